"""The clauses of a sentence, by the kinds of their words: which say something, which only name."""

from __future__ import annotations

import re

# A comma within a figure (营业收入2，396.07万元) is none.
PAUSE = re.compile(r"[；。！？;!?]|(?<!\d)[，,]|[，,](?!\d)")
# What shows that a clause with a noun at its end says something: 将, 已, 是, 获得了…的奖.
_PREDICATE = re.compile("[了着过将已会能可应要于为是有获被把让使令成达说创夺]|出现|发布|宣布|启动")


def has_verb(clause: str) -> bool:
    """Tell whether a clause says something, and does not only name what the next one tells of."""
    tagged = _tagged(clause)
    nexts = [*(word for word, _ in tagged), ""][1:]
    return any(
        # 审理了: what a noun is elsewhere.
        word in ("了", "着", "过") if tag == "vn" else tag.startswith(("v", "a", "z", "i", "l"))
        for (_, tag), word in zip(tagged, nexts, strict=True)
    )


def goes_on(clause: str) -> bool:
    """Tell whether a clause goes on with the subject of the one before it: it has none itself."""
    tagged = _tagged(clause)
    is_compared = clause.startswith(("同比", "环比", "较"))
    return is_compared or (bool(tagged) and tagged[0][1].startswith(("v", "p", "d", "c")))


def is_name_alone(clause: str, rest: str, *, is_first: bool = True) -> bool:
    """Tell whether a clause only names what the *rest* of its sentence tells of.

    「包装豪华、价格上千元的礼盒，陆续上市」: a noun behind 的, and what it does behind the pause.
    *is_first* tells that no clause with a subject of its own stands before it.
    """
    before, of, noun = clause.rpartition("的")
    # 现效力于巴黎队的前锋: what is said there is said of the noun.
    is_told_of_noun = is_first and (goes_on(clause) or clause[:1] == "现")
    says = _PREDICATE.search(before + noun) and not is_told_of_noun
    if not of or says or has_verb(noun):
        return False
    return goes_on(rest)


def _tagged(text: str) -> list[tuple[str, str]]:
    import rjieba

    return list(rjieba.tag(text))
