"""Japanese persons: read from a dictionary, and only where an article speaks of Japan."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.japanese_names import find_japanese_persons, is_of_japan, unread_persons
from zhbrief.translate.model import Candidate, Code, Severity


def _found(text: str) -> dict[str, tuple[str, str]]:
    return {e.chinese: (e.english, e.status) for e in find_japanese_persons(text)}


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("山田孝之", "Takayuki Yamada"),
        ("绫野刚", "Go Ayano"),
        ("伊势谷友介", "Yusuke Iseya"),
        ("井上雄彦", "Takehiko Inoue"),
        ("宫本茂", "Shigeru Miyamoto"),  # the dictionary has him given name first
    ],
)
def test_a_person_is_read_given_name_first(chinese: str, english: str) -> None:
    assert _found(f"据日本媒体报道，{chinese}出席了活动。")[chinese] == (english, "found")


def test_without_japan_nothing_is_found() -> None:
    text = "河野太郎出席了活动。"
    assert not is_of_japan(text) and not _found(text)


def test_the_family_name_alone_is_found_where_it_stands_alone() -> None:
    text = "演员山田孝之在东京出席活动。山田说他很高兴。"
    assert _found(text)["山田"] == ("Yamada", "found")
    assert "山田" not in _found("演员山田孝之在东京出席活动。")


def test_a_name_that_may_be_chinese_is_unsure() -> None:
    # 孙 is a common family name in China.
    found = _found("日本企业家孙正义29日发表谈话。")
    assert found["孙正义"] == ("Masayoshi Son", "unsure")


def test_the_sentence_gets_the_name_in_english() -> None:
    sentences = ["日本演员绫野刚和山田孝之出席试映会。", "绫野开玩笑说，山田什么都知道。"]
    context = Context.of(sentences, load_glossary())
    written = [inline(context.prepare(sentence).request) for sentence in sentences]
    assert "Go Ayano和Takayuki Yamada" in written[0]
    assert written[1].startswith("Ayano开玩笑说，Yamada")


def test_another_reading_is_an_error() -> None:
    chinese = "日本演员绫野刚开玩笑说要结婚。"
    context = Context.of([chinese], load_glossary())
    source = context.prepare(chinese)

    def errors(english: str) -> list[str]:
        found = check(source, Candidate(english), context.glossary)
        return [f.message for f in found if f.code is Code.NAME and f.severity is Severity.ERROR]

    assert errors("Japanese actor Koyama joked about getting married.")
    assert not errors("Japanese actor Go Ayano joked about getting married.")
    assert not errors("Japanese actor Ayano Go joked about getting married.")


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("松本洋一在东京说，经济正在恢复。", "松本洋一", "Yoichi Matsumoto"),
        ("日本驻华大使金杉宪治出席活动。", "金杉宪治", "Kenji Kanasugi"),
        ("据共同社报道，渡边美智子当选市长。", "渡边美智子", "Michiko Watanabe"),
        ("日本选手山口茜击败对手。", "山口茜", "Akane Yamaguchi"),
    ],
)
def test_a_name_is_read_by_its_parts_and_unsure(text: str, name: str, english: str) -> None:
    found = {e.chinese: e for e in find_japanese_persons(text)}
    assert found[name].english == english


def test_a_longer_name_is_not_cut() -> None:
    assert "松本洋" not in _found("松本洋一在东京说，经济正在恢复。")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("日本公司社长佐藤恒彬表示，他很高兴。", ["佐藤恒彬"]),
        ("前田健太加盟球队。", ["前田健太"]),
        ("山田孝之主演的电影上映。", ["山田孝之"]),
        ("古代文明的摇篮在两河流域。", []),
        ("小桥流水人家，液化气出口第一。", []),
        ("福岛第一核电站排放污水，日本政府表示遗憾。", []),
    ],
)
def test_a_name_without_a_reading_is_flagged(text: str, names: list[str]) -> None:
    assert list(unread_persons(text)) == names
