"""Headings that a scraper glued onto the paragraph below them.

「披荊斬棘三年300項新技術破題永昌工業園600多平方米的…」 is a heading and the first words of its
paragraph without a mark between them. What gives one away: the words after it start a sentence
(近日, 据, a dateline), words of its own occur nowhere else on the page, those after it do, it has
a verb, and the two characters where it would end are never neighbours elsewhere. Each sign has a
weight, set by hand; to their sum comes what the network of ``heading_net`` sees in the words.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, fields
from itertools import accumulate, chain, pairwise
from operator import attrgetter
from statistics import median

from .heading_net import WORDS, Start, load_network
from .heading_places import PAUSE, SHORTEST, candidates, is_told_when, may_meet, opens_sentence

HORIZON = 64  # how much of a paragraph is looked at, in code points
LONG_RUN = 26  # code points without a pause, at least
# Paragraphs and code points of a page; more are a book or a dump, whose parts differ in topic.
MOST, MOST_CODE_POINTS = 2_000, 500_000
FEWEST = 200  # pairs of characters on a page that tell what it is about

# Probabilities from which a guess is taken: alone, and as one of several on a page.
CERTAIN = 0.92
LIKELY = 0.2
POSSIBLE = 0.73  # of a heading of whatever length: the sentence is marked

_RUN_END = re.compile(PAUSE.pattern + "|——")
_HAN_PAIR = re.compile("(?=([\u3400-\u9fff]{2}))")

# A sentence rather than a heading starts so.
_SENTENCE_START = re.compile(
    "位于|在|对于?|与|和|当|据|根据|从|由|随着|作为|如果|关于|有|部分|如今|今年|目前|此外|同时|不过|"
    "但|而|这|那|该|他|她|它|我|你|其|近|日前|昨|今|去年|为|自|经|按|数据|本报|本届|截至|记者|"
    "一方面|另|因此|所以|由于|虽|尽管|针对|面对|通过|客观|事实|"
    r"[\u4e00-\u9fff]{2}记者|[^:：]{2,4}[:：]\d|\d+年[，,\d]|\d+月\d|\d+[月日][，,]"
)
_HINT = re.compile(
    '今年|去年|今天|[“「『"](?![^”」』"]{1,8}[”」』"])|在(?!于)|从|对(?![手决阵])|为(?![什何哪])|以(?!及)|自(?!己)|通过|按|当|经(?![济营])|如果|'
    r"根据|针对|面对|关于|作为|因|有|第[一二三]|\d+(?![\d.多余几亿万元%年月日])|\d{4}年"
)
_DATELINE = re.compile(
    r"[\u4e00-\u9fff\d]{2,6}?(?:网|社|日报|晚报|时报)[^，。：:]{0,10}?(?:讯|电|消息)|【[^】]{1,20}】|[(（]?记者|本报讯|本报记者|原标题|资料图|"
    # whose word it is: no clause goes on with that without a comma before it
    r"据[^，。：；、]{2,14}(?:介绍|消息|报道|统计|通报|透露|公告|介绍说)[，,]"
)

# Nor has a sentence a heading before it that says what today is, or who someone is.
_NO_HEADING = re.compile(
    f"(?:{_DATELINE.pattern})|[^，。：:；]{{2,24}}(?:是|如下|包括|在于)[:：]|(?:[今昨明]天|现在|这|那|[我你他她它]们?|大家)(?:就|也|又|都|已经?)?是"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A guess: the heading's length, its probability, and whether its paragraph stands out.

    ``at_all`` is the probability that there is a heading of whatever length. A paragraph stands
    out that has no pause for far longer than the others of its page.
    """

    length: int
    probability: float
    at_all: float
    stands_out: bool


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a heading's end at one place of a paragraph."""

    opens: float  # the words after it start a sentence
    hints: float  # they may
    dateline: float
    name_follows: float  # a person or a place
    foreign: float  # log-odds of its words being another story's, at most 6, in thirds
    foreign_share: float  # the same per character pair
    tens: float  # its length in tens of code points
    short: float
    long: float
    has_verb: float
    has_pause: float
    known_pair: float  # the characters on both sides are neighbours elsewhere on the page
    known_word: float  # the next word occurs at least twice elsewhere
    opened: float  # a sentence seems to have started before
    idiom: float  # it starts with a four-character phrase
    starts_badly: float  # it starts as a sentence does, not a heading


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a heading may end, and the number of the word that follows it."""

    at: int
    word: int
    signs: Signs


WEIGHTS = Signs(
    opens=2.5,
    hints=1.4,
    dateline=1.5,
    name_follows=1.1,
    foreign=2.0,
    foreign_share=0.65,
    tens=-0.1,
    short=-1.2,
    long=-1.7,
    has_verb=1.0,
    has_pause=-0.45,
    known_pair=-1.35,
    known_word=0.8,
    opened=-0.9,
    idiom=1.0,
    starts_badly=-1.5,
)
_VALUES = attrgetter(*(field.name for field in fields(Signs)))
BIAS = -2.8
SCRAPED = 1.4  # more where teasers of other stories lie about: who leaves these glues headings, too
NETWORK = 0.6  # the weight of the network's log-odds
_BATCH = 256  # paragraphs that the network reads at a time


def count_pairs(paragraphs: Iterable[str]) -> Counter[str]:
    """Count the pairs of neighbouring Chinese characters on a page."""
    return Counter(chain.from_iterable(map(_HAN_PAIR.findall, paragraphs)))


def known_pairs(text: str, count: Counter[str]) -> list[bool | None]:
    """Tell for each place whether the pair that starts there occurs twice or more on the page.

    None where it is not two Chinese characters.
    """
    known: list[bool | None] = [None] * len(text)
    for match in _HAN_PAIR.finditer(text):
        known[match.start()] = count[match.group(1)] > 1
    return known


class PageWords:
    """How often each pair of neighbouring characters occurs on a page."""

    def __init__(self, paragraphs: Sequence[str], *, is_scraped: bool = False) -> None:
        self.count = count_pairs(paragraphs)
        inner = [m.group(1) for text in paragraphs for m in _HAN_PAIR.finditer(text, 20, 60)]
        known = sum(self.count[pair] > 1 for pair in inner)
        rate = min(0.8, max(0.2, (known + 4) / (len(inner) + 10)))
        # A headline of another story shares a pair in eight with the page; on a short page
        # none can be told to be foreign.
        self.is_long = self.count.total() >= FEWEST
        can_tell = len(inner) > 0 and self.is_long
        self.if_known = math.log(0.12 / rate) if can_tell else 0.0
        self.if_new = math.log(0.88 / (1 - rate)) if can_tell else 0.0

        self.bias = BIAS + SCRAPED * is_scraped - (len(paragraphs) < 3)
        runs = [_run(text) for text in paragraphs]
        usual = median(runs) if len(runs) >= 4 else 0
        self.long_run = max(LONG_RUN, 2 * usual) if usual else math.inf


def _run(paragraph: str) -> int:
    """Return how many code points a paragraph has before its first pause."""
    end = _RUN_END.search(paragraph)
    return end.start() if end else len(paragraph)


def is_too_long(paragraphs: Sequence[str]) -> bool:
    """Tell whether a page is too long to be one article, so that its words tell nothing."""
    return len(paragraphs) > MOST or sum(map(len, paragraphs)) > MOST_CODE_POINTS


def likely_headings(paragraphs: Sequence[str], page: PageWords) -> list[Heading | None]:
    """Return the best guess at a heading glued onto each folded paragraph, if one can be."""
    best: list[Heading | None] = [None] * len(paragraphs)
    for first in range(0, len(paragraphs), _BATCH):
        found = [Guesses.of(paragraph, page) for paragraph in paragraphs[first : first + _BATCH]]
        starts = [(at, guesses) for at, guesses in enumerate(found, first) if guesses.places]
        scored = _read([guesses for _, guesses in starts]) if starts else []
        for (at, guesses), scores in zip(starts, scored, strict=True):
            stands_out = _run(paragraphs[at]) >= page.long_run
            best[at] = guesses.best(scores, page.bias, stands_out=stands_out)
    return best


@dataclass(frozen=True, slots=True)
class Guesses:
    """The places of a paragraph where a heading may end, and what the network is given of it."""

    start: Start
    places: Sequence[Place]

    @classmethod
    def of(cls, paragraph: str, page: PageWords) -> Guesses:
        text = paragraph[:HORIZON]
        possible = set() if _NO_HEADING.match(text) else set(candidates(text, len(paragraph)))
        words = _cut(text) if possible else []
        known = known_pairs(text, page.count) if possible else []
        places = tuple(signs(paragraph, words, known, possible, page)) if possible else ()
        return cls(Start(words, known if page.is_long else [None] * len(known)), places)

    def best(self, scores: Sequence[float], bias: float, *, stands_out: bool) -> Heading:
        """Return the likeliest place, given what the network says of each."""
        odds = [
            (bias + log_odds(place.signs) + NETWORK * score, place.at)
            for place, score in zip(self.places, scores, strict=True)
        ]
        most, at = max(odds)
        total = math.fsum(math.exp(value) for value, _ in odds)
        return Heading(at, math.exp(most) / (1 + total), total / (1 + total), stands_out)


def _read(guesses: Sequence[Guesses]) -> list[list[float]]:
    """Return the network's scores of the places of some paragraphs."""
    places = [(row, place.word) for row, own in enumerate(guesses) for place in own.places]
    scores = load_network().scores([own.start for own in guesses], places)
    ends = [0, *accumulate(len(own.places) for own in guesses)]
    return [scores[a:b] for a, b in pairwise(ends)]


def log_odds(own: Signs) -> float:
    """Return the log-odds of a heading's end against none, but for the page's bias."""
    pairs = zip(_VALUES(WEIGHTS), _VALUES(own), strict=True)
    return math.fsum(weight * sign for weight, sign in pairs)


def signs(
    paragraph: str,
    words: Sequence[tuple[str, str]],
    known: Sequence[bool | None],
    possible: Set[int],
    page: PageWords,
) -> Iterator[Place]:
    """Yield each of the *possible* places for a heading's end that its words allow."""
    text = paragraph[:HORIZON]
    pause = PAUSE.search(text)
    starts_badly = float(bool(_SENTENCE_START.match(text)))
    stands_out = _run(paragraph) >= page.long_run
    idiom = float(len(words[0][0]) == 4 and words[0][1] in ("i", "l"))
    has_verb = opened = False
    start = 0
    last, last_tag = "", ""
    for number, (word, tag) in enumerate(words[:WORDS]):
        rest = text[start:]
        opens, dateline = opens_sentence(rest, last_tag), bool(_DATELINE.match(rest))
        is_name = tag[:2] in ("nr", "ns")
        is_end = start in possible and may_meet((last, last_tag), (word, tag), opens or dateline)
        if is_end and not is_told_when(rest, [tag for _, tag in words[number : number + 5]]):
            yield Place(
                start,
                number,
                Signs(
                    opens=float(opens),
                    hints=float(bool(_HINT.match(rest))),
                    dateline=float(dateline),
                    name_follows=float(is_name),
                    **_foreign(known[: start - 1], page, at_least=0.0 if stands_out else -6.0),
                    tens=start / 10,
                    short=float(start < 9),
                    long=float(start > 26),
                    has_verb=float(has_verb),
                    has_pause=float(bool(pause and pause.start() < start)),
                    known_pair=float(bool(known[start - 1])),
                    known_word=float(len(word) > 1 and page.count[word[:2]] > 2),
                    opened=float(opened),
                    idiom=idiom,
                    starts_badly=starts_badly,
                ),
            )
        has_verb = has_verb or (tag.startswith("v") and tag != "vn")
        opened = opened or (start >= SHORTEST and (opens or dateline))
        last, last_tag = word, tag
        start += len(word)


def _foreign(known: Sequence[bool | None], page: PageWords, *, at_least: float) -> dict[str, float]:
    told = [page.if_known if one else page.if_new for one in known if one is not None]
    total = max(at_least, math.fsum(told))
    return {
        "foreign": min(6.0, total) / 3,
        "foreign_share": total / max(1, len(told)),
    }


def _cut(text: str) -> list[tuple[str, str]]:
    """Return the words of a text with their parts of speech."""
    import rjieba

    words: list[tuple[str, str]] = rjieba.tag(text)
    return words
