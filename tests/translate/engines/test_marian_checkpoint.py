from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from zhbrief.errors import MissingPackage, ModelError, ModelNotFound
from zhbrief.translate.engines import marian_checkpoint
from zhbrief.translate.engines.marian import MarianEngine
from zhbrief.translate.engines.marian_checkpoint import Kind, find_checkpoint
from zhbrief.translate.engines.marian_weights import read_settings, read_vocabulary, read_weights

Make = Callable[..., MarianEngine]


@pytest.fixture
def _no_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("the hub was asked")

    monkeypatch.setattr(marian_checkpoint, "hub_folder", fail)


def test_a_folder_is_known_by_name_kind_and_digest(tiny: Path) -> None:
    checkpoint = find_checkpoint(str(tiny))
    assert checkpoint.name == "marian-tiny"
    assert checkpoint.kind is Kind.TRANSFORMERS
    assert checkpoint.weights.name == "model.safetensors"
    assert len(checkpoint.digest) == 64


def test_the_digest_is_that_of_the_content_wherever_it_lies(tiny: Path, copy: Path) -> None:
    assert find_checkpoint(copy).digest == find_checkpoint(tiny).digest


@pytest.mark.parametrize("name", ["config.json", "vocab.json", "source.spm", "model.safetensors"])
def test_each_file_counts_for_the_digest(name: str, tiny: Path, copy: Path) -> None:
    with (copy / name).open("ab") as file:
        file.write(b"\n")
    assert find_checkpoint(copy).digest != find_checkpoint(tiny).digest


@pytest.mark.usefixtures("_no_hub")
@pytest.mark.parametrize(
    "model",
    ["./opus", "nowhere/at/all", "opus", "here/opus-mt", Path("owner/name"), "~/no-such-folder"],
    ids=str,
)
def test_a_missing_path_is_told_at_once(
    model: str | Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here").mkdir()
    with pytest.raises(ModelNotFound, match="Check the path"):
        find_checkpoint(model)


def test_a_hub_name_is_asked_for_on_the_hub(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, bool]] = []

    def answer(
        name: str, wanted: Sequence[str], *, offline: bool, is_complete: Callable[[Path], bool]
    ) -> Path:
        asked.append((name, offline))
        assert "config.json" in wanted
        assert is_complete(tiny)
        assert not is_complete(tiny.parent)
        return tiny

    monkeypatch.setattr(marian_checkpoint, "hub_folder", answer)
    assert find_checkpoint("someone/opus-mt-zh-en", offline=True).name == "someone/opus-mt-zh-en"
    assert asked == [("someone/opus-mt-zh-en", True)]


def test_a_file_is_no_checkpoint(tiny: Path) -> None:
    with pytest.raises(ModelError, match="is a file"):
        find_checkpoint(tiny / "config.json")


@pytest.mark.parametrize(
    "name", ["config.json", "vocab.json", "source.spm", "target.spm", "model.safetensors"]
)
def test_a_missing_file_is_named(name: str, copy: Path) -> None:
    (copy / name).unlink()
    with pytest.raises(ModelError, match=f"{name} missing"):
        find_checkpoint(copy)


def test_safetensors_are_preferred_to_a_pickle(copy: Path) -> None:
    (copy / "pytorch_model.bin").write_bytes(b"x")
    assert find_checkpoint(copy).weights.name == "model.safetensors"
    (copy / "model.safetensors").unlink()
    assert find_checkpoint(copy).weights.name == "pytorch_model.bin"


def test_an_archive_without_models_is_told(tmp_path: Path) -> None:
    (tmp_path / "decoder.yml").write_text("models: []\nvocabs: []\n")
    with pytest.raises(ModelError, match="names no model"):
        find_checkpoint(tmp_path)


def test_a_model_of_another_type_is_refused(copy: Path, engine: Make) -> None:
    config = json.loads((copy / "config.json").read_text())
    (copy / "config.json").write_text(json.dumps({**config, "model_type": "pegasus"}))
    with pytest.raises(ModelError, match="type 'pegasus'"):
        engine(copy)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("config.json", b"{", "config.json is damaged"),
        ("config.json", b"\xff\xfe", "config.json is damaged"),
        ("config.json", b"[]", "holds no object"),
        ("vocab.json", b'{"a": "b", "c": 1}', "is no vocabulary"),
        ("vocab.json", b'{"</s>": 0, "<unk>": 1, "<pad>": 2}', "3 pieces, the weights have 523"),
        ("model.safetensors", b"not weights at all", "model.safetensors is damaged"),
        ("source.spm", b"not a model", "source.spm is damaged"),
        ("target.spm", b"", "target.spm is damaged"),
    ],
)
def test_a_damaged_file_is_named(
    name: str, content: bytes, message: str, copy: Path, engine: Make, empty_store: Path
) -> None:
    (copy / name).write_bytes(content)
    with pytest.raises(ModelError, match=message):
        engine(copy)


def test_cut_weights_are_told(copy: Path, engine: Make) -> None:
    whole = (copy / "model.safetensors").read_bytes()
    (copy / "model.safetensors").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError, match=r"model\.safetensors is damaged"):
        engine(copy)


def test_missing_weights_are_told(copy: Path, engine: Make) -> None:
    from safetensors.numpy import load_file, save_file

    arrays = load_file(copy / "model.safetensors")
    del arrays["model.decoder.layers.1.fc1.weight"]
    save_file(arrays, copy / "model.safetensors")
    with pytest.raises(ModelError, match=r"lacks .*fc1\.weight"):
        engine(copy)


def test_a_pickle_needs_torch(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(MissingPackage, match=r'pip install "zhbrief\[torch\]"'):
        read_weights(copy / "pytorch_model.bin")


def test_settings_left_out_have_the_defaults_of_transformers(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "marian", "d_model": 256}')
    settings = read_settings(tmp_path)
    assert settings.d_model == 256
    pytest.importorskip(
        "torch", reason="transformers, which is slow to load, is for those with torch"
    )
    import transformers

    defaults = transformers.MarianConfig()
    for name in settings.__slots__:
        if name != "d_model":
            assert getattr(settings, name) == getattr(defaults, name), name


def test_a_vocabulary_is_in_the_order_of_its_numbers(tmp_path: Path) -> None:
    (tmp_path / "vocab.json").write_text('{"b": 1, "a": 0, "c": 2}')
    assert read_vocabulary(tmp_path / "vocab.json") == ["a", "b", "c"]


def test_a_converted_folder_is_used_as_it_is(
    tiny: Path, tmp_path: Path, engine: Make, pairs: list[tuple[str, str]]
) -> None:
    from zhbrief.translate.engines.marian_conversion import convert
    from zhbrief.translate.model import Request

    folder = tmp_path / "converted"
    folder.mkdir()
    convert(find_checkpoint(tiny), folder, "int8")
    before = sorted(path.name for path in folder.iterdir())
    assert find_checkpoint(folder).kind is Kind.CTRANSLATE2
    [[best, *_]] = engine(folder).translate([Request(pairs[0][0])])
    assert best.english == pairs[0][1]
    assert sorted(path.name for path in folder.iterdir()) == before
    with pytest.raises(ModelError, match="transformers' format"):
        engine(folder, runtime="transformers")
