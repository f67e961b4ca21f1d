"""What is made for one holder: engraved tones, stamps with dates, images seen from one side."""

from datetime import datetime

import numpy as np
import pytest

from docexam.content.designs import art_source, load_designs
from docexam.domain.design import Aspect, TiltAxis
from docexam.domain.ids import DesignId
from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.imaging.optics.angle import visibility
from docexam.imaging.press import dots
from docexam.imaging.press.deposit import Planes
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.noise import Texture
from docexam.imaging.press.personalisation import document
from docexam.imaging.press.printing import print_sheet
from docexam.imaging.press.reading import printed_values
from tests.unit.imaging.press_room import ASSETS, NAMES

PASSPORT = DesignId("utopia-passport-2024")


@pytest.mark.parametrize("tone", [0.15, 0.4, 0.75])
def test_engraved_discs_are_as_dark_as_the_tone_they_stand_for(tone: float) -> None:
    grid = Grid(100.0, 1000, 1000, 300, 300)
    transmittance = 1.0 - tone * (1.0 - dots._BURNT[1])

    def looks(cells: Grid) -> Planes:
        red, green, blue = (np.full((cells.height, cells.width), transmittance, np.float32) for _ in range(3))
        return red, green, blue

    engraved = dots.engraved(looks, grid, Texture(grid, 7))[1]
    assert abs(float(engraved.mean()) - transmittance) < 0.10
    assert engraved.std() > 0.05


def test_an_image_under_lenses_is_seen_from_its_own_side_only() -> None:
    left = Aspect(axis=TiltAxis.Y, at_deg=-13, width_deg=9, least=0.1)
    seen = [visibility(left, Lamp(Light.TLT, 0.0, angle)) for angle in (-13.0, 0.0, 13.0)]
    assert seen[0] == pytest.approx(1.0)
    assert seen[0] > seen[1] > seen[2] >= 0.1
    assert visibility(left, Lamp(Light.TLT, -13.0, 0.0)) == pytest.approx(seen[1])
    either = Aspect(axis=TiltAxis.X, at_deg=24, width_deg=11, both_ways=True)
    assert visibility(either, Lamp(Light.TLT, 24.0)) == pytest.approx(
        visibility(either, Lamp(Light.TLT, -24.0))
    )


@pytest.mark.parametrize("seed", range(6))
def test_stamps_are_younger_than_the_document_and_entry_comes_before_exit(qapp: object, seed: int) -> None:
    design = load_designs(ASSETS)[PASSPORT]
    recipe = Recipe(PASSPORT, design.version, seed)
    sheet = print_sheet(design, recipe, art=art_source(ASSETS, PASSPORT), world=NAMES)
    written = printed_values(sheet)
    entry, left = (
        datetime.strptime(f"{written[name][-11:].title()} +0000", "%d %b %Y %z").date()
        for name in ("stamp of entry", "stamp of exit")
    )
    assert document(design, seed).issue_date < entry < left
    assert written["stamp of entry"].startswith("ENTRY ZENITH AIRPORT")
