"""Measure the reading and the comparison of figures on parallel text.

    python benchmarks/figures.py ../shared/eval [--show 20] [--seed 1]

For each set and each published system: the flags per 1000 figures. For good translations, human
and by machine: the share of damaged figures that is noticed, kind by kind, and how many flags on
damaged sentences speak of something else. At last the cost. The sets are those of the evaluation
folder; nothing of them is kept here.
"""

from __future__ import annotations

import argparse
import html
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from corruptions import Damage, Good, damages

from zhbrief.translate.comparison import Mismatch, compare_figures
from zhbrief.translate.figures import Figure, read_figures

SETS = {
    "flores-dev": "dev/flores-dev",
    "wmt21": "dev/wmt21",
    "hard_figures_dev": "hard_figures_dev",
}
SYSTEMS = ("refA", "ref", "google", "microsoft", "bergamot-base", "nllb", "argos", "opusmt")
GOOD = (("wmt21", "refA"), ("wmt21", "google"), ("flores-dev", "refA"), ("flores-dev", "google"))


@dataclass(frozen=True)
class Pair:
    """A Chinese sentence and an English one."""

    chinese: str
    english: str


@dataclass
class Recall:
    """What was damaged, what was noticed, and what the flags were about."""

    seen: Counter[str] = field(default_factory=Counter)
    noticed: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    told: int = 0
    beside: int = 0  # flags about another figure than the damaged one
    missed: list[tuple[str, Pair]] = field(default_factory=list)


def read_pairs(folder: Path, name: str, system: str) -> list[Pair]:
    """Return the sentence pairs of one system on one set, or none where they are absent."""
    stem = folder / SETS[name]
    english = stem.with_name(f"{stem.name}.{system}.en")
    if not english.exists():
        return []
    sources = stem.with_name(f"{stem.name}.zh").read_text(encoding="utf-8").splitlines()
    targets = html.unescape(english.read_text(encoding="utf-8")).splitlines()
    return [Pair(*pair) for pair in zip(sources, targets, strict=False)]


def compare(figures: Sequence[Figure], pair: Pair) -> tuple[Mismatch, ...]:
    """Return the disagreements of a pair whose figures are read."""
    return compare_figures(figures, pair.english, source=pair.chinese)


def report_system(name: str, system: str, pairs: list[Pair], show: int, seed: int) -> None:
    """Print the flags of a system and, on request, a sample to judge by eye."""
    kinds: Counter[str] = Counter()
    errors = total = 0
    samples = []
    for pair in pairs:
        figures = read_figures(pair.chinese)
        total += sum(figure.is_required for figure in figures)
        mismatches = compare(figures, pair)
        hard = [m for m in mismatches if m.is_serious]
        errors += len(hard)
        kinds.update(f"{m.difference}{'' if m.is_serious else ' (warning)'}" for m in mismatches)
        samples += [(pair, mismatch) for mismatch in hard]
    warnings = sum(kinds.values()) - errors
    per = 1000 / max(1, total)
    rates = f"{errors:8}{errors * per:9.1f}{warnings * per:9.1f}"
    print(f"{name:17}{system:15}{total:8}{rates}   {dict(kinds.most_common())}")
    for pair, mismatch in random.Random(seed).sample(samples, min(show, len(samples))):
        print(f"\n  {pair.chinese}\n  {pair.english}")
        print(f"    - {mismatch.difference}: {mismatch.message}")


def measure_recall(pairs: Sequence[Pair], result: Recall) -> None:
    """Damage each told figure of the pairs that have no flag, and count what is noticed."""
    for number, pair in enumerate(pairs):
        figures = read_figures(pair.chinese)
        before = compare(figures, pair)
        if any(mismatch.is_serious for mismatch in before):
            continue
        known = {mismatch.message for mismatch in before}
        for damage in damages(Good.of(figures, pair.english), random.Random(number)):
            damaged = Pair(pair.chinese, damage.english)
            new = [m for m in compare(figures, damaged) if m.message not in known]
            count(result, damage, damaged, new)


def count(result: Recall, damage: Damage, damaged: Pair, new: Sequence[Mismatch]) -> None:
    """Add one damaged sentence and its new flags to the result."""
    hard = [mismatch for mismatch in new if mismatch.is_serious]
    result.seen[damage.name] += 1
    result.noticed[damage.name] += bool(new)
    result.errors[damage.name] += bool(hard)
    beside = sum(not is_about(mismatch, damage) for mismatch in hard)
    result.beside += beside
    result.told += len(hard) - beside
    if not new:
        result.missed.append((damage.name, damaged))


def is_about(mismatch: Mismatch, damage: Damage) -> bool:
    """Tell whether a flag speaks of the damaged figure or of what stands in its place."""
    if damage.name == "swapped" or (mismatch.figure and mismatch.figure is damage.figure):
        return True
    found = mismatch.found.strip(" .")
    return bool(found) and (found in damage.found or damage.found.strip() in found)


def report_recall(title: str, result: Recall, show: int, seed: int) -> None:
    """Print which share of the damaged figures is noticed, kind by kind."""
    print(f"\n{title:24}{'made':>7}{'noticed %':>11}{'as error %':>12}")
    for name, made in sorted(result.seen.items()):
        shares = (100 * counter[name] / made for counter in (result.noticed, result.errors))
        print(f"{name:24}{made:7}" + "{:11.2f}{:12.2f}".format(*shares))
    for label, names in (
        ("all", set(result.seen)),
        ("all but swapped", set(result.seen) - {"swapped"}),
    ):
        made = sum(result.seen[name] for name in names)
        seen = sum(result.noticed[name] for name in names)
        print(f"{label:24}{made:7}{100 * seen / max(1, made):11.2f}")
    flags = result.told + result.beside
    print(
        f"of {flags} error flags, {result.told} ({100 * result.told / max(1, flags):.2f} %) name it"
    )
    chosen = random.Random(seed).sample(result.missed, min(show, len(result.missed)))
    for name, pair in chosen:
        print(f"    missed ({name}): {pair.chinese[:90]} | {pair.english[:160]}")


def report_cost(pairs: list[Pair]) -> None:
    """Print milliseconds a sentence for reading and for the comparison."""
    start = time.process_time()
    figures = [read_figures(pair.chinese) for pair in pairs]
    read = time.process_time()
    for pair, found in zip(pairs, figures, strict=True):
        compare(found, pair)
    done = time.process_time()
    scale = 1000 / max(1, len(pairs))
    reading, comparing = (read - start) * scale, (done - read) * scale
    print(f"\nprocessor time a sentence: reading {reading:.2f} ms, comparing {comparing:.2f} ms")


def all_pairs(folder: Path) -> Iterator[tuple[str, str, list[Pair]]]:
    """Yield the sentences of each system on each set that is there."""
    for name in SETS:
        for system in SYSTEMS:
            if pairs := read_pairs(folder, name, system):
                yield name, system, pairs


def main() -> int:
    """Run all measurements; without the evaluation folder, say so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="flags and misses to print")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"No evaluation folder {options.folder}", file=sys.stderr)
        return 1
    print(f"{'set':17}{'system':15}{'figures':>8}{'errors':>8}{'per 1000':>9}{'warnings':>9}")
    for name, system, pairs in all_pairs(options.folder):
        report_system(name, system, pairs, options.show, options.seed)
    for title in ("refA", "google"):
        result = Recall()
        for name in (name for name, system in GOOD if system == title):
            measure_recall(read_pairs(options.folder, name, title), result)
        report_recall(f"damage done to {title}", result, options.show, options.seed)
    report_cost(read_pairs(options.folder, "wmt21", "refA"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
