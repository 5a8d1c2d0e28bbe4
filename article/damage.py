"""Sentences out of which words were deleted.

Scraped pages lose words (superlatives, names) to filters that leave a stray comma or nothing:
「世界,、全球,的」, 「全球第、真正意義」. Such holes are told by marks and words that cannot stand
beside each other, and by half-width commas on a page that otherwise writes full-width ones.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .model import Span

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_COMMA = "[,，]"
_NUMERAL = r"一二三四五六七八九十百千万零〇○两几数某多0-9ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩXNn×①-⑩"

# What makes a word with 次 (time, -th): 首次, 上次, 再次, 依次, 档次, 班次.
_BEFORE_TIME = (
    "一二三四五六七八九十百千万零两几数多少每某上下首头这那该历初再此屡依其层档名主场批车班人频轮本今前后末有无"
    "第次渐逐余0-9"
)
_TOWARDS = "[在从于向到对]"
_DONE = "[当登]上|听|看到|见到|来到|参加|成为|获得|担任|举[办行]|召开|推出|实现|进入|夺得|公开|发布"
_MASTERS = (
    "(?:设计|建筑|摄影|魔术|厨)师|(?:艺术|音乐|钢琴|提琴|舞蹈|科学|企业|数学|物理学|经济学)家"
)
_FIRMS = "企业|公司|制造商|供应商|生产商|服务商|厂商|品牌|平台|生产基地|研发机构"

# No writer puts these beside each other. Read on folded text. What stands before the first
# character is looked at behind it: a search passes by other characters several times as fast.
_IMPOSSIBLE = (
    # two marks where one belongs
    rf"{_COMMA}\s?[,，、。；：;!?！？]",
    rf"[、；：]{_COMMA}",
    r"、[。，；]",
    rf"[。！？]{_COMMA}",
    # a comma before 的, but for 的确 (indeed), 的士 and 的哥 (taxi, its driver)
    rf"{_COMMA}的(?<=[{_HAN}A-Za-z0-9」”]{_COMMA}的)(?!的?[确士哥姐])",
    r"[。；！？]的(?!的?[确士哥姐])",
    # 第 (the n-th) without its number; 及第, 次第, 门第, 落第, 等第, 品第 are words, and names of
    # peoples and places have it: 印第安, 第聂伯, 第纳尔, 第戎
    rf"第(?<![及次门落等品印]第)(?![聂纳戎{_NUMERAL}\s（(「『“\"《〈〔【\[」』”》）)比有])",
    # "and" before a comma; 而且, 并且, 况且, 尚且, 暂且, 姑且 and 参与, 给与, 让与, 赠与 are words
    rf"且(?<![而并况尚暂姑]且){_COMMA}",
    rf"与(?<![参给赋授付让赠贷]与){_COMMA}",
    rf"以及{_COMMA}",
    # a comma between an attributive word and its noun
    rf"国(?<!{_TOWARDS}国)(?:内外|际国内){_COMMA}(?=[{_HAN}])",
    rf"海(?<!{_TOWARDS}海)内外{_COMMA}(?=[{_HAN}])",
    rf"、[^，。、,]{{0,6}}[百千万亿0-9][余多]?[家个项名位所座],(?=[{_HAN}])",
    # 先进 (advanced) without its first half
    rf"{_COMMA}进的",
    # 最 (most) without what; 世界之最 (the world's foremost) is a phrase
    rf"最(?<!之最)(?:{_COMMA}|[的。、；])",
    # 次 (time) without its count: 次当上 for 首次当上, 次听 for 第一次听
    rf"{_COMMA}次(?:{_DONE})",
    rf"次(?<=[{_HAN}]次)(?<![{_BEFORE_TIME}]次)(?:{_DONE})",
    # 第一时间 (at once) without 第一
    r"(?:事发|案发|接报|得知|[灾震])后时间",
    # a figure or a name that is missing after its verb
    rf"(?:高达|多达|约为|约占|增至|降至|升至|跌至|誉为|评为|列为|称为|命名为)(?:{_COMMA}|[。；])",
    # a score without what was done by it
    rf"以[0-9]{{1,3}}[-:：比][0-9]{{1,3}}(?:{_COMMA}(?![0-9])|[。；])",
    # an "international designer" without how known: nobody is 国际设计师 but 国际知名设计师
    rf"(?:是|成为|作为)一?[位名]?(?:国际|世界|全球)(?:{_MASTERS})(?=[，,。；、！？])",
    # "the world's" without which of them
    rf"(?:是|成为|属于|作为)(?:全球|世界|国际|亚洲|全国|业内|行业内?)的(?:{_FIRMS})",
)
_HOLE = re.compile("|".join(f"(?:{pattern})" for pattern in _IMPOSSIBLE))

# A slip of the pen, but for 目的的 (of a purpose), 的的确确 (indeed) and 的士 (taxi); on a page
# that has holes elsewhere another one.
_TWICE = re.compile(rf"(?![目打])[{_HAN}]的的(?![确士])")

# Possible in good writing, but not on a page that has holes elsewhere.
_LIKELY_HOLE = re.compile(
    rf"(?<![在从于向到对为眼誉足及内])(?:全球|世界|国内|国际|全国|亚洲|业内|行业内|历史上),(?=[{_HAN}])"
)
_BETWEEN_HAN = re.compile(
    rf",(?<=[{_HAN}”」』》）],)(?=[{_HAN}“「『《（，。、])"
    # A writer's slip rather than a hole: a clause starts here.
    r"(?!特别是|尤其|但|而|并|也|就|因此|所以|同时|其中|以及|还|例如|比如|包括|即|使|让|这|那|他|她|我|你|如果|因为|由于|虽然|却|又)"
)


@dataclass(frozen=True, slots=True)
class Damage:
    """The holes of one page, as offsets into it."""

    holes: tuple[int, ...]

    def touches(self, span: Span) -> bool:
        """Tell whether a hole lies within *span*."""
        return bisect_left(self.holes, span.start) < bisect_left(self.holes, span.end)


def find_damage(folded: str, body: Sequence[Span]) -> Damage:
    """Return the holes in the *body* paragraphs of a page, given folded."""
    texts = [(span.start, folded[span.start : span.end]) for span in body]
    holes = {start + _place(match) for start, text in texts for match in _HOLE.finditer(text)}
    if holes:
        holes |= {start + m.end() - 1 for start, text in texts for m in _TWICE.finditer(text)}
    if _writes_full_width("".join(text for _, text in texts)):
        holes |= {start + m.start() for start, text in texts for m in _BETWEEN_HAN.finditer(text)}
    elif len(holes) > 1:
        for start, text in texts:
            holes |= {start + m.end() - 1 for m in _LIKELY_HOLE.finditer(text)}
        holes |= _like_known_holes(folded, texts, holes)
    return Damage(tuple(sorted(holes)))


def _place(match: re.Match[str]) -> int:
    """Return where the hole is: at the match's comma, which may start the next sentence."""
    comma = re.search(r"[,，]", match.group())
    return match.start() + comma.start() if comma else match.end() - 1


def _writes_full_width(page: str) -> bool:
    """Tell whether a page writes full-width commas as a rule."""
    full = page.count("，")
    half = len(_BETWEEN_HAN.findall(page))
    return full >= 3 and full >= 3 * half


def _like_known_holes(folded: str, texts: Sequence[tuple[int, str]], holes: set[int]) -> set[int]:
    """Return commas after the two characters that stand before two other holes of the page.

    A filter deletes the same word everywhere: after 创新,, and 创新,的 a 创新,主平台 is a hole too.
    """
    before = Counter(folded[hole - 2 : hole] for hole in holes if folded[hole] in ",，")
    repeated = {
        pair for pair, times in before.items() if times > 1 and re.fullmatch(f"[{_HAN}]{{2}}", pair)
    }
    return {
        start + match.start()
        for start, text in texts
        for match in re.finditer(rf"{_COMMA}(?=[{_HAN}])", text)
        if text[match.start() - 2 : match.start()] in repeated
    }
