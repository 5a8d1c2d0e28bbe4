"""What stands around a story where a whole page was copied: menus, comments, whom to reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .lines import Line, is_prose
from .note_marks import without_note_marks

MENU = "navigation"
COMMENT = "reader's comment"
CONTACT = "contact line"
ANSWER = "another answer"
RELATED = "related links"
CONTENTS = "table of contents"
_LONGEST_SECTION = 6
_FEWEST_SECTIONS = 3
_SECTION = re.compile(
    "首页|主页|新闻|要闻|国内|国际|社会|财经|金融|股票|股市|证券|基金|理财|保险|银行|体育|娱乐|明星|综艺|电影|"
    "科技|数码|手机|互联网|汽车|房产|楼市|地产|家居|教育|健康|旅游|美食|时尚|女性|亲子|游戏|军事|历史|文化|读书|"
    "艺术|图片|视频|直播|音频|专题|评论|观点|社评|博客|论坛|社区|微博|招聘|彩票|天气|邮箱|地图|更多|滚动|时政|"
    "政务|政治|港澳|台湾|港闻|两岸|中国|全球|环球|副刊|生活|地方|本地|法治|公益|党建|产经|能源|农业|商业|企业|"
    "字号|超大|特大|大|中|小|标准|默认|人物|深度|调查|快讯|公告|互动|服务|订阅|客户端|数据|问政|民生|城市|专栏|繁体|简体|English|APP",
    re.IGNORECASE,
)
_KNOWN = frozenset({"button", "navigation"})

# An analyst's note has a part 「评论：」 of its own.
_COMMENTS = re.compile(
    r"(?:网友|全部|最新|热门|精彩|精选|用户|读者)(?:评论|留言|跟[帖贴]|回应)(?:区|列表)?\s*(?:[(（]?\d+\s?条?[)）]?)?[:：]?|"
    r"(?:评论|留言|跟[帖贴]|回应)(?:区|列表|板)?\s*(?:[(（]\d+\s?条?[)）])?"
)
# What a comment has beside its words: when, who answered; a name before a colon tells less.
_ANSWERED = re.compile(
    r"^(?:作者|版主|楼主|博主|小编)?回[复覆]|(?:^|\s)(?:回[复覆]|点?赞|顶|踩|举报)\s?(?:[(（]?\d+[)）]?)?(?:\s|$)|"
    r"^\S{0,16}\s?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|^\d{1,2}月\d{1,2}日\s\d|"
    r"\d+(?:分钟|小时|天)前|IP属地"
)
_NAMED = re.compile(r"[^\s。，：:]{1,14}[:：]\s?\S.{0,100}")
_LONGEST_COMMENT = 200
_NEAR = 3  # lines below a label among which a sign of comments must be

_SKIP = re.compile(r"跳过[^。，]{2,14}(?:继续阅读)?")
_SKIPPED = re.compile(r"End of .{2,14}|[^。，]{2,8}结尾", re.IGNORECASE)
_ANSWERS = re.compile(
    r"更多回答|(?:查看|阅读)?(?:全部|所有|其[他它]|更多)\s?\d*\s?[个条]?回答(?:\s?[(（]\d+[)）])?|\d+\s?个回答"
)
_CONTENTS = re.compile(r"目\s*录|目\s*次|contents", re.IGNORECASE)
_NUMBERED = re.compile(
    r"^\d{1,2}(?:\.\d{1,2})*[.、．\s]\s*|(?:\s{2,}|\t|[.…·]{2,})\s*(?:\d{1,3}|[IVX]{1,5})$"
)
_PAGED = re.compile(r"(?:\t|\s{2,}|[.…·]{2,})\s*(?:\d{1,3}|[IVX]{1,5})$")
_FEWEST_ENTRIES = 2

# Of an outlet or of who wrote for it, anywhere on a page.
_OUTLET_CONTACT = re.compile(
    r"(?:投稿|商务(?:合作|洽谈)?|广告(?:合作|热线|投放|咨询)?|新闻(?:热线|线索|爆料)|[爆报]料|读者(?:来信|热线|服务)|"
    r"编辑部|发行|转载|采编|合作)[^:：，。]{0,6}[:：][^。]{2,60}"
)
_CONTACT = re.compile(
    r"(?:联系|咨询|服务|监督|举报|总机|客服)?(?:电话|地址|邮编|邮政编码|传真|热线|邮箱|电邮|联系人|联系方式|网址|QQ)"
    r"[^:：，。]{0,4}[:：].{1,80}"
)


def mark_menus(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark a site's menu above a story, its sections one below the other."""
    for run in _runs_of_short(lines):
        named = [_is_section(lines[at].text, reasons[at]) for at in run]
        if sum(named) >= _FEWEST_SECTIONS and sum(named) * 2 >= len(run):
            for at in run:
                reasons[at] = reasons[at] or MENU


def _is_section(text: str, reason: str | None) -> bool:
    return reason in _KNOWN or bool(_SECTION.fullmatch(text))


def _runs_of_short(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Yield the runs of very short lines above the first paragraph of a page."""
    run: list[int] = []
    for at, line in enumerate(lines):
        if is_prose(line):
            break
        if len(line.text) <= _LONGEST_SECTION:
            run.append(at)
        elif run:
            yield run
            run = []
    if run:
        yield run


def mark_comments(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark what readers say below a story, from the label above it on."""
    for at in range(_told(lines, 1), len(lines) - 1):
        if _COMMENTS.fullmatch(lines[at].text) and _is_discussed(lines[at + 1 :]):
            for below in range(at, len(lines)):
                reasons[below] = reasons[below] or COMMENT
            return


def _told(lines: Sequence[Line], fewest: int) -> int:
    """Return the number of the line above which so many paragraphs stand, or that of all lines."""
    told = [at for at, line in enumerate(lines) if is_prose(line) and "。" in line.text]
    return told[fewest - 1] + 1 if len(told) >= fewest else len(lines)


def _is_discussed(below: Sequence[Line]) -> bool:
    """Tell whether lines are comments: some name who wrote them, or when, or none is a sentence."""
    if any(len(line.text) > _LONGEST_COMMENT for line in below):
        return False
    near = [line.text for line in below[:_NEAR]]
    is_named = all(_NAMED.fullmatch(text) for text in near)
    return is_named or any(map(_ANSWERED.search, near)) or not any(map(is_prose, below))


def mark_skipped(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark the list of other stories that a page lets its readers skip, to where it ends."""
    first = None
    for at, line in enumerate(lines):
        if _SKIP.fullmatch(line.text):
            is_label = at > 0 and lines[at - 1].text in line.text
            first = at - 1 if is_label else at
        elif first is not None and _SKIPPED.fullmatch(line.text):
            for between in range(first, at + 1):
                reasons[between] = reasons[between] or RELATED
            first = None


def ends_skipped(text: str) -> bool:
    """Tell whether a line says that what readers may skip ends there: 「End of 热读」."""
    return _SKIPPED.fullmatch(text) is not None


def mark_answers(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark the other answers to a question, from the label above them on."""
    for at in range(_told(lines, 2), len(lines)):
        if _ANSWERS.fullmatch(lines[at].text):
            for below in range(at, len(lines)):
                reasons[below] = reasons[below] or ANSWER
            return


def mark_contents(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark a table of contents: the lines below 「目录」 that stand again as headings."""
    for at, line in enumerate(lines):
        if not _CONTENTS.fullmatch(line.text):
            continue
        end = at + 1
        own = {_entry(lines[end].text)} if end < len(lines) else set()
        end += 1
        while end < len(lines) and not is_prose(lines[end]) and _entry(lines[end].text) not in own:
            own.add(_entry(lines[end].text))
            end += 1
        again = own & {_entry(line.text) for line in lines[end:]}
        paged = sum(bool(_PAGED.search(line.text)) for line in lines[at + 1 : end])
        if max(len(again), paged) >= max(_FEWEST_ENTRIES, len(own) / 2):
            for below in range(at, end):
                reasons[below] = reasons[below] or CONTENTS
        return


def _entry(text: str) -> str:
    """Return the letters of an entry or a heading without its number and its page."""
    return re.sub(r"\W", "", _NUMBERED.sub("", without_note_marks(text)))


def mark_contacts(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark how an outlet is reached; any contact, where it stands beside the notices of a site."""
    last = max((at for at, line in enumerate(lines) if _is_story(line, reasons[at])), default=-1)
    foot = range(last + 1, len(lines))
    is_site = any(reasons[at] == "legal notice" for at in foot)
    for at, line in enumerate(lines):
        if reasons[at] is not None or is_prose(line):
            continue
        if _OUTLET_CONTACT.fullmatch(line.text) or (
            is_site and at in foot and _CONTACT.fullmatch(line.text)
        ):
            reasons[at] = CONTACT


def _is_story(line: Line, reason: str | None) -> bool:
    return reason is None and is_prose(line)
