"""Learning in which characters English words have their ground."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]

WORDS = {"河": "river", "桥": "bridge", "鸟": "robin", "茶": "tea", "雪": "snow", "马": "horse"}
WORDS |= {"酒": "wine", "鱼": "fish", "门": "door", "灯": "lamp", "书": "book"}


def pairs() -> list[str]:
    """Return sentences of two words each, one of which is said with another character, too."""
    lines = []
    for number in range(400):
        one, other = (list(WORDS)[(number * step) % 11] for step in (1, 3))
        said = "禽" if one == "鸟" and number % 3 == 0 else one
        lines.append(
            f"这里的{said}和{other}很好。\tThe {WORDS[one]} and the {WORDS[other]} are fine."
        )
    return lines


def test_the_characters_of_a_word_are_found(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learn = script("word_grounds")
    (tmp_path / "pairs.tsv").write_text("\n".join(pairs()), "utf-8")
    (tmp_path / "lexicon.tsv").write_text("飞禽\trobin\n茗\ttea\n香茗\ttea\n", "utf-8")
    output = tmp_path / "grounds.tsv.gz"
    arguments = [str(output), str(tmp_path / "lexicon.tsv"), str(tmp_path / "pairs.tsv")]
    monkeypatch.setattr("sys.argv", ["word_grounds.py", *arguments])
    assert learn.main() == 0
    rows = [line.split("\t") for line in gzip.decompress(output.read_bytes()).decode().splitlines()]
    found = {row[0]: row[3] for row in rows if len(row) == 4}
    assert set(found["robin"]) == {"鸟", "禽"} and set(found["tea"]) == {"茶", "茗"}
    assert set(found["river"]) == {"河"} and "the" not in found


@pytest.mark.parametrize(
    ("word", "basic"),
    [("planned", "plan"), ("hoping", "hope"), ("carried", "carry"), ("seller", "sell")],
)
def test_basic_forms(script: Script, word: str, basic: str) -> None:
    assert basic in script("word_grounds").basic_forms(word)
