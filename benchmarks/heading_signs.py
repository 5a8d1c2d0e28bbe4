"""Measure which signs tell where a heading that was glued onto a paragraph ends.

    python benchmarks/heading_signs.py dirty.jsonl [--text chinese.txt...]

The rows have ``article`` and ``heads`` (headlines glued onto paragraphs). For each way of weighing
the places of a paragraph: how often the likeliest place is the right one, and how many headings are
split rightly while at most so many other paragraphs are. From texts the counts of neighbouring
characters and words are taken, of which few should be neighbours where a heading ends.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from unittest import mock

import rjieba
from character_model import CharacterModel

from zhbrief.article import read
from zhbrief.article.headings import NETWORK, Guesses, log_odds
from zhbrief.article.script import fold

OTHERS = (5, 10, 18, 25, 40, 80)  # paragraphs that are split though no such heading ends there
_MOST = 6_000_000  # characters of each text that are counted
_HAN = re.compile("[\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a heading may end, with what each sign says of it."""

    at: int
    signs: float
    network: float
    before: str
    after: str
    words: tuple[str, str]
    title: str

    @property
    def now(self) -> float:
        return self.signs + NETWORK * self.network

    @property
    def title_words_before(self) -> int:
        pairs = (self.before[at : at + 2] in self.title for at in range(len(self.before) - 1))
        return min(2, sum(pairs))

    @property
    def is_usual(self) -> bool:
        return 12 <= self.at <= 22


Sign = Callable[[Place], float]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The places of one paragraph, and where its heading ends, None without one."""

    places: Sequence[Place]
    right: int | None


class Pairs:
    """How much more often two pieces of text are neighbours than by chance, as a logarithm."""

    def __init__(self) -> None:
        self.one: Counter[str] = Counter()
        self.two: Counter[tuple[str, str]] = Counter()

    def add(self, pieces: Sequence[str]) -> None:
        self.one.update(pieces)
        self.two.update(pairwise(pieces))

    def association(self, left: str, right: str) -> float:
        expected = (self.one[left] + 2) * (self.one[right] + 2) / max(1, self.one.total())
        return math.log((self.two[left, right] + 0.05) / expected)


def paragraphs(path: Path) -> Iterator[Paragraph]:
    """Yield the paragraphs of damaged pages that have a place where a heading may end."""
    seen: list[tuple[Guesses, Sequence[float], float]] = []
    original = Guesses.best

    def best(own: Guesses, scores: Sequence[float], bias: float, *, stands_out: bool):
        seen.append((own, scores, bias))
        return original(own, scores, bias, stands_out=stands_out)

    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        seen.clear()
        with mock.patch.object(Guesses, "best", best):
            article = read(row["article"].encode(), name=row["id"])
        heads = [fold(head.strip()) for head in row["heads"]]
        title = article.title.text if article.title else ""
        for guesses, scores, bias in seen:
            yield _paragraph(guesses, scores, bias, heads, title)


def _paragraph(
    guesses: Guesses, scores: Sequence[float], bias: float, heads: Sequence[str], title: str
) -> Paragraph:
    words = [word for word, _ in guesses.start.words]
    text = "".join(words)
    right = next((len(h) for h in heads if text.startswith(h) and len(text) > len(h)), None)
    places = [
        Place(
            place.at,
            bias + log_odds(place.signs),
            score,
            text[: place.at],
            text[place.at :],
            (words[place.word - 1], words[place.word]),
            title,
        )
        for place, score in zip(guesses.places, scores, strict=True)
    ]
    return Paragraph(places, right)


def report(name: str, pages: Sequence[Paragraph], weigh: Sign) -> None:
    """Print how often the likeliest place is right, and right splits against others."""
    found: list[tuple[float, bool, bool]] = []
    for own in pages:
        odds = [weigh(place) for place in own.places]
        most = max(odds)
        chance = math.exp(most) / (1 + math.fsum(map(math.exp, odds)))
        is_right = own.places[odds.index(most)].at == own.right
        found.append((chance, is_right, own.right is not None))
    found.sort(reverse=True)
    right = sum(is_right for _, is_right, _ in found)
    cells = [str(right)]
    for most_others in OTHERS:
        splits = others = 0
        for _, is_right, _ in found:
            others += not is_right
            if others > most_others:
                break
            splits += is_right
        cells.append(str(splits))
    print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _counted(paths: Sequence[Path]) -> tuple[Pairs, Pairs, CharacterModel]:
    characters, words = Pairs(), Pairs()
    lines: list[str] = []
    for path in paths:
        own = fold(path.read_text("utf-8")[:_MOST]).splitlines()
        lines += own
        for line in own:
            for run in _HAN.findall(line):
                characters.add(run)
            words.add(rjieba.cut(line))
    return characters, words, CharacterModel(lines)


def _against(weight: float, sign: Sign) -> Sign:
    """Return the weighing of today less *weight* times a sign."""
    return lambda place: place.now - weight * sign(place)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("dirty", type=Path)
    parser.add_argument("--text", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    pages = [own for own in paragraphs(options.dirty) if own.places]
    glued = [own for own in pages if own.right is not None]
    allowed = sum(any(place.at == own.right for place in own.places) for own in glued)
    print(f"{len(glued)} paragraphs with a heading; {allowed} of their ends are allowed places")
    print(f"| weighed by | right place | {' | '.join(f'<= {most}' for most in OTHERS)} |")
    print("|" + "---|" * (2 + len(OTHERS)))
    report("signs set by hand", pages, lambda place: place.signs)
    report("network", pages, lambda place: place.network)
    report("both, as it is", pages, lambda place: place.now)
    signs: dict[str, Sign] = {
        "words of the title before it": lambda place: place.title_words_before,
        "no colon in it": lambda place: not re.search("[:：]", place.before),
        "other than 12 to 22 characters": lambda place: not place.is_usual,
    }
    if options.text:
        characters, words, model = _counted(options.text)
        signs["no start of a sentence there"] = lambda place: (
            -0.4 * (model.seam(place.before, place.after) - 1)
        )
        signs["nor an end of one"] = lambda place: (
            -0.4 * (model.seam(place.before, place.after) + model.end(place.before) + 3)
        )
        signs["usual pair of characters"] = lambda place: characters.association(
            place.before[-1], place.after[0]
        )
        signs["usual pair of words"] = lambda place: words.association(*place.words)
    for name, sign in signs.items():
        for weight in (0.2, 0.5, 1.0):
            report(f"against it: {name}, {weight}", pages, _against(weight, sign))


if __name__ == "__main__":
    main()
