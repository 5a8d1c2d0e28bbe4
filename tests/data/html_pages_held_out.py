"""More web pages, written after the reader; see html_pages.py.

One change came of them: of two headings in a page's title the longer one is the story's.
"""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

Page: Any = runpy.run_path(str(Path(__file__).with_name("html_pages.py")))["Page"]

FORUM = (
    "坐标滨海，三月份刚交的房，精装修，92平米，总价188万。",
    "验房时发现三个问题：卫生间地漏排水慢，阳台门关不严，主卧墙面空鼓两处。",
    "物业态度还可以，一周之内全部修好了，提醒大家验房一定要带空鼓锤。",
)
FORUM_PAGE = f"""<html><head><meta charset="gbk"><title>分享一下我的验房经历 - 装修交流 - 滨海业主论坛 - Powered by Discuz!</title></head><body id="nv_forum">
<div id="toptb"><a>设为首页</a><a>收藏本站</a></div><div id="hd"><a>论坛</a><a>导读</a><a>排行榜</a></div><div id="pt">滨海业主论坛 › 业主生活 › 装修交流</div>
<div id="wp"><div id="postlist"><div id="post_1"><div class="pls">楼主 注册会员 积分 320</div><div class="plc"><div class="pi">发表于 2021-4-9 22:13</div><h1>分享一下我的验房经历</h1><div class="t_f" id="postmessage_1">{FORUM[0]}<br />
<br />
{FORUM[1]}<br />
<br />
{FORUM[2]}</div></div></div>
<div id="post_2" class="comment"><div class="pls">新手上路</div><div class="t_f">感谢分享，请问空鼓锤在哪里买的，多少钱一把？</div></div></div></div>
<div id="ft">Powered by Discuz! X3.4</div></body></html>"""

AGENCY = (
    "（中央社台中5日電）台中捷運綠線試營運滿週年，累計載客破1480萬人次，平均日運量4.1萬人次。",
    "捷運公司董事長林志盈今天表示，假日運量比平日高出3成，顯示觀光旅次已成主力。",
    "他指出，明年第3季將增購5列電聯車，總經費新台幣24億元，尖峰班距可望縮短到4分鐘。",
    "（編輯：張若瑤）1130405",
)
AGENCY_PAGE = f"""<!DOCTYPE html><html lang="zh-TW"><head><meta charset="UTF-8"><title>台中捷運綠線載客破1480萬人次 | 地方 | 島嶼通訊社</title><meta property="og:title" content="台中捷運綠線載客破1480萬人次 | 地方 | 島嶼通訊社"><meta property="og:site_name" content="島嶼通訊社"><meta itemprop="datePublished" content="2024/04/05 16:20"></head>
<body><div class="outer"><div class="breadcrumb"><a>首頁</a><a>地方</a></div><div class="centralContent"><h1><span>台中捷運綠線載客破1480萬人次</span></h1><div class="updatetime"><span>2024/4/5 16:20（4/5 17:02 更新）</span></div><div class="fullPic"><figure><img><figcaption>台中捷運綠線列車進站。（資料照片）</figcaption></figure></div>
<div class="paragraph"><p>{AGENCY[0]}</p><p>{AGENCY[1]}</p><div class="ad-box">廣告，請往下繼續閱讀。</div><p>{AGENCY[2]}</p><p>{AGENCY[3]}</p></div><div class="paragraph moreArticle"><h3>延伸閱讀</h3><a>高雄輕軌成圓 周末免費搭乘</a></div><div class="paragraph bottomArticleBanner">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div></div></div></body></html>"""

RELEASE = (
    "以下為環境局局長謝詠誼今日（七月三日）在記者會的開場發言：",
    "第二期廢物收費計劃將於八月一日展開，涵蓋全港十八區共五千六百座大廈。",
    "當局預留了三億元，向七十萬個基層住戶派發指定袋，每戶每月二十個。",
    "多謝各位。",
    "完",
)
RELEASE_PAGE = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>環境局局長談廢物收費（只有中文）</title></head><body><table><tr><td><a>主頁</a></td><td><a>簡體版</a></td><td><a>電郵</a></td></tr></table>
<table><tr><td><span id="PRHeadlineSpan">環境局局長談廢物收費（只有中文）</span><br>**************</td></tr><tr><td><span id="pressrelease">　　{RELEASE[0]}<br><br>　　{RELEASE[1]}<br><br>　　{RELEASE[2]}<br><br>　　{RELEASE[3]}<br><br>{RELEASE[4]}</span><br><br>2023年7月3日（星期一）<br>香港時間15時42分</td></tr></table></body></html>"""

THEME = (
    "周末带孩子去了一趟城南的天文馆，门票成人六十元，儿童半价。",
    "最值得看的是十点半的球幕电影，讲的是冥王星为什么被降级。",
    "建议九点前到，停车场只有八十个位子，晚了要停到两公里外。",
)
THEME_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>天文馆一日游攻略 | 慢慢走</title></head><body class="post-template single-post content-sidebar"><div class="site-container"><header class="site-header"><p class="site-title">慢慢走</p></header>
<div class="site-inner"><div class="content-sidebar-wrap"><main class="content"><article><header><h1>天文馆一日游攻略</h1><p class="entry-meta">2022年8月14日 by <span class="entry-author">阿岚</span> <a>4条评论</a></p></header><div class="entry-content"><p>{THEME[0]}</p><p><img alt="球幕"></p><p>{THEME[1]}</p><p>{THEME[2]}</p><div class="sharedaddy">分享此文：微博 豆瓣</div></div></article></main>
<aside class="sidebar"><section class="widget"><h4>关于我</h4><p>两个孩子的妈妈，喜欢走路，周末常在路上。</p></section></aside></div></div></div></body></html>"""

PLAIN = (
    "南华理工大学的团队研制出一种可以反复擦写的纸，最多能用八十次。",
    "这种纸的表面涂有一层遇热变色的染料，用吹风机一吹，字迹就会消失。",
    "论文发表在上周的一期期刊上，通讯作者是材料学院教授高松年。",
)
PLAIN_PAGE = f"""<html><head><meta charset="utf-8"><title>可以擦写八十次的纸</title></head><body><div><div><a>首页</a><a>科技</a></div><div><div>可以擦写八十次的纸</div><div>2020-09-15　科学早知道</div><div><p>{PLAIN[0]}</p><p>{PLAIN[1]}</p><p>{PLAIN[2]}</p></div><div>更多内容</div><div><div><a>为什么猫怕黄瓜</a><p>动物学家做了一个实验，结果让人哭笑不得，猫怕的其实不是黄瓜本身。</p></div><div><a>雨为什么是斜的</a><p>气象台的工程师用一张图回答了这个问题，看完就会明白。</p></div></div></div><div>沪ICP备00000000号</div></div></body></html>"""

MOBILE = (
    "新学期开学第一天，云岭县的一百二十所乡村小学都用上了热水。",
    "县教育局局长段志宏说，这笔钱来自去年节省下来的会议费，一共是七百四十万元。",
    "“以前冬天洗手像针扎。”五年级学生李小雨说。",
)
MOBILE_PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="publishdate" content="2023-02-13"><meta name="source" content="云岭县融媒体中心"><title>
乡村小学用上热水-云岭新闻网
</title></head><body><div class="domMobile"><div class="header">云岭新闻网</div><div class="headTitle">乡村小学用上热水</div><div class="mheader">2023-02-13 10:22:41 来源：云岭县融媒体中心</div></div><div id="detail"><span id="detailContent"><p>　　{MOBILE[0]}</p><p>　　{MOBILE[1]}</p><p><strong>　　{MOBILE[2]}</strong></p></span><div class="editor">【纠错】 【责任编辑：马骏】</div></div><div class="columBox video"><ul><li><a>大棚里的致富路</a></li><li><a>古桥修好了</a></li></ul></div></body></html>"""

TABLED = (
    "现将2023年下半年事业单位公开招聘岗位公布如下，报名截止时间为9月20日17时。",
    "岗位",
    "人数",
    "学历",
    "会计",
    "2",
    "本科及以上",
    "驾驶员",
    "1",
    "不限",
    "咨询电话工作日接听。联系人：人事科 赵老师。",
    "附件：1.报名表.doc",
)
TABLED_PAGE = f"""<html><head><meta charset="utf-8"><META name="ColumnName" content="公告"><META NAME="ArticleTitle" CONTENT="事业单位公开招聘公告"><META NAME="PubDate" CONTENT="2023-08-28"><title>平湖市人力资源和社会保障局 公告 事业单位公开招聘公告</title></head><body><table border=0 width=1000><tr><td><table><tr><td>网站首页</td><td>机构概况</td><td>政策法规</td></tr></table></td></tr>
<tr><td><table><tr><td class="title">事业单位公开招聘公告</td></tr><tr><td>发布日期：2023-08-28 浏览次数：<span>512</span></td></tr><tr><td><div class="Content"><p>{TABLED[0]}</p><table><tr><td>{TABLED[1]}</td><td>{TABLED[2]}</td><td>{TABLED[3]}</td></tr><tr><td>{TABLED[4]}</td><td>{TABLED[5]}</td><td>{TABLED[6]}</td></tr><tr><td>{TABLED[7]}</td><td>{TABLED[8]}</td><td>{TABLED[9]}</td></tr></table><p>{TABLED[10]}</p><p><a href="a.doc">{TABLED[11]}</a></p></div></td></tr></table></td></tr><tr><td>版权所有：平湖市人力资源和社会保障局</td></tr></table></body></html>"""

ENCYCLOPEDIA = (
    "石梁桥是浙江省天台县的一座古石桥，始建于南宋绍兴二十四年。",
    "历史",
    "明万历年间桥身被洪水冲毁，由当地乡绅捐银四百两重修。",
    "结构",
    "桥长28.6米，宽3.2米，由三百余块条石砌成，没有使用灰浆。",
)
ENCYCLOPEDIA_PAGE = f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>石梁桥 - 地方百科</title></head><body><div id="mw-navigation"><ul><li><a>首页</a></li><li><a>随机条目</a></li></ul></div><div id="content"><h1 id="firstHeading">石梁桥（天台）</h1><div id="bodyContent"><div id="siteSub">出自地方百科，人人都能编辑</div><table class="infobox"><tr><th>所在地</th><td>天台县</td></tr><tr><th>建成</th><td>1154年</td></tr></table><p>{ENCYCLOPEDIA[0]}<sup class="reference"><a href="#cite">[1]</a></sup></p><div id="toc"><h2>目录</h2><ul><li><a>1 历史</a></li><li><a>2 结构</a></li></ul></div><h2>{ENCYCLOPEDIA[1]}<span class="mw-editsection"><a>[编辑]</a></span></h2><p>{ENCYCLOPEDIA[2]}</p><h2>{ENCYCLOPEDIA[3]}<span><a>[编辑]</a></span></h2><p>{ENCYCLOPEDIA[4]}</p></div></div><div id="footer">本页面最后修订于2021年3月2日</div></body></html>"""

WRAPPED = (
    "海湾大桥工程指挥部昨天宣布，主塔封顶比原计划提前了四十二天，没有发生一起死亡事故。",
    "总工程师雷振声介绍，主塔高二百一十八米，相当于七十层楼，共用钢材三万四千吨。",
)
_WRAPPED_TEXT = "".join(WRAPPED)
WRAPPED_PAGE = f"""<HTML><HEAD><TITLE>海湾大桥主塔封顶</TITLE></HEAD><BODY><H2>海湾大桥主塔封顶</H2><PRE>
{chr(10).join(_WRAPPED_TEXT[at : at + 22] for at in range(0, len(_WRAPPED_TEXT), 22))}
</PRE><HR><A HREF=index.html>返回目录</A></BODY></HTML>"""

COURT = (
    "原告宋某与被告某物流公司服务合同纠纷一案，本院于2022年6月1日立案。",
    "宋某诉称，其交付的一台价值3.8万元的仪器在运输途中损坏，请求赔偿。",
    "判决如下：被告于本判决生效之日起十日内赔偿原告2.66万元。",
    "审判员　龚平",
)
COURT_PAGE = f"""<html><head><meta charset="utf-8"><title>宋某与某物流公司服务合同纠纷一审民事判决书</title></head><body><div class="top">裁判文书公开</div><div class="wrap"><div class="PDF_title">宋某与某物流公司服务合同纠纷一审民事判决书</div><div class="PDF_pox">{"".join(f"<div style='text-indent:2em'>{t}</div>" for t in COURT[:3])}<div style="text-align:right">{COURT[3]}</div></div><div class="down" style="display:none">下载次数过多，请稍后再试。</div></div></body></html>"""

PAGES = (
    Page(
        "forum",
        FORUM_PAGE,
        "分享一下我的验房经历",
        FORUM,
        ("设为首页", "导读", "积分", "空鼓锤在哪里买", "Powered"),
        "2021-4-9 22:13",
        codec="gb18030",
    ),
    Page(
        "agency",
        AGENCY_PAGE,
        "台中捷運綠線載客破1480萬人次",
        AGENCY[:3],
        ("資料照片", "請往下繼續閱讀", "高雄輕軌成圓", "非經授權"),
        "2024/04/05 16:20",
        publisher="島嶼通訊社",
    ),
    Page(
        "press release",
        RELEASE_PAGE,
        "環境局局長談廢物收費（只有中文）",
        RELEASE[:4],
        ("簡體版", "電郵"),
        "2023年7月3日",
    ),
    Page(
        "theme with a sidebar",
        THEME_PAGE,
        "天文馆一日游攻略",
        THEME,
        ("4条评论", "分享此文", "关于我", "两个孩子的妈妈"),
        "2022年8月14日",
        "阿岚",
    ),
    Page(
        "no classes",
        PLAIN_PAGE,
        "可以擦写八十次的纸",
        PLAIN,
        ("更多内容", "为什么猫怕黄瓜", "动物学家做了一个实验", "气象台的工程师", "ICP"),
        "2020-09-15",
    ),
    Page(
        "mobile",
        MOBILE_PAGE,
        "乡村小学用上热水",
        MOBILE,
        ("纠错", "责任编辑", "大棚里的致富路", "古桥修好了"),
        "2023-02-13",
        publisher="云岭县融媒体中心",
    ),
    Page(
        "office with a table",
        TABLED_PAGE,
        "事业单位公开招聘公告",
        TABLED,
        ("机构概况", "浏览次数", "版权所有"),
        "2023-08-28",
    ),
    Page(
        "encyclopedia",
        ENCYCLOPEDIA_PAGE,
        "石梁桥（天台）",
        ENCYCLOPEDIA,
        ("随机条目", "人人都能编辑", "编辑]", "最后修订"),
    ),
    Page("preformatted", WRAPPED_PAGE, "海湾大桥主塔封顶", WRAPPED, ("返回目录",)),
    Page(
        "judgment",
        COURT_PAGE,
        "宋某与某物流公司服务合同纠纷一审民事判决书",
        COURT,
        ("裁判文书公开", "请稍后再试"),
    ),
)
