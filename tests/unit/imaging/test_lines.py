"""Line families keep their tone at every scale and never alias."""

import numpy as np
import pytest

from docexam.imaging.press.geometry import LineFamily, TonalField, Wave
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.lines import box_coverage, line_coverage

GUILLOCHE = LineFamily(
    (0.0, 1.0),
    0.34,
    0.30,
    (Wave(1.5, 1 / 31, 0.0, inner=Wave(0.8, 0.0, 1 / 47)), Wave(0.6, 1 / 17, 1 / 17)),
)


@pytest.mark.parametrize("px_per_mm", [1.0, 2.94, 3.125, 6.25, 12.5, 25.0, 100.0])
def test_a_line_family_has_the_tone_of_its_duty_at_every_scale(px_per_mm: float) -> None:
    grid = Grid(
        px_per_mm, round(20 * px_per_mm), round(10 * px_per_mm), round(17 * px_per_mm), round(17 * px_per_mm)
    )
    assert line_coverage(GUILLOCHE, grid).mean() == pytest.approx(0.30, abs=0.012)


def test_lines_finer_than_a_pixel_become_an_even_tint_without_moire() -> None:
    straight = LineFamily((0.0, 1.0), 0.34, 0.30)
    for px_per_mm in (0.6, 1.0, 2.94, 2.95):
        rows = line_coverage(straight, Grid(px_per_mm, 0, 0, 4, 240))[:, 0]
        coarse = rows.reshape(-1, 40).mean(axis=1)
        assert np.ptp(coarse) < 0.03, px_per_mm


def test_coverage_is_the_exact_share_of_a_straight_line() -> None:
    pitch_px, duty = 10.0, 0.25
    grid = Grid(10.0, 0, 0, 1, 40)
    cover = line_coverage(LineFamily((0.0, 1.0), 1.0, duty), grid)[:, 0]
    edges = np.arange(41) / pitch_px

    def ink_up_to(phase: np.ndarray) -> np.ndarray:
        whole = np.floor(phase + 0.5)
        return whole * duty + np.clip(phase - whole, -duty / 2, duty / 2)

    expected = (ink_up_to(edges[1:]) - ink_up_to(edges[:-1])) * pitch_px
    assert np.abs(cover - expected).max() < 1e-4


def test_where_the_phase_turns_faster_than_pixels_follow_only_the_tone_is_left() -> None:
    phase = np.linspace(0, 900, 64, dtype=np.float32)[None, :]
    width = np.full((1, 64), 14.3, np.float32)
    assert np.all(box_coverage(phase, width, np.float32(0.4)) == np.float32(0.4))


def test_a_tone_makes_lines_thicker_and_thinner() -> None:
    ramp = np.linspace(0.2, 1.0, 64, dtype=np.float32)[None, :].repeat(64, axis=0)
    family = LineFamily((0.0, 1.0), 0.25, 0.8, tone=TonalField(ramp, (0.0, 0.0, 20.0, 20.0)))
    cover = line_coverage(family, Grid(12.5, 0, 0, 250, 250))
    assert cover[:, :50].mean() < 0.3 < 0.6 < cover[:, 200:].mean()


def test_a_relief_bends_the_lines_only_where_it_lies() -> None:
    hill = np.zeros((40, 40), np.float32)
    hill[12:28, 12:28] = 1.0
    flat = LineFamily((0.0, 1.0), 0.34, 0.3)
    bent = LineFamily(
        (0.0, 1.0), 0.34, 0.3, relief=TonalField(hill, (5.0, 5.0, 10.0, 10.0)), relief_periods=0.5
    )
    grid = Grid(25.0, 0, 0, 500, 500)
    difference = np.abs(line_coverage(flat, grid) - line_coverage(bent, grid))
    assert difference[:100].max() < 1e-5
    assert difference[220:280, 220:280].mean() > 0.3
