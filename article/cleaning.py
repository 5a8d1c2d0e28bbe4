"""Which lines of a page are no part of its story, and which one is its title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from . import chrome
from .bilingual import mark_translations
from .bylines import mark_byline
from .cleaned import REPEATED, Cleaned
from .digests import find_items, name_of
from .document_lines import (
    TIMING,
    circled_notes,
    keep_deadlines,
    keep_facts,
    keep_programme,
    mark_closing,
    mark_entries,
    mark_fields,
    mark_legal_tail,
    mark_notes,
    mark_references,
    mark_signature,
    mark_speakers,
    mark_timings,
)
from .forums import mark_posts
from .heading_lines import mark_headings
from .issuers import mark_issuer
from .known_lines import fixed_reason
from .lines import Line, is_prose
from .model import Span
from .other_stories import mark_off_topic, mark_related
from .page_edges import (
    mark_answers,
    mark_comments,
    mark_contacts,
    mark_contents,
    mark_menus,
    mark_skipped,
)
from .pasted_mail import mark_pasted_mail
from .titles import choose_title, mark_site_titles, names_document, title_text
from .topics import letters

_REPEATABLE = 20  # code points of a paragraph that a writer would not repeat word for word
_QUOTABLE = 12  # of the start of one
_MAY_BE_REPEATED = frozenset({None, "teaser of another story"})
_RESULT = re.compile(r"[\u4e00-\u9fff]{0,4}表决(?:结果|情况)[:：]")  # each motion has its own
_NOTHING: Mapping[Span, str] = MappingProxyType({})


def clean(
    lines: Sequence[Line], outside: Mapping[Span, str] = _NOTHING, title: Span | None = None
) -> Cleaned:
    """Tell the story's lines from the page's, and find the title.

    *outside* are lines known to be no part of the story, from the markup of the page, and why;
    *title* is its title, where the markup tells it.
    """
    result = Cleaned([outside.get(line.span) or fixed_reason(line) for line in lines])
    subject = mark_pasted_mail(lines, result.reasons)
    mark_translations(lines, result.reasons)
    _mark_fenced(lines, result)
    mark_timings(lines, result.reasons)
    mark_speakers(lines, result.reasons)
    mark_fields(lines, result.reasons)
    keep_facts(lines, result.reasons)
    keep_deadlines(lines, result.reasons)
    keep_programme(lines, result.reasons)
    mark_references(lines, result.reasons)
    mark_notes(lines, result.reasons)
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
    mark_related(lines, result, outside, title)
    if _are_subtitles(lines, result):
        return result  # lines without marks, and no headings
    mark_entries(result.reasons)
    result.title = (
        subject or choose_title(lines, result.reasons, result.items) or _digest_title(lines, result)
    )
    is_digest = bool(result.items)
    result.is_document = is_digest or names_document(title_text(lines, result.title))
    mark_byline(lines, result.reasons, result.title)
    mark_off_topic(lines, result)
    _mark_repeated(lines, result)
    mark_signature(lines, result.reasons)
    mark_closing(lines, result.reasons)
    _mark_account(lines, result)
    mark_headings(lines, result)
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


def _mark_account(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark who published a story, between its title and a date line that names them again."""
    for at, (line, below) in enumerate(pairwise(lines)):
        is_below_title = result.title is not None and line.span.start > result.title.start
        is_named = result.reasons[at + 1] == "date or source line" and line.text in below.text
        if is_below_title and is_named and result.reasons[at] is None and not is_prose(line):
            result.reasons[at] = "site title"
        if is_below_title and is_prose(line):
            return


def _mark_repeated(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark paragraphs that stand on the page before, and starts of them that someone quotes.

    Verses and short replies may be repeated.
    """
    before: set[str] = set()
    starts: dict[str, str] = {}  # the first paragraph with each
    for at, line in enumerate(lines):
        if result.reasons[at] not in _MAY_BE_REPEATED or len(line.text) < _QUOTABLE:
            continue
        own = letters(line.text)
        if not is_prose(line):
            above = starts.get(own[:_QUOTABLE], "")
            is_repeated = len(own) >= _QUOTABLE and above.startswith(own)
        elif len(line.text) < _REPEATABLE or _RESULT.match(line.text):
            continue
        else:
            is_repeated = own in before
            before.add(own)
            starts.setdefault(own[:_QUOTABLE], own)
        if is_repeated:
            result.reasons[at] = REPEATED
