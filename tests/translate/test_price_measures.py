"""Prices and yields by the measures of fields, flats, markets and jewellers."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Severity

GLOSSARY = load_glossary()


def _errors(chinese: str, english: str) -> list[Severity]:
    context = Context.of([chinese], GLOSSARY)
    flags = check(context.prepare(chinese), Candidate(english), context.glossary)
    told = (flag.severity for flag in flags if flag.code == "FIGURE")
    return [severity for severity in told if severity is not Severity.INFO]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("该楼盘每呎售价2万港元。", "The flats sell at HK$20,000 per square metre."),
        ("该楼盘每平方呎售价2万港元。", "The flats sell at HK$20,000 per square metre."),
        ("该楼盘每平方尺售价2万港元。", "The flats sell at HK$20,000 per square meter."),
        ("大豆期货每蒲式耳报10.5美元。", "Soybean futures were at $10.50 per tonne."),
        ("黄金每两涨了200港元。", "Gold rose HK$200 per ounce."),
        ("钻石每克拉5000美元。", "Diamonds cost $5,000 a gram."),
        ("高麗菜每台斤新台币80元。", "Cabbage costs NT$80 per kilogram."),
        ("金价每盎司2000美元。", "Gold is at $2,000 per gram."),
        ("布伦特原油每桶85美元。", "Brent crude is at $85 per tonne."),
        ("新北房價每坪新台币60萬元。", "New Taipei homes cost NT$600,000 per square metre."),
        ("生蚝每担300元。", "Oysters cost 300 yuan per ton."),
        ("皮棉每担1500元。", "Lint cotton sells at 1,500 yuan per ton."),
        ("水稻亩产800公斤。", "Rice yields reached 800 kg per hectare."),
        ("水稻亩产800公斤。", "The rice yield was 800 kg per acre."),
        ("水稻亩产突破1200公斤。", "Rice yields topped 1,200 kg per hectare."),
        ("小麦平均亩产达500公斤。", "Wheat averaged 500 kg a hectare."),
        ("水稻公顷产量10吨。", "Rice yields 10 tonnes per mu."),
        ("租金每平方米300元。", "Rent is 300 yuan per square foot."),
        ("猪肉每斤15元。", "Pork costs 15 yuan per kilogram."),
        ("天然气每立方米3元。", "Gas costs 3 yuan per cubic foot."),
        ("每加仑汽油3.5美元。", "Gasoline is $3.50 a litre."),
        ("每磅铜4美元。", "Copper is $4 per kilogram."),
        ("美棉每磅70美分。", "US cotton was 70 cents per kilogram."),
        ("每百克含糖5克。", "It has 5 grams of sugar per kilogram."),
    ],
)
def test_another_measure_is_an_error(chinese: str, english: str) -> None:
    assert Severity.ERROR in _errors(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("该楼盘每呎售价2万港元。", "The flats sell at HK$20,000 per square foot."),
        ("香港該盤平均每呎1.8萬港元。", "The project averages HK$18,000 a square foot."),
        ("该楼盘每平方呎售价2万港元。", "The flats sell at HK$20,000 per sq ft."),
        ("大豆期货每蒲式耳报10.5美元。", "Soybean futures were at $10.50 a bushel."),
        ("黄金每两涨了200港元。", "Gold rose HK$200 per tael."),
        ("钻石每克拉5000美元。", "Diamonds cost $5,000 per carat."),
        ("高麗菜每台斤新台币80元。", "Cabbage costs NT$80 per catty."),
        ("高麗菜每台斤新台币80元。", "Cabbage costs NT$80 per 600 grams."),
        ("金价每盎司2000美元。", "Gold is at $2,000 an ounce."),
        ("布伦特原油每桶85美元。", "Brent crude is at $85 a barrel."),
        ("布伦特原油报85美元/桶。", "Brent crude is at $85/bbl."),
        ("新北房價每坪新台币60萬元。", "New Taipei homes cost NT$600,000 per ping."),
        ("皮棉每担1500元。", "Lint cotton sells at 1,500 yuan per dan."),
        ("水稻亩产800公斤。", "Rice yields reached 800 kg per mu."),
        ("水稻亩产800公斤。", "Rice yields reached 12 tonnes per hectare."),
        ("每加仑汽油3.5美元。", "Gasoline is $3.50 a gallon."),
        ("猪肉每斤15元。", "Pork costs 30 yuan per kilogram."),
        ("国际金价每两年一次大跌3%。", "The gold price plunges 3% every two years."),
        ("他每尺布都要量3遍。", "He measures every foot of cloth 3 times."),
        ("每两位老人配1名护工。", "There is one carer for every two old people."),
    ],
)
def test_the_right_measure_passes(chinese: str, english: str) -> None:
    assert _errors(chinese, english) == []
