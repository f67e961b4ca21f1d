"""The shipped designs: each page can be drawn in each light, carries the mark, and shows what it promises."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from docexam.content.designs import art_source, load_designs
from docexam.domain.design import Design
from docexam.domain.ids import DesignId
from docexam.domain.illumination import JUDGED_LIGHTS, Lamp, Light
from docexam.domain.mrz import explain
from docexam.domain.specimen import Recipe
from docexam.imaging.optics import compositor
from docexam.imaging.optics.bench import render
from docexam.imaging.optics.mark import mark_coverage
from docexam.imaging.press.grid import covering
from docexam.imaging.press.printing import print_sheet
from docexam.imaging.press.reading import mrz_lines, printed_values
from docexam.imaging.press.sheet import Sheet
from tests.unit.imaging.colour_difference import delta_e
from tests.unit.imaging.press_room import ASSETS, NAMES

DESIGNS = sorted(path.parent.name for path in (ASSETS / "specimens").glob("*/design.toml"))
CORE_SHOWN = (
    *(
        "A01",
        "A02",
        "A09",
        "A10",
        "A12",
        "A13",
        "C02",
        "C03",
        "C04",
        "C06",
        "C07",
        "C11",
        "C19",
        "D01",
        "D05",
    ),
    *(
        "E01",
        "E07",
        "E11",
        "E12",
        "E16",
        "E17",
        "F01",
        "F02",
        "F03",
        "F04",
        "F08",
        "G01",
        "G02",
        "G05",
        "G06",
    ),
    *("G07", "G08", "G09", "H01", "H02", "H03", "H04", "I02", "I04"),
)
"""The features a basic course teaches; all of them can be seen on a screen."""


@cache
def design(name: str) -> Design:
    return load_designs(ASSETS)[DesignId(name)]


@cache
def printed(name: str, seed: int = 5) -> Sheet:
    wanted = design(name)
    recipe = Recipe(wanted.id, wanted.version, seed)
    return print_sheet(wanted, recipe, art=art_source(ASSETS, wanted.id), world=NAMES)


def pages() -> list[tuple[str, str]]:
    return [(name, page.name) for name in DESIGNS for page in design(name).pages]


@pytest.mark.parametrize(("name", "page"), pages())
def test_the_mark_stands_out_on_every_page_in_every_light(
    qapp: object, name: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = printed(name)
    found = sheet.page(page)
    word = mark_coverage(found, covering((0, 0, found.width_mm, found.height_mm), 3.125)) > 250
    marked = {light: render(sheet, page, Lamp(light), px_per_mm=3.125) for light in JUDGED_LIGHTS}
    monkeypatch.setattr(compositor, "lay_mark", lambda planes, cover, light: None)
    for light in JUDGED_LIGHTS:
        bare = render(sheet, page, Lamp(light), px_per_mm=3.125)
        assert delta_e(marked[light], bare)[word].mean() >= 10.0, light


@pytest.mark.parametrize("name", DESIGNS)
def test_every_zone_is_valid_and_written_by_utopia_alone(qapp: object, name: str) -> None:
    zone = explain(list(mrz_lines(printed(name))))
    assert zone.valid, zone.problems
    assert "UTO" in mrz_lines(printed(name))[0]


@pytest.mark.parametrize("name", DESIGNS)
def test_every_field_of_a_design_is_printed(qapp: object, name: str) -> None:
    written = printed_values(printed(name))
    wanted = {field.source.value for field in design(name).fields} - {"signature"}
    assert wanted <= {field for field, text in written.items() if text}


def test_every_core_feature_a_screen_can_show_is_present() -> None:
    present = {feature.code for name in DESIGNS for feature in design(name).features}
    assert set(CORE_SHOWN) <= present


def test_the_zone_of_a_bilingual_series_transliterates_the_arabic_names(qapp: object) -> None:
    sheet = printed("northern-card-2021")
    values = printed_values(sheet)
    assert values["surname_arabic"]
    assert not mrz_lines(sheet)[2].startswith(values["surname"].replace(" ", "<"))


def shown(name: str, page: str, region: tuple[float, float, float, float], lamp: Lamp) -> np.ndarray:
    return render(printed(name), page, lamp, px_per_mm=8.0, region_mm=region).astype(float)


@pytest.mark.parametrize(
    ("name", "region", "axis"),
    [
        ("northern-card-2021", (58.5, 39.0, 7.6, 10.0), "y"),
        ("northern-passport-2021", (106.0, 50.2, 8.4, 10.6), "x"),
    ],
)
def test_a_changeable_image_shows_the_face_one_way_and_the_number_the_other(
    qapp: object, name: str, region: tuple[float, float, float, float], axis: str
) -> None:
    def tilted(angle: float) -> np.ndarray:
        tilt = {"tilt_x_deg": angle} if axis == "x" else {"tilt_y_deg": angle}
        return shown(name, "data", region, Lamp(Light.TLT, **tilt))

    face, number, across = tilted(-13.0), tilted(13.0), tilted(0.0)
    assert np.abs(face - number).mean() > 8
    assert np.abs(face - across).mean() > 4
    other = {"tilt_y_deg": 13.0} if axis == "x" else {"tilt_x_deg": 13.0}
    assert np.abs(shown(name, "data", region, Lamp(Light.TLT, **other)) - across).mean() < 1.5


def test_a_latent_image_shows_other_letters_when_the_page_is_turned(qapp: object) -> None:
    region = (110.0, 53.5, 12.0, 7.0)
    level, tilted, turned = (
        shown("utopia-passport-2014", "data", region, Lamp(Light.TLT, x, y))
        for x, y in ((0, 0), (24, 0), (0, 24))
    )
    assert np.abs(level - tilted).mean() > 4
    assert np.abs(level - turned).mean() > 4
    assert np.abs(tilted - turned).mean() > 4


def test_a_window_is_bright_against_the_light_on_both_sides_of_a_card(qapp: object) -> None:
    for page, window, body in (
        ("data", (75.0, 15.4, 4.0, 1.2), (60, 2, 4, 2)),
        ("back", (6.6, 15.4, 4.0, 1.2), (60, 2, 4, 2)),
    ):
        bright = shown("northern-card-2021", page, window, Lamp(Light.TRN)).mean()
        assert bright > shown("northern-card-2021", page, body, Lamp(Light.TRN)).mean() + 40


def test_stitches_glow_and_a_stamp_drops_out_in_infrared(qapp: object) -> None:
    seam, bare = (87.8, 30.0, 0.4, 60.0), (70.0, 30.0, 0.4, 60.0)
    glow = shown("utopia-passport-2024", "visas", seam, Lamp(Light.UVA))
    assert glow.mean() > shown("utopia-passport-2024", "visas", bare, Lamp(Light.UVA)).mean() + 25
    stamp = (100.0, 27.0, 36.0, 22.0)
    visible, infrared = (
        shown("utopia-passport-2024", "visas", stamp, Lamp(light)).std() for light in (Light.VIS, Light.IR)
    )
    assert infrared < visible


def test_the_holes_of_a_leaf_read_backwards_on_its_other_side(qapp: object) -> None:
    sheet = printed("utopia-passport-2024")
    right = sheet.layer("perforated number, right leaf").geometry
    left = sheet.layer("perforated number, left leaf").geometry
    mirrored = sorted((round(176 - x, 6), y) for x, y in right.centres)  # type: ignore[union-attr]
    assert np.allclose(sorted(left.centres), mirrored, atol=3.9)  # type: ignore[union-attr]
    assert len(left.centres) == len(right.centres)  # type: ignore[union-attr]


def test_drawings_of_designs_stand_beside_them() -> None:
    for name in DESIGNS:
        assert list((Path(ASSETS) / "specimens" / name).glob("*.svg"))
