"""`make bench`: run every benchmark and print one table; the exit code is 1 if a limit is missed.

Names given on the command line pick benchmarks: ``python -m benchmarks start mrz``.
"""

import importlib
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figure import NO_FLOOR, Figure

HEADINGS = ("figure", "value", "floor", "", "ratio", "limit", "")


def names_of_benchmarks() -> list[str]:
    """Return the names of all benchmarks beside this file, without ``bench_``."""
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def figures_of(name: str) -> list[Figure]:
    """Measure one benchmark."""
    module = importlib.import_module(f"benchmarks.bench_{name}")
    figures: list[Figure] = module.figures()
    return figures


def row_of(figure: Figure) -> tuple[str, ...]:
    """Return the cells of one line of the table."""
    has_floor = figure.floor_name != NO_FLOOR
    return (
        figure.name,
        f"{_number(figure.value)} {figure.unit}",
        figure.floor_name if has_floor else "-",
        f"{_number(figure.floor)} {figure.unit}" if has_floor else "",
        f"{figure.ratio:.2f}" if has_floor else "-",
        _limit_of(figure),
        {True: "ok", False: "MISS", None: ""}[figure.kept],
    )


def table_of(rows: Sequence[tuple[str, ...]]) -> str:
    """Return the rows under their headings, in columns."""
    lines = [HEADINGS, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and say by the exit code whether every limit was kept."""
    figures: list[Figure] = []
    for name in arguments or names_of_benchmarks():
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        figures.extend(figures_of(name))
    print(table_of([row_of(figure) for figure in figures]))
    missed = sum(figure.kept is False for figure in figures)
    print(f"{len(figures)} figures, {missed} missed")
    return 1 if missed else 0


def _number(value: float) -> str:
    if math.isnan(value):
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def _limit_of(figure: Figure) -> str:
    sign = ">=" if figure.more_is_better else "<="
    limits = []
    if figure.limit_ratio is not None:
        limits.append(f"{sign} {figure.limit_ratio:g}x")
    if figure.limit_value is not None:
        limits.append(f"{sign} {_number(figure.limit_value)} {figure.unit}")
    return " or ".join(limits) or "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
