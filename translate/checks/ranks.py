"""The check of military ranks before a name: General Li where no 将 stands in the Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code, Kind
from ..same_length import simplified
from ..unsourced_names import is_word
from .base import Check, Finding, Limits

# 将 alone is mostly the future. The second column excuses the first.
_GENERALS = (
    "将军|[上中少大准名老虎骁爱]将|将[领官帅]|元帅|司令|[海空陆]军|指挥|总长|军长|长官|军官|[A-Z]将"
)
_RANKS = (
    ("(?:major|maj\\.?)[- ](?:general|gen\\.)", "少将", ""),
    ("(?:lieutenant|lt\\.?)[- ](?:general|gen\\.)", "中将|陆将", ""),
    ("rear[- ]admiral", "少将|海将", ""),
    ("vice[- ]admiral", "中将|海将", ""),
    ("(?:lieutenant|lt\\.?)[- ](?:colonel|col\\.)", "中校", ""),
    ("brigadier(?:[- ]general)?", "准将|旅长|旅", ""),
    ("(?:general|gen\\.)", _GENERALS, "name"),
    ("admiral|adm\\.", _GENERALS, "name"),
    ("colonel|col\\.", "[上大中]校|团长|军官|陆佐", "name"),
    ("captain|capt\\.", "尉|校|队长|船长|机长|舰长|长", "name"),
    ("lieutenant|lt\\.", "尉|[中上]将|中校|副|警", "name"),
    ("major|maj\\.", "少校|少将", "name"),
    ("sergeant|sgt\\.", "士|警|长", "name"),
    ("corporal|cpl\\.", "士|长", "name"),
    ("marshal", "帅|法警|警", "name"),
)
_CAPITAL = "(?-i:(?=[A-Z]))"
_NAME = r"(?-i: (?P<name>[A-Z][a-zà-ǜ]+)(?![’'\w]|\.com))"
_CHECKED = tuple(
    (
        re.compile(rf"\b{_CAPITAL}(?:{english}){_NAME}" if by else rf"\b(?:{english})", re.I),
        re.compile(chinese),
    )
    for english, chinese, by in _RANKS
)
# Secretary General Annan, Major General Li: the rank is another one, or none.
_OTHER = re.compile(
    r"(?:secretary|attorney|director|consul|governor|inspector|surgeon|auditor|prosecutor|solicitor"
    r"|procurator|commissioner|postmaster|manager|major|lieutenant|brigadier|rear|vice|colonel"
    r"|staff|consulate|master|lance|lt\.?|maj\.?|brig\.?|field|sky|air|fire|grand|parade)[- ]$",
    re.I,
)
# One of these stands in all of them.
_SIGNS = (
    "general", "gen.", "admiral", "adm.", "colonel", "col.", "captain", "capt.", "lieutenant",
    " lt", "major", "maj.", "sergeant", "sgt.", "corporal", "cpl.", "marshal", "brigadier",
)  # fmt: skip


class Ranks(Check):
    """A military rank before a name, for which the Chinese has no word. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        if not _has_rank(english):
            return
        chinese = simplified(source.text)
        persons = {w for t in source.terms if t.kind is Kind.NAME for w in t.english.split()}
        known = [term.english for term in source.terms if _has_rank(term.english)]
        for rank, excuse in _CHECKED:
            for match in rank.finditer(english):
                name = match.groupdict().get("name") or ""
                is_person = not name or name in persons or not is_word(name.lower())
                is_known = any(match.group() in wording for wording in known)
                is_other = _OTHER.search(english[: match.start()])
                if is_person and not (is_known or is_other or excuse.search(chinese)):
                    said = match.group()
                    yield Finding(1, f"The English says “{said}”; the source names no such rank.")
                    return


def _has_rank(english: str) -> bool:
    lower = f" {english.lower()}"
    return any(sign in lower for sign in _SIGNS)
