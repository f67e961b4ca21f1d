"""Tiles: the fixed grid, seams, what is kept and what depends on the angle."""

import numpy as np
import pytest

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.bench import Bench, apron_px, px_per_mm, render
from docexam.imaging.optics.compositor import light, with_moving
from docexam.imaging.optics.display import rgb
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.sheet import Sheet
from tests.unit.imaging.proof_sheet import PAGE

LIGHTS = (Light.VIS, Light.OBL, Light.GRZ, Light.TRN, Light.UVA, Light.IR, Light.TLT)


@pytest.mark.parametrize("lamp_light", LIGHTS)
@pytest.mark.parametrize(("level", "ix", "iy"), [(2, 1, 2), (4, 9, 8), (6, 30, 20)])
def test_the_seam_between_tiles_equals_the_inside_of_one_large_tile(
    sheet: Sheet, lamp_light: Light, level: int, ix: int, iy: int
) -> None:
    lamp = Lamp(lamp_light)
    mounted = Bench().mount(sheet)
    pair = np.concatenate([mounted.tile(PAGE, level, ix + n, iy, lamp)[:, :, :3] for n in (0, 1)], axis=1)
    scale = px_per_mm(level)
    core = Grid(scale, ix * 256, iy * 256, 512, 256)
    whole = light(Impression(sheet, sheet.page(PAGE), core.grown(apron_px(scale))), core, lamp)
    large = with_moving(whole, sheet.page(PAGE), lamp)[:, :, :3]
    difference = np.abs(pair.astype(int) - large)[:, 236:276]
    assert difference.mean() < 0.05
    assert difference.max() <= 10


def test_a_tile_is_bytes_for_the_screen(sheet: Sheet) -> None:
    tile = Bench().mount(sheet).tile(PAGE, 1, 0, 0, Lamp())
    assert tile.shape == (256, 256, 4)
    assert tile.dtype == np.uint8
    assert tile.flags.c_contiguous
    red, blue = int(tile[60, 40, 2]), int(tile[60, 40, 0])
    assert red > 0
    assert blue > 0
    assert tile[100, 100, 3] == 255


def test_outside_of_the_page_and_its_rounded_corners_is_clear(sheet: Sheet) -> None:
    mounted = Bench().mount(sheet)
    corner = mounted.tile(PAGE, 2, 0, 0, Lamp())
    assert corner[0, 0].tolist() == [0, 0, 0, 0]
    assert corner[60, 60, 3] == 255
    last = mounted.tile(PAGE, 0, 1, 1, Lamp())
    assert last[200, 200].tolist() == [0, 0, 0, 0]


def test_another_light_comes_from_the_same_print_and_is_kept(sheet: Sheet) -> None:
    mounted = Bench().mount(sheet)
    assert not mounted.cached(PAGE, 2, 1, 1, Lamp())
    first = mounted.tile(PAGE, 2, 1, 1, Lamp())
    assert mounted.cached(PAGE, 2, 1, 1, Lamp())
    assert not mounted.cached(PAGE, 2, 1, 1, Lamp(Light.UVA))
    mounted.tile(PAGE, 2, 1, 1, Lamp(Light.UVA))
    assert np.array_equal(mounted.tile(PAGE, 2, 1, 1, Lamp()), first)


def test_a_tile_handed_out_is_the_callers_own(sheet: Sheet) -> None:
    mounted = Bench().mount(sheet)
    tile = mounted.tile(PAGE, 1, 0, 0, Lamp())
    expected = tile.copy()
    tile[:] = 0
    assert np.array_equal(mounted.tile(PAGE, 1, 0, 0, Lamp()), expected)


def test_only_tiles_with_foil_or_shifting_ink_depend_on_tilt(sheet: Sheet) -> None:
    mounted = Bench().mount(sheet)
    assert mounted.depends_on_tilt(PAGE, 2, 2, 2, Lamp(Light.TLT))
    assert not mounted.depends_on_tilt(PAGE, 2, 5, 3, Lamp(Light.TLT))
    assert not mounted.depends_on_tilt(PAGE, 2, 2, 2, Lamp(Light.UVA))


def test_a_tile_that_does_not_depend_on_tilt_is_the_same_at_every_tilt(sheet: Sheet) -> None:
    mounted = Bench().mount(sheet)
    flat = mounted.tile(PAGE, 2, 5, 3, Lamp(Light.TLT))
    assert np.array_equal(flat, mounted.tile(PAGE, 2, 5, 3, Lamp(Light.TLT, 20.0, -15.0)))


def test_the_cache_stays_within_its_limit(sheet: Sheet) -> None:
    small = Bench(cache_bytes=16 << 20)
    mounted = small.mount(sheet)
    for ix in range(7):
        for iy in range(5):
            mounted.tile(PAGE, 2, ix, iy, Lamp())
    assert small.prints.used_bytes + small.tiles.used_bytes <= 16 << 20


def test_unmounting_forgets_the_sheet(sheet: Sheet) -> None:
    desk = Bench()
    mounted = desk.mount(sheet)
    mounted.tile(PAGE, 0, 0, 0, Lamp())
    mounted.unmount()
    assert desk.prints.used_bytes == desk.tiles.used_bytes == 0


def test_a_rendered_page_has_the_bytes_of_its_tiles(sheet: Sheet) -> None:
    lamp = Lamp(Light.VIS)
    page = render(sheet, PAGE, lamp, px_per_mm=px_per_mm(1))
    tile = rgb(Bench().mount(sheet).tile(PAGE, 1, 1, 1, lamp))
    assert np.array_equal(page[256:512, 256:512], tile)


def test_a_view_finer_than_the_finest_level_is_refused(sheet: Sheet) -> None:
    with pytest.raises(ValueError, match="scale"):
        render(sheet, PAGE, Lamp(), px_per_mm=250.0, region_mm=(0, 0, 1, 1))
