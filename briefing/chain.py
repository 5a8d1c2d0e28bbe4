"""The chain: read, choose, translate, fill the length, brief."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from itertools import groupby
from typing import Any, BinaryIO

from ..article import Article, Sentence, read
from ..errors import UsageError
from ..models import Progress
from ..summarize import ranking_of
from ..summarize.abstractive import Abstract
from ..translate.constraints import Context
from ..translate.glossary import Glossary
from ..translate.model import Engine, Translation
from ..translate.translating import load_glossary, open_engine, translate_prepared
from .copy_editing import edited
from .finishing import finished
from .in_parts import in_parts
from .lengths import WORDS_PER_CHARACTER, word_limit
from .material import Material, Piece, Story
from .model import WEAK, Brief, PassedOver, count_words
from .settings import Settings
from .signing import signature
from .told_above import beyond
from .written import held_to_sources, rewritten, with_notes

_ENOUGH = 0.8  # of the limit; below, more is translated
_MOST_ROUNDS = 3

Input = Article | str | os.PathLike[str] | bytes | BinaryIO


def brief(
    source: Input,
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
    if isinstance(source, list | tuple):
        raise UsageError("brief() takes one article. For several of one story: brief_together().")
    chosen = Settings.of(settings)
    glossary = load_glossary(chosen.glossary)
    article = opened(source, chosen)
    ranking = ranking_of(article, chosen.method)
    context = Context.of_article(article, glossary)
    made = Abstract(ranking)

    def story(engine: Engine) -> Material:
        nonlocal made
        made = rewritten(article, ranking, chosen, engine, context, progress)
        return Story(article, made.ranking, context)

    result = run(story, [article], chosen, glossary, running_engine, progress)
    return with_notes(result, made)


def opened(source: Input, settings: Settings) -> Article:
    """Return the article in *source*."""
    if isinstance(source, Article):
        return source
    return read(source, encoding=settings.encoding, keep_all=settings.keep_all)


def run(
    material: Callable[[Engine], Material],
    articles: Sequence[Article],
    settings: Settings,
    glossary: Glossary,
    running_engine: Engine | None = None,
    progress: Progress | None = None,
) -> Brief:
    """Return the briefing of *material*, with an engine that is closed unless it was given.

    The material is made once the engine is there, which may help to make it.
    """
    engine = running_engine or open_engine(
        settings.engine,
        model=settings.model,
        runtime=settings.runtime,
        second_model=settings.second_model,
        offline=settings.offline,
        progress=progress,
    )
    try:
        limit = word_limit(settings, articles)
        return _Chain(material(engine), articles, settings, engine, limit).run(glossary)
    finally:
        if running_engine is None:
            engine.close()


class _Chain:
    """One briefing in the making: translate the best sentences until the length is filled."""

    def __init__(
        self,
        material: Material,
        articles: Sequence[Article],
        settings: Settings,
        engine: Engine,
        limit: int,
    ) -> None:
        self._material, self._articles, self._settings = material, articles, settings
        self._engine, self._limit = engine, limit
        self._left = list(material.ranking)
        self._pieces: dict[Sentence, Piece] = {}
        self._done: list[tuple[Sentence, Translation]] = []
        self._replaced: dict[Sentence, Sentence] = {}
        self._parted: set[Sentence] = set()
        self._title = material.headline
        self._headline = Translation("", "", (), engine.name)
        self._is_last = False

    def run(self, glossary: Glossary) -> Brief:
        self._choose_headline()
        kept: list[tuple[Sentence, Translation]] = []
        for number in range(1, _MOST_ROUNDS + 1):
            self._translate(self._next_batch(kept))
            self._replace_doubtful()
            self._tell_in_parts()
            self._is_last = number == _MOST_ROUNDS or not self._left
            kept = self._fill()
            if self._is_enough(kept) or self._is_last:
                break
        if not self._fits(kept):
            kept = self._one_line(kept)
        english = dict(kept)
        order = self._material.reading_order([sentence for sentence, _ in kept])
        headline, points = finished(
            (self._title, self._headline),
            [(self._pieces[sentence], english[sentence]) for sentence in order],
            self._material,
            self._settings,
        )
        return Brief(
            headline,
            points,
            self._articles[0],
            signature(self._settings, self._limit, self._engine, glossary),
            self._passed_over(kept),
            tuple(self._articles[1:]),
            is_over_budget=not self._fits(kept),
        )

    def _choose_headline(self) -> None:
        """Translate the headline, or another of the same news where its English is in doubt."""
        for piece in (self._material.headline, *self._material.other_headlines):
            made = self._translated([piece], has_headline=True)[0]
            is_better = made.is_clean and not self._headline.is_clean
            is_sound = made.is_clean and made.penalty < WEAK
            if piece is self._title or is_better or is_sound:
                self._title, self._headline = piece, made
            if is_sound:
                break
        self._left = list(self._material.ranking_below(self._title))

    def _next_batch(self, kept: Sequence[tuple[Sentence, Translation]]) -> list[Sentence]:
        """Return the next sentences of the ranking, about as many as the rest of the length."""
        room: float = self._limit - self._words(kept)
        wanted = max(1, (self._settings.sentences or 0) - len(kept))
        batch: dict[Sentence, None] = {}  # in order, and quick to ask
        while self._left:
            if self._settings.sentences is not None:
                is_full = len(batch) >= wanted
            else:
                is_full = bool(batch) and room <= 0
            if is_full:
                break
            sentence = self._next(batch)
            self._left.remove(sentence)
            batch[sentence] = None
            room -= len(sentence.text) * WORDS_PER_CHARACTER
        return list(batch)

    def _next(self, batch: Collection[Sentence]) -> Sentence:
        """Return the best sentence that can stand alone, or whose sentence before it is there."""
        headline = self._title.sentence
        for sentence in self._left:
            before = self._material.before(sentence, batch)
            if before is None or before in batch or before in self._pieces or before == headline:
                return sentence
        return self._left[0]

    def _translate(self, batch: Sequence[Sentence]) -> None:
        if batch:
            pieces = self._material.pieces(batch)
            if self._headline.is_clean:
                pieces = [beyond(piece, self._title) for piece in pieces]
            self._pieces.update((piece.sentence, piece) for piece in pieces)
            made = zip(batch, self._translated(pieces), strict=True)
            self._done += [(s, held_to_sources(s, t, self._material.context(s))) for s, t in made]

    def _replace_doubtful(self) -> None:
        """Translate, for each sentence whose English is in doubt, another that says the same."""
        for sentence, translation in list(self._done):
            if translation.is_clean or sentence in self._replaced:
                continue
            others = [s for s in self._material.substitutes(sentence) if s not in self._pieces]
            if not others:
                continue
            self._replaced[sentence] = others[0]
            self._translate(others[:1])
            # It takes the place of the first in the order of importance.
            place = [s for s, _ in self._done].index(sentence)
            self._done.insert(place + 1, self._done.pop())

    def _tell_in_parts(self) -> None:
        """Tell each sentence whose English is in doubt as far as it can be made sure."""
        sound = {sentence for sentence, translation in self._done if translation.is_clean}
        for place, (sentence, translation) in enumerate(self._done):
            is_told = sentence in sound or self._replaced.get(sentence) in sound
            is_other = sentence in self._replaced.values()
            if is_told or is_other or sentence in self._parted:
                continue
            self._parted.add(sentence)
            made = in_parts(self._pieces[sentence], translation, self._translated)
            if made is not None:
                self._pieces[sentence], sure = made
                self._done[place] = sentence, sure

    def _translated(
        self, pieces: Sequence[Piece], *, has_headline: bool = False
    ) -> list[Translation]:
        result: list[Translation] = []
        for context, own in groupby(pieces, key=lambda p: self._material.context(p.sentence)):
            sources = [
                context.prepare(piece.text, is_damaged=piece.sentence.is_damaged) for piece in own
            ]
            made = translate_prepared(
                sources,
                self._engine,
                context,
                has_headline=has_headline,
                skip_checks=self._settings.skip_checks,
                style=self._settings.style,
            )
            result += map(edited, made)
        return result

    def _fill(self) -> list[tuple[Sentence, Translation]]:
        """Return what fits, the clean ones first; never nothing."""
        clean = [pair for pair in self._done if pair[1].is_clean]
        sound = {sentence for sentence, _ in clean}
        # Of a sentence and the other that says the same, one is enough.
        doubtful = [
            pair
            for pair in self._done
            if pair[0] not in sound
            and pair[0] not in self._replaced.values()
            and self._replaced.get(pair[0]) not in sound
        ]
        kept: list[tuple[Sentence, Translation]] = []
        # The lead stands where all that is wrong with its English is put right in brackets.
        lead = [pair for pair in doubtful if pair in self._done[:1] and pair[1].penalty < WEAK]
        self._add([*lead, *(pair for pair in clean if pair[1].penalty < WEAK)], kept)
        # What is in doubt is printed only where nothing better is left, and with its flags.
        if self._is_last:
            self._add(clean, kept, is_reserve=True)
            self._add(doubtful, kept, is_reserve=True)
            if self._settings.sentences is not None:
                left = [pair for pair in self._done if pair in clean or pair in doubtful]
                self._add(left, kept, is_reserve=True, is_leaning=True)
        return kept or self._shortest()

    def _add(
        self,
        pairs: Sequence[tuple[Sentence, Translation]],
        kept: list[tuple[Sentence, Translation]],
        *,
        is_reserve: bool = False,
        is_leaning: bool = False,
    ) -> None:
        """Add to *kept* what fits; what leans on a sentence that is not there only if told so."""
        waiting = [pair for pair in pairs if pair not in kept]
        for _ in range(2):  # what leans may come before what it leans on
            for pair in list(waiting):
                if is_reserve and self._is_enough(kept):
                    return
                before = self._pieces[pair[0]].before
                there = {self._title.sentence, *dict(kept)}
                stands = is_leaning or before is None or before in there
                if stands and self._fits([*kept, pair]):
                    kept.append(pair)
                    waiting.remove(pair)

    def _shortest(self) -> list[tuple[Sentence, Translation]]:
        """Return the shortest sentence, of the clean ones if there are any."""
        return sorted(
            self._done, key=lambda pair: (not pair[1].is_clean, count_words(pair[1].english))
        )[:1]

    def _one_line(
        self, kept: list[tuple[Sentence, Translation]]
    ) -> list[tuple[Sentence, Translation]]:
        """Return no sentence below the headline where one line is all that the length allows.

        That is the headline, or the best sentence where its English is in doubt or too long.
        Nothing is changed where none is as short as that.
        """
        alone = [
            (self._pieces[sentence], translation)
            for sentence, translation in self._done
            if self._pieces[sentence].before is None
        ]
        lines = [(self._title, self._headline), *alone]
        for piece, translation in lines:
            if translation.is_clean and count_words(translation.english) <= self._limit:
                self._title, self._headline = piece, translation
                return []
        return kept

    def _fits(self, pairs: Sequence[tuple[Sentence, Translation]]) -> bool:
        if self._settings.sentences is not None:
            return len(pairs) <= self._settings.sentences
        return self._words(pairs) <= self._limit

    def _is_enough(self, pairs: Sequence[tuple[Sentence, Translation]]) -> bool:
        if self._settings.sentences is not None:
            return len(pairs) >= self._settings.sentences
        return self._words(pairs) >= self._limit * _ENOUGH and self._fits(pairs)

    def _words(self, pairs: Sequence[tuple[Sentence, Translation]]) -> int:
        headline = count_words(self._headline.english)
        return headline + sum(count_words(translation.english) for _, translation in pairs)

    def _passed_over(self, kept: Sequence[tuple[Sentence, Translation]]) -> tuple[PassedOver, ...]:
        chosen = {sentence for sentence, _ in kept} or {self._title.sentence}
        return tuple(
            PassedOver(sentence, translation.english, translation.flags, translation.penalty)
            for sentence, translation in self._done
            if sentence not in chosen
        )
