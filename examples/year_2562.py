"""Score the 13 KPIs of the action plan BE 2562 from invented actuals by invented rules, and explain every point.

    python examples/year_2562.py [scorecard.html]

The plan prints targets for its KPIs and no score table; so the rules are made up, as are the actuals, the activities
and the adjustment. Both TOML files beside this one say so. With an argument the scorecard is also written as HTML.
"""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from bma_foreign_affairs.datasets import action_plan_2562
from bma_foreign_affairs.exact import Number, round_half_up
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.interop.tabular import load_actuals, load_rules
from bma_foreign_affairs.plans.schedule import OpenEnds
from bma_foreign_affairs.plans.tree import Plan
from bma_foreign_affairs.relations import (
    Activity,
    ActivityKind,
    Channel,
    City,
    ParticipantGroup,
    Participants,
    Publication,
    days_of,
    tally_sharing,
)
from bma_foreign_affairs.scorecard import (
    EQUAL_WEIGHTS,
    Actual,
    Adjustment,
    AdjustmentKind,
    Assessor,
    By,
    Scorecard,
    Scored,
    computed,
    evaluate,
    late_steps,
)
from bma_foreign_affairs.scoring.formulas import Count, Formula, Ratio, StepCompletion
from bma_foreign_affairs.scoring.grades import CIVIL_SERVICE_GRADES
from bma_foreign_affairs.scoring.rules import ScoreTable, ScoringRule
from bma_foreign_affairs.tables import Table
from bma_foreign_affairs.thai.dates import DateRange, format_date
from bma_foreign_affairs.thai.numerals import format_number

YEAR = FiscalYear(2562)
ACTUALS = Path(__file__).with_name("actuals_2562_invented.toml")
RULES = Path(__file__).with_name("rules_2562_invented.toml")
# Dimension 1 of the appraisal holds the 13 KPIs; dimensions 2 to 4 are set by other offices later.
KPIS = "มิติที่ 1"

BANGKOK = City("กรุงเทพมหานคร", "Bangkok", "TH")
SEOUL = City("กรุงโซล", "Seoul", "KR")
VIENNA = City("กรุงเวียนนา", "Vienna", "AT")

# What an office would record through the year; invented.
ACTIVITIES = (
    Activity(
        ActivityKind.EXCHANGE,
        DateRange(date(2018, 11, 5), date(2018, 11, 9)),
        (SEOUL,),
        (Participants(ParticipantGroup.YOUTH, 10),),
        (
            Publication(ParticipantGroup.YOUTH, (1, 2), Channel.SOCIAL_MEDIA),
            Publication(ParticipantGroup.YOUTH, (2, 3), Channel.PRESENTATION),
        ),
        "แลกเปลี่ยนเยาวชน ณ กรุงโซล (สมมติ)",
        SEOUL,
    ),
    Activity(
        ActivityKind.EXCHANGE,
        DateRange(date(2019, 1, 21), date(2019, 1, 25)),
        (SEOUL,),
        (Participants(ParticipantGroup.YOUTH, 10), Participants(ParticipantGroup.GUEST, 10)),
        (Publication(ParticipantGroup.YOUTH, (4, 5), Channel.WEBSITE),),
        "เยาวชนกรุงโซลเยือนกรุงเทพมหานคร (สมมติ)",
        BANGKOK,
    ),
    Activity(
        ActivityKind.MEETING,
        DateRange(date(2019, 5, 13), date(2019, 5, 15)),
        (VIENNA,),
        (Participants(ParticipantGroup.PERSONNEL, 8),),
        (
            Publication(ParticipantGroup.PERSONNEL, (1,), Channel.WEBSITE),
            Publication(ParticipantGroup.PERSONNEL, (1, 6), Channel.WORK),
        ),
        "ประชุมความร่วมมือด้านเมืองอัจฉริยะ (สมมติ)",
        VIENNA,
    ),
)

# Steps that are through, by place in the printed schedule; invented.
DONE = {"P01": (1, 2, 3), "P02": (1, 2), "A05": (1,)}

PENALTY = Adjustment(AdjustmentKind.PENALTY, 1, "คณะกรรมการประเมินผล (สมมติ)", "ส่งรายงานหลังกำหนด ๑ ฉบับ (สมมติ)", "K12")


def formulas() -> Mapping[str, Formula]:
    """Give the formulas that the plan states, over what was recorded."""
    youths = tally_sharing(ACTIVITIES, ParticipantGroup.YOUTH)
    abroad = [activity for activity in ACTIVITIES if activity.is_abroad]
    personnel = tally_sharing(abroad, ParticipantGroup.PERSONNEL, channels=frozenset(Channel))
    at_home = [one for one in ACTIVITIES if one.kind is ActivityKind.EXCHANGE and one.venue == BANGKOK]
    return {
        "K06": Ratio(youths.part, youths.whole),
        "K07": Count(days_of(at_home), YEAR),
        "K08": StepCompletion(5, 6),
        "K11": Ratio(personnel.part, personnel.whole),
    }


def chosen_rules() -> dict[str, ScoringRule]:
    """Read the rules; the file chooses one for each KPI, so none is a bare table."""
    rules = load_rules(RULES.read_text("utf-8"), document=RULES.name)
    return {key: rule for key, rule in rules.items() if not isinstance(rule, ScoreTable)}


def scored(plan: Plan, actuals: tuple[Actual, ...], *, under: str | None) -> Scorecard:
    """Score a part of the plan, or all of it; the agency's own scores make the total."""
    return evaluate(
        plan,
        actuals,
        YEAR,
        EQUAL_WEIGHTS,
        rules=chosen_rules(),
        adjustments=[PENALTY],
        assessor=Assessor.SELF,
        under=under,
        bands=CIVIL_SERVICE_GRADES,
    )


def points(value: Number | None) -> str:
    """Write points with two decimals, or a dash for none."""
    return "–" if value is None else format_number(round_half_up(value, 2), places=2)


def parts(cards: Mapping[str, Scorecard], plan: Plan, name: str) -> Table:
    """Put the scorecards of parts below one another."""
    rows = []
    for address, card in cards.items():
        reported = sum(isinstance(row, Scored) for row in card.rows)
        title = "ไม่สังกัดมิติใด" if address == "–" else str(plan[address])
        rows.append((title, len(card.rows), reported, points(card.total)))
    return Table((name, "ตัวชี้วัด", "มีคะแนน", "คะแนนเฉลี่ย"), tuple(rows))


def kpis(card: Scorecard) -> Table:
    """List the KPIs with target, actual and score."""
    rows = []
    for row in card.rows:
        indicator = row.indicator
        start = (indicator.key, indicator.title[:40], " ".join(map(str, indicator.targets)))
        if isinstance(row, Scored):
            met = {True: "บรรลุ", False: "ไม่บรรลุ", None: "–"}[row.met]
            rows.append((*start, str(row.actual.value), met, points(row.points)))
        else:
            rows.append((*start, f"({row.reason})", "–", "–"))
    return Table(("ที่", "ตัวชี้วัด", "เป้าหมาย", "ผลงาน", "ผล", "คะแนน"), tuple(rows))


def judged(card: Scorecard) -> Table:
    """Put the points of both assessors side by side, where both judged."""
    rows = []
    for row in card.rows:
        other = next((one for one in card.others if one.indicator == row.indicator), None)
        if isinstance(row, Scored) and isinstance(other, Scored):
            rows.append((row.indicator.key, *map(points, (row.points, other.points, abs(row.points - other.points)))))
    return Table(("ที่", str(Assessor.SELF), str(Assessor.COMMITTEE), "ต่างกัน"), tuple(rows))


def report(plan: Plan, card: Scorecard) -> None:
    """Print the scorecard, and what of it is made up."""
    print(f"{plan.title} {card.period}")
    print("ผลงาน กิจกรรม และการปรับคะแนนทั้งหมดเป็นข้อมูลสมมติ")
    print("แผนพิมพ์ค่าเป้าหมายของตัวชี้วัดทั้ง ๑๓ ตัว แต่ไม่ได้พิมพ์ตารางคะแนน เกณฑ์ให้คะแนนทุกข้อจึงเป็นเกณฑ์สมมติ")
    print(f"นโยบายการคิดคะแนน: {card.policy}\n")
    print(kpis(card).to_text())
    assert card.completeness is not None
    print(f"\nคะแนนเฉลี่ย {points(card.total)} จาก {points(card.maximum)} คิดเป็นร้อยละ {points(card.percent)}")
    print(f"รายงานแล้วร้อยละ {points(card.completeness * 100)} ของที่ถึงกำหนด")
    print(f"ระดับ: {card.grade}\n")
    print("คะแนนของหน่วยงานและคณะกรรมการ:")
    print(judged(card).to_text())


def report_parts(plan: Plan, card: Scorecard, whole: Scorecard) -> None:
    """Print the parts, what is late, and how every point came about."""
    print("\nตามมิติการประเมินผล (เป้าหมายของมิติที่ ๒-๔ หน่วยงานอื่นเป็นผู้กำหนด จึงยังไม่มีคะแนน):")
    print(parts(whole.by(By.TIER, tier="appraisal_dimension"), plan, "มิติ").to_text())
    print("\nตามตารางคำรับรอง (ตัวชี้วัดหนึ่งอยู่ได้หลายตาราง):")
    print(parts(card.by(By.TIER, tier="agreement_table"), plan, "ตาราง").to_text())
    day = date(2019, 6, 30)
    late = late_steps(plan, day, DONE, ends=OpenEnds.LATEST)
    print(f"\nขั้นตอนที่ล่าช้า ณ {format_date(day)} (ความคืบหน้าสมมติ; ขั้นตอนที่ไม่ปรากฏเดือนสิ้นสุดนับถึงสิ้นปีงบประมาณ):")
    rows = tuple((schedule, step, what, weight) for schedule, _, step, what, weight in late.rows)
    print(Table(("แผน", "ขั้นที่", "ขั้นตอน", "น้ำหนัก"), rows).to_text())
    print(f"\nที่มาของคะแนน:\n\n{card.explain('th')}")


def page(card: Scorecard) -> str:
    """Put the scorecard into an HTML page of its own."""
    return f'<!doctype html><html lang="th"><meta charset="utf-8"><title>2562</title>{card._repr_html_()}</html>\n'


def main(arguments: list[str]) -> int:
    """Score the year; with an argument, write the scorecard to that file."""
    plan = action_plan_2562()
    recorded = load_actuals(ACTUALS.read_text("utf-8"), document=ACTUALS.name)
    actuals = (*recorded, *computed(plan, formulas(), YEAR))
    card = scored(plan, actuals, under=KPIS)
    report(plan, card)
    report_parts(plan, card, scored(plan, actuals, under=None))
    if arguments:
        Path(arguments[0]).write_text(page(card), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
