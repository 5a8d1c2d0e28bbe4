"""Models by name: what they are, where they lie, how they come here."""

from __future__ import annotations

from .cache import cached_folder
from .digests import digest
from .manifest import MANIFEST, Model
from .progress import Progress
from .store import find, path

__all__ = ["MANIFEST", "Model", "Progress", "cached_folder", "digest", "find", "path"]
