"""The other reports as tables, in the words of both languages."""

from collections.abc import Iterable, Sequence
from typing import Final

from docexam.domain.text import Text
from docexam.tracker.certificates import Certificate
from docexam.tracker.detection_report import Detection, DetectionReport
from docexam.tracker.health import StationHealth
from docexam.tracker.holdings import Gap
from docexam.tracker.items import Item, ItemAnalysis
from docexam.tracker.roster import RosterEntry
from docexam.tracker.tables import Cell, CellKind, Column, Table, masked_count
from docexam.tracker.unnamed import Unnamed
from docexam.tracker.versions import EditedEvent
from docexam.tracker.words import DECISIONS, FLAGS, KINDS, LEVELS, STATES, key_words, reason, value_words
from docexam.tracker.worklist import Worklist

_STATION: Final = Column("station_code", Text("Station", "المحطة"), CellKind.ID)
_INSTALLATION: Final = Column("installation_id", Text("Installation", "التثبيت"), CellKind.ID)
_SEQ: Final = Column("seq", Text("Event", "الحدث"), CellKind.COUNT)
_NAMES: Final = (
    Column("name", Text("Name", "الاسم باللاتينية")),
    Column("name_ar", Text("Name (Arabic)", "الاسم")),
)
_AGENCY: Final = Column("agency", Text("Agency", "الجهة"), CellKind.ID)
_BADGE: Final = Column("badge", Text("Badge", "رقم الشارة"), CellKind.ID)
_LEARNER: Final = Column("learner", Text("Learner id", "معرّف المتدرّب"), CellKind.ID)


def health_table(found: Iterable[StationHealth]) -> Table:
    """Return station health, a line for each installation."""
    columns = (
        _STATION,
        _INSTALLATION,
        Column("state", Text("State", "الحالة")),
        Column("last_received_at", Text("Last stick received", "آخر ذاكرة وردت"), CellKind.ID),
        Column("last_bundle_seq", Text("Last bundle", "آخر حزمة"), CellKind.COUNT),
        Column("last_seq", Text("Last event", "آخر حدث"), CellKind.COUNT),
        Column("accepted_through_seq", Text("Complete through", "مكتملة حتى"), CellKind.COUNT),
        Column("gaps", Text("Missing events", "أحداث ناقصة")),
        Column("flags", Text("Remarks", "ملاحظات")),
        Column("set_aside", Text("Files set aside", "ملفات معزولة"), CellKind.COUNT),
        Column("app_version", Text("Version", "الإصدار"), CellKind.ID),
        Column("check_code", Text("Check code", "رمز التحقّق"), CellKind.ID),
    )
    rows = tuple(
        (
            one.station_code,
            one.installation_id,
            STATES.get(one.state, one.state),
            one.last_received_at,
            one.last_bundle_seq,
            one.last_seq,
            one.accepted_through_seq,
            _gaps(one.gaps),
            _flags(one),
            one.set_aside,
            one.app_version,
            one.check_code,
        )
        for one in found
    )
    return Table("health", Text("Station health", "حال المحطات"), columns, rows)


def item_table(found: ItemAnalysis) -> Table:
    """Return item analysis; exercises with too few answers are left out."""
    columns = (
        Column("assessment", Text("Assessment", "الاختبار"), CellKind.ID),
        Column("exercise", Text("Exercise", "التمرين"), CellKind.ID),
        Column("exercise_version", Text("Version", "الإصدار"), CellKind.ID),
        Column("answers", Text("Answers", "الإجابات"), CellKind.COUNT),
        Column("share_right", Text("Right", "الصحيحة"), CellKind.SHARE),
        Column("item_rest", Text("Item-rest correlation", "ارتباط التمرين بالباقي"), CellKind.NUMBER),
        Column("median_s", Text("Median time (s)", "الزمن الوسيط (ث)"), CellKind.NUMBER),
        Column("false_accepts", Text("False accepts", "قبول خاطئ"), CellKind.SHARE),
        Column("false_rejects", Text("False rejects", "رفض خاطئ"), CellKind.SHARE),
        Column("responses", Text("Answers given", "توزّع الإجابات"), CellKind.ID),
    )
    return Table(
        "items",
        Text("Exercise analysis", "تحليل التمارين"),
        columns,
        tuple(_item(one) for one in found.items),
    )


def detection_tables(found: DetectionReport, *, external: bool = False) -> tuple[Table, ...]:
    """Return detection rates as a whole, by agency and by month."""
    columns = (
        Column("found", Text("Found", "كُشفت"), CellKind.SHARE),
        Column("found_low", Text("from", "من"), CellKind.SHARE),
        Column("found_high", Text("to", "إلى"), CellKind.SHARE),
        Column("signals", Text("Altered or impostor", "معدَّلة أو منتحل"), CellKind.COUNT),
        Column("false_alarms", Text("False alarms", "إنذارات كاذبة"), CellKind.SHARE),
        Column("false_alarms_low", Text("from", "من"), CellKind.SHARE),
        Column("false_alarms_high", Text("to", "إلى"), CellKind.SHARE),
        Column("noises", Text("Genuine", "أصلية"), CellKind.COUNT),
        Column("d_prime", Text("d'", "d'"), CellKind.NUMBER),
        Column("unanswered", Text("Out of time", "انتهى وقتها"), CellKind.COUNT),
    )
    kind = Column("kind", Text("What was judged", "ما حُكم عليه"))
    title = Text("Detection rates", "معدّلات الكشف")
    total = tuple((KINDS[name], *_detection(one, external=external)) for name, one in found.total.items())
    tables = [Table("detection", title, (kind, *columns), total)]
    for name, heading, groups in (
        ("by_agency", Text("Agency", "الجهة"), found.by_agency),
        ("by_month", Text("Month", "الشهر"), found.by_month),
    ):
        rows = tuple(
            (KINDS[kind_name], group, *_detection(one, external=external))
            for kind_name, of_kind in groups.items()
            for group, one in of_kind.items()
        )
        grouped = (kind, Column("group", heading, CellKind.ID), *columns)
        tables.append(Table(f"detection_{name}", heading, grouped, rows))
    return tuple(tables)


def worklist_tables(found: Worklist, language: str = "en") -> tuple[Table, ...]:
    """Return edited events, rejected rows and files set aside."""
    changed = Column("changed", Text("First, then second", "الأولى ثم الثانية"))
    decision = Column("decision", Text("Decision", "القرار"))
    event_id = Column("event_id", Text("Event id", "معرّف الحدث"), CellKind.ID)
    why = Column("reason", Text("Reason", "السبب"))
    edited = tuple(
        (
            *(one.station_code, one.installation_id, one.seq, _differences(one, language)),
            *(DECISIONS[one.decision.value], one.event_id),
        )
        for one in found.edited
    )
    rows = tuple((one.station_code, one.installation_id, one.seq, one.reason) for one in found.rejected)
    waiting = Text("waits for enrolment", "بانتظار التسجيل")
    files = tuple(
        (
            one.file_name,
            one.station_code,
            waiting if one.held else reason(one.reason, one.detail, language),
            one.events,
            one.check_code,
            one.received_at,
        )
        for one in found.files
    )
    file_columns = (
        Column("file_name", Text("File", "الملف"), CellKind.ID),
        _STATION,
        why,
        Column("events", Text("Events", "الأحداث"), CellKind.COUNT),
        Column("check_code", Text("Check code", "رمز التحقّق"), CellKind.ID),
        Column("received_at", Text("Received", "وردت"), CellKind.ID),
    )
    edited_columns = (_STATION, _INSTALLATION, _SEQ, changed, decision, event_id)
    return (
        Table("edited", Text("Edited events", "أحداث معدَّلة"), edited_columns, edited),
        Table("rejected", Text("Rejected rows", "صفوف مرفوضة"), (_STATION, _INSTALLATION, _SEQ, why), rows),
        Table("set_aside", Text("Files set aside", "ملفات معزولة"), file_columns, files),
    )


def unnamed_table(found: Iterable[Unnamed]) -> Table:
    """Return results without a name, with what may be whose."""
    columns = (
        Column("slip", Text("Slip", "القسيمة"), CellKind.ID),
        _LEARNER,
        Column("agencies", Text("Agency", "الجهة"), CellKind.ID),
        Column("stations", Text("Stations", "المحطات"), CellKind.ID),
        Column("classes", Text("Classes", "الدورات"), CellKind.ID),
        Column("events", Text("Events", "الأحداث"), CellKind.COUNT),
        Column("last_at", Text("Last", "آخرها"), CellKind.ID),
        Column("suggestions", Text("Perhaps", "ربما")),
    )
    rows = tuple(
        (
            one.slip,
            one.learner,
            ", ".join(one.agencies),
            ", ".join(one.stations),
            ", ".join(one.classes),
            one.events,
            one.last_at[:10],
            "; ".join(f"{x.entry.shown_name} ({x.entry.badge})" for x in one.suggestions),
        )
        for one in found
    )
    return Table("unnamed", Text("Results without a name", "نتائج بلا اسم"), columns, rows)


def certificate_table(found: Iterable[Certificate]) -> Table:
    """Return the named certificate list."""
    columns = (
        *_NAMES,
        _AGENCY,
        _BADGE,
        Column("level", Text("Level", "المستوى")),
        Column("course", Text("Course", "المقرّر"), CellKind.ID),
        Column("class_id", Text("Class", "الدورة"), CellKind.ID),
        Column("centre", Text("Training centre", "مركز التدريب"), CellKind.ID),
        Column("passed_on", Text("Passed on", "تاريخ الاجتياز"), CellKind.ID),
        Column("remark", Text("Remark", "ملاحظة")),
        _LEARNER,
    )
    clock = Text("date of receipt: the station's clock was wrong", "تاريخ الاستلام: ساعة المحطة خاطئة")
    rows = tuple(
        (
            *(one.name, one.name_ar, one.agency, one.badge, LEVELS.get(one.level, one.level)),
            *(
                one.course,
                one.class_id,
                one.centre,
                one.passed_on,
                clock if one.flagged else None,
                one.learner,
            ),
        )
        for one in found
    )
    return Table("certificates", Text("Certificate list", "قائمة الشهادات"), columns, rows)


def roster_table(found: Iterable[RosterEntry]) -> Table:
    """Return the roster."""
    columns = (*_NAMES, _AGENCY, _BADGE, Column("bcp", Text("BCP", "المنفذ"), CellKind.ID), _LEARNER)
    rows = tuple((one.name, one.name_ar, one.agency, one.badge, one.bcp, one.learner) for one in found)
    return Table("roster", Text("Roster", "سجلّ الأسماء"), columns, rows)


def _differences(one: EditedEvent, language: str) -> str:
    return "; ".join(
        f"{key_words(each.key, language)}: "
        + " / ".join(value_words(each.key, value, language) for value in (each.first, each.second))
        for each in one.differences
    )


def _gaps(gaps: Sequence[Gap]) -> str:
    return "; ".join(_gap(gap) for gap in gaps)


def _gap(gap: Gap) -> str:
    numbers = ", ".join(str(number) for number in gap.probably_bundles)
    return f"{gap.first_seq}-{gap.last_seq}" + (f" (#{numbers})" if numbers else "")


def _flags(one: StationHealth) -> Text | None:
    marks = [(FLAGS.get(flag, Text(flag)), 0) for flag in one.flags]
    marks += [(FLAGS.get(flag, Text(flag)), number) for flag, number in sorted(one.event_flags.items())]
    if not marks:
        return None
    english = [f"{text.en}{f' ({number})' if number else ''}" for text, number in marks]
    arabic = [f"{text.ar}{f' ({number})' if number else ''}" for text, number in marks]
    return Text("; ".join(dict.fromkeys(english)), "؛ ".join(dict.fromkeys(arabic)))


def _item(one: Item) -> tuple[Cell, ...]:
    given = ", ".join(f"{word} {number}" for word, number in one.responses.items())
    return (
        *(one.key.assessment, one.key.exercise, one.key.exercise_version, one.answers, one.share_right),
        *(one.item_rest, one.median_ms / 1000, one.false_accepts, one.false_rejects, given),
    )


def _detection(one: Detection, *, external: bool) -> tuple[Cell, ...]:
    def seen(value: int) -> Cell:
        return masked_count(value) if external else value

    small = external and any(
        isinstance(masked_count(value), str) for value in (one.counts.signals, one.counts.noises)
    )
    rates: list[Cell] = []
    for rate, trials in ((one.found, one.counts.signals), (one.false_alarms, one.counts.noises)):
        shown = rate if not small else None
        rates += [shown.share, shown.low, shown.high] if shown else [None, None, None]
        rates.append(seen(trials))
    return (*rates, None if small else one.d_prime, seen(one.unanswered))
