"""Models by name: what they are, where they lie, how they come here."""

from __future__ import annotations

from .cache import cached_folder
from .digests import digest
from .manifest import MANIFEST, Model
from .places import is_offline
from .progress import Progress, for_stderr
from .pulling import ensure, pull
from .store import Entry, find, is_installed, list_models, path, remove, verify

__all__ = [
    "MANIFEST",
    "Entry",
    "Model",
    "Progress",
    "cached_folder",
    "digest",
    "ensure",
    "find",
    "for_stderr",
    "is_installed",
    "is_offline",
    "list_models",
    "path",
    "pull",
    "remove",
    "verify",
]
