"""Exercise analysis and detection rates against the sums done by hand."""

import random
import statistics
from typing import Any

import pytest

from docexam.tracker.answers import Kind
from docexam.tracker.detection_report import DetectionReport, detection_report
from docexam.tracker.items import LEAST_ANSWERS, Item, ItemAnalysis, item_analysis
from docexam.tracker.office import reading
from docexam.tracker.simulation.post import Post
from tests.unit.tracker.offices import Country, answer, learner

RUN = "019cb7b1-168b-7e23-a816-{:012d}"


def analysed(country: Country, **choice: Any) -> ItemAnalysis:
    with reading(country.office.engine) as connection:
        return item_analysis(connection, **choice)


def detected(country: Country) -> DetectionReport:
    with reading(country.office.engine) as connection:
        return detection_report(connection)


def judged(post: Post, place: int, *, signal: bool, right: bool, **changes: object) -> None:
    """Append an answer to a document that is altered (a signal) or genuine."""
    response = "refer" if signal == right else "release"
    answer(post, place, response=response, correct=right, score_permille=1000 if right else 0, **changes)


def test_items_agree_with_sums_done_by_hand(country: Country) -> None:
    post, chance = country.post(), random.Random(5)
    scores = [[chance.random() < 0.3 + 0.05 * item for item in range(6)] for _ in range(40)]
    for person, row in enumerate(scores):
        for item, right in enumerate(row):
            facts = {
                "learner": learner(person),
                "run_id": RUN.format(person),
                "duration_ms": 1000 * person + item,
            }
            judged(post, item, signal=item % 2 == 0, right=right, **facts)
    country.send(country.sealed(post))
    found = analysed(country).items
    assert len(found) == 6
    for item, one in enumerate(found):
        own = [float(row[item]) for row in scores]
        rest = [float(sum(row) - row[item]) for row in scores]
        assert one.answers == 40
        assert one.share_right == pytest.approx(statistics.fmean(own))
        assert one.item_rest == pytest.approx(statistics.correlation(own, rest))
        assert one.median_ms in (19_000 + item, 20_000 + item)
        wrong = 1 - statistics.fmean(own)
        accepts, rejects = (wrong, None) if item % 2 == 0 else (None, wrong)
        assert one.false_accepts == (pytest.approx(accepts) if accepts is not None else None)
        assert one.false_rejects == (pytest.approx(rejects) if rejects is not None else None)


def test_fewer_than_thirty_answers_are_hidden(country: Country) -> None:
    post = country.post()
    for person in range(LEAST_ANSWERS):
        judged(post, 1, signal=True, right=True, run_id=RUN.format(person))
        if person:
            judged(post, 2, signal=True, right=True, run_id=RUN.format(person))
    country.send(country.sealed(post))
    found = analysed(country)
    assert [item.key.exercise for item in found.items] == ["td3-utopia-002"]
    assert found.hidden == 1


def test_of_a_case_only_the_decision_is_the_verdict(country: Country) -> None:
    post = country.post()
    for person in range(LEAST_ANSWERS):
        facts = {"run_id": RUN.format(person), "mode": "shift", "exercise": "case-001"}
        judged(post, 1, signal=True, right=False, part=1, **facts)
        same = {"response": "same", "correct": True, "confidence": 3, **facts}
        answer(post, 2, part=2, **same)
        judged(post, 3, signal=True, right=True, part=99, **facts)
    country.send(country.sealed(post))
    (item,) = analysed(country).items
    assert (item.answers, item.share_right, item.false_accepts) == (LEAST_ANSWERS, 1.0, 0.0)
    total = detected(country).total
    assert total[Kind.CASE].counts.hits == LEAST_ANSWERS
    assert total[Kind.CASE_DOCUMENT].counts.misses == LEAST_ANSWERS
    assert total[Kind.CASE_FACE].counts.correct_rejections == LEAST_ANSWERS
    assert Kind.DOCUMENT not in total


def test_faces_and_documents_are_told_apart_and_interviews_from_both(country: Country) -> None:
    post = country.post()
    judged(post, 1, signal=True, right=True)
    judged(post, 2, signal=False, right=False)
    answer(post, 3, response="different", correct=False, score_permille=0, confidence=3)
    answer(post, 4, response="refer", confidence=None)
    answer(post, 1, response="no-answer", correct=False, score_permille=0, confidence=None)
    country.send(country.sealed(post))
    found = detected(country)
    documents = found.total[Kind.DOCUMENT]
    assert (documents.counts.hits, documents.counts.false_alarms, documents.unanswered) == (1, 1, 1)
    assert found.total[Kind.FACE].counts.false_alarms == 1
    assert found.total[Kind.INTERVIEW].counts.hits == 1
    assert set(found.by_agency[Kind.DOCUMENT]) == {"MOI"}
    assert set(found.by_month[Kind.DOCUMENT]) == {"2025-03"}
    assert documents.found is not None
    assert documents.found.low < 1.0


def test_practice_is_analysed_apart(country: Country) -> None:
    post = country.post()
    for person in range(LEAST_ANSWERS):
        judged(post, 1, signal=True, right=True, mode="practice", run_id=RUN.format(person))
    country.send(country.sealed(post))
    assert analysed(country).items == ()
    (item,) = analysed(country, practice=True).items
    assert isinstance(item, Item)
    assert item.key.assessment == ""
    assert item.item_rest is None
