"""What head office puts on paper: the set-up sheet, the escrow key, reports."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog

from docexam.tracker.clerk.founding import Founded
from docexam.tracker.clerk.reports import Report, save_bytes
from docexam.tracker.detection_report import DetectionReport
from docexam.tracker.items import ItemAnalysis
from docexam.tracker.ladder import Ladder
from docexam.tracker.tables import CellKind, Table
from docexam.ui.direction import digits, is_right_to_left, isolate
from docexam.ui.printing.pages import Paper, PaperColumn, PaperTable, Part, Picture, Words, pdf_of
from docexam.ui.screens.tracker.drawings import detection_picture, funnel_bars, items_picture
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.screens.tracker.plots import Ink, paint_funnel, paint_rates
from docexam.ui.screens.tracker.table_view import cell_words
from docexam.ui.theme import LIGHT
from docexam.ui.widgets.moments import moment_words

translate = QCoreApplication.translate

_NUMERIC: Final = frozenset({CellKind.COUNT, CellKind.NUMBER, CellKind.SHARE})
_PDF: Final = "PDF (*.pdf)"
_WIDE_FROM: Final = 7
"""Columns from which a table lies across the page."""
_FUNNEL_HEIGHT: Final = 220.0
_ROW_HEIGHT: Final = 36.0
_KEY_PART: Final = 20
"""Characters of a key on one line: more could break where nobody expects it."""


def report_paper(report: Report, title: str, notes: tuple[str, ...], *, made_at: str) -> Paper:
    """Return a report as paper: its notes, its picture, its tables."""
    language = report.wanted.language
    parts: list[Part] = [Words(note) for note in notes if note]
    parts += _picture(report, language)
    parts += [_table(table, language) for table in report.tables]
    wide = any(len(table.columns) >= _WIDE_FROM for table in report.tables)
    return _paper(title, tuple(parts), language, made_at, landscape=wide)


def setup_sheet(found: Founded, language: str, *, made_at: str) -> Paper:
    """Return the sheet that goes to a new station by another way than the stick."""
    return _paper(
        translate("Paper", "Set-up sheet for a station"),
        (
            Words(
                translate(
                    "Paper",
                    "For the officer who sets docexam up. Open the set-up file from the stick. The station "
                    "shows a check code: compare every group with the one below before you go on.",
                )
            ),
            Words(isolate("  ".join(found.check_code.split("-"))), "code"),
            Words(
                translate(
                    "Paper",
                    "If a single group differs, stop, keep the stick, and ring head office up on a number you know.",
                ),
                strong=True,
            ),
            Words(translate("Paper", "Head office: {code}").format(code=isolate(found.station_code))),
            Words(translate("Paper", "Programme: {address}").format(address=isolate(found.iri_base))),
            Words(
                translate(
                    "Paper",
                    "When the code is the same: let docexam delete the set-up file from the stick. Then "
                    "export once, and bring the stick to head office, so that this computer is enrolled.",
                )
            ),
        ),
        language,
        made_at,
    )


def escrow_sheet(identity: str, recipient: str, language: str, *, made_at: str) -> Paper:
    """Return the escrow key on paper, for the sealed envelope in the safe."""
    parts = [
        line[start : start + _KEY_PART]
        for line in identity.splitlines()
        for start in range(0, len(line), _KEY_PART)
    ]
    return _paper(
        translate("Paper", "Escrow key of head office"),
        (
            Words(
                translate(
                    "Paper",
                    "Secret. Seal this sheet in an envelope and lock it in a safe. Whoever has it can read "
                    "every result. It is needed only if the key of head office is lost.",
                ),
                strong=True,
            ),
            *(Words(isolate(part), "code") for part in parts),
            Words(
                translate(
                    "Paper", "The lines are one key: type them one after the other without a space between."
                )
            ),
            Words(translate("Paper", "Its public half: {recipient}").format(recipient=isolate(recipient))),
        ),
        language,
        made_at,
    )


def save_setup_sheet(screen: OfficeScreen, found: Founded) -> None:
    """Ask where, and save the set-up sheet."""
    made_at = moment_words(screen.office_now(), screen.language)
    save_pdf(screen, setup_sheet(found, screen.language, made_at=made_at), "docexam-setup-sheet.pdf")


def save_pdf(
    screen: OfficeScreen, paper: Paper, name: str, then: Callable[[Path], object] | None = None
) -> None:
    """Ask where, draw on the files' lane, and save."""
    path = ask_file(screen, name, _PDF, ".pdf")
    if path is None:
        return

    def saved(written: Path) -> None:
        screen.tell(translate("Paper", "Saved: {file}").format(file=isolate(str(written))))
        if then is not None:
            then(written)

    screen.run(lambda: save_bytes(pdf_of(paper), path), then=saved, lane="files")


def ask_file(screen: OfficeScreen, name: str, kinds: str, suffix: str) -> Path | None:
    """Ask for a file to write; one that is there is asked about by the dialogue itself."""
    chosen, _ = QFileDialog.getSaveFileName(screen, translate("Paper", "Save"), name, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suffix)


def ask_folder(screen: OfficeScreen) -> Path | None:
    """Ask for a folder to write into."""
    chosen = QFileDialog.getExistingDirectory(screen, translate("Paper", "Choose a folder"))
    return Path(chosen) if chosen else None


def _paper(
    title: str, parts: tuple[Part, ...], language: str, made_at: str, *, landscape: bool = False
) -> Paper:
    def page(number: int) -> str:
        return digits(translate("Paper", "Page {number}").format(number=number), language)

    foot = translate("Paper", "docexam, head office · {date}").format(date=made_at)
    return Paper(title, parts, foot, page, is_right_to_left(language), landscape)


def _table(table: Table, language: str) -> PaperTable:
    columns = tuple(
        PaperColumn(column.heading.in_language(language), column.kind in _NUMERIC) for column in table.columns
    )
    kinds = [column.kind for column in table.columns]
    rows = tuple(
        tuple(cell_words(cell, kind, language) for cell, kind in zip(row, kinds, strict=True))
        for row in table.rows
    )
    return PaperTable(table.title.in_language(language), columns, rows)


def _picture(report: Report, language: str) -> tuple[Part, ...]:
    ink = Ink(LIGHT, is_right_to_left(language))
    drawn = report.drawn
    if isinstance(drawn, Ladder):
        bars = funnel_bars(drawn, language)

        def funnel(painter: QPainter, box: QRectF) -> None:
            paint_funnel(painter, box, bars, ink)

        return (Picture(funnel, _FUNNEL_HEIGHT),)
    if isinstance(drawn, DetectionReport | ItemAnalysis):
        rates = (
            detection_picture(drawn, language)
            if isinstance(drawn, DetectionReport)
            else items_picture(drawn, language)
        )
        if not rates.rows:
            return ()

        def draw(painter: QPainter, box: QRectF) -> None:
            paint_rates(painter, box, rates, ink)

        return (Picture(draw, 62 + _ROW_HEIGHT * len(rates.rows)),)
    return ()
