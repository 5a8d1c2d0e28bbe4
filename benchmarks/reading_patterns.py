"""Measure how long reading takes on long runs of one pattern: nothing may grow with the square.

    python benchmarks/reading_patterns.py [--characters 300000] [--most 10]

Each pattern is repeated to the asked length, plain behind a Chinese sentence and inside a page, and
read. Printed are the slowest, in seconds of processor time, and what one of half the length takes.
"""

from __future__ import annotations

import argparse
import time
from contextlib import suppress

from zhbrief.article import read
from zhbrief.errors import ZhbriefError

SENTENCE = "昨天上午，临江市的第二座水厂正式通水，居民都说好。\n"
_PATTERNS = r"""
（ ） 「 」 “ ” ‘ ’ 《 》 【 】 ( ) [ ] { } " ' , ， . 。 ; ； : ： ! ？ … — - * _ # ~ ` | \ 1 a
一 零 年 的 < > & <a <p> </p> <div> <td> <br> &amp; &#x4e2d; <!-- --> ]]> 1, 一、 第1 1. （一
“， ”。 ，的 、。 ,的 来源： 责编： 图： 2020- 1月 http:// a.b a@b 著 於 � ​ é 😀
"""
PATTERNS = (*_PATTERNS.split(), " ", "\n", "\t", "\x00", "\u3000", "\ufffd", "\u200b")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=300_000)
    parser.add_argument("--most", type=int, default=10, help="rows that are printed")
    options = parser.parse_args()
    rows = []
    for pattern in PATTERNS:
        for kind, page in (("plain", "{}{}"), ("page", "<html><body><p>{}</p>{}</body></html>")):
            full = _seconds(page.format(SENTENCE, _run(pattern, options.characters)))
            half = _seconds(page.format(SENTENCE, _run(pattern, options.characters // 2)))
            rows.append((full, half, kind, pattern))
    rows.sort(reverse=True)
    print(f"{len(rows)} runs of {options.characters} characters\n\nfull s  half s  as     pattern")
    for full, half, kind, pattern in rows[: options.most]:
        print(f"{full:6.2f}  {half:6.2f}  {kind:5}  {pattern!r}")


def _run(pattern: str, length: int) -> str:
    return pattern * (length // len(pattern))


def _seconds(text: str) -> float:
    began = time.process_time()
    with suppress(ZhbriefError):  # a refusal in words is an answer, too
        read(text.encode())
    return time.process_time() - began


if __name__ == "__main__":
    main()
