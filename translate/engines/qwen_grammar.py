"""Grammars that hold a language model to what is known of the English.

The answer holds no Chinese, and digits only as they stand in the question: a figure can neither be
changed nor made up, while number words stay free. On request it must hold some figures or names.
The grammars are in llama.cpp's GBNF.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations

# Latin letters, signs and typographic marks, as a character class without digits (²³¹¼½¾ are some)
# and `,-.:`.
_SIGNS = (
    "\\x20-\\x2B\\x2F\\x3B-\\x7E\u00a0-\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u024f"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2103\u2109\u2122\u2212"
)
# Digits with the word that gives their size: 2.5 billion must not become 2.5 million; those of a
# code with its letters: the 19 of COVID-19 is no figure.
_NUMBER = re.compile(
    r"(?:[A-Za-z]+-?)?[0-9]+(?:[.,:/][0-9]+)*(?: (?:thousand|million|billion|trillion)\b)?"
)
# Numbers that a hyphen joins in the question, such as 2019-20, and those behind a word: mid-2019.
_JOINED = re.compile(r"(?:[A-Za-z]+-)?[0-9]+(?:[.,][0-9]+)*(?:-[0-9]+(?:[.,][0-9]+)*)+")
# The number of a name that is not in Latin letters: 卡-52.
_HYPHENED = re.compile(r"(?<![A-Za-z0-9])-[0-9]+(?:[.,][0-9]+)*")
_SMALL_DIGITS = re.compile("[²³¹¼½¾]")
# Names with digits that stand for a word of the question without any: 疫情. The check of figures
# knows them. Without this the model writes COVID- and then another number.
_NAMES = ("COVID-19",)
_FORMS = (_NUMBER, _JOINED, _HYPHENED)
# The grammar has a rule for each subset of what must be there.
MOST_REQUIRED = 3


def grammar(question: str, required: Sequence[str] = ()) -> str:
    """Return the grammar of answers to *question*, a Chinese sentence with English written in.

    *required* are pieces of English of which the first MOST_REQUIRED must stand in the answer; a
    figure counts by its number alone.
    """
    allowed = {number for form in _FORMS for number in form.findall(question)} | {*_NAMES}
    # A code may be written with capitals: the H2 of 悍马h2.
    allowed |= {number.upper() for number in allowed if re.fullmatch("[a-z]+-?[0-9]+", number)}
    allowed |= set(_SMALL_DIGITS.findall(question))
    goals = tuple(dict.fromkeys(_core(piece) for piece in required))[:MOST_REQUIRED]
    allowed.update(number for goal in goals for number in _NUMBER.findall(goal))
    rules = [
        f"mark ::= [{_SIGNS}]",
        # A hyphen stands before no number: COVID-16 may not come of COVID-19 and 16%.
        'dash ::= "-" [A-Za-z\u00c0-\u024f]',
        'sign ::= mark | dash | ":"',
        # After a number no colon: 25: 25 would be a time of day that nobody gave.
        "gap ::= mark | dash | [.,] sign",
        "free ::= sign | [.,] sign | number gap",
        "end ::= [.,]? | number [.,]?",
        f"number ::= {_choices(allowed)}",
        *(f"goal{number} ::= {_quoted(goal)}" for number, goal in enumerate(goals)),
        *_states(len(goals)),
    ]
    return "\n".join(rules)


def _core(piece: str) -> str:
    """Return the number of a figure, or the piece where there is none."""
    match = _NUMBER.search(piece)
    return match.group() if match and match.group()[0].isdigit() else piece


def _choices(pieces: Iterable[str]) -> str:
    return " | ".join(_quoted(piece) for piece in sorted(pieces, key=lambda p: (-len(p), p)))


def _quoted(piece: str) -> str:
    escaped = piece.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _states(goals: int) -> list[str]:
    """Return one rule for each set of goals that were reached; the root has reached none."""
    everything = frozenset(range(goals))
    body = "free*" if goals else "free+"  # never nothing at all
    rules = []
    for size in range(goals + 1):
        for reached in map(frozenset, combinations(range(goals), size)):
            left = sorted(everything - reached)
            steps = [f"goal{g} {_step(reached | {g}, everything)}" for g in left] or ["end"]
            rules.append(f"{_name(reached)} ::= {body} ({' | '.join(steps)})")
    return rules


def _step(reached: frozenset[int], everything: frozenset[int]) -> str:
    after = f"gap {_name(reached)}"
    return f"({after} | [.,]?)" if reached == everything else after


def _name(reached: frozenset[int]) -> str:
    return "root" if not reached else "after" + "".join(map(str, sorted(reached)))
