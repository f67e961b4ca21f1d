"""The card of each step of a transfer, and the card of facts beside it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.services.views import Drive, ExportPlan, Written
from docexam.ui.direction import digits, isolate
from docexam.ui.theme import SPACE_2, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.code_well import fingerprint_well
from docexam.ui.widgets.moments import size_words
from docexam.ui.widgets.progress import ProgressBar
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class ChooseCard(Card):
    """Where to: the sticks that are plugged in, and always a folder."""

    def __init__(
        self,
        asks: str,
        *,
        on_drive: Callable[[Drive], object],
        on_folder: Callable[[], object],
        language: str,
        to_read: bool = False,
    ) -> None:
        super().__init__(name="transfer.choose", padding=SPACE_32, spacing=SPACE_8)
        self._on_drive = on_drive
        self._language = language
        self._to_read = to_read
        self._drives = column(spacing=SPACE_8)
        folder = RowButton(
            self.tr("Choose a folder …"),
            self.tr("On this computer, or a drive that is not listed."),
            name="transfer.folder",
            glyph="folder",
        )
        folder.clicked.connect(lambda _checked=False: on_folder())
        title = label(asks, TypeRole.TITLE, name="transfer.title")
        says = label(self.tr("Plug in a stick: it appears here by itself."), tone="text2")
        fill(self.column, (title, says, SPACE_16, self._drives, folder))
        self.column.addStretch(1)
        self.folder_button = folder
        self.show_drives(())

    def show_drives(self, drives: Sequence[Drive]) -> None:
        """Show the drives found."""
        clear(self._drives)
        for place, drive in enumerate(drives):
            made = RowButton(
                drive.name or str(drive.folder),
                self._under(drive),
                name=f"transfer.drive.{place}",
                glyph="usb",
            )
            made.setEnabled(self._to_read or not drive.read_only)
            made.clicked.connect(lambda _checked=False, chosen=drive: self._on_drive(chosen))
            self._drives.addWidget(made)

    def _under(self, drive: Drive) -> str:
        where = isolate(str(drive.folder))
        if drive.read_only and not self._to_read:
            return self.tr("{folder} · read-only: slide its lock open").format(folder=where)
        if drive.free_bytes < 0:
            return where
        room = size_words(drive.free_bytes, self._language)
        return self.tr("{folder} · {room} free").format(folder=where, room=room)


class CheckCard(Card):
    """What will be written, and the button that does it."""

    def __init__(
        self, plan: ExportPlan, *, language: str, write: Callable[[], object], back: Callable[[], object]
    ) -> None:
        super().__init__(name="transfer.check", padding=SPACE_32, spacing=SPACE_8)
        rows = digits(self.tr("%n row(s): answers given and sets finished", "", plan.rows), language)
        title = label(self.tr("This will be written"), TypeRole.TITLE, name="transfer.title")
        says = self.tr("Your own answers and results, as a table that any spreadsheet opens.")
        fill(self.column, (title, label(says, tone="text2"), SPACE_16))
        for glyph, words in (("layers", rows), ("page", size_words(plan.size_bytes, language))):
            self.column.addWidget(fact_row(glyph, words))
        if not plan.rows:
            nothing = self.tr("There is no answer yet: the table will hold its headings only.")
            self.column.addWidget(label(nothing, tone="warn"))
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Somewhere else"), name="transfer.back", on=back, glyph="back"))
        buttons.addStretch(1)
        self.write_button = primary_button(self.tr("Write"), name="transfer.write", on=write)
        buttons.addWidget(self.write_button)
        self.column.addLayout(buttons)


class WritingCard(Card):
    """How far it is, what cancelling means, and no primary button.

    `shares` are the parts of the work in order: up to which share of the whole each reaches, and what it is called.
    """

    def __init__(
        self,
        heading: str,
        *,
        shares: Sequence[tuple[float, str]] = (),
        language: str,
        cancel: Callable[[], object],
    ) -> None:
        super().__init__(name="transfer.writing", padding=SPACE_32, spacing=SPACE_12)
        self._language = language
        self._shares = tuple(shares) or (
            (0.5, self.tr("Writing")),
            (1.0, self.tr("Reading back and comparing")),
        )
        title = label(heading, TypeRole.TITLE, name="transfer.title")
        says = self.tr("Leave the stick in. Nothing is lost if you cancel: everything stays on this station.")
        self._what = label("", strong=True, wrap=False, name="transfer.what")
        self._far = label("", tone="text2", wrap=False)
        head = row()
        head.addWidget(self._what, 1)
        head.addWidget(self._far)
        self.bar = ProgressBar(name="transfer.progress", says=self.tr("Progress"))
        fill(self.column, (title, label(says, tone="text2"), SPACE_16, head, self.bar))
        self.column.addStretch(1)
        buttons = row()
        buttons.addStretch(1)
        self.cancel_button = button(self.tr("Cancel"), name="transfer.cancel", on=cancel)
        buttons.addWidget(self.cancel_button)
        self.column.addLayout(buttons)
        self.show_share(0, 1)

    def show_share(self, done: int, total: int) -> None:
        """Show how far the whole is, and which part of it is under way."""
        self.bar.show_share(done, total)
        share = self.bar.share
        self._what.setText(next((words for end, words in self._shares if share <= end), self._shares[-1][1]))
        self._far.setText(digits(f"{round(100 * self.bar.share)} %", self._language))


class DoneCard(Card):
    """Safe to remove."""

    def __init__(self, *, on_drive: bool, done: Callable[[], object], again: Callable[[], object]) -> None:
        super().__init__(name="transfer.done", padding=SPACE_32, spacing=SPACE_8)
        head = row(spacing=SPACE_12)
        head.addWidget(Glyph("check", tone="ok", ringed=True))
        words = self.tr("Safe to remove") if on_drive else self.tr("Your record is written")
        head.addWidget(label(words, TypeRole.TITLE, name="transfer.title"), 1)
        says = self.tr(
            "The file was written, read back and compared: it is whole. Your record stays on this station too."
        )
        fill(self.column, (head, SPACE_8, label(says, tone="text2")))
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Write to another place"), name="transfer.again", on=again))
        buttons.addStretch(1)
        self.done_button = primary_button(self.tr("Done"), name="transfer.finish", on=done)
        buttons.addWidget(self.done_button)
        self.column.addLayout(buttons)


class FactsCard(Card):
    """Where the file goes, its name, for whom it is, and its fingerprint once it is written."""

    def __init__(self) -> None:
        super().__init__(name="transfer.facts", padding=SPACE_24, spacing=SPACE_2)

    def show_facts(self, folder: Path | None, plan: ExportPlan | None, written: Written | None) -> None:
        """Show what is known so far."""
        clear(self.column)
        unknown = "–"
        self._fact(self.tr("Where"), str(folder) if folder else unknown, name="transfer.where")
        self._fact(self.tr("File"), plan.file_name if plan else unknown, name="transfer.file")
        self._fact(self.tr("For"), self.tr("you: not sealed, anybody can open it"), latin=False)
        fill(self.column, (label(self.tr("Fingerprint (SHA-256)"), TypeRole.LABEL, tone="text2"), SPACE_2))
        self.column.addWidget(
            fingerprint_well(written.sha256 if written else "", name="transfer.fingerprint")
        )
        if written:
            says = self.tr("Read these groups to whoever gets the file, if they ask whether it is the same.")
            self.column.addWidget(label(says, TypeRole.LABEL, tone="text2"))
        self.column.addStretch(1)

    def _fact(self, name_of: str, words: str, *, name: str = "", latin: bool = True) -> None:
        shown = isolate(words) if latin else words
        parts = (
            label(name_of, TypeRole.LABEL, tone="text2"),
            label(shown, strong=True, name=name),
            SPACE_12,
        )
        fill(self.column, parts)


def fact_row(glyph: str, words: str) -> QWidget:
    made = QWidget()
    line = row(made, spacing=SPACE_12)
    line.addWidget(Glyph(glyph, tone="text2"), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(label(words), 1)
    return made
