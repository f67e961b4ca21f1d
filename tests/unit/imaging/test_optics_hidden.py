"""What only transmitted light, ultraviolet or infrared shows, and what each of them hides."""

from dataclasses import replace

import numpy as np
import pytest

from docexam.domain.illumination import Lamp, Light
from docexam.imaging import raster
from docexam.imaging.optics.bench import render
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import OFFICE_PAPER, Ink
from docexam.imaging.press.sheet import Layer, Process, Sheet
from tests.unit.imaging.colour_difference import delta_e
from tests.unit.imaging.proof_sheet import PAGE

SCALE = 8.0


def difference(one: Sheet, other: Sheet, light: Light) -> np.ndarray:
    views = [render(sheet, PAGE, Lamp(light), px_per_mm=SCALE) for sheet in (one, other)]
    return delta_e(views[0], views[1])


def inside(values: np.ndarray, box_mm: tuple[float, float, float, float]) -> np.ndarray:
    left, top, right, bottom = (round(edge * SCALE) for edge in box_mm)
    return values[top:bottom, left:right]


@pytest.mark.parametrize("light", [Light.VIS, Light.OBL, Light.UVA, Light.IR, Light.TLT])
@pytest.mark.parametrize("name", ["watermark", "thread", "electrotype", "verso emblem"])
def test_what_lies_in_the_paper_is_hidden_in_reflected_light(sheet: Sheet, light: Light, name: str) -> None:
    assert difference(sheet, sheet.without(name), light).max() <= 0.3


@pytest.mark.parametrize(
    ("name", "box_mm"),
    [
        ("watermark", (75, 27, 84, 38)),
        ("thread", (90, 20, 91.4, 70)),
        ("electrotype", (74, 48, 84, 52)),
        ("verso emblem", (26, 66, 34, 74)),
        ("perforation", (76, 58, 110, 64)),
    ],
)
def test_transmitted_light_shows_what_is_in_and_through_the_paper(
    sheet: Sheet, name: str, box_mm: tuple[float, float, float, float]
) -> None:
    seen = inside(difference(sheet, sheet.without(name), Light.TRN), box_mm)
    assert seen.mean() >= 3 or np.percentile(seen, 95) >= 10


def test_fluorescent_ink_is_seen_in_ultraviolet_only(sheet: Sheet) -> None:
    plain = sheet.without("uv emblem")
    assert inside(difference(sheet, plain, Light.UVA), (77, 44, 93, 52)).mean() > 10
    for light in (Light.VIS, Light.TRN):
        assert difference(sheet, plain, light).max() <= 0.3


def test_an_ink_may_glow_in_another_colour_at_another_wavelength(sheet: Sheet) -> None:
    region = (77.0, 46.0, 6.0, 4.0)
    long, short = (
        render(sheet, PAGE, Lamp(light), px_per_mm=SCALE, region_mm=region).astype(float).mean(axis=(0, 1))
        for light in (Light.UVA, Light.UVC)
    )
    assert long[0] > long[2]
    assert short[2] > short[0]


def test_office_paper_glows_and_security_paper_stays_dull(sheet: Sheet) -> None:
    dull = render(sheet, PAGE, Lamp(Light.UVA), px_per_mm=4.0)
    bright = render(sheet.on_material(PAGE, OFFICE_PAPER), PAGE, Lamp(Light.UVA), px_per_mm=4.0)
    corner = slice(20, 60), slice(200, 280)
    assert bright[corner][..., 2].mean() > 180 > 90 > dull[corner][..., 2].mean()


def test_carbon_text_stays_black_in_infrared_and_the_ground_drops_out(sheet: Sheet) -> None:
    zone = (6.0, 71.0, 112.0, 10.0)
    infrared = render(sheet, PAGE, Lamp(Light.IR), px_per_mm=SCALE, region_mm=zone).astype(float)
    assert infrared.min() < 80
    flat = sheet.without("ground a", "ground b")
    assert difference(sheet, flat, Light.IR).mean() < 1.0
    assert difference(sheet, flat, Light.VIS).mean() > 5.0


def test_a_pasted_piece_hides_what_glows_below_and_glows_itself(sheet: Sheet) -> None:
    paper = Ink(
        "photo paper",
        vis=(0.92, 0.93, 0.96),
        opacity=1.0,
        height_um=70,
        uva=(0.14, 0.26, 0.8),
        trn=(0.55,) * 3,
    )
    piece = Layer(
        "piece", PAGE, Plate(raster.polygon([(78, 45), (92, 45), (92, 56), (78, 56)])), paper, Process.PASTED
    )
    view = render(sheet.with_on_top(piece), PAGE, Lamp(Light.UVA), px_per_mm=SCALE).astype(int)
    patch = view[48 * 8 : 51 * 8, 82 * 8 : 88 * 8]
    assert patch[..., 2].mean() > 150
    assert patch[..., 2].mean() > patch[..., 0].mean() + 40


def test_a_scraped_spot_is_bright_in_transmitted_light(sheet: Sheet) -> None:
    scraped = Ink(
        "bare", vis=(0.95, 0.94, 0.88), opacity=0.85, height_um=-10, uva=(0.045, 0.065, 0.2), trn=(1.55,) * 3
    )
    spot = Layer("scraped", PAGE, Plate(raster.disc(100, 30, 2)), scraped, Process.ERASURE)
    altered = sheet.with_on_top(spot)
    before, after = (
        render(s, PAGE, Lamp(Light.TRN), px_per_mm=SCALE, region_mm=(99, 29, 2, 2)).mean()
        for s in (sheet, altered)
    )
    assert after > before + 25


def test_an_ink_without_strength_leaves_nothing(sheet: Sheet) -> None:
    ghost = sheet.changed("data", lambda layer: replace(layer, strength=0.0))
    assert difference(ghost, sheet.without("data"), Light.VIS).max() == 0.0
