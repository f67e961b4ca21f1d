"""A small country for tests: one head office, stations that seal real bundles, and a clock that stands still."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, func, select

from docexam.exchange.events import chained
from docexam.exchange.identity import registration_id
from docexam.exchange.notices import write_card
from docexam.exchange.stick import OUT, card_name
from docexam.sealing.age_files import new_identity
from docexam.sealing.ssh_signatures import new_signing_key
from docexam.tracker.enrolment import enrol_cards
from docexam.tracker.intake import import_bundles
from docexam.tracker.keys import OfficeKeys
from docexam.tracker.office import Office, open_office, prepare_database
from docexam.tracker.outcomes import ImportReport
from docexam.tracker.simulation.post import Post, SealedFile, new_post

PROGRAMME_KEY = bytes(range(32))
TEACHING = datetime(2025, 3, 4, 7, 15, tzinfo=UTC)
RECEIVED = datetime(2025, 6, 1, 6, 40, tzinfo=UTC)
LEARNER = "5S2DZPHQBL2UVXSLV4ACPSTRQM"


@dataclass
class Country:
    """Head office, its sticks' folder, and stations."""

    office: Office
    folder: Path
    recipients: tuple[str, ...]
    chance: random.Random = field(default_factory=lambda: random.Random(7))

    def post(self, station_code: str = "BSR-SAFWAN-01", *, enrolled: bool = True) -> Post:
        """Return a new station, known to head office or not."""
        made = new_post(self.chance, station_code=station_code, bcp="BSR-SAFWAN", centre="BASRAH")
        if enrolled:
            self.enrol(made)
        return made

    def enrol(self, post: Post) -> None:
        """Let head office read the card of a station."""
        enrol_cards(self.office, [self.card(post)], by="clerk")

    def card(self, post: Post) -> Path:
        """Write the card of a station."""
        name = card_name(station_code=post.station_code, installation_id=post.installation_id)
        path = self.folder / name
        path.write_bytes(write_card(post.card(TEACHING)))
        return path

    def stick(self, *files: SealedFile, name: str = "stick") -> Path:
        """Write files to a stick and return it."""
        out = self.folder.joinpath(name, *OUT)
        out.mkdir(parents=True, exist_ok=True)
        for file in files:
            (out / file.name).write_bytes(file.content)
        return self.folder / name

    def sealed(self, post: Post, *, from_seq: int = 1, **choice: Any) -> SealedFile:
        """Seal what a station has to send."""
        return post.seal(TEACHING + timedelta(days=9), self.recipients, from_seq=from_seq, **choice)

    def send(self, *files: SealedFile, name: str = "stick") -> ImportReport:
        """Import files from a stick of their own."""
        return import_bundles(self.office, [self.stick(*files, name=name)])

    def rows(self, table: Table) -> int:
        """Count the rows of a table."""
        with self.office.engine.connect() as connection:
            return int(connection.scalar(select(func.count()).select_from(table)) or 0)


def new_country(url: str, folder: Path, clock: Callable[[], datetime] = lambda: RECEIVED) -> Country:
    """Return a country whose head office has new keys."""
    office_identity, office_recipient = new_identity()
    escrow_identity, escrow_recipient = new_identity()
    recipients = (office_recipient, escrow_recipient)
    keys = OfficeKeys((office_identity, escrow_identity), recipients, new_signing_key(), PROGRAMME_KEY)
    engine = prepare_database(url)
    return Country(open_office(engine, keys, archive=folder / "archive", clock=clock), folder, recipients)


def retold(post: Post, place: int = 0, **changes: Any) -> Post:
    """Return a station whose record says something else about one event, with a chain that holds."""
    plain = [{key: value for key, value in one.items() if key != "chain"} for one in post.events]
    plain[place] |= changes
    return replace(post, events=chained(plain))


def who(learner: str = LEARNER, *, level: str = "basic", number: int = 1, **changes: Any) -> dict[str, Any]:
    """Return the keys of an event about a learner in a class."""
    course, class_id = f"{level}-2025", f"BASRAH-{level.upper()}-{number:02}"
    facts = {
        "learner": learner,
        "agency": "MOI",
        "bcp": "BSR-SAFWAN",
        "centre": "BASRAH",
        "level": level,
        "course": course,
        "class_id": class_id,
        "registration": registration_id(learner=learner, course=course, class_id=class_id),
    }
    return facts | changes


def answer(post: Post, place: int = 0, **changes: Any) -> str:
    """Append an answer of an exam."""
    facts: dict[str, Any] = {
        "mode": "exam",
        "assessment": "basic-final",
        "run_id": "019cb7b1-168b-7e23-a816-0039594a3389",
        "exercise": f"td3-utopia-{place + 1:03}",
        "exercise_version": "1",
        "response": "refer",
        "correct": True,
        "score_permille": 1000,
        "duration_ms": 40_000 + place,
        "confidence": 4,
        "lights": ["uva"],
    }
    return post.append("attempt", TEACHING + timedelta(minutes=place), **(who() | facts | changes))


def exam(post: Post, outcome: str = "passed", **changes: Any) -> str:
    """Append a finished exam."""
    facts: dict[str, Any] = {
        "mode": "exam",
        "assessment": "basic-final",
        "run_id": "019cb7b1-168b-7e23-a816-0039594a3389",
        "score_permille": 800,
        "duration_ms": 900_000,
        "attempts": 20,
        "outcome": outcome,
    }
    return post.append("assessment", TEACHING, **(who() | facts | changes))


def step(post: Post, outcome: str, learner: str = LEARNER, **changes: Any) -> str:
    """Append a step of a course."""
    level = changes.pop("level", "basic")
    return post.append("course", TEACHING, outcome=outcome, **(who(learner, level=level) | changes))


def learner(number: int) -> str:
    """Return a made-up learner id."""
    return f"L{chr(65 + number // 26)}{chr(65 + number % 26)}" + "A" * 23
