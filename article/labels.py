"""Labels of encodings: what a page claims to be in, and what that means in practice."""

from __future__ import annotations

import codecs
import re

# A label names what a page claims; the superset decodes what its writer really typed. Names as
# in the Encoding Standard of browsers, in lower case and without the signs between letters.
_NAMES = {
    "gb18030": "gb2312 gb231280 gb23121980 csgb2312 csiso58gb231280 isoir58 chinese euccn xeuccn "
    "gbk xgbk csgbk gb13000 cp936 ms936 windows936 936 gb18030 gb180302000 gb180302005 gb180302022",
    "big5hkscs": "big5 cnbig5 csbig5 xxbig5 big5tw big5hk big5eten bigfive big5hkscs hkscs "
    "big5hkscs2004 cp950 ms950 windows950 950",
    "utf-8": "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8sig utf8bom ascii usascii 65001 "
    "cp65001",
    "hz": "hzgb2312",
    "iso-2022-cn": "iso2022cn",
}
_SUPERSETS = {name: codec for codec, names in _NAMES.items() for name in names.split()}
_LABEL = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD = 8192  # bytes in which a page names its encoding; browsers look at 1024


def superset(label: str) -> str | None:
    """Return the codec for all that is written under a label, None where there is none.

    >>> superset("GB_2312-80"), superset("x-gbk"), superset("cp950"), superset("klingon")
    ('gb18030', 'gb18030', 'big5hkscs', None)
    """
    known = _SUPERSETS.get(re.sub(r"[^a-z0-9]", "", label.lower()))
    if known:
        return known
    try:
        name = codecs.lookup(label.strip()).name
        "".encode(name)  # refuses codecs such as hex and zlib, which make no text
    except (LookupError, ValueError, TypeError):
        return None
    return name


def declared_labels(data: bytes) -> list[str]:
    """Return what a page's markup says it is in, the first label first: labels may conflict."""
    found = (match.decode("ascii").lower() for match in _LABEL.findall(data[:_HEAD]))
    return list(dict.fromkeys(found))
