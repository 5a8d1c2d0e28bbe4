"""Stance in Chinese: what a source denies, plans, suspects or only quotes, a summary must, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .tokens import terms

CLAUSE = re.compile(r"[^，。；：！？,;:!?]+")
# A clause is that of a source which has so much of its words.
_SAME = 0.6


@dataclass(frozen=True, slots=True)
class _Stance:
    """A stance by its words. ``answers`` may stand for them where the same is said in other words;
    ``is_added`` tells that it may not stand in a summary where no source has it."""

    name: str
    words: re.Pattern[str]
    answers: re.Pattern[str]
    is_added: bool = True


_DENIAL = re.compile(
    r"没有|没能|尚未|并未|从未|未能|未曾|未经|未获|未发现|未出现|无法|无需|无须|不能|不会|不再|不是|不得|不予|不可能|不应|不愿|不同意|不允许"
    r"|不承认|不存在|不符|并非|而非|绝非|毫无|并无|尚无|拒绝|否认|禁止|严禁|取消|中止|终止|停止|暂停|反对|驳回|否决|失败|辟谣|不实"
)
_OTHER_DENIAL = re.compile(
    r"[不没未无非否]|禁|拒|停|止|取消|反对|驳|失败|破裂|辟谣|谣|假|澄清|难以|免|缺|除外|尚待|有待|撤|推迟|搁置"
)
# A denial of what follows it, down to the bare character.
_DENIES = re.compile(
    r"(?:否认|拒绝|禁止|严禁|取消|中止|终止|停止|暂停|反对|驳回|否决|[不未没无非])"
    r"(?:可能|允许|同意|打算|会|能|再|得|予|应|愿|曾|经|可|有|是|必|须|需)*"
)
# Words with the character of a denial that deny nothing (or only within themselves).
_SET_WORDS = re.compile(
    r"不仅|不但|不光|不只|不单|不断|不少|不过|不久|不同|不管|不论|不愧|不禁|不由|不得不|不锈|不动产|不良|不足|不到|不低于"
    r"|不少于|不超过|不高于|不多于|不止|不等|不间断|不停|不乏|不妨|不时|不已|不幸|不法|不明|不当|不安|不错|不惜|不懈|不易|不利|不满(?!意)"
    r"|不孕|不可或缺|不言而喻|不约而同|不可避免|无不|无非|莫不|未来|未成年|未婚|未知|没收|没落|有没有"
    r"|无人(?:机|驾驶|车|船|艇|店|岛|区|售货|超市|化)|无线|无锡|无论|无疑|无数|无障碍|无偿|无所谓|无菌|无烟|无产|无期|无辜|无界|无纺"
    r"|非常|非洲|非遗|非法|非盟|非物质|非凡|非典|非营利|非公有|非政府|非农|莫非|除非|是非|并非洲|[南北东西中]非(?!洲)|非裔"
    r"|扣非|否则|是否|能否|可否|与否|停车|停机|停靠|停泊|防止|举止|止痛|免费|免税|免疫|假期|假日|放假|休假|寒假|暑假"
)
# What was told before is taken back; nothing of it follows: 船厂对此予以否认。
_TAKES_BACK = re.compile(r"否认|辟谣|不实|假消息|谣言|谣传|驳斥|反驳|澄清|子虚乌有")
_PLAN = re.compile(
    r"计划|拟|预计|预期|有望|可能|或将|考虑|争取|力争|目标|打算|准备|料将|预测|估计|规划|意向|如果|若|一旦|假如"
)
_OTHER_PLAN = re.compile(
    r"将|计划|拟|预|有望|可能|或|考虑|争取|力争|目标|打算|准备|料|估|规划|意向|若|如果|一旦|假如|到20"
)
_DOUBT = re.compile(
    r"涉嫌|疑似|疑为|据传|传闻|传言|网传|怀疑|嫌疑|自称|声称|据称|或为|似乎|尚待|有待"
)
_OTHER_DOUBT = re.compile(r"涉嫌|疑|传|自称|声称|据称|或|似乎|待")
# 某某说， (so-and-so said): a claim is that of its speaker. 据介绍 (it is said) has none.
_SPOKEN = re.compile(
    r"(?<=[\u4e00-\u9fff”」）)上中时])(?<!据)(?:还|也|则|曾|进一步|明确|公开)*"
    r"(?:(?<![来如据小])说道?|表示|认为|指出|透露|坦言|强调|声称|宣称|指控|警告|预测|辩称|承认|(?<![名职简别])称)(?=[，,：:。“「]|$)"
)
_SPEECH = re.compile(
    r"(?<![小学来如])说(?![明服])|表示|认为|指出|透露|坦言|强调|(?<![名职简别])称(?!号)|指控|警告|预测|承认|介绍"
    r"|(?<![数根占依证收票论])据(?!点)|报道|消息|宣布|呼吁|看来|提醒|建议|主张|"
    r"批评|质疑|否认|告诉|回应|解释|相信|期待|希望|提出|要求|评价|承诺|担心"
)
# 据某报报道， (as a paper reports), 某报报道称. The page's own agency (新华社北京5月2日电) is none.
_MEDIUM = re.compile(
    r"据[^，,。；]{1,20}?(?:报道|消息|披露)(?:称|说|指)?[，,：:\s]"
    r"|(?:有|[\u4e00-\u9fff》”]{2,15})(?:报道|消息)(?:称|说|指出)"
    r"|(?:社|报|网|台|周刊|杂志|媒体)》?[^，,。；]{0,10}报道[，,：:]"
)
_TAKEN_OVER = 0.5  # of a written sentence's words, from the sentence that quotes
_STANCES = (
    _Stance("a denial", _DENIAL, _OTHER_DENIAL),
    _Stance("a plan or an expectation", _PLAN, _OTHER_PLAN, is_added=False),
    _Stance("a doubt", _DOUBT, _OTHER_DOUBT),
)


def changed_stances(text: str, sources: Sequence[str]) -> Iterator[str]:
    """Yield, in words, each stance that the written *text* lost or added against *sources*.

    A stance is lost where a clause of a source has it and the written sentence, with most of the
    clause's words, has no word for it; it is added where no source has a word for it at all.
    """
    known = "".join(sources)
    words = set(terms(text))
    for stance in _STANCES:
        found = stance.words.search(without_set_words(text))
        if found and stance.is_added and not stance.answers.search(without_set_words(known)):
            yield f"{stance.name} was added ({found.group()})"
        elif not stance.answers.search(without_set_words(text)):
            yield from _lost(stance, words, sources)
    yield from _changed_denials(text, sources)
    if not _OTHER_DENIAL.search(without_set_words(text)):
        yield from _not_taken_back(words, sources)
    for source in () if _SPEECH.search(text) else sources:
        spoken = _SPOKEN.search(source) or _MEDIUM.search(source)
        if spoken and _is_taken_over(source, words):
            yield f"who says so was lost ({spoken.group()})"


def without_set_words(text: str) -> str:
    """Return *text* with a space for each word that only looks like a denial: 不仅, 未来."""
    return _SET_WORDS.sub(" ", text)


def _is_taken_over(source: str, words: set[str]) -> bool:
    return len(words.intersection(terms(source))) >= _TAKEN_OVER * len(words)


def _lost(stance: _Stance, words: set[str], sources: Sequence[str]) -> Iterator[str]:
    for clause in CLAUSE.findall("，".join(map(without_set_words, sources))):
        found = stance.words.search(clause)
        told = [word for word in terms(stance.words.sub("，", clause)) if len(word) > 1]
        if found and told and len(words.intersection(told)) >= _SAME * len(told):
            yield f"{stance.name} was lost ({found.group()})"
            return


def _not_taken_back(words: set[str], sources: Sequence[str]) -> Iterator[str]:
    """Yield what takes back a whole source, where *words* tell most of it."""
    for source in sources:
        for clause in CLAUSE.findall(source):
            found = _TAKES_BACK.search(clause)
            if found and not _long_terms(clause[found.end() :]) and _is_taken_over(source, words):
                yield f"a denial was lost ({found.group()})"


def _changed_denials(text: str, sources: Sequence[str]) -> Iterator[str]:
    """Yield what is denied in a clause of one side and told without a denial by the other."""
    written = CLAUSE.findall(without_set_words(text))
    there = [c for source in sources for c in CLAUSE.findall(without_set_words(source))]
    yield from (f"a denial was lost ({found})" for found in _denied_in_one(there, written))
    yield from (f"a denial was added ({found})" for found in _denied_in_one(written, there))


def _denied_in_one(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    affirmed = [clause for clause in one if not _OTHER_DENIAL.search(clause)]
    for clause in one:
        for found in _DENIES.finditer(clause):
            denied = _long_terms(clause[found.end() :])
            if denied and any(_says(denied[0], c) for c in affirmed):
                continue  # 去年没有通过，今年通过了: either may be meant
            if _is_affirmed(denied, _long_terms(_DENIES.sub("，", clause)), other):
                yield found.group() + (denied[0] if denied else "")


def _is_affirmed(denied: Sequence[str], told: Sequence[str], clauses: Sequence[str]) -> bool:
    """Tell whether *clauses* say without a denial what follows it, or most of its clause.

    *denied* are the words that follow the denial, *told* all others of its clause.
    """
    same = [c for c in clauses if denied and _says(denied[0], c)]
    same = [c for c in same if not denied[1:] or any(_says(word, c) for word in denied[1:])]
    if len(told) > 1:
        same += [c for c in clauses if sum(_says(w, c) for w in told) >= _SAME * len(told)]
    return bool(same) and not any(_OTHER_DENIAL.search(clause) for clause in same)


def _long_terms(text: str) -> list[str]:
    return [word for word in terms(text) if len(word) > 1]


def _says(word: str, clause: str) -> bool:
    """Tell whether *clause* has *word*, or both halves of one like 达成协议."""
    halves = (word[:2], word[2:])
    return word in clause or (len(word) == 4 and all(half in clause for half in halves))
