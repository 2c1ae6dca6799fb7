"""Cities, and the countries that ISO 3166 has codes for."""

from __future__ import annotations

from typing import Any, Literal, final

import attrs

from bma_foreign_affairs._values import optional
from bma_foreign_affairs.errors import InvalidValue, WrongType, shown
from bma_foreign_affairs.relations._fields import check_name

__all__ = ["COUNTRY_CODES", "City", "country_name"]

COUNTRY_CODES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()  # noqa: SIM905 - as ISO 3166 lists them, to be read and compared
)
"""The 249 codes that ISO 3166-1 alpha-2 assigns; reserved and user-assigned codes (EU, UK, XK) are none of them."""


def country_name(code: str, language: Literal["th", "en"] = "th") -> str:
    """Give the everyday name of a country, as CLDR has it.

    Args:
        code: ISO 3166-1 alpha-2, in capitals.
        language: Thai or English.

    Raises:
        WrongType: For anything but text.
        InvalidValue: For a code that is not assigned, or for another language.

    >>> country_name("KR"), country_name("KR", "en")
    ('เกาหลีใต้', 'South Korea')
    """
    from babel import Locale  # noqa: PLC0415 - takes 20 ms to import, and only names of countries need it

    _assigned(code, "country_name")
    if language not in ("th", "en"):
        raise InvalidValue(f"country_name takes 'th' or 'en' for the language, got {language!r}")
    return str(Locale(language).territories[code])


def check_country(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Check, as an attrs validator, that a value is the code of a country."""
    _assigned(value, f"{type(instance).__name__}.{attribute.name}")


@final
@attrs.frozen
class City:
    """A city, or a province, prefecture or city state that relations are kept with as with a city.

    Args:
        title: In Thai, with the word before it as printed (กรุงโซล, จังหวัดไอจิ, เว้).
        english: English name, or None.
        country: ISO 3166-1 alpha-2 code, in capitals.

    Raises:
        WrongType: For a field of another type.
        InvalidValue: For a name with white space around it or nothing in it, and for a code that is not assigned.

    >>> seoul = City("กรุงโซล", "Seoul", "KR")
    >>> print(seoul)
    กรุงโซล
    >>> City("กรุงโซล", "Seoul", "XK")
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.InvalidValue: City.country takes a country code that ISO 3166-1 alpha-2 assigns, in \
capitals, such as 'TH', got 'XK'
    """

    title: str = attrs.field(validator=check_name)
    english: str | None = attrs.field(validator=optional(check_name))
    country: str = attrs.field(validator=check_country)

    def __str__(self) -> str:
        return self.title


def _assigned(code: object, where: str) -> None:
    if not isinstance(code, str):
        raise WrongType(f"{where} takes the code of a country, got {shown(code)}")
    if code not in COUNTRY_CODES:
        raise InvalidValue(
            f"{where} takes a country code that ISO 3166-1 alpha-2 assigns, in capitals, such as 'TH', got {code!r}"
        )
