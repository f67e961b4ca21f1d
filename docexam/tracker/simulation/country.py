"""A country's year: stations that teach, sticks that are lost, repeated, late or cloned, clocks that are wrong."""

import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from docexam.sealing.ssh_signatures import SigningKey
from docexam.tracker.simulation.classes import PASS_PERMILLE, Course, Run, Seat, sit
from docexam.tracker.simulation.people import AGENCIES, BCPS, CENTRES, SimulatedLearner, draw_learner
from docexam.tracker.simulation.post import Post, SealedFile, new_post
from docexam.tracker.simulation.seeded_keys import CountryKeys, country_keys

YEAR_BEGINS: Final = datetime(2025, 1, 5, 5, 30, tzinfo=UTC)
LEARNERS_A_STATION: Final = 4
CHECK_ITEMS: Final = 8
EXAM_ITEMS: Final = 16


class Misfortune(StrEnum):
    """What happens to the sticks or the clock of a station."""

    LOST = "lost"
    REPEATED = "repeated"
    LATE = "late"
    SPLIT = "split"
    CLONED_UNSEEN = "cloned-unseen"
    CLONED = "cloned"
    CLOCK_AHEAD = "clock-ahead"
    CLOCK_RESET = "clock-reset"
    CLOCK_BACK = "clock-back"


_MISFORTUNES: Final = dict(enumerate(Misfortune, start=1))
"""One station in twenty meets each of them; the other eleven of twenty have a quiet year."""

_CLOCK_ERRORS: Final = {
    Misfortune.CLOCK_AHEAD: timedelta(days=3650),
    Misfortune.CLOCK_RESET: timedelta(days=-6000),
}


@dataclass(frozen=True, slots=True)
class Delivery:
    """A stick as it reaches head office."""

    arrives: datetime
    files: tuple[SealedFile, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """Everything `simulate` writes: keys, learners, installations, and sticks in the order of their arrival."""

    keys: CountryKeys
    learners: tuple[SimulatedLearner, ...]
    posts: tuple[Post, ...]
    sticks: tuple[tuple[SealedFile, ...], ...]


def simulate_country(
    *, stations: int, seed: int, progress: Callable[[int, int], None] = lambda done, total: None
) -> Country:
    """Return a country's year. The same seed gives the same events and ids."""
    chance = random.Random(seed)
    keys = country_keys(chance)
    headquarters = new_post(chance, station_code="HQ-01", bcp="", centre="")
    learners: list[SimulatedLearner] = []
    posts: list[Post] = [headquarters]
    deliveries: list[Delivery] = []
    graduates: list[SimulatedLearner] = []
    for number in range(stations):
        year = _Year(number, keys, random.Random(chance.random()))
        year.pass_by()
        learners += year.learners
        graduates += year.graduates
        posts += year.posts
        deliveries += year.deliveries
        progress(number + 1, stations)
    deliveries += _selections(headquarters, graduates, keys, chance)
    deliveries.sort(key=lambda one: one.arrives)
    return Country(keys, tuple(learners), tuple(posts), tuple(one.files for one in deliveries))


class _Year:
    """One station's year."""

    def __init__(self, number: int, keys: CountryKeys, chance: random.Random) -> None:
        self.keys = keys
        self.chance = chance
        self.misfortune = _MISFORTUNES.get(number % 20)
        bcp, centre = BCPS[number % len(BCPS)], CENTRES[number % len(CENTRES)]
        station = f"{bcp}-{number // len(BCPS) + 1:02}"
        self.post = new_post(chance, station_code=station, bcp=bcp, centre=centre)
        self.posts = [self.post]
        self.learners = [
            draw_learner(
                chance,
                keys.programme_key,
                number=number * LEARNERS_A_STATION + place + 1,
                agency=AGENCIES[(number + place) % len(AGENCIES)],
                bcp=bcp,
            )
            for place in range(LEARNERS_A_STATION)
        ]
        self.graduates: list[SimulatedLearner] = []
        self.deliveries: list[Delivery] = []

    def pass_by(self) -> None:
        """Teach Basic, send a stick, teach Advanced, send another."""
        if self.misfortune in _CLOCK_ERRORS:
            self.post.clock_error = _CLOCK_ERRORS[self.misfortune]
        basic = YEAR_BEGINS + timedelta(days=self.chance.randrange(0, 120))
        passed = list(self._teach("basic", basic, self.learners))
        first = self._export(basic + timedelta(days=12))
        self._mishap(basic + timedelta(days=20))
        advanced = basic + timedelta(days=self.chance.randrange(100, 160))
        self.graduates = list(self._teach("advanced", advanced, passed[:2]))
        self._send(first, advanced)

    def _teach(
        self, level: str, begins: datetime, learners: list[SimulatedLearner]
    ) -> Iterator[SimulatedLearner]:
        month = f"{begins:%Y-%m}"
        centre = self.post.centre
        course = Course(f"{level}-2025", level, f"{level.upper()}-{centre}-{month}", centre)
        seats = [Seat(self.post, learner, course) for learner in learners]
        for seat in seats:
            seat.step(begins, "registered")
        for seat in seats:
            sit(Run(seat, f"{level}-practice", "practice", 10), begins + timedelta(days=1), self.chance)
        for seat in seats:
            sit(Run(seat, f"{level}-unit-1", "check", CHECK_ITEMS), begins + timedelta(days=2), self.chance)
        exam = begins + timedelta(days=4)
        for seat in seats:
            score = sit(Run(seat, f"{level}-final", "exam", EXAM_ITEMS), exam, self.chance)
            seat.step(exam, "passed" if score >= PASS_PERMILLE else "failed")
            if score >= PASS_PERMILLE:
                yield seat.learner

    def _export(self, moment: datetime, *, from_seq: int = 1) -> SealedFile:
        return self.post.seal(moment, self.keys.recipients, from_seq=from_seq)

    def _send(self, first: SealedFile, moment: datetime) -> None:
        """Deliver the first and the second export, each in its way."""
        sent = self.misfortune
        early, later = moment - timedelta(days=60), moment + timedelta(days=10)
        received = sent in (None, Misfortune.REPEATED) and self.chance.random() < 0.5
        if sent is not Misfortune.LOST:
            late = timedelta(days=200) if sent is Misfortune.LATE else timedelta()
            self.deliveries.append(Delivery(early + late, (first,)))
        if sent is Misfortune.REPEATED:
            self.deliveries.append(Delivery(early + timedelta(days=9), (first,)))
        if sent is Misfortune.SPLIT:
            # the earlier part stays on a stick that nobody finds again
            self._export(moment)
            self.deliveries.pop()
            received = True
        covered = self._basic_events() if received else 0
        if covered < len(self.post.events):
            self.deliveries.append(Delivery(later, (self._export(moment, from_seq=covered + 1),)))

    def _basic_events(self) -> int:
        return max(int(event["seq"]) for event in self.post.events if event.get("level") == "basic")

    def _mishap(self, moment: datetime) -> None:
        """Clone the data folder or set the clock back, where that is this station's fate."""
        if self.misfortune is Misfortune.CLOCK_BACK:
            self.post.clock_error = timedelta(days=-40)
        if self.misfortune is Misfortune.CLONED_UNSEEN:
            twin = self.post.copied()
            self._teach_at(twin, moment)
            self.deliveries.append(
                Delivery(moment + timedelta(days=30), (twin.seal(moment, self.keys.recipients),))
            )
        if self.misfortune is Misfortune.CLONED:
            self._clone(moment)

    def _clone(self, moment: datetime) -> None:
        new_id = str(uuid.UUID(bytes=self.chance.randbytes(16), version=4))
        clone = self.post.cloned(new_id, SigningKey(self.chance.randbytes(32)))
        self.posts.append(clone)
        of_origin = clone.seal(moment, self.keys.recipients, events=list(self.post.events))
        self._teach_at(clone, moment)
        own = clone.seal(moment + timedelta(days=9), self.keys.recipients)
        self.deliveries.append(Delivery(moment + timedelta(days=40), (of_origin, own)))

    def _teach_at(self, post: Post, moment: datetime) -> None:
        own, self.post = self.post, post
        list(self._teach("basic", moment, self.learners[:1]))
        self.post = own


def _selections(
    headquarters: Post, graduates: list[SimulatedLearner], keys: CountryKeys, chance: random.Random
) -> list[Delivery]:
    moment = YEAR_BEGINS + timedelta(days=330)
    course = Course("tot-2025", "tot", "TOT-2025-01", "BASRAH")
    for learner in graduates:
        if chance.random() < 0.6:
            Seat(headquarters, learner, course).select(moment, selected_from="advanced-2025")
    if not headquarters.events:
        return []
    return [Delivery(moment, (headquarters.seal(moment, keys.recipients),))]
