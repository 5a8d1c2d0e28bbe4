"""The original name beside the first mention of a person, an organisation, a work."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..article import Sentence
from ..translate.constraints import Context, Prepared
from ..translate.glossary import Glossary
from ..translate.glossary_entry import Entry
from ..translate.model import NOT_IN_SOURCE, Code, Flag, Kind, Severity, Translation
from ..translate.romanising import romanised
from ..translate.same_length import simplified
from ..translate.sounds import written_as

_KINDS = frozenset({"person", "organisation", "product", "work"})
# Of the built-in tables, those whose names a reader may want to look up in Chinese.
_TABLES = frozenset({"", "companies_china", "yizhuang"})
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_TITLE = re.compile("《[^《》]{1,30}》")
_JOINED = re.compile("《[^《》]+》(?:[、和与及]?《[^《》]+》)*")
_CHINESE_QUOTES = re.compile('[“”「」『』"]')
# A comma before the closing mark belongs behind what follows it: “Friends,” he said.
_QUOTED = re.compile(
    r"(?P<written>“[^“”]*[^“”,.]|\"[^\"]*[^\",.]|(?<!\w)‘[^‘’]*[^‘’,.])(?P<pause>[,.]?)"
    r"(?P<close>[”\"’])(?!\w)"
)
_LEGAL_FORM = re.compile(r",? (?:Co\.?,? ?)?(?:Ltd|Inc|Corp|LLC)\b\.?")
_POSSESSIVE = re.compile(r"[’']s?(?!\w)")
# Bodies that the world knows by their Latin names.
_WORLD_KNOWN_NAMES = """
阿里巴巴 腾讯 微信 百度 字节跳动 华为 小米 京东 联想集团 比亚迪 大疆 海尔 抖音 支付宝 淘宝
中国工商银行 中国银行 中国建设银行 中国农业银行 中国移动 中国电信 中国联通 中国石油 中国石化
国家电网 台积电 富士康
"""
_WORLD_KNOWN = frozenset(_WORLD_KNOWN_NAMES.split())

Pairs = Sequence[tuple[Sentence, Translation]]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as the English has it and as the article has it; ``forms`` are the likeliest first."""

    chinese: str
    forms: tuple[str, ...]


def with_originals(
    pairs: Pairs, context_of: Callable[[Sentence], Context]
) -> list[tuple[Sentence, Translation]]:
    """Return *pairs*, in the order they are shown, with each name's original at its first mention.

    Places, plain terms and bodies that the world knows by a Latin name get none.
    """
    given: set[str] = set()
    result = []
    for sentence, translation in pairs:
        context = context_of(sentence)
        prepared = context.prepare(translation.source)
        english = translation.english
        for unknown in prepared.unknown:  # one that stays Chinese, in the script of the article
            english = english.replace(unknown.source, original_form(unknown.source, sentence))
        for name in _names(translation, prepared, context.glossary):
            if any(name.chinese in earlier for earlier in given) or name.forms[0] in given:
                continue
            changed = _inserted(english, name.forms, original_form(name.chinese, sentence))
            if changed != english:
                english = changed
                given |= {name.chinese, name.forms[0]}
        english = _with_titles(english, translation.source, sentence, given)
        result.append((sentence, replace(translation, english=english)))
    return result


def _with_titles(english: str, source: str, sentence: Sentence, given: set[str]) -> str:
    """Return the sentence with the titles of works (《闺蜜》) behind what the engine made of them.

    Only where it is plain which is which: one title, or several in a row, and as many quotations.
    """
    titles = list(_TITLE.finditer(source))
    quoted = list(_QUOTED.finditer(english))
    row = source[titles[0].start() : titles[-1].end()] if titles else ""
    is_plain = _JOINED.fullmatch(row) and not _CHINESE_QUOTES.search(source)
    if not is_plain or len(titles) != len(quoted):
        return english
    for title, quotation in reversed(list(zip(titles, quoted, strict=True))):
        name = title.group()
        if name in given or name[1:-1] in simplified(english):
            continue
        given.add(name)
        written, mark, pause = quotation["written"], quotation["close"], quotation["pause"]
        new = f"{written}{mark} ({original_form(name, sentence)}){pause}"
        english = english[: quotation.start()] + new + english[quotation.end() :]
    return english


def _names(translation: Translation, prepared: Prepared, glossary: Glossary) -> list[_Name]:
    """Return the names of a sentence that want their original, the longest first."""
    names = []
    for term in prepared.terms:
        entry = glossary.lookup(term.source)
        if term.kind is not Kind.FIGURE and _wants_original(term.source, term.english, entry):
            names.append(_Name(term.source, (term.english, *(entry.accepts if entry else ()))))
    known = [term.english for term in prepared.terms]
    for name in prepared.unknown:
        wording = written_as(name.source, translation.english, known)
        if wording and name.source not in simplified(translation.english):
            names.append(_Name(name.source, (wording,)))
    return sorted(names, key=lambda name: -len(name.forms[0]))


def _wants_original(chinese: str, english: str, entry: Entry | None) -> bool:
    if not _HAN.search(chinese):
        return False
    if entry is None:
        return True  # a person whose name was found, not listed
    if entry.kind == "person" and entry.table:
        # A listed person whose name is no pinyin is known by a Latin one.
        return romanised(entry.chinese) == entry.english
    is_same = english.casefold() in (word.casefold() for word in _LATIN.findall(chinese))
    is_known = entry.chinese in _WORLD_KNOWN or entry.table not in _TABLES
    return entry.kind in _KINDS and not is_same and not is_known


def original_form(chinese: str, sentence: Sentence) -> str:
    """Return a name in the script of the article."""
    place = simplified(sentence.original).find(chinese)
    return sentence.original[place : place + len(chinese)] if place >= 0 else chinese


def _inserted(english: str, forms: Sequence[str], original: str) -> str:
    """Return the sentence with the original in brackets behind the first of *forms* in it."""
    for form in forms:
        end = next(_ends(english, form), None)
        if end is None:
            continue
        for more in (_LEGAL_FORM, _POSSESSIVE):
            match = more.match(english, end)
            end = match.end() if match else end
        # The full stop of “Co., Ltd.” ended the sentence as well.
        rest = english[end:] or ("." if english.endswith(".") else "")
        return f"{english[:end]} ({original}){rest}"
    return english


def _ends(english: str, form: str) -> Iterator[int]:
    """Yield where a form ends that stands as words of its own, outside of brackets."""
    ends_open = r"(?!\w)" if form[-1:].isalnum() else ""
    for match in re.finditer(rf"(?<!\w){re.escape(form)}{ends_open}", english):
        before = english[: match.start()]
        if before.count("(") <= before.count(")"):
            yield match.end()


def told_once(pairs: Pairs) -> list[tuple[Sentence, Translation]]:
    """Return *pairs* without flags about a name that were told with an earlier sentence."""
    told: set[Flag] = set()
    return [
        (sentence, replace(translation, flags=untold(translation.flags, told)))
        for sentence, translation in pairs
    ]


def untold(flags: Sequence[Flag], told: set[Flag]) -> tuple[Flag, ...]:
    """Return *flags* without those in *told*, and add to it what is told of a name but once.

    That is what is unsure of a name of the source; a name that is not in it is told at each line.
    """
    new = tuple(flag for flag in flags if flag not in told)
    told.update(flag for flag in new if _is_told_once(flag))
    return new


def _is_told_once(flag: Flag) -> bool:
    is_doubt = flag.code is Code.NAME and flag.severity is not Severity.ERROR
    return is_doubt and not flag.message.endswith(NOT_IN_SOURCE)
