"""What a briefing of one article is made of: its sentences, best first, as they are translated."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass, replace
from typing import Protocol

from ..article import Article, Sentence
from ..article.model import Mark
from ..summarize import (
    Ranked,
    Weakness,
    Written,
    reading_order,
    shorten_safely,
    sources_of,
    stand_alone,
    weaknesses,
)
from ..summarize.first_person import is_of_somebody_unnamed
from ..summarize.headline import LONG, headline_of, speaker_first
from ..summarize.lead import has_lead
from ..summarize.model import Grade
from ..summarize.phrases import PAUSE
from ..summarize.remainders import tells_enough
from ..summarize.standing import inside_answers, inside_speech
from ..summarize.titles import is_title, makes_title
from ..summarize.tokens import terms
from ..translate.bylines import credited, dateline_end, is_reporting
from ..translate.constraints import Context
from ..translate.model import Code, Flag, Severity
from ..translate.same_length import simplified
from .antecedents import resolved
from .glued_headings import without_heading
from .model import Source

LONG_CHARS = 70  # longer sentences are told worst by a small model


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence as it is translated.

    ``sources`` are the sentence itself and those that its names were taken from; ``before`` is the
    sentence without which it cannot be understood, if there is one.
    """

    sentence: Sentence
    text: str
    sources: tuple[Sentence, ...]
    before: Sentence | None = None


class Material(Protocol):
    """What the chain needs to know of one article, or of several."""

    @property
    def headline(self) -> Piece: ...

    @property
    def other_headlines(self) -> Sequence[Piece]:
        """What may stand above the points where the English of the headline is in doubt."""
        ...

    @property
    def ranking(self) -> Sequence[Sentence]:
        """All sentences that may become points, the best first."""
        ...

    def ranking_below(self, headline: Piece) -> Sequence[Sentence]:
        """Return the ranking without what stands in the headline that was chosen."""
        ...

    def context(self, sentence: Sentence) -> Context: ...

    def pieces(self, batch: Sequence[Sentence]) -> list[Piece]: ...

    def before(self, sentence: Sentence, batch: Collection[Sentence]) -> Sentence | None:
        """Return the sentence without which this one cannot stand, if it stands beside *batch*."""
        ...

    def reading_order(self, chosen: Sequence[Sentence]) -> Sequence[Sentence]: ...

    def flags(self, sentence: Sentence) -> tuple[Flag, ...]:
        """Return what is in doubt of a sentence before it is translated."""
        ...

    def substitutes(self, sentence: Sentence) -> Sequence[Sentence]:
        """Return sentences outside of the ranking that say what this one says, the best first."""
        ...


_ENOUGH = 3  # sound sentences that make a briefing
_TRIED = 5  # sentences that may make a headline
_TOO_LONG = 80  # characters of a headline, where another tells of the same
_SHARED = 3  # words of two sentences that do
_SHARE = 0.4  # of the words of the shorter one
_MORE = 2  # headlines that are tried where the English of the first is in doubt
# 一、, （二）, 3.: the number of a point in a list; 三、四线城市 and 3.45元 begin with none.
_NUMBER = re.compile(
    r"(?:[（(]?[一二三四五六七八九十]{1,3}[）)、](?![一二三四五六七八九十\d])|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳])(?=[^\W\d_]|\d{4}年|[“「《])"
)
# What a form calls its parts; the words behind it are the news.
_LABEL = re.compile(
    r"(?:事件|事项|点评|公告|投资要点|核心观点|核心结论|摘要|导语|内容提要|业绩总结|业绩概述|整体情况|盈利预测|投资评级"
    r"|事件描述|事件概述)[:：](?=.{8})"
)


# 新厂动工 预计明年量产: where a title is in halves, neither of them a name nor in Latin.
_HALF = re.compile(r"(?![a-zA-Z]).{4,}(?<![a-zA-Z，。：；、！？—])")
_NOBODY_NAMED = Flag(
    Code.NAME,
    Severity.WARNING,
    "“I” and “we” are whoever speaks or writes here; the sentence does not name them.",
)


class Story:
    """The material of one article."""

    def __init__(self, article: Article, ranking: Sequence[Ranked], context: Context) -> None:
        self._article, self._context = article, context
        self._previous = dict(zip(article.sentences[1:], article.sentences, strict=False))
        self._starts = [sentence.span.start for sentence in article.body]
        # The sentence that another needs, by whether the previous one of the page is there.
        self._needed: dict[tuple[Sentence, bool], Sentence | None] = {}
        numbered = [s for s in article.body if _NUMBER.match(s.text)]
        self._has_list = len(numbered) > 1
        speech = zip(inside_speech(article.body), inside_answers(article.body), strict=True)
        self._spoken = frozenset(
            s for s, spoken in zip(article.body, speech, strict=True) if any(spoken)
        )
        self._is_note = not has_lead(sentence.text for sentence in article.body)
        order = [item.sentence for item in ranking]
        # Captions, editor's lines and forms of address are no points, unless there is little else.
        sound = [item.sentence for item in ranking if item.grade is not Grade.SCRAP]
        order = sound if len(sound) >= _ENOUGH else order
        lines = [*filter(None, (article.title,)), *article.body]
        self._credited = frozenset(filter(None, (credited(line.text) for line in lines)))
        title = article.title
        story = [sentence.text for sentence in article.body]
        story += [self._news(sentence).text for sentence in article.body]
        if title and not is_title(self._news(title).text, story):
            title = None
        self._order = order
        made = [] if title else [self._made(s) for s in self._headline_sentences(order)]
        self.headline = self._titled(title) if title else made[0]
        self.other_headlines = made[1 : 1 + _MORE]
        self.ranking = self.ranking_below(self.headline)

    def ranking_below(self, headline: Piece) -> list[Sentence]:
        """Return the sentences without what stands in the headline, or elsewhere but a dateline.

        The sentence that it was made of comes last where it would add nothing that counts.
        """
        told = _letters(headline.text)
        once: dict[str, Sentence] = {}
        for sentence in self._order:
            once.setdefault(_letters(self._news(sentence).text), sentence)
        order = [sentence for letters, sentence in once.items() if letters not in told]
        own = headline.sentence
        is_own = own in order and (
            tells_enough(headline.text, self._news(own).text)
            or headline.text == speaker_first(self._news(own).text)
        )
        if is_own:
            order = [*(sentence for sentence in order if sentence != own), own]
        return order

    def _headline_sentences(self, order: Sequence[Sentence]) -> list[Sentence]:
        """Return the sentence that makes the headline of a page without a title, and others.

        That is the most important one that refers to none before it. A note has no lead: there it
        is the first of the important ones. Where nearly all of it would be too long, one of the
        next does that tells of the same.
        """
        tried = order[:_TRIED]
        if not has_lead(sentence.text for sentence in order):
            tried = sorted(tried, key=lambda sentence: sentence.span.start)
        fit = [*filter(self._makes_title, tried)] or order[:1]
        lines = [self._headline(sentence) for sentence in fit]
        told = set(terms(lines[0]))
        short = [
            sentence
            for sentence, line in zip(fit[1:], lines[1:], strict=True)
            if len(line) <= LONG and _is_of_the_same(told, set(terms(line)))
        ]
        is_too_long = len(lines[0]) > _TOO_LONG and bool(short)
        return short if is_too_long else [fit[0], *short]

    def _titled(self, title: Sentence) -> Piece:
        """Return the title; as the sentence of the story that it repeats or begins, if any."""
        text = _in_halves(self._news(title).text)
        repeated = (s for s in self._article.body if _begins(text, self._news(s).text))
        return Piece(next(repeated, title), text, (_source(title, text),))

    def _made(self, sentence: Sentence) -> Piece:
        text = self._headline(sentence)
        if isinstance(sentence, Written):
            return Piece(sentence, text, sources_of(sentence))
        return Piece(sentence, text, (_source(sentence, text),))

    def _headline(self, sentence: Sentence) -> str:
        text = headline_of(self._news(sentence)).text
        number = _NUMBER.match(text)  # of a list that a headline does not show
        return text[number.end() :] if number else text

    def _makes_title(self, sentence: Sentence) -> bool:
        is_spoken = sentence in self._spoken or self._is_of_somebody(self._headline(sentence))
        return not is_spoken and makes_title(self._news(sentence), self._before(sentence))

    def _news(self, sentence: Sentence) -> Sentence:
        """Return the sentence without its dateline, and without a byline that credits elsewhere."""
        bare = _without_dateline(sentence)
        news = without_heading(bare.text)
        if news != bare.text:
            bare = replace(bare, text=news[dateline_end(news) :])
        byline = next(filter(bare.text.startswith, self._credited), "")
        text = bare.text[len(byline) :]
        news = bare.text if is_reporting(text) else text
        return replace(bare, text=self._without_label(news))

    def _without_label(self, text: str) -> str:
        """Return the text without what only a list or a form needs in front of it: 一、, 事件："""
        found = _LABEL.match(text) or (self._has_list and _NUMBER.match(text))
        return text[found.end() :] if found else text

    def context(self, sentence: Sentence) -> Context:
        return self._context

    def pieces(self, batch: Sequence[Sentence]) -> list[Piece]:
        """Return the sentences as they can stand, in the same order.

        Links to sentences that are not there are gone, and so are datelines; pronouns have their
        names where they are certain, and long sentences are cut. The originals stay whole. What a
        model wrote stands as it is.
        """
        ordered = self.reading_order([s for s in batch if not isinstance(s, Written)])
        linked = dict(zip(ordered, stand_alone(self._article, ordered), strict=True))
        return [
            Piece(sentence, sentence.text, sources_of(sentence))
            if isinstance(sentence, Written)
            else self._piece(sentence, linked[sentence])
            for sentence in batch
        ]

    def _piece(self, sentence: Sentence, linked: Sentence) -> Piece:
        edited, places = resolved(self._news(linked), self._article, self._context)
        edited = shorten_safely(edited, LONG_CHARS)
        sources = (_source(sentence, edited.text), *places)
        before = self._before(sentence)
        leans = Weakness.REFERENCE in weaknesses(edited, before)
        # A link that was left stands only beside its sentence.
        has_link = linked.text != stand_alone(self._article, [sentence])[0].text
        is_alone = not (leans or has_link or sentence in self._spoken)
        return Piece(sentence, edited.text, sources, None if is_alone else before)

    def _before(self, sentence: Sentence) -> Sentence | None:
        place = bisect_left(self._starts, sentence.span.start)
        return self._article.body[place - 1] if place else None

    def before(self, sentence: Sentence, batch: Collection[Sentence]) -> Sentence | None:
        previous = self._previous.get(sentence)
        beside = [previous] if previous is not None and previous in batch else []
        key = sentence, bool(beside)
        if key not in self._needed:
            self._needed[key] = self.pieces([*beside, sentence])[-1].before
        return self._needed[key]

    def reading_order(self, chosen: Sequence[Sentence]) -> Sequence[Sentence]:
        return reading_order(self._article, chosen)

    def _is_of_somebody(self, text: str) -> bool:
        return not self._is_note and is_of_somebody_unnamed(text)

    def flags(self, sentence: Sentence) -> tuple[Flag, ...]:
        return (_NOBODY_NAMED,) if self._is_of_somebody(sentence.text) else ()

    def substitutes(self, sentence: Sentence) -> Sequence[Sentence]:
        return ()


def _without_dateline(sentence: Sentence) -> Sentence:
    """Return the sentence without its dateline, told by the page's spaces, which the text lacks."""
    end = dateline_end(sentence.text)
    dateline = simplified(sentence.original)
    dateline = "".join(dateline[: dateline_end(dateline)].split())
    if len(dateline) > end and sentence.text.startswith(dateline):
        end = len(dateline)
    return replace(sentence, text=sentence.text[end:])


def _is_of_the_same(told: Set[str], words: Set[str]) -> bool:
    return len(told & words) >= max(_SHARED, _SHARE * len(words))


def _in_halves(title: str) -> str:
    """Return a title with commas between its halves; a small model takes them for one statement."""
    halves = title.split()
    return "，".join(halves) if all(map(_HALF.fullmatch, halves)) else title


def _begins(title: str, text: str) -> bool:
    """Tell whether a title is a sentence of the story, or its first clauses."""
    rest = text[len(title) :]
    is_first = text.startswith(title) and PAUSE.match(rest) is not None
    return is_first or _letters(text) == _letters(title)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _source(sentence: Sentence, text: str) -> Sentence:
    """Return the sentence with the text that is translated, where that is not all of it."""
    return sentence if text == sentence.text else Source.of(sentence, used=text)


def is_heading(sentence: Sentence) -> bool:
    return Mark.HEADING in sentence.marks
