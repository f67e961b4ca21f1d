"""Joined ids: two learner ids that are one person, each with who joined them, and the way back."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.tracker.clerk.people import Join, joins, part
from docexam.ui.direction import digits, isolate, isolate_name
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label


class JoinsPage(OfficePage):
    """Every join, the latest first."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        self._title = label("", TypeRole.HEADING, name="joins.sentence")
        inside = QWidget()
        self._list = column(inside, spacing=SPACE_8)
        lines = column(self, spacing=SPACE_12)
        lines.addWidget(self._title)
        lines.addWidget(scrolled(inside, name="joins.list"), 1)

    def refresh(self) -> None:
        """Ask for all joins."""
        office = self.screen_of.office
        self.screen_of.run(lambda: joins(office), then=self._show)

    def _show(self, found: tuple[Join, ...]) -> None:
        clear(self._list)
        self._title.setText(
            digits(self.tr("%n learner id(s) counted as another", "", len(found)), self.language)
        )
        for place, one in enumerate(found):
            self._list.addWidget(self._card(place, one))
        if not found:
            self._list.addWidget(
                EmptyState(
                    "merge",
                    self.tr("No ids are joined"),
                    self.tr("What you decide under Results without a name stands here, and can be undone."),
                    name="joins.none",
                ),
                1,
            )
        self._list.addStretch(1)

    def _card(self, place: int, one: Join) -> Card:
        card = Card(name=f"joins.{place}", padding=SPACE_16, spacing=SPACE_4)
        line = row(spacing=SPACE_12)
        words = column(spacing=SPACE_4)
        whom = isolate_name(one.name) if one.name else isolate(one.alias.to_learner[:6])
        title = self.tr("{slip} counts as {whom}").format(slip=isolate(one.alias.from_learner[:6]), whom=whom)
        facts = (moment_words(one.alias.at, self.language), isolate_name(one.alias.by), one.alias.reason)
        fill(
            words,
            (
                label(title, strong=True, name=f"joins.{place}.title"),
                label(" · ".join(fact for fact in facts if fact), tone="text2"),
            ),
        )
        line.addLayout(words, 1)
        line.addWidget(
            button(self.tr("Undo …"), name=f"joins.{place}.undo", on=partial(self._ask, one, title)),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        card.column.addLayout(line)
        return card

    def _ask(self, one: Join, title: str) -> None:
        ask(
            self.screen_of,
            self.tr("Undo this?"),
            self.tr("{join}. From now on the results stand without a name again.").format(join=title),
            Answer(self.tr("Undo it"), lambda: self._part(one)),
            name="joins.ask",
        )

    def _part(self, one: Join) -> None:
        office, by = self.screen_of.office, self.screen_of.by
        self.screen_of.call(lambda: part(office, one.alias.from_learner, by=by), self.refresh)
