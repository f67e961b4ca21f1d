"""What each report is called, and the sentence a reader needs before its numbers."""

from PySide6.QtCore import QCoreApplication

from docexam.tracker.clerk.reports import NAMED, Report, ReportName
from docexam.tracker.detection_report import DetectionReport
from docexam.tracker.items import LEAST_ANSWERS, ItemAnalysis
from docexam.ui.direction import digits, isolate, isolate_name

translate = QCoreApplication.translate


def report_titles() -> dict[ReportName, str]:
    """Return what each report is called, in the order in which they are offered."""
    return {
        ReportName.FUNNEL: translate("Reports", "Programme funnel"),
        ReportName.IN_LINE: translate("Reports", "Next in line, by name"),
        ReportName.DETECTION: translate("Reports", "Faces and documents"),
        ReportName.ITEMS: translate("Reports", "Exercise analysis"),
        ReportName.HEALTH: translate("Reports", "Station health"),
        ReportName.WORKLIST: translate("Reports", "Conflicts and set aside"),
        ReportName.CERTIFICATES: translate("Reports", "Certificate list, by name"),
        ReportName.UNNAMED: translate("Reports", "Results without a name"),
        ReportName.GRADEBOOK: translate("Reports", "Gradebook for Moodle"),
    }


def report_notes(report: Report, by: str) -> tuple[str, ...]:
    """Return what a reader must know of the numbers."""
    wanted = report.wanted
    notes = [_narrowed(report), _about(report)]
    if wanted.masked:
        notes.append(
            translate("Reports", "Counts of one to four are hidden, and so is what would give them away.")
        )
    if wanted.name in NAMED:
        says = translate("Reports", "This list names people: that {by} opened it is written down.")
        notes.append(says.format(by=isolate_name(by)))
    return tuple(note for note in notes if note)


def _narrowed(report: Report) -> str:
    """Return the period and agency a report was narrowed to."""
    wanted = report.wanted
    parts = []
    if wanted.agency:
        parts.append(isolate(wanted.agency))
    if wanted.period.begins or wanted.period.ends:
        says = translate("Reports", "{begins} up to, not including, {ends}").format(
            begins=isolate(wanted.period.begins), ends=isolate(wanted.period.ends)
        )
        parts.append(says)
    return f"{', '.join(parts)}." if parts else ""


def _about(report: Report) -> str:
    drawn, language = report.drawn, report.wanted.language
    if isinstance(drawn, DetectionReport):
        return translate(
            "Reports",
            "Bars show the 95 % interval: with few trials the true rate can lie anywhere inside. Training "
            "indicators only.",
        )
    if isinstance(drawn, ItemAnalysis):
        says = translate(
            "Reports", "Exercises with fewer than {least} answers are not shown: {hidden} at present."
        )
        return digits(says.format(least=LEAST_ANSWERS, hidden=drawn.hidden), language)
    return {
        ReportName.FUNNEL: translate(
            "Reports", "Each person counts once a step. Trial exams stand apart and are never a pass."
        ),
        ReportName.IN_LINE: translate("Reports", "Passed this step and not yet begun the next, by date."),
        ReportName.HEALTH: translate(
            "Reports", "Missing results close by themselves when the stick arrives."
        ),
        ReportName.GRADEBOOK: translate("Reports", "Save it as CSV: Moodle imports that."),
    }.get(report.wanted.name, "")
