"""What the package exports, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import zhbrief.summarize


def test_everything_exported_exists() -> None:
    assert all(hasattr(zhbrief.summarize, name) for name in zhbrief.summarize.__all__)
    assert len(set(zhbrief.summarize.__all__)) == len(zhbrief.summarize.__all__)


def test_importing_it_loads_no_heavy_library() -> None:
    code = (
        "import sys, zhbrief.summarize\n"
        "print({'rjieba', 'opencc', 'numpy', 'transformers', 'rich'} & set(sys.modules))"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout
    assert output.strip() == "set()"
