"""The SPECIMEN mark: in every light, at every scale, out of reach of designs and alterations."""

from dataclasses import replace

import numpy as np
import pytest

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.illumination import JUDGED_LIGHTS, Lamp, Light
from docexam.imaging import raster
from docexam.imaging.optics import compositor, mark
from docexam.imaging.optics.bench import render
from docexam.imaging.optics.lights import ROOMS
from docexam.imaging.optics.mark import Rows, mark_coverage, rows_for
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.grid import Grid, covering
from docexam.imaging.press.ink import OFFICE_PAPER
from docexam.imaging.press.sheet import Inscription, Layer, Page, Process, Sheet
from tests.unit.imaging.colour_difference import delta_e
from tests.unit.imaging.proof_sheet import DATA_INK, PAGE


def without_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compositor, "lay_mark", lambda planes, cover, light: None)


@pytest.mark.parametrize("light", sorted(ROOMS))
@pytest.mark.parametrize("paper", ["own", "office"])
def test_the_mark_stands_out_in_every_light(
    sheet: Sheet, light: Light, paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lit = sheet if paper == "own" else sheet.on_material(PAGE, OFFICE_PAPER)
    marked = render(lit, PAGE, Lamp(light), px_per_mm=8.0)
    without_mark(monkeypatch)
    bare = render(lit, PAGE, Lamp(light), px_per_mm=8.0)
    page = covering((0, 0, 125, 88), 8.0)
    word = mark_coverage(sheet.page(PAGE), page) > 250
    assert word.sum() > 4000
    assert delta_e(marked, bare)[word].mean() >= 10.0


def test_every_judged_light_has_a_response_of_the_mark() -> None:
    assert set(JUDGED_LIGHTS) <= set(mark._RESPONSE)


@pytest.mark.parametrize("px_per_mm", [6.25, 25.0, 50.0, 100.0, 200.0])
@pytest.mark.parametrize("corner", [(3.0, 3.0), (31.3, 60.1), (100.7, 20.9)])
def test_every_view_through_the_loupe_holds_a_whole_small_word(
    sheet: Sheet, px_per_mm: float, corner: tuple[float, float]
) -> None:
    region = (*corner, 4.3, 3.2)
    cover = mark_coverage(sheet.page(PAGE), covering(region, px_per_mm), rows_for(region)) > 60
    rows = np.flatnonzero(cover.any(axis=1))
    assert rows.size >= int(0.3 * px_per_mm)
    assert cover.any(axis=0).mean() > 0.5


def test_a_region_cut_out_of_the_page_carries_the_mark(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    region = (5.0, 5.0, 15.0, 10.0)
    marked = render(sheet, PAGE, Lamp(), px_per_mm=11.8, region_mm=region)
    without_mark(monkeypatch)
    bare = render(sheet, PAGE, Lamp(), px_per_mm=11.8, region_mm=region)
    changed = delta_e(marked, bare) > 5
    assert changed.any(axis=0).mean() > 0.6


def test_the_mark_does_not_know_the_layers(sheet: Sheet) -> None:
    grid = Grid(12.5, 512, 256, 256, 256)
    emptied = replace(sheet, layers=())
    assert np.array_equal(mark_coverage(sheet.page(PAGE), grid), mark_coverage(emptied.page(PAGE), grid))


def test_a_layer_named_like_the_mark_is_refused(sheet: Sheet) -> None:
    fake = Layer("Specimen", PAGE, Plate(raster.disc(60, 40, 10)), DATA_INK, Process.OFFSET)
    with pytest.raises(ProgramFault) as fault:
        sheet.with_on_top(fake)
    assert fault.value.code is FaultCode.SPECIMEN_MARK_REFUSED


def test_ink_laid_over_the_whole_page_does_not_hide_the_mark(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    white = replace(DATA_INK, name="white paint", vis=(0.9, 0.9, 0.9), ir=0.9)
    cover = Layer(
        "paint", PAGE, Plate(raster.polygon([(0, 0), (125, 0), (125, 88), (0, 88)])), white, Process.OFFSET
    )
    painted = sheet.with_on_top(cover)
    marked = render(painted, PAGE, Lamp(), px_per_mm=6.25)
    without_mark(monkeypatch)
    bare = render(painted, PAGE, Lamp(), px_per_mm=6.25)
    word = mark_coverage(sheet.page(PAGE), covering((0, 0, 125, 88), 6.25)) > 250
    assert delta_e(marked, bare)[word].mean() >= 10.0


def test_another_issuer_is_refused(sheet: Sheet) -> None:
    with pytest.raises(ProgramFault) as fault:
        replace(sheet, issuer="XYZ")
    assert fault.value.code is FaultCode.ISSUER_REFUSED


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("mrz.1", "P<XYZERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
        ("mrz.2", "L898902C36XYZ7408122F1204159ZE184226B<<<<<10"),
        ("mrz.2", "7408122F1204159XYZ<<<<<<<<<<<6"),
    ],
)
def test_an_alteration_that_writes_another_issuer_is_refused(sheet: Sheet, field: str, text: str) -> None:
    with pytest.raises(ProgramFault) as fault:
        sheet.changed(
            "mrz", lambda layer: replace(layer, inscriptions=(Inscription(field, text, (6, 71, 112, 3)),))
        )
    assert fault.value.code is FaultCode.ISSUER_REFUSED


@pytest.mark.parametrize("px_per_mm", [3.125, 11.81, 25.0, 50.0, 200.0])
def test_a_part_of_the_mark_has_the_bytes_of_the_whole(px_per_mm: float) -> None:
    page, chance = Page("data", 125.0, 88.0), np.random.default_rng(5)
    side = round(min(900, 88 * px_per_mm))
    whole = Grid(px_per_mm, round(60 * px_per_mm) - side // 2, round(42 * px_per_mm) - side // 2, side, side)
    covers = {rows: mark_coverage(page, whole, rows) for rows in (None, Rows.SMALL, Rows.MEDIUM)}
    assert covers[None].any()
    for _ in range(25):
        left, top = (int(v) for v in chance.integers(0, side - 8, 2))
        width, height = (int(chance.integers(4, side - start)) for start in (left, top))
        part = Grid(px_per_mm, whole.left + left, whole.top + top, width, height)
        for rows, cover in covers.items():
            assert np.array_equal(mark_coverage(page, part, rows), cover[whole.place_of(part)])
