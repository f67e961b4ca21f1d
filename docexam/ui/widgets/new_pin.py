"""A new PIN, typed twice."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import EnvironmentFault
from docexam.domain.people import ascii_digits, checked_pin
from docexam.ui.theme import SPACE_12
from docexam.ui.widgets.boxes import column, fill
from docexam.ui.widgets.fields import Field
from docexam.ui.wording import sentence

_LONGEST: Final = 8


class NewPin(QWidget):
    """Two fields; what is wrong is said under the one it is about."""

    entered = Signal()

    def __init__(self, *, language: str, name: str) -> None:
        super().__init__()
        self._language = language
        self._new = Field(self.tr("New PIN, 4 to 8 digits"), name=name, secret=True)
        self._again = Field(self.tr("New PIN once more"), name=f"{name}-again", secret=True)
        for field in (self._new, self._again):
            field.edit.setMaxLength(_LONGEST)
        self._new.entered.connect(self._again.setFocus)
        self._again.entered.connect(self.entered)
        fill(column(self, spacing=SPACE_12), (self._new, self._again))
        self.setFocusProxy(self._new)

    @property
    def pin(self) -> str:
        """What was typed, in ASCII digits."""
        return ascii_digits(self._new.text)

    def sound(self) -> bool:
        """Tell whether it is a PIN and the same twice; if not, what is wrong is said."""
        try:
            checked_pin(self._new.text)
        except EnvironmentFault as fault:
            self._new.say_wrong(sentence(fault, self._language))
            self._new.setFocus()
            return False
        if self.pin != ascii_digits(self._again.text):
            self._again.say_wrong(self.tr("The two PINs differ. Type the same one twice."))
            self._again.setFocus()
            return False
        return True

    def clear(self) -> None:
        """Forget what was typed."""
        self._new.set_text("")
        self._again.set_text("")
