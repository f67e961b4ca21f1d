"""A year in small: answers on a station, sealed, opened with standard tools, imported, receipted, the mark moved."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from docexam.domain.ids import AssessmentId
from docexam.domain.people import Role
from docexam.services import opening
from docexam.services.opening import Services, open_services
from docexam.tracker.command import tracker
from tests.screens.answering import answer_all

ROOT = Path(__file__).resolve().parents[2]
PIN = "4711"


class Today:
    """A clock that goes on by two seconds each time it is asked."""

    def __init__(self) -> None:
        self._began = self._now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(seconds=2)
        return self._now

    def utc_offset_min(self) -> int:
        return 180

    def monotonic_ms(self) -> int:
        return int((self._now - self._began).total_seconds() * 1000)


@pytest.fixture
def services(qapp: object, tmp_path: Path) -> Iterator[Services]:
    """A station in a new data folder, with a trainer and the content of this repository."""
    opened = open_services(
        tmp_path / "data", ROOT, clock=Today(), app_version="0.1.0", build_date="2026-11-01"
    )
    opened.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "en")
    opened.people.add_learner(
        name="Omar Salih",
        agency="MOI",
        badge="77409",
        badge_again="77409",
        pin=PIN,
        role=Role.TRAINER,
        language="en",
    )
    yield opened
    opened.close()


class HeadOffice:
    """Head office's own commands on a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.keys = folder / "keys"
        self.database = f"sqlite:///{folder / 'office.db'}"

    def run(self, *words: str) -> str:
        options = ["--database", self.database, "--keys", str(self.keys)]
        done = CliRunner().invoke(tracker, [*words, *options], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    def took_in(self, stick: Path) -> dict[str, Any]:
        """Import a stick and return the report."""
        report: dict[str, Any] = json.loads(self.run("import", str(stick), "--json"))
        return report


@pytest.fixture
def office(tmp_path: Path) -> HeadOffice:
    made = HeadOffice(tmp_path)
    made.run("init")
    return made


def take_a_check(services: Services, seed: int) -> int:
    """Answer a set that counts to its end and return how many events that makes."""
    number = services.people.learners()[0].number
    check = services.examinations.home(number).checks[0]
    run = services.examinations.start(number, AssessmentId(check.id), seed=seed, language="en").value
    answer_all(services, run.run)
    return run.total + 1


def set_up(services: Services, office: HeadOffice, stick: Path) -> None:
    """Card to head office, set-up file back, compared and installed."""
    services.exchange.results.write_card(stick)
    office.run("enrol", str(stick / "DOCEXAM" / "OUT"))
    office.run("keys", "setup", "--to", str(stick))
    offer = services.exchange.setups.look(stick)
    assert offer is not None
    trainer = services.people.learners()[0].number
    services.exchange.setups.install(trainer, offer, compared=True)
    services.exchange.setups.remove(stick)


def test_results_reach_head_office_and_the_receipt_comes_back(
    services: Services, office: HeadOffice, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    waiting = take_a_check(services, seed=11)
    assert services.exchange.results.plan().waiting == waiting
    set_up(services, office, stick)
    later = take_a_check(services, seed=12)
    services.exchange.results.write(stick)
    report = office.took_in(stick)
    assert (report["new"], report["rejected"], report["conflict"]) == (waiting + later, 0, 0)
    assert report["adds_up"]
    assert report["files"][0]["flags"] == [], "own files agree, clock, codes and recipients are in order"
    again = office.took_in(stick)
    assert (again["new"], again["duplicate"]) == (0, waiting + later)
    assert services.exchange.look(stick).value.receipts.confirmed == waiting + later
    assert services.exchange.results.plan().events == 0


def test_what_an_origin_never_sent_arrives_through_its_copy(
    services: Services, office: HeadOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    set_up(services, office, stick)
    before = take_a_check(services, seed=11)
    shutil.copytree(tmp_path / "data", tmp_path / "copy")
    monkeypatch.setattr(opening, "machine_digest", lambda: "another computer")
    copy = open_services(tmp_path / "copy", ROOT, clock=Today(), app_version="0.1.0", build_date="2026-11-01")
    copy.exchange.results.write_card(stick)
    office.run("enrol", str(stick / "DOCEXAM" / "OUT"))
    after = take_a_check(copy, seed=12)
    copy.exchange.results.write(stick)
    report = office.took_in(stick)
    assert (report["new"], report["quarantined"], report["rejected"]) == (before + after, 0, 0)
    assert copy.exchange.look(stick).value.receipts.confirmed == before + after
    services.exchange.results.write(stick)
    assert office.took_in(stick)["duplicate"] == before + after + before, (
        "the origin's own export adds nothing"
    )
    copy.close()


@pytest.mark.skipif(not shutil.which("age"), reason="age is not installed here")
def test_a_bundle_is_opened_with_standard_tools_alone(
    services: Services, office: HeadOffice, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    set_up(services, office, stick)
    events = take_a_check(services, seed=11)
    written = services.exchange.results.write(stick).value.files[0].path
    signers = tmp_path / "allowed_signers"
    signers.write_text(office.run("enrol", "--allowed-signers"), encoding="utf-8")
    principal = signers.read_text(encoding="utf-8").split()[0]
    run(["age", "-d", "-i", str(office.keys / "head-office.key"), "-o", "b.zip", str(written)], tmp_path)
    run(["age", "-d", "-i", str(office.keys / "escrow.key"), "-o", "b2.zip", str(written)], tmp_path)
    assert (tmp_path / "b.zip").read_bytes() == (tmp_path / "b2.zip").read_bytes()
    run(["unzip", "-q", "b.zip"], tmp_path)
    bag = tmp_path / "bag"
    run(["sha256sum", "-c", "--strict", "manifest-sha256.txt", "tagmanifest-sha256.txt"], bag)
    verify = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", principal]
    verify += ["-n", "docexam-bundle@v1", "-s", "tagmanifest-sha256.txt.sig"]
    run(verify, bag, given=(bag / "tagmanifest-sha256.txt").read_bytes())
    lines = (bag / "data" / "events.jsonl").read_bytes().splitlines()
    assert len(lines) == events
    assert len((bag / "data" / "statements.jsonl").read_bytes().splitlines()) == events


def run(command: list[str], folder: Path, *, given: bytes = b"") -> None:
    done = subprocess.run(command, cwd=folder, input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
