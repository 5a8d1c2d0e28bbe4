"""Which lines and sentences can be the headline of a briefing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..article.model import Sentence
from .headline import announces, headline_of, takes_back
from .model import Weakness
from .phrases import PAUSE
from .scenes import is_lead_in
from .standing import weaknesses

# What refers to something before it, or introduces what somebody says, is no title of a story.
_NO_TITLE = re.compile(
    r"^(?:以下[是为]|下面是|资料图|图为|受此|为此|对此|据此|因此|由此|此外|另外|同时|与此同时|其中|那么|而且|于是)"
    r"|^(?:提起|提到|谈到|谈及|说起|对于|看到|有了)了?[这此该其]"
    # The names of a form's parts.
    r"|^(?:首次覆盖)?(?:事件|事项|业绩|经营|投资|核心|公司|内容|风险|盈利|主要)?"
    r"(?:预览|描述|点评|要点|观点|摘要|提要|概述|简评|亮点|逻辑|建议|业绩|提示|预测|结论"
    r"|动态|跟踪|快评|快报|近况|更新|简报|报告)[:：]?$"
    r"|(?:说|称|表示|指出|认为|介绍|透露|强调|获悉|报道|提示|提醒|呼吁|警告|了解到|注意到|看到|发现|得知)[:：，,]?$|[《“「『（(]$"
)
_SHORTEST_TITLE = 4  # characters
# 本次比赛为期三天: of an event that the sentence before names.
_OF_THIS = re.compile(r"本[次届场轮期]|[此这][次届场轮]|两[队国地者人]")
# 该案, 这只基金: of what another sentence names.
_OF_THAT = re.compile(
    r"(?:^|[，,；;对将把以就由向从被给为])(?:该[^，,]|此案|此事|这[一些种项类名位个只家条起])"
)
# …… stops before the point; 在四支队伍间展开争夺 does not say who does it.
_TEASES = re.compile(
    r"(?:…+|\.{3,}|[？?])[”」』]?$|^在[^，,]+[间中下上内](?:展开|进行|举行)[^，,]*$"
)
_LEANING = frozenset(
    {Weakness.REFERENCE, Weakness.CONNECTIVE, Weakness.TORN, Weakness.FRAGMENT, Weakness.FOREIGN}
)
_BOUNDARY = re.compile(r"[\W_]")
_SPACE = re.compile(r"\s+")


def is_title(text: str, story: Iterable[str] = ()) -> bool:
    """Tell whether a line at the head of a page can be a briefing's headline.

    It is none if it says nothing by itself, or is cut out of a sentence of the *story*, within a
    clause at its end or within a word at its start. All are in simplified script.
    """
    if len(text) < _SHORTEST_TITLE or _NO_TITLE.search(text):
        return False
    bare = _SPACE.sub("", text)
    return not any(_is_cut_out(bare, _SPACE.sub("", line)) for line in story)


def makes_title(sentence: Sentence, before: Sentence | None = None) -> bool:
    """Tell whether a sentence of the story, which follows *before*, can make a headline.

    It says something by itself, in words that are not somebody's speech, and stops at its end.
    """
    line = headline_of(sentence).text.rstrip("。")
    if _TEASES.search(line) or _OF_THIS.match(line) or _OF_THAT.search(line) or announces(line):
        return False
    return is_title(sentence.text) and not weaknesses(sentence, before) & _LEANING


def _is_cut_out(text: str, line: str) -> bool:
    """Tell whether *text* stands in *line* and begins, or ends, where no title would."""
    import rjieba

    start = line.find(text)
    if start < 0:
        return False
    rest = line[start + len(text) :]
    if not start:
        parts = [part for part in PAUSE.split(rest) if part]
        is_open = is_lead_in(text, _SHORTEST_TITLE) or _OF_THIS.match(text) or takes_back(rest)
        is_open = is_open or announces(text)
        return bool(parts) and (not _BOUNDARY.match(rest) or bool(is_open))
    # 员赵安：新桥通车 of 通讯员赵安：新桥通车, or the other end.
    ends = {start, start + len(text)} if rest else {start}
    return any(s < end < e for _, s, e in rjieba.tokenize(line) for end in ends)
