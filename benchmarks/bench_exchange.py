"""Sealed bundles: how fast and how small they are made, and how fast sticks of a thousand answers are imported."""

import gzip
import random
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from benchmarks.bench_tracker import answer_of
from benchmarks.figure import Figure, timed
from docexam.exchange.canonical import canonical_line
from docexam.exchange.notices import write_card
from docexam.exchange.stick import OUT, card_name
from docexam.tracker.enrolment import enrol_cards
from docexam.tracker.intake import import_bundles
from docexam.tracker.keys import prepare_keys
from docexam.tracker.office import Office, open_office, prepare_database
from docexam.tracker.simulation.classes import Course, Run, Seat, sit
from docexam.tracker.simulation.people import draw_learner
from docexam.tracker.simulation.post import Post, new_post

ANSWERS: Final = 10_000
STICK: Final = 1_000
STICKS: Final = 10
MOMENT: Final = datetime(2025, 3, 4, 7, 15, tzinfo=UTC)
PROGRAMME_KEY: Final = bytes(range(32))


def figures() -> list[Figure]:
    """Seal ten thousand answers; import ten sticks of a thousand, then the same sticks again."""
    with tempfile.TemporaryDirectory() as folder:
        keys, _ = prepare_keys(Path(folder) / "keys")
        return [*_sealing(keys.recipients), *_importing(Path(folder), keys.recipients)]


def _sealing(recipients: Sequence[str]) -> list[Figure]:
    post = _of_the_example(ANSWERS)
    sealed = post.seal(MOMENT, tuple(recipients))
    seconds = timed(lambda: post.seal(MOMENT, tuple(recipients)), repeats=3).median_ms / 1e3
    lines = b"".join(canonical_line(event) for event in post.events)
    packing = timed(lambda: gzip.compress(lines, 6), repeats=3).median_ms / 1e3
    number = len(post.events)
    return [
        Figure(
            name=f"{number:,} answers sealed",
            value=seconds,
            unit="s",
            floor_name="gzip of the events alone",
            floor=packing,
            limit_value=1.5,
        ),
        Figure(
            name="size of a sealed answer",
            value=len(sealed.content) / number,
            unit="bytes",
            floor_name="gzip of the events alone",
            floor=len(gzip.compress(lines, 6)) / number,
            limit_value=200,
        ),
        _size_of_a_class(recipients),
    ]


def _size_of_a_class(recipients: Sequence[str]) -> Figure:
    """Measure a simulated class, whose answers are as unlike each other as people's are; no limit is promised."""
    post = _taught(1, ANSWERS)
    lines = b"".join(canonical_line(event) for event in post.events)
    number = len(post.events)
    return Figure(
        name="size of a sealed event of a simulated class",
        value=len(post.seal(MOMENT, tuple(recipients)).content) / number,
        unit="bytes",
        floor_name="gzip of the events alone",
        floor=len(gzip.compress(lines, 6)) / number,
    )


def _importing(folder: Path, recipients: Sequence[str]) -> list[Figure]:
    posts = [_taught(number, STICK) for number in range(STICKS)]
    for number, post in enumerate(posts):
        out = folder.joinpath("sticks", str(number), *OUT)
        out.mkdir(parents=True)
        file = post.seal(MOMENT, tuple(recipients))
        (out / file.name).write_bytes(file.content)
        card = card_name(station_code=post.station_code, installation_id=post.installation_id)
        (out / card).write_bytes(write_card(post.card(MOMENT)))
    office = _office(folder)
    events = sum(len(post.events) for post in posts)
    first = events / _import_s(office, folder / "sticks")
    again = events / _import_s(office, folder / "sticks")
    office.engine.dispose()
    return [
        Figure(
            name=f"sticks of {STICK:,} answers opened, verified and imported",
            value=first,
            unit="events/s",
            limit_value=4000,
            more_is_better=True,
        ),
        Figure(
            name="the same sticks again",
            value=again,
            unit="events/s",
            floor_name="the first import",
            floor=first,
            limit_ratio=1.0,
            more_is_better=True,
        ),
    ]


def _office(folder: Path) -> Office:
    keys, _ = prepare_keys(folder / "keys")
    engine = prepare_database(f"sqlite:///{folder / 'office.db'}")
    office = open_office(engine, keys, archive=folder / "archive")
    enrol_cards(office, [folder / "sticks"], by="bench")
    return office


def _import_s(office: Office, sticks: Path) -> float:
    reports: list[Any] = []
    taken = timed(lambda: reports.append(import_bundles(office, [sticks])), repeats=1, warm_ups=0)
    if not reports[0].adds_up or len(reports[0].outcomes) != STICKS:
        raise AssertionError("the sums do not add up")
    return taken.seconds[0]


def _of_the_example(answers: int) -> Post:
    """Return a station with answers like the one of the format's example: own id, time, duration and confidence."""
    chance = random.Random(1)
    post = new_post(chance, station_code="BSR-SAFWAN-01", bcp="BSR-SAFWAN", centre="BASRAH")
    for seq in range(1, answers + 1):
        made = {**answer_of(seq), "duration_ms": chance.randrange(8_000, 90_000)}
        kind, at = made.pop("type"), MOMENT + timedelta(seconds=seq)
        own = ("id", "installation_id", "seq", "at", "utc_offset_min", "mono_ms", "app_version")
        post.append(kind, at, **{key: value for key, value in made.items() if key not in own})
    return post


def _taught(number: int, answers: int) -> Post:
    """Return a station with that many answers, twenty to a run."""
    chance = random.Random(number)
    post = new_post(chance, station_code=f"BSR-SAFWAN-{number + 1:02}", bcp="BSR-SAFWAN", centre="BASRAH")
    course = Course("basic-2025", "basic", "BASRAH-2025-03", "BASRAH")
    for person in range(answers // 20):
        learner = draw_learner(
            chance, PROGRAMME_KEY, number=number * 500 + person, agency="MOI", bcp="BSR-SAFWAN"
        )
        seat = Seat(post, learner, course)
        sit(Run(seat, "basic-final", "exam", 20), MOMENT + timedelta(hours=person), chance)
    return post
