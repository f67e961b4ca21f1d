"""Writes docs/formats/schemas: one JSON Schema per kind of content file, for editors that complete and check.

    python -m tools.schemas

Designs have none: a layer is one of sixteen classes picked by its `kind`, which the decoder does by hand.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from docexam.content.face_components import Components
from docexam.content.pack import (
    BlockedWords,
    Course,
    Exercises,
    Explanations,
    FaceSets,
    FraudKinds,
    Lists,
    Reasons,
)
from docexam.content.scenarios import InterviewReasons
from docexam.domain.scenario import Scenario
from docexam.domain.world import World

FOLDER: Final = Path(__file__).resolve().parents[1] / "docs" / "formats" / "schemas"

KINDS: Final = {
    "lists": Lists,
    "world": World,
    "blocked_words": BlockedWords,
    "curriculum": Course,
    "reasons": Reasons,
    "explanations": Explanations,
    "fraud_kinds": FraudKinds,
    "exercises": Exercises,
    "face_components": Components,
    "faces": FaceSets,
    "interview_reasons": InterviewReasons,
    "scenario": Scenario,
}
"""File names of content, without ending, and what they hold."""

_ALL_SAID: Final = frozenset({"Text", "Review"})


def schemas() -> Iterator[tuple[str, str]]:
    """Yield file name and text of each schema."""
    for name, kind in KINDS.items():
        schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(kind)}
        for definition in schema["$defs"].values():
            _tighten(definition)
        yield f"{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _tighten(definition: dict[str, Any]) -> None:
    """Say what the decoder asks for beyond the types: no other key, every language, always a review."""
    properties = definition.get("properties")
    if properties is None:
        return
    said = set(properties) if definition["title"] in _ALL_SAID else {"review"} & set(properties)
    needed = said | set(definition.get("required", ()))
    definition["required"] = [name for name in properties if name in needed]
    definition["additionalProperties"] = False


def main() -> None:
    """Write every schema anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in schemas():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
