"""Names in pinyin that an engine wrote: each must be spelt by characters of the source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import cache, lru_cache

# English words, and names from elsewhere, that happen to be syllables of pinyin.
_ENGLISH_WORDS = """
aide aiming anger antique asia bailing banana banding banning basilica bending binding buying cabin
cage canada canceling canning canyoning career celina change chili china cinema citing courier cutie
damage danger danube dating debating decade decide deciding deleting deli demanding denying
depending detailing detaining dieting dining dude duping enchanting ending engage facilitating
fading gala gaming gazebo genuine guiding guinea guru heritage huge human humanitarian hunting japan
june karen lakeside laminating landing language latitude laying lean legalize lemon lima limiting
linen liner lining linkage lisa loan logan longer macao made maize manage mandating manga manning
maori mating maximize mean median mega megan memo memorize mending miming minding mini minimize
mining mitigating mixing mobilize mode musician muting naming nazi nike outing page panama panda
pandan panning patina paying pending pier piloting pinning piping policeman policewoman queen range
ranger recede receding refuge regaling relating relaxing remaining remanding reminding renaming
renminbi renting repaying reside residing resuming ride riding risen rouge routing rude ruling
running sage salon saying sedan seen selina semi seminar sending sewage shade shading shaken shaping
sheen sheer shining side siding silvan silver sirena size suicide sumo sunken sushi taken taming
tango taxi teen tide tiding tier timing titan tuna tuner tuning wading wage waiting woman yoga
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_CAPITALISED = re.compile(r"\b[A-Z][a-zà-ǜ]+(?:[’'][a-zà-ǜ]{2,})?\b")
# Marks of tone, which a model writes now and then: Wáng.
_TONES = {0x0304, 0x0301, 0x030C, 0x0300}
# Endings that pinyin has too, but hardly in names: Nature, Police, Data, Anti.
_ENGLISH_ENDING = re.compile(r"(?:[rntcsmlpk]e|ta|ti|men)$")
_LONGEST = 6  # letters of a syllable: zhuang


def invented_names(english: str, chinese: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the words of *english* that look like pinyin and are not that of *chinese*.

    *known* are English names and terms that the source accounts for. Only capitalised words of at
    least two syllables count: one syllable may be any English word.
    """
    for wording in sorted(known, key=len, reverse=True):
        english = english.replace(wording, " ")
    words = dict.fromkeys(match.group() for match in _CAPITALISED.finditer(english))
    suspects = [word for word in words if _is_pinyin(word)]
    if not suspects:
        return ()
    return tuple(word for word in suspects if not is_spelt(word, chinese))


def _may_be_read(letters: str, chinese: str) -> bool:
    """Tell whether rarer readings of neighbouring characters spell *letters*: 朝阳 is Chaoyang."""
    rests = {letters}  # what is left to spell of a name that began at an earlier character
    for readings in _readings(chinese):
        rests = {rest[len(r) :] for rest in rests for r in readings if rest.startswith(r)}
        if "" in rests:
            return True
        rests.add(letters)
    return False


def is_spelt(word: str, chinese: str) -> bool:
    """Tell whether characters of *chinese*, by some reading, spell *word*, one syllable or more."""
    letters = _letters(word)
    return letters in chinese.lower() or _may_be_read(letters, chinese)


def begins_in(word: str, chinese: str) -> bool:
    """Tell whether the first syllable of a name in pinyin is spelt by a character of *chinese*.

    Then it may be the full name of what the source shortens: Zhengzhou for the 郑 of 郑万高铁.
    """
    from pypinyin import lazy_pinyin

    letters = _letters(word)
    return any(len(s) > 1 and letters.startswith(s) for s in lazy_pinyin(chinese, errors="ignore"))


def _letters(word: str) -> str:
    plain = word.replace("’", "").replace("'", "").lower()
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFD", plain).translate(dict.fromkeys(_TONES))
    return unicodedata.normalize("NFC", parts)


def is_pinyin(name: str) -> bool:
    """Tell whether all words of *name* together are pinyin of at least two syllables."""
    return _is_pinyin(name.replace(" ", ""))


def is_syllable(word: str) -> bool:
    """Tell whether *word* is one syllable of pinyin."""
    return _letters(word) in _syllables()


@lru_cache(maxsize=4096)
def _is_pinyin(word: str) -> bool:
    letters = _letters(word)
    if letters in _ENGLISH or _ENGLISH_ENDING.search(letters):
        return False
    return len(letters) > 3 and _parts(letters) >= 2


@lru_cache(maxsize=4096)
def _parts(letters: str) -> int:
    """Return the greatest number of syllables that make up *letters*, 0 where none do."""
    if not letters:
        return 0
    best = 0
    for size in range(1, min(_LONGEST, len(letters)) + 1):
        if letters[:size] in _syllables():
            rest = letters[size:]
            parts = _parts(rest)
            if parts or not rest:
                best = max(best, parts + 1)
    return best


@cache
def _syllables() -> frozenset[str]:
    from pypinyin import Style, pinyin

    han = "".join(chr(code) for code in range(0x4E00, 0x9FA6))
    found = {readings[0] for readings in pinyin(list(han), style=Style.NORMAL, errors="ignore")}
    return frozenset(s for s in found if s.isascii() and len(s) > 1)


@lru_cache(maxsize=64)
def _readings(chinese: str) -> tuple[tuple[str, ...], ...]:
    """Return all readings of each character, ü as yu, u and v; others stand for themselves."""
    return tuple(map(readings, chinese))


@lru_cache(maxsize=8192)
def readings(character: str) -> tuple[str, ...]:
    """Return all readings of a character, ü as yu, u and v; any other stands for itself."""
    from pypinyin import Style, pinyin

    (row,) = pinyin(character, style=Style.NORMAL, heteronym=True) or ([character],)
    plain = [reading.replace("ü", "v") for reading in row]
    return tuple(dict.fromkeys(p.replace("v", u) for p in plain for u in ("yu", "u", "v")))
