"""Which blocks of an HTML page are its story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set

from . import elements
from .blocks import Block
from .script import fold
from .topics import character_pairs

_STORY_SHARE = 0.8  # of a page's prose: the innermost element that holds it is the story's
_TOO_MUCH = 0.5  # of a page's prose: an element that holds it is the story's, whatever its class
_LONGEST_LABEL = 20
_LONGEST_CELL = 60
_LONGEST_TEASER = 30  # Chinese characters
_ON_TOPIC = 0.15  # of a paragraph's pairs of characters that the rest of the story has, too
_STOPS = ("。", "！", "？", "”", "」")
_TO_READERS = re.compile(
    "[您你]|读者|用户|客户端|公众号|二维码|扫码|下载|关注|订阅|点击|登录|本[网站报刊文]"
)
_FEWEST = 12  # Chinese characters without which a page has no story
_LEAST = 40  # in a form or a hidden element that holds a story: more than a notice there has
_UNDER_LABEL = (
    ("评论", elements.COMMENT),
    ("回复", elements.COMMENT),
    ("回答", elements.ANSWER),
)


def sort_out(blocks: Sequence[Block]) -> list[str]:
    """Return for each block why it is no part of the story, '' for those of the story."""
    reasons = [block.aside for block in blocks]
    _add(reasons, _by_class(blocks, reasons), blocks)
    _add(reasons, _by_label(blocks, reasons), blocks)
    story = _story_element(blocks, reasons)
    if story is None:
        return reasons
    around = next(block.path for block in blocks if story in block.path)
    around = around[: around.index(story)]
    _take_back(reasons, blocks, story)
    return [
        reason or ("" if _is_inside(block, story, around) else elements.OUTSIDE)
        for block, reason in zip(blocks, reasons, strict=True)
    ]


def _take_back(reasons: list[str], blocks: Sequence[Block], story: int) -> None:
    """Take back paragraphs that a class takes for no story, but that speak of what it does."""
    doubtful = [
        at
        for at, block in enumerate(blocks)
        if reasons[at] == elements.OUTSIDE and not block.aside and story in block.path
    ]
    if not doubtful:
        return
    headings = set[str]()
    words = set[str]()
    for block, reason in zip(blocks, reasons, strict=True):
        if block.tag in ("h1", "h2"):
            headings |= character_pairs(block.text)
        elif not reason and story in block.path:
            words |= character_pairs(block.text)
    for at in doubtful:
        if _is_told(blocks[at], headings, words):
            reasons[at] = ""


def _is_told(block: Block, headings: Set[str], words: Set[str]) -> bool:
    """Tell whether a block is a paragraph of a story of these words, not a word to its readers."""
    text = block.text
    if block.prose < _LONGEST_TEASER or block.linked or not text.endswith(_STOPS):
        return False
    own = character_pairs(text)
    is_near = bool(own & headings) or len(own & words) >= _ON_TOPIC * len(own)
    return is_near and not _TO_READERS.search(fold(text))


def let_in(blocks: Sequence[Block]) -> None:
    """Forget that elements hold no story by their names where they hold the page's story.

    A form may hold a whole page and what stands outside of it (a legal notice) is then no story,
    so that its share tells; an aside or a hidden element counts where no story would be left.
    """
    _let_in(blocks, elements.MAY_HOLD_PAGE)
    if sum(block.prose for block in blocks if not block.aside) < _FEWEST:
        _let_in(blocks, elements.MAY_HOLD_STORY | {elements.CONCEALED})


def _let_in(blocks: Sequence[Block], kinds: Set[str]) -> None:
    held: Counter[int] = Counter()
    total = 0
    for block in blocks:
        if all(aside.name in kinds or aside.reason in kinds for aside in block.asides):
            prose = block.prose
            total += prose
            held.update({aside.element: prose for aside in block.asides})
    wide = {at for at, prose in held.items() if prose >= _LEAST and prose > _TOO_MUCH * total}
    for block in blocks if wide else ():
        block.asides = tuple(aside for aside in block.asides if aside.element not in wide)


def _add(reasons: list[str], more: Sequence[str], blocks: Sequence[Block]) -> None:
    """Take on more reasons, unless no story would be left."""
    joined = [old or new for old, new in zip(reasons, more, strict=True)]
    if sum(block.prose for block, why in zip(blocks, joined, strict=True) if not why) >= _FEWEST:
        reasons[:] = joined


def _by_class(blocks: Sequence[Block], reasons: Sequence[str]) -> list[str]:
    """Tell blocks by the classes of their elements, except of elements that hold the story."""
    held: Counter[int] = Counter()
    headed: set[int] = set()
    total = 0
    for block, reason in zip(blocks, reasons, strict=True):
        if reason:
            continue
        prose = 0 if any(why == elements.COMMENT for _, why in block.by_class) else block.prose
        total += prose
        for number, _ in block.by_class:
            held[number] += prose
            if "h1" in block.tags:
                headed.add(number)
    story = headed | {number for number, prose in held.items() if prose > _TOO_MUCH * total}
    story |= _first_answer(blocks)
    return [
        next((why for number, why in block.by_class if number not in story), "") for block in blocks
    ]


def _first_answer(blocks: Sequence[Block]) -> set[int]:
    """Return the element of the first of several answers to a question."""
    numbers = (
        number
        for block in blocks
        for number, why in block.by_class[:1]
        if why == elements.ONE_ANSWER and block.prose
    )
    return set(list(numbers)[:1])


def _by_label(blocks: Sequence[Block], reasons: Sequence[str]) -> list[str]:
    """Tell the blocks under a label such as 「相关新闻」 in the same element."""
    found = [""] * len(blocks)
    for at, block in enumerate(blocks[:-1]):
        text = fold(block.text) if len(block.text) <= _LONGEST_LABEL else ""
        if reasons[at] or found[at] or not text or not elements.LABEL.fullmatch(text):
            continue
        why = next((why for word, why in _UNDER_LABEL if word in text), elements.RELATED)
        found[at] = why
        box = _box(blocks, at)
        if box == blocks[at + 1].path[-1] and blocks[at + 1].prose >= _LONGEST_TEASER:
            continue  # the story goes on: nothing holds what the label is above of
        for below in range(at + 1, len(blocks)):
            if box not in blocks[below].path:
                break
            found[below] = why
    return found


def _box(blocks: Sequence[Block], at: int) -> int:
    """Return the element that holds what stands under a label, 0 where there is none.

    That is the one around both where the label comes first in it, else the one below the label.
    """
    label, below = blocks[at].path, blocks[at + 1].path
    depth = 0
    while depth < min(len(label), len(below)) and label[depth] == below[depth]:
        depth += 1
    is_first = depth > 0 and (at == 0 or label[depth - 1] not in blocks[at - 1].path)
    if is_first:
        return label[depth - 1]
    return below[depth] if depth < len(below) else 0


def _story_element(blocks: Sequence[Block], reasons: Sequence[str]) -> int | None:
    """Return the innermost element that holds nearly all of a page's prose."""
    prose: Counter[int] = Counter()
    many: Counter[int] = Counter()
    depth: dict[int, int] = {}
    names: dict[int, str] = {}
    total = 0
    for block, reason in zip(blocks, reasons, strict=True):
        size = 0 if reason else block.prose
        total += size
        for level, (element, name) in enumerate(zip(block.path, block.tags, strict=True)):
            prose[element] += size
            many[element] += size > 0
            depth[element] = level
            names[element] = name
    holding = [e for e, held in prose.items() if held >= _STORY_SHARE * total > 0]
    holding.sort(key=depth.__getitem__, reverse=True)
    inner = [e for e in holding if names[e] not in elements.PARTS]
    if not inner:
        return None
    # A long paragraph in a box of its own, with a short one beside it.
    first, *outer = inner
    around = outer[0] if outer else first
    is_one_of_few = many[first] == 1 < many[around] <= 3 and names[around] not in elements.WHOLE
    return around if is_one_of_few else first


def _is_inside(block: Block, story: int, around: tuple[int, ...]) -> bool:
    """Tell whether a block is in the story's element, or is prose that belongs to it."""
    if story in block.path:
        return True
    if not block.prose and not (block.is_lead and block.text.endswith(_STOPS)):
        return False
    # A paragraph that stands beside the story's element, or a lead in a box there.
    outer = block.path[:-2] if block.is_lead else block.path[:-1]
    return bool(outer) and outer == around[: len(outer)] and len(around) - len(outer) <= 1


def mark_rows(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with those of each row of a table made into one, its cells parted by |.

    Tables that only lay out a page are left alone: their cells hold paragraphs or other tables, or
    they have one row.
    """
    result: list[Block] = []
    rows: dict[int, set[int]] = {}
    for block in blocks:
        rows.setdefault(block.element("table"), set()).add(block.element("tr"))
    for group in _rows(blocks):
        first = group[0]
        cells = _cells(first.element("tr"), group)
        is_only = len(rows[first.element("table")]) == 1 and first.element("table") != 0
        if is_only or len(cells) < 2 or not all(_is_cell(cell) for cell in cells):
            result.extend(group)
            continue
        first.parts = [" | ".join(" ".join(block.text for block in cell) for cell in cells)]
        first.linked = sum(block.linked for block in group)
        first.is_row = True
        first.close()
        result.append(first)
    return result


def _rows(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the blocks, those that follow each other in the same row together."""
    groups: list[list[Block]] = []
    last = 0
    for block in blocks:
        row = block.element("tr")
        if row and row == last and groups[-1][0].aside == block.aside:
            groups[-1].append(block)
        else:
            groups.append([block])
        last = row
    return groups


def _cells(row: int, group: Sequence[Block]) -> list[list[Block]]:
    cells: list[list[Block]] = []
    last = 0
    for block in group:
        inside = block.path[block.path.index(row) + 1 :] if row else ()
        cell = inside[0] if inside else 0
        if cell and cell == last:
            cells[-1].append(block)
        else:
            cells.append([block])
        last = cell
    return cells


def _is_cell(cell: Sequence[Block]) -> bool:
    text = "".join(block.text for block in cell)
    return len(text) <= _LONGEST_CELL and text.count("。") <= 1 and len(cell) <= 3
