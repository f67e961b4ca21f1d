"""Nothing outside of an alteration tells that there is one: a model that never sees the place must fail."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from docexam.content.catalogue import art_source
from docexam.domain.feature import Polygon, bounds
from docexam.domain.ids import DesignId
from docexam.domain.illumination import Lamp, Light
from docexam.imaging.opencv import opencv
from docexam.imaging.optics.bench import Bench
from docexam.imaging.optics.camera import photographed
from docexam.imaging.optics.difference import around, picture, region_mask
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.printing import print_job
from docexam.imaging.press.sheet import Sheet
from docexam.training.chance import Chance
from tests.unit.imaging.alterations.altered import (
    DESIGN,
    DESIGNS,
    PAGE,
    ROOT,
    catalogue,
    home,
    printed,
    recipe,
)

pytestmark = pytest.mark.usefixtures("qapp")

LIGHTS = (Light.VIS, Light.UVA, Light.IR)
CELLS = (6, 8)
WHOLE_PAGE_MM2 = 0.8 * 125 * 88
FIRST_SEED = 70_000
Row = NDArray[np.float64]


def local_alterations(seed: int = 1) -> list[str]:
    """Return the alterations of the passport's data page that leave most of it alone."""
    found: list[str] = []
    for name in ALTERATIONS:
        if home(name) != DESIGN:
            continue
        finding = printed(recipe((name, 0.0), seed=seed)).truth.findings[0]
        if finding.page != PAGE:
            continue
        left, top, right, bottom = bounds(finding.region)
        if (right - left) * (bottom - top) < WHOLE_PAGE_MM2:
            found.append(name)
    return found


def features(sheet: Sheet, region: Sequence[Polygon], seed: int) -> Row:
    """Return what a camera tells of the page in each light, what lies in the region left out.

    Mean, spread and sharpness of each cell, and the size of the picture as a file.
    """
    mounted = Bench().mount(sheet)
    window = around((0.0, 0.0, 125.0, 88.0), 0)
    hidden = region_mask(region, window)
    hidden = opencv().dilate(hidden.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    # an edge of what is hidden is no edge of the page
    near_hidden = opencv().dilate(hidden.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    found = []
    for light in LIGHTS:
        taken = photographed(picture(mounted, PAGE, window, Lamp(light)), Lamp(light), 3.125, seed=seed)
        taken[hidden] = 0
        found.append(float(len(opencv().imencode(".png", taken)[1])))
        edges = np.abs(opencv().Laplacian(taken[:, :, 1].astype(np.float32), opencv().CV_32F))
        seen = np.dstack([taken.astype(np.float64), edges])
        seen[near_hidden] = np.nan
        for cell in np.array_split(seen[:275], CELLS[0], axis=0):
            for part in np.array_split(cell[:, :390], CELLS[1], axis=1):
                bare = part.reshape(-1, 4)
                bare = bare[~np.isnan(bare).any(axis=1)]
                found.extend([*bare.mean(axis=0), bare[:, :3].std()] if len(bare) else [0.0] * 5)
    return np.array(found)


def pairs(count: int, leak: Callable[[Sheet], Sheet] = lambda sheet: sheet) -> tuple[Row, Row]:
    """Return the features of `count` genuine and of `count` altered specimens of the same holders."""
    names, genuine, altered = local_alterations(), [], []
    for number in range(count):
        seed = FIRST_SEED + number
        chance = Chance(seed, "cue leak")
        use = chance.choice(names), chance.whole(101) / 100
        forged = printed(recipe(use, seed=seed))
        region = forged.truth.findings[0].region
        genuine.append(features(printed(recipe(seed=seed)).sheet, region, seed))
        altered.append(features(leak(forged.sheet), region, seed))
    return np.array(genuine), np.array(altered)


def area_under_curve(genuine: Row, altered: Row) -> float:
    """Train a linear model on half of the pairs and return how well it tells the other half (0.5 is chance)."""
    half = len(genuine) // 2
    middle = np.concatenate([genuine[:half], altered[:half]]).mean(axis=0)
    scale = np.concatenate([genuine[:half], altered[:half]]).std(axis=0) + 1e-9
    known = np.concatenate([genuine[:half], altered[:half]]) - middle
    answer = np.repeat([-1.0, 1.0], half)
    known /= scale
    weights = np.linalg.solve(known.T @ known + 10.0 * np.eye(known.shape[1]), known.T @ answer)
    of_genuine, of_altered = (((part[half:] - middle) / scale) @ weights for part in (genuine, altered))
    above = (of_altered[:, None] > of_genuine[None, :] + 1e-9).mean()
    return float(above + 0.5 * (np.abs(of_altered[:, None] - of_genuine[None, :]) <= 1e-9).mean())


def half_width(count: int) -> float:
    """Return half of the 95 % interval of the area under the curve for `count` and `count` scores of chance."""
    return 1.96 * float(np.sqrt((2 * count + 1) / (12 * count * count)))


@pytest.mark.proof
def test_two_hundred_specimens_leak_nothing() -> None:
    assert abs(area_under_curve(*pairs(100)) - 0.5) <= half_width(50)


@pytest.mark.proof
def test_two_thousand_specimens_leak_nothing() -> None:
    assert abs(area_under_curve(*pairs(1000)) - 0.5) <= half_width(500)


def test_the_check_finds_a_planted_leak() -> None:
    def leak(sheet: Sheet) -> Sheet:
        paper = sheet.page(PAGE).substrate
        return sheet.on_material(PAGE, replace(paper, ir=paper.ir * 0.90))

    assert area_under_curve(*pairs(10, leak)) - 0.5 > half_width(5)


@pytest.mark.parametrize("design", DESIGNS)
def test_the_holder_is_drawn_from_the_seed_whatever_is_altered(design: DesignId) -> None:
    known = catalogue()
    for seed in range(30):
        plain, altered = (
            print_job(known.designs[design], wanted, art=art_source(ROOT, design), world=known.names)
            for wanted in (
                recipe(seed=seed, design=design),
                recipe(("uv-overbright", 0.3), seed=seed, design=design),
            )
        )
        assert plain.holder == altered.holder
        assert plain.document == altered.document
        assert plain.mrz == altered.mrz
