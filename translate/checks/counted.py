"""The check of what is counted: two apples for 两箱苹果, 35 minutes for 35集."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# What English says for each, the commonest word first; beginnings of words.
_TABLE = """
箱 boxes: box case carton crate trunk chest container
瓶 bottles: bottle flask vial jar
杯 cups: cup glass mug drink pint shot
碗 bowls: bowl
盒 boxes: box pack case carton
袋 bags: bag sack pack
罐 cans: can tin jar pot tank
句 sentences: sentence line word phrase verse remark saying
顿 meals: meal lunch dinner breakfast supper
枪 shots: shot gunshot bullet times fired
票 votes: vote voting ballot ticket poll
集 episodes: episode part instal series collection volume
批 batches: batch group lot wave shipment round tranche consignment cohort set
批次 batches: batch group lot wave shipment round tranche consignment
剂 doses: dose shot jab vaccin
剂次 doses: dose shot jab vaccin
针 doses: dose shot jab inject needle stitch
村 villages: village
岛 islands: island isle
国 countries: countr nation state member power government
校 schools: school universit college campus institut
队 teams: team side squad crew group unit compan
车 loads: load truck car vehicle lorr bus wagon
球 goals: goal ball run shot point times score net twice brace hat-trick
"""
_SAID = {
    chinese: (name, re.compile(rf"\b(?:{'|'.join(stems.split())})|-{name}", re.IGNORECASE))
    for line in _TABLE.strip().splitlines()
    for chinese, _, rest in [line.partition(" ")]
    for name, _, stems in [rest.partition(":")]
}
_SEAT = "-seat"
# 二十国集团, the G20; 十国峰会: the number is a part of a name.
_NAMED = re.compile("集团|峰会|联盟|组织|领导人")


class Counted(Check):
    """A count of boxes, votes or episodes whose English says none. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for figure in source.figures:
            if figure.english.endswith(_SEAT) and "seat" not in candidate.english.lower():
                told = f"The source says {figure.english} ({figure.source}); the English does not."
                yield Finding(1, told)
                continue
            unit = figure.source[len(figure.source) - figure.kept :]
            is_told = figure.is_required or (figure.is_inline and figure.value == 2)
            if not figure.kept or not is_told or unit not in _SAID:
                continue
            name, said = _SAID[unit]
            if said.search(candidate.english) or _NAMED.match(source.text, figure.end):
                continue
            yield Finding(1, f"The source counts {name} ({figure.source}); the English does not.")
