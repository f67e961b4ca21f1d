"""The funnel as tables; masked for copies that leave head office."""

from collections.abc import Mapping
from typing import Final

from docexam.domain.text import Text
from docexam.tracker.funnel import PEOPLE_COUNTS, Funnel, FunnelRow
from docexam.tracker.tables import Cell, CellKind, Column, Table, masked_columns, masked_count, share
from docexam.tracker.words import LEVELS

_COUNTS: Final = ("courses", *PEOPLE_COUNTS)
_HEADINGS: Final = (
    Column("courses", Text("Classes held", "الدورات المنعقدة"), CellKind.COUNT),
    Column("basic_enrolled", Text("Enrolled in Basic", "المسجَّلون في الأساسية"), CellKind.COUNT),
    Column("basic_passed", Text("Passed Basic", "اجتازوا الأساسية"), CellKind.COUNT),
    Column("advanced_passed", Text("Passed Advanced", "اجتازوا المتقدّمة"), CellKind.COUNT),
    Column("advanced_share", Text("Of Basic", "من الأساسية"), CellKind.SHARE),
    Column("tot_selected", Text("Selected for ToT", "اختيروا لتدريب المدرّبين"), CellKind.COUNT),
    Column("selected_share", Text("Of Advanced", "من المتقدّمة"), CellKind.SHARE),
)
_BREAKDOWNS: Final = (
    ("by_agency", Text("By agency", "حسب الجهة"), Text("Agency", "الجهة")),
    ("by_bcp", Text("By border crossing point", "حسب المنفذ الحدودي"), Text("BCP", "المنفذ")),
    (
        "by_training_centre",
        Text("By training centre", "حسب مركز التدريب"),
        Text("Training centre", "مركز التدريب"),
    ),
)
_NONE: Final = Text("(none stated)", "(غير مذكور)")


def funnel_tables(found: Funnel, *, external: bool = False) -> tuple[Table, ...]:
    """Return the funnel, its breakdowns, and the ladder with what stands apart."""
    breakdowns = [
        _breakdown(name, title, heading, getattr(found, name), external=external)
        for name, title, heading in _BREAKDOWNS
    ]
    return (_total(found, external=external), *breakdowns, _ladder(found, external=external))


def _total(found: Funnel, *, external: bool) -> Table:
    def seen(value: int) -> int | str:
        return masked_count(value) if external else value

    courses, enrolled, basic, advanced, selected = (seen(getattr(found.total, name)) for name in _COUNTS)
    apart = Text("Advanced without Basic (apart)", "المتقدّمة من دون الأساسية (على حدة)")
    rows: tuple[tuple[Cell, ...], ...] = (
        (Text("Classes held, all levels", "الدورات المنعقدة، كل المستويات"), courses, None, None),
        (_HEADINGS[1].heading, enrolled, None, None),
        (_HEADINGS[2].heading, basic, share(basic, enrolled), share(basic, basic)),
        (_HEADINGS[3].heading, advanced, share(advanced, basic), share(advanced, basic)),
        (_HEADINGS[5].heading, selected, share(selected, advanced), share(selected, basic)),
        (apart, seen(found.advanced_without_basic), None, None),
    )
    columns = (
        Column("step", Text("Step", "الخطوة")),
        Column("count", Text("Count", "العدد"), CellKind.COUNT),
        Column("of_step_before", Text("Of the step before", "من الخطوة السابقة"), CellKind.SHARE),
        Column("of_basic", Text("Of Basic", "من الأساسية"), CellKind.SHARE),
    )
    return Table("funnel", Text("Programme funnel", "سلّم البرنامج"), columns, rows)


def _breakdown(
    name: str, title: Text, heading: Text, rows: Mapping[str, FunnelRow], *, external: bool
) -> Table:
    plain = {code: [int(getattr(row, count)) for count in _COUNTS] for code, row in rows.items()}
    cells: Mapping[str, list[int | str]] = {code: list(values) for code, values in plain.items()}
    if external:
        cells = masked_columns(plain, summed=range(1, len(_COUNTS)))
    body = tuple((_NONE if code == "none" else code, *_with_shares(values)) for code, values in cells.items())
    return Table(f"funnel_{name}", title, (Column("code", heading, CellKind.ID), *_HEADINGS), body)


def _with_shares(values: list[int | str]) -> tuple[Cell, ...]:
    courses, enrolled, basic, advanced, selected = values
    return courses, enrolled, basic, advanced, share(advanced, basic), selected, share(selected, advanced)


def _ladder(found: Funnel, *, external: bool) -> Table:
    columns = (
        Column("level", Text("Level", "المستوى")),
        Column("classes", Text("Classes held", "الدورات المنعقدة"), CellKind.COUNT),
        Column("enrolled", Text("Enrolled", "المسجَّلون"), CellKind.COUNT),
        Column("passed", Text("Passed", "المجتازون"), CellKind.COUNT),
        Column(
            "trial_assessments",
            Text("Trial assessments (never a pass)", "اختبارات تجريبية (لا تُعدّ اجتيازاً)"),
            CellKind.COUNT,
        ),
    )
    rows = []
    for level, row in found.by_level.items():
        counts = (row.classes, row.enrolled, row.passed, row.trial_assessments)
        seen = tuple(masked_count(value) for value in counts) if external else counts
        rows.append((LEVELS.get(level, _NONE), *seen))
    return Table("ladder", Text("By level", "حسب المستوى"), columns, tuple(rows))
