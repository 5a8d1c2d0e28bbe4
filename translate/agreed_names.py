"""One English for a name that no glossary knows, throughout an article.

An engine hears each sentence alone, and makes of 卢日米 Luymi here and Ludwig Mühle there, which
its reader takes for two persons. So what it wrote first is written into the later sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from .model import Constraint
from .name_words import DOT
from .organisation_words import heads
from .sounds import written_as

if TYPE_CHECKING:
    from .constraints import Prepared

_SHORTEST = 2  # characters by which a person is called later on


class AgreedNames:
    """What the engine calls the persons and places of an article whose English nobody knows."""

    def __init__(self) -> None:
        self._english: dict[str, str] = {}

    def pinned(self, source: Prepared) -> Prepared:
        """Return *source* with the agreed English of its names written in for the engine."""
        if not source.unknown:
            return source
        unknown = tuple(
            replace(name, english=self._english.get(name.source, "")) for name in source.unknown
        )
        agreed = (name for name in unknown if name.english)
        inlined = tuple(sorted((*source.inlined, *agreed), key=lambda c: c.start))
        return replace(source, unknown=unknown, inlined=inlined)

    def learn(self, pairs: Iterable[tuple[Prepared, str]]) -> None:
        """Agree on the wording that is most often written for each name, the first of equals.

        Of a person by both names the last part is agreed on, too.
        """
        found: dict[str, Counter[str]] = {}
        for source, english in pairs:
            for name in source.unknown:
                wording = _wording(source, name, english)
                if wording and name.source not in self._english:
                    found.setdefault(name.source, Counter())[wording] += 1
        # The longest first: 史密斯 is called as 约翰·史密斯 is.
        for chinese in sorted(found, key=len, reverse=True):
            [(wording, _)] = found[chinese].most_common(1)
            self._english.setdefault(chinese, wording)
            parts, words = DOT.split(chinese), wording.split()
            if len(parts) > 1 and len(parts[-1]) >= _SHORTEST:
                is_whole = len(parts) == len(words)
                last = words[-1] if is_whole else written_as(parts[-1], wording)
                if last:
                    self._english.setdefault(parts[-1], last)

    def is_told_otherwise(self, source: Prepared, english: str) -> bool:
        """Tell whether *english* lacks the agreed wording of a name that it has to name."""
        agreed = (self._english.get(name.source, "") for name in source.unknown)
        # A person may be called by the last name alone.
        return any(wording and wording.split()[-1] not in english for wording in agreed)


def _wording(source: Prepared, name: Constraint, english: str) -> str:
    if name.source.endswith(tuple(heads())):
        return ""  # of a body nobody knows where its English ends
    return written_as(name.source, english, [term.english for term in source.terms])
