"""Find a seq2seq checkpoint of transformers, here or on the hub, and read how it generates."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ModelError, ModelNotFound
from ..models.checkpoint_hub import WEIGHTS, hub_folder, may_be_on_hub, read_json

_WANTED = ("*.json", "*.txt", "*.model", "*.spm")
_CONVERTED = "model.bin"
# Where a checkpoint does not say how long a text it was made for, and for T5, which takes any
# length but was taught on this one.
_USUAL_POSITIONS = 512
# What a model is asked to write at most, where its checkpoint does not say.
_USUAL_ANSWER = 128


@dataclass(frozen=True, slots=True)
class Generation:
    """How a checkpoint wants to be searched."""

    beam_size: int = 4
    max_tokens: int = _USUAL_ANSWER
    no_repeat_ngram: int = 3
    length_penalty: float = 1.0
    first_token: int | None = None  # that an answer begins with, such as a language
    prefix: str = ""  # of the text, for T5: summarize:


@dataclass(frozen=True, slots=True)
class Seq2SeqCheckpoint:
    """A checkpoint on this machine; ``digest`` covers all of its files."""

    name: str
    folder: Path
    is_converted: bool  # to CTranslate2's format
    max_positions: int
    generation: Generation
    digest: str


def find_seq2seq(model: str | Path, *, offline: bool = False) -> Seq2SeqCheckpoint:
    """Return the checkpoint *model*: a folder, or the name of a repository on the hub.

    Raises ModelNotFound where there is no such thing, and ModelError for a folder that is no
    complete seq2seq checkpoint.
    """
    folder = Path(model).expanduser()
    if folder.is_dir():
        return _inspect(folder.resolve().name, folder)
    if folder.exists():
        raise ModelError(f"{folder} is a file. Give the folder of a checkpoint, or a GGUF file.")
    if not may_be_on_hub(str(model)):
        raise ModelNotFound(
            str(model),
            [f"folder {folder.absolute()}"],
            "Check the path; a name on the hub looks like csebuetnlp/mT5_multilingual_XLSum.",
        )
    found = hub_folder(str(model), _WANTED, offline=offline, is_complete=_is_complete)
    return _inspect(str(model), found)


def _inspect(name: str, folder: Path) -> Seq2SeqCheckpoint:
    if not (folder / "config.json").is_file():
        raise ModelError(f"{folder} is no checkpoint: config.json is missing.")
    config = read_json(folder / "config.json")
    is_converted = (folder / _CONVERTED).is_file()
    if not is_converted:
        _check(config, folder)
    return Seq2SeqCheckpoint(
        name,
        folder,
        is_converted,
        _positions(config, _optional(folder / "tokenizer_config.json")),
        _generation(config, _optional(folder / "generation_config.json")),
        _digest(folder),
    )


def _check(config: Mapping[str, Any], folder: Path) -> None:
    kind = config.get("model_type")
    if config.get("auto_map"):
        raise ModelError(f"{folder} brings code of its own ({kind!r}), which is not run.")
    if not config.get("is_encoder_decoder"):
        raise ModelError(
            f"{folder} holds a model of type {kind!r}, which is no seq2seq model. "
            "A chat model is taken as a GGUF file."
        )
    if not _is_complete(folder):
        raise ModelError(f"{folder} is no complete checkpoint: its weights are missing.")


def _is_complete(folder: Path) -> bool:
    has_weights = any(next(folder.glob(pattern), None) for pattern in WEIGHTS)
    return has_weights and (folder / "config.json").is_file()


def _positions(config: Mapping[str, Any], tokenizer: Mapping[str, Any]) -> int:
    """Return the tokens that a text may have, with its end mark."""
    told = (
        config.get("max_position_embeddings"),
        config.get("n_positions"),
        tokenizer.get("model_max_length"),
    )
    # A tokenizer that knows no limit says 1e30.
    limits = [int(value) for value in told if isinstance(value, int | float) and 1 < value < 1e6]
    return min(limits, default=_USUAL_POSITIONS)


def _generation(config: Mapping[str, Any], own: Mapping[str, Any]) -> Generation:
    task = (config.get("task_specific_params") or {}).get("summarization") or {}
    told = {**config, **task, **own}
    longest = told.get("max_new_tokens") or told.get("max_length") or _USUAL_ANSWER
    return Generation(
        beam_size=max(int(told.get("num_beams") or 4), 1),
        # Transformers' own default of 20 cuts every summary.
        max_tokens=int(longest) if int(longest) > 20 else _USUAL_ANSWER,
        no_repeat_ngram=int(told.get("no_repeat_ngram_size") or 3),
        length_penalty=float(told.get("length_penalty") or 1.0),
        first_token=told.get("forced_bos_token_id"),
        prefix=str(told.get("prefix") or ""),
    )


def _optional(path: Path) -> dict[str, Any]:
    return read_json(path) if path.is_file() else {}


def _digest(folder: Path) -> str:
    """Return the SHA-256 over the names and contents of the files that matter."""
    patterns: Iterable[str] = (*_WANTED, *WEIGHTS, _CONVERTED)
    files = {file for pattern in patterns for file in folder.glob(pattern)}
    total = hashlib.sha256()
    for file in sorted(files):
        with file.open("rb") as stream:
            content = hashlib.file_digest(stream, "sha256").hexdigest()
        total.update(f"{file.name} {content}\n".encode())
    return total.hexdigest()
