"""What all tests share: the model of the user's store, for those that ask."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from zhbrief.models import is_installed, path

# The user's own choice: some tests put a store of their own in its place.
_STORE = os.environ.get("ZHBRIEF_MODELS")


@pytest.fixture
def qwen_model(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The default model's file, for tests marked ``model``.

    They are skipped where it is not in the store; with ZHBRIEF_REQUIRE_MODEL=1 they fail.
    """
    if _STORE is None:
        monkeypatch.delenv("ZHBRIEF_MODELS", raising=False)
    else:
        monkeypatch.setenv("ZHBRIEF_MODELS", _STORE)
    if not is_installed("qwen"):
        advice = f"no model at {path('qwen')}; run: zhbrief models pull qwen"
        if os.environ.get("ZHBRIEF_REQUIRE_MODEL") == "1":
            pytest.fail(advice)
        pytest.skip(advice)
    return path("qwen")
