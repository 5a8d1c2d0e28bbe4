"""Companies that an article calls by their short name alone: 康泰生物, 晨光股份."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from .glossary_entry import BY_SOUND, Entry
from .organisation_english import sound
from .organisation_reading import Lookup
from .tagged_words import Word, is_word, words_of

# What such a name ends with, in English.
_TRADES = {
    "生物": "Biological", "药业": "Pharmaceutical", "制药": "Pharmaceutical", "医药": "Pharma",
    "医疗": "Medical", "科技": "Technology", "股份": "", "集团": "Group", "控股": "Holdings",
    "电子": "Electronics", "光电": "Optoelectronics", "微电": "Microelectronics",
    "电气": "Electric", "电器": "Electric", "软件": "Software", "通信": "Communications",
    "通讯": "Communications", "传媒": "Media", "置业": "Properties", "地产": "Real Estate",
    "能源": "Energy", "新能": "New Energy", "钢铁": "Iron and Steel", "化工": "Chemical",
    "化学": "Chemical", "水泥": "Cement", "重工": "Heavy Industries", "机械": "Machinery",
    "精工": "Precision", "精密": "Precision", "乳业": "Dairy", "酒业": "Liquor",
    "食品": "Foods", "环保": "Environmental", "新材": "New Materials", "材料": "Materials",
    "物流": "Logistics", "证券": "Securities", "家居": "Home", "服饰": "Apparel",
}  # fmt: skip
_TRADE = re.compile("|".join(_TRADES))
# Behind a word that the segmenter takes for a name only these make it a company: 康泰 | 生物.
_FIRM = frozenset(["生物", "药业", "科技", "股份", "集团", "控股", "传媒", "置业", "证券"])
_NAMES = ("nr", "nz", "ns", "nt")
_BUSINESS = re.compile("公司|上市|股[份价票东权市]|企业|营收|收购")
_LEAST = 2  # mentions
_OWN = 2  # characters


def repeated_companies(texts: Sequence[str], lookup: Lookup) -> Iterator[Entry]:
    """Yield entries for short names of companies that the texts of an article repeat.

    The own name has two characters and is no other word; its English is made of sounds and the
    trade.
    """
    if not any(map(_BUSINESS.search, texts)):
        return
    counts = Counter(name for text in texts for name in _short_names(text))
    for name, count in counts.items():
        if count >= _LEAST and lookup(name) is None and lookup(name[:_OWN]) is None:
            own = sound(name[:_OWN])
            english = " ".join(filter(None, (own, _TRADES[name[_OWN:]])))
            yield Entry(name, english, "organisation", BY_SOUND, accepts=(own,))


def _short_names(text: str) -> Iterator[str]:
    """Yield the stretches of *text* that have the shape of such a name."""
    if not _TRADE.search(text):
        return
    words = words_of(text)
    for number, word in enumerate(words):
        trade = text[word.start : word.end]
        if trade in _TRADES and _is_named(text, words[max(0, number - 2) : number], trade):
            yield text[word.start - _OWN : word.end]


def _is_named(text: str, before: Sequence[Word], trade: str) -> bool:
    """Tell whether the words before a trade end in an own name."""
    end = before[-1].end if before else 0
    own = text[max(0, end - _OWN) : end]
    first = next((word for word in before if word.start == end - _OWN), None)
    if first is None or not all("\u4e00" <= char <= "\u9fff" for char in own):
        return False
    if len(first) == _OWN and first.tag.startswith(_NAMES) and trade in _FIRM:
        return True
    return not is_word(own)
