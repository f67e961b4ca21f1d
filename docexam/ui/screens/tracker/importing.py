"""Importing: choose the stick, look at it, watch it being read, read the report, hand the stick back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.domain.errors import DocexamError
from docexam.files.drives import RemovableDrive, removable_drives
from docexam.tracker.clerk.sticks import Found, Imported, answer_on, import_sticks, look_at
from docexam.tracker.receipts import ReceiptsWritten
from docexam.ui.direction import isolate
from docexam.ui.screens.tracker import bar
from docexam.ui.screens.tracker.import_cards import ChoosePlace, LookCard, ReadingCard
from docexam.ui.screens.tracker.import_report import ReportCard
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.theme import SPACE_24, px
from docexam.ui.widgets.boxes import Card, clear, column
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from docexam.ui.jobs import Token

_LOOK_EVERY_MS = 2000
_MARGIN = 120
CHOOSE, LOOK, READ, HAND_BACK = range(4)


class ImportScreen(OfficeScreen):
    """Four steps; what was imported stays whatever happens, so that nothing here needs to be undone."""

    place_in_bar = bar.IMPORT

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("tracker-import")
        self._place: Path | None = None
        self._on_drive = False
        self._drives: tuple[RemovableDrive, ...] | None = None
        self._chooser: ChoosePlace | None = None
        self._reading: ReadingCard | None = None
        self._token: Token | None = None
        self._done: Imported | None = None
        names = (
            self.tr("Choose the stick"),
            self.tr("Look at it"),
            self.tr("Import"),
            self.tr("Hand it back"),
        )
        self._steps = Steps(names, language=self.language, name="import.steps")
        page = QWidget()
        lines = column(page, spacing=SPACE_24)
        lines.setContentsMargins(px(_MARGIN), px(SPACE_24), px(_MARGIN), px(SPACE_24))
        lines.addWidget(self._steps)
        self._room = column()
        lines.addLayout(self._room, 1)
        self.lay_out(page, scrolls=True)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self.refresh)
        if isinstance(argument, Imported):
            self._show_report(argument)
        else:
            self._choose()

    def may_leave(self) -> bool:
        """Not while a stick is being read or written to."""
        return self._token is None

    def put_away(self) -> None:
        """Look for sticks no more."""
        self._look.stop()

    def _show_card(self, step: int, card: Card, focus: QWidget) -> None:
        self._look.stop()
        clear(self._room)
        self._room.addWidget(card, 1)
        self._steps.show_step(step)
        give_focus(focus)

    # --- choose the stick

    def _choose(self) -> None:
        self.argument = None
        self._place, self._drives, self._done = None, None, None
        self._chooser = ChoosePlace(
            on_drive=self._take_drive, on_folder=self._ask_folder, language=self.language
        )
        self._show_card(CHOOSE, self._chooser, self._chooser.folder_button)
        self.refresh()
        self._look.start()

    def refresh(self) -> None:
        """Look for sticks again."""
        if self._chooser is not None:
            self.run(removable_drives, then=self._show_drives, lane="files")

    def _show_drives(self, drives: tuple[RemovableDrive, ...]) -> None:
        if self._chooser is not None and drives != self._drives:
            self._drives = drives
            self._chooser.show_drives(drives)

    def _take_drive(self, drive: RemovableDrive) -> None:
        self._take(drive.folder, on_drive=True)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a stick or folder"))
        if chosen:
            self._take(Path(chosen), on_drive=False)

    def _take(self, place: Path, *, on_drive: bool) -> None:
        self._place, self._on_drive = place, on_drive
        self.run(lambda: look_at(place), then=self._show_found, lane="files")

    # --- look at it

    def _show_found(self, found: Found) -> None:
        self._chooser = None
        card = LookCard(found, language=self.language, read=self._read, back=self._choose)
        self._show_card(LOOK, card, card.first)

    # --- import

    def _read(self) -> None:
        place, office = self._place, self.office
        if place is None:
            return
        card = ReadingCard(language=self.language, cancel=self._cancel)
        self._reading = card
        self._show_card(READ, card, card.cancel_button)

        def work(token: "Token") -> Imported:
            def progress(done: int, total: int, name: str) -> None:
                card.now_reading = name
                token.report(done, total)

            return import_sticks(office, [place], progress=progress, cancelled=token.cancelled)

        self._token = self.around.jobs.run_long(
            work,
            then=self._read_to_end,
            progressed=card.show_share,
            failed=self._not_read,
            stopped=self._stopped,
            owner=self,
        )

    def _cancel(self) -> None:
        if self._token is not None:
            self._token.cancel()

    def _read_to_end(self, done: Imported) -> None:
        self._token = None
        self._show_report(done)

    def _stopped(self) -> None:
        self._token = None
        self.tell(
            self.tr("Cancelled. What was imported so far is kept; import the stick again to get the rest.")
        )
        self._choose()

    def _not_read(self, error: DocexamError) -> None:
        self._token = None
        self.tell_fault(error)
        self._choose()

    # --- hand it back

    def _show_report(self, done: Imported) -> None:
        self.argument = self._done = done
        self._chooser = None
        card = ReportCard(
            done,
            language=self.language,
            on_drive=self._on_drive,
            again=self._choose,
            finish=lambda: self.visit(bar.HOME),
            enrol=lambda: self.visit(bar.STATIONS, "to-enrol"),
            answer=self._ask_stick,
        )
        self._show_card(HAND_BACK, card, card.first)
        self._steps.show_step(HAND_BACK if card.has_faults else HAND_BACK + 1)

    def _ask_stick(self) -> None:
        """Receipts of bundles that came in a plain folder, or that could not be written, need a stick."""
        done = self._done
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the stick that goes back"))
        if not chosen or done is None:
            return
        ids, office, stick = (
            [one.bundle_id for one in done.report.outcomes if one.bundle_id],
            self.office,
            Path(chosen),
        )
        self.run(lambda: answer_on(office, stick, ids), then=self._answered)

    def _answered(self, written: ReceiptsWritten) -> None:
        if written.fault is not None:
            self.tell_fault(written.fault)
            return
        says = self.tr(
            "%n receipt(s) stand on {stick}. It is safe to remove.",
            "",
            written.written + written.there_already,
        )
        self.tell(self.said(says).format(stick=isolate(str(written.stick))))
