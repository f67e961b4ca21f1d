"""The list of a class: which class, who is on it, and a stick for the stations that hold it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListWidget, QListWidgetItem, QWidget

from docexam.domain.people import ascii_digits
from docexam.tracker.clerk.classes import Candidates, ClassToBe, candidates, issue
from docexam.tracker.handing_out import HandedOut
from docexam.tracker.ladder import STAGES, Stage
from docexam.tracker.roster import RosterEntry
from docexam.ui.direction import digits, isolate, isolate_name
from docexam.ui.screens.tracker.drawings import stage_words
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen, scrolled_card
from docexam.ui.screens.tracker.wording import class_words, course_words
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, fill, row
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.fields import Field, SearchField
from docexam.ui.widgets.text import label

_FORM_WIDTH = 460
_SHORTEST_PASSPHRASE = 8


class ClassListPage(OfficePage):
    """The class at the start, the people beside it."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        self._entries: dict[str, RosterEntry] = {}
        self.level = DropDown(
            [(stage.value, stage_words(stage)) for stage in STAGES],
            current=Stage.ADVANCED.value,
            name="class.level",
            says=self.tr("Step"),
        )
        self.level.activated.connect(lambda _at: self.refresh())
        self.course = Field(course_words(), name="class.course", latin=True)
        self.class_id = Field(class_words(), name="class.id", latin=True)
        self.centre = Field(self.tr("Training centre, if known"), name="class.centre", latin=True)
        self.passphrase = Field(self.tr("Passphrase of the list"), name="class.passphrase")
        self._title = label("", TypeRole.HEADING, name="class.sentence")
        self.search = SearchField(self.tr("Find by name or badge"), name="class.search")
        self.list = QListWidget()
        self.list.setObjectName("class.people")
        self.list.setAccessibleName(self.tr("People on the list"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.itemSelectionChanged.connect(self._count)
        self.search.textChanged.connect(self._narrow)
        self.search.down.connect(self.list.setFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card(name="class.card", padding=SPACE_16, spacing=SPACE_8)
        says = self.tr(
            "In class, learners pick themselves from the list, so that nobody types a badge. It holds names: "
            "it goes out sealed, and the trainer is told the passphrase by another way."
        )
        fill(
            card.column,
            (
                label(says, tone="text2"),
                SPACE_4,
                label(self.tr("Step"), TypeRole.LABEL, tone="text2"),
                self.level,
                self.course,
                self.class_id,
                self.centre,
                self.passphrase,
            ),
        )
        card.column.addStretch(1)
        card.column.addWidget(
            primary_button(self.tr("Write to a stick …"), name="class.write", on=self._write, glyph="usb")
        )
        form = scrolled_card(card, name="class.form")
        form.setFixedWidth(px(_FORM_WIDTH))
        people: QWidget = QWidget()
        lines = column(people, spacing=SPACE_8)
        fill(lines, (self._title, self.search, self.list))
        across = row(self, spacing=SPACE_12)
        across.addWidget(form)
        across.addWidget(people, 1)

    def refresh(self) -> None:
        """Ask who could be on the list."""
        office, by, level = self.screen_of.office, self.screen_of.by, Stage(self.level.current)
        self.screen_of.run(lambda: candidates(office, level, by=by), then=self._show)

    def _show(self, found: Candidates) -> None:
        self._entries = {entry.learner: entry for entry in found.roster}
        waiting = set(found.in_line)
        order = [*found.in_line, *(key for key in self._entries if key not in waiting)]
        self.list.clear()
        for key in order:
            entry = self._entries[key]
            facts = f"{isolate(entry.agency)} · {isolate(entry.badge)}"
            words = f"{isolate_name(entry.shown_name)} · {facts}"
            item = QListWidgetItem(f"{words} · {self.tr('in line')}" if key in waiting else words)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self._narrow(self.search.text())
        self._count()

    def _narrow(self, typed: str) -> None:
        wanted = ascii_digits(typed).casefold().split()
        for place in range(self.list.count()):
            item = self.list.item(place)
            entry = self._entries[str(item.data(Qt.ItemDataRole.UserRole))]
            text = f"{entry.name} {entry.name_ar} {entry.badge_norm} {entry.agency}".casefold()
            item.setHidden(not all(word in text for word in wanted))

    def _count(self) -> None:
        chosen = len(self.list.selectedItems())
        says = (
            digits(self.tr("%n on the list", "", chosen), self.language)
            if chosen
            else self.tr("Choose who is on the list: a click, or the space bar")
        )
        self._title.setText(says)

    # --- issuing

    def _write(self) -> None:
        if not self._is_complete():
            return
        if not self.list.selectedItems():
            self.list.setFocus()
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the stick for the class list"))
        if not chosen:
            return
        office, by, stick = self.screen_of.office, self.screen_of.by, Path(chosen)
        described = ClassToBe(
            level=Stage(self.level.current),
            course=ascii_digits(self.course.text.lower()),
            class_id=ascii_digits(self.class_id.text.upper()),
            centre=ascii_digits(self.centre.text.upper()),
        )
        keys = [str(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()]
        entries, passphrase = [self._entries[key] for key in keys], self.passphrase.text
        self.screen_of.run(
            lambda: issue(office, described, entries, stick, by=by, passphrase=passphrase), then=self._written
        )

    def _is_complete(self) -> bool:
        for field in (self.course, self.class_id):
            field.say_wrong("" if field.text else self.tr("This is needed."))
        short = len(self.passphrase.text) < _SHORTEST_PASSPHRASE
        self.passphrase.say_wrong(
            self.tr("A passphrase of 8 characters or more, to be told by phone.") if short else ""
        )
        return bool(self.course.text and self.class_id.text) and not short

    def _written(self, handed: HandedOut) -> None:
        says = self.tr("Written and compared: {file}. It is safe to remove.")
        self.screen_of.tell(says.format(file=isolate(str(handed.path))))
