"""Whom a sentence means that opens with he, she or that company, where it is certain.

It is where one bearer only was named before in the same paragraph, by a name that is known.
Anything else stays as it is, and is shown beside the sentence before it or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..article import Article, Sentence
from ..translate.constraints import Context
from ..translate.glossary_entry import Entry
from ..translate.model import Constraint, Kind
from .short_forms import LEGAL_FORM

# 他日 (some day), 他俩 (the two of them), 他杀 (murder), 该企业家 (the entrepreneur) are none.
_PERSON = re.compile(r"[他她](?![们国乡人日俩杀山方处律仨年家省市县州校者途用物事])")
_COMPANY = re.compile(r"(?:该|这家)(?:公司|企业(?![家主])|集团(?![军化]))(?![法们])")
_COMPANY_NAME = re.compile(r"(?:公司|集团|股份|控股)(?:（[^（）]+）)?$")
_COMPANY_TABLES = frozenset({"companies_china", "companies_world", "yizhuang"})
# Behind the name of a company they make that of another: 比亚迪 | 电子, 华为 | 云.
_BUSINESS = re.compile(
    "电子|汽车|科技|技术|半导体|微电子|电池|能源|新能源|股份|控股|集团|金融|财务|物流|数码|软件|云|医疗|健康|制药|药业|生物"
    "|置业|地产|物业|投资|资本|证券|保险|基金|银行|通信|网络|信息|智能|机器人|材料|化工|重工|电力|电气|电器|精密|动力"
    "|零部件|国际|实业|工业|商业|建设|工程|服务|传媒|影业|航空|环境|环保|光电|显示|终端|海思|研究院|分公司|子公司"
    "|（(?:中国|[\u4e00-\u9fff]{2,3})）"
)
# Companies without a name, which may be the one that is meant.
_UNNAMED = re.compile(
    "供应商|客户|对手|子公司|母公司|伙伴|另一家|一家|多家|几家|两家|同行|买家|卖家|股东|厂商"
)
# Nouns for persons end like this; 国家 (state) and the like are none.
_SOMEBODY = re.compile(
    r".*(?:[人者员长师生家手民工星兵犯客警士官徒友童孩妻夫父母]|先生|小姐|夫妇|主席|总理|总统|总裁|经理"
    r"|主任|书记|部下|司机|男子|女子|妻子|儿子|女儿|孩子|分子|小伙子|父亲|母亲|哥哥|弟弟|姐姐|妹妹|兄弟"
    r"|姐妹|亲属|家属|邻居|同事|同学|同伴|保安|保姆|教授|教练|医护|警察|原告|被告|证人|老板|老汉|代表"
    r"|委员|青年|少年|婴儿|干部|领导|团伙|秘书|助理|嫌疑)"
)
# 两名游客, 一位部长: somebody, whatever the noun is.
_COUNTED = re.compile(r"(?<!第)[一二两三四五六七八九十百几数多\d某这那另][名位](?!于|置)")
_NOBODY = re.compile(
    r".*(?:国家|厂家|商家|大家|独家|家家|法人|机器人|负责|人民|居民|市民|农民|村民|城市|本人|增长|成长|延长|校长期)"
)


def resolved(
    sentence: Sentence, article: Article, context: Context
) -> tuple[Sentence, tuple[Sentence, ...]]:
    """Return *sentence* with a name for the pronoun at its start, and where the name stands.

    ``text`` is changed, ``original`` and ``span`` are not. Where it is not certain, the sentence
    comes back as it is, with no place.
    """
    pattern = next((p for p in (_PERSON, _COMPANY) if p.match(sentence.text)), None)
    before = _before(sentence, article) if pattern else []
    if pattern is None or not before:
        return sentence, ()
    found = _person(before, context) if pattern is _PERSON else _company(before, context)
    if found is None:
        return sentence, ()
    name, place = found
    return replace(sentence, text=pattern.sub(lambda _: name, sentence.text, count=1)), (place,)


def _before(sentence: Sentence, article: Article) -> list[Sentence]:
    """Return the sentences before this one in its paragraph, none if one of them is damaged."""
    own = [s for s in article.body if s.paragraph == sentence.paragraph and s.span != sentence.span]
    before = [s for s in own if s.span.start < sentence.span.start]
    return [] if any(s.is_damaged for s in before) else before


def _person(before: Sequence[Sentence], context: Context) -> tuple[str, Sentence] | None:
    """Return the one person named in *before* and where; None if there is another, named or not."""
    found: dict[str, Sentence] = {}
    for sentence in before:
        prepared = context.prepare(sentence.text)
        if prepared.unknown:
            return None
        persons = [t for t in prepared.terms if _is_person(t, context)]
        if any(_others(prepared.text, persons)) or _COUNTED.search(prepared.text):
            return None
        found.update((t.source, sentence) for t in persons)
    return next(iter(found.items())) if len(found) == 1 else None


def _is_person(term: Constraint, context: Context) -> bool:
    entry = context.glossary.lookup(term.source)
    return term.kind is Kind.NAME and (entry is None or entry.kind == "person")


def _others(text: str, persons: Sequence[Constraint]) -> Iterator[str]:
    """Yield nouns for persons in *text* that are no title before one of the names."""
    import rjieba

    place = 0
    names = [(t.start, t.end) for t in persons]
    words = []
    for word, tag in rjieba.tag(text):
        words.append((place, place + len(word), word, tag))
        place += len(word)
    titles = {start for start, _ in names}
    for start, end, word, tag in reversed(words):
        if any(s <= start < e for s, e in names):
            continue
        if end in titles and tag.startswith("n"):
            titles.add(start)  # 公司 | 董事长 | 周启明: the words of a title stand in a row
        elif tag.startswith("n") and _SOMEBODY.fullmatch(word) and not _NOBODY.fullmatch(word):
            yield word


def _company(before: Sequence[Sentence], context: Context) -> tuple[str, Sentence] | None:
    """Return the one company named in *before* as it is named last, and where."""
    found: list[tuple[str, Sentence, Entry]] = []
    for sentence in before:
        prepared = context.prepare(sentence.text)
        if prepared.unknown or _UNNAMED.search(prepared.text):
            return None
        for term in prepared.terms:
            entry = context.glossary.lookup(term.source)
            if entry is not None and _is_company(entry, context.text):
                if _BUSINESS.match(prepared.text, term.end):
                    return None
                found.append((term.source, sentence, entry))
    if not all(_are_one(entry, found[-1][2]) for *_, entry in found):
        return None
    return found[-1][:2] if found else None


def _is_company(entry: Entry, article: str) -> bool:
    if entry.kind != "organisation":
        return False
    if entry.table in _COMPANY_TABLES or _COMPANY_NAME.search(entry.chinese):
        return True
    # A short name, where the article has the whole one as well.
    whole = rf"{re.escape(entry.chinese)}[\u4e00-\u9fff]{{0,8}}(?:公司|集团)"
    return bool(re.search(whole, article))


def _are_one(one: Entry, other: Entry) -> bool:
    """Tell whether two names are of one company: by their entries, or by the same English.

    A name that begins like another may be its daughter's: 比亚迪 and 比亚迪电子.
    """
    if one.chinese in other.forms or other.chinese in one.forms:
        return True
    return LEGAL_FORM.sub("", one.english) == LEGAL_FORM.sub("", other.english)
