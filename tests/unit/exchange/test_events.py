"""The rules of events."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.exchange import events
from docexam.exchange.events import problem
from tests.unit.exchange.worked_example import EVENT


def changed(**changes: Any) -> dict[str, Any]:
    return {key: value for key, value in {**EVENT, **changes}.items() if value is not ...}


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (changed(type="party"), "unknown_type"),
        (changed(learner=...), "missing:learner"),
        (changed(confidence=6), "value:confidence"),
        (changed(confidence=True), "value:confidence"),
        (changed(agency="M"), "value:agency"),
        (changed(agency="moi"), "value:agency"),
        (changed(lights=["uva", "obl"]), "value:lights"),
        (changed(lights=["uva", "uva"]), "value:lights"),
        (changed(lights=[]), "value:lights"),
        (changed(exercise="true"), "value:exercise"),
        (changed(at="2026-03-04T07:15:42Z"), "value:at"),
        (changed(utc_offset_min=-841), "value:utc_offset_min"),
        (changed(attempts=3), "not-in-attempt:attempts"),
        (changed(level=...), "level-goes-with-course"),
        (changed(registration=...), "registration-goes-with-class"),
        (changed(run_id=...), "run-goes-with-assessment"),
        (changed(response="no-answer"), "no-answer-with-credit"),
        (changed(response="same", confidence=2), "confidence-of-faces"),
        (changed(response="complete", score_permille=900), "complete-with-other-score"),
        (changed(response="partial", score_permille=900), "partial-with-other-score"),
        (changed(response="same", confidence=3), None),
        (changed(new_key_of_a_later_minor="x"), None),
        (changed(bcp="NEW-PLACE", fraud_kind="fo-new"), None),
    ],
)
def test_an_event_is_held_to_the_rules(event: dict[str, Any], expected: str | None) -> None:
    assert problem(event) == expected


def test_an_assessment_has_the_outcome_of_its_mode() -> None:
    keys = "id installation_id seq at utc_offset_min mono_ms app_version curriculum_id curriculum_version"
    base = {key: EVENT[key] for key in [*keys.split(), "chain", "learner", "agency", "run_id"]}
    run = {"type": "assessment", "assessment": "first-check", "score_permille": 900}
    made = {**base, **run, "duration_ms": 5, "attempts": 10, "mode": "check", "outcome": "passed"}
    assert problem(made) is None
    assert problem({**made, "outcome": "completed"}) == "outcome-of-mode"
    assert problem({**made, "mode": "practice", "outcome": "completed"}) is None
    assert problem({**made, "mode": "lesson", "outcome": "completed"}) == "assessment-of-lesson"
    assert problem({**made, "trial": False}) == "value:trial"


KEYS = st.sampled_from([*EVENT, "attempts", "trial", "reason", "later_key"])
VALUES = st.one_of(
    st.sampled_from(
        [*(value for value in EVENT.values()), "same", "different", "no-answer", "complete", "basic"]
    ),
    st.booleans(),
    st.integers(-2, 1200),
    st.floats(0, 9),
    st.text(max_size=5),
    st.lists(st.sampled_from(["uva", "obl", "Ä", 1, []]), max_size=3),
    st.none(),
    st.dictionaries(st.text(max_size=2), st.integers(), max_size=1),
)


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_what_was_checked_before_never_changes_the_verdict(changes: dict[str, Any]) -> None:
    event = {**EVENT, **changes}
    for remembered in (events._SETTINGS, events._GOOD_TOKENS, events._GOOD_LISTS):
        remembered.clear()
    fresh = problem(event)
    problem(EVENT)
    for value in changes.values():
        problem({**EVENT, "exercise": value})
    assert problem(event) == problem(event) == fresh
