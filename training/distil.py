"""Make training pairs of Chinese sentences with a stronger local model, under our constraints.

    python training/distil.py CORPUS FOLDER [--engine qwen] [--model NAME] [--most 20000]
        [--minutes 60] [--seed 6]

Translates sentences of CORPUS/mono-zh.txt(.zst) in an order that the seed fixes and keeps those
that no check doubts. FOLDER gets ``answers.jsonl``, with every sentence that was asked for, and
``pairs-distilled.tsv``: the source `distilled` of ``sources.tsv``, to be put beside the other
files of the corpus. The same command goes on where the last one stopped.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path
from typing import Any

from filters import fault_of_text
from sources import lots, read_lines

from zhbrief.translate import load_glossary, open_engine
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Engine
from zhbrief.translate.translating import translate_prepared

_LOT = 8  # sentences that are asked for together
_SIZES = range(12, 120)  # characters


def sentences(corpus: Path, seed: int) -> list[str]:
    """Return the sentences in the order in which they are asked for."""
    lines = {line for line in read_lines(corpus, "mono-zh.txt") if len(line) in _SIZES}
    ordered = sorted(lines)
    random.Random(seed).shuffle(ordered)
    return ordered


def answer(lot: list[str], engine: Engine, glossary: Glossary) -> list[dict[str, Any]]:
    """Return what became of each sentence: its English, and why it is not to be learnt from."""
    context = Context.of(lot, glossary)
    done = translate_prepared([context.prepare(text) for text in lot], engine, context)
    rows = []
    for one in done:
        flags = sorted({f.code.value for f in one.flags if f.severity.rank > 0})
        # English that had to be stated in brackets, or put together of clauses, is no example.
        if one.repair in ("stated", "clauses"):
            flags.append(f"repair: {one.repair}")
        fault = fault_of_text(one.source, one.english)
        why = [*flags, *([fault] if fault else [])]
        rows.append({"chinese": one.source, "english": one.english, "left_out": why})
    return rows


def write_pairs(folder: Path) -> tuple[int, int]:
    """Write the pairs that nothing speaks against; return how many of how many."""
    path = folder / "answers.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if not row["left_out"]]
    text = "".join(f"{row['chinese']}\t{row['english']}\tsystem\n" for row in kept)
    (folder / "pairs-distilled.tsv").write_text(text, encoding="utf-8")
    return len(kept), len(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="qwen")
    parser.add_argument("--model")
    parser.add_argument("--most", type=int, default=20_000)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    answers = options.folder / "answers.jsonl"
    answers.touch()
    done = len(answers.read_text(encoding="utf-8").splitlines())
    rest = sentences(options.corpus, options.seed)[done : options.most]
    started, asked = time.monotonic(), 0
    if rest:
        engine, glossary = open_engine(options.engine, model=options.model), load_glossary()
        for lot in lots(rest, _LOT):
            if time.monotonic() - started > 60 * options.minutes:
                break
            rows = answer(lot, engine, glossary)
            with answers.open("a", encoding="utf-8") as out:
                out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            asked += len(rows)
        engine.close()
    kept, total = write_pairs(options.folder)
    seconds = time.monotonic() - started
    print(f"{asked} sentences in {seconds:.0f} s; {kept} of {total} kept in all")


if __name__ == "__main__":
    main()
