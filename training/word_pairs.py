"""Learn from parallel text which English words stand for a Chinese word.

    python training/word_pairs.py translate/data/word_pairs.tsv.gz pairs.tsv... [--most 40000]

Each file has lines of Chinese, tab, English. Word pairs are those of IBM's first model (Brown et
al. 1993) on the beginnings of English words; on sentences kept back it is then counted how often
a Chinese word is found again in the English, how often that would be so by chance, and how often an
English word is explained by the Chinese. These rates are what `translate.word_pairs` reads.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from zhbrief.translate.word_pairs import content_words, stems

_ROUNDS = 6
_RAREST = 5  # sentences with a word, below which it is left out
_HELD = 6  # every sixth sentence is kept back for the rates
_LEAST = 0.03  # of a Chinese word's occurrences, for an English one to be listed
_MOST = 8  # English words for a Chinese one
_LONGEST = 150  # characters of a sentence

Pair = tuple[tuple[str, ...], tuple[str, ...]]
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Links:
    """Every Chinese word of a sentence with every English one; word 0 is none at all."""

    chinese: Ints
    english: Ints
    place: Ints  # which English word of which sentence


def read_pairs(files: Iterable[Path], most: int) -> Iterator[Pair]:
    """Yield the words of sentence pairs, at most *most* of a file, spread over all of it."""
    for file in files:
        lines = file.read_text("utf-8").splitlines()
        for line in lines[:: max(1, len(lines) // most)]:
            chinese, english, *_ = line.split("\t")
            if len(chinese) <= _LONGEST:
                words = sorted(word for word, _, _ in content_words(chinese))
                yield tuple(dict.fromkeys(words)), tuple(sorted(stems(english)))


def common(words: Iterable[str]) -> dict[str, int]:
    """Number the words that are not rare, from 1 on."""
    counts = Counter(words)
    return {w: n for n, (w, c) in enumerate(counts.most_common(), 1) if c >= _RAREST}


def linked(pairs: Sequence[Pair], chinese: Mapping[str, int], english: Mapping[str, int]) -> Links:
    columns: list[tuple[Ints, Ints, Ints]] = []
    place = 0
    for one, other in pairs:
        left = np.array([0, *(chinese[w] for w in one if w in chinese)], dtype=np.int64)
        right = np.array([english[w] for w in other if w in english], dtype=np.int64)
        places = np.arange(place, place + len(right))
        place += len(right)
        columns.append(
            (np.repeat(left, len(right)), np.tile(right, len(left)), np.tile(places, len(left)))
        )
    return Links(*(np.concatenate(column) for column in zip(*columns, strict=True)))


def fitted(links: Links, width: int) -> tuple[Ints, Ints, Floats]:
    """Return the pairs of words and how likely the English one is, given the Chinese one."""
    keys, which = np.unique(links.chinese * width + links.english, return_inverse=True)
    chinese, english = keys // width, keys % width
    share = np.ones(len(keys))
    for _ in range(_ROUNDS):
        weight = share[which]
        weight /= np.bincount(links.place, weight)[links.place]
        counts = np.bincount(which, weight, minlength=len(keys))
        share = counts / np.bincount(chinese, counts)[chinese]
    return chinese, english, share


def table(pairs: Sequence[Pair]) -> dict[str, list[str]]:
    """Return the English of each Chinese word, the likeliest first."""
    chinese = common(word for words, _ in pairs for word in words)
    english = common(word for _, words in pairs for word in words)
    left, right, share = fitted(linked(pairs, chinese, english), len(english) + 1)
    one, other = ({n: w for w, n in words.items()} for words in (chinese, english))
    found: dict[str, list[tuple[float, str]]] = {}
    for number in np.flatnonzero((left > 0) & (share >= _LEAST)):
        word = one[int(left[number])]
        found.setdefault(word, []).append((float(share[number]), other[int(right[number])]))
    return {
        word: [e for _, e in sorted(rows, reverse=True)[:_MOST]] for word, rows in found.items()
    }


def rows(known: Mapping[str, Sequence[str]], held: Sequence[Pair]) -> Iterator[str]:
    """Yield the lines of the file: word, rate in percent, chance in percent, English."""
    seen: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    met: Counter[str] = Counter()
    explained: Counter[str] = Counter()
    for chinese, english in held:
        words = [word for word in chinese if word in known]
        seen.update(words)
        kept.update(word for word in words if not set(known[word]).isdisjoint(english))
        reasons = {e for word in words for e in known[word]}
        met.update(english)
        explained.update(word for word in english if word in reasons)
    for word in sorted(known):
        rate = (kept[word] + 1.2) / (seen[word] + 2)
        chance = sum(met[e] for e in known[word]) / len(held)
        yield f"{word}\t{100 * rate:.0f}\t{100 * chance:.0f}\t{' '.join(known[word])}"
    for word in sorted(w for w, count in met.items() if count >= 2):
        yield f"{word}\t{100 * (explained[word] + 0.8) / (met[word] + 2):.0f}\t\t"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=40_000, help="pairs of one file")
    options = parser.parse_args()
    pairs = [pair for pair in read_pairs(options.files, options.most) if all(pair)]
    held = pairs[::_HELD]
    known = table([pair for number, pair in enumerate(pairs) if number % _HELD])
    lines = list(rows(known, held))
    # A fixed time stamp, so that the same input makes the same bytes.
    options.output.write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", 9, mtime=0))
    print(f"{len(pairs)} pairs, {len(known)} Chinese words, {options.output.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
