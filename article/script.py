"""Chinese script: which one a text is in, and conversion through OpenCC."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Protocol

from ..errors import UsageError
from .forms import plain_table

CONFIGS = ("t2s", "tw2s", "hk2s", "tw2sp", "s2t", "s2tw", "s2hk", "s2twp", "t2tw", "t2hk")

# OpenCC's t2s leaves 著 alone; it is 着 (particle, "touch") except in these words.
_WRITTEN_BEFORE = "显顯卓昭名专專论論编編原巨合译譯土遗遺拙所撰新近共"
_WRITTEN_AFTER = "名作称稱者述录錄书書有文《"
_PARTICLE = re.compile(rf"(?<![{_WRITTEN_BEFORE}])著(?![{_WRITTEN_AFTER}])")


# Forms of Hong Kong and Taiwan that t2s leaves alone. OpenCC's own configurations for them, hk2s
# and tw2s, know some of these, but turn 抬 into 擡, and tw2s 么 into 幺.
REGIONAL = str.maketrans("擡敍衞粧糭枱衹痺簷", "抬叙卫妆粽台只痹檐")

# Older and printers' forms, still met in Taiwan, Hong Kong and scans, that t2s leaves alone, by
# the variants of the Unicode Han Database. No form of names (喆, 堃, 祐, 濬) or of estates (邨) is
# among them, and none tells a script: some are met in simplified texts, too.
VARIANTS = str.maketrans(
    "倣啗妳徬撢暱櫺煖燄牠玆瑯瘉砲籐藷貍賸鉋阬隄鼇効勅厰叅囯堿塩壻妬姙婬媿寃寳尅峩帋廐廻廸徧怱悞慙憇懽戹抝拏掽揑揜搇搯攷敺斈朶栢梹棃椀槀槩櫈欝欵氷汚湼澁濶烱煑熈"
    "牕猨畊畧疎皷盌碁碪礮稾穅穉穽竝筭箒糓紬緥繖纎羗羮翺脇臙臯舖艶荳菓蔴蕋蘯蟁蠏袴襃襍覇覩諠譌讌讐貭賍賛躭躶輭遶鈆鑛閙関隣韈韮頟顋飡餧餹餻饍騐鬪鰕鴈鵞鹻麄鼈齅齩龎",
    "仿啖你彷掸昵棂暖焰它兹琅愈炮藤薯狸剩刨坑堤鳌效敕厂参国碱盐婿妒妊淫愧冤宝克峨纸厩回迪遍匆误惭憩欢厄拗拿碰捏掩揿掏考驱学朵柏槟梨碗稿概凳郁款冰污涅涩阔炯煮熙"
    "窗猿耕略疏鼓碗棋砧炮稿糠稚阱并算帚谷绸褓伞纤羌羹翱胁胭皋铺艳豆果麻蕊荡蚊蟹裤褒杂霸睹喧讹宴仇质赃赞耽裸软绕铅矿闹关邻袜韭额腮餐喂糖糕膳验斗虾雁鹅碱粗鳖嗅咬庞",
)
_FORMS = {**VARIANTS, **REGIONAL}
# "Only", but for the gods of the earth.
_ONLY = re.compile("(?<![神地天])祇(?![园園])")

# A lift, a partitioned flat (劏房) and "that", in Hong Kong: their simplified forms are in few
# fonts and no dictionary.
_KEPT = {"\U000282e2": "\u4882", "\u528f": "\u34e5", "嗰": "\U00020bb6"}

_LAST_OF_PLANE = "\uffff"

# OpenCC converts what stands between these alone; no word of its dictionaries has one.
_CLAUSES = re.compile(r"([\s，。、；：？！]+)")

# Standard in names since 2013 (Table of General Standard Chinese Characters): in a simplified
# sentence 毕昇 stays 毕昇, in a traditional one 昇 is 升.
_IN_NAMES = frozenset("昇陞甯堃邨迺龢澂谿")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _converter(config: str) -> _Converter:
    if config not in CONFIGS:
        raise UsageError(f"Unknown conversion {config!r}. Known are: {', '.join(CONFIGS)}.")
    from opencc import OpenCC

    converter: _Converter = OpenCC(config)
    return converter


def convert(text: str, config: str = "t2s") -> str:
    """Return *text* converted by OpenCC's *config*; the length may change.

    Raises UsageError for an unknown configuration.
    """
    if config == "t2s" and not _phrases().search(text):
        return _single(text)
    convert_clause = _converter(config).convert  # slow, in pure Python: only where it is needed
    changing = _changing(config)
    return "".join(
        clause
        if changing.isdisjoint(clause)
        else _single(clause)
        if config == "t2s" and not _phrases().search(clause)
        else _standard(convert_clause(clause), clause, config)
        for clause in _CLAUSES.split(text)
    )


def _standard(converted: str, original: str, config: str) -> str:
    """Return what OpenCC made of a clause with what it leaves undone or does wrongly."""
    kept = _kept()
    for char in kept.keys() & set(original):
        converted = converted.replace(kept[char], char)
    if not config.endswith("2s"):
        return converted
    return _modern(converted.translate(_FORMS))


@cache
def _kept() -> dict[str, str]:
    """Return the characters that stay, and what OpenCC makes of each.

    Simplified forms beyond the first plane (餸, dishes, in Hong Kong) no model has ever seen.
    """
    single = {key: values[0] for key, values in _pairs("TSCharacters").items()}
    rare = {a: b for a, b in single.items() if a <= _LAST_OF_PLANE < b}
    return {**rare, **_KEPT}


def _single(text: str) -> str:
    """Return text without a phrase converted character by character, as OpenCC does."""
    return _modern(text.translate(_single_table()))


def _modern(text: str) -> str:
    if "著" in text:
        text = _PARTICLE.sub("着", text)
    return _ONLY.sub("只", text) if "祇" in text else text


@cache
def _changing(config: str) -> frozenset[str]:
    """Return characters without which nothing is changed by a configuration."""
    changing = {*map(chr, _FORMS), *"著祇"} if config.endswith("2s") else set()
    for name in _dictionaries(config):
        for key, values in _pairs(name).items():
            value = values[0]
            if key == value:
                continue
            differing = {a for a, b in zip(key, value, strict=False) if a != b}
            is_longer = len(key) != len(value)
            changing |= (set(key) - set(value) or set(key)) if is_longer else differing
    return frozenset(changing)


def _dictionaries(config: str) -> list[str]:
    """Return the names of the dictionaries that a configuration of OpenCC uses."""
    import json
    from importlib import resources

    path = resources.files("opencc") / "config" / f"{config}.json"
    waiting = [step["dict"] for step in json.loads(path.read_text("utf-8"))["conversion_chain"]]
    names = []
    while waiting:
        dictionary = waiting.pop()
        waiting += dictionary.get("dicts", [])
        if "file" in dictionary:
            names.append(dictionary["file"].removesuffix(".txt"))
    return names


def to_simplified(text: str, script: str = "traditional") -> str:
    """Return *text* in simplified script; *script* is that of the page it stands on.

    A sentence in simplified script stays as it is: OpenCC would take 於, a surname, for 于.
    Phrases stay, too: no conversion that puts 软件 for 軟體 is asked for.

    >>> to_simplified("亦庄核心科技亮出「殺手鐧」,看著")
    '亦庄核心科技亮出「杀手锏」,看着'
    """
    return simplify(text, sentence_script(text) or script)


def simplify(text: str, script: str) -> str:
    """Return text that is written in *script* in simplified script, as `to_simplified` does."""
    if script == "simplified" or _convertible().isdisjoint(text):
        return text
    is_name = _always_converted().isdisjoint(text) and not _telling()[0].isdisjoint(text)
    return text if is_name else convert(text, "t2s")


@cache
def _always_converted() -> frozenset[str]:
    return _convertible() - _IN_NAMES


@cache
def _phrases() -> re.Pattern[str]:
    """Return what finds a phrase that OpenCC converts as a whole."""
    return re.compile("|".join(map(re.escape, _pairs("TSPhrases"))))


@cache
def _single_table() -> dict[int, str | int]:
    single = _pairs("TSCharacters").items()
    kept = _kept()
    table = {ord(key): values[0].translate(_FORMS) for key, values in single if key not in kept}
    return {**_FORMS, **table}


def sentence_script(text: str) -> str:
    """Return the script of a sentence as `detect_script` does, but '' where nothing tells.

    >>> sentence_script("关键技术"), sentence_script("關鍵技術"), sentence_script("人口")
    ('simplified', 'traditional', '')
    """
    only_simplified, only_traditional = _telling()
    names = [
        name
        for name, telling in (("simplified", only_simplified), ("traditional", only_traditional))
        if not telling.isdisjoint(text)
    ]
    return "mixed" if len(names) == 2 else "".join(names)


def fold(text: str) -> str:
    """Return *text* in simplified script and half-width letters and digits, one for one.

    For looking at text only: it keeps the length, so that offsets stay valid, and knows no
    phrases.
    """
    return text.translate(_fold_table())


@cache
def _convertible() -> frozenset[str]:
    """Return every character that OpenCC may change: without one there is nothing to convert."""
    single = {key for key, values in _pairs("TSCharacters").items() if values[0] != key}
    phrases = _pairs("TSPhrases").items()
    in_phrases = {
        a for key, values in phrases for a, b in zip(key, values[0], strict=False) if a != b
    }
    return frozenset(single | in_phrases | {*"著祇", *map(chr, _FORMS)})


@cache
def _pairs(name: str) -> dict[str, list[str]]:
    from importlib import resources  # takes longer to import than this module

    path = resources.files("opencc") / "dictionary" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return {key: values.split(" ") for key, _, values in (line.partition("\t") for line in lines)}


@cache
def _fold_table() -> dict[int, str]:
    table = {
        code: chr(code - 0xFEE0) for code in range(0xFF10, 0xFF5B) if chr(code - 0xFEE0).isalnum()
    }
    single = {k: v[0] for k, v in _pairs("TSCharacters").items() if len(k) == len(v[0]) == 1}
    table |= {ord(key): value for key, value in single.items()}
    table[ord("％")] = "%"
    table |= {code: table.get(ord(plain), plain) for code, plain in plain_table().items()}
    return table | {code: chr(simple) for code, simple in _FORMS.items()}


@cache
def _telling() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters that occur in simplified text only, and in traditional text only."""
    traditional = {key for key, values in _pairs("TSCharacters").items() if key not in values}
    simplified = {key for key, values in _pairs("STCharacters").items() if key not in values}
    traditional |= set(map(chr, REGIONAL))
    return frozenset(simplified - traditional), frozenset(traditional - simplified)


def detect_script(text: str) -> str:
    """Return ``simplified``, ``traditional`` or ``mixed``; ``simplified`` where nothing tells.

    Mixed means that each script has at least five telling characters and a seventh of them.
    """
    only_simplified, only_traditional = _telling()
    count = Counter(text)
    simplified = sum(count[char] for char in only_simplified & count.keys())
    traditional = sum(count[char] for char in only_traditional & count.keys())
    fewer = min(simplified, traditional)
    if fewer >= 5 and fewer * 7 >= simplified + traditional:
        return "mixed"
    return "traditional" if traditional > simplified else "simplified"


_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_PIECE = 2_000  # code points


def count_han(text: str) -> int:
    """Return the number of Chinese characters in *text*."""
    # Piece by piece, and no list of all runs: a large page has millions of characters.
    places = range(0, len(text), _PIECE)
    return sum(sum(map(len, _HAN_RUN.findall(text, at, at + _PIECE))) for at in places)


def has_han(text: str) -> bool:
    """Tell whether there is a Chinese character in *text*."""
    return _HAN_RUN.search(text) is not None
