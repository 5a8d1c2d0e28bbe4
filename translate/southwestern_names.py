"""Names of Yi and Dai persons, which pinyin as Chinese persons have it would not give rightly.

A Yi name is a clan and a given name, each two words of the Yi language or more: 吉克木果 is Jike
Muguo. Dai names begin with what tells a man from a woman, 岩 (read Ai) and 玉: 岩罕 is Ai Han. Both
count only in an article that speaks of these peoples, beside a title or a verb, and have a flag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .glossary_entry import BY_SOUND, Entry
from .name_cues import SPEAKS, STOPS, is_behind_title
from .romanising import romanised_words
from .tagged_words import is_word

_OF_YI = re.compile("彝|凉山|昭觉|布拖|美姑|喜德|越西|甘洛|雷波|峨边|马边|楚雄|金阳县|普格")
_OF_DAI = re.compile("傣|西双版纳|德宏|景洪|勐|孟连")
_CLANS = """
曲比 曲木 吉克 吉木 吉伍 吉子 吉则 吉史 阿的 阿余 阿牛 阿苦 阿侯 阿尔 阿力 阿芦 阿育 沙马 马海
海来 俄木 俄底 勒格 尔古 苏呷 的日 瓦其 瓦扎 莫色 贾巴 加巴 乃古 罗洪 果基 麻卡 木帕 日火 结伍
金古 比布 毕摩 洛古 布约 安尔 石一 井古 拉马 立立 呷巴 陈古 且沙 惹觉 额其 依伙 依火 土比 水落
邱莫 约其 沙玛 马黑 麦吉 杰木 热柯
"""
_YI_SOUNDS = """
木果阿乌曲洛芝拉体日哈伍各呷尔布子古以惹作莫什格土石且打夫金沙牛铁机色杂洗伟批里加史尼依支史妹英军医妞嘎呷批
古者黑来坡克其友哥支合西初聪
"""
_PEOPLE = "彝族|彝家|傣族|傣家"
_CLAN = "|".join(_CLANS.split())
_SOUND = "".join(sorted(set("".join(_YI_SOUNDS.split()))))
_YI = re.compile(rf"(?P<clan>{_CLAN})(?P<given>[{_SOUND}]{{2}})")
_DAI = re.compile(r"(?P<first>岩|玉)(?P<given>[\u4e00-\u9fff])")
_FIRST = {"岩": "Ai", "玉": "Yu"}
_BEFORE = re.compile(
    rf"(?:{_PEOPLE}).{{0,4}}$|(?:青年|小伙|姑娘|老人|老乡|村民|名叫|叫)$|^$|[，。、；：“]$"
)
_ACTS = re.compile("在|是|演唱|带领|告诉|当选|[说从和与、，]")


def southwestern_names(texts: Sequence[str]) -> Iterator[Entry]:
    """Yield the Yi and Dai persons in the sentences of one article, in simplified script."""
    article = "\n".join(texts)
    if _OF_YI.search(article):
        for text in texts:
            yield from _yi(text)
    if _OF_DAI.search(article):
        for text in texts:
            yield from _dai(text)


def _yi(text: str) -> Iterator[Entry]:
    for match in _YI.finditer(text):
        if _is_cued(text, *match.span()) and not is_word(match.group()):
            english = romanised_words((match["clan"], match["given"]))
            yield Entry(match.group(), english, "person", BY_SOUND)


def _dai(text: str) -> Iterator[Entry]:
    for match in _DAI.finditer(text):
        if is_word(match.group()) or not _is_introduced(text, match.start()):
            continue
        if SPEAKS.match(text, match.end()) or _ACTS.match(text, match.end()):
            english = f"{_FIRST[match['first']]} {romanised_words((match['given'],))}"
            yield Entry(match.group(), english, "person", BY_SOUND)


def _is_cued(text: str, start: int, end: int) -> bool:
    behind = SPEAKS.match(text, end) or STOPS.match(text, end) or _ACTS.match(text, end)
    return bool(behind) or _is_introduced(text, start)


def _is_introduced(text: str, start: int) -> bool:
    return bool(_BEFORE.search(text[:start]) or is_behind_title(text, start))
