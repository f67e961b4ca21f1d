"""Results without a name: whose they might be, and the clerk who is sure."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from docexam.tracker.clerk.people import join, roster, without_name
from docexam.tracker.roster import RosterEntry
from docexam.tracker.unnamed import Slip, Suggestion, Unnamed
from docexam.ui.direction import digits, isolate, isolate_name
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.chooser import Choice, Chooser
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.fields import SearchField
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label

_MOST_SHOWN = 100
_TYPING_MS = 250


class UnnamedPage(OfficePage):
    """Each with the first six characters large, as they stand on a slip."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self._title = label("", TypeRole.HEADING, name="unnamed.sentence")
        self.search = SearchField(self.tr("The six characters of a slip"), name="unnamed.search")
        self.search.setFixedWidth(px(320))
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._typing.stop)
        self.search.returnPressed.connect(self.refresh)
        says = self.tr(
            "Somebody typed a badge that is not on the roster. Where one digit is wrong or two are "
            "exchanged, the right name is suggested. Nothing is joined unless you are sure."
        )
        head = row(spacing=SPACE_12)
        words = column(spacing=SPACE_4)
        fill(words, (self._title, label(says, tone="text2")))
        head.addLayout(words, 1)
        head.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        self._list = column(inside, spacing=SPACE_12)
        lines = column(self, spacing=SPACE_12)
        lines.addLayout(head)
        lines.addWidget(scrolled(inside, name="unnamed.list"), 1)

    def refresh(self) -> None:
        """Ask for those that are found by the slip."""
        office, by, search = self.screen_of.office, self.screen_of.by, self.search.text()
        self.screen_of.run(lambda: without_name(office, by=by, search=search), then=self._show)

    def _show(self, found: tuple[Unnamed, ...]) -> None:
        clear(self._list)
        self._title.setText(
            digits(self.tr("%n learner id(s) without a name", "", len(found)), self.language)
            if found
            else self.tr("Every result has a name")
        )
        for place, one in enumerate(found[:_MOST_SHOWN]):
            self._list.addWidget(self._card(place, one))
        if not found:
            self._list.addWidget(
                EmptyState(
                    "check",
                    self.tr("Nothing to do here"),
                    self.tr("Results whose badge is not on the roster stand here after an import."),
                    name="unnamed.none",
                ),
                1,
            )
        self._list.addStretch(1)

    def _card(self, place: int, one: Unnamed) -> Card:
        card = Card(name=f"unnamed.{place}", padding=SPACE_16, spacing=SPACE_8)
        line = row(spacing=SPACE_16)
        slip = label(isolate(one.slip), TypeRole.TITLE, wrap=False, name=f"unnamed.{place}.slip")
        slip.setProperty("family", "ocrb")
        slip.setMinimumWidth(px(140))
        line.addWidget(slip, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._facts(one), 1)
        line.addWidget(
            button(
                self.tr("Somebody else …"), name=f"unnamed.{place}.other", on=partial(self._ask_whom, one)
            ),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        card.column.addLayout(line)
        for number, suggestion in enumerate(one.suggestions):
            card.column.addLayout(self._suggestion(f"unnamed.{place}.suggestion.{number}", one, suggestion))
        return card

    def _facts(self, one: Unnamed) -> QVBoxLayout:
        results = digits(self.tr("%n result(s)", "", one.events), self.language)
        where = ", ".join(isolate(code) for code in (*one.agencies, *one.stations))
        classes = ", ".join(isolate(code) for code in one.classes)
        words = column(spacing=SPACE_4)
        fill(
            words,
            (
                label(f"{results} · {day_words(one.last_at, self.language)}", strong=True),
                label(" · ".join(part for part in (where, classes) if part), tone="text2"),
            ),
        )
        if not one.suggestions:
            words.addWidget(label(self.tr("No name comes near. Ask for the slip."), tone="text2"))
        return words

    def _suggestion(self, name: str, one: Unnamed, suggestion: Suggestion) -> QHBoxLayout:
        line = row(spacing=SPACE_12)
        entry = suggestion.entry
        how = (
            self.tr("one digit differs: {typed} for {badge}")
            if suggestion.how is Slip.ONE_DIGIT
            else self.tr("two digits exchanged: {typed} for {badge}")
        ).format(typed=isolate(suggestion.typed), badge=isolate(entry.badge_norm))
        says = f"{isolate_name(entry.shown_name)} · {isolate(entry.agency)} · {how}"
        line.addWidget(label(self.tr("Perhaps"), TypeRole.LABEL, tone="text2", wrap=False))
        line.addWidget(label(says, name=name), 1)
        line.addWidget(
            button(self.tr("It is this person …"), name=f"{name}.join", on=lambda: self._ask(one, entry, how))
        )
        return line

    def _ask(self, one: Unnamed, entry: RosterEntry, reason: str) -> None:
        ask(
            self.screen_of,
            self.tr("Count {slip} as {name}?").format(
                slip=isolate(one.slip), name=isolate_name(entry.shown_name)
            ),
            self.tr("The results are counted under that name from now on. You can undo it under Joined ids."),
            Answer(self.tr("Count them so"), lambda: self._join(one, entry, reason)),
            name="unnamed.ask",
        )

    def _join(self, one: Unnamed, entry: RosterEntry, reason: str) -> None:
        office, by = self.screen_of.office, self.screen_of.by
        self.screen_of.call(
            lambda: join(office, one.learner, entry.learner, by=by, reason=reason), self.refresh
        )

    def _ask_whom(self, one: Unnamed) -> None:
        office, by = self.screen_of.office, self.screen_of.by
        self.screen_of.run(lambda: roster(office, by=by), then=partial(self._choose_whom, one))

    def _choose_whom(self, one: Unnamed, everybody: tuple[RosterEntry, ...]) -> None:
        known = {entry.learner: entry for entry in everybody}
        chooser = Chooser(
            [
                Choice(key, f"{entry.shown_name} · {entry.agency} · {entry.badge}", entry.name_ar)
                for key, entry in known.items()
            ],
            current="",
            hint=self.tr("Find by name or badge"),
            says=self.tr("Roster"),
            name="unnamed.whom",
        )
        ask(
            self.screen_of,
            self.tr("Whose results are {slip}?").format(slip=isolate(one.slip)),
            self.tr("Choose only when the learner brought the slip, or the trainer named them."),
            Answer(
                self.tr("Count them so"),
                lambda: self._join(one, known[chooser.current], self.tr("named by a clerk")),
                allowed=lambda: chooser.current in known,
            ),
            name="unnamed.whom-ask",
            inside=chooser,
        )
