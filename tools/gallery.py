"""The gallery: every design in every light, every alteration beside its same-content twin: `make gallery`.

All of it comes from seeds through the same press, optics and export rules as `docexam render`, so a second run
gives the same pictures. Whole pages are taken as the camera over the desk sees them; pairs without it, so that what
differs is the alteration alone.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QGuiApplication

from docexam.content.catalogue import Catalogue, art_source, load_catalogue
from docexam.domain.design import Design
from docexam.domain.feature import Point, Polygon, bounds, distance_mm
from docexam.domain.ids import AlterationId, DesignId
from docexam.domain.illumination import JUDGED_LIGHTS, Lamp, Light
from docexam.domain.specimen import AlterationUse, Recipe, genuine_twin
from docexam.domain.truth import Finding
from docexam.imaging.optics.bench import render
from docexam.imaging.optics.camera import photographed
from docexam.imaging.optics.difference import delta_e, lamps_of
from docexam.imaging.optics.exporting import PAGE_PX_PER_MM, REGION_MM, export_picture
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.printing import Specimen, print_specimen
from docexam.imaging.press.sheet import Page, Sheet

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "docs" / "gallery"
SEED: Final = 20_241_124
DIFFICULTY: Final = 0.3
PAGE_PX: Final = 640
PAIR_PX: Final = (400, 300)
GAP_PX: Final = 6
GAP_GREY: Final = 74
QUALITY: Final = 78
SEARCH_PX_PER_MM: Final = 10.0
SEARCH_REACH_MM: Final = 1.5
SEARCH_SHARE: Final = 0.2
ROOM: Final = 1.3
"""How much more than the sign itself is shown."""
CLOSEST_PX_PER_MM: Final = 40.0
PX_PER_MM_OF_1X: Final = 6.25
WHOLE_FROM_SHARE: Final = 0.5
"""A difference over so much of the page is shown on the whole page where it takes no loupe."""
GALLERY_TILT_DEG: Final = 16.0
FIRST_DESIGNS: Final = ("utopia-passport-2024", "northern-passport-2021", "northern-card-2021")
TELLING: Final = (
    Light.UVA,
    Light.TRN,
    Light.TLT,
    Light.OBL,
    Light.IR,
    Light.GRZ,
    Light.UVC,
    Light.COA,
    Light.UVB,
    Light.IRL,
    Light.VIS,
)
"""Lights in the order in which they surprise."""
MOST_LIGHTS: Final = 2

Picture = NDArray[np.uint8]
RegionMm = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Pair:
    """One alteration beside its twin under one light: the file, and what stands in its line of the index."""

    file: str
    alteration: str
    kind: str
    design: str
    page: str
    lamp: Lamp
    magnification: float
    telltale: str
    by_reading: bool


class Gallery:
    """Makes pictures into a folder."""

    def __init__(self, target: Path, root: Path = ROOT) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._application = QGuiApplication.instance() or QGuiApplication([])
        self._root = root
        self._target = target
        self.catalogue: Catalogue = load_catalogue(root)

    def specimen(self, recipe: Recipe) -> Specimen:
        """Print a recipe."""
        design = self.catalogue.designs[recipe.design]
        art = art_source(self._root, design.id)
        return print_specimen(design, recipe, art=art, world=self.catalogue.names)

    def design_pages(self, design: Design, lights: Iterable[Light] = JUDGED_LIGHTS) -> None:
        """Take every page of a design in every light."""
        sheet = self.specimen(Recipe(design.id, design.version, SEED)).sheet
        for page in sheet.pages:
            scale = min(PX_PER_MM_OF_1X * 1.2, PAGE_PX / page.width_mm)
            for light in lights:
                lamp = lamp_for(light)
                picture = export_picture(sheet, page.name, lamp, px_per_mm=scale)
                picture = photographed(picture, lamp, scale, seed=SEED)
                self._write(f"designs/{design.id}-{page.name}-{light}.webp", picture)

    def pairs(self, alteration: AlterationId) -> list[Pair]:
        """Take an alteration beside its twin, under the lights that reveal it."""
        design = self.design_for(alteration)
        if design is None:
            return []
        recipe = Recipe(design.id, design.version, SEED, (AlterationUse(alteration, DIFFICULTY),))
        altered = self.specimen(recipe)
        finding = altered.truth.findings[0]
        beside = self.specimen(
            replace(recipe, alterations=()) if finding.by_reading else genuine_twin(recipe)
        )
        return [
            self._pair(alteration, finding, design, (altered.sheet, beside.sheet), light)
            for light in lights_for(finding)
        ]

    def design_for(self, alteration: AlterationId) -> Design | None:
        """Return the design an alteration is shown on: the first of the list it can be made on."""
        operator = ALTERATIONS[alteration]
        first = [self.catalogue.designs[DesignId(one)] for one in FIRST_DESIGNS]
        order = [*first, *(one for one in self.catalogue.designs.values() if one not in first)]
        return next((design for design in order if operator.page_of(design)), None)

    def _pair(
        self,
        alteration: AlterationId,
        finding: Finding,
        design: Design,
        sheets: tuple[Sheet, Sheet],
        light: Light,
    ) -> Pair:
        lamp = _telling_lamp(sheets, finding.page, light)
        scale, region = view_of(sheets, finding, lamp)
        shown = [
            export_picture(sheet, finding.page, lamp, px_per_mm=scale, region_mm=region) for sheet in sheets
        ]
        file = f"alterations/{alteration}-{light}.webp"
        self._write(file, side_by_side(shown))
        texts = {text.id: text for text in self.catalogue.curriculum.explanations}
        said = texts.get(finding.explanation)
        return Pair(
            file=file,
            alteration=alteration,
            kind=finding.fraud_kind.value,
            design=design.id,
            page=finding.page,
            lamp=lamp,
            magnification=scale / PX_PER_MM_OF_1X,
            by_reading=finding.by_reading,
            telltale="" if said is None else said.telltale.in_language("en"),
        )

    def write_index(self, pairs: Sequence[Pair]) -> None:
        """Write the page that shows them all."""
        lines = [*_HEAD, *self._designs_of_index(), *_alterations_of_index(pairs)]
        (self._target / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _designs_of_index(self) -> list[str]:
        lines = ["## Designs", ""]
        for design in self.catalogue.designs.values():
            lines += [f"### {design.name.in_language('en')} (`{design.id}`)", ""]
            for page in design.pages:
                lines += [f"**{page.title.in_language('en')}**", "", "| | | |", "|---|---|---|"]
                cells = [
                    _cell(f"designs/{design.id}-{page.name}-{light}.webp", light) for light in JUDGED_LIGHTS
                ]
                cells += [""] * (-len(cells) % 3)
                lines += [f"| {' | '.join(cells[n : n + 3])} |" for n in range(0, len(cells), 3)]
                lines.append("")
        return lines

    def _write(self, name: str, picture: Picture) -> None:
        path = self._target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(path, quality=QUALITY, method=4)


def lamp_for(light: Light) -> Lamp:
    """Return the lamp a page is taken under; where the angle is what matters, the page is tilted."""
    return Lamp(light, tilt_x_deg=GALLERY_TILT_DEG) if light is Light.TLT else Lamp(light)


def lights_for(finding: Finding) -> list[Light]:
    """Return the lights an alteration is shown under: what surprises first; white light where it is only read."""
    revealing: list[Light] = [light for light in TELLING if light in finding.reveals]
    return revealing[:MOST_LIGHTS] or [Light.VIS]


def view_of(sheets: tuple[Sheet, Sheet], finding: Finding, lamp: Lamp) -> tuple[float, RegionMm]:
    """Return scale (px/mm) and region (x, y, width, height in mm) that show where the two sheets differ most."""
    page = sheets[0].page(finding.page)
    whole = (0.0, 0.0, page.width_mm, page.height_mm)
    width, height = PAIR_PX
    fitted = min(width / page.width_mm, height / page.height_mm)
    left, top, right, bottom = bounds(finding.region) if finding.region else whole
    if _large(right - left, bottom - top, page) and finding.least_magnification <= 1.0:
        return fitted, whole
    closest = finding.least_magnification * PX_PER_MM_OF_1X
    at = _most_different(
        sheets, finding, lamp, reach_mm=min(SEARCH_REACH_MM, SEARCH_SHARE * height / closest)
    )
    left, top, right, bottom = bounds((_part_at(finding, at),)) if finding.region else whole
    across = min(width / (right - left), height / (bottom - top)) / ROOM
    scale = _permitted(max(closest, min(across, CLOSEST_PX_PER_MM), fitted), closest)
    if right - left <= width / scale and bottom - top <= height / scale:
        at = (left + right) / 2, (top + bottom) / 2
    return scale, _around(at, (width / scale, height / scale), page)


def _permitted(scale: float, least: float) -> float:
    """Return the scale nearest to `scale`, not under `least`, at which a picture may leave the program."""
    width, height = PAIR_PX
    small_enough = max(width / max(REGION_MM), height / min(REGION_MM))
    if PAGE_PX_PER_MM < scale < small_enough:
        return PAGE_PX_PER_MM if least <= PAGE_PX_PER_MM else small_enough
    return scale


def _large(width_mm: float, height_mm: float, page: Page) -> bool:
    return width_mm * height_mm > WHOLE_FROM_SHARE * page.width_mm * page.height_mm


def _part_at(finding: Finding, at_mm: Point) -> Polygon:
    """Return the part of a region a point lies in or is nearest to."""
    return min(finding.region, key=lambda part: distance_mm((part,), at_mm))


def _around(at_mm: Point, size_mm: Point, page: Page) -> RegionMm:
    """Return the region of a size round a point, moved so that it stays on the page."""
    width, height = min(size_mm[0], page.width_mm), min(size_mm[1], page.height_mm)
    x = min(max(at_mm[0] - width / 2, 0.0), page.width_mm - width)
    y = min(max(at_mm[1] - height / 2, 0.0), page.height_mm - height)
    return x, y, width, height


def side_by_side(pictures: Sequence[Picture]) -> Picture:
    """Return pictures of one height beside each other, on the grey of the desk."""
    rows, _, channels = pictures[0].shape
    gap = np.full((rows, GAP_PX, channels), GAP_GREY, np.uint8)
    parts = [part for picture in pictures for part in (gap, picture)][1:]
    return np.ascontiguousarray(np.hstack(parts))


def _most_different(sheets: tuple[Sheet, Sheet], finding: Finding, lamp: Lamp, *, reach_mm: float) -> Point:
    """Return the point (mm) inside the region round which two sheets differ most."""
    page = sheets[0].page(finding.page)
    left, top, right, bottom = (
        bounds(finding.region) if finding.region else (0.0, 0.0, page.width_mm, page.height_mm)
    )
    left, top = max(left, 0.0), max(top, 0.0)
    region = (left, top, min(right, page.width_mm) - left, min(bottom, page.height_mm) - top)
    seen = [
        render(sheet, finding.page, lamp, px_per_mm=SEARCH_PX_PER_MM, region_mm=region) for sheet in sheets
    ]
    distance = delta_e(seen[0], seen[1])
    reach = max(1, round(reach_mm * SEARCH_PX_PER_MM))
    padded = np.pad(distance, reach).cumsum(0).cumsum(1)
    sums = padded[2 * reach :, 2 * reach :] - padded[: -2 * reach, 2 * reach :]
    sums = sums - padded[2 * reach :, : -2 * reach] + padded[: -2 * reach, : -2 * reach]
    row, column = np.unravel_index(int(sums.argmax()), sums.shape)
    return left + float(column) / SEARCH_PX_PER_MM, top + float(row) / SEARCH_PX_PER_MM


def _telling_lamp(sheets: tuple[Sheet, Sheet], page: str, light: Light) -> Lamp:
    """Return the lamp of a light under which two sheets differ most: tilt and direction matter."""
    lamps = lamps_of(light)
    if len(lamps) == 1:
        return lamps[0]
    return max(lamps, key=lambda lamp: _difference(sheets, page, lamp))


def _difference(sheets: tuple[Sheet, Sheet], page: str, lamp: Lamp) -> float:
    one, other = (render(sheet, page, lamp, px_per_mm=3.125) for sheet in sheets)
    return float(delta_e(one, other).mean())


_HEAD: Final = (
    "# Gallery",
    "",
    "Fictional documents of Utopia and its Northern Province, in every light of the desk, and every alteration beside",
    "its same-content twin: the same holder and content, issued in the genuine technique. Made by `make gallery` from",
    f"seed {SEED}; a second run gives the same pictures. Every picture carries SPECIMEN.",
    "",
    "Whole pages are taken as the camera over the desk sees them; TLT at 16 degrees. In the pairs the altered page",
    f"stands left and the twin right, at difficulty {DIFFICULTY} and at the least magnification that shows the sign;",
    "what is found by reading alone stands beside the same specimen as it was issued.",
    "",
)


def _alterations_of_index(pairs: Sequence[Pair]) -> list[str]:
    lines = ["## Alterations", ""]
    for place, pair in enumerate(pairs):
        if not place or pairs[place - 1].alteration != pair.alteration:
            lines += [f"### {pair.alteration} ({pair.kind}, on `{pair.design}`, page {pair.page})", ""]
            lines += [pair.telltale, ""] if pair.telltale else []
        beside = "as issued" if pair.by_reading else "genuine"
        said = f"*{_words(pair)}: altered left, {beside} right*"
        lines += [_cell(pair.file, pair.lamp.light), said, ""]
    return lines


def _words(pair: Pair) -> str:
    lamp = pair.lamp
    words = f"{lamp.light}, {pair.magnification:.1f}x"
    if lamp.tilt_x_deg or lamp.tilt_y_deg:
        words += f", tilted {lamp.tilt_x_deg:.0f} and {lamp.tilt_y_deg:.0f} degrees"
    return (
        f"{words}, lamp at {lamp.azimuth_deg:.0f} degrees" if lamp.light in (Light.OBL, Light.GRZ) else words
    )


def _cell(file: str, light: Light) -> str:
    return f"![{light}]({file})<br>{light}"


def main(arguments: Sequence[str]) -> int:
    """Make the whole gallery, or pictures of the named alterations and designs alone (without the index)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="ids of designs and alterations; all when left out")
    parser.add_argument("--out", type=Path, default=TARGET)
    chosen = parser.parse_args(arguments)
    gallery, start = Gallery(chosen.out), time.monotonic()
    pairs: list[Pair] = []
    for alteration in ALTERATIONS:
        if not chosen.names or alteration in chosen.names:
            pairs += gallery.pairs(alteration)
            print(f"{time.monotonic() - start:6.0f} s  {alteration}", flush=True)
    for design in gallery.catalogue.designs.values():
        if not chosen.names or design.id in chosen.names:
            gallery.design_pages(design)
            print(f"{time.monotonic() - start:6.0f} s  {design.id}", flush=True)
    if not chosen.names:
        gallery.write_index(pairs)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
