"""Written summaries in the chain: what is read, which model writes, what holds of the English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..article import Article, Sentence
from ..models import Progress
from ..summarize import (
    ABSTRACTIVE,
    Ranked,
    Written,
    open_writer,
    sources_of,
)
from ..summarize.abstractive import Abstract, Wanted, write_abstract
from ..summarize.language_writer import LanguageWriter
from ..summarize.writer import Writer
from ..summarize.writers import DEFAULT_MODEL, is_language_model
from ..translate.checks.constrained import InventedNames, StrangeNames
from ..translate.comparison import Difference, compare_figures
from ..translate.constraints import Context
from ..translate.model import Candidate, Code, Engine, Flag, Severity, Translation
from .facts import value_reader
from .lengths import word_limit
from .model import Brief
from .settings import Settings

# Chinese characters for an English word, and a reserve for sentences whose English is in doubt.
_CHARS_PER_WORD = 1.7
_RESERVE = 1.3
_NAME_CHECKS = (InventedNames(), StrangeNames())


def rewritten(
    article: Article,
    ranking: Sequence[Ranked],
    settings: Settings,
    engine: Engine,
    context: Context,
    progress: Progress | None,
) -> Abstract:
    """Return *ranking* with its best sentences written anew, if that is the method.

    A language model that *engine* has loaded serves here as well.
    """
    if settings.method != ABSTRACTIVE:
        return Abstract(tuple(ranking))
    writer = _writer(settings, engine, progress)
    try:
        wanted = _wanted(settings, article)
        return write_abstract(article, ranking, writer, value_reader(context), wanted)
    finally:
        writer.close()


def _writer(settings: Settings, engine: Engine, progress: Progress | None) -> Writer:
    model = settings.summary_model
    loaded = getattr(engine, "language_model", None)
    if loaded is not None and _is_same(model, loaded.file):
        return LanguageWriter(loaded, is_shared=True)
    return open_writer(model, offline=settings.offline, progress=progress)


def _is_same(model: str | Path | None, file: Path) -> bool:
    """Tell whether the writer's model is the one that is loaded, whichever that is by default."""
    if model is None:
        return True
    if not is_language_model(model):
        return False
    if str(model) == DEFAULT_MODEL:
        from ..models import path

        return path(DEFAULT_MODEL) == file
    return Path(model).expanduser().resolve() == file.resolve()


def _wanted(settings: Settings, article: Article) -> Wanted:
    if settings.sentences is not None:
        return Wanted(settings.sentences + 1)
    words = word_limit(settings, [article])
    return Wanted(chars=round(words * _CHARS_PER_WORD * _RESERVE))


def with_notes(brief: Brief, made: Abstract) -> Brief:
    """Return *brief* with what is to know of the writing, if a model wrote."""
    if not made.writer:
        return brief
    signature = {**brief.signature, "writer": made.writer}
    return replace(brief, signature=signature, notes=made.notes)


def held_to_sources(sentence: Sentence, made: Translation, context: Context) -> Translation:
    """Return *made* with what is told of a written sentence.

    Its English has been compared with the Chinese that a model wrote; here it is compared with the
    article's own as well: no figure and no name that is not there.
    """
    if not isinstance(sentence, Written):
        return made
    return replace(made, flags=_with(made.flags, _flags(sentence, made.english, context)))


def _with(flags: Sequence[Flag], more: Iterator[Flag]) -> tuple[Flag, ...]:
    told = {flag.message for flag in flags}
    found = [*flags, *(flag for flag in more if flag.message not in told)]
    return tuple(sorted(found, key=lambda flag: -flag.severity.rank))


def _flags(sentence: Written, english: str, context: Context) -> Iterator[Flag]:
    yield from replacement_flags(sentence)
    source = context.prepare("".join(source.text for source in sentence.sources))
    known = [term.english for term in source.terms]
    # What a summary leaves out is no fault; what it adds is one.
    figures = [replace(figure, is_required=False) for figure in source.figures]
    for mismatch in compare_figures(figures, english, known=known):
        is_new = mismatch.difference in (Difference.ADDED, Difference.DATE) and not mismatch.figure
        if is_new and mismatch.is_serious:
            yield Flag(Code.FIGURE, Severity.ERROR, mismatch.message)
    for check in _NAME_CHECKS:
        yield from check.flags(source, Candidate(english), context.glossary)


def replacement_flags(sentence: Sentence) -> tuple[Flag, ...]:
    """Return what is to tell of a sentence that stands in the place of a written one."""
    if not isinstance(sentence, Written) or sentence.replaced is None:
        return ()
    reasons = "; ".join(sentence.replaced.reasons)
    told = (
        "The article's own sentence stands here in the place of one that a model wrote and that "
        f"the article does not support: {reasons}."
    )
    return (Flag(Code.UNSUPPORTED, Severity.INFO, told),)


def written_text(sentence: Sentence) -> str:
    """Return the Chinese that a model wrote, empty for a sentence of the article itself."""
    is_own = any(sentence.text == source.text for source in sources_of(sentence))
    return sentence.text if isinstance(sentence, Written) and not is_own else ""
