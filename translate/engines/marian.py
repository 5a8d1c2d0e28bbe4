"""The engine for MarianMT checkpoints: Chinese sentences in, n-best lists of English out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from statistics import fmean
from typing import Any

from ...errors import ModelError, UsageError
from ..constraints import inline
from ..model import Candidate, Request
from .marian_checkpoint import Checkpoint, find_checkpoint
from .marian_runtimes import CTranslate2Runtime, Hypothesis, Runtime, TransformersRuntime
from .marian_splitting import split_to_fit

_RUNTIMES = ("ctranslate2", "transformers")
_BATCH_PIECES = 2048  # of source text, padding included
# Texts whose lengths fall into the same step share a batch. Padding by more changes the last digits
# of sums, then a rounding to 8 bits, then now and then the order of an n-best list.
_STEP = 8
_SCORE_DIGITS = 4  # what rounding leaves alone, so that equal translations compare equal
_BLANK = Candidate("")


class MarianEngine:
    """Run any MarianMT checkpoint, by CTranslate2 or by transformers.

    *model* is a folder or the name of a repository on the hub; *quantization* applies to
    CTranslate2 only, and so does caching. Both runtimes search alike and differ in rounding.
    *threads* is the number of cores to use, all by default.

    Raises ModelNotFound, ModelError or MissingPackage where the model cannot be had, UsageError
    for options that make no sense.
    """

    name = "marian"

    def __init__(
        self,
        model: str | Path,
        *,
        runtime: str = "ctranslate2",
        beam_size: int = 4,
        n_best: int = 4,
        quantization: str = "int8",
        threads: int | None = None,
        offline: bool = False,
    ) -> None:
        if runtime not in _RUNTIMES:
            raise UsageError(f"No runtime {runtime!r}. Runtimes: {', '.join(_RUNTIMES)}.")
        if not 1 <= n_best <= beam_size:
            raise UsageError(f"n_best must lie between 1 and beam_size: {n_best}, {beam_size}.")
        checkpoint = find_checkpoint(model, offline=offline)
        self._runtime: Runtime
        if runtime == "ctranslate2":
            self._runtime = CTranslate2Runtime(
                checkpoint, quantization=quantization, threads=threads
            )
        else:
            self._runtime = TransformersRuntime(checkpoint, threads=threads)
            quantization = "float32"
        self._source, self._target = _load_pieces(checkpoint)
        self._beam_size, self._n_best = beam_size, n_best
        self.signature = (
            f"marian:{checkpoint.name}@{checkpoint.digest[:12]}"
            f":{runtime}:{quantization}:beam{beam_size}:best{n_best}"
        )

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        """Return the candidates of each request, best first, never none.

        A request with constraints is translated twice, with their English written in and as it
        stands; both lists come back as one.
        """
        texts = dict.fromkeys(text for request in requests for text in _variants(request))
        rendered = self._render([text for text in texts if text])
        rendered[""] = [_BLANK]
        return [_merged([rendered[t] for t in _variants(request)]) for request in requests]

    def close(self) -> None:
        """Free the model."""
        self._runtime.close()

    def _render(self, texts: Sequence[str]) -> dict[str, list[Candidate]]:
        parts = {text: self._parts(text) for text in texts}
        pieces = {part: self._encode(part) for own in parts.values() for part in own}
        decoded = self._decode({part: own for part, own in pieces.items() if own})
        # A part of nothing but spaces and control characters has no pieces.
        candidates = {part: decoded.get(part, [_BLANK]) for part in pieces}
        return {text: _joined([candidates[part] for part in own]) for text, own in parts.items()}

    def _parts(self, text: str) -> list[str]:
        # English needs more pieces than Chinese: half the positions leave room for it.
        limit = self._runtime.max_positions // 2 - 1
        return split_to_fit(text, lambda part: len(self._encode(part)) <= limit)

    def _encode(self, text: str) -> list[str]:
        pieces: list[str] = self._source.encode(text, out_type=str)
        return pieces

    def _decode(self, pieces: Mapping[str, list[str]]) -> dict[str, list[Candidate]]:
        """Return the candidates of each part, given its pieces."""
        decoded: dict[str, list[Candidate]] = {}
        lengths = {part: len(own) for part, own in pieces.items()}
        for batch, limit in _batches(lengths, self._runtime.max_positions - 1):
            results = self._runtime.decode(
                [pieces[part] for part in batch],
                beam_size=self._beam_size,
                n_best=self._n_best,
                max_length=limit,
            )
            for part, hypotheses in zip(batch, results, strict=True):
                decoded[part] = [self._candidate(hypothesis) for hypothesis in hypotheses]
        return decoded

    def _candidate(self, hypothesis: Hypothesis) -> Candidate:
        english = self._target.decode_pieces(hypothesis.pieces).strip()
        score = round(hypothesis.score, _SCORE_DIGITS)
        return Candidate(english, score, is_truncated=not hypothesis.is_complete)


def _variants(request: Request) -> tuple[str, ...]:
    """Return the text with its constraints' English written in, and as it stands."""
    return tuple(dict.fromkeys((inline(request).strip(), request.text.strip())))


def _load_pieces(checkpoint: Checkpoint) -> tuple[Any, Any]:
    """Return the sentencepiece models of source and target."""
    from sentencepiece import SentencePieceProcessor

    models = []
    for name in ("source.spm", "target.spm"):
        path = checkpoint.folder / name
        try:
            models.append(SentencePieceProcessor(model_file=str(path)))
        except (OSError, RuntimeError) as err:
            raise ModelError(f"{path} is damaged: {err}") from err
    return models[0], models[1]


def _batches(lengths: Mapping[str, int], most: int) -> Iterator[tuple[list[str], int]]:
    """Yield batches of texts of like length, each with its decoding limit in pieces."""
    by_length = sorted(lengths, key=lengths.__getitem__)
    for step, group in groupby(by_length, key=lambda text: lengths[text] // _STEP):
        texts, widest = list(group), (step + 1) * _STEP
        size = max(1, _BATCH_PIECES // widest)
        for start in range(0, len(texts), size):
            yield texts[start : start + size], _decoding_limit(widest, most)


def _decoding_limit(length: int, most: int) -> int:
    """Return how long the English of *length* pieces may be: few steps, so that batches fill."""
    limit = 64
    while limit < 2 * length + 32:
        limit *= 2
    return min(limit, most)


def _joined(parts: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """Return the candidates of a text from those of its parts: best with best, and so on."""
    if len(parts) == 1:
        return list(parts[0])
    ranks = range(max(map(len, parts)))
    return [_chained([own[min(rank, len(own) - 1)] for own in parts]) for rank in ranks]


def _chained(parts: Sequence[Candidate]) -> Candidate:
    return Candidate(
        " ".join(part.english for part in parts if part.english),
        fmean(part.score for part in parts),
        any(part.is_truncated for part in parts),
    )


def _merged(lists: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """Return all candidates, best first, each English once."""
    best: dict[str, Candidate] = {}
    for candidate in sorted((c for own in lists for c in own), key=_rank):
        best.setdefault(candidate.english, candidate)
    return list(best.values())


def _rank(candidate: Candidate) -> tuple[bool, float]:
    return candidate.is_truncated, -candidate.score
