"""Opening a station: content, record, identity, clock, copies; and every fault on the way."""

import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.services import opening
from docexam.services.clock import SystemClock
from docexam.services.opening import Services, clock_warning, open_services
from docexam.services.recording import uuid7
from docexam.services.upkeep import copies_in, restore
from docexam.storage import installation
from docexam.storage.backups import RECORD_NAME
from tests.unit.files.small_volume import fill, make_read_only, small_volume
from tests.unit.services.small_station import PIN, SetClock

CONTENT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 3, 4, 7, 15, 42, tzinfo=UTC)


def open_at(folder: Path, *, clock: SetClock | None = None, build_date: str = "2026-01-01") -> Services:
    return open_services(
        folder, CONTENT, clock=clock or SetClock(), app_version="1.0.0", build_date=build_date
    )


def refused(code: FaultCode) -> "pytest.RaisesExc[EnvironmentFault]":
    return pytest.RaisesExc(EnvironmentFault, check=lambda fault: fault.code is code)


def test_a_first_start_makes_the_folder_the_record_and_a_copy(tmp_path: Path) -> None:
    services = open_at(tmp_path / "new" / "docexam")
    assert services.people.station() is None
    assert services.clock_warning is None
    assert services.catalogue.curriculum.assessments
    assert len(services.upkeep.copies()) == 1
    assert services.upkeep.integrity() == "ok"
    services.upkeep.check()
    services.close()
    names = sorted(path.name for path in (tmp_path / "new" / "docexam").iterdir())
    assert names == ["copies", RECORD_NAME]


def test_a_second_start_the_same_day_makes_no_second_copy(tmp_path: Path) -> None:
    for _ in range(2):
        open_at(tmp_path).close()
    assert len(copies_in(tmp_path)) == 1


def test_the_record_keeps_one_identity_on_one_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for machine in ("this", "this", "", "other", "other"):
        monkeypatch.setattr(opening, "machine_digest", lambda machine=machine: machine)
        services = open_at(tmp_path)
        with services.database.reading() as session:
            seen.append(installation.present(session))
        services.close()
    first, second, unknown, clone, again = (one.id if one else "" for one in seen)
    assert first == second == unknown
    assert uuid.UUID(first).version == 4
    assert clone == again != first
    assert seen[3] is not None
    assert seen[3].cloned_from == first


@pytest.mark.parametrize(
    ("now", "warned"),
    [
        (NOW, False),
        (NOW - timedelta(seconds=119), False),
        (NOW - timedelta(seconds=121), True),
        (NOW + timedelta(days=400), False),
        (datetime(2025, 12, 31, tzinfo=UTC), True),
    ],
)
def test_a_clock_set_back_is_asked_about(now: datetime, warned: bool) -> None:
    warning = clock_warning(now, newest="2026-03-04T07:15:42.000Z", build_date="2026-01-01")
    assert (warning is not None) == warned


@pytest.mark.parametrize(("newest", "build_date"), [("", ""), ("", "2026-01-01")])
def test_without_bounds_no_clock_is_wrong(newest: str, build_date: str) -> None:
    assert clock_warning(NOW, newest=newest, build_date=build_date) is None


def test_a_clock_set_back_between_two_starts_is_noticed_and_nothing_lost(tmp_path: Path) -> None:
    services = open_at(tmp_path)
    learner = services.people.add_learner(
        name="Lena", agency="MOI", badge="1", badge_again="1", pin=PIN, language="en"
    ).value
    services.people.sign_in(learner.number, PIN)
    services.close()
    clock = SetClock()
    clock.set_back_s(3600)
    again = open_at(tmp_path, clock=clock)
    assert again.clock_warning is not None
    assert again.clock_warning.now == "2026-03-04T06:15:42Z"
    assert again.clock_warning.at_least == "2026-03-04T07:13:42Z"
    assert [tile.number for tile in again.people.learners()] == [learner.number]
    again.people.sign_in(learner.number, PIN)
    again.close()
    once_more = open_at(tmp_path, clock=clock)
    assert once_more.clock_warning is None
    once_more.close()


@pytest.mark.parametrize("content", [b"rubbish" * 1000, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_record_is_refused_left_alone_and_can_be_restored(tmp_path: Path, content: bytes) -> None:
    services = open_at(tmp_path)
    services.people.set_up_station("BSR-01", "", "", "en")
    services.upkeep.copy_now()
    services.close()
    record = tmp_path / RECORD_NAME
    record.write_bytes(content)
    with refused(FaultCode.DATABASE_DAMAGED):
        open_at(tmp_path)
    assert record.read_bytes() == content
    assert len(copies_in(tmp_path)) == 1

    restored = restore(tmp_path, copies_in(tmp_path)[0].path)
    assert restored.aside.read_bytes() == content
    services = open_at(tmp_path)
    station = services.people.station()
    assert station is not None
    assert station.code == "BSR-01"
    services.close()


def test_a_read_only_data_folder_is_told(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=2048) as folder:
        open_at(folder).close()
        make_read_only(folder)
        with refused(FaultCode.DATA_FOLDER_READ_ONLY):
            open_at(folder)


def test_a_full_disk_is_told_and_what_was_begun_can_be_gone_on_with(tmp_path: Path) -> None:
    with small_volume(tmp_path / "data", size_kib=2048) as folder:
        for left in (0, 20_000, 200_000):
            fill(folder, leave_bytes=left)
            with refused(FaultCode.DISK_FULL):
                open_at(folder)
            (folder / "ballast").unlink()
        open_at(folder).close()


def test_missing_content_is_told_before_a_record_is_begun(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        open_services(
            tmp_path / "data",
            tmp_path / "nothing",
            clock=SetClock(),
            app_version="1",
            build_date="",
        )
    assert list((tmp_path / "data").iterdir()) == []


def test_a_station_may_bring_its_own_lists(tmp_path: Path) -> None:
    lists = (CONTENT / "curricula" / "lists.toml").read_text(encoding="utf-8")
    (tmp_path / "lists.toml").write_text(
        lists.replace('code = "BASRAH"', 'code = "BASRA-2"'), encoding="utf-8"
    )
    services = open_at(tmp_path)
    assert "BASRA-2" in {centre.code for centre in services.catalogue.centres}
    services.close()


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_a_uuid7_is_one_by_the_standard(unix_ms: int, random: bytes) -> None:
    made = uuid.UUID(uuid7(unix_ms, random))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == unix_ms


def test_the_example_of_the_standard_comes_out() -> None:
    # RFC 9562, appendix A.6: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F
    chance = (0xCC3 << 62 | 0x18C4DC0C0C07398F).to_bytes(10, "big")
    assert uuid7(0x017F22E279B0, chance) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


def test_the_clocks_of_the_computer_say_what_they_should() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert -840 <= clock.utc_offset_min() <= 840
    first = clock.monotonic_ms()
    assert 0 <= first <= clock.monotonic_ms()
