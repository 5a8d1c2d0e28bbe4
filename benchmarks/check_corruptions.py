"""Damage done to good English on purpose: one function for each kind, each with its own code.

A function returns the damaged English, or None where the sentence gives no occasion for it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corruptions import Good, damages

from zhbrief.translate.constraints import Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Code, Constraint, Kind


@dataclass(frozen=True)
class Material:
    """A good pair, and English of other sentences to damage it with."""

    source: Prepared
    glossary: Glossary
    english: str
    others: Sequence[str]
    names: Sequence[str]
    terms: Sequence[str]


Damage = Callable[[Material, random.Random], str | None]
_BREAK = re.compile(r"(?<=[,;:]) ")
_HAN = re.compile(r"[\u4e00-\u9fff]{2,6}")
_AUXILIARY = re.compile(r"\b(is|are|was|were|will|can|has|have|had|would|could|should|may|must)\b")
_UNDENIED = (
    (r"\b(is|are|was|were|will|can|has|have|had|would|could|should|may|must) not\b", r"\1"),
    (r"\bcannot\b", "can"),
    (r"\b(is|are|was|were|has|have|had|would|could|should|do|does|did)n[’']t\b", r"\1"),
    (r"\b(do|does|did) not\b", r"\1"),
    (r"\b(?:never|not|no) ", ""),
    (r"\bwithout\b", "with"),
    (r"\bunable to\b", "able to"),
    (r"\bfailed to\b", "managed to"),
    (r"\brefused to\b", "agreed to"),
    (r"\b(?:banned|prohibited|forbidden)\b", "allowed"),
    (r"\b(?:impossible|unlikely)\b", "likely"),
)
# Without these a denial may go and little is changed.
_NO_DENIAL = re.compile(r"\b(?:not|no) (?:only|just|merely|later|more|less|longer)\b|\bor not\b")
_SAID = r"(?:said|says|stated|noted|added|pointed out|explained|believes|told reporters)"
_ATTRIBUTIONS = (
    rf"^[^,.“”\"]{{2,60}} {_SAID}(?: that|,|:)\s+(?=[“\"\w])",
    rf",?(?P<mark>[”\"]?),? [^,.“”\"]{{2,60}} {_SAID}\.$",
    rf",?(?P<mark>[”\"]?),? {_SAID} (?!that\b)[^,.“”\"]{{2,60}}\.$",
    r"^According to [^,.“”\"]{2,60}, ",
)
_DONE = (
    (r"\b(?:will|would|is to|are to) be\b", "was"),
    (r"\b(?:will|would|shall)\b(?! not)", "did"),
    (r"\b(?:(?:is|are) (?:expected|planned|scheduled|set|due)|plans?|aims?|intends?) to\b", "did"),
)
_ACCUSED = (
    (r"\b(?:suspected|accused) of\b", "guilty of"),
    (r"\b(is|are|was|were|been) charged with\b", r"\1 convicted of"),
    (r"\b(?:alleged|suspected|accused|allegedly|reportedly|apparently) (?=[a-z])", ""),
)
_CHANCES = (
    (r"\b(?:may|might|could) (?=[a-z]+\b)(?!not\b)", "will "),
    (r"\b(?:is|are) (?:very |most )?likely to\b", "will"),
    (r"\b(?:possibly|probably|perhaps|maybe),? (?=[a-z])", ""),
)
_HELD = (
    (r"\b(was|were|been|be|is|are) (?:postponed|delayed|suspended|put off)\b", r"\1 held"),
    (r"\b(?:postponed|delayed|suspended)\b", "held"),
    (r"\b(?:postpone|delay|suspend)\b", "hold"),
    (r"\b(?:attempted|failed|thwarted|foiled) (?=[a-z])", ""),
)
_ALL = (
    (r"\b(?:some|many|most|several|part|parts) of (?=the|its|their|these)", "all of "),
    (r"\b(?:some|many|most|several|certain) (?=[a-z]+s\b)", "all "),
)
_TURNS = (
    ("rose", "fell"), ("rise", "fall"), ("rising", "falling"), ("increased", "decreased"),
    ("increase", "decrease"), ("increasing", "decreasing"), ("up", "down"), ("grew", "shrank"),
    ("higher", "lower"), ("climbed", "dropped"), ("gained", "lost"), ("growth", "decline"),
)  # fmt: skip
_TURNED = {word: other for pair in _TURNS for word, other in (pair, pair[::-1])}
# “Up to 5,000” says no rise, “up 5%” does.
_TURN = re.compile(
    rf"\b(?:(?!up\b|down\b)(?:{'|'.join(_TURNED)})\b(?=(?: \w+){{0,3}} [£$€]?\d)"
    r"|(?:up|down)\b(?=(?: by)? [£$€]?\d[\d.,]*(?:%| per| points)))"
)
_TREND = re.compile(rf"\b(?!up\b|down\b)(?:{'|'.join(_TURNED)})\b")
_PRAISE = ("the world's largest", "the leading", "the best", "the most advanced", "China's first")


def drop_clause(material: Material, rng: random.Random) -> str | None:
    clauses = _BREAK.split(material.english)
    total = len(material.english.split())
    fit = [n for n, c in enumerate(clauses) if 4 <= len(c.split()) <= 0.6 * total]
    if len(clauses) < 2 or not fit:
        return None
    gone = rng.choice(fit)
    left = " ".join(clause for n, clause in enumerate(clauses) if n != gone).rstrip(",;: ")
    return f"{left[0].upper()}{left[1:]}" + ("" if left[-1:] in '.!?”"' else ".")


def cut_end(material: Material, rng: random.Random) -> str | None:
    words = material.english.split()
    if len(words) < 8:
        return None
    return " ".join(words[: rng.randint(len(words) // 3, len(words) * 3 // 4)]).rstrip(".,;:")


def _repeat(material: Material, rng: random.Random, times: int) -> str | None:
    words = material.english.split()
    if len(words) < 10:
        return None
    start = rng.randrange(len(words) - 8)
    run = words[start : start + 8]
    return " ".join([*words[: start + 8], *run * (times - 1), *words[start + 8 :]])


def repeat_twice(material: Material, rng: random.Random) -> str | None:
    return _repeat(material, rng, 2)


def repeat_often(material: Material, rng: random.Random) -> str | None:
    return _repeat(material, rng, 4)


def add_sentence(material: Material, rng: random.Random) -> str | None:
    return f"{material.english} {rng.choice(material.others)}"


def add_clause(material: Material, rng: random.Random) -> str | None:
    """Add a clause of another sentence that has no name and no figure."""
    clauses = [
        clause.rstrip(".,;: ")
        for clause in _BREAK.split(rng.choice(material.others))
        if 5 <= len(clause.split()) <= 14 and re.fullmatch(r"[a-z][^A-Z\d“”\"]*", clause)
    ]
    if not clauses or not material.english.endswith("."):
        return None
    return f"{material.english[:-1]}, {rng.choice(clauses)}."


def remove_denial(material: Material, rng: random.Random) -> str | None:
    for pattern, other in _UNDENIED:
        found = re.search(pattern, material.english)
        if found and not _NO_DENIAL.search(material.english):
            return re.sub(pattern, other, material.english, count=1)
    return None


def insert_denial(material: Material, rng: random.Random) -> str | None:
    places = list(_AUXILIARY.finditer(material.english))
    if not places or re.search(r"\bnot\b|n[’']t\b", material.english):
        return None
    end = rng.choice(places).end()
    return f"{material.english[:end]} not{material.english[end:]}"


def plan_as_done(material: Material, rng: random.Random) -> str | None:
    english = material.english
    for pattern, other in _DONE:
        english = re.sub(pattern, other, english)
    return english if english != material.english else None


def _reworded(material: Material, rules: Sequence[tuple[str, str]]) -> str | None:
    english = material.english
    for pattern, other in rules:
        english = re.sub(pattern, other, english, flags=re.IGNORECASE)
    return f"{english[:1].upper()}{english[1:]}" if english != material.english else None


def suspicion_as_fact(material: Material, rng: random.Random) -> str | None:
    return _reworded(material, _ACCUSED)


def chance_as_certain(material: Material, rng: random.Random) -> str | None:
    return _reworded(material, _CHANCES)


def delay_as_event(material: Material, rng: random.Random) -> str | None:
    return _reworded(material, _HELD)


def some_as_all(material: Material, rng: random.Random) -> str | None:
    return _reworded(material, _ALL)


def drop_only(material: Material, rng: random.Random) -> str | None:
    return _reworded(material, ((r"\b(?:only|just|merely) (?=\w)", ""),))


def turn_direction(material: Material, rng: random.Random) -> str | None:
    english = _TURN.sub(lambda match: _TURNED[match.group()], material.english)
    return english if english != material.english else None


def turn_trend(material: Material, rng: random.Random) -> str | None:
    if _TURN.search(material.english):
        return None  # turn_direction has it
    english = _TREND.sub(lambda match: _TURNED[match.group()], material.english)
    return english if english != material.english else None


def drop_attribution(material: Material, rng: random.Random) -> str | None:
    for pattern in _ATTRIBUTIONS:
        found = re.search(pattern, material.english)
        if found and len(found.group().split()) < 16:
            mark = found.groupdict().get("mark") or ""
            end = f".{mark}" if found.end() == len(material.english) else ""
            left = material.english[: found.start()] + end + material.english[found.end() :]
            return f"{left[:1].upper()}{left[1:]}"
    return None


def drop_quotes(material: Material, rng: random.Random) -> str | None:
    if not re.search(r"[“\"][^“”\"]{20,}[”\"]", material.english):
        return None
    return re.sub(r"[“”\"]", "", material.english)


def invent_quote(material: Material, rng: random.Random) -> str | None:
    if re.search(r"[“”\"]", material.english) or len(material.english) < 40:
        return None
    return f"“{material.english.rstrip('.')},” he said."


def swap_speaker(material: Material, rng: random.Random) -> str | None:
    people = _people(material)
    if len(people) < 2:
        return None
    one, other = people[:2]
    if not re.search(rf"\b{re.escape(one)} {_SAID}|{_SAID} {re.escape(one)}\b", material.english):
        return None
    return re.sub(f"{re.escape(one)}|{re.escape(other)}", _swapper(one, other), material.english)


def _swapper(one: str, other: str) -> Callable[[re.Match[str]], str]:
    def swap(match: re.Match[str]) -> str:
        return other if match.group() == one else one

    return swap


def _people(material: Material) -> list[str]:
    names = [t.english for t in material.source.terms if t.kind is Kind.NAME]
    return [name for name in dict.fromkeys(names) if material.english.count(name) == 1]


def _written(material: Material, kind: Kind) -> Iterator[Constraint]:
    for term in material.source.terms:
        if term.kind is kind and material.english.count(term.english) == 1:
            yield term


def _replace_term(
    material: Material, rng: random.Random, kind: Kind, others: Sequence[str]
) -> str | None:
    terms = list(_written(material, kind))
    if not terms:
        return None
    english = rng.choice(terms).english
    other = rng.choice([name for name in others if name != english])
    return material.english.replace(english, other)


def swap_name(material: Material, rng: random.Random) -> str | None:
    return _replace_term(material, rng, Kind.NAME, material.names)


def delete_name(material: Material, rng: random.Random) -> str | None:
    return _replace_term(material, rng, Kind.NAME, [""])


def change_term(material: Material, rng: random.Random) -> str | None:
    return _replace_term(material, rng, Kind.TERM, material.terms)


def leave_chinese(material: Material, rng: random.Random) -> str | None:
    words = material.english.split()
    chinese = _HAN.findall(material.source.text)
    if len(words) < 4 or not chinese:
        return None
    words[rng.randrange(len(words))] = rng.choice(chinese)[:4]
    return " ".join(words)


def insert_praise(material: Material, rng: random.Random) -> str | None:
    found = re.search(r"(?<!^)\b(?:a|an) (?=[a-z])", material.english)
    if not found:
        return None
    praise = rng.choice(_PRAISE)
    return f"{material.english[: found.start()]}{praise} {material.english[found.end() :]}"


def change_figure(material: Material, rng: random.Random) -> str | None:
    good = Good.of(material.source.figures, material.english)
    damaged = [damage.english for damage in damages(good, rng)]
    return rng.choice(damaged) if damaged else None


# Each kind of damage with the code that should tell it.
DAMAGES: dict[str, tuple[Code, Damage]] = {
    "change a figure": (Code.FIGURE, change_figure),
    "swap a name for another": (Code.NAME, swap_name),
    "delete a name": (Code.NAME, delete_name),
    "change a glossary term": (Code.TERM, change_term),
    "leave Chinese": (Code.LEFTOVER, leave_chinese),
    "say a phrase twice": (Code.REPEATED, repeat_twice),
    "say a phrase four times": (Code.REPEATED, repeat_often),
    "cut the end": (Code.TRUNCATED, cut_end),
    "drop a clause": (Code.TOO_SHORT, drop_clause),
    "add a sentence": (Code.TOO_LONG, add_sentence),
    "add a clause": (Code.UNSUPPORTED, add_clause),
    "insert praise": (Code.UNSUPPORTED, insert_praise),
    "remove a denial": (Code.POLARITY, remove_denial),
    "insert a denial": (Code.POLARITY, insert_denial),
    "tell a plan as done": (Code.POLARITY, plan_as_done),
    "tell a suspicion as a fact": (Code.POLARITY, suspicion_as_fact),
    "tell a chance as certain": (Code.POLARITY, chance_as_certain),
    "tell a delay as an event": (Code.POLARITY, delay_as_event),
    "tell some as all": (Code.POLARITY, some_as_all),
    "drop “only”": (Code.POLARITY, drop_only),
    "turn a rise into a fall": (Code.FIGURE, turn_direction),
    "turn a trend round": (Code.POLARITY, turn_trend),
    "drop the attribution": (Code.QUOTATION, drop_attribution),
    "drop the quotation marks": (Code.QUOTATION, drop_quotes),
    "invent a quotation": (Code.QUOTATION, invent_quote),
    "swap the speaker": (Code.QUOTATION, swap_speaker),
}
