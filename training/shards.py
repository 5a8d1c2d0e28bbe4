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
from collections import Counter
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
_LOT = 20_000  # rows that are encoded together
_END = "</s>"
Pieces = np.ndarray[Any, Any]


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

    def __call__(self, texts: Sequence[str]) -> list[Pieces]:
        """Return the numbers of each text and its end."""
        coded = self._pieces.encode(list(texts), out_type=int)
        return [np.append(self._numbers[own], self._end).astype(np.uint16) for own in coded]


class Collection:
    """Rows as pieces, pair by pair; rows with the same English share it."""

    def __init__(self) -> None:
        self._sources: list[Pieces] = []
        self._targets: list[Pieces] = []
        self._table: list[tuple[int, int, int]] = []  # target, kind, pair
        self._weights: list[float] = []
        self._english = ""
        self._is_kept = False

    def add(self, row: Row, source: Pieces, target: Pieces, weight: float) -> bool:
        """Take a row unless it or its pair's plain one is too long; tell if it begins a pair."""
        fits = len(source) <= MOST_SOURCE and len(target) <= MOST_TARGET
        is_plain = row.kind == "plain"
        if is_plain:
            self._is_kept = fits
        if not (fits and self._is_kept):
            return False
        if is_plain:
            self._weights.append(weight)
        if is_plain or row.english != self._english:
            self._targets.append(target)
            self._english = row.english
        self._sources.append(source)
        kind = KINDS.index(row.kind) if row.kind in KINDS else KINDS.index("spoilt")
        self._table.append((len(self._targets) - 1, kind, len(self._weights) - 1))
        return is_plain

    def arrays(self) -> dict[str, Pieces]:
        """Return everything as arrays; the sources of the rows are simply in order."""
        table = np.array(self._table, dtype=np.int64).reshape(-1, 3)
        return {
            "source_lengths": np.array([len(own) for own in self._sources], dtype=np.uint8),
            "target_lengths": np.array([len(own) for own in self._targets], dtype=np.uint8),
            "source_tokens": np.concatenate(self._sources),
            "target_tokens": np.concatenate(self._targets),
            # Differences are small and compress well.
            "row_target": np.diff(table[:, 0], prepend=0).astype(np.int8),
            "row_kind": table[:, 1].astype(np.uint8),
            "row_pair": np.diff(table[:, 2], prepend=0).astype(np.int8),
            "pair_weight": np.array(self._weights, dtype=np.float16),
        }


def arrays(work: Path, terms: str) -> tuple[dict[str, Pieces], dict[str, int]]:
    """Return the arrays of the data set, and how many pairs each source gave."""
    encode = Encoder(work / "tokenizer")
    weights = {source.name: source.weight for source in usable(terms)}
    pairs: Counter[str] = Counter()
    collection = Collection()
    for rows in _in_lots(read_rows(work, terms), _LOT):
        chinese, english = encode([r.chinese for r in rows]), encode([r.english for r in rows])
        for row, source, target in zip(rows, chinese, english, strict=True):
            pairs[row.source] += collection.add(row, source, target, weights[row.source])
    if not pairs.total():
        raise SystemExit(f"{work}/pairs has no pair under the terms {terms!r}. Run data.py first.")
    return collection.arrays(), pairs


def _in_lots(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    lot: list[Row] = []
    for row in rows:
        # A pair's rows are never parted.
        if len(lot) >= size and row.kind == "plain":
            yield lot
            lot = []
        lot.append(row)
    yield lot


def write(data: dict[str, Pieces], path: Path) -> None:
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
