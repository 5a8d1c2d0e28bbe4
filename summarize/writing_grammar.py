"""The grammar of a written Chinese sentence: what a language model may write about its evidence.

Digits stand only as they stand in the evidence, with the words of size behind them, and Latin
words likewise, so that neither a figure nor a foreign name can be made up or changed. The answer is
one sentence and holds no line break. The grammar is in llama.cpp's GBNF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Digits with what makes their size: 3.5亿 must become neither 3.5万 nor 3.5; full width or not.
_NUMBER = re.compile(
    r"[0-9０-９]+(?:[.,:：/～~－-][0-9０-９]+|[．，](?=[０-９])[０-９]+)*(?:[十百千万亿兆]+|[%％‰])?"
)
_WORD = re.compile(r"[A-Za-zÀ-ž]+(?:[-&'’.+][A-Za-zÀ-ž]+)*\+*")
# Latin with digits: 5G, A320, COVID-19. It counts as one word.
_CODE = re.compile(
    r"(?=[A-Za-z0-9+-]*[A-Za-z])(?=[A-Za-z0-9+-]*[0-9])[A-Za-z0-9]+(?:[+-][A-Za-z0-9]+)*\+?"
)
# Chinese characters and marks inside of a sentence; brackets of markup and chat marks are none.
_FREE = "\\u3007\\u3400-\\u9fff\\uf900-\\ufaff，、；：“”‘’「」『』《》（）·—…"
# What may not follow a number, for it would be another one then.
_SIZES = "十百千万亿兆多余几数"


def writing_grammar(evidence: str) -> str:
    """Return the grammar of one Chinese sentence written from *evidence*."""
    numbers = set(_NUMBER.findall(evidence))
    codes = set(_CODE.findall(evidence))
    words = set(_WORD.findall(evidence)) | codes
    steps = ["free"]
    rules = [f"free ::= [{_FREE}]", f"safe ::= [{_without_sizes()}]"]
    # Two numbers in a row would be a third one: behind each stands a character that adds nothing.
    if numbers:
        rules.append(f"number ::= {_choices(numbers)}")
        steps.append("number safe")
    if words:
        rules.append(f"word ::= {_choices(words)}")
        steps.append('word (" " word)* safe')
    rules.append(f"root ::= ({' | '.join(steps)})+ {_end(numbers, words)}")
    return "\n".join(rules)


def _end(numbers: set[str], words: set[str]) -> str:
    last = [name for name, found in (("number", numbers), ("word", words)) if found]
    return f'({" | ".join(last)})? "。"' if last else '"。"'


def _without_sizes() -> str:
    """Return the character class of _FREE without the words of size."""
    points = sorted(ord(char) for char in _SIZES)
    ranges, start = [], 0x3400
    for point in points:
        if start < point:
            ranges.append(f"\\u{start:04x}-\\u{point - 1:04x}")
        start = point + 1
    ranges.append(f"\\u{start:04x}-\\u9fff")
    return "".join(ranges) + "，、；：“”‘’「」『』《》（）·—…"


def _choices(pieces: Iterable[str]) -> str:
    return " | ".join(f'"{piece}"' for piece in sorted(pieces, key=lambda p: (-len(p), p)))
