"""An engine with a second one beside it, which is asked where the first one fails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..model import Candidate, Engine, Request


class PairedEngine:
    """Answer as the first engine; the repair finds the second one here."""

    def __init__(self, first: Engine, second: Engine) -> None:
        self._first, self.second = first, second

    @property
    def name(self) -> str:
        return self._first.name

    @property
    def signature(self) -> str:
        return f"{self._first.signature} + {self.second.signature}"

    @property
    def language_model(self) -> Any:
        """The language model that either engine has loaded, None where neither has."""
        loaded = (getattr(one, "language_model", None) for one in (self._first, self.second))
        return next((model for model in loaded if model is not None), None)

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return self._first.translate(requests)

    def close(self) -> None:
        """Close both engines."""
        self._first.close()
        self.second.close()
