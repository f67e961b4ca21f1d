"""One answer out of a list: the right ones are worth 1000, those that may do 400, every other nothing."""

from collections.abc import Collection
from typing import Final

from docexam.training.answer_sheet import SheetState

RULES_VERSION: Final = 1
CHOICE: Final = "choice"
MAY_DO_PERMILLE: Final = 400


def score(state: SheetState, *, right: Collection[str], may_do: Collection[str] = ()) -> int:
    """Return the credit for the choice on the sheet, in per mille."""
    chosen = state.value(CHOICE)
    if chosen in right:
        return 1000
    return MAY_DO_PERMILLE if chosen in may_do else 0
