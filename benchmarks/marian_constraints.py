"""Measure how a MarianMT checkpoint keeps what is known of a sentence, and what n-best lists add.

    python benchmarks/marian_constraints.py [CHECKPOINT] [--sentences FILE]

FILE holds one Chinese sentence a line (text after a tab is ignored); without it the sentences of
the tests' small checkpoint are taken, once as it has learnt them and once with their figures
changed by a tenth, which it has never seen. Of the figures and names that can be written into a
sentence, the table gives the share that stands in the first candidate and in any of the list, with
and without writing them in, and the share of sentences whose checked and repaired English has no
error.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from zhbrief.translate import load_glossary, open_engine
from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Constraint, Engine, Kind, Request
from zhbrief.translate.translating import translate_prepared

_TINY = Path(__file__).parent.parent / "tests" / "data" / "marian-tiny"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("checkpoint", nargs="?", default=_TINY)
    parser.add_argument("--sentences", type=Path)
    options = parser.parse_args()
    lines = (options.sentences or _TINY / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    known = [text for line in lines if not re.search("[A-Za-z]", text := line.split("\t")[0])]
    engine = open_engine("marian", model=options.checkpoint, offline=True)
    print("| sentences | known | first, plain | first, written in | any, written in | no error |")
    print("|---|---|---|---|---|---|")
    measure("as they are", known, engine)
    if options.sentences is None:
        measure("figures changed", [changed(text) for text in known], engine)
    engine.close()


def changed(text: str) -> str:
    """Return *text* with each number of two digits or more a tenth greater."""

    def greater(match: re.Match[str]) -> str:
        return f"{(Decimal(match.group()) * Decimal('1.1')).normalize():f}"

    return re.sub(r"\d+\.\d+|\d{2,}", greater, text)


def measure(name: str, texts: Sequence[str], engine: Engine) -> None:
    """Print the row of one list of sentences, of those that something is known of."""
    context = Context.of(texts, load_glossary())
    sources = [source for text in texts if (source := context.prepare(text)).inlined]
    plain = engine.translate([Request(source.text) for source in sources])
    written = engine.translate([source.request for source in sources])
    glossary = context.glossary
    plain_first = sum(kept(s, own[:1], glossary) for s, own in zip(sources, plain, strict=True))
    first = sum(kept(s, own[:1], glossary) for s, own in zip(sources, written, strict=True))
    any_of = sum(kept(s, own, glossary) for s, own in zip(sources, written, strict=True))
    total = sum(len(source.inlined) for source in sources)
    clean = sum(t.is_clean for t in translate_prepared(sources, engine, context))
    cells = [f"{100 * share / total:.0f} %" for share in (plain_first, first, any_of)]
    cells.append(f"{100 * clean / len(sources):.0f} %")
    print(f"| {len(sources)} {name} | {total} | {' | '.join(cells)} |")


def kept(source: Prepared, candidates: Sequence[Candidate], glossary: Glossary) -> int:
    """Return how many of the constraints the best of *candidates* honours."""
    return max(
        sum(is_kept(constraint, c.english, glossary) for constraint in source.inlined)
        for c in candidates
    )


def is_kept(constraint: Constraint, english: str, glossary: Glossary) -> bool:
    """Tell whether a constraint stands in *english*: a figure by value."""
    if constraint.kind is not Kind.FIGURE:
        return glossary.honours(constraint, english)
    lost = compare_figures(read_figures(constraint.source), english)
    return not any(mismatch.is_serious and mismatch.figure for mismatch in lost)


if __name__ == "__main__":
    main()
