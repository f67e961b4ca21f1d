"""The panel beside the desk; on a narrow window a drawer over it."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from docexam.ui.theme import PANEL_DESK, SPACE_12, SPACE_16, Motion, ThemeHost, px
from docexam.ui.widgets.boxes import column, scrolled
from docexam.ui.widgets.text import rule


class SidePanel(QFrame):
    """What was found above, scrolling; what is decided below, always in view."""

    def __init__(self, above: Sequence[QWidget], below: QWidget, *, host: ThemeHost) -> None:
        super().__init__()
        self.setObjectName("examination.side")
        self.setProperty("role", "panel")
        self.setFixedWidth(px(PANEL_DESK))
        self._host = host
        self._folded = False
        self._open = False
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        inside = QWidget()
        upper = column(inside, margin=SPACE_16, spacing=SPACE_12)
        for place, part in enumerate(above):
            if place:
                upper.addWidget(rule())
            upper.addWidget(part)
        upper.addStretch(1)
        self._scroll = scrolled(inside, name="examination.side.found")
        lines = column(self, spacing=0)
        lines.addWidget(self._scroll, 1)
        lines.addWidget(rule())
        lines.addWidget(below)

    @property
    def open_over_desk(self) -> bool:
        """Whether the drawer is open."""
        return self._folded and self._open

    def fold(self, over: QWidget, beside: QBoxLayout, *, narrow: bool, below: int) -> None:
        """Stand in the row of the desk, or fold to a drawer over `over`, under a bar `below` pixels high."""
        if narrow != self._folded:
            self._folded, self._open = narrow, False
            if narrow:
                beside.removeWidget(self)
                self.setParent(over)
            else:
                beside.addWidget(self)
                self.setMinimumHeight(0)
            self.setVisible(not narrow)
        if narrow:
            self.resize(self.width(), over.height() - below)
            self.move(self._place(over, below))

    def open_if_folded(self) -> None:
        """Open the drawer."""
        over = self.parentWidget()
        if not self._folded or self._open or over is None:
            return
        self._open = True
        end = self._place(over, self.y())
        self.show()
        self.raise_()
        self._glide(self.pos(), end)

    def focus(self, part: QWidget) -> None:
        """Bring a part into view and give it the focus."""
        self.open_if_folded()
        self._scroll.ensureWidgetVisible(part)
        part.setFocus()

    def close_over_desk(self) -> None:
        """Close the drawer."""
        if self.open_over_desk:
            self._open = False
            self.hide()

    def _glide(self, start: QPoint, end: QPoint) -> None:
        duration = self._host.duration_ms(Motion.PANEL)
        if not duration:
            self.move(end)
            return
        outside = self.width() if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -self.width()
        self._slide.stop()
        self._slide.setStartValue(QPoint(end.x() + outside, end.y()))
        self._slide.setEndValue(end)
        self._slide.setDuration(duration)
        self._slide.start()

    def _place(self, over: QWidget, below: int) -> QPoint:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QPoint(0 if right else over.width() - self.width(), below)
