"""Whether the paragraphs of a page stand in the order in which they were written.

Some scrapers shuffle paragraphs. What gives it away: the first paragraph starts like a later one
(「同时，」, 「他还说」), the lead (「近日」, 「记者获悉」) comes later, a person is introduced with
his office after he has already spoken, numbered parts are out of order.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from itertools import pairwise

from .topics import character_pairs

FEWEST, MOST = 5, 400  # paragraphs; of fewer nothing can be said, more are no single article
_MOST_CODE_POINTS = 200_000  # of all of them; neither are these

_LATER = re.compile(
    r"[“「『\"]?(?:此外|另外|同时|与此同时|不过|但是?|然而|可是|因此|所以|于是|随后|之后|后来|接着|其次|再次|最后|最终|而且?|并且?|且|"
    r"还|也|又|对此|为此|据此|这|那|该|此|上述|他|她|它|其|据介绍|据了解|据悉|此前|总之|综上|例如|比如|当然|事实上|实际上|"
    r"值得(?:注意|一提)|除了|除此|相比|反之|另一方面|一方面|尽管如此|即便|虽然|更|正因|数据显示|报道[称说]|结果)"
)
_LEAD = re.compile(
    r"近日|日前|近期|昨[日天晚]|今[日天晨]|前[日天]|本报|记者.{0,12}(?:获悉|了解到)|[讯电](?=[\s：:（(，,])|消息[，,]|"
    r"\d{1,2}月\d{1,2}日|^\d{1,2}日|发布|召开|举行|印发|公布|宣布|开幕"
)
_SPEAKER = re.compile(
    r"(?:^|[，,。；;！？!?”」』\"])([\u4e00-\u9fff·]{2,4}?)(?:[^，。“「\"]{0,4}?)(?:说|表示|称|指出|介绍|认为|强调|告诉|坦言|回忆|解释|透露)"
)
_BACK = re.compile("(?:^|[，,])(?:他|她|该|这)|上述|还(?:说|表示|称|指出)|也(?:表示|说)")
_OFFICE = "长员授家人者师任记理官裁席监士表生司院所局部会委组商民户友媛妈爸父母手友者工士尉警"
_SHORT_FOR = re.compile(r"(?:以下)?简称[“「『\"]?([^”」』\"）)，,]{2,10})")
_NUMBER = re.compile(
    r"^(?:[（(]?([一二三四五六七八九十])[)）、是]|第([一二三四五六七八九十])[，,、]|([1-9])[.、．])"
)
# A number that is all of a heading: 「—— 壹 ——」, 「02」, 「PART 3」.
_BARE_NUMBER = re.compile(
    r"\W*(?:PART|NO|第)?\W{0,2}(?:([一二三四五六七八九十]|[壹贰叁肆伍陆柒捌玖拾])|0?([1-9]))[章节部]?\W*",
    re.IGNORECASE,
)
_ORDINAL = {char: number for number, char in enumerate("一二三四五六七八九十", start=1)}
_ORDINAL |= {char: number for number, char in enumerate("壹贰叁肆伍陆柒捌玖拾", start=1)}
_ENUMERATION = (r"^首先", r"^(?:其次|第二)", r"^(?:再次|第三)", r"^(?:最后|此外)")


@dataclass(frozen=True, slots=True)
class OrderSigns:
    """What speaks for and against the order of a page; each from -1 to 1."""

    starts_like_later: float
    lead_first: float
    introduced_late: float
    introduced_first: float
    numbers_backwards: float
    topic_first: float
    neighbours_alike: float
    title_first: float
    bare_reference: float
    opens_with_quote: float


# Log-odds of shuffled order for each sign, fitted on articles and shuffled copies of them.
_WEIGHTS = OrderSigns(
    starts_like_later=1.6,
    lead_first=-0.6,
    introduced_late=0.9,
    introduced_first=-0.3,
    numbers_backwards=0.8,
    topic_first=-0.4,
    neighbours_alike=-1.9,
    title_first=-1.5,
    bare_reference=0.7,
    opens_with_quote=0.5,
)
_BIAS = 0.2
_SHUFFLED = 0.8  # log-odds from which a page counts as shuffled: few pages are
_RARELY = 4.0  # what log-odds lose for mails, Word files and the like
_MISNUMBERED = 2.0
_NUMBERED = 1.0  # whoever numbers parts seldom has them shuffled
_NATURAL = 0.0  # log-odds up to which it counts as being in order


def paragraph_order(
    paragraphs: Sequence[str],
    title: str = "",
    headings: Sequence[str] = (),
    *,
    is_scraped: bool = True,
) -> str:
    """Return ``page``, ``shuffled`` or ``unknown`` for the simplified paragraphs of a page.

    *headings* are those between them. A file that is no text taken from elsewhere, *is_scraped*
    false, is hardly ever shuffled.
    """
    if not FEWEST <= len(paragraphs) <= MOST or sum(map(len, paragraphs)) > _MOST_CODE_POINTS:
        return "unknown"
    odds = log_odds(order_signs(paragraphs, title)) + _numbering(headings)
    # The weight of ``numbers_backwards`` is for two; more numbers in order tell more.
    odds += min(0.0, _numbering(paragraphs) + _WEIGHTS.numbers_backwards)
    odds -= 0 if is_scraped else _RARELY
    if odds >= _SHUFFLED:
        return "shuffled"
    return "page" if odds <= _NATURAL else "unknown"


def log_odds(signs: OrderSigns) -> float:
    """Return the log-odds that a page's paragraphs were shuffled."""
    pairs = zip(astuple(_WEIGHTS), astuple(signs), strict=True)
    return _BIAS + math.fsum(weight * sign for weight, sign in pairs)


def order_signs(paragraphs: Sequence[str], title: str = "") -> OrderSigns:
    """Return what can be seen of the order of simplified paragraphs."""
    late, first = _introductions(paragraphs)
    pairs = [character_pairs(text) for text in paragraphs]
    return OrderSigns(
        starts_like_later=float(bool(_LATER.match(paragraphs[0]))),
        lead_first=_lead_place(paragraphs),
        introduced_late=math.tanh(late),
        introduced_first=math.tanh(first),
        numbers_backwards=_backwards(paragraphs),
        topic_first=_topic_first(pairs),
        neighbours_alike=_neighbourhood(pairs),
        title_first=_title_first(pairs, character_pairs(title)),
        bare_reference=_bare_reference(paragraphs),
        opens_with_quote=_opens_with_quote(paragraphs),
    )


def _lead_place(paragraphs: Sequence[str]) -> float:
    """Return 1 where the first paragraph reads like a lead, -1 where a later one does alone."""
    leads = [bool(_LEAD.search(text[:60])) for text in paragraphs]
    if leads[0]:
        return 1.0
    return -1.0 if any(leads[1:]) else 0.0


def _introductions(paragraphs: Sequence[str]) -> tuple[int, int]:
    """Count the speakers and short names introduced after their first use, and at it."""
    text = "\n".join(paragraphs)
    names = {match.group(1) for match in _SPEAKER.finditer(text)}
    late = first = 0
    for name in names:
        bare = re.search(rf"(?:^|[，,。；;！？!?”」』\"\n]){re.escape(name)}", text)
        office = re.search(rf"[{_OFFICE}A-Za-z）)]{re.escape(name)}", text)
        if bare and office:
            apart = (
                "\n"
                in text[min(bare.start(), office.start()) + 1 : max(bare.start(), office.start())]
            )
            late += apart and bare.start() < office.start()
            first += apart and office.start() < bare.start()
    for match in _SHORT_FOR.finditer(text):
        used = text.find(match.group(1))
        late += "\n" in text[used : match.start()]
    return late, first


def _backwards(paragraphs: Sequence[str]) -> float:
    """Return 1 where numbered paragraphs stand out of order, -1 where in order, else 0.

    Lists that start anew, each complete, are in order.
    """
    numbers = []
    for text in paragraphs:
        match = _NUMBER.match(text)
        if match:
            sign = match.group(1) or match.group(2)
            numbers.append(_ORDINAL[sign] if sign else int(match.group(3)))
        numbers += [place for place, word in enumerate(_ENUMERATION) if re.match(word, text)]
    steps = [b - a for a, b in pairwise(numbers)]
    if not steps:
        return 0.0
    is_complete = numbers[0] <= 1 and all(
        step == 1 or b <= 1 for step, b in zip(steps, numbers[1:], strict=True)
    )
    return 1.0 if any(step < 0 for step in steps) and not is_complete else -1.0


def _numbering(texts: Sequence[str]) -> float:
    """Return the log-odds of shuffled order that the numbers of headings or paragraphs give.

    Three of them, 一, 二 and 三, stand in order by chance in one case of six.
    """
    found = [match for text in texts if (match := _NUMBER.match(text))]
    bare = [match for text in texts if (match := _BARE_NUMBER.fullmatch(text))]
    for group, matches in ((1, found), (2, found), (3, found), (1, bare), (2, bare)):
        signs = [match[group] for match in matches if match[group]]
        numbers = [_ORDINAL.get(sign) or int(sign) for sign in signs]
        if len(numbers) > 1 and sorted(numbers) == list(range(1, len(numbers) + 1)):
            is_in_order = numbers == sorted(numbers)
            return (
                -_NUMBERED - math.log(math.factorial(len(numbers))) if is_in_order else _MISNUMBERED
            )
    return 0.0


def _topic_first(pairs: Sequence[set[str]]) -> float:
    """Return how much more of the page's topic words the first paragraph has than the others.

    Topic words are the pairs that most paragraphs share; a lead names them all.
    """
    spread = Counter(pair for own in pairs for pair in own)
    topic = [pair for pair, number in spread.most_common(20) if number > 1]
    if not topic:
        return 0.0
    shares = [sum(pair in own for pair in topic) / len(topic) for own in pairs]
    return shares[0] - sum(shares[1:]) / len(shares[1:])


def _title_first(pairs: Sequence[set[str]], title: set[str]) -> float:
    """Return 1 where the first paragraph has most of the title's words, -1 where another has."""
    shared = [len(own & title) for own in pairs]
    most = max(shared)
    if most < 2 or shared.count(most) > 1:
        return 0.0
    return 1.0 if shared[0] == most else -1.0


def _neighbourhood(pairs: Sequence[set[str]]) -> float:
    """Return how often words of just two paragraphs stand in neighbours, against chance."""
    places: dict[str, list[int]] = {}
    for at, own in enumerate(pairs):
        for pair in own:
            places.setdefault(pair, []).append(at)
    apart = Counter(tuple(found) for found in places.values() if len(found) == 2)
    total = sum(min(number, 6) for number in apart.values())
    near = sum(min(number, 6) for (a, b), number in apart.items() if b - a == 1)
    expected = total * 2 / len(pairs)
    return math.tanh((near - expected) / (2 * math.sqrt(expected))) if expected else 0.0


def _bare_reference(paragraphs: Sequence[str]) -> float:
    """Return 1 where the first sentence refers back (他, 还表示), though nothing precedes it."""
    return float(bool(_BACK.search(re.split("[。！？!?]", paragraphs[0])[0])))


def _opens_with_quote(paragraphs: Sequence[str]) -> float:
    return float(paragraphs[0][0] in '“「『"')
