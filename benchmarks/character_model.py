"""A model of which character follows which, with the edges of sentences: for ``heading_signs``.

Runs of up to four characters are counted; a run's chance is mixed with that of the shorter one by
how many characters follow it (Witten and Bell).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

_ORDER, _BITS, _CHARACTERS = 4, 13, 8000
_START, _END = 1, 2
_AHEAD = 6  # characters behind a place that are looked at

Ints = npt.NDArray[np.int64]


class CharacterModel:
    """Chances of characters, learnt from sentences."""

    def __init__(self, sentences: Iterable[str]) -> None:
        kept = [_shaped(sentence) for sentence in sentences if sentence]
        common = Counter("".join(kept)).most_common(_CHARACTERS)
        self.number = {char: at for at, (char, _) in enumerate(common, start=3)}
        starts = [_START] * (_ORDER - 1)
        read = [n for text in kept for n in (*starts, *self._numbers(text), _END)]
        numbers = np.array(read, np.int64)
        self.tables: list[tuple[Ints, Ints]] = []  # runs, and how often each occurs
        self.contexts: list[
            tuple[Ints, Ints, Ints]
        ] = []  # what precedes, how often, how many kinds
        key = numbers
        for order in range(1, _ORDER + 1):
            if order > 1:
                key = (key[:-1] << _BITS) | numbers[order - 1 :]
            runs, counts = np.unique(key, return_counts=True)
            before = runs >> _BITS
            first = np.flatnonzero(np.r_[True, before[1:] != before[:-1]])
            kinds = np.diff(np.r_[first, len(before)])
            self.tables.append((runs, counts))
            self.contexts.append((before[first], np.add.reduceat(counts, first), kinds))

    def seam(self, left: str, right: str) -> float:
        """Return by how much *right* is likelier as the start of a sentence than behind *left*."""
        fresh = [_START] * (_ORDER - 1)
        behind = [*fresh, *self._numbers(_shaped(left))]
        total = 0.0
        for number in self._numbers(_shaped(right[:_AHEAD])):
            total += math.log(self._chance(fresh, number) / self._chance(behind, number))
            fresh.append(number)
            behind.append(number)
        return total

    def end(self, left: str) -> float:
        """Return the logarithm of the chance that a sentence ends behind *left*."""
        before = [_START] * (_ORDER - 1) + self._numbers(_shaped(left))
        stop = self.number.get("。", _END)
        return math.log(self._chance(before, _END) + self._chance(before, stop))

    def _numbers(self, text: str) -> list[int]:
        return [self.number.get(char, 0) for char in text]

    def _chance(self, before: Sequence[int], number: int) -> float:
        chance = 1 / _CHARACTERS
        for order in range(1, _ORDER + 1):
            context = 0
            for one in before[len(before) - order + 1 :]:
                context = (context << _BITS) | one
            contexts, totals, kinds = self.contexts[order - 1]
            at = int(np.searchsorted(contexts, context))
            if at == len(contexts) or contexts[at] != context:
                break
            runs, counts = self.tables[order - 1]
            found = int(np.searchsorted(runs, (context << _BITS) | number))
            is_known = found < len(runs) and runs[found] == (context << _BITS) | number
            seen = int(counts[found]) if is_known else 0
            chance = (seen + int(kinds[at]) * chance) / (int(totals[at]) + int(kinds[at]))
        return chance


def _shaped(text: str) -> str:
    """Return a text with all figures alike."""
    return "".join("0" if char.isdecimal() else char for char in text)
