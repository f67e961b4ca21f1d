"""Summary: words first, then numbers, then specimen by specimen."""

import pytest

from docexam.domain.ids import AssessmentId
from docexam.domain.illumination import Light
from docexam.domain.inspection import SheetHandedIn, TimedAction
from docexam.domain.people import Learner
from docexam.training.detection import Counts
from docexam.training.light_choice import FoundByLight, LightChoice
from docexam.ui.screens.summary import SummaryScreen
from docexam.ui.screens.summary.sentences import (
    alarm_sentence,
    doubt_sentences,
    lights_sentence,
    missed_sentence,
)
from tests.screens.answering import answer_all
from tests.screens.station import Station


@pytest.fixture
def learner(station: Station) -> Learner:
    station.set_up()
    made = station.add("Ahmed Kareem", badge="20411")
    station.sign_in(made)
    return made


def finished(station: Station, learner: Learner, assessment: str, *, right: bool) -> tuple[str, list[int]]:
    run = station.services.examinations.start(
        learner.number, AssessmentId(assessment), seed=3, language="en"
    ).value
    return run.run, answer_all(station.services, run.run, right=right)


def begin(station: Station, run: str) -> None:
    station.show("summary", SummaryScreen, run)


def test_a_check_passed_says_so_and_that_it_is_a_trial(station: Station, learner: Learner) -> None:
    run, _ = finished(station, learner, "first-check", right=True)
    begin(station, run)
    counts = station.services.examinations.summary(run).result.counts  # type: ignore[arg-type]  # a run id
    assert station.text("summary.passed") == "Passed"
    assert station.is_there("summary.trial")
    assert station.text("summary.count.hit") == str(counts.hits)
    assert station.text("summary.count.correct-rejection") == str(counts.correct_rejections)


def test_the_choice_of_lights_is_told_in_words_and_apart_from_the_verdict(
    station: Station, learner: Learner
) -> None:
    run, _ = finished(station, learner, "practice-ten", right=True)
    choices = [row.facts.light_choice for row in station.services.examinations.summary(run).rows]  # type: ignore[arg-type]  # a run id
    assert any(choice is not None for choice in choices)
    begin(station, run)
    assert station.text("summary.lights.sentence") == lights_sentence([one for one in choices if one])


def test_lights_are_said_by_how_straight_the_way_to_them_was() -> None:
    def choice(reached_by: Light | None, *detours: Light) -> LightChoice:
        return LightChoice(detours, (FoundByLight(0, (Light.UVA,), reached_by, detours, None),))

    straight, later, never = choice(Light.UVA), choice(Light.UVA, Light.IR), choice(None, Light.IR)
    said = lights_sentence([straight, straight, later, never])
    numbers = [int(word) for word in said.split() if word.isdigit()]
    assert numbers == [4, 2, 1, 1]
    assert said.index("straight") < said.index("other tools") < said.index("no tool")
    assert "no tool" not in lights_sentence([straight])
    assert lights_sentence([]) == ""


def test_releasing_everything_is_said_in_words_and_not_passed(station: Station, learner: Learner) -> None:
    run, _ = finished(station, learner, "first-check", right=False)
    begin(station, run)
    assert station.text("summary.passed") == "Not passed"
    misses = station.text("summary.count.miss")
    assert station.text("summary.missed").startswith(f"You let {misses} of {misses}")


def test_practice_has_no_verdict(station: Station, learner: Learner) -> None:
    run, _ = finished(station, learner, "practice-ten", right=True)
    begin(station, run)
    assert not station.is_there("summary.verdict")


def test_each_specimen_leads_to_its_debrief(station: Station, learner: Learner) -> None:
    run, trials = finished(station, learner, "practice-ten", right=True)
    begin(station, run)
    station.press("summary.row.3")
    assert (station.routes[-1].name, station.routes[-1].argument) == ("debrief", trials[2])


def test_done_leads_home(station: Station, learner: Learner) -> None:
    run, _ = finished(station, learner, "practice-ten", right=True)
    begin(station, run)
    assert station.focused() == "summary.done"
    station.press("summary.done")
    assert station.routes[-1].name == "home"


@pytest.mark.parametrize(
    ("counts", "missed", "alarms"),
    [
        (Counts(5, 0, 0, 5), "You stopped all 5", "None of 5"),
        (Counts(4, 1, 2, 3), "You let 1 of 5", "You held up 2 of 5"),
        (Counts(0, 0, 0, 5), "No altered document", "None of 5"),
        (Counts(5, 0, 0, 0), "You stopped all 5", "No genuine document"),
    ],
)
def test_counts_are_said_in_words(qapp: object, counts: Counts, missed: str, alarms: str) -> None:
    assert missed_sentence(counts).startswith(missed)
    assert alarm_sentence(counts).startswith(alarms)


def test_few_trials_come_with_their_doubt(qapp: object) -> None:
    stopped, held = doubt_sentences(Counts(hits=4, misses=1, false_alarms=0, correct_rejections=5))
    assert "38 % to 96 %" in stopped
    assert "0 % to 43 %" in held
    assert doubt_sentences(Counts()) == ()


def test_a_mixed_set_is_told_skill_by_skill(station: Station, learner: Learner) -> None:
    examinations = station.services.examinations
    run = examinations.start(learner.number, AssessmentId("practice-mixed"), seed=3, language="en").value
    while (desk := examinations.on_desk(run.run)) is not None:
        examinations.decide(desk.trial, [TimedAction(900, SheetHandedIn())])
    begin(station, run.run)
    kinds = ("point", "process", "disagree", "check-digit", "order", "light")
    assert [station.text(f"summary.skill.{kind}") for kind in kinds] == ["0 of 2"] * 6
    assert not station.is_there("summary.counts")
