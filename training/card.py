"""Write the model card's part on data: every source, its licence and its share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from sources import SETS, all_sources

_TOP = """\
# A compact Chinese-to-English MarianMT

Six encoder and three decoder layers of 512 units, a shared vocabulary of 24,000 pieces, about 44
million parameters; trained by `training/README.md` on the {set} set below. It is to be used through
zhbrief, which writes known figures, names and terms into the Chinese and checks the English.

## Training data

| source | what | domain | licence | pairs | times an epoch |
|---|---|---|---|---|---|
"""
_LEFT_OUT = "\nLeft out for their terms: {names}; of apachedocs, Vite's documentation.\n"
_SHARES = """
Rows: {plain} plain, {written} with known English written into the Chinese, {spoilt} with the
Chinese spoilt (traditional script, spaces, no stop, a lost character, a dateline). No pair repeats
a sentence of the development sets or comes near to one (`training/held_out.py`).
"""
_RESEARCH = "\nIt holds text that is free for research only. Not to be shipped.\n"


def card(terms: str, pairs: Mapping[str, int], kinds: np.ndarray[Any, Any]) -> str:
    """Return the card for a data set: pairs of each source, kinds of its rows."""
    sources = {source.name: source for source in all_sources()}
    text = _TOP.format(set=terms)
    for name, number in pairs.items():
        own = sources[name]
        text += (
            f"| {name} | {own.title} | {own.domain} | {own.licence} | {number} | {own.weight:g} |\n"
        )
    out = [f"{s.name} ({s.terms})" for s in sources.values() if s.terms not in SETS[terms]]
    text += _LEFT_OUT.format(names=", ".join(out))
    plain, written, spoilt = np.bincount(kinds, minlength=3)[:3]
    text += _SHARES.format(plain=plain, written=written, spoilt=spoilt)
    return text + (_RESEARCH if terms == "research" else "")
