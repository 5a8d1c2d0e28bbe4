"""Posts in a forum: which storey each is on, who wrote it, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import chrome_posts
from .lines import Line, is_prose

POSTER = "who posted"
_FLOOR = re.compile(
    "沙发|板凳|地板|地下室|楼主|(?:第\\s?)?(?:\\d{1,4}|[一二三四五六七八九十]{1,3})\\s?[楼#](?:\\s+\\S{1,16})?"
)
_POSTED = re.compile(
    r"(?:\S{1,16}\s)?(?:发表|回[复帖]|修改|编辑|发布)于?\s?(?::|：)?\s?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.{0,20}"
)
_FIELD = re.compile(
    r"(?:用户名?|昵称|等级|级别|积分|威望|金[币钱]|银两|帖子|发帖数?|精华|注册(?:时间|日期)?|最后登录|在线时间|来自|"
    r"头衔|UID|性别|阅读权限|好友|主题数?|楼主)\s?[:：]\s?\S[^。！？]{0,24}",
    re.IGNORECASE,
)
_TOOL = (
    "回[复帖]|举报|收藏|支持|反对|引用|编辑|删除|评分|分享|顶|踩|只看(?:他|她|TA|楼主|该作者)|电梯直达|"
    "倒序看帖|使用道具|发消息|加好友"
)
_TOOLS = re.compile(rf"(?:{_TOOL})(?:\s+(?:{_TOOL}))+")
_FROM = re.compile(r"\d\s+来自\s?\S")
_FEWEST = 3  # signs of a forum
_LONGEST_NAME = 16


def mark_posts(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark who wrote the posts of a forum, and on which storey, where a page is surely of one.

    So is who wrote a microblog, above the line that tells from where.
    """
    for at, below in enumerate(lines[1:]):
        is_stamp = _FROM.search(below.text) and chrome_posts.POSTED.fullmatch(below.text)
        if is_stamp and len(lines[at].text) <= _LONGEST_NAME and not is_prose(lines[at]):
            reasons[at] = reasons[at] or POSTER
    floors = [at for at, line in enumerate(lines) if _FLOOR.fullmatch(line.text)]
    posted = [at for at, line in enumerate(lines) if _POSTED.fullmatch(line.text)]
    if len(floors) + len(posted) < _FEWEST or not posted:
        return
    own = {*floors, *posted}
    own |= {at for at, line in enumerate(lines) if _is_beside(line.text)}
    own |= {at for at in range(1, len(lines) - 1) if _is_name(lines, at, own)}
    for at in own:
        reasons[at] = reasons[at] or POSTER


def _is_beside(text: str) -> bool:
    return bool(_FIELD.fullmatch(text) or _TOOLS.fullmatch(text))


def _is_name(lines: Sequence[Line], at: int, own: set[int]) -> bool:
    """Tell whether a line is who posted: it stands between what else tells of a post."""
    is_short = len(lines[at].text) <= _LONGEST_NAME and not is_prose(lines[at])
    return is_short and at - 1 in own and at + 1 in own
