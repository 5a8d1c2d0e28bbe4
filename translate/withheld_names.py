"""Persons of whom a page tells the surname only: 朱某, 王某某; or a part of the name: 王某强.

Courts and papers withhold the names of suspects, victims and witnesses so. A small model that is
left alone with 某 puts a name of its own there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from .glossary_entry import Entry
from .name_words import COMPOUND, SINGLE
from .romanising import romanised

# Before 某 (a certain) these are mostly another word: 在任某公司经理时, 和某人, 对于某事.
_NO_SURNAMES = frozenset("于和有从向时方成应全关管都相强路计区连过当对经能如按自与为在把被同给跟")
_SURNAMES = "".join(sorted(SINGLE - _NO_SURNAMES))
# A certain village, some of them: what follows is no part of a name, and nobody's act.
_COUNTED = (
    "些个种位名地省市县区公校院局厂企处年月日段天次时人村镇乡国集项类条款家机职单政网平品行社"
    "高大小中学银医酒工"
)
_WITHHELD = re.compile(
    rf"(?P<surname>{'|'.join(sorted(COMPOUND))}|[{_SURNAMES}])"
    rf"某(?:某|[甲乙丙丁](?!级))?(?![{_COUNTED}]|一[些个种])"
)
# How Taiwan's papers name suspects and victims: 李男, 陈女, 张嫌; only if met more than once.
_BY_SEX = re.compile(
    rf"(?P<surname>{'|'.join(sorted(COMPOUND))}|[{_SURNAMES}])[男女嫌妇翁]"
    "(?![士子生孩人性儿方友星双单团篮排足乒队装鞋厕工童婴声主角王神婚疑弃恶女男])"
)
# After these, or before those, it is a person the first time it is met.
_BEFORE = re.compile(
    r"(?:嫌疑人|嫌犯|犯罪人|被告人?|原告|被害人|受害[人者]|男子|女子|男|女|司机|村民|居民|市民|学生"
    r"|老板|丈夫|妻子|儿子|女儿|[“”\"‘’、：:，。；（(]|^)$"
)
_BEHIND = re.compile(
    r"[，。、；：？！）)（(的等因被将与和及在说称对向于以是有为到从用把给让也却则已曾驾涉交供]|$"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LETTERS = {"甲": "A", "乙": "B", "丙": "C", "丁": "D"}
_LEAST = 2  # times that a form stands in the article, where no place is plain
_NOTE = "the page gives the surname only"


def find_withheld_names(texts: Sequence[str]) -> Iterator[Entry]:
    """Yield an entry for each withheld name in the sentences of one article.

    The English is the surname, with a letter for 甲 and the like; where several persons share it,
    the longer forms are read aloud (刁某某 beside 刁某: Diao Moumou).
    """
    forms = _forms(texts)
    for form in _forms_by_sex(texts):
        yield Entry(form, romanised(form).split()[0], "person", "found", note=_NOTE)
    surnames = Counter(form.partition("某")[0] for form in forms)
    for form in forms:
        surname, _, rest = form.partition("某")
        english, *mou = romanised(form).split()
        if rest in _LETTERS:
            english += f" {_LETTERS[rest]}"
        elif rest and surnames[surname] > 1:
            english = " ".join((english, *mou))
        yield Entry(form, english, "person", "found", note=_NOTE)


def _forms(texts: Iterable[str]) -> list[str]:
    """Return the withheld names that are met more than once, or in a place that is plain."""
    counted: Counter[str] = Counter()
    behind: dict[str, set[str]] = {}
    plain: set[str] = set()
    for text in texts:
        for match in _WITHHELD.finditer(text):
            form = match.group()
            counted[form] += 1
            behind.setdefault(form, set()).add(text[match.end() : match.end() + 1])
            before = text[max(0, match.start() - 3) : match.start()]
            if _BEFORE.search(before) or _BEHIND.match(text, match.end()):
                plain.add(form)
    # 陈某水 wherever 陈某 stands: the character is a part of the name.
    whole = {f: "".join(b) for f, b in behind.items() if len(b) == 1 and counted[f] >= _LEAST}
    return [
        form + (whole.get(form, "") if _HAN.fullmatch(whole.get(form, "")) else "")
        for form, times in counted.items()
        if times >= _LEAST or form in plain
    ]


def _forms_by_sex(texts: Iterable[str]) -> list[str]:
    """Return 李男, 陈女 and the like that stand more than once, before different words."""
    behind: dict[str, set[str]] = {}
    for text in texts:
        for match in _BY_SEX.finditer(text):
            behind.setdefault(match.group(), set()).add(text[match.end() : match.end() + 1])
    return [form for form, following in behind.items() if len(following) >= _LEAST]
