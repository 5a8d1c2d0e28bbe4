"""Texts that stand on a page twice, in Chinese and in English: the English is left out, and told.

Each paragraph may have its translation below it, above it or behind it in the same line or row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import FINAL, Line, is_prose, split_paragraphs

REASON = "text in another language"
NOTE = (
    "of a text in two languages the Chinese alone was read: what is in Latin letters ({} "
    "lines, English as a rule) was left out"
)
_FEWEST = 2  # paragraphs in Latin letters, and as many as half of the Chinese ones
_FEWEST_WORDS = 6  # of a paragraph; of a line beside paragraphs one is enough
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile("[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*")
_STOP = re.compile(r"[.!?:;…][\"'”’)）|\s]*$")
_ABSTRACT = re.compile(r"Abstract\b", re.IGNORECASE)
_LONG = 12  # words
# No Chinese character, mark or full-width letter is in it.
_LATIN = re.compile("[^\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+")
_LONG_RUN = re.compile(_LATIN.pattern.replace("+", "{12,}"))  # enough for so many words
_BEFORE = re.compile(r"[。！？!?…][”」』]?\s*$")
_MAY_BE = frozenset({None, "outside the story", "navigation"})


def part_languages(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page with paragraphs in Latin letters parted from Chinese ones.

    Where they stand side by side throughout: one at the end of a paragraph may be a quotation.
    """
    places = [_seams(line.text) for line in lines]
    told = sum(is_prose(line) and _has_chinese(line.text) for line in lines) if any(places) else 0
    if sum(map(bool, places)) * 2 < max(told, 2 * _FEWEST):
        return list(lines)
    return [
        part
        for line, seams in zip(lines, places, strict=True)
        for part in split_paragraphs(line, seams)
    ]


def _seams(text: str) -> list[int]:
    """Return where the language of a line changes, behind a full stop, a tab, a cell, a space."""
    if not (_LONG_RUN.search(text) and _has_chinese(text)):
        return []
    seams: set[int] = set()
    for run in _LATIN.finditer(text):
        if len(_WORD.findall(run.group())) < _FEWEST_WORDS:
            continue
        start, end = run.span()
        is_apart = start == 0 or run.group()[0] in "\t| " or _BEFORE.search(text[:start][-4:])
        if is_apart and (end == len(text) or _STOP.search(run.group())):
            seams |= {start, end}
    return sorted(seams - {0, len(text)})


def mark_translations(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark all that is in Latin letters, where it is about as much as the Chinese."""
    latin = [at for at, line in enumerate(lines) if reasons[at] in _MAY_BE and _is_latin(line.text)]
    if not latin:
        return
    is_subtitled = any("-->" in line.text for line in lines)
    written = sum(is_subtitled or _is_paragraph(lines[at].text) for at in latin)
    told = sum(
        (is_subtitled or is_prose(line)) and _has_chinese(line.text)
        for line, reason in zip(lines, reasons, strict=True)
        if reason is None
    )
    for at in latin:
        if _ABSTRACT.match(lines[at].text) and len(_WORD.findall(lines[at].text)) >= _LONG:
            _mark_around(lines, reasons, at)
    if written >= max(_FEWEST, told / 2) and told:
        for at in latin:
            if reasons[at] is None or is_subtitled or _is_paragraph(lines[at].text):
                reasons[at] = REASON


def _mark_around(lines: Sequence[Line], reasons: list[str | None], at: int) -> None:
    """Mark the abstract of a paper in English, with its title and its key words."""
    first = last = at
    while first and _is_latin(lines[first - 1].text):
        first -= 1
    while last + 1 < len(lines) and _is_latin(lines[last + 1].text):
        last += 1
    reasons[first : last + 1] = [REASON] * (last + 1 - first)


def _is_latin(text: str) -> bool:
    return not _has_chinese(text) and _WORD.search(text) is not None


def _has_chinese(text: str) -> bool:
    return _HAN.search(text) is not None


def _is_paragraph(text: str) -> bool:
    is_ended = _STOP.search(text[-12:]) or FINAL.search(text)
    return len(_WORD.findall(text)) >= _FEWEST_WORDS and bool(is_ended)
