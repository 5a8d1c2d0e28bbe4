"""Compare the plain numerals of figures with those of cn2an, on written forms of known values.

    pip install cn2an
    python benchmarks/numerals.py

cn2an is asked as its users ask it: cn2an.cn2an(text, "smart"). Shares of forms that are read with
the right value; an error raised counts as not read.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from decimal import Decimal

from zhbrief.translate.numerals import fold, parse

_DIGITS = "零一二三四五六七八九"
_FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
_TRADITIONAL = str.maketrans("万亿两", "萬億兩")
_FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")


def spelled(value: int) -> str:
    """Return a whole number as it is spoken: 12,050 is 一万二千零五十."""
    for scale, name in ((10**8, "亿"), (10**4, "万")):
        if value >= scale:
            head, rest = divmod(value, scale)
            joint = "零" if rest and rest < scale // 10 else ""
            return spelled(head) + name + joint + (spelled(rest) if rest else "")
    text, is_gap = "", False
    for scale, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, scale)
        if digit:
            text += ("零" if is_gap else "") + _DIGITS[digit] + name
            is_gap = False
        else:
            is_gap = bool(text) and value > 0
    return text


def forms(choice: random.Random) -> dict[str, tuple[str, Decimal]]:
    """Return one value in each form, with the value."""
    whole = choice.choice([choice.randint(11, 9999), choice.randint(10**4, 10**9)])
    share = Decimal(choice.randint(11, 9999)) / 100
    tens = choice.randint(1, 9)
    large = choice.randint(1, 9999)
    return {
        "spoken 一万二千": (spelled(whole), Decimal(whole)),
        "traditional 一萬二千": (spelled(whole).translate(_TRADITIONAL), Decimal(whole)),
        "formal 壹万贰仟": (spelled(whole).translate(_FORMAL), Decimal(whole)),
        "digits 12,000": (f"{whole:,}", Decimal(whole)),
        "full width １２．５": (str(share).translate(_FULL_WIDTH), share),
        "mixed 12.5万": (f"{share.normalize():f}万", share * 10**4),
        "mixed 1亿2000万": (f"{tens}亿{large}万", Decimal(tens * 10**8 + large * 10**4)),
        "scales 1.2万亿": (f"{share.normalize():f}万亿", share * 10**12),
        "short 两万五": (f"{_DIGITS[tens]}万五", Decimal(tens * 10**4 + 5000)),
        "decimal 三点五": (f"{_DIGITS[tens]}点五", Decimal(tens) + Decimal("0.5")),
        "decimal 三点五亿": (f"{_DIGITS[tens]}点五亿", (Decimal(tens) + Decimal("0.5")) * 10**8),
        "兆 2兆": (f"{tens}兆", Decimal(tens) * 10**12),
        "digit by digit 二〇二一": ("二〇" + _DIGITS[tens] + "一", Decimal(2001 + tens * 10)),
    }


def ours(text: str) -> Decimal | None:
    """Return what this program reads."""
    return parse(fold(text + "元").removesuffix("元"))


def theirs() -> Callable[[str], Decimal | None]:
    """Return the reader of cn2an."""
    import cn2an

    def read(text: str) -> Decimal | None:
        try:
            return Decimal(str(cn2an.cn2an(text, "smart")))
        except ValueError:
            return None

    return read


def main() -> int:
    """Print the share of right values for each form, and the time of each reader."""
    readers = {"ours": ours, "cn2an": theirs()}
    choice = random.Random(1)
    cases = [forms(choice) for _ in range(200)]
    right = {name: dict.fromkeys(cases[0], 0) for name in readers}
    seconds = {}
    for name, read in readers.items():
        start = time.process_time()
        for case in cases:
            for form, (text, value) in case.items():
                right[name][form] += read(text) == value
        seconds[name] = time.process_time() - start
    print(f"{'form':26}" + "".join(f"{name:>8}" for name in readers))
    for form in cases[0]:
        shares = (100 * right[name][form] / len(cases) for name in readers)
        print(f"{form:26}" + "".join(f"{share:8.1f}" for share in shares))
    each = 10**6 / (len(cases) * len(cases[0]))
    print(f"{'microseconds each':26}" + "".join(f"{seconds[n] * each:8.1f}" for n in readers))
    return 0


if __name__ == "__main__":
    sys.exit(main())
