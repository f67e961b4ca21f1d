"""The check digit of ICAO Doc 9303-3, 4.9, with its sum worked out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.mrz.layout import FILLER, CheckName, CheckPlace, Span

ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
VALUES: Final = {character: value for value, character in enumerate(ALPHABET)} | {FILLER: 0}
"""Worth of each character: digits as they are, A 10 to Z 35, the filler nothing."""

DIGITS: Final = frozenset("0123456789")
_WEIGHTS: Final = (7, 3, 1)


def weight_at(index: int) -> int:
    """Return the weight of the character at `index`, counted from 0: 7, 3, 1 and again."""
    return _WEIGHTS[index % 3]


def weighted_sum(characters: str) -> int:
    """Return the sum of value times weight.

    Raises:
        KeyError: a character is outside A to Z, 0 to 9 and the filler.
    """
    values = [VALUES[character] for character in characters]
    return 7 * sum(values[::3]) + 3 * sum(values[1::3]) + sum(values[2::3])


def check_digit(text: str) -> str:
    """Return the check digit due for `text`.

    Raises:
        EnvironmentFault: MRZ_UNREADABLE with the position (from 1) of a character without a value.
    """
    for index, character in enumerate(text):
        if character not in VALUES:
            raise EnvironmentFault(FaultCode.MRZ_UNREADABLE, line=1, position=index + 1)
    return str(weighted_sum(text) % 10)


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One check digit of a zone: what it covers, what is printed, what is due.

    `due` is empty when a covered character has no value. `passed` is None where an empty optional field
    carries a filler instead of a digit, which the standard allows.
    """

    name: CheckName
    line: int
    position: int
    covers: tuple[Span, ...]
    characters: str
    printed: str
    due: str
    passed: bool | None

    @property
    def values(self) -> tuple[int, ...]:
        """Worth of each covered character; one without a value counts nothing."""
        return tuple(VALUES.get(character, 0) for character in self.characters)

    @property
    def weights(self) -> tuple[int, ...]:
        """Weight of each covered character."""
        return tuple(weight_at(index) for index in range(len(self.characters)))

    @property
    def products(self) -> tuple[int, ...]:
        """Value times weight of each covered character."""
        return tuple(value * weight for value, weight in zip(self.values, self.weights, strict=True))

    @property
    def total(self) -> int:
        """Sum of the products; its remainder by ten is due."""
        return sum(self.products)

    def places(self) -> tuple[tuple[int, int], ...]:
        """Return line and position of each covered character, in the order of the sum."""
        return tuple((span.line, at) for span in self.covers for at in range(span.start, span.end + 1))


def work_out(place: CheckPlace, lines: Sequence[str]) -> CheckDigit:
    """Compare the digit printed at `place` with the one due."""
    characters = "".join([span.of(lines) for span in place.covers])
    printed = lines[place.line - 1][place.position - 1]
    try:
        due = str(weighted_sum(characters) % 10)
    except KeyError:
        due = ""
    return CheckDigit(
        name=place.name,
        line=place.line,
        position=place.position,
        covers=place.covers,
        characters=characters,
        printed=printed,
        due=due,
        passed=_passed(place.name, characters, printed=printed, due=due),
    )


def _passed(name: CheckName, characters: str, *, printed: str, due: str) -> bool | None:
    if name is CheckName.OPTIONAL and printed == FILLER and not characters.strip(FILLER):
        return None
    return printed == due
