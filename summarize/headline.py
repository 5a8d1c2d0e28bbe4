"""A headline from a sentence, for a page that has none: its main clause, where that can stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..article.model import Sentence
from .editing import is_open, shorten_safely
from .phrases import PAUSE, goes_on, has_verb, is_name_alone
from .remainders import remainder, tells_enough
from .scenes import (
    CONDITION,
    WHEN,
    bare_versions,
    breaks_a_row,
    is_scene,
    is_time,
    is_unfinished,
    opens_a_list,
    without_opener,
    without_scene,
    without_time,
)
from .stance import without_set_words

LONGEST = 34  # characters; longer is no headline where a part of it can stand
LONG = 50  # where nothing shorter can
_VERY_LONG = 60  # where nothing shorter can by bolder cuts, either
_SHORTEST = 8
_NEARLY = 0.8
_MOST = 0.7  # of it, and it is not told again either, unless the rest can be told alone
# Where so little more makes a headline of the whole sentence, it need not be told again.
_LITTLE = 16  # characters
_LONGEST_WHOLE = 40
_SPEAKER_ROOM = 16  # characters more where it says who says so
# 某局局长王明在会上说，: who speaks, and the word for it.
_SPEAKER = re.compile(
    r"(?P<who>[^，,；;：:。“”「」]{2,60}?)(?P<says>说|称|表示|指出|认为|介绍|透露|强调|宣布|提示|提醒|警告|预计|预测"
    r"|报道|消息|获悉|了解到)(?P<pause>[，,：:])"
)
# 造成2人死亡、19人受伤: of an accident, what counts most.
_TOLL = re.compile(
    r"(?:已|共|并)*(?:造成|导致|致使?)[^，,；;]*\d[^，,；;]*[人名](?:遇难|死|身亡|丧生|受?伤|失踪|被困)"
)
# Where and when it was said.
_OCCASION = re.compile(
    r"(?:\d{1,2}日|近日|日前|昨[日天]|今[日天])?(?:在[^，,]{2,30}?(?:会|会议|仪式|论坛|节目|活动|采访|专访)[上中时]"
    r"|在?接受[^，,]{2,20}?(?:采访|专访)时|近日|日前)"
)
# 记者近日在调研中了解到，: nobody but the reporter says so.
_LEARNT = re.compile(
    r"(?:本[报网台社刊])?记者(?![^，,]*从)[^，,；;：:“”]{0,16}(?:了解到|获悉|发现|看到)[，,]"
)
# What turns a clause round, or makes it hold only in part.
_TURN = re.compile(
    r"但|却|然而|不过|可是|只是|除非|否则|前提|如果|若|假如|一旦|除|尽管|虽|即使|随着|当|在|据|经"
)
# What takes back the statement before it, or leaves it open: unconfirmed, denied, dropped.
_DOUBT = re.compile(
    r"证实|核实|据称|据传|传闻|涉嫌|疑似|取消|撤回|撤销|暂停|推迟|搁置|终止|更正|误|错|编造|伪造|虚构|驳"
)
# What denies it, or holds it to a part: any such word, whatever it belongs to, keeps all of it.
_LIMIT = re.compile(r"[不没未无非否仅只限除假谣]|直到|直至|为止|反驳|澄清|例外")
# What is asked is not told.
_ASKS = re.compile(r"[？?][”」』\"]?$")
# The speaker comes last: …，市长在会上说。
_SPEAKER_BEHIND = re.compile(r"(?:说|称|表示|指出|认为|透露|报道|强调)[”」』]?$")
_COMPARED = re.compile(r"(?:同比|环比|较).*\d")
# 披露三季报, 召开发布会, 出现滑稽一幕: that there is news, and not what.
_ANNOUNCES = re.compile(
    r"(?:发布|披露|公布|公告|发表|召开|举行|举办)了?[^，,]*(?:报告|公告|报|业绩|数据|快报|预告|通知|消息|会)$"
    r"|在[^，,]+(?:举行|进行)$|(?:出现|发生|上演)了?[^，,]*一幕$|有了?[^，,]{0,6}进展$"
)
# “……。”日前，在会上，市长王明激动地说。 The quotation first, and who speaks behind when and where.
_QUOTED_FIRST = re.compile(
    r"“(?P<said>[^“”]{6,})[。，]?”(?P<when>(?:[^，。：“”]+，)*?)"
    r"(?P<who>[^，。：“”]{2,30}?(?:说道?|表示|称|指出|强调|告诉记者))。"
)
_ON_WHAT = re.compile(r"(?:[谈说提聊]|回忆|回想)[起到及]|对于?|展望|回顾")
# Whom only the story before names, and who says no such thing.
_NOBODY = re.compile(r"^(?:[他她它这那该其此]|记者|有人|对此|双方)|[不没未]|否认|反驳")


def speaker_first(text: str) -> str:
    """Return a sentence that is one quotation with its speaker first, '' of any other sentence.

    >>> speaker_first("“这条路终于通了。”昨天，在通车仪式上，市长王明激动地说。")
    '市长王明激动地说：“这条路终于通了。”'
    """
    found = _QUOTED_FIRST.fullmatch(text)
    if found is None or _NOBODY.search(found["who"]):
        return ""
    when = [part for part in PAUSE.split(found["when"]) if part]
    if not all(map(_is_occasion, when)):
        return ""
    return f"{found['who']}：“{found['said'].rstrip('。，')}。”"


def _is_occasion(clause: str) -> bool:
    is_when = is_time(clause) or WHEN.fullmatch(f"{clause}，")
    return bool(is_when or _ON_WHAT.match(clause)) or is_scene(clause)


def headline_of(sentence: Sentence) -> Sentence:
    """Return *sentence* cut down to a headline; whole where no clause of it can stand alone."""
    spoken = speaker_first(sentence.text)
    if spoken and len(spoken) <= min(LONG, _NEARLY * len(sentence.text)):
        return replace(sentence, text=spoken)
    shorter = shorten_safely(sentence, LONGEST).text
    text = without_opener(without_time(_LEARNT.sub("", shorter, count=1)))
    # 随着气温下降，用电量上升，…: with its scene gone, the first clause may go on with the scene.
    lost_scene = re.match("随着|面对", sentence.text) and sentence.text[:2] != shorter[:2]
    if len(text) > LONGEST and not lost_scene:
        text = _cut(text)
    is_cut = text and not _is_nearly(text, sentence.text)
    return replace(sentence, text=text) if is_cut else sentence


def _is_nearly(part: str, whole: str) -> bool:
    """Tell whether *part* is nearly all of a sentence, which is then not told again below."""
    if len(part) > _NEARLY * len(whole):
        return True
    is_little = len(whole) - len(part) <= _LITTLE and len(whole) <= _LONGEST_WHOLE
    is_most = len(part) > _MOST * len(whole) and len(whole) <= LONG
    return (is_little or is_most) and not (tells_enough(part, whole) or remainder(whole, part))


def _cut(text: str) -> str:
    """Return as short a part of *text* as makes a headline, or all of it."""
    if _ASKS.search(text):
        return text
    for whole in (text, *bare_versions(text)) if _TOLL.search(text) else ():
        clause = main_clause(whole, LONG)
        if _tells_toll(clause):
            return clause
    for limit in (LONGEST, LONG):
        for whole, front in _versions(text):
            longest = min(limit + min(front, _SPEAKER_ROOM), LONG)
            clause = whole if len(whole) <= longest else main_clause(whole, longest)
            if len(clause) <= _room(clause, longest):
                return clause
    return text if len(text) <= LONG else _cut_boldly(text)


def _cut_boldly(text: str) -> str:
    """Return a part of a text that no clause of it can stand for, or all of it."""
    versions = list(bare_versions(text))
    for limit in (LONGEST, LONG, _VERY_LONG):
        for whole in (*versions, text):
            clause = main_clause(whole, limit)
            if len(clause) <= _room(clause, limit):
                return clause
    return text


def _tells_toll(clause: str) -> bool:
    """Tell whether a clause ends with how many were killed or hurt."""
    return bool(_TOLL.match(PAUSE.split(clause)[-1]))


def _room(clause: str, longest: int) -> int:
    """Return how long a clause may be: one that ends with the toll of an accident longer."""
    return max(longest, LONG) if _tells_toll(clause) else longest


def _versions(text: str) -> Iterator[tuple[str, int]]:
    """Yield *text* with less and less before its news, and how much of it says who speaks."""
    yield text, 0
    found = _SPEAKER.match(text)
    front, news = "", text
    if found and not CONDITION.match(text) and _says_who(found):
        who = _OCCASION.sub("", found["who"]).removesuffix("对此")
        who = who if len(who) > 1 else found["who"]
        front, news = who + found["says"] + found["pause"], text[found.end() :]
        yield front + news, len(front)
    if front and without_time(news) != news:
        news = without_time(news)
        yield front + news, len(front)
    while shorter := without_scene(news):
        news = shorter
        yield front + news, len(front)


def _says_who(found: re.Match[str]) -> bool:
    """Tell whether it is said who says so: 据新华社报道, 记者从公安局获悉, but not 记者近日获悉."""
    if found["says"] in ("报道", "消息"):
        return found["who"].startswith("据")
    return found["says"] not in ("获悉", "了解到") or "从" in found["who"]


def main_clause(text: str, longest: int) -> str:
    """Return the first clauses of *text* that make a statement, or all of it."""
    if CONDITION.match(text):
        return text
    best = ""
    for pause in PAUSE.finditer(text):
        clause, rest = text[: pause.start()], text[pause.end() :]
        added = PAUSE.split(clause[len(best) + 1 :])
        # What the same subject does as well belongs to it; another statement does not.
        if len(clause) > _room(clause, longest) or (best and not all(map(goes_on, added))):
            break
        # The turn may come in a later clause, or stand within the next one.
        is_turned = any(map(_takes_back, filter(None, PAUSE.split(rest))))
        if not is_turned and _stands(clause, rest):
            best = clause
    return best or text


def _stands(clause: str, rest: str) -> bool:
    """Tell whether the first clauses of a sentence, which goes on with *rest*, say something."""
    if len(clause) < _SHORTEST or is_open(clause) or is_unfinished(clause):
        return False
    # 市长说，随着气温下降，…: the last clause counts, not the one that says who speaks.
    parts = PAUSE.split(clause)
    last = parts[-1]
    if is_scene(last) or is_time(last) or "作为" in last or announces(last):
        return False
    # 随着新产品推出，改进老产品，…: the scene has two clauses.
    scenes = [number for number, part in enumerate(parts) if is_scene(part)]
    if scenes and all(map(goes_on, parts[scenes[-1] + 1 :])):
        return False
    is_part = (
        is_name_alone(last, rest, is_first=last == clause)
        or breaks_a_row(rest)
        or opens_a_list(clause)
    )
    # 同比+10%: by how much what stands before it grew.
    says = has_verb(last) or (len(parts) > 1 and _COMPARED.match(last))
    return bool(says) and not is_part


def _takes_back(part: str) -> bool:
    """Tell whether *part* turns round, denies, limits or ascribes what came before it."""
    return bool(
        _TURN.match(part)
        or "但" in part
        or _DOUBT.search(part)
        or _LIMIT.search(without_set_words(part))
        or _SPEAKER_BEHIND.search(part)
    )


def announces(clause: str) -> bool:
    """Tell whether a clause tells that there is news, and not what."""
    return bool(_ANNOUNCES.search(clause))


def takes_back(text: str) -> bool:
    """Tell whether a clause of *text* takes back, or holds to a part, what came before it."""
    return any(map(_takes_back, filter(None, PAUSE.split(text))))
