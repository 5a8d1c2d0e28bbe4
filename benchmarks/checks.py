"""Measure each check of the English against its Chinese.

    python benchmarks/checks.py ../shared/eval [--half report] [--most 400] [--show 0]

Good English (the human references and the best published system) is damaged on purpose, with a
fixed seed. Printed are, by kind of damage, how much is noticed; by check and severity, how much of
what it tells is true and how often it speaks on systems good and weak; the time of a sentence.
Thresholds are chosen on the even lines (--half tune) and reported on the odd ones.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from check_corruptions import DAMAGES, Material
from figures import read_pairs

from zhbrief.translate.checks import CHECKS
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Kind, Severity

SETS = ("wmt21", "flores-dev")
GOOD = ("refA", "google")
SYSTEMS = ("refA", "google", "microsoft", "bergamot-base", "nllb", "argos", "opusmt")
HALVES = {"tune": 0, "report": 1}
_SHORTEST = 15  # Chinese characters of a sentence that is damaged

Told = Counter[tuple[str, Severity]]  # the flags of a sentence by check and severity


@dataclass(frozen=True)
class Row:
    """A prepared sentence, what is known of its names, and its English by each system."""

    source: Prepared
    glossary: Glossary
    english: dict[str, str]


def read_rows(folder: Path, half: int) -> list[Row]:
    """Return every second sentence of the sets."""
    glossary = Glossary.builtin()
    rows = []
    for name in SETS:
        columns = {system: read_pairs(folder, name, system) for system in SYSTEMS}
        for number, pair in enumerate(columns["refA"]):
            if number % 2 == half:
                context = Context.of([pair.chinese], glossary)
                english = {system: pairs[number].english for system, pairs in columns.items()}
                rows.append(Row(context.prepare(pair.chinese), context.glossary, english))
    return rows


def tell(source: Prepared, english: str, glossary: Glossary) -> Told:
    """Return the flags of one sentence by check and severity."""
    candidate = Candidate(english)
    return Counter(
        (check.name, flag.severity)
        for check in CHECKS
        for flag in check.flags(source, candidate, glossary)
    )


def codes_of(told: Iterable[tuple[str, Severity]], *, with_infos: bool) -> set[Code]:
    """Return the codes that are told, with or without mere infos."""
    code = {check.name: check.code for check in CHECKS}
    return {code[n] for n, s in told if with_infos or s is not Severity.INFO}


@dataclass
class Tally:
    """What became of the damaged copies of one kind."""

    made: int = 0
    by_code: int = 0
    by_code_or_info: int = 0
    by_any: int = 0
    alarms: int = 0  # untouched sentences with the same code


def materials(rows: list[Row], system: str) -> list[Material]:
    """Return the good pairs of one system, with what they can be damaged with."""
    others = [row.english[system] for row in rows if 6 < len(row.english[system].split()) < 25]
    terms = [term for row in rows for term in row.source.terms]
    names = sorted({t.english for t in terms if t.kind is Kind.NAME})
    words = sorted({t.english for t in terms if t.kind is Kind.TERM})
    return [
        Material(row.source, row.glossary, row.english[system], others, names, words)
        for row in rows
        if len(row.source.text) > _SHORTEST
    ]


def measure_damage(rows: list[Row], most: int, seed: int, show: int, only: str) -> dict[str, Told]:
    """Print what is noticed of each kind of damage; return hits and alarms by check."""
    hits: Told = Counter()
    alarms: Told = Counter()
    print(
        f"\n{'damage':27}{'code':13}{'copies':>7}{'told %':>8}{'+info':>7}{'any %':>7}{'prec.':>7}"
    )
    untouched = {
        system: [(m, tell(m.source, m.english, m.glossary)) for m in materials(rows, system)]
        for system in GOOD
    }
    for name, (code, damage) in DAMAGES.items():
        if only and only not in name:
            continue
        rng = random.Random(f"{seed} {name}")
        tally = Tally()
        missed = []
        for system in GOOD:
            pool = untouched[system][:]
            rng.shuffle(pool)
            made = 0
            for material, before in pool:
                english = damage(material, rng) if made < most else None
                if not english or english == material.english:
                    continue
                made += 1
                new = tell(material.source, english, material.glossary) - before
                count(tally, code, before, new, hits, alarms)
                if code not in codes_of(new, with_infos=False):
                    missed.append((material.source.text, english))
        print(row_of(name, code, tally))
        for chinese, english in rng.sample(missed, min(show, len(missed))):
            print(f"    {chinese}\n    {english}\n")
    return {"hits": hits, "alarms": alarms}


def count(tally: Tally, code: Code, before: Told, new: Told, hits: Told, alarms: Told) -> None:
    """Add one damaged copy to the counts of its kind and of the checks of its code."""
    tally.made += 1
    tally.by_code += code in codes_of(new, with_infos=False)
    tally.by_code_or_info += code in codes_of(new, with_infos=True)
    tally.by_any += bool(codes_of(new, with_infos=False))
    tally.alarms += code in codes_of(before, with_infos=False)
    own = {check.name for check in CHECKS if check.code is code}
    hits.update({key: 1 for key in new if key[0] in own})
    alarms.update({key: 1 for key in before if key[0] in own})


def row_of(name: str, code: Code, tally: Tally) -> str:
    made = max(1, tally.made)
    shares = [100 * n / made for n in (tally.by_code, tally.by_code_or_info, tally.by_any)]
    precision = 100 * tally.by_code / max(1, tally.by_code + tally.alarms)
    cells = "".join(f"{share:{width}.1f}" for share, width in zip(shares, (8, 7, 7), strict=True))
    return f"{name:27}{code:13}{tally.made:7}{cells}{precision:7.1f}"


def measure_systems(rows: list[Row], counts: dict[str, Told]) -> None:
    """Print, by check and severity, precision on the damaged copies and flags per 100 sentences."""
    spoken: dict[str, Told] = defaultdict(Counter)
    for system in SYSTEMS:
        for row in rows:
            spoken[system].update(
                dict.fromkeys(tell(row.source, row.english[system], row.glossary), 1)
            )
    print(f"\n{'check':15}{'severity':10}{'prec.':>7}" + "".join(f"{s[:9]:>10}" for s in SYSTEMS))
    for check in CHECKS:
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO):
            key = (check.name, severity)
            if not any(spoken[system][key] for system in SYSTEMS) and not counts["hits"][key]:
                continue
            hits, alarms = counts["hits"][key], counts["alarms"][key]
            precision = f"{100 * hits / (hits + alarms):7.1f}" if hits else f"{'–':>7}"
            rates = "".join(f"{100 * spoken[s][key] / len(rows):10.2f}" for s in SYSTEMS)
            print(f"{check.name:15}{severity:10}{precision}{rates}")


def measure_speed(rows: list[Row]) -> None:
    """Print the processor time of each check."""
    total = 0.0
    parts = []
    for check in CHECKS:
        start = time.process_time()
        for row in rows:
            for _ in check.flags(row.source, Candidate(row.english["google"]), row.glossary):
                pass
        spent = 1000 * (time.process_time() - start) / len(rows)
        total += spent
        parts.append(f"{check.name} {spent:.2f}")
    print(f"\nprocessor time of all checks: {total:.2f} ms a sentence ({', '.join(parts)})")


def main() -> int:
    """Run all measurements; without the evaluation folder, say so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=sorted(HALVES), default="report")
    parser.add_argument("--most", type=int, default=400, help="copies of a kind and system")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="copies to print that were not noticed")
    parser.add_argument("--only", default="", help="only damage with this in its name")
    options = parser.parse_args()
    if not options.folder.is_dir():
        print(f"No evaluation folder {options.folder}", file=sys.stderr)
        return 1
    rows = read_rows(options.folder, HALVES[options.half])
    print(f"{len(rows)} sentences ({options.half} half of {', '.join(SETS)})")
    counts = measure_damage(rows, options.most, options.seed, options.show, options.only)
    if options.only:
        return 0
    measure_systems(rows, counts)
    measure_speed(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
