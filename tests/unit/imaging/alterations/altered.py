"""Altered specimens beside their twins, and what each light makes of the difference."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import ceil, log2
from pathlib import Path

import numpy as np

from docexam.content.catalogue import Catalogue, art_source, load_catalogue
from docexam.domain.feature import bounds, rectangle
from docexam.domain.ids import AlterationId, DesignId
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.domain.truth import Finding
from docexam.imaging.opencv import opencv
from docexam.imaging.optics.bench import Bench
from docexam.imaging.optics.difference import (
    Comparison,
    Difference,
    Mask,
    Window,
    around,
    lamps_of,
    region_mask,
)
from docexam.imaging.optics.lights import ROOMS
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.job import PrintJob
from docexam.imaging.press.printing import Specimen, genuine_sheet, print_job, print_specimen
from docexam.imaging.press.sheet import Page, Sheet

ROOT = Path(__file__).parents[4]
DESIGN = DesignId("utopia-passport-2024")
DESIGNS = (
    DESIGN,
    DesignId("northern-passport-2021"),
    DesignId("northern-card-2021"),
    DesignId("utopia-visa-2022"),
    DesignId("utopia-residence-2020"),
    DesignId("utopia-passport-2014"),
)
PAGE = "data"
DRAWN = tuple(light for light in JUDGED_LIGHTS if light in ROOMS)
DIFFICULTIES = (0.0, 0.5, 1.0)

LEAST_MEAN, LEAST_P95 = 3.0, 10.0
SILENT_MEAN, SILENT_P95 = 0.3, 1.0
OUTSIDE_MEAN = 0.05
_NEAR_MM = 0.25
_CACHE_BYTES = 512 << 20


@cache
def catalogue() -> Catalogue:
    return load_catalogue(ROOT)


def recipe(*uses: tuple[str, float], seed: int, twin: bool = False, design: DesignId | None = None) -> Recipe:
    """A specimen of `design`; without it, of the first design on which the (first) alteration can be made."""
    chosen = design or (home(uses[0][0]) if uses else DESIGN)
    alterations = tuple(AlterationUse(AlterationId(name), difficulty) for name, difficulty in uses)
    return Recipe(chosen, catalogue().designs[chosen].version, seed, alterations, twin)


@cache
def home(name: str) -> DesignId:
    """The first design on which an alteration can be made; the first of all for one that nobody knows."""
    return next(iter(designs_of(name)), DESIGN)


def designs_of(name: str) -> tuple[DesignId, ...]:
    """The designs on which an alteration can be made."""
    operator = ALTERATIONS.get(AlterationId(name))
    return tuple(d for d in DESIGNS if operator and operator.applies_to(catalogue().designs[d]))


def printed(wanted: Recipe) -> Specimen:
    known, design = catalogue(), wanted.design
    return print_specimen(known.designs[design], wanted, art=art_source(ROOT, design), world=known.names)


@dataclass(frozen=True)
class Judged:
    """One alteration at one difficulty: its finding and, per drawn light, what window and page showed."""

    name: str
    design: str
    difficulty: float
    finding: Finding
    shown: dict[Light, Difference]
    afar: dict[Light, Difference]
    beyond: dict[Light, float]
    covered: float
    strayed: int

    def faults(self) -> Iterator[str]:
        """Yield every limit that is not kept, with operator, light and figure."""
        who = f"{self.name} on {self.design} at {self.difficulty}"
        for light, seen in self.shown.items():
            figures = f"{who}, {light}: mean {seen.mean:.2f}, p95 {seen.p95:.2f}"
            if light in self.finding.reveals and not (reaches(seen) or reaches(self.afar[light])):
                yield f"{figures}, too little for a light that reveals"
            if light in self.finding.silent and (seen.mean > SILENT_MEAN or seen.p95 > SILENT_P95):
                yield f"{figures}, too much for a silent light"
        for light, mean in self.beyond.items():
            if mean > OUTSIDE_MEAN:
                yield f"{who}, {light}: mean {mean:.3f} outside of the support"
        if self.finding.reveals and self.covered <= 0.5:
            yield f"{who}: the difference covers {self.covered:.2f} of its region"
        if self.strayed:
            yield f"{who}: {self.strayed} pixels differ outside of the region"


def reaches(seen: Difference) -> bool:
    """Tell whether a difference is as great as a light that reveals must show it.

    A copy of a whole page shows in infrared where there is type, whatever the loupe happens to lie on: what the
    page as a whole shows counts as well.
    """
    return seen.mean >= LEAST_MEAN or seen.p95 >= LEAST_P95


def judged(
    name: str,
    *difficulties: float,
    seed: int,
    design: DesignId,
    lights: tuple[Light, ...] = DRAWN,
    most_tiles: int = 24,
    whole_page: bool = True,
) -> list[Judged]:
    """Measure an alteration against its twin: its feature at its magnification, and around it on the whole page.

    All difficulties are measured in the window of the first, so that they are compared in one place. Without
    `whole_page` what lies outside is looked for in the feature's window alone.
    """
    sheets = [made(name, difficulty, seed=seed, design=design) for difficulty in difficulties]
    finding = sheets[0].finding
    bench = Bench(cache_bytes=_CACHE_BYTES)
    twin = bench.mount(sheets[0].twin)
    # what is found by reading says another thing at each difficulty, so each has a twin of its own
    twins = [bench.mount(one.twin) if finding.by_reading else twin for one in sheets]
    pairs = [
        Comparison(bench.mount(one.altered), beside, finding.page)
        for one, beside in zip(sheets, twins, strict=True)
    ]
    close = feature_window(finding, most_tiles)
    around_it = pairs[0].whole_page(1) if whole_page else close
    watches = [_Watch(one.finding, close, around_it) for one in sheets]
    for light in lights:
        for pair, watch in zip(pairs, watches, strict=True):
            watch.look(pair, light)
    size = sheets[0].altered.page(finding.page)
    return [
        watch.judged(name, difficulty, size, design)
        for watch, difficulty in zip(watches, difficulties, strict=True)
    ]


@dataclass(frozen=True)
class Pair:
    """An altered sheet and its twin, made of one print of the genuine one."""

    altered: Sheet
    twin: Sheet
    finding: Finding


def made(name: str, difficulty: float, *, seed: int, design: DesignId) -> Pair:
    operator, job = ALTERATIONS[AlterationId(name)], job_of(seed, design)
    sheet, use = genuine(seed, design), AlterationUse(operator.id, difficulty)
    altered, finding = operator.alter(sheet, use, job)
    twin, _ = operator.alter(sheet, use, replace(job, recipe=replace(job.recipe, twin=True)))
    return Pair(altered, twin, finding)


def job_of(seed: int, design: DesignId) -> PrintJob:
    known = catalogue()
    plain = recipe(seed=seed, design=design)
    return print_job(known.designs[design], plain, art=art_source(ROOT, design), world=known.names)


@lru_cache(maxsize=2)
def genuine(seed: int, design: DesignId) -> Sheet:
    """A genuine sheet, the same one at every call: what an alteration leaves alone is the same layer."""
    return genuine_sheet(job_of(seed, design))


class _Watch:
    """Gathers what the lights show of one alteration."""

    def __init__(self, finding: Finding, close: Window, page: Window) -> None:
        self.finding = finding
        self._windows = close, page
        self._inside = [region_mask(finding.region, window) for window in self._windows]
        self._seen = [np.zeros_like(mask) for mask in self._inside]
        self.shown: dict[Light, Difference] = {}
        self.afar: dict[Light, Difference] = {}
        self.beyond: dict[Light, float] = {}

    def look(self, pair: Comparison, light: Light) -> None:
        close, page = self._windows
        # where a light may show it, only what strays is of interest, and one lamp tells
        lamps = lamps_of(light)[:1] if light in self.finding.may_show else lamps_of(light)
        self.shown[light] = pair.measure(close, light, self.finding.region, lamps)
        same = page == close
        whole = self.shown[light] if same else pair.measure(page, light, self.finding.region, lamps)
        self.afar[light] = whole
        self.beyond[light] = whole.outside
        self._seen[0] |= self.shown[light].visible
        self._seen[1] |= whole.visible

    def judged(self, name: str, difficulty: float, size: Page, design: str) -> Judged:
        (close, page), (close_inside, page_inside) = self._windows, self._inside
        strayed = int((self._seen[1] & ~page_inside & on_page(page, size)).sum())
        covered = _covered(close_inside & on_page(close, size), close, self._seen[0])
        return Judged(
            name, design, difficulty, self.finding, self.shown, self.afar, self.beyond, covered, strayed
        )


def feature_window(finding: Finding, most_tiles: int) -> Window:
    """Return the tiles of a finding at its magnification; a part of them where they would be too many."""
    level = max(1, ceil(log2(finding.least_magnification * 6.25 / 3.125) - 1e-9))
    left, top, right, bottom = bounds(finding.region)
    whole = around((left, top, right - left, bottom - top), level)
    if whole.columns * whole.rows <= most_tiles:
        return whole
    largest = max(finding.region, key=len)
    x, y = (sum(point[axis] for point in largest) / len(largest) for axis in (0, 1))
    # the place of the region nearest to the middle of its largest part
    search = around((0.0, 0.0, right + 1.0, bottom + 1.0), 1)
    rows, columns = np.nonzero(region_mask(finding.region, search))
    scale = search.grid.px_per_mm
    nearest = int(np.argmin((columns / scale - x) ** 2 + (rows / scale - y) ** 2))
    tile_mm = whole.grid.width / whole.columns / whole.grid.px_per_mm
    side = max(1.0, (most_tiles**0.5 - 1)) * tile_mm
    return around((columns[nearest] / scale - side / 2, rows[nearest] / scale - side / 2, side, side), level)


def on_page(window: Window, page: Page) -> Mask:
    return region_mask([rectangle(0.0, 0.0, page.width_mm, page.height_mm)], window)


def _covered(inside: Mask, window: Window, seen: Mask) -> float:
    """Return the part of `inside` within a quarter of a millimetre of something visible (dots count as a whole)."""
    if not inside.any():
        return 0.0
    reach = max(1, round(_NEAR_MM * window.grid.px_per_mm))
    disc = opencv().getStructuringElement(opencv().MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    near = opencv().dilate(seen.astype(np.uint8), disc) > 0
    return float(near[inside].mean())
