"""One entry of a glossary."""

from __future__ import annotations

from dataclasses import dataclass

PLACE_KINDS = frozenset({"place", "country"})
NAME_KINDS = PLACE_KINDS | {"organisation", "person"}
KINDS = NAME_KINDS | {"product", "term", "title", "work"}
# These are never in a file: an English made from the sound and the parts of a name, and one of the
# second lexicon.
BY_SOUND, FROM_LEXICON = "sound", "lexicon"
# The note of cities by a form that is often a piece of a longer name, as 德里 (Delhi) of 德里达.
FROM_GEONAMES = "GeoNames"
STATUSES = frozenset({"found", "known", "unsure", "user"})
# Foreign places by a form that says what they are: 山口县, 北方邦.
REGIONS = "regions_world"
# Places that are named together, by a character each: 云贵川.
JOINT = "joint_places"
# Football clubs beyond China.
CLUBS = "clubs"
FOREIGN_TABLES = frozenset(
    {
        "bodies_world",
        CLUBS,
        "companies_world",
        "countries",
        "institutions_world",
        "places_world",
        "regions_world",
    }
)
# Of these places, those beyond the mainland have names that pinyin does not give.
BEYOND_PLACES = "places_taiwan_hong_kong"
CHINESE_PLACES = frozenset({"places_china", BEYOND_PLACES})


@dataclass(frozen=True, slots=True)
class Entry:
    """One name or term: its Chinese forms and its English ones.

    ``table`` is the built-in table that it comes from, empty for one of another origin.
    """

    chinese: str
    english: str
    kind: str = "term"
    status: str = "user"
    aliases: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    note: str = ""
    table: str = ""

    @property
    def is_sure(self) -> bool:
        """Tell whether the English may be trusted without a flag."""
        return self.status not in ("unsure", BY_SOUND)

    @property
    def is_foreign(self) -> bool:
        """Tell whether it names something beyond China, as far as its table tells."""
        return self.table in FOREIGN_TABLES and not self.chinese.startswith("中国")

    @property
    def forms(self) -> tuple[str, ...]:
        """All Chinese forms, the main one first."""
        return (self.chinese, *self.aliases)

    def belongs_in(self, article: str) -> bool:
        """Tell whether the context words, if there are any, allow the entry in *article*."""
        if not self.context:
            return True
        if any(word[1:] in article for word in self.context if word.startswith("!")):
            return False
        wanted = [word for word in self.context if not word.startswith("!")]
        return not wanted or any(word in article for word in wanted)
