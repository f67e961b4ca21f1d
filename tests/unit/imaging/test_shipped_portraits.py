"""The portrait bank that is shipped: every picture is there, whole, clean, and told of truly."""

import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from docexam.content.portraits import FOLDER, load_bank, picture_bytes
from docexam.domain.holder import Sex
from docexam.domain.portrait import Portrait, Role, Shot, Use
from docexam.imaging.opencv import opencv

ASSETS = Path(__file__).resolve().parents[3] / "assets"
BANK = load_bank(ASSETS)
PORTRAITS = BANK.portraits

CHUNKS_OF_A_PLAIN_WEBP = {b"VP8 ", b"VP8L"}


def ids(portrait: Portrait) -> str:
    return str(portrait.id)


def test_the_bank_is_not_empty_and_its_people_are_adults() -> None:
    assert PORTRAITS
    assert all(18 <= portrait.age + min(0, portrait.condition.years) <= 80 for portrait in PORTRAITS)


@pytest.mark.parametrize("portrait", PORTRAITS, ids=ids)
def test_every_picture_is_the_one_of_the_index_and_carries_nothing_else(portrait: Portrait) -> None:
    data = picture_bytes(ASSETS, portrait)
    assert len(data) == portrait.size_bytes
    # a plain file has one chunk: no EXIF, no colour profile, nothing that could tell more than the picture
    assert data[:4] == b"RIFF"
    assert data[8:12] == b"WEBP"
    assert data[12:16] in CHUNKS_OF_A_PLAIN_WEBP
    assert int.from_bytes(data[16:20], "little") + 20 >= len(data) - 1


def test_all_pictures_have_one_size_and_can_be_decoded() -> None:
    cv2 = opencv()
    for portrait in PORTRAITS[::9]:
        picture = cv2.imdecode(np.frombuffer(picture_bytes(ASSETS, portrait), np.uint8), cv2.IMREAD_COLOR)
        assert picture.shape == (480, 384, 3)
    assert {(portrait.width, portrait.height) for portrait in PORTRAITS} == {(384, 480)}


def test_no_picture_lies_about_that_no_index_and_no_judgement_knows() -> None:
    known = {portrait.file for portrait in PORTRAITS}
    path = ASSETS / FOLDER / "judged.json"
    judged = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    rejected = {f"{name}.webp" for name, verdict in judged.items() if verdict.get("rejected")}
    assert {path.name for path in (ASSETS / FOLDER).glob("*.webp")} - rejected == known


def test_about_half_of_the_people_are_intended_as_women() -> None:
    people = {portrait.person: portrait.intended_sex for portrait in PORTRAITS if portrait.role is Role.BASE}
    women = sum(sex is Sex.FEMALE for sex in people.values())
    assert abs(women - len(people) / 2) <= max(1, 0.1 * len(people))


def test_one_person_keeps_sex_age_skin_and_marks_in_every_picture() -> None:
    people: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for one in PORTRAITS:
        people[one.person].add((one.intended_sex, one.age, one.skin, one.moles, one.freckled, one.rho))
    assert all(len(facts) == 1 for facts in people.values())


def test_whoever_sits_for_specimens_has_a_document_portrait_in_a_practice_family() -> None:
    sitters = json.loads((ASSETS / FOLDER / "sitters.json").read_text(encoding="utf-8"))
    documents = {
        family.document.file
        for family in BANK.of_use(Use.PRACTICE)
        if family.document is not None and family.document.shot is Shot.DOCUMENT
    }
    assert {sitter["file"] for sitter in sitters} == documents


def test_hidden_ears_are_not_among_what_can_be_seen() -> None:
    for portrait in PORTRAITS:
        if portrait.covered:
            assert "ears" not in portrait.components
        assert {"eyes", "nose", "mouth"} <= set(portrait.components)
