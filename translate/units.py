"""Units, currencies and measure words: in Chinese, in English, and in size.

Factors to the base unit of a dimension are exact by definition; 亩, 斤 and 里 are the market units
of the People's Republic (15 mu make a hectare, 2 jin a kilogram, 2 li a kilometre).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure; ``factor`` is its size in the base unit of its dimension."""

    name: str
    plural: str
    dimension: str
    factor: Fraction
    chinese: tuple[str, ...]
    english: tuple[str, ...] = ()
    hyphened: bool = False  # 8英寸芯片 is read as an adjective: 8-inch


def _unit(
    name: str,
    dimension: str,
    factor: int | str,
    chinese: str,
    english: str = "",
    *,
    plural: str = "",
    hyphened: bool = False,
) -> Unit:
    return Unit(
        name,
        plural or name + "s",
        dimension,
        Fraction(factor),
        tuple(chinese.split()),
        tuple(english.split(",")) if english else (),
        hyphened,
    )


# Base units: metre, square metre, cubic metre, kilogram, second, watt, joule, byte, hertz.
MEASURES: tuple[Unit, ...] = (
    _unit("kilometre", "length", 1000, "公里 千米 km KM Km", "kilometer,km,kms", hyphened=True),
    _unit("metre", "length", 1, "米 公尺 m", "meter,m", hyphened=True),
    _unit("centimetre", "length", "1/100", "厘米 公分 cm", "centimeter,cm"),
    _unit("millimetre", "length", "1/1000", "毫米 mm", "millimeter,mm", hyphened=True),
    _unit("micron", "length", "1/1000000", "微米 μm um", "micrometer,micrometre,μm,um"),
    _unit(
        "nm",
        "length",
        "1/1000000000",
        "纳米 奈米 nm",
        "nanometre,nanometer",
        plural="nm",
        hyphened=True,
    ),
    _unit("inch", "length", "127/5000", "英寸 吋", "″", plural="inches", hyphened=True),
    _unit("foot", "length", "381/1250", "英尺 呎", "ft", plural="feet"),
    _unit("yard", "length", "1143/1250", "码", "yd"),
    _unit("mile", "length", "201168/125", "英里", "mi"),
    _unit("nautical mile", "length", 1852, "海里"),
    _unit("li", "length", 500, "华里 里", plural="li"),
    _unit("zhang", "length", "10/3", "丈", plural="zhang"),
    _unit("chi", "length", "1/3", "尺", plural="chi"),
    _unit("light year", "length", 9460730472580800, "光年", "light-year"),
    _unit(
        "square kilometre",
        "area",
        10**6,
        "平方公里 平方千米 km² km2",
        "square kilometer,sq km,km²,km2,sq. km,square km",
    ),
    _unit(
        "square metre",
        "area",
        1,
        "平方米 平米 平方公尺 m² m2 ㎡",
        "square meter,sq m,m²,m2,sq. m,sqm,square m",
    ),
    _unit("square centimetre", "area", "1/10000", "平方厘米 cm² cm2", "square centimeter,cm²,cm2"),
    _unit(
        "square millimetre", "area", "1/1000000", "平方毫米 mm² mm2", "square millimeter,mm²,mm2"
    ),
    _unit("square mile", "area", "2589988110336/1000000", "平方英里", "sq mi,sq. mi"),
    _unit(
        "square foot",
        "area",
        "145161/1562500",
        "平方英尺 平方呎 平方尺",
        "sq ft,psf",
        plural="square feet",
    ),
    _unit("hectare", "area", 10000, "公顷 ha", "ha"),
    _unit("mu", "area", "2000/3", "亩 市亩", "mou", plural="mu"),
    _unit("ping", "area", "400/121", "坪", "pyeong tsubo", plural="ping"),
    _unit("qing", "area", "200000/3", "顷", plural="qing"),
    _unit("acre", "area", "316160658/78125", "英亩"),
    _unit(
        "cubic metre",
        "volume",
        1,
        "立方米 立方 m³ m3",
        "cubic meter,m³,m3,cu m",
    ),
    _unit("cubic kilometre", "volume", 10**9, "立方公里 立方千米 km³", "cubic kilometer,km³"),
    _unit("cubic foot", "volume", "55306341/1953125000", "立方英尺", "cu ft", plural="cubic feet"),
    _unit(
        "cubic centimetre", "volume", "1/1000000", "立方厘米 cm³ cm3", "cubic centimeter,cm³,cm3,cc"
    ),
    _unit("litre", "volume", "1/1000", "升 公升 L", "liter,l"),
    _unit("millilitre", "volume", "1/1000000", "毫升 ml mL ML", "milliliter,ml"),
    _unit("gallon", "volume", "473176473/125000000000", "加仑"),
    _unit("tonne", "mass", 1000, "吨 公吨 t", "ton,metric ton,metric tonne,mt"),
    _unit("kilogram", "mass", 1, "公斤 千克 kg KG Kg", "kilo,kg,kgs,kilogramme"),
    _unit("gram", "mass", "1/1000", "克 g", "gramme,g"),
    _unit("milligram", "mass", "1/1000000", "毫克 mg", "mg"),
    _unit(
        "microgram per cubic metre",
        "density",
        1,
        "微克每立方米 微克/立方米 μg/m³",
        "microgram per cubic meter,μg/m³,µg/m³,μg/m3",
        plural="micrograms per cubic metre",
    ),
    _unit("mmHg", "blood pressure", 1, "毫米汞柱", "mm hg", plural="mmHg"),
    _unit("microgram", "mass", "1/1000000000", "微克 μg", "μg"),
    _unit("jin", "mass", "1/2", "斤 市斤", "catty,catties", plural="jin"),
    _unit("Taiwan catty", "mass", "3/5", "台斤", "", plural="Taiwan catties"),
    _unit("pound", "mass", "45359237/100000000", "磅", "lb,lbs"),
    _unit("ounce", "mass", "45359237/1600000000", "盎司", "oz"),
    _unit("carat", "mass", "1/5000", "克拉"),
    _unit("horsepower", "power", "73549875/100000", "马力", "hp", plural="horsepower"),
    _unit("watt", "power", 1, "瓦 瓦特 W", "w"),
    _unit("kilowatt", "power", 1000, "千瓦 kW KW", "kw"),
    _unit("megawatt", "power", 10**6, "兆瓦 MW", "mw"),
    _unit("gigawatt", "power", 10**9, "吉瓦 GW", "gw"),
    _unit("terawatt", "power", 10**12, "太瓦 TW", "tw"),
    _unit("terawatt-hour", "energy", 3600 * 10**12, "太瓦时 TWh", "terawatt hour,twh"),
    _unit("kilowatt-hour", "energy", 3600000, "千瓦时 千瓦小时 kWh 度电", "kilowatt hour,kwh,kw h"),
    _unit("megawatt-hour", "energy", 3600000000, "兆瓦时 MWh", "megawatt hour,mwh"),
    _unit("gigawatt-hour", "energy", 3600 * 10**9, "吉瓦时 GWh", "gigawatt hour,gwh"),
    _unit("watt-hour", "energy", 3600, "瓦时 瓦小时 Wh", "watt hour,wh"),
    _unit("pascal", "pressure", 1, "帕斯卡", ""),
    _unit("hectopascal", "pressure", 100, "百帕 hPa", "hpa,millibar,mbar"),
    _unit("kilopascal", "pressure", 1000, "千帕 kPa", "kpa"),
    _unit("megapascal", "pressure", 10**6, "兆帕 MPa", "mpa"),
    _unit("gigapascal", "pressure", 10**9, "吉帕 GPa", "gpa"),
    _unit("megajoule", "energy", 10**6, "兆焦 兆焦耳 MJ", "mj"),
    _unit("mAh", "charge", 1, "毫安时 mAh", "milliampere-hour,milliamp hour", plural="mAh"),
    _unit("kilojoule", "energy", 1000, "千焦 kJ", "kj"),
    _unit("joule", "energy", 1, "焦耳 焦", ""),
    _unit("kilocalorie", "energy", 4184, "千卡 大卡", "kcal,calorie"),
    _unit("byte", "data", 1, "字节", ""),
    _unit(
        "tonne-kilometre",
        "freight",
        1,
        "吨公里",
        "tonne kilometre,tonne-kilometer,tonne kilometer,ton-kilometer,ton kilometer,ton-kilometre,"
        "tonne-km,ton-km",
    ),
    _unit(
        "passenger-kilometre",
        "travel",
        1,
        "人公里",
        "passenger kilometre,passenger-kilometer,passenger kilometer,passenger-km,person-kilometer,"
        "person-kilometre",
    ),
    _unit("KB", "data", 10**3, "KB", "kilobyte", plural="KB"),
    _unit("MB", "data", 10**6, "MB", "megabyte", plural="MB"),
    _unit("GB", "data", 10**9, "GB", "gigabyte", plural="GB"),
    _unit("TB", "data", 10**12, "TB", "terabyte", plural="TB"),
    _unit("PB", "data", 10**15, "PB", "petabyte", plural="PB"),
    _unit("Mbps", "rate", 10**6, "Mbps 兆比特每秒", "megabits per second", plural="Mbps"),
    _unit("Gbps", "rate", 10**9, "Gbps", "gigabits per second", plural="Gbps"),
    _unit("hertz", "frequency", 1, "赫兹 Hz", "hz", plural="hertz"),
    _unit("kHz", "frequency", 1000, "千赫 kHz", "kilohertz", plural="kHz"),
    _unit("MHz", "frequency", 10**6, "兆赫 MHz", "megahertz", plural="MHz"),
    _unit("GHz", "frequency", 10**9, "GHz 吉赫", "gigahertz", plural="GHz"),
    _unit("decibel", "sound", 1, "分贝 dB", "db"),
    _unit("volt", "voltage", 1, "伏特 V", "v"),
    _unit("kilovolt", "voltage", 1000, "千伏 kV KV", "kv"),
    _unit("degree Celsius", "temperature", 1, "摄氏度 ℃ °C", "°c,℃", plural="degrees Celsius"),
    _unit("degree Fahrenheit", "temperature-f", 1, "华氏度 ℉", "°f", plural="degrees Fahrenheit"),
    _unit("degree", "angle", 1, "度 °", "°", hyphened=True),
    _unit("knot", "speed", "463/900", "节航速"),
    _unit(
        "kilometre per hour",
        "speed",
        "5/18",
        "公里/小时 千米/小时 km/h 公里每小时 千米每小时",
        "kilometer per hour,km per hour,km/h,kph,kmh",
        plural="kilometres per hour",
    ),
    _unit(
        "mile per hour",
        "speed",
        "1397/3125",
        "英里/小时 英里每小时 mph",
        "mph",
        plural="miles per hour",
    ),
    _unit("metre per second", "speed", 1, "米/秒 m/s 米每秒", "m/s", plural="metres per second"),
    _unit("pixel", "pixel", 1, "像素", "px", hyphened=True),
    _unit("TEU", "teu", 1, "标准箱 标箱 TEU", "teu,twenty-foot equivalent unit", plural="TEUs"),
    _unit("barrel", "oil", 1, "桶", "bbl"),
    _unit("bushel", "grain", 1, "蒲式耳", ""),
)

DURATIONS: tuple[Unit, ...] = (
    _unit("year", "time", 31556952, "周年 年度 年 载", "yr,annum", hyphened=True),
    _unit("month", "time", 2629746, "个月", "mo", hyphened=True),
    _unit("week", "time", 604800, "个星期 个礼拜 星期 礼拜 周", "wk", hyphened=True),
    _unit("day", "time", 86400, "天 日", "", hyphened=True),
    _unit("hour", "time", 3600, "个小时 小时 个钟头 钟头 h", "hr,h", hyphened=True),
    _unit("minute", "time", 60, "分钟 min", "min,mins", hyphened=True),
    _unit("second", "time", 1, "秒钟 秒", "sec,secs", hyphened=True),
    _unit("millisecond", "time", "1/1000", "毫秒", "ms"),
    _unit("decade", "time", 315569520, "个年代", ""),
    _unit("century", "time", 3155695200, "个世纪", "", plural="centuries"),
)


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency: written ``prefix`` + amount, or amount + ``name``."""

    code: str
    name: str
    prefix: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def _currency(code: str, name: str, prefix: str, chinese: str, english: str) -> Currency:
    return Currency(code, name, prefix, tuple(chinese.split()), tuple(english.split(",")))


CURRENCIES: tuple[Currency, ...] = (
    _currency(
        "CNY", "yuan", "", "元人民币 元 人民币 块钱 圆", "yuan,rmb,renminbi,cny,¥,￥,cn¥,rmb¥,kuai"
    ),
    _currency(
        "USD",
        "US dollars",
        "$",
        "美元 美金",
        "us dollars,u.s. dollars,us dollar,dollars,"
        "dollar,$,us$,usd,u.s. dollar,bucks,us $,american dollars",
    ),
    _currency(
        "HKD",
        "Hong Kong dollars",
        "HK$",
        "港元 港币 港幣 元港币",
        "hong kong dollars,hong kong dollar,hk$,hkd,hk dollars",
    ),
    _currency(
        "TWD",
        "Taiwan dollars",
        "NT$",
        "新台币 台币 元新台币",
        "new taiwan dollars,taiwan dollars,nt$,twd,nt dollars,ntd",
    ),
    _currency("MOP", "patacas", "", "澳门元 葡币", "patacas,pataca,mop,macau dollars"),
    _currency("EUR", "euros", "", "欧元", "euros,euro,€,eur"),
    _currency("GBP", "pounds", "", "英镑", "pounds,pound,pounds sterling,£,gbp,british pounds"),
    _currency("JPY", "yen", "", "日元 日圆", "yen,jpy,japanese yen,¥"),
    _currency("KRW", "won", "", "韩元 韩圆 韩币", "won,krw,korean won,south korean won,₩"),
    _currency("RUB", "roubles", "", "卢布", "roubles,rubles,rouble,ruble,rub"),
    _currency("INR", "rupees", "", "卢比 印度卢比", "rupees,rupee,inr,₹,indian rupees"),
    _currency(
        "AUD",
        "Australian dollars",
        "A$",
        "澳元 澳大利亚元 澳币",
        "australian dollars,australian dollar,a$,aud,au$",
    ),
    _currency(
        "CAD",
        "Canadian dollars",
        "C$",
        "加元 加拿大元 加币",
        "canadian dollars,canadian dollar,c$,cad,ca$",
    ),
    _currency(
        "SGD",
        "Singapore dollars",
        "S$",
        "新加坡元 新元 坡币",
        "singapore dollars,singapore dollar,s$,sgd",
    ),
    _currency(
        "NZD", "New Zealand dollars", "NZ$", "新西兰元 纽元 纽币", "new zealand dollars,nz$,nzd"
    ),
    _currency("CHF", "Swiss francs", "", "瑞士法郎 瑞郎", "swiss francs,swiss franc,chf,francs"),
    _currency("SEK", "Swedish kronor", "", "瑞典克朗", "swedish kronor,kronor,krona,sek"),
    _currency("THB", "baht", "", "泰铢", "baht,thb,thai baht"),
    _currency("VND", "dong", "", "越南盾", "dong,vnd,vietnamese dong"),
    _currency("MYR", "ringgit", "", "林吉特 马币", "ringgit,myr,rm"),
    _currency("BRL", "reais", "R$", "雷亚尔", "reais,reals,brazilian real,brl,r$"),
    _currency("ZAR", "rand", "", "兰特", "rand,zar"),
    _currency("TRY", "lira", "", "里拉 土耳其里拉", "lira,try,liras"),
    _currency("NGN", "naira", "", "奈拉", "naira,nairas,₦,ngn,nigerian naira"),
    _currency("IDR", "rupiah", "", "印尼盾 印度尼西亚盾", "rupiah,rupiahs,idr,indonesian rupiah"),
    _currency("PLN", "zloty", "", "兹罗提", "zloty,zlotys,zloties,pln"),
    _currency("HUF", "forints", "", "福林", "forints,forint,huf"),
    _currency("UAH", "hryvnias", "", "格里夫纳", "hryvnias,hryvnia,hryvnya,uah,₴"),
    _currency("ILS", "shekels", "", "谢克尔 新谢克尔", "shekels,shekel,ils,₪,new shekels"),
    _currency("AED", "dirhams", "", "迪拉姆", "dirhams,dirham,aed"),
    _currency("KZT", "tenge", "", "坚戈", "tenge,kzt,₸"),
    _currency("BDT", "taka", "", "塔卡", "taka,bdt,৳"),
    _currency("GHS", "cedis", "", "塞地", "cedis,cedi,ghs,gh₵"),
    _currency("MMK", "kyats", "", "缅元 缅币", "kyats,kyat,mmk"),
    _currency("BTC", "bitcoins", "", "比特币 枚比特币", "bitcoins,bitcoin,btc"),
)

# Measure words that English drops: 16只基金 is 16 funds.
_CLASSIFIERS = """
个 只 家 台 套 项 例 名 位 条 张 件 颗 枚 辆 架 艘 座 栋 幢 所 间 支 枝
把 根 块 片 头 匹 口 户 人 人次 场 次 辆次 艘次 起 宗 桩 户次 家次 台次 件次
份 本 册 部 篇 封 幅 首 门 届 期 轮 道 款 样 层 级 环 处 线 路 股 笔
省 市 县 镇 乡 尾 株 棵 朵 粒 顶 盏 扇 面 字 页 章 遍 趟 岁 周岁 英里 旬 亿元级 成 折 码 号
"""
# Those that say what is counted, or in what it is packed: 两箱苹果 is no two apples.
_COUNTED = """
名次 场次 架次 车次 批 批次 列 节 段 种 类 型 组 队 对 双 副 排 班 站 站点 点 单 票 手 局 盘 球
家庭 师 团 营 国 区 村 州 岛 校 院 会 党 军 大 方 岸 地 峡 员 员工
滴 瓶 杯 碗 盒 箱 包 袋 罐 筒 卷 床 枪 发 声 句 词 行 回 顿 席 集 档 出 幕 代 倍速 核 车 舟
折页 航班 班次 班列 人份 剂 剂次 剂量 针 维 通道 通 键 星 强 名单 级别 格 分 帧 伙 帮 拨 群 堆 摊
"""
COUNTED_WORDS = frozenset(_COUNTED.split())
MEASURE_WORDS = (*_CLASSIFIERS.split(), *_COUNTED.split())

UNIT_BY_NAME = {unit.name: unit for unit in (*MEASURES, *DURATIONS)}
UNIT_BY_CHINESE = {text: unit for unit in (*MEASURES, *DURATIONS) for text in unit.chinese}
CURRENCY_BY_CODE = {currency.code: currency for currency in CURRENCIES}
CURRENCY_BY_CHINESE = {text: currency for currency in CURRENCIES for text in currency.chinese}


def convert(value: Fraction, source: str, target: str) -> Fraction | None:
    """Return *value* of unit *source* in unit *target*, or ``None`` across dimensions."""
    if {source, target} == {"degree Celsius", "degree Fahrenheit"}:
        if source == "degree Celsius":
            return value * 9 / 5 + 32
        return (value - 32) * 5 / 9
    old, new = UNIT_BY_NAME.get(source), UNIT_BY_NAME.get(target)
    if old is None or new is None or old.dimension != new.dimension:
        return None
    return value * old.factor / new.factor
