"""Runs of the same result: 十连胜 is ten wins in a row, not ten wins, nor the tenth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .differences import Difference, Mismatch
from .english_page import EnglishFigure
from .quantity import Figure, Kind
from .same_length import simplified
from .wording import quoted

_RUN = re.compile("连(?P<what>[胜败冠霸负阳阴涨跌降升红板增丰贯亏])")
_SAID = re.compile(
    r"\b(?:straight|consecutive\w*|successive\w*|in a row"
    r"|streak|run|runs|running|back[- ]to[- ]back"
    r"|on the (?:trot|bounce|spin)|hat-?tricks?|[a-z]+-?peats?|unbeaten|undefeated|winless|sweep"
    r"|slid\w*|spell|uninterrupted|unbroken|sequence|series|skid|string|rally|every|each|all"
    r"|continu\w+|repeated\w*|defend\w*|retain\w*|treble"
    r"|for an? \w+ (?:day|week|month|quarter|year|season|session|time))\b",
    re.IGNORECASE,
)
_KINDS = (Kind.NUMBER, Kind.ORDINAL)


def compare_runs(
    figures: Sequence[Figure], found: Sequence[EnglishFigure], source: str, english: str
) -> Iterator[Mismatch]:
    """Yield the runs of *source* whose number *english* gives without saying that it is a run."""
    chinese = simplified(source)
    if "连" not in chinese or _SAID.search(english):
        return
    for figure in figures:
        run = _RUN.match(chinese, figure.end)
        if run is None or figure.kind not in _KINDS or (figure.value or 0) < 2:
            continue
        said = next((e for e in found if e.kind in _KINDS and e.value == figure.value), None)
        if said is not None:
            told = f"The source says {quoted(figure)} in a row ({run.group()})"
            message = f"{told}; the English says {said.text}, and not that it is a run."
            yield Mismatch(Difference.CHANGED, figure, said.text, message)
