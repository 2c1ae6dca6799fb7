"""The agencies and group terms that the office's documents name."""

from __future__ import annotations

from bma_foreign_affairs.relations._documents import ACTION_PLAN_2562, PLAN_2563, THESIS
from bma_foreign_affairs.relations.agencies import Agency, AgencyGroup, Stated
from bma_foreign_affairs.relations.directories import AgencyDirectory
from bma_foreign_affairs.sources import Source

__all__ = ["DIRECTORY"]

_P, _I = Stated.PRINTED, Stated.INFERRED

_AGENCIES = (
    Agency("สกต.", "สำนักงานการต่างประเทศ", "International Affairs Office", _P, Source(THESIS, lines=(369, 369))),
    Agency(
        "สยป.", "สำนักยุทธศาสตร์และประเมินผล", "Strategy and Evaluation Department", _P, Source(THESIS, lines=(365, 365))
    ),
    Agency("สนข.", "สำนักงานเขต", "District Office", _I),
    Agency("สวท.", "สำนักวัฒนธรรม กีฬา และการท่องเที่ยว", "Culture, Sports and Tourism Department", _I),
    Agency("สนศ.", "สำนักการศึกษา", "Education Department", _I),
    Agency("สนน.", "สำนักการระบายน้ำ", "Drainage and Sewerage Department", _I),
    Agency("สวพ.", "สำนักการวางผังและพัฒนาเมือง", "City Planning and Urban Development Department", _I),
    Agency("สจส.", "สำนักการจราจรและขนส่ง", "Traffic and Transportation Department", _I),
    Agency("สพส.", "สำนักพัฒนาสังคม", "Social Development Department", _I),
    Agency("สนพ.", "สำนักการแพทย์", "Medical Service Department", _I),
    Agency("สนอ.", "สำนักอนามัย", "Health Department", _I),
    Agency("สนค.", "สำนักการคลัง", "Finance Department", _I),
    Agency("สสล.", "สำนักสิ่งแวดล้อม", "Environment Department", _I),
    Agency("สปภ.", "สำนักป้องกันและบรรเทาสาธารณภัย", "Fire and Rescue Department", _I),
    Agency("สนย.", "สำนักการโยธา", "Public Works Department", _I),
    Agency("สพข.", "สถาบันพัฒนาข้าราชการกรุงเทพมหานคร", "BMA Civil Service Development Institute", _I),
    Agency(
        "สกก.",
        "สำนักงานคณะกรรมการข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานคร",
        "Office of the BMA Civil Service Commission",
        _I,
    ),
    Agency("สงม.", "สำนักงบประมาณกรุงเทพมหานคร", "Budget Department", _I),
    Agency("สตน.", "สำนักงานตรวจสอบภายใน", "Internal Audit Office", _I),
    Agency("ผตร.", "ผู้ตรวจราชการกรุงเทพมหานคร", "BMA Inspector-General", _I),
    Agency("กทม.", "กรุงเทพมหานคร", "Bangkok Metropolitan Administration", _I),
    Agency("ก.ก.", "คณะกรรมการข้าราชการกรุงเทพมหานครและบุคลากรกรุงเทพมหานคร", "BMA Civil Service Commission", _I),
    Agency(
        "กพย.",
        "คณะกรรมการเพื่อการพัฒนาที่ยั่งยืน",
        "Committee for Sustainable Development",
        _P,
        Source(PLAN_2563, lines=(169, 169)),
    ),
    Agency(
        "สพร.",
        "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)",
        "Digital Government Development Agency",
        _P,
        Source(THESIS, lines=(796, 796)),
    ),
    Agency(
        "สรอ.",
        "สำนักงานรัฐบาลอิเล็กทรอนิกส์ (องค์การมหาชน)",
        "Electronic Government Agency",
        _P,
        Source(THESIS, lines=(3138, 3138)),
    ),
    Agency(
        "ศบค.",
        "ศูนย์บริหารสถานการณ์การแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019",
        "Centre for COVID-19 Situation Administration",
        _I,
    ),
    Agency(
        "สำนักงาน ก.พ.",
        "สำนักงานคณะกรรมการข้าราชการพลเรือน",
        "Office of the Civil Service Commission",
        _P,
        Source(THESIS, lines=(296, 296)),
    ),
    Agency(
        "ส่วนส่งเสริมฯ",
        "ส่วนส่งเสริมความสัมพันธ์ระหว่างเมือง",
        "Inter-city Relations Promotion Section",
        _P,
        Source(ACTION_PLAN_2562, lines=(28, 28)),
    ),
    Agency(
        "ส่วนแผนงานฯ",
        "ส่วนแผนงานและส่งเสริมศักยภาพของเมือง",
        "Planning and City Potential Promotion Section",
        _P,
        Source(ACTION_PLAN_2562, lines=(28, 28)),
    ),
    Agency(
        "ส่วนแผนฯ",
        "ส่วนแผนงานและส่งเสริมศักยภาพของเมือง",
        "Planning and City Potential Promotion Section",
        _P,
        Source(ACTION_PLAN_2562, lines=(28, 28)),
    ),
    Agency(None, "ฝ่ายบริหารงานทั่วไป", "General Administration Subdivision", _P, Source(ACTION_PLAN_2562, lines=(28, 28))),
    Agency(None, "สำนักงานกฎหมาย", "Legal Office", _P, Source(PLAN_2563, lines=(1742, 1742))),
    Agency(
        None,
        "สำนักปลัดกรุงเทพมหานคร",
        "Office of the Permanent Secretary for the BMA",
        _P,
        Source(ACTION_PLAN_2562, lines=(5, 5)),
    ),
    Agency(None, "กองพัฒนาระบบคอมพิวเตอร์ สำนักยุทธศาสตร์และประเมินผล", None, _P, Source(THESIS, lines=(366, 366))),
    Agency(None, "กองสารสนเทศภูมิศาสตร์", None, _P, Source(ACTION_PLAN_2562, lines=(26, 26))),
    Agency(None, "กองประชาสัมพันธ์", None, _P, Source(THESIS, lines=(86, 86))),
    Agency(None, "สำนักนโยบายและแผนกรุงเทพมหานคร", None, _P, Source(THESIS, lines=(86, 87))),
    Agency(None, "สำนักงานส่งเสริมเศรษฐกิจดิจิทัล", None, _P, Source(THESIS, lines=(977, 977))),
    Agency("DGTI", "ศูนย์เทคโนโลยีและนวัตกรรมดิจิทัลภาครัฐ", None, _P, Source(THESIS, lines=(868, 868))),
    Agency(None, "สำนักงานคณะกรรมการพัฒนาระบบราชการ", None, _P, Source(THESIS, lines=(932, 932))),
    Agency(None, "กระทรวงการต่างประเทศ", "Ministry of Foreign Affairs", _P, Source(PLAN_2563, lines=(171, 171))),
    Agency(
        None,
        "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม",
        "Ministry of Digital Economy and Society",
        _P,
        Source(THESIS, lines=(3137, 3138)),
    ),
)

_GROUPS = (
    AgencyGroup("หน่วยงาน", "agencies"),
    AgencyGroup("ทุกหน่วยงาน", "all agencies"),
    AgencyGroup("ทุกหน่วยงาน/ส่วนราชการกทม.", "all agencies and government sections of the BMA"),
    AgencyGroup("ส่วนราชการกทม.", "government sections of the BMA"),
    AgencyGroup("หน่วยงานที่เกี่ยวข้อง", "agencies concerned"),
)

DIRECTORY = AgencyDirectory((*_AGENCIES, *_GROUPS))
"""Every agency and group term of the five documents; two abbreviations of one section stand as two entries.

A title without English has none in general use. `Agency.stated` tells which titles are inferred from usage.
"""
