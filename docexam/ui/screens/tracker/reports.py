"""Reports: choose one, narrow it, look at picture and tables, save them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from docexam.tracker.clerk.reports import (
    MASKED,
    OF_A_PERIOD,
    OF_AN_AGENCY,
    Report,
    ReportName,
    Wanted,
    make_report,
    save_csv,
    save_workbook,
)
from docexam.tracker.detection_report import DetectionReport
from docexam.tracker.items import ItemAnalysis
from docexam.tracker.ladder import Ladder
from docexam.ui.direction import digits, is_right_to_left, isolate
from docexam.ui.screens.tracker import bar
from docexam.ui.screens.tracker.choices import ALL, agency_choice, agency_of, period_choice, period_of
from docexam.ui.screens.tracker.drawings import (
    detection_picture,
    funnel_bars,
    funnel_says,
    items_picture,
    picture_says,
)
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.screens.tracker.paper import ask_file, ask_folder, report_paper, save_pdf
from docexam.ui.screens.tracker.plots import Picture, paint_funnel, paint_rates
from docexam.ui.screens.tracker.report_words import report_notes, report_titles
from docexam.ui.screens.tracker.table_view import TableView
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole, px, text_size
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import GlyphButton, button, primary_button
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.switch import Switch
from docexam.ui.widgets.text import label

_LIST_WIDTH: Final = 276
_LEAST_TABLE: Final = 150
_SMALL_TEXT: Final = 115
_FUNNEL_HEIGHT: Final = 190
_RATE_HEIGHT: Final = 36
_MOST_PICTURE: Final = 236
_WORKBOOK: Final = "Excel (*.xlsx)"


class ReportsScreen(OfficeScreen):
    """A list at the start, the report beside it. `argument` is what is wanted."""

    place_in_bar = bar.REPORTS

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("tracker-reports")
        self._period = self._agency = ALL
        name = ReportName(argument) if isinstance(argument, str) else ReportName.FUNNEL
        self._wanted = Wanted(name, language=self.language)
        self._report: Report | None = None
        self._table_shown = 0
        self._picture_room = column()
        self._tables = DropDown((), name="reports.tables", says=self.tr("Table"))
        self._tables.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self._tables.activated.connect(self._show_table)
        self.table = TableView(name="reports.table", says=self.tr("Report"), language=self.language)
        self._empty = column()
        page, lines = self.new_page()
        across = row(spacing=SPACE_16)
        across.addWidget(self._list())
        across.addLayout(self._right(), 1)
        lines.addLayout(across, 1)
        self.lay_out(page, scrolls=True)
        self.refresh()

    # --- what stands where

    def _list(self) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_4)
        self._group = QButtonGroup(made)
        self._choices: dict[ReportName, GlyphButton] = {}
        for name, words in report_titles().items():
            one = button(words, name=f"reports.{name}", role="tool", on=partial(self._choose, name))
            one.setCheckable(True)
            one.setChecked(name is self._wanted.name)
            self._group.addButton(one)
            self._choices[name] = one
            lines.addWidget(one)
        lines.addStretch(1)
        made.setFixedWidth(px(_LIST_WIDTH))
        return made

    def _right(self) -> QVBoxLayout:
        self._title = label("", TypeRole.TITLE, name="reports.title")
        self._note = label("", tone="text2", name="reports.note")
        self._narrowing = row(spacing=SPACE_12)
        self._external = Switch(
            self.tr("For outside: hide counts under five"), on=False, name="reports.external"
        )
        self._external.toggled.connect(lambda on: self._want(replace(self._wanted, external=on)))
        self._practice = Switch(self.tr("Practice"), on=False, name="reports.practice")
        self._practice.toggled.connect(lambda on: self._want(replace(self._wanted, practice=on)))
        right = column(spacing=SPACE_8)
        head = row(spacing=SPACE_12)
        head.addWidget(self._title, 1)
        head.addLayout(self._narrowing)
        right.addLayout(head)
        right.addWidget(self._note)
        right.addLayout(self._picture_room)
        fill(right, _rows((self._tables,), (self._practice, self._external)))
        self.table.setMinimumHeight(px(_LEAST_TABLE))
        right.addWidget(self.table, 1)
        right.addLayout(self._empty)
        fill(right, self._saving())
        return right

    def _saving(self) -> list[QHBoxLayout]:
        self._from_right = Switch(
            self.tr("Right to left"), on=is_right_to_left(self.language), name="reports.right-to-left"
        )
        return _rows(
            (self._from_right,),
            (
                button(self.tr("CSV …"), name="reports.csv", on=self._save_csv, glyph="save"),
                button(self.tr("PDF …"), name="reports.pdf", on=self._save_pdf, glyph="print"),
                primary_button(
                    self.tr("Save for Excel …"), name="reports.xlsx", on=self._save_workbook, glyph="save"
                ),
            ),
        )

    def first_focus(self) -> QWidget:
        """The report that is shown."""
        return self._choices[self._wanted.name]

    # --- asking

    def _choose(self, name: ReportName) -> None:
        self._table_shown = 0
        self._want(replace(self._wanted, name=name))

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.argument = wanted.name.value
        self.refresh()

    def _narrow(self) -> None:
        self._want(replace(self._wanted, period=period_of(self._period), agency=agency_of(self._agency)))

    def refresh(self) -> None:
        """Make the report anew."""
        office, wanted, by = self.office, self._wanted, self.by
        self.run(lambda: make_report(office, wanted, by=by), then=self._show)

    # --- showing

    def _show(self, report: Report) -> None:
        if report.wanted != self._wanted:
            return
        self._report = report
        name = report.wanted.name
        self._title.setText(report_titles()[name])
        self._note.setText(" ".join(report_notes(report, self.by)))
        self._external.setVisible(name in MASKED)
        self._practice.setVisible(name in (ReportName.DETECTION, ReportName.ITEMS))
        self._show_narrowing(report)
        clear(self._picture_room)
        picture = self._picture(report)
        if picture is not None:
            self._picture_room.addWidget(picture)
        self._tables.clear()
        for place, table in enumerate(report.tables):
            rows = digits(f"{table.title.in_language(self.language)} ({len(table.rows)})", self.language)
            self._tables.addItem(rows, str(place))
        self._tables.setVisible(len(report.tables) > 1)
        self._show_table(min(self._table_shown, max(0, len(report.tables) - 1)))

    def _show_narrowing(self, report: Report) -> None:
        clear(self._narrowing)
        name = report.wanted.name
        if name in OF_A_PERIOD:
            period = period_choice(report.choices, self._period, self.language, name="reports.period")
            period.activated.connect(lambda _at: self._take_period(period.current))
            self._narrowing.addWidget(period)
        if name in OF_AN_AGENCY:
            agency = agency_choice(report.choices, self._agency, name="reports.agency")
            agency.activated.connect(lambda _at: self._take_agency(agency.current))
            self._narrowing.addWidget(agency)

    def _take_period(self, key: str) -> None:
        self._period = key
        self._narrow()

    def _take_agency(self, key: str) -> None:
        self._agency = key
        self._narrow()

    def _show_table(self, place: int) -> None:
        report = self._report
        if report is None:
            return
        self._table_shown = place
        self._tables.setCurrentIndex(place)
        clear(self._empty)
        table = report.tables[place] if place < len(report.tables) else None
        some = table is not None and bool(table.rows)
        self.table.setVisible(some)
        if table is not None and some:
            self.table.show_table(table)
        else:
            says = self.tr("Nothing stands in this table. Choose another period, or import more sticks.")
            self._empty.addWidget(EmptyState("page", self.tr("Empty"), says, name="reports.empty"))

    def _picture(self, report: Report) -> QWidget | None:
        drawn, language = report.drawn, self.language
        if isinstance(drawn, Ladder):
            bars = funnel_bars(drawn, language)
            return _carded(
                Picture(
                    lambda painter, box, ink: paint_funnel(painter, box, bars, ink),
                    name="reports.picture",
                    says=funnel_says(drawn, language),
                    height=_FUNNEL_HEIGHT,
                )
            )
        if not isinstance(drawn, DetectionReport | ItemAnalysis):
            return None
        rates = (
            detection_picture(drawn, language)
            if isinstance(drawn, DetectionReport)
            else items_picture(drawn, language)
        )
        if not rates.rows:
            return None
        made = Picture(
            lambda painter, box, ink: paint_rates(painter, box, rates, ink),
            name="reports.picture",
            says=picture_says(rates, language),
            height=62 + _RATE_HEIGHT * len(rates.rows),
        )
        return _carded(made)

    # --- saving

    def _save_workbook(self) -> None:
        report, from_right = self._report, self._from_right.isChecked()
        if report is None:
            return
        path = ask_file(self, f"docexam-{report.wanted.name}.xlsx", _WORKBOOK, ".xlsx")
        if path is not None:
            self.run(
                lambda: save_workbook(report, path, right_to_left=from_right), then=self._saved, lane="files"
            )

    def _save_csv(self) -> None:
        report, folder = self._report, ask_folder(self)
        if report is not None and folder is not None:
            self.run(lambda: save_csv(report, folder), then=self._saved_files, lane="files")

    def _save_pdf(self) -> None:
        report = self._report
        if report is not None:
            notes = report_notes(report, self.by)
            made_at = moment_words(self.office_now(), self.language)
            paper = report_paper(report, report_titles()[report.wanted.name], notes, made_at=made_at)
            save_pdf(self, paper, f"docexam-{report.wanted.name}.pdf")

    def _saved(self, path: Path) -> None:
        self.tell(self.tr("Saved: {file}").format(file=isolate(str(path))))

    def _saved_files(self, paths: tuple[Path, ...]) -> None:
        says = digits(self.tr("%n file(s) saved in {folder}", "", len(paths)), self.language)
        self.tell(says.format(folder=isolate(str(paths[0].parent)) if paths else ""))


def _rows(start: Sequence[QWidget], end: Sequence[QWidget]) -> list[QHBoxLayout]:
    """Return one row with some at its start and some at its end, or two where the text is large."""
    first, second = row(spacing=SPACE_12), row(spacing=SPACE_12)
    rows = [first, second] if text_size() > _SMALL_TEXT else [first]
    fill(first, start)
    first.addStretch(1)
    if len(rows) > 1:
        second.addStretch(1)
    fill(rows[-1], end)
    return rows


def _carded(picture: Picture) -> QWidget:
    card = Card(padding=SPACE_12)
    area = scrolled(picture, name="reports.picture.area")
    area.setFixedHeight(min(picture.sizeHint().height(), px(_MOST_PICTURE)))
    card.column.addWidget(area)
    return card
