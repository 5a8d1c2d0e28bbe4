"""Measure the finder of organisations and the second lexicon.

    python benchmarks/names.py sample TEXT [--hits 100] [--seed 1]
    python benchmarks/names.py lexicon CHINESE ENGLISH [--lines 300] [--seed 1]

``sample`` prints organisations that no glossary knows, found in a text of one sentence a line, for
judging by eye: each with what stands around it and its English; ``-`` where it gets none.
``lexicon`` tells how often the human translations of two files, line by line, have the English of
a term of the lexicon that no glossary entry covers.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from zhbrief.translate import lexicon
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.organisations import find_organisations
from zhbrief.translate.spelling import is_written

_AROUND = 10  # characters


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=_RAW)
    commands = parser.add_subparsers(dest="command", required=True)
    sample = commands.add_parser("sample")
    sample.add_argument("text", type=Path)
    sample.add_argument("--hits", type=int, default=100)
    share = commands.add_parser("lexicon")
    share.add_argument("chinese", type=Path)
    share.add_argument("english", type=Path)
    share.add_argument("--lines", type=int, default=300)
    for command in (sample, share):
        command.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.command == "sample":
        print_sample(options.text, options.hits, options.seed)
    else:
        print_share(options.chinese, options.english, options.lines, options.seed)


_RAW = argparse.RawDescriptionHelpFormatter


def print_sample(path: Path, hits: int, seed: int) -> None:
    """Print organisations found in random lines, each name once."""
    lines = _lines(path)
    random.Random(seed).shuffle(lines)
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        for name in find_organisations(line, known):
            if name.chinese not in seen:
                seen.add(name.chinese)
                before = line[max(0, name.start - _AROUND) : name.start]
                after = line[name.end : name.end + _AROUND]
                print(f"{before}【{name.chinese}】{after}\t{name.english or '-'}")
        if len(seen) >= hits:
            print(f"{len(seen)} names in {number} lines")
            return
    print(f"{len(seen)} names in all {len(lines)} lines")


def known(chinese: str) -> Entry | None:
    """Return what glossary and lexicon know of a name."""
    return Glossary.builtin().lookup(chinese) or lexicon.lookup(chinese)


def print_share(chinese: Path, english: Path, lines: int, seed: int) -> None:
    """Print how many of the lexicon's terms the translators write as it does, by kind."""
    pairs = list(zip(_lines(chinese), _lines(english), strict=True))
    random.Random(seed).shuffle(pairs)
    seen: Counter[str] = Counter()
    used: Counter[str] = Counter()
    for source, target in pairs[:lines]:
        for entry in _terms(source):
            is_used = any(is_written(form, target) for form in (entry.english, *entry.accepts))
            for key in (entry.kind, "all"):
                seen[key] += 1
                used[key] += is_used
    for kind in sorted(seen):
        print(f"{kind}\t{used[kind]} of {seen[kind]}\t{used[kind] / seen[kind]:.0%}")


def _terms(text: str) -> Iterator[Entry]:
    listed = [(c.start, c.end) for c in Glossary.builtin().find(text)]
    for start, end, entry in lexicon.find_terms(text):
        if all(e <= start or end <= s for s, e in listed):
            yield entry


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


if __name__ == "__main__":
    main()
