"""What was set aside: files that were not imported, and results that came twice with different content."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from docexam.tracker.clerk.stations import Aside, aside, decide_version
from docexam.tracker.versions import Decision, EditedEvent
from docexam.tracker.words import DECISIONS, key_words, value_words
from docexam.tracker.worklist import FileSetAside
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.screens.tracker.wording import set_aside_words
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.rows import chip
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class SetAsidePage(OfficePage):
    """Each with what happened and what to do."""

    def __init__(self, screen: PagedScreen) -> None:
        super().__init__(screen)
        lines = column(self, spacing=SPACE_12)
        self._title = label("", TypeRole.HEADING, name="aside.sentence")
        lines.addWidget(self._title)
        inside = QWidget()
        self._list = column(inside, spacing=SPACE_8)
        lines.addWidget(scrolled(inside, name="aside.list"), 1)

    def refresh(self) -> None:
        """Ask for everything that was set aside."""
        office = self.screen_of.office
        self.screen_of.run(lambda: aside(office), then=self._show)

    def _show(self, found: Aside) -> None:
        clear(self._list)
        self._title.setText(self._sentence(found))
        for place, file in enumerate(found.files):
            self._list.addWidget(self._file(place, file))
        for place, one in enumerate(found.edited):
            self._list.addWidget(self._edited(place, one))
        if not found.files and not found.edited:
            self._list.addWidget(
                EmptyState(
                    "check",
                    self.tr("Nothing was set aside"),
                    self.tr(
                        "A file that is not sealed for you, or was changed on its way, stands here with what to do."
                    ),
                    name="aside.none",
                ),
                1,
            )
        self._list.addStretch(1)

    def _sentence(self, found: Aside) -> str:
        files = self.tr("%n file(s) set aside", "", len(found.files))
        edited = self.tr(
            "%n result(s) edited", "", sum(one.decision == Decision.OPEN for one in found.edited)
        )
        rejected = self.tr("%n row(s) rejected", "", found.rejected)
        return digits(" · ".join((files, edited, rejected)), self.language)

    def _file(self, place: int, file: FileSetAside) -> Card:
        card = Card(name=f"aside.file.{place}", padding=SPACE_16, spacing=SPACE_4)
        what, remedy = set_aside_words(file.reason, file.detail, self.language)
        line = row(spacing=SPACE_12)
        line.addWidget(Glyph("warn", tone="bad"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=SPACE_4)
        fill(
            words,
            (
                label(isolate(file.file_name), strong=True),
                label(what, name=f"aside.file.{place}.what"),
                label(remedy, tone="text2", name=f"aside.file.{place}.remedy"),
            ),
        )
        line.addLayout(words, 1)
        if file.station_code:
            line.addWidget(chip(isolate(file.station_code)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(chip(day_words(file.received_at, self.language)), 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        return card

    def _edited(self, place: int, one: EditedEvent) -> Card:
        card = Card(name=f"aside.edited.{place}", padding=SPACE_16, spacing=SPACE_8)
        line = row(spacing=SPACE_12)
        line.addWidget(Glyph("merge", tone="warn"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=SPACE_4)
        number = digits(self.tr("Result {number}").format(number=one.seq), self.language)
        title = f"{isolate(one.station_code)} · {number}"
        says = self.tr(
            "It came twice with different content. Both versions are kept and one of them counts. Ask the station "
            "which is right."
        )
        fill(words, (label(title, strong=True), label(says, tone="text2")))
        line.addLayout(words, 1)
        line.addWidget(self._standing(one, f"aside.edited.{place}.standing"), 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        card.column.addLayout(self._differences(one))
        card.column.addLayout(self._ways(place, one))
        return card

    def _standing(self, one: EditedEvent, name: str) -> QWidget:
        words = DECISIONS[one.decision.value].in_language(self.language)
        made = chip(words, "warn" if one.decision is Decision.OPEN else "ok")
        made.setObjectName(name)
        return made

    def _differences(self, one: EditedEvent) -> QGridLayout:
        """What each version says, key by key."""
        made = QGridLayout()
        made.setHorizontalSpacing(SPACE_16)
        made.setVerticalSpacing(SPACE_4)
        for place, heading in enumerate((self.tr("First version"), self.tr("Second version")), start=1):
            made.addWidget(label(heading, TypeRole.LABEL, tone="text2"), 0, place)
        for line, each in enumerate(one.differences, start=1):
            key = digits(key_words(each.key, self.language), self.language)
            made.addWidget(label(isolate(key), TypeRole.LABEL, tone="text2"), line, 0)
            for place, value in enumerate((each.first, each.second), start=1):
                words = value_words(each.key, value, self.language)
                shown = digits(words, self.language) if words.isdecimal() else words
                made.addWidget(label(isolate(shown)), line, place)
        made.setColumnStretch(1, 1)
        made.setColumnStretch(2, 1)
        return made

    def _ways(self, place: int, one: EditedEvent) -> QHBoxLayout:
        line = row(spacing=SPACE_8)
        line.addStretch(1)
        if one.decision is not Decision.KEEP_FIRST:
            line.addWidget(
                button(
                    self.tr("The first counts"),
                    name=f"aside.edited.{place}.first",
                    on=lambda: self._decide(one, Decision.KEEP_FIRST),
                )
            )
        if one.decision is not Decision.TAKE_SECOND:
            line.addWidget(
                button(
                    self.tr("The second counts …"),
                    name=f"aside.edited.{place}.second",
                    on=lambda: self._ask_second(one),
                )
            )
        return line

    def _ask_second(self, one: EditedEvent) -> None:
        ask(
            self.screen_of,
            self.tr("Let the second version count?"),
            self.tr(
                "Every report counts it instead of the first from now on. Both stay stored, you can decide anew, and "
                "who decided is written down."
            ),
            Answer(self.tr("The second counts"), lambda: self._decide(one, Decision.TAKE_SECOND)),
            name="aside.decide",
        )

    def _decide(self, one: EditedEvent, decision: Decision) -> None:
        office, by = self.screen_of.office, self.screen_of.by
        self.screen_of.call(lambda: decide_version(office, one, decision, by=by), self.refresh)
