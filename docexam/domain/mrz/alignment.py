"""Where in a line that is one character short or long the slip probably is.

The check digits of the fields before and behind the slip agree once a character is put in or taken out at the
right place; the span of places that make most of them agree is where to look.
"""

from collections.abc import Iterator

from docexam.domain.mrz.check_digits import work_out
from docexam.domain.mrz.fields import check_places, continuation
from docexam.domain.mrz.layout import FILLER
from docexam.domain.mrz.lines import Reading
from docexam.domain.mrz.problems import Problem, ProblemCode, problem_at


def slips(reading: Reading) -> Iterator[Problem]:
    """Yield the probable place of a missing or surplus character for each line off by one."""
    for number, line in enumerate(reading.uncut, start=1):
        off = len(line) - reading.layout.width
        if abs(off) == 1 and number != reading.layout.name_line:
            yield from _slip(reading, number, surplus=off > 0)


def _slip(reading: Reading, number: int, *, surplus: bool) -> Iterator[Problem]:
    line = reading.uncut[number - 1]
    agreeing: dict[int, int] = {}
    for at in range(len(line) + (0 if surplus else 1)):
        put_right = line[:at] + line[at + 1 :] if surplus else line[:at] + FILLER + line[at:]
        agreeing[at] = _agreeing(reading, number, put_right)
    most = max(agreeing.values())
    if most <= _agreeing(reading, number, reading.lines[number - 1]):
        return
    places = [at + 1 for at, count in agreeing.items() if count == most]
    code = ProblemCode.CHARACTER_SURPLUS if surplus else ProblemCode.CHARACTER_MISSING
    yield problem_at(code, number, places[0], first=places[0], last=places[-1])


def _agreeing(reading: Reading, number: int, line: str) -> int:
    lines = [*reading.lines[: number - 1], line, *reading.lines[number:]]
    places = check_places(reading.layout, continuation(reading.layout, lines))
    return sum(work_out(place, lines).passed is True for place in places)
