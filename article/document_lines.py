"""Lines by which documents, announcements and subtitles are told: their fields, dates, signers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from . import chrome
from .bylines import is_name
from .elements import QUOTED
from .lines import Line, is_prose
from .note_marks import without_note_marks

TIMING = "timing of subtitles"
_REMARK = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
ENTRY = "time of an entry"  # of a live blog or a recording
SIGNATURE = "signature"
SPEAKER = "sender of a message"
TURN = "speaker of a transcript"
_SPEAKER = re.compile(
    rf"(?!{chrome.DATE.pattern})[^\s，。！？:：][^，。！？:：]{{0,19}}\s(?:\d{{2,4}}[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?\s)?"
    r"\d{1,2}:\d{2}(?::\d{2})?"
)
# 「00:00:15 罗振东」, in a transcript with times.
_SPEAKS = re.compile(
    r"[\[(（【]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])）】]?\s+[^\s，。！？:：\d][^，。！？:：\d]{0,15}[:：]?"
)
_FEWEST_SPEAKERS = 3
# A line of a programme; no page has the year there.
_TAKES_PLACE = re.compile(
    r"\d{1,2}月\d{1,2}日(?:\s?[(（][^()（）]{1,4}[)）])?\s*\d{1,2}:\d{2}(?:\s?[-–—~至]\s?\d{1,2}:\d{2})?"
    r"\s+([^。，:：]{2,40})"
)
_FEWEST_EVENTS = 3
_SLOT = re.compile(r"\d{1,2}[:：]\d{2}\s?[-–—~至]\s?\d{1,2}[:：]\d{2}\s?[^\s\d]")
_ASKS_WHEN = re.compile(
    "[^，。：:]{0,24}(?:截止|开标|开始|报名|举办|活动|考试|施行|生效|招标|投标|提交|递交|公示|办理|开放|申报|受理)"
    "[^，。：:]{0,6}(?:时间|日期|期限)[:：]?$"
)
REFERENCES = "references"
FOOTNOTE = "footnote"
_NOTES = re.compile("[(（]?(?:注释?|备注|注解)[)）]?\\s?[:：]?")
_NUMBERED_NOTE = re.compile(r"[\[［〔]\s?\d{1,3}\s?[\]］〕]")
_LEADS_BACK = re.compile("(?:[↩⏎]|返回正文)[\ufe0e\ufe0f]?$")
_LONGEST_WAY_BACK = 8
_CIRCLED = re.compile("[①-⑳]\\s?[^；;]+$")
_PART = re.compile("[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部条]")
_NUMBER = re.compile(r"\^|[\[［(（]?\d{1,3}(?:[\]］)）.．、]|\s)")
_DATE = "date or source line"
_AMOUNT = re.compile(r"\d\s?(?:[元%％万亿倍]|[港美欧日]元)")  # a fact: 「当前价：8.36元」
_SAID = frozenset({"pager", "navigation", "button"})  # what the words of a subtitle may be like
_OFFICE = re.compile("[会局部厅委院所司处室团队府校社行署馆网]$")  # ends the name of who signs
_ROLE = re.compile(
    "承董事会命|(?:联席)?(?:董事会)?主席|董事长|(?:执行|独立)?董事|(?:行政)?总裁|公司秘书|(?:代理)?审判[长员]|人民陪审员|(?:代理)?书记员|法官助理|执行员|(?:首席)?仲裁员|(?:代理)?检察员|公诉人"
)
# Who is on the board, at the end of an announcement in Hong Kong.
_BOARD = re.compile(r"于本(?:公告|通函|公布)(?:刊发|发出|之)?日期?[,，]?.{0,40}董事.{4,400}$")
_READER = re.compile(r"(?:读者|市民|家长|学生|一[名位]\S{2,4})\s?\S{0,6}$")  # signs a letter
_NO_SIGNER = re.compile(r"[，。；：:？！]|^[一二三四五六七八九十\d]")
_MOST_SIGNERS = 8
_LONGEST_SIGNER = 30
# Above the laws that stand under a judgment.
_ANNEX = re.compile(
    r"附(?:录)?\s*[:：]?\s*(?:本案)?(?:所?(?:适用|依据|引用)|相关|有关)的?(?:主要)?法律(?:条文|规定|法条|依据)"
    r"[:：]?$"
)
# How a letter ends.
_CLOSING = re.compile(
    r"(?:此致\s*)?(?:敬礼|此致|(?:敬|顺|恭|谨|顺祝|敬祝|恭祝|并颂|即颂|专此)[颂请祝]?\s?"
    r"(?:商祺|时祺|台祺|春祺|夏祺|秋祺|冬祺|大安|台安|近安|公安|文祺|教安|编安|安好|撰祺)|"
    r"(?:敬)?祝(?:好|安|安好|顺利|愉快|商祺|工作(?:顺利|愉快)|身体健康|周末愉快|新年快乐)|"
    r"(?:非常)?(?:感谢|谢谢)(?:[您你]的?(?:阅读|支持|配合|关注))?|谢谢大家|"
    r"best(?: regards| wishes)?|(?:kind )?regards|thanks|"
    r"(?:您|你)(?:真诚|忠实)的)[!！。，,]?",
    re.IGNORECASE,
)


def mark_timings(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark when the lines of subtitles are shown, and their numbers; what is said stays."""
    first = next((at for at, line in enumerate(lines) if chrome.TIMING.match(line.text)), 0)
    if first == 0 and lines and lines[0].text.startswith("WEBVTT"):
        # The fields and notes of the file.
        first = next((at for at, line in enumerate(lines) if "-->" in line.text), 0)
        reasons[:first] = [TIMING] * first
        _mark_remarks(lines, reasons)
    for at, line in enumerate(lines):
        if chrome.TIMING.match(line.text):
            reasons[at] = TIMING
            if at and lines[at - 1].text.isdecimal() and not line.follows_blank:
                reasons[at - 1] = TIMING
        elif at and reasons[at - 1] == TIMING and reasons[at] in _SAID:
            reasons[at] = None


def _mark_remarks(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark the blocks of a file of subtitles that are not shown: 「NOTE 校对：某某」."""
    is_remark = False
    for at, line in enumerate(lines):
        if line.follows_blank:
            is_remark = _REMARK.match(line.text) is not None
        if is_remark:
            reasons[at] = TIMING


def mark_notes(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark the notes of a page that lead back to where they belong: 「《县志》，第3页。↩」.

    And those below it that 「注：」 stands above: 「[1]本公报数据均为初步统计数。」
    """
    for at, line in enumerate(lines):
        if reasons[at] is None and _LEADS_BACK.search(line.text[-_LONGEST_WAY_BACK:]):
            reasons[at] = FOOTNOTE
    first = len(lines)
    while first and _NUMBERED_NOTE.match(lines[first - 1].text):
        first -= 1
    if 0 < first < len(lines) and _NOTES.fullmatch(lines[first - 1].text):
        reasons[first - 1 :] = [FOOTNOTE] * (len(lines) - first + 1)


def mark_entries(reasons: list[str | None]) -> None:
    """Tell times that stand before paragraphs from those of subtitles."""
    reasons[:] = [ENTRY if reason == TIMING else reason for reason in reasons]


def mark_fields(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark what a document says of itself above its text: 「证券代码：301998 证券简称：某某」."""
    for at, line in enumerate(lines):
        if chrome.FIELDS.match(line.text) and not _AMOUNT.search(line.text):
            reasons[at] = reasons[at] or _DATE
        elif reasons[at] is None and is_prose(line):
            return


def mark_speakers(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark who wrote each message of a chat and when: 「李工-宁波 09:12」, the message below it.

    A timetable has such lines, too, but one below the other.
    """
    for pattern, reason in ((_SPEAKER, SPEAKER), (_SPEAKS, TURN)):
        found = [at for at, line in enumerate(lines) if pattern.fullmatch(line.text)]
        has_message = sum(b - a > 1 for a, b in pairwise(found))
        if len(found) >= _FEWEST_SPEAKERS and has_message * 2 > len(found):
            for at in found:
                reasons[at] = reason


def circled_notes(lines: Sequence[Line], reasons: list[str | None]) -> str:
    """Mark the notes below a text that a circled number opens each; return the numbers.

    「……各地做法不一。①」 and 「①参见……」: each number stands once above, inside the text.
    """
    first = len(lines)
    while first and (reasons[first - 1] or _CIRCLED.match(lines[first - 1].text)):
        first -= 1
    notes = [at for at in range(first, len(lines)) if _CIRCLED.match(lines[at].text)]
    numbers = "".join(lines[at].text[0] for at in notes)
    above = "".join(line.text for line in lines[:first])
    is_told = len(set(numbers)) == len(numbers)
    is_told = is_told and all(above.count(number) == 1 for number in numbers)
    if not notes or not is_told or any(_CIRCLED.match(line.text) for line in lines[:first]):
        return ""
    for at in notes:
        reasons[at] = reasons[at] or FOOTNOTE
    return numbers


def keep_facts(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Keep when something takes place: 「时间：」 with 「地点：」 below it is no date of a page."""
    for at, (line, below) in enumerate(pairwise(lines)):
        is_time = reasons[at] == _DATE and chrome.FACT.match(line.text)
        if is_time and reasons[at + 1] is None and chrome.FACT.match(below.text):
            reasons[at] = None


def keep_deadlines(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Keep a time below a heading that asks for it: 「投标截止时间」; a day above its hours."""
    for at, above in enumerate(lines[:-1]):
        is_date = reasons[at] is None and reasons[at + 1] == _DATE
        if is_date and _ASKS_WHEN.match(above.text):
            reasons[at + 1] = None
        is_day = reasons[at] == _DATE and reasons[at + 1] is None
        if is_day and _SLOT.match(lines[at + 1].text):
            reasons[at] = None


def keep_programme(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Keep what takes place when: 「5月1日 18:30 开幕式」 with others like it below it."""
    events = [_TAKES_PLACE.fullmatch(line.text) for line in lines]
    found = [
        at
        for at, event in enumerate(events)
        if event and reasons[at] == _DATE and not is_name(event[1])
    ]
    if len(found) >= _FEWEST_EVENTS:
        for at in found:
            reasons[at] = None


def mark_signature(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark who signs a document: the short lines between its last sentence and its date."""
    _mark_board(lines, reasons)
    _mark_signed_parts(lines, reasons)
    date = _last_date(lines, reasons)
    for below in range(date + 1 if date else len(lines), len(lines)):
        if reasons[below] is None and _ROLE.match(_letters(lines[below].text)):
            reasons[below] = SIGNATURE
    for at in range(date - 1, max(-1, date - 1 - _MOST_SIGNERS), -1):
        text = lines[at].text
        is_name = at == date - 1 or _OFFICE.search(text) or _ROLE.match(_letters(text))
        is_story = reasons[at] in (None, "teaser of another story")
        if not (is_name and is_story) or len(text) > 30 or _NO_SIGNER.search(text):
            return
        reasons[at] = SIGNATURE


def _mark_board(lines: Sequence[Line], reasons: list[str | None]) -> None:
    for at, line in enumerate(lines):
        if _BOARD.match(line.text):
            reasons[at] = reasons[at] or SIGNATURE


def _mark_signed_parts(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark who signs a letter that an annex follows: an office, and the date below it."""
    first = next((at for at, line in enumerate(lines) if is_prose(line)), len(lines))
    for at in range(first + 1, len(lines) - 1):
        text = lines[at].text
        is_office = len(text) <= _LONGEST_SIGNER and (_OFFICE.search(text) or _READER.match(text))
        is_dated = reasons[at + 1] == _DATE and chrome.DATE.fullmatch(lines[at + 1].text)
        if reasons[at] is None and is_office and is_dated and not _NO_SIGNER.search(text):
            reasons[at] = SIGNATURE


def mark_closing(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark how a letter ends: 「此致／敬礼／某某」, and the short lines below it."""
    end = len(lines)  # of what is looked at: a letter ends with several of them
    while end and reasons[end - 1] == QUOTED:
        end -= 1
    for at in range(end - 1, -1, -1):
        if _CLOSING.fullmatch(lines[at].text):
            for below in range(at, end):
                reasons[below] = reasons[below] or SIGNATURE
            end = at
        elif end - at > _MOST_SIGNERS or (
            reasons[at] is None and (is_prose(lines[at]) or len(lines[at].text) > _LONGEST_SIGNER)
        ):
            return


def mark_legal_tail(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark what follows 「分析师声明」 or 「免责声明」 to the end, where a story stands above."""
    story = [at for at, line in enumerate(lines) if reasons[at] is None and is_prose(line)]
    tails = [at for at, line in enumerate(lines) if chrome.LEGAL_TAIL.match(line.text)]
    for at in tails[:1]:
        below = [n for n in story if n > at]
        if len(below) * 2 <= len(story) and not any(map(_is_part, lines[at:])):
            for n in range(at, len(lines)):
                reasons[n] = reasons[n] or "legal notice"


def _is_part(line: Line) -> bool:
    """Tell whether a line is the heading of a numbered part of a document."""
    return bool(_PART.match(line.text))


def mark_references(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark the works that a paper or an encyclopaedia rests on, and the heading above them."""
    for at, line in enumerate(lines):
        if chrome.REFERENCE.match(line.text):
            reasons[at] = REFERENCES
    first = len(lines)
    annexes = [at for at, line in enumerate(lines) if _ANNEX.match(line.text)]
    if annexes and annexes[-1] * 2 > len(lines):
        first = annexes[-1]
    for at in range(first - 1, -1, -1):
        if chrome.REFERENCES.match(_bare_heading(lines[at])):
            first = at
        elif reasons[at] is None and is_prose(lines[at]) and not _NUMBER.match(lines[at].text):
            break
    for at in range(first, len(lines)):
        reasons[at] = reasons[at] or REFERENCES


def _bare_heading(line: Line) -> str:
    """Return a heading without the mark of an encyclopaedia behind it: 「参考文献[编辑]」."""
    return without_note_marks(line.text)


def _letters(text: str) -> str:
    return "".join(text.split())


def _last_date(lines: Sequence[Line], reasons: list[str | None]) -> int:
    """Return the number of the date below the last sentence of a page, or 0."""
    for at in range(len(lines) - 1, 0, -1):
        if reasons[at] is None and is_prose(lines[at]):
            return 0
        if chrome.DATELINE.match(lines[at].text) and not lines[at].text.endswith("印发"):
            return at
    return 0
