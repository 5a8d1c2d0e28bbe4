"""Measure how fast and in how much memory text is read, cleaned and cut into sentences.

    python benchmarks/reading_speed.py article.txt... [--megabytes 10] [--kind page]

The articles are repeated, with their paragraphs numbered so that none is a copy, until they make a
page of the asked size: a text whose paragraphs blank lines part, or another kind (a single line,
wrapped at a column or cut after so many characters, a web page, a line for each clause). It is read
in a process of its own, whose largest resident size counts all of Python and the package. Then a
file of 200 MB is offered, which must be refused in words.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from zhbrief.article import read
from zhbrief.article.lines import is_wide
from zhbrief.errors import InputError

_TOO_LARGE = 200_000_000
_COLUMNS = 76


def _wrapped(paragraph: str) -> str:
    lines, width = [""], 0
    for char in paragraph:
        columns = 2 if is_wide(char) else 1
        if width + columns > _COLUMNS:
            lines.append("")
            width = 0
        lines[-1] += char
        width += columns
    return "\n".join(lines) + "\n\n"


def _in_blank_lines(paragraph: str) -> str:
    return f"{paragraph}\n\n"


def _by_length(paragraph: str) -> str:
    pieces = (paragraph[at : at + 38] for at in range(0, len(paragraph), 38))
    return "\n".join(pieces) + "\n\n"


def _in_clauses(paragraph: str) -> str:
    return "".join(f"{clause}\n" for clause in re.split("(?<=[，。；])", paragraph) if clause)


# What stands above the paragraphs, and how each is written.
_KINDS: dict[str, tuple[str, Callable[[str], str]]] = {
    "text": ("", _in_blank_lines),
    "line": ("", str),
    "wrapped": ("", _wrapped),
    "cut": ("", _by_length),
    "page": ("<html><body><h1>年报</h1><div class='nav'>首页</div>", "<p>{}</p>\n".format),
    "clauses": ("", _in_clauses),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--kind", choices=_KINDS, default="text")
    parser.add_argument("--read-one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.read_one:
        _read_one(options.articles[0])
        return
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.txt"
        _write_page(page, options.articles, int(options.megabytes * 1_000_000), options.kind)
        subprocess.run([sys.executable, __file__, "--read-one", str(page)], check=True)
        _offer_too_large(Path(folder) / "large.txt")


def _write_page(page: Path, articles: list[Path], size: int, kind: str) -> None:
    head, written = _KINDS[kind]
    with page.open("wb") as file:
        file.write(head.encode())
        for paragraph in _paragraphs(articles):
            if file.tell() >= size:
                return
            file.write(written(paragraph).encode())


def _paragraphs(articles: list[Path]) -> Iterator[str]:
    texts = [path.read_text("utf-8") for path in articles]
    for round_ in count(1):
        for text in texts:
            lines = [line.strip() for line in text.split("\n") if line.strip()]
            yield from (f"{line}这是第{round_}遍。" if "。" in line else line for line in lines)


def _read_one(page: Path) -> None:
    import_mb = _resident_mb()
    began, spent = time.perf_counter(), time.process_time()
    article = read(page)
    seconds, spent = time.perf_counter() - began, time.process_time() - spent
    print(f"{page.stat().st_size / 1e6:.1f} MB, {len(article.original):,} code points")
    print(
        f"read, cleaned and cut into {len(article.sentences):,} sentences in {seconds:.1f} s "
        f"({spent:.1f} s of processor time)"
    )
    print(f"largest resident size {_resident_mb():.0f} MB ({import_mb:.0f} MB before reading)")


def _resident_mb() -> float:
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / 1e6 if sys.platform == "darwin" else size / 1e3


def _offer_too_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(_TOO_LARGE)  # takes no room on the disk
    try:
        read(path)
    except InputError as error:
        print(f"{_TOO_LARGE / 1e6:.0f} MB: refused: {error}")
    else:
        raise SystemExit(f"{_TOO_LARGE / 1e6:.0f} MB were read; they should have been refused")


if __name__ == "__main__":
    main()
