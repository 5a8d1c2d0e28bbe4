"""When, by whom and where an article was published, as far as it tells: as it stands there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from .blocks import Markup
from .bylines import is_name
from .model import NO_ORIGIN, Origin
from .script import fold

_LONGEST = 80  # code points of a line or a value that can tell something of this kind
_MOST_NODES = 2000  # of a page's JSON-LD
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "og:release_date",
    "weibo:article:create_at",
    "bytedance:published_time",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "apub:time",
    "date",
)
_AUTHOR = (
    "author",
    "article:author",
    "og:article:author",
    "dc.creator",
    "byl",
    "weibo:article:author",
)
_SOURCE = ("contentsource", "source", "mediaid", "copyrightholder")
_SITE = ("og:site_name", "sitename", "dc.publisher", "application-name")
_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "Report", "WebPage")

_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d\s?[-/.年]\s?(?:1[0-2]|0?[1-9])\s?"
    r"(?:[-/.]\s?(?:3[01]|[12]\d|0?[1-9])(?!\d)日?|"
    # 「3月15个城市」 is no day
    r"月\s?(?:3[01]|[12]\d|0?[1-9])(?:\s?[日号]|(?=\s*$|\s+\d{1,2}[:：]\d)))"
    r"(?:\s*(?:T|HKT)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
    # of a site that prints the year apart: 「2024 03/20 08:31:12」
    r"|20\d\d\s+(?:1[0-2]|0\d)/(?:3[01]|[12]\d|0\d)\s+\d{2}:\d{2}(?::\d{2})?"
    # of Taiwan
    r"|(?<=[日时][期间][:：])\s?(?:1[0-2]\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|1[0-2]\d年\d{1,2}月\d{1,2}日)|(?:中华)?民国\s?[元一二三四五六七八九十百〇○零\d]{1,4}年[一二三四五六七八九十\d]{1,2}月[一二三四五六七八九十\d]{1,3}日"
)
# 「Mar 14 Thu 2024 20:15」, 「March 14, 2024」
_ENGLISH_DATE = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?\s+(?:[A-Z][a-z]{2},?\s+)?(?:19|20)\d\d\b"
)
# Dates of something else than the story: 更新 (updated), 截止 (deadline), 登录 (signed in).
OTHER_DATE = re.compile(
    r"报告期|有效期|期间|更新|修改|核准|修订|审定|截止|截至|登录|登陆|今天是|现在|当前"
)
_UPDATED = re.compile("[(（][^()（）]{0,20}(?:更新|修[改正])[)）]")  # behind the date
_NAME = (
    r"(?!通讯员|通訊員|记者|摄影|实习|编辑)"
    r"[^\W\d_]{2,4}(?:·[^\W\d_]{1,8})*|[A-Za-z][A-Za-z .'-]{2,30}"
)
_NAMES = rf"(?:{_NAME})(?:\s*[、,，/]\s*(?:{_NAME})|\s(?:{_NAME})(?=$|\s|[)）】\]]))*"
_WRITER = "作者|撰文|研究员|分析师|(?:本[报刊网台社]|见习|特约|实习|首席)?记者|文"
_BYLINE = (
    re.compile(rf"(?<!\w)(?:{_WRITER})\s*[:：/／丨|｜,，]\s*({_NAMES})"),
    re.compile(r"(?<!\w)(?:本[报刊网台社])?记者\s?([^\W\d_]{2,4})\s*[/／]"),
    re.compile(rf"[（(【](?:本[报刊网台社])?记者[:：\s]\s*({_NAMES})[)）】]"),
    re.compile(
        rf"(?<!\w)(?:本[报刊网台社]|[^\W\d_]{{2,8}})记者\s+({_NAMES})(?=$|\s+(?:通讯员|实习生|发自|摄影|文|(?:19|20)\d\d[-/.年]))"
    ),
    re.compile(r"^([^\W\d_]{2,4})\s?[/／][^\W\d_]{2,8}(?:报[道导]|电|讯)$"),
    re.compile(rf"^({_NAMES})\s+(?:综合|专题|联合)?报[道导]$"),
)
_SOURCE_LINE = re.compile(
    r"(?<!※)(?<!※ )(?<!图片)(?<!视频)(?<!资料)(?<!数据)"
    r"(?:(?:来源|稿源|出处|来源于|(?<!\w)(?:发布|研究)?机构)\s*[:：]\s*|来源于\s+)"
    r"([^\s:：|，。；;（）()]{2,30})"
)
# Who signed a dispatch: 「某社临江3月5日电（记者周明、李平）」. Names that brackets do not
# bound may go on with a place: 「（记者周明临江20日电）」.
_SIGNED = re.compile(
    r"[^，。！？]{0,24}?[电讯]\s?[(（\[【](?:[^，。、()（）]{0,8})?记者[:：\s]?([^()（）\[\]【】]{2,30})[)）\]】]"
)
# Below a document: its date and nothing else.
_DATED = re.compile(
    rf"(?:[\u4e00-\u9fff]{{2,6}}[，,]\s?)?(?:{_DATE.pattern})\s*(?:[(（]?(?:星期|周).[)）]?)?"
)
# The spaces in 「韩 小 舟」.
_SET_WIDE = re.compile(
    r"(?<=\s[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff](?:\s|$))|"
    r"(?<=\s[\u4e00-\u9fff]\s[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff](?:\s|$))"
)
# Where one element ends and the next one starts, on pages that leave no space between them.
_NEXT = re.compile(
    r"(?<=\w)(?<!责任)(?<!图片)(?<!视频)(?<!文章)(?<!稿件)(?<!数据)(?<!资料)(?=(?:来源|稿源|出处|作者|撰文|"
    r"责任编辑|责编|编辑|记者|发布时间|字号|字体|浏览|阅读|评论|点击)\s*[:：])"
)
_LABEL = re.compile(
    r"^(?:来源|来源于|稿源|作者|记者|发布时间|时间|发表于|由|by)\s*[:：]?\s*", re.IGNORECASE
)
_NO_AUTHOR = re.compile(r"编辑|责编|admin|管理员|本[站网]|来源|\d{3}|https?:", re.IGNORECASE)


def page_origin(markup: Markup) -> Origin:
    """Return what a page's head and elements tell of it."""
    metas: dict[str, str] = {}
    for name, content in markup.metas:
        metas.setdefault(name, content)
    data = _linked_data(markup.data)
    marked = {what: [v for w, v in markup.marked if w == what] for what, _ in markup.marked}
    return Origin(
        published=_first(
            _is_date,
            *(metas.get(name, "") for name in _PUBLISHED),
            data.published,
            *marked.get("published", []),
        ),
        author=_first(
            _is_author,
            data.author,
            *(metas.get(name, "") for name in _AUTHOR),
            *map(_unlabelled, marked.get("author", [])),
        ),
        publisher=_first(
            _is_name,
            *(metas.get(name, "") for name in _SOURCE),
            *map(_unlabelled, marked.get("publisher", [])),
            data.publisher,
            *(metas.get(name, "") for name in _SITE),
        ),
        address=_first(_is_address, markup.canonical, metas.get("og:url", "")),
    )


def with_lines(origin: Origin, lines: Sequence[str], *, after: Sequence[str] = ()) -> Origin:
    """Return an origin with what the lines above a story and *after* it tell of it.

    A source or a reporter named beside the story goes before what the page says of itself.
    """
    for line in lines:
        if len(line) > _LONGEST:
            continue
        found = line_origin(line)
        origin = replace(
            origin,
            published=origin.published or found.published,
            author=found.author or origin.author,
            publisher=found.publisher or origin.publisher,
        )
    for line in after:
        found = line_origin(line) if len(line) <= _LONGEST else NO_ORIGIN
        origin = replace(
            origin,
            published=origin.published or (found.published if _DATED.fullmatch(fold(line)) else ""),
            author=origin.author or found.author,
            publisher=origin.publisher or found.publisher,
        )
    return origin


def line_origin(line: str) -> Origin:
    """Return what a line such as 「2024-03-05 09:12 来源：某报 记者：某某」 tells.

    >>> line_origin("2024-03-05 09:12 来源：临江日报 记者：周明")
    Origin(published='2024-03-05 09:12', author='周明', publisher='临江日报', address='')
    """
    line = _SET_WIDE.sub("", line)
    for at in reversed([match.start() for match in _NEXT.finditer(fold(line))]):
        line = f"{line[:at]} {line[at:]}"
    folded = fold(line)  # as long as the line
    first = _UPDATED.sub(lambda match: " " * len(match.group()), folded)
    date = None if OTHER_DATE.search(first) else _DATE.search(first)
    writer = next(filter(None, (pattern.search(folded) for pattern in _BYLINE)), None)
    source = _SOURCE_LINE.search(folded)
    return Origin(
        published=line[slice(*date.span())] if date else "",
        author=_person(line[slice(*writer.span(1))]) if writer else "",
        publisher=line[slice(*source.span(1))] if source else "",
    )


def dateline_author(text: str) -> str:
    """Return who signed the dispatch that starts with a text, '' where it is not sure.

    >>> dateline_author("某社临江3月5日电（记者周明、李平）水厂通水。")
    '周明、李平'
    """
    match = _SIGNED.match(fold(text[:_LONGEST]))  # as long as it was
    names = re.split(r"[、，,\s]+", text[slice(*match.span(1))]) if match else []
    return "、".join(names) if names and all(map(is_name, map(fold, names))) else ""


def _person(names: str) -> str:
    """Return who wrote it, without the column before a name: 「科技观察 周航」."""
    pieces = names.split()
    is_column = len(pieces) > 1 and not is_name(fold(pieces[0])) and is_name(fold(pieces[-1]))
    return pieces[-1] if is_column else names.strip()


def _first(is_fit: Callable[[str], bool], *values: str) -> str:
    return next((v for v in (" ".join(value.split()) for value in values) if is_fit(v)), "")


def _is_date(text: str) -> bool:
    patterns = _DATE.search, _ENGLISH_DATE.search, re.compile(r"20\d{6}\b").match
    return len(text) <= _LONGEST and any(find(text) for find in patterns)


def _is_author(text: str) -> bool:
    return 2 <= len(text) <= 40 and not _NO_AUTHOR.search(text)


def _is_name(text: str) -> bool:
    return 2 <= len(text) <= 40 and not text.isdigit() and "://" not in text


def _is_address(text: str) -> bool:
    return len(text) <= 2000 and text.startswith(("http://", "https://"))


def _unlabelled(text: str) -> str:
    return _LABEL.sub("", text.strip())


def _linked_data(scripts: Sequence[str]) -> Origin:
    """Return what the first article in a page's JSON-LD tells."""
    for script in scripts:
        try:
            value = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(value):
            kinds = node.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(name in _ARTICLES for name in names if isinstance(name, str)):
                return Origin(
                    published=_text(node.get("datePublished")),
                    author=_text(node.get("author")),
                    publisher=_text(node.get("publisher")),
                )
    return NO_ORIGIN


def _nodes(value: object) -> Iterator[dict[str, object]]:
    """Yield the objects in JSON, from the outside in."""
    waiting = [value]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _text(value: object) -> str:
    """Return a value of JSON-LD as text: a name, or the names of several."""
    if isinstance(value, dict):
        return _text(value.get("name"))
    if isinstance(value, list):
        return "、".join(filter(None, map(_text, value[:5])))
    return value if isinstance(value, str) else ""
