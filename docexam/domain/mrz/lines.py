"""Recognise the format of the lines given and bring them to its length and alphabet, noting each liberty taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.mrz.check_digits import VALUES
from docexam.domain.mrz.layout import FILLER, LAYOUTS, VISA_FORMATS, Layout
from docexam.domain.mrz.problems import Problem, ProblemCode, problem_at, unreadable

_LENGTH_TOLERANCE: Final = 3
"""A line may be off by so many characters; half the distance between the formats would be 4."""
_MINIMUM_NAME_LINE: Final = 6
_ASCII_UPPER: Final = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_VALUED: Final = frozenset(VALUES)
_LINE_COUNTS: Final = frozenset({2, 3})


@dataclass(frozen=True, slots=True)
class Reading:
    """Lines brought to the form of `layout`; characters outside the alphabet are left as they are.

    `uncut` are the same lines before their length was changed.
    """

    layout: Layout
    lines: tuple[str, ...]
    uncut: tuple[str, ...]
    problems: tuple[Problem, ...]


def read_lines(lines: Sequence[str]) -> Reading:
    """Recognise the format of `lines` and bring them into its form. White space around a line is ignored.

    Raises:
        EnvironmentFault: MRZ_UNREADABLE with line, position and reason, when they fit no format.
    """
    given = [line.strip() for line in lines]
    given = [line for line in given if line]
    given, problems = _parted(given)
    if not given:
        raise unreadable(problem_at(ProblemCode.EMPTY, 1, 1))
    if len(given) not in _LINE_COUNTS:
        at = len(given) + 1 if len(given) < min(_LINE_COUNTS) else max(_LINE_COUNTS) + 1
        raise unreadable(problem_at(ProblemCode.LINE_COUNT, at, 1, count=len(given)))
    layout = _nearest_layout(given)
    uncut = [_clean(line, number, layout, problems) for number, line in enumerate(given, start=1)]
    return Reading(
        layout=layout,
        lines=tuple([line[: layout.width].ljust(layout.width, FILLER) for line in uncut]),
        uncut=tuple(uncut),
        problems=tuple(problems),
    )


def _parted(given: list[str]) -> tuple[list[str], list[Problem]]:
    """Part lines that arrived as one: white space between them parts them like the end of a line."""
    if len(given) != 1:
        return given, []
    words = given[0].split()
    if _fits_exactly([len(word) for word in words]):
        return words, []
    for layout in LAYOUTS.values():
        width = layout.width
        if len(given[0]) == layout.line_count * width:
            lines = [given[0][start : start + width] for start in range(0, len(given[0]), width)]
            return lines, [problem_at(ProblemCode.LINES_JOINED, 1, width + 1, width=width)]
    return given, []


def _fits_exactly(lengths: list[int]) -> bool:
    return any([layout.width] * layout.line_count == lengths for layout in LAYOUTS.values())


def _nearest_layout(lines: list[str]) -> Layout:
    """Return the layout that asks for the least change of length."""
    is_visa = len(lines) == 2 and lines[0][0] in "Vv"
    candidates = [
        layout
        for layout in LAYOUTS.values()
        if layout.line_count == len(lines) and (layout.format in VISA_FORMATS) == is_visa
    ]
    nearest = min(candidates, key=lambda layout: _distance(lines, layout))
    for number, line in enumerate(lines, start=1):
        _refuse_hopeless(_unspaced(line, nearest), number, nearest)
    return nearest


def _distance(lines: list[str], layout: Layout) -> tuple[int, int]:
    """Return how far the data lines are off, then the name line, which often comes without its fillers."""
    off = [abs(len(_unspaced(line, layout)) - layout.width) for line in lines]
    of_names = off.pop(layout.name_line - 1)
    return sum(off), of_names


def _refuse_hopeless(line: str, number: int, layout: Layout) -> None:
    shortest = layout.width - _LENGTH_TOLERANCE
    if number == layout.name_line:
        shortest = _MINIMUM_NAME_LINE
    if not shortest <= len(line) <= layout.width + _LENGTH_TOLERANCE:
        raise unreadable(_length_problem(line, number, layout))
    capitals = line.translate(_ASCII_UPPER)
    strange = [position for position, letter in enumerate(capitals, start=1) if letter not in _VALUED]
    if len(strange) * 2 > len(line):
        position = strange[0]
        raise unreadable(
            problem_at(ProblemCode.CHARACTER_OUTSIDE_ALPHABET, number, position, character=line[position - 1])
        )


def _length_problem(line: str, number: int, layout: Layout) -> Problem:
    too_short = len(line) < layout.width
    code = ProblemCode.LINE_TOO_SHORT if too_short else ProblemCode.LINE_TOO_LONG
    position = min(len(line), layout.width) + 1
    return problem_at(code, number, position, length=len(line), due=layout.width)


def _clean(line: str, number: int, layout: Layout, problems: list[Problem]) -> str:
    """Return `line` in capitals and without spaces, adding what is wrong with its form to `problems`."""
    if len(line) == layout.width and _VALUED.issuperset(line):
        return line
    spaces = [position for position, letter in enumerate(line, start=1) if letter.isspace()]
    if spaces:
        problems.append(problem_at(ProblemCode.SPACE, number, spaces[0]))
        line = _unspaced(line, layout)
    capitals = line.translate(_ASCII_UPPER)
    if capitals != line:
        first = next(at for at, pair in enumerate(zip(line, capitals, strict=True), 1) if pair[0] != pair[1])
        problems.append(problem_at(ProblemCode.LOWER_CASE, number, first))
    for position, letter in enumerate(capitals, start=1):
        if letter not in _VALUED:
            problems.append(
                problem_at(ProblemCode.CHARACTER_OUTSIDE_ALPHABET, number, position, character=letter)
            )
    if len(capitals) != layout.width:
        problems.append(_length_problem(capitals, number, layout))
    return capitals


def _unspaced(line: str, layout: Layout) -> str:
    """Spaces were put in where the line has its length without them; otherwise they stand for fillers."""
    if not any(letter.isspace() for letter in line):
        return line
    compact = "".join(line.split())
    if len(compact) == layout.width:
        return compact
    return "".join(FILLER if letter.isspace() else letter for letter in line)
