"""Cutting a Chinese sentence into clauses that can be translated one by one, and rejoining them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from .constraints import Prepared
from .model import Candidate, Request

# Where a clause may end, the best places first.
_LEVELS = (re.compile(r"[。！？；;!?]"), re.compile(r"[，：,:]"))
_OPENING, _CLOSING = "“‘「『（(《", "”’」』）)》"
# What leans on the clause behind it, and would be no sentence: 截至25日21时，| 美国…, 主任介绍，| …
_LEANS = re.compile(
    r"(?:^|[，。；：！？,;:!?])(?:(?:截[至止]|据|根据|按照|随着|由于|为了|除了?|对于|关于|至于|如果|若|虽然|尽管|面对)"
    r"[^，。；：]*|(?:这也?是)?(?:在|从|自|当|经|继)[^，。；：]*(?:[时后前中上下间起际里内外日月年点分晚]|以来)"
    r"|[^，。；：]*(?:\d[年月日时]|\d{1,2}分|介绍|表示|指出|认为|透露|强调|宣布|显示|[说称]))[，,：:]$"
)
_SHORTEST = 12  # characters that may stand alone
_MOST = 3
_STOP = re.compile(r"[.!?…][”’\")\]]*$")
_WEAK_END = re.compile(r"[\s,;:]+$")


def clauses(source: Prepared) -> tuple[Request, ...]:
    """Return requests for the clauses of *source*, in order; none where it cannot be cut.

    No cut goes through a quotation, a bracket or anything that is known of the sentence.
    """
    cuts = _cuts(source)
    if not cuts:
        return ()
    edges = [0, *cuts, len(source.text)]
    return tuple(_part(source, *span) for span in pairwise(edges))


def rejoined(parts: Sequence[Sequence[Candidate]]) -> Candidate:
    """Return the best candidates of all clauses as sentences one after the other."""
    best = [own[0] for own in parts if own and own[0].english.strip()]
    english = " ".join(_as_sentence(candidate.english) for candidate in best)
    return Candidate(english, is_truncated=any(candidate.is_truncated for candidate in best))


def _part(source: Prepared, start: int, end: int) -> Request:
    inside = tuple(
        replace(known, start=known.start - start, end=known.end - start)
        for known in source.inlined
        if start <= known.start and known.end <= end
    )
    text = source.text[start:end]
    # A clause that ends in a comma is an unfinished sentence to an engine.
    if text[-1:] in "，：；;,:":
        text = f"{text[:-1]}。"
    return Request(text, inside)


def _cuts(source: Prepared) -> list[int]:
    """Return up to two places, the ones that part the sentence most evenly."""
    allowed = _allowed(source)
    parts = min(_MOST, max(2, len(source.text) // 45 + 1))
    cuts: list[int] = []
    for number in range(1, parts):
        wanted = len(source.text) * number / parts
        free = [p for p in allowed if p - max(cuts, default=0) >= _SHORTEST]
        if free:
            cuts.append(min(free, key=lambda place: _strain(source.text, place, wanted)))
    return cuts


def _strain(text: str, place: int, wanted: float) -> float:
    """Return how far a place is from the wanted one; a strong mark makes up for some way."""
    bonus = 12 if _LEVELS[0].match(text[place - 1]) else 0
    return abs(place - wanted) - bonus


def _allowed(source: Prepared) -> list[int]:
    known = [(c.start, c.end) for c in source.constraints] + [
        (c.start, c.end) for c in source.inlined
    ]
    text = source.text
    return [
        place
        for place in range(_SHORTEST, len(text) - _SHORTEST + 1)
        if any(level.match(text[place - 1]) for level in _LEVELS)
        and not any(start < place < end for start, end in known)
        and not _is_open(text[:place])
        and not _LEANS.search(text, 0, place)
    ]


def _is_open(text: str) -> bool:
    """Tell whether a bracket or a quotation is open at the end of *text*."""
    return any(
        text.count(opening) > text.count(closing)
        for opening, closing in zip(_OPENING, _CLOSING, strict=True)
    )


def _as_sentence(english: str) -> str:
    english = english.strip()
    if not _STOP.search(english):
        english = f"{_WEAK_END.sub('', english)}."
    return english[0].upper() + english[1:]
