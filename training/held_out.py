"""Keep training text clear of evaluation text, near-copies included.

A pair is dropped when a side equals an evaluation sentence, letter case, punctuation and spaces
aside, or shares a quarter of its windows (or ten of them; twelve in English) with evaluation text.
Windows have 18 characters in Chinese and 60 in English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_NOT_TEXT = re.compile(r"[\W_]+")
_END = re.compile(r"(?<=[。！？；])|(?<=[.!?;]) ")
_SHARE = 0.25
_SHORTEST = 6  # characters: shorter sentences are everybody's


@dataclass(slots=True)
class _Side:
    """What one language's evaluation text looks like."""

    size: int  # characters of a window
    most: int  # windows that may be shared
    whole: set[int] = field(default_factory=set)
    windows: set[int] = field(default_factory=set)

    def add(self, text: str) -> None:
        for piece in (text, *_END.split(text)):
            plain = plain_text(piece or "")
            if len(plain) >= _SHORTEST:
                self.whole.add(hash(plain))
        self.windows.update(map(hash, self._windows(plain_text(text))))

    def holds(self, text: str) -> bool:
        plain = plain_text(text)
        if hash(plain) in self.whole:
            return True
        windows = list(self._windows(plain))
        shared = sum(hash(window) in self.windows for window in windows)
        return shared >= self.most or (shared > 0 and shared >= _SHARE * len(windows))

    def _windows(self, plain: str) -> Iterator[str]:
        return (plain[i : i + self.size] for i in range(len(plain) - self.size + 1))


class HeldOut:
    """Evaluation text that no training pair may repeat."""

    def __init__(self, chinese: Iterable[str] = (), english: Iterable[str] = ()) -> None:
        self._chinese, self._english = _Side(18, 10), _Side(60, 12)
        for text in chinese:
            self._chinese.add(text)
        for text in english:
            self._english.add(text)

    @classmethod
    def read(cls, folder: Path) -> HeldOut:
        """Return the text of all ``.zh``, ``.en`` and ``.jsonl`` (Chinese) files below *folder*.

        Outputs of translation systems, ``<set>.<system>.en``, are left aside: only references
        (``.ref…``) count.
        """
        chinese: list[str] = []
        english: list[str] = []
        for path in sorted(folder.rglob("*")):
            if path.suffix == ".zh":
                chinese += path.read_text(encoding="utf-8").splitlines()
            elif path.suffix == ".en" and ".ref" in path.name:
                english += path.read_text(encoding="utf-8").splitlines()
            elif path.suffix == ".jsonl":
                for line in path.read_text(encoding="utf-8").splitlines():
                    chinese += _texts(json.loads(line))
        return cls(chinese, english)

    def holds(self, chinese: str, english: str) -> bool:
        """Tell whether a pair repeats evaluation text."""
        return self._chinese.holds(chinese) or self._english.holds(english)


def plain_text(text: str) -> str:
    """Return *text* in small letters without punctuation and spaces."""
    return _NOT_TEXT.sub("", text.lower())


def _texts(row: Any) -> list[str]:
    """Return every string in a JSON value."""
    if isinstance(row, str):
        return [row]
    values = row.values() if isinstance(row, dict) else row if isinstance(row, list) else ()
    return [text for value in values for text in _texts(value)]
