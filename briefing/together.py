"""Several articles of one story in one briefing: each claim once, disagreements told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cmp_to_key
from pathlib import PurePath
from typing import Any

from ..article import Article, Sentence
from ..errors import UsageError
from ..models import Progress
from ..summarize import ABSTRACTIVE, Ranked, ranking_of
from ..translate.constraints import Context
from ..translate.glossary import Glossary
from ..translate.model import Code, Engine, Flag, Severity
from ..translate.translating import load_glossary
from .chain import Input, opened, run
from .changes import differences, outdated
from .claim_flags import flags_by_sentence
from .claims import Claims, Disagreement, Statement
from .material import Piece, Story
from .model import Brief, Source
from .moments import Moment, in_time
from .one_story import is_one_story, main_story
from .settings import Settings

_SOME = 0.2  # of a sentence is in another: it may be the same claim
_OUTDATED = 0.4  # what a sentence keeps of its worth if a later article has another count
_SUPPORT = 0.5  # what each further article that says so adds to the worth of a sentence
# Sentences of an article, the best, that are compared with those of the others, and picks that are
# made in view of each other: no briefing reaches further.
_COMPARED = 150
_CAREFUL_PICKS = 60


def brief_together(
    sources: Sequence[Input],
    *,
    progress: Progress | None = None,
    running_engine: Engine | None = None,
    **settings: Any,
) -> Brief:
    """Return one English briefing of several Chinese articles of one story.

    Each claim is told once, with the sentences of all articles that make it; where two articles
    give different figures for the same, the point has a flag that names both. *settings* are
    those of `brief`, and so are the errors.
    """
    if isinstance(sources, str | bytes | Article) or not sources:
        raise UsageError("brief_together() takes a list of articles; for a single one: brief().")
    chosen = Settings.of(settings)
    if chosen.method == ABSTRACTIVE:
        raise UsageError(
            "Several articles are merged by choosing their sentences: the method 'abstractive' is "
            "for one article."
        )
    glossary = load_glossary(chosen.glossary)
    opened_articles = [opened(source, chosen) for source in sources]
    articles = [opened_articles[number] for number in main_story(opened_articles)]
    strays = tuple(a for a in opened_articles if all(a is not kept for kept in articles))
    rankings = [ranking_of(article, chosen.method) for article in articles]
    material = Together(articles, rankings, glossary)
    made = run(lambda _: material, articles, chosen, glossary, running_engine, progress)
    shown = {s for point in (made.headline, *made.points) for s in _spans(point.sources)}
    told = tuple(d for d in material.disagreements if shown & set(_spans(_sentences(d))))
    return replace(
        made, disagreements=told, strays=strays, notes=tuple(_notes(opened_articles, articles))
    )


def _notes(given: Sequence[Article], used: Sequence[Article]) -> Iterator[str]:
    """Yield what the reader must know of articles that tell another story."""
    names = document_names(given)
    for number, (article, name) in enumerate(zip(given, names, strict=True), start=1):
        if all(article is not other for other in used):
            # Two articles without names of their own are told apart by their place alone.
            which = name if PurePath(article.source or "").name == name else f"Article {number}"
            yield f"{which} seems to tell another story and was left out. Brief it by itself."
    if not is_one_story(used):
        yield "These articles seem to tell different stories: they share hardly a word."


def _sentences(disagreement: Disagreement) -> list[Sentence]:
    return [said.statement.sentence for said in disagreement.said]


def _spans(sentences: Sequence[Sentence]) -> Iterator[tuple[str, int]]:
    for sentence in sentences:
        yield _document(sentence), sentence.span.start


def _document(sentence: Sentence) -> str:
    return sentence.document if isinstance(sentence, Source) else ""


class Together:
    """The material of several articles: their sentences, ranked over all of them."""

    def __init__(
        self,
        articles: Sequence[Article],
        rankings: Sequence[Sequence[Ranked]],
        glossary: Glossary,
    ) -> None:
        names = document_names(articles)
        cited = [_cited(article, name) for article, name in zip(articles, names, strict=True)]
        contexts = _contexts(articles, glossary)
        self._documents = dict(zip(names, range(len(names)), strict=True))
        self._contexts = contexts
        self._stories = [
            Story(article, _with_document(ranking, name), context)
            for article, ranking, name, context in zip(
                cited, rankings, names, contexts, strict=True
            )
        ]
        statements = [
            Statement.of(sentence, name, context)
            for article, story, name, context in zip(
                cited, self._stories, names, contexts, strict=True
            )
            for sentence in dict.fromkeys(
                ([article.title] if article.title else []) + story.ranking[:_COMPARED]
            )
        ]
        days = {
            name: Moment.of_article(article) for name, article in zip(names, articles, strict=True)
        }
        self._claims = Claims(statements, days)
        self._times = [
            day.with_hour(
                self._claims.moment(one, quantity)
                for one, quantity in self._claims.counts()
                if one.document == name
            )
            for name, day in days.items()
        ]
        self.disagreements = differences(self._claims)
        self._outdated = outdated(self.disagreements)
        self._messages = flags_by_sentence(self.disagreements, statements)
        self._tellers: dict[Sentence, Sentence] = {}
        self._support: dict[Sentence, list[Sentence]] = {}
        self._substitutes: dict[Sentence, list[Sentence]] = {}
        self.ranking = self._ranked({s.sentence: s for s in statements})
        self.headline = self._headline()
        self.other_headlines: Sequence[Piece] = ()

    def _headline(self) -> Piece:
        """Return the headline of the best article, of those whose count is not outdated first."""
        places = dict.fromkeys(self._number(sentence) for sentence in self.ranking)
        lines = [self._stories[number].headline for number in places] or [self._stories[0].headline]
        return next((line for line in lines if line.sentence not in self._outdated), lines[0])

    def _worth(self, statements: Mapping[Sentence, Statement]) -> dict[Sentence, float]:
        """Return what each sentence is worth: its place in its article, and who else says so."""
        worth: dict[Sentence, float] = {}
        for story in self._stories:
            for place, sentence in enumerate(story.ranking):
                mine = statements.get(sentence)
                agreeing = {
                    other.document
                    for other in statements.values()
                    if mine is not None
                    and place < _CAREFUL_PICKS
                    and other.document != mine.document
                    and self._claims.says_nothing_new(other, mine)
                }
                worth[sentence] = (1 + _SUPPORT * len(agreeing)) / (1 + place / 2)
                if sentence in self._outdated:
                    worth[sentence] *= _OUTDATED
        return worth

    def _ranked(self, statements: Mapping[Sentence, Statement]) -> list[Sentence]:
        """Return the sentences of all articles, best first, none that says nothing new."""
        worth = self._worth(statements)
        left = {sentence: worth[sentence] for sentence in worth if sentence in statements}
        likeness = dict.fromkeys(left, 0.0)
        chosen: list[Sentence] = []
        while left and len(chosen) < _CAREFUL_PICKS:
            best = max(left, key=lambda s: left[s] * (1 - likeness[s]))
            del left[best]
            chosen.append(best)
            for other in list(left):
                cover = self._claims.likeness(statements[other], statements[best])
                likeness[other] = max(likeness[other], cover)
                if likeness[other] > _SOME and self._is_told(other, chosen, statements):
                    del left[other]
        far = {sentence: value for sentence, value in worth.items() if sentence not in statements}
        rest = [*sorted(left, key=lambda s: -left[s]), *sorted(far, key=lambda s: -far[s])]
        return [*chosen, *rest]

    def _is_told(
        self,
        sentence: Sentence,
        chosen: Sequence[Sentence],
        statements: Mapping[Sentence, Statement],
    ) -> bool:
        """Tell whether sentences of other articles say all of one, which then supports them."""
        mine, best = statements[sentence], chosen[-1]
        others = [s for s in chosen if _document(s) != mine.document]
        if mine.document != _document(best) and self._claims.says_nothing_new(
            mine, statements[best]
        ):
            self._support.setdefault(best, []).append(sentence)
            self._tellers[sentence] = best
            self._substitutes.setdefault(best, []).append(sentence)
            return True
        beside = [statements[other] for other in others]
        if len(beside) < 2 or not self._claims.says_nothing_new(mine, *beside):
            return False
        nearest = max(others, key=lambda s: self._claims.covered(mine, statements[s]))
        self._substitutes.setdefault(nearest, []).append(sentence)
        self._tellers[sentence] = nearest
        return True

    def substitutes(self, sentence: Sentence) -> Sequence[Sentence]:
        return self._substitutes.get(sentence, ())

    def _story(self, sentence: Sentence) -> Story:
        return self._stories[self._number(sentence)]

    def _number(self, sentence: Sentence) -> int:
        return self._documents[_document(sentence)]

    def ranking_below(self, headline: Piece) -> Sequence[Sentence]:
        return self.ranking

    def context(self, sentence: Sentence) -> Context:
        return self._contexts[self._number(sentence)]

    def pieces(self, batch: Sequence[Sentence]) -> list[Piece]:
        """Return the sentences as each stands in its own article, with what supports them."""
        found: dict[Sentence, Piece] = {}
        for number, story in enumerate(self._stories):
            own = [sentence for sentence in batch if self._number(sentence) == number]
            found.update((piece.sentence, piece) for piece in story.pieces(own))
        return [self._supported(self._behind(found[sentence])) for sentence in batch]

    def before(self, sentence: Sentence, batch: Collection[Sentence]) -> Sentence | None:
        needed = self._story(sentence).before(sentence, batch)
        return needed and self._teller(needed)

    def _behind(self, piece: Piece) -> Piece:
        return replace(piece, before=self._teller(piece.before)) if piece.before else piece

    def _teller(self, sentence: Sentence) -> Sentence:
        """Return the sentence of another article in which this one is told, or itself."""
        return self._tellers.get(sentence, sentence)

    def _supported(self, piece: Piece) -> Piece:
        """Return *piece* with the sentences that agree or disagree with it among its sources."""
        more = list(self._support.get(piece.sentence, ()))
        for disagreement in self.disagreements:
            parties = _sentences(disagreement)
            if piece.sentence in parties:
                more += parties
        new = dict.fromkeys(s for s in more if s != piece.sentence and s not in piece.sources)
        return replace(piece, sources=(*piece.sources, *new))

    def reading_order(self, chosen: Sequence[Sentence]) -> Sequence[Sentence]:
        """Put the articles in the order of their days, each one's sentences in its own order.

        Where the days are not known, the article of the best sentence comes first.
        """

        def compared(one: int, other: int) -> int:
            return in_time(self._times[one], self._times[other])

        ranked = list(dict.fromkeys(self._number(sentence) for sentence in chosen))
        numbers = sorted(ranked, key=cmp_to_key(compared))
        return [
            sentence
            for number in numbers
            for sentence in self._stories[number].reading_order(
                [s for s in chosen if self._number(s) == number]
            )
        ]

    def flags(self, sentence: Sentence) -> tuple[Flag, ...]:
        told = self._messages.get(sentence, ())
        figures = (Flag(Code.FIGURE, Severity.WARNING, message) for message in told)
        return (*figures, *self._story(sentence).flags(sentence))


def document_names(articles: Sequence[Article]) -> list[str]:
    """Return a name for each article, all different: of its file, with folder or number if not."""
    sources = [article.source or "<input>" for article in articles]
    short = [PurePath(source).name for source in sources]
    names = short if len(set(short)) == len(short) else sources
    counts = Counter(names)
    seen: Counter[str] = Counter()
    numbered = []
    for name in names:
        seen[name] += 1
        numbered.append(f"{name} ({seen[name]})" if counts[name] > 1 else name)
    return numbered


def _cited(article: Article, name: str) -> Article:
    """Return *article* with its name in each of its sentences."""
    title = Source.of(article.title, document=name) if article.title else None
    sentences = tuple(Source.of(sentence, document=name) for sentence in article.sentences)
    return replace(article, title=title, sentences=sentences)


def _with_document(ranking: Sequence[Ranked], name: str) -> list[Ranked]:
    return [replace(item, sentence=Source.of(item.sentence, document=name)) for item in ranking]


def _contexts(articles: Sequence[Article], glossary: Glossary) -> list[Context]:
    """Return the context of each article: names of all of them, the currency and years its own."""
    texts = [
        sentence.text
        for article in articles
        for sentence in ([article.title] if article.title else []) + list(article.sentences)
    ]
    shared = Context.of(texts, glossary)
    own = [Context.of_article(article, glossary) for article in articles]
    return [
        replace(
            shared,
            currency=one.currency,
            is_taiwanese=one.is_taiwanese,
            is_report=one.is_report,
        )
        for one in own
    ]
