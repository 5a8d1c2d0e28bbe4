"""Mails, Word files, verdicts, subtitles and scans as people keep them, each once read wrongly."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import pytest

from zhbrief.article import Article, read

STORY = (
    "青屿港周三公布，今年前两个月完成集装箱吞吐量412万标准箱，同比增长11.6%。",
    "港务集团总裁滕海波表示，新开通的四条航线贡献了近三成的增量。",
)
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def mail(text: str, kind: str = "plain", *, subject: str = "转发: 青屿港吞吐量创新高") -> bytes:
    message = EmailMessage()
    message["From"] = "吕敏 <lm@port.example>"
    message["To"] = "all@port.example"
    message["Subject"] = subject
    message["Date"] = "Thu, 07 Mar 2024 08:11:00 +0800"
    message["Message-ID"] = "<1@port.example>"
    message.set_content(text, subtype=kind, charset="gb18030", cte="base64")
    return bytes(message)


FIELDS = (
    "发件人: 新闻中心 <news@port.example>",
    "发送时间: 2024年3月6日 16:20",
    "收件人: 吕敏 <lm@port.example>",
    "主题: 青屿港吞吐量创新高",
)


def test_the_fields_of_a_mail_that_is_handed_on_are_no_story() -> None:
    article = read(mail("\n".join(("FYI", "", "吕敏", "", *FIELDS, "", *STORY))))
    assert texts(article) == list(STORY)
    assert set(map(reasons(article).get, FIELDS)) == {"mail header"}
    assert reasons(article)["FYI"] == "note of who handed it on"


def test_one_field_alone_may_be_of_the_story() -> None:
    date = "日期：3月8日，地点：青屿港二号码头，届时请带上证件。"
    assert date in texts(read(mail("\n\n".join((*STORY, date)))))


def test_the_mail_that_an_html_mail_answers_without_an_element_of_its_own() -> None:
    own = "".join(f"<div>{line}</div>" for line in ("各位同事：", *STORY))
    rule = "<div>------------------&nbsp;原始邮件&nbsp;------------------</div>"
    fields = "".join(f"<div>{line.replace('<', '&lt;')}</div>" for line in FIELDS)
    quoted = "<div>会议纪要初稿请过目，数字还要和财务核对一遍。</div>"
    article = read(mail(own + rule + fields + quoted, "html"))
    assert texts(article) == ["各位同事：", *STORY]
    assert reasons(article)["会议纪要初稿请过目，数字还要和财务核对一遍。"] == "quoted mail"


def test_a_mail_with_pictures_is_a_mail_and_a_saved_page_is_a_page() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "吕敏 <lm@port.example>", "青屿港吞吐量创新高"
    message["Date"], message["Message-ID"] = "Thu, 07 Mar 2024 08:11:00 +0800", "<1@port.example>"
    message.set_content("".join(f"<p>{line}</p>" for line in STORY), subtype="html")
    message.add_related(b"\x89PNG", "image", "png", cid="<1>")
    article = read(bytes(message))
    assert (article.format, article.origin.author) == ("mail", "吕敏")
    next(iter(message.iter_parts()))["Content-Location"] = "https://port.example/1.html"
    assert read(bytes(message)).format == "html"


def word(body: str, creator: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{WORDS}"><w:body>{body}</w:body></w:document>',
        )
        if creator:
            archive.writestr(
                "docProps/core.xml",
                '<p xmlns:dc="http://purl.org/dc/elements/1.1/">'
                f"<dc:creator>{creator}</dc:creator></p>",
            )
    return out.getvalue()


def runs(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("creator", "author"),
    [("解思齐", "解思齐"), ("python-docx", ""), ("微软用户", ""), ("Administrator", ""), ("", "")],
)
def test_the_author_of_a_word_file(creator: str, author: str) -> None:
    assert read(word("".join(map(runs, STORY)), creator)).origin.author == author


def test_how_a_character_sounds_is_not_read_in_a_word_file() -> None:
    ruby = (
        "<w:p><w:r><w:t>石鼓镇的</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>shē</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>畲</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        "<w:r><w:t>族茶农今年第一次用上了采茶机。</w:t></w:r></w:p>"
    )
    assert texts(read(word(ruby))) == ["石鼓镇的畲族茶农今年第一次用上了采茶机。"]


def test_a_short_line_of_a_word_file_is_no_teaser() -> None:
    line = "调研组成员：解思齐、路遥、茅小慧"
    lines = ("关于青屿港的调研报告", line, *STORY)
    assert texts(read(word("".join(map(runs, lines))))) == [line, *STORY]


VERDICT = (
    "浔阳市江北区人民法院",
    "民 事 判 决 书",
    "（2023）浔0105民初4471号",
    "原告沈某与被告某物业公司财产损害赔偿纠纷一案，本院依法公开开庭进行了审理。",
    "综上，依照《中华人民共和国民法典》的规定，判决如下：",
    "被告于本判决生效之日起十日内赔偿原告车辆维修费18 880元。",
    "审　判　员　　魏　岚",
    "二〇二三年十月十一日",
)


def test_a_verdict() -> None:
    article = read("\n".join(VERDICT).encode())
    assert article.title is not None and article.title.original == "\n".join(VERDICT[:2])
    assert texts(article) == list(VERDICT[3:6])
    assert reasons(article)[VERDICT[6]] == "signature"


def test_a_title_set_wide() -> None:
    lines = (
        "棉 纺 厂 旧 址 将 建 成 博 物 馆",
        "停 产 多 年 的 棉 纺 厂 旧 址 将 改 造 成 博 物 馆 。",
    )
    article = read("\n\n".join(lines).encode())
    assert article.title is not None and article.title.text == "棉纺厂旧址将建成博物馆"


def test_the_timings_of_subtitles_are_no_story() -> None:
    cues = ("今天我们来到了城北的旧货市场，", "下个月这里就要搬迁了。")
    subtitles = "\n\n".join(
        f"{number}\n00:00:0{number},200 --> 00:00:0{number},900\n{cue}"
        for number, cue in enumerate(cues, 1)
    )
    article = read(subtitles.encode())
    assert "".join(sentence.text for sentence in article.sentences) == "".join(cues)
    assert set(reasons(article).values()) == {"timing of subtitles"}


def test_the_hours_of_a_live_page_are_no_headings() -> None:
    items = zip(("11:42", "11:05"), STORY, strict=True)
    page = "".join(f"<div><span>{hour}</span><p>{line}</p></div>" for hour, line in items)
    assert texts(read(f"<html><body><div>{page}</div></body></html>".encode())) == list(STORY)
