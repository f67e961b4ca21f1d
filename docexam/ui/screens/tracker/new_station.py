"""What a new station is given: the set-up file on a stick, and the printed sheet with the check code."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from docexam.tracker.clerk.founding import Founded, founded
from docexam.tracker.handing_out import HandedOut, write_setup_file
from docexam.ui.direction import isolate, keep_left_to_right
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.screens.tracker.paper import save_setup_sheet
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, TypeRole
from docexam.ui.widgets.boxes import Card, clear, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.text import label


class NewStationPage(OfficePage):
    """Two things that travel apart: the stick is confidential, the sheet tells that it is genuine."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        self._founded: Founded | None = None
        across = row(self, spacing=SPACE_16)
        self._file = Card(name="new.file", padding=SPACE_24, spacing=SPACE_12)
        self._sheet = Card(name="new.sheet", padding=SPACE_24, spacing=SPACE_12)
        across.addWidget(self._file, 1)
        across.addWidget(self._sheet, 1)
        self._fill_file()

    def refresh(self) -> None:
        """Ask for the code."""
        place = self.screen_of.head_office.place
        self.screen_of.run(lambda: founded(place), then=self._show)

    def _fill_file(self) -> None:
        fill(
            self._file.column,
            (
                label(self.tr("1  The set-up file"), TypeRole.HEADING),
                label(
                    self.tr(
                        "Goes onto a stick, is opened once at the station, and is deleted afterwards. It is "
                        "confidential: it holds the key of the programme, so hand it over yourself."
                    ),
                    tone="text2",
                ),
            ),
        )
        self._file.column.addStretch(1)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(
            primary_button(self.tr("Write to a stick …"), name="new.write", on=self._ask_stick, glyph="usb")
        )
        self._file.column.addLayout(buttons)

    def _show(self, found: Founded) -> None:
        self._founded = found
        clear(self._sheet.column)
        code = label("  ".join(found.check_code.split("-")), TypeRole.TITLE, wrap=False, name="new.code")
        code.setProperty("family", "ocrb")
        code.setAccessibleName(" ".join(found.check_code))
        keep_left_to_right(code)
        fill(
            self._sheet.column,
            (
                label(self.tr("2  The set-up sheet"), TypeRole.HEADING),
                label(
                    self.tr(
                        "Goes by another way than the stick. The officer compares this check code with the one on the "
                        "station's screen before going on."
                    ),
                    tone="text2",
                ),
                SPACE_8,
                code,
                label(isolate(found.iri_base), tone="text2"),
            ),
        )
        self._sheet.column.addStretch(1)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Save as PDF …"), name="new.pdf", on=self._ask_pdf, glyph="print"))
        self._sheet.column.addLayout(buttons)

    def _ask_stick(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the stick for the new station"))
        if chosen:
            office, stick = self.screen_of.office, Path(chosen)
            self.screen_of.run(lambda: write_setup_file(office, stick), then=self._written)

    def _written(self, handed: HandedOut) -> None:
        self.screen_of.tell(
            self.tr("Written and compared: {file}. It is safe to remove.").format(
                file=isolate(str(handed.path))
            )
        )

    def _ask_pdf(self) -> None:
        if self._founded is not None:
            save_setup_sheet(self.screen_of, self._founded)
