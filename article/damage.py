"""Sentences out of which words were deleted.

Scraped pages lose words (superlatives, names) to filters that leave a stray comma or nothing:
「世界,、全球,的」, 「全球第、真正意義」. Such holes are told by marks and words that cannot stand
beside each other, and by half-width commas on a page that otherwise writes full-width ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .model import Span

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_COMMA = "[,，]"

# Each pattern is read on folded text. No writer puts these beside each other.
_SURE = re.compile(
    rf"{_COMMA}\s?[,，、。；：;!?！？]|[、；：]{_COMMA}|、[。，；]|[。！？]{_COMMA}"
    # a comma before 的, but for 的确 (indeed), 的士 and 的哥 (taxi, its driver)
    rf"|[{_HAN}A-Za-z0-9」”]{_COMMA}的(?![确士哥姐])"
    # 第 (the n-th) without its number
    r"|(?<![及次门落等品])第(?![一二三四五六七八九十百千万零〇○两几数某多0-9０-９ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩXNn×\s"
    r"（(「『“\"《〈〔【\[①-⑩比有])"
    # "and" cannot stand alone before a comma
    rf"|(?<![而并况尚暂姑])且{_COMMA}|[{_HAN}](?<![参给赋授])与{_COMMA}|以及{_COMMA}"
    # a bare 的 after a stop
    r"|[。；！？](?:的)(?![确士哥姐])"
    # a comma between an attributive word and the noun it belongs to
    rf"|(?<![在从于向到对])(?:国内外|海内外|国际国内){_COMMA}(?=[{_HAN}])"
    # "advanced" (先进) without its first half: 国内,进的, 技术水平,进的
    rf"|{_COMMA}进的"
)
_BETWEEN_HAN = re.compile(rf"(?<=[{_HAN}”」』》）]),(?=[{_HAN}“「『《（，。、])")


@dataclass(frozen=True, slots=True)
class Damage:
    """The holes of one page: where they are, and by which words they are known."""

    holes: tuple[int, ...]

    def touches(self, span: Span) -> bool:
        """Tell whether a hole lies within *span*."""
        return any(span.start <= hole < span.end for hole in self.holes)


def find_damage(folded: str, body: Sequence[Span]) -> Damage:
    """Return the holes in the *body* paragraphs of a page, given folded."""
    texts = [(span.start, folded[span.start : span.end]) for span in body]
    holes = {start + match.start() for start, text in texts for match in _SURE.finditer(text)}
    page = "".join(text for _, text in texts)
    if _writes_full_width(page):
        holes |= {start + m.start() for start, text in texts for m in _BETWEEN_HAN.finditer(text)}
    else:
        holes |= _like_known_holes(folded, texts, holes)
    return Damage(tuple(sorted(holes)))


def _writes_full_width(page: str) -> bool:
    """Tell whether a page writes full-width commas as a rule."""
    full = page.count("，")
    half = len(_BETWEEN_HAN.findall(page))
    return full >= 3 and full >= 4 * half


def _like_known_holes(folded: str, texts: Sequence[tuple[int, str]], holes: set[int]) -> set[int]:
    """Return commas after the two characters that stand before another hole of the page.

    A filter deletes the same word everywhere: after 创新,, and 创新,的 a 创新,主平台 is a hole too.
    """
    before = [folded[hole - 2 : hole] for hole in holes if folded[hole] in ",，"]
    repeated = {
        pair for pair in before if re.fullmatch(f"[{_HAN}]{{2}}", pair) and before.count(pair) > 1
    }
    found = set()
    for start, text in texts:
        for match in re.finditer(rf"{_COMMA}(?=[{_HAN}])", text):
            if text[match.start() - 2 : match.start()] in repeated:
                found.add(start + match.start())
    return found
