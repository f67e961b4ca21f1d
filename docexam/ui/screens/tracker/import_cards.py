"""The cards of an import before its report: where, what lies there, and how far it is."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from docexam.files.drives import RemovableDrive
from docexam.tracker.clerk.sticks import Found
from docexam.ui.direction import digits, isolate
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_32, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.moments import size_words
from docexam.ui.widgets.progress import ProgressBar
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class ChoosePlace(Card):
    """The sticks that are plugged in, and always a folder."""

    def __init__(
        self,
        *,
        on_drive: Callable[[RemovableDrive], object],
        on_folder: Callable[[], object],
        language: str,
    ) -> None:
        super().__init__(name="import.choose", padding=SPACE_32, spacing=SPACE_8)
        self._on_drive = on_drive
        self._language = language
        self._drives = column(spacing=SPACE_8)
        self.folder_button = RowButton(
            self.tr("Choose a folder …"),
            self.tr(
                "Files that came another way, or a stick that is not listed. It is searched at any depth."
            ),
            name="import.folder",
            glyph="folder",
        )
        self.folder_button.clicked.connect(lambda _checked=False: on_folder())
        title = label(self.tr("Which stick shall be imported?"), TypeRole.TITLE, name="import.title")
        says = label(self.tr("Put the stick in: it appears here by itself."), tone="text2")
        fill(self.column, (title, says, SPACE_16, self._drives, self.folder_button))
        self.column.addStretch(1)

    def show_drives(self, drives: Sequence[RemovableDrive]) -> None:
        """Show the sticks found."""
        clear(self._drives)
        for place, drive in enumerate(drives):
            made = RowButton(
                drive.name or str(drive.folder), self._under(drive), name=f"import.drive.{place}", glyph="usb"
            )
            made.clicked.connect(lambda _checked=False, chosen=drive: self._on_drive(chosen))
            self._drives.addWidget(made)

    def _under(self, drive: RemovableDrive) -> str:
        where = isolate(str(drive.folder))
        if drive.read_only:
            says = self.tr("{folder} · read-only: it can be imported, but takes no receipts back")
            return says.format(folder=where)
        if drive.free_bytes < 0:
            return where
        room = size_words(drive.free_bytes, self._language)
        return self.tr("{folder} · {room} free").format(folder=where, room=room)


class LookCard(Card):
    """What lies there, and the button that imports it."""

    def __init__(
        self, found: Found, *, language: str, read: Callable[[], object], back: Callable[[], object]
    ) -> None:
        super().__init__(name="import.look", padding=SPACE_32, spacing=SPACE_12)
        some = found.bundles > 0
        title = (
            digits(self.tr("%n sealed file(s) to import", "", found.bundles), language)
            if some
            else self.tr("There is nothing to import here")
        )
        fill(
            self.column,
            (
                label(title, TypeRole.TITLE, name="import.title"),
                label(isolate(str(found.place)), tone="text2"),
            ),
        )
        for glyph, words in self._facts(found, language):
            self.column.addWidget(_fact(glyph, words))
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        self.first: QWidget = button(self.tr("Another stick"), name="import.back", on=back, glyph="back")
        buttons.addWidget(self.first)
        buttons.addStretch(1)
        if some:
            self.first = primary_button(self.tr("Import"), name="import.read", on=read)
            buttons.addWidget(self.first)
        self.column.addLayout(buttons)

    def _facts(self, found: Found, language: str) -> Sequence[tuple[str, str]]:
        if not found.bundles:
            says = self.tr(
                "Files from stations lie in the folder {folder} of a stick, and their names end in {ending}. "
                "Perhaps the station has not exported yet, or this is another stick."
            )
            return (("info", says.format(folder=isolate("DOCEXAM/OUT"), ending=isolate(".dxr.age"))),)
        receipts = (
            digits(self.tr("Receipts go back onto %n stick(s).", "", found.sticks), language)
            if found.sticks
            else self.tr(
                "These files lie in no stick's folder: you choose a stick for the receipts afterwards."
            )
        )
        return (
            ("usb", receipts),
            ("shield", self.tr("Nothing is counted twice, however often a stick is imported.")),
            (
                "lock",
                self.tr(
                    "What is not sealed for you or was changed on its way is set aside, and the rest goes on."
                ),
            ),
        )


class ReadingCard(Card):
    """What is read now, how far it is, and what cancelling means."""

    def __init__(self, *, language: str, cancel: Callable[[], object]) -> None:
        super().__init__(name="import.reading", padding=SPACE_32, spacing=SPACE_12)
        self._language = language
        self.now_reading = ""
        title = label(self.tr("Importing"), TypeRole.TITLE, name="import.title")
        says = self.tr(
            "Leave the stick in. If you cancel, what was imported stays, and the rest comes next time."
        )
        self._what = label("", strong=True, wrap=False, name="import.what")
        self._far = label("", tone="text2", wrap=False, name="import.far")
        head = row()
        head.addWidget(self._what, 1)
        head.addWidget(self._far)
        self.bar = ProgressBar(name="import.progress", says=self.tr("Progress"))
        fill(self.column, (title, label(says, tone="text2"), SPACE_16, head, self.bar))
        self.column.addStretch(1)
        buttons = row()
        buttons.addStretch(1)
        self.cancel_button = button(self.tr("Cancel"), name="import.cancel", on=cancel)
        buttons.addWidget(self.cancel_button)
        self.column.addLayout(buttons)

    def show_share(self, done: int, total: int) -> None:
        """Show how many files of how many are read."""
        self.bar.show_share(done, total)
        self._what.setText(isolate(self.now_reading) if done < total else self.tr("Writing receipts"))
        says = self.tr("{done} of {total}").format(done=done, total=total)
        self._far.setText(digits(says, self._language))


def _fact(glyph: str, words: str) -> QWidget:
    made = QWidget()
    line = row(made, spacing=SPACE_12)
    line.addWidget(Glyph(glyph, tone="text2"))
    line.addWidget(label(words), 1)
    return made
