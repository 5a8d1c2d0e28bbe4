"""A small network that tells at each word of a paragraph's start whether a heading ends before it.

It sees the words on both sides, what is on the whole of either side, and whether pairs of
characters occur elsewhere on the page. ``training/headings.py`` makes its weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]
    Ints = npt.NDArray[np.int64]

WORDS = 40  # of a paragraph that the network sees
SIDE = 6  # words on either side that are seen one by one
NOTHING, RARE = 0, 1  # numbers of no word and of one that was not learnt
_TAGS = """
a ad ag an b c d df dg e eng f g h i j k l m mg mq n ng nr nrfg nrt ns nt nz o p q r rg rr rz
s t tg u ud ug uj ul uv uz v vd vg vi vn vq x y z zg
"""
TAGS = tuple(_TAGS.split())  # the parts of speech that rjieba tells
SIGNS = 14
_PAUSES = frozenset("，、。：；！？,:;!?—")
_TAG_NUMBER = {tag: number for number, tag in enumerate(TAGS, start=2)}


@dataclass(frozen=True, slots=True)
class Start:
    """The first words of a paragraph with their parts of speech.

    ``known`` tells for each code point whether the pair that starts there occurs elsewhere on the
    page, None where that cannot be told.
    """

    words: Sequence[tuple[str, str]]
    known: Sequence[bool | None]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words and characters that were learnt, with their numbers."""

    words: dict[str, int]
    characters: dict[str, int]


def shape(word: str) -> str:
    """Return a word, or what stands for all of its kind: figures, Latin words."""
    if word[0].isdecimal():
        return "0" * min(4, len(word))
    return "a" if word[0].isascii() and word[0].isalpha() else word


def encode(starts: Sequence[Start], vocabulary: Vocabulary) -> tuple[Ints, Floats]:
    """Return the words of starts as numbers (start, word, four tables), and signs at each word."""
    import numpy as np

    numbers = np.zeros((len(starts), WORDS, 4), np.int64)
    signs = np.zeros((len(starts), WORDS, SIGNS), np.float32)
    for row, start in enumerate(starts):
        for at, (word, tag) in enumerate(start.words[:WORDS]):
            same = shape(word)
            numbers[row, at] = (
                vocabulary.words.get(same, RARE),
                vocabulary.characters.get(same[0], RARE),
                vocabulary.characters.get(same[-1], RARE),
                _TAG_NUMBER.get(tag, RARE),
            )
        found = _signs(start)
        signs[row, : len(found)] = found
    return numbers, signs


def _signs(start: Start) -> list[list[float]]:
    """Return what can be counted before and after each word."""
    known = start.known
    size = len(known)
    new_before, known_before = [0], [0]
    for one in known:
        new_before.append(new_before[-1] + (one is False))
        known_before.append(known_before[-1] + (one is True))
    text = "".join(word for word, _ in start.words)
    pauses = [at for at, char in enumerate(text) if char in _PAUSES]
    run = pauses[0] if pauses else len(text)
    result, place, verbs = [], 0, 0
    for word, tag in start.words[:WORDS]:
        near = min(size, place + 20)
        here = min(size, place)
        left = max(0, here - 1)
        straddling = known[place - 1] if 0 < place <= size else None
        ahead = next((at - place for at in pauses if at >= place), 30)
        result.append(
            [
                place / 10,
                float(place < 9),
                new_before[left] / 10,
                known_before[left] / 10,
                (new_before[near] - new_before[here]) / 10,
                (known_before[near] - known_before[here]) / 10,
                float(straddling is True),
                float(straddling is False),
                float(run < place),
                min(ahead, 30) / 10,
                min(verbs, 3) / 3,
                min(run, 50) / 20,
                float(new_before[-1] + known_before[-1] > 0),
                known_before[left] / (1 + new_before[left] + known_before[left]),
            ]
        )
        verbs += tag.startswith("v") and tag != "vn"
        place += len(word)
    return result


@dataclass(frozen=True, slots=True)
class Network:
    """Vectors of words, and two layers that score the place before a word."""

    vocabulary: Vocabulary
    tables: tuple[Floats, ...]
    layers: tuple[tuple[Floats, Floats], ...]

    def scores(self, starts: Sequence[Start], places: Sequence[tuple[int, int]]) -> list[float]:
        """Return the log-odds that a heading ends at each place, against none at all.

        A place is the number of a start and that of the word which would follow the heading.
        """
        import numpy as np

        numbers, signs = encode(starts, self.vocabulary)
        row, word = np.array(places, np.int64).reshape(-1, 2).T
        vectors = sum(table[numbers[:, :, at]] for at, table in enumerate(self.tables))
        is_word = (numbers[:, :, 0] != NOTHING).astype(np.float32)[:, :, None]
        x = np.concatenate([*_around(vectors * is_word, is_word, row, word), signs[row, word]], 1)
        for weights, bias in self.layers[:-1]:
            x = np.maximum(x @ weights + bias, 0)
        weights, bias = self.layers[-1]
        result: list[float] = (x @ weights + bias)[:, 0].tolist()
        return result


def _around(vectors: Floats, is_word: Floats, row: Ints, word: Ints) -> list[Floats]:
    """Return for each place the vectors of words near it, the first words, and means."""
    import numpy as np

    padded = np.pad(vectors, ((0, 0), (SIDE, SIDE), (0, 0)))
    near = [padded[row, word + step] for step in range(2 * SIDE)]
    total, number = vectors.cumsum(1), is_word.cumsum(1)
    until, own = total[row, word], vectors[row, word]
    left = (until - own) / np.maximum(number[row, word] - 1, 1)
    right = (total[row, -1] - until + own) / np.maximum(number[row, -1] - number[row, word] + 1, 1)
    return [*near, vectors[row, 0], vectors[row, 1], left, right, left * right]


@cache
def load_network() -> Network:
    """Return the network that comes with the package."""
    return read_network(files(__package__) / "data" / "headings.npz")


def read_network(path: Traversable) -> Network:
    """Return the network in a file that ``training/headings.py`` wrote."""
    import numpy as np

    with path.open("rb") as file:
        data = dict(np.load(file))

    def whole(name: str) -> Floats:
        result: Floats = data[name].astype(np.float32) * data[name + "_scale"]
        return result

    words = {word: at for at, word in enumerate(str(data["words"]).split("\n"), start=2)}
    characters = {char: at for at, char in enumerate(str(data["characters"]), start=2)}
    return Network(
        Vocabulary(words, characters),
        tuple(whole(f"table{at}") for at in range(4)),
        tuple((whole(f"weights{at}"), data[f"bias{at}"]) for at in range(3)),
    )
