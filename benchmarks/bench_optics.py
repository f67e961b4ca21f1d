"""Pictures of the passport's data page by the tile, beside one memory pass over the planes of the page.

The views are those of the fitted page (12.5 px/mm) and of the first coarse picture (3.125 px/mm). The floor
adds one number to every value of three float32 planes of the whole view: what the least possible
work on as many pixels costs. Noise tiles, fonts and the parts every passport of the series has alike are warm,
as they are from the second specimen of a sitting on.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtGui import QGuiApplication

from benchmarks.figure import Figure, timed
from docexam.content.catalogue import art_source, load_catalogue
from docexam.domain.ids import DesignId
from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.imaging.optics.bench import TILE_PX, Bench, Mounted, px_per_mm
from docexam.imaging.press.printing import print_sheet
from docexam.imaging.press.sheet import Sheet

DESIGN: Final = DesignId("utopia-passport-2024")
VIEW_LEVEL: Final = 2
LOUPE_LEVEL: Final = 6
LOUPE_TILES: Final = tuple((ix, iy) for ix in range(40, 44) for iy in range(26, 29))
FLOOR: Final = "one pass over the planes"
_ROOT: Final = Path(__file__).parents[1]

Printer = Callable[[int], Sheet]


def figures() -> list[Figure]:
    """Measure a full view, a coarse one, other lights, the tilt, the loupe; milliseconds."""
    application = QGuiApplication.instance() or _headless()
    printer = _printer()
    _warm(printer(1))
    page = printer(2).pages[0].name
    seeds = iter(range(100, 100_000))
    result = [
        _figure("printing a fresh sheet", lambda: printer(next(seeds)), VIEW_LEVEL),
        _fresh_view("full VIS view, printing included", printer, seeds, VIEW_LEVEL, limit_ms=1000),
        _view("full VIS view of a printed sheet", printer, seeds, VIEW_LEVEL),
        _view("coarse view of a printed sheet", printer, seeds, 0, limit_ms=150),
        *(_first_other_light(printer, seeds, light) for light in (Light.OBL, Light.TRN, Light.UVA, Light.IR)),
        _cached_light(printer(3), page),
        _tilt(printer(4), page),
        _loupe(printer, seeds),
    ]
    del application
    return result


def _headless() -> QGuiApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


def _printer() -> Printer:
    catalogue = load_catalogue(_ROOT)
    design, art = catalogue.designs[DESIGN], art_source(_ROOT, DESIGN)

    def printer(seed: int) -> Sheet:
        return print_sheet(design, Recipe(DESIGN, design.version, seed), art=art, world=catalogue.names)

    return printer


def _warm(sheet: Sheet) -> None:
    mounted = Bench().mount(sheet)
    for light in (Light.VIS, Light.OBL, Light.TRN, Light.UVA, Light.IR):
        mounted.tile(sheet.pages[0].name, VIEW_LEVEL, 1, 1, Lamp(light))
        mounted.tile(sheet.pages[0].name, LOUPE_LEVEL, 41, 27, Lamp(light))


def _tiles(sheet: Sheet, level: int) -> list[tuple[int, int]]:
    step_mm = TILE_PX / px_per_mm(level)
    columns, rows = (
        int(np.ceil(size / step_mm)) for size in (sheet.pages[0].width_mm, sheet.pages[0].height_mm)
    )
    return [(ix, iy) for iy in range(rows) for ix in range(columns)]


def _draw(mounted: Mounted, page: str, level: int, tiles: list[tuple[int, int]], lamp: Lamp) -> None:
    for ix, iy in tiles:
        mounted.tile(page, level, ix, iy, lamp)


def _fresh_view(
    name: str, printer: Printer, seeds: Iterator[int], level: int, *, limit_ms: float | None = None
) -> Figure:
    def view() -> None:
        sheet = printer(next(seeds))
        _draw(Bench().mount(sheet), sheet.pages[0].name, level, _tiles(sheet, level), Lamp())

    return _figure(name, view, level, limit_ms)


def _view(
    name: str, printer: Printer, seeds: Iterator[int], level: int, *, limit_ms: float | None = None
) -> Figure:
    sheets = iter([printer(next(seeds)) for _ in range(4)])

    def view() -> None:
        sheet = next(sheets)
        _draw(Bench().mount(sheet), sheet.pages[0].name, level, _tiles(sheet, level), Lamp())

    return _figure(name, view, level, limit_ms)


def _first_other_light(printer: Printer, seeds: Iterator[int], light: Light) -> Figure:
    sheets = [printer(next(seeds)) for _ in range(3)]
    page, tiles = sheets[0].pages[0].name, _tiles(sheets[0], VIEW_LEVEL)
    mounted = [Bench().mount(sheet) for sheet in sheets]
    for one in mounted:
        _draw(one, page, VIEW_LEVEL, tiles, Lamp())
    waiting = iter(mounted)
    limit = 1000.0 if light is Light.UVA else 500.0
    return _figure(
        f"first {light.value} view after VIS",
        lambda: _draw(next(waiting), page, VIEW_LEVEL, tiles, Lamp(light)),
        VIEW_LEVEL,
        limit,
        warm_ups=0,
    )


def _cached_light(sheet: Sheet, page: str) -> Figure:
    mounted, tiles = Bench().mount(sheet), _tiles(sheet, VIEW_LEVEL)
    return _figure(
        "cached change of light",
        lambda: _draw(mounted, page, VIEW_LEVEL, tiles, Lamp(Light.UVA)),
        VIEW_LEVEL,
        50,
        repeats=20,
    )


def _tilt(sheet: Sheet, page: str) -> Figure:
    mounted = Bench().mount(sheet)
    moving = [
        t for t in _tiles(sheet, VIEW_LEVEL) if mounted.depends_on_tilt(page, VIEW_LEVEL, *t, Lamp(Light.TLT))
    ]
    angles = iter(np.linspace(-30, 30, 500))

    def frame() -> None:
        angle = float(next(angles))
        _draw(mounted, page, VIEW_LEVEL, moving, Lamp(Light.TLT, angle, -angle / 2))

    timing = timed(frame, repeats=40, warm_ups=2)
    name = f"tilt frame p95, {len(moving)} tiles"
    return Figure(
        name=name,
        value=timing.p95_ms,
        unit="ms",
        floor_name=FLOOR,
        floor=_floor_ms(VIEW_LEVEL),
        limit_value=33,
    )


def _loupe(printer: Printer, seeds: Iterator[int]) -> Figure:
    sheets = iter([printer(next(seeds)) for _ in range(4)])

    def view() -> None:
        sheet = next(sheets)
        _draw(Bench().mount(sheet), sheet.pages[0].name, LOUPE_LEVEL, list(LOUPE_TILES), Lamp())

    timing = timed(view, repeats=3)
    return Figure(
        name="loupe on a printed sheet, 1024 x 768 px at 200 px/mm",
        value=timing.median_ms,
        unit="ms",
        floor_name=FLOOR,
        floor=_pass_ms(4 * TILE_PX, 3 * TILE_PX),
        limit_value=500,
    )


def _figure(
    name: str,
    call: Callable[[], object],
    level: int,
    limit_ms: float | None = None,
    *,
    repeats: int = 3,
    warm_ups: int = 1,
) -> Figure:
    timing = timed(call, repeats=repeats, warm_ups=warm_ups)
    return Figure(
        name=name,
        value=timing.median_ms,
        unit="ms",
        floor_name=FLOOR,
        floor=_floor_ms(level),
        limit_value=limit_ms,
    )


def _floor_ms(level: int) -> float:
    scale = px_per_mm(level)
    return _pass_ms(round(125 * scale), round(88 * scale))


def _pass_ms(width: int, height: int) -> float:
    planes = np.zeros((3, height, width), np.float32)
    return timed(lambda: np.add(planes, np.float32(1.0), out=planes), repeats=7).median_ms
