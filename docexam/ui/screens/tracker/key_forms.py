"""The keys of head office: a copy under a passphrase, and the escrow key that leaves for a safe."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.tracker.clerk.founding import (
    Founded,
    copy_keys,
    escrow_identity,
    founded,
    save_escrow,
    take_escrow_away,
)
from docexam.ui.direction import isolate
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.screens.tracker.paper import escrow_sheet
from docexam.ui.screens.tracker.printer import print_paper
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, TypeRole
from docexam.ui.widgets.boxes import Card, column, fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label, retone

SHORTEST_PASSPHRASE = 12


class CopyForm(QWidget):
    """A copy of all keys on a stick, under a passphrase typed twice."""

    def __init__(self, screen: OfficeScreen, *, done: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._screen = screen
        self._done = done
        self.written = False
        says = self.tr(
            "If this computer breaks, the copy brings the keys back. Without a copy and without the escrow "
            "key nothing that stations seal can ever be read. Choose a sentence you will still know in two "
            "years, and keep it apart from the copy."
        )
        self.first = Field(self.tr("Passphrase"), name="keys.passphrase", secret=True)
        self.again = Field(self.tr("The same once more"), name="keys.passphrase-again", secret=True)
        self._state = label("", tone="ok", name="keys.copy-state")
        lines = column(self, spacing=SPACE_12)
        fill(lines, (label(says, tone="text2"), self.first, self.again))
        line = row(spacing=SPACE_12)
        line.addWidget(
            button(self.tr("Write the copy to a stick …"), name="keys.copy", on=self._ask, glyph="usb")
        )
        line.addWidget(self._state, 1)
        lines.addLayout(line)
        self.setFocusProxy(self.first)

    def _ask(self) -> None:
        typed = self.first.text
        if len(typed) < SHORTEST_PASSPHRASE:
            self.first.say_wrong(self.tr("A passphrase has at least 12 characters; several words are best."))
            return
        if typed != self.again.text:
            self.again.say_wrong(self.tr("The two differ. Type it once more."))
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the stick for the copy"))
        if chosen:
            place, folder = self._screen.head_office.place, Path(chosen)
            self._screen.run(lambda: copy_keys(place, folder, typed), then=self._written)

    def _written(self, path: Path) -> None:
        self.written = True
        self.first.set_text("")
        self.again.set_text("")
        self._state.setText(self.tr("Written and compared: {file}").format(file=isolate(str(path))))
        self._done()


class EscrowForm(QWidget):
    """The escrow key: printed or saved, then taken off this computer."""

    def __init__(self, screen: OfficeScreen, *, done: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._screen = screen
        self._done = done
        self.kept = False
        self.gone = False
        says = self.tr(
            "A second key that opens everything, for the day on which the first is lost. Print it or save it "
            "on a stick of its own, seal that in an envelope, lock it in a safe, and take it off this "
            "computer. Once a year somebody opens a recent file with it."
        )
        self._state = label("", tone="ok", name="keys.escrow-state")
        self.print_button = button(
            self.tr("Print …"), name="keys.escrow-print", on=self._print, glyph="print"
        )
        self.save_button = button(
            self.tr("Save to a stick …"), name="keys.escrow-save", on=self._ask_save, glyph="usb"
        )
        self.remove_button = button(
            self.tr("Take it off this computer …"), name="keys.escrow-remove", on=self._ask_remove
        )
        self.remove_button.setEnabled(False)
        self.remove_button.setToolTip(self.tr("Print or save it first."))
        lines = column(self, spacing=SPACE_12)
        fill(lines, (label(says, tone="text2"),))
        line = row(spacing=SPACE_8)
        for made in (self.print_button, self.save_button, self.remove_button):
            line.addWidget(made)
        line.addStretch(1)
        lines.addLayout(line)
        lines.addWidget(self._state)
        self.setFocusProxy(self.print_button)

    def show_founded(self, found: Founded) -> None:
        """Show whether the key is still here."""
        if not found.escrow_here:
            self._show_gone()

    def _print(self) -> None:
        place = self._screen.head_office.place
        self._screen.run(
            lambda: (escrow_identity(place), founded(place)), then=lambda found: self._print_key(*found)
        )

    def _print_key(self, identity: str, found: Founded) -> None:
        made_at = moment_words(self._screen.office_now(), self._screen.language)
        if print_paper(
            self, escrow_sheet(identity, found.recipients[-1], self._screen.language, made_at=made_at)
        ):
            self._keep(self.tr("Printed. Look at the sheet before you go on: every letter must be readable."))

    def _ask_save(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the stick for the envelope"))
        if chosen:
            place, folder = self._screen.head_office.place, Path(chosen)
            self._screen.run(lambda: save_escrow(place, folder), then=self._saved)

    def _saved(self, path: Path) -> None:
        says = self.tr("Saved and compared: {file}. It is safe to remove.")
        self._keep(says.format(file=isolate(str(path))))

    def _keep(self, says: str) -> None:
        self.kept = True
        self._state.setText(says)
        self.remove_button.setEnabled(True)
        self._done()

    def _ask_remove(self) -> None:
        ask(
            self._screen,
            self.tr("Is the escrow key in its envelope?"),
            self.tr("It is removed from this computer for good. Only what you printed or saved remains."),
            Answer(self.tr("Yes, take it off"), self._remove, danger=True),
            name="keys.escrow-ask",
        )

    def _remove(self) -> None:
        place = self._screen.head_office.place
        self._screen.call(lambda: take_escrow_away(place), self._show_gone)

    def _show_gone(self) -> None:
        self.gone = True
        for made in (self.print_button, self.save_button, self.remove_button):
            made.setEnabled(False)
        retone(self._state, "ok")
        self._state.setText(
            self.tr("The escrow key is not on this computer any more. That is as it should be.")
        )
        self._done()


class KeysPage(OfficePage):
    """Both, at any time after the first start."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        across = row(self, spacing=SPACE_16)
        copy = Card(name="keys.copy.card", padding=SPACE_24, spacing=SPACE_12)
        fill(copy.column, (label(self.tr("A copy under a passphrase"), TypeRole.HEADING), CopyForm(screen)))
        copy.column.addStretch(1)
        escrow = Card(name="keys.escrow.card", padding=SPACE_24, spacing=SPACE_12)
        self._escrow = EscrowForm(screen)
        fill(escrow.column, (label(self.tr("The escrow key"), TypeRole.HEADING), self._escrow))
        escrow.column.addStretch(1)
        across.addWidget(copy, 1)
        across.addWidget(escrow, 1)

    def refresh(self) -> None:
        """Ask whether the escrow key is still here."""
        place = self.screen_of.head_office.place
        self.screen_of.run(lambda: founded(place), then=self._escrow.show_founded)
