"""Read a MarianMT checkpoint in transformers' format without running any of its code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import MissingPackage, ModelError
from ...models.checkpoint_hub import read_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class MarianSettings:
    """The part of config.json that shapes the network; the defaults are transformers' own."""

    vocab_size: int = 58101
    d_model: int = 1024
    encoder_layers: int = 12
    decoder_layers: int = 12
    encoder_attention_heads: int = 16
    decoder_attention_heads: int = 16
    activation_function: str = "gelu"
    max_position_embeddings: int = 1024
    scale_embedding: bool = False
    pad_token_id: int = 58100
    eos_token_id: int = 0
    decoder_start_token_id: int = 58100


def read_settings(folder: Path) -> MarianSettings:
    """Return the settings in *folder*'s config.json. Raises ModelError if it is not Marian's."""
    content = read_json(folder / "config.json")
    if content.get("model_type") != "marian":
        raise ModelError(
            f"{folder} holds a model of type {content.get('model_type')!r}, not 'marian'."
        )
    known = {field.name for field in fields(MarianSettings)}
    return MarianSettings(**{key: content[key] for key in known & content.keys()})


def read_vocabulary(path: Path) -> list[str]:
    """Return the pieces of a vocab.json in the order of their numbers."""
    numbers = read_json(path)
    try:
        return sorted(numbers, key=numbers.__getitem__)
    except TypeError as err:
        raise ModelError(f"{path} is no vocabulary: its values are not all numbers.") from err


def read_weights(path: Path) -> Weights:
    """Return the arrays of a weights file by name, as 32-bit numbers.

    Raises ModelError where the file is damaged, MissingPackage where it needs torch and there is
    none: ``pytorch_model.bin`` is a pickle, which only torch can load without running it.
    """
    import numpy as np

    arrays = _read_safetensors(path) if path.suffix == ".safetensors" else _read_torch(path)
    return {name: np.asarray(array, dtype=np.float32) for name, array in arrays.items()}


def _read_safetensors(path: Path) -> Mapping[str, Any]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except SafetensorError as err:
        raise ModelError(f"{path} is damaged: {err}") from err
    except TypeError as err:
        raise ModelError(f"{path} holds numbers of a kind that cannot be read: {err}") from err


def _read_torch(path: Path) -> Mapping[str, Any]:
    import pickle
    import zipfile

    try:
        import torch
    except ModuleNotFoundError as err:
        purpose = f"Reading {path.name}, which holds this checkpoint's weights,"
        raise MissingPackage("torch", purpose, 'pip install "zhbrief[torch]"') from err
    try:
        tensors = torch.load(path, map_location="cpu", weights_only=True)
        return {name: tensor.float().numpy() for name, tensor in tensors.items()}
    except (
        pickle.UnpicklingError,
        zipfile.BadZipFile,
        AttributeError,
        EOFError,
        RuntimeError,
    ) as err:
        reason = str(err).splitlines()[0] if str(err) else type(err).__name__
        raise ModelError(f"{path} is damaged or holds more than weights: {reason}") from err
