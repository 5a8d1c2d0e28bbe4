"""Content words of Chinese sentences, through rjieba."""

from __future__ import annotations

import re

from .stopwords import STOPWORDS

# A word worth counting: Chinese characters, or Latin letters with digits (MEMS, 5G, A380).
# Bare numbers and punctuation are no topic.
_WORD = re.compile(r"[\u3400-\u9fff]+|(?=.*[A-Za-z])[A-Za-z0-9.+\-]+")
# 负责人 (person in charge), 记者 (reporter), 市长 (mayor): nouns for a person end like this.
_PERSON = re.compile(r".*[人者员长师生家手民工星]")
# Words that the tagger takes for names of persons.
_MISTAKEN = """
滑雪 滑冰 智能化 智慧 高端化 高水平 高达 远高于 毛利 归母 同比增加 明显改善 卫星 许可证 许可
养老 续航 高峰 雷达 商超 公允 周转 延后 拓宽 凤凰 皮卡 玉米 纳米 安全性 红外 祝福 阳光 过敏
蓝光 卓越 高强 荣获 查明 范畴 齐全 清香
"""
_NO_NAMES = frozenset(_MISTAKEN.split())
_NAMES = frozenset({"nr", "ns", "nt", "nz", "nrt", "nrfg"})


def terms(text: str) -> tuple[str, ...]:
    """Return the content words of *text* in order, lower-cased, without stop words."""
    import rjieba

    words = (word.strip().lower() for word in rjieba.cut(text))
    return tuple(word for word in words if word not in STOPWORDS and _WORD.fullmatch(word))


def names_a_person(text: str) -> bool:
    """Tell whether *text* has a person's name or a noun for a person."""
    import rjieba

    return any(
        (tag.startswith("nr") and word not in _NO_NAMES)
        or (tag.startswith("n") and _PERSON.fullmatch(word))
        for word, tag in rjieba.tag(text)
    )


def named_in(text: str) -> list[str]:
    """Return the names of persons, places and bodies in *text*, in order."""
    import rjieba

    return [
        word
        for word, tag in rjieba.tag(text)
        if tag in _NAMES and len(word) > 1 and word not in _NO_NAMES
    ]
