"""Add what a stronger model wrote to the training data, where nothing speaks against it.

    python training/taught.py DATA QUESTIONS ANSWERS OUT [--weight 1]

DATA is a folder as shards.py makes it, QUESTIONS the file of questions.py (plain or .xz), ANSWERS
that of teacher.py. OUT gets the same kind of folder with both. A pair has a plain row and, where
English was written into its Chinese, a row with that. An answer is left out by the filters of
text, when it lacks a piece of English that it had to hold, has a number that the question has not,
says six words in a row twice, or has no end. Needs numpy and sentencepiece only.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from batches import data_file, read_arrays
from filters import fault_of_text
from shards import Collection, Encoder, Row

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"\w+")
_LEADING = re.compile(r"^(?:on|in|at) (?=\S*\d)")
_RUN = 6  # words
_STOPS = ("。", "！", "？", "”", "；")
Array = np.ndarray[Any, Any]


def fault(question: dict[str, Any], english: str) -> str:
    """Return what speaks against an answer, or ''."""
    found = fault_of_text(question["text"], english)
    if found:
        return found
    low = english.lower()
    for piece in question["held"]:
        bare = re.escape(_LEADING.sub("", piece).lower())
        if not re.search(rf"(?<![\w.,]){bare}(?!\w|[.,]\d)", low):
            return "lost"
    if not {*_NUMBER.findall(english)} <= {*_NUMBER.findall(question["asked"])}:
        return "number"
    words = [word.lower() for word in _WORD.findall(english)]
    runs = [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]
    if len(set(runs)) < len(runs):
        return "repeated"
    if question["text"].endswith(_STOPS) and english[-1] not in ".!?\"'”’;)":
        return "no end"
    return ""


def rows(questions: Path, answers: Path, counts: Counter[str]) -> Iterator[Row]:
    """Yield the rows of the answers that are kept."""
    opener = lzma.open if questions.suffix == ".xz" else open
    with opener(questions, "rt", encoding="utf-8") as stream:
        asked = stream.read().splitlines()
    with answers.open(encoding="utf-8") as stream:
        for line in stream:
            answer = json.loads(line)
            question, english = json.loads(asked[answer["number"]]), answer["english"]
            why = fault(question, english)
            counts[why or "kept"] += 1
            if not why:
                yield Row("distilled", "plain", question["text"], english)
                if question["asked"] != question["text"]:
                    yield Row("distilled", "written", question["asked"], english)


def joined(one: dict[str, Array], other: dict[str, Array]) -> dict[str, Array]:
    """Return two data sets as one. Targets and pairs are told by differences."""
    both = {name: np.concatenate([one[name], other[name]]) for name in one}
    place = len(one["row_pair"])
    sizes = {"row_target": len(one["target_lengths"]), "row_pair": len(one["pair_weight"])}
    for name, size in sizes.items():
        last = int(one[name].astype(np.int64).sum())
        both[name][place] = size - last + int(other[name][0])
    return both


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name in ("data", "questions", "answers", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--weight", type=float, default=1.0)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    kept = list(rows(options.questions, options.answers, counts))
    encode, collection = Encoder(options.data / "tokenizer"), Collection()
    sources, targets = encode([r.chinese for r in kept]), encode([r.english for r in kept])
    for row, source, target in zip(kept, sources, targets, strict=True):
        collection.add(row, source, target, options.weight)
    options.out.mkdir(parents=True, exist_ok=True)
    whole = joined(read_arrays(data_file(options.data)), collection.arrays())
    np.savez(options.out / "data.npz", **whole)
    for name in ("tokenizer", "development.json", "MODEL_CARD.md"):
        path = options.data / name
        if path.is_dir():
            shutil.copytree(path, options.out / name, dirs_exist_ok=True)
        elif path.exists():
            shutil.copy(path, options.out)
    print(f"{dict(counts)}, {len(whole['pair_weight'])} pairs in all", flush=True)


if __name__ == "__main__":
    main()
