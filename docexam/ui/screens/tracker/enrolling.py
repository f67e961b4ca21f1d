"""Enrolling: the code on this screen against the code on the station's, over the phone or from a card."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from docexam.tracker.clerk.stations import Stations, ToEnrol, change_state, enrol, enrol_from_cards, stations
from docexam.tracker.enrolment import CardEnding, EnrolmentReport
from docexam.tracker.outcomes import FileOutcome, summed
from docexam.tracker.trust import State
from docexam.ui.direction import digits, isolate, keep_left_to_right
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_20, TypeRole, px
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import Label, label

_CODE_WIDTH = 420


class EnrolPage(OfficePage):
    """Those that wait, each with its code in groups large enough to read aloud."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        lines = column(self, spacing=SPACE_12)
        head = row(spacing=SPACE_12)
        words = column(spacing=SPACE_4)
        self._title = label("", TypeRole.HEADING, name="enrol.sentence")
        says = self.tr(
            "Ring the station up on a number you know. Let them read the check code on their Export page; "
            "compare every group."
        )
        fill(words, (self._title, label(says, tone="text2")))
        head.addLayout(words, 1)
        head.addWidget(
            button(self.tr("Enrol from cards …"), name="enrol.cards", on=self._ask_cards, glyph="folder"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        lines.addLayout(head)
        inside = QWidget()
        self._list = column(inside, spacing=SPACE_12)
        lines.addWidget(scrolled(inside, name="enrol.list"), 1)

    def refresh(self) -> None:
        """Ask for those that wait."""
        office = self.screen_of.office
        self.screen_of.run(lambda: stations(office), then=self._show)

    def _show(self, found: Stations) -> None:
        clear(self._list)
        waiting = found.to_enrol
        self._title.setText(
            digits(self.tr("%n computer(s) wait to be enrolled", "", len(waiting)), self.language)
            if waiting
            else self.tr("No computer waits to be enrolled")
        )
        for place, one in enumerate(waiting):
            self._list.addWidget(self._card(place, one))
        if not waiting:
            self._list.addWidget(
                EmptyState(
                    "shield",
                    self.tr("Every station is known"),
                    self.tr(
                        "When the first stick of a new computer is imported, its check code stands here to be compared."
                    ),
                    name="enrol.none",
                ),
                1,
            )
        self._list.addStretch(1)

    def _card(self, place: int, one: ToEnrol) -> Card:
        card = Card(name=f"enrol.{place}", padding=SPACE_20, spacing=SPACE_8)
        known = one.installation
        line = row(spacing=SPACE_16)
        words = column(spacing=SPACE_4)
        held = self.tr("%n file(s) wait", "", one.files_held)
        events = self.tr("%n result(s)", "", one.events_held)
        says = digits(self.tr("{files} with {events}").format(files=held, events=events), self.language)
        fill(words, (label(isolate(known.station_code), TypeRole.PANEL), label(says, tone="text2")))
        line.addLayout(words, 1)
        line.addWidget(_code(known.check_code, f"enrol.{place}.code"))
        card.column.addLayout(line)
        buttons = row(spacing=SPACE_8)
        buttons.addStretch(1)
        buttons.addWidget(
            button(self.tr("Not ours …"), name=f"enrol.{place}.refuse", on=lambda: self._ask_refuse(one))
        )
        buttons.addWidget(
            primary_button(
                self.tr("The codes are the same"), name=f"enrol.{place}.confirm", on=lambda: self._ask(one)
            )
        )
        card.column.addLayout(buttons)
        return card

    def _ask(self, one: ToEnrol) -> None:
        known = one.installation
        ask(
            self.screen_of,
            self.tr("Enrol {station}?").format(station=isolate(known.station_code)),
            self.tr(
                "Every group of the code was read to you by somebody at that station. What waits is imported now."
            ),
            Answer(self.tr("Enrol"), lambda: self._enrol(known.installation_id)),
            name="enrol.ask",
        )

    def _enrol(self, installation_id: str) -> None:
        office, by = self.screen_of.office, self.screen_of.by
        self.screen_of.run(lambda: enrol(office, installation_id, by=by), then=self._enrolled)

    def _enrolled(self, outcomes: tuple[FileOutcome, ...]) -> None:
        new = summed(one.tally for one in outcomes).new
        self.screen_of.tell(
            digits(self.tr("Enrolled. %n result(s) that had waited were imported.", "", new), self.language)
        )
        self.refresh()

    def _ask_refuse(self, one: ToEnrol) -> None:
        known = one.installation
        ask(
            self.screen_of,
            self.tr("Refuse {station}?").format(station=isolate(known.station_code)),
            self.tr("Its sticks are set aside from now on. You can take it back under All stations."),
            Answer(self.tr("Refuse"), lambda: self._refuse(known.installation_id), danger=True),
            name="enrol.ask",
        )

    def _refuse(self, installation_id: str) -> None:
        office, by = self.screen_of.office, self.screen_of.by
        self.screen_of.call(
            lambda: change_state(office, installation_id, State.SUSPENDED, by=by), self.refresh
        )

    # --- cards

    def _ask_cards(self) -> None:
        ask(
            self.screen_of,
            self.tr("Did the cards come another way than the results?"),
            self.tr(
                "Enrol from cards only when somebody you know handed them to you. A card from the same stick "
                "as the results proves nothing."
            ),
            Answer(self.tr("Yes, choose the folder"), self._choose_cards),
            name="enrol.cards-ask",
        )

    def _choose_cards(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder with the cards"))
        if chosen:
            office, by, folder = self.screen_of.office, self.screen_of.by, Path(chosen)
            self.screen_of.run(lambda: enrol_from_cards(office, folder, by=by), then=self._cards_read)

    def _cards_read(self, report: EnrolmentReport) -> None:
        endings = [one.ending for one in report.cards]
        enrolled = self.tr("%n card(s) enrolled.", "", endings.count(CardEnding.ENROLLED))
        known = self.tr("%n known before.", "", endings.count(CardEnding.KNOWN))
        self.screen_of.tell(digits(f"{enrolled} {known}", self.language))
        changed = [one for one in report.cards if one.ending is CardEnding.KEY_CHANGED]
        if changed:
            names = ", ".join(isolate(one.station_code) for one in changed)
            ask(
                self.screen_of,
                self.tr("The key has changed: {stations}").format(stations=names),
                self.tr(
                    "These stations are known with another key, so their cards were not taken. Ring them up "
                    "before anything else."
                ),
                name="enrol.changed",
                leave=self.tr("Understood"),
            )
        self.refresh()


def _code(code: str, name: str) -> Label:
    made = label("  ".join(code.split("-")), TypeRole.HEADING, wrap=False, name=name)
    made.setProperty("family", "ocrb")
    made.setAccessibleName(" ".join(code))
    made.setMinimumWidth(px(_CODE_WIDTH))
    made.stand(Qt.AlignmentFlag.AlignTrailing)
    keep_left_to_right(made)
    return made
