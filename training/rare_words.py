"""List the English words that the counted ones do not explain, from SCOWL.

    python training/rare_words.py translate/data/rare_words.tsv.gz \
        /usr/share/dict/american-english-huge /usr/share/dict/british-english-huge

The lists are those of the Debian packages `wamerican-huge` and `wbritish-huge`. A word is left out
if it is one of ``translate/data/english_words.tsv.gz`` with an ending or prefix, or two of them.
"""

from __future__ import annotations

import argparse
import gzip
import re
from pathlib import Path

from zhbrief.translate.word_forms import common_words, is_made_of

NOTICE = """\
# English words from SCOWL (Spell Checker Oriented Word Lists), size 80, by Kevin Atkinson.
# Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
# word lists, the associated scripts, the output created from the scripts, and its documentation for
# any purpose is hereby granted without fee, provided that the above copyright notice appears in all
# copies and that both that copyright notice and this permission notice appear in supporting
# documentation. Kevin Atkinson makes no representations about the suitability of this array for any
# purpose. It is provided "as is" without express or implied warranty.
# Changed: a selection, see training/rare_words.py.
"""
_WORD = re.compile("[a-z]{5,}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("table", type=Path)
    parser.add_argument("lists", type=Path, nargs="+")
    options = parser.parse_args()
    listed = {word for path in options.lists for word in path.read_text("utf-8").splitlines()}
    known = common_words()
    words = sorted(w for w in listed if _WORD.fullmatch(w) and not is_made_of(w, known))
    content = NOTICE + "".join(f"{word}\n" for word in words)
    options.table.write_bytes(gzip.compress(content.encode(), 9, mtime=0))
    print(f"{len(words)} words, {options.table.stat().st_size} bytes")


if __name__ == "__main__":
    main()
