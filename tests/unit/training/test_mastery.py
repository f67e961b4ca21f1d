"""Results of a run and its criterion."""

from docexam.domain.curriculum import Criterion
from docexam.training.detection import Counts
from docexam.training.mastery import meets, run_result


def test_both_kinds_of_error_must_stay_within_the_criterion() -> None:
    criterion = Criterion(most_misses=1, most_false_alarms=1)
    assert meets(Counts(hits=4, misses=1, false_alarms=1, correct_rejections=4), criterion)
    assert not meets(Counts(hits=3, misses=2, correct_rejections=5), criterion)
    assert not meets(Counts(hits=5, false_alarms=2, correct_rejections=3), criterion)


def test_a_run_without_criterion_is_neither_passed_nor_failed() -> None:
    assert run_result([], None).passed is None
