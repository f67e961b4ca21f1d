"""Reports as tables: what the window, the terminal, CSV, XLSX and JSON all draw from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.text import Text

Cell = str | int | float | Text | None

SMALL: Final = "<5"
"""A count of one to four in a copy that leaves head office."""

HIDDEN: Final = "*"
"""A count hidden so that a small one cannot be worked out from the sum."""


class CellKind(StrEnum):
    """What a column holds; ids are never taken for numbers, and text is guarded against formulas."""

    TEXT = "text"
    ID = "id"
    COUNT = "count"
    NUMBER = "number"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name for programs, its heading for people."""

    name: str
    heading: Text
    kind: CellKind = CellKind.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; an absent value is None."""

    name: str
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def as_json(self) -> list[dict[str, str | int | float | None]]:
        """Return the rows as objects by the names of the columns; words in English."""
        names = [column.name for column in self.columns]
        return [
            {name: cell.en if isinstance(cell, Text) else cell for name, cell in zip(names, row, strict=True)}
            for row in self.rows
        ]


def shown(cell: Cell, language: str, kind: CellKind = CellKind.TEXT) -> str:
    """Return a cell as people read it."""
    if cell is None:
        return ""
    if isinstance(cell, Text):
        return cell.in_language(language)
    if isinstance(cell, float):
        return f"{cell:.1%}" if kind is CellKind.SHARE else f"{cell:.2f}"
    return str(cell)


def masked_count(value: int) -> int | str:
    """Return a count as copies for outside show it: one to four as `SMALL`."""
    return SMALL if 1 <= value <= 4 else value


def masked_parts(parts: Sequence[int]) -> tuple[int | str, ...]:
    """Return the parts of a printed sum: small ones hidden, and never one alone.

    Where just one is hidden the sum would give it away, so the next smallest that is not zero is hidden too.
    """
    shown = [masked_count(value) for value in parts]
    if shown.count(SMALL) == 1:
        others = [(value, place) for place, value in enumerate(parts) if value > 4]
        if others:
            shown[min(others)[1]] = HIDDEN
    return tuple(shown)


def masked_columns(rows: Mapping[str, Sequence[int]], *, summed: Iterable[int]) -> dict[str, list[int | str]]:
    """Return rows of counts masked column by column; `summed` are the columns whose parts add up to a printed sum."""
    together = set(summed)
    width = len(next(iter(rows.values()), ()))
    columns = [[row[place] for row in rows.values()] for place in range(width)]
    masked = [
        masked_parts(column) if place in together else tuple(masked_count(value) for value in column)
        for place, column in enumerate(columns)
    ]
    return {name: [column[line] for column in masked] for line, name in enumerate(rows)}


def share(part: Cell, whole: Cell) -> float | None:
    """Return part over whole, or None where either is hidden or there is no whole."""
    if not isinstance(part, int | float) or not isinstance(whole, int | float) or not whole:
        return None
    return part / whole
