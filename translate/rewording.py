"""Set phrases of Chinese news put as a small model reads them rightly, before it translates.

記者從某校獲悉 (reporters learnt from the school) became *the reporter from the school learned*, and
26日上午 *at 26th morning*. What the checks compare is the sentence as it stands on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .model import Constraint, Request

# 记者[26日]从[市教育局][处]获悉，: what is in brackets stays.
_LEARNT = re.compile(
    r"(?P<reporter>(?:本报|本台|本网|总台)?记者)(?P<when>[^，。；：“”]{0,8}?)(?P<of>从)"
    r"(?P<whom>[^，。；：“”]{2,40}?)(?P<learnt>(?:处|方面|那里|上)?(?:获悉|获知|得知|了解到?))"
    r"(?=[，,：:])"
)
# A name behind 记者 is that of the reporter, who stays.
_DAY = re.compile(
    r"(?:今天|昨天|今日|昨日|近日|日前|刚刚|\d|月|日|上午|下午|晚|早|凌晨|[（）()\s])*"
)
# Literary words that a small model takes at their face: 不想 became he did not want to.
_PLAINER = (
    (
        re.compile(
            "(?<![，。；][我你他她您])(?<![我你他她们您也都还并很决更最])不[想意]"
            "(?=就此|却|竟|途中|突然|突遭|遭遇|中途|半路|意外|此时|这时|刚|一[个场次])"
        ),
        "不料",
    ),
    # 或与疫情有关 is perhaps, and not or.
    (
        re.compile(
            "(?:^|[，。；])[^，。；与同跟或]{1,40}(?P<word>或)"
            "(?=(?:与|同|跟)[^，。；或]{1,30}有关|将[^，。；或车其他她它此该这人]{2})"
        ),
        "可能",
    ),
    # 在此前的24日 became *before the 24th*.
    (re.compile(r"在此前的(?=(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日月])"), "此前在"),
    # Money that an office pays out, which became received.
    (re.compile("下达(?=[^，。；]{0,24}资金)"), "拨付"),
    # Bare, it became *March started, and …*.
    (
        re.compile(r"(?:^|[，。；])(?P<word>)(?=\d{1,2}月(?:份|\d{1,2}[日号])?(?:开始|起)，)"),
        "从",
    ),
    # A homicide, and nobody whom he killed.
    (re.compile("(?<=[是系为属或除])他杀(?=[的，。、；或还？嫌可案]|$)"), "谋杀"),
    (re.compile("命丧黄泉|命赴黄泉|魂断当场|一命呜呼|命丧当场|香消玉殒"), "丧生"),
)
# Where or in which match, bare before its clause: 女单决赛，陈梦… became *The women's final, Chen
# Meng defeated …*. With a verb or a preposition of its own it is a clause.
_BARE_PLACE = re.compile(
    "(?:^|[。；])(?P<before>)"
    "(?!在|从|于|当|由|对|对于|关于|作为|据|此次|这是|这场|那场|整场|没有|除了|经过|随着|面对)"
    "(?![^，。；]*(?:[是有为将会把被让使给向与]|进行|举行|参加|晋级|进入|杀入|闯入|无缘|夺得|输掉|赢得"
    "|结束|开始|开打|对阵|迎战|观看|前往|来到|等待|备战|打响|上演|重返|告别|退出|离开|征战|取消|推迟))"
    "[^，。；：“”（）、]{1,12}(?P<what>赛场|赛道|场上|决赛|预赛|比赛|首轮|次轮|小组赛|淘汰赛|排位赛)(?P<behind>)"
    "(?=，[^，。；]{4,})"
)
_BEHIND_PLACE = {"赛场": "上", "赛道": "上", "场上": ""}
# 请有关单位做好准备 became *Please make preparations for the relevant units*; what somebody is
# asked to do is plainer as what they should do.
_ASKED = re.compile(
    "(?:^|[，。；：])(?P<please>敬?请)"
    "(?:有关|相关|广大|各[位地级部单]|全[体市省县]|沿线|周边|附近|过往|途经|市民|群众|居民|家长|司机|驾驶员|考生|旅客|游客"
    "|乘客|投资者|用户|消费者|读者)[^，。；：“”]{0,14}?(?P<should>)"
    "(?=做好|注意|及时|尽量|避免|加强|按照?|提前|保持|合理|密切|妥善|自觉|积极|遵守|关注|减少|认真|配合|携带|谨慎|提高|增强)"
)
# 由…部门责令改正 became *ordered by the department, corrections …* or lost who orders; the office
# that acts is the subject as well without 由.
_BY_OFFICE = re.compile(
    "(?:^|[，。；])(?P<by>由)[^，。；由：“”]{0,18}(?:部门|机关|机构|局|委|委员会|政府|法院|海关|厅)"
    "(?=(?:应当?|可以?|依法|按照?规定|按职责)?(?:责令|给予|处以?|予以|没收|吊销|暂扣|追究|负责|牵头|统筹))"
)
# 对…客户端表示 became *reported by* the outlet, or a sentence without what was said.
_TO_OUTLET = re.compile(
    "(?<![针面绝反应不相比])(?P<to>[对向])(?P<whom>[^，。；：“”对向]{0,12}?"
    "(?:记者|媒体|客户端|新闻|日报|晚报|时报|周刊|财经|经纬|网|报|通讯社|新华社|法新社|路透社|电视台))"
    "(?P<said>表示|透露|称|说)(?=[，：:])"
)
_WORDS = {"reporter": "", "of": "据", "learnt": "介绍"}


def reworded(request: Request) -> Request:
    """Return the request with set phrases put otherwise; its constraints keep their Chinese."""
    edits = sorted(_edits(request))
    if not edits:
        return request
    text, moved, end = "", list(request.constraints), 0
    for start, stop, words in edits:
        text += request.text[end:start] + words
        end = stop
    text += request.text[end:]
    for place, known in enumerate(moved):
        shift = sum(
            len(words) - (stop - start) for start, stop, words in edits if stop <= known.start
        )
        moved[place] = replace(known, start=known.start + shift, end=known.end + shift)
    return replace(request, text=text, constraints=tuple(moved))


def _edits(request: Request) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches that are put otherwise, with what stands for them."""
    for pattern, plain in _PLAINER:
        for found in pattern.finditer(request.text):
            span = found.span("word" if "word" in pattern.groupindex else 0)
            if not any(_cuts(known, *span) for known in request.constraints):
                yield (*span, plain)
    for bare in _BARE_PLACE.finditer(request.text):
        behind = _BEHIND_PLACE.get(bare["what"], "中")
        yield from ((*bare.span("before"), "在"), (*bare.span("behind"), behind))
    for asked in _ASKED.finditer(request.text):
        yield from ((*asked.span("please"), ""), (*asked.span("should"), "应"))
    for told in _TO_OUTLET.finditer(request.text):
        yield from ((*told.span("to"), "告诉"), (*told.span("said"), ""))
    yield from ((*act.span("by"), "") for act in _BY_OFFICE.finditer(request.text))
    match = _LEARNT.search(request.text)
    if match is None or not _DAY.fullmatch(match["when"]):
        return
    spans = [(*match.span(group), words) for group, words in _WORDS.items()]
    if not any(
        _cuts(known, start, end) for known in request.constraints for start, end, _ in spans
    ):
        yield from spans


def _cuts(known: Constraint, start: int, end: int) -> bool:
    return known.start < end and start < known.end
