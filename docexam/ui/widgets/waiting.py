"""The pause after a wrong PIN, counted down calmly."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from docexam.ui.direction import digits
from docexam.ui.i18n import current_language


class Waiting(QObject):
    """Counts seconds down and says how many are left; says nothing more when they are over."""

    def __init__(self, parent: QObject, say: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._say = say
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @property
    def going_on(self) -> bool:
        """Whether there is still something to wait for."""
        return self._left > 0

    def begin(self, seconds: int) -> None:
        """Wait for `seconds`; with nothing to wait for, nothing is said."""
        self._left = max(0, seconds)
        if self._left:
            self._timer.start()
            self._tell()
        else:
            self._timer.stop()

    def tick(self) -> None:
        """One second has passed."""
        self._left = max(0, self._left - 1)
        if not self._left:
            self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        if not self._left:
            self._say("")
            return
        words = QCoreApplication.translate(
            "Waiting", "That is not the PIN. Next try in %n second(s).", "", self._left
        )
        self._say(digits(words, current_language()))
