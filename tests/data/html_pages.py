"""Web pages of the kinds that readers save, with what is story on each and what is not.

Read by tests/article/test_pages.py and by benchmarks/pages.py. ``story`` are the pieces that must
be read, in order; ``chrome`` the pieces that must not be.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """One page and what a reader would call its story, title and origin; empty: it tells none."""

    id: str
    html: str
    title: str
    story: tuple[str, ...]
    chrome: tuple[str, ...]
    published: str = ""
    author: str = ""
    publisher: str = ""
    codec: str = "utf-8"

    @property
    def data(self) -> bytes:
        return self.html.encode(self.codec)


def _paragraphs(story: tuple[str, ...]) -> str:
    return "\n".join(f"<p>{text}</p>" for text in story)


def _links(texts: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="/n/{at}.html">{text}</a></li>' for at, text in enumerate(texts))


PORTAL = (
    "临江市第二座水厂5日上午正式通水，每天可以向老城区供水十二万吨。",
    "水厂厂长周立介绍，工程历时三年，总投资6.2亿元，比预算少花了四千万元。",
    "“夏天断水的日子过去了。”家住老城的陈女士告诉记者，她家以前要到半夜才有水。",
    "临江市水务局表示，明年还将更换老城区八十公里的旧水管。",
)
PORTAL_TEASERS = (
    "球队主教练宣布辞职 俱乐部连夜开会",
    "今年最强寒潮来袭 多地气温创新低",
    "专家提醒：冬季用电要注意这五点",
)
PORTAL_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8">
<title>临江第二水厂通水 日供水十二万吨_新闻频道_临江网</title>
<meta name="keywords" content="临江,水厂,通水"><meta name="description" content="临江市第二水厂通水。">
<meta property="og:title" content="临江第二水厂通水 日供水十二万吨">
<meta property="og:site_name" content="临江网">
<meta property="article:published_time" content="2024-03-05T09:12:00+08:00">
<meta name="author" content="周明"></head><body>
<div class="top-nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/sports">体育</a>
<a href="/finance">财经</a> <a href="/ent">娱乐</a><a href="/login">登录</a></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/news">新闻</a> &gt; 正文</div>
<h1 class="main-title">临江第二水厂通水 日供水十二万吨</h1>
<div class="date-source"><span class="date">2024年03月05日 09:12</span>
<span class="source">来源：临江日报</span> <span>记者：周明</span></div>
<div class="article" id="artibody">{_paragraphs(PORTAL)}
<p class="show_author">责任编辑：李红</p></div>
<div class="share">分享到：<a>微信</a><a>微博</a><a>空间</a></div>
<div class="related"><h3>相关新闻</h3><ul>{_links(PORTAL_TEASERS)}</ul></div>
<div class="footer">关于我们 | 广告服务 | 联系我们 | 版权所有 临江网 京ICP备00000000号</div>
<script>var _bdhm = "统计，代码。";</script></body></html>"""

TAIWAN = (
    "高雄市立圖書館新總館今天上午啟用，館藏六十二萬冊，是南部最大的公共圖書館。",
    "館長林淑芬表示，新館耗資新台幣18億6千萬元，每天開放到晚間9時。",
    "「孩子終於有地方念書了。」住在附近的蔡先生說，以前週末總要排隊等座位。",
    "市府統計，過去5年全市借書量成長37%，去年突破1200萬冊次。",
)
TAIWAN_PAGE = f"""<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8">
<title>高雄新總圖啟用 館藏62萬冊 | 生活 | 南方新聞網</title>
<meta property="og:site_name" content="南方新聞網"><meta name="pubdate" content="2023-11-18T10:30:00+08:00">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"高雄新總圖啟用 館藏62萬冊","datePublished":"2023-11-18T10:30:00+08:00",
"author":{{"@type":"Person","name":"陳怡君"}},"publisher":{{"@type":"Organization","name":"南方新聞網"}}}}</script>
</head><body><header><a href="/">南方新聞網</a><nav><ul>{_links(("即時", "政治", "生活", "財經", "娛樂"))}</ul></nav></header>
<main><article><h1>高雄新總圖啟用 館藏62萬冊</h1>
<div class="info"><time datetime="2023-11-18T10:30">2023/11/18 10:30</time><span>記者陳怡君／高雄報導</span></div>
<div class="story">{_paragraphs(TAIWAN)}</div></article>
<section class="more"><h2>延伸閱讀</h2><ul>{_links(("颱風逼近 明天3縣市停班停課", "捷運黃線動工 預計2028年完工"))}</ul></section></main>
<aside><h3>熱門新聞</h3><ol>{_links(("發票開獎了 千萬獎號曝光", "女星宣布結婚 粉絲全驚呆"))}</ol></aside>
<footer>© 2023 南方新聞網 版權所有，未經授權請勿轉載</footer></body></html>"""

HONG_KONG = (
    "港鐵公司公布，東鐵綫新車站將於下月15日啟用，預計每日服務八萬名乘客。",
    "運輸署署長黃志強在記者會上表示，車站附近會加開三條巴士綫，方便居民轉乘。",
    "區議員何家欣指，街坊等了足足十年，希望票價不會再加。",
)
HONG_KONG_PAGE = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5">
<title>東鐵新站下月啟用 - 港聞 - 香江日報</title></head><body>
<table width="100%"><tr><td><a href="/">首頁</a> | <a href="/l">港聞</a> | <a href="/i">國際</a> | <a href="/f">財經</a></td></tr></table>
<div id="headline"><h2>東鐵新站下月啟用</h2></div><div id="date">2022年06月21日</div>
<div id="content"><p>【本報訊】{HONG_KONG[0]}</p><p>{HONG_KONG[1]}</p><p>{HONG_KONG[2]}</p></div>
<div id="ad">廣告</div><div id="copy">香江日報有限公司版權所有 不得轉載</div></body></html>"""

OFFICE = (
    "各区县人民政府，市政府各部门：",
    "为做好2024年度城市绿化工作，现将有关事项通知如下。",
    "一、全市计划新增公园绿地三百公顷，其中主城区一百二十公顷。",
    "二、各区县应于4月30日前报送实施方案，逾期不报的予以通报。",
    "附表：各区县新增绿地任务",
    "区县",
    "面积（公顷）",
    "投资（万元）",
    "江北区",
    "65",
    "3200",
    "江南区",
    "55",
    "2750.5",
    "临江市人民政府办公室",
)
OFFICE_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于做好2024年度城市绿化工作的通知_通知公告_临江市人民政府</title>
<meta name="SiteName" content="临江市人民政府"><meta name="ArticleTitle" content="关于做好2024年度城市绿化工作的通知">
<meta name="PubDate" content="2024-02-18 15:20"><meta name="ContentSource" content="市政府办公室"></head><body>
<div class="header"><a>首页</a><a>政务公开</a><a>办事服务</a><a>互动交流</a></div>
<div class="crumb">您现在的位置：首页&gt;政务公开&gt;通知公告</div>
<table class="xxgk"><tr><td>索引号：</td><td>001008/2024-00123</td><td>发文字号：</td><td>临政办发〔2024〕8号</td></tr></table>
<h1>关于做好2024年度城市绿化工作的通知</h1>
<div class="detail-info">发布时间：2024-02-18 15:20 信息来源：市政府办公室 字体：[ 大 中 小 ]</div>
<div id="zoom" class="TRS_Editor">{_paragraphs(OFFICE[:5])}
<table border="1"><thead><tr>{"".join(f"<th>{t}</th>" for t in OFFICE[5:8])}</tr></thead><tbody>
<tr>{"".join(f"<td>{t}</td>" for t in OFFICE[8:11])}</tr><tr>{"".join(f"<td>{t}</td>" for t in OFFICE[11:14])}</tr></tbody></table>
<p align="right">{OFFICE[14]}</p></div>
<div class="tools">【打印本页】【关闭窗口】</div>
<div class="foot">主办：临江市人民政府办公室 网站标识码：0000000000 联系电话：000-00000000</div></body></html>"""

BLOG = (
    "上个月我把家里的旧电脑改成了一台文件服务器，前后花了不到五百元。",
    "最费时间的不是装系统，而是给三块硬盘换数据线。",
    "为什么不买现成的",
    "现成的机器两千元起，而且只能装两块盘。",
    "用了三十天，平均功耗是28瓦，一个月的电费大约12元。",
)
BLOG_PAGE = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>旧电脑改造记 – 小林的杂货铺</title>
<meta property="og:site_name" content="小林的杂货铺"><meta name="generator" content="WordPress 6.4"></head><body class="single">
<header id="masthead"><p class="site-title"><a href="/">小林的杂货铺</a></p><p class="site-description">记录折腾的日子</p>
<nav><ul>{_links(("首页", "归档", "关于"))}</ul></nav></header>
<main><article class="post"><header class="entry-header"><h1 class="entry-title">旧电脑改造记</h1>
<div class="entry-meta">发表于 <time class="entry-date published" datetime="2024-01-20T21:05:00+08:00">2024年1月20日</time> 由 <span class="author vcard"><a rel="author">小林</a></span></div></header>
<div class="entry-content"><p>{BLOG[0]}</p><p>{BLOG[1]}</p><h2>{BLOG[2]}</h2><p>{BLOG[3]}</p><pre><code>mount /dev/sdb1 /srv</code></pre><p>{BLOG[4]}</p></div>
<footer class="entry-footer">分类：折腾 标签：硬件、服务器</footer></article>
<nav class="post-navigation"><a rel="prev">上一篇：我的键盘</a><a rel="next">下一篇：露营清单</a></nav>
<div id="comments"><h2>3 条评论</h2><ol class="comment-list"><li><p>写得真好，我也想试试，请问机箱是什么型号的？</p></li>
<li><p>功耗比我想的低多了，周末就动手。</p></li></ol></div></main>
<div id="secondary" class="widget-area"><section><h2>近期文章</h2><ul>{_links(("露营清单", "我的键盘", "学会做面包"))}</ul></section></div>
<footer id="colophon">自豪地采用WordPress</footer></body></html>"""

COMMENTED = (
    "青山县图书馆下周起延长开放时间，每天开到晚上十点。",
    "馆长高敏说，这是读者投票的结果，共有2316人参加。",
)
COMMENTS = (
    "早就该这样了，下班以后根本没有时间去借书，这次终于做了一件实事，希望能坚持下去。",
    "工作人员的加班费谁来出呢？我觉得这个问题应该说清楚，不能光听好听的。",
    "我家孩子每天晚上都要写作业，家里太吵，图书馆能开到十点真是太好了。",
    "停车场只有二十个车位，来晚了根本停不下，建议馆方先解决停车的问题。",
)
COMMENTED_PAGE = f"""<html><head><meta charset="utf-8"><title>青山县图书馆延长开放时间</title></head><body>
<div class="wrap"><h1>青山县图书馆延长开放时间</h1><div class="meta">2024-05-11 08:00 青山在线</div>
<div class="content">{_paragraphs(COMMENTED)}</div>
<div class="comment-area" id="comment"><h3>网友评论（128）</h3>{"".join(f'<div class="comment-item"><span class="user">网友{at}</span><p class="comment-text">{text}</p><a>回复</a><a>点赞</a></div>' for at, text in enumerate(COMMENTS))}
<div class="more">查看更多评论</div></div></div></body></html>"""

TEASED = (
    "北山市的第一条有轨电车线路昨天开通，全长14.6公里，设站十八座。",
    "首日客流达到4.3万人次，最忙的一站是北山火车站。",
    "北山公交集团总经理罗大勇说，票价两元，一年之内不涨。",
)
TEASERS = (
    "南湖大桥的改造工程进入最后阶段，施工单位说，下个月底就能恢复双向通车。",
    "三名少年在河边救起一位落水老人，学校昨天给他们发了奖状，家长也到了现场。",
    "今年的油菜花比往年早开了一个星期，各地的游客纷纷赶来，农家乐一房难求。",
)
TEASED_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>北山首条有轨电车开通-北山新闻网</title></head><body>
<div class="main"><div class="left"><h1>北山首条有轨电车开通</h1><p class="info">时间：2023-09-29 07:40　来源：北山晚报　作者：吴娟</p>
<div class="text">{_paragraphs(TEASED)}</div>
<div class="recommend"><h3>为您推荐</h3>{"".join(f'<div class="item"><h4><a href="/{at}">推荐新闻{at}</a></h4><p>{text}</p></div>' for at, text in enumerate(TEASERS))}</div></div>
<div class="right"><div class="hot"><h3>热点排行</h3><ul>{_links(("油价今晚调整", "高考时间公布"))}</ul></div></div></div></body></html>"""

NOTICE = ("因设备检修，东湖小区4月12日8时至17时停水，请居民提前储水。",)
NOTICE_PAGE = f"""<html><head><meta charset="gb2312"><title>停水通知</title></head><body><div class="nav"><a>首页</a><a>公告</a><a>联系我们</a></div>
<h3>停水通知</h3><div>{NOTICE[0]}</div><div class="bottom">东湖物业服务有限公司 版权所有</div></body></html>"""

DIVS = (
    "柳河镇的苹果今年卖到了十一个国家，出口额比去年增长两成。",
    "镇长孟庆云说，关键是建了三座冷库，苹果可以存放到第二年六月。",
    "果农老郑今年收入九万元，他打算再种五亩。",
)
DIVS_PAGE = f"""<html><head><meta charset="utf-8"><title>柳河苹果卖到国外</title></head><body><div id="page"><div id="menu"><span>首页</span><span>农业</span><span>市场</span></div>
<div id="box"><div class="tit">柳河苹果卖到国外</div><div class="con"><div>　　{DIVS[0]}</div><div>　　{DIVS[1]}</div><div><div>　　{DIVS[2]}</div></div></div></div>
<div id="foot">Copyright © 柳河农业信息网 All Rights Reserved</div></div></body></html>"""

NESTED = (
    "西岭钢铁厂的三号高炉昨天重新点火，停炉改造历时一百零八天。",
    "改造后，每吨铁水的能耗下降百分之七，一年可以节约标准煤四万吨。",
    "厂长邓伟说：“明年还要改造二号高炉。”",
)
NESTED_PAGE = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312"><TITLE>三号高炉重新点火</TITLE></HEAD>
<BODY><TABLE WIDTH=760><TR><TD COLSPAN=2><FONT SIZE=2><A HREF=/>首页</A> <A HREF=/a>要闻</A> <A HREF=/b>专题</A></FONT></TD></TR>
<TR><TD WIDTH=160 VALIGN=top><TABLE><TR><TD><A HREF=/1>职工运动会闭幕</A></TD></TR><TR><TD><A HREF=/2>食堂推出新菜单</A></TD></TR></TABLE></TD>
<TD WIDTH=600><TABLE><TR><TD ALIGN=center><B>三号高炉重新点火</B></TD></TR><TR><TD>2003-10-12</TD></TR>
<TR><TD><P>　　{NESTED[0]}<P>　　{NESTED[1]}<BR>　　{NESTED[2]}</TD></TR></TABLE></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>西岭钢铁厂 版权所有</FONT></TD></TR></TABLE></BODY></HTML>"""

LISTED = (
    "下周起，以下五项新规开始施行。",
    "电动自行车不得在楼道内充电，违者罚款五百元。",
    "火车票改签免费一次，时限延长到开车前两小时。",
    "公积金贷款的最高额度提高到一百二十万元。",
    "六岁以下儿童乘公交车免票。",
    "外卖餐盒必须标明材质。",
)
LISTED_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>下周施行的五项新规</title></head><body><ul class="nav">{_links(("首页", "国内", "国际"))}</ul>
<article><h1>下周施行的五项新规</h1><p>{LISTED[0]}</p><ol>{"".join(f"<li>{text}</li>" for text in LISTED[1:])}</ol></article>
<ul class="links">{_links(("新规解读：充电桩怎么装", "老人乘车卡怎么办理"))}</ul></body></html>"""

AMP = (
    "国产大型水陆两栖飞机昨日在荆门完成灭火试验，12秒汲水12吨。",
    "总设计师黄河表示，飞机预计2025年取得型号合格证。",
    "目前意向订单已有二十五架。",
)
AMP_PAGE = f"""<!doctype html><html amp lang="zh"><head><meta charset="utf-8"><script async src="https://cdn.example.org/v0.js"></script><title>两栖飞机完成灭火试验</title>
<script type="application/ld+json">{{"@context":"http://schema.org","@graph":[{{"@type":"NewsArticle","headline":"两栖飞机完成灭火试验","datePublished":"2024-04-02","author":[{{"@type":"Person","name":"沈航"}}],"publisher":{{"@type":"Organization","name":"航空时讯"}}}}]}}</script>
<style amp-boilerplate>body{{visibility:hidden}}</style></head><body><amp-sidebar id="s"><ul>{_links(("首页", "民航", "军机"))}</ul></amp-sidebar>
<article><h1>两栖飞机完成灭火试验</h1><amp-img src="a.jpg" alt="飞机在湖面汲水"></amp-img>{_paragraphs(AMP)}<amp-ad type="x">广告</amp-ad></article>
<amp-list src="/related"><div fallback>无法加载推荐内容</div></amp-list></body></html>"""

FIGURED = (
    "沉睡八百年的古船昨天整体出水，船长二十二米，宽八米。",
    "考古队领队方敏说，船上已经清理出瓷器一万三千件。",
    "古船将运往博物馆，公众明年可以参观。",
)
FIGURED_PAGE = f"""<html><head><meta charset="utf-8"><title>宋代古船整体出水</title></head><body><article><h1>宋代古船整体出水</h1>
<figure><img src="1.jpg"><figcaption>古船出水的瞬间。本报记者 何亮 摄</figcaption></figure><p>{FIGURED[0]}</p><p>{FIGURED[1]}</p>
<figure><img src="2.jpg"><figcaption>工作人员在清洗瓷器（资料图片）</figcaption></figure><p>{FIGURED[2]}</p></article></body></html>"""

COLUMNS = (
    "长安大学的研究人员发现，黄土高原的植被覆盖率二十年间从三成升到了七成。",
    "研究使用了四千多张卫星照片，时间从2000年到2020年。",
    "论文第一作者韩雪说，退耕还林是主要原因，降水增加只占两成。",
    "不过，部分地区种树过密，地下水位下降了一米半。",
)
COLUMNS_PAGE = f"""<html><head><meta charset="utf-8"><title>黄土高原变绿了</title></head><body><div class="bar"><a>首页</a><a>科学</a><a>订阅</a></div>
<h1>黄土高原变绿了</h1><div class="byline">文／韩冬</div><div class="cols"><div class="col">{_paragraphs(COLUMNS[:2])}</div><div class="col">{_paragraphs(COLUMNS[2:])}</div></div>
<div class="low"><a>返回顶部</a></div></body></html>"""

BROKEN_LINES = (
    "新华小学的操场昨天换上了新草坪，孩子们放学后都不愿意回家。",
    "校长谢芳说，旧操场用了十九年，下雨天没法上体育课。",
    "更换草坪花了四十六万元，一半来自校友捐款。",
)
BROKEN_LINES_PAGE = f"""<html><head><meta charset="gbk"><title>新华小学操场换新草坪</title></head><body><center><h2>新华小学操场换新草坪</h2></center>
<div>　　{BROKEN_LINES[0]}<br><br>　　{BROKEN_LINES[1]}<br/>
<br/>&nbsp;&nbsp;&nbsp;&nbsp;{BROKEN_LINES[2]}</div><center>【<a>关闭窗口</a>】</center></body></html>"""

ACCOUNT = (
    "很多读者问，为什么今年的荔枝这么便宜。",
    "我们走访了广东四个县，找到了三个原因。",
    "第一，今年是大年，产量比去年翻了一番。",
    "第二，冷链车的运费降了三成。",
    "第三，出口订单减少，果子都留在了国内。",
)
ACCOUNT_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="荔枝为什么这么便宜"><meta property="og:site_name" content="微信公众平台"><meta name="author" content="田野"><title></title></head>
<body id="activity-detail"><div id="js_article"><h1 class="rich_media_title" id="activity-name">荔枝为什么这么便宜</h1>
<div id="meta_content"><span class="rich_media_meta">原创</span><span>田野</span><a id="js_name">果园观察</a><em id="publish_time">2024-06-18 19:30</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden;">{"".join(f'<section style="margin:0"><section><p><span style="font-size:15px">{text}</span></p></section></section>' for text in ACCOUNT)}
<p style="display:none">仅供预览的占位文字，不会显示。</p></div></div>
<div id="js_pc_qr_code"><p>微信扫一扫关注该公众号</p></div><div class="rich_media_tool">阅读原文 阅读 10万+ 赞 2301</div>
<script>var ct = "1718710200";</script></body></html>"""

INTERVIEW = (
    "您为什么回到家乡开书店？",
    "我在外面工作了十二年，总觉得县城里缺一个能坐下来看书的地方。",
    "书店赚钱吗？",
    "第一年亏了八万元，今年刚刚持平。咖啡卖得比书好。",
    "有没有想过放弃？",
    "去年冬天想过，后来一位老人来店里读完了一整套《史记》，我就不想了。",
)
INTERVIEW_PAGE = f"""<html><head><meta charset="utf-8"><title>“书店今年刚刚持平”——专访店主苏晴-阅读周刊</title></head><body><div class="g-top"><a>首页</a><a>人物</a></div>
<div class="g-main"><h1>“书店今年刚刚持平”——专访店主苏晴</h1><div class="sub">阅读周刊 2024年第12期</div>
<div class="g-text">{"".join(f"<p><strong>{text}</strong></p>" if at % 2 == 0 else f"<p>{text}</p>" for at, text in enumerate(INTERVIEW))}</div></div></body></html>"""

QUOTED = (
    "《城市供水条例》昨日公布，自明年1月1日起施行。",
    "条例第十二条规定：",
    "供水企业停水检修，应当提前二十四小时通知用户。",
    "起草人之一、律师彭涛认为，这一条对居民最有用。",
    "违反规定的，处一万元以上五万元以下罚款。",
)
QUOTED_PAGE = f"""<html><head><meta charset="utf-8"><title>供水条例公布</title></head><body><article><header><h1>供水条例公布</h1><p class="byline">文 / 彭飞</p></header>
<p>{QUOTED[0]}<sup><a href="#n1">[1]</a></sup></p><p>{QUOTED[1]}</p><blockquote><p>{QUOTED[2]}</p></blockquote><p>{QUOTED[3]}</p>
<aside class="pull">“这一条对居民最有用”</aside><p>{QUOTED[4]}</p></article><footer><p>法治观察 出品</p></footer></body></html>"""

RESULTS = (
    "海川机械昨晚公布三季报，前三季度营业收入48.2亿元，同比增长11.3%。",
    "主要数据如下：",
    "项目",
    "本期",
    "上年同期",
    "营业收入（亿元）",
    "48.2",
    "43.3",
    "净利润（亿元）",
    "3.9",
    "4.4",
    "公司解释，净利润下降是因为钢材涨价。",
)
RESULTS_PAGE = f"""<html><head><meta charset="utf-8"><title>海川机械前三季度营收增长11.3%_公司_财经线</title><meta itemprop="datePublished" content="2023-10-27 20:14:00"></head><body><div class="hd"><a>首页</a><a>股票</a><a>基金</a></div>
<div class="quote"><table><tr><td>上证指数</td><td>3017.78</td><td>+0.99%</td></tr><tr><td>深证成指</td><td>9770.84</td><td>+1.53%</td></tr></table></div>
<div class="main"><h1>海川机械前三季度营收增长11.3%</h1><div class="time">2023年10月27日 20:14 财经线</div><div class="body"><p>{RESULTS[0]}</p><p>{RESULTS[1]}</p>
<div class="tablebox"><table>{"".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in RESULTS[at : at + 3]) + "</tr>" for at in (2, 5, 8))}</table></div><p>{RESULTS[11]}</p></div>
<div class="risk">风险提示：以上内容仅供参考，不构成投资建议。</div></div></body></html>"""

PAGED = (
    "三江村的小学只剩下十一个学生，老师马春生却说他不走。",
    "他在这里教了三十四年书，教过的学生有六百多人。",
    "今年九月，最后一个班级将并入镇中心小学。",
)
PAGED_PAGE = f"""<html><head><meta charset="utf-8"><title>最后一个班级(1)-深度-山乡报</title></head><body><div class="w"><div class="l"><h1>最后一个班级</h1>
<div class="i"><span>2022-07-04</span><span>山乡报</span></div><div class="c" id="endtext">{_paragraphs(PAGED)}
<div class="pages"><span>1</span><a>2</a><a>3</a><a>下一页</a><a>全文阅读</a></div><p>（原标题：马老师的最后一课）</p><p>【版权声明】本文为山乡报原创，未经许可不得转载。</p></div>
<div class="tags">关键词：<a>乡村教师</a><a>教育</a></div></div></div></body></html>"""

LEAD_OUTSIDE = (
    "核心提示：东港市六成以上的老楼年内将装上电梯，政府补贴一半费用。",
    "昨天，记者从东港市住建局获悉，全市需要加装电梯的老楼共有1840栋。",
    "今年前九个月，已经装好七百一十部。",
    "住建局副局长柳青说，剩下的难点是一楼住户不同意。",
)
LEAD_OUTSIDE_PAGE = f"""<html><head><meta charset="utf-8"><title>东港老楼装电梯</title><meta name="source" content="东港晚报"></head><body><div id="c"><h1>东港老楼装电梯</h1>
<div class="summary"><p>{LEAD_OUTSIDE[0]}</p></div><div class="text">{_paragraphs(LEAD_OUTSIDE[1:])}</div></div><div class="rt"><p>扫描二维码，下载东港晚报客户端</p></div></body></html>"""

DEFINED = (
    "青川县人民医院公开招聘护士。",
    "人数",
    "二十名，其中儿科八名。",
    "条件",
    "大专以上学历，三十五岁以下，有护士执业证书。",
    "报名时间",
    "2024年7月1日至15日。",
)
DEFINED_PAGE = f"""<html><head><meta charset="utf-8"><title>青川县人民医院招聘公告</title></head><body><h1>青川县人民医院招聘公告</h1><p>{DEFINED[0]}</p>
<dl>{"".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in zip(DEFINED[1::2], DEFINED[2::2], strict=True))}</dl></body></html>"""

PAGES = (
    Page(
        "mainland portal",
        PORTAL_PAGE,
        "临江第二水厂通水 日供水十二万吨",
        PORTAL,
        ("当前位置", "责任编辑：李红", "分享到", *PORTAL_TEASERS, "关于我们", "统计，代码"),
        "2024-03-05T09:12:00+08:00",
        "周明",
        "临江日报",
    ),
    Page(
        "Taiwan",
        TAIWAN_PAGE,
        "高雄新總圖啟用 館藏62萬冊",
        TAIWAN,
        ("即時", "颱風逼近", "捷運黃線動工", "發票開獎了", "女星宣布結婚", "未經授權"),
        "2023-11-18T10:30:00+08:00",
        "陳怡君",
        "南方新聞網",
    ),
    Page(
        "Hong Kong",
        HONG_KONG_PAGE,
        "東鐵新站下月啟用",
        HONG_KONG,
        ("國際", "廣告", "不得轉載"),
        "2022年06月21日",
        codec="big5hkscs",
    ),
    Page(
        "government",
        OFFICE_PAGE,
        "关于做好2024年度城市绿化工作的通知",
        OFFICE,
        ("办事服务", "您现在的位置", "索引号", "字体：", "打印本页", "网站标识码"),
        "2024-02-18 15:20",
        publisher="市政府办公室",
    ),
    Page(
        "blog",
        BLOG_PAGE,
        "旧电脑改造记",
        BLOG,
        (
            "记录折腾的日子",
            "归档",
            "上一篇",
            "机箱是什么型号",
            "周末就动手",
            "学会做面包",
            "自豪地",
        ),
        "2024-01-20T21:05:00+08:00",
        "小林",
        "小林的杂货铺",
    ),
    Page(
        "comments longer than the story",
        COMMENTED_PAGE,
        "青山县图书馆延长开放时间",
        COMMENTED,
        ("网友评论", *COMMENTS, "查看更多评论", "点赞"),
        "2024-05-11 08:00",
    ),
    Page(
        "teasers in whole sentences",
        TEASED_PAGE,
        "北山首条有轨电车开通",
        TEASED,
        ("为您推荐", *TEASERS, "热点排行", "油价今晚调整"),
        "2023-09-29 07:40",
        "吴娟",
        "北山晚报",
    ),
    Page(
        "very short notice",
        NOTICE_PAGE,
        "停水通知",
        NOTICE,
        ("联系我们", "版权所有"),
        codec="gb18030",
    ),
    Page("divs alone", DIVS_PAGE, "柳河苹果卖到国外", DIVS, ("市场", "Copyright")),
    Page(
        "nested layout tables",
        NESTED_PAGE,
        "三号高炉重新点火",
        NESTED,
        ("专题", "职工运动会闭幕", "食堂推出新菜单", "版权所有"),
        "2003-10-12",
        codec="gb2312",
    ),
    Page(
        "list",
        LISTED_PAGE,
        "下周施行的五项新规",
        LISTED,
        ("国内", "新规解读", "老人乘车卡怎么办理"),
    ),
    Page(
        "AMP",
        AMP_PAGE,
        "两栖飞机完成灭火试验",
        AMP,
        ("民航", "广告", "无法加载"),
        "2024-04-02",
        "沈航",
        "航空时讯",
    ),
    Page(
        "captions",
        FIGURED_PAGE,
        "宋代古船整体出水",
        FIGURED,
        ("古船出水的瞬间", "工作人员在清洗瓷器"),
    ),
    Page(
        "two columns",
        COLUMNS_PAGE,
        "黄土高原变绿了",
        COLUMNS,
        ("订阅", "文／韩冬", "返回顶部"),
        author="韩冬",
    ),
    Page(
        "line breaks",
        BROKEN_LINES_PAGE,
        "新华小学操场换新草坪",
        BROKEN_LINES,
        ("关闭窗口",),
        codec="gb18030",
    ),
    Page(
        "public account",
        ACCOUNT_PAGE,
        "荔枝为什么这么便宜",
        ACCOUNT,
        ("占位文字", "微信扫一扫", "阅读原文", "原创"),
        "2024-06-18 19:30",
        "田野",
        "果园观察",
    ),
    Page(
        "interview",
        INTERVIEW_PAGE,
        "“书店今年刚刚持平”——专访店主苏晴",
        INTERVIEW,
        ("人物", "2024年第12期"),
    ),
    Page(
        "quotation, note and pull quote",
        QUOTED_PAGE,
        "供水条例公布",
        QUOTED,
        ("文 / 彭飞", "法治观察 出品"),
        author="彭飞",
    ),
    Page(
        "table of results",
        RESULTS_PAGE,
        "海川机械前三季度营收增长11.3%",
        RESULTS,
        ("基金", "上证指数", "9770.84", "不构成投资建议"),
        "2023-10-27 20:14:00",
    ),
    Page(
        "one page of several",
        PAGED_PAGE,
        "最后一个班级",
        PAGED,
        ("下一页", "全文阅读", "原标题", "未经许可不得转载", "乡村教师"),
        "2022-07-04",
    ),
    Page(
        "lead in a box of its own",
        LEAD_OUTSIDE_PAGE,
        "东港老楼装电梯",
        LEAD_OUTSIDE,
        ("扫描二维码",),
        publisher="东港晚报",
    ),
    Page("definitions", DEFINED_PAGE, "青川县人民医院招聘公告", DEFINED, ()),
)
