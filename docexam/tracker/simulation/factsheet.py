"""The worked example: seven courses; 77 passed Basic, 23 of them Advanced, 14 of those were selected for ToT.

The people stand in six agencies and at many border crossing points; what happened is spread over twenty sticks that
repeat each other, as sticks do that come before a receipt went back.
"""

import random
from datetime import timedelta
from itertools import islice
from typing import Final

from docexam.tracker.simulation.classes import Course, Run, Seat, sit
from docexam.tracker.simulation.country import EXAM_ITEMS, YEAR_BEGINS, Country
from docexam.tracker.simulation.people import AGENCIES, BCPS, CENTRES, SimulatedLearner, draw_learner
from docexam.tracker.simulation.post import Post, SealedFile, new_post
from docexam.tracker.simulation.seeded_keys import CountryKeys, country_keys

BASIC_CLASSES: Final = 5
ADVANCED_CLASSES: Final = 2
ENROLLED_BASIC: Final = 84
PASSED_BASIC: Final = 77
ENROLLED_ADVANCED: Final = 26
PASSED_ADVANCED: Final = 23
SELECTED: Final = 14
STICKS: Final = 20
_WITHOUT_BCP: Final = 11
"""Every eleventh learner serves at no border crossing point."""


def simulate_factsheet(*, seed: int) -> Country:
    """Return the worked example; the seed changes who and when, never how many."""
    chance = random.Random(seed)
    keys = country_keys(chance)
    learners = [_learner(chance, keys, number) for number in range(ENROLLED_BASIC)]
    order = _taking_turns(chance.sample(learners, len(learners)))
    passed = {one.learner for one in order[:PASSED_BASIC]}
    posts = [_post(chance, number) for number in range(BASIC_CLASSES + ADVANCED_CLASSES)]
    files: list[SealedFile] = []
    for number, post in enumerate(posts[:BASIC_CLASSES]):
        files += _class(post, "basic", number, learners[number::BASIC_CLASSES], passed, keys)
    advanced = order[:ENROLLED_ADVANCED]
    passed_advanced = {one.learner for one in advanced[:PASSED_ADVANCED]}
    for number, post in enumerate(posts[BASIC_CLASSES:]):
        files += _class(post, "advanced", number, advanced[number::ADVANCED_CLASSES], passed_advanced, keys)
    headquarters = new_post(chance, station_code="HQ-01", bcp="", centre="")
    selection = _selection(headquarters, advanced[:SELECTED], keys)
    repeated = islice(posts, STICKS - 1 - len(files))
    files += [post.seal(YEAR_BEGINS + timedelta(days=300), keys.recipients) for post in repeated]
    sticks = [(one,) for one in [*files, selection]]
    chance.shuffle(sticks)
    return Country(keys, tuple(learners), (*posts, headquarters), tuple(sticks))


def _taking_turns(learners: list[SimulatedLearner]) -> list[SimulatedLearner]:
    """Return the learners so that the agencies take turns: every step of the ladder has people of all six."""
    queues = [[one for one in learners if one.agency == agency] for agency in AGENCIES]
    return [one for turn in zip(*queues, strict=True) for one in turn]


def _learner(chance: random.Random, keys: CountryKeys, number: int) -> SimulatedLearner:
    return draw_learner(
        chance,
        keys.programme_key,
        number=number + 1,
        agency=AGENCIES[number % len(AGENCIES)],
        bcp="" if number % _WITHOUT_BCP == 0 else BCPS[number % len(BCPS)],
    )


def _post(chance: random.Random, number: int) -> Post:
    bcp = BCPS[number * 3 % len(BCPS)]
    return new_post(chance, station_code=f"{bcp}-01", bcp=bcp, centre=CENTRES[number % len(CENTRES)])


def _class(
    post: Post,
    level: str,
    number: int,
    learners: list[SimulatedLearner],
    passed: set[str],
    keys: CountryKeys,
) -> list[SealedFile]:
    """Teach one class and export twice: half way through, and all of it at the end."""
    begins = YEAR_BEGINS + timedelta(days=30 * number + (180 if level == "advanced" else 0))
    course = Course(f"{level}-2025", level, f"{post.centre}-{begins:%Y-%m}", post.centre)
    files: list[SealedFile] = []
    seats = [Seat(post, learner, course) for learner in learners]
    for seat in seats:
        seat.step(begins, "registered")
    for seat in seats:
        sit(Run(seat, f"{level}-practice", "practice", 10), begins + timedelta(days=1), post.chance)
    exam = begins + timedelta(days=4)
    for place, seat in enumerate(seats):
        must = seat.learner.learner in passed
        score = sit(Run(seat, f"{level}-final", "exam", EXAM_ITEMS), exam, post.chance, must=must)
        seat.step(exam, "passed" if must else "failed", score_permille=score)
        if place == len(seats) // 2:
            files.append(post.seal(exam + timedelta(hours=9), keys.recipients))
    files.append(post.seal(begins + timedelta(days=12), keys.recipients))
    return files


def _selection(headquarters: Post, chosen: list[SimulatedLearner], keys: CountryKeys) -> SealedFile:
    moment = YEAR_BEGINS + timedelta(days=330)
    course = Course("tot-2025", "tot", "TOT-2025-01", "BASRAH")
    for learner in chosen:
        Seat(headquarters, learner, course).select(moment, selected_from="advanced-2025")
    return headquarters.seal(moment, keys.recipients)
