"""Scoring Chinese summaries by ROUGE on characters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any

from ..article.script import to_simplified
from ..errors import InputError, MissingPackage
from .intervals import bootstrap
from .model import Report, Score

_NAMES = {"rouge1": "ROUGE-1", "rouge2": "ROUGE-2", "rougeL": "ROUGE-L"}
_TOKEN = re.compile(
    r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|"
    r"[a-z0-9]+(?:[.%][a-z0-9]+)*%?"
)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def tokens(text: str) -> list[str]:
    """Return the Chinese characters, and the runs of Latin letters and digits, of a text.

    Script, full-width forms and case are evened out; punctuation does not count.
    """
    return _TOKEN.findall(to_simplified(text.translate(_FULL_WIDTH)).lower())


def score_summaries(
    hypotheses: Mapping[str, Sequence[str]],
    references: Mapping[str, Sequence[str]],
    *,
    chars: int | None = None,
) -> Report:
    """Return ROUGE-1, ROUGE-2 and ROUGE-L (F1, per cent) with 95 % bootstrap intervals.

    *hypotheses* are the sentences of each summary by id, *references* one summary or several, of
    which the best match by ROUGE-2 counts. With *chars* every hypothesis is cut after so many
    tokens, so that systems compare at one length. Lin, ROUGE: A Package for Automatic Evaluation
    of Summaries, 2004. Raises InputError and MissingPackage.
    """
    if not references:
        raise InputError("There is no reference to compare with.")
    empty = next((key for key, wanted in references.items() if not wanted), None)
    if empty is not None:
        raise InputError(f"The reference with the id {empty!r} is an empty list.")
    scorer = _scorer()
    rows = [
        _scores(scorer, "\n".join(hypotheses.get(key, ())), wanted, chars)
        for key, wanted in references.items()
    ]
    scores = tuple(
        Score(name, sum(values) / len(values), *bootstrap(values))
        for name, values in (
            (name, [100 * row[key] for row in rows]) for key, name in _NAMES.items()
        )
    )
    return Report(
        scores,
        f"rouge-score:{version('rouge-score')}|tokens:characters|script:simplified|"
        f"cut:{chars or 'none'}|ci:bootstrap",
        len(rows),
        missing=len(references.keys() - hypotheses.keys()),
        unknown=len(hypotheses.keys() - references.keys()),
    )


class _Tokenizer:
    def tokenize(self, text: str) -> list[str]:
        return text.split(" ") if text else []


def _scorer() -> Any:
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        install = 'pip install "zhbrief[evaluate]"'
        raise MissingPackage("rouge-score", "Scoring summaries", install) from error
    # The texts come as tokens with spaces between them, so that they are found only once.
    return RougeScorer(list(_NAMES), tokenizer=_Tokenizer())


def _scores(
    scorer: Any, hypothesis: str, references: Sequence[str], chars: int | None
) -> dict[str, float]:
    """Return the F1 of each measure against the reference that fits best."""
    predicted = " ".join(tokens(hypothesis)[:chars])
    found = (scorer.score(" ".join(tokens(reference)), predicted) for reference in references)
    best = max(found, key=lambda scores: scores["rouge2"].fmeasure)
    return {name: best[name].fmeasure for name in _NAMES}
