"""The cards of the debrief: one for each sign, found ones first; and what a good look had to include."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from docexam.domain.feature import SecurityFeature
from docexam.domain.illumination import Light
from docexam.services.views import Debrief
from docexam.ui.direction import isolate
from docexam.ui.screens.debrief.truth_regions import showing_light
from docexam.ui.theme import (
    RADIUS_6,
    SPACE_2,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    TypeRole,
    px,
    theme_of,
)
from docexam.ui.widgets.boxes import Card, column, row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class FindingCard(GlyphButton):
    """One sign: whether it was found, its name, its light, its tell-tale; chosen, also how to find it."""

    def __init__(self, number: int, debrief: Debrief, *, language: str) -> None:
        super().__init__(role="row", name=f"debrief.finding.{number}")
        judged, said = debrief.judgement.findings[number], debrief.explanations[number]
        self._found = judged.found
        self.setCheckable(True)
        self.setAutoExclusive(True)
        words = column(spacing=SPACE_2)
        head = row(spacing=SPACE_8)
        head.addWidget(label(said.name.in_language(language), TypeRole.BODY, strong=True), 1)
        light = isolate(showing_light(judged.finding, debrief.design.lights).value)
        head.addWidget(label(light, TypeRole.LABEL, tone="accent", strong=True, wrap=False))
        words.addLayout(head)
        words.addWidget(label(said.telltale.in_language(language), TypeRole.LABEL, tone="text2"))
        self._how = label(said.how.in_language(language), TypeRole.LABEL)
        self._how.hide()
        words.addWidget(self._how)
        self.line = row(self, spacing=SPACE_12)
        self.line.setContentsMargins(px(SPACE_12), px(SPACE_8), px(SPACE_12), px(SPACE_8))
        glyph = Glyph("check" if judged.found else "warn", tone="ok" if judged.found else "warn")
        self.line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        state = self.tr("Found") if judged.found else self.tr("Missed")
        self.setAccessibleName(f"{state}: {said.name.in_language(language)}")
        self.setAccessibleDescription(said.telltale.in_language(language))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)

    def resizeEvent(self, event: object) -> None:
        """Grow with the lines it takes at this width."""
        self._grow()

    def _on_toggled(self, chosen: bool) -> None:
        self._how.setVisible(chosen)
        self._grow()

    def _grow(self) -> None:
        self.line.invalidate()
        self.setMinimumHeight(self.line.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashes of what was missed."""
        super().paintEvent(event)
        if self._found or self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme_of(self).warn), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS_6), px(RADIUS_6)
        )
        painter.end()


class Findings(QWidget):
    """All signs of a specimen, those found first."""

    chosen = Signal(int)

    def __init__(self, debrief: Debrief, *, language: str) -> None:
        super().__init__()
        self.setObjectName("debrief.findings")
        lines = column(self, spacing=SPACE_8)
        judged = debrief.judgement.findings
        self.order = sorted(range(len(judged)), key=lambda number: not judged[number].found)
        self._cards = {number: FindingCard(number, debrief, language=language) for number in self.order}
        for number, card in self._cards.items():
            lines.addWidget(card)
            card.clicked.connect(lambda _on=False, which=number: self.chosen.emit(which))

    def choose(self, number: int) -> None:
        """Show a sign as the chosen one."""
        self._cards[number].setChecked(True)

    def card(self, number: int) -> FindingCard:
        """Return the card of a sign."""
        return self._cards[number]


def text_card(text: str, under: str = "", *, name: str) -> Card:
    """Return a card that says something, and how."""
    made = Card(name=name, padding=SPACE_12, spacing=SPACE_4)
    made.column.addWidget(label(text, TypeRole.LABEL))
    if under:
        made.column.addWidget(label(under, TypeRole.LABEL, tone="text2"))
    return made


def good_look(features: Sequence[SecurityFeature], used: Sequence[Light], *, language: str) -> QFrame:
    """Return each feature with a tick where one of its lights was used."""
    made = Card(name="debrief.good-look", padding=SPACE_12, spacing=SPACE_4)
    for feature in features:
        seen = any(light in used for light in feature.lights)
        line = row(spacing=SPACE_8)
        glyph = Glyph("check" if seen else "minus", tone="ok" if seen else "text2", size=18)
        line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(feature.name.in_language(language), TypeRole.LABEL), 1)
        lights = isolate(" ".join(light.value for light in feature.lights))
        line.addWidget(label(lights, TypeRole.LABEL, tone="accent", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        made.column.addLayout(line)
    return made
