"""Steps put in order: credit by Kendall's distance.

The distance counts the pairs of steps that stand the wrong way round. An order drawn by chance has half of all pairs
wrong and is worth nothing, as is anything worse; from there the credit grows evenly to 1000 for none. One swap of
neighbours in eight steps costs 1000 * 2 / 28 = 71.
"""

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from docexam.training.answer_sheet import SheetState

RULES_VERSION: Final = 1
ORDER: Final = "order"


def write_order(steps: Sequence[str]) -> str:
    """Return an order as it stands on the sheet."""
    return " ".join(steps)


def read_order(state: SheetState, laid_out: Sequence[str]) -> tuple[str, ...]:
    """Return the order on the sheet, or the one the steps were laid out in while nothing was moved."""
    written = tuple(state.value(ORDER).split())
    return written if sorted(written) == sorted(laid_out) else tuple(laid_out)


def distance(given: Sequence[str], due: Sequence[str]) -> int:
    """Return Kendall's distance: how many pairs stand the wrong way round.

    Source: M. G. Kendall, "A new measure of rank correlation", 1938.
    """
    place = {step: number for number, step in enumerate(given)}
    return sum(place[first] > place[second] for first, second in combinations(due, 2))


def score(given: Sequence[str], due: Sequence[str]) -> int:
    """Return the credit for an order, in per mille."""
    pairs = len(due) * (len(due) - 1) // 2
    return max(0, round(1000 * (1 - 2 * distance(given, due) / pairs)))
