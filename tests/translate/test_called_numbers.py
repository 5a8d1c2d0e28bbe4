"""Numbers that count nothing, and measures and places that were read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline


@pytest.mark.parametrize(
    ("chinese", "request_text"),
    [
        ("75052次班列从车站开出。", "75052次班列从车站开出。"),  # the train, and not so many
        ("1461次列车晚点。", "1461次列车晚点。"),
        ("累计开行75052次班列。", "累计开行75,052班列。"),
        ("共有125次列车晚点。", "共有125列车晚点。"),
        ("铁路12306已发售车票。", "铁路12306已发售车票。"),
        ("重12345吨。", "重12,345 tonnes。"),
        ("周转量703亿吨公里。", "turnover 70.3 billion tonne-kilometres。"),
        ("周转量120亿人公里。", "turnover 12 billion passenger-kilometres。"),
        ("西北五省区受影响。", "西北five provinces and autonomous regions受影响。"),
        ("16省（区、市）公布。", "16 provinces, autonomous regions and municipalities公布。"),
        ("本月21—22日举行。", "本月the 21st—on the 22nd举行。"),
        ("他刚刚度过百岁生日。", "他刚刚度过100th生日。"),
        ("这需要几个小时来查找。", "这需要several hours来查找。"),
        ("三年来变化很大。", "over the past three years变化很大。"),
        ("图片用8位存储。", "图片用eight位存储。"),
        ("美国加州奥克兰有雨。", "United States Oakland, California有雨。"),
        ("新西兰奥克兰有雨。", "New Zealand Auckland有雨。"),
    ],
)
def test_what_the_engine_is_asked(chinese: str, request_text: str) -> None:
    assert inline(Context.of([chinese], load_glossary()).prepare(chinese).request) == request_text
