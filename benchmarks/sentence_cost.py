"""Measure what reading and checking cost a sentence, in processor time.

    python benchmarks/sentence_cost.py ../shared/eval [--repeats 5]

Prints the median of some repeats over all sentences of WMT21 with their human reference: preparing
the Chinese (figures, terms and names) and all checks of the English, and of these the figures.
The sentences are more than any cache keeps, so that a repeat costs what the first reading does.
"""

from __future__ import annotations

import argparse
import html
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from zhbrief.translate.checks import check
from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate

SOURCE, TARGET = "dev/wmt21.zh", "dev/wmt21.refA.en"


def read_lines(path: Path) -> list[str]:
    return html.unescape(path.read_text(encoding="utf-8")).splitlines()


def cost(work: Callable[[], object], sentences: int, repeats: int) -> float:
    """Return the median processor time of *work* in milliseconds a sentence."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return 1000 * median(times) / sentences


def main() -> int:
    """Print the cost of each step and their sum."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    if not (options.folder / SOURCE).exists():
        print(f"No {SOURCE} in {options.folder}", file=sys.stderr)
        return 1
    chinese, english = (read_lines(options.folder / name) for name in (SOURCE, TARGET))
    context = Context(Glossary.builtin(), {})
    sources = [context.prepare(text) for text in chinese]
    candidates = [Candidate(text) for text in english]
    figures = [read_figures(text) for text in chinese]
    steps: dict[str, Callable[[], object]] = {
        "preparing": lambda: [context.prepare(text) for text in chinese],
        "all checks": lambda: [
            check(source, candidate, context.glossary)
            for source, candidate in zip(sources, candidates, strict=True)
        ],
        "of these reading figures": lambda: [read_figures(text) for text in chinese],
        "and comparing figures": lambda: [
            compare_figures(found, target, source=text)
            for found, target, text in zip(figures, english, chinese, strict=True)
        ],
    }
    costs = {name: cost(work, len(chinese), options.repeats) for name, work in steps.items()}
    for name, spent in costs.items():
        print(f"{name:26}{spent:6.2f} ms")
    print(f"{'preparing and all checks':26}{costs['preparing'] + costs['all checks']:6.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
