"""Colours, text size and motion, asked over any screen of head office."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from docexam.ui import theme
from docexam.ui.direction import digits
from docexam.ui.screens.tracker.surroundings import OfficeProgram
from docexam.ui.theme import SPACE_12, TypeRole
from docexam.ui.widgets.boxes import column, fill
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.switch import Switch
from docexam.ui.widgets.text import label


class LooksForm(QWidget):
    """What can be chosen about how things look."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        host = screen.around.theme
        colours = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self.colours = DropDown(
            list(colours.items()), current=host.chosen, name="looks.theme", says=self.tr("Colours")
        )
        sizes = [(str(size), digits(f"{size} %", screen.language)) for size in theme.TEXT_SIZES]
        self.text_size = DropDown(
            sizes, current=str(theme.text_size()), name="looks.size", says=self.tr("Text size")
        )
        self.still = Switch(self.tr("Less motion"), on=host.less_motion, name="looks.still")
        parts = (
            label(self.tr("Colours"), TypeRole.LABEL, tone="text2"),
            self.colours,
            label(self.tr("Text size"), TypeRole.LABEL, tone="text2"),
            self.text_size,
            self.still,
        )
        fill(column(self, spacing=SPACE_12), parts)
        self.setFocusProxy(self.colours)


def ask_looks(screen: Screen, program: OfficeProgram) -> None:
    """Ask how things should look, and take it."""
    form = LooksForm(screen)

    def take() -> None:
        program.change_appearance(
            theme=form.colours.current,
            text_size=int(form.text_size.current),
            less_motion=form.still.isChecked(),
        )

    ask(
        screen,
        QCoreApplication.translate("LooksForm", "Colours and text size"),
        QCoreApplication.translate("LooksForm", "For this computer, until somebody changes it."),
        Answer(QCoreApplication.translate("LooksForm", "Take it"), take),
        name="looks",
        inside=form,
    )
