"""Measure the reading and the comparison of figures on parallel text.

    python benchmarks/figures.py ../shared/eval [--show 20] [--seed 1]

For each set: serious flags and soft ones per 100 sentences on the human reference and on the
published systems; then the share of corrupted figures that is noticed, by kind of corruption.
The sets are those of the evaluation folder; nothing of them is kept here.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.english_figures import EnglishFigure, read_english_figures
from zhbrief.translate.figures import Figure, Kind, read_figures
from zhbrief.translate.demands import Fit, demands
from zhbrief.translate.matching import fit
from zhbrief.translate.rendering import number

SETS = {
    "flores-dev": "dev/flores-dev",
    "wmt21": "dev/wmt21",
    "hard_figures_dev": "hard_figures_dev",
}
SYSTEMS = ("refA", "ref", "google", "microsoft", "bergamot-base", "nllb", "argos", "opusmt")
_SWAPS = {"yuan": "dollars", "RMB": "US$", "%": " percentage points", "km": "miles", "mu": "acres"}


@dataclass(frozen=True)
class Pair:
    """A Chinese sentence and an English one."""

    chinese: str
    english: str


def read_pairs(folder: Path, name: str, system: str) -> list[Pair]:
    """Return the sentence pairs of one system on one set, or none where they are absent."""
    stem = folder / SETS[name]
    english = stem.with_name(f"{stem.name}.{system}.en")
    if not english.exists():
        return []
    sources = stem.with_name(f"{stem.name}.zh").read_text(encoding="utf-8").splitlines()
    targets = html.unescape(english.read_text(encoding="utf-8")).splitlines()
    return [Pair(*pair) for pair in zip(sources, targets, strict=False)]


def serious(figures: tuple[Figure, ...], english: str) -> int:
    """Return how many serious flags a sentence gets."""
    return sum(mismatch.is_serious for mismatch in compare_figures(figures, english))


def report_system(name: str, system: str, pairs: list[Pair], show: int, seed: int) -> None:
    """Print flags per 100 sentences and, on request, a sample to judge by eye."""
    kinds: Counter[str] = Counter()
    flagged = total = with_flags = 0
    samples = []
    for pair in pairs:
        figures = read_figures(pair.chinese)
        total += sum(figure.is_required for figure in figures)
        mismatches = compare_figures(figures, pair.english)
        hard = [m for m in mismatches if m.is_serious]
        flagged += len(hard)
        with_flags += bool(hard)
        kinds.update(f"{m.difference}{'' if m.is_serious else ' (soft)'}" for m in mismatches)
        if hard:
            samples.append((pair, hard))
    hundred = max(1, len(pairs)) / 100
    rates = f"{flagged / hundred:8.2f}{with_flags / hundred:8.2f}"
    print(f"{name:17}{system:15}{len(pairs):6}{total:7}{rates}   {dict(kinds.most_common())}")
    for pair, hard in random.Random(seed).sample(samples, min(show, len(samples))):
        print(f"\n  {pair.chinese}\n  {pair.english}")
        for mismatch in hard:
            print(f"    - {mismatch.difference}: {mismatch.message}")


def corruptions(english: str, found: EnglishFigure) -> Iterator[tuple[str, str]]:
    """Yield damaged copies of a sentence, each with the name of the damage."""
    value = found.value
    if value is None or found.kind in (Kind.DATE, Kind.CLOCK, Kind.PERIOD, Kind.ORDINAL):
        return
    numeral = re.match(r"[^\d]*?(\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?)", found.text)
    if numeral is None:
        return
    start = found.start + numeral.start(1)
    end = found.start + numeral.end(1)
    changed = {"times ten": value * 10, "a tenth": value / 10}
    if value == value.to_integral_value() and value < 10**6:
        changed |= {"plus one": value + 1, "minus one": value - 1}
    else:
        changed |= {"digit": value * Decimal("1.1")}
    for name, other in changed.items():
        if other > 0:
            yield name, english[:start] + number(other.normalize()) + english[end:]
    yield "deleted", english[: found.start] + english[found.end :]
    for old, new in _SWAPS.items():
        if old in found.text:
            swapped = found.text.replace(old, new)
            yield "unit", english[: found.start] + swapped + english[found.end :]
            break


def date_corruptions(english: str, found: EnglishFigure) -> Iterator[tuple[str, str]]:
    """Yield copies with another day, and with days instead of a date."""
    day = found.when.day if found.when else None
    if day is None or found.text.count(str(day)) != 1:
        return
    for name, text in (
        ("other day", found.text.replace(str(day), str(day % 28 + 1))),
        ("duration", f"{day} days"),
        ("no date", ""),
    ):
        yield name, english[: found.start] + text + english[found.end :]


def is_told_date(figures: tuple[Figure, ...], found: EnglishFigure) -> bool:
    """Tell whether an English date answers exactly one of the source, and no day stands beside."""
    if found.when is None or found.when.day is None:
        return False
    days = [figure.when.day for figure in figures if figure.when and figure.when.day]
    other = found.when.day % 28 + 1
    return days.count(found.when.day) == 1 and other not in days


def is_told(figures: tuple[Figure, ...], found: EnglishFigure) -> bool:
    """Tell whether an English figure answers exactly one value of the source."""
    wanted = [demand for figure in figures if figure.is_required for demand in demands(figure)]
    return sum(fit(demand, found) > Fit.ROUNDED for demand in wanted) == 1


def report_corruptions(name: str, system: str, pairs: list[Pair], seed: int) -> None:
    """Print which share of the damaged figures is noticed."""
    seen: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    examples = []
    for pair in pairs:
        figures = read_figures(pair.chinese)
        if not figures or serious(figures, pair.english):
            continue
        for found in read_english_figures(pair.english):
            if is_told_date(figures, found):
                damaged = date_corruptions(pair.english, found)
            elif is_told(figures, found):
                damaged = corruptions(pair.english, found)
            else:
                continue
            for damage, english in damaged:
                seen[damage] += 1
                if not serious(figures, english):
                    missed[damage] += 1
                    examples.append((damage, pair.chinese, english))
    total, lost = sum(seen.values()), sum(missed.values())
    print(
        f"\n{name} {system}: {total} corruptions, noticed {100 * (1 - lost / max(1, total)):.2f} %"
    )
    for damage, count in sorted(seen.items()):
        print(f"  {damage:10}{count:6}  {100 * (1 - missed[damage] / count):6.2f} %")
    for damage, chinese, english in random.Random(seed).sample(examples, min(8, len(examples))):
        print(f"    missed ({damage}): {chinese[:90]} | {english[:160]}")


def report_speed(pairs: list[Pair]) -> None:
    """Print milliseconds a sentence for reading and for both together."""
    start = time.process_time()
    figures = [read_figures(pair.chinese) for pair in pairs]
    read = time.process_time()
    for pair, found in zip(pairs, figures, strict=True):
        compare_figures(found, pair.english)
    done = time.process_time()
    scale = 1000 / max(1, len(pairs))
    reading, comparing = (read - start) * scale, (done - read) * scale
    print(f"\nprocessor time a sentence: reading {reading:.2f} ms, comparing {comparing:.2f} ms")


def main() -> int:
    """Run all measurements; without the evaluation folder, say so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="flagged sentences to print")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"No evaluation folder {options.folder}", file=sys.stderr)
        return 1
    print(f"{'set':17}{'system':15}{'lines':>6}{'figures':>8}{'flags%':>7}{'lines%':>8}")
    for name in SETS:
        for system in SYSTEMS:
            pairs = read_pairs(options.folder, name, system)
            if pairs:
                report_system(name, system, pairs, options.show, options.seed)
    for name, system in (("wmt21", "refA"), ("flores-dev", "refA"), ("wmt21", "google")):
        report_corruptions(name, system, read_pairs(options.folder, name, system), options.seed)
    report_speed(read_pairs(options.folder, "wmt21", "refA"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
