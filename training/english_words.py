"""List the English words that are written small, so that a name can be told from a word.

    python training/english_words.py CORPUS translate/data/english_words.tsv.gz [--least 1]

Counts the words of the sources that are free or share-alike (``sources.tsv``), and of the English
of CC-CEDICT (``lexicon.tsv``). A word that is
nearly always written with a capital (beijing, which is the name of a file somewhere) is a name.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter
from pathlib import Path

from sources import has_pairs, read_lines, read_pairs, usable

_WORD = re.compile(r"(?<![\w’'])[A-Za-zà-ž][a-zà-ž]{2,}(?![\w’'])")
_NAMES = 8  # times as often with a capital as without


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("table", type=Path)
    parser.add_argument("--least", type=int, default=1, help="times that a word has to stand")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for source in usable("shippable"):
        if has_pairs(options.corpus, source):
            for pair in read_pairs(options.corpus, source):
                counts.update(_WORD.findall(pair.english))
    for line in read_lines(options.corpus, "lexicon.tsv"):
        counts.update(_WORD.findall(line.split("\t")[1]))
    words = sorted(
        word
        for word, count in counts.items()
        if word.islower() and count >= options.least and counts[word.capitalize()] <= _NAMES * count
    )
    content = "".join(f"{word}\n" for word in words).encode()
    options.table.write_bytes(gzip.compress(content, mtime=0))
    print(f"{len(words)} words, {options.table.stat().st_size} bytes")


if __name__ == "__main__":
    main()
