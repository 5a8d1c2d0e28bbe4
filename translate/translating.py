"""Translating sentences: constraints, engine, checks, one round of repair, flags."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelNotFound, UsageError
from ..models import Progress, digest, ensure
from .checks import check
from .constraints import Context, Prepared
from .engines import load_engine
from .glossary import Glossary
from .model import Candidate, Code, Engine, Flag, Request, Severity, Translation
from .skipping import codes

DEFAULT_MODEL = "qwen"
_WEIGHT = {Severity.ERROR: 10, Severity.WARNING: 3, Severity.INFO: 0}
# What an engine cannot mend: the fault is in the source, or nobody knows better.
_BEYOND_REPAIR = frozenset({Code.DAMAGED, Code.NOT_CHECKED})


@dataclass(frozen=True, slots=True)
class _Attempt:
    candidate: Candidate
    flags: tuple[Flag, ...]

    @property
    def penalty(self) -> int:
        return sum(_WEIGHT[f.severity] for f in self.flags if f.code not in _BEYOND_REPAIR)


def open_engine(
    engine: str = "auto",
    *,
    model: str | Path | None = None,
    runtime: str = "ctranslate2",
    offline: bool = False,
    progress: Progress | None = None,
) -> Engine:
    """Return a ready engine, fetching its model if it is a known one and not offline.

    ``auto`` is marian for a *model* that is no GGUF file, otherwise qwen. Raises UsageError,
    ModelNotFound, ModelError or MissingPackage.
    """
    is_gguf = model is None or str(model).lower().endswith(".gguf") or str(model) == DEFAULT_MODEL
    if engine == "auto":
        engine = "qwen" if is_gguf else "marian"
    if engine == "marian":
        if model is None:
            raise UsageError(
                "The engine 'marian' needs a checkpoint: --model FOLDER, or the name of one on "
                "the hub such as Helsinki-NLP/opus-mt-zh-en."
            )
        return load_engine("marian", model=model, runtime=runtime, offline=offline)
    if engine == "qwen":
        file = ensure(model or DEFAULT_MODEL, offline=offline, progress=progress)
        if not file.is_file():
            raise ModelNotFound(str(model), [str(file)], "The engine 'qwen' takes a GGUF file.")
        return load_engine("qwen", model=file, digest=digest(file))
    return load_engine(engine)


def load_glossary(files: Iterable[str | Path] = ()) -> Glossary:
    """Return the built-in glossary with those of *files* on top; later files win."""
    return Glossary.builtin().merged(*(Glossary.load(file) for file in files))


def translate(
    sentences: Sequence[str],
    *,
    engine: str | Engine = "auto",
    model: str | Path | None = None,
    runtime: str = "ctranslate2",
    glossary: Iterable[str | Path] = (),
    offline: bool = False,
    skip_checks: Iterable[str] = (),
    progress: Progress | None = None,
) -> list[Translation]:
    """Return the checked English of each Chinese sentence, in order.

    *sentences* are taken as one article: a person introduced in one is known in all.
    *skip_checks* are codes of checks that are switched off. Raises what `open_engine` raises,
    and TranslationError.
    """
    from ..article import to_simplified

    if isinstance(sentences, str):
        raise UsageError("translate() takes a list of sentences; put the one into a list.")
    skipped = codes(skip_checks)
    texts = [to_simplified(sentence) for sentence in sentences]
    context = Context.of(texts, load_glossary(glossary))
    opened = engine if not isinstance(engine, str) else None
    running = opened or open_engine(
        str(engine), model=model, runtime=runtime, offline=offline, progress=progress
    )
    try:
        prepared = [context.prepare(text) for text in texts]
        return translate_prepared(prepared, running, context, skip_checks=skipped)
    finally:
        if opened is None:
            running.close()


def translate_prepared(
    sources: Sequence[Prepared],
    engine: Engine,
    context: Context,
    *,
    has_headline: bool = False,
    skip_checks: Collection[Code] = (),
) -> list[Translation]:
    """Return the checked English of prepared sentences; the first may be a headline."""
    glossary = context.glossary

    def judge(number: int, candidates: Iterable[Candidate]) -> list[_Attempt]:
        is_headline = has_headline and number == 0
        return [
            _Attempt(
                c, check(sources[number], c, glossary, is_headline=is_headline, skip=skip_checks)
            )
            for c in map(_tidied, candidates)
        ]

    first = engine.translate([source.request for source in sources])
    attempts = [judge(n, candidates) for n, candidates in enumerate(first)]
    best = [min(tries, key=_penalty) for tries in attempts]
    doubtful = [n for n, attempt in enumerate(best) if attempt.penalty]
    requests = [_again(sources[n], best[n].flags) for n in doubtful]
    for n, candidates in zip(doubtful, engine.translate(requests), strict=True):
        best[n] = min([best[n], *judge(n, candidates)], key=_penalty)
    return [
        Translation(
            source.text, attempt.candidate.english, attempt.flags, engine.name, source.constraints
        )
        for source, attempt in zip(sources, best, strict=True)
    ]


def _penalty(attempt: _Attempt) -> int:
    return attempt.penalty


def _again(source: Prepared, flags: Iterable[Flag]) -> Request:
    """Return the request for a second attempt, with what was wrong and what must be in it."""
    wrong = {flag.code for flag in flags}
    must = [c.english for c in source.inlined if c.source != c.english]
    note = "Translate every clause."
    if wrong & {Code.FIGURE, Code.NAME, Code.TERM} and must:
        note = f"The English must contain: {'; '.join(dict.fromkeys(must))}."
    elif Code.UNSUPPORTED in wrong:
        note = "Do not add any praise or superlative that is not in the Chinese."
    elif wrong & {Code.REPEATED, Code.TOO_LONG}:
        note = "Say everything once and add nothing."
    return Request(source.text, source.inlined, note)


def _tidied(candidate: Candidate) -> Candidate:
    """Mend the spelling that engines get wrong: spaces and doubled full stops."""
    english = re.sub(r"\s+", " ", candidate.english).strip()
    english = re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", english)
    english = re.sub(r"([.!?])([”\"])\.$", r"\1\2", english)
    english = re.sub(r"\.([”’\"]) (said|says)\b", r",\1 \2", english)
    return Candidate(english, candidate.score, candidate.is_truncated)
