"""The data set on the device, and the order in which an epoch goes through it.

An epoch is planned from the seed and its number alone, so that a run can be resumed anywhere. A
pair comes as often as its weight says, each time plain, with English written in, or spoilt. The
sources of a batch have one length; a step is several batches of different lengths.
"""

from __future__ import annotations

import io
import lzma
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

Array = np.ndarray[Any, Any]
_TARGET_NOISE = 6  # pieces: like lengths are not always together
# Sentences and target columns come in multiples: libraries that prepare themselves for each new
# shape (cuDNN's attention takes a tenth of a second) then see few shapes.
_MULTIPLE = 8


@dataclass(frozen=True, slots=True)
class Recipe:
    """How batches are made."""

    seed: int = 6
    batch_tokens: int = 32_768  # of source and target with padding
    step_tokens: int = 65_536  # of source and target without
    fewest: int = 8  # sentences; smaller batches are left out
    written: float = 0.5  # of the times that a pair comes, where it can be
    spoilt: float = 0.4


@dataclass(frozen=True, slots=True)
class Batch:
    """Pieces on the device; labels are -100 where there is no target."""

    sources: Tensor
    inputs: Tensor
    labels: Tensor


@dataclass(frozen=True, slots=True)
class Cut:
    """Rows ``start`` to ``end`` of an epoch's order, the longest target, and the pieces in them."""

    start: int
    end: int
    width: int
    sources: int
    targets: int


@dataclass(frozen=True, slots=True)
class Epoch:
    """The rows in order, and the cuts of each step."""

    rows: Array
    steps: list[list[Cut]]


def data_file(folder: Path) -> Path:
    """Return the arrays in *folder*, packed or not. Raises SystemExit where there are none."""
    for name in ("data.npz", "data.npz.xz"):
        if (folder / name).exists():
            return folder / name
    raise SystemExit(f"{folder} has no data.npz.xz. Run: python training/parts.py join {folder}")


def read_arrays(path: Path) -> dict[str, Array]:
    """Return the arrays of a data file."""
    opener = lzma.open if path.suffix == ".xz" else Path.open
    with opener(path, "rb") as stream:
        data = np.load(io.BytesIO(stream.read()))
        return {name: data[name] for name in data.files}


class DataSet:
    """All sentences as pieces on *device*."""

    def __init__(self, path: Path, device: str, pad: int, recipe: Recipe) -> None:
        arrays = read_arrays(path)
        self.pad, self.recipe, self.device = pad, recipe, device
        self.source_lengths = arrays["source_lengths"].astype(np.int64)
        row_target = np.cumsum(arrays["row_target"].astype(np.int64))
        target_lengths = arrays["target_lengths"].astype(np.int64)
        self.target_lengths = target_lengths[row_target]
        self._weights = arrays["pair_weight"].astype(np.float64)
        self._row_of_pair = _rows_of_pairs(arrays, len(self._weights))
        starts = np.cumsum(target_lengths) - target_lengths
        self._sources = _pieces(arrays["source_tokens"], device)
        self.target_tokens = arrays["target_tokens"]
        self._targets = _pieces(self.target_tokens, device)
        source_starts = np.cumsum(self.source_lengths) - self.source_lengths
        self._source_starts = torch.from_numpy(source_starts).to(device)
        self._target_starts = torch.from_numpy(starts[row_target]).to(device)
        self._lengths = torch.from_numpy(self.target_lengths).to(device)

    def plan(self, epoch: int) -> Epoch:
        """Return the order of an epoch."""
        chance = np.random.default_rng([self.recipe.seed, epoch])
        rows = self._drawn(chance)
        sources, targets = self.source_lengths[rows], self.target_lengths[rows]
        order = np.lexsort((targets + chance.uniform(0, _TARGET_NOISE, len(rows)), sources))
        rows = rows[order]
        cuts = list(_cuts(sources[order], targets[order], self.recipe))
        shuffled = [cuts[place] for place in chance.permutation(len(cuts))]
        return Epoch(rows, _steps(shuffled, self.recipe.step_tokens))

    def _drawn(self, chance: np.random.Generator) -> Array:
        whole = np.floor(self._weights).astype(np.int64)
        times = whole + (chance.random(len(whole)) < self._weights - whole)
        pairs = np.repeat(np.arange(len(times)), times)
        plain, written, spoilt = self._row_of_pair[:, pairs]
        fate = chance.random(len(pairs))
        rows = np.where((written >= 0) & (fate < self.recipe.written), written, plain)
        return np.where((spoilt >= 0) & (fate > 1 - self.recipe.spoilt), spoilt, rows)

    def batch(self, rows: Tensor, cut: Cut) -> Batch:
        """Return the pieces of a cut. *rows* are an epoch's rows on the device."""
        own = rows[cut.start : cut.end]
        length = cut.sources // (cut.end - cut.start)
        places = torch.arange(max(length, cut.width), device=rows.device)
        at = self._source_starts[own][:, None] + places[:length]
        sources = self._sources[at].long()
        inside = places[: cut.width] < self._lengths[own][:, None]
        at = self._target_starts[own][:, None] + places[: cut.width]
        targets = self._targets[at.clamp(max=len(self._targets) - 1)].long()
        first = torch.full_like(targets[:, :1], self.pad)
        inputs = torch.cat([first, targets.where(inside, first)[:, :-1]], dim=1)
        return Batch(sources, inputs, targets.masked_fill(~inside, -100))


class Feed:
    """The steps of a run from any place on; the next epoch is planned meanwhile."""

    def __init__(self, data: DataSet, epoch: int = 0, place: int = 0) -> None:
        self.epoch, self.place, self._data = epoch, place, data
        self._worker = ThreadPoolExecutor(1)
        self._open(self._plan(epoch))

    def _plan(self, epoch: int) -> Future[Epoch]:
        return self._worker.submit(self._data.plan, epoch)

    def _open(self, planned: Future[Epoch]) -> None:
        epoch = planned.result()
        if not epoch.steps:
            raise SystemExit("The data set has no batch: too few pairs of any one length.")
        self._steps = epoch.steps
        self._rows = torch.from_numpy(epoch.rows).to(self._data.device)
        self._next = self._plan(self.epoch + 1)

    def step(self) -> tuple[list[Cut], Iterator[Batch]]:
        """Return the cuts of the next step and its batches, made one by one."""
        if self.place >= len(self._steps):
            self.epoch, self.place = self.epoch + 1, 0
            self._open(self._next)
        cuts, rows = self._steps[self.place], self._rows
        self.place += 1
        return cuts, (self._data.batch(rows, cut) for cut in cuts)


def _pieces(tokens: Array, device: str) -> Tensor:
    """Return the pieces as 16-bit numbers: half the memory, and there are fewer than 32,768."""
    return torch.from_numpy(tokens.astype(np.int16)).to(device)


def _rows_of_pairs(arrays: dict[str, Array], pairs: int) -> Array:
    """Return for each kind the row of each pair, -1 where it has none."""
    pair = np.cumsum(arrays["row_pair"].astype(np.int64))
    rows = np.full((3, pairs), -1, dtype=np.int64)
    rows[arrays["row_kind"], pair] = np.arange(len(pair))
    return rows


def _cuts(sources: Array, targets: Array, recipe: Recipe) -> Iterator[Cut]:
    """Yield batches of rows that lie sorted by length."""
    borders = np.flatnonzero(np.diff(sources)) + 1
    for start, end in zip([0, *borders], [*borders, len(sources)], strict=True):
        while start < end:
            length = int(sources[start])
            size = _size(length, targets[start:end], recipe.batch_tokens)
            own = targets[start : min(end, start + size)]
            if len(own) >= recipe.fewest:
                end_of_cut, width = int(start) + len(own), _up(int(own.max()))
                yield Cut(int(start), end_of_cut, width, length * len(own), int(own.sum()))
            start += size


def _size(length: int, targets: Array, most: int) -> int:
    """Return how many of the *targets* make one batch with their sources."""
    size = max(1, most // (length + _up(int(targets[0]))))
    while size > 1 and size * (length + _up(int(targets[:size].max()))) > most:
        size = min(size - 1, most // (length + _up(int(targets[:size].max()))))
    return max(1, size - size % _MULTIPLE if size > _MULTIPLE else size)


def _up(width: int) -> int:
    return -(-width // _MULTIPLE) * _MULTIPLE


def _steps(cuts: list[Cut], tokens: int) -> list[list[Cut]]:
    steps: list[list[Cut]] = []
    own: list[Cut] = []
    for cut in cuts:
        own.append(cut)
        if sum(c.sources + c.targets for c in own) >= tokens:
            steps.append(own)
            own = []
    return steps if steps else [own] if own else []
