"""Moving posts: the practice history under a passphrase, taken along or read in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.domain.errors import DocexamError, FaultCode
from docexam.services.transfer.values import ProgressRead
from docexam.services.views import Written
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.transfer.page import Page
from docexam.ui.theme import LARGE_TEXT, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TypeRole, text_size
from docexam.ui.widgets.boxes import Card, column, fill, row
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label
from docexam.ui.wording import sentence

_ABOUT_THE_PASSPHRASE = (FaultCode.PASSPHRASE_SHORT, FaultCode.PASSPHRASE_WRONG)


class ProgressPage(Page):
    """Two cards beside each other: take along, and read in."""

    def __init__(self, screen: Screen, *, leave: Callable[[], object]) -> None:
        super().__init__(screen, leave=leave)
        self._out = Field(self.tr("Passphrase"), name="transfer.out.passphrase", secret=True)
        self._again = Field(self.tr("The same again"), name="transfer.out.again", secret=True)
        self._in = Field(self.tr("Passphrase"), name="transfer.in.passphrase", secret=True)
        # Side by side, or one below the other where the words are large.
        across = (column if text_size() >= LARGE_TEXT else row)(spacing=SPACE_24)
        across.addWidget(self._card_out(), 1)
        across.addWidget(self._card_in(), 1)
        self.page.addLayout(across)
        note = self.tr(
            "Only practice moves this way. What counts goes to head office from the station where it was done."
        )
        self.page.addWidget(label(note, tone="text2"))
        self.page.addStretch(1)
        give_focus(self._out.edit)

    @property
    def title(self) -> str:
        """What the bar says."""
        return self.tr("Your progress to another post")

    def _card_out(self) -> QWidget:
        card = Card(name="transfer.out", padding=SPACE_32, spacing=SPACE_12)
        title = label(self.tr("Take along"), TypeRole.TITLE)
        says = self.tr(
            "Choose a passphrase of four words or more. Nobody can open the file without it, nor can we."
        )
        fill(card.column, (title, label(says, tone="text2"), SPACE_8, self._out, self._again, SPACE_16))
        card.column.addStretch(1)
        words = self.tr("Choose a folder and write …")
        card.column.addWidget(primary_button(words, name="transfer.out.write", on=self._write))
        return card

    def _card_in(self) -> QWidget:
        card = Card(name="transfer.in", padding=SPACE_32, spacing=SPACE_12)
        title = label(self.tr("Read in"), TypeRole.TITLE)
        says = self.tr("The file you wrote at your last post, with the passphrase you chose there.")
        fill(card.column, (title, label(says, tone="text2"), SPACE_8, self._in, SPACE_16))
        card.column.addStretch(1)
        words = self.tr("Choose the file and read …")
        card.column.addWidget(primary_button(words, name="transfer.in.read", on=self._read))
        return card

    def _write(self) -> None:
        if self._out.text != self._again.text:
            self._again.say_wrong(self.tr("The two differ. Type them again."))
            return
        chosen = self.ask_folder()
        if not chosen:
            return
        progress, number, words = self.host.around.services.exchange.progress, self.learner, self._out.text
        self.host.run(
            lambda: progress.write(number, Path(chosen), words),
            then=self._written,
            failed=lambda error: self._failed(error, self._out),
        )

    def _written(self, written: Written) -> None:
        self._out.set_text("")
        self._again.set_text("")
        says = self.tr("{file} is written. Safe to remove.")
        self.host.tell(says.format(file=isolate(written.path.name)))

    def _read(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose your progress file"), "", self.tr("Progress files (*.age)")
        )
        if not chosen:
            return
        progress, number, words = self.host.around.services.exchange.progress, self.learner, self._in.text
        self.host.run(
            lambda: progress.read(number, Path(chosen), words),
            then=self._was_read,
            failed=lambda error: self._failed(error, self._in),
        )

    def _was_read(self, read: ProgressRead) -> None:
        self._in.set_text("")
        says = self.tr("Read. %n answer(s) of practice were new here.", "", read.added)
        self.host.tell(digits(says, self.host.language))

    def _failed(self, error: DocexamError, field: Field) -> None:
        if error.code in _ABOUT_THE_PASSPHRASE:
            field.say_wrong(sentence(error, self.host.language))
        else:
            self.host.tell_fault(error)
