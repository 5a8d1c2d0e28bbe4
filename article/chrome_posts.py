"""More patterns of page chrome: what microblogs, forums, offices and portals print. Data.

Read on folded lines, as those of ``chrome``.
"""

from __future__ import annotations

import re

from .bylines import NAMES
from .chrome import DATE

_STAMP = r"(?:\d{2,4}[-/.])?\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?"

# When and from where something was posted: 「3-11 10:45 来自浙江」.
POSTED = re.compile(
    rf"{DATE.pattern}\s*(?:星期|周)[一二三四五六日天]\s*\d{{1,2}}:\d{{2}}(?::\d{{2}})?|"
    rf"(?:{_STAMP}|[昨今前]天\s*\d{{1,2}}:\d{{2}})(?:\s+来自\s?\S{{2,16}}(?:\s\S{{2,8}})?)?|"
    rf"(?:来自\S{{2,16}}?客户端)?\s*(?:\d{{1,4}}楼|楼主)?\s*{DATE.pattern}|"
    r"20\d\d\s+\d{2}/\d{2}\s+\d{2}:\d{2}(?::\d{2})?|\d{1,4}楼|来自\S{2,12}客户端|发布于\S{2,6}|IP属地\s?[:：]?\s?\S{2,6}|"
    r"发送?自我的\s?[A-Za-z\u4e00-\u9fff0-9 ]{2,16}|Sent from my [A-Za-z0-9 ]{2,20}"
)
TOOLS = re.compile(
    r"[\u0080-\u024f]?(?:赞|收藏|转发|评论)|按(?:热度|时间|时序)(?:排序)?|换一换|显示全部|返回(?:目录|首页|列表)|"
    r"(?:(?:AI|智能)\s?(?:摘要|导读|总结)\s*)?内容由\s?(?:AI|人工智能|大模型){1,2}\s?(?:智能)?生成[^。]{0,16}|(?:AI|智能)(?:摘要|导读)"
)
# The head of an issue: 「某某周刊  第16期  2024年5月17日  定价：15元」.
ISSUE = re.compile(
    r"[^。，！？:：]{2,14}[刊报志](?:\s+|[·|｜])(?:总?第?\s?\d{1,5}\s?[期号]).{0,50}"
)
# Who sent a release: 「发稿单位：宜兰县政府工商旅游处」.
SENDER = re.compile(
    r"(?:发稿|发布|供稿|新闻稿?|联络|业务)(?:单位|机关|部门|联络人?|人)\s*[:：][^。！？]{2,40}"
)
# Who wrote it, when and for whom, where words of the page's own stand between them:
# 「澄明新闻记者管小岚 2024-06-18 06:30 来源：澄明新闻」.
SIGNED = re.compile(
    rf"[^。！？，,]{{2,24}}\s{DATE.pattern}\s*(?:来源|作者|编辑|责编|发布)\s*[:：][^。！？，]{{2,40}}"
)
# Behind a date, outlet and reporter side by side: 「2024-05-06 16:40联合报/记者某某/宜兰即时报导」;
# who did what when, with its seconds: 「阿木 评论 茶山往事 2024-05-02 22:17:33」.
STAMPED = re.compile(
    rf"{DATE.pattern}\s*[^。！？，,\d]{{2,12}}[/／]\s?记者[^。！？，,]{{2,24}}|"
    rf"[^。！？，,:：]{{2,40}}\s{DATE.pattern}:\d{{2}}"
)
# The reporters of an agency, on a line of their own: 「某社记者罗振东、谭丽」.
REPORTERS = re.compile(
    rf"[\u4e00-\u9fff]{{1,8}}[社报网台刊](?:\S{{0,4}})记者[\s:：]*{NAMES.pattern}"
)
# What readers found, and what the page warns them of.
VOTED = re.compile(r"有用\s?\d+\s*没用\s?\d+.{0,16}|这篇\S{2,4}可能有剧透")
# The page of a newspaper that a story stands on: 「《溪口日报》（2024年03月20日 03版）」.
PAGE = re.compile(
    rf"《[^《》]{{2,16}}》\s*[(（]\s*{DATE.pattern}[^()（）。]{{0,16}}[)）]|"
    rf"[(（]\s*《[^《》]{{2,16}}》\s*{DATE.pattern}[^()（）。]{{0,16}}[)）]"
)
# A reporter of an outlet, below his or her name.
POST = re.compile(
    r"[A-Za-z\u4e00-\u9fff]{2,12}(?:特约|特派|驻\S{1,6}|首席|资深)?(?:记者|评论员|撰稿人)"
)
# What a portal says of what it took from elsewhere.
DISCLAIMED = re.compile(
    r"(?:出于|本着)[^。，]{0,6}传[递播]更多信息[^。]{0,12}目的|[登刊转]载[^。]{0,24}不(?:意味着|代表)[^。，]{0,4}赞同其观点"
)
# Above the entries of an encyclopaedia that are akin.
SEE_ALSO = re.compile(r"(?:参[见看]|另见|相关条目)(?:\s*[\[［]编辑[\]］])?")
# What a digest ends with: 「早安！更多资讯请关注公众号……」.
FAREWELL = re.compile(
    r"(?:[早晚午]安[！!。～~]?\s?)?更多(?:精彩)?[^。，]{0,6}[，,]?(?:敬?请|欢迎)?(?:关注|搜索|下载)[^。]{2,30}。?"
)
# Of what kind a research note is, and what stands beside it.
RESEARCH = re.compile(
    r"(?:证券)?研究报告(?:\s*[|｜/·]\s*[^。，:：]{0,12})?|[股个]价(?:走势|表现)图?"
)
# What is heard between the lines of subtitles.
SOUND = re.compile(
    r"[(（\[【♪♫][^()（）\[\]【】。，]{0,8}(?:音乐|音效|掌声|笑声|歌声|片头|片尾|♪|♫)[^()（）\[\]【】。，]{0,6}[)）\]】♪♫]"
)
# Where the foot of a page starts behind the last sentence of a story that was sent as one line.
FOOT = re.compile(
    r"(?<=[\u4e00-\u9fff\w%]{4}[。！？])\s+(?=[【\[(（]?(?:分享(?:到|至)|[上下]一[篇条]|版权所有|责任编辑|打印(?:本[页文])?|"
    r"关闭(?:窗口|本页)|相关(?:新闻|阅读|链接|文章|推荐)|扫一扫|返回(?:顶部|列表))[】\])）]?[:：\s])"
)
# Who wrote it, glued between a headline and its story: 「……担责□记者高远实习生林小夏文图」.
_ROLE = r"(?:本[报刊网台])?(?:首席|特约|见习|实习)?(?:记者|通讯员|实习生)"
_BY = (
    rf"(?:{_ROLE}\s?[\u4e00-\u9fff·]{{2,4}}?\s?)+"
    r"(?:文[/／并]?图|文[/／]?摄影|摄影报道|报道|摄影|摄|图|文)"
    r"\s?(?:(?:阅读|核心|内容)(?:提示|提要)\s?[|｜:：])?"
)
BYLINE = re.compile(rf"[□■]\s?{_BY}")
BYLINE_ALONE = re.compile(rf"[□■]?\s?{_BY}")

# What a page says where only who pays or signs in may read on.
_PAID = "(?:付费|会员|订阅|订户|VIP|解锁|开通|购买|登[录陆入])"
_REST = "(?:全文|全部(?:内容)?|剩余(?:内容|部分)?|完整(?:内容|版)|余下(?:内容|部分)?|更多内容)"
PAYWALL = re.compile(
    rf"^[【\[(（]?(?:(?:本文|此文|该文|全文|以下|剩余|下文)(?:的?(?:部分|内容|文字))?(?:仅[对限供]?|为|是|属于?|需要?|须)"
    rf"[^。，]{{0,4}}{_PAID}(?:后|才|方|可|内容|专享|专属|阅读|查看|文章)[^。]{{0,30}}|"
    rf"(?:成为|加入)?{_PAID}[^。，]{{0,8}}[，,]?(?:后|即可|可以?|才能|以|继续|马上|立即)*(?:阅读|查看|浏览|解锁){_REST}?|"
    rf"(?:成为|加入){_PAID}[，,]?(?:阅读|查看|浏览|解锁){_REST}|解锁{_REST}|"
    rf"(?:还有|剩余|余下)\s?\d{{1,3}}\s?[%％]的?(?:内容|文字)?[^。]{{0,6}}{_PAID}[^。]{{0,16}}|"
    r"试读(?:已)?(?:结束|完毕|到此)[^。]{0,24})[。！!…]?[】\])）]?$"
)
