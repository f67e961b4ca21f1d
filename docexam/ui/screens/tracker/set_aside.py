"""What was set aside: files that were not imported, and results that came twice with different content."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.tracker.clerk.stations import Aside, aside, keep_first
from docexam.tracker.worklist import Decision, EditedEvent, FileSetAside
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.screens.tracker.wording import set_aside_words
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import day_words
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
        card = Card(name=f"aside.edited.{place}", padding=SPACE_16, spacing=SPACE_4)
        line = row(spacing=SPACE_12)
        line.addWidget(Glyph("merge", tone="warn"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=SPACE_4)
        number = digits(self.tr("Result {number}").format(number=one.seq), self.language)
        title = f"{isolate(one.station_code)} · {number}"
        says = self.tr(
            "It came twice with different content ({keys}). Both versions are kept; the first one counts. Ask the "
            "station which is right, and annul it under People if it should not count."
        ).format(keys=isolate(", ".join(one.changed) or "–"))
        fill(words, (label(title, strong=True), label(says, tone="text2")))
        line.addLayout(words, 1)
        if one.decision == Decision.OPEN:
            line.addWidget(
                button(
                    self.tr("Looked at: the first counts"),
                    name=f"aside.edited.{place}.keep",
                    on=lambda: self._keep(one),
                ),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        else:
            line.addWidget(chip(self.tr("looked at"), "ok"), 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        return card

    def _keep(self, one: EditedEvent) -> None:
        office = self.screen_of.office
        self.screen_of.call(lambda: keep_first(office, one), self.refresh)
