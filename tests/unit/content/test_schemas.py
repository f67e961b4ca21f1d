"""The schemas for editors say what the decoder asks for."""

import json
from pathlib import Path

import pytest

from docexam.content.pack import FOLDER, read_pack
from docexam.content.scenarios import SCENARIO_FOLDER
from tests.unit.content.breakable import REPOSITORY
from tools.schemas import FOLDER as SCHEMAS
from tools.schemas import KINDS, schemas


def test_the_schemas_are_current() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.iterdir()}
    assert written == dict(schemas()), "run: python -m tools.schemas"


def test_every_file_of_the_curricula_has_a_schema() -> None:
    files = {path for path in (REPOSITORY / FOLDER).rglob("*.toml") if path.parent.name != SCENARIO_FOLDER}
    assert {path.stem for path in files} | {"scenario"} == set(KINDS)
    assert read_pack(REPOSITORY).problems == ()


@pytest.mark.parametrize("name", sorted(KINDS))
def test_no_schema_lets_an_unknown_key_or_a_missing_review_pass(name: str) -> None:
    schema = json.loads(Path(SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    for definition in schema["$defs"].values():
        if "properties" in definition:
            assert definition["additionalProperties"] is False
            assert "review" not in definition["properties"] or "review" in definition["required"]
    assert schema["$defs"]["Review"]["required"] == ["by", "on"]
