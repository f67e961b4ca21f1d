"""Side light and relief: which way shadows fall, and what moves with the angle."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.angle import diffracted, palette, shifted_colour, spectral_rgb
from docexam.imaging.optics.bench import render
from docexam.imaging.optics.side import cast_shadow, direction
from docexam.imaging.press.geometry import Foil, FoilResponse, Grating
from docexam.imaging.press.ink import ColourShift
from docexam.imaging.press.sheet import Page, Sheet
from tests.unit.imaging.proof_sheet import PAGE, proof_sheet

FOIL_MM = (24.0, 30.0, 32.0, 32.0)
TILTS = [(-20.0, 0.0), (0.0, -15.0), (0.0, 0.0), (12.0, 5.0), (20.0, 20.0)]


@pytest.mark.parametrize(
    ("azimuth_deg", "dark_side"), [(0, "below"), (90, "left"), (180, "above"), (270, "right")]
)
def test_the_shadow_of_a_step_falls_on_the_side_away_from_the_lamp(
    azimuth_deg: float, dark_side: str
) -> None:
    height = np.zeros((120, 120), np.float32)
    height[40:80, 40:80] = 70.0
    shadow = cast_shadow(height, 50.0, direction(azimuth_deg), 0.22)
    sides = {
        "above": shadow[30:39, 50:70].mean(),
        "below": shadow[81:90, 50:70].mean(),
        "left": shadow[50:70, 30:39].mean(),
        "right": shadow[50:70, 81:90].mean(),
    }
    assert max(sides, key=lambda side: sides[side]) == dark_side
    assert sum(value > 0.05 for value in sides.values()) == 1
    assert shadow[45:75, 45:75].max() == 0.0


def test_the_lamp_stands_clockwise_from_the_top() -> None:
    assert direction(0) == pytest.approx((0.0, -1.0))
    assert direction(90) == pytest.approx((1.0, 0.0))


@pytest.mark.parametrize("light", [Light.OBL, Light.GRZ])
def test_flanks_of_raised_ink_that_face_the_lamp_are_brighter(sheet: Sheet, light: Light) -> None:
    region = (36.0, 4.0, 20.0, 10.0)
    left, right = (
        render(sheet, PAGE, Lamp(light, azimuth_deg=azimuth), px_per_mm=50.0, region_mm=region).astype(int)
        for azimuth in (270.0, 90.0)
    )
    # the left flank of the title's first upright stroke, on the paper side
    difference = (left - right).sum(axis=2)
    assert np.percentile(difference, 99.5) > 60
    assert np.percentile(difference, 0.5) < -60


def test_flat_paper_looks_the_same_from_left_and_right_on_average() -> None:
    empty = Sheet("empty", (Page(PAGE, 20.0, 20.0),), (), 3)
    left, right = (
        render(empty, PAGE, Lamp(Light.GRZ, azimuth_deg=azimuth), px_per_mm=12.5).astype(float)
        for azimuth in (270.0, 90.0)
    )
    assert left[80:170, 80:170].mean() == pytest.approx(right[80:170, 80:170].mean(), rel=0.02)


def foil_view(sheet: Sheet, tilt: tuple[float, float]) -> np.ndarray:
    return render(sheet, PAGE, Lamp(Light.TLT, *tilt), px_per_mm=6.25, region_mm=FOIL_MM).astype(int)


def test_a_foil_moves_with_the_tilt(sheet: Sheet) -> None:
    views = [foil_view(sheet, tilt) for tilt in TILTS]
    for one, other in pairwise(views):
        moved = np.abs(one - other).max(axis=2) > 25
        assert moved.mean() > 0.04


def test_a_printed_imitation_is_the_same_at_every_tilt(qapp: object) -> None:
    static = proof_sheet(foil=FoilResponse.STATIC)
    views = [foil_view(static, tilt) for tilt in TILTS]
    assert all(np.array_equal(views[0], other) for other in views[1:])


def test_a_rainbow_imitation_changes_all_over_alike(sheet: Sheet) -> None:
    layer = sheet.layer("foil")
    assert isinstance(layer.geometry, Foil)
    rainbow = replace(layer.geometry, response=FoilResponse.RAINBOW)
    for tilt in TILTS:
        colours = palette(rainbow, Lamp(Light.TLT, *tilt))[1:]
        assert np.ptp(colours, axis=0).max() == 0.0


def test_the_grating_equation_sends_longer_waves_from_wider_grooves() -> None:
    # momentum 0.62 along the grooves' normal of the main lamp: 620 nm at 1 um, 496 nm at 0.8 um
    red, green = diffracted([Grating(1.0, np.pi / 2), Grating(0.8, np.pi / 2)], Lamp(Light.TLT))
    assert red[0] > red[1] > red[2]
    assert green[1] > green[0]


def test_spectral_colours_run_from_blue_to_red() -> None:
    blue, green, red = spectral_rgb(np.array([455.0, 530.0, 620.0]))
    assert [int(np.argmax(colour)) for colour in (blue, green, red)] == [2, 1, 0]
    assert spectral_rgb(np.array([900.0])).max() < 1e-3


def test_shifting_ink_goes_from_one_colour_to_the_other() -> None:
    shift = ColourShift((0.8, 0.1, 0.3), (0.6, 0.5, 0.1), (0.1, 0.5, 0.1))
    assert shifted_colour(shift, 0.0) == pytest.approx(shift.upright)
    assert shifted_colour(shift, 0.6) == pytest.approx(shift.tilted)


def test_shifting_ink_is_seen_to_change(sheet: Sheet) -> None:
    region = (105.0, 4.0, 14.0, 12.0)
    upright, tilted = (
        render(sheet, PAGE, Lamp(Light.TLT, 0.0, tilt), px_per_mm=10.0, region_mm=region).astype(int)
        for tilt in (0.0, 30.0)
    )
    inked = upright[:, :, 0] - upright[:, :, 1] > 90
    assert inked.sum() > 100
    assert (tilted[inked][:, 1] > tilted[inked][:, 0]).mean() > 0.9
