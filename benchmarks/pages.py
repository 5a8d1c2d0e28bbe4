"""Read the pages of tests/data/html_pages*.py with zhbrief and with trafilatura.

    python benchmarks/pages.py [--wrong]

Counted are Chinese characters, letters and digits of the story that are read, those of the page
around it that are let through, and the titles, dates, authors and outlets that are right.
trafilatura is left out where it is not installed: pip install trafilatura lxml-html-clean
"""

from __future__ import annotations

import argparse
import re
import runpy
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from zhbrief.article import read
from zhbrief.errors import ZhbriefError

TABLES = Path(__file__).parents[1] / "tests" / "data"
FIELDS = ("title", "published", "author", "publisher")


@dataclass(frozen=True)
class Reading:
    text: str
    title: str = ""
    published: str = ""
    author: str = ""
    publisher: str = ""


def zhbrief(page: Any) -> Reading:
    article = read(page.data)
    origin = article.origin
    return Reading(
        text="".join(sentence.original for sentence in article.sentences),
        title=article.title.original if article.title else "",
        published=origin.published,
        author=origin.author,
        publisher=origin.publisher,
    )


def trafilatura(**options: Any) -> Callable[[Any], Reading]:
    extract: Any = import_module("trafilatura").bare_extraction

    def read_page(page: Any) -> Reading:
        # Decoded for it: encodings have a benchmark of their own.
        found = extract(page.html, with_metadata=True, **options)
        if found is None:
            return Reading("")
        return Reading(
            found.text or "",
            found.title or "",
            found.date or "",
            found.author or "",
            found.sitename or "",
        )

    return read_page


def readers() -> dict[str, Callable[[Any], Reading]]:
    found: dict[str, Callable[[Any], Reading]] = {"zhbrief": zhbrief}
    try:
        name = f"trafilatura {version('trafilatura')}"
        found[name] = trafilatura(include_comments=False)
        found["the same, favor_recall"] = trafilatura(include_comments=False, favor_recall=True)
    except ImportError:
        print("trafilatura is not installed")
    return found


def bare(text: str) -> str:
    return re.sub(r"\W", "", text)


def is_same(field: str, found: str, expected: str) -> bool:
    if field == "published":  # to the day; some give no time
        return _day(found) == _day(expected)
    return bare(found) == bare(expected)


def _day(text: str) -> tuple[int, ...]:
    return tuple(int(digits) for digits in re.findall(r"\d+", text)[:3])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wrong", action="store_true", help="name what went wrong")
    options = parser.parse_args()
    for table in ("html_pages.py", "html_pages_held_out.py"):
        print(f"\n{table}\n")
        compare(runpy.run_path(str(TABLES / table))["PAGES"], is_told=options.wrong)


def compare(pages: Sequence[Any], *, is_told: bool) -> None:
    rows: dict[str, Counter[str]] = {}
    for name, reader in readers().items():
        count = rows[name] = Counter()
        reader(pages[0])  # what is imported late is not timed
        started = time.perf_counter()
        for page in pages:
            measure(page, reader, count, name if is_told else "")
        count["ms"] = round(1000 * (time.perf_counter() - started) / len(pages))
    story = sum(len(bare(piece)) for page in pages for piece in page.story)
    chrome = sum(len(bare(piece)) for page in pages for piece in page.chrome)
    told = {field: sum(bool(getattr(page, field)) for page in pages) for field in FIELDS}
    print(f"| {len(pages)} pages | of | " + " | ".join(rows) + " |")
    print("|---|---|" + "---|" * len(rows))
    for label, key, of in (
        ("characters of the story read", "story", story),
        ("characters of the page around it let through", "chrome", chrome),
        *((f"{field} right", field, told[field]) for field in FIELDS),
        ("told, though the page tells none", "invented", ""),
        ("milliseconds a page", "ms", ""),
    ):
        print(f"| {label} | {of} | " + " | ".join(str(row[key]) for row in rows.values()) + " |")


def measure(page: Any, reader: Callable[[Any], Reading], count: Counter[str], name: str) -> None:
    try:
        found = reader(page)
    except ZhbriefError as error:
        print(f"{page.id}: {error}")
        found = Reading("")
    text = bare(found.text)
    lost = [piece for piece in page.story if bare(piece) not in text]
    let_through = [piece for piece in page.chrome if bare(piece) in text]
    count["story"] += sum(len(bare(piece)) for piece in page.story if piece not in lost)
    count["chrome"] += sum(len(bare(piece)) for piece in let_through)
    for field in FIELDS:
        expected, got = getattr(page, field), getattr(found, field)
        if expected:
            count[field] += is_same(field, got, expected)
        else:
            count["invented"] += bool(got)
        if name and (got or expected) and not is_same(field, got, expected):
            print(f"{name}: {page.id}: {field}: {got!r}, not {expected!r}")
    if name:
        for what, pieces in (("lost", lost), ("let through", let_through)):
            for piece in pieces:
                print(f"{name}: {page.id}: {what}: {piece}")


if __name__ == "__main__":
    main()
