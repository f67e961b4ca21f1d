"""The whole journey through the real program, under a kernel filter that ends it at the first internet socket."""

import csv
import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.network_jail import ARCHITECTURES

HERE = Path(__file__).parent
JAIL = HERE / "network_jail.py"
BAD_SYSTEM_CALL = -31  # SIGSYS

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ARCHITECTURES,
    reason="the filter is the Linux kernel's; elsewhere the import contracts and lint stand alone",
)


def jailed(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(JAIL), sys.executable, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_filter_ends_a_program_that_opens_an_internet_socket(family: str) -> None:
    ended = jailed("-c", f"import socket; socket.socket(socket.{family})")
    assert ended.returncode == BAD_SYSTEM_CALL


def test_the_filter_lets_local_sockets_be() -> None:
    assert jailed("-c", "import socket; socket.socket(socket.AF_UNIX)").returncode == 0


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("tour")
    ended = jailed("-m", "docexam", "tour", "--out", str(out), cwd=HERE.parents[1])
    assert ended.returncode == 0, f"{ended.returncode}\n{ended.stdout}\n{ended.stderr[-3000:]}"
    return out


def test_the_tour_goes_all_the_way_in_both_languages_without_a_network(toured: Path) -> None:
    summary = json.loads((toured / "summary.json").read_text(encoding="utf-8"))
    assert [one["language"] for one in summary["journeys"]] == ["en", "ar"]
    for journey in summary["journeys"]:
        assert journey["failure"] == ""
        assert len(journey["pictures"]) == len(set(journey["pictures"])) > 40
        for name in journey["pictures"]:
            picture = (toured / name).read_bytes()
            assert picture.startswith(b"\x89PNG")
            assert len(picture) > 8_000


def test_the_record_taken_along_holds_every_answer_of_the_journey(toured: Path) -> None:
    for language in ("en", "ar"):
        (file,) = (toured / f"record-{language}").glob("docexam-record-*.csv")
        raw = file.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
        attempts = [row for row in rows if row["type"] == "attempt"]
        assert [row["assessment"] for row in attempts].count("practice-ten") == 10
        assert [row["mode"] for row in attempts].count("check") == 10
        assert {row["lang"] for row in attempts} == {language}
        runs = [row for row in rows if row["type"] == "assessment"]
        assert {row["outcome"] for row in runs} == {"completed", "passed"}
        assert all(row["trial"] == "1" for row in runs if row["mode"] == "check")
