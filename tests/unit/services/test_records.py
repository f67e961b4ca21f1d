"""The learner's own record as a spreadsheet."""

import csv
import io
from pathlib import Path

import pytest

from docexam.domain.attempt import Attempt, Outcome
from docexam.domain.curriculum import Mode
from docexam.domain.errors import CancelledByUser, EnvironmentFault, FaultCode
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, AttemptId, FeatureId, ItemId, LearnerNumber, RunId, TrialId
from docexam.domain.illumination import Light
from docexam.domain.inspection import Response
from docexam.files import safe_write
from docexam.services.changes import Topic
from docexam.services.own_record import COLUMNS, attempt_row, spreadsheet
from docexam.storage.attempts import PostedAttempt, Posting
from docexam.storage.stamp import Programme
from tests.unit.services.small_station import CHECK, PRACTICE, SetClock, Station

EXAMPLE = PostedAttempt(
    number=1,
    attempt=Attempt(
        id=AttemptId("019cb7b3-d5ab-7a97-8112-ca1bbdcafac2"),
        trial=TrialId(1),
        run=RunId("019cb7b1-168b-7e23-a816-0039594a3389"),
        learner=LearnerNumber(1),
        assessment=AssessmentId("basic-final"),
        mode=Mode.EXAM,
        item=ItemId("td3-utopia-014"),
        item_version="3",
        response=Response.REFER,
        fraud_kind=FraudKind.FO_PHOT,
        confidence=4,
        regions=(FeatureId("laminate-edge"), FeatureId("portrait")),
        lights=(Light.UVA, Light.OBL),
        outcome=Outcome.HIT,
        correct=True,
        score_permille=850,
        duration_ms=74386,
        at="2026-03-04T07:15:42.123Z",
        utc_offset_min=180,
        mono_ms=912345,
        app_version="1.0.0",
        rules_version=1,
        language="ar",
    ),
    position=1,
    posting=Posting(
        agency="MOI",
        bcp="BSR-SAFWAN",
        centre="BASRAH",
        programme=Programme("1.0.0", "iq-document-security", "2026.1"),
        level="basic",
        course="basic-2026",
        class_id="BASRAH-2026-03",
    ),
)
EXAMPLE_ROW = (
    '"4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34","BSR-SAFWAN-01","","019cb7b3-d5ab-7a97-8112-ca1bbdcafac2","attempt",'
    '"2026-03-04T07:15:42.123Z","180","912345","","MOI","BSR-SAFWAN","BASRAH","basic","basic-2026","BASRAH-2026-03",'
    '"","basic-final","019cb7b1-168b-7e23-a816-0039594a3389","exam","td3-utopia-014","3","","refer","fo-phot",'
    '"laminate-edge|portrait","obl|uva","4","","1","","850","74386","","","","","","","","","ar","1.0.0",'
    '"iq-document-security","2026.1",""\r\n'
)
"""The example of the results exchange; what is not given before the programme key (seq, learner, registration,
chain) is empty."""


def rows_of(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_an_answer_reads_as_in_the_results_exchange() -> None:
    data = spreadsheet(
        [attempt_row(EXAMPLE)],
        installation_id="4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34",
        station_code="BSR-SAFWAN-01",
    )
    header = ",".join(f'"{column}"' for column in COLUMNS) + "\r\n"
    assert data == b"\xef\xbb\xbf" + (header + EXAMPLE_ROW).encode()
    assert len(COLUMNS) == 45


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_text_that_a_spreadsheet_would_run_is_made_harmless(start: str) -> None:
    data = spreadsheet([{"agency": f'{start}cmd("x")', "mono_ms": -1}], installation_id="i", station_code="S")
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert row["agency"] == f'\'{start}cmd("x")'
    assert row["mono_ms"] == "-1"


@pytest.fixture
def learner(station: Station) -> LearnerNumber:
    station.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "BASRAH", "en")
    return station.add("Lena Learner", "77409").number


def test_the_own_record_goes_out_and_is_noted(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    run = station.examinations.start(learner, PRACTICE, seed=1, language="en").value.run
    station.finish(run)
    plan = station.records.plan(learner)
    done = station.records.write_own_record(learner, tmp_path)
    assert done.changes.concern(Topic.EXPORTS)
    assert done.value.path == tmp_path / "docexam-record-20260304.csv"
    assert (plan.file_name, plan.size_bytes) == (done.value.path.name, done.value.size_bytes)
    rows = rows_of(done.value.path)
    assert [row["type"] for row in rows] == ["attempt"] * 4 + ["assessment"]
    assert plan.rows == 5
    assert (rows[4]["outcome"], rows[4]["attempts"], rows[4]["score_permille"]) == ("completed", "4", "1000")
    assert {row["station_code"] for row in rows} == {"BSR-SAFWAN-01"}
    assert len({row["id"] for row in rows}) == 5
    with station.database.reading() as session:
        noted = session.connection().exec_driver_sql("select file_name, rows, sha256 from export").one()
    assert tuple(noted) == (plan.file_name, 5, done.value.sha256)


def test_answers_of_an_unfinished_check_are_withheld(station: Station, learner: LearnerNumber) -> None:
    run = station.examinations.start(learner, CHECK, seed=1, language="en").value.run
    station.answer_right(run)
    practice = station.examinations.start(learner, PRACTICE, seed=1, language="en").value.run
    station.answer_right(practice)
    assert station.records.plan(learner).rows == 1
    station.finish(run)
    assert station.records.plan(learner).rows == 6


def test_a_void_of_a_withheld_answer_is_withheld_too(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    trainer = station.trainer().number
    run = station.examinations.start(learner, CHECK, seed=1, language="en").value.run
    station.answer_right(run)
    attempt = station.people.answers(trainer)[0].attempt
    station.people.void_answer(trainer, attempt, "technical")
    assert station.records.plan(learner).rows == 0
    station.finish(run)
    rows = rows_of(station.records.write_own_record(learner, tmp_path).value.path)
    assert [row["type"] for row in rows] == ["attempt", "void", "attempt", "attempt", "attempt", "assessment"]
    assert (rows[1]["target"], rows[1]["target_verb"], rows[1]["reason"]) == (
        attempt,
        "answered",
        "technical",
    )


def test_nobody_takes_the_answers_of_others_along(station: Station, learner: LearnerNumber) -> None:
    other = station.add("Omar Other", "2").number
    station.finish(station.examinations.start(other, PRACTICE, seed=1, language="en").value.run)
    assert station.records.plan(learner).rows == 0


def test_a_merged_learner_takes_everything_along(station: Station, learner: LearnerNumber) -> None:
    trainer, double = station.trainer().number, station.add("Lena L.", "2").number
    station.finish(station.examinations.start(double, PRACTICE, seed=1, language="en").value.run)
    station.people.merge(trainer, keep=learner, double=double)
    assert station.records.plan(learner).rows == 5


def test_the_file_holds_no_name_and_no_badge(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    station.finish(station.examinations.start(learner, PRACTICE, seed=1, language="en").value.run)
    data = station.records.write_own_record(learner, tmp_path).value.path.read_text(encoding="utf-8-sig")
    assert "Lena" not in data
    assert "77409" not in data


def test_the_same_record_may_be_written_again_but_another_file_is_not_replaced(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    first = station.records.write_own_record(learner, tmp_path).value
    assert station.records.write_own_record(learner, tmp_path).value == first
    station.finish(station.examinations.start(learner, PRACTICE, seed=1, language="en").value.run)
    with pytest.raises(EnvironmentFault) as fault:
        station.records.write_own_record(learner, tmp_path)
    assert fault.value.code is FaultCode.TARGET_NAME_TAKEN
    assert (
        station.records.write_own_record(learner, tmp_path, replace=True).value.size_bytes > first.size_bytes
    )


def test_what_was_cancelled_or_failed_is_not_noted_as_taken(
    station: Station, learner: LearnerNumber, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CancelledByUser):
        station.records.write_own_record(learner, tmp_path, cancelled=lambda: True)
    monkeypatch.setattr(safe_write, "_read_back", lambda *_: "another digest")
    with pytest.raises(EnvironmentFault):
        station.records.write_own_record(learner, tmp_path)
    assert list(tmp_path.glob("*.csv*")) == []
    with station.database.reading() as session:
        assert session.connection().exec_driver_sql("select count(*) from export").scalar_one() == 0


def test_a_part_left_by_an_earlier_power_cut_is_cleared_away(
    station: Station, learner: LearnerNumber, tmp_path: Path
) -> None:
    stale, foreign = tmp_path / "docexam-record-20250101.csv.part", tmp_path / "film.part"
    stale.write_bytes(b"half")
    foreign.write_bytes(b"somebody else's")
    station.records.write_own_record(learner, tmp_path)
    assert not stale.exists()
    assert foreign.exists()


def test_the_date_in_the_name_is_the_device_clock(
    station: Station, learner: LearnerNumber, clock: SetClock
) -> None:
    clock.pass_s(86400)
    assert station.records.plan(learner).file_name == "docexam-record-20260305.csv"
