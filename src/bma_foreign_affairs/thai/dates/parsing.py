"""Thai dates, months and years out of text: the whole text, or an error that says where and why."""

from __future__ import annotations

from datetime import date

from bma_foreign_affairs.errors import CalendarError, quoted
from bma_foreign_affairs.thai.dates._forms import (
    DASH,
    DIGIT,
    HYPHENS,
    ISO,
    LEAD,
    MONTH,
    MONTH_NUMBERS,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    Form,
    is_common,
    named_day,
    read,
    refuse_bare_years,
    whole_year,
    year_parts,
)
from bma_foreign_affairs.thai.dates.eras import FIRST_DAY, FIRST_YEAR, OFFSET, common_year, supported_year
from bma_foreign_affairs.thai.dates.names import WEEKDAY_NAMES
from bma_foreign_affairs.thai.dates.spans import DateRange, Month, YearRange, month_number

__all__ = ["parse_date", "parse_date_range", "parse_month", "parse_year", "parse_year_range"]


# The groups that every form of a day has.
_GROUPS = {
    which: tuple(f"{name}{which}" for name in ("weekday", "day", "month", "era", "year")) for which in ("", "1", "2")
}

_A_DATE = "a date, as ๑ ตุลาคม ๒๕๖๑, 1 ต.ค. 61, 1/10/2561 or 2018-10-01"
_A_MONTH = "a month, as ตุลาคม or ต.ค."
_A_YEAR = "a year in four digits with พ.ศ., ค.ศ. or nothing before it, or in the last two of 25xx"
_FOUR_DIGITS = "a year in four digits with พ.ศ., ค.ศ. or nothing before it"

# A bracket stands around the whole: what was opened is closed.
_OPEN = r"(?P<open>\(\s*+)?"
_CLOSED = (r"(?(open)\s*+\))", "the closing bracket")


def _lead(which: str) -> str:
    # Most dates begin with a digit: they are past this at a glance. In a range the bracket is opened before.
    day = rf"(?:วัน)?(?P<weekday{which}>{WEEKDAY})\s*+(?:ที่)?"
    return rf"\s*+(?:(?!{DIGIT}){'' if which else _OPEN}(?:(?:{LEAD}|ณ|ลง)\s*+)?(?:วันที่|{day})?)?"


def _day(which: str) -> tuple[tuple[str, str], ...]:
    return (_lead(which), _A_DATE), (rf"\s*+(?P<day{which}>{DIGIT}{{1,2}}+)", _A_DATE)


def _month(which: str) -> str:
    return rf"\s*+(?P<month{which}>{MONTH})"


def _year(which: str, expected: str, *, short: bool, word: str = "") -> tuple[tuple[str, str], ...]:
    era, digits = year_parts(which, short=short)
    return (rf"\s*+{word}{era}", expected), (digits, expected)


def _year_of_month(which: str = "") -> tuple[tuple[str, str], ...]:
    return _year(which, _A_YEAR, short=True, word=r"(?:ปี\s*+)?")


def _in_words(which: str = "") -> tuple[tuple[str, str], ...]:
    """Give the parts of a day whose month is a word."""
    return *_day(which), (rf"(?:\s*+เดือน)?{_month(which)}", _A_MONTH), *_year_of_month(which)


def _in_numbers(which: str = "") -> tuple[tuple[str, str], ...]:
    """Give the parts of day/month/year, where the month may be a name and two digits of the year then do."""
    month = rf"(?P<month{which}>{DIGIT}{{1,2}}|(?P<name{which}>{MONTH}))(?P=sign{which})"
    year = rf"(?P<year{which}>{DIGIT}{{4}}|(?(name{which}){DIGIT}{{2}}|(?!)))(?!{DIGIT})"
    return (
        *_day(which),
        (rf"(?P<sign{which}>[{HYPHENS}/.])", _A_MONTH),
        (month, "a month and the sign that follows the day"),
        # (?!) matches nothing: the form has no era, but the group of one.
        (rf"(?P<era{which}>(?!))?{year}", "a year in four digits"),
    )


def _in_iso(which: str = "") -> tuple[tuple[str, str], ...]:
    """Give the parts of year-month-day."""
    return (
        (_lead(which), _A_DATE),
        (rf"\s*+(?P<year{which}>{DIGIT}{{4}})", _A_DATE),
        (rf"(?P<era{which}>{ISO})(?P<month{which}>{DIGIT}{{2}})", "a hyphen and the month in two digits"),
        (rf"-(?P<day{which}>{DIGIT}{{2}})(?!{DIGIT})", "a hyphen and the day in two digits"),
    )


_DAYS = tuple(Form(*parts, _CLOSED) for parts in (_in_words(), _in_numbers(), _in_iso()))

_FROM = (rf"\s*+{_OPEN}(?:ระหว่าง|ตั้งแต่)?", _A_DATE)
_UNTIL = "a dash or ถึง and the last day"
_FIRST_MONTH = rf"(?:\s*+เดือน)?{_month('1')}(?:{''.join(pattern for pattern, _ in _year_of_month('1'))})?"
_DAY_RANGES = (
    Form(_FROM, *_day("1"), (rf"(?:{_FIRST_MONTH})?{DASH}", _UNTIL), *_in_words("2"), _CLOSED),
    Form(_FROM, *_in_numbers("1"), (DASH, _UNTIL), *_in_numbers("2"), _CLOSED),
    Form(_FROM, *_in_iso("1"), (rf"(?:{DASH}|\s*+/)", _UNTIL), *_in_iso("2"), _CLOSED),
)
_ELSEWHERE = ("thai.dates.parse_date_range", _DAY_RANGES)

_MONTHS = (
    Form((rf"\s*+(?:(?:{LEAD}\s*+)?เดือน)?", _A_MONTH), (_month(""), _A_MONTH), *_year_of_month()),
    Form(
        (rf"\s*+(?P<year>{DIGIT}{{4}})", _A_MONTH),
        (rf"(?P<era>{ISO})(?P<month>{DIGIT}{{2}})", "a hyphen and the month in two digits"),
    ),
)

_YEAR_WORDS = rf"(?:(?:ระหว่าง|ตั้งแต่)\s*+)?(?:{LEAD}\s*+)?(?:ช่วง\s*+)?(?:ปี\s*+)?"
# A bracket may stand before the words or after them; what was opened is closed.
_YEAR_BEGINS = tuple(
    ((rf"\s*+{opening}", _FOUR_DIGITS), *_year("1", _FOUR_DIGITS, short=False))
    for opening in (rf"{_OPEN}{_YEAR_WORDS}", rf"{_YEAR_WORDS}(?P<open>\(\s*+)")
)
_YEARS = tuple(Form(*begin, _CLOSED) for begin in _YEAR_BEGINS)
_YEAR_RANGES = tuple(
    Form(*begin, (rf"{DASH}(?:ปี\s*+)?", "a dash or ถึง and the last year"), *_year("2", _A_YEAR, short=True), _CLOSED)
    for begin in _YEAR_BEGINS
)


def parse_date(text: str) -> date:
    """Read a day as Thai documents write it, in Thai or Arabic digits.

    Accepted are all styles of `format_date`; day/month/year with `/`, `.` or a dash and four digits of the year, or
    with the name of the month (1-ต.ค.-61); year-month-day; spoken months (มิถุนา); a month directly against a number
    (31 ม.ค.63); ปี, พ.ศ. or ค.ศ. before the year; a leading วันที่ or weekday; เมื่อ, ใน, ภายใน, ณ, ลง or ประจำ before all;
    brackets around it. Two digits of a year after the name of a month mean 25xx. Four digits without an era are
    Buddhist for 24xx to 26xx and of the Common Era for 19xx to 20xx; in the ISO form every supported year of the
    Common Era stands.

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
    found = read(text, _DAYS, _ELSEWHERE)
    # Spelled out, since unpacking into a call would cost a tenth of all.
    weekday, day, month, era, year = found.group("weekday", "day", "month", "era", "year")
    return _day_of(weekday, day, month, era, year)


def parse_date_range(text: str) -> DateRange:
    """Read the first and the last day of a stretch of days, in Thai or Arabic digits.

    Both days are written in one of the forms of `parse_date`, with a dash of any kind or ถึง between them. In words,
    the first day takes the month and the year from the last one where it has none (28-29 ตุลาคม 2553). In the ISO form
    a slash also parts them. One day by itself is a range of one day.

    Raises:
        WrongType: For anything but text.
        ParseError: For text that is neither a range of days nor a day, and for two digits of a year without an era
            beside a year of the Common Era.
        CalendarError: For a day that does not exist, as in `parse_date`, and for days that run backwards.

    >>> parse_date_range("28-29 ตุลาคม 2553")
    DateRange(first=date(2010, 10, 28), last=date(2010, 10, 29))
    >>> parse_date_range("๒๘ ธันวาคม ๒๕๕๓ – ๒ มกราคม ๒๕๕๔").days
    6
    """
    found = read(text, _DAY_RANGES + _DAYS)
    if "day" in found.re.groupindex:
        only = _day_of(*found.group(*_GROUPS[""]))
        return DateRange(only, only)
    weekday, day, month, era, year = found.group(*_GROUPS["1"])
    own_year = year is not None
    if not own_year:
        era, year = found["era2"], found["year2"]
    first = _day_of(weekday, day, month or found["month2"], era, year)
    refuse_bare_years(found)
    last = _day_of(*found.group(*_GROUPS["2"]))
    if month is not None and not own_year and last < first:
        raise CalendarError(f"in one year {quoted(text)} runs backwards; write the year of the first day too")
    return DateRange(first, last)


def parse_month(text: str) -> Month:
    """Read a month with its year, in Thai or Arabic digits.

    Accepted are all styles of `format_month`, spoken months, a leading เดือน with เมื่อ, ใน, ภายใน or ประจำ before it or
    nothing, and years as in `parse_date`.

    Raises:
        WrongType: For anything but text.
        ParseError: For text that is no month with a year.
        CalendarError: For a month that does not exist, or a year that is out of range or names no era.

    >>> parse_month("มิถุนายน 2555"), parse_month("ประจำเดือน ต.ค. ๖๑")
    (Month(buddhist_year=2555, number=6), Month(buddhist_year=2561, number=10))
    """
    found = read(text, _MONTHS)
    month, year = found["month"], whole_year(found["year"])
    number = month_number(MONTH_NUMBERS.get(month) or int(month))
    if not is_common(found["era"], year):
        return Month(year, number)
    first = date(common_year(year), number, 1)
    if first < FIRST_DAY:
        raise CalendarError(f"months are supported from {FIRST_DAY:%Y-%m} (BE {FIRST_YEAR}) on, got {first:%Y-%m}")
    return Month.containing(first)


def parse_year(text: str) -> int:
    """Read a year, in Thai or Arabic digits, and give it in the Buddhist era.

    Accepted are four digits with พ.ศ., ค.ศ. or no era (then as in `parse_date`), or two of 25xx with พ.ศ., in brackets
    or not, with ปี, ประจำปี, ในปี, ภายในปี, ช่วงปี, ตั้งแต่ปี and the like before them. A year of the Common Era before
    1941 is the Buddhist year that began in its April.

    Raises:
        WrongType: For anything but text.
        ParseError: For text that is no year or more than a year.
        CalendarError: For a year that is out of range or names no era.

    >>> parse_year("ปี พ.ศ. ๒๕๖๒"), parse_year("ประจำปี 2011")
    (2562, 2554)
    >>> parse_year("(พงศ์เทพ, 2563)")
    Traceback (most recent call last):
    ...
    bma_foreign_affairs.errors.ParseError: cannot read '(พงศ์เทพ, 2563)' at position 1: expected a year in four \
digits with พ.ศ., ค.ศ. or nothing before it
    """
    found = read(text, _YEARS)
    return _buddhist(found["era1"], found["year1"])


def parse_year_range(text: str) -> YearRange:
    """Read the first and the last year of a range, in Thai or Arabic digits, and give them in the Buddhist era.

    Both years are written as for `parse_year`, with a dash of any kind or ถึง between them; the era of one holds for the
    other. The last two digits do for the last year of a range in the Buddhist era.

    Raises:
        WrongType: For anything but text.
        ParseError: For text that is no range of years, and for two digits beside a year of the Common Era.
        CalendarError: For a year that is out of range or names no era, and for years that run backwards.

    >>> parse_year_range("(พ.ศ.๒๕๕๖ – ๒๕๗๕)")
    YearRange(first=2556, last=2575)
    """
    found = read(text, _YEAR_RANGES)
    first, last = found["era1"], found["era2"]
    begin = _buddhist(first or last, found["year1"])
    refuse_bare_years(found)
    return YearRange(begin, _buddhist(last or first, found["year2"]))


def _day_of(weekday: str | None, day: str, month: str, era: str | None, year: str) -> date:
    """Give the day that is named, once its weekday is seen to fit."""
    named = named_day(era, year, MONTH_NUMBERS.get(month) or int(month), int(day))
    if weekday is not None and WEEKDAY_NUMBERS[weekday] != named.weekday():
        raise CalendarError(f"{named} is a วัน{WEEKDAY_NAMES[named.weekday()]}, not a วัน{weekday}")
    return named


def _buddhist(era: str | None, digits: str) -> int:
    """Give the year of the Buddhist era that four digits name."""
    number = whole_year(digits)
    return supported_year(common_year(number) + OFFSET if is_common(era, number) else number)
