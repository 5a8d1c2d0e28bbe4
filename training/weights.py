"""Weights in 16 bits and three quarters of their size, to travel from the accelerator.

A bfloat16 has a sign, eight bits of exponent and seven of fraction. Trained weights share a few
exponents, so that these compress to a third by Huffman's code, in less than a second; the rest
doesn't compress and is kept as it is.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from network import Network

Array = np.ndarray[Any, Any]
_MAGIC = b"zhbrief weights 1\n"


def write(path: Path, network: Network) -> None:
    """Write a network's weights, rounded to bfloat16, and its shape."""
    import dataclasses

    arrays = {name: own.detach().float().cpu().numpy() for name, own in network.named_parameters()}
    pack(path, arrays, dataclasses.asdict(network.shape))


def pack(path: Path, arrays: Mapping[str, Array], shape: Mapping[str, Any]) -> None:
    """Write arrays by name with the *shape* of their network; never half."""
    flat = np.concatenate([_rounded(own).ravel() for own in arrays.values()])
    exponents = ((flat >> 7) & 0xFF).astype(np.uint8)
    rest = ((flat & 0x7F) | ((flat >> 8) & 0x80)).astype(np.uint8)
    packer = zlib.compressobj(level=6, strategy=zlib.Z_HUFFMAN_ONLY)
    packed = packer.compress(exponents.tobytes()) + packer.flush()
    told = {"shape": dict(shape), "arrays": {name: own.shape for name, own in arrays.items()}}
    told["packed"] = len(packed)
    head = json.dumps(told).encode() + b"\n"
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(_MAGIC + head + packed + rest.tobytes())
    part.replace(path)


def read(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Return the arrays, in 32 bits, and the shape. Raises SystemExit for another kind of file."""
    content = path.read_bytes()
    if not content.startswith(_MAGIC):
        raise SystemExit(f"{path} holds no weights of this recipe.")
    head, _, body = content[len(_MAGIC) :].partition(b"\n")
    told = json.loads(head)
    exponents = np.frombuffer(zlib.decompress(body[: told["packed"]]), dtype=np.uint8)
    rest = np.frombuffer(body[told["packed"] :], dtype=np.uint8).astype(np.uint32)
    bits = ((rest & 0x80) << 8) | (exponents.astype(np.uint32) << 7) | (rest & 0x7F)
    flat = (bits << 16).view(np.float32)
    arrays, start = {}, 0
    for name, shape in told["arrays"].items():
        size = int(np.prod(shape))
        arrays[name] = flat[start : start + size].reshape(shape)
        start += size
    if start != len(flat):
        raise SystemExit(f"{path} is damaged: {len(flat)} numbers for {start}.")
    return arrays, told["shape"]


def fill(network: Network, content: tuple[Mapping[str, Array], Mapping[str, Any]]) -> None:
    """Put weights that were read into a network of the same shape."""
    import torch

    with torch.no_grad():
        for name, own in network.named_parameters():
            own.copy_(torch.from_numpy(content[0][name].copy()))


def _rounded(array: Array) -> Array:
    """Return bfloat16 bits, rounded to the nearest."""
    bits = np.ascontiguousarray(array, dtype=np.float32).view(np.uint32).astype(np.uint64)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint32) & 0xFFFF
