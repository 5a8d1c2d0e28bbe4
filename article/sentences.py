"""Sentence boundaries in Chinese text.

A sentence ends at 。！？…… and their half-width forms, with the closing quotes and brackets that
follow. Quotations and brackets are kept whole unless they are long; a quotation stays with the
words that say who spoke.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from .model import Span
from .script import fold

LONG_QUOTATION = 80  # code points; a longer quotation is cut at the sentence ends inside it

_OPEN = "“‘「『《〈（(【［[〔〖"
_CLOSE = "”’」』》〉）)】］]〕〗"
_PARTNER = dict(zip(_CLOSE, _OPEN, strict=True))
_QUOTES = '“‘「『"'
_TITLES = "《〈"
_FINAL = "。！？!?…"
_STRAY_CLOSE = "”’」』）)】］]〕〗"  # belongs to what precedes it, opened or not
_STRAIGHT = '"'
_INVISIBLE = "\ufe0f\u200d\u200b\ufeff"

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "jr",
        "sr",
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "no",
        "vol",
        "vs",
        "etc",
        "fig",
        "eq",
        "ed",
        "eds",
        "al",
        "gen",
        "col",
        "sen",
        "rep",
        "gov",
        "univ",
        "dept",
        "est",
        "approx",
        "ph",
        "u.s",
        "u.k",
        "u.n",
        "e.u",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "d.c",
        "n.y",
        "l.a",
        "j.k",
    ]
)
# Names that carry an exclamation mark.
_EXCLAIMING = re.compile(r"(?:Yahoo|Jeopardy|Yum|Joomla|Wham|PSYCHO)$", re.IGNORECASE)

_STOP = re.compile(r"(?:[。！？!?｡…]|\.{3,})+|\.")
# Verbs that attribute a quotation to its speaker; simplified, the caller folds.
_SAYING = (
    "说|表示|称|指出|认为|介绍|强调|坦言|回忆|感慨|感叹|透露|告诉|解释|写道|问道|答道|笑道|喊道|"
    "道|提醒|呼吁|建议|直言|补充|总结|评价|分析|回应|承认|宣布|谈到|谈及|提到|如是|反问|追问|问|答|"
    "喊|叫|写|讲|声明|断言|警告|承诺|批评|抱怨|赞叹|调侃|自嘲|回答|回复|吐槽|预测|预计|估计|相信|希望"
)
_ATTRIBUTION = re.compile(
    rf"[^。！？!?…；;：:“「『\"]{{0,40}}?(?:{_SAYING})(?:了|着|过|起来|到|记者|[我他她你]们?)?"
    r"(?=[，,。！？!?…；;、]|$|\s)|(?:这|那)(?:是|句|番|段|样|一番|一句|一段)[^。！？!?]{0,12}"
    rf"(?:{_SAYING})"
)
# What follows a quotation that is only a part of its sentence.
_CONTINUES = re.compile(
    r"\s*(?:[，,、；;：:）)」』”》的地得之]|是(?!的)|等|成为|成了|这(?:句|番|样的|种|一|个|条|首)|"
    r"一词|一语|一句|之类|与|和(?!平)|及|或|字样|为题|为主题|为口号|的)"
)
_SAID_BEFORE = re.compile(rf"(?:{_SAYING})[，,]$")
_GOES_ON = re.compile(r"\s*[，,、；;：:。！？!?]")
# What follows an ellipsis that trails off inside a sentence.
_TRAILS = re.compile(r"\s*[，,、；;：:的了吗呢吧啊等。！？!?」』”）)》—]")


# A straight single quote, but not in "don't", 6'2" or a plural's genitive.
_MARK = re.compile(f"[{re.escape(_OPEN + _CLOSE + _STRAIGHT)}]")
_SINGLE = re.compile(r"(?<![A-Za-z0-9])'|'(?![A-Za-z0-9\s])(?<=[^A-Za-z0-9]')")


@dataclass(frozen=True, slots=True)
class _Pair:
    start: int
    end: int
    mark: str


def split_sentences(text: str) -> list[str]:
    """Return the sentences of *text*; joined they give *text*, white space and all.

    A line break ends a sentence.

    >>> split_sentences("他说：“今年很好。明年更好！”《摔跤吧！爸爸》重映了吗？")
    ['他说：“今年很好。明年更好！”', '《摔跤吧！爸爸》重映了吗？']
    """
    folded = fold(text)
    starts = [span.start for line in _line_spans(text) for span in sentence_spans(folded, line)]
    if not starts:
        return [text] if text else []
    edges = [0, *starts[1:], len(text)]
    return [text[a:b] for a, b in pairwise(edges)]


def sentence_spans(text: str, within: Span | None = None) -> list[Span]:
    """Return the sentences of one paragraph, without the white space around them.

    *text* should be folded to simplified script: who spoke is told by simplified verbs.
    """
    within = within or Span(0, len(text))
    paragraph = text[within.start : within.end]
    cuts = [*_boundaries(paragraph), len(paragraph)]
    spans = []
    start = 0
    for cut in cuts:
        piece = paragraph[start:cut]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            spans.append(Span(within.start + left, within.start + right))
        start = cut
    return spans


def _line_spans(text: str) -> list[Span]:
    return [Span(m.start(), m.end()) for m in re.finditer(r"[^\n\r\u2028\u2029]+", text)]


def _boundaries(text: str) -> list[int]:
    """Return the offsets after which a new sentence starts."""
    pairs = _pairs(text)
    by_end = {pair.end: pair for pair in pairs}
    held = _held(text, pairs)
    cuts: list[int] = []
    for match in _STOP.finditer(text):
        end = _after_closers(text, match.end(), by_end)
        if end < len(text) and not held[end] and _ends_sentence(text, match, end, by_end):
            cuts.append(end)
    return cuts


def _held(text: str, pairs: list[_Pair]) -> bytearray:
    """Return, for each offset, whether a short quotation, bracket or title runs on over it."""
    held = bytearray(len(text) + 1)
    for pair in pairs:
        if pair.end - pair.start - 1 <= LONG_QUOTATION:
            held[pair.start + 1 : pair.end + 1] = b"\1" * (pair.end - pair.start)
    return held


def _after_closers(text: str, end: int, by_end: dict[int, _Pair]) -> int:
    """Return *end* moved behind the closing marks and emoji that belong to what precedes them."""
    while end < len(text) and (end in by_end or text[end] in _STRAY_CLOSE):
        end += 1
    while end < len(text) and ("\U0001f000" <= text[end] < "\U00020000" or text[end] in _INVISIBLE):
        end += 1
    return end


def _ends_sentence(text: str, match: re.Match[str], end: int, by_end: dict[int, _Pair]) -> bool:
    """Tell whether the final mark at *match*, with its closers up to *end*, ends a sentence."""
    run = match.group()
    if run == "." and not _is_full_stop(text, match.start()):
        return False
    if run[0] in "!?" and _is_inside_word(text, match.start(), match.end()):
        return False
    if _GOES_ON.match(text, end):
        return False
    pair = by_end.get(end - 1)
    if end > match.end() and pair is not None:
        return _ends_after_closer(text, run, end, pair)
    if run.endswith(("…", "...")):
        return not _TRAILS.match(text, end) and not _is_opening(text, match.start())
    return True


def _ends_after_closer(text: str, run: str, end: int, pair: _Pair) -> bool:
    """Tell whether a sentence ends after a closing mark that follows its final mark."""
    if pair.mark in _TITLES or _CONTINUES.match(text, end):
        return False
    before = text[max(0, pair.start - 40) : pair.start].rstrip()
    if pair.mark not in _QUOTES:
        return run[-1] == "。" or before.endswith(tuple(_FINAL))
    if before.endswith(("：", ":")) or _SAID_BEFORE.search(before):
        return True
    starts_sentence = not before or before[-1] in _FINAL + _CLOSE
    if starts_sentence or run[-1] == "。":
        return not _ATTRIBUTION.match(text[end : end + 80].lstrip())
    return False


def _is_full_stop(text: str, at: int) -> bool:
    """Tell whether a single half-width stop ends a sentence: not in 3.5, U.S. or a URL."""
    before, after = text[max(0, at - 20) : at], text[at + 1 : at + 4]
    if not before:
        return False
    if before[-1] == " " and before.strip() and after.strip():  # spaces around every mark
        return _is_cjk(before.rstrip()[-1]) and _is_cjk(after.lstrip()[0])
    if _is_cjk(before[-1]) or before[-1] in _CLOSE:
        return not after or not (after[0].isascii() and after[0].isalnum())
    word = re.search(r"[A-Za-z][A-Za-z.]*$", before)
    # Behind a closing mark, what precedes the quotation decides.
    if word is None or not re.match(r"\s+(?:[A-Z]|[^\x00-\x7f])|[”’」』](?!$)", after):
        return False
    return len(word.group()) > 1 and word.group().lower() not in _ABBREVIATIONS


def _is_inside_word(text: str, start: int, end: int) -> bool:
    """Tell whether half-width ! or ? stands in a URL or in a name such as Yahoo!."""
    if _EXCLAIMING.search(text, max(0, start - 10), start):
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(
        re.match(r"[\w/=&]", before) and before.isascii() and re.match(r"[A-Za-z0-9_]", after)
    )


def _is_opening(text: str, at: int) -> bool:
    """Tell whether an ellipsis stands at the start of a sentence or quotation."""
    before = text[max(0, at - 8) : at].rstrip()
    return not before or before[-1] in _OPEN + "，,、：:。！？!?；;—"


def _is_cjk(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char > "\U0001ffff"


def _pairs(text: str) -> list[_Pair]:
    """Return the matched quotes and brackets; an unmatched one is ignored."""
    stack: list[tuple[str, int]] = []
    is_open: Counter[str] = Counter()
    pairs = []
    marks = [(match.start(), match.group()) for match in _MARK.finditer(text)]
    straight = [at for at, char in marks if char == _STRAIGHT]
    is_odd = len(straight) % 2 == 1
    for at, char in marks:
        if char in _OPEN:
            stack.append((char, at))
            is_open[char] += 1
        elif char in _CLOSE or (is_odd and char == _STRAIGHT and stack and stack[-1][0] == "“"):
            partner = _PARTNER.get(char, "“")
            while is_open[partner]:
                mark, start = stack.pop()
                is_open[mark] -= 1
                if mark == partner:
                    pairs.append(_Pair(start, at, mark))
                    break
    single = [match.start() for match in _SINGLE.finditer(text)]
    for places in (straight, single):
        if len(places) % 2 == 0:
            pairs += [
                _Pair(a, b, _STRAIGHT) for a, b in zip(places[::2], places[1::2], strict=True)
            ]
    return sorted(pairs, key=lambda pair: pair.start)
