"""Decoding: from the bytes of a file to text, without guessing where it can be known."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from ..errors import InputError, UsageError

# A label names what a page claims; the superset decodes what its writer really typed.
_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "ascii": "utf-8",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_LABEL = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.-]+)", re.IGNORECASE)
_PLAUSIBLE = 0.3  # Chinese text scores 0.5 to 0.9, misread bytes less than 0.2
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"GGUF", "a model file"),
    (b"ID3", "an audio file"),
    (b"OggS", "an audio file"),
    (b"RIFF", "an audio, video or image file"),
)
_MAGIC_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS_TEXT = "Save its text as a plain text or HTML file and give that."
_ADVICE = (
    ("image", "Recognise its text first (OCR), or find the article as text."),
    ("old Word", "Open it in a word processor and save it as .docx, PDF or plain text."),
    ("password", "Save it without a password and give that."),
    ("RTF", "Open it in a word processor and save it as .docx, PDF or plain text."),
    ("archive", "Unpack it and give one of its files."),
)
# An archive's member names tell what the zip really is.
_ZIPS = (
    (b"word/", "a Word file (.docx)"),
    (b"xl/", "an Excel file (.xlsx)"),
    (b"ppt/", "a PowerPoint file (.pptx)"),
    (b"mimetypeapplication/epub", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file"),
)
# The sixty commonest characters of modern Chinese, in both scripts, and its punctuation: text
# that was decoded rightly is full of them, text decoded wrongly has next to none.
_COMMON = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子"
    "那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當"
    "没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日月新高公全市与與"
    "，。、；：？！“”「」『』《》（）…—"
)
# Left where a decoder gave up: U+FFFD read as GBK, and memory that was never written.
_RUINED = re.compile("锟斤拷|烫烫烫|屯屯屯")
# What was read with the first encoding though it was in the second.
_MISREADINGS = (
    ("gb18030", "utf-8"),
    ("latin-1", "utf-8"),
    ("cp1252", "utf-8"),
    ("big5hkscs", "utf-8"),
    ("latin-1", "gb18030"),
    ("latin-1", "big5hkscs"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding it was in; ``dropped_bytes`` were cut off at the end of the file."""

    text: str
    encoding: str
    dropped_bytes: int = 0


def decode(
    data: bytes, *, encoding: str | None = None, name: str = "", declared: str | None = None
) -> Decoded:
    """Return the text of *data*, in *encoding* where that is given.

    *declared* is what the sender says it is in, which counts, but is not always true.

    Raises InputError for bytes that are no text or not in the encoding, UsageError for an
    unknown encoding.
    """
    where = name or "The input"
    if encoding is not None:
        return _decode_as(data, encoding, where)
    for bom, found in _BOMS:
        if data.startswith(bom):
            return _tolerate_cut(data[len(bom) :], found, where)
    _refuse_binary(data, where)
    if data.isascii() and b"~{" in data and b"~}" in data:
        return _tolerate_cut(data, "hz", where)
    try:
        decoded = _tolerate_cut(data, "utf-8", where)
    except InputError as error:
        wide = _utf16_without_bom(data)
        if wide:
            return _tolerate_cut(data, wide, where)
        _refuse_nulls(data, where)
        return _best_legacy(data, where, error, declared)
    if 0 in data:
        wide = _utf16_without_bom(data)
        if wide:
            return _tolerate_cut(data, wide, where)
        _refuse_nulls(data, where)
    return decoded


def _decode_as(data: bytes, encoding: str, where: str) -> Decoded:
    try:
        label = codecs.lookup(encoding.strip()).name
        "".encode(label)  # refuses codecs such as hex and zlib, which make no text
    except (LookupError, ValueError, TypeError) as error:
        raise UsageError(
            f"Unknown encoding {encoding!r}. Known are, for example: "
            "utf-8, gb18030, gbk, big5, big5hkscs, utf-16."
        ) from error
    label = _SUPERSETS.get(label, label)
    _refuse_binary(data, where)
    for bom, found in _BOMS:
        if data.startswith(bom) and label in (found, found.removesuffix("-le"), "utf-16"):
            return _tolerate_cut(data[len(bom) :], found, where)
    return _tolerate_cut(data, label, where)


def _tolerate_cut(data: bytes, encoding: str, where: str) -> Decoded:
    """Decode strictly, but let the file end in the middle of its last character."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        rest = len(data) - error.start
        if 0 < rest <= 3 and error.end == len(data) and error.start > 0:
            return Decoded(data[: error.start].decode(encoding), encoding, rest)
        raise InputError(
            f"{where} cannot be decoded as {encoding}: the byte at offset {error.start} "
            f"(0x{data[error.start]:02x}) does not fit. Name its encoding with --encoding, "
            "for example --encoding gb18030 or --encoding big5."
        ) from error


def _best_legacy(data: bytes, where: str, utf8_error: InputError, declared: str | None) -> Decoded:
    """Return the best Chinese reading of bytes that are not UTF-8; a page's label counts."""
    readings = []
    label = _superset(declared) if declared else _declared(data)
    for encoding in ("gb18030", "big5hkscs", "cp950"):
        try:
            decoded = _tolerate_cut(data, encoding, where)
        except InputError:
            continue
        score = _plausibility(decoded.text[:20_000])
        readings.append((score + (0.15 if encoding == label else 0), decoded))
    score, best = max(readings, key=lambda reading: reading[0], default=(0.0, None))
    if best is None or score < _PLAUSIBLE:
        raise utf8_error
    return best


def _declared(data: bytes) -> str | None:
    """Return the superset of the encoding that a page names in its markup."""
    match = _LABEL.search(data[:4096])
    return _superset(match.group(1).decode("ascii")) if match else None


def _superset(label: str) -> str | None:
    """Return the encoding that decodes all that Chinese writers type under a label."""
    label = label.lower()
    return _SUPERSETS.get(label.replace("big5-hkscs", "big5").replace("gb_2312-80", "gb2312"))


def _plausibility(text: str) -> float:
    """Score text up to 1: common Chinese characters speak for it, rare signs against it."""
    foreign = [char for char in text if ord(char) > 0x7F]
    if not foreign:
        return 0.0
    common = sum(char in _COMMON for char in foreign)
    taught = sum(_is_taught(char) for char in foreign)
    odd = sum(_is_odd(char) for char in foreign)
    return (0.5 * common + 0.5 * taught - 2 * odd) / len(foreign)


def _is_taught(char: str) -> bool:
    """Tell whether a character is in the common half of GB 2312 or of Big5."""
    for encoding, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6)):
        code = char.encode(encoding, "ignore")
        if code and first <= code[0] <= last:
            return True
    return False


def _is_odd(char: str) -> bool:
    """Tell whether a character hardly occurs in Chinese text: private use, kana, symbols."""
    return (
        "\ue000" <= char <= "\uf8ff"
        or "\u0080" <= char <= "\u009f"
        or "\u2500" <= char <= "\u259f"
        or "\u0370" <= char <= "\u04ff"
        or "\uff66" <= char <= "\uff9f"
        or "\u3400" <= char <= "\u4dbf"
        or ord(char) > 0xFFFF
    )


def _utf16_without_bom(data: bytes) -> str | None:
    """Return utf-16-le or utf-16-be where the bytes can hardly be anything else."""
    data = data[: len(data) // 2 * 2]
    if len(data) < 4:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sound = _plausibility(text[:20_000]) > _PLAUSIBLE and "\0" not in text
        if sound and not any(_is_odd(char) for char in text[:20_000]):
            return encoding
    return None


def _refuse_nulls(data: bytes, where: str) -> None:
    """Raise InputError for more NUL bytes than slip into a text."""
    if data.count(0) * 20 > len(data):
        raise InputError(f"{where} is binary data, not text. Give a text or HTML file.")


def _refuse_binary(data: bytes, where: str) -> None:
    kind = _binary_kind(data)
    if kind:
        advice = next((advice for word, advice in _ADVICE if word in kind), _SAVE_AS_TEXT)
        raise InputError(f"{where} is {kind}, which cannot be read here. {advice}")


def _binary_kind(data: bytes) -> str | None:
    """Return what a file's first bytes say it is, or None for text."""
    if data.startswith(b"PK\x03\x04"):
        head = data[:4096] + data[-65536:]
        return next((kind for mark, kind in _ZIPS if mark in head), "a zip archive")
    if data.startswith(_MAGIC_OLE) and _ENCRYPTED in data:
        return "a Word, Excel or PowerPoint file locked by a password"
    for magic, kind in _MAGIC:
        # Short marks in plain letters (BM, ID3) may start a text, too.
        if data.startswith(magic) and (len(magic) > 3 or not magic.isascii() or 0 in data[:4096]):
            return kind
    return None


def mojibake(text: str) -> str | None:
    """Return in words how a text was misread before it was saved, or None for sound text.

    Sound Chinese does not survive being put back into bytes and read with another encoding.
    """
    if len(_RUINED.findall(text)) >= 2 or text.count("\ufffd") * 20 > len(text):
        return "characters were lost when it was converted"
    sample = "".join(char for char in text[:4000] if ord(char) > 0x7F)
    if len(sample) < 6 or _plausibility(sample) > _PLAUSIBLE:
        return None
    for wrong, right in _MISREADINGS:
        repaired = sample.encode(wrong, "ignore").decode(right, "ignore")
        if len(repaired) * 4 > len(sample) and _plausibility(repaired) > _PLAUSIBLE:
            return f"it is {right} that was read as {wrong}"
    return None
