"""The slip of somebody whose badge was typed: it tells head office whose results they are."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from docexam.ui.direction import digits, is_right_to_left, isolate, keep_left_to_right
from docexam.ui.printing.pages import Paper, Words
from docexam.ui.theme import SPACE_2, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.text import label

if TYPE_CHECKING:
    from docexam.services.transfer.classes import Slip

translate = QCoreApplication.translate
_GROUP: Final = 3


def show_slip(over: QWidget, slip: "Slip", *, save: Callable[[], object]) -> None:
    """Show a slip large enough to be copied by hand, and offer to save it as a page to be printed."""
    ask(
        over,
        translate("Slip", "Slip for {name}").format(name=slip.name),
        translate(
            "Slip",
            "Head office knows results by a number, not by a name. Hand this slip in there: only then do the results "
            "of somebody whose badge was typed get their name. Who was picked from a class list needs none.",
        ),
        Answer(
            translate("Slip", "Save as PDF …"),
            save,
            name="save",
        ),
        name="trainer.slip",
        inside=_code_well(slip.code),
        leave=translate("Slip", "Close"),
    )


def slip_paper(slip: "Slip", *, language: str) -> Paper:
    """Return a slip on paper."""
    station = translate("Slip", "Station {code}").format(code=isolate(slip.station))
    foot = translate("Slip", "docexam, station {code}").format(code=isolate(slip.station))
    says = translate(
        "Slip", "Please hand in at head office. The code joins the results of this person to the name."
    )
    return Paper(
        title=translate("Slip", "Slip for head office"),
        parts=(
            Words(slip.name, "heading"),
            Words(station),
            Words(isolate(grouped(slip.code)), "code"),
            Words(says),
        ),
        foot=foot,
        page=lambda number: digits(translate("Slip", "Page {number}").format(number=number), language),
        right_to_left=is_right_to_left(language),
    )


def grouped(code: str) -> str:
    """Return the six characters in two groups, to be read aloud."""
    return "  ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def _code_well(code: str) -> QWidget:
    well = Card(name="trainer.slip.code", padding=SPACE_16, spacing=SPACE_2)
    well.setProperty("role", "well")
    keep_left_to_right(well)
    words = label(grouped(code), TypeRole.TITLE, wrap=False)
    words.setProperty("family", "ocrb")
    words.stand(Qt.AlignmentFlag.AlignHCenter)
    well.column.addWidget(words)
    well.setAccessibleName(grouped(code))
    return well
