"""Words in which a numeral stands that is no figure.

Nothing in them may be read: 统一 (unified), 十分 (very), 万一 (in case), 三城一区 (a programme).
A word is masked only where its edges do not belong to a real numeral: 三万一千 keeps its 万一.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Words that start with or contain 一 as no number.
_ONE_WORDS = """
一些 一般 一直 一旦 一度 一样 一致 一切 一定 一起 一同 一带 一边 一面 一方面 一向 一再 一律 一概
一贯 一举 一流 一线 一手 一心 一体 一体化 一行 一并 一共 一经 一时 一刻 一味 一如 一则 一来
一路 一望无际 一举一动 一丝不苟 一帆风顺 一蹴而就 一席之地 一步之遥 一臂之力 一脉相承 一应俱全
一目了然 一如既往 一马当先 一枝独秀 一锤定音 一触即发 一视同仁 一网打尽 一言不发 一窝蜂 一把手
一揽子 一站式 一条龙 一卡通 一码通 一刀切 一对一 一比一 一系列 一阵 一连 一连串 一点儿 一点
一会儿 一下 一下子 一口气 一模一样 一五一十 一心一意 一清二楚 一干二净 一穷二白 一国两制 一带一路
一分为二 一石二鸟 一举两得 一箭双雕 一波三折 一日千里 一落千丈 一本万利 一鸣惊人 一衣带水 一脸 一身
一头雾水 一步步 一步一步 一个个 一次次 一天天 一点点 一家人 一把 一股脑 一朝 一生 一世 一辈子 一代代
一线城市 一线员工 一二线 一汽 一加 一号文件 一区 一城一策 一企一策 一村一品 一事一议 一案三查
一网通办 一网统管 一门式 一窗通办 一老一小 一期一会 一线队 一级市场 一元复始 统一 唯一 同一 单一
专一 划一 归一 合一 万一 逐一 星期一 礼拜一 周一 独一无二
始终如一 不一 一不 进一步 更进一步 其一 有一些 每一 另一 某一 这一 那一 任一 哪一 一一 有朝一日
"""
_OTHER_WORDS = """
三城一区 一区三园 三区三州 四足鼎立 三足鼎立 三言两语 三番五次 三三两两 三心二意 三思 三教九流
一千零一夜 三令五申
三天两头 三五成群 三长两短 三缄其口 三头六臂 三明治 三文鱼 三星 三菱 三亚 三明 三沙
三门峡 三鹿 三一重工 再三 张三 王五 李四
接二连三 举一反三 三人行 低三下四 丢三落四 颠三倒四 朝三暮四 说三道四
四川 四处 四周 四面八方 四通八达 四季度如春 四邻 五花八门 五颜六色 五湖四海 五金 五彩 五台山
五粮液 五指山 五香
五脏 五笔 五险一金 五保 五保户 六安 六盘水 六合 六一 六朝
七喜 七匹狼 七嘴八舌 七上八下 七手八脚 七一 乱七八糟 横七竖八 八达岭 八方 八一
八九不离十 八股 八宝 半斤八两 九江 九寨沟 九寨 九龙 九龙坡 九州 九华山 九阳 九牛一毛 九霄 重九
十分 十堰 十字架 十全十美 十面埋伏 十里洋场 十恶不赦 红十字 红十字会 双十 五十步笑百步 百姓 老百姓
百货 百度 百科 百事 百色 百合 百花 百胜 百般 百感交集 百折不挠 百思不解 百叶 百度云 百济神州 百忙
百战 百灵 百川 百里挑一
百废待兴 百依百顺 百分制 百香果 百褶 千万别 千万不 千万要 千差万别 千变万化
千篇一律 千岛 千里之行 千金 千丝万缕 千钧一发
千锤百炼 千辛万苦 千载难逢 千真万确 千头万绪 千姿百态 千手观音 秋千 万物 万事 万达 万科
万州 万宁 万象 万岁 万能 万众 万维网 万圣节 万分 万家灯火 万无一失 万众一心
万象更新 万事如意 万般 万幸 万全 万国 万古 万豪 万宝 万向 万华 万佛 万隆 万荣 万年青
万人空巷 万亿达 亿万 亿达 亿利 亿纬 亿航 巨亿
两极分化 两院院士 两江新区 两江 两河 两性
两不误 两全其美 两败俱伤 两栖 两肋 两口子 两码事 两千年前 两高 两横 斤斤两两
进退两难 模棱两可 两山论 两山 半导体 半径 半夜 半山 半信半疑 半数
半边天 半成品 半挂 半死 半壁江山 半自动 半空 半身 半月谈 半官方 半百 大半 多半 一知半解 事半功倍
二话 二胡 二级市场
二线 二线城市 二次创业 独二 星期二 星期三 星期四 星期五 星期六
礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 周二 周三 周四 周五 周六 初一 初二 初三 初四 初五 初六 初七 初八
初九 初十 零售 零部件 零件 零食 零星 零散 零距离
零容忍 零和 零碳 零担 零头 零花 零钱 零排放 零跑 零散户 归零 清零 凌乱 数一数二 七七八八
九成新 二流 三流 三线 三线城市 四线 五线 六线 四平八稳 四分五裂 五体投地
六亲 六畜 八面玲珑 八成新 九九归一 九死一生 十拿九稳 十之八九 十有八九 十万火急 十年如一日
十八洞 十渡 十里河 什刹海 中关村 十三陵 八宝山 三里屯 五道口 六里桥 四惠
五棵松 三元桥 双井 八大处 百子湾 万寿路 九棵树 亦庄 七宝 五角场 四平路 五羊 六合彩
七里河 八里桥 九亭 百联 千亿达 万宁市 三明市 四平市 六安市 九江市 十堰市 百色市 万州区 五寨 七台河
九三学社 四世同堂 三代同堂 六神无主 三下乡 八小时外 九年义务教育 九年制 四起 百里香 十字军 十字弓
十字绣
万代兰
"""
# Words of two: English may say two, both or a pair, and need not.
_PAIR_WORDS = """
两岸 两侧 两者 两旁 两极 两难 两会 两院 两级 两面 两用 双方 双边 双双 双向 双重 双赢 双碳 双线 双层
双人 双语 双打 双创 双循环 双一流 双胞胎 夫妻 夫妇 兄弟 姐妹 俩 两国 两党 两军 两地 两队 两边
"""
# Words whose number English may repeat: the Three Gorges, a three-wheeled car. The value is that
# of their first numeral, then of the second.
_SPOKEN_WORDS = """
三军 三维 二维 四维 三角 三角洲 三轮车 三峡 三农 三国 三伏天 三伏 三九 三餐 三会一课 三公 三好学生
四季
四合院 四书五经 四风 四大发明 四海 五环 五星级 五星 五星红旗 五角大楼 五一 五四 七夕 千言万语
千家万户
千禧年 千禧 百年 千年 万年 千岛湖 千军万马 千山万水 万水千山 千方百计 三皇五帝 五代十国 两委 两广
两湖
三支一扶 三位一体 三严三实 三包 四六级 六神 七情六欲 八仙 八卦 五官 五谷 四肢 三观 三甲 千里马
万里长城
十字路口 三级跳 二次元 二维码 二战 一战 二手房 二手车 二手 二氧化碳 二氧化硫 二进制 二胎 二孩 三孩
二审 一审 双十一 双十二 百花齐放 百家争鸣 千古 千秋 三伏贴 两手抓 两弹一星 万里 万丈 千里 半决赛
半球 半场 半路 半途 半岛 四分之一决赛 第三方 第三者 第三人 第三世界 第三产业 第二产业 第二课堂
一国两制 两山 四个全面 五位一体 两个一百年 一带一路 三驾马车 三点一线 二元 二十四节气 八月十五
七七事变
九一八 一二九 三八 六一 七一 八一 十一黄金周 五一劳动节 双11 三聚氰胺 九年义务教育 两学一做
十滴水 隔三岔五 隔三差五
十八大 十九大 二十大 十七大 十六大
"""
# Read elsewhere as figures.
SPOKEN = _SPOKEN_WORDS.split()
_NOT_IDIOMS = frozenset({"半数", "大半", *SPOKEN})

NUMERAL_EDGE = "0-9零〇一二两三四五六七八九十百千万亿兆"


_START = rf"(?<![{NUMERAL_EDGE}第几数余多点])(?<!\d )(?<!分之)"
# 万一 before 千, 十分 before 钟 or 之 are pieces of numerals; 第三方 before 分析 is not.
_OPEN_END = re.compile(rf"[{NUMERAL_EDGE}分点]$")
_END = rf"(?![百千万亿兆点分钟之]|(?<=[十百千万点])[{NUMERAL_EDGE}])"


# 下午一点 is one o'clock, 每周三次 three times a week, 五位一体 a word of its own.
_GUARDED = {"一点": "(?<![午晨上间])一点(?![半整一三刻])", "一体": "(?<!位)一体"}
_GUARDED |= {f"周{n}": f"周{n}(?!次)" for n in "一二三四五六"}


def _alternatives(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    guarded = (_GUARDED.get(word, word) for word in longest_first)
    return "|".join(word + _END if _OPEN_END.search(word) else word for word in guarded)


IDIOM = re.compile(
    f"{_START}(?:{_alternatives({*_ONE_WORDS.split(), *_OTHER_WORDS.split()} - _NOT_IDIOMS)})"
)
PAIR = re.compile(rf"{_START}(?:{_alternatives(_PAIR_WORDS.split())})|双(?=[\u4e00-\u9fff])")
SPOKEN_WORD = re.compile(
    f"{_START}(?:{_alternatives(SPOKEN)}"
    f"|农历[正一二三四五六七八九十冬腊]+月(?:[初廿]?[一二三四五六七八九十]+)?)"
)
# 三分之一 is a fraction; elsewhere 之一 is one of them.
ONE_OF = re.compile("(?<!分)之一")
