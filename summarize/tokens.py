"""Content words of Chinese sentences, through rjieba."""

from __future__ import annotations

import re

from .stopwords import STOPWORDS

# A word worth counting: Chinese characters, or Latin letters with digits (MEMS, 5G, A380).
# Bare numbers and punctuation are no topic.
_WORD = re.compile(r"[\u3400-\u9fff]+|(?=.*[A-Za-z])[A-Za-z0-9.+\-]+")
# 负责人 (person in charge), 记者 (reporter), 市长 (mayor): nouns for a person end like this.
_PERSON = re.compile(r".*[人者员长师生家手民工星]")
_NAMES = frozenset({"nr", "ns", "nt", "nz", "nrt", "nrfg"})


def terms(text: str) -> tuple[str, ...]:
    """Return the content words of *text* in order, lower-cased, without stop words."""
    import rjieba

    words = (word.strip().lower() for word in rjieba.cut(text))
    return tuple(word for word in words if word not in STOPWORDS and _WORD.fullmatch(word))


def names_a_person(text: str) -> bool:
    """Tell whether *text* has a person's name or a noun for a person."""
    import rjieba

    return any(
        tag.startswith("nr") or (tag.startswith("n") and _PERSON.fullmatch(word))
        for word, tag in rjieba.tag(text)
    )


def named_in(text: str) -> list[str]:
    """Return the names of persons, places and bodies in *text*, in order."""
    import rjieba

    return [word for word, tag in rjieba.tag(text) if tag in _NAMES and len(word) > 1]
