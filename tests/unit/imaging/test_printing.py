"""The press: from a recipe to a sheet."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from docexam.content.designs import art_source
from docexam.domain.artwork import PrintProcess
from docexam.domain.document import UTOPIA
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.fraud import FraudKind
from docexam.domain.holder import PartialDate, Sex
from docexam.domain.ids import AlterationId
from docexam.domain.mrz import explain, write
from docexam.domain.specimen import AlterationUse
from docexam.imaging.optics.lights import ROOMS
from docexam.imaging.press.geometry import ImagePlate, LineFamily, Perforation
from docexam.imaging.press.personalisation import MONTHS, document, holder, viz_date
from docexam.imaging.press.portraits import BANK
from docexam.imaging.press.printing import print_sheet
from docexam.imaging.press.reading import mrz_lines, printed_values
from docexam.imaging.press.sheet import Process
from tests.unit.imaging.press_room import ASSETS, NAMES, PASSPORT, passport, printed, recipe

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_genuine_passport_has_no_truth_to_tell() -> None:
    specimen = printed(1)
    assert specimen.truth.fraud_kind is FraudKind.OK
    assert not specimen.truth.findings
    assert specimen.sheet.issuer == UTOPIA


def test_every_layer_of_the_design_is_on_the_sheet() -> None:
    names = {layer.name for layer in printed(1).sheet.printed().layers}
    split_up = {"values", "machine-readable zone"}
    assert {layer.name for layer in passport().layers} - split_up <= names
    assert {"mrz.1", "mrz.2", "value.surname", "value.expiry_date"} <= names


def test_what_is_printed_can_be_read_without_pixels() -> None:
    sheet = printed(7).sheet
    values, bearer, paper = printed_values(sheet), holder(passport(), 7, NAMES), document(passport(), 7)
    assert values["surname"] == bearer.surname
    assert values["number"] == paper.number == values["perforated number"]
    assert mrz_lines(sheet) == tuple(write(paper, bearer))


def test_the_same_seed_prints_the_same_passport() -> None:
    one, other = printed(11).sheet, printed(11).sheet
    assert printed_values(one) == printed_values(other)
    assert one.seed == other.seed
    portraits = [sheet.layer("portrait").geometry for sheet in (one, other)]
    assert all(isinstance(geometry, ImagePlate) for geometry in portraits)


def test_seeds_give_different_holders() -> None:
    holders = [(holder(passport(), seed, NAMES), document(passport(), seed)) for seed in range(300)]
    assert len({paper.number for _, paper in holders}) == 300
    assert len({bearer.portrait for bearer, _ in holders}) == len(BANK)
    assert {bearer.sex for bearer, _ in holders} == {Sex.FEMALE, Sex.MALE}


def test_a_thousand_seeds_make_valid_zones() -> None:
    for seed in range(1000):
        bearer, paper = holder(passport(), seed, NAMES), document(passport(), seed)
        explained = explain(write(paper, bearer))
        assert explained.valid, (seed, explained)


def test_holders_are_adults_of_the_age_their_portrait_shows() -> None:
    ages = {sitter.name: sitter.ages for sitter in BANK}
    for seed in range(200):
        bearer, issued = holder(passport(), seed, NAMES), document(passport(), seed).issue_date
        born = date(bearer.birth_date.year, bearer.birth_date.month, bearer.birth_date.day)
        years = (issued - born).days / 365.25
        low, high = ages[bearer.portrait]
        assert low - 0.01 <= years <= high + 1


def test_dates_are_issued_within_the_series_and_valid_ten_years() -> None:
    issue = passport().issue
    for seed in range(200):
        paper = document(passport(), seed)
        assert issue.first_issue <= paper.issue_date.isoformat() <= issue.last_issue
        assert 3650 <= (paper.expiry_date - paper.issue_date).days <= 3653


def test_the_holder_does_not_depend_on_what_is_altered() -> None:
    altered = replace(recipe(5), alterations=(AlterationUse(AlterationId("anything"), 0.5),), twin=True)
    assert holder(passport(), altered.seed, NAMES) == holder(passport(), 5, NAMES)


def test_dates_are_printed_as_the_zone_asks() -> None:
    assert viz_date(PartialDate(1974, 8, 12)) == "12 AUG/AOÛT 1974"
    assert viz_date(PartialDate(1974, 8)) == "XX AUG/AOÛT 1974"
    assert viz_date(PartialDate(1974)) == "XX XXX 1974"
    assert len(set(MONTHS)) == 12


def test_the_zone_lies_where_the_standard_puts_it() -> None:
    """ICAO Doc 9303-4: first character 6.0 +- 1.0 mm from the left, line centres 15.75 and 9.40 from the foot."""
    for name, centre in (("mrz.1", 88 - 15.75), ("mrz.2", 88 - 9.40)):
        (inscription,) = printed(3).sheet.layer(name).inscriptions
        x, y, width, height = inscription.box_mm
        assert 5.0 <= x <= 7.0
        assert width == pytest.approx(44 * 2.54, abs=1.5)
        assert y + height / 2 == pytest.approx(centre, abs=0.25)


def test_the_ghost_and_the_portrait_show_the_same_holder() -> None:
    sheet = printed(9).sheet
    ghost, face = sheet.layer("ghost").geometry, sheet.layer("portrait").geometry
    assert isinstance(ghost, LineFamily)
    assert isinstance(face, ImagePlate)
    assert ghost.tone is not None
    tone, dark = ghost.tone.values, 255.0 - face.pixels.mean(axis=2)
    inner = np.s_[90:400, 90:294]
    assert np.corrcoef(tone[inner].ravel(), dark[inner].ravel())[0, 1] > 0.8


def test_the_perforated_number_has_a_hole_for_each_needle() -> None:
    holes = printed(3).sheet.layer("perforated number").geometry
    assert isinstance(holes, Perforation)
    assert len(holes.centres) > 80
    assert all(0 < x < 123 and 50 < y < 65 for x, y in holes.centres)


def test_every_process_of_a_design_is_one_of_the_press() -> None:
    assert {process.value for process in PrintProcess} <= {process.value for process in Process}


def test_every_light_of_the_design_can_be_lit() -> None:
    assert set(passport().lights) <= set(ROOMS)


def test_another_issuer_is_refused_by_the_press_itself() -> None:
    forged = passport()
    sneaked = replace(forged)
    object.__setattr__(sneaked, "issuer", "XYZ")  # round the design's own check
    with pytest.raises(EnvironmentFault) as caught:
        print_sheet(sneaked, recipe(1), art=art_source(ASSETS, PASSPORT), world=NAMES)
    assert caught.value.code is FaultCode.ISSUER_REFUSED


def test_a_recipe_of_another_version_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        printed(1, design_version=99)
    assert caught.value.code is FaultCode.DESIGN_VERSION_UNKNOWN


def test_an_unknown_alteration_is_refused_by_name() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        printed(1, alterations=(AlterationUse(AlterationId("no-such"), 0.0),))
    assert caught.value.code is FaultCode.ALTERATION_UNKNOWN
    assert caught.value.params["alteration"] == "no-such"


def test_a_damaged_drawing_names_its_file() -> None:
    art = art_source(ASSETS, PASSPORT)

    def broken(name: str) -> bytes:
        return b"<svg" if name == "emblem.svg" else art(name)

    other = replace(passport(), version=2)
    sheet = print_sheet(other, replace(recipe(1), design_version=2), art=broken, world=NAMES)
    with pytest.raises(EnvironmentFault) as caught:
        sheet.on("data")
    assert caught.value.code is FaultCode.ASSET_DAMAGED
    assert "emblem.svg" in str(caught.value.params["file"])


def test_a_page_is_printed_when_it_is_looked_at_and_not_before() -> None:
    art, asked = art_source(ASSETS, PASSPORT), []

    def watched(name: str) -> bytes:
        asked.append(name)
        return art(name)

    other = replace(passport(), version=3)
    sheet = print_sheet(other, replace(recipe(1), design_version=3), art=watched, world=NAMES)
    assert sheet.written()["surname"]
    assert sheet.written()["mrz.2"]
    assert not asked
    assert sheet.on("cover")
    assert {page.page.name for page in sheet.printed("cover").unprinted} == {"data", "end-leaf", "visas"}
    assert {layer.page for layer in sheet.printed().layers} == {page.name for page in sheet.pages}
