"""The order of an epoch: every pair as often as its weight says, and no source padded."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

torch = pytest.importorskip("torch")
Load = Callable[[str], ModuleType]
_PAD = 90


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Sixty pairs; each second one has a row with English written in."""
    chance = np.random.default_rng(4)
    rows, sources, targets = [], [], []
    for pair in range(60):
        targets.append(chance.integers(1, 80, chance.integers(2, 9)))
        for kind in (0, 1) if pair % 2 else (0,):
            sources.append(chance.integers(1, 80, chance.integers(3, 6)))
            rows.append((pair, kind))
    pairs, kinds = np.array(rows).T
    steps = np.diff(pairs, prepend=0)
    np.savez(
        tmp_path / "data.npz",
        source_lengths=np.array([len(own) for own in sources], np.uint8),
        target_lengths=np.array([len(own) for own in targets], np.uint8),
        source_tokens=np.concatenate(sources).astype(np.uint16),
        target_tokens=np.concatenate(targets).astype(np.uint16),
        row_target=steps.astype(np.int8),
        row_kind=kinds.astype(np.uint8),
        row_pair=steps.astype(np.int8),
        pair_weight=np.full(60, 2.0, np.float16),
    )
    return tmp_path / "data.npz"


def _data(load: Load, path: Path, **recipe: float) -> object:
    batches = load("batches")
    chosen = {"batch_tokens": 60, "step_tokens": 120, "fewest": 1, "spoilt": 0.0, **recipe}
    return batches.DataSet(path, "cpu", _PAD, batches.Recipe(**chosen))


def test_an_epoch_has_each_pair_as_often_as_it_weighs(script: Load, path: Path) -> None:
    data = _data(script, path)
    rows = data.plan(0).rows
    assert len(rows) == 120
    kinds = np.load(path)["row_kind"][rows]
    assert 15 <= kinds.sum() <= 45  # half of the sixty times that there is a choice


def test_a_plan_depends_on_seed_and_epoch_alone(script: Load, path: Path) -> None:
    one, other = _data(script, path).plan(3), _data(script, path).plan(3)
    assert one.steps == other.steps and np.array_equal(one.rows, other.rows)
    assert not np.array_equal(one.rows, _data(script, path).plan(4).rows)


def test_batches_hold_whole_sentences_and_no_source_padding(script: Load, path: Path) -> None:
    data = _data(script, path)
    epoch = data.plan(0)
    rows = torch.from_numpy(epoch.rows)
    content = np.load(path)
    starts = np.cumsum(content["target_lengths"].astype(int)) - content["target_lengths"]
    for cut in (cut for step in epoch.steps for cut in step):
        batch = data.batch(rows, cut)
        own = epoch.rows[cut.start : cut.end]
        assert len(set(data.source_lengths[own])) == 1
        assert batch.sources.numel() == cut.sources
        assert int((batch.labels != -100).sum()) == cut.targets
        assert batch.labels.numel() + batch.sources.numel() <= 60 or len(own) == 1
        first = np.cumsum(content["row_target"].astype(int))[own[0]]
        size = int(content["target_lengths"][first])
        expected = content["target_tokens"][starts[first] : starts[first] + size].tolist()
        assert batch.labels[0, :size].tolist() == expected
        assert batch.inputs[0, : size + 1].tolist()[:size] == [_PAD, *expected[:-1]]


def test_a_feed_goes_on_from_any_place(script: Load, path: Path) -> None:
    feed_of, data = script("batches").Feed, _data(script, path)
    feed = feed_of(data)
    seen = [feed.step()[0] for _ in range(12)]
    feed = feed_of(data)
    for _ in range(7):
        feed.step()
    again = feed_of(data, feed.epoch, feed.place)
    assert [again.step()[0] for _ in range(5)] == seen[7:]


def test_a_data_set_without_a_batch_is_told(script: Load, path: Path) -> None:
    with pytest.raises(SystemExit, match="too few pairs"):
        script("batches").Feed(_data(script, path, fewest=5000))


def test_an_epoch_has_few_shapes(script: Load, path: Path) -> None:
    # Libraries prepare themselves for each new shape; widths and sizes come in multiples.
    data = _data(script, path, batch_tokens=260)
    cuts = [cut for step in data.plan(0).steps for cut in step]
    assert all(cut.width % 8 == 0 for cut in cuts)
    # Only the last batch of a length may have any size.
    whole = [
        cut
        for cut, after in pairwise(sorted(cuts, key=lambda c: c.start))
        if cut.sources // (cut.end - cut.start) == after.sources // (after.end - after.start)
    ]
    assert whole and all((cut.end - cut.start) % 8 == 0 for cut in whole)
