"""The four steps of every export: choose where, look at what, write, remove safely."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError
from docexam.services.views import Drive
from docexam.ui.screens.transfer.cards import ChooseCard, WritingCard
from docexam.ui.screens.transfer.page import Page
from docexam.ui.theme import LARGE_TEXT, SPACE_12, SPACE_16, SPACE_24, TypeRole, px, text_size
from docexam.ui.widgets.boxes import Card, clear, column, row
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.steps import Steps
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph

if TYPE_CHECKING:
    from collections.abc import Callable

    from docexam.ui.jobs import Token
    from docexam.ui.widgets.screen import Screen

LOOK_EVERY_MS: Final = 2000
FACTS_WIDTH: Final = 440
CHOOSE, CHECK, WRITE, REMOVE = range(4)


class ExportPage(Page):
    """Going back is possible until writing begins. What is written, and how it is told, says the page's own kind."""

    def __init__(self, screen: "Screen", *, leave: "Callable[[], object]") -> None:
        super().__init__(screen, leave=leave)
        self.folder: Path | None = None
        self.on_drive = False
        self._drives: tuple[Drive, ...] | None = None
        self._token: Token | None = None
        self._chooser: ChooseCard | None = None
        names = (
            self.tr("Choose where"),
            self.tr("Look at what"),
            self.tr("Write"),
            self.tr("Safe to remove"),
        )
        self._steps = Steps(names, language=screen.language, name="transfer.steps")
        self._left = column()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.refresh)
        self._lay_out()
        self.choose()

    # --- what each kind says

    def asks(self) -> str:
        """Return the question of the first step."""
        raise NotImplementedError

    def holds(self) -> str:
        """Return the sentence about what is in the file, and what is not."""
        raise NotImplementedError

    def facts(self) -> Card:
        """Return the card beside the steps."""
        raise NotImplementedError

    def look_at(self, folder: Path) -> None:
        """Ask what would be written to `folder`, and show it."""
        raise NotImplementedError

    def show_facts(self) -> None:
        """Show in the card beside what is known so far."""
        raise NotImplementedError

    # --- the steps

    @property
    def busy(self) -> bool:
        """Whether the file is being written."""
        return self._token is not None

    def stop(self) -> None:
        """Look for sticks no more."""
        self._look.stop()

    def choose(self) -> None:
        """Begin at the first step."""
        self.folder = None
        self._drives = None
        self._chooser = ChooseCard(
            self.asks(),
            on_drive=self._take_drive,
            on_folder=self._ask_folder,
            language=self.host.language,
        )
        self.show_card(CHOOSE, self._chooser)
        self.show_facts()
        give_focus(self._chooser.folder_button)
        self.refresh()
        self._look.start()

    def show_card(self, step: int, card: Card) -> None:
        """Show the card of a step."""
        if step != CHOOSE:
            self._chooser = None
        self._look.stop()
        clear(self._left)
        self._left.addWidget(card, 1)
        self._steps.show_step(step + 1 if step == REMOVE else step)

    def refresh(self) -> None:
        """Look for sticks again."""
        if self._chooser is not None:
            self.host.run(self.host.around.services.records.drives, then=self._show_drives)

    def write_with(
        self, card: WritingCard, work: "Callable[[Token], Any]", *, then: "Callable[[Any], None]"
    ) -> None:
        """Show `card` and do the long `work`; a fault or a cancel leads back to the look at what."""
        self.show_card(WRITE, card)
        give_focus(card.cancel_button)
        self._token = self.host.around.jobs.run_long(
            work,
            then=lambda result: self._ended(lambda: then(result)),
            progressed=card.show_share,
            failed=lambda error: self._ended(lambda: self.not_written(error)),
            stopped=lambda: self._ended(self._stopped),
            owner=self,
        )

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._token is not None:
            self._token.cancel()

    def not_written(self, error: DocexamError) -> None:
        """Tell what went wrong, and let it be tried again."""
        self.again()
        self.host.tell_fault(error)

    def again(self) -> None:
        """Show the look at what again."""
        if self.folder is not None:
            self.look_at(self.folder)

    def _ended(self, then: "Callable[[], None]") -> None:
        self._token = None
        then()

    def _stopped(self) -> None:
        self.host.tell(self.tr("Cancelled. Nothing was written."))
        self.again()

    def _show_drives(self, drives: Sequence[Drive]) -> None:
        if self._chooser is not None and tuple(drives) != self._drives:
            self._drives = tuple(drives)
            self._chooser.show_drives(self._drives)

    def _take_drive(self, drive: Drive) -> None:
        self._take(drive.folder, on_drive=True)

    def _ask_folder(self) -> None:
        chosen = self.ask_folder()
        if chosen:
            self._take(Path(chosen), on_drive=False)

    def _take(self, folder: Path, *, on_drive: bool) -> None:
        self.folder, self.on_drive = folder, on_drive
        self.look_at(folder)

    def _lay_out(self) -> None:
        self.page.addWidget(self._steps)
        # Side by side, or one below the other where the words are large.
        stacked = text_size() >= LARGE_TEXT
        across = (column if stacked else row)(spacing=SPACE_24)
        across.addLayout(self._left, 1)
        beside = column(spacing=SPACE_16)
        facts, holds = self.facts(), _what_it_holds(self.holds())
        if not stacked:
            facts.setFixedWidth(px(FACTS_WIDTH))
            holds.setFixedWidth(px(FACTS_WIDTH))
        beside.addWidget(facts, 1)
        beside.addWidget(holds)
        across.addLayout(beside)
        self.page.addLayout(across, 1)


def _what_it_holds(says: str) -> QWidget:
    card = Card(name="transfer.holds", padding=SPACE_16)
    line = row(spacing=SPACE_12)
    line.addWidget(Glyph("lock"))
    line.addWidget(label(says, TypeRole.LABEL), 1)
    card.column.addLayout(line)
    return card
