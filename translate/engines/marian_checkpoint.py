"""Find a MarianMT checkpoint, here or on the hub, and say what kind it is."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ...errors import ModelError, ModelNotFound
from ...models.checkpoint_hub import hub_folder, may_be_on_hub

_WANTED = ("config.json", "generation_config.json", "*vocab.json", "*.spm", "tokenizer_config.json")
_SAFETENSORS, _TORCH, _CONVERTED = "model.safetensors", "pytorch_model.bin", "model.bin"
_TRANSFORMERS = ("config.json", "vocab.json", "source.spm", "target.spm")


class Kind(StrEnum):
    """The format of a checkpoint."""

    TRANSFORMERS = "transformers"  # config.json, weights, vocab.json, two sentencepiece models
    OPUS = "opus"  # a published OPUS-MT archive, unpacked: decoder.yml, .npz, vocabularies
    CTRANSLATE2 = "ctranslate2"  # converted already: model.bin and its vocabularies


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint on this machine. ``digest`` covers its weights, vocabularies and settings."""

    name: str
    folder: Path
    kind: Kind
    weights: Path
    digest: str


def find_checkpoint(model: str | Path, *, offline: bool = False) -> Checkpoint:
    """Return the checkpoint *model*: a folder, or the name of a repository on the hub.

    Raises ModelNotFound where there is no such thing, and ModelError for a folder that is no
    complete checkpoint.
    """
    folder = Path(model).expanduser()
    if folder.is_dir():
        return _inspect(folder.resolve().name, folder)
    if folder.exists():
        raise ModelError(f"{folder} is a file. Give the folder that holds the checkpoint.")
    if not may_be_on_hub(model):
        raise ModelNotFound(
            str(model),
            [f"folder {folder.absolute()}"],
            "Check the path; a name on the hub looks like Helsinki-NLP/opus-mt-zh-en.",
        )
    found = hub_folder(str(model), _WANTED, offline=offline, is_complete=_is_complete)
    return _inspect(str(model), found)


def _inspect(name: str, folder: Path) -> Checkpoint:
    kind = _kind_of(folder)
    files = _files_of(folder, kind)
    if missing := _missing(folder, files):
        raise ModelError(
            f"{folder} is no complete MarianMT checkpoint: {', '.join(missing)} missing. "
            "docs/marian.md lists the files of each format."
        )
    return Checkpoint(name, folder, kind, folder / files[0], _digest(folder, files))


def _is_complete(folder: Path) -> bool:
    return not _missing(folder, _files_of(folder, Kind.TRANSFORMERS))


def _files_of(folder: Path, kind: Kind) -> list[str]:
    """Return the names of the files that make the checkpoint, the weights first."""
    if kind is Kind.OPUS:
        return _opus_files(folder)
    if kind is Kind.CTRANSLATE2:
        vocabularies = sorted(path.name for path in folder.glob("*_vocabulary.*"))
        return [_CONVERTED, "config.json", "source.spm", "target.spm", *vocabularies]
    return [_weights_of(folder), *_TRANSFORMERS, *_present(folder, ["target_vocab.json"])]


def _kind_of(folder: Path) -> Kind:
    if (folder / "decoder.yml").is_file():
        return Kind.OPUS
    if (folder / _CONVERTED).is_file():
        return Kind.CTRANSLATE2
    return Kind.TRANSFORMERS


def _weights_of(folder: Path) -> str:
    """Return the weights' file name; safetensors come first, for they need no torch."""
    return next(iter(_present(folder, [_SAFETENSORS, _TORCH])), _SAFETENSORS)


def _opus_files(folder: Path) -> list[str]:
    import yaml  # type: ignore[import-untyped]

    try:
        decoder = yaml.safe_load((folder / "decoder.yml").read_text(encoding="utf-8"))
        names = [str(decoder["models"][0]), *map(str, decoder["vocabs"])]
    except (yaml.YAMLError, KeyError, IndexError, TypeError, UnicodeDecodeError) as err:
        raise ModelError(f"{folder / 'decoder.yml'} names no model and vocabularies.") from err
    return [*dict.fromkeys(names), "source.spm", "target.spm"]


def _present(folder: Path, names: Sequence[str]) -> list[str]:
    return [name for name in names if (folder / name).is_file()]


def _missing(folder: Path, names: Sequence[str]) -> list[str]:
    return [name for name in names if not (folder / name).is_file()]


def _digest(folder: Path, names: Sequence[str]) -> str:
    """Return the SHA-256 over the files' names and contents."""
    total = hashlib.sha256()
    for name in names:
        with (folder / name).open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        total.update(f"{name} {content}\n".encode())
    return total.hexdigest()
