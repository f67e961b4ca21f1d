"""One recipe of each version of a design, present or released, is drawn."""

import pytest

from docexam.domain.ids import DesignId
from docexam.domain.illumination import Lamp
from docexam.domain.specimen import Recipe
from docexam.imaging.optics.bench import render
from docexam.imaging.press.printing import print_sheet
from tests.unit.imaging.alterations.altered import catalogue
from tools.release import RELEASED, released_designs

VERSIONS = sorted(
    {(design.id, design.version) for design in catalogue().designs.values()}
    | {(DesignId(name.split()[0]), int(name.split()[1])) for name in released_designs(RELEASED)}
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("design", "version"), VERSIONS)
def test_a_recipe_of_each_version_is_drawn(design: DesignId, version: int) -> None:
    edition = catalogue().edition(design, version)
    recipe = Recipe(design, version, seed=1)
    sheet = print_sheet(edition.design, recipe, art=edition.art, world=catalogue().names)
    for page in sheet.pages:
        picture = render(sheet, page.name, Lamp(), px_per_mm=1.0)
        assert picture.shape[:2] == (round(page.height_mm), round(page.width_mm))
        assert picture.std() > 5
