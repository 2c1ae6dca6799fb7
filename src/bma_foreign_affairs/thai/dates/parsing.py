"""Thai dates out of text: the whole text, or an error that says where and why."""

from __future__ import annotations

import re
from datetime import date

from bma_foreign_affairs.errors import CalendarError, ParseError
from bma_foreign_affairs.thai.dates._forms import (
    DIGIT,
    ERA,
    MONTH,
    MONTH_NUMBERS,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    Form,
    is_common,
    read,
)
from bma_foreign_affairs.thai.dates.eras import FIRST_DAY, LAST_DAY, date_from_buddhist, supported_day
from bma_foreign_affairs.thai.dates.names import WEEKDAY_NAMES

__all__ = ["parse_date"]

# Two digits of a year, and what they leave out.
_SHORT, _SHORT_CENTURY = 2, 2500

_LEAD = (rf"\s*+(?:(?:เมื่อ\s*+)?วันที่|(?:วัน)?(?P<weekday>{WEEKDAY})\s*+(?:ที่)?)?", "a date")
_DAY = (rf"\s*+(?P<day>{DIGIT}{{1,2}})(?!{DIGIT})", "a day of the month in one or two digits")
_MONTH = (rf"\s*+(?P<month>{MONTH})", "a month such as ตุลาคม or ต.ค.")
_YEAR = (
    rf"\s*+(?:(?P<era>{ERA})\s*+)?(?P<year>{DIGIT}{{4}}|{DIGIT}{{2}})(?!{DIGIT})",
    "a year in four digits, or in the last two of 25xx, with พ.ศ., ค.ศ. or nothing before it",
)
_IN_WORDS = Form(_LEAD, _DAY, _MONTH, _YEAR)
_IN_NUMBERS = Form(
    _LEAD,
    (rf"{_DAY[0]}(?P<sign>[/.-])", "day/month/year, day-month-year or day.month.year"),
    (rf"(?P<month>{DIGIT}{{1,2}})(?P=sign)", "the number of a month and the sign that follows the day"),
    (rf"(?P<year>{DIGIT}{{4}})", "a year in four digits"),
)
_ISO = Form(
    _LEAD,
    (rf"\s*+(?P<year>{DIGIT}{{4}})", "a date"),
    (rf"-(?P<month>{DIGIT}{{2}})", "a hyphen and the month in two digits"),
    (rf"-(?P<day>{DIGIT}{{2}})", "a hyphen and the day in two digits"),
)


def parse_date(text: str) -> date:
    """Read a day as Thai documents write it, in Thai or Arabic digits.

    Accepted are all styles of `format_date`; day/month/year with `/`, `-` or `.` and four digits of the year;
    year-month-day; spoken months (มิถุนา); a month directly against a number (31 ม.ค.63); พ.ศ. or ค.ศ. before the
    year; a leading วันที่ or weekday. Two digits of a year after the name of a month mean 25xx. Four digits without
    an era are Buddhist for 24xx to 26xx and of the Common Era for 19xx to 20xx; in the ISO form every supported year
    of the Common Era stands.

    Raises:
        WrongType: For anything but text.
        ParseError: For text that is no date, or that holds more than one.
        CalendarError: For a day that does not exist, a weekday that does not fit, a year without an era that could
            be neither, and a day out of the supported range.

    >>> parse_date("วันจันทร์ที่ ๑ ตุลาคม พ.ศ. ๒๕๖๑")
    datetime.date(2018, 10, 1)
    >>> parse_date("31 ม.ค.63"), parse_date("5-10-2561")
    (datetime.date(2020, 1, 31), datetime.date(2018, 10, 5))
    >>> parse_date("วันอังคารที่ 1 ตุลาคม 2561")
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.CalendarError: 2018-10-01 is a วันจันทร์, not a วันอังคาร
    """
    found = read(text, _IN_WORDS, _IN_NUMBERS, _ISO)
    parts = found.groupdict()
    number = MONTH_NUMBERS.get(parts["month"]) or int(parts["month"])
    if found.re is _ISO.pattern and FIRST_DAY.year <= int(parts["year"]) <= LAST_DAY.year:
        day = common_day(int(parts["year"]), number, int(parts["day"]))
    else:
        day = day_of(found, parts.get("era"), number)
    check_weekday(parts["weekday"], day)
    return day


def day_of(found: re.Match[str], era: str | None, month: int) -> date:
    """Give the day that the parts of a text name."""
    year = int(found["year"])
    if len(found["year"]) == _SHORT:
        if era is not None and era.startswith("ค"):
            raise ParseError(found.string, found.start("year"), "a year of the Common Era in four digits")
        return date_from_buddhist(_SHORT_CENTURY + year, month, int(found["day"]))
    if is_common(era, year):
        return common_day(year, month, int(found["day"]))
    return date_from_buddhist(year, month, int(found["day"]))


def common_day(year: int, month: int, day: int) -> date:
    """Give a day of the Common Era, or raise CalendarError."""
    try:
        named = date(year, month, day)
    except ValueError:
        raise CalendarError(f"there is no day {year}-{month}-{day} in the Common Era") from None
    return supported_day(named)


def check_weekday(weekday: str | None, day: date) -> None:
    """Raise CalendarError where a day is not the day of the week that stands before it."""
    if weekday is not None and WEEKDAY_NUMBERS[weekday] != day.weekday():
        raise CalendarError(f"{day} is a วัน{WEEKDAY_NAMES[day.weekday()]}, not a วัน{weekday}")
