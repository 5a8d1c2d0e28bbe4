"""Who speaks next, in interviews and transcripts."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

_SPEAKER = re.compile("[^，。：:；！？]{1,12}[:：]|【[^，。：:；！？【】]{1,12}】")
_FEWEST = 3


def turns(texts: Sequence[str]) -> Set[int]:
    """Return the paragraphs that start with who speaks, in an interview or a transcript."""
    found = {at for at, text in enumerate(texts) if _SPEAKER.match(text)}
    return found if len(found) >= _FEWEST else frozenset()
