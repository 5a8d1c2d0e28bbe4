"""The sources of parallel text: what may be used, how much of each, and how often.

The table is ``sources.tsv``. ``terms`` is free, share-alike, research, noncommercial or
competition; ``keep`` is the share of a source's pairs that is used at all, ``weight`` how many
times a pair is seen in one epoch.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TypeVar

_TABLE = Path(__file__).with_name("sources.tsv")
# What each set of terms leaves out.
SETS = {
    "shippable": frozenset({"free", "share-alike"}),
    "research": frozenset({"free", "share-alike", "research"}),
}
# SHA-256 of the Chinese sentence from which on apachedocs holds Vite's documentation, whose
# translation is non-commercial and therefore not quoted here.
_VITE = "767aaf29fe6258a24dbb53fa60d5e90e02498387525f7d546544d91e16cafc99"

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Source:
    """One source of pairs."""

    name: str
    terms: str
    domain: str
    keep: float
    weight: float
    licence: str
    title: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A Chinese sentence and its English."""

    source: str
    chinese: str
    english: str


def all_sources() -> list[Source]:
    """Return the sources in the order of the table, the best first."""
    with _TABLE.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Source(
            row["name"],
            row["terms"],
            row["domain"],
            float(row["keep"]),
            float(row["weight"]),
            row["licence"],
            row["title"],
        )
        for row in rows
    ]


def usable(terms: str) -> list[Source]:
    """Return the sources that the set of *terms* allows: shippable or research."""
    return [source for source in all_sources() if source.terms in SETS[terms]]


def has_pairs(corpus: Path, source: Source) -> bool:
    """Tell whether the corpus has the file of a source."""
    name = f"pairs-{source.name}.tsv"
    return (corpus / name).exists() or (corpus / f"{name}.zst").exists()


def read_pairs(corpus: Path, source: Source) -> Iterator[Pair]:
    """Yield the pairs of one source that may be used, in the order of its file."""
    for line in read_lines(corpus, f"pairs-{source.name}.tsv"):
        chinese, english, *_ = line.split("\t")
        if source.name == "apachedocs" and sha256(chinese.encode()).hexdigest() == _VITE:
            return
        yield Pair(source.name, chinese, english)


def read_lines(corpus: Path, name: str) -> Iterator[str]:
    """Yield the lines of a file of the corpus, compressed with zstd or plain; none if absent."""
    plain, compressed = corpus / name, corpus / f"{name}.zst"
    if plain.exists():
        yield from plain.read_text(encoding="utf-8").splitlines()
    elif compressed.exists():
        # The files need a long window, which Python's own zstd packages refuse by default.
        command = ["zstd", "-dc", "--long=31", str(compressed)]
        done = subprocess.run(command, check=True, capture_output=True)
        yield from done.stdout.decode("utf-8").split("\n")[:-1]


def lots(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    """Yield the items in lots of *size*, the last one smaller."""
    rest = iter(items)
    while lot := list(islice(rest, size)):
        yield lot
