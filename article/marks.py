"""Marks of a sentence that can be told from itself."""

from __future__ import annotations

import re

from .model import Mark
from .script import count_han

_FINAL = re.compile(
    r"[。！？!?…；;.：:][”’」』）)】》\"\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]*$"
)
_DANGLING = re.compile(r"^[，、。；：,;:）)」』”》】！？!?]|[，、,]$")
_BRACKETED = re.compile(r"^[（(【\[][^）)】\]]*[）)】\]][。.]?$")
_LONGEST_OPENING = 8  # Chinese characters: 「各位同事：」, 「判决如下：」
_ROW = re.compile(r"[^|]{1,80}\|(?!.*[。！？])")  # of a table
# What somebody does at a scene: 记者赶到现场 is a sentence.
_GOES = (
    "[^，。：“]*(?:[来赶走跑回去到]到|抵达|赶[赴往]|前往|奔赴|进入|离开|在|是|有|为|了|着|保护|封锁"
    "|清理|勘[查验]|处置|返回|撤离|逃离|直击|发布|公布)"
)
# Of a picture that is not read.
_CAPTION = re.compile(
    r"(?:资料图片?|图片|题图|效果图|视频截图|上图|下图|图)(?:为|[:：])[^。]{2,40}。?$|"
    # 图片来自乘客, 航空公司提供的照片, 被告人庭审现场: of whom, by whom and what, without a verb
    r"(?:图片|照片|视频截图)(?:来自|源自|取自|均?由|系)[^。，]{2,40}。?$|"
    r"[^，。：“]{2,30}(?:提供|拍摄|拍下|截取|保存|翻拍)的[^，。的]{0,12}(?:照片|图片|截图|画面|影像)。?$|"
    rf"(?:[^，。：“]{{0,20}}现场[:：])?(?!{_GOES})[^，。：“]{{2,28}}(?:现场|资料图|截图|效果图)。?$|"
    rf"(?!{_GOES})[^，。：“]{{0,20}}现场[:：][^，。：“]{{2,30}}。$|"
    r"^(?:图|表|附[图表])\s?\d{1,2}(?:[-.–]\d{1,2})?(?:[:：.、]\s?|\s)?[^，。！？]{2,40}$"
)
# Who is who in a case, above its judgment.
_PARTY = re.compile(
    r"(?:(?:再审)?(?:申请人|被申请人)|上诉人|被上诉人|原告人?|被告人?|第三人|法定代表人|负责人|委托(?:诉讼)?代理人|辩护人|公诉机关)"
    r"(?:[(（][^()（）]{1,30}[)）])?\s?[:：]"
)
# Below a title: where a speech was held, or what the title leaves open.
_SUBTITLE = re.compile(r"——[^。！？；，]{4,60}$")
# 「某某说。」 alone: the quotation it belongs to is missing.
_BARE_ATTRIBUTION = re.compile(
    r"^[^，。！？：“「『\"]{0,24}(?:说|表示|称|指出|认为|介绍|强调)道?[。.]$"
)
# Whom a letter or a notice is to: 「某某、某某有限公司：」, 「各区人民政府，市政府各部门：」.
_ADDRESSEES = re.compile(
    r"[^。！？：:]{2,80}(?:公司|先生|女士|同志|单位|企业|机构|政府|部门|委员会|法院|商会|协会|[局厅所处]|股东|投资者|"
    r"家长|用户|客户|读者|同学|居民|业主|代表|委员)[:：]$"
)
# The cells of a table that a copy ran into one line: 「营业收入48.6 43.3净利润5.1 5.27」.
_CELLS = re.compile(r"\d%?[ \u3000][-−+]?\d[\d,.]*")
_FEWEST_CELLS = 2
# 想爆料?请拨打…: what a paper asks of its readers.
_ASKS_FOR_NEWS = re.compile(r"[^，。]{0,16}(?:我要|想|欢迎|如需)[爆报]料")
_SCRAPS = (_ADDRESSEES, _PARTY, _SUBTITLE, _BARE_ATTRIBUTION, _ROW, _CAPTION, _ASKS_FOR_NEWS)
_SCRAP = re.compile("|".join(f"(?:{scrap.pattern})" for scrap in _SCRAPS))
# An opening mark may not be inside: without that, many unclosed ones would take quadratic time.
_SPEECH = re.compile(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|\"[^\"]*\"")


def sentence_marks(text: str) -> frozenset[Mark]:
    """Return FRAGMENT and QUOTE where they hold of a simplified sentence."""
    marks = set()
    if is_fragment(text):
        marks.add(Mark.FRAGMENT)
    if is_quote(text):
        marks.add(Mark.QUOTE)
    return frozenset(marks)


def is_fragment(text: str) -> bool:
    """Tell whether a text cannot stand alone as a sentence."""
    han = count_han(text)
    if han < 4 or _DANGLING.search(text) or _BRACKETED.match(text):
        return True
    if text.endswith((":", "：")) and han <= _LONGEST_OPENING:
        return True
    if _SCRAP.match(text):
        return True
    if len(_CELLS.findall(text)) >= _FEWEST_CELLS:
        return True
    return not _FINAL.search(text) and han < 12


def is_quote(text: str) -> bool:
    """Tell whether a sentence is direct speech, wholly or in its main part."""
    spoken = sum(len(match) - 2 for match in _SPEECH.findall(text) if len(match) >= 10)
    return spoken * 2 > len(text)
