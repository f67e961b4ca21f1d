"""A check digit worked by hand: which steps are right, and what they are worth.

Of 1000, the products share 500, their sum is worth 250 and the digit 250. A sum or digit that is wrong but follows
from what the learner wrote before it is worth half: the slip was made once and is paid for once. The steps are those
of ICAO Doc 9303-3, 4.9: value times weight 7, 3, 1, added up, and the remainder by ten.
"""

from dataclasses import dataclass
from typing import Final

from docexam.domain.exercise import CheckDigitTask, CheckDigitTruth
from docexam.domain.mrz.check_digits import VALUES, weight_at
from docexam.training.answer_sheet import SheetState

RULES_VERSION: Final = 1
PRODUCTS_PERMILLE: Final = 500
SUM_PERMILLE: Final = 250
DIGIT_PERMILLE: Final = 250
SUM: Final = "sum"
DIGIT: Final = "digit"


@dataclass(frozen=True, slots=True)
class JudgedStep:
    """One step: what was due, what was written, and whether it is right or at least follows from what went before."""

    slot: str
    due: int
    written: str
    right: bool
    follows: bool = False


@dataclass(frozen=True, slots=True)
class JudgedWork:
    """All steps in order, and the credit for them."""

    steps: tuple[JudgedStep, ...]
    score_permille: int


def product_slot(number: int) -> str:
    """Return the place of the product of character `number`, counted from 1."""
    return f"product.{number}"


def work_out(task: CheckDigitTask) -> CheckDigitTruth:
    """Return the whole sum."""
    products = tuple(VALUES[character] * weight_at(index) for index, character in enumerate(task.data))
    return CheckDigitTruth(products, sum(products), sum(products) % 10)


def judge(state: SheetState, truth: CheckDigitTruth) -> JudgedWork:
    """Judge a sheet as it was handed in."""
    products = tuple(
        _step(state, product_slot(number), due) for number, due in enumerate(truth.products, start=1)
    )
    own_sum = sum(number for step in products if (number := _number(step.written)) is not None)
    whole = all(_number(step.written) is not None for step in products)
    total = _step(state, SUM, truth.total, own=own_sum if whole else None)
    written = _number(total.written)
    digit = _step(state, DIGIT, truth.digit, own=None if written is None else written % 10)
    right = sum(step.right for step in products)
    score = (
        PRODUCTS_PERMILLE * right // len(products)
        + _worth(total, SUM_PERMILLE)
        + _worth(digit, DIGIT_PERMILLE)
    )
    return JudgedWork((*products, total, digit), score)


def _step(state: SheetState, slot: str, due: int, *, own: int | None = None) -> JudgedStep:
    written = state.value(slot)
    number = _number(written)
    return JudgedStep(slot, due, written, number == due, number is not None and number == own != due)


def _worth(step: JudgedStep, permille: int) -> int:
    return permille if step.right else permille // 2 if step.follows else 0


def _number(written: str) -> int | None:
    return int(written) if written.isascii() and written.isdigit() else None
