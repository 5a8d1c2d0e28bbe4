"""Pages, notes and files as analysts keep them, each of which was once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, read
from zhbrief.errors import InputError

STORY = (
    "白鹭县水务局周三公布，全县四座水库的蓄水量已经达到3.6亿立方米，比去年同期多一成。",
    "水务局副局长罗一鸣说，今年的春灌用水可以得到保障，各乡镇不必再错峰取水。",
    "水库管理处预计，汛期来临之前还要腾出约两成库容，为上游来水做好准备。",
)


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def test_a_list_inside_a_story_does_not_take_the_short_paragraph_below_it() -> None:
    short = "县政府回复说，渠道改造明年完成。"
    page = (
        f"<html><body><article><h1>白鹭县水库蓄水增加一成</h1><p>{STORY[0]}</p><p>{STORY[1]}</p>"
        '<div class="inline-related"><p>相关文章：<a>古镇灯会下月开幕</a></p></div>'
        f"<p>{short}</p><p>{STORY[2]}</p></article></body></html>"
    )
    texts = [sentence.text for sentence in read(page.encode()).sentences]
    assert short in texts
    assert not any("灯会" in text for text in texts)


def test_credits_without_a_space_between_them_are_told_apart() -> None:
    page = (
        "<html><body><div><h1>白鹭县水库蓄水增加一成</h1><div><span>2024年04月03日 08:15</span>"
        "<span>来源：白鹭日报</span><span>作者：韩小舟</span><span>字号：</span></div>"
        f"<div id='content'>{''.join(f'<p>{line}</p>' for line in STORY)}</div></div></body></html>"
    )
    origin = read(page.encode()).origin
    assert (origin.publisher, origin.author) == ("白鹭日报", "韩小舟")


@pytest.mark.parametrize(
    ("line", "is_chrome"),
    [
        ("❤️ 按讚 加入我們的LINE好友，最新消息不漏接", True),
        ("訂閱白鷺早報電子報，每日緊貼最新消息", True),
        ("《白鷺新聞網》提醒您：投資有賺有賠，請謹慎評估風險。", True),
        ("加入水库LINE群组的农户，上月增加了三成。", False),
        ("订阅水情电子报，成了农户每天的习惯，罗一鸣说。", False),
        ("❤️ 水库蓄水量增加了一成，农户们很高兴。", False),
    ],
)
def test_invitations_to_follow_a_site(line: str, is_chrome: bool) -> None:
    article = read("\n\n".join((STORY[0], STORY[1], line, STORY[2])).encode())
    assert (line in reasons(article)) is is_chrome


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_nul_bytes_at_the_ends_of_lines_are_no_sentences(encoding: str) -> None:
    article = read("\0\n".join((*STORY, "")).encode(encoding))
    assert [sentence.text for sentence in article.sentences] == list(STORY)


def test_front_matter_is_no_story() -> None:
    head = (
        '---\ntitle: "白鹭县水库蓄水增加一成"\nauthor: 韩小舟\ndate: 2024-04-03\n'
        "tags:\n  - 水利\n---\n\n"
    )
    article = read((head + "\n\n".join(STORY)).encode())
    assert article.title is not None and article.title.text == "白鹭县水库蓄水增加一成"
    assert [sentence.text for sentence in article.sentences] == list(STORY)
    assert (article.origin.author, article.origin.published) == ("韩小舟", "2024-04-03")


def test_a_heading_below_front_matter_is_the_title() -> None:
    head = "---\ntitle: 白鹭县水库蓄水增加一成\n---\n\n# 白鹭县水库蓄水增加一成\n\n"
    article = read((head + "\n\n".join(STORY)).encode())
    assert article.title is not None and article.title.text == "白鹭县水库蓄水增加一成"
    assert len(article.sentences) == len(STORY)


def test_a_rule_above_a_text_is_no_front_matter() -> None:
    article = read(("---\n" + "\n".join(STORY) + "\n---\n").encode())
    assert [sentence.text for sentence in article.sentences] == list(STORY)


def mail(*lines: str) -> bytes:
    head = (
        "Subject: report\nFrom: a@example.org\nTo: b@example.org\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    return (head + "\n".join(lines)).encode()


def test_the_signature_of_a_mail_is_no_story() -> None:
    article = read(mail(*STORY, "", "-- ", "韩小舟", "白鹭县水务局 电话：0100-123456"))
    assert [sentence.text for sentence in article.sentences] == list(STORY)
    assert reasons(article)["韩小舟"] == "signature"


def test_a_story_may_go_on_below_two_dashes() -> None:
    article = read(mail(STORY[0], "-- ", STORY[1], STORY[2]))
    assert [sentence.text for sentence in article.sentences] == list(STORY)


def test_a_doubtful_encoding_is_told_where_no_story_is_found() -> None:
    korean = "시청은 목요일 새 도서관을 열었다고 발표했다. 이용자는 매일 이천 명에 이른다."
    with pytest.raises(InputError, match="If it is not in gb18030, name its encoding"):
        read(korean.encode("euc-kr"))
