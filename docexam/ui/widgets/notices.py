"""What is told in passing: good news leave by themselves, faults stay until they are put away."""

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QSizePolicy, QWidget

from docexam.ui.theme import SPACE_12, SPACE_16, TOAST_STAYS_MS, Motion, ThemeHost, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import icon_button
from docexam.ui.widgets.screen import Notice
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph

_WIDEST = 720
_FROM_BOTTOM = 76


class Toast(QFrame):
    """One notice near the bottom of the window, over no button of the bottom bar."""

    def __init__(self, over: QWidget, notice: Notice, host: ThemeHost) -> None:
        super().__init__(over)
        self._over = over
        self._host = host
        self.setObjectName("window.notice")
        self.setProperty("role", "toast")
        self.setAccessibleName(notice.text)
        across = row(self, margin=SPACE_12, spacing=SPACE_12)
        glyph = Glyph("warn", tone="bad") if notice.fault else Glyph("check", tone="ok")
        across.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label(notice.text, TypeRole.BODY, name="window.notice.text")
        self.words.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
        across.addWidget(self.words, 1)
        self.close_button = icon_button(
            "cross",
            says=self.tr("Put this notice away"),
            name="window.notice.close",
            on=self.leave,
            role="quiet",
        )
        across.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        over.installEventFilter(self)
        self._fade = self._faded()
        if not notice.fault:
            QTimer.singleShot(TOAST_STAYS_MS, self, self.leave)

    def _faded(self) -> QPropertyAnimation:
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        return QPropertyAnimation(effect, b"opacity", self)

    def come_up(self) -> None:
        """Show."""
        self.place()
        self.show()
        self.raise_()
        self._play(0.0, 1.0, Motion.TOAST_IN)

    def leave(self) -> None:
        """Fade out and go."""
        self._fade.finished.connect(self.deleteLater)
        self._play(1.0, 0.0, Motion.TOAST_OUT)

    def _play(self, start: float, end: float, motion: Motion) -> None:
        self._fade.stop()
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.setDuration(self._host.duration_ms(motion))
        self._fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def place(self) -> None:
        """Stand in the middle near the bottom, as wide as the words need."""
        over = self._over
        margins = px(2 * SPACE_12 + 2 * SPACE_12 + 80)
        needs = self.words.fontMetrics().horizontalAdvance(self.words.text()) + margins + px(SPACE_16)
        width = min(needs, px(_WIDEST), over.width() - px(2 * SPACE_16))
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.setGeometry(
            (over.width() - width) // 2, over.height() - height - px(_FROM_BOTTOM), width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the window changes size."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.place()
        return super().eventFilter(watched, event)
