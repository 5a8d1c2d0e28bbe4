"""Pictures inside a sentence, where words or figures belong: 「净利润为<img>亿元」."""

from __future__ import annotations

import re
from collections.abc import Mapping

UNREAD = "\ufffc"  # a picture whose words are not known
NOTE = (
    "pictures stand inside sentences where words or figures belong, and are not read: {}; "
    "their sentences are marked as damaged"
)
_LONGEST = 24  # code points of a description that stands for what is shown
# A figure, or a character that no font has; other words describe what is to be seen.
_SHOWN = re.compile(
    r"(?=.*\d)[\d\s.,:%％+\-−~～/／·°℃¥$€百千万萬亿億元吨噸倍年月日]+|[\u3400-\u9fff]"
)
_ORNAMENT = re.compile(r"emo|face|smil|icon|logo|avatar", re.IGNORECASE)
# A sentence goes on before and behind a picture that stands for words.
_BEFORE = re.compile(r"[\u4e00-\u9fff\d（(“「]\s*$")
_BEHIND = re.compile(
    r"\s*(?:[，。、；：）)”」%％]|[百千万萬亿億]|[元人个個家吨噸年月日倍股辆輛台臺度]|平方|公里|公顷|个百分点)"
)
INSIDE = re.compile(rf"(?<=[\w（(“「]){UNREAD}(?={_BEHIND.pattern})")


def words(attributes: Mapping[str, str]) -> str:
    """Return what a picture shows by its description, UNREAD where none tells, '' for ornaments."""
    about = f"{attributes.get('class', '')} {attributes.get('src', '').rpartition('/')[2]}"
    if _ORNAMENT.search(about):
        return ""
    told = " ".join((attributes.get("alt") or "").split())
    if told.startswith("[") or (told and not any(map(str.isalnum, told))):
        return ""  # a face: 「[笑]」
    return told if len(told) <= _LONGEST and _SHOWN.fullmatch(told) else UNREAD


def stands_for_words(before: str, behind: str) -> bool:
    """Tell whether a picture between two pieces of a line stands for words of its sentence.

    >>> stands_for_words("净利润为", "，同比下降"), stands_for_words("特此公告。", "附图")
    (True, False)
    """
    return bool(_BEFORE.search(before) and _BEHIND.match(behind))
