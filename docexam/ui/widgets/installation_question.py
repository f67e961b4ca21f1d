"""Begin a new installation: asked where a log proved changed, and on the trainer's desk."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from docexam.ui.direction import digits
from docexam.ui.widgets.code_well import check_code_well
from docexam.ui.widgets.question import Answer, ask

if TYPE_CHECKING:
    from docexam.services.transfer.installations import InstallationState
    from docexam.ui.widgets.screen import Screen

translate = QCoreApplication.translate


def ask_new_installation(
    over: QWidget, screen: "Screen", *, then: Callable[[], object] = lambda: None
) -> None:
    """Look at the log, say what follows, and begin when told to; `then` once the new check code was shown."""
    installations = screen.around.services.exchange.installations
    screen.run(installations.look, then=lambda state: _ask(over, screen, state, then))


def _ask(over: QWidget, screen: "Screen", state: "InstallationState", then: Callable[[], object]) -> None:
    says = translate(
        "Installation",
        "Do this when the event log was changed from outside, or when head office asks for it because this computer "
        "was copied. Nothing is lost: names, answers and results stay here, and what head office has not confirmed "
        "goes out again. This computer gets a new key, so head office must confirm its new check code before it "
        "counts what comes.",
    )
    if state.broken_at:
        changed = translate(
            "Installation",
            "Entry {number} was changed from outside. What stands before it goes out as it is; it and everything "
            "after it is taken from the records of this station again.",
        ).format(number=state.broken_at)
        says = f"{digits(changed, screen.language)} {says}"
    ask(
        over,
        translate("Installation", "Begin a new installation?"),
        says,
        Answer(
            translate("Installation", "Begin a new installation"),
            lambda: _begin(over, screen, then),
            name="begin",
            danger=True,
        ),
        name="installation",
    )


def _begin(over: QWidget, screen: "Screen", then: Callable[[], object]) -> None:
    installations, trainer = screen.around.services.exchange.installations, screen.signed_in.learner.number

    def begun(code: str) -> None:
        then()
        ask(
            over,
            translate("Installation", "This is a new installation now"),
            translate(
                "Installation",
                "Call head office on a number you know and read out this check code. Then export the results.",
            ),
            name="installation.begun",
            inside=check_code_well(code, name="installation.code"),
            leave=translate("Installation", "Done"),
        )

    screen.run(lambda: installations.begin(trainer), then=begun)
