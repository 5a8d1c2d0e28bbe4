"""What a company says of itself below its press release: 「关于某某公司」 and its contacts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line, is_prose

ISSUER = "about who issued it"
_ABOUT = re.compile(r"(?:关于|有关)\s?([^，。！？:：]{2,24})[:：]?")
# What such a paragraph tells.
_PORTRAIT = re.compile(
    "成立于|创立于|创建于|创办于|始建于|总部|领先|致力于|股[票份]代[码号]|上市|是一家|是全球|是中国|旗下|更多信息|愿景|使命"
)
_MEDIA = re.compile(
    "(?:媒体|投资者|新闻|公关)(?:关系)?(?:联[系络](?:人|方式)?|查询|垂询|咨询|接洽)(?:人|方式)?[:：]?"
)
_MOST = 3  # paragraphs about one of them
_SHORTEST_NAME = 2


def mark_issuer(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark the portraits of companies that close a press release, and whom the press may ask."""
    prose = [at for at, line in enumerate(lines) if reasons[at] is None and is_prose(line)]
    if not prose:
        return
    above = "".join(line.text for line in lines[: prose[0] + 1])
    for at in range(prose[0] + 1, len(lines)):
        if _MEDIA.fullmatch(lines[at].text):
            _mark(at, len(lines), reasons)
            return
        name = _ABOUT.fullmatch(lines[at].text)
        if name and _is_named(name[1], above) and _is_portrait(lines, at, reasons):
            _mark(at, len(lines), reasons)
            return


def _mark(first: int, end: int, reasons: list[str | None]) -> None:
    for at in range(first, end):
        reasons[at] = reasons[at] or ISSUER


def _is_named(name: str, above: str) -> bool:
    """Tell whether a name, or what is left of it without brackets, stands above the story."""
    bare = re.sub(r"[(（].*|[“”「」\"]", "", name).strip()
    return len(bare) >= _SHORTEST_NAME and bare in above


def _is_portrait(lines: Sequence[Line], at: int, reasons: Sequence[str | None]) -> bool:
    """Tell whether what is left of a page tells who somebody is, and nothing else."""
    below = [n for n in range(at + 1, len(lines)) if reasons[n] is None and is_prose(lines[n])]
    if not below or not _PORTRAIT.search(lines[below[0]].text):
        return False
    parts = sum(bool(_ABOUT.fullmatch(line.text)) for line in lines[at:])
    return len(below) <= _MOST * parts
