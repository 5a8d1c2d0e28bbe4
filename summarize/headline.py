"""A headline from a sentence, for a page that has none: its main clause, where that can stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ..article.model import Sentence
from .editing import is_open, shorten_safely
from .model import Weakness
from .standing import weaknesses

LONGEST = 34  # characters; longer is no headline
_SHORTEST = 8
_NEARLY = 0.8
_PAUSE = re.compile("[，；。！？,;!?]")
# 日前 (recently), 3月5日, 昨天: a day alone before the first pause. A year stays: it says which.
_WHEN = re.compile(
    r"^(?:近日|日前|目前|近期|近来|昨日|昨天|今天|今日|当地时间)?"
    r"(?:\d{1,2}月)?(?:\d{1,2}日)?[上下中]?[午旬]?[，,]"
)
# What a clause may not end with: the statement comes after the pause.
_UNFINISHED = re.compile(
    r"(?:说|称|表示|指出|认为|介绍|透露|强调|显示|发现|宣布|公布|通报|报道|获悉|预计|估计|是|为|后|时|前|中|上|下|内|间|来|以来|看)$"
)
# What turns a clause round, or makes it hold only in part.
_TURN = re.compile(
    r"但|却|然而|不过|可是|只是|除非|否则|前提|如果|若|假如|一旦|除|尽管|虽|即使|随着|由于|因为|为了|为|当|在|据|经"
)
# What takes back the statement before it, or leaves it open: unconfirmed, denied, dropped.
_DOUBT = re.compile(
    r"证实|核实|据称|据传|传闻|涉嫌|疑似|取消|撤回|撤销|暂停|推迟|搁置|终止|更正|误|错|编造|伪造|虚构|驳"
)
# What denies it, or holds it to a part: any such word, whatever it belongs to, keeps all of it.
_LIMIT = re.compile(r"[不没未无非否仅只限除假谣]|直到|直至|为止|反驳|澄清|例外")
# The speaker comes last: …，市长在会上说。
_SPEAKER_BEHIND = re.compile(r"(?:说|称|表示|指出|认为|透露|报道|强调)[”」』]?$")
_CONDITION = re.compile(
    r"如果|若|假如|一旦|只要|只有|除非|尽管|虽|即使|无论|不管|由于|因为|为了|随着"
)


# What refers to something before it, or introduces what somebody says, is no title of a story.
_NO_TITLE = re.compile(
    r"^(?:以下[是为]|下面是|资料图|图为|受此|为此|对此|据此|因此|由此|此外|另外|同时|与此同时|其中|那么|而且|于是)"
    r"|^(?:提起|提到|谈到|谈及|说起|对于|看到|有了)了?[这此该其]"
    # The names of a form's parts.
    r"|^(?:事件|事项|业绩|投资|核心|公司|内容)?(?:预览|描述|点评|要点|观点|摘要|提要|概述|简评)[:：]?$"
    r"|(?:说|称|表示|指出|认为|介绍|透露|强调|获悉|报道|提示|提醒|呼吁|警告|了解到|注意到|看到|发现|得知)[:：，,]?$|[《“「『（(]$"
)
_SHORTEST_TITLE = 4  # characters
# …… stops before the point; 在四支队伍间展开争夺 does not say who does it.
_TEASES = re.compile(
    r"(?:…+|\.{3,}|[？?])[”」』]?$|^在[^，,]+[间中下上内](?:展开|进行|举行)[^，,]*$"
)
_LEANING = frozenset(
    {Weakness.REFERENCE, Weakness.CONNECTIVE, Weakness.TORN, Weakness.FRAGMENT, Weakness.FOREIGN}
)
# 披露三季报, 召开发布会: that it was told, and not what.
_ANNOUNCES = re.compile(
    r"(?:发布|披露|公布|公告|发表|召开|举行|举办)了?[^，,]*(?:报告|公告|报|业绩|数据|快报|预告|通知|消息|会)$"
    r"|在[^，,]+(?:举行|进行)$"
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
    if _TEASES.search(line) or not is_title(sentence.text):
        return False
    return not weaknesses(sentence, before) & _LEANING


def _is_cut_out(text: str, line: str) -> bool:
    """Tell whether *text* stands in *line* and begins, or ends, where no title would."""
    import rjieba

    start = line.find(text)
    if start < 0:
        return False
    rest = line[start + len(text) :]
    if not start:
        parts = [part for part in _PAUSE.split(rest) if part]
        is_open = _is_lead_in(text) or any(map(_takes_back, parts))
        return bool(rest) and (not _BOUNDARY.match(rest) or is_open)
    # 员赵安：新桥通车 of 通讯员赵安：新桥通车, or the other end.
    ends = {start, start + len(text)} if rest else {start}
    return any(s < end < e for _, s, e in rjieba.tokenize(line) for end in ends)


# The first half of a pair: 既是考验, 也是机遇.
_HALF = re.compile(r"既[是有要能会可]|不仅|不但|不只|一方面")
# A time alone: 昨天下午4时许.
_TIME = re.compile(r"(?:年|月|日|节|[时点]许|期间|当[天日晚]|之际|前夕|[初末底晨夜])$")
# A clause that only tells why, where or by whom: 受权重股推动，…. The statement comes behind it.
_SCENE = re.compile(
    r"^(?:得益于|受益于|受|在|随着|由于|相比|比起|眼看|据|根据|按照|依据|经|通过|围绕|针对|面对|截至|作为|自|从|继|为了?|当|与此同时)"
)


def _is_lead_in(clause: str) -> bool:
    """Tell whether a clause only leads into a sentence: 今年以来, 在有关部门的支持下."""
    opens = _SCENE.match(clause) or _CONDITION.match(clause) or _HALF.search(clause)
    ends = _UNFINISHED.search(clause) or _TIME.search(clause)
    is_open = bool(opens or ends) and not _PAUSE.search(clause)
    return len(clause) <= _SHORTEST_TITLE or is_open


def headline_of(sentence: Sentence) -> Sentence:
    """Return *sentence* cut down to a headline; whole where no clause of it can stand alone."""
    shorter = shorten_safely(sentence, LONGEST).text
    text = _WHEN.sub("", shorter)
    # 随着气温下降，用电量上升，…: with its scene gone, the first clause may go on with the scene.
    lost_scene = re.match("随着|面对|在", sentence.text) and sentence.text[:2] != shorter[:2]
    if len(text) > LONGEST and not lost_scene:
        text = _main_clause(text)
    # Nearly all of a sentence: with the rest, it need not be told again below.
    is_whole = len(text) > _NEARLY * len(sentence.text)
    return replace(sentence, text=text) if text and not is_whole else sentence


def _main_clause(text: str) -> str:
    """Return the first clauses of *text* that make a statement, or all of it."""
    if _CONDITION.match(text):
        return text
    for pause in _PAUSE.finditer(text):
        clause, rest = text[: pause.start()], text[pause.end() :]
        if len(clause) > LONGEST:
            break
        if len(clause) < _SHORTEST or is_open(clause) or _UNFINISHED.search(clause):
            continue
        # 市长说，随着气温下降，…: the last clause counts, not the one that says who speaks.
        last = _PAUSE.split(clause)[-1]
        if _SCENE.match(last) or _TIME.search(last) or not _has_verb(clause):
            continue
        if _CONDITION.match(last) or _HALF.search(last):
            continue
        if "作为" in last or _ANNOUNCES.search(last):
            continue
        # The turn may come in a later clause, or stand within the next one.
        parts = [part for part in _PAUSE.split(rest) if part]
        if any(map(_takes_back, parts)):
            return text
        return clause
    return text


def _has_verb(clause: str) -> bool:
    """Tell whether a clause says something, and does not only name what the next one tells of."""
    import rjieba

    return any(
        tag.startswith(("v", "a", "z", "i", "l")) and tag != "vn" for _, tag in rjieba.tag(clause)
    )


def _takes_back(part: str) -> bool:
    """Tell whether *part* turns round, denies, limits or ascribes what came before it."""
    return bool(
        _TURN.match(part)
        or "但" in part
        or _DOUBT.search(part)
        or _LIMIT.search(part)
        or _SPEAKER_BEHIND.search(part)
    )
