"""Names that Chinese places have, in sentences about other countries."""

from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary


def _known(text: str) -> dict[str, str]:
    source = Context.of([text], Glossary.builtin()).prepare(text)
    return {term.source: term.english for term in source.terms}


@pytest.mark.parametrize(
    "text",
    [
        "东湾社区援助中心设在加利福尼亚。",
        "游客喜欢阿姆斯特丹的运河区。",
        "警车开进夏洛特上城区。",
        "科曼基金会在纽约募捐。",
    ],
)
def test_they_are_not_read_aloud(text: str) -> None:
    wrong = ("Dongwan", "Yunhe", "Shangcheng", "Keman")
    assert not [name for name in _known(text).values() if name.startswith(wrong)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("杭州上城区举行马拉松。", {"上城区": "Shangcheng District"}),
        ("河北沧州运河区同阿姆斯特丹合作。", {"运河区": "Yunhe District"}),
        ("深圳东湾社区开了图书馆。", {"东湾社区": "Dongwan Community"}),
    ],
)
def test_at_home_they_are(text: str, expected: dict[str, str]) -> None:
    known = _known(text)
    for own, english in expected.items():
        assert any(own in name and english in wording for name, wording in known.items())
