"""Draw human translations that nobody has looked at, and print the error flags on their figures.

    python benchmarks/figure_alarms.py ../shared/corpus                       # the first part
    python benchmarks/figure_alarms.py ../shared/corpus --part 7 --each 300   # a fresh one

The folder holds files pairs-NAME.tsv.zst, or .tsv, of Chinese, English and kind, a pair a line;
compressed ones need the program zstd. Each file is shuffled with the seed and cut into parts of
``--each`` sentences with figures, so that parts of one seed have no sentence in common: what is
mended after one part has been read is measured on another. Flags are those of all checks of
figures, as a translation gets them. Which of them are wrong, a reader has to judge.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from zhbrief.translate.checks import CHECKS
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Severity

SOURCES = "newscommentary,govreport,wmt,un,mqm"
_FIGURE_CHECKS = [check for check in CHECKS if check.code is Code.FIGURE]


@dataclass(frozen=True)
class Drawn:
    """A pair with figures: the Chinese as a translation sees it, and the human English."""

    source: Prepared
    english: str

    @property
    def figures(self) -> int:
        return sum(figure.is_required for figure in self.source.figures)

    def errors(self, glossary: Glossary) -> list[str]:
        """Return the messages of the error flags on the figures."""
        candidate = Candidate(self.english)
        flags = [f for c in _FIGURE_CHECKS for f in c.flags(self.source, candidate, glossary)]
        return list(dict.fromkeys(f.message for f in flags if f.severity is Severity.ERROR))


def read_lines(folder: Path, name: str) -> list[str]:
    """Return the lines of the pairs called *name*, or none where they are absent."""
    plain = folder / f"pairs-{name}.tsv"
    packed = plain.with_name(plain.name + ".zst")
    if plain.exists():
        return plain.read_text(encoding="utf-8").splitlines()
    if not packed.exists():
        return []
    command = ["zstd", "-dc", "--long=31", str(packed)]
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode("utf-8").splitlines()


def human_pairs(folder: Path, name: str, seed: int) -> list[tuple[str, str]]:
    """Return the human translations called *name*, each Chinese sentence once, in random order."""
    rows = [line.split("\t") for line in read_lines(folder, name)]
    pairs = {row[0]: row[1] for row in rows if row[2:] == ["human"]}
    shuffled = list(pairs.items())
    random.Random(seed).shuffle(shuffled)
    return shuffled


def with_figures(pairs: list[tuple[str, str]], glossary: Glossary) -> Iterator[Drawn]:
    """Yield the pairs whose Chinese has a figure that the English has to say."""
    for chinese, english in pairs:
        drawn = Drawn(Context.of([chinese], glossary).prepare(chinese), english)
        if drawn.figures:
            yield drawn


def main() -> int:
    """Print the figures, the error flags and each flag for reading."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sources", default=SOURCES, help="names of files, with commas between")
    parser.add_argument("--each", type=int, default=300, help="sentences from each file")
    parser.add_argument("--part", type=int, default=1, help="which part, from 1")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    glossary = Glossary.builtin()
    sentences = figures = errors = 0
    for name in options.sources.split(","):
        pairs = human_pairs(options.folder, name, options.seed)
        first = options.each * (options.part - 1)
        for drawn in islice(with_figures(pairs, glossary), first, first + options.each):
            sentences += 1
            figures += drawn.figures
            for message in drawn.errors(glossary):
                errors += 1
                print(f"{errors}. {name}\n  {drawn.source.text}\n  {drawn.english}\n  - {message}")
    if not sentences:
        print(f"No human pairs of {options.sources} in {options.folder}", file=sys.stderr)
        return 1
    rate = 1000 * errors / figures
    print(f"{sentences} sentences, {figures} figures, {errors} error flags: {rate:.1f} per 1000")
    return 0


if __name__ == "__main__":
    sys.exit(main())
