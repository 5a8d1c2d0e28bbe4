"""Persons of whom a page tells the surname only: 朱某, 王某某; or a part of the name: 王某强.

Courts and papers withhold the names of suspects, victims and witnesses so. A small model that is
left alone with 某 puts a name of its own there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from .glossary_entry import Entry
from .name_cues import SPEAKS
from .name_words import COMPOUND, SINGLE
from .romanising import romanised
from .transliteration import is_of_given

# Before 某 (a certain) these are mostly another word, 和某人, 对于某事: a name among them needs
# more beside it.
_DOUBTFUL = frozenset("于和有从向时方成应全关管都相强路计区连过当对经能如按自与为在把被同给跟任由")
_SURNAMES = "".join(sorted(SINGLE))
# A certain village, some of them: what follows is no part of a name, and nobody's act.
_COUNTED = (
    "些个种位名地省市县区公校院局厂企处年月日段天次时人村镇乡国集项类条款家机职单政网品行社"
    "高大小中学银医酒工部"
)
_WITHHELD = re.compile(
    rf"(?P<surname>{'|'.join(sorted(COMPOUND))}|[{_SURNAMES}])"
    rf"某(?:某|[甲乙丙丁](?!级))?(?![{_COUNTED}]|平[台方]|一[些个种]|明星|报[纸道社]|外[卖企商籍])"
)
_NO_LAST = frozenset("刚才又再曾还已正常均仍即先都也则就却将被把让给到从对向因为与和及的在是有")
# How Taiwan's papers name suspects and victims: 李男, 陈女, 张嫌; only if met more than once.
_BY_SEX = re.compile(
    rf"(?P<surname>{'|'.join(sorted(COMPOUND))}|[{_SURNAMES}])[男女嫌妇翁]"
    "(?![士子生孩人性儿方友星双单团篮排足乒队装鞋厕工童婴声主角王神婚疑弃恶女男])"
)
# After these, or before those, it is a person the first time it is met.
_ROLES = (
    "嫌疑人|嫌犯|犯罪人|被告人?|原告|被害人|受害[人者]|当事人|代表人|死者|伤者|邻居|网友|男子|女子|男|女"
    "|司机|村民|居民|市民|学生|老板|丈夫|妻子|儿子|女儿"
)
_ROLE = re.compile(rf"(?:{_ROLES})$")
_BEFORE = re.compile(rf"(?:{_ROLES}|[“”\"‘’、：:，。；（(]|^)$")
_BEHIND = re.compile(
    r"[，。、；：？！）)（(的等因被将与和及在说称对向于以是有为到从用把给让也却则已曾均驾涉交供系]|$"
    r"|伙同|投案|到案|当庭|抓[获捕]|控制|带走|[刑拘逮判]|死亡|受伤|遇害|发文|[父母兄姐夫][子女弟妹妻妇]|[两二三四五]人"
)
# The last character of a name, met once: 王某强|被判, but not 王某|刚到 or 黄某|强行.
_LAST = re.compile(rf"(?P<last>[\u4e00-\u9fff])(?={SPEAKS.pattern}|{_BEHIND.pattern}|诉|辩|不|犯)")
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
            form = match.group() + _last(text, match.end())
            if match["surname"] in _DOUBTFUL and not _is_person(text, match):
                continue
            counted[form] += 1
            end = match.start() + len(form)
            behind.setdefault(form, set()).add(text[end : end + 1])
            before = text[max(0, match.start() - 3) : match.start()]
            follows = _BEHIND.match(text, end) or SPEAKS.match(text, end)
            if _BEFORE.search(before) or follows or len(form) > len(match.group()):
                plain.add(form)
    for form, following in behind.items():
        if len(following) == 1 and (longer := form + "".join(following)) in counted:
            counted[longer] += counted.pop(form)
    # 陈某水 wherever 陈某 stands: the character is a part of the name.
    whole = {f: "".join(b) for f, b in behind.items() if len(b) == 1 and counted[f] >= _LEAST}
    return [
        form + (whole.get(form, "") if _HAN.fullmatch(whole.get(form, "")) else "")
        for form, times in counted.items()
        if times >= _LEAST or form in plain
    ]


def _last(text: str, position: int) -> str:
    """Return the last character of the name if it stands at *position*: the 强 of 王某强."""
    import rjieba

    match = _LAST.match(text, position)
    if match is None or match["last"] in _NO_LAST or _BEHIND.match(text, position):
        return ""
    if not is_of_given(match["last"]):
        return ""
    is_word = rjieba.has_word(text[position : position + 2])
    return "" if is_word and not SPEAKS.match(text, position + 1) else match["last"]


def _is_person(text: str, match: re.Match[str]) -> bool:
    """Tell whether a surname that is mostly another word is one here: 被告人成某, 连某因."""
    import rjieba

    start = match.start()
    if _ROLE.search(text[max(0, start - 3) : start]):
        return True
    end = match.end() + len(_last(text, match.end()))
    speaks = _BEHIND.match(text, end) or SPEAKS.match(text, end)
    # 对于某 and 同时某 are words and a certain.
    return bool(speaks) and not (start and rjieba.has_word(text[start - 1 : start + 1]))


def _forms_by_sex(texts: Iterable[str]) -> list[str]:
    """Return 李男, 陈女 and the like that stand more than once, before different words."""
    behind: dict[str, set[str]] = {}
    for text in texts:
        for match in _BY_SEX.finditer(text):
            behind.setdefault(match.group(), set()).add(text[match.end() : match.end() + 1])
    return [form for form, following in behind.items() if len(following) >= _LEAST]
