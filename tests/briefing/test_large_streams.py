"""Filters on large files: nothing lost, and no more in memory than some megabytes."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from zhbrief.briefing.streams import text_chunks
from zhbrief.errors import InputError

LINE = "昨天上午，临江市的第二座水厂正式通水，居民都说好。\n"


@pytest.mark.parametrize("codec", ["gb18030", "big5hkscs", "utf-8", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("is_named", [True, False])
def test_large_file(codec: str, is_named: bool) -> None:
    line = "昨天上午，臨江市的第二座水廠正式通水，居民都說好。\n" if "big5" in codec else LINE
    text = line * 20_000
    stream = io.BytesIO(text.encode(codec))
    pieces = list(text_chunks(stream, codec if is_named else None, "large.txt"))
    assert "".join(pieces) == text
    assert len(pieces) > 1
    assert all(piece.endswith("\n") for piece in pieces)  # an empty piece would be a line


@pytest.mark.parametrize("codec", ["gb18030", "utf-16"])
def test_memory_is_bounded(codec: str) -> None:
    stream = io.BytesIO((LINE * 80_000).encode(codec))  # some 4 MB
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in text_chunks(stream, None, "large.txt"))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size == len(LINE) * 80_000
    assert most < 9_000_000


def test_a_bad_place_far_inside_is_told() -> None:
    data = (LINE * 60_000).encode("utf-16") + b"\x00\xd8\x00\x00" + LINE.encode("utf-16-le")
    with pytest.raises(InputError, match="cannot be decoded as utf-16"):
        list(text_chunks(io.BytesIO(data), None, "large.txt"))
