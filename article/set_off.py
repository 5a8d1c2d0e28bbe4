"""Spaces that mean something: they part a label from its sentence, or stand for a pause."""

from __future__ import annotations

import re

# Who sent the news, the number of an article of a law, when something happened in a live blog or
# a chronicle: only a space parts it from the rest.
_SET_OFF = re.compile(
    r"(?:[\u4e00-\u9fff]{2,12}(?:[台臺社网網报報]|中心|客户端|客戶端)(?:消息|[专專快]?[讯訊]|"
    r"[\u4e00-\u9fff]{0,6}(?:\d{1,2}月)?\d{1,2}日(?:[电電讯訊]|消息|报道|報道))|"
    r"(?:【摘要】\s?)?(?:背景|目的|方法|结果|結果|结论|結論)|"
    r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:\d{4}年)?\d{1,2}月\d{1,2}日|"
    r"第[一二三四五六七八九十百零〇\d]{1,6}[条條章节節编編])[ \u3000]+(?=[\u4e00-\u9fff])"
)


def kept_apart(words: str, *, is_subtitled: bool) -> list[str]:
    """Return the parts of a sentence between which a space stays.

    >>> kept_apart("第一条　为规范供水，制定本条例。", is_subtitled=False)
    ['第一条　', '为规范供水，制定本条例。']
    """
    if is_subtitled:  # a space stands for a pause
        return words.split()
    label = _SET_OFF.match(words)
    return [words[: label.end()], words[label.end() :]] if label else [words]
