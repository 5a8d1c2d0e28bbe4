"""The network of the recipe is MarianMT's, and its weights travel whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

torch = pytest.importorskip("torch")
Load = Callable[[str], ModuleType]


def _network(load: Load, **sizes: int) -> object:
    torch.manual_seed(1)
    shape = {"pieces": 64, "size": 32, "inner": 48, "heads": 4, "encoder_layers": 2}
    shape |= {"decoder_layers": 2, "positions": 40}
    network = load("network").Network(load("network").Shape(**{**shape, **sizes}))
    with torch.no_grad():  # what starts as nought or one would hide a wrong name
        for own in network.parameters():
            own.add_(torch.randn_like(own) * 0.1)
    return network.eval()


def test_its_logits_are_those_of_transformers(script: Load, tmp_path: Path) -> None:
    from transformers import MarianConfig, MarianMTModel

    network = _network(script)
    script("weights").write(tmp_path / "weights.bin", network)
    arrays, shape = script("weights").read(tmp_path / "weights.bin")
    script("weights").fill(network, (arrays, shape))  # both rounded alike
    export = script("export")
    marian = MarianMTModel(MarianConfig(**export.marian_settings(shape))).eval()
    own = {n: torch.from_numpy(a.copy()) for n, a in export.marian_arrays(arrays).items()}
    told = marian.load_state_dict(own, strict=False)
    assert not told.unexpected_keys
    tied = ("embed_tokens", "embed_positions", "lm_head")
    assert all(any(word in key for word in tied) for key in told.missing_keys)
    marian.tie_weights()
    pad = shape["pieces"]
    sources = torch.tensor([[5, 9, 33, 7, 0], [8, 2, 0, pad, pad]])
    inputs = torch.tensor([[pad, 4, 6, 2], [pad, 9, 3, pad]])
    with torch.no_grad():
        theirs = marian(
            input_ids=sources, attention_mask=(sources != pad).long(), decoder_input_ids=inputs
        ).logits
        mask = (sources != pad)[:, None, None, :]
        ours = network.logits(network.decode(inputs, network.encode(sources, mask), mask))
    assert torch.allclose(ours, theirs[..., :pad], atol=1e-4)


def test_the_table_of_positions_is_that_of_the_engine(script: Load) -> None:
    from zhbrief.translate.engines.marian_conversion import sinusoidal_positions

    ours = script("network").sinusoidal_positions(50, 32).numpy()
    assert np.allclose(ours, sinusoidal_positions(50, 32), atol=1e-6)


def test_weights_come_back_rounded_to_bfloat16(script: Load, tmp_path: Path) -> None:
    weights = script("weights")
    arrays = {"a": np.random.default_rng(3).normal(size=(7, 5)).astype(np.float32) * 0.05}
    arrays["b"] = np.array([0.0, -1.0, 3.0e-39, 65504.0], dtype=np.float32)
    weights.pack(tmp_path / "weights.bin", arrays, {"pieces": 3})
    read, shape = weights.read(tmp_path / "weights.bin")
    assert shape == {"pieces": 3}
    for name, own in arrays.items():
        expected = torch.from_numpy(own).bfloat16().float().numpy()
        assert np.array_equal(read[name], expected)


def test_another_file_is_no_weights(script: Load, tmp_path: Path) -> None:
    (tmp_path / "weights.bin").write_bytes(b"something else")
    with pytest.raises(SystemExit, match="holds no weights"):
        script("weights").read(tmp_path / "weights.bin")


def test_the_loss_is_that_of_the_targets_alone(script: Load) -> None:
    network = _network(script)
    sources, inputs = torch.tensor([[5, 9, 0]]), torch.tensor([[64, 4, 6]])
    labels = torch.tensor([[4, 6, 0]])
    with torch.no_grad():
        whole = network(sources, inputs, labels, 0.0)
        longer = torch.tensor([[64, 4, 6, 64, 64]])
        padded = network(sources, longer, torch.tensor([[4, 6, 0, -100, -100]]), 0.0)
    assert float(whole) == pytest.approx(float(padded), abs=1e-4)
    assert float(whole) > 0


def test_greedy_translation_does_not_depend_on_its_neighbours(script: Load) -> None:
    network, greedy = _network(script), script("decoding").greedy
    sources = [[5, 9, 33, 7, 0], [8, 2, 0], [11, 12, 13, 14, 15, 16, 0]]
    together = greedy(network, sources)
    assert together == [greedy(network, [own])[0] for own in sources]
