"""Learn in which characters an English word has its ground: one of them is in the Chinese of it.

    python training/word_grounds.py translate/data/word_grounds.tsv.gz LEXICON PAIRS... [--most N]

The lexicon and the pairs have lines of Chinese, tab, English. For each English word characters are
taken one by one, always the one that most of the sentences left have more often than chance, until
nearly all are covered (the greedy cover of Chvátal 1979). On pairs kept back it is counted how
often a translation has the word without any of them. A row has the word, that share and the share
of any sentences without them, both in thousandths, and the characters. `translate.word_grounds`
reads it.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from zhbrief.translate.same_length import simplified
from zhbrief.translate.word_grounds import word_forms

NOTICE = """\
# English words with the share of translations that have them without any of their characters, the
# share of all sentences without any, both in thousandths, and the characters. Learnt by
# training/word_grounds.py from CC-CEDICT (MDBG, CC BY-SA 4.0,
# https://creativecommons.org/licenses/by-sa/4.0/) and the openly licensed texts that docs/checks.md
# names; this table is under CC BY-SA 4.0.
"""
_HAN = re.compile("[\u4e00-\u9fff]")
_LONGEST = {"word": 8, "sentence": 90}  # characters
_RAREST = 12  # sentences with a word
_MOST_READ = 3000
_HELD = 5  # every fifth pair is kept back
_MOST = {"sentence": 24, "word": 8}  # characters from each kind of pair
_LIFT = 2.5  # how much more often than chance a character must be there
_SUREST = 1.9  # deviations above chance; two entries of a lexicon have as many
_ENDINGS = ("ing", "ed", "er", "ly", "ion", "al")
# How far a word must tell: a translation rarely has it without ground, other sentences often.
_MISSING, _MARGIN = 0.25, 0.25
# Words of grammar, numbers, dates and measures: other checks know these.
_EMPTY_WORDS = """
able according across act actually after afterwards again against ago all almost alone along
already also although altogether always among and another any anyone anything april are around
aspect august away back based because become becomes been before being below besides between
beyond billion both bring but called came can cannot case come comes coming could course day
december did different does doing dollar done dozen due during each early eight either else end
enough especially even ever every everyone everything except fact far february few fifth first
five following for former forth four fourth friday from full further gave general get gets getting
give given gives giving goes going gone got had half happen has have having hence here high him
himself his hour how however hundred important including indeed instead into its itself january
july june just keep kept kilogram kilometer kilometre last late later latter least less let like
long lot low made main make makes making many march may maybe mean means meant meter metre might
mile million minute monday month more moreover most much must namely near nearly need never new
next nine non none nor not nothing november now number october off often once one only onto other
our out outside over own part particular people per percent perhaps person place point possible
put rather really respectively said same saturday say saying says second see seen september seven
several shall she should show since six small some someone something soon square still such sunday
take taken takes taking ten than that the their them then there thereby therefore these they thing
third this those though thousand three through throughout thursday thus time ton tonne too took
towards trillion tuesday turn two under until upon use used uses using various very via was way
wednesday week well went were what when where whether which while who whole whom whose why will
with within without work would year yes yet you your yuan
"""
# Words of many senses, or that good translators add: they tell little of what was said.
_VAGUE_WORDS = """
above-mentioned access account action address adoption agency allow amount application apply argue
arrangement attached authority availability battle bear bearer benchmark bid board bond bracket
call carry cent circumstance commit commitment committed concession conduct conform connectivity
constraint control counter courtesy critical deal decline delivered deployed didn dimension
distress doesn don draw driven ease effect enacted entitled entrusted escape establishment event
exceed exposed extraordinary feed fell field fight figure finalize follow form fort forward future
govern governing grade ground hand head hit hold ill implementation improvement instrument
introduction isn issue join light line lose loss lost man mark matter member message miss mount
move necessary negotiate notice occasion offer opponent order outbreak owner package paid
participant party performance please plot popular pose prepared press priority proceed prove
provided pursuant qualification raise range rate ready recently reference reflect regard related
relief remain report reported respect responsibility rise rose run scale secure seek sent set
severe shape shot side sign signature size sold sort source staff stage stand step strike strong
sub subject sure swing table term threshold touch track treat trend turning unit view wake wasn
wish won
"""
_EMPTY = frozenset((_EMPTY_WORDS + _VAGUE_WORDS).split())
# What the texts learnt from, of laws and technology, do not say so.
_ALSO_ROWS = """
accounting 占会计账; approval 支认; attorney 察检; bird 鸟雕禽; break 破断打;
broke 破断打; bronze 铜季; budget 预算成本; calm 静定冷稳安平; conservation 节保护惜;
custody 拘押留; depreciation 贬折; director 局长主任导; employee 职工员;
exceeded 破突超过; family 家庭族眷室; fan 迷粉丝圈; fighting 战斗打抗灭; gold 金冠;
greenhouse 棚温室; hard 辛苦努力难硬打拼; health 卫健康医; immediately 即立马刻时间迅;
intangible 无遗; kill 杀死害雕毙; mainland 内陆岸; medal 牌章冠亚季军; mortgage
按揭贷; offshore 离海岸外; operational 运营行通投用; passenger 乘客旅车; pension
养老退; property 产楼业房; rating 评率级; repo 回购; royal 王皇; sacrifice 牺牲代价;
security 安保证障警; sentence 刑判句徒; silver 银亚; site 址现场站点地; soldier
兵士军战; solution 解决办法案答; stone 石箭; surplus 顺盈余剩; suspended 缓停暂; tank
坦罐缸池箱智; think 智想思认觉考; training 练训培; vehicle 车辆艇器; willing 愿肯惜
"""
_ALSO = dict(row.split() for row in _ALSO_ROWS.split(";"))

Characters = frozenset[str]


@dataclass(frozen=True)
class Ground:
    """The characters of a word, and how often it is written without them, and other words are."""

    characters: str
    missing: float
    chance: float


def read(lines: Iterable[str], longest: int) -> Iterator[tuple[Characters, frozenset[str]]]:
    """Yield the characters and the words of each line."""
    for line in lines:
        chinese, _, english = line.partition("\t")
        if len(chinese) <= longest:
            words = word_forms(english.partition("\t")[0]) - _EMPTY
            yield frozenset(_HAN.findall(simplified(chinese))), words


def cover(
    sentences: Sequence[Characters], common: Mapping[str, float], most: int
) -> tuple[list[str], list[Characters]]:
    """Return characters that most of *sentences* have, and the sentences that have none of them."""
    found: list[str] = []
    rest = list(sentences)
    while rest and len(found) < most:
        counts = Counter(character for sentence in rest for character in sentence)
        surest, best = _SUREST, ""
        for character, count in counts.items():
            expected = len(rest) * common.get(character, 1e-6)
            deviation = (count - expected) / sqrt(expected + 1)
            if count > 1 and count >= _LIFT * expected and deviation > surest:
                surest, best = deviation, character
        if not best:
            break
        found.append(best)
        rest = [sentence for sentence in rest if best not in sentence]
    return found, rest


class Learner:
    """Sentence pairs and the entries of a lexicon, by their English words."""

    def __init__(
        self,
        pairs: Sequence[tuple[Characters, frozenset[str]]],
        lexicon: Iterable[tuple[Characters, frozenset[str]]],
    ) -> None:
        self.learnt: dict[str, list[Characters]] = defaultdict(list)
        self.held: dict[str, list[Characters]] = defaultdict(list)
        for number, (characters, words) in enumerate(pairs):
            for word in words:
                (self.learnt if number % _HELD else self.held)[word].append(characters)
        self.entries: dict[str, list[Characters]] = defaultdict(list)
        for characters, words in lexicon:
            for word in words:
                self.entries[word].append(characters)
        counts = Counter(c for characters, _ in pairs for c in characters)
        self.common = {c: count / len(pairs) for c, count in counts.items()}
        self.others = [characters for characters, _ in pairs[:: max(1, len(pairs) // 5000)]]

    def characters(self, word: str) -> list[str]:
        """Return the characters of a word by itself."""
        sentences = self.learnt.get(word, [])
        if len(sentences) > _MOST_READ:
            sentences = random.Random(word).sample(sentences, _MOST_READ)
        found, _ = cover(sentences, self.common, _MOST["sentence"])
        left = [entry for entry in self.entries.get(word, ()) if entry.isdisjoint(found)]
        return found + cover(left, self.common, _MOST["word"])[0]

    def grounds(self) -> dict[str, Ground]:
        """Return the words that tell, each with the characters of its basic form, too."""
        own = {
            word: self.characters(word)
            for word, sentences in self.learnt.items()
            if len(sentences) + len(self.held.get(word, ())) >= _RAREST
        }
        found = {}
        for word, characters in own.items():
            base = [c for form in basic_forms(word) for c in own.get(form, ())]
            base += _ALSO.get(word, "")
            ground = self._measured(word, list(dict.fromkeys(characters + base)))
            if ground.missing < _MISSING and ground.chance - ground.missing > _MARGIN:
                found[word] = ground
        return found

    def _measured(self, word: str, characters: Collection[str]) -> Ground:
        held = self.held.get(word, [])
        missing = sum(sentence.isdisjoint(characters) for sentence in held)
        chance = sum(sentence.isdisjoint(characters) for sentence in self.others)
        return Ground(
            "".join(characters), (missing + 1.5) / (len(held) + 3), chance / len(self.others)
        )


def basic_forms(word: str) -> list[str]:
    """Return what a word may be an ending of: planned is of plan, hoping of hope."""
    forms = []
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            forms += [stem, f"{stem}e"]
            forms += [stem[:-1]] if stem[-1] == stem[-2] else []
            forms += [f"{stem[:-1]}y"] if stem[-1] == "i" else []
    return forms


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("lexicon", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=40_000, help="pairs of one file")
    options = parser.parse_args()
    entries = read(options.lexicon.read_text("utf-8").splitlines(), _LONGEST["word"])
    pairs = []
    for file in options.files:
        lines = file.read_text("utf-8").splitlines()
        pairs += read(lines[:: max(1, len(lines) // options.most)], _LONGEST["sentence"])
    found = Learner([pair for pair in pairs if all(pair)], entries).grounds()
    rows = [
        f"{word}\t{1000 * ground.missing:.0f}\t{1000 * ground.chance:.0f}\t{ground.characters}\n"
        for word, ground in sorted(found.items())
    ]
    # A fixed time stamp, so that the same input makes the same bytes.
    options.output.write_bytes(gzip.compress((NOTICE + "".join(rows)).encode(), 9, mtime=0))
    print(f"{len(pairs)} pairs, {len(rows)} words, {options.output.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
