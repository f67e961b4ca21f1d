"""The desk of an exercise: one page, its lights, loupe and zoom; nothing is decided here."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docexam.domain.feature import Point
from docexam.domain.illumination import DIMMING_LIGHTS, Lamp, Light
from docexam.domain.inspection import Action, LampSwitched, LoupeRested, TiltRested
from docexam.domain.specimen import Recipe
from docexam.services.views import DesignInfo
from docexam.ui.actions import Act
from docexam.ui.desk.canvas import REST_MS, DeskCanvas
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.keys import obey
from docexam.ui.desk.light_rail import LightRail
from docexam.ui.desk.overlays import ShownMark, cased
from docexam.ui.desk.pacing import single_shot
from docexam.ui.desk.regions import RegionsOverlay
from docexam.ui.desk.stage import LaidPage
from docexam.ui.desk.tiles import SIDE_LAMPS
from docexam.ui.desk.tilt_pad import TiltPad
from docexam.ui.desk.tool_hand import ToolHand
from docexam.ui.desk.viewport import Viewport
from docexam.ui.theme import CONTRAST_DIMMED, DIMMED, Theme, ThemeHost

LIGHTS: Final = tuple(Light)
RING_MM: Final = 1.3
RING_LEAST_PX: Final = 14.0


class RingOverlay:
    """A ring round the place that is asked for: white on black, seen on every ink and under every light."""

    def __init__(self) -> None:
        self.at_mm: Point | None = None

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw it."""
        del theme
        if self.at_mm is None:
            return
        x, y = view.to_px(self.at_mm)
        radius = max(RING_LEAST_PX, RING_MM * view.px_per_mm)
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        cased(painter, path)


class ExerciseBench(QWidget):
    """Shows a page; `picked` is a place that was clicked or set by key, `noted` what belongs on record."""

    picked = Signal(object)
    noted = Signal(object)

    def __init__(
        self,
        recipe: Recipe,
        design: DesignInfo,
        *,
        page: str,
        drawing: Drawing,
        host: ThemeHost,
        language: str,
        lamps: bool,
    ) -> None:
        super().__init__()
        self._host = host
        self._lamps = lamps
        self._lamp = Lamp()
        self.canvas = DeskCanvas(drawing, host)
        self.regions = RegionsOverlay()
        self.ring = RingOverlay()
        self.canvas.extra += [self.regions, self.ring]
        self.rail = LightRail([light for light in LIGHTS if light in design.lights])
        self.pad = TiltPad()
        self.rail.add_below(self.pad)
        self.hand = ToolHand(self.canvas, self.pad, used=_nothing)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(self.canvas, 1)
        self.rail.setVisible(lamps)  # in the row by now: before, it would stand as a window of its own
        self._wire()
        self._lay(recipe, design, page, language)
        self.rail.show_light(Light.VIS)

    def _wire(self) -> None:
        self._tilt_rest = single_shot(self, REST_MS, self._on_tilt_rested)
        self.rail.chosen.connect(self.choose_light)
        self.pad.tilted.connect(self._on_tilted)
        self.pad.turned.connect(self._on_turned)
        self.canvas.clicked.connect(self.picked)
        self.canvas.marked.connect(self.picked)
        self.canvas.rested.connect(lambda at, times: self._note(LoupeRested(at, times)))

    def _lay(self, recipe: Recipe, design: DesignInfo, page_id: str, language: str) -> None:
        page = next(page for page in design.pages if page.id == page_id)
        self.canvas.lay(
            LaidPage(
                recipe=recipe,
                page=page.id,
                name=page.name.in_language(language),
                width_mm=page.width_mm,
                height_mm=page.height_mm,
                reference=None,
            )
        )

    # commands, by key, button or gesture

    @property
    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """What each act of the shortcut table does here."""
        return {
            Act.LOUPE: self.hand.toggle_loupe,
            Act.RULER: self.hand.toggle_ruler,
            Act.MARK: self.hand.toggle_mark,
        }

    def choose_light(self, light: Light) -> None:
        """Switch on a lamp, where there are lamps."""
        if self._lamps and self.rail.offers(light) and light is not self._lamp.light:
            self._note(LampSwitched(light, True, self._lamp.azimuth_deg))
            self.put_under(Lamp(light, self._lamp.tilt_x_deg, self._lamp.tilt_y_deg, self._lamp.azimuth_deg))

    def put_under(self, lamp: Lamp) -> None:
        """Put the page under a lamp."""
        self._lamp = lamp
        self.rail.show_light(lamp.light)
        self.pad.show_tilt(lamp.tilt_x_deg, lamp.tilt_y_deg)
        self.pad.show_azimuth(lamp.azimuth_deg if lamp.light in SIDE_LAMPS else None)
        # the desk alone grows dark: the question beside it is here to be read
        dark = CONTRAST_DIMMED.name if self._host.chosen == "contrast" else DIMMED.name
        self.canvas.setProperty("theme", dark if lamp.light in DIMMING_LIGHTS else None)
        self.canvas.light(lamp)

    def look_close(self, at_mm: Point, px_per_mm: float) -> None:
        """Show a place at a scale."""
        self.canvas.see(self.canvas.view.zoomed(px_per_mm))
        self.canvas.centre_on(at_mm)

    def show_place(self, at_mm: Point | None) -> None:
        """Show the place that was pointed to."""
        self.canvas.show_marks([] if at_mm is None else [ShownMark(1, at_mm, selected=True)])

    def remove_mark(self) -> None:
        """The place is moved, not removed."""

    def leave_tool(self) -> None:
        """Put loupe, ruler or mark away."""
        self.hand.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys act while the desk has the focus."""
        if not obey(event, self):
            super().keyPressEvent(event)

    def _on_tilted(self, x_deg: float, y_deg: float) -> None:
        self._lamp = Lamp(self._lamp.light, x_deg, y_deg, self._lamp.azimuth_deg)
        self.canvas.light(self._lamp)
        self._tilt_rest.start()

    def _on_tilt_rested(self) -> None:
        self._note(TiltRested(self._lamp.tilt_x_deg, self._lamp.tilt_y_deg))

    def _on_turned(self, azimuth_deg: float) -> None:
        self._lamp = Lamp(self._lamp.light, self._lamp.tilt_x_deg, self._lamp.tilt_y_deg, azimuth_deg)
        self.canvas.light(self._lamp)

    def _note(self, action: Action) -> None:
        self.noted.emit(action)


def _nothing(_tool: str) -> None:
    """Tools count for nothing in these exercises."""
