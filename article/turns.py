"""Who speaks next, in interviews and transcripts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set

_SPEAKER = re.compile("[^，。：:；！？]{1,12}[:：]|【[^，。：:；！？【】]{1,12}】")
_FEWEST = 3


def answered(texts: Sequence[str]) -> Set[int]:
    """Return the paragraphs of somebody who speaks again, each with another speaker below it."""
    found = {at: match.group() for at, text in enumerate(texts) if (match := _SPEAKER.match(text))}
    often = Counter(found.values())
    return {
        at
        for at, speaker in found.items()
        if often[speaker] > 1 and found.get(at + 1, speaker) != speaker
    }


def turns(texts: Sequence[str]) -> Set[int]:
    """Return the paragraphs that start with who speaks, in an interview or a transcript."""
    found = {at for at, text in enumerate(texts) if _SPEAKER.match(text)}
    return found if len(found) >= _FEWEST else frozenset()
