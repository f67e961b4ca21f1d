"""Who is next in line for each step, as tables with names: whom to invite."""

from collections.abc import Mapping
from typing import Final

from docexam.domain.text import Text
from docexam.exchange.class_lists import slip
from docexam.tracker.ladder import InLine, Ladder, Stage
from docexam.tracker.roster import RosterEntry
from docexam.tracker.tables import Cell, CellKind, Column, Table

TITLES: Final = {
    Stage.BASIC: Text("Next in line for Advanced", "التالون للدورة المتقدّمة"),
    Stage.ADVANCED: Text("Next in line for Training of Trainers", "التالون لتدريب المدرّبين"),
    Stage.TRAINER: Text("Next in line for the supported pilot", "التالون للدورة التجريبية المدعومة"),
    Stage.PILOT: Text("Next in line for observed delivery", "التالون للتقديم المراقَب"),
}
_COLUMNS: Final = (
    Column("name", Text("Name", "الاسم باللاتينية")),
    Column("name_ar", Text("Name (Arabic)", "الاسم")),
    Column("badge", Text("Badge", "رقم الشارة"), CellKind.ID),
    Column("agency", Text("Agency", "الجهة"), CellKind.ID),
    Column("bcp", Text("BCP", "المنفذ"), CellKind.ID),
    Column("since", Text("Since", "منذ"), CellKind.ID),
    Column("exam", Text("Exam", "الامتحان")),
    Column("slip", Text("Slip", "القسيمة"), CellKind.ID),
)
_PASSED: Final = Text("passed", "اجتاز")
_TRIAL: Final = Text("trial, not signed off", "تجريبي، غير مُعتمَد")


def in_line_tables(found: Ladder, names: Mapping[str, RosterEntry]) -> tuple[Table, ...]:
    """Return a table for each step at which somebody waits, the longest waiting first."""
    return tuple(
        Table(
            f"in_line_{stage.value}",
            TITLES[stage],
            _COLUMNS,
            tuple(_row(one, names.get(one.person)) for one in found.waiting[stage]),
        )
        for stage in TITLES
        if found.waiting.get(stage)
    )


def _row(one: InLine, entry: RosterEntry | None) -> tuple[Cell, ...]:
    return (
        entry.name if entry else None,
        entry.name_ar if entry else None,
        entry.badge if entry else None,
        one.agency,
        one.bcp,
        one.since,
        _TRIAL if one.on_trial else _PASSED,
        slip(one.person),
    )
