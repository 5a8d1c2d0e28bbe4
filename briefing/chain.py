"""The chain: read, choose, translate, fill the length, brief."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, BinaryIO

from ..article import Article, Sentence, read
from ..article.model import Mark
from ..models import Progress
from ..summarize import Ranked, ranking_of, reading_order, sources_of, stand_alone
from ..translate.constraints import Context
from ..translate.model import Engine, Translation
from ..translate.rendering import Style
from ..translate.translating import load_glossary, open_engine, translate_prepared
from .first_mentions import told_once, with_originals
from .model import Brief, PassedOver, Point, count_words
from .settings import DEFAULT_WORDS, Settings
from .written import held_to_sources, rewritten, with_notes, written_text

# English words for one Chinese character, measured on human translations of news.
_WORDS_PER_CHARACTER = 0.58
_ENOUGH = 0.8  # of the limit; below, more is translated
_MOST_ROUNDS = 3
# 「本报绍兴11月3日电（记者 …）」: place, date and reporter of a dispatch.
_DATELINE = re.compile(
    r"^[^，。！？、：]{1,14}?\d{1,2}月\d{1,2}日[电讯](?=[（(\s　:：])"
    r"[\s　]*(?:[（(][^）)]{0,40}[）)])?[\s　:：]*"
)


def brief(
    source: Article | str | os.PathLike[str] | bytes | BinaryIO,
    *,
    progress: Progress | None = None,
    running_engine: Engine | None = None,
    **settings: Any,
) -> Brief:
    """Return an English briefing of one Chinese article.

    *source* is a path, bytes, an open binary file or an Article that was read already; *settings*
    are the fields of Settings. An engine given as *running_engine* is used and left open, so that
    many articles need only one. Raises InputError, UsageError, ModelError, MissingPackage or
    TranslationError.
    """
    chosen = Settings.of(settings)
    glossary = load_glossary(chosen.glossary)
    if isinstance(source, Article):
        article = source
    else:
        article = read(source, encoding=chosen.encoding, keep_all=chosen.keep_all)
    ranking = ranking_of(article, chosen.method)
    engine = running_engine or open_engine(
        chosen.engine,
        model=chosen.model,
        runtime=chosen.runtime,
        second_model=chosen.second_model,
        offline=chosen.offline,
        progress=progress,
    )
    try:
        context = Context.of_article(article, glossary)
        made = rewritten(article, ranking, chosen, engine, context, progress)
        return with_notes(_Chain(article, made.ranking, chosen, engine, context).run(), made)
    finally:
        if running_engine is None:
            engine.close()


class _Chain:
    """One briefing in the making: translate the best sentences until the length is filled."""

    def __init__(
        self,
        article: Article,
        ranking: Sequence[Ranked],
        settings: Settings,
        engine: Engine,
        context: Context,
    ) -> None:
        self._article, self._settings = article, settings
        self._engine, self._context = engine, context
        # Without a title the most important sentence stands over the others.
        self._title = article.title or ranking[0].sentence
        self._left = [item.sentence for item in ranking if item.sentence is not self._title]
        self._done: list[tuple[Sentence, Translation]] = []
        self._headline = Translation("", "", (), engine.name)
        self._is_last = False

    def run(self) -> Brief:
        self._headline = self._translated([self._title], has_headline=True)[0]
        kept: list[tuple[Sentence, Translation]] = []
        for number in range(1, _MOST_ROUNDS + 1):
            self._translate(self._next_batch(kept))
            self._is_last = number == _MOST_ROUNDS or not self._left
            kept = self._fill()
            if self._is_enough(kept) or self._is_last:
                break
        english = dict(kept)
        order = reading_order(self._article, [sentence for sentence, _ in kept])
        shown = [
            (self._title, self._headline),
            *((sentence, english[sentence]) for sentence in order),
        ]
        if self._settings.originals:
            shown = with_originals(shown, self._context)
        headline, *points = (_point(*pair) for pair in told_once(shown))
        return Brief(
            headline,
            tuple(points),
            self._article,
            self._signature(),
            self._passed_over(kept),
        )

    def _next_batch(self, kept: Sequence[tuple[Sentence, Translation]]) -> list[Sentence]:
        """Return the next sentences of the ranking, about as many as the rest of the length."""
        if self._settings.sentences is not None:
            wanted = max(1, self._settings.sentences - len(kept))
            return self._take(wanted)
        room: float = self._limit - self._words(kept)
        size = 0
        while size < len(self._left) and (room > 0 or size == 0):
            room -= len(self._left[size].text) * _WORDS_PER_CHARACTER
            size += 1
        return self._take(size)

    def _take(self, count: int) -> list[Sentence]:
        batch, self._left = self._left[:count], self._left[count:]
        return batch

    def _translate(self, batch: Sequence[Sentence]) -> None:
        if batch:
            made = self._translated(_alone(self._article, batch))
            self._done += zip(batch, held_to_sources(batch, made, self._context), strict=True)

    def _translated(
        self, sentences: Sequence[Sentence], *, has_headline: bool = False
    ) -> list[Translation]:
        sources = [self._context.prepare(s.text, is_damaged=s.is_damaged) for s in sentences]
        return translate_prepared(
            sources,
            self._engine,
            self._context,
            has_headline=has_headline,
            skip_checks=self._settings.skip_checks,
            style=self._settings.style,
        )

    def _fill(self) -> list[tuple[Sentence, Translation]]:
        """Return what fits, the clean ones first; never nothing."""
        clean = [pair for pair in self._done if pair[1].is_clean]
        doubtful = [pair for pair in self._done if not pair[1].is_clean]
        kept: list[tuple[Sentence, Translation]] = []
        for pair in clean:
            if self._fits([*kept, pair]):
                kept.append(pair)
        # What is in doubt is printed only where nothing better is left, and with its flags.
        for pair in doubtful if self._is_last else ():
            if not self._is_enough(kept) and self._fits([*kept, pair]):
                kept.append(pair)
        return kept or self._done[:1]

    def _fits(self, pairs: Sequence[tuple[Sentence, Translation]]) -> bool:
        if self._settings.sentences is not None:
            return len(pairs) <= self._settings.sentences
        return self._words(pairs) <= self._limit

    def _is_enough(self, pairs: Sequence[tuple[Sentence, Translation]]) -> bool:
        if self._settings.sentences is not None:
            return len(pairs) >= self._settings.sentences
        return self._words(pairs) >= self._limit * _ENOUGH

    @property
    def _limit(self) -> int:
        return self._settings.words or DEFAULT_WORDS

    def _words(self, pairs: Sequence[tuple[Sentence, Translation]]) -> int:
        headline = count_words(self._headline.english)
        return headline + sum(count_words(translation.english) for _, translation in pairs)

    def _passed_over(self, kept: Sequence[tuple[Sentence, Translation]]) -> tuple[PassedOver, ...]:
        chosen = {sentence for sentence, _ in kept}
        return tuple(
            PassedOver(sentence, translation.english, translation.flags)
            for sentence, translation in self._done
            if sentence not in chosen
        )

    def _signature(self) -> dict[str, str]:
        from .version import version

        settings = self._settings
        length = f"sentences={settings.sentences}" if settings.sentences else f"words={self._limit}"
        signature = {
            "zhbrief": version(),
            "method": settings.method,
            "length": length,
            "script": "t2s",
            "engine": self._engine.signature,
            "glossary": self._context.glossary.digest,
        }
        if settings.style is not Style.LONG:
            signature["style"] = settings.style
        if settings.skip_checks:
            signature["skip_checks"] = ", ".join(settings.skip_checks)
        return signature


def _alone(article: Article, batch: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences without links to ones that are not there, in the same order.

    A dateline goes as well; the original and its span stay whole.
    """
    ordered = reading_order(article, batch)
    edited = dict(zip(ordered, stand_alone(article, ordered), strict=True))
    return [
        replace(edited[sentence], text=_DATELINE.sub("", edited[sentence].text))
        for sentence in batch
    ]


def _point(source: Sentence, translation: Translation) -> Point:
    english = translation.english
    if Mark.HEADING in source.marks:
        english = re.sub(r"\.([”’\"]*)$", r"\1", english)
    return Point(english, sources_of(source), translation.flags, written_text(source))
