"""Reading a target as it is printed, in every order of its parts."""

from __future__ import annotations

import re

from bma_foreign_affairs._memory import remembering_short
from bma_foreign_affairs._patterns import lazily
from bma_foreign_affairs._values import text_of
from bma_foreign_affairs.errors import InvalidValue, ParseError
from bma_foreign_affairs.quantities.amounts import LEAD, QUANTITY, quantity_in
from bma_foreign_affairs.quantities.comparators import (
    COMPARATOR,
    Comparator,
    Per,
    comparator_of,
    direction_of,
    is_turned,
)
from bma_foreign_affairs.quantities.faults import REPAIR
from bma_foreign_affairs.quantities.forms import DASHES, DIGIT, misread, refuse_faults, without_names
from bma_foreign_affairs.quantities.money import MONEY, money_in
from bma_foreign_affairs.quantities.printed import OTHER_DIGIT, lacks_number, readable
from bma_foreign_affairs.quantities.targets import (
    DeferredTarget,
    NumericTarget,
    StatementTarget,
    Target,
    deferred_owner,
)
from bma_foreign_affairs.quantities.vocabulary import (
    BOUNDS,
    COUNTED,
    KNOWN,
    LOWER_BOUNDS,
    PERIODS,
    UNIT_WORD,
    part,
    per_behind,
    unit_fault,
)
from bma_foreign_affairs.thai.text import repair

__all__ = ["parse_target"]

_BOUNDS = {bound: Comparator.AT_LEAST if bound in LOWER_BOUNDS else Comparator.AT_MOST for bound in BOUNDS}
_BOUND = "|".join(BOUNDS)
# Where a known word ends: before no further letter, or before a bound that is printed against it.
_ENDS = rf"(?:(?![ก-\u0e4e])|(?={_BOUND}))"
# A known word may stand for a period by itself; of any other only its ๑ says so, since ต่อ has other uses.
_PER = (
    rf"(?:/\s*+(?:[1๑]\s*+)?+(?P<slash>(?:{KNOWN}){_ENDS}|{UNIT_WORD})"
    rf"|ต่อ\s*+(?:[1๑]\s*+(?P<one>{UNIT_WORD})|(?P<trip>{UNIT_WORD})\s*+[1๑]\s*+ครั้ง|(?P<known>{KNOWN}){_ENDS}))"
)
_AMOUNT = lazily(
    # The letters that a comparator or an amount begins with come first, to pass over all others at once.
    r"(?=[ไมนตเสลชยใอก≥≤≧≦⩾⩽<>0-9๐-๙฿ร+\-\u2212])"
    rf"(?:(?P<comparator>{COMPARATOR})\s*+(?:[:(]\s*+)?+(?:(?P<each>{KNOWN})ละ\s*+)?+{LEAD}(?:\(\s*+)?+)?+"
    rf"(?=[0-9๐-๙฿ร+\-\u2212])(?<![0-9๐-๙.,/A-Za-z])(?<!{DIGIT}[{DASHES}])(?:{MONEY}|{QUANTITY})"
    # A unit may have ต่อ printed against it: ครั้งต่อ ๑ ปี.
    rf"(?:(?<=ต่อ)(?<!ติดต่อ)\s*+[1๑]\s*+(?P<glued_one>{UNIT_WORD}))?+"
    rf"\s*+(?P<bound>{_BOUND})?+(?:\s*+(?:\(\s*+)?+{_PER})?+(?:\s*+(?P<once>[1๑]\s*+ครั้ง)(?![ก-\u0e4e]))?+"
    rf"(?:\s*+(?P<later>{_BOUND}))?+\s*+(?P<of>ของ)?+"
)
_PERS = ("each", "slash", "one", "trip", "known", "glued_one")
_PARTS = ("comparator", "minus", "unit", "bound", "later", "of", "once", *_PERS)
_NOTHING = (None, None, None, None)
_DIGIT = lazily(DIGIT)
_KNOWN_WORDS = tuple(KNOWN.split("|"))
# What may stand between ปีละ and its number or comparator.
_AFTER_EACH = lazily(rf"\s*+(?:[:(]\s*+)?+{LEAD}(?:[:(]\s*+)?+")
_OPENING = lazily(rf"\s*+\(?\s*+(?:(?:ค่า)?เป้าหมาย\s*+:?\s*+)?+{LEAD}")
_EVERY = rf"(?:ทุก|แต่ละ)\s*+(?:{'|'.join(PERIODS)})"
# What says of the number behind it more than is read of it, and so may อย่างน้อย: of that number, or of the words
# between (อย่างน้อยระดับดี จำนวน ๓๐ คน).
_BEFORE = lazily(
    rf"(?=[ทแอขไ≠±≈~=&])(?:(?P<parted>อย่าง\s*+น้อย)|(?:(?P<every>{_EVERY})\s*+(?:[:(]\s*+)?+"
    rf"|(?:ขั้น\s*+ต่ำ|อย่าง\s*+มาก|ไม่\s*+(?:ถึง|ใช่|มี|ครบ|ได้|เท่ากับ)|[≠±≈~]|=<|&[a-z]+;)\s*+){LEAD}\(?\s*+\Z)"
)
# One of these stands in each of them; most nouns hold none.
_SIGNS_BEFORE = ("อย่าง", "ไม่", "ทุก", "แต่ละ", "ขั้น", "=", "~", "&", "≠", "±", "≈")
_BEHIND = lazily(
    r"\s*+(?:(?P<slash>/)\s*+[\u0e01-\u0e2e\u0e40-\u0e44]"
    rf"|\(?\s*+(?:(?P<every>(?:ใน)?{_EVERY})|(?P<comparator>{COMPARATOR})\s*+(?:\)|\Z)))"
)
_BRACKET = lazily("[()]")
_EXPECTED = "a target, such as อย่างน้อย ๑๐ ครั้ง, ไม่เกินร้อยละ ๕ ต่อปี, ตามที่ สงม. กำหนด, or words without a number"
_TWO = "there is more than one number; which is the target?"
_ONE_UNIT = "how often is one unit, and nothing is read behind it"
_HOW_OFTEN = "how often is read as ปีละ, ต่อปี or /ปี"
_DIGITS_READ = "the digits that are read are 0 to 9 and ๐ to ๙"


def parse_target(text: str) -> Target:
    """Read a target: a number to be reached, ตามที่ … กำหนด, or words without a number.

    Args:
        text: The target as printed. A comparator may stand before the number (ไม่น้อยกว่า ๓ ครั้ง) or behind it
            (๓ ครั้งขึ้นไป), how often before or behind (ปีละ, ต่อปี, /ปี, ต่อการเดินทาง ๑ ครั้ง), a base behind (ของจำนวน…),
            a noun with or without เป้าหมาย in front, brackets around. Names (C40), years, dates and ordinals are no
            numbers.

    Raises:
        ParseError: For text with numbers of which none, or not one alone, is the target; for text that carries faults
            of extraction; for an empty text or a nil.
        WrongType: For anything but text.

    >>> target = parse_target("จำนวนบุคลากรไม่น้อยกว่าร้อยละ ๑๐ เผยแพร่ความรู้")
    >>> target.comparator, target.quantity.value
    (Comparator.AT_LEAST, Fraction(10, 1))
    >>> parse_target("ตามที่ สงม. กำหนด").owner
    'สงม.'
    """
    clean = readable(text_of(text, "parse_target"))
    plain = without_names(clean)
    if number := _DIGIT.search(plain):
        return _numeric(text, clean, plain, number.start())
    try:
        owner = deferred_owner(clean)
        target = DeferredTarget(owner, text) if owner else StatementTarget(text)
    except InvalidValue as error:
        _refuse(text, clean, 0)
        if lacks_number(text):
            raise ParseError(text, len(text.rstrip()), _EXPECTED, "the number is missing") from error
        raise ParseError(text, 0, _EXPECTED) from error
    # Where all digits are parts of names a displaced mark may have made them so: ระดบัที่ ๔.
    if plain != clean and (changes := repair(text).changes):
        raise ParseError(text, changes[0].offset, _EXPECTED, REPAIR)
    return target


def _refuse(text: str, clean: str, number: int) -> None:
    """Refuse faults of extraction, digits of other scripts, and a number in the name of who sets the target."""
    refuse_faults(text, _EXPECTED)
    if other := OTHER_DIGIT.search(clean):
        raise ParseError(text, other.start(), _EXPECTED, _DIGITS_READ)
    if deferred_owner(clean):
        raise ParseError(text, number, _EXPECTED, "who sets the target is named without a number")


def _numeric(text: str, clean: str, plain: str, number: int) -> NumericTarget:
    form = _amount(plain)
    start, end = form.span() if form else (number, number)
    # What the form has matched is free of faults, save the unit, which is looked at as a unit.
    if end - start < len(text):
        _refuse(text, clean, number)
    if form is None:
        raise misread(text, number, _EXPECTED, "the number has no unit, or there is a range of numbers")
    if end < len(text):
        _refuse_more(text, plain, end)
    if number < start and _has_rival(plain, form):
        raise misread(text, number, _EXPECTED, _TWO)
    compared, minus, word, bound, later, of, once, *pers = form.group(*_PARTS)
    unit, glued_bound, glued_per, glued_of = _unit(word) if word else _NOTHING
    noun, each = _each(plain[:start]) if start else ("", None)
    base, last, behind = _of(glued_of, of, clean[end - 1 :]) if of or glued_of else (None, None, None)
    comparator = comparator_of(compared) if compared else None
    bounds = [each_bound for each_bound in (glued_bound, bound, later, last) if each_bound]
    if bounds or (compared and not comparator):
        comparator = _bounded(form, text, comparator, bounds)
    if noun and is_turned(noun, comparator):
        raise misread(text, start, _EXPECTED, f"what stands before {compared} may turn it round")
    if noun:
        _refuse_doubtful(text, noun, comparator)
    pers = [per for per in (each, glued_per, *pers, behind) if per]
    if once and not pers:
        raise misread(text, form.start("once"), _EXPECTED, _TWO)
    try:
        return NumericTarget(
            quantity_in(form, text, _EXPECTED, unit) if minus is None else money_in(form),
            comparator,
            _per(form, text, pers),
            base,
            direction_of(noun, plain, end),
            text,
        )
    except InvalidValue as error:
        raise misread(text, start, _EXPECTED, str(error)) from error


def _refuse_more(text: str, plain: str, end: int) -> None:
    """Refuse another number or period behind the amount."""
    if second := _DIGIT.search(plain, end):
        raise misread(text, second.start(), _EXPECTED, _TWO)
    if behind := _BEHIND.match(plain, end):
        slash, every, comparator = behind.group("slash", "every", "comparator")
        hint = _ONE_UNIT if slash else _HOW_OFTEN if every else f"{comparator} stands in front of its number"
        raise misread(text, behind.start(behind.lastgroup or 0), _EXPECTED, hint)


def _refuse_doubtful(text: str, noun: str, comparator: Comparator | None) -> None:
    """Refuse words before a number that may say how it is meant."""
    if not any(map(noun.__contains__, _SIGNS_BEFORE)):
        return
    for before in _BEFORE.finditer(noun):
        parted, every = before.group("parted", "every")
        if every:
            raise misread(text, before.start(), _EXPECTED, _HOW_OFTEN)
        if not comparator:
            words = parted or before[0].strip(" (")
            hint = "words part {} from the number; write it against it" if parted else "what {} says of it is not read"
            raise misread(text, before.start(), _EXPECTED, hint.format(words))


def _amount(plain: str) -> re.Match[str] | None:
    """Find the first amount behind a comparator, or else the first amount."""
    first = None
    for form in _AMOUNT.finditer(plain):
        if form["comparator"]:
            return form
        first = first or form
    return first


def _has_rival(plain: str, form: re.Match[str]) -> bool:
    """Tell whether a number before the amount could be the target; แผน ๒๐ ปี is part of a noun."""
    if not form["comparator"]:
        return True
    start = form.start()
    opening = _OPENING.match(plain)
    return any(
        earlier["unit"] is None
        or any(_unit(earlier["unit"])[1:])
        or any(earlier.group("of", "bound", "later", *_PERS))
        # A row of a table begins with its number: ๑ ส่งเสริมผู้ประกอบการ….
        or (opening is not None and earlier.start() == opening.end() and _unit(earlier["unit"])[0] in COUNTED)
        for earlier in _AMOUNT.finditer(plain, 0, start)
    )


@remembering_short
def _unit(printed: str) -> tuple[str, str | None, str | None, str | None]:
    """Part a unit from what is printed against it: a bound, how often, of what, ต่อ before its ๑."""
    word = "".join(printed.split())
    unit, bound, per, of = part(word.removesuffix("ต่อ") or word)
    if bound and not per:
        # ครั้ง/ปีขึ้นไป
        unit, earlier, per, _ = part(unit)
        bound = earlier or bound
    first, *more = unit.split("/")
    if more and not PERIODS.keys().isdisjoint(more):
        # ครั้ง/ปี/หน่วยงาน is how often twice, which is no unit.
        return first, bound, ", ".join(more), of
    return unit, bound, per, of


def _bounded(form: re.Match[str], text: str, before: Comparator | None, bounds: list[str]) -> Comparator:
    """Give the comparator that the bounds behind the number, and the comparator before it, agree on."""
    compared = form["comparator"]
    if compared and not before:
        raise misread(text, form.start(), _EXPECTED, f"{compared} says two things at once")
    found = [before] if before else []
    found += [_BOUNDS[bound] for bound in bounds]
    for other in found[1:]:
        if other is not found[0]:
            raise misread(text, form.start(), _EXPECTED, f"{found[0]} and {other} say different things")
    return found[0]


def _each(noun: str) -> tuple[str, str | None]:
    """Part ปีละ from the end of what stands before the number."""
    before, found, behind = noun.rpartition("ละ")
    if not found or not before.endswith(_KNOWN_WORDS) or not _AFTER_EACH.fullmatch(behind):
        return noun, None
    word = next(known for known in _KNOWN_WORDS if before.endswith(known))
    return before.removesuffix(word), word


def _per(form: re.Match[str], text: str, words: list[str]) -> Per | None:
    if not words:
        return None
    if len(words) > 1 or unit_fault(word := "".join(words[0].split())):
        raise misread(text, form.start(), _EXPECTED, f"how often is one unit, not {' and '.join(words)}")
    return _period(word)


@remembering_short
def _period(word: str) -> Per:
    return Per(word, PERIODS.get(word, COUNTED.get(word)))


def _of(glued: str | None, printed: str | None, tail: str) -> tuple[str, str | None, str | None]:
    """Join ของ… up to a bracket, and part a bound and how often from its end.

    The tail begins with the letter before, where a glued beginning may end.
    """
    between = " " if glued and tail[0].isspace() else ""
    of = " ".join(f"{glued or ''}{between}{printed or ''}{_BRACKET.split(tail[1:])[0]}".split())
    bound = next((bound for bound in BOUNDS if of.endswith(bound)), None)
    if bound:
        of = of.removesuffix(bound).rstrip()
    per = per_behind(of)
    return (of[: per.start()], bound, per["per"]) if per else (of, bound, None)
