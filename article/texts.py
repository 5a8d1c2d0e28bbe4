"""From the bytes of a text to the text as it was written, with what has to be said about it."""

from __future__ import annotations

from dataclasses import dataclass

from .encodings import Decoded, decode
from .labels import declared_labels, superset
from .mojibake import repair


@dataclass(frozen=True, slots=True)
class SoundText:
    """Decoded text, put right where it had been garbled; ``notes`` tell what was odd about it."""

    text: str
    decoded: Decoded
    notes: tuple[str, ...]


def sound_text(
    data: bytes, name: str, *, encoding: str | None = None, declared: str | None = None
) -> SoundText:
    """Return the text of *data*; raises as `decode` does."""
    decoded = decode(data, encoding=encoding, name=name, declared=declared)
    notes = []
    if decoded.broken:
        notes.append(
            f"places that do not fit the encoding {decoded.encoding}: {decoded.broken}; each "
            "stands as U+FFFD, and its sentence is marked damaged"
        )
    if decoded.dropped_bytes:
        notes.append(
            f"the file ends inside a character, which is left out (bytes: {decoded.dropped_bytes})"
        )
    wrong = _wrong_label(data, decoded, declared)
    if wrong:
        notes.append(f"labelled {wrong}, but it is {decoded.encoding}")
    repaired = repair(decoded.text)
    if repaired:
        notes.append(f"the text had been garbled ({repaired.what}); it was put right without loss")
    return SoundText(repaired.text if repaired else decoded.text, decoded, tuple(notes))


def _wrong_label(data: bytes, decoded: Decoded, declared: str | None) -> str | None:
    """Return the first label of a page where that names another encoding than was found."""
    if decoded.found_by == "named" or data.isascii():
        return None
    label = declared or next(iter(declared_labels(data)), None)
    codec = superset(label) if label else None
    is_right = codec is None or decoded.encoding.startswith(codec)
    return None if is_right else label
