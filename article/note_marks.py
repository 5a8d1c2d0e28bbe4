"""Marks of notes in a text: 「[1]」, 「[注 2]」, 「[编辑]」 behind a heading; applause."""

from __future__ import annotations

import re

_OPEN, _SHUT = r"[\[［〔【(（]", r"[\]］〕】)）]"
_NUMBER = r"(?:(?:注释?|註釋?|参|參)\s*)?[A-Za-z]?\d{1,3}(?:\s*[-–,，、]\s*\d{1,3})*"
# What the readers of an encyclopaedia ask of its writers.
_ASKED = (
    r"(?:可疑|[来來]源[请請]求|需要[来來]源|引用需要|[查求][证證][请請]求|需要解[释釋]|[谁誰][？?]|"
    r"[何哪][时時裡里个個][？?]|(?:永久)?失效[链連][接結]|[编編][辑輯](?:[源代码碼|\s编編辑輯]*)|注|註)"
)
# Of a note for sure, where it is raised: a bare figure may be an exponent, and is a note's
# where it is a link.
_RAISED = re.compile(
    rf"\s*(?:{_OPEN}?[①-⑳㉑-㉟*※†‡]{_SHUT}?|{_OPEN}\s*(?:{_NUMBER}|[^\d\s].{{0,11}})\s*{_SHUT})\s*"
)
_LINKED = re.compile(rf"\s*{_OPEN}?\s*{_NUMBER}\s*{_SHUT}?\s*")
# In a line: square brackets alone, and none that a sentence needs (「文献[3]指出」).
_INLINE = re.compile(
    r"(?<=[\u4e00-\u9fff，。、；：！？”」』）)》%\]\d])[\[［]\s?(?:(?<!文献[\[［])(?<!文獻[\[［])"
    rf"(?<![式见見图圖表第为為][\[［]){_NUMBER}|{_ASKED})\s?[\]］]|"
    rf"^[\[［]{_NUMBER}[\]］](?=[\u4e00-\u9fff\d“「])"
)
# Raised figures behind a Chinese word are the marks of notes, those behind a unit or an element
# exponents and masses: 标准², but 米², 碳¹⁴.
_SUPERSCRIPT = re.compile(
    r"(?<=[\u4e00-\u9fff”」』）)》%])(?<![米秒里尺寸升碳铀钚氢氚氘锶铯碘钴氡镭])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[⁻,，⁰¹²³⁴⁵⁶⁷⁸⁹]*[⁰¹²³⁴⁵⁶⁷⁸⁹])?"
    r"(?![⁰¹²³⁴⁵⁶⁷⁸⁹A-Za-z])"
)
_HAS_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]")
# What the audience did, in the record of a speech.
DIRECTION = (
    r"[(（](?:[^()（）。]{0,12}(?:掌声|鼓掌|笑声|众笑|大笑|欢呼|喝彩|起立)[^()（）。]{0,10}|笑)"
    r"[)）]"
)
_DIRECTIONS = re.compile(rf"^(?:{DIRECTION})+|(?:{DIRECTION})+$")
_ALONE = re.compile(rf"(?:\s*[\[［]\s?(?:{_NUMBER}|{_ASKED})\s?[\]］])*\s*|(?:\s*{DIRECTION})+\s*")


# Faces and the like, as microblogs write them.
_FACES = re.compile(
    r"\[(?:心|泪|赞|鼓掌|蜡烛|加油|doge|笑cry|允悲|思考|抱拳|祈祷|玫瑰|鲜花|微笑|哈哈|怒|中国赞|给力|威武|话筒|爱你|可怜|"
    r"作揖|握手|憧憬|good|ok|吃瓜|捂脸|流泪|强|太阳|送花花|点亮平安灯|打call)\]"
)


def is_note_mark(text: str, *, is_link: bool) -> bool:
    """Tell whether raised text is the mark of a note."""
    return bool(_RAISED.fullmatch(text) or (is_link and _LINKED.fullmatch(text)))


def is_all_marks(text: str) -> bool:
    """Tell whether a text holds nothing but marks of notes, or nothing at all."""
    return bool(_ALONE.fullmatch(_FACES.sub("", text)))


def without_note_marks(text: str) -> str:
    """Return a sentence without the marks of notes in it and the applause before it or behind it.

    >>> without_note_marks("全镇有水井三百口。[1][注 2]")
    '全镇有水井三百口。'
    """
    bare = _FACES.sub("", text) if "[" in text else text
    bare = _DIRECTIONS.sub("", bare.strip()) if "(" in bare or "（" in bare else bare
    if not bare.isascii() and _HAS_SUPERSCRIPT.search(bare):
        bare = _SUPERSCRIPT.sub("", bare)
    if "[" not in bare and "［" not in bare:
        return bare if bare.strip() else text
    while (shorter := _INLINE.sub("", bare)) != bare:  # they stand in rows
        bare = shorter
    return bare if bare.strip() else text
