"""Learn which Chinese characters an English word is written with.

    python training/character_words.py translate/data/character_words.tsv.gz LEXICON PAIRS...

The lexicon and the pairs have lines of Chinese, tab, English; the built-in glossary is learnt from
as well. What is learnt is the first model of Brown et al. (1993) from the beginnings of English
words to single characters, so that *globe* is 球 and not the 奖 of 金球奖. A row has the beginning
of a word and its characters, the likeliest first. `translate.composed_names` reads it.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from word_pairs import Pair, fitted, linked

from zhbrief.translate.glossary import Glossary
from zhbrief.translate.same_length import simplified
from zhbrief.translate.word_forms import common_words
from zhbrief.translate.word_pairs import stems

NOTICE = """\
# Which Chinese characters the beginning of an English word stands for, the likeliest first.
# Learnt by training/character_words.py from CC-CEDICT (MDBG, CC BY-SA 4.0,
# https://creativecommons.org/licenses/by-sa/4.0/), the built-in glossary and the openly licensed
# texts that docs/checks.md names; this table is under CC BY-SA 4.0.
"""
_HAN = re.compile("[\u4e00-\u9fff]")
_LONGEST = {"word": 8, "sentence": 60}  # characters
_LEAST, _MOST = 0.03, 6
_RAREST = 2  # times a character occurs


def read(lines: Iterable[str], longest: int) -> Iterator[Pair]:
    """Yield the beginnings of the English words of each line, and its characters."""
    for line in lines:
        chinese, _, english = line.partition("\t")
        if len(chinese) <= longest:
            yield pair(chinese, english.partition("\t")[0])


def pair(chinese: str, english: str) -> Pair:
    characters = sorted(set(_HAN.findall(simplified(chinese))))
    return tuple(sorted(stems(english))), tuple(characters)


def table(pairs: list[Pair]) -> dict[str, str]:
    """Return the characters of each beginning of a word."""
    words = {w: n for n, w in enumerate(sorted({w for ws, _ in pairs for w in ws}), 1)}
    counts = Counter(c for _, characters in pairs for c in characters)
    characters = {c: n for n, c in enumerate(sorted(counts), 1) if counts[c] >= _RAREST}
    left, right, share = fitted(linked(pairs, words, characters), max(characters.values()) + 1)
    one, other = ({n: text for text, n in known.items()} for known in (words, characters))
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for number in np.flatnonzero((left > 0) & (share >= _LEAST)):
        found[one[int(left[number])]].append((float(share[number]), other[int(right[number])]))
    return {w: "".join(c for _, c in sorted(row)[::-1][:_MOST]) for w, row in found.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("lexicon", type=Path)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--most", type=int, default=15_000, help="pairs of one file")
    options = parser.parse_args()
    pairs = list(read(options.lexicon.read_text("utf-8").splitlines(), _LONGEST["word"]))
    pairs += [
        pair("".join(entry.forms), english)
        for entry in Glossary.builtin()
        for english in (entry.english, *entry.accepts)
    ]
    for file in options.files:
        lines = file.read_text("utf-8").splitlines()
        pairs += read(lines[:: max(1, len(lines) // options.most)], _LONGEST["sentence"])
    learnt = table([pair for pair in pairs if all(pair)])
    written_small = {stem for word in common_words() for stem in stems(word)}
    rows = [f"{word}\t{learnt[word]}\n" for word in sorted(written_small & learnt.keys())]
    # A fixed time stamp, so that the same input makes the same bytes.
    options.output.write_bytes(gzip.compress((NOTICE + "".join(rows)).encode(), 9, mtime=0))
    print(f"{len(pairs)} pairs, {len(rows)} words, {options.output.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
