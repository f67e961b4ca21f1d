"""Reports for a clerk: each as tables, with the values a picture of it is drawn from."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from docexam.files.safe_write import write_safely
from docexam.tracker.certificates import certificate_list
from docexam.tracker.clerk.overview import Choices, choices
from docexam.tracker.database import writing
from docexam.tracker.detection_report import DetectionReport, detection_report
from docexam.tracker.funnel import funnel
from docexam.tracker.funnel_tables import funnel_tables
from docexam.tracker.gradebook import gradebook_table
from docexam.tracker.health import station_health
from docexam.tracker.in_line import in_line_tables
from docexam.tracker.items import ItemAnalysis, item_analysis
from docexam.tracker.ladder import Ladder, ladder
from docexam.tracker.office import Office, log_access, reading
from docexam.tracker.programme import ALWAYS, Period
from docexam.tracker.report_tables import (
    certificate_table,
    detection_tables,
    health_table,
    item_table,
    unnamed_table,
    worklist_tables,
)
from docexam.tracker.roster import names_by_learner
from docexam.tracker.sheets import csv_of, xlsx_of
from docexam.tracker.tables import Table
from docexam.tracker.unnamed import results_without_name
from docexam.tracker.worklist import worklist


class ReportName(StrEnum):
    """What a clerk can ask for."""

    FUNNEL = "funnel"
    IN_LINE = "in-line"
    DETECTION = "detection"
    ITEMS = "items"
    HEALTH = "health"
    WORKLIST = "worklist"
    CERTIFICATES = "certificates"
    UNNAMED = "unnamed"
    GRADEBOOK = "gradebook"


NAMED: Final = frozenset(
    {ReportName.IN_LINE, ReportName.CERTIFICATES, ReportName.UNNAMED, ReportName.GRADEBOOK}
)
"""Reports with names or badges: opening them is written down, and none leaves as a copy for outside."""

OF_A_PERIOD: Final = frozenset(
    {
        ReportName.FUNNEL,
        ReportName.IN_LINE,
        ReportName.DETECTION,
        ReportName.ITEMS,
        ReportName.CERTIFICATES,
        ReportName.GRADEBOOK,
    }
)
OF_AN_AGENCY: Final = frozenset({ReportName.FUNNEL, ReportName.IN_LINE, ReportName.CERTIFICATES})
MASKED: Final = frozenset({ReportName.FUNNEL, ReportName.DETECTION})
"""Reports that can leave head office, with small counts hidden."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a report; what does not apply to it is ignored."""

    name: ReportName = ReportName.FUNNEL
    period: Period = ALWAYS
    agency: str = ""
    external: bool = False
    practice: bool = False
    language: str = "en"

    @property
    def masked(self) -> bool:
        """Whether small counts are hidden."""
        return self.external and self.name in MASKED


Drawn = Ladder | DetectionReport | ItemAnalysis | None


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its tables, and what a picture of it is drawn from (never beside masked counts)."""

    wanted: Wanted
    tables: tuple[Table, ...]
    drawn: Drawn
    choices: Choices


def make_report(office: Office, wanted: Wanted, *, by: str) -> Report:
    """Make a report from one state of the database."""
    opened = writing if wanted.name in NAMED else reading
    with opened(office.engine) as connection:
        tables, drawn = _MAKERS[wanted.name](connection, office, wanted, by)
        found = choices(connection)
    return Report(wanted, tables, None if wanted.masked else drawn, found)


def save_workbook(report: Report, path: Path, *, right_to_left: bool | None = None) -> Path:
    """Write a report as a workbook; the file chooser has asked before about one that is there.

    Raises:
        EnvironmentFault: ASSET_MISSING, a TARGET_ code.
    """
    raw = xlsx_of(report.tables, report.wanted.language, right_to_left=right_to_left)
    return save_bytes(raw, path)


def save_csv(report: Report, folder: Path) -> tuple[Path, ...]:
    """Write each table of a report as a CSV of its name.

    Raises:
        EnvironmentFault: a TARGET_ code.
    """
    language = report.wanted.language
    return tuple(save_bytes(csv_of(table, language), folder / f"{table.name}.csv") for table in report.tables)


def save_bytes(raw: bytes, path: Path) -> Path:
    """Write a file safely.

    Raises:
        EnvironmentFault: a TARGET_ code.
    """
    return write_safely(path.parent, path.name, raw, replace=True).path


_Made = tuple[tuple[Table, ...], Drawn]


def _funnel(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    del office, by
    found = funnel(connection, wanted.period, agency=wanted.agency)
    tables = funnel_tables(found, external=wanted.external)
    if wanted.agency:
        tables = tuple(table for table in tables if table.name != "funnel_by_agency")
    return tables, ladder(connection, wanted.period, agency=wanted.agency)


def _in_line(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    log_access(connection, by=by, what="next in line", at=office.now())
    found = ladder(connection, wanted.period, agency=wanted.agency)
    return in_line_tables(found, names_by_learner(connection)), None


def _detection(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    del office, by
    found = detection_report(connection, period=wanted.period, practice=wanted.practice)
    return detection_tables(found, external=wanted.external), found


def _items(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    del office, by
    found = item_analysis(connection, period=wanted.period, practice=wanted.practice)
    return (item_table(found),), found


def _health(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    del office, wanted, by
    return (health_table(station_health(connection)),), None


def _worklist(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    del office, by
    return worklist_tables(worklist(connection), wanted.language), None


def _certificates(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    found = certificate_list(connection, by=by, at=office.now(), period=wanted.period)
    kept = tuple(one for one in found if not wanted.agency or one.agency == wanted.agency)
    return (certificate_table(kept),), None


def _unnamed(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    del wanted
    log_access(connection, by=by, what="results without a name", at=office.now())
    return (unnamed_table(results_without_name(connection, office.keys.programme_key)),), None


def _gradebook(connection: Connection, office: Office, wanted: Wanted, by: str) -> _Made:
    return (gradebook_table(connection, by=by, at=office.now(), period=wanted.period),), None


_MAKERS: Final[dict[ReportName, Callable[[Connection, Office, Wanted, str], _Made]]] = {
    ReportName.FUNNEL: _funnel,
    ReportName.IN_LINE: _in_line,
    ReportName.DETECTION: _detection,
    ReportName.ITEMS: _items,
    ReportName.HEALTH: _health,
    ReportName.WORKLIST: _worklist,
    ReportName.CERTIFICATES: _certificates,
    ReportName.UNNAMED: _unnamed,
    ReportName.GRADEBOOK: _gradebook,
}
