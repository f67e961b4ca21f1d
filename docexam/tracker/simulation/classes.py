"""What learners do in class: practice, checks, exams, and the steps of a course."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from docexam.exchange.identity import registration_id, uuid7
from docexam.tracker.simulation.people import SimulatedLearner
from docexam.tracker.simulation.post import Post

PASS_PERMILLE: Final = 700
_KINDS: Final = ("fo-phot", "fo-data-a", "fo-mrz", "cf-tot", "fo-date", "gb-blnk")
_LIGHTS: Final = ("obl", "trn", "uva", "ir")


@dataclass(frozen=True, slots=True)
class Course:
    """One delivery of a course."""

    course: str
    level: str
    class_id: str
    centre: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A learner in a class at a post."""

    post: Post
    learner: SimulatedLearner
    course: Course

    @property
    def who(self) -> dict[str, str]:
        """The keys that every event of this learner in this class carries."""
        course = self.course
        registration = registration_id(
            learner=self.learner.learner, course=course.course, class_id=course.class_id
        )
        return {
            "learner": self.learner.learner,
            "agency": self.learner.agency,
            "bcp": self.learner.bcp,
            "centre": course.centre,
            "level": course.level,
            "course": course.course,
            "class_id": course.class_id,
            "registration": registration,
        }

    def step(self, moment: datetime, outcome: str, **facts: Any) -> None:
        """Record a step of the course."""
        self.post.append("course", moment, outcome=outcome, **self.who, **facts)

    def select(self, moment: datetime, *, selected_from: str) -> None:
        """Record that the learner was chosen for this class."""
        self.post.append("selection", moment, selected_from=selected_from, **self.who)


@dataclass(frozen=True, slots=True)
class Run:
    """One way through an assessment."""

    seat: Seat
    assessment: str
    mode: str
    items: int
    trial: bool = False


def sit(run: Run, begun: datetime, chance: random.Random, *, must: bool | None = None) -> int:
    """Let a learner sit an assessment; returns the score in permille. `must` decides pass or fail beforehand."""
    begun = run.seat.post.no_earlier(begun)
    run_id = uuid7(unix_ms=int(begun.timestamp() * 1000), random_bytes=chance.randbytes(10))
    right = _number_right(run, chance, must)
    answers = [place < right for place in range(run.items)]
    chance.shuffle(answers)
    moment = begun
    for place, correct in enumerate(answers):
        moment += timedelta(milliseconds=chance.randrange(20_000, 110_000))
        if run.mode != "practice":
            facts = {"assessment": run.assessment, "run_id": run_id, "mode": run.mode, "lang": "ar"}
            _answer(run, place, moment, chance, correct=correct, facts=facts)
    score = right * 1000 // run.items
    outcome = "passed" if score >= PASS_PERMILLE else "failed"
    run.seat.post.append(
        "assessment",
        moment,
        assessment=run.assessment,
        run_id=run_id,
        mode=run.mode,
        score_permille=score,
        duration_ms=int((moment - begun).total_seconds() * 1000),
        attempts=run.items,
        outcome=outcome if run.mode in ("check", "exam") else "completed",
        trial=run.trial or None,
        lang="ar",
        **run.seat.who,
    )
    return score


def _number_right(run: Run, chance: random.Random, must: bool | None) -> int:
    right = sum(chance.random() < run.seat.learner.skill for _ in range(run.items))
    least = -(-run.items * PASS_PERMILLE // 1000)
    if must is None:
        return right
    return max(right, least) if must else min(right, least - 1)


def _answer(
    run: Run, place: int, moment: datetime, chance: random.Random, *, correct: bool, facts: dict[str, Any]
) -> None:
    is_face = place % 4 == 3
    # the items of an assessment are the same for everybody; every third document and every other pair is altered
    signal = place % 8 == 3 if is_face else place % 3 == 0
    words = ("different", "same") if is_face else ("refer", "release")
    response = words[0] if signal == correct else words[1]
    extra: dict[str, Any] = {}
    if response == "refer":
        extra = {"fraud_kind": _KINDS[place % len(_KINDS)], "regions": ["portrait"]}
    run.seat.post.append(
        "attempt",
        moment,
        exercise=f"{'face' if is_face else 'td3'}-{run.assessment}-{place + 1:03}",
        exercise_version="1",
        response=response,
        correct=correct,
        score_permille=1000 if correct else 0,
        duration_ms=chance.randrange(8_000, 90_000),
        confidence=chance.choice((1, 3, 5)) if is_face else chance.randrange(1, 6),
        lights=None if is_face else sorted(chance.sample(_LIGHTS, 2)),
        **extra,
        **facts,
        **run.seat.who,
    )
