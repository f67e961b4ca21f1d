"""The SPECIMEN mark on altered specimens: the same coverage, the same response, and it stands out in every light."""

import numpy as np
import pytest

from docexam.domain.illumination import Lamp, Light
from docexam.imaging.optics import compositor
from docexam.imaging.optics.bench import render
from docexam.imaging.optics.difference import delta_e
from docexam.imaging.optics.mark import Rows, lay_mark, mark_coverage
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.geometry import RectMm
from docexam.imaging.press.grid import Cover, Grid, covering
from docexam.imaging.press.sheet import Page, Sheet
from tests.unit.imaging.alterations.altered import DRAWN, PAGE, home, printed, recipe

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = tuple(ALTERATIONS)
LEAST_CONTRAST = 10.0


def word_mm(page: Page) -> RectMm:
    """Return a box round the large word of the mark."""
    scale = min(page.height_mm, 0.704 * page.width_mm) / 88
    x, y = 0.60 * page.width_mm - 27 * scale, 0.52 * page.height_mm - 16 * scale
    return (x, y, 52 * scale, 32 * scale)


def mark_laid(
    sheet: Sheet, name: str, light: Light, monkeypatch: pytest.MonkeyPatch
) -> tuple[Cover, set[Light]]:
    """Return where the mark was laid while a picture was made, and with the responses to which lights.

    What moves with the angle is finished once more on its own part of a block, with the mark: foil that is
    there or not must not count, so only whole blocks are kept.
    """
    word = word_mm(sheet.page(name))
    whole = covering(word, 3.125)
    laid: Cover = np.zeros((whole.height, whole.width), np.uint8)
    responses: set[Light] = set()

    blocks: list[Grid] = []

    def covered(page: Page, grid: Grid, *rows: Rows | None) -> Cover:
        cover = mark_coverage(page, grid, *rows)
        if not any(block.holds(grid) for block in blocks):
            blocks.append(grid)
            laid[whole.place_of(grid)] = cover
        return cover

    def watched(planes: Planes, cover: Cover, shown: Light) -> None:
        responses.add(shown)
        lay_mark(planes, cover, shown)

    monkeypatch.setattr(compositor, "lay_mark", watched)
    monkeypatch.setattr(compositor, "mark_coverage", covered)
    render(sheet, name, Lamp(light), px_per_mm=3.125, region_mm=word)
    monkeypatch.undo()
    return laid, responses


def assert_laid_alike(name: str, light: Light, monkeypatch: pytest.MonkeyPatch) -> None:
    altered = printed(recipe((name, 0.0), seed=6))
    genuine = printed(recipe(seed=6, design=home(name))).sheet
    page = altered.truth.findings[0].page
    (on_altered, response), (on_genuine, same) = (
        mark_laid(sheet, page, light, monkeypatch) for sheet in (altered.sheet, genuine)
    )
    assert on_altered.max() == 255
    assert np.array_equal(on_altered, on_genuine)
    assert response == same == {light}


def contrast(sheet: Sheet, name: str, light: Light, monkeypatch: pytest.MonkeyPatch) -> float:
    """Return the mean distance between the page with and without its mark, over the large word."""
    page = sheet.page(name)
    region = word_mm(page)
    marked = render(sheet, name, Lamp(light), px_per_mm=6.25, region_mm=region)
    monkeypatch.setattr(compositor, "lay_mark", lambda planes, cover, shown: None)
    bare = render(sheet, name, Lamp(light), px_per_mm=6.25, region_mm=region)
    monkeypatch.undo()
    word = mark_coverage(page, covering(region, 6.25)) > 250
    return float(np.mean(delta_e(marked, bare)[word]))


@pytest.mark.parametrize("name", NAMES)
def test_the_mark_is_laid_alike_with_and_without_an_alteration(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_laid_alike(name, DRAWN[NAMES.index(name) % len(DRAWN)], monkeypatch)


@pytest.mark.proof
@pytest.mark.parametrize("light", DRAWN)
@pytest.mark.parametrize("name", NAMES)
def test_the_mark_is_laid_alike_in_every_light(
    name: str, light: Light, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_laid_alike(name, light, monkeypatch)


@pytest.mark.parametrize("light", DRAWN)
def test_the_mark_stands_out_on_a_copy_on_bright_paper(light: Light, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = printed(recipe(("inkjet-counterfeit", 0.0), seed=6)).sheet
    assert contrast(sheet, PAGE, light, monkeypatch) >= LEAST_CONTRAST


@pytest.mark.proof
@pytest.mark.parametrize("light", DRAWN)
@pytest.mark.parametrize("name", NAMES)
def test_the_mark_stands_out_on_every_altered_specimen(
    name: str, light: Light, monkeypatch: pytest.MonkeyPatch
) -> None:
    for difficulty in (0.0, 1.0):
        specimen = printed(recipe((name, difficulty), seed=6))
        page = specimen.truth.findings[0].page
        assert contrast(specimen.sheet, page, light, monkeypatch) >= LEAST_CONTRAST
