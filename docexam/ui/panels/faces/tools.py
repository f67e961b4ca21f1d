"""The bar below the faces: how they are set against each other, same scale, level lines, zoom."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSlider, QWidget

from docexam.ui.actions import Act
from docexam.ui.direction import keep_left_to_right
from docexam.ui.panels.faces.view import ZOOM_STEP, FacesView, Mode
from docexam.ui.theme import BOTTOM_BAR, MOTION_MS, SPACE_8, SPACE_16, Motion, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import GlyphButton, icon_button
from docexam.ui.widgets.key_cap import key_cap
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label

_MIX_WIDTH = 120


class FaceTools(QFrame):
    """Commands for one view; `more` are put at the end by the screen."""

    mode_chosen = Signal(str)

    def __init__(self, view: FacesView) -> None:
        super().__init__()
        self.setObjectName("faces.tools")
        self.setProperty("role", "bottom bar")
        self.setFixedHeight(px(BOTTOM_BAR))
        self._view = view
        self.modes = Segmented(
            [
                (Mode.SIDE.value, self.tr("Side by side")),
                (Mode.OVERLAY.value, self.tr("Overlay")),
                (Mode.BLINK.value, self.tr("Blink")),
            ],
            current=view.mode.value,
            name="faces.mode",
            says=self.tr("How the faces are set against each other"),
        )
        self.modes.chosen.connect(self._on_mode)
        self._mix = QSlider()
        self._mix.setOrientation(self._mix.orientation().Horizontal)
        self._mix.setRange(0, 100)
        self._mix.setValue(50)
        self._mix.setFixedWidth(px(_MIX_WIDTH))
        self._mix.setObjectName("faces.mix")
        self._mix.setAccessibleName(self.tr("How much of the face lies over the portrait"))
        self._mix.valueChanged.connect(lambda value: view.show_mix(value / 100))
        keep_left_to_right(self._mix)
        self._scale = self._switch(self.tr("Same scale"), "faces.scale", on=view.same_scale)
        self._scale.toggled.connect(view.show_same_scale)
        self._lines = self._switch(self.tr("Level lines"), "faces.lines", on=view.level_lines)
        self._lines.toggled.connect(view.show_level_lines)
        hold = label(self.tr("Hold to blink"), TypeRole.LABEL, tone="text2", wrap=False)
        smaller = icon_button("minus", says=self.tr("Smaller (-)"), name="faces.smaller")
        smaller.clicked.connect(lambda _checked=False: view.magnify(1 / ZOOM_STEP))
        larger = icon_button("plus", says=self.tr("Larger (+)"), name="faces.larger")
        larger.clicked.connect(lambda _checked=False: view.magnify(ZOOM_STEP))
        self._line = row(self, spacing=SPACE_8)
        self._line.setContentsMargins(px(SPACE_16), 0, px(SPACE_16), 0)
        self._put(self.modes, self._mix, self._scale, self._lines)
        self._line.addStretch(1)
        self._put(hold, key_cap(Act.BLINK), smaller, larger)
        self._turn = QTimer(self)
        self._turn.setInterval(MOTION_MS[Motion.BLINK])
        self._turn.timeout.connect(lambda: view.blink(other=not view.other_first))
        self._on_mode(view.mode.value)

    def _put(self, *parts: QWidget) -> None:
        for part in parts:
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _switch(self, words: str, name: str, *, on: bool) -> GlyphButton:
        made = GlyphButton(words, name=name)
        made.setCheckable(True)
        made.setChecked(on)
        return made

    def _on_mode(self, mode: str) -> None:
        self._mix.setVisible(mode == Mode.OVERLAY)
        if Mode(mode) is not self._view.mode:
            self._view.show_mode(Mode(mode))
        if mode == Mode.BLINK:
            self._turn.start()
        else:
            self._turn.stop()
        self.mode_chosen.emit(mode)
