"""Translating sentences: constraints, engine, checks, repair, flags."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from ..errors import ModelNotFound, UsageError, ZhbriefError
from ..models import Progress, digest, ensure
from .constraints import Context, Prepared
from .datelines import Dated
from .engines import load_engine
from .engines.paired import PairedEngine
from .glossary import Glossary
from .model import Code, Engine, Translation
from .rendering import Style
from .repair import LADDER, Attempt, Draft, Judge, Step, least, repaired
from .skipping import codes
from .styling import style_of, styled

DEFAULT_MODEL = "qwen"


def open_engine(
    engine: str = "auto",
    *,
    model: str | Path | None = None,
    runtime: str = "ctranslate2",
    second_model: str | Path | None = None,
    offline: bool = False,
    progress: Progress | None = None,
) -> Engine:
    """Return a ready engine, fetching its model if it is a known one and not offline.

    ``auto`` is marian for a *model* that is no GGUF file, otherwise qwen. *second_model* is asked
    where the English of the first has an error. Raises UsageError, ModelNotFound, ModelError or
    MissingPackage.
    """
    if second_model is not None:
        how: dict[str, Any] = {"runtime": runtime, "offline": offline, "progress": progress}
        first = open_engine(engine, model=model, **how)
        try:
            return PairedEngine(first, open_engine("auto", model=second_model, **how))
        except ZhbriefError:
            first.close()
            raise
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
    second_model: str | Path | None = None,
    offline: bool = False,
    skip_checks: Iterable[str] = (),
    style: str = Style.LONG,
    other: Engine | None = None,
    progress: Progress | None = None,
) -> list[Translation]:
    """Return the checked English of each Chinese sentence, in order.

    *sentences* are taken as one article: a person introduced in one is known in all.
    *skip_checks* are codes of checks that are switched off; *style* is ``short`` for 2bn instead
    of 2 billion; *other*, or *second_model*, is asked for what the first cannot put right. Raises
    what `open_engine` raises, and TranslationError.
    """
    from ..article import to_simplified

    if isinstance(sentences, str):
        raise UsageError("translate() takes a list of sentences; put the one into a list.")
    skipped, wanted = codes(skip_checks), style_of(style)
    texts = [to_simplified(sentence) for sentence in sentences]
    context = Context.of(texts, load_glossary(glossary))
    opened = engine if not isinstance(engine, str) else None
    running = opened or open_engine(
        str(engine),
        model=model,
        runtime=runtime,
        second_model=second_model,
        offline=offline,
        progress=progress,
    )
    try:
        prepared = [context.prepare(text) for text in texts]
        how: dict[str, Any] = {"skip_checks": skipped, "style": wanted, "other": other}
        return translate_prepared(prepared, running, context, **how)
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
    style: Style = Style.LONG,
    other: Engine | None = None,
    ladder: Sequence[Step] = LADDER,
) -> list[Translation]:
    """Return the checked and repaired English of prepared sentences; the first may be a headline.

    *other* is a second engine, asked where the first one fails, by default the second of a pair;
    *ladder* are the steps of the repair.
    """
    if other is None and isinstance(engine, PairedEngine):
        other = engine.second
    engine = Dated(engine)
    second = Dated(other) if other else None

    def judge(number: int) -> Judge:
        source = context.agreed.pinned(sources[number])
        is_headline = has_headline and number == 0
        return Judge(source, context.glossary, is_headline=is_headline, skip=skip_checks)

    judges = [judge(number) for number in range(len(sources))]
    best = _best(judges, engine, second, ladder)
    english = [attempt.candidate.english for attempt in best]
    context.agreed.learn(zip(sources, english, strict=True))
    otherwise = [
        number
        for number, source in enumerate(sources)
        if context.agreed.is_told_otherwise(source, english[number])
    ]
    judges = [judge(number) for number in otherwise]
    for number, attempt in zip(otherwise, _best(judges, engine, second, ladder), strict=True):
        is_agreed = not context.agreed.is_told_otherwise(sources[number], attempt.candidate.english)
        if is_agreed and attempt.penalty <= best[number].penalty:
            best[number] = attempt
    translations = [
        Translation(
            source.text,
            attempt.candidate.english,
            attempt.flags,
            attempt.engine,
            source.constraints,
            attempt.step,
            attempt.penalty,
        )
        for source, attempt in zip(sources, best, strict=True)
    ]
    return styled(translations, style)


def _best(
    judges: Sequence[Judge], engine: Engine, second: Engine | None, ladder: Sequence[Step]
) -> list[Attempt]:
    """Return the best attempt at each sentence, after what repair it needs."""
    if not judges:
        return []
    answers = engine.translate([judge.source.request for judge in judges])
    first = [
        least(judge.attempt(Draft(candidate), "", engine.name) for candidate in candidates)
        for judge, candidates in zip(judges, answers, strict=True)
    ]
    return repaired(judges, first, engine, second, ladder=ladder)
