"""Decode the pages of tests/data/encoding_cases.py with zhbrief and with other packages.

    python benchmarks/encodings.py [--wrong]

A page is right where the text is exactly the one it was made of: a broken byte may stand as one
or more U+FFFD, and nothing at all (an error, or U+FFFD for the better part) is right where nothing
can be read. Packages that are not installed are left out:

    pip install trafilatura lxml-html-clean w3lib charset-normalizer chardet beautifulsoup4
"""

from __future__ import annotations

import argparse
import re
import runpy
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from zhbrief.article.mojibake import mojibake
from zhbrief.article.texts import sound_text
from zhbrief.errors import ZhbriefError

TABLE = Path(__file__).parents[1] / "tests" / "data" / "encoding_cases.py"
Decoder = Callable[[bytes], str | None]


def zhbrief(data: bytes) -> str | None:
    try:
        text = sound_text(data, "page").text
    except ZhbriefError:
        return None
    return None if mojibake(text) else text


def trafilatura() -> Decoder:
    decode: Decoder = import_module("trafilatura.utils").decode_file
    return decode


def w3lib() -> Decoder:
    html_to_unicode: Any = import_module("w3lib.encoding").html_to_unicode
    detect = charset_normalizer_name()

    def decode(data: bytes) -> str | None:
        text: str = html_to_unicode(None, data, auto_detect_fun=detect)[1]
        return text

    return decode


def charset_normalizer_name() -> Callable[[bytes], str | None]:
    from_bytes: Any = import_module("charset_normalizer").from_bytes

    def name(data: bytes) -> str | None:
        best = from_bytes(data).best()
        return best.encoding if best else None

    return name


def charset_normalizer() -> Decoder:
    from_bytes: Any = import_module("charset_normalizer").from_bytes

    def decode(data: bytes) -> str | None:
        best = from_bytes(data).best()
        return None if best is None else str(best)

    return decode


def chardet() -> Decoder:
    detect: Any = import_module("chardet").detect

    def decode(data: bytes) -> str | None:
        encoding = detect(data)["encoding"]
        return data.decode(encoding, "replace") if encoding else None

    return decode


def beautifulsoup4() -> Decoder:
    damn_it: Any = import_module("bs4.dammit").UnicodeDammit

    def decode(data: bytes) -> str | None:
        text: str | None = damn_it(data).unicode_markup
        return text

    return decode


PEERS = {
    "trafilatura": trafilatura,
    "w3lib": w3lib,
    "charset-normalizer": charset_normalizer,
    "chardet": chardet,
    "beautifulsoup4": beautifulsoup4,
}


def is_right(case: Any, text: str | None) -> bool:
    if case.text is None:
        return text is None or text.count("\ufffd") * 2 > len(text)
    if text is None:
        return False
    text = text.removeprefix("\ufeff")
    if case.dropped:
        text = text.rstrip("\ufffd")
    return re.sub("\ufffd+", "\ufffd", text) == case.text


def attempt(decode: Decoder, data: bytes) -> str | None:
    try:
        return decode(data)
    except Exception:  # whatever a package raises, its answer is that it cannot
        return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wrong", action="store_true", help="name the cases that went wrong")
    options = parser.parse_args()
    cases = runpy.run_path(str(TABLE))["CASES"]
    decoders: dict[str, Decoder] = {"zhbrief": zhbrief}
    for name, make in PEERS.items():
        try:
            decoders[f"{name} {version(name)}"] = make()
        except ImportError:
            print(f"{name} is not installed")
    total = Counter(case.group for case in cases)
    right: Counter[tuple[str, str]] = Counter()
    for name, decode in decoders.items():
        for case in cases:
            is_fine = is_right(case, attempt(decode, case.data))
            right[case.group, name] += is_fine
            if options.wrong and not is_fine:
                print(f"{name}: {case.id}: {case.reason}")
    print("| pages | of | " + " | ".join(decoders) + " |")
    print("|---|---|" + "---|" * len(decoders))
    for group, number in total.items():
        cells = " | ".join(str(right[group, name]) for name in decoders)
        print(f"| {group} | {number} | {cells} |")
    sums = (sum(right[group, name] for group in total) for name in decoders)
    print(f"| all | {len(cases)} | " + " | ".join(map(str, sums)) + " |")


if __name__ == "__main__":
    main()
