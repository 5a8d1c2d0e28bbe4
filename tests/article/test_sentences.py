"""Sentence boundaries: hard cases, each with its reason. ``|`` marks the boundaries."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import split_sentences

CASES = {
    "plain stops": "工厂昨天停产。|今天已经恢复。|",
    "question and exclamation": "谁来负责？|没有人回答！|大家都沉默了。|",
    "half-width question": "谁来负责?|没有人回答!|大家都沉默了。|",
    "missing final stop": "工厂昨天停产。|今天已经恢复",
    "single sentence without a stop": "今天已经恢复",
    "decimal": "销量增长3.5%，达到1.2万辆。|利润下降0.8%。|",
    "decimal at a sentence's end": "指数收于3412.5。|成交额缩小。|",
    "thousands separators": "公司有12,500名员工。|其中3,200名是工程师。|",
    "version number": "系统升级到5.10.2。|用户可以重启。|",
    "clock time": "会议9:30开始。|11:45结束。|",
    "date with stops": "合同于2021.03.15签订。|双方都很满意。|",
    "score": "主队3:1获胜。|球迷欢呼。|",
    "domain name": "请访问example.com.cn了解详情。|网站每天更新。|",
    "address with a query": "网址是http://example.cn/a?b=1&c=2。|请收藏。|",
    "mail address": "请写信到info@example.cn。|三天内答复。|",
    "file name": "打开report.v2.docx即可。|不要改名。|",
    "company abbreviation": "Apple Inc. 公布了财报。|股价上涨。|",
    "Co., Ltd.": "买方是Delta Co., Ltd. 的子公司。|价格未公布。|",
    "initials": "J. K. Rowling 出席了活动。|读者排起长队。|",
    "U.S.": "产品销往U.S.和日本。|订单增加。|",
    "Dr.": "Dr. Smith 负责这项研究。|结果下月公布。|",
    "vs.": "这是人工vs.机器的比赛。|机器赢了。|",
    "No. with a number": "他住在No. 5大楼。|电梯坏了。|",
    "English sentences": "The plant is closed. |It reopens in May. |工人都在等。|",
    "Latin word before a full-width stop": "新系统叫Aurora。|它下周上线。|",
    "half-width full stop after Chinese": "天气转冷.|大家注意保暖.|",
    "half-width stop after a closing bracket": "他辞职了（原因不明）.|公司没有回应.|",
    "Yahoo!": "他在Yahoo!工作过三年。|后来创业。|",
    "ellipsis ends": "他等了很久……|天亮了。|",
    "ellipsis inside": "苹果、梨、桃……等水果都涨价了。|",
    "ellipsis before a comma": "他想说点什么……，又停住了。|",
    "ellipsis before 的": "那种说不清……的感觉又来了。|",
    "ellipsis opens": "……后来的事大家都知道了。|工厂关门了。|",
    "ellipsis after a comma": "他说，……算了，不提了。|",
    "ellipsis in a quotation": "“我……我不知道。”她低声说。|会议继续。|",
    "single ellipsis sign": "名单很长…|最后一个是他。|",
    "three half-width dots": "名单很长...|最后一个是他。|",
    "six half-width dots": "名单很长......|最后一个是他。|",
    "three Chinese stops": "事情就这样结束了。。。|大家散去。|",
    "ellipsis after a question": "真的吗？……|他不信。|",
    "run of marks": "真的吗？！|他不信！！！|大家笑了。|",
    "mixed run": "真的吗?!|他不信。|",
    "half and full width run": "怎么可能！?|他反问。|",
    "dash does not end": "只有一个办法——重新开始。|大家同意。|",
    "dash before the outcome": "他推开门——屋里没有人。|",
    "semicolon does not end": "一是缺钱；二是缺人；三是缺技术。|困难不少。|",
    "colon does not end": "结论是：可以继续。|下一步是融资。|",
    "quotation after a colon": "他说：“可以继续。”|会议结束。|",
    "two sentences in a short quotation": "他说：“可以继续。下周再谈。”|会议结束。|",
    "speaker after": "“可以继续。”厂长说。|会议结束。|",
    "speaker after, half-width comma": "“可以继续。”厂长说,下周再谈。|会议结束。|",
    "speaker with office after": "“可以继续。”投资方代表、该厂前厂长周立说。|会议结束。|",
    "speaker with adverb": "“可以继续。”她笑着说。|会议结束。|",
    "speaker tells the reporter": "“可以继续。”他告诉记者。|会议结束。|",
    "speaker in the middle": "“可以继续，”厂长说，“下周再谈。”|会议结束。|",
    "speaker in the middle after a stop": "“可以继续。”厂长说，“下周再谈。”|会议结束。|",
    "question and speaker": "“可以继续吗？”厂长问。|没有人回答。|",
    "exclamation and speaker": "“马上停下！”他喊道。|机器停了。|",
    "quotation, then a new sentence": "“可以继续。”|会议到此结束，代表们离开。|",
    "quotations in turn": "“可以吗？”|“可以。”|",
    "quotations in turn with speakers": "“可以吗？”她问。|“可以。”他答。|",
    "speaker with a colon starts anew": "“可以吗？”|周立说：“可以。”|",
    "corner quotes": "他说：「可以繼續。」|會議結束。|",
    "corner quotes, speaker after": "「可以繼續。」廠長說。|會議結束。|",
    "nested corner quotes": "他說：「她問過『可以嗎？』我沒有回答。」|會議結束。|",
    "nested curly quotes": "他说：“她问过‘可以吗？’我没有回答。”|会议结束。|",
    "straight quotes": '他说："可以继续。下周再谈。"|会议结束。|',
    "straight quotes, speaker after": '"可以继续。"厂长说。|会议结束。|',
    "odd straight quote": '屏幕有55"大。|价格不高。|',
    "quoted words": "这家“老字号”关了。|邻居都很惋惜。|",
    "quoted slogan is an object": "大家高喊“加油！”，声音很大。|",
    "quoted slogan with 的": "“明天会更好！”的歌声响起。|观众站了起来。|",
    "quoted question as a subject": "“钱从哪里来？”是第一个难题。|第二个是时间。|",
    "quoted question in mid-sentence": "他反复问自己“为什么是我？”却没有答案。|",
    "quotation as an object": "合同写明“不得转让”，双方都签了字。|",
    "stop after a closing quote": "他说这是“最后的机会”。|没有人反对。|",
    "question after a closing quote": "这算不算“最后的机会”？|没有人回答。|",
    "stop inside and outside": "他说：“可以。”。|会议结束。|",
    "film title with a mark": "《摔跤吧！爸爸》又上映了。|票房不错。|",
    "title with a question": "他读完了《怎么办？》这本书。|觉得很有意思。|",
    "title that ends in a mark": "他最喜欢《你好，李焕英！》。|我也是。|",
    "title ends in a mark, clause goes on": "《出发吧！》今天首播，收视不错。|",
    "angle brackets": "论文题为〈谁之过？〉。|作者不详。|",
    "brackets with a stop": "他走了（没有人知道原因。）|第二天也没有回来。|",
    "brackets before the stop": "他走了（原因不明）。|第二天也没有回来。|",
    "brackets with a mark inside": "他走了（真的！）而且没有回来。|",
    "half-width brackets": "他走了(原因不明)。|第二天也没有回来。|",
    "square brackets": "【公告】明天停水。|请提前储水。|",
    "bracket after a stop": "他走了。|（笑）第二天又来了。|",
    "brackets opened, not closed": "他走了（原因不明。|第二天也没有回来。|",
    "quote opened, not closed": "“这是第一段。|它还没有说完。|",
    "quote closed, not opened": "这是第二段。|话到此为止。”|会议结束。|",
    "long quotation is cut": "他说：“"
    + "我们用了三年时间研究这个问题，得到了一些结果，" * 3
    + "也遇到了困难。|下一步是量产，"
    + "希望大家继续支持。”|会议结束。|",
    "long quotation, speaker after": "“"
    + "我们用了三年时间研究这个问题，得到了一些结果，" * 4
    + "也遇到了困难。|下一步是量产。”厂长说。|会议结束。|",
    "numbered list": "1.准备材料。|2.提交申请。|3.等待结果。|",
    "numbered list, Chinese": "一、准备材料。|二、提交申请。|",
    "bracketed numbers": "（1）准备材料。|（2）提交申请。|",
    "circled numbers": "①准备材料。|②提交申请。|",
    "ordinals in a sentence": "第一，准备材料；第二，提交申请。|",
    "percent before a stop": "占比达到45%。|创下新高。|",
    "unit before a stop": "时速350km。|全程2小时。|",
    "model name": "新款Model 3.5已经上市。|价格不变。|",
    "exclamation inside an address": "网址http://example.cn/!a/b可以打开。|请收藏。|",
    "two spaces after a stop": "工厂停产。  |今天恢复。|",
    "ideographic space": "工厂停产。　|今天恢复。|",
    "line break ends": "工厂停产\n|今天恢复",
    "carriage return": "工厂停产。\r\n|今天恢复。|",
    "blank lines": "工厂停产。\n\n|今天恢复。\n|",
    "leading space": "　　工厂停产。|今天恢复。|",
    "traditional script": "工廠昨天停產。|今天已經恢復。|",
    "traditional speech verb": "「可以繼續。」廠長強調。|會議結束。|",
    "full-width digits": "增长３．５％。|达到１．２亿元。|",
    "fullwidth half stop": "他来了｡|她走了｡|",
    "emoji": "太好了！😀|明天见。|",
    "tilde": "欢迎光临～我们八点开门。|",
    "interjection": "啊！|原来如此。|",
    "one-word sentences": "好。|行。|走。|",
    "only a mark": "？",
    "only quotes": "“”",
    "stop at the start": "。|工厂停产。|",
    "topic clause": "至于能不能成，谁也不知道。|",
    "question tag": "你也去，对吧？|我在门口等。|",
    "rhetorical pair": "难吗？|难。|值得吗？|值得。|",
    "interview": "问：什么时候投产？|答：明年三月。|",
    "interview, reporter": "记者：什么时候投产？|",
    "source in brackets at the end": "工厂恢复生产。|（记者 周立）",
    "two titles": "《你好吗？》和《再见！》都获奖了。|",
    "title and quotation": "他说：“《你好吗？》很好看。”|大家同意。|",
    "speech after a dash": "他回答——“可以。”|会议结束。|",
    "hyphenated number": "2020-2021年度亏损。|今年扭亏。|",
    "plus and slash": "支持A/B测试。|也支持C++。|",
    "C#": "他会C#和Java。|不会Go。|",
    "quoted question follows a saying": "有人问，“可以吗？”|没有人回答。|",
    "attribution with 如是说": "“可以继续。”他如是说。|会议结束。|",
    "attribution with 在接受采访时": "“可以继续。”周立在接受采访时表示。|会议结束。|",
    "attribution with 介绍说": "“共有三条线。”周立介绍说，第一条已经投产。|",
    "this sentence refers to the quotation": "“可以继续。”这句话让大家松了一口气。|",
    "four-letter ending": "“岂有此理！”|会场安静下来，没有人再提这件事。|",
    "quotation closes a paragraph": "大家都记得那句话：“明天会更好。”",
    "ellipsis closes a quotation": "他说：“如果当时……”|会议结束。|",
    "ellipsis, then attribution": "“如果当时……”他说。|会议结束。|",
    "quotation with a colon inside": "他说：“规则是：先到先得。”|会议结束。|",
    "English quotation": "口号是“Just do it.”，印在墙上。|",
    "indirect question": "他问为什么不行？|没有人回答。|",
    "stop before Latin": "项目启动。|AI芯片是重点。|",
    "stop before digits": "项目启动。|2025年完工。|",
    "stop before a title": "他读书。|《史记》是最爱。|",
    "stop before a quotation": "他点头。|“可以。”|",
    "one mark, two closers": "他说：“她写道‘可以。’”|会议结束。|",
    "bracket inside a quotation": "他说：“可以（当然！）继续。”|会议结束。|",
    "quotation inside a bracket": "结果（他说“还行！”）已经公布。|下周复查。|",
    "money": "售价￥12.50元。|限购两件。|",
    "temperature": "气温-3.5℃。|明天更冷。|",
    "ratio": "比例为1:2.5。|合格。|",
    "name with a middle dot": "约翰·史密斯来了。|大家鼓掌。|",
    "seven sentences in one line": "一。|二。|三。|四。|五。|六。|七。|",
    "figures, quotation, title and ellipsis together": (
        "营收增长3.5%，达1.2亿元。|他说：“今年很好。明年更好！”|"
        "《摔跤吧！爸爸》重映了吗？|重映了……|后续见附件"
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_hard_case(reason: str) -> None:
    expected = [piece for piece in CASES[reason].split("|") if piece]
    assert split_sentences("".join(expected)) == expected


@settings(deadline=None)
@given(
    st.text(alphabet="我们说好。！？!?….,，、；：“”‘’「」『』《》（）()\"' \n\tA1-—", max_size=80)
)
def test_pieces_join_to_the_input(text: str) -> None:
    pieces = split_sentences(text)
    assert "".join(pieces) == text
    assert all(pieces)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_split_without_loss(text: str) -> None:
    assert "".join(split_sentences(text)) == text
