"""The screen check: three things to look at, each with what to do when it fails."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from docexam.ui.direction import digits
from docexam.ui.panels.screen_check.patches import WEDGE_STEPS, CardOutline, DarkPatch, GreyWedge
from docexam.ui.screen_scale import LEAST_PX_PER_MM, MOST_PX_PER_MM, scale_by_the_system
from docexam.ui.theme import LARGE_TEXT, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TypeRole, text_size
from docexam.ui.widgets.boxes import column, fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label, retone

FIGURES: Final = (2, 4, 6, 7)
"""Told apart by their outlines alone."""
STEP: Final = 1.01


class ScreenCheckPage(QWidget):
    """Greys, the dark of UV, true scale. Only the scale is remembered: the rest the reader sets at the screen."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._program = around.program
        self._language = around.language()
        self._figure = FIGURES[around.new_seed() % len(FIGURES)]
        lines = column(self, spacing=SPACE_16)
        title = label(self.tr("Can this screen show a document?"), TypeRole.TITLE)
        says = self.tr("Look at it as you will look at specimens: same place, same room light.")
        head = column(spacing=SPACE_4)
        fill(head, (title, label(says, tone="text2")))
        lines.addLayout(head)
        looks = column(spacing=SPACE_24) if text_size() >= LARGE_TEXT else row(spacing=SPACE_24)
        looks.addWidget(self._greys(), 1)
        looks.addWidget(self._dark(), 1)
        lines.addLayout(looks)
        lines.addWidget(self._true_scale())
        lines.addStretch(1)

    # --- the three looks

    def _greys(self) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_8)
        wedge = GreyWedge(name="screen-check.wedge", says=self.tr("Grey steps from black to white"))
        count = digits(str(WEDGE_STEPS), self._language)
        self._steps = Segmented(
            [("all", self.tr("All {count}").format(count=count)), ("fewer", self.tr("Fewer"))],
            current="",
            name="screen-check.greys",
            says=self.tr("How many grey steps do you count?"),
        )
        self._steps.chosen.connect(self._answer_greys)
        self._greys_said = label("", TypeRole.LABEL, name="screen-check.greys.said")
        asked = self.tr("How many grey steps do you count?")
        fill(lines, (label(asked, strong=True), wedge, self._steps, self._greys_said))
        lines.addStretch(1)
        return made

    def _dark(self) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_8)
        asked = self.tr("Which figure stands in the dark?")
        patch = DarkPatch(self._figure, self._language, name="screen-check.patch", says=self.tr("Dark patch"))
        choices = [(str(figure), digits(str(figure), self._language)) for figure in FIGURES]
        self._seen = Segmented(
            [*choices, ("none", self.tr("I see none"))], current="", name="screen-check.dark", says=asked
        )
        self._seen.chosen.connect(self._answer_dark)
        self._dark_said = label("", TypeRole.LABEL, name="screen-check.dark.said")
        fill(lines, (label(asked, strong=True), patch, self._seen, self._dark_said))
        lines.addStretch(1)
        return made

    def _true_scale(self) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_8)
        says = self.tr(
            "Hold a bank card or an identity card against the screen and make the drawn card exactly as large. "
            "Life size on the desk, and its ruler, are right then."
        )
        known = self._program.screen_px_per_mm
        self._card = CardOutline(
            known or scale_by_the_system(), name="screen-check.card", says=self.tr("Card in life size")
        )
        self._card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._size_said = label("", TypeRole.LABEL, tone="text2", name="screen-check.size", wrap=False)
        smaller = button(
            self.tr("Smaller"), name="screen-check.smaller", on=lambda: self._scale(1 / STEP), glyph="minus"
        )
        larger = button(
            self.tr("Larger"), name="screen-check.larger", on=lambda: self._scale(STEP), glyph="plus"
        )
        for one in (smaller, larger):
            one.setAutoRepeat(True)
        beside = column(spacing=SPACE_12)
        fill(beside, (larger, smaller, self._size_said))
        beside.addStretch(1)
        across = row(spacing=SPACE_16)
        across.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(beside)
        across.addStretch(1)
        asked = self.tr("Is the card as large as a real one?")
        fill(lines, (label(asked, strong=True), label(says, tone="text2"), across))
        self._say_size()
        return made

    # --- what the reader does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus change the card, wherever the focus is."""
        steps = {Qt.Key.Key_Plus.value: STEP, Qt.Key.Key_Equal.value: STEP, Qt.Key.Key_Minus.value: 1 / STEP}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._scale(step)

    def _answer_greys(self, answer: str) -> None:
        if answer == "all":
            self._say(self._greys_said, "ok", self.tr("Good: light and dark inks will both be seen."))
        else:
            says = self.tr(
                "Turn the brightness of the screen up or down and look at it straight on, until each step differs from "
                "its neighbours."
            )
            self._say(self._greys_said, "warn", says)

    def _answer_dark(self, answer: str) -> None:
        if answer == str(self._figure):
            self._say(self._dark_said, "ok", self.tr("Good: faint fluorescence will be seen."))
        else:
            says = self.tr(
                "Keep lamps and windows from mirroring in the screen, turn its brightness up, and wait a minute for "
                "your eyes; then look again."
            )
            self._say(self._dark_said, "warn", says)

    def _say(self, where: QWidget, tone: str, says: str) -> None:
        where.setProperty("text", says)
        retone(where, tone)

    def _scale(self, factor: float) -> None:
        wished = min(MOST_PX_PER_MM, max(LEAST_PX_PER_MM, self._card.px_per_mm * factor))
        self._card.scale_to(wished)
        self._program.remember_screen_scale(wished)
        self._say_size()

    def _say_size(self) -> None:
        said = self.tr("{pixels} pixels to the millimetre").format(pixels=f"{self._card.px_per_mm:.2f}")
        self._size_said.setText(digits(said, self._language))
