"""Taking the own record along: choose where, look at what, write, remove safely."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.domain.errors import DocexamError, FaultCode
from docexam.services.views import Drive, ExportPlan, Written
from docexam.ui.direction import isolate
from docexam.ui.screens.transfer.cards import CheckCard, ChooseCard, DoneCard, FactsCard, WritingCard
from docexam.ui.theme import LARGE_TEXT, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TypeRole, px, text_size
from docexam.ui.widgets.boxes import Card, clear, column, row, scrolled
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.steps import Steps
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import back_bar

if TYPE_CHECKING:
    from docexam.ui.jobs import Token

_LOOK_EVERY_MS = 2000
_FACTS_WIDTH = 440
_MARGIN = 120
CHOOSE, CHECK, WRITE, REMOVE = range(4)


class TransferScreen(Screen):
    """Four steps; going back is possible until writing begins."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("transfer")
        self._drives: tuple[Drive, ...] | None = None
        self._folder: Path | None = None
        self._on_drive = False
        self._plan: ExportPlan | None = None
        self._token: Token | None = None
        self._writing: WritingCard | None = None
        self._chooser: ChooseCard | None = None
        names = (
            self.tr("Choose where"),
            self.tr("Look at what"),
            self.tr("Write"),
            self.tr("Safe to remove"),
        )
        self._steps = Steps(names, language=self.language, name="transfer.steps")
        self._left = column()
        self._facts = FactsCard()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self.refresh)
        self._lay_out()
        self._choose()

    def _lay_out(self) -> None:
        lines = column(self, spacing=0)
        lines.addWidget(
            back_bar(
                self.tr("Take your record along"),
                name="transfer.bar",
                says=self.tr("Back to the start page"),
                on=self._leave,
            )
        )
        inside = QWidget()
        page = column(inside, spacing=SPACE_24)
        side = px(_MARGIN)
        page.setContentsMargins(side, px(SPACE_32), side, px(SPACE_32))
        page.addWidget(self._steps)
        large = text_size() >= LARGE_TEXT
        across = (column if large else row)(spacing=SPACE_24)
        across.addLayout(self._left, 1)
        beside = column(spacing=SPACE_16)
        holds = self._what_it_holds()
        for card in (self._facts, holds):
            if not large:
                card.setFixedWidth(px(_FACTS_WIDTH))
        beside.addWidget(self._facts, 1)
        beside.addWidget(holds)
        across.addLayout(beside)
        page.addLayout(across, 1)
        lines.addWidget(scrolled(inside), 1)

    def _what_it_holds(self) -> QWidget:
        card = Card(name="transfer.holds", padding=SPACE_16)
        line = row(spacing=SPACE_12)
        line.addWidget(Glyph("lock"))
        says = self.tr(
            "No name and no badge number stand in the table. Results serve training, not discipline."
        )
        line.addWidget(label(says, TypeRole.LABEL), 1)
        card.column.addLayout(line)
        return card

    def may_leave(self) -> bool:
        """Not while the file is being written."""
        return self._token is None

    def put_away(self) -> None:
        """Look for sticks no more."""
        self._look.stop()

    # --- the steps

    def _show_card(self, step: int, card: Card) -> None:
        self._look.stop()
        clear(self._left)
        self._left.addWidget(card, 1)
        self._steps.show_step(step)

    def _choose(self) -> None:
        self._folder = None
        self._drives = None
        self._chooser = ChooseCard(
            on_drive=self._take_drive, on_folder=self._ask_folder, language=self.language
        )
        self._show_card(CHOOSE, self._chooser)
        self._facts.show_facts(None, None, None)
        give_focus(self._chooser.folder_button)
        self.refresh()
        self._look.start()

    def refresh(self) -> None:
        """Look for sticks again."""
        if self._chooser is not None:
            self.run(self.around.services.records.drives, then=self._show_drives)

    def _show_drives(self, drives: Sequence[Drive]) -> None:
        if self._chooser is not None and tuple(drives) != self._drives:
            self._drives = tuple(drives)
            self._chooser.show_drives(self._drives)

    def _take_drive(self, drive: Drive) -> None:
        self._take(drive.folder, on_drive=True)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if chosen:
            self._take(Path(chosen), on_drive=False)

    def _take(self, folder: Path, *, on_drive: bool) -> None:
        self._folder, self._on_drive = folder, on_drive
        records, number = self.around.services.records, self.signed_in.learner.number
        self.run(lambda: records.plan(number), then=self._show_plan)

    def _show_plan(self, plan: ExportPlan) -> None:
        self._plan = plan
        self._chooser = None
        card = CheckCard(plan, language=self.language, write=self._write, back=self._choose)
        self._show_card(CHECK, card)
        self._facts.show_facts(self._folder, plan, None)
        give_focus(card.write_button)

    def _write(self, *, replace: bool = False) -> None:
        folder = self._folder
        if folder is None:
            return
        self._writing = WritingCard(language=self.language, cancel=self._cancel)
        self._show_card(WRITE, self._writing)
        give_focus(self._writing.cancel_button)
        records, number = self.around.services.records, self.signed_in.learner.number
        self._token = self.around.jobs.run_long(
            lambda token: records.write_own_record(
                number, folder, progress=token.report, cancelled=token.cancelled, replace=replace
            ),
            then=self._written,
            progressed=self._writing.show_share,
            failed=self._not_written,
            stopped=self._stopped,
            owner=self,
        )

    def _cancel(self) -> None:
        if self._token is not None:
            self._token.cancel()

    def _written(self, written: Written) -> None:
        self._token = None
        card = DoneCard(on_drive=self._on_drive, done=self._leave, again=self._choose)
        self._show_card(REMOVE, card)
        self._steps.show_step(REMOVE + 1)
        self._facts.show_facts(self._folder, self._plan, written)
        give_focus(card.done_button)

    def _stopped(self) -> None:
        self._token = None
        self.tell(self.tr("Cancelled. Nothing was written."))
        self._again()

    def _not_written(self, error: DocexamError) -> None:
        self._token = None
        self._again()
        if error.code is FaultCode.TARGET_NAME_TAKEN:
            self._ask_replace()
        else:
            self.tell_fault(error)

    def _again(self) -> None:
        if self._plan is not None:
            self._show_plan(self._plan)

    def _ask_replace(self) -> None:
        name = self._plan.file_name if self._plan is not None else ""
        ask(
            self,
            self.tr("There is a file of that name already"),
            self.tr(
                "{file} stands there with other content. Replace it, or go back and choose another place?"
            ).format(file=isolate(name)),
            Answer(self.tr("Replace it"), lambda: self._write(replace=True), name="replace", danger=True),
            name="transfer.taken",
            leave=self.tr("Leave it"),
        )

    def _leave(self) -> None:
        self.go.emit(Route("home"))
