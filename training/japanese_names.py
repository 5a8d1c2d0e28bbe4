"""Select Japanese persons of JMnedict for the package, in simplified Chinese script.

    python training/japanese_names.py jamdict.db translate/data/japanese_names.tsv.gz

jamdict.db is the database of jamdict-data (PyPI), which holds JMnedict of the Electronic Dictionary
Research and Development Group under CC BY-SA. Kept are persons in full whose name is all Chinese
characters and whose family name can be told from the given one. Each row has the name in
simplified script, how many of its characters are the family name, and the family and given name in
Latin letters, long vowels written short as news does; a name that is read in several ways has all
of them, the readings of most persons first. Those born before 1868 are told by a mark: their
family name stands first in English, too.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

_PERSONS = """
SELECT kanji.text, gloss.text FROM NEKanji kanji
JOIN NETranslation USING (idseq) JOIN NETransGloss gloss ON gloss.tid = NETranslation.ID
JOIN NETransType type ON type.tid = NETranslation.ID WHERE type.text = ?
"""
_NOTICE = """\
# Japanese persons: a selection of JMnedict, (C) Electronic Dictionary Research and Development
# Group, used in conformance with its licence, CC BY-SA 4.0; https://www.edrdg.org/edrdg/licence.html
# Made by training/japanese_names.py. This file is under the same licence.
name	family	readings
"""
_ENGLISH = re.compile(
    r"(?P<one>[A-Z][a-z'-]+) (?P<two>[A-Z][a-z'-]+)"
    r"(?: \((?:[^)]*?(?P<year>\d{3,4}))?[^)]*\).*)?(?:, .*)?"
)
_KANJI = re.compile("[\u3400-\u9fff々]{3,6}")
_MODERN = 1868
_EARLIEST = 1850  # older ones are rarely in an article, and their names are many
# Before these characters a vowel that looks long belongs to the next one: 井上, 大内.
_PARTED = re.compile("[上内裏里浦馬海瓜梅打氏]")


def persons(database: sqlite3.Connection) -> Iterator[tuple[str, str, str, bool]]:
    """Yield kanji, both names in the order of the dictionary and if the person is of old times."""
    for kanji, english in database.execute(_PERSONS, ("person",)):
        match = _ENGLISH.fullmatch(english)
        if match and _KANJI.fullmatch(kanji):
            year = int(match["year"] or _MODERN)
            if year >= _EARLIEST:
                yield kanji, match["one"], match["two"], year < _MODERN


def surnames(database: sqlite3.Connection) -> dict[str, set[str]]:
    """Return the readings of each family name."""
    found: dict[str, set[str]] = defaultdict(set)
    for kanji, english in database.execute(_PERSONS, ("surname",)):
        found[kanji].add(english)
    return found


def family_size(kanji: str, family: str, known: dict[str, set[str]]) -> int:
    """Return how many characters of a name are the family name, 0 where that cannot be told."""
    sizes = [n for n in range(1, len(kanji)) if family in known.get(kanji[:n], ())]
    return sizes[-1] if len(sizes) == 1 or (sizes and sizes[-1] == 2) else 0


def shortened(name: str, kanji: str) -> str:
    """Return a name in Latin letters with its long vowels written short: Gou is Go."""
    name = name.replace("oo", "o").replace("Oo", "O").replace("uu", "u")
    if not _PARTED.search(kanji[1:]):
        name = re.sub("([Oo])u", r"\1", name)
    return name


def traditional_forms(table: Path) -> dict[int, str]:
    """Return the traditional character of each one that Japan writes otherwise: 沢 is 澤."""
    rows = (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines())
    return {ord(form): old for old, forms in rows for form in forms.split()}


def main() -> None:
    import opencc

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("database", type=Path)
    parser.add_argument("table", type=Path)
    options = parser.parse_args()
    database = sqlite3.connect(options.database)
    known = surnames(database)
    to_simplified = opencc.OpenCC("t2s")
    forms = traditional_forms(Path(opencc.__file__).with_name("dictionary") / "JPVariants.txt")
    rows: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for kanji, family, given, is_old in persons(database):
        size = family_size(kanji, family, known)
        if not size:  # a few stand given name first
            family, given = given, family
            size = family_size(kanji, family, known)
        traditional = re.sub("(.)々", r"\1\1", kanji).translate(forms)
        written = to_simplified.convert(traditional)
        if size and len(written) == len(kanji):
            latin = [shortened(family, kanji[:size]), shortened(given, kanji[size:])]
            rows[written, size][" ".join(latin) + (" old" if is_old else "")] += 1
    lines = [
        f"{name}\t{size}\t{', '.join(reading for reading, _ in readings.most_common())}\n"
        for (name, size), readings in sorted(rows.items())
    ]
    content = (_NOTICE + "".join(lines)).encode()
    options.table.write_bytes(gzip.compress(content, mtime=0))
    print(f"{len(lines)} names, {options.table.stat().st_size} bytes")


if __name__ == "__main__":
    main()
