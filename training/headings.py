"""Train the model that splits glued headings off: ``python training/headings.py SENTENCES...``

SENTENCES are text files of one Chinese sentence a line (what follows a tab is ignored), in
simplified script. A short sentence or the last clause of a long one, without its full stop, is
glued onto another sentence; the model learns where the full stop was. Half of the examples have
nothing glued on. Needs numpy; writes ``article/data/headings.bin``.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
from pathlib import Path

import numpy as np

from zhbrief.article.headings import (
    BUCKETS,
    CHARS,
    HORIZON,
    LONGEST,
    MIXED,
    SHORTEST,
    TAGS,
    WORDS,
    bucket,
    candidates,
    counts,
    cut,
    features,
)
from zhbrief.article.script import fold

OUTPUT = Path(__file__).parents[1] / "article" / "data" / "headings.bin"
EXAMPLES = 1_500_000
BLOCK = 10_000
RATE = 0.3
TWO_CLAUSES = 0.3
# A heading hardly ends in a particle, starts with a conjunction or quotes somebody in full.
_NO_HEADING = re.compile("[的了吗呢等]$|[“”「」（）]|^(?:并|但|也|而|就|还|将|都)")
QUOTED = 0.1  # share of paragraphs that start with a quotation; the corpora have too few


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--examples", type=int, default=EXAMPLES)
    options = parser.parse_args()
    chance = random.Random(7)
    sentences = read_sentences(options.files)
    chance.shuffle(sentences)
    held_out = len(sentences) // 20
    weights = train(sentences[held_out:], options.examples, chance)
    scaled = np.clip(np.round(weights * 16), -127, 127).astype(np.int8)
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_bytes(scaled.tobytes())
    evaluate(make_examples(sentences[:held_out], 6000, chance), scaled)


def read_sentences(files: list[Path]) -> list[str]:
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    sentences = [fold(line.partition("\t")[0].strip()) for line in lines]
    return sorted({s for s in sentences if len(s) >= 12 and s[-1] in "。！？"})


def make_examples(
    sentences: list[str], number: int, chance: random.Random
) -> list[tuple[str, int | None]]:
    """Return paragraphs with the place where their heading ends, or None."""
    heads = [head for sentence in sentences if (head := as_heading(sentence, chance))]
    examples: list[tuple[str, int | None]] = []
    for _ in range(number):
        start = chance.choice(sentences)
        if chance.random() < QUOTED:
            start = "“" + start
        if chance.random() < 0.5:
            examples.append((start, None))
        else:
            head = chance.choice(heads)
            examples.append((head + start, len(head)))
    return examples


def as_heading(sentence: str, chance: random.Random) -> str | None:
    """Return the end of a sentence as a heading: one clause, or two that often lack their mark."""
    clauses = re.split("[，；：]", sentence.rstrip("。！？”」）"))
    mark = chance.choice(["", "", "", "：", "，", " "])
    heading = mark.join(clauses[-2:]) if chance.random() < TWO_CLAUSES else clauses[-1]
    if SHORTEST <= len(heading) <= LONGEST and not _NO_HEADING.search(heading):
        return heading
    return None


def train(sentences: list[str], number: int, chance: random.Random) -> np.ndarray:
    """Return the weights of a logistic regression, by AdaGrad over fresh examples."""
    weights = np.zeros(BUCKETS, dtype=np.float32)
    squares = np.full(BUCKETS, 1.0, dtype=np.float32)
    generator = np.random.default_rng(7)
    for start in range(0, number, BLOCK):
        table, truth = tabulate(make_examples(sentences, BLOCK, chance))
        order = generator.permutation(len(truth))
        loss = 0.0
        for batch in np.array_split(order, len(order) // 128):
            chosen = table[batch]
            guess = 1 / (1 + np.exp(-weights[chosen].sum(axis=1)))
            loss -= float(np.log(np.where(truth[batch] > 0, guess, 1 - guess) + 1e-7).sum())
            error = np.repeat(guess - truth[batch], chosen.shape[1])
            touched, place = np.unique(chosen.ravel(), return_inverse=True)
            gradient = np.bincount(place, error)
            squares[touched] += gradient**2
            weights[touched] -= RATE * gradient / np.sqrt(squares[touched])
        print(f"{start + BLOCK} examples: loss {loss / len(truth):.4f}", flush=True)
    return weights


def tabulate(examples: list[tuple[str, int | None]]) -> tuple[np.ndarray, np.ndarray]:
    """Return the buckets of each place of each example, and whether a heading ends there.

    The same as ``features``, for many texts at once.
    """
    chars = np.zeros((len(examples), HORIZON + 6), dtype=np.uint64)
    ids, tags = np.zeros_like(chars), np.zeros_like(chars)
    places, numbers, truth = [], [], []
    for row, (text, end) in enumerate(examples):
        seen = text[:HORIZON]
        chars[row, 3 : len(seen) + 3] = [ord("0" if char.isdecimal() else char) for char in seen]
        words = cut(seen)
        ids[row, 3 : len(words) + 3] = [word.id for word in words]
        tags[row, 3 : len(words) + 3] = [word.tag for word in words]
        allowed = set(candidates(seen, len(text)))
        for number, word in enumerate(words):
            if word.start in allowed:
                places.append((row, word.start, number))
                numbers.append([bucket(k, v) for k, v in enumerate(counts(seen, words, number))])
                truth.append(word.start == end)
    rows, ats, order = np.array(places).T
    columns = list(np.array(numbers, dtype=np.int64).T)
    kinds = itertools.count(len(columns))
    for shapes, table, base in ((CHARS, chars, ats), (WORDS, ids, order), (TAGS, tags, order)):
        for shape in shapes:
            columns.append(bucket_all(next(kinds), [table[rows, base + 3 + n] for n in shape]))
    for n, m in MIXED:
        both = [ids[rows, order + 3 + n], tags[rows, order + 3 + m]]
        columns.append(bucket_all(next(kinds), both))
    return np.stack(columns, axis=1).astype(np.int32), np.array(truth, dtype=np.float32)


def bucket_all(kind: int, values: list[np.ndarray]) -> np.ndarray:
    """Return ``bucket`` for arrays."""
    code = np.full(len(values[0]), kind + 1, dtype=np.uint64)
    for value in values:
        code = (code * np.uint64(1000003) + value) & np.uint64(0xFFFFFFFF)
    return (code ^ (code >> np.uint64(15))) % np.uint64(BUCKETS)


def evaluate(examples: list[tuple[str, int | None]], weights: np.ndarray) -> None:
    """Print, for some thresholds, the share of headings found and of paragraphs harmed."""
    best = []
    for text, end in examples:
        found = [(int(weights[b].astype(int).sum()) / 16, at) for at, b in features(text)]
        best.append((*max(found, default=(-99.0, 0)), end))
    heads = sum(end is not None for _, _, end in best)
    plain = len(best) - heads
    for threshold in (0, 1, 2, 3, 4, 5, 6):
        right = sum(s >= threshold and at == end for s, at, end in best)
        moved = sum(s >= threshold and end is not None and at != end for s, at, end in best)
        harmed = sum(s >= threshold and end is None for s, _, end in best)
        print(
            f"{threshold}: found {right / heads:.3f} misplaced {moved / heads:.3f} "
            f"false {harmed / plain:.4f}"
        )


if __name__ == "__main__":
    main()
