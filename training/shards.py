"""Turn the chosen pairs into arrays of piece numbers, so that training never reads text.

    python training/shards.py WORK FOLDER [--terms shippable|research] [--development FOLDER]

Reads WORK/pairs and WORK/tokenizer. FOLDER gets ``data.npz.xz`` cut into parts of at most
56 MiB with their digests, the tokenizer, ``development.json`` for scores during training (measuring
only; nothing of it is learnt from) and ``MODEL_CARD.md``.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from card import card
from parts import cut
from sources import usable

KINDS = ("plain", "written", "spoilt")
MOST_SOURCE, MOST_TARGET = 160, 192  # pieces with the end
_DEVELOPMENT_SIZE = 300  # sentences of each set
_END = "</s>"


@dataclass(frozen=True, slots=True)
class Row:
    """One way to learn from a pair."""

    source: str
    kind: str
    chinese: str
    english: str


def read_rows(work: Path, terms: str) -> Iterator[Row]:
    """Yield the rows of all sources that the set of *terms* allows."""
    for source in usable(terms):
        path = work / "pairs" / f"{source.name}.tsv"
        if path.exists():
            for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
                yield Row(*line.split("\t"))


class Encoder:
    """Numbers for text, as in vocab.json."""

    def __init__(self, folder: Path) -> None:
        import sentencepiece

        self._pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
        numbers: dict[str, int] = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        size = self._pieces.get_piece_size()
        pieces = [self._pieces.id_to_piece(number) for number in range(size)]
        self._numbers = np.array([numbers.get(piece, numbers["<unk>"]) for piece in pieces])
        self._end = numbers[_END]

    def __call__(self, texts: Sequence[str]) -> list[np.ndarray[Any, Any]]:
        """Return the numbers of each text and its end."""
        coded = self._pieces.encode(list(texts), out_type=int)
        return [np.append(self._numbers[own], self._end).astype(np.uint16) for own in coded]


def arrays(work: Path, terms: str) -> tuple[dict[str, np.ndarray[Any, Any]], dict[str, int]]:
    """Return the arrays of the data set, and how many pairs each source gave."""
    encode = Encoder(work / "tokenizer")
    weights = {source.name: source.weight for source in usable(terms)}
    pairs: dict[str, int] = dict.fromkeys(weights, 0)
    sides: tuple[list[Any], list[Any]] = ([], [])
    listed: list[tuple[int, int, int, int]] = []  # source, target, kind, pair
    of_pair: list[float] = []
    last, is_kept = "", False
    for rows in _in_lots(read_rows(work, terms), 20_000):
        coded = zip(encode([r.chinese for r in rows]), encode([r.english for r in rows]), strict=True)
        for row, (source, target) in zip(rows, coded, strict=True):
            fits = len(source) <= MOST_SOURCE and len(target) <= MOST_TARGET
            if row.kind == "plain":
                is_kept = fits
                if is_kept:
                    of_pair.append(weights[row.source])
                    pairs[row.source] += 1
            if not (fits and is_kept):
                continue
            if row.kind == "plain" or row.english != last:
                sides[1].append(target)
                last = row.english
            sides[0].append(source)
            kind = min(2, ("plain", "written").index(row.kind) if row.kind in KINDS else 2)
            listed.append((len(sides[0]) - 1, len(sides[1]) - 1, kind, len(of_pair) - 1))
    table = np.array(listed, dtype=np.int64).reshape(-1, 4)
    data = {
        "source_lengths": np.array([len(own) for own in sides[0]], dtype=np.uint8),
        "target_lengths": np.array([len(own) for own in sides[1]], dtype=np.uint8),
        "source_tokens": np.concatenate(sides[0]),
        "target_tokens": np.concatenate(sides[1]),
        # Differences are small and compress well; the rows' sources are simply in order.
        "row_target": np.diff(table[:, 1], prepend=0).astype(np.int8),
        "row_kind": table[:, 2].astype(np.uint8),
        "row_pair": np.diff(table[:, 3], prepend=0).astype(np.int8),
        "pair_weight": np.array(of_pair, dtype=np.float16),
    }
    return data, pairs


def _in_lots(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    lot: list[Row] = []
    for row in rows:
        # A pair's rows are never parted.
        if len(lot) >= size and row.kind == "plain":
            yield lot
            lot = []
        lot.append(row)
    yield lot


def write(data: dict[str, np.ndarray[Any, Any]], path: Path) -> None:
    """Write the arrays to an .npz file, compressed by xz in units of two bytes."""
    plain = io.BytesIO()
    np.savez(plain, **data)
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 6, "lp": 1, "lc": 3, "pb": 1}]
    path.write_bytes(lzma.compress(plain.getvalue(), filters=filters))


def development(evaluation: Path, work: Path) -> list[dict[str, object]]:
    """Return a slice of each development set: name, piece numbers of the Chinese, references."""
    encode = Encoder(work / "tokenizer")
    sets = []
    for path in sorted((evaluation / "dev").glob("*.zh")):
        chinese = path.read_text(encoding="utf-8").splitlines()
        english = path.with_suffix(".refA.en").read_text(encoding="utf-8").splitlines()
        step = max(1, len(chinese) // _DEVELOPMENT_SIZE)
        coded = [own.tolist() for own in encode(chinese[::step])]
        sets.append({"name": path.stem, "sources": coded, "references": english[::step]})
    return sets


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--terms", choices=("shippable", "research"), default="shippable")
    parser.add_argument("--development", type=Path, help="the evaluation folder")
    parser.add_argument("--mib", type=float, default=56)
    options = parser.parse_args()
    started = time.monotonic()
    data, pairs = arrays(options.work, options.terms)
    options.folder.mkdir(parents=True, exist_ok=True)
    whole = options.work / "data.npz.xz"
    write(data, whole)
    cut(whole, options.folder, options.mib)
    shutil.copytree(options.work / "tokenizer", options.folder / "tokenizer", dirs_exist_ok=True)
    sets = development(options.development, options.work) if options.development else []
    text = json.dumps(sets, ensure_ascii=False)
    (options.folder / "development.json").write_text(text, encoding="utf-8")
    told = card(options.terms, pairs, data["row_kind"])
    (options.folder / "MODEL_CARD.md").write_text(told, encoding="utf-8")
    sizes = {name: own.nbytes for name, own in data.items()}
    print(f"{sum(pairs.values())} pairs, {len(data['row_kind'])} rows, bytes {sizes}")
    print(f"{whole.stat().st_size} bytes compressed, {(time.monotonic() - started) / 60:.1f} min")


if __name__ == "__main__":
    main()
