"""The loupe tells how ink came onto the page: drops, screens, film, lattice; always at the same place."""

from dataclasses import replace

import numpy as np
import pytest

from docexam.domain.illumination import Lamp
from docexam.imaging.optics.bench import render
from docexam.imaging.press.dots import INKS, separate
from docexam.imaging.press.geometry import Perforation
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.noise import Noise, hash_unit
from docexam.imaging.press.noise import _pyramid as noise_levels
from docexam.imaging.press.polygons import disc, polygon_coverage
from docexam.imaging.press.sheet import Layer, Process, Reproduction, Sheet
from tests.unit.imaging.proof_sheet import PAGE, portrait

HIDDEN = ("watermark", "electrotype", "thread", "yellow fibres", "blue fibres", "verso emblem", "perforation")


def copied(sheet: Sheet, process: Process) -> Sheet:
    seen = tuple(layer for layer in sheet.layers if layer.name not in HIDDEN)
    layer = Layer("copy", PAGE, Reproduction(seen), Ink("four inks", ir=0.93, quench=0.6), process)
    return replace(sheet, layers=(layer,))


def saturated_share(view: np.ndarray) -> float:
    spread = view.max(axis=2).astype(int) - view.min(axis=2)
    return float((spread > 90).mean())


@pytest.mark.parametrize("process", [Process.INKJET, Process.TONER])
def test_a_copy_is_dots_of_pure_colour_at_the_loupe_and_a_page_from_afar(
    sheet: Sheet, process: Process
) -> None:
    copy = copied(sheet, process)
    region = (100.0, 28.0, 4.0, 3.0)
    close_copy, close = (render(s, PAGE, Lamp(), px_per_mm=125.0, region_mm=region) for s in (copy, sheet))
    assert saturated_share(close_copy) > saturated_share(close) + 0.05
    far_copy, far = (render(s, PAGE, Lamp(), px_per_mm=6.25).astype(float) for s in (copy, sheet))
    quiet = slice(150, 250), slice(560, 720)
    assert abs(far_copy[quiet].mean() - far[quiet].mean()) < 16


def test_microprint_does_not_survive_a_scan(sheet: Sheet) -> None:
    region = (41.0, 61.9, 4.0, 0.8)
    scanned = replace(
        sheet,
        layers=tuple(
            replace(layer, geometry=Reproduction((layer,))) if layer.name == "micro" else layer
            for layer in sheet.layers
        ),
    )
    sharp, soft = (
        render(s, PAGE, Lamp(), px_per_mm=200.0, region_mm=region).astype(float).mean(axis=2)
        for s in (sheet, scanned)
    )
    steepest = [np.abs(np.diff(view, axis=1)).max() for view in (sharp, soft)]
    assert steepest[0] > 2 * steepest[1]


def test_dots_keep_the_tone_of_the_picture(sheet: Sheet) -> None:
    picture = Layer("photo", PAGE, portrait(), Ink("dyes"), Process.INKJET)
    only = replace(sheet, layers=(picture,))
    dyed = replace(sheet, layers=(replace(picture, process=Process.D2T2),))
    region = (14.0, 52.0, 10.0, 8.0)
    dots, dyes = (
        render(s, PAGE, Lamp(), px_per_mm=50.0, region_mm=region).astype(float) / 255 for s in (only, dyed)
    )
    assert (dots**2.2).mean() == pytest.approx((dyes**2.2).mean(), abs=0.09)


def test_separation_takes_neutral_dark_into_black() -> None:
    planes = [np.full((1, 1), 0.02, np.float32) for _ in range(3)]
    *colours, black = separate((planes[0], planes[1], planes[2]))
    assert black[0, 0] > max(float(colour[0, 0]) for colour in colours)
    assert len(INKS) == 4


def test_noise_has_mean_nought_and_deviation_one_and_wraps() -> None:
    for kind in Noise:
        tile = noise_levels(kind)[0]
        assert abs(tile.mean()) < 1e-3
        assert tile.std() == pytest.approx(1.0, abs=1e-3)
        across_the_seam = np.abs(tile[:, 0] - tile[:, -1]).mean()
        inside = np.abs(tile[:, 500] - tile[:, 501]).mean()
        assert across_the_seam < 1.5 * inside


def test_the_hash_is_even_and_has_no_memory() -> None:
    i, j = np.meshgrid(np.arange(-100, 100), np.arange(200))
    values = hash_unit(i, j, 3)
    assert values.min() >= 0.0
    assert values.max() < 1.0
    assert values.mean() == pytest.approx(0.5, abs=0.01)
    assert abs(np.corrcoef(values[:, :-1].ravel(), values[:, 1:].ravel())[0, 1]) < 0.02
    assert not np.array_equal(values, hash_unit(i, j, 4))


def test_a_polygon_covers_its_area() -> None:
    cover = polygon_coverage([[disc(5.0, 5.0, 2.0)]], Grid(12.5, 0, 0, 125, 125))
    assert cover.sum() / 255 / 12.5**2 == pytest.approx(np.pi * 4, rel=0.02)


def test_conical_holes_are_dark_in_the_middle(sheet: Sheet) -> None:
    hole = replace(sheet.layer("perforation"), geometry=Perforation(((20.0, 45.0),), 0.3, 0.15))
    view = render(
        replace(sheet, layers=(hole,)), PAGE, Lamp(), px_per_mm=100.0, region_mm=(19.5, 44.5, 1.0, 1.0)
    )
    middle, rim, paper = view[50, 50].mean(), view[50, 72].mean(), view[8, 8].mean()
    assert middle < rim < paper
