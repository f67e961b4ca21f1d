"""The process is killed at random moments: what was said to be done is there, and the rest goes on."""

import os
import random
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from docexam.domain.ids import AttemptId, TrialId
from docexam.storage import attempts
from tests.unit.services.power_cut import SIZE
from tests.unit.services.small_station import open_station, small_course

ROOT = Path(__file__).resolve().parents[3]


def run_and_kill(folder: Path, *, after_lines: int, then_ms: float) -> tuple[list[list[str]], bool]:
    """Let the learner work, kill the process some lines and milliseconds later; return what it had said."""
    command = [sys.executable, "-m", "tests.unit.services.power_cut", str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(after_lines)]
        select.select([], [], [], then_ms / 1000)
        process.send_signal(signal.SIGKILL)
        said += process.stdout.readlines()
    finished = process.returncode == 0
    return [line.decode().split() for line in said if line.endswith(b"\n")], finished


def check_nothing_is_lost(folder: Path, said: list[list[str]]) -> int:
    """Compare the record with what had been said; return how many answers there are."""
    station = open_station(folder, course=small_course(size=SIZE))
    assert station.upkeep.integrity() == "ok"
    learner = station.people.learners()[0].number
    home = station.examinations.home(learner)
    (run,) = (*home.unfinished, *home.finished)
    with station.database.reading() as session:
        answered = {one.id: one.trial for one in attempts.attempts_of_run(session, run.run)}
    for what, *words in said:
        if what == "decided":
            assert answered[AttemptId(words[1])] == int(words[0])
        if what == "recorded":
            assert len(station.recorded(TrialId(int(words[0])))) >= int(words[1])
    assert run.done == len(answered)
    assert bool(run.finished_at) == (run.done == run.total)
    desk = station.next_document(run.run)
    if desk is not None:
        recorded = station.recorded(desk.trial)
        assert desk.position == run.done + 1
        assert desk.state.elapsed_ms == (recorded[-1].at_ms if recorded else 0)
        assert desk.state.decision is None
    station.close()
    return run.done


def kill_again_and_again(folder: Path, *, seed: int, times: int) -> None:
    chance = random.Random(seed)
    said: list[list[str]] = []
    answers = 0
    for _ in range(times):
        more, finished = run_and_kill(
            folder, after_lines=chance.randint(1, 12), then_ms=chance.uniform(0, 15)
        )
        said += more
        now = check_nothing_is_lost(folder, said)
        assert now >= answers
        answers = now
        if finished:
            break
    assert answers > 0


def test_a_process_killed_at_random_moments_loses_nothing_it_had_confirmed(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path, seed=20260304, times=3)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(8))
def test_a_process_killed_many_times_loses_nothing(tmp_path: Path, seed: int) -> None:
    kill_again_and_again(tmp_path, seed=seed, times=12)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process outright")
def test_a_run_killed_before_its_first_answer_is_there(tmp_path: Path) -> None:
    said, _ = run_and_kill(tmp_path, after_lines=1, then_ms=0)
    assert said[0][0] == "ready"
    check_nothing_is_lost(tmp_path, said)
