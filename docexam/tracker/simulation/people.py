"""The learners of a simulated country: invented names, badges, agencies and posts."""

import csv
import io
import random
from dataclasses import dataclass
from typing import Final

from docexam.exchange.identity import learner_id

AGENCIES: Final = ("MOI", "BPC", "GCC", "ICAA", "INIS", "PMO")
CENTRES: Final = (
    "BASRAH",
    "KOOT",
    "SULAYMANIYAH",
    "NAJAF",
    "ANBAR",
    "BPC-CENTRE",
    "GCC-ACADEMY",
    "ICAA-CENTRE",
)
BCPS: Final = (
    *("DHK-IBRAHIM-KHALIL", "NIN-RABIA", "ANB-QAIM", "ANB-WALEED", "ANB-TREBIL", "ANB-ARAR", "BSR-SAFWAN"),
    *("BSR-SHALAMCHEH", "MAY-SHEEB", "WAS-ZURBATIYAH", "DIY-MUNTHIRIYA", "SUL-PARVIZ-KHAN", "SUL-BASHMAQ"),
    *("EBL-HAJI-OMERAN", "BGD-AIRPORT", "BSR-AIRPORT", "NJF-AIRPORT", "EBL-AIRPORT", "SUL-AIRPORT"),
    *("KRK-AIRPORT", "BSR-UMM-QASR", "BSR-KHOR-AL-ZUBAIR"),
)
_GIVEN: Final = (
    *(("Tamar", "تمار"), ("Nuri", "نوري"), ("Samira", "سميرة"), ("Haydar", "حيدر"), ("Zeina", "زينة")),
    *(("Karim", "كريم"), ("Rasha", "رشا"), ("Dilan", "ديلان"), ("Basim", "باسم"), ("Layla", "ليلى")),
    *(("Yusuf", "يوسف"), ("Huda", "هدى"), ("Sardar", "سردار"), ("Maryam", "مريم"), ("Faris", "فارس")),
)
_FATHER: Final = (
    *(("Jawad", "جواد"), ("Salim", "سالم"), ("Aziz", "عزيز"), ("Rahim", "رحيم"), ("Kamal", "كمال")),
    *(("Hasan", "حسن"), ("Idris", "إدريس"), ("Shakir", "شاكر"), ("Tariq", "طارق"), ("Majid", "مجيد")),
)
_FAMILY: Final = (
    *(("al-Utopi", "اليوتوبي"), ("al-Marsi", "المرسي"), ("al-Jabali", "الجبلي"), ("al-Wadi", "الوادي")),
    *(("al-Sahili", "الساحلي"), ("al-Barri", "البرّي"), ("al-Nahri", "النهري"), ("al-Tall", "التل")),
)


@dataclass(frozen=True, slots=True)
class SimulatedLearner:
    """An officer in training; `skill` is the chance to judge a specimen rightly."""

    learner: str
    name: str
    name_ar: str
    agency: str
    badge: str
    bcp: str
    skill: float


def draw_learner(
    chance: random.Random, programme_key: bytes, *, number: int, agency: str, bcp: str
) -> SimulatedLearner:
    """Draw a learner; `number` keeps badges apart, and some begin with a zero as real ones do."""
    given, father, family = chance.choice(_GIVEN), chance.choice(_FATHER), chance.choice(_FAMILY)
    badge = f"{number * 37 % 100_000:05}" if number < 100_000 else str(number)
    return SimulatedLearner(
        learner=learner_id(programme_key, agency=agency, badge=badge),
        name=" ".join(part[0] for part in (given, father, family)),
        name_ar=" ".join(part[1] for part in (given, father, family)),
        agency=agency,
        badge=badge,
        bcp=bcp,
        skill=min(0.97, max(0.55, chance.gauss(0.8, 0.09))),
    )


def roster_table(learners: list[SimulatedLearner]) -> bytes:
    """Return the roster as head office would keep it in a spreadsheet."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(["name", "name_ar", "agency", "badge", "bcp"])
    for one in learners:
        writer.writerow([one.name, one.name_ar, one.agency, one.badge, one.bcp])
    return b"\xef\xbb\xbf" + lines.getvalue().encode()
