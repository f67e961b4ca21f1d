"""The camera's pass: what the lamp and the page do to a finished picture."""

import numpy as np
import pytest

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.camera import photographed

GREY = np.full((300, 420, 3), 120, np.uint8)
PX_PER_MM = 6.0


def taken(lamp: Lamp, picture: np.ndarray = GREY, *, seed: int = 3) -> np.ndarray:
    return photographed(picture, lamp, PX_PER_MM, seed=seed).astype(int)


@pytest.mark.parametrize("light", [Light.GRZ, Light.OBL])
@pytest.mark.parametrize("azimuth_deg", [0.0, 90.0, 180.0, 270.0])
def test_the_side_towards_a_slanting_lamp_is_the_brighter_one(light: Light, azimuth_deg: float) -> None:
    flat = photographed(GREY, Lamp(light, azimuth_deg=azimuth_deg), PX_PER_MM, seed=3).astype(float)
    means = {
        0.0: flat[:60].mean(),
        90.0: flat[:, -60:].mean(),
        180.0: flat[-60:].mean(),
        270.0: flat[:, :60].mean(),
    }
    assert means[azimuth_deg] > means[(azimuth_deg + 180.0) % 360.0] + 2


def test_the_reflection_of_the_lamp_wanders_with_the_tilt() -> None:
    left, right = (taken(Lamp(Light.TLT, tilt)) for tilt in (-30.0, 30.0))
    difference = (right - left).mean(axis=(0, 2))
    assert difference[-80:].mean() > difference[:80].mean() + 5


def test_the_lines_of_a_whole_page_bow_a_little_and_those_of_a_detail_do_not() -> None:
    striped = GREY.copy()
    striped[150:153] = 0
    bows = []
    for seed in range(6):
        darkest = taken(Lamp(), striped, seed=seed).mean(axis=2).argmin(axis=0)
        bows.append(np.ptp(darkest[20:-20]))
    assert 1 <= max(bows) <= 4
    detail = photographed(striped, Lamp(), 100.0, seed=3).astype(int)
    assert np.ptp(np.median(detail, axis=2).argmin(axis=0)[20:-20]) <= 2


def test_the_same_seed_takes_the_same_picture_and_another_a_different_one() -> None:
    assert (taken(Lamp()) == taken(Lamp())).all()
    assert (taken(Lamp()) != taken(Lamp(), seed=4)).any()


def test_a_dark_room_has_neither_glare_nor_dust() -> None:
    black = np.zeros_like(GREY)
    assert taken(Lamp(Light.UVA), black).mean() < 6
