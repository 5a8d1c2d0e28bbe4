"""Lines of a page that speak of other stories: lists of links, and teasers among the paragraphs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from . import chrome
from .cleaned import Cleaned
from .document_lines import SPEAKER, TURN
from .lines import Line, is_prose
from .model import NO_ORIGIN, Span
from .origins import line_origin
from .page_edges import ends_skipped
from .titles import ABOUT, title_text
from .topics import is_off_topic, letters, story_pairs
from .turns import turns

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
# When a law was passed, below its name.
_PASSED = re.compile(
    r"[(（][^()（）]{0,80}(?:通过|公布|修[正订]|发布|施行|批准)[^()（）]{0,6}[)）]"
)
# An item of a list of figures: 「总值52亿元，增长5.8%」.
LISTED_FIGURES = re.compile(
    r"\d\s?(?:[%％]|个百分点|[万亿]|元|吨|公里|平方|人|户|家).{0,40}[，,；、].{0,20}\d\s?(?:[%％]|个百分点|[万亿]|元)"
)
_NO_STORIES = frozenset({"button", "navigation", "date or source line"})
_FEWEST_PAIRS = 20  # of characters in a story's prose that tell what is of another one
_PART = re.compile(r"(\d{1,2})[.、．)]\s?(?=\D)")
_NUMBERED_ITEM = re.compile(r"(?:^|[:：]\s*)(\d{1,2})[.、．)]")


def mark_related(
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


def mark_off_topic(lines: Sequence[Line], result: Cleaned) -> None:
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
        if "；" in line.text or _PASSED.fullmatch(line.text) or LISTED_FIGURES.search(line.text):
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
    if lines[at - 1].span.end != result.title.end:
        return False
    others = [line for number, line in enumerate(lines) if number != at]
    return len(others) > 2 and all(line.follows_blank for line in others)


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
