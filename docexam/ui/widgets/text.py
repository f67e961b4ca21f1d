"""Labels of a type role, and the thin rule between groups."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from docexam.ui.theme import TypeRole


class Label(QLabel):
    """A plain text that begins where the page begins: a Latin name in an Arabic page stands at the right.

    (A QLabel left alone aligns by the script of its text.)
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._side = Qt.AlignmentFlag.AlignLeading
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def stand(self, side: Qt.AlignmentFlag) -> None:
        """Stand at the start (AlignLeading), in the middle (AlignHCenter) or at the end (AlignTrailing)."""
        self._side = side
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._side
        if side != Qt.AlignmentFlag.AlignHCenter:
            at_right = right == (side == Qt.AlignmentFlag.AlignLeading)
            side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def label(
    text: str = "",
    role: TypeRole = TypeRole.BODY,
    *,
    tone: str = "",
    strong: bool = False,
    wrap: bool = True,
    name: str = "",
) -> Label:
    """Return a label; it wraps rather than cutting anything off."""
    made = Label(text)
    made.setProperty("type", role.value)
    if tone:
        made.setProperty("tone", tone)
    if strong:
        made.setProperty("strong", True)
    made.setWordWrap(wrap)
    made.setObjectName(name)
    return made


def retone(widget: QWidget, tone: str) -> None:
    """Give `widget` another tone."""
    set_and_polish(widget, "tone", tone)


def set_and_polish(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet asks for, and let the sheet look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def rule() -> QFrame:
    """Return a hairline between groups."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made
