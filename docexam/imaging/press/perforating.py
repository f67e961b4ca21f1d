"""The digits and letters of a perforating machine: needles on a grid 4 wide and 7 high."""

from typing import Final

from docexam.domain.artwork import PerforatedNumber

_ROWS: Final = {
    "0": "6 9 9 9 9 9 6",
    "1": "2 6 2 2 2 2 7",
    "2": "6 9 1 2 4 8 F",
    "3": "6 9 1 6 1 9 6",
    "4": "1 3 5 9 F 1 1",
    "5": "F 8 E 1 1 9 6",
    "6": "6 8 8 E 9 9 6",
    "7": "F 1 1 2 2 4 4",
    "8": "6 9 9 6 9 9 6",
    "9": "6 9 9 7 1 1 6",
    "A": "6 9 9 F 9 9 9",
    "B": "E 9 9 E 9 9 E",
    "C": "6 9 8 8 8 9 6",
    "D": "E 9 9 9 9 9 E",
    "E": "F 8 8 E 8 8 F",
    "F": "F 8 8 E 8 8 8",
    "G": "6 9 8 B 9 9 6",
    "H": "9 9 9 F 9 9 9",
    "I": "7 2 2 2 2 2 7",
    "J": "1 1 1 1 1 9 6",
    "K": "9 9 A C A 9 9",
    "L": "8 8 8 8 8 8 F",
    "M": "9 F F 9 9 9 9",
    "N": "9 D D B B 9 9",
    "O": "6 9 9 9 9 9 6",
    "P": "E 9 9 E 8 8 8",
    "Q": "6 9 9 9 D B 7",
    "R": "E 9 9 E A 9 9",
    "S": "7 8 8 6 1 1 E",
    "T": "F 6 6 6 6 6 6",
    "U": "9 9 9 9 9 9 6",
    "V": "9 9 9 9 9 6 6",
    "W": "9 9 9 9 F F 9",
    "X": "9 9 6 6 6 9 9",
    "Y": "9 9 9 6 6 6 6",
    "Z": "F 1 2 4 8 8 F",
}


def needle_rows(letter: str) -> tuple[int, ...]:
    """Return the seven rows of `letter`, four bits each, leftmost needle first; KeyError if it has none."""
    return tuple(int(row, 16) for row in _ROWS[letter].split())


def hole_centres(number: str, design: PerforatedNumber) -> tuple[tuple[float, float], ...]:
    """Return the centres in mm of all holes of `number`."""
    left, top = design.at
    mirror = (len(number) - 1) * design.advance_mm + 3 * design.pitch_mm if design.flip else 0.0
    return tuple(
        (
            left + abs(mirror - index * design.advance_mm - column * design.pitch_mm),
            top + row * design.pitch_mm,
        )
        for index, letter in enumerate(number)
        for row, bits in enumerate(needle_rows(letter))
        for column in range(4)
        if bits >> (3 - column) & 1
    )
