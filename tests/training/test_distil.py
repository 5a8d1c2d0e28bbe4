"""Pairs by a stronger model: only what no check doubts, and never the same sentence twice."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
_TINY = Path(__file__).parents[1] / "data" / "marian-tiny"


def _run(
    load: Load, patch: pytest.MonkeyPatch, corpus: Path, folder: Path, most: int
) -> list[dict[str, object]]:
    arguments = ["distil.py", corpus, folder, "--engine", "marian", "--model", _TINY]
    patch.setattr("sys.argv", [*map(str, arguments), "--most", str(most)])
    load("distil").main()
    lines = (folder / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_it_goes_on_where_it_stopped(
    script: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHBRIEF_MODELS", str(tmp_path / "store"))
    known = [line.split("\t") for line in (_TINY / "pairs.tsv").read_text("utf-8").splitlines()]
    chinese = [source for source, _ in known if re.search("[0-9]", source)][:10]
    # The small model never saw these: what it makes of them has other figures.
    strange = [text.replace("1", "7").replace("2", "8") for text in chinese]
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    lines = dict.fromkeys([*chinese, *strange])
    (corpus / "mono-zh.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    first = _run(script, monkeypatch, corpus, tmp_path / "out", 8)
    rows = _run(script, monkeypatch, corpus, tmp_path / "out", 30)
    assert rows[: len(first)] == first
    assert len({row["chinese"] for row in rows}) == len(rows) > len(first)
    kept = [row for row in rows if not row["left_out"]]
    written = (tmp_path / "out" / "pairs-distilled.tsv").read_text(encoding="utf-8")
    assert written == "".join(f"{row['chinese']}\t{row['english']}\tsystem\n" for row in kept)
    assert 0 < len(kept) < len(rows)
