"""Decoding: from the bytes of a file to text, without guessing where it can be known.

In order: a byte order mark; escape sequences of 7-bit encodings; strict UTF-8; else the encoding
in which the bytes make the most plausible Chinese, for which a page's own label counts as a hint.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from ..errors import InputError, UsageError
from .kinds import refuse_binary, refuse_nulls
from .labels import declared_labels, superset
from .languages import foreign_script
from .plausibility import PLAUSIBLE, is_odd, plausibility

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_NEIGHBOURS = ("shift_jis", "euc_jp", "euc_kr")  # of other languages, so that these can be told
_SAMPLE = 60_000  # bytes that tell the encoding
_LONGEST_REST = 3  # bytes of a character that the end of a file cuts off
_WINDOW = 200  # characters before a misfit in which a lost byte is looked for
_MOST_WINDOWS = 20  # that are looked at; each takes milliseconds
_GAIN = 0.1  # of plausibility, from which a byte is taken to be lost before the misfit
_TRUSTED = 0.15, 0.1  # added to the plausibility of what a page's first label says, and its others
_CHARACTERS_A_FLAW = 50  # one place in so many characters may be broken
_FLAW = re.compile("[\udc80-\udcff]+")  # bytes that fit nowhere, as Python's decoders keep them
_PAIR = re.compile("[\udc80-\udcff][\x40-\x7e\udc80-\udcff]")
_HIGH_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

# Characters of GB18030 that its 2000 edition, and so Python's codec, keeps in private use; the
# 2005 and 2022 editions give them their own places.
_PRIVATE = str.maketrans(
    "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue7c7"
    "\ue816\ue817\ue818\ue81e\ue826\ue82b\ue82c\ue831\ue832\ue83b\ue843\ue854\ue855\ue864",
    "\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19\u1e3f"
    "\U00020087\U00020089\U000200cc\u9fb4\u9fb5\u9fb6\u9fb7\U000215d7\u9fb8\U0002298f"
    "\u9fb9\u9fba\U000241fe\u9fbb",
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was in and how that was found.

    ``dropped_bytes`` of a character cut off at the end of the file are not in the text;
    ``broken`` places in its middle that fit no encoding stand in it as U+FFFD.
    """

    text: str
    encoding: str
    dropped_bytes: int = 0
    broken: int = 0
    found_by: str = ""


def decode(
    data: bytes,
    *,
    encoding: str | None = None,
    name: str = "",
    declared: str | None = None,
    strict: bool = False,
) -> Decoded:
    """Return the text of *data*, in *encoding* where that is given.

    *declared* is what the sender says it is in, which counts, but is not always true. With
    *strict* a single byte that does not fit is an error, too.
    Raises InputError for bytes that are no text or not in the encoding, UsageError for an
    unknown encoding.
    """
    where = name or "The input"
    if encoding is not None:
        found = _decode_as(data, encoding, where)
    else:
        found = _marked(data) or _detected(data, where, declared)
    if found.broken and (strict or found.broken > _flaws_allowed(found.text)):
        raise _misfit(data, found.encoding, where)
    return found


def _flaws_allowed(text: str) -> int:
    return 1 + sum(char > "\x7f" for char in text) // _CHARACTERS_A_FLAW


def _misfit(data: bytes, encoding: str, where: str) -> InputError:
    try:
        data.decode(_codec(encoding))
        at = len(data)
    except UnicodeDecodeError as error:
        at = error.start
    byte = f" (0x{data[at]:02x})" if at < len(data) else ""
    return InputError(
        f"{where} cannot be decoded as {encoding}: the byte at offset {at}{byte} does not fit. "
        "Name its encoding with --encoding, for example --encoding gb18030 or --encoding big5."
    )


def _decode_as(data: bytes, encoding: str, where: str) -> Decoded:
    codec = superset(encoding)
    if codec is None:
        raise UsageError(
            f"Unknown encoding {encoding!r}. Known are, for example: "
            "utf-8, gb18030, gbk, big5, big5hkscs, utf-16."
        )
    refuse_binary(data, where)
    found = _marked(data)
    if found is not None and codec in (found.encoding, found.encoding[:-3], "utf-16"):
        return replace(found, found_by="named")
    return _decode_tolerantly(data, codec, "named")


def _marked(data: bytes) -> Decoded | None:
    """Return the text of bytes that a byte order mark precedes."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_tolerantly(data[len(bom) :], encoding, "byte order mark")
    return None


def _detected(data: bytes, where: str, declared: str | None) -> Decoded:
    refuse_binary(data, where)
    if data.isascii():
        return _seven_bit(data, where, declared)
    if _CONTROLS.search(data):
        wide = _wide_encoding(data)
        if wide:
            return _decode_tolerantly(data, wide, "characters")
        refuse_nulls(data.rstrip(b"\0"), where)
    found = _as_utf8(data) if _is_nearly_utf8(data) else None
    if found and not found.broken and not _may_be_legacy(found.text):
        return found
    labels = [*([declared] if declared else []), *declared_labels(data)]
    return _legacy(data, where, labels)


def _as_utf8(data: bytes) -> Decoded:
    return _decode_tolerantly(data, "utf-8", "valid UTF-8")


def _is_nearly_utf8(data: bytes) -> bool:
    """Tell whether all but the last bytes fit: each misfit of 10 MB in Big5 takes its time."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(data) - _LONGEST_REST
    return True


def _seven_bit(data: bytes, where: str, declared: str | None) -> Decoded:
    """Return the text of bytes below 128: escape sequences may make Chinese of them."""
    for encoding, shift in (("iso-2022-cn", b"\x1b$)"), ("hz", b"~{"), ("utf-7", b"+")):
        if shift not in data or (encoding == "utf-7" and superset(declared or "") != "utf-7"):
            continue
        found = _decode_tolerantly(data, encoding, "escape sequences")
        if not found.broken and plausibility(found.text[:_SAMPLE]) > PLAUSIBLE:
            return found
    if _CONTROLS.search(data):
        wide = _wide_encoding(data)
        if wide:
            return _decode_tolerantly(data, wide, "characters")
        refuse_nulls(data.rstrip(b"\0"), where)
    return Decoded(data.decode("ascii"), "utf-8", found_by="valid UTF-8")


def _legacy(data: bytes, where: str, labels: list[str]) -> Decoded:
    """Return the best Chinese reading of bytes that are not sound UTF-8; labels count."""
    sample = b"\n".join(_high_lines(data))
    trust = dict.fromkeys(("utf-8", "gb18030", "big5hkscs"), 0.0)
    for place, label in enumerate(labels):
        codec = superset(label)
        if codec in trust:
            trust[codec] = max(trust[codec], _TRUSTED[min(place, 1)])
    scores = {codec: _score(sample, codec) + trust[codec] for codec in trust}
    wide = _wide_encoding(data)
    if wide:
        scores[wide] = plausibility(data[:_SAMPLE].decode(wide, "ignore"))
    best = max(scores, key=scores.__getitem__)
    if scores[best] < PLAUSIBLE:
        return _other(data, where, labels)
    if best == "utf-8":
        as_utf8 = _as_utf8(data)
        return replace(as_utf8, found_by="almost valid UTF-8") if as_utf8.broken else as_utf8
    return _decode_tolerantly(data, best, "declared" if trust.get(best) else "characters")


def _other(data: bytes, where: str, labels: list[str]) -> Decoded:
    """Return what a page's label makes of bytes that are not Chinese, so that it can be told."""
    as_utf8 = _as_utf8(data)
    if not as_utf8.broken:
        return as_utf8
    for codec in (*filter(None, map(superset, labels)), *_NEIGHBOURS):
        found = _decode_tolerantly(data, codec, "declared")
        if not found.broken and (codec not in _NEIGHBOURS or foreign_script(found.text)):
            return found
    raise InputError(
        f"{where} cannot be decoded: it is not UTF-8, and read as GB18030, Big5 or UTF-16 it makes "
        "no Chinese. If you know its encoding, name it with --encoding, for example "
        "--encoding big5; one that is not known here (such as EUC-TW) convert to UTF-8 first."
    )


def _high_lines(data: bytes) -> list[bytes]:
    """Return the first lines that are not ASCII, as many as tell the encoding."""
    lines: list[bytes] = []
    size = 0
    for match in _HIGH_LINE.finditer(data):
        lines.append(data[match.start() : min(match.end(), match.start() + _SAMPLE)])
        size += len(lines[-1])
        if size > _SAMPLE:
            break
    return lines


def _score(sample: bytes, codec: str) -> float:
    text = _with_flaws(sample, codec)
    broken = sum(map(len, _FLAW.findall(text[:-3])))
    return plausibility(_FLAW.sub("", text)) - 5 * broken / max(1, len(sample))


def _may_be_legacy(text: str) -> bool:
    """Tell whether valid UTF-8 is so by chance: a few letters of other alphabets, nothing else."""
    high = [char for char in text[:_SAMPLE] if char > "\x7f"]
    has_latin = re.search("[A-Za-z]", text[:_SAMPLE])
    return len(high) <= 20 and all(char < "\u0800" for char in high) and not has_latin


def _wide_encoding(data: bytes) -> str | None:
    """Return UTF-16 or UTF-32 without a mark where the bytes can hardly be anything else."""
    head = data[:_SAMPLE]
    for encoding, width in (
        ("utf-32-le", 4),
        ("utf-32-be", 4),
        ("utf-16-le", 2),
        ("utf-16-be", 2),
    ):
        whole = head[: len(head) // width * width]
        text = whole.decode(encoding, "replace")
        if len(data) < 4 or text.count("\ufffd") * 50 > len(text) or "\0" in text:
            continue
        odd = sum(is_odd(char) or "\uac00" <= char <= "\ud7a3" for char in text)
        if plausibility(text) > PLAUSIBLE and odd <= len(text) // 20:
            return encoding
    return None


def _decode_tolerantly(data: bytes, encoding: str, found_by: str) -> Decoded:
    """Decode, letting the file end inside a character and single places be broken."""
    codec = _codec(encoding)
    if encoding == "iso-2022-cn":
        data, codec = _without_shifts(data), "gb2312"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        rest = len(data) - error.start
        if 0 < rest <= _LONGEST_REST and error.end == len(data) and error.start > 0:
            cut = _standard(data[: error.start].decode(codec), codec)
            return Decoded(cut, encoding, rest, 0, found_by)
        return _decode_flawed(data, encoding, found_by)
    return Decoded(_standard(text, codec), encoding, 0, 0, found_by)


def _codec(encoding: str) -> str:
    return "gb2312" if encoding == "iso-2022-cn" else encoding


def _standard(text: str, codec: str) -> str:
    return text.translate(_PRIVATE) if codec == "gb18030" else text


def _decode_flawed(data: bytes, encoding: str, found_by: str) -> Decoded:
    """Decode what fits, with U+FFFD for each place that does not."""
    text = _with_flaws(data, _codec(encoding))
    rest = re.search("[\udc80-\udcff]{1,3}$", text)
    dropped = len(rest.group()) if rest and len(text) > len(rest.group()) else 0
    text = text[: len(text) - dropped]
    if encoding in ("gb18030", "big5hkscs") and len(_FLAW.findall(text)) <= _MOST_WINDOWS:
        text = _realigned(text, encoding)
    broken = sum((len(match) + 2) // 3 for match in _FLAW.findall(text))
    text = _FLAW.sub(lambda match: "\ufffd" * ((len(match.group()) + 2) // 3), text)
    return Decoded(_standard(text, encoding), encoding, dropped, broken, found_by)


def _realigned(text: str, encoding: str) -> str:
    """Return text in which a lost byte has made wrong pairs of those behind it, paired rightly.

    The misfit shows only where the next line or ASCII character starts: the place before it that
    gives the most plausible text is where the byte was lost.
    """
    for flaw in reversed(list(_FLAW.finditer(text))):
        start = max(text.rfind("\n", 0, flaw.start()) + 1, flaw.start() - _WINDOW)
        window = text[start : flaw.end()]
        raw = window.encode(encoding, "surrogateescape")
        best, most = window, plausibility(_FLAW.sub("", window)) + _GAIN
        for place in range(len(raw) - 1):
            try:
                parts = raw[:place].decode(encoding), raw[place + 1 :].decode(encoding)
            except UnicodeDecodeError:
                continue
            score = plausibility("".join(parts))
            if score > most:
                best, most = "\udcff".join(parts), score
        text = text[:start] + best + text[flaw.end() :]
    return text


def _with_flaws(data: bytes, encoding: str) -> str:
    """Decode with bytes that fit nowhere kept as U+DC80 to U+DCFF."""
    try:
        text = data.decode(encoding, "surrogateescape")
    except UnicodeError:  # UTF-16 and UTF-32 cannot keep them
        return data.decode(encoding, "replace").replace("\ufffd", "\udcff")
    if encoding == "gb18030":
        # What Windows' own GBK has for the euro.
        return text.replace("\udc80", "€") if _FLAW.search(text) else text
    if encoding == "big5hkscs" and _FLAW.search(text):
        return _PAIR.sub(_read_as_cp950, text)
    return text


def _read_as_cp950(match: re.Match[str]) -> str:
    """Return what Windows' own Big5 has where HKSCS has nothing: the euro and a few signs."""
    try:
        return match.group().encode("ascii", "surrogateescape").decode("cp950")
    except UnicodeDecodeError:
        return match.group()


def _without_shifts(data: bytes) -> bytes:
    """Return ISO-2022-CN as plain EUC: between SO and SI, Chinese characters lack the high bit."""
    plain = bytearray()
    is_shifted = False
    for byte in re.sub(rb"\x1b\$\)A", b"", data):
        if byte in (0x0E, 0x0F):
            is_shifted = byte == 0x0E
        else:
            is_shifted = is_shifted and byte not in (0x0A, 0x0D)
            plain.append(byte | 0x80 if is_shifted and byte > 0x20 else byte)
    return bytes(plain)
