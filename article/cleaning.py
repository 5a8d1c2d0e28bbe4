"""Which lines of a page are no part of its story, and which one is its title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from . import chrome
from .bilingual import mark_translations
from .bylines import mark_byline
from .digests import find_items, name_of
from .document_lines import (
    SPEAKER,
    TIMING,
    TURN,
    circled_notes,
    keep_facts,
    keep_programme,
    mark_closing,
    mark_entries,
    mark_fields,
    mark_legal_tail,
    mark_references,
    mark_signature,
    mark_speakers,
    mark_timings,
)
from .forums import mark_posts
from .issuers import mark_issuer
from .known_lines import fixed_reason
from .lines import Line, is_prose
from .model import NO_ORIGIN, Span
from .origins import line_origin
from .page_edges import (
    ends_skipped,
    mark_answers,
    mark_comments,
    mark_contacts,
    mark_contents,
    mark_menus,
    mark_skipped,
)
from .titles import ABOUT, choose_title, mark_site_titles, names_document, title_text
from .topics import is_off_topic, letters, story_pairs
from .turns import turns

_REPEATABLE = 20  # code points of a paragraph that a writer would not repeat word for word

_RESULT = re.compile(r"[\u4e00-\u9fff]{0,4}表决(?:结果|情况)[:：]")  # each motion has its own
# Signs that a short question is spoken or asked in an interview, not a headline.
_SPOKEN = re.compile(
    "[。；]|^[问答QA][:：]|[你您我他她]|大家|请问|求助|请教|[想试议]一[想试议]|思考"
)


_QUESTION = re.compile(
    r"(?:为什么|为何|怎么|如何|谁|什么|哪|何以|能否|会不会|是否)[^。，]{1,10}[？?]"
)
_LONGEST_TEASER = 35  # code points with a full stop that may stand in a list of other stories
_SAYS = re.compile(r"(?:说|表示|认为|介绍|指出)[，,：:]")  # who tells it, in a story
_COMMA = re.compile("[，,；]")
# When a law was passed, below its name; an item of a list of figures: 「总值52亿元，增长5.8%」.
_PASSED = re.compile(
    r"[(（][^()（）]{0,80}(?:通过|公布|修[正订]|发布|施行|批准)[^()（）]{0,6}[)）]"
)
_FIGURES = re.compile(
    r"\d\s?(?:[%％]|个百分点|[万亿]|元|吨|公里|平方|人|户|家).{0,40}[，,；、].{0,20}\d\s?(?:[%％]|个百分点|[万亿]|元)"
)
_NO_STORIES = frozenset({"button", "navigation", "date or source line"})
_VALUE = re.compile(r"[:：].*\d")  # of an item: 「漏损率目标：18%」
_LABEL = re.compile("[\u4e00-\u9fff]{2,6}[:：]\\s?\\S")
_FEWEST_PAIRS = 20  # of characters in a story's prose that tell what is of another one
_PART = re.compile(r"(\d{1,2})[.、．)]\s?(?=\D)")
_NUMBERED_ITEM = re.compile(r"(?:^|[:：]\s*)(\d{1,2})[.、．)]")


_NOTHING: Mapping[Span, str] = MappingProxyType({})


@dataclass(slots=True)
class Cleaned:
    """What each line is: ``reasons`` has None for lines of the story; ``title`` is a span.

    A page *is_document* whose title says so (a speech, minutes, a notice), or that is a digest.
    """

    reasons: list[str | None]
    title: Span | None = None
    headings: set[int] = field(default_factory=set)
    is_document: bool = False
    notes: str = ""  # the circled numbers of its notes
    items: frozenset[int] = frozenset()  # where those of a digest start


def clean(
    lines: Sequence[Line], outside: Mapping[Span, str] = _NOTHING, title: Span | None = None
) -> Cleaned:
    """Tell the story's lines from the page's, and find the title.

    *outside* are lines known to be no part of the story, from the markup of the page, and why;
    *title* is its title, where the markup tells it.
    """
    result = Cleaned([outside.get(line.span) or fixed_reason(line) for line in lines])
    mark_translations(lines, result.reasons)
    _mark_fenced(lines, result)
    mark_timings(lines, result.reasons)
    mark_speakers(lines, result.reasons)
    mark_fields(lines, result.reasons)
    keep_facts(lines, result.reasons)
    keep_programme(lines, result.reasons)
    mark_references(lines, result.reasons)
    result.notes = circled_notes(lines, result.reasons)
    mark_posts(lines, result.reasons)
    mark_menus(lines, result.reasons)
    mark_issuer(lines, result.reasons)
    mark_legal_tail(lines, result.reasons)
    mark_comments(lines, result.reasons)
    mark_answers(lines, result.reasons)
    mark_skipped(lines, result.reasons)
    mark_contents(lines, result.reasons)
    mark_contacts(lines, result.reasons)
    mark_site_titles(lines, result.reasons)
    result.items = find_items(lines, result.reasons)
    for at in result.items:
        result.reasons[at] = None  # a day that news of it stands below
    _mark_related(lines, result, outside, title)
    if _are_subtitles(lines, result):
        return result  # lines without marks, and no headings
    mark_entries(result.reasons)
    result.title = choose_title(lines, result.reasons, result.items) or _digest_title(lines, result)
    is_digest = bool(result.items)
    result.is_document = is_digest or names_document(title_text(lines, result.title))
    mark_byline(lines, result.reasons, result.title)
    _mark_off_topic(lines, result)
    _mark_repeated(lines, result)
    mark_signature(lines, result.reasons)
    mark_closing(lines, result.reasons)
    _mark_headings(lines, result)
    return result


def _are_subtitles(lines: Sequence[Line], result: Cleaned) -> bool:
    """Tell whether timings stand between lines of speech, rather than before paragraphs."""
    if TIMING not in result.reasons:
        return False
    kept = [line for line, reason in zip(lines, result.reasons, strict=True) if reason is None]
    return any("-->" in line.text for line in lines) or sum(map(is_prose, kept)) * 2 < len(kept)


def _mark_fenced(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark program code between Markdown's fences."""
    fences = [at for at, line in enumerate(lines) if chrome.FENCE.match(line.text)]
    for first, last in zip(fences[::2], fences[1::2], strict=False):
        result.reasons[first : last + 1] = ["code"] * (last + 1 - first)


def _digest_title(lines: Sequence[Line], result: Cleaned) -> Span | None:
    """Return the name of a digest, elsewhere a label of other stories: 「今日要闻：」."""
    at = name_of(result.items, lines, result.reasons)
    if at is None:
        return None
    result.reasons[at] = "title"
    return Span(lines[at].text_start, lines[at].text_start + len(lines[at].text.rstrip(":： ")))


def _mark_related(
    lines: Sequence[Line], result: Cleaned, outside: Mapping[Span, str], title: Span | None
) -> None:
    """Mark the headlines listed under 「相关阅读:」 and the like.

    Where the markup tells the list, it may stand inside a story, which any sentence takes up again.
    """
    inside = is_told = has_story = False
    first_item = min(result.items, default=0)
    for at, line in enumerate(lines):
        if at < first_item or line.span == title:
            continue  # 「今日要闻」 names what is below it
        if result.reasons[at] == "related links":
            if at + 1 < len(lines) and result.reasons[at + 1] in _NO_STORIES:
                continue  # a button among others, and no label of a list
            inside, is_told = not ends_skipped(line.text), line.span in outside
        elif result.reasons[at] is None and inside:
            inside = not _takes_up(lines, result, at, has_story=has_story, is_told=is_told)
            if inside:
                result.reasons[at] = "related links"
        has_story = has_story or (result.reasons[at] is None and is_prose(line))


def _takes_up(
    lines: Sequence[Line], result: Cleaned, at: int, *, has_story: bool, is_told: bool
) -> bool:
    """Tell whether the story goes on behind a list of others, or starts there, with its title."""
    line = lines[at]
    if not has_story and _is_signed(lines, result, at):
        return True
    is_first = not has_story and line.text.endswith(("。", "。”", "。」"))
    return is_prose(line) and (is_told or is_first or _is_told_at_length(line.text))


def _is_signed(lines: Sequence[Line], result: Cleaned, at: int) -> bool:
    """Tell whether the date and source of a story stand below a line, and the story below them."""
    below = range(at + 1, min(at + 4, len(lines)))
    dated = [n for n in below if result.reasons[n] == "date or source line"]
    return dated[:1] == [at + 1] and any(_is_told_at_length(lines[n].text) for n in below)


def _is_told_at_length(text: str) -> bool:
    """Tell whether a sentence is none of those in lists of other stories."""
    is_sentence = text.endswith("。") and (len(_COMMA.findall(text)) >= 2 or _SAYS.search(text))
    return len(text) > _LONGEST_TEASER or bool(is_sentence)


def _mark_off_topic(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark teasers of other stories and repetitions of the title among the headline-like lines."""
    kept = [at for at, reason in enumerate(result.reasons) if reason is None]
    headlines = [lines[at].text for at in kept if not _is_running_text(lines[at])]
    if not headlines:
        return
    story = story_pairs([lines[at].text for at in kept if _is_running_text(lines[at])], headlines)
    advertised = [lines[at].text for at, why in enumerate(result.reasons) if why == "keyword line"]
    title = title_text(lines, result.title)
    numbers = turns([lines[at].text for at in kept])
    spoken = {kept[number] for number in numbers} | _numbered(lines, kept) | result.items
    inside = (
        _inside(lines, kept, result.title)
        if ABOUT.issuperset(filter(None, result.reasons))
        else set()
    )
    is_scraped = not inside
    for at in sorted(kept, key=inside.__contains__):  # those at the edges first
        line = lines[at]
        is_said = at in spoken or (at > 0 and result.reasons[at - 1] in (SPEAKER, TURN))
        if is_said or _is_running_text(line) or _is_item(lines, result, at):
            continue
        if "；" in line.text or _PASSED.fullmatch(line.text) or _FIGURES.search(line.text):
            continue  # no headline is so
        if title and letters(line.text) == title:
            result.reasons[at] = "repeated title"
        elif (
            _asks(lines, result, at)
            or _is_subtitle(lines, result, at)
            or (at in inside and not is_scraped)
        ):
            continue
        elif _is_advertised(line.text, advertised) or (
            len(story) >= _FEWEST_PAIRS and is_off_topic(line.text, story)
        ):
            result.reasons[at] = "teaser of another story"
            is_scraped = True


def _is_subtitle(lines: Sequence[Line], result: Cleaned, at: int) -> bool:
    """Tell whether a line stands right below the title where blank lines part all other ones."""
    if result.title is None or at == 0 or lines[at].follows_blank:
        return False
    is_below = lines[at - 1].span.end == result.title.end
    others = [line for number, line in enumerate(lines) if number != at]
    return is_below and len(others) > 2 and all(line.follows_blank for line in others)


def _inside(lines: Sequence[Line], kept: Sequence[int], title: Span | None) -> set[int]:
    """Return the lines between a story's paragraphs, and one alone between them and the title.

    Where a page has nothing of a site, and no teaser above its story or below it, they are its own.
    """
    prose = [at for at in kept if _is_running_text(lines[at])]
    if not prose:
        return set()
    above = [at for at in kept if at < prose[0]]
    is_below_title = title is not None and all(lines[at].span.start >= title.end for at in above)
    is_credit = any(line_origin(lines[at].text) != NO_ORIGIN for at in above[:1])
    subtitle = above if len(above) == 1 and is_below_title and not is_credit else []
    return {at for at in kept if prose[0] < at < prose[-1]}.union(subtitle)


def _numbered(lines: Sequence[Line], kept: Sequence[int]) -> set[int]:
    """Return the headings of parts that are numbered in order from 1 on: 「1. 为什么要调价？」."""
    found = {
        at: int(match[1])
        for at, below in pairwise(kept)
        if (match := _PART.match(lines[at].text)) and _is_running_text(lines[below])
    }
    is_in_order = list(found.values()) == list(range(1, len(found) + 1))
    return set(found) if len(found) > 1 and is_in_order else set()


def _asks(lines: Sequence[Line], result: Cleaned, at: int) -> bool:
    """Tell whether a line is a short question between paragraphs: 「为什么会缺米？」."""
    if not (0 < at < len(lines) - 1 and _QUESTION.fullmatch(lines[at].text)):
        return False
    return all(result.reasons[n] is None and is_prose(lines[n]) for n in (at - 1, at + 1))


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


def _mark_repeated(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark paragraphs that stand on the page before; verses and short replies may be repeated."""
    before: set[str] = set()
    for at, line in enumerate(lines):
        if result.reasons[at] is not None or not is_prose(line) or len(line.text) < _REPEATABLE:
            continue
        if _RESULT.match(line.text):
            continue
        own = letters(line.text)
        if own in before:
            result.reasons[at] = "repeated paragraph"
        before.add(own)


def _has_labels(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the line above or below is a field, too: 「薪资：……」 among others."""
    near = [lines[n].text for n in (at - 1, at + 1) if 0 <= n < len(lines)]
    return any(map(_LABEL.match, near))


def _mark_headings(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark short lines without a final stop that stand above a paragraph."""
    below: int | None = None
    for at in range(len(lines) - 1, -1, -1):
        if result.reasons[at] is not None:
            continue
        is_said = at > 0 and result.reasons[at - 1] in (SPEAKER, TURN)
        if below is not None and not is_said and _is_above(lines, result, at, below):
            result.headings.add(at)
        below = at


def _is_above(lines: Sequence[Line], result: Cleaned, at: int, below: int) -> bool:
    """Tell whether a line may be the heading of a paragraph, or of the first item of a digest."""
    is_list = below in result.items and at not in result.items
    return (is_list or is_prose(lines[below])) and _can_be_heading(lines, at)


def take_back(lines: Sequence[Line], result: Cleaned, at: int) -> None:
    """Take a line for one of the story after all, and for a heading where it stands above one."""
    is_taken = result.reasons[at] is not None
    result.reasons[at] = None
    is_above = at + 1 < len(lines) and result.reasons[at + 1] is None and is_prose(lines[at + 1])
    if is_taken and is_above and _can_be_heading(lines, at):
        result.headings.add(at)


def _can_be_heading(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line is short and neither a fact nor one of several items or fields."""
    line, above = lines[at], lines[at - 1] if at else None
    if is_prose(line) or len(line.text) > 40 or line.text[-1] in "，、,：:":
        return False
    if chrome.FACT.match(line.text) or (_LABEL.match(line.text) and _has_labels(lines, at)):
        return False
    if _has_bullet(line) and _VALUE.search(line.text):
        return False
    if above is None or is_prose(above):
        return True
    is_listed = _has_bullet(line) and _has_bullet(above) and not line.follows_blank
    return not (is_listed or (_FIGURES.search(line.text) and _FIGURES.search(above.text)))


def _has_bullet(line: Line) -> bool:
    return line.text_start > line.span.start
