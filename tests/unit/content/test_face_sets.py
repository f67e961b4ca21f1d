"""Pairs of faces are offered only from a portrait bank that is large enough, and their content is sound."""

from pathlib import Path

import pytest

from docexam.content import pack
from docexam.content.face_components import load_components
from docexam.content.pack import FEWEST_HOLDERS, read_pack
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import ExerciseKind
from docexam.domain.face import FaceComponent
from docexam.domain.portrait import PortraitBank
from tests.unit.content.breakable import REPOSITORY
from tests.unit.training.face_matching.small_bank import PRACTICE


def offered(monkeypatch: pytest.MonkeyPatch, bank: PortraitBank) -> int:
    monkeypatch.setattr(pack, "load_bank", lambda _assets: bank)
    read = read_pack(REPOSITORY)
    assert read.value is not None
    return sum(item.exercise is ExerciseKind.FACE for item in read.value.curriculum.every_item)


def test_a_bank_of_a_few_people_is_not_practised_with(monkeypatch: pytest.MonkeyPatch) -> None:
    assert offered(monkeypatch, PortraitBank(PRACTICE[: FEWEST_HOLDERS - 1])) == 0
    assert offered(monkeypatch, PortraitBank(PRACTICE[:FEWEST_HOLDERS])) > 0


def test_a_damaged_bank_takes_nothing_else_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(_assets: Path) -> PortraitBank:
        raise EnvironmentFault(
            FaultCode.CONTENT_INVALID, file="portraits/index.json", key="format", reason=""
        )

    monkeypatch.setattr(pack, "load_bank", damaged)
    read = read_pack(REPOSITORY)
    assert read.value is not None
    assert read.value.curriculum.items
    assert not [item for item in read.value.curriculum.every_item if item.exercise is ExerciseKind.FACE]


def test_all_nineteen_components_have_their_words() -> None:
    texts = load_components(REPOSITORY)
    assert [text.id for text in texts] == list(FaceComponent)


def test_a_component_that_is_missing_is_named(tmp_path: Path) -> None:
    text = (REPOSITORY / "curricula" / "face_components.toml").read_text(encoding="utf-8")
    (tmp_path / "curricula").mkdir()
    (tmp_path / "curricula" / "face_components.toml").write_text(
        text.replace('id = "ears"', 'id = "nose"', 1), encoding="utf-8"
    )
    with pytest.raises(EnvironmentFault) as refused:
        load_components(tmp_path)
    assert "ears" in str(refused.value.params["reason"])
