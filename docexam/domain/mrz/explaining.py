"""Explain a zone: every field, every check digit with its sum, what is wrong and what may put it right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docexam.domain.document import DocumentFormat
from docexam.domain.mrz.alignment import slips
from docexam.domain.mrz.check_digits import CheckDigit, work_out
from docexam.domain.mrz.corrections import Correction, propose
from docexam.domain.mrz.fields import Field, check_places, continuation, read_fields
from docexam.domain.mrz.layout import FILLER, CheckName, FieldName, Layout
from docexam.domain.mrz.lines import read_lines
from docexam.domain.mrz.names import may_be_truncated
from docexam.domain.mrz.plausibility import implausible, separator_missing
from docexam.domain.mrz.problems import FORM_CODES, Problem, ProblemCode, problem_at


@dataclass(frozen=True, slots=True)
class Explanation:
    """A zone taken apart. `lines` are as read: in capitals and of the length of the format."""

    format: DocumentFormat
    lines: tuple[str, ...]
    fields: tuple[Field, ...]
    checks: tuple[CheckDigit, ...]
    problems: tuple[Problem, ...]
    corrections: tuple[Correction, ...]
    name_may_be_truncated: bool

    @property
    def valid(self) -> bool:
        """Every check digit present agrees, and length and alphabet fit."""
        agree = all(check.passed is not False for check in self.checks)
        return agree and not any(problem.code in FORM_CODES for problem in self.problems)

    def value(self, name: FieldName) -> str:
        """Return the value of a field, empty where the format or these lines have none."""
        return next((field.value for field in self.fields if field.name is name), "")

    def check(self, name: CheckName) -> CheckDigit | None:
        """Return a check digit, or None where the format has none of that name."""
        return next((check for check in self.checks if check.name is name), None)


def explain(lines: Sequence[str]) -> Explanation:
    """Read and explain the lines of one zone, however wrong they are.

    Raises:
        EnvironmentFault: MRZ_UNREADABLE with line, position and reason, when they fit no format.
    """
    reading = read_lines(lines)
    layout = reading.layout
    found = continuation(layout, reading.lines)
    places = check_places(layout, found)
    fields = read_fields(layout, reading.lines, found)
    checks = tuple([work_out(place, reading.lines) for place in places])
    failed = [check for check in checks if check.passed is False]
    corrections = propose(checks, places, reading.lines) if failed else ()
    problems = [*reading.problems, *slips(reading), *_field_problems(layout, fields)]
    problems += [_disagreement(check) for check in failed]
    problems += [_confusion(correction) for correction in corrections]
    return Explanation(
        format=layout.format,
        lines=reading.lines,
        fields=fields,
        checks=checks,
        problems=tuple(sorted(problems, key=lambda problem: (problem.line, problem.position))),
        corrections=corrections,
        name_may_be_truncated=may_be_truncated(layout.spans[FieldName.NAMES].of(reading.lines)),
    )


def _field_problems(layout: Layout, fields: tuple[Field, ...]) -> Iterator[Problem]:
    for field in fields:
        yield from implausible(layout, field)
    missing = separator_missing(fields)
    if missing:
        yield missing


def _disagreement(check: CheckDigit) -> Problem:
    if not check.due:
        return problem_at(
            ProblemCode.CHECK_DIGIT_UNDECIDED, check.line, check.position, check=check.name.value
        )
    if check.printed == FILLER:
        return problem_at(
            ProblemCode.CHECK_DIGIT_MISSING,
            check.line,
            check.position,
            check=check.name.value,
            due=check.due,
        )
    return problem_at(
        ProblemCode.CHECK_DIGIT_WRONG,
        check.line,
        check.position,
        check=check.name.value,
        printed=check.printed,
        due=check.due,
    )


def _confusion(correction: Correction) -> Problem:
    return problem_at(
        ProblemCode.OCR_CONFUSION,
        correction.line,
        correction.position,
        printed=correction.printed,
        proposed=correction.proposed,
        check=correction.check.value,
    )
