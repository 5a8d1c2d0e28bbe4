"""Kinds of pages and files that people save, each of which was once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, read
from zhbrief.article.note_marks import without_note_marks
from zhbrief.errors import InputError

OPENED = "临江市第二座水厂昨天正式通水，每天可以供水十二万吨，全城的水压因此稳定下来。"
COST = "水厂厂长周立说，工程历时三年，总投资六亿元，比原计划少花了四千万元。"
WELCOME = "当地居民普遍欢迎。"
CHEN = "家住老城的陈女士说，夏天断水的日子终于过去了，她再也不用半夜起来接水。"
STORY = [OPENED, COST, WELCOME, CHEN]


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def plain(*lines: str) -> Article:
    return read("\n\n".join(lines).encode())


def html(*blocks: str, head: str = "") -> Article:
    return read(f"<html><head>{head}</head><body>{''.join(blocks)}</body></html>".encode())


def test_a_class_alone_takes_no_paragraph_of_the_story() -> None:
    article = html(
        f"<article><h1>临江市第二座水厂通水</h1><p>{OPENED}</p>",
        f'<div class="share-box"><p>{COST}</p></div><p>{WELCOME}{CHEN}</p>',
        '<div class="share-box"><p>打开手机客户端，每天都有读者为您挑选的好文章，参加抽奖活动，',
        "赢取精美礼品。</p><span>分享到微信</span></div></article>",
    )
    assert texts(article) == STORY


SUBTITLES = "{0}00:01.000 --> 00:03.000\n那一年是\n\n{1}00:03.000 --> 00:05.000\n2025\n\n"


@pytest.mark.parametrize("numbers", [("", ""), ("1\n", "2\n")], ids=["vtt", "srt"])
def test_a_subtitle_may_be_a_figure(numbers: tuple[str, str]) -> None:
    last = "3\n" if numbers[0] else ""
    head = SUBTITLES.format(*numbers)
    article = read(f"{head}{last}00:05.000 --> 00:08.000\n水库建成了。\n".encode())
    assert "2025" in "".join(texts(article))


def test_a_year_is_no_pager() -> None:
    assert "2025" not in reasons(plain(OPENED, "2025", COST))


FIRST = [
    "先说结论：有必要，而且越早越好。",
    "第二座水厂投产之后，全县的供水压力可以提高两成，夏天高峰期不再需要轮流供水。",
]
OTHER = "我反对这个项目，人口每年减少两个百分点，六亿元不如拿去修管网，这才是漏水的根子。"
LAST = "我家住在五楼，夏天晚上经常没有水，支持修第二座水厂，哪怕水价涨一点也可以接受。"


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<div class=List>", "</div>"),
        ("<div class='Card MoreAnswers'>", "</div>"),
        ("<div class=rest><h4>更多回答</h4>", "</div>"),
        ("<div class=rest><h4>查看全部 12 个回答</h4>", "</div>"),
    ],
)
def test_other_answers_to_a_question_are_no_story(start: str, end: str) -> None:
    item = "<div class='ContentItem AnswerItem'><div class=AuthorInfo>{}</div><p>{}</p></div>"
    article = html(
        "<div><h1>小县城有必要修第二座水厂吗？</h1>",
        "<p>关注者 <b>128</b> 被浏览 <b>35,210</b></p></div>",
        f"<div>{item.format('木头鱼', '</p><p>'.join(FIRST))}</div>",
        f"{start}{item.format('河边人', OTHER)}{item.format('小满', LAST)}{end}</div>",
        head="<title>小县城有必要修第二座水厂吗？ - 问答网</title>",
    )
    assert texts(article) == FIRST


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        (
            "水库位于县北[1]，是全县最大的水库[来源请求]。[2][注 1]",
            "水库位于县北，是全县最大的水库。",
        ),
        ("[3]三年后建成[4-6]。", "三年后建成。"),
        ("水庫位於縣北[來源請求]。", "水庫位於縣北。"),
        ("历史[编辑]", "历史"),
        ("文献[3]指出，方法见[4]。", "文献[3]指出，方法见[4]。"),
        ("他说[沉默]不知道。", "他说[沉默]不知道。"),
        ("[1]", "[1]"),
    ],
)
def test_marks_of_notes(text: str, bare: str) -> None:
    assert without_note_marks(text) == bare


def test_marks_of_notes_on_a_page_may_be_in_pieces() -> None:
    note = "<sup class=reference><a href='#n'><span>[</span>注 1<span>]</span></a></sup>"
    asked = "<sup><i><a href='#a'>[来源请求]</a></i></sup>"
    article = html(f"<p>水库蓄水10<sup>8</sup>立方米{note}，是全县最大的水库{asked}。{note}</p>")
    assert texts(article) == ["水库蓄水10⁸立方米，是全县最大的水库。"]


def test_raised_text_that_never_ends_is_read() -> None:
    article = html(f"<p>{OPENED}<sup>{COST}</p><p>{CHEN}</p>")
    assert "".join(texts(article)) == OPENED + COST + CHEN


def test_marks_of_notes_belong_to_the_sentence_before_them() -> None:
    assert texts(plain(f"{OPENED}[1]{COST}[2][3]")) == [OPENED, COST]


def test_a_title_may_share_no_word_with_its_story() -> None:
    article = plain("那年花开", "文/周明", *STORY)
    assert article.title is not None and article.title.text == "那年花开"


@pytest.mark.parametrize(
    "closing",
    [
        ("此致", "敬礼！", "周明"),
        ("此致敬礼", "周明", "2024年5月6日"),
        ("顺颂商祺", "临江市水务局办公室", "2024年5月6日"),
        ("祝好！", "周明"),
        ("谢谢！", "Best regards", "Zhou Ming"),
    ],
)
def test_how_a_letter_ends_is_no_story(closing: tuple[str, ...]) -> None:
    article = plain("各位同事：", *STORY, *closing)
    assert texts(article) == ["各位同事：", *STORY]
    assert set(closing) <= set(reasons(article))


def test_thanks_inside_a_text_are_a_part_of_it() -> None:
    assert "谢谢！" in texts(plain(OPENED, "谢谢！", COST, CHEN))


@pytest.mark.parametrize(
    ("page", "what"),
    [
        (
            "<frameset><frame src='menu.html'><frame src=story.html></frameset>",
            "of frames.*menu.html, story.html",
        ),
        (
            "<meta http-equiv=refresh content='0; url=/new.html'>正在跳转，请稍候…",
            r"leads on.*\(/new.html\)",
        ),
        ("<script>location.href = '/new.html'</script>页面跳转中", r"leads on.*\(/new.html\)"),
    ],
    ids=["frames", "refresh", "script"],
)
def test_a_page_without_text_says_where_that_is(page: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        html(page)
