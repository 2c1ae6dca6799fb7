"""The key result sheet of fiscal year 2568 as data: everything that document 002 prints but people and telephones."""

import json

import pytest

from bma_foreign_affairs.datasets import kr_2568
from bma_foreign_affairs.fiscal import FiscalYear
from bma_foreign_affairs.plans.indicators import FormulaKind
from bma_foreign_affairs.plans.statements import Choice
from bma_foreign_affairs.quantities import parse_target
from bma_foreign_affairs.scoring.rules import ScoreTable
from bma_foreign_affairs.sources import Source
from support_tools import ROOT

PLAN = kr_2568()
(KR,) = PLAN.indicators
REFERENCE = ROOT.parent / "shared" / "reference" / "kr_2568.json"


def lines(first: int, last: int) -> Source:
    return Source("002_99a4d5df99ab9eac.txt", lines=(first, last))


def test_the_tree() -> None:
    assert [(node.tier, node.number, str(node.code), node.title) for node in PLAN.walk()] == [
        ("area", "9", "9", "ด้านบริหารจัดการดี"),
        ("issue", "9.1", "9.1", "ระบบงาน เงิน คน ระเบียบที่มีประสิทธิภาพ"),
        ("key_result", "-", "None", "จำนวนครั้งในการดำเนินภารกิจด้านพิธีการทูตเมือง"),
    ]
    assert PLAN.fiscal_years == (FiscalYear(2568),)


def test_target_and_score_table() -> None:
    assert KR.targets == (parse_target("อย่างน้อย 10 ครั้ง"),)
    assert KR.rule == ScoreTable(((10, 5), (8, 4), (6, 3), (4, 2), (2, 1)))
    assert KR.formula is FormulaKind.COUNT
    assert KR.definition is not None


def test_one_host_no_support_one_section_that_keeps_the_figures() -> None:
    assert (KR.hosts, KR.supports) == (("สำนักงานการต่างประเทศ",), ())
    assert KR.owner == "ส่วนแผนงานและส่งเสริมศักยภาพของเมือง"


def test_five_work_processes() -> None:
    assert [(step.number, step.source) for step in KR.processes] == [
        ("1", lines(72, 73)),
        ("2", lines(76, 77)),
        ("3", lines(78, 80)),
        ("4", lines(81, 81)),
        ("5", lines(82, 85)),
    ]
    assert all(step.english for step in KR.processes)


@pytest.mark.parametrize(
    ("choices", "ticked"),
    [(KR.evidence, [True, True, False]), (KR.reporting, [True, False]), (KR.follow_up, [False, True, True, False])],
)
def test_boxes(choices: tuple[Choice, ...], ticked: list[bool]) -> None:
    assert [choice.ticked for choice in choices] == ticked
    assert all(choice.english and choice.source for choice in choices)


def test_figures_that_the_sheet_states() -> None:
    assert [(figure.what, str(figure.value), figure.source) for figure in PLAN.printed] == [
        ("9.1-K1.target.host", "๑๐ ครั้ง", lines(63, 64)),
        ("evidence.required", "๓ รายการ", lines(108, 108)),
    ]


def test_agrees_with_the_reference_transcription() -> None:
    if not REFERENCE.is_file():
        pytest.skip("no folder ../shared/reference with transcriptions beside the repository")
    wanted = json.loads(REFERENCE.read_text("utf-8"))
    processes = wanted["h_r_table"]["H"]["processes"]
    assert [step.title for step in KR.processes] == [step["text"] for step in processes]
    for choices, key in ((KR.evidence, "evidence"), (KR.reporting, "report_channels"), (KR.follow_up, "evaluation")):
        items = wanted[key]["items"]
        assert [choice.ticked for choice in choices] == [item["checked"] for item in items]
        for choice, item in zip(choices, items, strict=True):
            assert choice.title.replace(" ", "").startswith(item["text"].replace(" ", ""))
