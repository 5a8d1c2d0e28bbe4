"""The check of relative dates: 去年 is last year, 前年 is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..constraints import Prepared
from ..english_dates import MONTHS
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Kind
from .base import Check, Finding, Limits

_CONTRADICTED, _WRONG, _SLIGHT = 3, 2, 1


@dataclass(frozen=True)
class _Time:
    """A relative date: the unit that it counts in, its Chinese and its English.

    ``is_present``: this year, today. English may leave these unsaid, or say today for now.
    """

    unit: str
    chinese: str
    english: str
    is_present: bool = False

    def chinese_in(self, text: str) -> str:
        """Return what *text* says of it, nothing if it says nothing."""
        match = self._chinese.search(text)
        return match.group() if match else ""

    def english_in(self, text: str) -> str:
        """Return what *text* says of it, nothing if it says nothing."""
        match = self._english.search(text)
        return match.group() if match else ""

    @cached_property
    def _chinese(self) -> re.Pattern[str]:
        return re.compile(self.chinese)

    @cached_property
    def _english(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.english})\b", re.IGNORECASE)

    @property
    def weight(self) -> int:
        return _SLIGHT if self.is_present else _WRONG


# Look-arounds keep words apart that only meet: 过|去年, 两年前|年产, 失去|年轻, 上|周期.
_TIMES = (
    _Time(
        "year",
        r"(?<!年)前年|[两二2]年(?:多|之|以)?前(?!年)",
        r"(?:the )?year before last|two years (?:ago|earlier|before)",
    ),
    _Time(
        "year",
        r"(?<![过失除抹])去年(?![轻龄])|上一?年(?:度|末|底|同期)|[比较]上年|[一1]年(?:多|之|以)?前(?!年)",
        r"(?:last|previous|prior|preceding) year(?!s)|(?:a|one) year (?:ago|earlier|before)|"
        rf"year (?:ago|earlier)|last (?:{MONTHS})",
    ),
    _Time(
        "year",
        r"今年(?!轻)|同年(?![龄代级])|当年|本年(?:度|内|底|初)?|(?<![去前明今年度])年[底末初内]",
        r"th(?:is|e current) year|same year",
        True,
    ),
    _Time(
        "year",
        r"明年|来年|(?<![几多两三四五六七八九\d至到])[次翌]年(?![会度一二\d十])|转年|第二年|下一年(?!级)",
        r"(?:next|coming|following) year",
    ),
    _Time(
        "month",
        r"上一?个?月(?!亮)|[一1]个多?月(?:之|以)?前",
        r"(?:last|previous|preceding) month|(?:a|one) month ago",
    ),
    _Time("month", r"(?<!日)本月|这个月", r"th(?:is|e current) month", True),
    _Time("month", r"下一?个?月(?!亮)", r"(?:next|coming|following) month"),
    _Time(
        "week",
        r"[上前]一?个?(?:周(?!期)|星期|礼拜)|[一1]个?(?:周|星期|礼拜)(?:多|之|以)?前",
        r"(?:last|previous|past) week|a week ago",
    ),
    _Time("week", r"[本这]个?(?:周(?!期|边)|星期|礼拜)", r"this week", True),
    _Time(
        "week",
        r"(?:下一?|未来一|接下来一)个?(?:周(?!期)|星期|礼拜)",
        r"(?:next|coming|following) week",
    ),
    _Time(
        "day",
        r"前[天日](?!晚)|[两二2][天日](?:多|之|以)?前",
        r"(?:the )?day before yesterday|two days ago",
    ),
    _Time(
        "day",
        r"昨[天日晚夜]?|前[一1](?:[天日晚夜]|交易日)|上一?个?交易日|上日|头一?天|[一1][天日](?:之|以)?前",
        r"(?<!before )yesterday|last (?:night|evening)|(?:previous|preceding) (?:trading )?day"
        r"|(?:a|one) day earlier",
    ),
    _Time(
        "day",
        r"今[天日晚早晨]|当[天日晚]|同一?[天日]",
        r"today|tonight|this (?:morning|evening|afternoon)|same day",
        True,
    ),
    _Time(
        "day",
        r"(?<!光)明[天日晚早晨]|翌日|次日|第二天|隔[天日]",
        r"tomorrow|(?:the )?(?:next|following) day",
    ),
    _Time("century", r"上一?个?世纪", r"(?:last|previous|past) century"),
    _Time("century", r"[本新这]个?世纪|21世纪", r"th(?:is|e (?:new|current)) century", True),
    _Time("century", r"下一?个?世纪", r"(?:next|coming) century"),
)
_LAST_MONTH = re.compile(rf"last (?:{MONTHS})\b", re.IGNORECASE)
# A comparison with the same time of another year or month may be said as “from last year”.
_COMPARED = re.compile(
    r"同比|按年|按月|环比|同期|年增|年减|月增|月减|上年|上月|上财|往年|增长|下降|较|比"
)
# 年游客量, 年产值: of each year.
_YEARLY = re.compile(
    r"(?<![今本去前明每当上周半几数近全多年度\d一二三四五六七八九十百千])年"
    r"(?:均|游客|接待|吞吐|销[售量]|客流|发电|收入|产值|产量|产能|处理|运[量送输]|流量|交易|供[应电水])"
)
_THE_DAY = re.compile(r"\bon (?:the|that) day\b(?! (?:before|after))", re.IGNORECASE)
_NOW = re.compile(r"如今|现今|当今|至今|今后|现在|目前|当前|眼下|近日|日前")
# One of these stands in whatever Chinese tells of a relative date, and whatever English.
_CHARACTERS = {
    "year": "年",
    "month": "月",
    "week": "周星礼",
    "day": "天日昨今当明",
    "century": "世",
}
_WORDS = {
    "year": ("year", "last "),
    "month": ("month",),
    "week": ("week",),
    "day": ("day", "night", "morning", "evening", "noon", "morrow"),
    "century": ("century",),
}
# What else may stand for a relative date: a year, a weekday, a month, or a looser word.
_OTHERWISE = {
    "year": r"\b(?:19|20)\d\d\b|\byear",
    "month": rf"\bmonth|\b(?:{MONTHS})\b",
    "week": r"\bweek|day\b",
    "day": r"day\b|night|morning|evening|\bnow\b|current|present|modern|\b\d{1,2}(?:st|nd|rd|th)\b",
    "century": r"centur|\b(?:1\d|20)\d\d|\d0s\b|\b(?:twen|thir|for|fif|six|seven|eigh|nine)t?ies\b",
}


class RelativeTime(Check):
    """A relative date lost, added or put in place of another.

    Score: 3 where the English says another one of the same unit than the source; where the source
    says none of that unit, or the English does not say it, 2, but 1 for this year, today and such.
    """

    code = Code.FIGURE
    limits = Limits(error=_CONTRADICTED, warning=_WRONG, info=_SLIGHT)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese = _without_names(source)
        has_date = any(figure.kind is Kind.DATE for figure in source.figures)
        english = candidate.english.lower()
        for unit in _OTHERWISE:
            times = [time for time in _TIMES if time.unit == unit]
            may_tell = any(character in chinese for character in _CHARACTERS[unit])
            wanted = [time for time in times if may_tell and time.chinese_in(chinese)]
            may_say = any(word in english for word in _WORDS[unit])
            said = [time for time in times if may_say and time.english_in(candidate.english)]
            yield from _compared(wanted, said, chinese, candidate.english, has_date)


def _compared(
    wanted: Sequence[_Time], said: Sequence[_Time], chinese: str, english: str, has_date: bool
) -> Iterator[Finding]:
    """Yield what is wrong with the relative dates of one unit."""
    added = [time for time in said if time not in wanted]
    lost = [time for time in wanted if time not in said]
    if len(wanted) == len(lost) == len(added) == 1:
        is_slight = _COMPARED.search(chinese) or lost[0].chinese_in(chinese)[0] == "当"
        score = _SLIGHT if is_slight else _CONTRADICTED
        if lost[0].is_present and _LAST_MONTH.match(added[0].english_in(english)):
            score = min(score, _WRONG)  # last June may be the one just gone
        other = f"The English says “{added[0].english_in(english)}”"
        yield Finding(score, f"{other}, the source another time ({lost[0].chinese_in(chinese)}).")
    elif _is_yearly(added, chinese):
        yield Finding(_WRONG, "The source counts by the year; the English says “this year”.")
    elif added and not wanted and not has_date and not _COMPARED.search(chinese):
        if added[0].is_present and _NOW.search(chinese):
            return
        message = f"The source does not say “{added[0].english_in(english)}”."
        yield Finding(added[0].weight, message)
    elif lost and not _is_said_otherwise(lost[0], chinese, english):
        message = f"The time of the source ({lost[0].chinese_in(chinese)}) is not in the English."
        yield Finding(lost[0].weight, message)


def _is_said_otherwise(time: _Time, chinese: str, english: str) -> bool:
    """Tell whether some other date may stand for *time*; *on the day* does for today alone."""
    english = _without_years_of(chinese, english)
    if not time.is_present:
        english = _THE_DAY.sub("", english)
    return re.search(_OTHERWISE[time.unit], english) is not None


def _is_yearly(added: Sequence[_Time], chinese: str) -> bool:
    """Tell whether this year stands for what comes each year: 年游客量."""
    is_this_year = bool(added) and added[0].unit == "year" and added[0].is_present
    return is_this_year and _YEARLY.search(chinese) is not None


def _without_years_of(chinese: str, english: str) -> str:
    """Return the English without the years that the source gives in digits, for something else."""
    for year in re.findall(r"(?:19|20)\d\d", chinese):
        english = english.replace(year, "")
    return english


def _without_names(source: Prepared) -> str:
    """Return the Chinese without its names: 今日头条 is no date."""
    text = source.text
    for term in source.terms:
        text = text[: term.start] + "□" * (term.end - term.start) + text[term.end :]
    return text
