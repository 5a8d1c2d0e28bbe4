"""Scoring English translations by BLEU and chrF, and by their figures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ..article.script import count_han, to_simplified
from ..errors import InputError, MissingPackage
from .intervals import bootstrap
from .model import Report, Score

_SAMPLES = 1000


def score_translations(
    hypotheses: Sequence[str],
    references: Sequence[Sequence[str]],
    *,
    sources: Sequence[str] | None = None,
) -> Report:
    """Return BLEU and chrF with 95 % bootstrap intervals.

    *references* are one or several full sets of lines. With the Chinese *sources*, also the share
    of sentences with figures in which all figures are right by value, and of lines with Chinese
    left in them. Lines that are blank in all files do not count. Papineni et al., BLEU, 2002;
    Popović, chrF, 2015; signatures as in Post, A Call for Clarity in Reporting BLEU Scores, 2018.
    Raises InputError and MissingPackage.
    """
    files: list[Sequence[str]] = [*references, *([sources] if sources is not None else [])]
    _require_equal(len(hypotheses), files)
    rows = [row for row in zip(hypotheses, *files, strict=True) if any(map(str.strip, row))]
    if not rows:
        raise InputError("There is nothing to score: all lines are blank.")
    columns = [list(column) for column in zip(*rows, strict=True)]
    hypotheses, files = columns[0], [*columns[1:]]
    references = files[: len(references)]
    sources = files[-1] if sources is not None else None
    results = [_scored(metric, hypotheses, references) for metric in _metrics(references)]
    scores = [score for score, _ in results]
    if sources is not None:
        scores += _faithfulness(hypotheses, sources)
    signature = "; ".join(f"{score.name} {how}" for score, how in results)
    return Report(tuple(scores), signature, len(hypotheses))


def _require_equal(lines: int, others: Sequence[Sequence[str]]) -> None:
    if not lines:
        raise InputError("There is nothing to score.")
    for other in others:
        if len(other) != lines:
            raise InputError(
                f"The files must have equally many lines, not {lines:,} and {len(other):,}."
            )


def _metrics(references: Sequence[Sequence[str]]) -> list[Any]:
    try:
        from sacrebleu.metrics.bleu import BLEU
        from sacrebleu.metrics.chrf import CHRF
    except ImportError as error:
        install = 'pip install "zhbrief[evaluate]"'
        raise MissingPackage("sacrebleu", "Scoring translations", install) from error
    return [BLEU(references=list(references)), CHRF(references=list(references))]


def _scored(
    metric: Any, hypotheses: Sequence[str], references: Sequence[Sequence[str]]
) -> tuple[Score, str]:
    # One or two lines cannot be resampled to any use.
    samples = _SAMPLES if len(hypotheses) > 2 else 1
    try:
        result = metric.corpus_score(hypotheses, None, n_bootstrap=samples)
    except TypeError:
        # Of a few lines, samples that have nothing in common with the references get 0.0, no
        # float32, and sacrebleu cannot take the mean of both: no interval, then.
        samples = 1
        result = metric.corpus_score(hypotheses, None, n_bootstrap=samples)
    signature = str(metric.get_signature())
    told = json.loads(result.format(is_json=True, signature=signature))
    if samples == 1:
        return Score(result.name, result.score), signature
    middle, half = told["confidence_mean"], told["confidence_var"]
    return Score(result.name, result.score, middle - half, middle + half), signature


def _faithfulness(hypotheses: Sequence[str], sources: Sequence[str]) -> list[Score]:
    from ..translate.comparison import compare_figures
    from ..translate.figures import read_figures

    right: list[float] = []
    for english, chinese in zip(hypotheses, map(to_simplified, sources), strict=True):
        figures = read_figures(chinese)
        if any(figure.is_required for figure in figures):
            found = compare_figures(figures, english, source=chinese)
            right.append(0.0 if any(mismatch.is_serious for mismatch in found) else 100.0)
    left = [100.0 if count_han(english) else 0.0 for english in hypotheses]
    scores = [Score("Chinese left %", sum(left) / len(left), *bootstrap(left))]
    if right:
        interval = bootstrap(right)
        scores.insert(0, Score("figures right %", sum(right) / len(right), *interval))
    return scores
