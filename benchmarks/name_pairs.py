"""Compare the names that are read in Chinese with what human translators wrote.

    python benchmarks/name_pairs.py persons ../shared/corpus [--lines 7000] [--show 40]
    python benchmarks/name_pairs.py places ../shared/corpus [--lines 7000] [--show 40]
    python benchmarks/name_pairs.py cities ../shared/corpus [--lines 7000] [--show 40]

Draws sentences, with a fixed seed, from the human pairs in files pairs-NAME.tsv(.zst) of a folder:
Chinese, tab, English, tab, kind. Each sentence is read alone, as a short article.

``persons``: of the names given in pinyin, how many the translator wrote so, in full or by the
surname, how many otherwise, and how many of these are doubted by a flag; of the names in pinyin
that the translator wrote, how many are found. ``places``: the same of the places whose English is
made by rule. Names that a glossary knows are not counted. ``cities``: the same of
the cities after GeoNames, in the glossary and in the large table. What was written otherwise is
printed.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import FROM_GEONAMES
from zhbrief.translate.model import Constraint
from zhbrief.translate.name_words import COMPOUND, SINGLE
from zhbrief.translate.romanising import romanised
from zhbrief.translate.spelling import is_written

FILES = ("wmt", "mqm", "newscommentary", "govreport")
_FULL_NAME = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]+(?:[-'’][A-Za-z][a-z]*)?)\b")


@dataclass(frozen=True)
class Pair:
    """A Chinese sentence and a human translation of it."""

    chinese: str
    english: str


def read_pairs(folder: Path, names: Sequence[str]) -> Iterator[Pair]:
    """Yield the human pairs of a folder."""
    for name in names:
        plain, packed = folder / f"pairs-{name}.tsv", folder / f"pairs-{name}.tsv.zst"
        if plain.exists():
            text = plain.read_text("utf-8")
        elif packed.exists() and shutil.which("zstd"):
            command = ["zstd", "-dc", "--long=31", str(packed)]
            text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
        else:
            continue
        for line in text.splitlines():
            cells = line.split("\t")
            if len(cells) == 3 and cells[2] == "human":
                yield Pair(cells[0], cells[1])


def letters(name: str) -> str:
    """Return the letters of a name alone, so that Xi'an is Xian and Tsai Ing-wen one word."""
    return re.sub(r"[^a-z]", "", name.lower())


def is_told(name: str, english: str) -> bool:
    """Tell whether a person stands in the English, in full in either order, or by the surname."""
    surname, _, given = name.partition(" ")
    run = letters(english)
    full = (letters(name), letters(given + surname))
    return any(form in run for form in full) or bool(re.search(rf"\b{surname}\b", english))


def persons(source: Prepared, glossary: Glossary) -> list[Constraint]:
    """Return the persons in pinyin that no glossary knows."""
    return [
        term
        for term in source.terms
        if glossary.lookup(term.source) is None and term.english == romanised(term.source)
    ]


def written_names(pair: Pair) -> Iterator[tuple[str, str]]:
    """Yield the persons in pinyin of the English, with the Chinese that spells each."""
    spelt: dict[str, str] = {}
    for start, char in enumerate(pair.chinese):
        size = 2 if pair.chinese[start : start + 2] in COMPOUND else 1
        if char in SINGLE or size == 2:
            for end in range(start + size + 1, start + size + 3):
                stretch = pair.chinese[start:end]
                if all("\u4e00" <= c <= "\u9fff" for c in stretch):
                    spelt.setdefault(letters(romanised(stretch)), stretch)
    for match in _FULL_NAME.finditer(pair.english):
        for order in (match[1] + match[2], match[2] + match[1]):
            if letters(order) in spelt and is_word_of_name(match):
                yield match.group(), spelt[letters(order)]
                break


def is_word_of_name(match: re.Match[str]) -> bool:
    """Tell whether a match is no place of two words: Hong Kong."""
    return match.group() not in {"Hong Kong", "Xi Jinping"}


def measure_persons(pairs: Sequence[Pair], show: int) -> None:
    """Print precision and recall of persons, and the names that were written otherwise."""
    builtin = Glossary.builtin()
    tally: Counter[str] = Counter()
    wrong: list[str] = []
    missed: list[str] = []
    for pair in pairs:
        context = Context.of([pair.chinese], builtin)
        source = context.prepare(pair.chinese)
        doubted = {c.source for c in (*source.read_aloud, *source.perhaps_foreign)}
        for name in {p.source: p for p in persons(source, context.glossary)}.values():
            is_right = is_told(name.english, pair.english)
            is_doubted = name.source in doubted
            tally["read"] += 1
            tally["doubted"] += is_doubted
            tally["otherwise"] += not is_right
            tally["otherwise and doubted"] += not is_right and is_doubted
            if not is_right:
                mark = "doubted" if is_doubted else "SILENT"
                wrong.append(
                    f"{mark}\t{name.source} {name.english}\t{pair.chinese}\t{pair.english}"
                )
        unknown = [u.source for u in source.unknown]
        names = [t.source for t in source.terms]
        for english, chinese in written_names(pair):
            tally["written"] += 1
            if any(chinese in name or name in chinese for name in names if len(name) > 1):
                tally["found"] += 1
            elif any(chinese in name or name in chinese for name in unknown):
                tally["flagged as unknown"] += 1
            else:
                missed.append(f"MISSED\t{chinese} {english}\t{pair.chinese}")
    _print_share("names read that a translator wrote otherwise", tally, "otherwise", "read")
    _print_share("  of these doubted by a flag", tally, "otherwise and doubted", "otherwise")
    _print_share("names read that are doubted", tally, "doubted", "read")
    _print_share("names written in pinyin that are found", tally, "found", "written")
    _print_share("  and that are flagged as unknown", tally, "flagged as unknown", "written")
    print("\n".join([*sorted(wrong)[:show], *missed[:show]]))


def measure_places(pairs: Sequence[Pair], show: int) -> None:
    """Print how often the translator wrote a place as the rule does, and the others."""
    from zhbrief.translate import lexicon

    builtin = Glossary.builtin()
    tally: Counter[str] = Counter()
    wrong: list[str] = []
    for pair in pairs:
        context = Context.of([pair.chinese], builtin)
        for term in context.prepare(pair.chinese).terms:
            place = context.glossary.lookup(term.source)
            if place is None or place.kind != "place" or not place.accepts:
                continue
            if builtin.lookup(term.source) or lexicon.lookup(term.source):
                continue
            sure = "sure" if place.is_sure else "doubted"
            forms = (place.english, *place.accepts)
            is_right = any(is_written(form, pair.english) for form in forms)
            tally[f"read, {sure}"] += 1
            tally[f"otherwise, {sure}"] += not is_right
            if not is_right:
                name = f"{place.chinese} {place.english}"
                wrong.append(f"{sure}\t{name}\t{pair.chinese}\t{pair.english}")
    for sure in ("sure", "doubted"):
        what = f"places read that a translator wrote otherwise, {sure}"
        _print_share(what, tally, f"otherwise, {sure}", f"read, {sure}")
    print("\n".join(sorted(wrong)[:show]))


def measure_cities(pairs: Sequence[Pair], show: int) -> None:
    """Print how often the translator wrote a city as we do, by where it is from, and the others."""
    builtin = Glossary.builtin()
    tally: Counter[str] = Counter()
    wrong: list[str] = []
    for pair in pairs:
        context = Context.of([pair.chinese], builtin)
        for term in context.prepare(pair.chinese).terms:
            city = context.glossary.lookup(term.source)
            if city is None or city.note != FROM_GEONAMES:
                continue
            origin = "glossary" if builtin.lookup(term.source) else "table"
            is_right = any(is_written(form, pair.english) for form in (city.english, *city.accepts))
            tally[origin] += 1
            tally[f"otherwise, {origin}"] += not is_right
            if not is_right:
                wrong.append(f"{city.chinese} {city.english}\t{pair.chinese}\t{pair.english}")
    for origin in ("glossary", "table"):
        what = f"cities of the {origin} that a translator wrote otherwise"
        _print_share(what, tally, f"otherwise, {origin}", origin)
    print("\n".join(sorted(wrong)[:show]))


def _print_share(what: str, tally: Counter[str], part: str, whole: str) -> None:
    share = 100 * tally[part] / max(1, tally[whole])
    print(f"{what}: {tally[part]} of {tally[whole]} ({share:.1f} %)")


_MEASURES = {"persons": measure_persons, "places": measure_places, "cities": measure_cities}


def main() -> int:
    """Run one measurement; without pairs, say so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=sorted(_MEASURES))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", nargs="+", default=FILES, metavar="NAME")
    parser.add_argument("--lines", type=int, default=7000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    pairs = list(dict.fromkeys(read_pairs(options.folder, options.files)))
    if not pairs:
        print(f"No pairs-*.tsv or .tsv.zst in {options.folder}", file=sys.stderr)
        return 1
    random.Random(options.seed).shuffle(pairs)
    print(f"{min(len(pairs), options.lines)} of {len(pairs)} sentences")
    _MEASURES[options.what](pairs[: options.lines], options.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
