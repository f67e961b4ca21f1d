"""Documents explained a second on one core, beside the bare check-digit sums over the same lines.

The floor does nothing but the five sums of each passport, by the shortest code for it; the explanation also
recognises the format, names every field, checks its content and proposes corrections.
"""

import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from benchmarks.figure import Figure
from docexam.domain.document import Document, DocumentFormat
from docexam.domain.holder import Holder, PartialDate, Sex
from docexam.domain.mrz import explain, write

DOCUMENTS: Final = 400
ROUNDS: Final = 5
LEAST_A_SECOND: Final = 2_000

_SURNAMES: Final = ("Al-Samawi", "Karwan", "Halabi", "Rahmani", "Okonkwo", "Eriksson")
_GIVEN_NAMES: Final = ("Zaynab Karim", "Dilshad", "Samir Yusuf", "Leila", "Chidi Emeka", "Anna Maria")


def passports() -> list[tuple[str, ...]]:
    """Write passports of different holders, every fifth with a changed digit, as a class would meet them."""
    genuine = [_passport(index) for index in range(DOCUMENTS)]
    return [lines if index % 5 else _spoilt(lines) for index, lines in enumerate(genuine)]


def _passport(index: int) -> tuple[str, ...]:
    holder = Holder(
        surname=_SURNAMES[index % len(_SURNAMES)],
        given_names=_GIVEN_NAMES[index // 7 % len(_GIVEN_NAMES)],
        sex=Sex.FEMALE if index % 2 else Sex.MALE,
        birth_date=PartialDate.of(date(1950, 1, 1) + timedelta(days=31 * index)),
        birth_place="",
        portrait="",
        personal_number=f"UT{index * 7919:08d}",
    )
    issued = date(2020, 1, 1) + timedelta(days=index)
    document = Document(
        DocumentFormat.TD3, "PP", f"U{index * 104729 % 10**8:08d}", issued, issued.replace(year=2030, day=1)
    )
    return write(document, holder)


def _spoilt(lines: tuple[str, ...]) -> tuple[str, ...]:
    digit = str((int(lines[1][15]) + 1) % 10)
    return lines[0], lines[1][:15] + digit + lines[1][16:]


def bare_sums(lines: Sequence[str]) -> tuple[str, ...]:
    """Work out the five check digits of a passport and nothing else."""
    line = lines[1]
    pieces = (line[:9], line[13:19], line[21:27], line[28:42], line[:10] + line[13:20] + line[21:43])
    return tuple(_bare_sum(piece) for piece in pieces)


def _bare_sum(text: str) -> str:
    return str(sum(_bare_value(character) * (7, 3, 1)[at % 3] for at, character in enumerate(text)) % 10)


def _bare_value(character: str) -> int:
    if character == "<":
        return 0
    return int(character) if character.isdigit() else ord(character) - 55


def _a_second(call: Callable[[Sequence[str]], object], documents: list[tuple[str, ...]]) -> float:
    """Return the best rate of some rounds: whatever else the machine does only ever slows a round down."""
    best = min(_seconds(call, documents) for _ in range(ROUNDS))
    return len(documents) / best


def _seconds(call: Callable[[Sequence[str]], object], documents: list[tuple[str, ...]]) -> float:
    start = time.perf_counter()
    for lines in documents:
        call(lines)
    return time.perf_counter() - start


def figures() -> list[Figure]:
    """Measure explanations a second beside bare sums a second."""
    documents = passports()
    return [
        Figure(
            name="MRZ documents explained",
            value=_a_second(explain, documents),
            unit="documents/s",
            floor_name="check-digit sums alone",
            floor=_a_second(bare_sums, documents),
            limit_value=LEAST_A_SECOND,
            more_is_better=True,
        )
    ]


def main() -> int:
    """Print the figure, its floor and the ratio; 1 if the limit is missed."""
    measured = figures()
    for figure in measured:
        print(
            f"{figure.name}: {figure.value:,.0f} {figure.unit}; {figure.floor_name}: {figure.floor:,.0f}; "
            f"ratio {figure.ratio:.2f}; limit >= {LEAST_A_SECOND:,} {figure.unit}"
        )
    return 0 if all(figure.kept for figure in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
