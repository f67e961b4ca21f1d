"""Sealing everything since the last receipt onto a stick."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from docexam.domain.errors import CancelledByUser, EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.exchange.notices import read_card
from docexam.files import safe_write
from docexam.sealing.ssh_signatures import check_code
from docexam.services.transfer import ranges
from docexam.services.transfer.sticks import ready_outbox
from docexam.storage import bundles
from docexam.storage.backups import RECORD_NAME
from tests.unit.files.small_volume import fill, make_read_only, small_volume
from tests.unit.services.transfer.conftest import learner
from tests.unit.services.transfer.exchanging import Exchange


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def numbers(made: Exchange) -> list[int]:
    return [made.header(file)["bundle_seq"] for file in made.bundles()]


def test_without_head_office_nothing_is_written_but_the_card(bare: Exchange, trainer: Learner) -> None:
    bare.check(learner(bare).number)
    plan = bare.results.plan()
    assert not plan.installed
    assert (plan.waiting, plan.events) == (5, 0)
    with refused(FaultCode.HEAD_OFFICE_UNKNOWN):
        bare.results.write(bare.stick)
    assert list(bare.stick.iterdir()) == []
    card = bare.results.write_card(bare.stick).value
    assert card.path.name == f"enrol-BSR-SAFWAN-01-{bare.own[:8].upper()}.json"
    read = read_card(card.path.read_bytes())
    assert read.installation_id == bare.own
    assert check_code(read.public_key) == plan.check_code
    assert b"Lena" not in card.path.read_bytes()


def test_a_card_is_not_written_over_another(bare: Exchange, trainer: Learner) -> None:
    first = bare.results.write_card(bare.stick).value
    bare.station.clock.pass_s(90_000)  # type: ignore[attr-defined]  # a clock that can be moved
    assert bare.results.write_card(bare.stick).value.path == first.path
    first.path.write_bytes(b"{}")
    with refused(FaultCode.TARGET_NAME_TAKEN):
        bare.results.write_card(bare.stick)


def test_everything_is_sealed_signed_and_named(ready: Exchange) -> None:
    done = ready.results.write(ready.stick).value
    (file,) = ready.bundles()
    assert file.name == f"BSR-SAFWAN-01-{ready.own[:8].upper()}-000001-20260304.dxr.age"
    opened = ready.office.open(file)
    assert opened.own_files_agree
    assert opened.stanzas == 2
    assert len(opened.events) == done.events == 5
    header = opened.header
    assert header["signed_by"] == header["installation_id"] == ready.own
    assert header["app_build_date"] == "2026-02-20"
    assert header["iri_base"] == "https://docexam.example"
    assert "prev_bundle_id" not in header
    assert check_code(header["public_key"]) == done.check_code == ready.results.plan().check_code
    assert ready.office.open(file, identity=ready.office.escrow).header == header
    for name in ("Lena", "77409", "Tara"):
        assert name not in json.dumps(opened.events)
    assert "docexam" in (ready.stick / "DOCEXAM" / "README.txt").read_text(encoding="utf-8-sig")


def test_each_export_repeats_everything_since_the_last_receipt(ready: Exchange) -> None:
    ready.results.write(ready.stick)
    ready.check(learner(ready).number)
    ready.results.write(ready.stick)
    first, second = ready.bundles()
    assert (ready.header(second)["first_seq"], ready.header(second)["last_seq"]) == (1, 10)
    assert ready.header(second)["prev_bundle_id"] == ready.header(first)["bundle_id"]
    assert numbers(ready) == [1, 2]


def test_without_news_nothing_is_written(ready: Exchange) -> None:
    ready.results.write(ready.stick)
    ready.office.put_receipt(ready.stick, ready.header(ready.bundles()[0]))
    ready.receipts.take(ready.stick)
    with refused(FaultCode.NOTHING_NEW):
        ready.results.write(ready.stick)
    assert len(ready.bundles()) == 1
    assert ready.results.plan().events == 0


def test_everything_again_begins_at_the_first_event(ready: Exchange) -> None:
    ready.results.write(ready.stick)
    ready.office.put_receipt(ready.stick, ready.header(ready.bundles()[0]))
    ready.receipts.take(ready.stick)
    ready.check(learner(ready).number)
    assert ready.results.plan().events == 5
    assert ready.results.plan(everything=True).events == 10
    ready.results.write(ready.stick, everything=True)
    assert ready.header(ready.bundles()[-1])["first_seq"] == 1


def test_more_than_one_bundle_holds_goes_out_in_several(
    ready: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranges, "MOST_EVENTS", 2)
    assert ready.results.plan().bundles == 3
    told: list[tuple[int, int]] = []
    done = ready.results.write(ready.stick, progress=lambda n, of: told.append((n, of))).value
    found = [(h["first_seq"], h["last_seq"]) for h in map(ready.header, ready.bundles())]
    assert found == [(1, 2), (3, 4), (5, 5)]
    assert done.events == 5
    assert told == sorted(told)
    assert told[-1] == (3000, 3000)
    heads = [ready.header(file) for file in ready.bundles()]
    assert heads[1]["chain_before"] == heads[0]["chain_head"]
    assert heads[2]["prev_bundle_id"] == heads[1]["bundle_id"]


def test_a_folder_inside_the_layout_is_taken_for_its_stick(ready: Exchange) -> None:
    ready.results.write(ready.stick)
    for folder in (ready.stick / "DOCEXAM", ready.out):
        ready.results.write(folder)
    assert len(ready.bundles()) == 3
    assert not (ready.out / "DOCEXAM").exists()


def test_cancelling_while_sealing_leaves_a_hole_in_the_numbers_and_nothing_on_the_stick(
    ready: Exchange,
) -> None:
    with pytest.raises(CancelledByUser):
        ready.results.write(ready.stick, cancelled=lambda: True)
    assert ready.bundles() == []
    ready.results.write(ready.stick)
    assert numbers(ready) == [2]


@pytest.mark.parametrize("step", ["_write", "_read_back", "settle"])
@pytest.mark.parametrize(
    ("error", "code"),
    [(5, FaultCode.TARGET_REMOVED), (28, FaultCode.TARGET_FULL), (30, FaultCode.TARGET_READ_ONLY)],
)
def test_a_stick_that_fails_at_any_step_gets_no_half_bundle_and_loses_nothing(
    ready: Exchange, monkeypatch: pytest.MonkeyPatch, step: str, error: int, code: FaultCode
) -> None:
    ready_outbox(ready.stick)
    real = getattr(safe_write, step)

    def fails(*given: object, **more: object) -> object:
        if step == "_write":
            real(*given, **more)
        raise OSError(error, "as if the stick had failed")

    with monkeypatch.context() as broken:
        broken.setattr(safe_write, step, fails)
        with refused(code):
            ready.results.write(ready.stick)
    assert list(ready.out.iterdir()) == []
    assert ready.results.plan().written_at == ""
    done = ready.results.write(ready.stick).value
    assert done.events == 5
    assert numbers(ready) == [2], "the number of the failed bundle is never used again"


def test_a_full_stick_is_told_before_anything_is_written(ready: Exchange, tmp_path: Path) -> None:
    with small_volume(tmp_path / "full", size_kib=256) as volume:
        ready_outbox(volume)
        fill(volume, leave_bytes=32 * 1024)
        with refused(FaultCode.TARGET_FULL):
            ready.results.write(volume)
        assert list((volume / "DOCEXAM" / "OUT").iterdir()) == []


def test_a_read_only_stick_is_told(ready: Exchange, tmp_path: Path) -> None:
    with small_volume(tmp_path / "locked", size_kib=256) as volume:
        make_read_only(volume)
        with refused(FaultCode.TARGET_READ_ONLY):
            ready.results.write(volume)


def test_a_stick_that_is_gone_is_told(ready: Exchange) -> None:
    with refused(FaultCode.TARGET_MISSING):
        ready.results.write(ready.stick / "gone")


def test_a_number_that_stands_on_the_stick_already_is_not_taken_again(ready: Exchange) -> None:
    ready_outbox(ready.stick)
    taken = ready.out / f"BSR-SAFWAN-01-{ready.own[:8].upper()}-000007-20250101.dxr.age"
    taken.write_bytes(b"of a record that was put back since")
    ready.results.write(ready.stick)
    assert taken.read_bytes() == b"of a record that was put back since"
    assert ready.header(ready.bundles()[-1])["bundle_seq"] == 8


def test_a_power_cut_between_writing_and_recording_repeats_the_events(
    ready: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:

        def fails(*_: object) -> None:
            raise OSError("the power failed")

        broken.setattr(bundles, "add_written", fails)
        with pytest.raises(OSError, match="power failed"):
            ready.results.write(ready.stick)
    assert ready.results.plan().events == 5
    ready.results.write(ready.stick)
    assert numbers(ready) == [1, 2]
    assert "prev_bundle_id" not in ready.header(ready.bundles()[1]), "the first was never recorded as written"


def test_our_own_half_files_are_cleared_away_and_nobody_elses(ready: Exchange) -> None:
    ready_outbox(ready.stick)
    own = ready.out / f"BSR-SAFWAN-01-{ready.own[:8].upper()}-000001-20260304.dxr.age.part"
    other = ready.out / "BSR-SAFWAN-01-00000000-000001-20260304.dxr.age.part"
    own.write_bytes(b"half")
    other.write_bytes(b"half")
    ready.results.write(ready.stick)
    assert not own.exists()
    assert other.exists()


def edit(made: Exchange, seq: int, old: str, new: str) -> None:
    """Change an event with another program, as somebody might who wants another result."""
    with closing(sqlite3.connect(made.station.folder / RECORD_NAME)) as free:
        free.execute("DROP TRIGGER event_no_update")
        free.execute("UPDATE event SET line = replace(line, ?, ?) WHERE seq = ?", (old, new, seq))
        free.commit()


def test_what_stands_before_an_edited_event_is_exported_and_the_rest_refused(ready: Exchange) -> None:
    edit(ready, 3, '"confidence":', '"confidence":1')
    done = ready.results.write(ready.stick).value
    assert (done.events, done.broken_at) == (2, 3)
    opened = ready.office.open(ready.bundles()[0])
    assert [event["seq"] for event in opened.events] == [1, 2]
    assert opened.header["last_seq"] == 2


@pytest.mark.parametrize("new", ['"type":attempt', '"typo":"attempt"'])
def test_an_edited_first_event_stops_the_export(ready: Exchange, new: str) -> None:
    edit(ready, 1, '"type":"attempt"', new)
    with refused(FaultCode.CHAIN_BROKEN):
        ready.results.write(ready.stick)
    assert ready.bundles() == []


def test_nothing_readable_is_left_on_disk_or_stick(ready: Exchange, tmp_path: Path) -> None:
    ready.results.write(ready.stick)
    event = b'"type":"attempt"'
    for path in tmp_path.rglob("*"):
        if path.is_file() and not path.name.startswith(RECORD_NAME):
            assert event not in path.read_bytes(), path
            assert b"statements.jsonl" not in path.read_bytes(), path


def test_the_own_record_shows_what_head_office_knows_an_answer_by(ready: Exchange) -> None:
    number = learner(ready).number
    path = ready.station.records.write_own_record(number, ready.stick).value.path
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    ready.results.write(ready.stick)
    events = ready.office.open(ready.bundles()[0]).events
    for row, event in zip(rows, events, strict=True):
        assert (row["seq"], row["learner"], row["chain"]) == (
            str(event["seq"]), event["learner"], event["chain"],
        )  # fmt: skip
