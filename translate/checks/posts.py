"""The check of high posts: a minister, president or mayor where the Chinese names none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

# English, and the characters of which one is in every Chinese word for it.
_POSTS = (
    (
        r"(?:foreign|defen[cs]e|finance|prime|interior|health|trade) ministers?",
        "长|大臣|相|总理|首脑",
    ),
    (
        r"premiers?(?! (?:league|mandatory|division|show|brand|event|destination))",
        "总理|首相|省长|院长|揆|州长|主席|书记|首[映演播]|英超|一流|顶[级尖]|高端|一线",
    ),
    (r"(?:vice |deputy )?mayors?", "长"),
    (r"(?:chief executive officer|ceo)s?", "首席|总裁|执行|总经理|掌门|长|负责人|老板|头|CEO|当家"),
    (r"ambassadors?", "使|代表"),
    (r"chair(?:man|woman|person)", "主席|长|主任|主委|主持|掌门"),
    (r"spokes(?:man|woman|person)", "发言|代言|新闻|说法|回应|发布|表示|称"),
    (r"founders?", "创|奠基|缔造|始|办|建|开山|之父|成立|祖|发起"),
    (r"professors?", "教授|教|学者|导师|博导|院士"),
)
_CHECKED = tuple(
    (re.compile(rf"\b{english}\b", re.IGNORECASE), re.compile(chinese))
    for english, chinese in _POSTS
)
_MAY_SAY = re.compile(
    r"minister|premier|mayor|executive|ceo|ambassador|chair|spokes|founder|professor", re.IGNORECASE
)


class Posts(Check):
    """A high post in the English for which the Chinese has no word. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        if not _MAY_SAY.search(english):
            return
        for term in source.terms:
            english = english.replace(term.english, "")
        chinese = simplified(source.text)
        for post, reason in _CHECKED:
            match = post.search(english)
            if match and not reason.search(chinese):
                yield Finding(
                    1, f"The English says “{match.group()}”; the source names no such post."
                )
