"""Pictures that leave the program: how fine they may be, and what the camera's pass may not do."""

import numpy as np
import pytest

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics.bench import render
from docexam.imaging.optics.camera import photographed
from docexam.imaging.optics.exporting import export_picture, refusal_of
from docexam.imaging.press.sheet import Sheet
from tests.unit.imaging.proof_sheet import PAGE


@pytest.mark.parametrize(
    ("px_per_mm", "region"),
    [
        (11.9, None),
        (12.0, (0.0, 0.0, 15.1, 10.0)),
        (190.0, (0.0, 0.0, 2.0, 2.0)),
        (0.0, None),
        (5.0, (1, 1, 0, 4)),
    ],
)
def test_a_picture_finer_than_a_copyist_may_have_is_refused(
    sheet: Sheet, px_per_mm: float, region: tuple[float, float, float, float] | None
) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        export_picture(sheet, PAGE, Lamp(), px_per_mm=px_per_mm, region_mm=region)


@pytest.mark.parametrize(
    ("px_per_mm", "region"),
    [(300 / 25.4, None), (187.5, (3.0, 3.0, 15.0, 10.0)), (187.5, (3.0, 3.0, 10.0, 15.0))],
)
def test_a_page_at_300_dpi_and_a_small_region_at_any_magnification_may_leave(
    px_per_mm: float, region: tuple[float, float, float, float] | None
) -> None:
    assert refusal_of(px_per_mm, region) == ""


def test_an_exported_picture_is_the_one_the_desk_shows(sheet: Sheet) -> None:
    region = (10.0, 10.0, 12.0, 8.0)
    exported = export_picture(sheet, PAGE, Lamp(Light.UVA), px_per_mm=20.0, region_mm=region)
    assert np.array_equal(exported, render(sheet, PAGE, Lamp(Light.UVA), px_per_mm=20.0, region_mm=region))


def test_the_camera_sees_the_same_picture_twice_and_another_one_with_another_seed(sheet: Sheet) -> None:
    picture = render(sheet, PAGE, Lamp(), px_per_mm=4.0)
    first, again, other = (photographed(picture, Lamp(), 4.0, seed=seed) for seed in (3, 3, 4))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert abs(float(first.mean()) - float(picture.mean())) < 12
