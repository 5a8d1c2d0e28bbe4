"""Prepare Chinese sentences that a stronger model is to translate on an accelerator.

    python training/questions.py CORPUS WORK [--held-out FOLDER] [--most N] [--processes 2]

Writes WORK/questions.jsonl, one line a sentence: its text in simplified script, the same with the
known English written in, and the pieces of English that an answer has to hold. The sentences are
those of CORPUS/mono-zh.txt(.zst) from its start; they are read in groups that stand together in
the file, as an article is, so that a person's short name is known.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from multiprocessing import Pool
from pathlib import Path

from held_out import HeldOut
from sources import lots, read_lines

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.model import Request

_GROUP = 40  # sentences
_SIZES = range(10, 121)  # characters


def chosen(corpus: Path, held_out: HeldOut, most: int | None) -> Iterator[str]:
    """Yield the first *most* lines of the monolingual file that fit, each once."""
    seen: set[str] = set()
    for line in islice(read_lines(corpus, "mono-zh.txt"), most):
        if len(line) in _SIZES and line not in seen and not held_out.holds(line, ""):
            seen.add(line)
            yield line


def questions(sentences: Sequence[str]) -> list[str]:
    """Return a line of JSON for each sentence of a group."""
    context = Context.of(sentences, load_glossary())
    lines = []
    for sentence in sentences:
        source = context.prepare(sentence)
        asked = inline(Request(source.text, tuple(source.inlined)))
        held = [constraint.english for constraint in source.inlined]
        row = {"text": source.text, "asked": asked, "held": held}
        lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--held-out", type=Path, help="folder of evaluation texts")
    parser.add_argument("--most", type=int, help="lines of the file")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    started = time.monotonic()
    held_out = HeldOut.read(options.held_out) if options.held_out else HeldOut()
    sentences = chosen(options.corpus, held_out, options.most)
    path, count = options.work / "questions.jsonl", 0
    options.work.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with Pool(options.processes) as pool, part.open("w", encoding="utf-8") as out:
        for lines in pool.imap(questions, lots(sentences, _GROUP), chunksize=4):
            out.writelines(lines)
            count += len(lines)
    part.replace(path)
    print(f"{count} sentences, {(time.monotonic() - started) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
