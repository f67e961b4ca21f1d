"""Timers and animations of the desk: a reader who asked for less motion sees the end at once."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation
from PySide6.QtWidgets import QWidget

from docexam.ui.theme import Motion, ThemeHost


def single_shot(owner: QObject, interval_ms: int, on_timeout: Callable[[], object]) -> QTimer:
    """Return a timer that fires once, `interval_ms` after it was last started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(on_timeout)
    return timer


class Glide(QVariantAnimation):
    """Leads a number from here to there in the time its kind of motion takes, telling each step."""

    def __init__(
        self,
        owner: QWidget,
        host: ThemeHost,
        motion: Motion,
        on_value: Callable[[float], object],
        *,
        curve: QEasingCurve.Type = QEasingCurve.Type.Linear,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._host = host
        self._motion = motion
        self.setEasingCurve(curve)
        self.valueChanged.connect(on_value)

    @property
    def running(self) -> bool:
        """Whether the end is not reached yet."""
        return self.state() == QVariantAnimation.State.Running

    def run(self, start: float, end: float) -> None:
        """Go from `start` to `end`; at once where nobody looks or nothing is to move."""
        self.stop()
        duration = self._host.duration_ms(self._motion)
        self.setStartValue(start)
        self.setEndValue(end)
        self.setDuration(duration)
        if duration and self._owner.isVisible():
            self.start()
        else:
            self.valueChanged.emit(end)
