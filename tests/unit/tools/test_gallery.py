"""The gallery: what is shown of a specimen, and that it comes from seeds alone."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from docexam.domain.ids import AlterationId, DesignId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations import ALTERATIONS
from tools.gallery import PAIR_PX, Gallery, side_by_side


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> tuple[Gallery, Path]:
    target = tmp_path_factory.mktemp("gallery")
    return Gallery(target), target


def test_a_pair_shows_the_alteration_and_its_twin_where_they_differ(gallery: tuple[Gallery, Path]) -> None:
    made, target = gallery
    (pair,) = made.pairs(AlterationId("microprint-copied"))
    assert pair.magnification == pytest.approx(20.0)
    with Image.open(target / pair.file) as file:
        picture = np.asarray(file.convert("RGB")).astype(int)
    assert picture.shape[1] > 2 * PAIR_PX[0]
    altered, twin = picture[:, : PAIR_PX[0]], picture[:, -PAIR_PX[0] :]
    assert np.abs(altered - twin).mean() > 1.0


def test_the_same_seed_gives_the_same_picture(gallery: tuple[Gallery, Path], tmp_path: Path) -> None:
    made, target = gallery
    (pair,) = made.pairs(AlterationId("uv-missing"))
    again = Gallery(tmp_path)
    again.pairs(AlterationId("uv-missing"))
    assert (tmp_path / pair.file).read_bytes() == (target / pair.file).read_bytes()


def test_every_alteration_has_a_design_it_is_shown_on(gallery: tuple[Gallery, Path]) -> None:
    made, _ = gallery
    assert [one for one in ALTERATIONS if made.design_for(one) is None] == []


def test_the_index_shows_every_page_of_every_design_and_every_pair(gallery: tuple[Gallery, Path]) -> None:
    made, target = gallery
    pairs = made.pairs(AlterationId("watermark-missing"))
    made.write_index(pairs)
    text = (target / "README.md").read_text(encoding="utf-8")
    assert all(pair.file in text for pair in pairs)
    for design in made.catalogue.designs.values():
        assert all(f"designs/{design.id}-{page.name}-UVA.webp" in text for page in design.pages)


def test_a_page_is_taken_in_the_lights_asked_for(gallery: tuple[Gallery, Path]) -> None:
    made, target = gallery
    made.design_pages(made.catalogue.designs[DesignId("utopia-visa-2022")], (Light.VIS, Light.UVA))
    seen = sorted(path.name for path in (target / "designs").glob("utopia-visa-2022-*"))
    assert seen == ["utopia-visa-2022-data-UVA.webp", "utopia-visa-2022-data-VIS.webp"]
    with Image.open(target / "designs" / seen[1]) as picture:
        assert picture.width <= 640


def test_pictures_stand_beside_each_other_with_a_gap_between() -> None:
    one, other = np.zeros((4, 5, 3), np.uint8), np.full((4, 7, 3), 255, np.uint8)
    joined = side_by_side([one, other])
    assert joined.shape == (4, 5 + 6 + 7, 3)
    assert joined[0, -1, 0] == 255
