"""The parts of files that are zip archives of XML: Word's and OpenDocument's."""

from __future__ import annotations

import re
import zipfile

from ..errors import InputError

_LARGEST = 50_000_000  # bytes of XML: an article has less than a hundredth of that
_PERSON = re.compile("[\u4e00-\u9fff]{2,4}")
_NOBODY = re.compile("用户|用戶|使用者|微软|微軟|系统|系統|管理|电脑|電腦|作者|未知|匿名")


def member(archive: zipfile.ZipFile, part: str, name: str) -> bytes:
    """Return the XML of a part that a file may lack, then nothing."""
    found = next((m for m in archive.infolist() if m.filename == part), None)
    return unpacked(archive, found, name) if found else b""


def unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> bytes:
    """Return the XML of a part. Raises InputError for more of it than an article can have."""
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotImplementedError("its compression is none that such files have")
    with archive.open(part) as opened:
        xml = opened.read(_LARGEST + 1)
    if len(xml) > _LARGEST:
        raise InputError(
            f"{name} unpacks to more than {_LARGEST // 1_000_000} MB, too much for one article. "
            "Split it into single articles."
        )
    return xml


def person(creator: str) -> str:
    """Return the name of a person who made a file; many files name a machine's owner.

    >>> person(" 周明 "), person("微软用户"), person("admin")
    ('周明', '', '')
    """
    name = creator.strip()
    return name if _PERSON.fullmatch(name) and not _NOBODY.search(name) else ""
