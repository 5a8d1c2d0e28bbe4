"""Kinds of files that are no text, told by their first bytes, and what to do about each."""

from __future__ import annotations

from ..errors import InputError

_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"AT&TFORM", "a DjVu image of pages"),
    (b"CAJ\x00", "a CAJ file"),
    (b"KDH ", "a KDH file of CNKI"),
    (b"BM", "a BMP image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"{\\rtf", "an RTF file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"GGUF", "a model file"),
    (b"ID3", "an audio file"),
    (b"OggS", "an audio file"),
    (b"RIFF", "an audio, video or image file"),
)
_PICTURES = (b"heic", b"heix", b"mif1", b"avif")
_MAGIC_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# The names of their parts tell the old files of an office from each other.
_OLD = (
    ("WordDocument", "an old Word file (.doc)"),
    ("Workbook", "an old Excel file (.xls)"),
    ("PowerPoint Document", "an old PowerPoint file (.ppt)"),
)
_SAVE_AS_TEXT = "Save its text as a plain text or HTML file and give that."
_SAVE_AS_DOCX = (
    "Open it in a word processor and save it as .docx, PDF or plain text; LibreOffice does so from "
    "the command line: soffice --headless --convert-to docx FILE"
)
_ADVICE = (
    ("image", "Recognise its text first (OCR), or find the article as text."),
    ("old Word", _SAVE_AS_DOCX),
    ("PowerPoint", "Copy the text of the article to a plain text file and give that."),
    ("password", "Save it without a password and give that."),
    ("OFD", "Open it in an OFD reader (of WPS, say), and copy its text or save it as PDF."),
    ("CAJ", "Download its PDF version, or open it in CAJViewer and copy its text."),
    ("KDH", "Download its PDF version, or open it in CAJViewer and copy its text."),
    ("Excel", "Copy the text of the article to a plain text file and give that."),
    ("EPUB", "A book is no article: unpack it as a zip file and give the page of one chapter."),
    ("RTF", "Open it in a word processor and save it as .docx, PDF or plain text."),
    ("archive", "Unpack it and give one of its files."),
)
# An archive's member names tell what the zip really is.
_ZIPS = (
    (b"word/", "a Word file (.docx)"),
    (b"xl/", "an Excel file (.xlsx)"),
    (b"ppt/", "a PowerPoint file (.pptx)"),
    (b"OFD.xml", "an OFD document"),
    (b"mimetypeapplication/epub", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file"),
)


def refuse_binary(data: bytes, where: str) -> None:
    """Raise InputError for a file that is no text, with what to do instead."""
    kind = binary_kind(data)
    if kind:
        advice = next((advice for word, advice in _ADVICE if word in kind), _SAVE_AS_TEXT)
        raise InputError(f"{where} is {kind}, which cannot be read here. {advice}")


def refuse_nulls(data: bytes, where: str) -> None:
    """Raise InputError for more NUL bytes than slip into a text."""
    if data.count(0) * 20 > len(data):
        raise InputError(f"{where} is binary data, not text. Give a text or HTML file.")


def binary_kind(data: bytes) -> str | None:
    """Return what a file's first bytes say it is, or None for text."""
    if data.startswith(b"PK\x03\x04"):
        head = data[:4096] + data[-65536:]
        return next((kind for mark, kind in _ZIPS if mark in head), "a zip archive")
    if data[4:8] == b"ftyp" and data[8:12] in _PICTURES:
        return "a HEIC or AVIF image"
    if data.startswith(_MAGIC_OLE) and _ENCRYPTED in data:
        return "a Word, Excel or PowerPoint file locked by a password"
    if data.startswith(_MAGIC_OLE):
        parts = (kind for part, kind in _OLD if part.encode("utf-16-le") in data)
        return next(parts, "an old Word, WPS, Excel or PowerPoint file")
    for magic, kind in _MAGIC:
        # Short marks in plain letters (BM, ID3) may start a text, too.
        if data.startswith(magic) and (len(magic) > 3 or not magic.isascii() or 0 in data[:4096]):
            return kind
    return None
