"""The sentences of a story as they are to be read: without marks, in simplified script."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from .damage import find_damage
from .forms import with_plain_forms
from .inline import is_markdown, without_marks
from .lines import (
    PICTURE,
    normalise_spaces,
    without_cuts,
    without_folios,
    without_gaps,
    without_wide_digits,
)
from .marks import is_fragment, sentence_marks
from .model import Mark, Sentence, Span
from .mojibake import RUINED
from .note_marks import is_all_marks, without_note_marks
from .paragraphs import Block
from .pictures import INSIDE, UNREAD
from .script import count_han, detect_script, sentence_script, simplify, to_simplified
from .sentences import sentence_spans
from .set_off import kept_apart
from .tabbed import with_bars

_SHORTEST_CLAUSE = 4  # Chinese characters; headlines with a space in each word are set wide
_HEAD = 2000  # code points in which subtitles show what they are
_BULLET = re.compile(
    rf"^\s*(?:[•●○◆◇■□▪▌▍▎┃►▶★☆{PICTURE}]+\s*(?=[\w“「《（(【])|[-–]\s*(?=[\u4e00-\u9fff“「《]))"
)
_QUOTED = re.compile(r"(^|[\r\n])[ \t]*(?:>[ \t]?)+(?=[\w“‘「『《（(【])")  # of a mail
_KEYCAP = re.compile("(\\d)\ufe0f?\u20e3\\s*")  # 「1️⃣ 」
_LONE_BAR = re.compile(r"^\s*[|]\s*(?=[^|]*$)")  # of a row whose other cells were left out
# 「1.4月底前完成」 is the first item, about April.
_ITEM_OF_MONTH = re.compile(r"((?:^|(?<=[：:。；;]))\s*\d{1,2}[.．])(?=\d{1,2}月|\d{4}年)")
_WORD = re.compile(r"\w")
_UNSOUND = re.compile(rf"{RUINED.pattern}|{INSIDE.pattern}")


@dataclass(frozen=True, slots=True)
class Writing:
    """How a page is written, which tells how its sentences are read."""

    script: str
    is_markdown: bool
    is_subtitled: bool = False
    notes: str = ""  # marks of notes


def find_writing(text: str, format_: str) -> Writing:
    """Return how a text is written that was read from a file of a format."""
    return Writing(
        script=detect_script(text),
        is_markdown=format_ in ("text", "mail") and is_markdown(text),
        is_subtitled=format_ == "text" and "-->" in text[:_HEAD],
    )


def find_sentences(
    text: str, folded: str, blocks: Sequence[Block], writing: Writing
) -> list[Sentence]:
    """Return the sentences of the story."""
    damage = find_damage(folded, [block.span for block in blocks])
    is_ruined = _UNSOUND.search(text) is not None
    sentences = []
    for block in blocks:
        own = {Mark.HEADING} if block.is_heading else set()
        for span in (
            [block.span] if block.is_heading else _visible_spans(folded, block.span, writing)
        ):
            is_damaged = damage.touches(span) or (
                is_ruined and _UNSOUND.search(text, span.start, span.end)
            )
            is_glued = block.is_doubtful and span.start == block.span.start
            marks = own | ({Mark.DAMAGED} if is_damaged else set())
            marks |= {Mark.GLUED} if is_glued else set()
            sentence = _sentence(text, span, block.number, frozenset(marks), writing)
            sentences.append(_as_item(sentence) if block.is_item else sentence)
    return sentences


def _as_item(sentence: Sentence) -> Sentence:
    """Return the item of a digest, which may be whole though it is short and has no full stop."""
    if is_fragment(f"{sentence.text.rstrip('；;')}。"):
        return sentence
    return replace(sentence, marks=_shared(sentence.marks - {Mark.FRAGMENT}))


def _visible_spans(folded: str, span: Span, writing: Writing) -> list[Span]:
    """Return the sentences of a paragraph.

    What has no words at its end (control characters, marks of notes, 「■」) belongs to the last.
    """
    spans = sentence_spans(folded, span)
    tail = normalise_spaces(folded[spans[-1].start : span.end])
    is_name = writing.is_markdown and not without_marks(tail)  # of a block: 「^a1b2c3」
    if len(spans) > 1 and (is_name or is_all_marks(tail) or not _WORD.search(tail)):
        spans[-2:] = [Span(spans[-2].start, span.end)]
    return spans


def title_sentence(text: str, span: Span, writing: Writing) -> Sentence:
    """Return the title; a space between its clauses, which stands for a comma, is kept."""
    title = _sentence(text, span, 0, frozenset({Mark.HEADING}), writing)
    clauses = with_plain_forms(title.original).split()
    if not 2 <= len(clauses) <= 3 or min(map(count_han, clauses)) < _SHORTEST_CLAUSE:
        return title
    parts = (to_simplified(normalise_spaces(clause), title.script) for clause in clauses)
    return replace(title, text=" ".join(parts))


def _sentence(
    page: str, span: Span, paragraph: int, marks: frozenset[Mark], writing: Writing
) -> Sentence:
    original = page[span.start : span.end]
    bare = with_plain_forms(original)
    if writing.is_markdown:
        bare = without_marks(bare)
    if "|" in bare or "\u20e3" in bare:
        bare = _LONE_BAR.sub("", _KEYCAP.sub(r"\1.", bare))
    if "月" in bare or "年" in bare:
        bare = _ITEM_OF_MONTH.sub(r"\1 ", bare)
    if ">" in bare:
        bare = _QUOTED.sub(r"\1", bare)
    bare = without_gaps(without_cuts(without_folios(bare)))
    words = with_bars(without_note_marks(_BULLET.sub("", bare)))
    words = without_wide_digits(words).replace(UNREAD, "")
    if writing.notes:
        words = words.translate(dict.fromkeys(map(ord, writing.notes)))
    parts = list(
        map(normalise_spaces, kept_apart(words.strip(), is_subtitled=writing.is_subtitled))
    )
    script = sentence_script("".join(parts)) or writing.script
    simplified = simplify(" ".join(parts), script)
    if Mark.HEADING not in marks:
        marks |= sentence_marks(simplified)
    # What is equal is one object: a large page has many thousand sentences.
    text = original if simplified == original else simplified
    return Sentence(original, text, span, paragraph, _shared(marks), script)


@cache
def _shared(marks: frozenset[Mark]) -> frozenset[Mark]:
    return marks
