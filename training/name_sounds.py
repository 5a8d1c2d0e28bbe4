"""Learn how the syllables of transliterations sound in Latin letters.

    python training/name_sounds.py translate/data/name_sounds.tsv.gz

Learns from the names of places beyond China and of foreign persons that come with the package (the
cities of GeoNames, CC BY 4.0, and the built-in glossary; nothing of CC-CEDICT): each syllable of a
name stands for a few letters that follow each other, and which they are is found by expectation and
maximisation over all ways to cut a name. A row has a syllable, or the first sound of syllables
after ``@``, and the letters it stands for, each with the logarithm of how much oftener they stand
for it than by chance. Names of which hardly anything fits (克赖斯特彻奇 and 基督城) count little.
"""

from __future__ import annotations

import argparse
import gzip
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from zhbrief.translate.glossary import Glossary
from zhbrief.translate.name_sounds import LONGEST, first_sound, letters_of, syllables
from zhbrief.translate.world_places import Cities

NOTICE = """\
# How the syllables of transliterated names sound: letters and the logarithm of their odds.
# Learnt from the built-in glossary and from GeoNames, https://www.geonames.org/, CC BY 4.0,
# https://creativecommons.org/licenses/by/4.0/, by training/name_sounds.py.
"""
_BY_CHARACTERS = frozenset({"日本", "韩国", "朝鲜", "越南"})
_SYLLABLES, _LETTERS = range(2, 9), range(3, 20)
_ROUNDS = 8
_ABSENT = 1e-7
_SELDOM = 1e-3
_UNLIKE, _WEIGHT_OF_UNLIKE = -5.0, 0.05  # a syllable
_BACKED_OFF = 3.0  # how many examples the first sound weighs
_LEAST, _LEAST_OF_FIRST = 2e-3, 4e-3

Name = tuple[tuple[str, ...], str]
Table = Mapping[str, Mapping[str, float]]


def names() -> Iterator[Name]:
    """Yield the syllables and letters of every name to learn from."""
    pairs = [(c.chinese, c.english) for c in Cities.builtin() if c.country not in _BY_CHARACTERS]
    pairs += [
        (entry.chinese, entry.english)
        for entry in Glossary.builtin()
        if entry.table == "places_world" or (entry.kind == "person" and "·" in entry.chinese)
    ]
    for chinese, english in pairs:
        name = syllables(chinese), letters_of(english)
        if len(name[0]) in _SYLLABLES and len(name[1]) in _LETTERS:
            yield name


def learn(examples: list[Name]) -> dict[str, Counter[str]]:
    """Return how often each syllable stands for which letters."""
    table: dict[str, dict[str, float]] = {}
    counts: dict[str, Counter[str]] = {}
    for _ in range(_ROUNDS):
        counts = defaultdict(Counter)
        for name in examples:
            _count(name, table, counts)
        totals = {syllable: sum(of.values()) for syllable, of in counts.items()}
        table = {
            syllable: {letters: count / totals[syllable] for letters, count in of.items()}
            for syllable, of in counts.items()
        }
    return counts


def _count(name: Name, table: Table, counts: dict[str, Counter[str]]) -> None:
    """Add the letters that each syllable of one name stands for, over all ways to cut it."""
    spoken, letters = name
    steps = [_chances(syllable, letters, table) for syllable in spoken]
    size = len(letters)
    before = [[1.0] + [0.0] * size]
    for step in steps:
        reached = [0.0] * (size + 1)
        for (start, end), chance in step.items():
            reached[end] += before[-1][start] * chance
        before.append(reached)
    behind = [[0.0] * size + [1.0]]
    for step in reversed(steps):
        reached = [0.0] * (size + 1)
        for (start, end), chance in step.items():
            reached[start] += behind[-1][end] * chance
        behind.append(reached)
    behind.reverse()
    whole = before[-1][size]
    if whole <= 0:
        return
    is_unlike = bool(table) and math.log(whole) / len(spoken) < _UNLIKE
    weight = _WEIGHT_OF_UNLIKE if is_unlike else 1.0
    for index, (syllable, step) in enumerate(zip(spoken, steps, strict=True)):
        for (start, end), chance in step.items():
            share = before[index][start] * chance * behind[index + 1][end] / whole
            if share > _SELDOM:
                counts[syllable][letters[start:end]] += share * weight


def _chances(syllable: str, letters: str, table: Table) -> dict[tuple[int, int], float]:
    """Return how likely a syllable stands for each stretch of the letters."""
    known = table.get(syllable, {})
    chances = {}
    for start in range(len(letters) + 1):
        for end in range(start, min(len(letters), start + LONGEST) + 1):
            part = letters[start:end]
            chances[start, end] = known.get(part, _ABSENT) if table else _guess(syllable, part)
    return chances


def _guess(syllable: str, letters: str) -> float:
    """Return a first guess: about as many letters as the pinyin has, and its first letter."""
    if not letters:
        return 0.025
    alike = 3 if letters[0] == syllable[0] else 1
    return 0.1 * alike * math.exp(-abs(len(letters) - len(syllable) * 0.8))


def odds(
    counts: Mapping[str, Counter[str]], examples: Iterable[Name]
) -> dict[str, dict[str, float]]:
    """Return the logarithm of the odds of the letters for each syllable and first sound."""
    seen = Counter("".join(letters for _, letters in examples))
    total = seen.total()

    def by_chance(letters: str) -> float:
        return sum(math.log(seen[letter] / total) for letter in letters)

    of_first: dict[str, Counter[str]] = defaultdict(Counter)
    for syllable, of in counts.items():
        of_first[first_sound(syllable)].update(of)
    table: dict[str, dict[str, float]] = {}
    for first, of in of_first.items():
        shares = {letters: count / of.total() for letters, count in of.items()}
        table[f"@{first}"] = {
            letters: math.log(share) - by_chance(letters)
            for letters, share in shares.items()
            if share > _LEAST_OF_FIRST
        }
    for syllable, of in counts.items():
        first = of_first[first_sound(syllable)]
        weight = of.total() + _BACKED_OFF
        shares = {
            letters: (of[letters] + _BACKED_OFF * first[letters] / first.total()) / weight
            for letters in first
        }
        table[syllable] = {
            letters: math.log(share) - by_chance(letters)
            for letters, share in shares.items()
            if share > _LEAST
        }
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    examples = list(names())
    table = odds(learn(examples), examples)
    rows = [
        "\t".join([sound, *(f"{letters}:{value:.1f}" for letters, value in sorted(of.items()))])
        for sound, of in sorted(table.items())
    ]
    text = NOTICE + "".join(f"{row}\n" for row in rows)
    options.output.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(examples)} names, {sum(map(len, table.values()))} sounds, {len(text)} letters")


if __name__ == "__main__":
    main()
