"""Designs as folders: read, checked, refused with file and place."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from docexam.content.designs import art_source, load_design, load_designs, load_sound_designs
from docexam.domain.artwork import KINDS, Zone
from docexam.domain.document import UTOPIA
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.feature import bounds
from docexam.domain.ids import DesignId
from docexam.domain.text import missing_languages

PASSPORT = DesignId("utopia-passport-2024")
FILE = f"{PASSPORT}/design.toml"

Change = Callable[[str, str], None]


@pytest.fixture
def assets(tmp_path: Path, repository: Path) -> Path:
    """A copy of the shipped assets that may be damaged."""
    shutil.copytree(repository / "assets", tmp_path / "assets")
    return tmp_path / "assets"


@pytest.fixture
def change(assets: Path) -> Change:
    """Replaces one passage of the passport's design file."""
    path = assets / "specimens" / FILE

    def replace(old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


def fault_of(assets: Path) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught:
        load_design(assets / "specimens" / PASSPORT, assets / "fonts")
    return caught.value


def test_the_shipped_designs_are_sound(assets: Path) -> None:
    designs, faults = load_sound_designs(assets)
    assert not faults
    assert designs == load_designs(assets)
    assert designs[PASSPORT].issuer == UTOPIA
    assert designs[PASSPORT].review.draft


def test_the_passport_has_the_features_an_examiner_is_taught(assets: Path) -> None:
    design = load_designs(assets)[PASSPORT]
    codes = {feature.code for feature in design.features}
    core = {"A01", "A02", "A09", "A13", "C02", "C03", "C04", "C06", "C11", "D01", "D04", "D05", "D10"}
    assert core | {"E05", "E07", "E14", "E16", "E17", "F03", "G09", "H01", "H02", "H03"} <= codes
    for feature in design.features:
        left, top, right, bottom = bounds(feature.region)
        assert right - left > 0.5
        assert bottom - top > 0.5
        for text in (feature.name, feature.look_for, feature.when_false):
            assert not missing_languages(text)


def test_every_kind_of_layer_but_none_beyond_is_used(assets: Path) -> None:
    used = {type(layer) for design in load_designs(assets).values() for layer in design.layers}
    assert used == set(KINDS.values())


def test_the_zone_is_set_on_the_pitch_of_the_standard(assets: Path) -> None:
    (zone,) = [layer for layer in load_designs(assets)[PASSPORT].layers if isinstance(layer, Zone)]
    assert (zone.pitch_mm, zone.font, zone.centres_mm) == (2.54, "OCRB.otf", (72.25, 78.60))


def test_broken_syntax_names_file_and_line(assets: Path, change: Change) -> None:
    change('issuer = "UTO"', 'issuer = "UTO')
    fault = fault_of(assets)
    assert fault.code is FaultCode.CONTENT_SYNTAX
    assert fault.params == {"file": FILE, "line": 7}


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('ink = "pulp"', 'ink = "porridge"', "layers[0].ink"),
        ('process = "watermark"', 'process = "woodcut"', "layers[0].process"),
        ('kind = "watermark"', 'kind = "watercolour"', "layers[0].kind"),
        ('font = "OCRB.otf"', 'font = "Courier.ttf"', "layers[36].font"),
        ("x_mm = 98.4", 'x_mm = "wide"', "layers[2].x_mm"),
        ("edge_mm = 0.35", "egde_mm = 0.35", "layers[0].egde_mm"),
        ("boxes = [[0, 0, 125, 88]]", "boxes = [[0, 0, 126, 88]]", "features[0].region"),
        ("boxes = [[0, 0, 125, 88]]", "boxes = [[0, 0, 125]]", "features[0].boxes"),
        ("boxes = [[0, 0, 125, 88]]", 'boxes = [["a", 0, 125, 88]]', "features[0].boxes"),
        ("boxes = [[0, 0, 125, 88]]", "boxes = [[nan, 0, 125, 88]]", "features[0].region"),
        ("pitch_mm = 0.34", "pitch_mm = 0", "layers[6].pitch_mm"),
        ("count = 54", "count = 5400000", "layers[3].count"),
        ('lights = ["UVA"]', 'lights = ["MOON"]', "features[0].lights[0]"),
        ('material = "cotton paper"', 'material = "silk"', "pages[0].material"),
        ('vis = "#9FC8AC"', 'vis = "green"', "inks[4].vis"),
        ('page = "data"', 'page = "attic"', "fields[0].page"),
        ('name = "thread"', 'name = "Specimen"', "layers[2].name"),
        ('first_issue = "2024-01-08"', 'first_issue = "last year"', "issue.first_issue"),
        ('ar = "ورق خامل تحت UV"', 'ar = ""', "features[0].name.ar"),
        ('id = "utopia-passport-2024"', 'id = "other"', "id"),
        ("version = 1", "versoin = 1", "versoin"),
        ('review = { by = "", on = "" }\n', "", "review"),
    ],
)
def test_what_cannot_be_is_named_by_file_and_key(
    assets: Path, change: Change, old: str, new: str, key: str
) -> None:
    change(old, new)
    fault = fault_of(assets)
    assert fault.code is FaultCode.CONTENT_INVALID
    assert (fault.params["file"], fault.params["key"]) == (FILE, key)


def test_another_issuer_is_refused(assets: Path, change: Change) -> None:
    change('issuer = "UTO"', 'issuer = "XYZ"')
    fault = fault_of(assets)
    assert fault.code is FaultCode.ISSUER_REFUSED
    assert fault.params["issuer"] == "XYZ"


def test_a_missing_drawing_is_named(assets: Path) -> None:
    (assets / "specimens" / PASSPORT / "emblem.svg").unlink()
    fault = fault_of(assets)
    assert fault.code is FaultCode.ASSET_MISSING
    assert fault.params["file"] == f"{PASSPORT}/emblem.svg"


def test_a_damaged_drawing_is_named(assets: Path) -> None:
    (assets / "specimens" / PASSPORT / "emblem.svg").write_text("<svg", encoding="utf-8")
    assert fault_of(assets).code is FaultCode.ASSET_DAMAGED


def test_a_part_that_is_not_in_the_drawing_is_named(assets: Path, change: Change) -> None:
    change('part = "tower-light"', 'part = "tower-lite"')
    fault = fault_of(assets)
    assert fault.code is FaultCode.ASSET_DAMAGED
    assert fault.params["file"] == f"{PASSPORT}/lighthouse.svg#tower-lite"


def test_one_broken_design_does_not_take_the_others_along(assets: Path) -> None:
    sound = set(load_designs(assets))
    folder = assets / "specimens" / "other"
    folder.mkdir()
    (folder / "design.toml").write_text("issuer = ", encoding="utf-8")
    designs, faults = load_sound_designs(assets)
    assert set(designs) == sound
    assert [fault.code for fault in faults] == [FaultCode.CONTENT_SYNTAX]


def test_art_comes_from_the_design_and_fonts_from_the_bundle(assets: Path) -> None:
    read = art_source(assets, PASSPORT)
    assert read("emblem.svg").lstrip().startswith(b"<svg")
    assert read("fonts/OCRB.otf")[:4] == b"OTTO"
    with pytest.raises(EnvironmentFault) as caught:
        read("nothing.svg")
    assert caught.value.code is FaultCode.ASSET_MISSING
