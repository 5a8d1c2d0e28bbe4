"""Measure how well the sounds of transliterated names tell right English from wrong.

    python benchmarks/name_sounds.py names
    python benchmarks/name_sounds.py sentences ../shared/corpus [--lines 4000] [--seed 9]

``names``: places beyond China and parts of foreign names of CC-CEDICT that the sounds were not
learnt from, each with its English (right) and with that of another, drawn with a fixed seed
(wrong): how many of each have a likeness above some limits, and the right ones that have the least.
``sentences``: the names that human translators wrote and that neither the glossary nor the lexicon
accounts for, each with its own sentence and with another one that has such a name: how many sound
roughly like a stretch of it. Names that are translated by their meaning are among both.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from name_pairs import FILES, read_pairs

from zhbrief.translate import lexicon
from zhbrief.translate.checks.constrained import _known_english
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.name_sounds import is_transliterated, likeness, likeness_within
from zhbrief.translate.same_length import simplified
from zhbrief.translate.unsourced_names import unsourced_names
from zhbrief.translate.world_places import Cities

_SHORTEST = 3  # characters
_UNITS = tuple("市县州省旗国洋海岛河湖山区郡府道镇乡村邦")
_LIMITS = (-4.0, -3.0, -2.5, -2.0, -1.0)
_ROUGH_LIMITS = (-1.0, -0.8, -0.6, -0.3, 0.0)


def held_out() -> list[tuple[str, str]]:
    """Return names of the lexicon that are all sounds, and that were not learnt from."""
    learnt = {form for entry in Glossary.builtin() for form in entry.forms}
    learnt |= {city.chinese for city in Cities.builtin()}
    return [
        (chinese, english)
        for chinese, english, kind in lexicon.rows()
        if kind in ("part", "abroad") and len(chinese) >= _SHORTEST and chinese not in learnt
        if is_transliterated(chinese) and not chinese.endswith(_UNITS) and english.isalpha()
    ]


def shares(right: Sequence[float], wrong: Sequence[float], limits: Sequence[float]) -> None:
    """Print which share of the right and of the wrong is at each limit or above it."""
    for limit in limits:
        told = [
            100 * sum(value >= limit for value in of) / max(1, len(of)) for of in (right, wrong)
        ]
        print(f"at {limit:4.1f}: right {told[0]:5.1f} %, wrong {told[1]:5.1f} %")


def measure_names(seed: int) -> None:
    """Print the likenesses of right and wrong pairs of names."""
    names = held_out()
    others = [english for _, english in names]
    random.Random(seed).shuffle(others)
    right = [likeness(chinese, english) for chinese, english in names]
    wrong = [
        likeness(chinese, other)
        for (chinese, english), other in zip(names, others, strict=True)
        if english != other
    ]
    print(f"{len(names)} names")
    shares(right, wrong, _LIMITS)
    least = sorted(zip(right, names, strict=True))[:12]
    print("least alike:", ", ".join(f"{c} {e} ({value:.1f})" for value, (c, e) in least))


def measure_sentences(folder: Path, lines: int, seed: int) -> None:
    """Print how often a name sounds like its sentence, and like another."""
    glossary = Glossary.builtin()
    pairs = list(dict.fromkeys(read_pairs(folder, FILES[:3])))
    random.Random(seed).shuffle(pairs)
    found: list[tuple[list[str], str]] = []
    for pair in pairs[:lines]:
        context = Context.of([pair.chinese], glossary)
        source = context.prepare(pair.chinese)
        known = _known_english(source, context.glossary)
        found += [
            (name.name.split(), simplified(source.text))
            for name in unsourced_names(pair.english, source.text, known)
        ]
    texts = [text for _, text in found]
    random.Random(seed).shuffle(texts)
    start = time.process_time()
    right = [min(likeness_within(text, word) for word in words) for words, text in found]
    wrong = [
        min(likeness_within(other, word) for word in words)
        for (words, text), other in zip(found, texts, strict=True)
        if text != other
    ]
    spent = 1000 * (time.process_time() - start) / max(1, len(right) + len(wrong))
    print(f"{len(found)} names in {min(lines, len(pairs))} sentences, {spent:.2f} ms a name")
    shares(right, wrong, _ROUGH_LIMITS)


def main() -> int:
    """Run one measurement; without pairs, say so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("names", "sentences"))
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--lines", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=9)
    options = parser.parse_args()
    if options.what == "names":
        measure_names(options.seed)
    elif options.folder is None or not options.folder.is_dir():
        print("Name a folder that has pairs-*.tsv or .tsv.zst.", file=sys.stderr)
        return 1
    else:
        measure_sentences(options.folder, options.lines, options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
