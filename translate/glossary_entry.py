"""One entry of a glossary."""

from __future__ import annotations

from dataclasses import dataclass

PLACE_KINDS = frozenset({"place", "country"})
NAME_KINDS = PLACE_KINDS | {"organisation", "person"}
KINDS = NAME_KINDS | {"product", "term", "title", "work"}
STATUSES = frozenset({"found", "known", "unsure", "user"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One name or term: its Chinese forms and its English ones."""

    chinese: str
    english: str
    kind: str = "term"
    status: str = "user"
    aliases: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_sure(self) -> bool:
        """Tell whether the English may be trusted without a flag."""
        return self.status != "unsure"

    @property
    def forms(self) -> tuple[str, ...]:
        """All Chinese forms, the main one first."""
        return (self.chinese, *self.aliases)

    def belongs_in(self, article: str) -> bool:
        """Tell whether the context words, if there are any, allow the entry in *article*."""
        if not self.context:
            return True
        if any(word[1:] in article for word in self.context if word.startswith("!")):
            return False
        wanted = [word for word in self.context if not word.startswith("!")]
        return not wanted or any(word in article for word in wanted)
