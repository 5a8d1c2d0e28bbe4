from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from zhbrief.errors import ModelError
from zhbrief.translate.engines import marian_conversion
from zhbrief.translate.engines.marian import MarianEngine
from zhbrief.translate.engines.marian_checkpoint import Kind, find_checkpoint
from zhbrief.translate.model import Request

Make = Callable[..., MarianEngine]
Pairs = list[tuple[str, str]]


def _known(engine: MarianEngine, pairs: Pairs) -> int:
    """Return how many of the pairs the engine translates as it was taught."""
    results = engine.translate([Request(chinese) for chinese, _ in pairs])
    return sum(own[0].english == english for own, (_, english) in zip(results, pairs, strict=True))


@pytest.fixture
def conversions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kinds of numbers that conversions were made to, as they are made."""
    made: list[str] = []
    convert = marian_conversion.convert

    def counted(checkpoint: Any, folder: Path, quantization: str) -> None:
        made.append(quantization)
        convert(checkpoint, folder, quantization)

    monkeypatch.setattr(marian_conversion, "convert", counted)
    return made


def test_a_checkpoint_is_converted_once(
    engine: Make, copy: Path, empty_store: Path, conversions: list[str]
) -> None:
    engine()
    engine()
    engine(copy)  # the same bytes elsewhere
    assert conversions == ["int8"]
    engine(quantization="float32")
    assert conversions == ["int8", "float32"]
    with (copy / "vocab.json").open("a") as file:
        file.write("\n")
    engine(copy)
    assert conversions == ["int8", "float32", "int8"]


def test_conversion_works_without_torch(
    engine: Make, empty_store: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setitem(sys.modules, "transformers", None)
    assert _known(engine(), pairs) == len(pairs)


def test_a_failed_conversion_leaves_nothing(engine: Make, copy: Path, empty_store: Path) -> None:
    (copy / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(ModelError):
        engine(copy)
    assert not list((empty_store / "cache").iterdir())


def test_a_damaged_conversion_is_told(engine: Make, empty_store: Path) -> None:
    engine()
    [model] = empty_store.glob("cache/*/model.bin")
    model.write_bytes(model.read_bytes()[:1000])
    with pytest.raises(ModelError, match=r"cannot be loaded.*Remove that folder"):
        engine()


def test_an_unknown_kind_of_numbers_is_told(engine: Make, empty_store: Path) -> None:
    with pytest.raises(ModelError, match="cannot be converted"):
        engine(quantization="int3")


@pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")
@pytest.mark.parametrize("quantization", ["float32", "int8"])
def test_it_is_what_the_converter_with_torch_makes(
    tiny: Path, tmp_path: Path, quantization: str
) -> None:
    pytest.importorskip("torch", reason="CTranslate2's own converter needs torch")
    from ctranslate2.converters import TransformersConverter

    reference, ours = tmp_path / "reference", tmp_path / "ours"
    TransformersConverter(str(tiny)).convert(str(reference), quantization=quantization)
    ours.mkdir()
    marian_conversion.convert(find_checkpoint(tiny), ours, quantization)
    for name in ("model.bin", "shared_vocabulary.json"):
        assert (ours / name).read_bytes() == (reference / name).read_bytes(), name
    wanted = json.loads((reference / "config.json").read_text())
    assert wanted.items() <= json.loads((ours / "config.json").read_text()).items()


def test_weights_of_half_precision_are_read(engine: Make, copy: Path, pairs: Pairs) -> None:
    _rewrite(copy, lambda arrays: {name: a.astype("float16") for name, a in arrays.items()})
    assert _known(engine(copy), pairs) == len(pairs)


def test_separate_vocabularies_are_read(engine: Make, copy: Path, pairs: Pairs) -> None:
    def separate(arrays: dict[str, Any]) -> dict[str, Any]:
        shared = arrays.pop("model.shared.weight")
        for side in ("encoder", "decoder"):
            arrays[f"model.{side}.embed_tokens.weight"] = shared.copy()
        return arrays

    _rewrite(copy, separate)
    (copy / "target_vocab.json").write_bytes((copy / "vocab.json").read_bytes())
    assert _known(engine(copy), pairs) == len(pairs)


def test_padding_that_is_not_zero_starts_the_english_but_is_never_written(
    engine: Make, copy: Path, pairs: Pairs
) -> None:
    """A checkpoint trained elsewhere may not keep the row of its padding zero."""

    def teach_padding(arrays: dict[str, Any]) -> dict[str, Any]:
        arrays["model.shared.weight"][-1] = 0.05
        arrays["final_logits_bias"][0, -1] = 50.0  # it would be written all the time
        return arrays

    _rewrite(copy, teach_padding)
    spec = marian_conversion.make_spec(find_checkpoint(copy))
    assert spec.config.decoder_start_token == "<pad>"
    for own in engine(copy).translate([Request(chinese) for chinese, _ in pairs]):
        assert all("<pad>" not in candidate.english for candidate in own)
        assert own[0].english


@pytest.mark.parametrize("name", ["encoder_attention_heads", "activation_function"])
def test_what_cannot_be_converted_is_told(name: str, copy: Path, engine: Make) -> None:
    config = json.loads((copy / "config.json").read_text())
    config[name] = {"encoder_attention_heads": 2, "activation_function": "tanh"}[name]
    (copy / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match=r"attention heads|'tanh' is not known"):
        engine(copy)


def test_an_opus_archive_is_converted(
    engine: Make, tiny: Path, tmp_path: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the published archives' form: the archives themselves could not be fetched."""
    monkeypatch.setitem(sys.modules, "torch", None)
    archive = _helper("opus_archive").write_opus_archive(tiny, tmp_path / "opus")
    assert find_checkpoint(archive).kind is Kind.OPUS
    made, reference = engine(archive, quantization="float32"), engine(quantization="float32")
    requests = [Request(chinese) for chinese, _ in pairs[:20]]
    for own, expected in zip(made.translate(requests), reference.translate(requests), strict=True):
        assert [c.english for c in own] == [c.english for c in expected]
        assert own[0].score == pytest.approx(expected[0].score, abs=1e-4)


@pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 cut"], ids=str)
def test_a_damaged_archive_is_told(
    engine: Make, tiny: Path, tmp_path: Path, content: bytes
) -> None:
    archive = _helper("opus_archive").write_opus_archive(tiny, tmp_path / "opus")
    (archive / "model.npz").write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.npz is damaged"):
        engine(archive)


def test_a_torch_checkpoint_is_converted(engine: Make, copy: Path, pairs: Pairs) -> None:
    torch = pytest.importorskip("torch", reason="pytorch_model.bin needs torch")
    from safetensors.torch import load_file

    torch.save(load_file(copy / "model.safetensors"), copy / "pytorch_model.bin")
    (copy / "model.safetensors").unlink()
    assert _known(engine(copy), pairs) == len(pairs)


def test_a_pickle_with_code_is_refused_and_not_run(engine: Make, copy: Path) -> None:
    torch = pytest.importorskip("torch", reason="pytorch_model.bin needs torch")

    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (copy / "run",))

    torch.save({"weights": Evil()}, copy / "pytorch_model.bin")
    (copy / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="holds more than weights"):
        engine(copy)
    assert not (copy / "run").exists()


@pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 cut"], ids=str)
def test_a_damaged_torch_file_is_told(engine: Make, copy: Path, content: bytes) -> None:
    pytest.importorskip("torch", reason="pytorch_model.bin needs torch")
    (copy / "pytorch_model.bin").write_bytes(content)
    (copy / "model.safetensors").unlink()
    with pytest.raises(ModelError, match=r"pytorch_model\.bin is damaged"):
        engine(copy)


def _rewrite(folder: Path, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    from safetensors.numpy import load_file, save_file

    save_file(change(load_file(folder / "model.safetensors")), folder / "model.safetensors")


def _helper(name: str) -> ModuleType:
    """Return the module *name* beside this one, which pytest does not make importable."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
