"""Files as analysts have them, each of a kind that was once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, read
from zhbrief.article.lines import without_gaps
from zhbrief.article.mail import unflowed
from zhbrief.article.marks import is_fragment

from .conftest import plain, reasons, texts, title

STORY = (
    "东岭港务局昨日宣布，铁矿石三号泊位从6月5日起停工检修，为期18天。",
    "检修期间，每天约12万吨的卸货量将分流到邻近的两个港口，钢厂的库存足够使用25天。",
)


def page(body: str) -> Article:
    return read(f"<html><head><title>东岭港</title></head><body>{body}</body></html>".encode())


def test_a_story_that_stands_where_scripts_are_switched_off() -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    article = page(f"<div id=app></div><noscript><h1>东岭港停工检修</h1>{story}</noscript>")
    assert texts(article) == list(STORY)
    assert any("switched off" in note for note in article.notes)


def test_a_notice_for_who_has_no_scripts_is_no_story() -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    article = page(f"<noscript>您需要启用脚本，才能浏览本站。</noscript>{story}")
    assert texts(article) == list(STORY)


@pytest.mark.parametrize(
    ("picture", "text", "is_damaged"),
    [
        ('<img src="1.gif" alt="3.27亿元">', "去年净利润为3.27亿元，少于前年。", False),
        ('<img src="1.gif" alt="㸆">', "去年净利润为㸆，少于前年。", False),
        ('<img src="1.gif" alt="">', "去年净利润为，少于前年。", True),
        ('<img src="1.gif" alt="图片">', "去年净利润为，少于前年。", True),
        ('<img class="emoji" src="1.gif" alt="微笑">', "去年净利润为，少于前年。", False),
        ('<img src="1.gif" alt="[笑]">', "去年净利润为，少于前年。", False),
    ],
)
def test_a_picture_in_the_place_of_words(picture: str, text: str, is_damaged: bool) -> None:
    article = page(f"<p>晨岭乳业公布年报，去年净利润为{picture}，少于前年。</p><p>{STORY[0]}</p>")
    first = article.sentences[0]
    assert first.text == f"晨岭乳业公布年报，{text}"
    assert first.is_damaged is is_damaged
    assert any("pictures stand inside" in note for note in article.notes) is is_damaged


def test_pictures_between_sentences_are_no_words() -> None:
    article = page(f'<p>{STORY[0]}<img src="a.png">{STORY[1]}<img src="b.png" alt="12"></p>')
    assert texts(article) == list(STORY)
    assert not article.notes


def test_indents_inside_a_paragraph_of_a_page() -> None:
    article = page(f"<p>停工18天。　　{STORY[0]}　　库存情况　　{STORY[1]}</p>")
    assert texts(article)[1:] == [STORY[0], "库存情况", STORY[1]]


def test_a_wrapped_text_with_a_blank_line_behind_every_line() -> None:
    prose = "".join(STORY) * 2
    wrapped = [prose[at : at + 28] for at in range(0, len(prose), 28)]
    lines = [
        "    " + wrapped[0],
        *wrapped[1:],
        "    二、后续安排",
        "    " + wrapped[0],
        *wrapped[1:],
    ]
    article = plain("\n\n".join(lines))
    assert STORY[0] in texts(article)
    assert STORY[1] in texts(article)
    assert "二、后续安排" in texts(article)


def test_paragraphs_of_one_line_stay_apart() -> None:
    lines = [f"第{number}号泊位检修，库存足够使用，钢厂表示供应正常" for number in range(9)]
    assert len(texts(plain("\n\n".join([*STORY, *lines])))) >= 11


def test_a_pasted_mail_that_hands_on_another() -> None:
    article = plain(
        *(
            "发件人: 方莉",
            "发送时间: 2024年6月21日 10:05",
            "收件人: 研究部",
            "主题: 转发: 铁矿周评",
        ),
        *("", "请看下面这份周评。", "", "-----原始邮件-----", "发件人: 何林"),
        *("发送时间: 2024年6月20日 18:30", "主题: 铁矿周评", "", *STORY),
    )
    assert texts(article) == list(STORY)
    assert title(article) == "铁矿周评"
    assert reasons(article)["请看下面这份周评。"] == "note of who handed it on"


def test_a_pasted_mail_that_answers_another() -> None:
    article = plain(
        *(
            "发件人: 方莉",
            "发送时间: 2024年6月21日 10:05",
            "收件人: 研究部",
            "主题: 答复: 铁矿周评",
        ),
        *(
            "",
            *STORY,
            "",
            "发件人: 何林",
            "发送时间: 2024年6月20日",
            "主题: 铁矿周评",
            "",
            "什么时候复工？",
        ),
    )
    assert texts(article) == list(STORY)


def test_a_mail_with_flowing_lines() -> None:
    mail = (
        "From: he@example.org\r\nSubject: notes\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\n"
        f"{STORY[0][:20]} \r\n{STORY[0][20:]}\r\n{STORY[1]}\r\n"
    )
    assert texts(read(mail.encode())) == list(STORY)


def test_flowing_quotations_stay_apart() -> None:
    assert unflowed("> 三号 \n> 泊位 \n复工\n") == "> 三号 泊位 \n复工"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("內幕消息", "盈利警告"), "内幕消息 盈利警告"),
        (("須予披露交易", "出售一艘船舶"), "须予披露交易 出售一艘船舶"),
        (("須予披露交易", "1. 緒言"), "须予披露交易"),
    ],
)
def test_the_kind_of_an_announcement_and_what_it_is_about(
    lines: tuple[str, str], expected: str
) -> None:
    text = "董事會宣佈，本公司於五月十七日訂立協議，出售該船舶，代價為21,500,000美元，預期虧損。"
    assert title(plain("（於百慕達註冊成立之有限公司）", "", *lines, "", text)) == expected


def test_the_warning_below_an_announcement_is_no_news() -> None:
    warning = "股東及潛在投資者於買賣本公司股份時務請審慎行事。"
    text = "董事會預期截至十二月三十一日止年度錄得虧損約150百萬港元，去年同期則錄得純利。"
    assert reasons(plain(text, "", warning))[warning] == "legal notice"


def test_a_title_in_three_lines() -> None:
    article = plain(
        *("东岭市人民政府关于印发", "东岭市推动设备更新和消费品", "以旧换新实施方案的通知", ""),
        *(STORY[0], "", STORY[1]),
    )
    assert (
        title(article) == "东岭市人民政府关于印发 东岭市推动设备更新和消费品 以旧换新实施方案的通知"
    )


def test_a_newsletter_is_not_called_by_its_notice() -> None:
    article = page(f"<p>如果您无法正常显示此邮件，请点击这里</p><h2>东岭早报</h2><p>{STORY[0]}</p>")
    assert "无法" not in title(article)


def test_a_message_is_no_title() -> None:
    article = plain(
        "[2024/6/20 09:12] 老周: 早，听说东岭钢厂又减产了",
        "[2024/6/20 09:13] 小林: 对，高炉停了两座，日减铁水大概8000吨",
    )
    assert not title(article)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("刘岭、东岭锦荣贸易有限公司：", True),
        ("各区人民政府，市政府各部门、各直属机构：", True),
        ("单位：亿元项目2024Q1 2023Q1营业收入48.6 43.3净利润5.1 5.27公司称利润下降。", True),
        ("他于2024年6月18日10:30致电021-5555 1234，要求公司当面说明理由。", False),
        ("港务局表示，停工不影响这些公司：库存还够用25天。", False),
    ],
)
def test_whom_it_is_to_and_cells_in_a_row_are_fragments(text: str, expected: bool) -> None:
    assert is_fragment(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("每立方米2. 05元", "每立方米2.05元"),
        ("每立方米3 . 30元", "每立方米3.30元"),
        ("附表1. 20元商品", "附表1. 20元商品"),
        ("分两步：1. 20个村先行", "分两步：1. 20个村先行"),
    ],
)
def test_spaces_beside_the_points_of_prices(text: str, expected: str) -> None:
    assert without_gaps(text) == expected


def test_who_posted_on_which_storey() -> None:
    posts = (
        "楼主：海风",
        "发表于 2024-05-06 22:10",
        STORY[0],
        "2楼 阿明",
        "发表于 2024-05-06 22:31",
    )
    article = plain(*posts, STORY[1], "3楼 Kevin", "发表于 2024-05-06 23:02", "库存看来是够用的。")
    assert reasons(article)["2楼 阿明"] == "who posted"
    assert reasons(article)["3楼 Kevin"] == "who posted"


def test_numbered_notes_below_a_report() -> None:
    article = plain(
        STORY[0], "", STORY[1], "", "注：", "[1]本公报数据为初步统计数。", "[2]港口不含内河。"
    )
    assert texts(article) == list(STORY)
    assert reasons(article)["[1]本公报数据为初步统计数。"] == "footnote"
