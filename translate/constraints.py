"""What is known of a sentence's English before an engine sees it: figures, terms, names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..article.model import Article
from .agreed_names import AgreedNames
from .article_names import names_of_article
from .counted_nouns import with_noun
from .country_pairs import country_pairs
from .figures import Figure, read_figures
from .figures import Kind as FigureKind
from .foreign_bounds import may_sound
from .foreign_names import find_foreign_names
from .given_names import given_names
from .glossary import Glossary
from .local_currency import DEFAULT, local_currency
from .measure_rates import find_measure_rates
from .model import Constraint, Kind, Request
from .names import find_names, find_names_in_article
from .possessives import with_possessives
from .readings import is_beyond, perhaps_foreign
from .republic import is_taiwanese
from .short_years import is_report
from .written_dates import with_preposition

# What a title writes small.
_SMALL_WORD = re.compile(r"(?<= )(?:A|An|And|At|By|For|From|In|Of|On|Or|The|To|With)\b")
# A space that stands between a Chinese character and a digit or letter: models lose the figure.
_STRAY_SPACE = re.compile(
    r"(?<=[\u3400-\u9fff，。；：、]) +(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) +(?=[\u3400-\u9fff])"
    # 三 百 箱, of a page that sets its characters apart
    "|(?<=[一二两三四五六七八九]) +(?=[十百千万亿])"
    "|(?<=[十百千万亿]) +(?=[一二三四五六七八九] ?[十百千万亿元]|[百千万亿元一世])"
)
# 杰拉尔德 · 阿皮诺, of a page that sets off the dots of names
_SPACED_DOT = re.compile("(?<=[\u4e00-\u9fff])(?: +[·•‧・] *|[·•‧・] +)(?=[\u4e00-\u9fff])")
_RATES = {"年产": "an annual", "月产": "a monthly", "日产": "a daily", "亩产": "a per-mu"}
_RATE = re.compile(r"[年月日亩]产$")
_LATIN = re.compile(r"[0-9A-Za-z%$€£¥]")
_STARTS_LATIN = re.compile(rf"-?{_LATIN.pattern}")


def inline(request: Request) -> str:
    """Return the sentence with the English of its constraints in place of their Chinese.

    >>> known = Constraint(3, 7, "20亿元", "2 billion yuan", Kind.FIGURE)
    >>> inline(Request("年产值20亿元。", (known,)))
    '年产值2 billion yuan。'
    """
    pieces: list[str] = []
    end = 0
    for constraint in sorted(request.constraints, key=lambda c: c.start):
        _append(pieces, request.text[end : constraint.start])
        _append(pieces, constraint.english)
        end = constraint.end
    _append(pieces, request.text[end:])
    return "".join(pieces)


def _append(pieces: list[str], text: str) -> None:
    """Add *text*, with a space where two Latin words would run together."""
    if not text:
        return
    if pieces and _LATIN.match(pieces[-1][-1]) and _STARTS_LATIN.match(text):
        pieces.append(" ")
    pieces.append(text)


@dataclass(frozen=True)
class Prepared:
    """One sentence with all that is known of it.

    ``figures`` and ``terms`` are everything that the English is compared with; ``inlined`` are
    those of them that are written into the sentence for the engine, without overlaps. ``unknown``
    are names that nobody knows the English of; theirs is empty, or what the engine wrote elsewhere
    in the article. ``read_aloud`` are persons' names in Mandarin spelling in news from beyond the
    mainland, where their owners use another; ``perhaps_foreign`` are those whose characters look
    like a foreign name's.
    """

    text: str
    figures: tuple[Figure, ...] = ()
    terms: tuple[Constraint, ...] = ()
    inlined: tuple[Constraint, ...] = ()
    is_damaged: bool = False
    unknown: tuple[Constraint, ...] = ()
    read_aloud: tuple[Constraint, ...] = ()
    perhaps_foreign: tuple[Constraint, ...] = ()

    @cached_property
    def request(self) -> Request:
        return Request(self.text, self.inlined)

    @property
    def checked_elsewhere(self) -> tuple[str, ...]:
        """The stretches whose English is compared: terms, names and figures, but for codes."""
        figures = (f.source for f in self.figures if f.kind is not FigureKind.LABEL)
        return (*(term.source for term in self.terms), *figures)

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """Everything that is known, in the order of the sentence."""
        figures = (_constraint(figure) for figure in self.figures)
        return tuple(sorted((*figures, *self.terms), key=lambda c: (c.start, c.end)))


@dataclass(frozen=True)
class Context:
    """What holds for all sentences of one article: the glossary and the persons in it.

    ``unknown`` are names of organisations in it that no English can be made for; ``currency`` is
    the ISO 4217 code of what a bare 元 means in it; ``is_beyond`` tells that it is
    of Hong Kong, Macao, Taiwan or other countries, ``is_taiwanese`` that 115年 may be a year in it,
    ``is_report`` that 19年 may be one. ``agreed`` grows while the article is translated.
    """

    glossary: Glossary
    people: Mapping[str, str]
    text: str = ""
    unknown: frozenset[str] = frozenset()
    currency: str = DEFAULT
    is_beyond: bool = False
    is_taiwanese: bool = False
    is_report: bool = False
    agreed: AgreedNames = field(default_factory=AgreedNames, compare=False)

    @classmethod
    def of(
        cls, sentences: Sequence[str], glossary: Glossary, *, is_traditional: bool = False
    ) -> Context:
        """Return the context of the sentences of one article, in simplified script.

        *is_traditional* tells that the page itself is in traditional script.
        """
        sentences = [_without_strays(sentence) for sentence in sentences]
        names = names_of_article(sentences, glossary)
        people = find_names_in_article(sentences)
        text = "\n".join(sentences)
        currency = local_currency(text, is_traditional=is_traditional)
        beyond = currency != DEFAULT or is_beyond(text)
        known = glossary.extended(names.entries)
        persons = {**_listed_persons(sentences, known), **people}
        known = known.extended([*given_names(text, persons), *country_pairs(text)])
        of_taiwan = is_taiwanese(text, is_traditional=is_traditional)
        return cls(known, people, text, names.unknown, currency, beyond, of_taiwan, is_report(text))

    @classmethod
    def of_article(cls, article: Article, glossary: Glossary) -> Context:
        """Return the context of an article: its title and all of its sentences."""
        title = [article.title.text] if article.title else []
        texts = [*title, *(sentence.text for sentence in article.sentences)]
        return cls.of(texts, glossary, is_traditional=article.script != "simplified")

    def figures_of(self, text: str) -> tuple[Figure, ...]:
        """Return the figures of a sentence of the article."""
        return read_figures(
            text,
            currency=self.currency,
            is_taiwanese=self.is_taiwanese,
            is_report=self.is_report,
        )

    def prepare(self, text: str, *, is_damaged: bool = False) -> Prepared:
        """Return the sentence *text* with its figures, terms and names."""
        text = _without_strays(text)
        listed = [_titled(text, term) for term in self.glossary.find(text, self.text)]
        taken = [(c.start, c.end) for c in listed]
        read = self.figures_of(text)
        # 吉瓦时 (gigawatt-hours) looks like a name, but for the figure before it.
        spans = [(figure.start, figure.end) for figure in read]
        named = _outside(find_names(text, taken, self.people), taken)
        names = [name for name in named if not _covered(name, spans)]
        terms = (*listed, *names)
        unknown = self._unknown(text, [(c.start, c.end) for c in terms], spans)
        # 伊势谷友介, whom nobody can read, is no Gu Youjie.
        names = [n for n in names if not any(_is_part(_span(n), _span(u)) for u in unknown)]
        terms = tuple(term for term in (*listed, *names) if not _is_word_of(term, unknown))
        figures = _figures_outside(read, (*terms, *unknown))
        writable = [*terms, *(_written(text, figure) for figure in figures if figure.is_inline)]
        writable += find_measure_rates(text) if figures else ()
        return Prepared(
            text,
            figures,
            tuple(sorted(terms, key=lambda c: c.start)),
            with_possessives(_without_overlaps(writable), self.glossary.lookup),
            is_damaged,
            unknown,
            tuple(names) if self.is_beyond else (),
            () if self.is_beyond else perhaps_foreign(text, names),
        )

    def _unknown(
        self, text: str, taken: Sequence[tuple[int, int]], figures: Sequence[tuple[int, int]]
    ) -> tuple[Constraint, ...]:
        """Return the names in *text* that have no English, from left to right.

        A figure that is a part of a name is none: the 万 of 蒋万安.
        """
        spans = [match.span() for name in self.unknown for match in re.finditer(name, text)]
        spans += find_foreign_names(text, taken)
        names = (Constraint(s, e, text[s:e], "", Kind.NAME) for s, e in spans)
        bounds = [f for f in figures if not any(_is_part(f, span) for span in spans)]
        # 安南基金会, behind the known 科菲·安南, is cut out of it.
        whole = [c for c in _outside(names, bounds) if not any(s < c.start < e for s, e in taken)]
        return _without_overlaps(c for c in whole if not _covered(c, taken))


def _without_strays(text: str) -> str:
    """Return a sentence without the spaces that stand beside figures and dots of foreign names."""
    text = _STRAY_SPACE.sub("", text)
    return _SPACED_DOT.sub(_joined, text) if " " in text else text


def _joined(dot: re.Match[str]) -> str:
    """Return a dot between two sounds without spaces, any other as it stands."""
    text = dot.string
    is_name = may_sound(text[dot.start() - 1]) and may_sound(text[dot.end()])
    return dot.group().strip() if is_name else dot.group()


def _span(constraint: Constraint) -> tuple[int, int]:
    return constraint.start, constraint.end


def _is_word_of(term: Constraint, names: Iterable[Constraint]) -> bool:
    """Tell whether a term is an ordinary word of a name: 碳纤维 in 中复神鹰碳纤维股份有限公司."""
    return term.kind is Kind.TERM and any(_is_part(_span(term), _span(n)) for n in names)


def _titled(text: str, term: Constraint) -> Constraint:
    """Return a term that is a whole title with the capitals of one: 《外交政策》."""
    is_title = text[term.start - 1 : term.start] == "《" and text[term.end : term.end + 1] == "》"
    if not is_title or term.kind is not Kind.TERM or not term.english.islower():
        return term
    return replace(term, english=_SMALL_WORD.sub(lambda m: m.group().lower(), term.english.title()))


def _listed_persons(sentences: Sequence[str], glossary: Glossary) -> dict[str, str]:
    """Return the persons of the glossary in *sentences*, Chinese to English."""
    found = {c.source: c.english for text in sentences for c in glossary.find(text)}
    entries = ((chinese, glossary.lookup(chinese)) for chinese in found)
    persons = [chinese for chinese, entry in entries if entry and entry.kind == "person"]
    return {chinese: found[chinese] for chinese in persons}


def _constraint(figure: Figure) -> Constraint:
    """Return what stands for *figure*; a measure word that English has to say stays Chinese."""
    size = len(figure.source) - figure.kept
    source = figure.source[:size]
    return Constraint(figure.start, figure.start + size, source, figure.english, Kind.FIGURE)


def _written(text: str, figure: Figure) -> Constraint:
    """Return the constraint of a figure with the rate that stands before it: 月产3万片.

    A small model drops the month when it stands outside of the English, and makes 记者26日获悉
    the 26th reporter unless it reads on the 26th.
    """
    dated = with_preposition(text, figure)
    if dated is not None:
        return dated
    match = _RATE.search(text[: figure.start])
    counted = with_noun(text, figure) if match is None else None
    if counted is not None:
        return counted
    if match is None or figure.kind not in (FigureKind.NUMBER, FigureKind.MEASURE):
        return _constraint(figure)
    english = f"{_RATES[match.group()]} output of {figure.english}"
    end = figure.end - figure.kept
    return Constraint(match.start(), end, text[match.start() : end], english, Kind.FIGURE)


def _is_part(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1] and inner != outer


def _covered(constraint: Constraint, taken: Iterable[tuple[int, int]]) -> bool:
    return any(s <= constraint.start and constraint.end <= e for s, e in taken)


def _outside(
    constraints: Iterable[Constraint], taken: Collection[tuple[int, int]]
) -> list[Constraint]:
    return [c for c in constraints if not any(c.start < e and s < c.end for s, e in taken)]


def _figures_outside(figures: Sequence[Figure], terms: Sequence[Constraint]) -> tuple[Figure, ...]:
    """Leave out the figures that are part of a term: the 三 of 三城一区."""
    return tuple(
        figure
        for figure in figures
        if not any(term.start <= figure.start and figure.end <= term.end for term in terms)
    )


def _without_overlaps(constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    """Return the longest of those that overlap, in the order of the sentence."""
    kept: list[Constraint] = []
    for constraint in sorted(constraints, key=lambda c: (c.start - c.end, c.start)):
        if not any(constraint.start < k.end and k.start < constraint.end for k in kept):
            kept.append(constraint)
    return tuple(sorted(kept, key=lambda c: c.start))
