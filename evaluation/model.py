"""The data of an evaluation: scores, their intervals, and how they were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Score:
    """One measure; ``low`` and ``high`` bound its 95 % bootstrap interval."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All scores of one file.

    ``signature`` tells how they were computed: only scores of equal signatures compare. ``missing``
    counts the references without a hypothesis, which score 0; ``unknown`` the hypotheses without a
    reference, which are left out.
    """

    scores: tuple[Score, ...]
    signature: str
    items: int
    missing: int = 0
    unknown: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain data."""
        return {
            "scores": {
                score.name: {"value": score.value, "low": score.low, "high": score.high}
                for score in self.scores
            },
            "signature": self.signature,
            "items": self.items,
            "missing": self.missing,
            "unknown": self.unknown,
        }

    def to_text(self) -> str:
        """Return one line for each score, then the counts and the signature."""
        width = max(len(score.name) for score in self.scores)
        lines = [f"{score.name:<{width}}  {_shown(score)}" for score in self.scores]
        lines.append(f"items: {self.items}")
        if self.missing:
            lines.append(f"missing, scored as 0: {self.missing}")
        if self.unknown:
            lines.append(f"without a reference, left out: {self.unknown}")
        return "\n".join([*lines, f"signature: {self.signature}"]) + "\n"


def _shown(score: Score) -> str:
    if score.low is None or score.high is None:
        return f"{score.value:6.2f}"
    return f"{score.value:6.2f}  (95 %: {score.low:.2f} to {score.high:.2f})"
