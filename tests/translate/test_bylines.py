"""Datelines and bylines that scrapers join to the first sentence."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.bylines import dateline_end, reporters
from zhbrief.translate.constraints import Context
from zhbrief.translate.datelines import part

GLOSSARY = load_glossary()


@pytest.mark.parametrize(
    ("dateline", "names"),
    [
        ("本报讯 记者唐建国 李文清 通讯员吴安安 ", ("唐建国", "李文清", "吴安安")),
        ("本报讯", ()),
        ("本报讯（记者 韩雪枫）", ("韩雪枫",)),
        ("本报讯 （记者 王明 通讯员 李强）", ("王明", "李强")),
        ("新浪娱乐讯", ()),
        ("凤凰科技讯 ", ()),
        ("人民网北京3月5日电 ", ()),
        ("新华社伦敦电 ", ()),
        ("中新社莫斯科某日电（记者 王明）", ("王明",)),
        ("本报记者王明 李强 ", ("王明", "李强")),
        ("【本报台北讯】", ()),
        ("【本报讯】", ()),
        ("【记者林志明／台中报导】", ("林志明",)),
        ("〔记者王明／台北报道〕", ("王明",)),
        ("（中央社记者王明台北5日电）", None),
        ("记者高志强通讯员许冰实习生王大力 ", ("高志强", "许冰", "王大力")),
        ("新华社上海7月25日电（记者王建国）", ("王建国",)),
    ],
)
def test_a_dateline_ends_before_the_news(dateline: str, names: tuple[str, ...] | None) -> None:
    text = f"{dateline}新桥昨天通车，全长三公里。"
    assert text[: dateline_end(text)] == dateline
    if names is not None:
        assert reporters(dateline) == names


def test_no_separator_is_needed_before_a_day() -> None:
    text = "人民网北京3月5日电今天上午，新桥通车。"
    assert text[dateline_end(text) :] == "今天上午，新桥通车。"


@pytest.mark.parametrize(
    "text",
    [
        "记者从住房城乡建设部了解到，今年开工三千个小区。",
        "本报记者王明在现场看到，新桥已经通车。",
        "腾讯今日发布财报。",
        "快讯：新桥通车。",
        "本网讯息显示，新桥通车。",
        "上海7月25日电力供应紧张。",
        "他在通讯社工作了三年。",
        "新华社电讯稿很短。",
        "中国网络电视据说不错。",
        "社会通讯员王明说，新桥通车。",
        "本报讯",
        "本报讯（记者王明）",
        "",
    ],
)
def test_news_is_no_dateline(text: str) -> None:
    assert dateline_end(text) == 0


@pytest.mark.parametrize(
    ("text", "line", "rest"),
    [
        (
            "本报讯 记者唐建国 李文清 通讯员吴安安 新桥昨天通车。",
            "Staff report (by Tang Jianguo, Li Wenqing, Wu An'an) – ",
            "新桥昨天通车。",
        ),
        (
            "新京报讯（记者 韩雪枫）新桥昨天通车。",
            "Beijing News (by Han Xuefeng) – ",
            "新桥昨天通车。",
        ),
        ("本报讯昨天，新桥通车。", "Staff report – ", "昨天，新桥通车。"),
        ("【本报台北讯】新桥昨天通车。", "Staff report, Taipei – ", "新桥昨天通车。"),
        ("某某娱乐讯昨天，新桥通车。", "", "某某娱乐讯昨天，新桥通车。"),
    ],
    ids=["names", "outlet", "outlet alone", "place", "unknown outlet"],
)
def test_a_byline_is_put_into_english(text: str, line: str, rest: str) -> None:
    english, left = part(Context.of([text], GLOSSARY).prepare(text).request)
    assert (english, left.text) == (line, rest)
