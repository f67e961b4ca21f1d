"""What trainers did and learners reported, the last first; it can be read, never changed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from docexam.services.changes import Topic
from docexam.services.views import OversightLine
from docexam.ui.direction import isolate, isolate_name
from docexam.ui.screens.trainer.page import TrainerPage
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph

_GLYPHS = {
    "pin-reset": "key",
    "merged": "merge",
    "voided": "cross",
    "trainer-made": "people",
    "name-removed": "eraser",
    "installation-begun": "rotate",
    "not-me": "warn",
}


class OversightPage(TrainerPage):
    """A list in sentences."""

    topics = frozenset({Topic.OVERSIGHT})

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        inside = QWidget()
        self._rows = column(inside, spacing=SPACE_8)
        lines = column(self)
        lines.addWidget(scrolled(inside, name="trainer.oversight"))

    def refresh(self) -> None:
        """Ask for the entries."""
        people, me = self.services.people, self.me
        self.screen_of.run(lambda: people.oversight(me), then=self._show)

    def _show(self, entries: Sequence[OversightLine]) -> None:
        clear(self._rows)
        if not entries:
            says = self.tr("New PINs, joined entries, annulled answers and reports of learners stand here.")
            self._rows.addWidget(
                EmptyState("shield", self.tr("Nothing on record yet"), says, name="trainer.clear")
            )
        for entry in entries:
            self._rows.addWidget(self._row(entry))
        self._rows.addStretch(1)

    def _row(self, entry: OversightLine) -> QWidget:
        card = Card(name="trainer.entry", padding=SPACE_12)
        line = row(spacing=SPACE_16)
        line.addSpacing(SPACE_8)
        glyph = _GLYPHS.get(entry.what, "info")
        line.addWidget(Glyph(glyph, tone="warn" if glyph == "warn" else "text2"))
        words = column(spacing=0)
        when = label(moment_words(entry.at, self.language), TypeRole.LABEL, tone="text2")
        fill(words, (label(self._sentence(entry)), when))
        line.addLayout(words, 1)
        card.column.addLayout(line)
        return card

    def _sentence(self, entry: OversightLine) -> str:
        words = {
            "pin-reset": self.tr("{by} set a new PIN for {about}."),
            "merged": self.tr("{by} joined the entry {about} to {detail}."),
            "voided": self.tr("{by} annulled an answer of {about}: {reason}."),
            "trainer-made": self.tr("{by} made {about} a trainer."),
            "installation-begun": self.tr("{by} began a new installation. Its check code: {code}."),
            "name-removed": self.tr("{by} removed the name and badge of somebody. Their results stay."),
            "not-me": self.tr("{about} reports: somebody else was signed in under this name before {at}."),
        }.get(entry.what, self.tr("{by} did something for {about} that this version cannot name."))
        return words.format(
            by=self._name(entry.by),
            about=self._name(entry.about),
            detail=self._name(entry.detail),
            reason=self._reason(entry.detail),
            code=isolate(entry.detail),
            at=moment_words(entry.at, self.language),
        )

    def _name(self, name: str) -> str:
        return isolate_name(name) if name else self.tr("(name removed)")

    def _reason(self, code: str) -> str:
        words = {
            "wrong-learner": self.tr("given under the wrong name"),
            "entry-error": self.tr("entered by mistake"),
            "technical": self.tr("a technical fault"),
            "invigilation": self.tr("not allowed by the rules of the check"),
        }
        return words.get(code, code)
