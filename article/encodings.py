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
    "hz": "hz",
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
# Common in Chinese decoded as Latin-1 or UTF-8 decoded as GBK and the like.
_MOJIBAKE = re.compile(
    r"锟斤拷|烫烫烫|[ÃÂ][\x80-\xbf]|(?:[äåæçèé][\x80-\xbf]{2}){3}|銆|鐨勶|鏄�|ï¼[Œš]|ã€‚"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding it was in; ``dropped_bytes`` were cut off at the end of the file."""

    text: str
    encoding: str
    dropped_bytes: int = 0


def decode(data: bytes, *, encoding: str | None = None, name: str = "") -> Decoded:
    """Return the text of *data*, in *encoding* where that is given.

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
    wide = _utf16_without_bom(data)
    if wide:
        return Decoded(data.decode(wide), wide)
    if data.count(0) > len(data) // 100:
        raise InputError(f"{where} is binary data, not text. Give a text or HTML file.")
    try:
        return _tolerate_cut(data, "utf-8", where)
    except InputError as error:
        return _best_legacy(data, where, error)


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


def _best_legacy(data: bytes, where: str, utf8_error: InputError) -> Decoded:
    """Return the better of the two Chinese readings of bytes that are not UTF-8."""
    readings = []
    for encoding in ("gb18030", "big5hkscs"):
        try:
            decoded = _tolerate_cut(data, encoding, where)
        except InputError:
            continue
        readings.append((_plausibility(decoded.text), decoded))
    if not readings:
        raise utf8_error
    score, best = max(readings, key=lambda reading: reading[0])
    if score <= 0:
        raise utf8_error
    return best


def _plausibility(text: str) -> float:
    """Score text from -1 to 1: common Chinese characters speak for it, rare signs against."""
    foreign = [char for char in text if ord(char) > 0x7F]
    if not foreign:
        return 0.0
    common = sum(char in _COMMON for char in foreign)
    odd = sum(_is_odd(char) for char in foreign)
    han = sum("\u4e00" <= char <= "\u9fff" for char in foreign)
    return (common + 0.1 * han - 2 * odd) / len(foreign)


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
    if len(data) < 4 or len(data) % 2 or 0 not in data:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        fine = sum("\u4e00" <= c <= "\u9fff" or " " <= c <= "~" or c in "\r\n\t，。" for c in text)
        if fine > 0.9 * len(text) and "\0" not in text and _plausibility(text) > 0:
            return encoding
    return None


def _refuse_binary(data: bytes, where: str) -> None:
    kind = _binary_kind(data)
    if kind:
        raise InputError(
            f"{where} is {kind}, which cannot be read here. "
            "Save its text as a plain text or HTML file and give that."
        )


def _binary_kind(data: bytes) -> str | None:
    """Return what a file's first bytes say it is, or None for text."""
    if data.startswith(b"PK\x03\x04"):
        head = data[:4096] + data[-65536:]
        return next((kind for mark, kind in _ZIPS if mark in head), "a zip archive")
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (
            magic.isascii() is False or b"\0" in data[:4096] or len(magic) > 3
        ):
            return kind
    return None


def is_mojibake(text: str) -> bool:
    """Tell whether text was decoded with a wrong encoding before it was saved."""
    hits = len(_MOJIBAKE.findall(text))
    return hits >= 3 and hits * 200 > len(text)
