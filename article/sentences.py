"""Sentence boundaries in Chinese text.

A sentence ends at 。！？…… and their half-width forms, with the closing quotes and brackets that
follow. Quotations and brackets are kept whole unless they are long; a quotation stays with the
words that say who spoke.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .model import Span

LONG_QUOTATION = 80  # code points; a longer quotation is cut at the sentence ends inside it

_OPEN = "“‘「『《〈（(【［[〔〖"
_CLOSE = "”’」』》〉）)】］]〕〗"
_PARTNER = dict(zip(_CLOSE, _OPEN, strict=True))
_QUOTES = '“‘「『"'
_TITLES = "《〈"
_ENDS = "。！？!?｡．…"
_STRAIGHT = '"'

_ABBREVIATIONS = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "inc", "ltd", "co", "corp", "bros", "no", "vol", "vs", "etc", "fig", "eq", "ed", "eds", "al", "gen", "col", "sen", "rep", "gov", "univ", "dept", "est", "approx", "ph", "u.s", "u.k", "u.n", "e.u", "e.g", "i.e", "a.m", "p.m", "d.c", "n.y", "l.a", "j.k"]
)
# Names that carry an exclamation mark.
_EXCLAIMING = re.compile(r"(?:Yahoo|Jeopardy|Yum|Joomla|Wham|PSYCHO)$", re.IGNORECASE)

_END_RUN = re.compile(r"(?:[。！？!?｡]|…|\.{3,}|。{2,})+")
# Verbs that attribute a quotation to its speaker; simplified, the caller folds.
_SAYING = (
    "说|表示|称|指出|认为|介绍|强调|坦言|回忆|感慨|感叹|透露|告诉|解释|写道|问道|答道|笑道|喊道|"
    "道|提醒|呼吁|建议|直言|补充|总结|评价|分析|回应|承认|宣布|谈到|谈及|提到|如是|反问|追问|问|答|"
    "喊|叫|写|讲|声明|断言|警告|承诺|批评|抱怨|赞叹|调侃|自嘲|回答|回复|吐槽|预测|预计|估计|相信|希望"
)
_ATTRIBUTION = re.compile(
    rf"[^。！？!?…；;：:“「『\"]{{0,40}}?(?:{_SAYING})(?:了|着|过|起来|到|记者)?"
    r"(?=[，,。！？!?…；;、]|$|\s)|(?:这|那)(?:是|句|番|段|样|一番|一句|一段)[^。！？!?]{0,12}"
    rf"(?:{_SAYING})"
)
# What follows a quotation that is only a part of its sentence.
_CONTINUES = re.compile(
    r"\s*(?:[，,、；;：:）)」』”》的地得之]|是(?!的)|等|成为|成了|这(?:句|番|样的|种|一|个|条|首)|"
    r"一词|一语|一句|之类|与|和(?!平)|及|或|字样|为题|为主题|为口号|的)"
)
# What follows an ellipsis that trails off inside a sentence.
_TRAILS = re.compile(r"\s*[，,、；;：:的了吗呢吧啊等。！？!?」』”）)》—]")
_CLOSERS = re.compile(rf"[{re.escape(_CLOSE)}]+")


@dataclass(frozen=True, slots=True)
class _Pair:
    start: int
    end: int
    mark: str

    def __len__(self) -> int:
        return self.end - self.start - 1


def split_sentences(text: str) -> list[str]:
    """Return the sentences of *text*; joined they give *text*, white space and all.

    A line break ends a sentence.

    >>> split_sentences("他说：“今年很好。明年更好！”《摔跤吧！爸爸》重映了吗？")
    ['他说：“今年很好。明年更好！”', '《摔跤吧！爸爸》重映了吗？']
    """
    starts = [span.start for line in _line_spans(text) for span in sentence_spans(text, line)]
    if not starts:
        return [text] if text else []
    edges = [0, *starts[1:], len(text)]
    return [text[a:b] for a, b in zip(edges, edges[1:], strict=False)]


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
    cuts: list[int] = []
    for match in re.finditer(r"(?:[。！？!?｡…]|\.{3,})+|\.", text):
        end = _after_closers(text, match.end(), pairs)
        if end >= len(text) or (cuts and end <= cuts[-1]):
            continue
        if _is_boundary(text, match, end, pairs):
            cuts.append(end)
    return cuts


def _after_closers(text: str, end: int, pairs: list[_Pair]) -> int:
    """Return *end* moved behind the closing marks that belong to what precedes them."""
    closing = {pair.end for pair in pairs}
    while end < len(text) and (
        end in closing or (text[end] in _CLOSE and end not in closing and text[end] not in "》〉")
    ):
        end += 1
    return end


def _is_boundary(text: str, match: re.Match[str], end: int, pairs: list[_Pair]) -> bool:
    run = match.group()
    if run == "." and not _is_full_stop(text, match.start()):
        return False
    if run[0] in "!?" and _is_inside_word(text, match.start(), match.end()):
        return False
    if any(_holds(pair, match.end(), end) for pair in pairs):
        return False
    rest = text[end:]
    if end > match.end():
        return _ends_with_closer(text, match, end, pairs, rest)
    if run.endswith(("…", "...")):
        return not _TRAILS.match(rest) and not _is_opening(text, match.start())
    return not re.match(r"\s*[，,、；;：:]", rest)


def _holds(pair: _Pair, inner: int, end: int) -> bool:
    """Tell whether a pair keeps the text at *end* together: a title, or a short quotation."""
    if not pair.start < inner <= pair.end or end > pair.end:
        return False
    return pair.mark in _TITLES or len(pair) <= LONG_QUOTATION


def _ends_with_closer(
    text: str, match: re.Match[str], end: int, pairs: list[_Pair], rest: str
) -> bool:
    """Tell whether a sentence ends after a closing mark that follows its final stop."""
    pair = next((pair for pair in pairs if pair.end == end - 1), None)
    if pair is None:
        return True
    if pair.mark in _TITLES or _CONTINUES.match(rest):
        return False
    if pair.mark not in _QUOTES:
        return bool(re.search(r"[。！？!?…]\s*$", text[: pair.start])) or match.group()[-1] == "。"
    before = text[: pair.start].rstrip()
    introduced = before.endswith(("：", ":")) or bool(re.search(rf"(?:{_SAYING})[，,]$", before))
    leads = not before or before[-1] in "。！？!?…”」』）)；;"
    if introduced:
        return True
    if leads:
        return not _ATTRIBUTION.match(rest.lstrip())
    return match.group()[-1] == "。" and not _ATTRIBUTION.match(rest.lstrip())


def _is_full_stop(text: str, at: int) -> bool:
    """Tell whether a single half-width stop ends a sentence: not in 3.5, U.S. or a URL."""
    before, after = text[:at], text[at + 1 :]
    if not before:
        return False
    if _is_cjk(before[-1]) or before[-1] in _CLOSE:
        return not after or not (after[0].isascii() and after[0].isalnum())
    word = re.search(r"[A-Za-z][A-Za-z.]*$", before)
    if word is None or not re.match(r"\s+(?:[A-Z]|[^\x00-\x7f])", after):
        return False
    return len(word.group()) > 1 and word.group().lower() not in _ABBREVIATIONS


def _is_inside_word(text: str, start: int, end: int) -> bool:
    """Tell whether half-width ! or ? stands in a URL or in a name such as Yahoo!."""
    if _EXCLAIMING.search(text[:start]):
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(
        re.match(r"[\w/=&]", before) and before.isascii() and re.match(r"[A-Za-z0-9_]", after)
    )


def _is_opening(text: str, at: int) -> bool:
    """Tell whether an ellipsis stands at the start of a sentence or quotation."""
    before = text[:at].rstrip()
    return not before or before[-1] in _OPEN + "，,、：:。！？!?；;—"


def _is_cjk(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char > "\U0001ffff"


def _pairs(text: str) -> list[_Pair]:
    """Return the matched quotes and brackets; an unmatched one is ignored."""
    stack: list[tuple[str, int]] = []
    pairs = []
    for at, char in enumerate(text):
        if char in _OPEN:
            stack.append((char, at))
        elif char in _CLOSE:
            depth = next(
                (i for i in range(len(stack) - 1, -1, -1) if stack[i][0] == _PARTNER[char]), -1
            )
            if depth >= 0:
                pairs.append(_Pair(stack[depth][1], at, stack[depth][0]))
                del stack[depth:]
    straight = [at for at, char in enumerate(text) if char == _STRAIGHT]
    if len(straight) % 2 == 0:
        pairs += [
            _Pair(a, b, _STRAIGHT) for a, b in zip(straight[::2], straight[1::2], strict=True)
        ]
    return sorted(pairs, key=lambda pair: pair.start)
