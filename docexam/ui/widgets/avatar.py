"""A disc with somebody's initials, of either script."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui.theme import TypeRole, font, px, theme_of

_ARTICLE = "ال"
_JOINERS = "\u200c"


def initials(name: str) -> str:
    """Return the first letters of the first and last word of `name`.

    Arabic letters are set apart, since joined they would read as a word; the article is passed over and
    a heh takes its initial form.
    """
    words = [word.removeprefix(_ARTICLE) or word for word in name.replace("-", " ").split()]
    if not words:
        return ""
    ends = words if len(words) == 1 else [words[0], words[-1]]
    letters = [word[0].upper() for word in ends]
    if "\u0600" <= letters[0] <= "\u06ff":
        shown = ["\u0647\u0640" if letter == "\u0647" else letter for letter in letters]
        return f" {_JOINERS}".join(shown)
    return "".join(letters)


class Avatar(QWidget):
    """Initials on a disc; filled with the accent while its owner is chosen."""

    def __init__(self, name: str, *, side: int = 48, chosen: bool = False) -> None:
        super().__init__()
        self._initials = initials(name)
        self._chosen = chosen
        self._side = px(side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def choose(self, chosen: bool) -> None:
        """Show whether the owner is chosen."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and letters."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent if self._chosen else theme.sunk))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(theme.accent_fg if self._chosen else theme.text))
        painter.setFont(font(TypeRole.BODY, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()
