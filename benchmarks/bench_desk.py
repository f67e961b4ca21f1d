"""How fast the desk follows: frames while panning and zooming, the first view of a specimen, a cached light.

Measured offscreen on the canvas of a 1366 x 768 and of a 1600 x 1000 window, with a specimen from the press. The
floor of a frame is a bare widget that does one `drawImage` of the same rectangle, fast as the desk's while it moves.
Frames that move are painted whole; what a torch or loupe repaints on a real screen is less.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
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
WINDOWS = {"1366 x 768": (910, 652), "1600 x 1000": (1144, 884)}
"""What bars and panels leave of a window for the canvas."""
OTHER_LIGHTS = (Light.OBL, Light.GRZ, Light.TRN, Light.COA, Light.UVA, Light.UVC, Light.IR, Light.TLT)
ULTRAVIOLET = (Light.UVA, Light.UVC)
FRAMES = 120
SEED = 20_241_124
PATIENCE_S = 60.0


class Bench:
    """A canvas on the offscreen platform, with the real press and optics behind it."""

    def __init__(self, size_px: tuple[int, int]) -> None:
        catalogue = load_catalogue(ROOT)
        self.pictures = BenchPictures(catalogue, ROOT / "assets")
        self.pictures.warm_up()
        self.drawing = Drawing(self.pictures)
        self.design = catalogue.designs[DesignId("utopia-passport-2024")]
        self.host = ThemeHost()
        self.host.less_motion = True
        self.canvas = DeskCanvas(self.drawing, self.host)
        apply(self.canvas, DARK)
        self.canvas.resize(*size_px)
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
    """Measure the desk in both windows."""
    sys.setswitchinterval(0.001)
    app = QApplication.instance() or QApplication([])
    found = [figure for window, size_px in WINDOWS.items() for figure in _in_window(window, size_px)]
    del app
    return found


def _in_window(window: str, size_px: tuple[int, int]) -> list[Figure]:
    bench = Bench(size_px)
    try:
        first = _first_view(bench)
        floor = _floor_ms(bench)
        found = [
            *first,
            *_frames(bench, "idle", floor, fresh=False),
            *_frames(bench, "while tiles are drawn", floor, fresh=True),
            *_lights(bench, floor),
            *_tools(bench, floor),
        ]
    finally:
        bench.drawing.close()
        bench.canvas.close()
    return [replace(figure, name=f"desk {window}: {figure.name}") for figure in found]


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
            name="new specimen, coarse page, printing included",
            value=percentile(coarse, 50) * 1e3,
            unit="ms",
            floor_name="printing the sheet",
            floor=mount * 1e3,
            limit_value=150.0,
        ),
        Figure(
            name="new specimen, full VIS view",
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
        self.resize(round(target.right()) + 1, round(target.bottom()) + 1)

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
            name=f"{what} frame p95, {when}",
            value=percentile(seconds, 95) * 1e3,
            unit="ms",
            floor_name="drawImage of the same rectangle",
            floor=floor_ms,
            limit_value=16.0,
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


def _lights(bench: Bench, floor_ms: float) -> list[Figure]:
    canvas = bench.canvas
    canvas.see(canvas.view.fitted())
    bench.lay(SEED)
    bench.until(bench.sharp)
    first = {}
    for light in OTHER_LIGHTS:
        canvas.light(Lamp(light))
        first[light] = bench.until(bench.sharp)
    again = [_switch_s(bench, light) for light in (Light.VIS, *OTHER_LIGHTS[:-1]) * 3]
    fades = [seconds for light in (Light.VIS, Light.UVA) * 3 for seconds in _fade_s(bench, light)]
    canvas.light(Lamp(Light.TLT))
    bench.until(bench.sharp)
    tilts = [_tilt_s(bench, degree) for degree in range(-30, 30)]
    worst = max((light for light in OTHER_LIGHTS if light not in ULTRAVIOLET), key=lambda light: first[light])
    uv = max(ULTRAVIOLET, key=lambda light: first[light])
    frame = "drawImage of the same rectangle"
    return [
        Figure(
            name=f"first other light, slowest ({worst})",
            value=first[worst] * 1e3,
            unit="ms",
            limit_value=500.0,
        ),
        Figure(
            name=f"first ultraviolet, slowest ({uv})", value=first[uv] * 1e3, unit="ms", limit_value=1000.0
        ),
        _frame("cached light, to the painted frame, p95", again, frame, floor_ms, limit_ms=50.0),
        _frame("frame p95 of the fade between two lights", fades, frame, floor_ms, limit_ms=16.0),
        _frame("tilt, to the painted frame, p95", tilts, frame, floor_ms, limit_ms=33.0),
    ]


def _tools(bench: Bench, floor_ms: float) -> list[Figure]:
    canvas = bench.canvas
    bench.lay(SEED)
    bench.until(bench.sharp)
    canvas.take_torch(Light.UVA)
    bench.until(lambda: canvas.stage.tools_sharp)
    torch = [_move_s(bench, step, FRAMES) for step in range(FRAMES)]
    canvas.take_torch(None)
    canvas.take_loupe(on=True)
    canvas.magnify(10.0)
    loupes = [_loupe_s(bench, step) for step in range(6)]
    moving = [_move_s(bench, step, FRAMES * 8) for step in range(FRAMES)]
    canvas.take_loupe(on=False)
    frame = "drawImage of the same rectangle"
    return [
        _frame("torch frame p95, while tiles are drawn", torch, frame, floor_ms, limit_ms=16.0),
        Figure(
            name="loupe at 30x, full, on a new place, median",
            value=percentile(loupes, 50) * 1e3,
            unit="ms",
            limit_value=300.0,
        ),
        _frame("loupe frame p95 at 30x, while tiles are drawn", moving, frame, floor_ms, limit_ms=16.0),
    ]


def _frame(name: str, seconds: list[float], floor_name: str, floor_ms: float, *, limit_ms: float) -> Figure:
    value = percentile(seconds, 95) * 1e3
    return Figure(
        name=name, value=value, unit="ms", floor_name=floor_name, floor=floor_ms, limit_value=limit_ms
    )


def _move_s(bench: Bench, step: int, steps: int) -> float:
    """Move what is in hand along the page and paint the frame."""
    start = time.perf_counter()
    bench.canvas.point_at((10.0 + 105.0 * step / steps, 44.0 + 30.0 * step / steps))
    bench.paint()
    seconds = time.perf_counter() - start
    bench.pump()
    time.sleep(0.004)
    return seconds


def _loupe_s(bench: Bench, step: int) -> float:
    bench.canvas.point_at((20.0 + 16.0 * step, 20.0 + 9.0 * step))
    return bench.until(lambda: bench.canvas.stage.tools_sharp)


def _fade_s(bench: Bench, light: Light) -> list[float]:
    """Fade to a light whose tiles are there; return how long each frame took."""
    bench.host.less_motion = False
    bench.canvas.light(Lamp(light))
    seconds = []
    while bench.canvas.stage.fading:
        start = time.perf_counter()
        bench.paint()
        seconds.append(time.perf_counter() - start)
        bench.pump()
    bench.host.less_motion = True
    return seconds


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
