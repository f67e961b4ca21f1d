"""Kinds of exercise beside documents: a sum by hand, and a case whose answer has parts."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from docexam.domain.attempt import Answer, Outcome
from docexam.domain.curriculum import AnyItem, Assessment, Curriculum, Mode, Review
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.exercise import CheckDigitTask, DocumentTask, ExerciseKind, Task
from docexam.domain.exercise_items import CheckDigitItem
from docexam.domain.ids import AssessmentId, DesignId, ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.inspection import Decided, Response, SheetHandedIn, SlotFilled, TimedAction
from docexam.domain.mrz import CheckName
from docexam.domain.specimen import Recipe
from docexam.domain.text import Text
from docexam.services.exercise_views import ExerciseDebrief, ExerciseOnDesk
from docexam.services.kinds import Answered, KindOfExercise
from docexam.services.skills import CheckDigits
from docexam.services.views import OnDesk, RowFacts, TrialHead
from docexam.storage import attempts, codec
from docexam.storage.runs import LaidDown, StoredTrial
from docexam.training.check_digit_work import DIGIT, SUM, product_slot, work_out
from tests.unit.services.small_station import SIGNED, KnownSpecimens, Station, open_station, small_course
from tests.unit.services.test_event_log import assert_sound, install, log

SUMS = AssessmentId("sums")
CASES = AssessmentId("cases")
MRZ = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


class ZoneSpecimens(KnownSpecimens):
    """Specimens with the zone of the standard's example."""

    def mrz(self, recipe: Recipe) -> tuple[str, ...]:
        return MRZ


@dataclass(frozen=True)
class CaseItem:
    """A case of this test."""

    id: ItemId
    version: str = "1"
    review: Review = SIGNED
    exercise: ExerciseKind = ExerciseKind.CASE
    genuine: bool | None = None
    pile: str = "case"


@dataclass(frozen=True)
class Case:
    """A kind with parts, as small as can be."""

    said: str = "refer"
    kind: ExerciseKind = ExerciseKind.CASE

    def responses(self, trial: StoredTrial) -> frozenset[str]:
        return frozenset({"release", "refer", "same", "different"})

    def task(self, item: AnyItem, seed: int) -> Task:
        return DocumentTask(Recipe(DesignId("d"), 1, seed))

    def showable(self, task: Task) -> bool:
        return True

    def lay_down(self, task: Task) -> LaidDown:
        return LaidDown(truth=KnownSpecimens().truth(Recipe(DesignId("d"), 1, 1)), rules_version=1)

    def put(self, head: TrialHead, trial: StoredTrial, actions: Sequence[TimedAction]) -> OnDesk:
        return head

    def problem(self, actions: Sequence[TimedAction]) -> str | None:
        return None

    def answers(self, trial: StoredTrial, actions: Sequence[TimedAction]) -> tuple[Answer, ...]:
        def part(number: int, response: str, score: int) -> Answer:
            return Answer(
                response=response,
                outcome=Outcome.MISS if score == 0 else Outcome.HIT,
                correct=score > 0,
                score_permille=score,
                duration_ms=10,
                rules_version=1,
                part=number,
                confidence=3,
            )

        return (part(1, "refer", 1000), part(2, "same", 0), part(99, self.said, 600))

    def row(self, answered: Answered) -> RowFacts:
        return RowFacts(name=Text("Case", "حالة"), findings=len(answered.attempts))

    def debrief(self, answered: Answered) -> TrialHead:
        return answered.head


def course() -> Curriculum:
    sums = tuple(
        CheckDigitItem(ItemId(f"sum-{n:03}"), "1", DesignId("d"), check, SIGNED)
        for n, check in enumerate((CheckName.NUMBER, CheckName.BIRTH, CheckName.EXPIRY))
    )
    small, case = small_course(), CaseItem(ItemId("case-001"))
    practice = Assessment(SUMS, Text("Sums", "حساب"), Mode.PRACTICE, 3, 0, tuple(one.id for one in sums))
    cases = Assessment(CASES, Text("Cases", "حالات"), Mode.SHIFT, 2, 0, (case.id,))
    return Curriculum(
        id=small.id,
        version=small.version,
        title=small.title,
        items=small.items,
        assessments=(*small.assessments, practice, cases),
        reasons=small.reasons,
        explanations=small.explanations,
        fraud_kinds=small.fraud_kinds,
        exercises=(*sums, case),
    )


def opened(folder: Path, case: KindOfExercise | None = None) -> Station:
    return open_station(
        folder, course=course(), kinds=(CheckDigits(course(), ZoneSpecimens()), case or Case())
    )


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    for table in (codec.TASKS, codec.TRUTHS):
        monkeypatch.setitem(table, ExerciseKind.CASE, table[ExerciseKind.DOCUMENT])
    station = opened(tmp_path)
    yield station
    station.close()


@pytest.fixture
def learner(station: Station) -> LearnerNumber:
    return station.add("Lena Learner", "77409").number


def begin(station: Station, learner: LearnerNumber, assessment: AssessmentId) -> RunId:
    return station.examinations.start(learner, assessment, seed=3, language="en").value.run


def sum_on_desk(station: Station, run: RunId) -> ExerciseOnDesk:
    desk = station.examinations.on_desk(run)
    assert isinstance(desk, ExerciseOnDesk)
    return desk


def right_sheet(desk: ExerciseOnDesk) -> list[TimedAction]:
    assert isinstance(desk.task, CheckDigitTask)
    truth = work_out(desk.task)
    sheet = {product_slot(n): due for n, due in enumerate(truth.products, start=1)}
    sheet |= {SUM: truth.total, DIGIT: truth.digit}
    filled = [TimedAction(10 * n, SlotFilled(slot, str(due))) for n, (slot, due) in enumerate(sheet.items())]
    return [*filled, TimedAction(5000, SheetHandedIn())]


def test_the_digit_that_is_asked_for_is_blotted_out(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner, SUMS)
    task = sum_on_desk(station, run).task
    assert isinstance(task, CheckDigitTask)
    assert sum(line.count("?") for line in task.lines) == 1
    assert task.lines[task.line - 1][task.start - 1 :].startswith(task.data)
    assert "truth" not in {name.lower() for name in sum_on_desk(station, run).__slots__}


def test_a_sum_is_gone_on_with_after_a_power_cut(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    run = begin(station, learner, SUMS)
    desk = sum_on_desk(station, run)
    station.examinations.record(desk.trial, [TimedAction(700, SlotFilled("product.1", "49"))])
    station.close()
    again = opened(tmp_path)
    assert sum_on_desk(again, run).state.filled == (("product.1", "49"),)
    assert sum_on_desk(again, run).task == desk.task
    assert again.examinations.home(learner).unfinished[0].next_kind is ExerciseKind.CHECK_DIGIT
    again.close()


def test_sums_are_answered_scored_and_looked_back_at(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner, SUMS)
    first = sum_on_desk(station, run)
    station.examinations.decide(first.trial, right_sheet(first))
    second = sum_on_desk(station, run)
    station.examinations.decide(second.trial, right_sheet(second)[2:])
    third = sum_on_desk(station, run)
    station.examinations.decide(third.trial, [TimedAction(9, SheetHandedIn(given_up=True))])
    assert station.examinations.on_desk(run) is None
    rows = station.examinations.summary(run).rows
    assert [row.attempt.response for row in rows] == ["complete", "partial", "wrong"]
    assert [row.exercise for row in rows] == [ExerciseKind.CHECK_DIGIT] * 3
    assert [row.facts.found == row.facts.findings for row in rows] == [True, False, False]
    debrief = station.examinations.debrief(second.trial)
    assert isinstance(debrief, ExerciseDebrief)
    assert 0 < debrief.attempt.score_permille < 1000
    assert debrief.work is not None
    assert debrief.work.score_permille == debrief.attempt.score_permille
    assert {row.attempt.outcome for row in rows} == {Outcome.UNCOUNTED}


def test_a_sheet_is_no_decision_on_a_document_nor_the_other_way_round(
    station: Station, learner: LearnerNumber
) -> None:
    desk = sum_on_desk(station, begin(station, learner, SUMS))
    for actions in (
        [TimedAction(9, Decided(Response.RELEASE, 3))],
        [TimedAction(9, SlotFilled("sum", "3"))],
        [],
    ):
        with pytest.raises(ProgramFault) as fault:
            station.examinations.decide(desk.trial, actions)
        assert fault.value.code is FaultCode.DEFECT
    with pytest.raises(ProgramFault):
        station.examinations.record(desk.trial, [TimedAction(9, SheetHandedIn())])


def test_the_parts_of_a_case_go_on_record_together_and_its_verdict_counts(
    station: Station, learner: LearnerNumber
) -> None:
    run = begin(station, learner, CASES)
    desk = station.examinations.on_desk(run)
    assert desk is not None
    verdict = station.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.REFER, 3))]).value
    with station.database.reading() as session:
        given = attempts.attempts_of_trial(session, desk.trial)
        counted = attempts.attempt_of_trial(session, desk.trial)
    assert [(one.part, one.response) for one in given] == [(1, "refer"), (2, "same"), (99, "refer")]
    assert counted is not None
    assert counted.id == verdict
    (unfinished,) = station.examinations.home(learner).unfinished
    assert (unfinished.done, unfinished.total, unfinished.next_kind) == (1, 2, ExerciseKind.CASE)


def test_a_run_of_cases_is_scored_by_its_verdicts_alone(station: Station, learner: LearnerNumber) -> None:
    run = begin(station, learner, CASES)
    while (desk := station.examinations.on_desk(run)) is not None:
        station.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.REFER, 3))])
    with station.database.reading() as session:
        (end,) = attempts.posted_finishes(session)
    assert (end.finished.attempts, end.finished.score_permille, end.finished.duration_ms) == (2, 600, 20)
    summary = station.examinations.summary(run)
    assert [(row.attempt.part, row.facts.findings) for row in summary.rows] == [(99, 3), (99, 3)]
    assert summary.result.counts.hits == 2


def test_annulling_the_verdict_annuls_the_parts_of_the_case(station: Station, learner: LearnerNumber) -> None:
    trainer = station.trainer().number
    desk = station.examinations.on_desk(begin(station, learner, CASES))
    assert desk is not None
    verdict = station.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.REFER, 3))]).value
    assert [line.attempt for line in station.people.answers(trainer, learner)] == [verdict]
    station.people.void_answer(trainer, verdict, "technical")
    with station.database.reading() as session:
        assert len(attempts.voids_of(session)) == 3


def test_a_response_of_another_kind_is_never_written(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    run = begin(station, learner, CASES)
    station.close()
    again = opened(tmp_path, Case(said="uva"))
    desk = again.examinations.on_desk(run)
    assert desk is not None
    with pytest.raises(ProgramFault):
        again.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.REFER, 3))])
    with again.database.reading() as session:
        assert attempts.attempts_of_trial(session, TrialId(desk.trial)) == ()
    again.close()


def test_a_kind_this_version_does_not_know_is_of_a_newer_one(
    station: Station, learner: LearnerNumber
) -> None:
    run = begin(station, learner, SUMS)
    with station.database.writing() as session:
        session.connection().exec_driver_sql("update trial set kind = 'telepathy'")
    with pytest.raises(EnvironmentFault) as fault:
        station.examinations.on_desk(run)
    assert fault.value.code is FaultCode.DATABASE_NEWER


def test_the_parts_of_a_case_leave_as_events_of_one_exercise_and_run(
    station: Station, learner: LearnerNumber
) -> None:
    install(station)
    run = begin(station, learner, CASES)
    while (desk := station.examinations.on_desk(run)) is not None:
        station.examinations.decide(desk.trial, [TimedAction(9, Decided(Response.REFER, 3))])
    events = log(station)
    assert_sound(events)
    answers = [event for event in events if event["type"] == "attempt"]
    assert [event["part"] for event in answers] == [1, 2, 99, 1, 2, 99]
    assert {(event["exercise"], event["run_id"]) for event in answers} == {("case-001", run)}
    assert (events[-1]["type"], events[-1]["attempts"], events[-1]["score_permille"]) == (
        "assessment",
        2,
        600,
    )


def test_a_skill_leaves_without_a_part_and_without_confidence(tmp_path: Path) -> None:
    station = open_station(
        tmp_path,
        course=replace(course(), export_practice=True),
        kinds=(CheckDigits(course(), ZoneSpecimens()),),
    )
    install(station)
    run = begin(station, station.add("Lena Learner", "77409").number, SUMS)
    desk = sum_on_desk(station, run)
    station.examinations.decide(desk.trial, right_sheet(desk)[2:])
    (event,) = log(station)
    assert_sound([event])
    assert (event["response"], event["correct"], event["mode"]) == ("partial", False, "practice")
    assert not {"part", "confidence", "lights", "regions", "fraud_kind"} & event.keys()
    station.close()


def test_the_own_record_says_the_part_of_a_case_and_none_of_a_skill(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    for assessment in (CASES, SUMS):
        run = begin(station, learner, assessment)
        while (desk := station.examinations.on_desk(run)) is not None:
            closing = SheetHandedIn() if isinstance(desk, ExerciseOnDesk) else Decided(Response.REFER, 3)
            station.examinations.decide(desk.trial, [TimedAction(9, closing)])
    stick = tmp_path / "stick"
    stick.mkdir()
    written = station.records.write_own_record(learner, stick).value
    with written.path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["type"] == "attempt"]
    assert [(row["part"], row["response"]) for row in rows] == [
        ("1", "refer"),
        ("2", "same"),
        ("99", "refer"),
    ] * 2 + [("", "wrong")] * 3
