"""An engine without a model, for tests: it gives back what it was given."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from ..constraints import inline
from ..model import Candidate, Request


class EchoEngine:
    """Return each sentence with its constraints written inline, or the entry of a table.

    *table* maps a Chinese sentence to its English candidates, best first; a sentence that is not
    in it is echoed.
    """

    name = "echo"

    def __init__(self, *, table: Mapping[str, Sequence[str]] | None = None) -> None:
        self._table = {source: tuple(english) for source, english in (table or {}).items()}

    @property
    def signature(self) -> str:
        if not self._table:
            return "echo"
        content = json.dumps(self._table, ensure_ascii=False, sort_keys=True)
        return f"echo:{hashlib.sha256(content.encode()).hexdigest()[:12]}"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        """Return the candidates of each request; scores fall from 0 by 1."""
        return [self._candidates(request) for request in requests]

    def close(self) -> None:
        """Do nothing: there is nothing to free."""

    def _candidates(self, request: Request) -> list[Candidate]:
        english = self._table.get(request.text) or (inline(request),)
        return [Candidate(text, score=-float(rank)) for rank, text in enumerate(english)]
