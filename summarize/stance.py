"""Stance in Chinese: what a source denies, plans, suspects or only quotes, a summary must, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .tokens import terms

_CLAUSE = re.compile(r"[^，。；：！？,;:!?]+")
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
_OTHER_DENIAL = re.compile(r"[不没未无非否]|禁|拒|停|止|取消|反对|驳|失败|辟谣|难以|免")
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
    r"(?:说道?|表示|认为|指出|透露|坦言|强调|声称|宣称|指控|警告|预测|辩称|承认|称)(?=[，,：:。“「]|$)"
)
_SPEECH = re.compile(
    r"说|表示|认为|指出|透露|坦言|强调|称|指控|警告|预测|承认|介绍|据|报道|宣布|呼吁|看来|提醒|建议|主张|"
    r"批评|质疑|否认|告诉|回应|解释|相信|期待|希望|提出|要求|评价|承诺|担心"
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
        found = stance.words.search(text)
        if found and stance.is_added and not stance.answers.search(known):
            yield f"{stance.name} was added ({found.group()})"
        elif not stance.answers.search(text):
            yield from _lost(stance, words, sources)
    for source in () if _SPEECH.search(text) else sources:
        spoken = _SPOKEN.search(source)
        if spoken and len(words.intersection(terms(source))) >= _TAKEN_OVER * len(words):
            yield f"who says so was lost ({spoken.group()})"


def _lost(stance: _Stance, words: set[str], sources: Sequence[str]) -> Iterator[str]:
    for clause in (clause for source in sources for clause in _CLAUSE.findall(source)):
        found = stance.words.search(clause)
        told = [word for word in terms(stance.words.sub("，", clause)) if len(word) > 1]
        if found and told and len(words.intersection(told)) >= _SAME * len(told):
            yield f"{stance.name} was lost ({found.group()})"
            return
