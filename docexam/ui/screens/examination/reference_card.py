"""The reference card of a design: each feature as it looks when genuine, its lights, the sign of a false one.

Each line leads to the feature on the desk, in the light that is pressed: so every feature and its lights are
reached without a pointer.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from docexam.domain.feature import Polygon, SecurityFeature, bounds
from docexam.domain.illumination import Lamp, Light
from docexam.services.views import TrialOnDesk
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.light_rail import light_name
from docexam.ui.desk.spot import Place, Spot
from docexam.ui.desk.tiles import Scene
from docexam.ui.desk.viewport import MOST_PX_PER_MM
from docexam.ui.direction import isolate
from docexam.ui.theme import SPACE_2, SPACE_8, SPACE_12, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label

WIDE = 780
SPOT_PX = 132
ROOM = 1.25
"""How much more than the feature itself is shown."""
SHOWING_TILT_DEG = 16.0


class ReferenceCard(Overlay):
    """Lies over the screen until it is closed; `wanted` is the feature to go to, and the light."""

    wanted = Signal(object, object)

    def __init__(self, over: QWidget, trial: TrialOnDesk, canvas: DeskCanvas, *, language: str) -> None:
        super().__init__(over.window(), name="examination.reference-card", width=WIDE)
        self._trial = trial
        self._canvas = canvas
        self._language = language
        inside = QWidget()
        lines = column(inside, spacing=SPACE_8)
        for feature in trial.design.features:
            lines.addWidget(self._feature(feature))
        lines.addStretch(1)
        area = scrolled(inside, name="examination.reference-card.list")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setMinimumHeight(min(px(520), over.window().height() - px(220)))
        self._area: QScrollArea = area
        close = button(self.tr("Close"), name="examination.reference-card.close", on=self.go_away)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        heading = label(trial.design.name.in_language(language), TypeRole.HEADING)
        fill(self.card.column, (heading, SPACE_8, area, SPACE_12, foot))
        self.come_up(area)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Bring into view what Tab comes to."""
        moved = super().focusNextPrevChild(forward)
        focus = self.window().focusWidget()
        if self._area.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        event.accept()

    def _feature(self, feature: SecurityFeature) -> Card:
        made = Card(padding=SPACE_12, spacing=SPACE_8)
        across = row(spacing=SPACE_12)
        made.column.addLayout(across)
        lights = [light for light in feature.lights if light in self._trial.design.lights]
        if feature.region and lights:
            across.addWidget(self._spot(feature, lights[0]), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=SPACE_2)
        across.addLayout(words, 1)
        words.addWidget(label(feature.name.in_language(self._language), TypeRole.PANEL))
        said = (self.tr("Genuine: {text}"), feature.look_for), (self.tr("False: {text}"), feature.when_false)
        for form, text in said:
            sentence = form.format(text=text.in_language(self._language))
            words.addWidget(label(sentence, TypeRole.LABEL, tone="text2"))
        words.addLayout(self._lights(feature, lights if feature.region else ()))
        return made

    def _spot(self, feature: SecurityFeature, light: Light) -> Spot:
        page = next(page for page in self._trial.design.pages if page.id == feature.page)
        left, top, right, bottom = bounds((max(feature.region, key=_area_mm2),))
        fitted = SPOT_PX / (ROOM * max(right - left, bottom - top))
        lamp = Lamp(light, SHOWING_TILT_DEG) if light is Light.TLT else Lamp(light)
        place = Place(
            scene=Scene(self._trial.reference, feature.page, lamp),
            size_mm=(page.width_mm, page.height_mm),
            at_mm=((left + right) / 2, (top + bottom) / 2),
            px_per_mm=min(MOST_PX_PER_MM, max(fitted, feature.least_px_per_mm)),
            ticked=False,
        )
        says = f"{feature.name.in_language(self._language)}, {light_name(light)}"
        store = self._canvas.stage.store
        spot = Spot(place, drawing=self._canvas.drawing, store=store, side_px=SPOT_PX, says=says)
        spot.setFixedSize(px(SPOT_PX), px(SPOT_PX))
        return spot

    def _lights(self, feature: SecurityFeature, lights: Sequence[Light]) -> QHBoxLayout:
        line = row(spacing=SPACE_8)
        for light in lights:
            name = f"examination.reference-card.{feature.id}.{light}"
            made = button(isolate(light.value), name=name, on=self._goes(feature, light))
            says = self.tr("Show {feature} in {light}")
            made.setAccessibleName(
                says.format(feature=feature.name.in_language(self._language), light=light_name(light))
            )
            made.setToolTip(light_name(light))
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _goes(self, feature: SecurityFeature, light: Light) -> Callable[[], None]:
        def go() -> None:
            self.go_away()
            self.wanted.emit(feature, light)

        return go


def _area_mm2(polygon: Polygon) -> float:
    left, top, right, bottom = bounds((polygon,))
    return (right - left) * (bottom - top)
