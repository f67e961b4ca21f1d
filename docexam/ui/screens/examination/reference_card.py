"""The reference card of a design: each feature, the lights that show it, genuine and false."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.feature import SecurityFeature
from docexam.services.views import DesignInfo
from docexam.ui.direction import isolate
from docexam.ui.theme import SPACE_2, SPACE_8, SPACE_12, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label

WIDE = 720


class ReferenceCard(Overlay):
    """Lies over the screen until it is closed."""

    def __init__(self, over: QWidget, design: DesignInfo, *, language: str) -> None:
        super().__init__(over.window(), name="examination.reference-card", width=WIDE)
        inside = QWidget()
        lines = column(inside, spacing=SPACE_8)
        for feature in design.features:
            lines.addWidget(_card(feature, language, self._heads()))
        lines.addStretch(1)
        area = scrolled(inside, name="examination.reference-card.list")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setMinimumHeight(min(px(520), over.window().height() - px(220)))
        close = button(self.tr("Close"), name="examination.reference-card.close", on=self.go_away)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        heading = label(design.name.in_language(language), TypeRole.HEADING)
        fill(self.card.column, (heading, SPACE_8, area, SPACE_12, foot))
        self.come_up(area)

    def _heads(self) -> tuple[str, str]:
        return self.tr("Genuine: {text}"), self.tr("False: {text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        event.accept()


def _card(feature: SecurityFeature, language: str, heads: Sequence[str]) -> Card:
    made = Card(padding=SPACE_12, spacing=SPACE_2)
    head = row(spacing=SPACE_8)
    head.addWidget(label(feature.name.in_language(language), TypeRole.PANEL), 1)
    codes = isolate(" ".join(light.value for light in feature.lights))
    head.addWidget(label(codes, TypeRole.LABEL, tone="accent", strong=True, wrap=False))
    made.column.addLayout(head)
    for words, text in zip(heads, (feature.look_for, feature.when_false), strict=True):
        made.column.addWidget(
            label(words.format(text=text.in_language(language)), TypeRole.LABEL, tone="text2")
        )
    return made
