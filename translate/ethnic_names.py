"""Uygur, Tibetan and Mongol names, which are neither Chinese ones nor to be read as such."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_DOTS = "·・•‧．"
_OF_XINJIANG = re.compile("古丽|古力|迪丽|买提|麦提|娜瓦|努尔")
_TELLING = 4  # characters of an element that is a name by itself


@dataclass(frozen=True, slots=True)
class EthnicName:
    """A name that was found; ``english`` is empty where not all of its parts are known."""

    start: int
    end: int
    english: str


def find_ethnic_names(text: str) -> tuple[EthnicName, ...]:
    """Return the names in *text* that are made of two known elements, or of one that tells itself.

    >>> [name.english for name in find_ethnic_names("村民旦增卓玛说，今年收成很好。")]
    ['Tenzin Drolma']
    """
    return tuple(
        EthnicName(*match.span(), english)
        for match in _pattern().finditer(text)
        if (english := spelt_by_elements(match.group()))
    )


def spelt_by_elements(name: str) -> str:
    """Return a name in the Latin forms of its elements, empty where one of them is not known."""
    words = []
    for part in re.split(f"[{_DOTS}]", name):
        found = _element().findall(part)
        if not found or "".join(found) != part:
            return ""
        spelt = [_elements()[element][0] for element in found]
        is_uygur = _elements()[found[0]][1] == "uygur"
        # A Uygur name of two elements is one word (Abdurahman), a Tibetan one two (Tenzin Drolma).
        words.append(spelt[0] + "".join(spelt[1:]).lower() if is_uygur else " ".join(spelt))
    return " ".join(words)


def elements_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of single elements."""
    return tuple(match.span() for match in _element().finditer(text))


@cache
def _elements() -> dict[str, tuple[str, str]]:
    """Return each element with its Latin form and the people whose names have it."""
    text = (files(__package__) / "data" / "name_elements.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    rows = csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
    return {chinese: (english, people) for chinese, english, people in rows}


@cache
def _element() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_elements(), key=len, reverse=True)))


@cache
def _pattern() -> re.Pattern[str]:
    element = f"(?:{_element().pattern})"
    # 阿依古丽 alone is no Chinese word, and no Arab's name as 阿卜杜拉 is.
    telling = "|".join(sorted(filter(_is_telling, _elements()), key=len, reverse=True))
    return re.compile(
        f"{element}+(?:[{_DOTS}]{element}+)+|{element}{{2,}}|(?:{telling})(?![{_DOTS}江提木汗])"
    )


def _is_telling(element: str) -> bool:
    return len(element) >= _TELLING and bool(_OF_XINJIANG.search(element))
