"""What an alteration may touch, what it says about itself, and what the code refuses."""

from dataclasses import replace

import numpy as np
import pytest

from docexam.content.catalogue import art_source
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId, DesignId
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.invented import INVENTED_BODIES
from docexam.domain.mrz import LAYOUTS, explain
from docexam.domain.mrz.layout import Span
from docexam.domain.specimen import AlterationUse
from docexam.imaging import raster
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.alterations.operator import MATERIAL, Made, Operator, Workpiece, changes
from docexam.imaging.press.alterations.zone import with_zone
from docexam.imaging.press.geometry import ImagePlate, Plate
from docexam.imaging.press.ink import OFFICE_PAPER, Ink
from docexam.imaging.press.printing import genuine_sheet, print_job
from docexam.imaging.press.sheet import Layer, Process, Sheet
from tests.unit.imaging.alterations.altered import (
    DESIGN,
    PAGE,
    ROOT,
    catalogue,
    home,
    printed,
    recipe,
)

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = tuple(ALTERATIONS)
SEEDS = (3, 14, 159)

_FLUORESCENT = (
    "fluorescent ship",
    "fluorescent hull",
    "fluorescent sea",
    "fluorescent frame",
    "fluorescent name",
    "yellow fibres",
    "red fibres",
    "blue fibres",
    "rosette",
    "braids",
)
_INTAGLIO = ("heading", "header rules", "emblem, sails", "emblem, outline of the sails", "emblem, branches")
_SCRAPED = ("scraped paper", "remains of ink", "rewritten")
_NUMERIC = ("value.birth_date", "value.expiry_date", "value.number", "value.personal_number")
_STATE_NAMED = ("title", "fluorescent name", "value.authority")
_RETRO = ("retroreflective ships", "retroreflective letters")
_PAGE_NUMBERS = ("page numbers", "visa pages, fluorescent numbers", "index mark, right")

TOUCHED: dict[str, set[str]] = {
    "uv-missing": {MATERIAL, *_FLUORESCENT},
    "uv-overbright": {MATERIAL},
    "ovd-flat": {"foil"},
    "watermark-missing": {"watermark", "electrotype"},
    "digit-changed": {"value.birth_date", "value.expiry_date", "value.number", *_SCRAPED},
    "mrz-check-digit-wrong": {"mrz.2", "value.birth_date", "value.expiry_date", "value.personal_number"},
    "photo-substituted": {"foil", "glue", "pasted paper", "pasted photograph"},
    "microprint-copied": {"microprint"},
    "watermark-printed": {"watermark", "electrotype", "printed watermark", "pressed watermark"},
    "thread-printed": {"thread", "printed thread"},
    "intaglio-flat": {*_INTAGLIO, "title", "emblem, hull"},
    "ovi-static": {"colour-shifting emblem"},
    "ir-split-missing": set(_INTAGLIO),
    "uvc-same-as-uva": {"fluorescent ship", "fluorescent hull"},
    "register-off": {"register, verso"},
    "perforation-pricked": {"perforated number"},
    "perforation-differs": {"perforated number"},
    "mrz-not-ocrb": {"mrz.1", "mrz.2"},
    "mrz-ir-transparent": {"mrz.1", "mrz.2"},
    "expiry-extended": {"value.expiry_date", *_SCRAPED},
    "misprint-pale": {"ground a", "ground b"},
    "data-erased": {"value.surname", "value.given_names", "value.birth_place", *_SCRAPED},
    "stroke-added": {*_NUMERIC, "added stroke"},
    "data-washed": {*_NUMERIC, "washed print", "edge of the stain", "rewritten"},
    "blank-personalised": {"portrait", "ghost", "signature", "value.", "mrz."},
    "microprint-misspelt": {"microprint"},
    "stamp-counterfeit": {"stamp of entry", "stamp of exit", "glow of the copy"},
    "stamp-date-altered": {"stamp of entry", "stamp of exit", *_SCRAPED[:2], "redrawn digit"},
    "visa-leaf-removed": {*_PAGE_NUMBERS},
    "visa-leaf-exchanged": {*_PAGE_NUMBERS, "glue", "cut edge"},
    "changeable-image-static": {
        "multiple image, face",
        "multiple image, year",
        "lenses",
        "printed flat: multiple image, face",
        "printed flat: multiple image, year",
    },
    "tactile-flat": {"raised number", "plate star", "plate microtext"},
    "image-overlaid": {"film over the portrait", "face on the film"},
    "image-retouched": {"burnt again", "pits of the laser"},
    "laminate-split": {"portrait", "laminate", *_RETRO, "clouded film", "blisters", "second film"},
    "portrait-morphed": {"portrait"},
    "visa-flat-print": {
        "title",
        "heading",
        "header rules",
        "emblem",
        "latent panel, ground",
        "latent letters, flat",
        "latent letters, turned",
        "colour-shifting sun",
        "foil",
        "printed flat: latent letters, flat",
        "printed flat: latent letters, turned",
    },
    "visa-lifted": {"torn edge", "glue", "creases"},
    "pseudo-fantasy": {*_STATE_NAMED},
    "pseudo-camouflage": {*_STATE_NAMED},
    "pseudo-body": {*_STATE_NAMED, "disclaimer"},
    "cancelled-punched": {"cancellation"},
    "corner-clipped": {MATERIAL},
    "transliteration-variant": {"value.surname", "value.given_names"},
    "optional-field-empty": {"mrz.2"},
}
"""The layers that an alteration may change on the first design it is made for (one that ends with a dot stands for
all that begin so); a copy of the page replaces them all.
"""

COPIES_OF_THE_PAGE = {
    "inkjet-counterfeit",
    "toner-counterfeit",
    "visa-pages-copied",
    "card-printed",
    "visa-copied",
}
WEAR = {"worn"}


def genuine(seed: int, design: DesignId = DESIGN) -> Sheet:
    return printed(recipe(seed=seed, design=design)).sheet


def written_on(sheet: Sheet) -> dict[str, str]:
    return sheet.printed().written()


def workpiece(seed: int = 3) -> Workpiece:
    known = catalogue()
    job = print_job(known.designs[DESIGN], recipe(seed=seed), art=art_source(ROOT, DESIGN), world=known.names)
    sheet = genuine_sheet(job).printed(PAGE)
    return Workpiece(sheet, job, sheet.page(PAGE), {}, AlterationId("of-the-test"))


def altering(made: Sheet) -> Operator:
    """Return an operator that declares the foil and returns `made`."""
    base = ALTERATIONS[AlterationId("ovd-flat")]
    return replace(base, make=lambda piece: Made(made, made, ()))


@pytest.mark.parametrize("name", [name for name in NAMES if name not in COPIES_OF_THE_PAGE | WEAR])
@pytest.mark.parametrize("difficulty", [0.0, 1.0])
def test_an_alteration_touches_only_the_layers_it_names(name: str, difficulty: float) -> None:
    for seed in SEEDS:
        before = genuine(seed, home(name)).printed()
        after = printed(recipe((name, difficulty), seed=seed)).sheet.printed()
        # a layer printed twice is another value though the same print: compare what it is made of
        touched = changes(before, _with_layers_of(before, after))
        assert touched, name
        assert not [layer for layer in touched if not _is_listed(layer, TOUCHED[name])]


def _is_listed(layer: str, listed: set[str]) -> bool:
    return layer in listed or any(layer.startswith(known) for known in listed if known.endswith("."))


def test_wear_leaves_the_paper_and_what_is_in_it_alone() -> None:
    before, after = genuine(3), printed(recipe(("worn", 0.0), seed=3)).sheet
    inside = {Process.WATERMARK, Process.ELECTROTYPE, Process.THREAD, Process.FIBRE, Process.PERFORATION}
    assert before.pages == after.pages
    assert {layer.name for layer in after.layers if layer.removed is not None}
    assert not [layer.name for layer in after.layers if layer.process in inside and layer.removed is not None]


def test_genuine_but_odd_is_no_fraud() -> None:
    for name in ("worn", "misprint-pale", "transliteration-variant", "optional-field-empty"):
        truth = printed(recipe((name, 0.5), seed=3)).truth
        assert truth.fraud_kind is FraudKind.MU_DEV
        assert not truth.fraudulent


def _with_layers_of(before: Sheet, after: Sheet) -> Sheet:
    """Return `after` with each layer that was printed alike replaced by that of `before`."""
    alike = {layer.name: layer for layer in before.layers}

    def known(layer: Layer) -> Layer:
        other = alike.get(layer.name)
        return other if other is not None and _printed_alike(other, layer) else layer

    return replace(after, layers=tuple(known(layer) for layer in after.layers))


def _printed_alike(one: Layer, other: Layer) -> bool:
    if replace(one, geometry=other.geometry) != other:
        return False
    if isinstance(one.geometry, Plate) and isinstance(other.geometry, Plate):
        return bool(one.geometry.paths.boxes.shape == other.geometry.paths.boxes.shape) and bool(
            (one.geometry.paths.boxes == other.geometry.paths.boxes).all()
        )
    if isinstance(one.geometry, ImagePlate) and isinstance(other.geometry, ImagePlate):
        return np.array_equal(one.geometry.pixels, other.geometry.pixels)
    return type(one.geometry) is type(other.geometry) and repr(one.geometry) == repr(other.geometry)


@pytest.mark.parametrize("name", NAMES)
def test_the_difficulty_changes_amounts_never_content(name: str) -> None:
    written = [
        {
            text.field: text.text
            for layer in printed(recipe((name, difficulty), seed=5)).sheet.layers
            for text in layer.inscriptions
        }
        for difficulty in (0.0, 1.0)
    ]
    if ALTERATIONS[
        AlterationId(name)
    ].by_reading:  # how much disagrees is its difficulty; the zone is the same
        written = [{field: text for field, text in one.items() if field.startswith("mrz")} for one in written]
    assert written[0] == written[1]


@pytest.mark.parametrize("name", NAMES)
def test_the_twin_says_the_same_as_the_altered_specimen(name: str) -> None:
    for seed in SEEDS:
        altered, twin = (
            written_on(printed(recipe((name, 0.5), seed=seed, twin=twin)).sheet) for twin in (False, True)
        )
        assert altered == twin


@pytest.mark.parametrize("name", NAMES)
def test_a_finding_tells_where_and_in_which_light(name: str) -> None:
    specimen = printed(recipe((name, 0.3), seed=8))
    (finding,), page = specimen.truth.findings, specimen.sheet.page(specimen.truth.findings[0].page)
    assert finding.alteration == finding.explanation == name
    assert sorted((*finding.reveals, *finding.may_show, *finding.silent)) == sorted(JUDGED_LIGHTS)
    assert finding.reveals or finding.by_reading
    assert finding.region
    assert all(len(polygon) >= 3 for polygon in finding.region)
    points = [point for polygon in finding.region for point in polygon]
    assert all(0 <= x <= page.width_mm and 0 <= y <= page.height_mm for x, y in points)
    assert finding.features
    assert finding.least_magnification <= 30


def test_the_course_explains_every_alteration_and_nothing_else() -> None:
    written = {explanation.id for explanation in catalogue().curriculum.explanations}
    assert written == {*NAMES, "genuine", "genuine-referred"}


@pytest.mark.parametrize("name", NAMES)
def test_amounts_run_from_easy_to_hard(name: str) -> None:
    easy, hard = (
        printed(recipe((name, difficulty), seed=8)).truth.findings[0].amounts for difficulty in (0.0, 1.0)
    )
    knobs = ALTERATIONS[AlterationId(name)].knobs
    assert [(amount.name, amount.value) for amount in easy] == [(knob.name, knob.easy) for knob in knobs]
    assert [(amount.name, amount.value) for amount in hard] == [(knob.name, knob.hard) for knob in knobs]
    assert knobs


def test_alterations_compose_in_the_order_of_the_recipe() -> None:
    both = printed(recipe(("photo-substituted", 0.2), ("digit-changed", 0.4), seed=21))
    assert [finding.alteration for finding in both.truth.findings] == ["photo-substituted", "digit-changed"]
    names = {layer.name for layer in both.sheet.layers}
    assert {"pasted photograph", "rewritten"} <= names


def test_a_digit_can_be_changed_on_a_copy_of_nothing_only() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        printed(recipe(("inkjet-counterfeit", 0.2), ("watermark-missing", 0.4), seed=21))
    assert fault.value.code is FaultCode.ALTERATION_UNSUITABLE


def test_an_unknown_alteration_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        printed(recipe(("ink-of-dragons", 0.2), seed=21))
    assert fault.value.code is FaultCode.ALTERATION_UNKNOWN


def test_touching_an_undeclared_layer_is_refused() -> None:
    piece = workpiece()
    use = AlterationUse(AlterationId("ovd-flat"))
    for made in (
        piece.sheet.without("microprint"),
        piece.sheet.changed("title", lambda layer: replace(layer, strength=0.5)),
        piece.sheet.on_material(PAGE, OFFICE_PAPER),
        replace(piece.sheet, seed=piece.sheet.seed + 1),
        replace(piece.sheet, layers=piece.sheet.layers[1:] + piece.sheet.layers[:1]),
    ):
        with pytest.raises(ProgramFault) as fault:
            altering(made).alter(piece.sheet, use, piece.job)
        assert fault.value.code is FaultCode.DEFECT


def test_an_alteration_may_change_what_it_declares() -> None:
    piece = workpiece()
    made = piece.sheet.changed("foil", lambda layer: replace(layer, strength=0.5))
    result, _ = altering(made).alter(piece.sheet, AlterationUse(AlterationId("ovd-flat")), piece.job)
    assert result is made


def test_an_alteration_cannot_lay_a_layer_named_like_the_mark() -> None:
    piece = workpiece()
    with pytest.raises(ProgramFault) as fault:
        piece.sheet.with_on_top(
            Layer("SPECIMEN", PAGE, Plate(raster.disc(60, 40, 10)), Ink("white"), Process.OFFSET)
        )
    assert fault.value.code is FaultCode.SPECIMEN_MARK_REFUSED


@pytest.mark.parametrize("span", [Span(1, 3, 5), Span(2, 11, 13)])
def test_an_alteration_cannot_write_another_state(span: Span) -> None:
    with pytest.raises(ProgramFault) as fault:
        with_zone(workpiece(), span, "XYZ")
    assert fault.value.code is FaultCode.ISSUER_REFUSED


@pytest.mark.parametrize("difficulty", [0.0, 1.0])
def test_a_wrong_check_digit_is_found_by_arithmetic(difficulty: float) -> None:
    for seed in range(40, 60):
        sheet = printed(recipe(("mrz-check-digit-wrong", difficulty), seed=seed)).sheet
        lines = [sheet.layer(f"mrz.{number}").inscriptions[0].text for number in (1, 2)]
        wrong = [check.name for check in explain(lines).checks if check.passed is False]
        assert len(wrong) == 2, (seed, wrong)  # its own and the composite one
        assert [len(line) for line in lines] == [LAYOUTS[catalogue().designs[DESIGN].format].width] * 2


def test_a_hard_wrong_check_digit_agrees_with_the_visual_zone() -> None:
    for seed in range(40, 50):
        (easy, hard) = (printed(recipe(("mrz-check-digit-wrong", d), seed=seed)).sheet for d in (0.0, 1.0))
        before = genuine(seed)
        written = [written_on(sheet) for sheet in (before, easy, hard)]
        changed = [sum(one[field] != written[0][field] for field in one) for one in written]
        assert changed == [0, 1, 2]


def test_only_found_by_reading_means_no_light_shows_it() -> None:
    finding = printed(recipe(("mrz-check-digit-wrong", 0.5), seed=2)).truth.findings[0]
    assert finding.by_reading
    assert finding.silent == JUDGED_LIGHTS
    assert Light.VIS in finding.silent


def test_a_camouflage_document_names_an_abolished_province() -> None:
    abolished = {place.name.en.upper() for place in catalogue().world.provinces if place.abolished}
    named = {" ".join(body.name) for body in INVENTED_BODIES[FraudKind.PS_CAMO]}
    assert named <= abolished


@pytest.mark.parametrize("kind", INVENTED_BODIES)
def test_an_invented_body_keeps_the_code_of_utopia(kind: FraudKind) -> None:
    operators = [operator for operator in ALTERATIONS.values() if operator.fraud_kind is kind]
    for operator in operators:
        sheet = printed(recipe((operator.id, 0.0), seed=9)).sheet.printed()
        assert written_on(sheet)["mrz.1"][2:5] == "UTO"
    assert operators


def test_an_empty_optional_field_is_a_sound_zone() -> None:
    sheet = printed(recipe(("optional-field-empty", 0.0), seed=9)).sheet.printed()
    lines = [written_on(sheet)[f"mrz.{number}"] for number in (1, 2)]
    assert lines[1][28:43] == "<" * 15
    assert not [check.name for check in explain(lines).checks if check.passed is False]


def test_the_mark_cannot_be_cut_out_of_a_page() -> None:
    page = genuine(3).page(PAGE)
    with pytest.raises(ProgramFault) as fault:
        replace(page, cut_off=(((0.0, 0.0), (60.0, 0.0), (60.0, 40.0)),))
    assert fault.value.code is FaultCode.SPECIMEN_MARK_REFUSED
