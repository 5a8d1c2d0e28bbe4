"""Which lines of a page are no part of its story, and which one is its title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from . import chrome
from .document_lines import (
    SPEAKER,
    TIMING,
    keep_facts,
    mark_closing,
    mark_fields,
    mark_legal_tail,
    mark_references,
    mark_signature,
    mark_speakers,
    mark_timings,
)
from .known_lines import fixed_reason
from .lines import Line, is_prose
from .model import Span
from .script import count_han
from .topics import character_pairs, longest_start
from .turns import turns

# Share of a headline's character pairs that its story repeats. Headlines of other stories share
# few: a pair such as 中国 or 公司 by chance.
_OFF_TOPIC = 0.25
# A headline with fewer, above a story that has this many pairs, is none of its titles: a wrong one
# would be the headline of the briefing.
_FOREIGN, _TELLING = 0.1, 80


_FEW = 5  # pairs of a headline
_LOOKED_AT = 400  # paragraphs that tell what a story is about
_REPEATABLE = 20  # code points of a paragraph that a writer would not repeat word for word

# Signs that a short question is spoken or asked in an interview, not a headline.
_SPOKEN = re.compile("[。；]|^[问答QA][:：]|[你您我他她]|大家|请问|求助|请教")

# How the headings of a report are numbered; lists of other stories have figures, if any.
_NUMBERED = re.compile(
    "[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部条]"
)

# What a document is about, below the name of who issued it.
_SUBJECT = re.compile(
    r"关于[^。！？]{2,80}(?:[通公]告|通知|意见|决定|通报|报告|批复|函|办法|公示|请示|说明|方案|提示|声明|回复|进展)|"
    r"(?:[\u4e00-\u9fff]\s?){0,8}(?:判\s?决|裁\s?定|调\s?解|决\s?定|起\s?诉|意\s?见|通\s?知)\s?书"
)
_LONGEST_TEASER = 35  # code points with a full stop that may stand in a list of other stories
_COMMA = re.compile("[，,；]")
_NUMBERED_ITEM = re.compile(r"(?:^|[:：]\s*)(\d{1,2})[.、．)]")

# The number of a section, who speaks next, a short field, or the names of a publication's parts.
_NO_TITLE = re.compile(
    rf"^(?:{_NUMBERED.pattern})|[:：]$|^[^:：]{{2,6}}[:：][^:：]{{1,8}}$|"
    r"^[^，。]{2,12}[(（]\d{4,6}(?:\.[A-Z]{2})?[)）]$|"
    r"^[^|｜]{2,12}\s*[|｜]\s*[^|｜]{2,8}$|^(?:核心|主要|投资)?(?:观点|要点|摘要|结论|内容提要)$"
)
_CHAPTER = re.compile(r"第[\d一二三四五六七八九十百千零〇]{1,6}[章回]\s+\S")
# Of what kind a document is: it may have none of the words of its text.
_DOCUMENT = re.compile(
    "(?:实录|全文|节选|纪要|致辞|讲话|访谈|问答|答记者问|[公通年简]报|公告|通知|通告|报告|规划|办法|条例|意见|白皮书|"
    "方案|决定|细则|章程|合同|协议|声明)(?:[(（][^()（）]{1,8}[)）])?$"
)

# What a story's own page has about it; without anything else there is no headline of others.
_ABOUT = frozenset(
    {"date or source line", "credit line", "signature", "caption", "ornament", "title"}
)

_NOTHING: Mapping[Span, str] = MappingProxyType({})


@dataclass(slots=True)
class Cleaned:
    """What each line is: ``reasons`` has None for lines of the story; ``title`` is a span."""

    reasons: list[str | None]
    title: Span | None = None
    headings: set[int] = field(default_factory=set)


def clean(lines: Sequence[Line], outside: Mapping[Span, str] = _NOTHING) -> Cleaned:
    """Tell the story's lines from the page's, and find the title.

    *outside* are lines known to be no part of the story, from the markup of the page, and why.
    """
    result = Cleaned([outside.get(line.span) or fixed_reason(line) for line in lines])
    _mark_fenced(lines, result)
    mark_timings(lines, result.reasons)
    mark_speakers(lines, result.reasons)
    mark_fields(lines, result.reasons)
    keep_facts(lines, result.reasons)
    mark_references(lines, result.reasons)
    mark_legal_tail(lines, result.reasons)
    _mark_site_titles(lines, result)
    _mark_related(lines, result, outside)
    if TIMING in result.reasons:
        return result  # subtitles: lines without marks, and no headings
    _choose_title(lines, result)
    _mark_off_topic(lines, result)
    _mark_repeated(lines, result)
    mark_signature(lines, result.reasons)
    mark_closing(lines, result.reasons)
    _mark_headings(lines, result)
    return result


def _mark_fenced(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark program code between Markdown's fences."""
    fences = [at for at, line in enumerate(lines) if chrome.FENCE.match(line.text)]
    for first, last in zip(fences[::2], fences[1::2], strict=False):
        result.reasons[first : last + 1] = ["code"] * (last + 1 - first)


def _mark_site_titles(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark 「story-section-site」 lines above the story and below it."""
    for at, line in enumerate(lines):
        if result.reasons[at] is None and not is_prose(line) and site_parts(line.text):
            result.reasons[at] = "site title"


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


def _mark_related(
    lines: Sequence[Line], result: Cleaned, outside: Mapping[Span, str] = _NOTHING
) -> None:
    """Mark the headlines listed under 「相关阅读:」 and the like.

    Where the markup tells the list, it may stand inside a story, which any sentence takes up again.
    """
    inside = is_told = False
    for at, line in enumerate(lines):
        if result.reasons[at] == "related links":
            inside, is_told = True, line.span in outside
        elif result.reasons[at] is None and inside:
            if is_prose(line) and (is_told or _is_told_at_length(line.text)):
                inside = False
            else:
                result.reasons[at] = "related links"


def _is_told_at_length(text: str) -> bool:
    """Tell whether a sentence is none of those in lists of other stories."""
    return len(text) > _LONGEST_TEASER or (text.endswith("。") and len(_COMMA.findall(text)) >= 2)


def _choose_title(lines: Sequence[Line], result: Cleaned) -> None:
    """Choose the labelled title, else the site title's story part, else a heading line."""
    for line in lines:
        value = _labelled_title(line.text)
        if value:
            result.title = _part(line, *value)
            return
    for at, line in enumerate(lines):
        parts = site_parts(line.text) if result.reasons[at] == "site title" else None
        if parts and is_title(line.text[slice(*parts)]):
            result.title = _part(line, *parts)
            return
    heading = _heading_above(lines, result)
    if heading is not None:
        last = _second_half(lines, result, heading)
        result.title = _bare(lines[heading], lines[last].span.end)
        result.reasons[heading] = result.reasons[last] = "title"


def _bare(line: Line, end: int) -> Span:
    """Return the span from a line on, without the brackets around a flash's headline."""
    if line.text.startswith("【") and line.text.endswith("】"):
        return Span(line.text_start + 1, line.span.end - 1)
    return Span(line.span.start, end)


def _second_half(lines: Sequence[Line], result: Cleaned, heading: int) -> int:
    """Return the line with which a title ends: 「某某公司／关于……的公告」 is one in two lines."""
    below = heading + 1
    if below >= len(lines) or result.reasons[below] is not None:
        return heading
    return below if _SUBJECT.fullmatch(lines[below].text) else heading


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
    if any(p.fullmatch(text) for p in (chrome.DATELINE, chrome.SECTION, chrome.OUTLET)):
        return False
    return count_han(text) >= 4 and not re.search("[{}<>]", text)


def _part(line: Line, start: int, end: int) -> Span:
    """Return the span of a part of a line's text."""
    return Span(line.text_start + start, line.text_start + end)


def _heading_above(lines: Sequence[Line], result: Cleaned) -> int | None:
    """Return the first heading line above the story's first paragraph that may be its title."""
    above = []
    chapters = [at for at, line in enumerate(lines) if _CHAPTER.match(line.text)]
    chapter = chapters[0] if len(chapters) == 1 else None  # a book's, saved alone
    for at, line in enumerate(lines):
        if result.reasons[at] is not None:
            continue
        if is_prose(line) and not (len(line.text) <= 40 and line.text[-1] in "？！?!"):
            break
        if is_title(line.text) and (not _NO_TITLE.search(line.text) or at == chapter):
            above.append(at)
    if not above:
        return None
    prose = [line for line in lines[above[0] + 1 :] if is_prose(line)]
    story = _story_pairs(
        [line.text for line in prose[:_LOOKED_AT]], [lines[at].text for at in above]
    )
    is_alone = above == [0] and _ABOUT.issuperset(filter(None, result.reasons))
    possible = (
        at
        for at in above
        if is_alone or _DOCUMENT.search(lines[at].text) or not _is_foreign(lines[at].text, story)
    )
    if SPEAKER in result.reasons:  # 「早啊各位」 is a message, and no title
        possible = (at for at in possible if not _is_off_topic(lines[at].text, story, few=1))
    return next(possible, None) if prose else None


def _is_foreign(text: str, story: Counter[str]) -> bool:
    """Tell whether a headline is surely of another story: next to no word is shared."""
    return len(story) >= _TELLING and _is_off_topic(text, story, _FOREIGN)


def _mark_off_topic(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark teasers of other stories and repetitions of the title among the headline-like lines."""
    kept = [at for at, reason in enumerate(result.reasons) if reason is None]
    headlines = [lines[at].text for at in kept if not _is_running_text(lines[at])]
    if not headlines:
        return
    story = _story_pairs([lines[at].text for at in kept if _is_running_text(lines[at])], headlines)
    advertised = [lines[at].text for at, why in enumerate(result.reasons) if why == "keyword line"]
    title = _title_text(lines, result)
    numbers = turns([lines[at].text for at in kept])
    spoken = {kept[number] for number in numbers}
    inside = _inside(lines, kept) if _ABOUT.issuperset(filter(None, result.reasons)) else set()
    is_scraped = not inside
    for at in sorted(kept, key=inside.__contains__):  # those at the edges first
        line = lines[at]
        if at in spoken or _is_running_text(line) or _is_item(lines, result, at):
            continue
        if "；" in line.text:
            continue  # no headline has one
        if title and _letters(line.text) == title:
            result.reasons[at] = "repeated title"
        elif at in inside and not is_scraped:
            continue
        elif _is_advertised(line.text, advertised) or _is_off_topic(line.text, story):
            result.reasons[at] = "teaser of another story"
            is_scraped = True


def _inside(lines: Sequence[Line], kept: Sequence[int]) -> set[int]:
    """Return the lines between a story's paragraphs.

    Where a page has nothing of a site, and no teaser above its story or below it, they are its own.
    """
    prose = [at for at in kept if _is_running_text(lines[at])]
    return {at for at in kept if prose and prose[0] < at < prose[-1]}


def _is_item(lines: Sequence[Line], result: Cleaned, at: int) -> bool:
    """Tell whether a line is the next one of a numbered list of the story, or a fact."""
    if chrome.ATTACHMENT.match(lines[at].text) or chrome.FACT.match(lines[at].text):
        return True
    own = _NUMBERED_ITEM.match(lines[at].text)
    if not own or at == 0 or result.reasons[at - 1] is not None:
        return False
    above = _NUMBERED_ITEM.search(lines[at - 1].text)
    return above is not None and int(own.group(1)) == int(above.group(1)) + 1


def _is_advertised(text: str, keyword_lines: Sequence[str]) -> bool:
    """Tell whether a headline stands in a keyword line, too: 「今日关键词:…」 repeats teasers."""
    return len(text) >= 6 and any(text in line for line in keyword_lines)


def _is_running_text(line: Line) -> bool:
    """Tell whether a line is prose; a short lone question or exclamation may be a headline."""
    text = line.text
    if not is_prose(line):
        return False
    is_short = len(text) <= 32 and len(re.findall("[，,]", text)) <= 1
    return not (is_short and text[-1] in "？！?!" and not _SPOKEN.search(text))


def _story_pairs(paragraphs: Sequence[str], headlines: Sequence[str]) -> Counter[str]:
    """Count the character pairs of a story, without headlines glued onto its paragraphs."""
    pairs: Counter[str] = Counter()
    known = {headline for headline in headlines if len(headline) > 5}
    for text in paragraphs:
        glued = longest_start(text, known)
        pairs.update(character_pairs(text[glued:]))
    return pairs


def _title_text(lines: Sequence[Line], result: Cleaned) -> str:
    if result.title is None:
        return ""
    for line in lines:
        if line.span.start <= result.title.start and result.title.end <= line.span.end:
            start = max(0, result.title.start - line.text_start)
            return _letters(line.text[start : result.title.end - line.text_start])
    return ""


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text)


def _is_off_topic(
    text: str, story: Counter[str], share: float = _OFF_TOPIC, *, few: int = _FEW
) -> bool:
    """Tell whether a headline shares too few character pairs with the story's paragraphs.

    One of fewer pairs than *few* tells too little.

    A pair that several paragraphs have counts double. Of a whole clause with a question mark
    nothing may be shared: it may be the writer's own question.
    """
    own = character_pairs(text)
    # What ends with a colon leads on: 「综上，判决如下：」.
    if len(own) < few or not story or _NUMBERED.match(text) or text.endswith((":", "：")):
        return False
    shared = sum(min(story[pair], 2) for pair in own)
    return shared < (share if not re.search("[，,]", text) else share / 2) * len(own)


def _mark_repeated(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark paragraphs that stand on the page before; verses and short replies may be repeated."""
    before: set[str] = set()
    for at, line in enumerate(lines):
        if result.reasons[at] is not None or not is_prose(line) or len(line.text) < _REPEATABLE:
            continue
        letters = _letters(line.text)
        if letters in before:
            result.reasons[at] = "repeated paragraph"
        before.add(letters)


def _mark_headings(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark short lines without a final stop that stand above a paragraph."""
    below: Line | None = None
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if result.reasons[at] is not None:
            continue
        is_short = not is_prose(line) and len(line.text) <= 40 and line.text[-1] not in "，、,：:"
        is_short = is_short and not chrome.FACT.match(line.text)
        if below is not None and is_prose(below) and is_short:
            result.headings.add(at)
        below = line
