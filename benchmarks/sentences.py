"""Split the cases of tests/data/sentence_cases.py with zhbrief and with other packages.

    python benchmarks/sentences.py [--wrong]

A case is right where all of its sentences are; a boundary between two of them is right where the
case has it. White space does not count. Text is lost where the sentences do not join to the case.
The cases were written for zhbrief, from what splitters get wrong; other packages follow other
rules in some (a semicolon, a speaker behind a quotation). Packages that are not installed are left
out:

    pip install pysbd sumy jionlp
    pip install --no-deps hanlp     (its rules alone are run: the whole needs torch)
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import runpy
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from zhbrief.article import split_sentences

TABLE = Path(__file__).parents[1] / "tests" / "data" / "sentence_cases.py"
Splitter = Callable[[str], Sequence[str]]


def pysbd() -> Splitter:
    import pysbd

    segment: Splitter = pysbd.Segmenter(language="zh", clean=False).segment
    return segment


def sumy() -> Splitter:
    from sumy.nlp.tokenizers import Tokenizer

    split: Splitter = Tokenizer("chinese").to_sentences
    return split


def jionlp() -> Splitter:
    import jionlp

    def split(text: str) -> Sequence[str]:
        sentences: list[str] = jionlp.split_sentence(text, criterion="coarse")
        return sentences

    return split


def hanlp() -> Splitter:
    """Load the rules from their file: importing the package needs torch."""
    package = importlib.util.find_spec("hanlp")
    if package is None or not package.submodule_search_locations:
        raise ImportError("hanlp")
    path = Path(package.submodule_search_locations[0]) / "utils" / "rules.py"
    spec = importlib.util.spec_from_file_location("hanlp_rules", path)
    assert spec is not None
    assert spec.loader is not None
    rules: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rules)
    return lambda text: list(rules.split_sentence(text))


PEERS = {"pysbd": pysbd, "sumy": sumy, "jionlp": jionlp, "hanlp": hanlp}


@dataclass
class Count:
    cases: int = 0
    lost: int = 0
    found: int = 0
    expected: int = 0
    both: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.both / max(1, self.found + self.expected)


def boundaries(pieces: Sequence[str]) -> set[int]:
    """Return the places between pieces, in characters that are no white space."""
    at, places = 0, set()
    for piece in pieces:
        at += len(bare(piece))
        places.add(at)
    return places - {0, at}


def bare(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


def measure(split: Splitter, cases: dict[str, str]) -> Count:
    count = Count()
    for reason, case in cases.items():
        expected = [piece for piece in case.split("|") if piece]
        text = "".join(expected)
        started = time.perf_counter()
        try:
            pieces = list(split(text))
        except Exception as error:  # whatever a package raises, its answer is wrong
            pieces = [f"({type(error).__name__})"]
        count.seconds += time.perf_counter() - started
        is_whole = bare("".join(pieces)) == bare(text)
        count.lost += not is_whole
        found = boundaries(pieces) if is_whole else set()
        wanted = boundaries(expected)
        count.found += len(found)
        count.expected += len(wanted)
        count.both += len(found & wanted)
        if is_whole and found == wanted:
            count.cases += 1
        else:
            count.wrong.append(f"{reason}: {'|'.join(pieces)}")
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wrong", action="store_true", help="show the cases that went wrong")
    options = parser.parse_args()
    cases: dict[str, str] = runpy.run_path(str(TABLE))["CASES"]
    splitters: dict[str, Splitter] = {"zhbrief": split_sentences}
    for name, make in PEERS.items():
        try:
            splitters[f"{name} {version(name)}"] = make()
        except (ImportError, PackageNotFoundError, LookupError) as error:
            print(f"{name} is left out: {error}", file=sys.stderr)
    print(f"| {len(cases)} cases | right | F1 of boundaries | text lost | ms |")
    print("|---|---|---|---|---|")
    for name, split in splitters.items():
        split("今天很好。")  # what is loaded late is not timed
        count = measure(split, cases)
        figures = f"{count.cases} | {count.f1:.3f} | {count.lost} | {1000 * count.seconds:.0f}"
        print(f"| {name} | {figures} |")
        if options.wrong:
            print("\n".join(f"  {line}" for line in count.wrong))


if __name__ == "__main__":
    main()
