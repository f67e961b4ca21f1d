"""One simulated installation: it appends events, chains them, and seals what it has to send."""

import random
import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from docexam.exchange.bundle import Origin, Sender, Sending, file_name, seal_bundle
from docexam.exchange.events import GENESIS, chained
from docexam.exchange.identity import uuid7
from docexam.exchange.notices import EnrolmentCard
from docexam.sealing.ssh_signatures import SigningKey
from docexam.tracker.moments import event_time, file_time

IRI_BASE: Final = "https://docexam.example"
CURRICULUM: Final = ("utopia-programme", "2025.1")
BAGHDAD_MIN: Final = 180
_LONG_AGO: Final = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file as it lies in ``DOCEXAM/OUT``."""

    name: str
    content: bytes


@dataclass(slots=True)
class Post:
    """An installation at a post, with its own key, log and clock; `clock_error` is added to every time."""

    station_code: str
    bcp: str
    centre: str
    key: SigningKey
    installation_id: str
    chance: random.Random
    app_version: str = "1.0.0"
    app_build_date: str = "2024-12-15"
    clock_error: timedelta = timedelta()
    events: list[dict[str, Any]] = field(default_factory=list)
    origin: Origin | None = None
    bundle_seq: int = 0
    prev_bundle_id: str = ""
    latest: datetime = _LONG_AGO

    def no_earlier(self, moment: datetime) -> datetime:
        """Return `moment`, or just after the last event when that is later: one desk, one thing at a time."""
        return max(moment, self.latest + timedelta(seconds=1))

    def append(self, kind: str, moment: datetime, **facts: Any) -> str:
        """Append an event, after the last one, as the device would date it; returns its id."""
        self.latest = self.no_earlier(moment)
        dated = self.latest + self.clock_error
        event = {
            "id": self._new_id(dated),
            "installation_id": self.installation_id,
            "seq": len(self.events) + 1,
            "type": kind,
            "at": event_time(dated),
            "utc_offset_min": BAGHDAD_MIN,
            "mono_ms": _since_morning_ms(dated),
            "app_version": self.app_version,
            "curriculum_id": CURRICULUM[0],
            "curriculum_version": CURRICULUM[1],
            **{name: value for name, value in facts.items() if value not in (None, "", [])},
        }
        before = self.events[-1]["chain"] if self.events else GENESIS
        self.events += chained([event], before=before)
        return str(event["id"])

    def seal(
        self,
        moment: datetime,
        recipients: tuple[str, ...],
        *,
        from_seq: int = 1,
        events: list[dict[str, Any]] | None = None,
    ) -> SealedFile:
        """Seal the events from `from_seq` on (or `events` of an origin) as the next bundle."""
        chosen = (self.events if events is None else events)[from_seq - 1 :]
        whole = self.events if events is None else events
        self.bundle_seq += 1
        created = moment + self.clock_error
        bundle_id = self._new_id(created)
        sending = Sending(
            bundle_id=bundle_id,
            bundle_seq=self.bundle_seq,
            created_at=file_time(created),
            chain_before=whole[from_seq - 2]["chain"] if from_seq > 1 else GENESIS,
            prev_bundle_id=self.prev_bundle_id,
        )
        header, content = seal_bundle(
            chosen, sender=self._sender(), sending=sending, key=self.key, recipients=recipients
        )
        self.prev_bundle_id = bundle_id
        return SealedFile(file_name(header), content)

    def copied(self) -> "Post":
        """Return the same installation on a second computer: nobody noticed the copy."""
        return replace(self, events=list(self.events), chance=random.Random(self.chance.random()))

    def cloned(self, installation_id: str, key: SigningKey) -> "Post":
        """Return a copy that noticed what it is: a new installation with its origin named."""
        return replace(
            self,
            installation_id=installation_id,
            key=key,
            events=[],
            origin=Origin(self.installation_id, len(self.events)),
            bundle_seq=0,
            prev_bundle_id="",
            chance=random.Random(self.chance.random()),
        )

    def card(self, moment: datetime) -> EnrolmentCard:
        """Return the enrolment card of the installation."""
        return EnrolmentCard(
            self.installation_id, self.station_code, self.key.public, self.app_version, file_time(moment)
        )

    def _new_id(self, moment: datetime) -> str:
        unix_ms = max(0, int(moment.timestamp() * 1000))
        return uuid7(unix_ms=unix_ms, random_bytes=self.chance.randbytes(10))

    def _sender(self) -> Sender:
        return Sender(
            signed_by=self.installation_id,
            station_code=self.station_code,
            app_version=self.app_version,
            app_build_date=self.app_build_date,
            curriculum_id=CURRICULUM[0],
            curriculum_version=CURRICULUM[1],
            iri_base=IRI_BASE,
            utc_offset_min=BAGHDAD_MIN,
            cloned_from=self.origin,
        )


def _since_morning_ms(moment: datetime) -> int:
    """Return milliseconds since the program was started, taken to be midnight UTC."""
    return ((moment.hour * 60 + moment.minute) * 60 + moment.second) * 1000 + moment.microsecond // 1000


def new_post(chance: random.Random, *, station_code: str, bcp: str, centre: str) -> Post:
    """Draw an installation."""
    return Post(
        station_code=station_code,
        bcp=bcp,
        centre=centre,
        key=SigningKey(chance.randbytes(32)),
        installation_id=str(uuid.UUID(bytes=chance.randbytes(16), version=4)),
        chance=random.Random(chance.random()),
    )
