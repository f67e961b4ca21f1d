"""The canvas: a page on a neutral grey desk that can be panned, magnified, marked and compared."""

from collections.abc import Sequence
from dataclasses import replace
from math import exp, isclose, log
from typing import Final

from PySide6.QtCore import QEasingCurve, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from docexam.domain.feature import Point
from docexam.domain.illumination import Lamp, Light, magnification
from docexam.ui.desk.comparison import ComparisonOverlay
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.lens import LEAST_MAGNIFICATION
from docexam.ui.desk.overlays import (
    CrosshairOverlay,
    MarksOverlay,
    Overlay,
    RulerOverlay,
    ScaleOverlay,
    ShownMark,
)
from docexam.ui.desk.pacing import Glide, single_shot
from docexam.ui.desk.stage import Comparison, LaidPage, Stage
from docexam.ui.desk.tiles import Tile
from docexam.ui.desk.viewport import Viewport
from docexam.ui.direction import keep_left_to_right
from docexam.ui.theme import Motion, ThemeHost, theme_of

MOVING_MS: Final = 90
"""So long after the last movement the page is drawn smoothly again."""
REST_MS: Final = 300
ZOOM_STEP: Final = 1.25
PAN_STEP_PX: Final = 48.0
NUDGE_PX: Final = 8.0
MM_PER_INCH: Final = 25.4


class DeskCanvas(QWidget):
    """Shows one page; gestures and commands change the view only. It is always left-to-right.

    What matters to the examination is said by signals: `marked` a point in mm, `mark_chosen` a number,
    `rested` a point and a magnification of 8 or more after 300 ms; `shone` a light and a point once the torch
    has rested as long; `pointed` the point
    under the pointer, or None once it left; `view_changed` for whoever shows the scale
    or the tools in hand; `failed` a DocexamError when the page cannot be shown.
    """

    marked = Signal(object)
    mark_chosen = Signal(int)
    rested = Signal(object, float)
    shone = Signal(object, object)
    clicked = Signal(object)
    pointed = Signal(object)
    view_changed = Signal()
    failed = Signal(object)

    def __init__(self, drawing: Drawing, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setMouseTracking(True)
        self.setObjectName("desk.canvas")
        self.drawing = drawing
        self.stage = Stage()
        self._marks = MarksOverlay()
        self._crosshair = CrosshairOverlay()
        self.ruler = RulerOverlay()
        self._sides = ComparisonOverlay(self.stage)
        self.extra: list[Overlay] = []
        """What the screen draws over the page: features, truth."""
        self._rested_at: tuple[Point, float] | None = None
        self._shone_at: tuple[Light, Point] | None = None
        self._still = single_shot(self, MOVING_MS, self.update)
        self._rest = single_shot(self, REST_MS, self._on_rest)
        self._fading = Glide(self, host, Motion.LIGHT, self._on_fade)
        self._zooming = Glide(self, host, Motion.ZOOM, self._on_zoom, curve=QEasingCurve.Type.OutCubic)
        self._anchor: Point | None = None
        drawing.drawn.connect(self._on_drawn)
        drawing.failed.connect(self.failed)

    # what lies on the desk

    def lay(self, laid: LaidPage) -> None:
        """Lay a page on the desk, fitted."""
        self._zooming.stop()
        self._end_fade()
        self.stop_marking()
        self.stage.lay(laid)
        self.point_at(self.stage.torch.at_mm)
        self.ruler.at_mm = (laid.width_mm * 0.08, laid.height_mm * 0.5)
        self._seen_anew()

    def light(self, lamp: Lamp) -> None:
        """Put the page under another lamp, or at another tilt."""
        self.stage.light(lamp)
        self._arrive()
        self._say_view()
        self._ask()
        self._move()

    def rotate(self) -> None:
        """Turn the page a quarter clockwise under lamps that stay where they are."""
        self._zooming.stop()
        ruler = self.view.to_px(self.ruler.at_mm)
        self.stage.rotate()
        self.ruler.at_mm = self.view.to_mm(ruler)
        self._seen_anew()

    def show_marks(self, marks: Sequence[ShownMark]) -> None:
        """Show the evidence marks of this page."""
        self._marks.marks = tuple(marks)
        self.update()

    @property
    def marks(self) -> tuple[ShownMark, ...]:
        """The evidence marks in view."""
        return self._marks.marks

    def mark_at(self, x: float, y: float) -> int | None:
        """Return the number of the mark under a pixel."""
        return self._marks.at(self.stage.view, x, y)

    # the view

    @property
    def view(self) -> Viewport:
        """The view of the questioned page."""
        return self.stage.view

    def see(self, view: Viewport) -> None:
        """Show another part or scale."""
        self._zooming.stop()
        self._see(view)

    def zoom(self, factor: float, at_px: Point | None = None) -> None:
        """Zoom at once, keeping the point under `at_px` where it is."""
        self.see(self.view.zoomed(self.view.px_per_mm * factor, at_px))

    def zoom_to(self, px_per_mm: float) -> None:
        """Zoom without a jump, keeping the middle (or, when marking, the crosshair) where it is."""
        crosshair = self._crosshair.at_mm
        self._anchor = None if crosshair is None else self.view.to_px(crosshair)
        target = self.view.zoomed(px_per_mm, self._anchor).px_per_mm
        self._zooming.run(log(self.view.px_per_mm), log(target))

    def zoom_in(self) -> None:
        """Zoom one step in; with the loupe in hand, take a stronger glass."""
        self._step(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom one step out."""
        self._step(1 / ZOOM_STEP)

    def fit(self) -> None:
        """Show the whole page."""
        self.zoom_to(self.view.fit_px_per_mm)

    def measure_glass(self, px_per_mm: float) -> None:
        """Take what a reader measured at this screen, so that life size can be shown; 0 for not measured."""
        self.see(replace(self.view, glass_px_per_mm=px_per_mm))

    def next_size(self) -> None:
        """Show the whole page; when it is whole, pixel for pixel; then, where the screen was measured, in life size.

        Pixel for pixel is the scale of the finest picture a fitted page is drawn from.
        """
        view = self.view
        if view.glass_px_per_mm and isclose(view.px_per_mm, view.glass_px_per_mm, rel_tol=1e-3):
            self.fit()
        elif view.fits:
            self.zoom_to(12.5 / self.stage.dots_per_px)
        else:
            self.zoom_to(view.glass_px_per_mm or view.fit_px_per_mm)

    def pan(self, dx_steps: float, dy_steps: float) -> None:
        """Move the window over the page by steps: to the right and down; loupe and torch stay in view."""
        self.see(self.view.panned(-dx_steps * PAN_STEP_PX, -dy_steps * PAN_STEP_PX))
        left, top, right, bottom = self.view.seen_mm
        x, y = self._at_hand()
        self.point_at((min(max(x, left), right), min(max(y, top), bottom)))

    def centre_on(self, at_mm: Point) -> None:
        """Bring a point of the page into the middle."""
        self.see(self.view.centred_on(at_mm))

    # tools

    @property
    def marking(self) -> bool:
        """Whether the next click places a mark."""
        return self._crosshair.at_mm is not None

    def start_marking(self) -> None:
        """Take the mark in hand: at the loupe, under the pointer, else in the middle."""
        self._crosshair.at_mm = self._at_hand()
        self._tools_changed()

    def stop_marking(self) -> None:
        """Put the mark away."""
        if self.marking:
            self._crosshair.at_mm = None
            self._tools_changed()

    def place_mark(self) -> None:
        """Mark the place under the crosshair."""
        at = self._crosshair.at_mm
        if at is not None and self.view.holds(at):
            self.stop_marking()
            self.marked.emit((round(at[0], 3), round(at[1], 3)))

    def take_loupe(self, *, on: bool) -> None:
        """Lay the loupe on the desk or put it away."""
        lens = self.stage.lens
        if not on:
            lens.put_away()
        else:
            lens.at_mm = self._at_hand()
            lens.on = True
        self._taken()

    def take_torch(self, light: Light | None) -> None:
        """Let the torch of `light` shine on the page, or put it away."""
        torch = self.stage.torch
        if not torch.on:
            torch.at_mm = self._at_hand()
        torch.take(light)
        self._taken()

    def compare(self, comparison: Comparison) -> None:
        """Set the page against the genuine one."""
        self.stage.compare(comparison)
        self._seen_anew()

    def blink(self, *, genuine: bool) -> None:
        """Show the genuine page in place of the questioned one, or this one again, with a hard cut."""
        if self.stage.blinking != genuine:
            self.stage.blinking = genuine
            self._seen_anew()

    def swipe_to(self, share: float) -> None:
        """Move the line between genuine and questioned."""
        self.stage.swipe = min(0.98, max(0.02, share))
        self._move()

    def on_swipe_line(self, x: float, y: float) -> bool:
        """Tell whether a pixel lies on the line between genuine and questioned."""
        return self._sides.holds(x, y)

    def lay_ruler(self, *, on: bool, upright: bool = False) -> None:
        """Lay the ruler on the page, level or upright, or put it away."""
        self.ruler.on, self.ruler.upright = on, upright
        self._tools_changed()

    def move_ruler(self, dx_px: float, dy_px: float) -> None:
        """Move the ruler over the page."""
        x, y = self.view.to_px(self.ruler.at_mm)
        self.ruler.at_mm = self.view.to_mm((x + dx_px, y + dy_px))
        self.update()

    def nudge(self, dx: float, dy: float) -> None:
        """Move what is in hand by small steps: crosshair, loupe and torch, else ruler or swipe line."""
        if self.marking or self.stage.lens.on or self.stage.torch.on:
            step = NUDGE_PX / 2 if self.stage.lens.on and not self.marking else NUDGE_PX
            x, y = self.view.to_px(self._at_hand())
            self.point_at(self.view.to_mm((x + dx * step, y + dy * step)))
        elif self.ruler.on:
            self.move_ruler(dx * NUDGE_PX / 4, dy * NUDGE_PX / 4)
        elif self.stage.comparison is Comparison.SWIPE:
            self.swipe_to(self.stage.swipe + dx * NUDGE_PX / max(1, self.width()))

    def point_at(self, at_mm: Point) -> None:
        """Move crosshair, loupe and torch to a point of the page; they do not leave it."""
        view, lens, torch = self.view, self.stage.lens, self.stage.torch
        at = (min(max(at_mm[0], 0.0), view.page_width_mm), min(max(at_mm[1], 0.0), view.page_height_mm))
        if self.marking:
            self._crosshair.at_mm = at
            self.update()
        if lens.on or torch.on:
            self._touch_up()
            lens.at_mm = torch.at_mm = at
            self._touch_up()
            self.stage.look()
            self._ask()
            self._rest.start()
            self._still.start()

    def magnify(self, factor: float) -> None:
        """Take a stronger or weaker glass."""
        self.stage.lens.magnify(factor)
        self.point_at(self.stage.lens.at_mm)
        self.view_changed.emit()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted page fitted."""
        super().resizeEvent(event)
        self.stage.dots_per_px = self.devicePixelRatioF()
        self.stage.resize(self.width(), self.height())
        self._seen_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw desk, page and what lies over it."""
        theme = theme_of(self)
        smooth = not self._still.isActive()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), QColor(theme.desk))
        self.stage.paint(painter, theme, smooth=smooth)
        view = self.stage.view.aligned()
        marks = () if self.stage.blinking else (self._marks, self._crosshair)
        if self.stage.laid is not None:
            for overlay in (ScaleOverlay(), *self.extra, *marks, self.ruler, self._sides):
                painter.save()
                overlay.paint(painter, view, theme)
                painter.restore()
        self.stage.paint_lens(painter, theme, smooth=smooth)
        painter.end()

    # inside

    def _step(self, factor: float) -> None:
        if self.stage.lens.on:
            self.magnify(factor)
        else:
            start = exp(self._zooming.endValue()) if self._zooming.running else self.view.px_per_mm
            self.zoom_to(start * factor)

    def _at_hand(self) -> Point:
        """Return where what is in hand stands; with nothing in hand, where the pointer is, else the middle."""
        stage = self.stage
        if self._crosshair.at_mm is not None:
            return self._crosshair.at_mm
        if stage.lens.on or stage.torch.on:
            return stage.lens.at_mm if stage.lens.on else stage.torch.at_mm
        under = self.mapFromGlobal(self.cursor().pos())
        at = self.view.to_mm((under.x(), under.y()))
        return at if self.underMouse() and self.view.holds(at) else self.view.to_mm(self.view.middle_px)

    def _taken(self) -> None:
        self.stage.look()
        self._tools_changed()
        self._ask()
        self._rest.start()

    def _touch_up(self) -> None:
        """Have drawn again what loupe and torch cover, in every pane."""
        for box in self.stage.covered_by_tools():
            self.update(box.toAlignedRect())

    def _see(self, view: Viewport) -> None:
        self.stage.see(view)
        self._say_view()
        self._ask()
        self._move()

    def _seen_anew(self) -> None:
        self.stage.look()
        self._arrive()
        self._say_view()
        self._ask()
        self.update()

    def _tools_changed(self) -> None:
        self.view_changed.emit()
        self.update()

    def _move(self) -> None:
        self._still.start()
        self.update()

    def _say_view(self) -> None:
        laid = self.stage.laid
        if laid is not None:
            times = magnification(self.view.px_per_mm)
            self.setAccessibleName(f"{self.stage.lamp.light}, {times:.1f}x, {laid.name}")
        self.view_changed.emit()
        self._rest.start()

    def _ask(self) -> None:
        self.drawing.want(self, self.stage.wanted())

    def _arrive(self) -> None:
        if self.stage.arrive():
            self._fading.run(0.0, 1.0)

    def _on_drawn(self, tiles: Sequence[Tile]) -> None:
        if not self.stage.take(tiles):
            return
        self._arrive()
        self._touch_up()
        for tile in tiles:
            self.update(self.stage.region_of(tile).toAlignedRect())

    def _on_rest(self) -> None:
        lens = self.stage.lens
        times = lens.magnification if lens.on else magnification(self.view.px_per_mm)
        at = lens.at_mm if lens.on else self.view.to_mm(self.view.middle_px)
        resting = ((round(at[0], 2), round(at[1], 2)), round(times, 1))
        if times >= LEAST_MAGNIFICATION and resting != self._rested_at and self.stage.laid is not None:
            self._rested_at = resting
            self.rested.emit(*resting)
        torch = self.stage.torch
        if torch.light is not None and self.stage.laid is not None:
            shining = (torch.light, (round(torch.at_mm[0], 2), round(torch.at_mm[1], 2)))
            if shining != self._shone_at:
                self._shone_at = shining
                self.shone.emit(*shining)

    def _on_fade(self, share: float) -> None:
        self.stage.fade(share)
        self.update()

    def _on_zoom(self, scale: float) -> None:
        self._see(self.view.zoomed(exp(scale), self._anchor))

    def _end_fade(self) -> None:
        self._fading.stop()
        self.stage.fade(1.0)
