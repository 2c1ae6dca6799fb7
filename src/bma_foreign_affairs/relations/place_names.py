"""The places that the office's documents name, under the name in use and as printed."""

from __future__ import annotations

from collections import Counter

from bma_foreign_affairs.relations._documents import ACTION_PLAN_2562, THESIS, WEB_PAGE
from bma_foreign_affairs.relations.aliases import Alias, AliasReason, Named, NameTable
from bma_foreign_affairs.relations.places import City
from bma_foreign_affairs.sources import Source

__all__ = ["PLACES"]

_PLACE_WORDS = ("กรุง", "นคร", "เมือง", "จังหวัด", "มณฑล")

# Countries as printed after a place (003:30-61, 001:307).
_COUNTRIES = {
    "AE": "สหรัฐอาหรับเอมิเรสต์",
    "CH": "สมาพันธรัฐสวิส",
    "CN": "สาธารณรัฐประชาชนจีน",
    "HU": "สาธารณรัฐฮังการี",
    "ID": "สาธารณรัฐอินโดนีเซีย",
    "IR": "สาธารณรัฐอิสลามอิหร่าน",
    "JP": "ประเทศญี่ปุ่น",
    "KH": "ราชอาณาจักรกัมพูชา",
    "KR": "สาธารณรัฐเกาหลี",
    "KZ": "สาธารณรัฐคาซักสถาน",
    "LA": "สาธารณรัฐประชาธิปไตยประชาชนลาว",
    "MY": "ประเทศมาเลเซีย",
    "PH": "สาธารณรัฐฟิลิปปินส์",
    "PT": "สาธารณรัฐโปรตุเกส",
    "RU": "สหพันธรัฐรัสเซีย",
    "TR": "สาธารณรัฐตุรกี",
    "US": "สหรัฐอเมริกา",
    "VN": "สาธารณรัฐสังคมนิยมเวียดนาม",
}


def _spelt(printed: str, document: str, *lines: int) -> Alias:
    return Alias(printed, AliasReason.SPELLING, tuple(Source(document, lines=(line, line)) for line in lines))


def _misread(printed: str, *lines: int) -> Alias:
    sources = tuple(Source(ACTION_PLAN_2562, lines=(line, line)) for line in lines)
    return Alias(printed, AliasReason.MISREADING, sources)


# The name in use, then what documents print instead.
_PLACES: tuple[tuple[City, tuple[Alias, ...]], ...] = (
    (City("กรุงวอชิงตัน ดีซี", "Washington, D.C.", "US"), ()),
    (City("กรุงปักกิ่ง", "Beijing", "CN"), ()),
    (City("กรุงมอสโก", "Moscow", "RU"), ()),
    (City("เมืองเซนต์ปีเตอร์สเบิร์ก", "Saint Petersburg", "RU"), (_spelt("เมืองเซ็นปีเตอร์สเบิร์ก", WEB_PAGE, 33),)),
    (City("กรุงบูดาเปสต์", "Budapest", "HU"), (_spelt("กรุงปูดาเปสต์", WEB_PAGE, 34),)),
    (City("กรุงมะนิลา", "Manila", "PH"), ()),
    (City("กรุงฮานอย", "Hanoi", "VN"), ()),
    (City("นครอัสตานา", "Astana", "KZ"), ()),
    (City("เมืองแต้จิ๋ว", "Chaozhou", "CN"), ()),
    (City("จังหวัดฟูกูโอกะ", "Fukuoka Prefecture", "JP"), (_misread("จังหวัดภูเก็ต", 613),)),
    (City("กรุงโซล", "Seoul", "KR"), (_misread("กรุงเทพฯ", 615),)),
    (City("นครกวางโจว", "Guangzhou", "CN"), ()),
    (City("เมืองโลซาน", "Lausanne", "CH"), ()),
    (City("กรุงจาการ์ตา", "Jakarta", "ID"), (_spelt("กรุงจาการ์ต้า", ACTION_PLAN_2562, 227, 602),)),
    (City("นครเวียงจันทน์", "Vientiane", "LA"), (_spelt("กรุงเวียงจันทร์", WEB_PAGE, 140),)),
    (City("นครปูซาน", "Busan", "KR"), ()),
    (City("นครฉ่งชิ่ง", "Chongqing", "CN"), ()),
    (City("เมืองเทียนจิน", "Tianjin", "CN"), ()),
    (City("กรุงอังการา", "Ankara", "TR"), ()),
    (City("เมืองจอร์จทาวน์ เกาะปีนัง", "George Town, Penang", "MY"), ()),
    (City("จังหวัดไอจิ", "Aichi Prefecture", "JP"), ()),
    (City("กรุงเตหะราน", "Tehran", "IR"), ()),
    (City("เมืองเซี่ยงไฮ้", "Shanghai", "CN"), (_spelt("นครเซี่ยงไฮ้", THESIS, 3101),)),
    (City("กรุงพนมเปญ", "Phnom Penh", "KH"), ()),
    (City("มณฑลซานตง", "Shandong Province", "CN"), (_spelt("มณฑลชานตง", ACTION_PLAN_2562, 225, 602),)),
    (
        City("นครอู่ฮั่น", "Wuhan", "CN"),
        (
            _spelt("นครอู้ฮั่น", WEB_PAGE, 55),
            _spelt("เมืองอูฮั่น", ACTION_PLAN_2562, 225),
            _spelt("เมืองอู่ฮั่น", ACTION_PLAN_2562, 602),
        ),
    ),
    (City("นครโฮจิมินห์", "Ho Chi Minh City", "VN"), ()),
    (City("เมืองเซินเจิ้น", "Shenzhen", "CN"), (_spelt("เซินเจิ่น", WEB_PAGE, 57),)),
    (City("ลิสบอน", "Lisbon", "PT"), ()),
    (City("เมืองต้าเหลียน", "Dalian", "CN"), (_spelt("ต้าเหลียน", WEB_PAGE, 59),)),
    (City("ปอร์โต", "Porto", "PT"), (_spelt("ปอร์โต่", WEB_PAGE, 60),)),
    (City("เว้", "Hue", "VN"), ()),
    (City("เมืองแทกู", "Daegu", "KR"), (_spelt("เมืองแตกู", ACTION_PLAN_2562, 221), _misread("เมืองตาก", 602))),
    (
        City("เมืองเฉิงตู", "Chengdu", "CN"),
        (_spelt("เมืองเจิ้งตู", ACTION_PLAN_2562, 224), _spelt("นครเฉิงตู", THESIS, 774)),
    ),
    (City("กรุงอูลานบาตอร์", "Ulaanbaatar", "MN"), ()),
    (
        City("กรุงเวียนนา", "Vienna", "AT"),
        (
            _misread("กรุงเทพฯ เชียงใหม่", 498),
            _misread("กรุงเทพมหานครและ กรุงเทพมหานครและ กรุงเทพมหานคร", 711),
        ),
    ),
    (City("นครดูไบ", "Dubai", "AE"), ()),
    (City("สิงคโปร์", "Singapore", "SG"), (_spelt("สาธารณรัฐสิงคโปร์", ACTION_PLAN_2562, 307, 470, 639),)),
    (City("ฮ่องกง", "Hong Kong", "HK"), ()),
    (City("กรุงบันดาร์เสรีเบกาวัน", "Bandar Seri Begawan", "BN"), (_spelt("กรุงบันดาเสรีเบกาวัล", WEB_PAGE, 140),)),
    (City("กรุงเฮลซิงกิ", "Helsinki", "FI"), ()),
    (City("กรุงเบอร์ลิน", "Berlin", "DE"), (_spelt("กรุงเบอร์ริน", WEB_PAGE, 140),)),
    (City("กรุงโตเกียว", "Tokyo", "JP"), ()),
    (City("นครโอซากา", "Osaka", "JP"), ()),
    (City("เมืองฟูกูโอกะ", "Fukuoka", "JP"), ()),
    (City("นครนิวยอร์ก", "New York", "US"), (_spelt("กรุงนิวยอร์ก", WEB_PAGE, 128),)),
)

_BANGKOK = Named(
    City("กรุงเทพมหานคร", "Bangkok", "TH"),
    (
        Alias("กรุงเทพฯ", AliasReason.SHORT),
        Alias("กทม.", AliasReason.SHORT),
        Alias("Bangkok", AliasReason.ENGLISH),
    ),
)


def _without_word(alias: Alias) -> Alias | None:
    """Drop the place word from a name (กรุงโซล, โซล); None where there is none."""
    word = next((word for word in _PLACE_WORDS if alias.printed.startswith(word)), "")
    reason = AliasReason.SHORT if alias.reason is AliasReason.TITLE else alias.reason
    return Alias(alias.printed.removeprefix(word), reason, alias.sources) if word else None


def _with_country(alias: Alias, country: str) -> Alias:
    reason = AliasReason.FULL if alias.reason is AliasReason.TITLE else alias.reason
    return Alias(f"{alias.printed} {_COUNTRIES[country]}", reason, alias.sources)


def _forms(city: City, aliases: tuple[Alias, ...]) -> list[Alias]:
    """List the aliases of a place, with the forms that follow from its names: without place word, with the country."""
    named = [alias for alias in Named(city, aliases).names() if alias.reason is not AliasReason.MISREADING]
    short = [alias for alias in map(_without_word, named) if alias is not None]
    full = [_with_country(alias, city.country) for alias in named if city.country in _COUNTRIES]
    english = [] if city.english is None else [Alias(city.english, AliasReason.ENGLISH)]
    unique = {alias.printed: alias for alias in reversed((*aliases, *short, *full, *english))}
    return [alias for alias in unique.values() if alias.printed != city.title][::-1]


def _table() -> NameTable[City]:
    forms = [(city, _forms(city, aliases)) for city, aliases in _PLACES]
    # ฟูกูโอกะ alone may be the prefecture or the city: such a form names neither.
    times = Counter(
        alias.printed for _, aliases in forms for alias in aliases if alias.reason is not AliasReason.MISREADING
    )
    entries = tuple(
        Named(city, tuple(alias for alias in aliases if times[alias.printed] <= 1)) for city, aliases in forms
    )
    return NameTable("places", (*entries, _BANGKOK))


PLACES = _table()
"""Every place of the five documents, with the names that they print for it.

The name in use is the usual Thai spelling. Besides what is printed, a name is known without its place word and with its
country as document 003 prints them.
"""
