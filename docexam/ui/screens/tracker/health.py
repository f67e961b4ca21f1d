"""How each station is: what came last, what is missing, what looks wrong; and its key suspended or taken back."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from docexam.domain.text import Text
from docexam.tracker.clerk.overview import SILENT_AFTER_DAYS
from docexam.tracker.clerk.stations import Stations, change_state, stations
from docexam.tracker.health import StationHealth
from docexam.tracker.moments import file_time
from docexam.tracker.tables import CellKind, Column, Table
from docexam.tracker.trust import State
from docexam.tracker.words import FLAGS, STATES
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen, scrolled_card
from docexam.ui.screens.tracker.table_view import TableView
from docexam.ui.screens.tracker.wording import joined
from docexam.ui.theme import SPACE_2, SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label

_CARD_WIDTH = 420


class HealthPage(OfficePage):
    """A table at the start, the chosen station beside it."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        self._found: tuple[StationHealth, ...] = ()
        self._chosen = ""
        self._title = label("", TypeRole.HEADING, name="stations.sentence")
        self.table = TableView(name="stations.table", says=self.tr("Stations"), language=self.language)
        self.table.row_chosen.connect(self._choose)
        self._card = Card(name="stations.card", padding=SPACE_16, spacing=SPACE_2)
        area = scrolled_card(self._card, name="stations.card.area")
        area.setFixedWidth(px(_CARD_WIDTH))
        across = row(spacing=SPACE_16)
        across.addWidget(self.table, 1)
        across.addWidget(area)
        lines = column(self, spacing=SPACE_12)
        lines.addWidget(self._title)
        lines.addLayout(across, 1)

    def refresh(self) -> None:
        """Ask for all stations."""
        office = self.screen_of.office
        self.screen_of.run(lambda: stations(office), then=self._show)

    def _show(self, found: Stations) -> None:
        self._found = found.health
        self._title.setText(self._sentence())
        self.table.show_table(self._rows())
        places = [place for place, one in enumerate(self._found) if one.installation_id == self._chosen]
        if self._found:
            self.table.choose_row(places[0] if places else 0)
        self._choose(self.table.current_row)

    def _sentence(self) -> str:
        missing = sum(one.missing_events for one in self._found)
        here = self.tr("%n computer(s) at stations", "", len(self._found))
        if not missing:
            return digits(self.tr("{here}; nothing is missing.").format(here=here), self.language)
        gone = self.tr("%n result(s) are still on their way or lost", "", missing)
        return digits(self.tr("{here}; {missing}.").format(here=here, missing=gone), self.language)

    def _rows(self) -> Table:
        columns = (
            Column("station", Text("Station", "المحطة"), CellKind.ID),
            Column("state", Text("State", "الحالة")),
            Column("last", Text("Last stick", "آخر ذاكرة")),
            Column("missing", Text("Missing", "ناقصة"), CellKind.COUNT),
            Column("remarks", Text("Remarks", "ملاحظات")),
        )
        rows = tuple(
            (
                one.station_code,
                STATES.get(one.state, one.state),
                self._day(one.last_received_at),
                one.missing_events,
                self._remarks(one),
            )
            for one in self._found
        )
        return Table("stations", Text("Stations", "المحطات"), columns, rows)

    def _day(self, moment: str) -> str:
        return day_words(moment, self.language) if moment else self.tr("none yet")

    def _remarks(self, one: StationHealth) -> str:
        flags = dict.fromkeys((*one.flags, *sorted(one.event_flags)))
        words = [FLAGS[flag].in_language(self.language) if flag in FLAGS else flag for flag in flags]
        if self._is_silent(one):
            words.insert(
                0,
                digits(self.tr("silent for over {days} days"), self.language).format(
                    days=digits(SILENT_AFTER_DAYS, self.language)
                ),
            )
        return joined(words, self.language)

    def _is_silent(self, one: StationHealth) -> bool:
        limit = file_time(self.screen_of.office.clock() - timedelta(days=SILENT_AFTER_DAYS))
        return one.state == State.ENROLLED and one.last_received_at < limit

    # --- the chosen one

    def _choose(self, place: int) -> None:
        clear(self._card.column)
        if not 0 <= place < len(self._found):
            self._card.column.addWidget(
                EmptyState(
                    "station",
                    self.tr("No station yet"),
                    self.tr("A station stands here once its first stick was imported or its card enrolled."),
                    name="stations.none",
                )
            )
            return
        one = self._found[place]
        self._chosen = one.installation_id
        fill(self._card.column, (label(isolate(one.station_code), TypeRole.HEADING, name="stations.code"),))
        for title, words in self._facts(one):
            fill(
                self._card.column,
                (label(title, TypeRole.LABEL, tone="text2"), label(words or "–", strong=True), SPACE_4),
            )
        self._card.column.addStretch(1)
        buttons = row(spacing=SPACE_8)
        fill(buttons, self._ways(one))
        self._card.column.addLayout(buttons)

    def _facts(self, one: StationHealth) -> Sequence[tuple[str, str]]:
        numbers = ", ".join(f"{gap.first_seq}–{gap.last_seq}" for gap in one.gaps[:6])
        gaps = digits(numbers, self.language) + (" …" if len(one.gaps) > 6 else "")
        lost = ", ".join(str(number) for number in one.missing_bundles[:12])
        complete = self.tr("{through} of {last}").format(through=one.accepted_through_seq, last=one.last_seq)
        return (
            (
                self.tr("State"),
                STATES[one.state].in_language(self.language) if one.state in STATES else one.state,
            ),
            (self.tr("Check code"), isolate(one.check_code)),
            (self.tr("Complete through"), digits(complete, self.language)),
            (self.tr("Results that are missing"), gaps or self.tr("none")),
            (self.tr("Exports that never came"), digits(lost, self.language) or self.tr("none")),
            (self.tr("Remarks"), self._remarks(one) or self.tr("none")),
            (self.tr("Version of docexam"), isolate(one.app_version)),
        )

    def _ways(self, one: StationHealth) -> list[QWidget]:
        if one.state == State.ENROLLED:
            return [
                self._way(self.tr("Suspend …"), "suspend", lambda: self._ask(one, State.SUSPENDED)),
                self._way(self.tr("Out of use …"), "retire", lambda: self._ask(one, State.RETIRED)),
            ]
        if one.state in (State.SUSPENDED, State.RETIRED):
            return [self._way(self.tr("Take it back …"), "take-back", lambda: self._ask(one, State.ENROLLED))]
        if one.state == State.WAITING:
            return [self._way(self.tr("Enrol …"), "enrol", lambda: self.screen_of.show_page("to-enrol"))]
        return []

    def _way(self, words: str, name: str, does: Callable[[], object]) -> QWidget:
        return button(words, name=f"stations.{name}", on=does)

    def _ask(self, one: StationHealth, state: State) -> None:
        words = {
            State.SUSPENDED: (
                self.tr("Suspend {station}?"),
                self.tr(
                    "For a computer that was lost or stolen. Sticks signed by it are set aside from now on. What was "
                    "imported stays, and you can take it back."
                ),
                self.tr("Suspend"),
            ),
            State.RETIRED: (
                self.tr("Is {station} out of use?"),
                self.tr(
                    "For a computer that was replaced. Late sticks of it are still imported, with a remark."
                ),
                self.tr("Out of use"),
            ),
            State.ENROLLED: (
                self.tr("Take {station} back?"),
                self.tr("Its sticks are imported again. Be sure that the computer is where it belongs."),
                self.tr("Take it back"),
            ),
        }
        title, says, yes = words[state]
        ask(
            self.screen_of,
            title.format(station=isolate(one.station_code)),
            says,
            Answer(yes, lambda: self._change(one, state), danger=state is State.SUSPENDED),
            name="stations.ask",
        )

    def _change(self, one: StationHealth, state: State) -> None:
        office, by, known = self.screen_of.office, self.screen_of.by, one.installation_id
        self.screen_of.call(lambda: change_state(office, known, state, by=by), self.refresh)
