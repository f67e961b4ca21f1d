"""Labels of a type role, and the thin rule between groups."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines at the right by their own width.

        (Left to itself a QLabel moves every wrapped line but the last to the left by the space at its end, and
        cuts the last letter.)
        """
        at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        if not (at_right and self.wordWrap() and self.layoutDirection() == Qt.LayoutDirection.RightToLeft):
            super().paintEvent(event)
            return
        area = self.contentsRect()
        text, height = self._laid_out(area.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text.draw(painter, QPointF(area.left(), area.top() + (area.height() - height) / 2))
        painter.end()

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        """Return the text in lines of at most `width` that end at the right, and their height."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        # a paragraph break is one character to the layout
        text = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        text.setTextOption(option)
        height, spacing = 0.0, self.fontMetrics().lineSpacing()
        text.beginLayout()
        while (line := text.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(width - line.naturalTextWidth(), height))
            height += spacing
        text.endLayout()
        return text, height

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
