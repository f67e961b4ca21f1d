"""Head office's database: bulk import beside the driver's own bulk insert, duplicates, and the funnel.

Rows, not sticks: opening and verifying are left out on both sides, and the floor inserts the same rows into the same
final table with all its constraints. DOCEXAM_BENCH_ROWS=1000000 measures the figure the project promises; by
default fewer rows are taken.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, Final

from sqlalchemy import Engine

from benchmarks.figure import Figure, timed
from docexam.exchange.canonical import canonical
from docexam.exchange.events import GENESIS, chain_value, content_hash
from docexam.exchange.identity import registration_id, uuid7
from docexam.tracker.classification import STORED, Arrival, Row, classify, put, stored_values
from docexam.tracker.clocks import flagged_rows, keep_mark, time_to_go_on_from
from docexam.tracker.database import writing
from docexam.tracker.funnel import funnel
from docexam.tracker.office import prepare_database, reading
from docexam.tracker.schema import event
from tools.postgres import NoServerHere, found_server

ROWS: Final = int(os.environ.get("DOCEXAM_BENCH_ROWS", "100000"))
BUNDLE: Final = 10_000
ARRIVAL: Final = Arrival("019cb7ea-c42b-7e7d-ac03-a9507ae265ec", "2026-03-09T06:40:00Z")
ANSWERS_A_LEARNER: Final = 29


def figures() -> list[Figure]:
    """Measure on SQLite, and on PostgreSQL where a server is named or installed (see `tools.postgres`).

    In a process of its own, so that its memory is that of head office alone.
    """
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as process:
        return process.submit(measured).result()


def measured() -> list[Figure]:
    """Measure in this process."""
    with tempfile.TemporaryDirectory() as folder:
        made = _of_database("SQLite", *(f"sqlite:///{folder}/{name}.db" for name in ("floor", "office")))
    try:
        with found_server() as server, server.new_database() as floor, server.new_database() as office:
            made += _of_database("PostgreSQL", floor, office)
    except NoServerHere as why:
        print(f"PostgreSQL is not measured: {why}", file=sys.stderr)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    made.append(Figure(name=f"memory at {ROWS:,} rows", value=peak_mb, unit="MB", limit_value=500))
    return made


def _of_database(name: str, floor_url: str, office_url: str) -> list[Figure]:
    floor_engine, engine = prepare_database(floor_url), prepare_database(office_url)
    floor_s, first_s = _seconds_of(
        lambda rows: _plain_insert(floor_engine, rows), lambda rows: _import(engine, rows)
    )
    (again_s,) = _seconds_of(lambda rows: _import(engine, rows))
    funnel_s = timed(lambda: _count(engine), repeats=3).median_ms / 1e3
    for one in (floor_engine, engine):
        one.dispose()
    floor, first, again = (ROWS / seconds for seconds in (floor_s, first_s, again_s))
    insert_name = "raw COPY" if name == "PostgreSQL" else "executemany"
    return [
        Figure(
            name=f"{name}: import of {ROWS:,} rows",
            value=first,
            unit="rows/s",
            floor_name=f"{insert_name} into the same table",
            floor=floor,
            limit_ratio=0.6,
            more_is_better=True,
        ),
        Figure(
            name=f"{name}: the same again, all duplicates",
            value=again,
            unit="rows/s",
            floor_name="the first import",
            floor=first,
            limit_ratio=1.0,
            more_is_better=True,
        ),
        Figure(name=f"{name}: funnel over {ROWS:,} rows", value=funnel_s, unit="s", limit_value=2.0),
    ]


def _count(engine: Engine) -> None:
    with reading(engine) as connection:
        if not funnel(connection).total.basic_passed:
            raise AssertionError("the funnel counted nobody")


def _seconds_of(*steps: Callable[[Sequence[Row]], None]) -> list[float]:
    """Return the seconds each step takes for all rows; making the rows is not on the clock.

    The steps take turns bundle by bundle, so that whatever else the machine does meets them alike.
    """
    taken = [0.0] * len(steps)
    for rows in _bundles():
        for place, step in enumerate(steps):
            start = time.perf_counter()
            step(rows)
            taken[place] += time.perf_counter() - start
    return taken


def _bundles() -> Iterator[list[Row]]:
    """Yield rows bundle by bundle: one step of a course for every twenty-nine answers, as in a year."""
    rows: list[Row] = []
    before = GENESIS
    for seq in range(1, ROWS + 1):
        made = _event(seq)
        before = chain_value(before, made)
        made["chain"] = before
        rows.append(Row(made, canonical(made), content_hash(made)))
        if len(rows) == BUNDLE or seq == ROWS:
            yield rows
            rows = []


def answer_of(seq: int) -> dict[str, Any]:
    """Return an answer like the one of the format's example."""
    return _event(seq - 1 if seq % (ANSWERS_A_LEARNER + 1) == 0 else seq)


def _event(seq: int) -> dict[str, Any]:
    person, place = divmod(seq, ANSWERS_A_LEARNER + 1)
    learner = f"L{person:025}".translate(str.maketrans("0123456789", "ABCDEFGHIJ"))
    class_id = f"BASRAH-{person % 400:03}"
    day, second = divmod(seq, 86_400)
    facts: dict[str, Any] = {
        "id": uuid7(unix_ms=1_760_000_000_000 + seq, random_bytes=seq.to_bytes(10, "big")),
        "installation_id": "4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34",
        "seq": seq,
        "at": f"2026-01-{1 + day:02}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.123Z",
        "utc_offset_min": 180,
        "mono_ms": 912345 + seq,
        "app_version": "1.0.0",
        "curriculum_id": "utopia-programme",
        "curriculum_version": "2026.1",
        "learner": learner,
        "agency": ("MOI", "BPC", "GCC", "ICAA", "INIS", "PMO")[person % 6],
        "bcp": "BSR-SAFWAN",
        "centre": "BASRAH",
        "level": "basic",
        "course": "basic-2026",
        "class_id": class_id,
        "registration": registration_id(learner=learner, course="basic-2026", class_id=class_id),
    }
    return facts | (_step() if place == 0 else _answer(seq, person, place))


def _step() -> dict[str, Any]:
    return {"type": "course", "outcome": "passed"}


def _answer(seq: int, person: int, place: int) -> dict[str, Any]:
    return {
        "type": "attempt",
        "mode": "exam",
        "assessment": "basic-final",
        "run_id": uuid7(unix_ms=1_760_000_000_000, random_bytes=person.to_bytes(10, "big")),
        "exercise": f"td3-utopia-{place:03}",
        "exercise_version": "3",
        "response": "refer",
        "fraud_kind": "fo-phot",
        "regions": ["laminate-edge", "portrait"],
        "lights": ["obl", "uva"],
        "confidence": seq % 5 + 1,
        "correct": True,
        "score_permille": 850,
        "duration_ms": 74386,
        "lang": "ar",
    }


def _import(engine: Engine, rows: Sequence[Row]) -> None:
    with writing(engine) as connection:
        first = rows[0].event
        time_now = time_to_go_on_from(
            connection, first["installation_id"], from_seq=first["seq"], stated=("1.0.0", "2026-01-01")
        )
        if time_now:
            rows = flagged_rows(rows, ARRIVAL.received_at, time_now)
        classify(connection, rows, ARRIVAL)
        if time_now:
            keep_mark(connection, first["installation_id"], rows[-1].event["seq"], time_now)


def _plain_insert(engine: Engine, rows: Sequence[Row]) -> None:
    with writing(engine) as connection:
        put(connection, event.name, STORED, (stored_values(row, ARRIVAL) for row in rows))
