"""Labels of a type role, and the thin rule between groups."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from docexam.ui.theme import TypeRole


def label(
    text: str = "",
    role: TypeRole = TypeRole.BODY,
    *,
    tone: str = "",
    strong: bool = False,
    wrap: bool = True,
    name: str = "",
) -> QLabel:
    """Return a label; it wraps rather than cutting anything off."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
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
