"""How fast the desk follows: frames while panning and zooming, the first view of a specimen, a cached light.

Measured offscreen on the canvas of a 1366 x 768 window, with a specimen from the press. The floor of a frame is
a bare widget that does one `drawImage` of the same rectangle, fast as the desk's while it moves.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.figure import Figure, percentile, timed
from docexam.app.pictures import BenchPictures
from docexam.content.catalogue import load_catalogue
from docexam.domain.ids import DesignId
from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.stage import LaidPage
from docexam.ui.theme import DARK, ThemeHost, apply

ROOT = Path(__file__).resolve().parent.parent
CANVAS = (910, 652)
FRAMES = 120
SEED = 20_241_124
PATIENCE_S = 60.0


class Bench:
    """A canvas on the offscreen platform, with the real press and optics behind it."""

    def __init__(self) -> None:
        catalogue = load_catalogue(ROOT)
        self.pictures = BenchPictures(catalogue)
        self.pictures.warm_up()
        self.drawing = Drawing(self.pictures)
        self.design = catalogue.designs[DesignId("utopia-passport-2024")]
        host = ThemeHost()
        host.less_motion = True
        self.canvas = DeskCanvas(self.drawing, host)
        apply(self.canvas, DARK)
        self.canvas.resize(*CANVAS)
        self.canvas.show()
        self.pump()

    def lay(self, seed: int) -> None:
        """Lay a new specimen on the desk."""
        page = self.design.pages[0]
        recipe = Recipe(self.design.id, self.design.version, seed)
        laid = LaidPage(recipe, page.name, page.title.en, page.width_mm, page.height_mm)
        self.canvas.lay(laid)
        self.canvas.light(Lamp())

    def pump(self) -> None:
        """Let Qt deliver what is waiting."""
        QApplication.sendPostedEvents()
        QApplication.processEvents()

    def until(self, ready: Callable[[], bool]) -> float:
        """Pump until `ready`, return the seconds it took."""
        start = time.perf_counter()
        while not ready():
            self.pump()
            time.sleep(0.0005)
            if time.perf_counter() - start > PATIENCE_S:
                raise TimeoutError("the desk was never drawn")
        return time.perf_counter() - start

    def sharp(self) -> bool:
        """Whether the view is whole at its own level."""
        return self.canvas.stage.sharp

    def coarse(self) -> bool:
        """Whether the whole page can be seen, however coarsely."""
        return all(pane.on_desk.shown.shows(pane.view) for pane in self.canvas.stage.panes())

    def paint(self) -> None:
        """Paint the canvas now, as one frame."""
        self.canvas.repaint()


def figures() -> list[Figure]:
    """Measure the desk."""
    sys.setswitchinterval(0.001)
    app = QApplication.instance() or QApplication([])
    bench = Bench()
    try:
        first = _first_view(bench)
        floor = _floor_ms(bench)
        found = [
            *first,
            *_frames(bench, "idle", floor, fresh=False),
            *_frames(bench, "while tiles are drawn", floor, fresh=True),
            *_lights(bench),
        ]
    finally:
        bench.drawing.close()
        bench.canvas.close()
    del app
    return found


def _first_view(bench: Bench) -> list[Figure]:
    coarse, sharp = [], []
    for turn in range(3):
        bench.lay(SEED + turn)
        start = time.perf_counter()
        coarse.append(bench.until(bench.coarse))
        bench.until(bench.sharp)
        sharp.append(time.perf_counter() - start)
    mount = _mount_s(bench)
    return [
        Figure(
            name="desk: new specimen, coarse page",
            value=percentile(coarse, 50) * 1e3,
            unit="ms",
            floor_name="printing the sheet",
            floor=mount * 1e3,
        ),
        Figure(
            name="desk: new specimen, full VIS view",
            value=percentile(sharp, 50) * 1e3,
            unit="ms",
            floor_name="printing the sheet",
            floor=mount * 1e3,
            limit_value=1000.0,
        ),
    ]


def _mount_s(bench: Bench) -> float:
    recipe = Recipe(bench.design.id, bench.design.version, SEED + 100)
    start = time.perf_counter()
    bench.pictures.mount(recipe)
    return time.perf_counter() - start


class Floor(QWidget):
    """The least a frame can be: a widget as large as the canvas that draws one picture where the page is."""

    def __init__(self, target: QRectF) -> None:
        super().__init__()
        self._target = target
        width, height = round(125 * 12.5), round(88 * 12.5)
        self._picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        for row in range(height):
            pixels = b"".join((n * row & 0xFF).to_bytes() * 3 + b"\xff" for n in range(width))
            cast("memoryview", self._picture.scanLine(row))[:] = pixels
        self.resize(*CANVAS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Draw it."""
        painter = QPainter(self)
        painter.drawImage(self._target, self._picture, QRectF(self._picture.rect()))
        painter.end()


def _floor_ms(bench: Bench) -> float:
    left, top, right, bottom = bench.canvas.view.page_px
    floor = Floor(QRectF(left, top, right - left, bottom - top))
    floor.show()
    bench.pump()
    timing = timed(floor.repaint, repeats=FRAMES, warm_ups=5)
    floor.close()
    return timing.p95_ms


def _frames(bench: Bench, when: str, floor_ms: float, *, fresh: bool) -> list[Figure]:
    bench.canvas.see(bench.canvas.view.fitted())
    bench.lay(SEED + 200 if fresh else SEED)
    bench.until(bench.coarse if fresh else bench.sharp)
    zoom = _timed_frames(bench, lambda step: _zoom(bench, step), settle=not fresh)
    bench.canvas.see(bench.canvas.view.fitted().zoomed(18.0))
    bench.until(bench.coarse if fresh else bench.sharp)
    pan = _timed_frames(bench, lambda step: _pan(bench, step), settle=not fresh)
    return [
        Figure(
            name=f"desk: {what} frame p95, {when}",
            value=percentile(seconds, 95) * 1e3,
            unit="ms",
            floor_name="drawImage of the same rectangle",
            floor=floor_ms,
            limit_ratio=4.0,
        )
        for what, seconds in (("pan", pan), ("zoom", zoom))
    ]


def _timed_frames(bench: Bench, move: Callable[[int], None], *, settle: bool) -> list[float]:
    if settle:
        for step in range(FRAMES):
            move(step)
            bench.until(bench.sharp)
    seconds = []
    for step in range(FRAMES):
        start = time.perf_counter()
        move(step)
        bench.paint()
        seconds.append(time.perf_counter() - start)
        bench.pump()
        time.sleep(0.004)
    return seconds


def _zoom(bench: Bench, step: int) -> None:
    factor = 1.03 if step % FRAMES < FRAMES / 2 else 1 / 1.03
    bench.canvas.zoom(factor, (400.0, 300.0))


def _pan(bench: Bench, step: int) -> None:
    quarter = step * 4 // FRAMES
    dx, dy = ((9, 0), (0, 9), (-9, 0), (0, -9))[quarter % 4]
    bench.canvas.see(bench.canvas.view.panned(dx, dy))


def _lights(bench: Bench) -> list[Figure]:
    canvas = bench.canvas
    canvas.see(canvas.view.fitted())
    bench.lay(SEED)
    bench.until(bench.sharp)
    first = {}
    for light in (Light.UVA, Light.IR, Light.OBL, Light.TRN):
        canvas.light(Lamp(light))
        first[light] = bench.until(bench.sharp)
    again = [_switch_s(bench, light) for light in (Light.VIS, Light.UVA, Light.IR, Light.OBL, Light.TRN) * 4]
    canvas.light(Lamp(Light.TLT))
    bench.until(bench.sharp)
    tilts = [_tilt_s(bench, degree) for degree in range(-30, 30)]
    return [
        Figure(
            name="desk: first UVA view of a specimen in view",
            value=first[Light.UVA] * 1e3,
            unit="ms",
            limit_value=1000.0,
        ),
        Figure(
            name="desk: cached light change, to the painted frame, p95",
            value=percentile(again, 95) * 1e3,
            unit="ms",
            limit_value=50.0,
        ),
        Figure(name="desk: tilt, to the painted frame, p95", value=percentile(tilts, 95) * 1e3, unit="ms"),
    ]


def _switch_s(bench: Bench, light: Light) -> float:
    start = time.perf_counter()
    bench.canvas.light(Lamp(light))
    bench.until(bench.sharp)
    bench.paint()
    return time.perf_counter() - start


def _tilt_s(bench: Bench, degree: int) -> float:
    start = time.perf_counter()
    bench.canvas.light(Lamp(Light.TLT, float(degree), 0.0))
    bench.until(bench.sharp)
    bench.paint()
    return time.perf_counter() - start
