"""What the elements of HTML pages are for, by their names, classes and identifiers. Data."""

from __future__ import annotations

import re
from collections.abc import Mapping


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


HIDDEN = _names(
    "script style noscript template svg iframe select textarea object math noembed noframes xmp "
    "amp-ad amp-sidebar video audio canvas"
)
# Of these, those in whose place a page shows nothing: a line goes on behind them.
NOTHING = _names("script style noscript template svg math")
FURNITURE = _names("nav footer aside form button menu dialog")
# Of these, and of what is hidden until a script shows it, those that may hold a whole page.
MAY_HOLD_PAGE = _names("form")
MAY_HOLD_STORY = _names("form aside")
VOID = _names("area base br col embed hr img input link meta source track wbr")
INLINE = _names(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp "
    "small span strike strong sub sup time tt u var wbr rt rp"
)
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
IN_HEAD = _names("base link meta noscript script style template title")
UNREAD = frozenset({"rt", "rp"})  # how a character is pronounced
STRUCK = frozenset({"del", "s", "strike"})
# Elements that a story is not wholly in, though nearly all of its prose may be in one of them.
PARTS = _names(
    "p li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 tr tbody thead table figure "
    "details summary"
)
# Elements around the whole page or the whole story, whatever their class is called.
WHOLE = frozenset({"html", "body", "main", "article", "head"})

COMMENT = "reader's comment"
RELATED = "related links"
OUTSIDE = "outside the story"
QUOTED = "quoted mail"
CAPTION = "caption"
LEGAL = "legal notice"
ANSWER = "another answer"
ONE_ANSWER = "one of several answers"  # the first is the story
CONCEALED = "hidden on the page"
STRUCK_OUT = "struck out"

_WORDS = {
    QUOTED: "gmail_quote|yahoo_quoted|is-reply-content|div-rply-fwd-msg|moz-cite-prefix",
    CAPTION: "caption|captions|thumbcaption|(?:img|image|pic|picture|photo|figure)[-_]?"
    "(?:desc|descr|description|note|txt|text|credit)|tuzhu|tushuo",
    COMMENT: "comment|comments|commentlist|commentbox|commentarea|pinglun|liuyan|gentie|disqus|"
    "replies|respond|guestbook",
    RELATED: "related|relatedposts?|relate|relation|relates|"
    "recommend|recommends|recommended|recommendation|"
    "tuijian|xiangguan|hot|hotnews|hotlist|rank|ranking|paihang|teaser|teasers|promo|popular|"
    "trending|guess|prevnext|sidebar|widget",
    LEGAL: "copyright|disclaimer|cookie|cookies",
    ANSWER: "(?:more|other|all)[-_]?answers?",
    ONE_ANSWER: "answer[-_]?item",
    OUTSIDE: "navbox|hatnote|dablink|"
    "nav|navbar|navigation|menu|breadcrumb|breadcrumbs|crumb|crumbs|topbar|topnav|footer|"
    "foot|share|sharing|social|login|toolbar|tags|pagination|pager|pages|fenye|qrcode|"
    "ad|ads|advert|adsense|gg|guanggao|banner|subscribe|popup|modal|"
    # who posted in a forum, when, and under what motto
    "reflist|references?|footnotes|endnotes|catlinks|toc|catalog|pls|pti|authi|(?:d|p|post|floor|l)_author|d_name|post-tail-wrap|core_reply_tail|tail-info|avatar|usercard|signature|sign|"
    "(?:author|user)[-_]?(?:info|card|box|bio|profile)",
}
_CLASSES = tuple(
    (reason, re.compile(rf"(?:^|[-_]|\b)(?:{words})\d*(?:$|[-_]|\b)"))
    for reason, words in _WORDS.items()
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# 「display: none」, but not visibility, which some pages switch on with a script.
_CONCEALING = re.compile(r"display\s*:\s*none", re.IGNORECASE)
# A part of a line that nobody can see, put there against who copies it.
_UNSEEN = re.compile(
    r"(?<![\w-])(?:opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|(?:left|top|text-indent)\s*:\s*-\d{3,})",
    re.IGNORECASE,
)
_TINY = re.compile(r"(?<![\w-])font-size\s*:\s*0(?:px|pt|r?em|%)?\s*(?:;|$|!)", re.IGNORECASE)

# Above lists of other stories and readers' comments; read on folded text.
LABEL = re.compile(
    r"[【\[(（《]?(?:相关(?:阅读|新闻|文章|报道|链接|推荐|资讯|内容|视频)|推荐(?:阅读|文章|新闻|内容|资讯)|"
    r"延伸阅读|扩展阅读|热门(?:文章|新闻|推荐|阅读|资讯|评论|话题)|热点(?:新闻|推荐|排行)|"
    r"最新(?:文章|新闻|资讯|评论)|猜你(?:喜欢|爱看)|[你您]可能(?:还|也|会)?(?:喜欢|感兴趣)|为[你您]推荐|"
    r"编辑推荐|精彩推荐|往期(?:回顾|精选|推荐)|更多(?:阅读|新闻|文章|报道|资讯|推荐)|点击排行|阅读排行|"
    r"排行榜|(?:网友|全部|最新|热门|精彩)?评论(?:区|列表)?|网友(?:跟帖|留言|热议)|发表评论|我要评论|"
    r"\d+条(?:评论|回复)|(?:更多|其他|其它|查看(?:全部|所有|更多))\s?\d*\s?[个条]?回答|上一篇|下一篇|友情链接|近期文章|看过本文的人还看了)"
    r"(?:[(（]\d+[)）])?[】\])）》]?\s*[:：>＞»]*"
)
LEAD_CLASS = re.compile(
    r"(?:^|[-_])(?:summary|lead|lede|abstract|intro|digest|zhaiyao|daodu|standfirst|dek)(?:$|[-_])"
)


def names_of(attributes: Mapping[str, str]) -> str:
    """Return an element's classes and identifier in small letters, words in capitals parted."""
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return _CAMEL.sub("-", names[:400]).lower()


def purpose(name: str, attributes: Mapping[str, str]) -> str:
    """Return why what is in an element is no part of the story by its name, or ''."""
    if name in FURNITURE:
        return OUTSIDE
    if name == "figcaption":
        return CAPTION
    if name in STRUCK:
        return STRUCK_OUT
    style = attributes.get("style", "")
    if "hidden" in attributes or _CONCEALING.search(style):
        return CONCEALED
    return CONCEALED if name in INLINE and _UNSEEN.search(style) else ""


def is_tiny(attributes: Mapping[str, str]) -> bool:
    """Tell whether text right in an element has no size."""
    return _TINY.search(attributes.get("style", "")) is not None


def class_purpose(name: str, attributes: Mapping[str, str]) -> str:
    """Return what an element's classes say that it holds instead of the story, or ''."""
    if name in WHOLE:
        return ""
    for word in names_of(attributes).split():
        for reason, pattern in _CLASSES:
            if pattern.search(word):
                return reason
    return ""
