"""The roster: names and badges in from a table, somebody found, and that person's record beside it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.domain.errors import EnvironmentFault
from docexam.tracker.clerk.people import Person, forget_name, person, roster, take_roster
from docexam.tracker.report_tables import roster_table
from docexam.tracker.roster import RosterEntry, RosterImport
from docexam.tracker.tables import Table
from docexam.ui.direction import digits, isolate, isolate_name
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen, scrolled_card
from docexam.ui.screens.tracker.person import PersonCard
from docexam.ui.screens.tracker.table_view import TableView
from docexam.ui.screens.tracker.wording import clerk_sentence
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.fields import SearchField
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label

_CARD_WIDTH = 520
_TYPING_MS = 250
_SHOWN_COLUMNS = 5


class RosterPage(OfficePage):
    """A table at the start, the chosen person beside it."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        self._found: tuple[RosterEntry, ...] = ()
        self._chosen = ""
        self._title = label("", TypeRole.HEADING, name="roster.sentence")
        self.search = SearchField(self.tr("Find by name, badge or slip"), name="roster.search")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._typing.stop)
        self.search.returnPressed.connect(self.refresh)
        self.table = TableView(name="roster.table", says=self.tr("Roster"), language=self.language)
        self.search.down.connect(self.table.setFocus)
        self.table.row_chosen.connect(self._choose)
        head = row(spacing=SPACE_12)
        head.addWidget(self._title, 1)
        head.addWidget(
            button(self.tr("Import a table …"), name="roster.import", on=self._ask_table, glyph="people")
        )
        left = column(spacing=SPACE_8)
        fill(left, (self.search, self.table))
        self._side = column()
        beside = QWidget()
        beside.setFixedWidth(px(_CARD_WIDTH))
        beside.setLayout(self._side)
        across = row(spacing=SPACE_16)
        across.addLayout(left, 1)
        across.addWidget(beside)
        lines = column(self, spacing=SPACE_12)
        lines.addLayout(head)
        lines.addLayout(across, 1)

    def refresh(self) -> None:
        """Ask for those that are found by what was typed."""
        office, by, search = self.screen_of.office, self.screen_of.by, self.search.text()
        self.screen_of.run(lambda: roster(office, by=by, search=search), then=self._show)

    def _show(self, found: tuple[RosterEntry, ...]) -> None:
        self._found = found
        self._title.setText(digits(self.tr("%n people on the roster", "", len(found)), self.language))
        whole = roster_table(found)
        # the learner id stands with the person: a column of it helps nobody to find one
        self.table.show_table(
            Table(
                whole.name,
                whole.title,
                whole.columns[:_SHOWN_COLUMNS],
                tuple(cells[:_SHOWN_COLUMNS] for cells in whole.rows),
            )
        )
        if not found:
            self._show_nobody()
            return
        places = [place for place, one in enumerate(found) if one.learner == self._chosen]
        self.table.choose_row(places[0] if places else 0)
        self._choose(self.table.current_row)

    def _show_nobody(self) -> None:
        self._chosen = ""
        clear(self._side)
        says = self.tr(
            "Import a CSV or Excel table with the columns name, agency and badge. Arabic headings, names and "
            "digits are understood. Names stay on this computer."
        )
        title = self.tr("Nobody is on the roster yet")
        if self.search.text():
            title, says = self.tr("Nobody is found"), self.tr("Try a part of the name, or the badge alone.")
        self._side.addWidget(EmptyState("people", title, says, name="roster.none"))

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._found) or self._found[place].learner == self._chosen:
            return
        self._chosen = self._found[place].learner
        self.open_person()

    def open_person(self) -> None:
        """Ask for the record of the chosen person."""
        office, by, chosen = self.screen_of.office, self.screen_of.by, self._chosen
        self.screen_of.run(lambda: person(office, chosen, by=by), then=self._show_person)

    def _show_person(self, found: Person) -> None:
        if found.entry is None or found.entry.learner not in (one.learner for one in self._found):
            return
        clear(self._side)
        card = PersonCard(
            self.screen_of, found, changed=self.open_person, forget=partial(self._ask_forget, found.entry)
        )
        self._side.addWidget(scrolled_card(card, name="roster.person"), 1)

    # --- in and out

    def _ask_table(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a table of names"), "", self.tr("Tables (*.csv *.xlsx *.txt)")
        )
        if chosen:
            office, path = self.screen_of.office, Path(chosen)
            self.screen_of.run(lambda: take_roster(office, path), then=self._taken)

    def _taken(self, done: RosterImport) -> None:
        parts = (
            self.tr("%n added", "", done.added),
            self.tr("%n changed", "", done.changed),
            self.tr("%n as before", "", done.unchanged),
        )
        says = digits(", ".join(parts), self.language)
        self._chosen = ""
        if not done.problems:
            self.screen_of.tell(says)
        else:
            self._tell_problems(done, says)
        self.refresh()

    def _tell_problems(self, done: RosterImport, says: str) -> None:
        inside = QWidget()
        lines = column(inside, spacing=SPACE_8)
        for one in done.problems:
            where = digits(self.tr("Line {line}").format(line=one.line), self.language)
            why = clerk_sentence(EnvironmentFault(one.code, typed=isolate(one.cell)), self.language)
            lines.addWidget(label(f"{where} ({isolate(one.cell or '–')}): {why}"))
        lines.addStretch(1)
        area = scrolled(inside, name="roster.problems")
        area.setMinimumHeight(px(200))
        title = self.tr("%n line(s) could not be taken", "", len(done.problems))
        ask(
            self.screen_of,
            digits(title, self.language),
            says,
            name="roster.left",
            inside=area,
            leave=self.tr("Understood"),
            width=720,
        )

    def _ask_forget(self, entry: RosterEntry) -> None:
        ask(
            self.screen_of,
            self.tr("Remove the name of {name}?").format(name=isolate_name(entry.shown_name)),
            self.tr("Name and badge go; the results stay and count, without a name."),
            Answer(self.tr("Remove"), lambda: self._forget(entry.learner), danger=True),
            name="roster.forget-ask",
        )

    def _forget(self, learner: str) -> None:
        office = self.screen_of.office
        self._chosen = ""
        self.screen_of.call(lambda: forget_name(office, learner), self.refresh)
