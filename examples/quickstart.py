"""Score the KR sheet of fiscal year 2568 from a list of missions, and look into the two plans that ship with it.

    python examples/quickstart.py [missions.csv]

The missions that ship beside this file are invented. Lines of the CSV that begin with # are remarks; then come a header
and a row a mission: its day (Thai or ISO) and its kind.
"""

import csv
import sys
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

from bma_foreign_affairs import (
    Actual,
    Below,
    LinearScale,
    Plan,
    Quantity,
    ScoreTable,
    ScoringPolicy,
    compare_rules,
    evaluate,
    format_date,
    format_number,
    parse_date,
    score,
)
from bma_foreign_affairs.datasets import action_plan_2562, kr_2568, strategic_plan_2563
from bma_foreign_affairs.errors import AmbiguousRule, CalendarError, DocumentError, ParseError, Problem
from bma_foreign_affairs.plans.tree import BudgetKey
from bma_foreign_affairs.scorecard import Missing, Scored, Status
from bma_foreign_affairs.tables import Table

MISSIONS = Path(__file__).with_name("missions_2568_invented.csv")
HEADER = ["วันที่", "ประเภทภารกิจ"]


def read_missions(path: Path) -> list[date]:
    """Read the days of all missions, or raise one DocumentError with every bad row."""
    reader = csv.reader(path.read_text("utf-8-sig").splitlines(keepends=True))
    rows = [(reader.line_num, row) for row in reader if row and not row[0].startswith("#")]
    if not rows or rows[0][1] != HEADER:
        found = rows[0][1] if rows else []
        raise DocumentError(str(path), (Problem("header", f"expected the columns {HEADER}, got {found}"),))
    days: list[date] = []
    problems: list[Problem] = []
    for number, row in rows[1:]:
        if len(row) != len(HEADER):
            problems.append(Problem(f"row {number}", f"expected {len(HEADER)} columns, got {len(row)}"))
            continue
        day, kind = row
        if not kind.strip():
            problems.append(Problem(f"row {number}, column {HEADER[1]}", "expected the kind of mission, got nothing"))
        try:
            days.append(parse_date(day))
        except (ParseError, CalendarError) as error:
            wanted = "expected a day such as ๑ ตุลาคม ๒๕๖๗ or 2024-10-01"
            problems.append(Problem(f"row {number}, column {HEADER[0]}", f"{wanted}, got {day!r}: {error}"))
    if problems:
        raise DocumentError(str(path), tuple(problems))
    return days


def report(plan: Plan, days: list[date]) -> None:
    """Print the year, the KR, the score with its explanation, and the other readings."""
    (year,) = plan.fiscal_years
    (indicator,) = plan.indicators
    table = indicator.rule
    assert isinstance(table, ScoreTable), "the sheet prints a table and chooses no rule"
    assert indicator.unit is not None
    counted = sum(day in year for day in days)

    # The sheet is silent about 9 and 1; so the caller chooses: a line between levels, nothing below the lowest.
    rule = LinearScale(table, below=Below.ZERO)
    actual = Actual(indicator.key, year, Status.REPORTED, Quantity(counted, indicator.unit))
    card = evaluate(plan, [actual], year, ScoringPolicy(missing=Missing.REFUSE), rules={indicator.key: rule})
    row = card.row(indicator.key)
    assert isinstance(row, Scored)

    print(f"{year.label()}: {format_date(year.first_day)} ถึง {format_date(year.last_day)}\n")
    print(f"ตัวชี้วัด (KR): {indicator.title}")
    print(f"หน่วยงานรับผิดชอบหลัก: {', '.join(indicator.hosts)}")
    print(f"ค่าเป้าหมาย: {' '.join(map(str, indicator.targets))}")
    print(f"ผลงาน: {actual.value} (ข้อมูลสมมติ นับจาก {format_number(len(days))} รายการ เฉพาะที่อยู่ในปีงบประมาณ)")
    print(f"ผลเทียบเป้าหมาย: {'บรรลุ' if row.met else 'ไม่บรรลุ'}\n")
    levels = tuple((threshold, points) for threshold, points in reversed(table.levels))
    print(Table((f"ค่าเป้าหมาย ({indicator.unit})", "คะแนน"), levels).to_text())
    print(f"\nคะแนน: {format_number(row.score.rounded())} คะแนน\n{row.score.explain('th')}\n")
    try:
        score(table, counted)  # type: ignore[arg-type] # a checker refuses the bare table before it runs
    except AmbiguousRule as error:
        readings = "\n".join(f"  {reading}" for reading in error.readings)
        print(f"ตารางที่พิมพ์ไว้ไม่ได้บอกวิธีอ่าน จึงต้องเลือกเกณฑ์ก่อนให้คะแนน:\n{readings}\n")
    print("ตารางคะแนนเดียวกัน อ่านได้หลายแบบ:")
    print(compare_rules(table, (0, 1, 3, 7, 9, 12), language="th").to_text())


def show_plans(strategic: Plan, action: Plan) -> None:
    """Print the strategic plan as a tree, what the action plan costs, and who works on the strategic plan."""
    print(f"\n{strategic}:")
    for node in strategic.walk():
        print(f"{'  ' * (len(strategic.path_to(node)) - 1)}{strategic.address(node)} {node.title}")

    print(f"\nงบประมาณของ{action} จำแนกตามส่วน (บาท):")
    budget = action.budget_by(BudgetKey.SECTION)
    rows = [
        (section, funded, format_number(baht))
        for section, _, funded, baht in budget.rows
        if funded and isinstance(baht, Decimal)
    ]
    print(
        Table(
            ("ส่วน", "โครงการที่มีงบประมาณ", "งบประมาณ"), (*rows, ("รวม", None, format_number(action.budget().amount)))
        ).to_text()
    )

    # A project that several agencies share counts for each of them.
    workload = Counter(agency for project in strategic.projects for agency in project.agencies)
    print(f"\nภาระงานตาม{strategic} (จำนวนโครงการที่แต่ละหน่วยงานมีส่วนร่วม):")
    print(Table(("หน่วยงาน", "โครงการ"), tuple(workload.most_common())).to_text())


def main(arguments: list[str]) -> int:
    """Run the job; a bad file is told on standard error with every bad row."""
    path = Path(arguments[0]) if arguments else MISSIONS
    try:
        days = read_missions(path)
    except (DocumentError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    report(kr_2568(), days)
    show_plans(strategic_plan_2563(), action_plan_2562())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
