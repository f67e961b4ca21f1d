"""One answer made durable, beside one raw commit of SQLite with the same guarantees on the same disk.

Both are measured in turn, answer by answer, because a disk has its moods.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure, Timing
from docexam.domain.curriculum import Assessment, Curriculum, Item, Mode
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, DesignId, ItemId
from docexam.domain.illumination import Light
from docexam.domain.inspection import Decided, LampSwitched, MarkPlaced, Response, TimedAction
from docexam.domain.specimen import Recipe
from docexam.domain.text import Text
from docexam.domain.truth import Truth
from docexam.services.clock import SystemClock
from docexam.services.documents import Documents
from docexam.services.examinations import Examinations
from docexam.services.people import People
from docexam.services.recording import Recording
from docexam.services.views import DesignInfo, PageInfo, PrintedField
from docexam.storage.record import open_record
from docexam.storage.stamp import Programme

ANSWERS = 150
WARM_UPS = 10
BESIDE_THE_FLOOR_MS = 3.0

_DESIGN = DesignId("benchmark")
_ASSESSMENT = AssessmentId("benchmark")
_BEFORE = [
    TimedAction(100 * n, LampSwitched(light))
    for n, light in enumerate((Light.OBL, Light.UVA, Light.TRN, Light.IR))
]
_ANSWER = [
    TimedAction(900, MarkPlaced(1, "data", (20.0, 30.0), Light.UVA, 1.0)),
    TimedAction(1000, Decided(Response.RELEASE, confidence=4)),
]


class _Genuine:
    """Specimens that are all genuine: the press is no part of this figure."""

    def truth(self, recipe: Recipe) -> Truth:
        return Truth()

    def design(self, design: DesignId) -> DesignInfo:
        return DesignInfo(
            design, 1, Text("Benchmark"), (PageInfo("data", Text("Data"), 125.0, 88.0),), (), ()
        )

    def mrz(self, recipe: Recipe) -> tuple[str, ...]:
        return ()

    def printed(self, recipe: Recipe) -> tuple[PrintedField, ...]:
        return ()


def figures() -> list[Figure]:
    """Measure."""
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        answers, commits = _in_turn(Path(folder))
    return [
        Figure(
            name="one answer durable, median",
            value=answers.median_ms,
            unit="ms",
            floor_name="raw WAL+FULL commit",
            floor=commits.median_ms,
            limit_ratio=2.0,
            limit_value=commits.median_ms + BESIDE_THE_FLOOR_MS,
        ),
        Figure(
            name="one answer durable, p95",
            value=answers.p95_ms,
            unit="ms",
            floor_name="raw WAL+FULL commit, p95",
            floor=commits.p95_ms,
        ),
    ]


def _in_turn(folder: Path) -> tuple[Timing, Timing]:
    answers, commits = [], []
    with _answering(folder / "record") as answer, _committing(folder) as commit:
        for turn in range(WARM_UPS + ANSWERS):
            decide = answer()
            measured = _seconds(decide), _seconds(commit)
            if turn >= WARM_UPS:
                answers.append(measured[0])
                commits.append(measured[1])
    return Timing(tuple(answers)), Timing(tuple(commits))


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


@contextmanager
def _answering(folder: Path) -> Iterator[Callable[[], Callable[[], object]]]:
    """Give a function that lays down the next trial and returns its decision, ready to be made."""
    folder.mkdir()
    database = open_record(folder, datetime.now(UTC))
    recording = Recording(database, SystemClock(), Programme("0", "benchmark", "1"))
    examinations = Examinations(recording, _course(), (Documents(_course(), _Genuine()),))
    learner = People(recording).add_learner(
        name="Benchmark", agency="MOI", badge="1", badge_again="1", pin="1234", language="en"
    )
    run = examinations.start(learner.value.number, _ASSESSMENT, seed=1, language="en").value.run

    def next_answer() -> Callable[[], object]:
        desk = examinations.on_desk(run)
        if desk is None:
            raise RuntimeError("the benchmark ran out of trials")
        trial = desk.trial
        examinations.record(trial, _BEFORE)
        return lambda: examinations.decide(trial, _ANSWER)

    try:
        yield next_answer
    finally:
        database.close()


@contextmanager
def _committing(folder: Path) -> Iterator[Callable[[], object]]:
    """Give a function that commits one row as durably, with nothing around it."""
    with closing(sqlite3.connect(folder / "raw.sqlite", isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("CREATE TABLE answer (number INTEGER PRIMARY KEY, text TEXT)")

        def commit() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("INSERT INTO answer (text) VALUES (?)", ("x" * 400,))
            raw.execute("COMMIT")

        yield commit


def _course() -> Curriculum:
    items = (Item(ItemId("a"), "1", _DESIGN, FraudKind.OK),)
    size = WARM_UPS + ANSWERS + 1
    assessment = Assessment(_ASSESSMENT, Text("Benchmark"), Mode.CHECK, size, size, (items[0].id,))
    return Curriculum("benchmark", "1", Text("Benchmark"), items, (assessment,), (), (), ())
