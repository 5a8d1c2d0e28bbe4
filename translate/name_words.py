"""The words by which names of persons are found and read: surnames, titles, verbs of speech."""

from __future__ import annotations

_SINGLE = """
王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕
丁任卢姚沈钟姜崔谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严
覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符
舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司
卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙
荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘
满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普
阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭
干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
"""
_COMPOUND = """
万俟 上官 东方 令狐 公孙 公羊 南宫 司徒 司空 司马 呼延 夏侯 太史 宇文 完颜 尉迟 慕容 拓跋 欧阳
淳于 澹台 濮阳 独孤 申屠 百里 皇甫 端木 第五 纳兰 西门 诸葛 赫连 轩辕 钟离 长孙 闾丘
"""
# Stand before a name.
_TITLES = """
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
叫做 名为
"""
# Stand after a name.
_HONORIFICS = """
总书记 书记 主席 总理 委员长 部长 省长 市长 区长 县长 局长 主任 行长 董事长 总裁 总经理 经理
教授 研究员 院士 博士 医生 律师 先生 女士 同志 老师 校长 院长 所长 队长 警官 总统 大使 秘书长
导演 教练 一行 等人 夫妇
"""
_SPEECH = """
说 表示 介绍 认为 指出 告诉 称 强调 透露 坦言 解释 回忆 回应 补充 提到 谈到 谈及 直言 说道 写道
分析 建议 宣布 呼吁 感慨 感叹 笑着说 分享 看来 举例 预计 预测 相信 希望 出席 主持 会见 致辞
率领 任 担任 出任 出生 当选 毕业 获得 获 荣获 夺得
"""
SINGLE = frozenset("".join(_SINGLE.split()))
COMPOUND = frozenset(_COMPOUND.split())
TITLES = tuple(_TITLES.split())
HONORIFICS = tuple(_HONORIFICS.split())
SPEECH = tuple(_SPEECH.split())
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
# Characters that transliterate foreign names; a given name made of these alone is one.
TRANSLITERATING = frozenset(
    "斯克尔姆蒂萨塞菲布卡拉托塔瓦兹茨赫耶埃奥弗夫洛罗索默特德森顿巴基比尼诺科里纳迪亚鲁伦姆普图库戈哥"
    "凯奇加伯哈杜费格恩"
)
