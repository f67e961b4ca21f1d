"""Two forms, alike, fixed, and nobody met twice."""

import pytest

from docexam.domain.portrait import Use
from docexam.training.face_matching.forms import EACH, make_forms
from tests.unit.training.face_matching.small_bank import family

TESTS = tuple(
    family(number, use=Use.TEST, look_alikes=number % 2 == number // 2 % 2) for number in range(160)
)


def test_forms_hold_as_many_holders_as_impostors_and_nobody_twice() -> None:
    forms = make_forms(TESTS)
    assert forms is not None
    for form in (forms.a, forms.b):
        assert sum(pair.same for pair in form) == EACH
        assert sum(not pair.same for pair in form) == EACH
    families = [pair.document.family for pair in (*forms.a, *forms.b)]
    assert len(set(families)) == len(families) == 4 * EACH


def test_forms_are_alike_in_what_makes_them_hard() -> None:
    forms = make_forms(TESTS)
    assert forms is not None
    for same in (True, False):
        a, b = ([pair for pair in form if pair.same is same] for form in (forms.a, forms.b))
        assert sum(p.nominal for p in a) / EACH == pytest.approx(sum(p.nominal for p in b) / EACH, abs=0.25)
        women = [sum(pair.document.intended_sex.value == "F" for pair in form) for form in (a, b)]
        assert abs(women[0] - women[1]) <= 2


def test_forms_are_the_same_for_everybody_and_none_is_made_of_too_few() -> None:
    assert make_forms(TESTS) == make_forms(tuple(reversed(TESTS)))
    assert make_forms(TESTS[:40]) is None
