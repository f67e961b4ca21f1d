"""The index of the portrait bank and its pictures."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from docexam.content.portraits import load_bank, picture_bytes
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.portrait import Role, Shot, Use

PICTURE = b"RIFF not a picture but enough to be hashed"

Record = dict[str, Any]


def record(number: int, **changed: Any) -> Record:
    value: Record = {
        "id": f"p{number:04d}",
        "family": "f001",
        "person": "f001",
        "role": "base",
        "shot": "document",
        "file": f"p{number:04d}.webp",
        "sha256": hashlib.sha256(PICTURE).hexdigest(),
        "width": 384,
        "height": 480,
        "size_bytes": len(PICTURE),
        "intended_sex": "F",
        "age": 34,
        "age_class": "30-44",
        "skin": "olive",
        "condition": {
            "light": "passport", "yaw": 0.0, "pitch": 0.0, "roll": 0.0, "smile": 0.0, "hair": "long",
            "beard": "none", "covering": "none", "glasses": "none", "clothes": "crew", "years": 0.0,
            "weight": 0.0, "make_up": 0.0,
        },
        "landmarks": [[0.5, 0.5]] * 68,
        "components": {"nose": [[[0.4, 0.4], [0.6, 0.4], [0.5, 0.6]]]},
        "region_mm": {},
    }  # fmt: skip
    return value | changed


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    def write(*portraits: Record, **changed: Any) -> Path:
        index = {
            "format": 1,
            "uses": {"f001": "practice"},
            "model_sha256": "0",
            "maker": "1",
            "portraits": portraits,
        }
        (tmp_path / "portraits").mkdir()
        (tmp_path / "portraits" / "index.json").write_text(json.dumps(index | changed), encoding="utf-8")
        for portrait in portraits:
            (tmp_path / "portraits" / str(portrait["file"])).write_bytes(PICTURE)
        return tmp_path

    return write


def test_without_an_index_the_bank_is_empty(tmp_path: Path) -> None:
    assert load_bank(tmp_path).families == ()


def test_a_family_gathers_the_person_and_those_who_resemble_them(written: Callable[..., Path]) -> None:
    alike = record(3, role="look-alike", person="f001-a", rho=0.9, region_mm={"face": 1.5, "nose": 1.0})
    bank = load_bank(written(record(1), record(2, shot="live-1"), alike))
    (family,) = bank.of_use(Use.PRACTICE)
    assert family.document is not None
    assert family.document.id == "p0001"
    assert [portrait.shot for portrait in family.live] == [Shot.LIVE_1]
    assert [(portrait.role, portrait.mm) for portrait in family.others] == [(Role.LOOK_ALIKE, 1.5)]
    assert bank.of_use(Use.TEST) == ()
    assert bank.portrait("p0002") is family.live[0]
    assert bank.portrait("p9999") is None


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"file": "../secret.webp"}, "file"),
        ({"landmarks": [[0.5, 0.5]] * 67}, "landmarks"),
        ({"landmarks": [[2.5, 0.5]] * 68}, "landmarks"),
        ({"family": "f999"}, "family"),
        ({"rho": 0.9}, "rho"),
        ({"swapped": ["nose"]}, "swapped"),
        ({"age": 17}, "age"),
        ({"skin": "green"}, "skin"),
        ({"role": "swap", "swapped": ["nose"]}, "region_mm"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(
    written: Callable[..., Path], wrong: Record, key: str
) -> None:
    folder = written(record(1, **wrong))
    with pytest.raises(EnvironmentFault) as caught:
        load_bank(folder)
    assert caught.value.code is FaultCode.CONTENT_INVALID
    assert key in str(caught.value.params["key"])


def test_a_portrait_told_of_twice_is_refused(written: Callable[..., Path]) -> None:
    folder = written(record(1), record(1))
    with pytest.raises(EnvironmentFault):
        load_bank(folder)


def test_an_index_of_a_newer_format_is_refused(written: Callable[..., Path]) -> None:
    folder = written(record(1), format=2)
    with pytest.raises(EnvironmentFault) as caught:
        load_bank(folder)
    assert caught.value.params["key"] == "format"


def test_an_index_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "portraits").mkdir()
    (tmp_path / "portraits" / "index.json").write_bytes(b"{")
    with pytest.raises(EnvironmentFault) as caught:
        load_bank(tmp_path)
    assert caught.value.code is FaultCode.CONTENT_SYNTAX


def test_a_picture_is_given_out_only_if_it_is_the_one_of_the_index(written: Callable[..., Path]) -> None:
    folder = written(record(1))
    (portrait,) = load_bank(folder).portraits
    assert picture_bytes(folder, portrait) == PICTURE
    (folder / "portraits" / portrait.file).write_bytes(PICTURE + b"!")
    with pytest.raises(EnvironmentFault) as caught:
        picture_bytes(folder, portrait)
    assert caught.value.code is FaultCode.ASSET_DAMAGED
    (folder / "portraits" / portrait.file).unlink()
    with pytest.raises(EnvironmentFault) as caught:
        picture_bytes(folder, portrait)
    assert caught.value.code is FaultCode.ASSET_MISSING
