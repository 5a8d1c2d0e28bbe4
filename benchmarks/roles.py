"""Measure the checks of roles and of quantifiers on human translations.

    python benchmarks/roles.py ../shared/corpus [--sources wmt,newscommentary,un] [--most 12000]

Printed are the flags on the translations as they are, each with its pair, for reading; and how
many copies are noticed in which two names of the source have changed places around a verb.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from figure_alarms import human_pairs

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.quantifiers import Quantifiers
from zhbrief.translate.checks.role_words import DEEDS
from zhbrief.translate.checks.roles import Roles
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Kind

SOURCES = "wmt,newscommentary,un,mqm,tico19"
_BETWEEN = 60  # English characters between two names that are exchanged


def exchanged(source: Prepared, english: str) -> Iterator[str]:
    """Yield copies of *english* in which two names with a verb of a deed between are exchanged."""
    names = {
        t.english for t in source.terms if t.kind is Kind.NAME and english.count(t.english) == 1
    }
    for one, two in combinations(sorted(names, key=english.find), 2):
        if one in two or two in one:
            continue
        between = english[english.find(one) + len(one) : english.find(two)]
        if len(between) <= _BETWEEN and any(deed.does.search(between) for deed in DEEDS):
            swapped = {one: two, two: one}
            pattern = re.compile("|".join(map(re.escape, swapped)))
            yield pattern.sub(lambda match, names=swapped: names[match.group()], english)


def has_deed(chinese: str) -> bool:
    """Tell whether a sentence has a verb that the check of roles knows."""
    return any(d.done.search(chinese) or (d.suffered and d.suffered.search(chinese)) for d in DEEDS)


def tells(check: Check, source: Prepared, english: str, glossary: Glossary) -> list[str]:
    return [flag.message for flag in check.flags(source, Candidate(english), glossary)]


def main() -> int:
    """Print the flags on human translations and how many exchanged copies are noticed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sources", default=SOURCES, help="names of files, with commas between")
    parser.add_argument("--most", type=int, default=12000, help="pairs from each file")
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    glossary, roles, quantifiers = Glossary.builtin(), Roles(), Quantifiers()
    pairs = alarms = copies = noticed = 0
    for name in options.sources.split(","):
        for chinese, english in human_pairs(options.folder, name, options.seed)[: options.most]:
            pairs += 1
            source, known = Prepared(chinese), glossary
            if has_deed(chinese):
                context = Context.of([chinese], glossary)
                source, known = context.prepare(chinese), context.glossary
            told = tells(roles, source, english, known) + tells(quantifiers, source, english, known)
            alarms += bool(told)
            for message in told:
                print(f"{name}\n  {chinese}\n  {english}\n  - {message}")
            for copy in exchanged(source, english):
                copies += 1
                noticed += bool(tells(roles, source, copy, known))
    if not pairs:
        print(f"No human pairs of {options.sources} in {options.folder}", file=sys.stderr)
        return 1
    print(f"{pairs} pairs, {alarms} with a flag: {1000 * alarms / pairs:.2f} per 1000")
    print(f"{copies} copies with two names exchanged, {noticed} noticed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
