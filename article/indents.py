"""Paragraphs whose line breaks were dropped: 「……三成。　　盈利预测　　预计……」."""

from __future__ import annotations

import re


class Indents:
    """The indents in the middle of a line; four of *blank* are one, and two wide spaces."""

    def __init__(self, blank: str) -> None:
        gap = rf"(?<=\S)[ \xa0]*(?:\u3000{{2}}|{blank}{{4}})[ \xa0\u3000]*(?=\S)"
        self._gap = re.compile(gap)
        self._parted = re.compile(rf"[。！？][”’」』）)】》\"]?{gap}")

    def find(self, text: str) -> list[re.Match[str]]:
        """Return all of them, none where none stands behind a full stop."""
        return list(self._gap.finditer(text)) if self._parted.search(text) else []


IN_TEXT = Indents(r"[ \xa0]")
IN_PAGES = Indents(r"\xa0")  # a browser shows any number of plain spaces as one
