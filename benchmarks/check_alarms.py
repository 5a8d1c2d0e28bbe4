"""Show what given checks tell of good translations: their false alarms, one line each.

    python benchmarks/check_alarms.py Claims Sides --pairs pairs.tsv --every 12
    python benchmarks/check_alarms.py Weekdays --chinese wmt21.zh --english wmt21.google.en

Pairs are lines of Chinese, tab, English; the other files have one sentence in each line. Infos are
counted but not shown.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from zhbrief.translate import load_glossary
from zhbrief.translate.checks.registry import CHECKS
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Severity

_LONGEST = 150  # characters of a sentence


def read(options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Yield Chinese and English."""
    if options.pairs:
        for line in options.pairs.read_text("utf-8").splitlines():
            chinese, _, rest = line.partition("\t")
            yield chinese, rest.partition("\t")[0]
    else:
        files = (options.chinese, options.english)
        # Some systems' output has &quot; and the like.
        yield from zip(*(unescape(f.read_text("utf-8")).splitlines() for f in files), strict=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checks", nargs="+", choices=sorted(check.name for check in CHECKS))
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--chinese", type=Path)
    parser.add_argument("--english", type=Path)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth line")
    options = parser.parse_args()
    if not options.pairs and not (options.chinese and options.english):
        parser.error("give --pairs, or --chinese and --english")
    asked = [check for check in CHECKS if check.name in options.checks]
    glossary, told, sentences = load_glossary(), Counter[str](), 0
    for chinese, english in list(read(options))[:: options.every]:
        if not chinese or not english or len(chinese) > _LONGEST:
            continue
        sentences += 1
        context = Context.of([chinese], glossary)
        source = context.prepare(chinese)
        for check in asked:
            for flag in check.flags(source, Candidate(english), context.glossary):
                told[f"{check.name} {flag.severity}"] += 1
                if flag.severity is not Severity.INFO:
                    print(check.name, flag.severity, flag.message, chinese, english, sep=" | ")
    print(f"{sentences} sentences; {dict(told)}")


if __name__ == "__main__":
    main()
