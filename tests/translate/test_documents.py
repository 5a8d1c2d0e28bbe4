"""The examples of the documents run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
_CODE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_example_of_checks_runs(capsys: pytest.CaptureFixture[str]) -> None:
    first = _CODE.findall((DOCS / "checks.md").read_text("utf-8"))[0]
    exec(compile(first, "checks.md", "exec"), {})
    told = capsys.readouterr().out
    assert "FIGURE: " in told and "Binhai High-tech Zone" in told
    assert "'Certainty'" in told
