"""English words for who acts and for kin, and the characters that may stand for them.

Chinese leaves the subject out; a small model takes the government, the police or a husband for it.
Capitals as in ``stance_words``: words that do not tell by themselves whether a row is looked for.
"""

from __future__ import annotations

_OF_KIN = "[之父母长次幼独养其二三两一四]"  # before 子 and 女, which stand in many other words
_DOES = (
    "HA[SD]|IS|WAS|WILL|WOULD|SHOULD|MUST|SA(?:ID|YS)|ALSO|PLANS|CONTINUE[SD]|MADE|LAUNCHED|TOOK"
    "|ANNOUNCED|INTRODUCED|BEGAN|DECIDED|ISSUED|NEEDS"
)
_WHO_GOVERNS = (
    "政|府|官|当局|当地|朝|内阁|省|市|部|委|局|党|中央|州|县|区|院|白宫|署|执|厅|外交|两会|邦"
)
KIN = (
    (r"husbands?", "夫|老公|丈|婚|爱人|伴侣|配偶|两口|伉俪|另一半|嫁|老伴|爸|前男友"),
    (
        r"wife|wives",
        "妻|太|夫[人妇妻]|丈夫|前夫|婚|老婆|妇|嫁|娶|媳|娘|爱人|配偶|伴侣|两口|伉俪|另一半|老伴|嫂|妾|妃|王后|内人|姨|家属|眷",
    ),
    (
        r"daughters?",
        rf"女[儿婿童孩婴]|{_OF_KIN}女|[子孙闺爱小少男]女|闺|孩|千金|囡|丫|儿|姑娘|Daughter",
    ),
    (
        r"son|sons",
        rf"{_OF_KIN}子|[王太妻弟爱义逆游浪弃赤]子|子[女孙嗣弟承]|儿|孩|男|崽|嗣|娃|仔|后代|后裔|Son",
    ),
    (r"brothers?", "兄|弟|哥|手足|胞|同志|[姐妹]夫|小?叔|伯|舅|亲"),
    (r"sisters?", "姐|妹|姊|修女|姑|姨|嫂|友好|友城|胞|兄弟"),
    (r"mothers?", "母|妈|娘|孕|产|亲|嬷|后|姆|妇|修女|婆"),
    (r"(?<!FOUNDING )fathers?(?! CHRISTMAS)", "父|爸|爹|亲|爷|先[烈辈驱人]|神甫|老子|之子|公公|岳"),
    (r"grand(?:mother|father|parent|ma|pa)s?", "奶|爷|外婆|外公|祖|姥|婆|隔代|嬷|公公|老"),
    (r"grand(?:son|daughter|child|children)s?", "孙|外甥|隔代|后代|侄"),
    (r"uncles?", "叔|伯|舅|姨父|姨丈|姑父|姑丈|大爷|山姆|汤姆"),
    (r"aunts?", "姨|姑|婶|伯母|舅妈|大妈|大娘|嫂"),
    (r"nephews?|nieces?", "侄|姪|甥|外孙"),
    (r"boyfriends?", "男|恋|对象|情|爱人|交往|未婚"),
    (r"girlfriends?", "女|恋|对象|情|爱人|交往|妹|求偶|未婚"),
    (r"widow(?:er)?s?", "寡|孀|遗|丧|亡夫|亡妻"),
    (r"parents", "父|母|亲|家长|爸|妈|爹|娘|长辈|老一辈|夫妻|夫妇|养|生|育"),
)  # fmt: skip
# By sex and age: a girl (女童) is no boy, and the old (老人) are no young people.
PEOPLE = (
    (r"woman", "女|妇|妻|她|娘|妈|太|婆|姐|妹|婚|母|姑|媳|姆|孕|产|嫂|奶|姨|尼|妓|后|妃"),
    (r"boy|boys", "男|少年|小[时伙子学小孩]|哥|仔|(?<!女)孩|(?<!女)童|娃|弟|儿|公子|Boys"),
    (r"girls?", "女|姑娘|丫|妹|妞|小姐|囡|(?<!男)孩|(?<!男)童|娃|闺|Girl"),
    (r"actress(?:es)?", "女|演|影后|视后|星|戏|花旦|角"),
    (r"babies|(?:A|THE|HER|HIS|THEIR|NEWBORN) baby", "婴|宝|孩|幼|娃|胎|儿|崽|仔|产|生|贝|子"),
    (r"infants?|newborns?", "婴|新生|幼|宝|孩|胎|出生|儿|初生|产"),
    (r"toddlers?", "幼|婴|孩|童|娃|宝|岁|儿"),
    (
        r"teen(?:ager)?s?|teenaged?|adolescents?",
        "少[年女男]|青少|青年|未成年|1[3-9]|十[几多三四五六七八九]岁|青春|岁|孩|学生|中学|高中|初中|叛逆",
    ),
    (
        r"young (?:people|men|women|man|woman|adults?)|youths",
        "青|年轻|少[年女男]|小|学生|后生|[89]0后|00后|新生代|年少|妙龄|姑娘|娃|子弟|妇女|芳华|女人",
    ),
    (r"adults?", "成|大人|岁|龄|老|中年|青|壮|幼"),
    (
        r"elderly",
        "老|高龄|年[长迈事纪]|长者|[五六七八九]旬|岁|翁|妪|婆|大爷|大妈|养|上了年|银发|敬|孝|长辈",
    ),
)  # fmt: skip
ACTORS = (
    (
        # As who acts, where 国 alone (我国, 国内) is no government.
        rf"THE (?:\w+ )?government (?:{_DOES})",
        f"{_WHO_GOVERNS}|国务|国家|国方",
    ),
    (r"governments?", f"{_WHO_GOVERNS}|国|治|公|债|保障房|保障性|赤字"),
    (
        r"authorities",
        "当局|当地|部门|政|官|机关|机构|局|府|警|主管|委|监管|方|权|院|署|厅|海关|央行|司法|有关|法|各地|地区",
    ),
    (r"officials", "官|长|干部|员|政|局|部|领导|高层|领队|方|府|委|当局|负责|代表|人士|警"),
    (r"courts", "法|院|庭|审|判|裁|诉|场|宫|朝|球|廷"),
    (
        r"(?:THE|A|HIGH|SUPREME|DISTRICT|APPEALS) court(?!S|[- ]?YARD| PRESS)",
        "法|院|庭|审|判|裁|诉|场|宫|朝|球|廷|堂|红土",
    ),
    (r"prosecutors?", "检|诉|控|法|司"),
    (
        r"(?:THE|THIS|THAT|AN?|ANOTHER|ITS) company",
        "公司|企|司|业|社|厂|集团|商|行|陪|伴|团|机构|店|单位|股|巨头|方|品牌|连|制药|平台|网站|CEO|创|家",
    ),
    (r"experts", "专|家|学者|人士|高手|达人|资深|师|员|行"),
    (r"researchers?", "研|学|专|科|人员|家|者"),
    (
        r"THE (?:\w+ )?(?:military|army)(?! (?:WING|JUNTA))|THE armed FORCES",
        "军|兵|部队|武|战|防|队|帅|五角|伍|戎|占领|以色列",
    ),
    (r"troops?", "军|兵|部队|武|战|队|师|旅|防"),
    (
        r"(?:THE|A|VICE|FORMER) presidents?(?! \w*-?ELECT)",
        "总|主席|长|席|元首|首脑|统|领导|掌门|奥巴马|特朗普|拜登|克林顿|布什|普京|任",
    ),
    (r"(?:THE|A|DEPUTY|LIEUTENANT|VICE) governor", "长|督|省|州|主席|总|理事|官|执政"),
    (r"congress(?:man|woman|men)", "议|参|代表|员"),
    (r"(?:THE|AN?|CROWN) prince(?:SS)?", "王|公主|太子|皇|亲王|世子|殿下|储|帝|妃|公爵"),
    (r"THE emperor", "帝|皇|君|王|宗|祖|天子"),
    (r"thie(?:f|ves)", "贼|偷|盗|窃|扒"),
    (r"robbers?", "抢|劫|匪|盗|贼"),
    (r"murderers?", "杀|凶|害|命"),
    (r"kidnapp\w+", "绑|劫|掳|拐|诱"),
    (r"passengers(?! seat)", "客|乘|旅|人|载|出行|票|航班"),
    (r"fisher(?:man|men)", "渔|鱼|捕|钓"),
    (r"goalkeepers?", "门|守"),
    (r"referees?", "裁|判|哨|审"),
    (r"villagers?", "村|乡|民|农|户|寨|老百姓|群众"),
    (r"landlords?", "房|主|租|东"),
    (r"hackers?", "黑|骇|攻|客"),
    (r"(?-i:pirates)", "盗|匪|贼|海贼"),
    (r"(?-i:gangs?)", "帮|团|伙|黑|匪|派|群|小撮"),
    (r"monks?", "僧|和尚|修|道|喇嘛|法师|沙弥|尼"),
    (r"(?-i:priests?)", "神父|教|祭|牧|僧|道|司铎|神"),
    (r"juror|jurors|(?:THE|A) jury(?! IS)", "陪审|审|评|判"),
    (r"mafia", "黑|帮|党|手"),
)  # fmt: skip
