"""One debrief on screen: canvas with the truth over it, bars, panel, wired to each other."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docexam.domain.curriculum import Explanation
from docexam.domain.feature import Point, Polygon, bounds
from docexam.domain.illumination import DIMMING_LIGHTS, Lamp, Light
from docexam.services.views import Debrief
from docexam.training.examination import LOUPE_FROM_MAGNIFICATION
from docexam.ui.actions import Act, act_of
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.keys import obey
from docexam.ui.desk.regions import RegionsOverlay
from docexam.ui.desk.stage import Comparison, LaidPage
from docexam.ui.desk.tilt_pad import TiltPad
from docexam.ui.desk.tool_hand import ToolHand
from docexam.ui.screens.debrief.bars import BESIDE, BLINK, SWIPE, DebriefTools, verdict_bar
from docexam.ui.screens.debrief.panel import DebriefPanel
from docexam.ui.screens.debrief.seen_strip import SeenStrip, lamp_of, scale_of
from docexam.ui.screens.debrief.truth_regions import TELLING, regions_of, showing_lamp, showing_light
from docexam.ui.theme import CONTRAST_DIMMED, DIMMED, Motion, ThemeHost
from docexam.ui.widgets.boxes import column

PX_PER_MM_OF_1X = 6.25
SMALL_MM = 15.0
SHARE_OF_VIEW = 0.2
CLOSE_PX_PER_MM = 50.0
MOST_LIGHTS = 5
"""As many as fit beside the comparison."""
COMPARISONS = {
    SWIPE: Comparison.SWIPE,
    BESIDE: Comparison.SIDE_BY_SIDE,
    BLINK: Comparison.OFF,
}


class DebriefView(QWidget):
    """Shows a debrief; `left` when the reader goes back."""

    left = Signal()

    def __init__(
        self,
        debrief: Debrief,
        *,
        drawing: Drawing,
        host: ThemeHost,
        language: str,
        genuine: Explanation | None,
        next_step: str,
    ) -> None:
        super().__init__()
        self._debrief = debrief
        self._host = host
        self._language = language
        self._chosen = 0
        self._strength = 1.0
        self._lamp = Lamp()
        self._page = ""
        self.truth = RegionsOverlay()
        self.canvas = DeskCanvas(drawing, host)
        self.canvas.extra.append(self.truth)
        self._pad = TiltPad()
        self._pad.setParent(self)
        self._pad.hide()
        self.hand = ToolHand(self.canvas, self._pad, used=_nothing)
        self.tools = DebriefTools(_lights_to_show(debrief), twin=bool(debrief.truth.findings))
        self.seen = SeenStrip(debrief, drawing=drawing, store=self.canvas.stage.store, language=language)
        self.panel = DebriefPanel(
            debrief,
            language=language,
            genuine=genuine,
            next_step=next_step,
            seen=self.seen if debrief.judgement.marks else None,
        )
        self._lay_out(verdict_bar(debrief, language=language, on_back=self.left.emit))
        self._blinker = QTimer(self)
        self._blinker.timeout.connect(self._on_blink)
        self._rising = QVariantAnimation(self)
        self._rising.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._rising.valueChanged.connect(self._on_rising)
        self._wire()
        self._begin()

    def put_away(self) -> None:
        """Stop everything that moves."""
        self._blinker.stop()
        self._rising.stop()

    def _lay_out(self, bar: QWidget) -> None:
        desk = QWidget()
        middle = column(desk, spacing=0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.tools)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(desk, 1)
        body.addWidget(self.panel)
        lines = column(self, spacing=0)
        lines.addWidget(bar)
        lines.addLayout(body, 1)

    def _wire(self) -> None:
        self.panel.chosen.connect(self.show_finding)
        self.seen.chosen.connect(self.show_mark)
        self.tools.comparison_wanted.connect(self.compare)
        self.tools.light_wanted.connect(self.choose_light)
        self.tools.truth_wanted.connect(self._show_truth)
        self._pad.tilted.connect(self._on_tilted)
        self.canvas.clicked.connect(self._on_clicked)

    def _begin(self) -> None:
        self._lay(self._debrief.state.page)
        self.compare(SWIPE)
        if self._debrief.truth.findings:
            self.show_finding(self.panel.findings.order[0])
        else:
            self._draw_truth()

    # commands

    @property
    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """What each act of the shortcut table does here."""
        return {
            Act.LOUPE: self.hand.toggle_loupe,
            Act.RULER: self.hand.toggle_ruler,
            Act.ROTATE: self.canvas.rotate,
            Act.COMPARE: self._next_comparison,
            Act.BLINK: lambda: self.hand.blink(genuine=True),
        }

    def choose_light(self, light: Light) -> None:
        """Show both pages under a light."""
        if light in self._debrief.design.lights:
            self._light(Lamp(light, self._lamp.tilt_x_deg, self._lamp.tilt_y_deg))

    def remove_mark(self) -> None:
        """What is on record stays as it is."""

    def leave_tool(self) -> None:
        """Put loupe or ruler away; the comparison stays."""
        if self.canvas.stage.lens.on or self.canvas.ruler.on:
            self.hand.put_away()

    def show_finding(self, number: int) -> None:
        """Show a sign in its place, in the light and at the scale that show it."""
        finding = self._debrief.judgement.findings[number].finding
        self._chosen = number
        self.panel.findings.choose(number)
        self._lay(finding.page)
        self._light(showing_lamp(finding, self._debrief.design.lights))
        self._go_to(number)
        self._part(number)
        self._rising.stop()
        duration = self._host.duration_ms(Motion.TRUTH)
        self._strength = 0.0 if duration and self.isVisible() else 1.0
        if self._strength < 1.0:
            self._rising.setStartValue(0.0)
            self._rising.setEndValue(1.0)
            self._rising.setDuration(duration)
            self._rising.start()
        self._draw_truth()

    def show_mark(self, number: int) -> None:
        """Show a marked place as it was seen when it was marked."""
        mark = next(judged.mark for judged in self._debrief.judgement.marks if judged.mark.number == number)
        self._lay(mark.page)
        self._light(lamp_of(mark))
        self.canvas.see(self.canvas.view.fitted().zoomed(scale_of(mark)))
        self.canvas.centre_on(mark.at_mm)
        x, _ = self.canvas.view.to_px(mark.at_mm)
        self.canvas.swipe_to(x / max(1, self.canvas.width()))
        self._draw_truth()

    def compare(self, how: str) -> None:
        """Set the page against the genuine one."""
        self._blinker.stop()
        self.canvas.blink(genuine=False)
        self.tools.comparison.choose(how)
        self.canvas.compare(COMPARISONS[how])
        if how == BLINK:
            # Half a blink a side; a reader who wants less motion holds the key instead.
            duration = self._host.duration_ms(Motion.BLINK)
            if duration:
                self._blinker.start(duration)

    def obey(self, event: QKeyEvent) -> bool:
        """Do what a key of the desk asks for; tell whether it asked for anything."""
        return obey(event, self)

    def let_go(self, event: QKeyEvent) -> bool:
        """Let go of the genuine page; tell whether the key was that one."""
        if act_of(event) is not Act.BLINK or event.isAutoRepeat():
            return False
        self.canvas.blink(genuine=False)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line between the pages on the sign."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._on_resized)

    # inside

    def _lay(self, page_id: str) -> None:
        if page_id == self._page:
            return
        self._page = page_id
        page = next(page for page in self._debrief.design.pages if page.id == page_id)
        genuine = self._debrief.truth.findings
        self.canvas.lay(
            LaidPage(
                recipe=self._debrief.recipe,
                page=page.id,
                name=page.name.in_language(self._language),
                width_mm=page.width_mm,
                height_mm=page.height_mm,
                reference=self._debrief.twin if genuine else None,
            )
        )

    def _light(self, lamp: Lamp) -> None:
        self._lamp = lamp
        self._pad.show_tilt(lamp.tilt_x_deg, lamp.tilt_y_deg)
        self._dim(lamp.light)
        self.canvas.light(lamp)
        self.tools.show_light(lamp.light)

    def _dim(self, light: Light) -> None:
        """Darken the desk alone: the words beside it are here to be read."""
        dark = CONTRAST_DIMMED.name if self._host.chosen == "contrast" else DIMMED.name
        self.canvas.setProperty("theme", dark if light in DIMMING_LIGHTS else None)

    def _go_to(self, number: int) -> None:
        """Keep the whole page in view unless the sign is small or needs the loupe."""
        finding = self._debrief.judgement.findings[number].finding
        self.canvas.see(self.canvas.view.fitted())
        if not finding.region:
            return
        left, top, right, bottom = bounds(finding.region)
        widest = max(right - left, bottom - top)
        scale = finding.least_magnification * PX_PER_MM_OF_1X
        if widest <= SMALL_MM:
            scale = max(scale, min(CLOSE_PX_PER_MM, SHARE_OF_VIEW * self.canvas.width() / widest))
        if scale > self.canvas.view.px_per_mm and (
            widest <= SMALL_MM or finding.least_magnification >= LOUPE_FROM_MAGNIFICATION
        ):
            self.canvas.see(self.canvas.view.zoomed(scale))
            if widest > SMALL_MM:
                left, top, right, bottom = bounds((_largest(finding.region),))
            self.canvas.centre_on(((left + right) / 2, (top + bottom) / 2))

    def _part(self, number: int) -> None:
        """Lay the line between genuine and questioned through the sign, so that both sides of it are seen."""
        findings = self._debrief.judgement.findings
        region = findings[number].finding.region if findings else ()
        if region:
            left, top, right, bottom = bounds((_largest(region),))
            x, _ = self.canvas.view.to_px(((left + right) / 2, (top + bottom) / 2))
            self.canvas.swipe_to(x / max(1, self.canvas.width()))

    def _draw_truth(self) -> None:
        self.truth.regions = regions_of(
            self._debrief,
            page=self._page,
            language=self._language,
            strength=self._strength,
            chosen=self._chosen,
        )
        self.canvas.update()

    def _show_truth(self, on: bool) -> None:
        self.truth.on = on
        self.canvas.update()

    def _next_comparison(self) -> None:
        order = (SWIPE, BESIDE, BLINK)
        self.compare(order[(order.index(self.tools.comparison.current) + 1) % len(order)])

    def _on_resized(self) -> None:
        if self._debrief.truth.findings:
            self._go_to(self._chosen)
            self._part(self._chosen)

    def _on_rising(self, strength: float) -> None:
        self._strength = strength
        self._draw_truth()

    def _on_blink(self) -> None:
        self.canvas.blink(genuine=not self.canvas.stage.blinking)

    def _on_tilted(self, x_deg: float, y_deg: float) -> None:
        self._light(Lamp(self._lamp.light, x_deg, y_deg))

    def _on_clicked(self, at_mm: Point) -> None:
        region = self.truth.at(at_mm) if self.truth.on else None
        if region is not None and region.key.isdecimal():
            self.show_finding(int(region.key))


def _lights_to_show(debrief: Debrief) -> list[Light]:
    """Return white light and the lights that mattered, in the order of the rail."""
    lights = debrief.design.lights
    if not debrief.truth.findings:
        return list(lights)
    telling = [light for light in TELLING if light in debrief.judgement.lights_mattered and light in lights]
    wanted = {Light.VIS, *telling[: MOST_LIGHTS - 1]}
    wanted |= {showing_light(finding, lights) for finding in debrief.truth.findings}
    return [light for light in lights if light in wanted]


def _nothing(_tool: str) -> None:
    """Nothing is recorded when looking back."""


def _largest(region: Sequence[Polygon]) -> Polygon:
    """Return the part of a region to look at: between its parts there may be nothing to see."""
    return max(region, key=_area_mm2)


def _area_mm2(polygon: Polygon) -> float:
    left, top, right, bottom = bounds((polygon,))
    return (right - left) * (bottom - top)
