"""Characters that optical reading confuses, put right where a check digit decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from docexam.domain.mrz.check_digits import DIGITS, VALUES, CheckDigit, weight_at, work_out
from docexam.domain.mrz.layout import CheckName, CheckPlace

_LETTER_FOR_DIGIT: Final = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z"}
CONFUSED_WITH: Final = _LETTER_FOR_DIGIT | {letter: digit for digit, letter in _LETTER_FOR_DIGIT.items()}
"""The other reading of each character that optical reading confuses."""

_DATES: Final = frozenset({CheckName.BIRTH, CheckName.EXPIRY})
_AT_MOST_MISREAD: Final = 2


@dataclass(frozen=True, slots=True)
class Correction:
    """A character that may have been misread, and the check digit that agrees with the other reading.

    Corrections for one check digit with the same `alternative` (from 1) belong together; another number is
    another choice.
    """

    line: int
    position: int
    printed: str
    proposed: str
    check: CheckName
    alternative: int = 1


@dataclass(frozen=True, slots=True)
class _Change:
    """A correction with what it adds to the difference between the sum and the printed digit."""

    correction: Correction
    shift: int


def propose(
    checks: Sequence[CheckDigit], places: Sequence[CheckPlace], lines: Sequence[str]
) -> tuple[Correction, ...]:
    """Propose readings that make failed check digits agree; several for one field are alternatives.

    Digits of dates and check digits can only be digits, so their letters are changed together. Elsewhere the
    fewest changes that agree are proposed, at most two, and two only when no other pair agrees. The composite
    is looked at last, on the lines as corrected so far, and decides for what no other digit covers; while
    another digit still fails it cannot decide anything.
    """
    proposed: list[Correction] = []
    working = list(lines)
    guarded: set[tuple[int, int]] = set()
    unsettled = False
    for check, place in zip(checks, places, strict=True):
        is_composite = check.name is CheckName.COMPOSITE
        current = work_out(place, working) if is_composite else check
        if current.passed is False and not (is_composite and unsettled):
            alternatives = list(_alternatives(current, guarded)) if current.due else []
            if len(alternatives) == 1:
                working = _corrected(working, alternatives[0])
            unsettled = unsettled or len(alternatives) != 1
            proposed.extend(
                replace(correction, alternative=choice)
                for choice, found in enumerate(alternatives, start=1)
                for correction in found
            )
        guarded.update(check.places(), [(check.line, check.position)])
    return tuple(proposed)


def _alternatives(check: CheckDigit, guarded: set[tuple[int, int]]) -> Iterator[tuple[Correction, ...]]:
    """Yield the sets of corrections with which `check` agrees."""
    free: list[_Change] = []
    forced: list[_Change] = []
    for change in _changes(check, guarded):
        (forced if _must_change(check, change.correction) else free).append(change)
    if check.printed not in DIGITS and not any(_is_own_digit(check, change.correction) for change in forced):
        return
    difference = check.total - VALUES[check.printed] + sum(change.shift for change in forced)
    always = tuple(change.correction for change in forced)
    if forced and difference % 10 == 0:
        yield always
        return
    if check.name in _DATES:
        return
    for chosen in _fewest(free, difference):
        yield (*always, *(change.correction for change in chosen))


def _changes(check: CheckDigit, guarded: set[tuple[int, int]]) -> Iterator[_Change]:
    """Yield every confusable character the check digit may decide on, its own print last."""
    for index, (line, position) in enumerate(check.places()):
        printed = check.characters[index]
        if printed in CONFUSED_WITH and (line, position) not in guarded:
            proposed = CONFUSED_WITH[printed]
            shift = (VALUES[proposed] - VALUES[printed]) * weight_at(index)
            yield _Change(Correction(line, position, printed, proposed, check.name), shift)
    proposed = CONFUSED_WITH.get(check.printed, "")
    if proposed in DIGITS:
        shift = VALUES[check.printed] - VALUES[proposed]
        yield _Change(Correction(check.line, check.position, check.printed, proposed, check.name), shift)


def _must_change(check: CheckDigit, correction: Correction) -> bool:
    return _is_own_digit(check, correction) or (check.name in _DATES and correction.proposed in DIGITS)


def _is_own_digit(check: CheckDigit, correction: Correction) -> bool:
    return (correction.line, correction.position) == (check.line, check.position)


def _fewest(free: list[_Change], difference: int) -> list[tuple[_Change, ...]]:
    for count in range(1, _AT_MOST_MISREAD + 1):
        found = [
            chosen
            for chosen in combinations(free, count)
            if (difference + sum(change.shift for change in chosen)) % 10 == 0
        ]
        if found:
            return found if count == 1 or len(found) == 1 else []
    return []


def _corrected(lines: list[str], corrections: tuple[Correction, ...]) -> list[str]:
    corrected = list(lines)
    for correction in corrections:
        line = corrected[correction.line - 1]
        corrected[correction.line - 1] = (
            line[: correction.position - 1] + correction.proposed + line[correction.position :]
        )
    return corrected
