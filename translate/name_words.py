"""The words by which names of persons are found and read: surnames, titles, verbs of speech."""

from __future__ import annotations

import re

# Between the parts of a foreign name: 约翰·史密斯, with what pages write for it.
DOTS = frozenset("·・•‧．")
DOT = re.compile("[·•・‧．]")
_SINGLE = """
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕
丁任卢姚沈傅钟姜崔谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严
覃武戴洪赖莫萧孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符
舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆司卓
古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁荣桑
郎甄丛仲虞敖巩明佘池查麻苑迟邝谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区
郜海阚花权强帅屠豆朴盖练廉禹井祖漆狄计宣晋相云扈晁芮阙浦戈伏鹿薄邸雍辜羊乌裘亓修邰杭况宿鲜印逯
隆茹亢嵇宾戎勾茅利於呼尉冶阴昝尧丘揭巫隗逄綦訾璩眭郄仉
"""
# A word of three characters that is in no dictionary and begins with one of these is a name.
_COMMON = """
王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚
沈钟姜崔谭汪范廖贾夏韦付邹孟熊秦邱尹薛闫雷侯龙史陶黎贺顾毛郝龚邵覃武戴莫孔汤康施牛樊葛邢齐易乔
伍庞颜倪庄聂章鲁岳翟殷詹申欧耿焦俞甘祝包宁尚符舒阮柯梅童凌毕裴霍涂成苗翁骆游辛靳柴蒙鲍喻祁蒲房
滕屈饶牟艾尤阳穆司卓古吉缪简车项傅赖萧
"""
_COMPOUND = """
万俟 上官 东方 令狐 公孙 公羊 南宫 司徒 司空 司马 呼延 夏侯 太史 宇文 完颜 尉迟 慕容 拓跋 欧阳
淳于 澹台 濮阳 独孤 申屠 百里 皇甫 端木 第五 纳兰 西门 诸葛 赫连 轩辕 钟离 长孙 闾丘
"""
# Stand before a name.
_TITLES = """
成员 巡视员 调研员 首席技术官 首席执行官 首席财务官 首席运营官 首席科学家 主帅 庭长
总书记 书记 副书记 主席 副主席 总理 副总理 委员长 常委 委员 部长 副部长 省长 副省长 市长 副市长
区长 副区长 县长 副县长 州长 镇长 乡长 村长 局长 副局长 厅长 副厅长 司长 副司长 处长 副处长
科长 主任 副主任 行长 副行长 署长 总统 首相 外长 大使 参赞 发言人 新闻发言人 秘书长 副秘书长
议员 代表 组长 副组长 巡视员 专员 站长 所长 副所长 院长 副院长 校长 副校长 会长 副会长 理事长
副理事长 董事长 副董事长 总裁 副总裁 总经理 副总经理 经理 总监 创始人 联合创始人 合伙人 负责人
首席执行官 首席技术官 首席财务官 首席科学家 首席经济学家 首席分析师 分析师 经济学家 掌门人 老板
董秘 CEO CTO CFO COO 董事 监事 厂长 店长 实际控制人 教授 副教授 研究员 副研究员 院士 博士 硕士
专家 学者 工程师 总工程师 总设计师 设计师 医生 主治医师 医师 护士 护士长 药师 律师 法官 检察官
记者 编辑 摄影 主持人 评论员 导演 演员 歌手 作家 画家 诗人 编剧 教练 主教练 教练员 队长 队员
选手 球员 运动员 司令员 政委 将军 上将 中将 少将 民警 警官 教师 老师 班主任 学生 大学生 志愿者
村民 居民 市民 工人 职工 农民 司机 乘客 患者 受害人 嫌疑人 被告人 被告 原告 先生 女士 同志 名叫
叫做 名为 作者 通讯员 责编 排长 连长 营长 团长 舰长 战士 妻子 丈夫 儿子 女儿 父亲 母亲 哥哥
弟弟 姐姐 妹妹 饰演 监制 主编 总编辑 总编 社长 台长 馆长 机长 班长 组员 外卖员 首席代表
首席设计师 创办人 董事局主席 党组书记 区委书记 村支书 支书 第一书记 指导员 辅导员 掌舵人 球星
名将 悍将 老将 小将 新秀 外援 后卫 前锋 中场 门将 中锋 冠军 骑手 村医 校友 同事 邻居 网友 主播 博主
"""
# Words that end so are titles too (作曲家, 摄影师), but not all of them.
TITLE_ENDINGS = ("家", "师", "员", "长", "手", "官", "兵", "工", "医", "者", "农")
_NO_TITLES = """
王者 国家 大家 自家 全家 人家 老家 增长 成长 生长 延长 特长 全员 人员 成员 动员 选手 对手 双手 亲手
器官 五官 三农 涉农 务农 支农 惠农 助农 兴农 富农 为农 强农
员工 施工 加工 分工 职工 或者 前者 后者 中医 西医 就医 军医
"""
# Stand after a name.
_HONORIFICS = """
总书记 书记 主席 总理 委员长 部长 省长 市长 区长 县长 局长 主任 行长 董事长 总裁 总经理 经理
教授 研究员 院士 博士 医生 律师 先生 女士 同志 老师 校长 院长 所长 队长 警官 总统 大使 秘书长
导演 教练 一行 等人 夫妇 阿姨 叔叔 大爷 大妈 奶奶 爷爷 小姐 太太 夫人 师傅 医师 法官 记者 主播
总监 副总 会长 理事长 大夫 同学 王子 公主 阿婆 阿公 大叔 大婶 大娘 大姐 大哥 老汉
"""
_SPEECH = """
说 表示 介绍 认为 指出 告诉 称 强调 透露 坦言 解释 回忆 回应 补充 提到 谈到 谈及 直言 说道 写道
分析 建议 宣布 呼吁 感慨 感叹 笑着说 分享 看来 举例 预计 预测 相信 希望 出席 主持 会见 致辞
率领 任 担任 出任 出生 当选 毕业 获得 获 荣获 夺得 坦承 感叹道 笑道 问道 答道 补充道 解释道
判断 提醒 强调说 回答 接受采访 接受记者 致信 讲话 讲述 说起 介绍说 表示说 反映 承认 否认 宣读
分析称 回忆说 感慨道
"""
# Words of one character that follow a name and do not end one.
_FUNCTION = """
说称在和与及等也还是为从对向将则就曾已的了着过指用带把被让给到去来出获摄这那因以由于跟同并却都不没
未又再能会要可应该正仍凭靠叫问答讲谈写看听做当任其而或但且即所比像如似至往自按据随此饰作
"""
# Given names of two characters do not end so.
_NOUN_ENDINGS = """
委部局厅署县镇村乡省市区院会团社报厂店馆湾坪街路性感化度率式型品者员级版类期赛奖剧片曲寺庙站车机件
物业款费税权案罪病症证后前里内外个家人们队组所校线网道河湖层岸台总岛坝声坡桥关门上风交间堡游米他她
它族下你我群被京席般段沟坑屯寨圩墩埠洼
"""
# Ordinary words that begin like a name, and that the segmenter takes for one.
_ORDINARY = """
房地 林草 牛羊 卫健 文宣 向海
王子 王国 王朝 顾问 顾客 宣言 文明 高度 高兴 方面 方向 马上 成功 金额 金融 安全 温度 白菜
毛利 全球 周年 何时 何况 于是 任何 经理 经济 田野 阳光 智慧 许可 公正 权威 熊猫 陈列 乐章 麻醉
康复 雷达 钟声 齐全 容纳 金山 贺岁 祝福 祝贺 封城 封锁 师生 余震 查明 荣获 秋季 丛林 贺卡 荣誉
乌云 修正 叶子 陆军 陆生 楼宇 盛夏 农耕 施暴 明智 蓝天 惠民 施策 涂抹 关怀 玉米 明珠 宣贯 桂冠
张贴 吉祥 匡正 金秋 古老 兰花 祖先 白昼 高耸 石阶 沙滩 高昂 华丽 常客 元帅 段子 海涛 应急 应用
广大 全体 严格 严重 程序 程度 项目 包括 单位 解决 计划 时间 路线 江苏 江西 安徽 宁夏 温州 万元
武器 武装 史上 常务 常委 车辆 车主 景区 景点 党员 党委 习惯 符合 支持 左右 强大 强调 全国 全面
全部 牛奶 牛肉 鲁菜 粤语 湘菜 川菜 苏州 祖国 祖母 申请 申报 申诉 凌晨 童年 童话 古代 古典 古城
边境 边缘 通信 连续 连接 谈判 谈话 相关 相信 官方 官员 查询 查看 查处 洪水 洪涝 游客 游戏 游泳
翁婿 石油 石化 黄金 黄色 黄河 白色 白酒 金牌 银行 尚未 尚且 严肃 简单 简历 包装 包容 席位 席卷
司机 司法 童装 丁香 卫生 水平 水果 水稻 荣耀 王者 马达声 孙悟空 白骨精 猪八戒 张家界 李子树
龙卷风 雷阵雨 黄金档 东方明珠 马铃薯 马拉松 毛毛雨 高水平 黄花菜 孙大圣 乌军 俄军 韩军 马军 马方
韩方 乌方 印方 桂圆 贺信中 贺电中 康养 黎方 古方 柬方 夏粮 夏收 贺词 贺信 贺电 齐聚 齐心 芦笙
胡琴 周一 周二 周三 周四 周五 周六 周日 周末
孟方 安蒙 艾伦 杜乐丽 张拉 白皮书 王妃 王太子 太子妃 明白 明星 武林 吉日 王储 王宫 王室 曾被 古柏群
"""
# Words of three characters that the segmenter's dictionary has as names.
_NO_NAMES = """
丁二烯 丁二醇 丁字裤 丁字镐 包乘制 包圆儿 古典派 古惑仔 古拉格 古文明 古兰经 史莱姆 史诗性 司令官
司法官 司法权 司陶特 吉他谱 吉普车 吉祥物 吕纯阳 涂改液 夏令时 夏令营 夏时制 夏至点 孔方兄 孔明灯
孙女儿 孙女婿 孙媳妇 尚方剑 尚书郎 尤加利 屈光度 康乃馨 康康舞 康拜因 成文法 戴奥辛 戴帽子 易拉宝
易接近 易挥发 易损性 易用性 易言之 曾孙女 曾祖母 曾祖父 朱古力 李天王 李后主 杜冷丁 杜松子 杜鹃鸟
林吉特 林琴南 林荫道 梅花鹿 欧巴桑 武侯祠 武士刀 毛毛虫 毛绒绒 毛血旺 汤婆子 熊瞎子 熊猫眼 牛仔布
牛肉丸 牛肉干 牛鼻子 王八蛋 王老五 甘露醇 田径赛 申请人 申请书 卢浮宫 蒙蒙亮 祝酒词 祝酒辞 童养媳
简言之 罗圈腿 罗宋汤 罗布麻 罗曼史 罗曼司 罗浮宫 罗汉拳 罗汉豆 罗马字 胡椒粉 胡芦巴 胡萝卜 艾条灸
艾纳香 庄稼人 庄稼汉 叶绿素 叶绿体 叶黄素 蒙太奇 蒲公英 蒲式耳 苏合香 苏打水 苏打粉 许可证 贺尔蒙
车前草 辛烷值 钟点房 钟点工 钟鼎文 陈列室 阳光房 阳春型 阳春面 雷亚尔 马丁尼 马上风 马克杯 马克笔
马利筋 马前卒 马勃菌 马口铁 马大哈 马奶酒 马屁精 马后炮 马杀鸡 马海毛 马缨丹 马兰花 马赛克 马头琴
马驹子 鲁棒性 鲁尔区 鲁米诺 黄昏恋 黄水晶 黄澄澄 黄粉虫 黄粱梦 黄绿色 黄脸婆 黄花鱼 黄铁矿 龙胆紫
龙虎斗 龙须菜 龙凤胎 胡杨林 古建筑 黄鹤楼 杜鹃花 丁香花 马王堆 成果展 岳阳楼 贺兰山 古城墙 古战场
古汉语 高新区 黄土坡 白洋淀 欧央行 欧足联
"""
# Words that begin like a name, with whatever follows them: 欧冠|令其惋惜.
_STEMS = """
欧冠 欧联 欧佩 欧央 欧足 欧盟 欧元 欧洲 欧方 高考 高铁 高校 高管 温室 温差 白银 金属 金价
石墨 黄酒 方案
"""
# After one of these a stretch is the name of a body, not of a person.
_BODIES = """
公司 集团 科技 电子 文化 大院 学校 中学 小学 大学 学院 医院 药业 生物 医药 银行 证券 基金 股份
传媒 影业 汽车 食品 酒店 餐厅 商场 广场 大厦 小区 社区 路口 镇 村 乡 县 区 市 街道 水库 水电站
机场 奖 杯 故居 纪念馆 博物馆 研究院 炮台 景区 大桥 遗址 古镇 公园 山庄
"""
# Japanese surnames that begin like Chinese ones: what follows is read in Japanese.
_JAPANESE = """
安倍 安藤 安田 高桥 高田 高木 高野 高岛 高市 高山 石川 石田 石原 石井 石破 江口 江崎 金子 金田
马场 马渊 武田 武藤 武井 平野 平田 平井 平山 关口 关根 水野 水原 田中 田村 田边 田原 田口 白石
白川 秋田 秋山 松本 松井 松下 松田 菅野 菅原 星野 原田 原口 池田 池上 和田 古田 古川 谷口 谷川
柳田 柳井 毛利 向井 庄司 桑田 桑原 成田 东条 齐藤 齐木 伊藤 伊东 黑田 岸田 林田 宫本 高仓 米仓
米田 米津 花田 苗村 吉田 吉野 吉村 吉川 时田
"""
# A name in a clause with one of these is perhaps not written in pinyin. 驻 is "stationed in".
_BEYOND = """
韩国 韩方 韩籍 韩裔 朝鲜 朝方 日本 日方 日籍 日裔 越南 香港 港区 港府 港股 港媒 港独 澳门 台湾
台北 台媒 台独 高雄 民进党 国民党 特区政府 新加坡 马来西亚 印尼 菲律宾 泰国 缅甸 美国 英国
加拿大 澳大利亚 法国 德国 美籍 英籍 加籍 华裔 华人 旅美 旅日 旅英 首尔 青瓦台 平壤 东京 大阪
河内 越共 胡志明 曼谷 吉隆坡 马华 槟城 柔佛 雅加达 马尼拉 新北市 台中 台南 陆委会 立法会 港警
台商 港商 侨商 侨领
"""
# Characters that transliterations are made of, and those of them that Chinese given names avoid.
_SOUNDS = """
斯克尔姆蒂萨塞菲布卡拉托塔瓦兹茨赫耶埃奥弗夫洛罗索默特德森顿巴基比尼诺科里迪亚鲁伦普图库戈哥凯奇加
伯哈杜费格恩博歇易杰芬威根曼蒙瑟雷亨丹汉吉达西米卢伊努切维什舒契帕沙多坦扎珀阿安贝查登邦梅贾纳勒
"""
STRICT_SOUNDS = frozenset(
    "斯克尔姆蒂萨塞茨兹夫赫耶埃弗洛罗索默特德顿鲁拉瓦歇根卢伊努什契帕珀阿巴邦贾普纳勒卡"
)
# A given name with one of these is foreign whatever stands beside it.
FOREIGN_SOUNDS = frozenset("斯尔姆茨兹蒂勒萨塞弗埃肯")
SURNAMES_BY_FREQUENCY = "".join(_SINGLE.split())
SINGLE = frozenset(SURNAMES_BY_FREQUENCY)
COMMON = frozenset("".join(_COMMON.split()))
COMPOUND = frozenset(_COMPOUND.split())
TITLES = tuple(_TITLES.split())
NO_TITLES = frozenset(_NO_TITLES.split())
HONORIFICS = tuple(_HONORIFICS.split())
SPEECH = tuple(_SPEECH.split())
FUNCTION = frozenset("".join(_FUNCTION.split()))
NOUN_ENDINGS = frozenset("".join(_NOUN_ENDINGS.split()))
ORDINARY = frozenset([*_ORDINARY.split(), *_NO_NAMES.split()])
STEMS = frozenset(_STEMS.split())
BEYOND = tuple(_BEYOND.split())
BODIES = tuple(_BODIES.split())
JAPANESE = frozenset(_JAPANESE.split())
SOUNDS = frozenset("".join(_SOUNDS.split()))
# As a surname these are read otherwise than usual.
READINGS = {
    "单": "shan",
    "仇": "qiu",
    "解": "xie",
    "曾": "zeng",
    "区": "ou",
    "查": "zha",
    "任": "ren",
    "朴": "piao",
    "盖": "gai",
    "乐": "yue",
    "翟": "zhai",
    "尉": "wei",
    "缪": "miao",
    "卜": "bu",
    "覃": "qin",
    "谌": "chen",
    "晁": "chao",
    "种": "chong",
    "折": "she",
    "车": "che",
    "郗": "xi",
    "逯": "lu",
    "洗": "xian",
    "冼": "xian",
    "纪": "ji",
    "宁": "ning",
    "葛": "ge",
    "华": "hua",
    "应": "ying",
    "员": "yun",
    "黑": "he",
    "秘": "bi",
    "隗": "wei",
    "逄": "pang",
    "訾": "zi",
    "郄": "qie",
    "仉": "zhang",
    "繁": "po",
    "召": "shao",
    "石": "shi",
    "柏": "bai",
    "长孙": "zhangsun",
    "尉迟": "yuchi",
    "万俟": "moqi",
    "澹台": "tantai",
    "令狐": "linghu",
    "呼延": "huyan",
}
# In given names these are read otherwise than pypinyin reads a character alone.
GIVEN_READINGS = {
    "晟": "sheng",
    "重": "chong",
    "曾": "zeng",
    "行": "xing",
    "乐": "le",
    "朝": "chao",
    "长": "chang",
    "茜": "qian",
    "婷": "ting",
    "佳": "jia",
    "柏": "bai",
    "宓": "mi",
    "楠": "nan",
    "祺": "qi",
    "玥": "yue",
    "喆": "zhe",
    "翀": "chong",
    "骞": "qian",
    "骁": "xiao",
    "炜": "wei",
    "弘": "hong",
    "扬": "yang",
    "为": "wei",
    "兴": "xing",
    "都": "du",
    "藏": "cang",
    "还": "huan",
    "传": "chuan",
    "参": "shen",
    "盛": "sheng",
    "少": "shao",
    "中": "zhong",
    "正": "zheng",
    "好": "hao",
    "会": "hui",
    "强": "qiang",
    "降": "xiang",
    "朴": "pu",
    "单": "dan",
    "石": "shi",
}
