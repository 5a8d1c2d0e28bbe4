"""Which line of a page is the title of its story."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from . import chrome
from .document_lines import SPEAKER
from .lines import Line, is_prose
from .model import Span
from .script import count_han
from .topics import (
    FOREIGN,
    NUMBERED,
    TELLING,
    StoryPairs,
    is_off_topic,
    letters,
    story_pairs,
)
from .turns import answered

_LONGEST_SUBJECT = 60  # code points
_MOST_LINES = 3  # of a title, below its first
_LOOKED_AT = 400  # paragraphs that tell what a story is about

# What a document is about, below the name of who issued it.
_SUBJECT = re.compile(
    r"(?:\d{4}\s?年?\s?)?(?:第[一二三四]季度|半年度?|年度|中期|[一三]季度?)报告(?:全文|正文|摘要)?|"
    r"第[^。，]{1,12}(?:董事会|监事会|股东大?会|委员会)[^。，]{0,24}(?:公告|通知|纪要)|"
    r"关于[^。！？]{2,80}(?:[通公]告|通知|意见|决定|通报|报告|批复|函|办法|公示|请示|说明|方案|提示|声明|回复|进展)|"
    r"(?:[\u4e00-\u9fff]\s?){0,8}(?:判\s?决|裁\s?定|调\s?解|决\s?定|起\s?诉|意\s?见|通\s?知)\s?书"
)

# 「某局关于印发／《……办法》的通知」
_PASSED_ON = re.compile(
    r"[^，。：；]{2,30}关于(?:印发|转发|发布|公布|下达)[^。：；]{0,30}《[^。]{2,60}》[^。：；]{0,8}的?(?:[通公]告|通知)"
)
# The head of a page of print: 「某某统计局            统计分析」.
_SET_APART = re.compile(r"\S[ \u3000]{4,}\S{2}")

# What kind of report it is, before a title: 「直播：……」.
_KIND = (
    "直播|实录|图[解集说]|组图|视频|快讯|关注|独家|综述|评论|[社时]论|时评|社评|深度|特写|观察|聚焦|"
    "调查|专访|追踪|人物|解读|盘点|预告|热评"
)

# The number of a section, who speaks next, a short field, or the names of a publication's parts.
_NO_TITLE = re.compile(
    r"^[\[(（]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?,?\s\d{1,2}:\d{2}.*[:：]|"  # a message in a chat
    rf"^(?:{NUMBERED.pattern})|^[问答QA][:：]|[:：]$|^[(（][^()（）]*[)）]$|^(?:主送|抄[送报]|签发|[报送发致])[:：]|^(?!(?:{_KIND})[:：])[^:：]{{2,6}}[:：][^:：]{{1,8}}$|"
    # a share and its number, but 「……年报（2025）」
    r"^[^，。]{2,12}(?<!报告)(?<!年[报鉴])(?<!白皮书)[(（]\d{4,6}(?:\.[A-Z]{2})?[)）]$|"
    rf"^(?!(?:{_KIND})\s?[|｜])[^|｜]{{2,12}}\s*[|｜]\s*[^|｜]{{2,8}}$|^(?:核心|主要|投资)?(?:观点|要点|摘要|结论|内容提要)$"
)

# Who issued a document, or of what kind it is, and no more: a better line is looked for.
_ISSUER = re.compile(
    r"[^，。：:、]{2,30}(?:有限(?:责任)?公司|集团|公司|委员会|人民政府|办公[室厅]|[局厅部])|"
    r"[^，。：:、]{0,20}新闻(?:稿|公报|通稿|发布稿)|"
    r"(?:自愿|内幕消息|海外监管|澄清|须予披露|关连|持续关连|盈利|更正|补充)?(?:交易|警告|预告)?(?:公告|公布|通告|通知|声明|公示)"
)

# Of what kind an announcement on the exchange of Hong Kong is, above the line that tells of what.
_EXCHANGE_KIND = re.compile(
    r"(?:内幕消息|(?:可能)?(?:须予披露|主要|非常重大|关连|持续关连|豁免)(?:及(?:须予披露|主要|关连|持续关连))?(?:交易|收购事项|出售事项))"
    r"(?:公告|公布)?"
)
_NO_SUBJECT = re.compile(r"绪言|概要|背景|释义|目录|[一二三四五六七八九十\d(（]")

_CHAPTER = re.compile(r"第[\d一二三四五六七八九十百千零〇]{1,6}[章回节讲课]\s+\S")

# Of what kind a document is: it may have none of the words of its text.
_DOCUMENT = re.compile(
    "(?:实录|全文|节选|纪要|致辞|讲话|演讲|演说|发言|贺词|贺信|祝词|悼词|访谈|问答|答记者问|[公通年简]报|公告|通知|通告|报告|规划|办法|条例|意见|白皮书|"
    "方案|决定|细则|章程|合同|协议|声明)(?:[(（][^()（）]{1,8}[)）]|中英对照)?$"
)

# A whole title in two or three characters, set wide or not: 「讣  告」.
_BRIEF_TITLE = re.compile(
    r"(?:讣\s*[告闻]|悼\s*词|更\s*正|启\s*事|遗\s*嘱|判\s*决\s*书|起\s*诉\s*书|倡\s*议\s*书|[致道]\s*歉\s*信|感\s*谢\s*信|"
    r"公\s*开\s*信|通\s*缉\s*令)"
)

# What a story's own page has about it; without anything else there is no headline of others.
ABOUT = frozenset(
    {"date or source line", "credit line", "signature", "caption", "ornament", "title"}
)


# What stands right below a story's own headline, and below no other.
_SIGNED = frozenset({"date or source line", "credit line"})


def mark_site_titles(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark 「story-section-site」 lines above the story and below it."""
    for at, line in enumerate(lines):
        if reasons[at] is None and not is_prose(line) and site_parts(line.text):
            reasons[at] = "site title"


def site_parts(text: str) -> tuple[int, int] | None:
    """Return where the story's part of a site title lies in its line, or None for other lines."""
    pieces: list[tuple[int, int]] = []
    start = 0
    for match in chrome.TITLE_SEPARATOR.finditer(text):
        pieces.append((start, match.start()))
        start = match.end()
    pieces.append((start, len(text)))
    if len(pieces) < 2:
        return None
    last = text[slice(*pieces[-1])]
    has_channel = any(chrome.CHANNEL.search(text[slice(*piece)]) for piece in pieces[1:-1])
    if len(last) > 14 or not (has_channel or chrome.SITE_WORD.search(last)):
        return None
    # What stands before the section's name is the story's own title, dashes and all.
    rest = pieces[:-1]
    while (
        len(rest) > 1
        and len(text[slice(*rest[-1])]) <= 8
        and chrome.SITE.search(text[slice(*rest[-1])])
    ):
        rest.pop()
    return rest[0][0], rest[-1][1]


def choose_title(
    lines: Sequence[Line], reasons: list[str | None], items: Set[int] = frozenset()
) -> Span | None:
    """Return the labelled title, else the site title's story part, else a heading line.

    Where the *items* of a digest start there is no title of it.
    """
    for line in lines:
        value = _labelled_title(line.text)
        if value:
            return _part(line, *value)
    for at, line in enumerate(lines):
        parts = site_parts(line.text) if reasons[at] == "site title" else None
        if parts and is_title(line.text[slice(*parts)]):
            return _part(line, *parts)
    heading = _heading_above(lines, reasons, items)
    if heading is None:
        return None
    last = _second_half(lines, reasons, heading)
    reasons[heading : last + 1] = ["title"] * (last + 1 - heading)
    return _bare(lines[heading], lines[last].span.end)


def _bare(line: Line, end: int) -> Span:
    """Return the span from a line on, without the brackets around a flash's headline."""
    if line.text.startswith("【") and line.text.endswith("】"):
        return Span(line.text_start + 1, line.span.end - 1)
    return Span(line.span.start, end)


def _second_half(lines: Sequence[Line], reasons: list[str | None], heading: int) -> int:
    """Return the line with which a title ends: 「某某公司／关于……的公告」 is one in two lines."""
    below = heading + 1
    if below >= len(lines) or reasons[below] is not None:
        return heading
    whole = lines[heading].text + lines[below].text
    if not lines[below].follows_blank and _PASSED_ON.fullmatch(whole):
        return below
    if "关于" in lines[heading].text and not _DOCUMENT.search(lines[heading].text):
        return _end_of_title(lines, reasons, heading)
    if _EXCHANGE_KIND.fullmatch(lines[heading].text) and _tells_of_what(lines, below):
        return below
    return below if _SUBJECT.fullmatch(lines[below].text) else heading


def _end_of_title(lines: Sequence[Line], reasons: list[str | None], heading: int) -> int:
    """Return the line with which a title ends that was set in lines: 「……关于／……的通知」."""
    for at in range(heading + 1, min(heading + 1 + _MOST_LINES, len(lines))):
        if reasons[at] is not None or is_prose(lines[at]) or lines[at].follows_blank:
            break
        if re.search("[，：:]", lines[at].text) or NUMBERED.match(lines[at].text):
            break
        if _DOCUMENT.search(lines[at].text):
            return at
    return heading


def _tells_of_what(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line right below the kind of an announcement is the rest of its title."""
    text = lines[at].text
    is_short = len(text) <= _LONGEST_SUBJECT and not is_prose(lines[at])
    return is_short and not _NO_SUBJECT.match(text) and not lines[at].follows_blank


def _labelled_title(text: str) -> tuple[int, int] | None:
    """Return where the value of 「原标题：」 lies in its line, without the brackets around both."""
    label = chrome.TITLE_LABEL.match(text)
    if not label:
        return None
    end = len(text.rstrip())
    if text[0] in "(（【[" and text[end - 1] in ")）】]":
        end -= 1
    return (label.end(), end) if is_title(text[label.end() : end]) else None


def is_title(text: str) -> bool:
    """Tell whether a text can be a title: some Chinese words, no date, section or code."""
    text = text.strip()
    if chrome.WIDE.fullmatch(text):
        text = "".join(text.split())
    if any(p.fullmatch(text) for p in (chrome.DATELINE, chrome.SECTION, chrome.OUTLET)):
        return False
    if _BRIEF_TITLE.fullmatch(text):
        return True
    return count_han(text) >= 4 and not re.search("[{}<>]", text)


def _part(line: Line, start: int, end: int) -> Span:
    """Return the span of a part of a line's text."""
    return Span(line.text_start + start, line.text_start + end)


def _heading_above(lines: Sequence[Line], reasons: list[str | None], items: Set[int]) -> int | None:
    """Return the first heading line above the story's first paragraph that may be its title."""
    above = []
    chapters = [at for at, line in enumerate(lines) if _CHAPTER.match(line.text)]
    spoken = answered([line.text for line in lines])
    chapter = chapters[0] if len(chapters) == 1 else None  # a book's, saved alone
    for at, line in enumerate(lines):
        if reasons[at] is not None or (at and reasons[at - 1] == SPEAKER):
            continue
        is_asked = len(line.text) <= 40 and line.text[-1] in "？！?!"
        if at in items or (is_prose(line) and not is_asked):
            break
        if (
            "\t" not in line.text
            and is_title(line.text)
            and (not _NO_TITLE.search(line.text) or at == chapter)
        ):
            above.append(at)
    # Below the path to a page stands its title, above it what the site is called.
    paths = (at for at in range(max(above, default=0)) if chrome.NAVIGATION.match(lines[at].text))
    path = max(paths, default=-1)
    above = [at for at in above if at > path and at not in spoken]
    if not above:
        return None
    prose = [line for line in lines[above[0] + 1 :] if is_prose(line)]
    story = story_pairs(
        [line.text for line in prose[:_LOOKED_AT]], [lines[at].text for at in above]
    )
    signed = [at for at in above if at + 1 < len(lines) and reasons[at + 1] in _SIGNED]
    is_alone = above == [0] and ABOUT.issuperset(filter(None, reasons))
    possible = (
        at
        for at in above
        if is_alone
        or [at] == signed
        or _DOCUMENT.search(lines[at].text)
        or _BRIEF_TITLE.fullmatch(lines[at].text)
        or not _is_foreign(lines[at].text, story)
    )
    if SPEAKER in reasons:  # 「早啊各位」 is a message, and no title
        possible = (at for at in possible if not is_off_topic(lines[at].text, story, few=1))
    found = [at for at in possible if prose or _DOCUMENT.search(lines[at].text)]
    telling = (at for at in found if not _is_issuer(lines, reasons, at))
    return next(telling, found[0] if found else None)


def _is_issuer(lines: Sequence[Line], reasons: list[str | None], at: int) -> bool:
    is_whole = _second_half(lines, reasons, at) == at
    if _BRIEF_TITLE.fullmatch(lines[at].text):
        return True
    if _SET_APART.search(lines[at].text) and not chrome.WIDE.fullmatch(lines[at].text):
        return True
    return is_whole and _ISSUER.fullmatch(lines[at].text) is not None


def _is_foreign(text: str, story: StoryPairs) -> bool:
    """Tell whether a headline is surely of another story: next to no word is shared."""
    return len(story) >= TELLING and is_off_topic(text, story, FOREIGN)


def names_document(title: str) -> bool:
    """Tell whether the letters of a title name a kind of document: 「……会议纪要」."""
    return _DOCUMENT.search(title) is not None


def title_text(lines: Sequence[Line], title: Span | None) -> str:
    """Return the letters of a title as they are in its line, '' for none."""
    if title is None:
        return ""
    for line in lines:
        if line.span.start <= title.start and title.end <= line.span.end:
            start = max(0, title.start - line.text_start)
            return letters(line.text[start : title.end - line.text_start])
    return ""
