"""The six answers in one row, from "same, sure" to "different, sure": decision and certainty in one click."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from docexam.domain.face import FaceRating, FaceResponse
from docexam.ui.direction import digits
from docexam.ui.theme import SPACE_2, SPACE_8, SPACE_12, SPACE_16, TypeRole, px, theme_of
from docexam.ui.widgets.boxes import column, row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.text import label

_BARS = 3


def response_name(response: FaceResponse) -> str:
    """Return the word for a decision."""
    return {
        FaceResponse.SAME: QCoreApplication.translate("Faces", "Same"),
        FaceResponse.DIFFERENT: QCoreApplication.translate("Faces", "Different"),
        FaceResponse.NO_ANSWER: QCoreApplication.translate("Faces", "No answer"),
    }[response]


def certainty_name(confidence: int) -> str:
    """Return the word for a stored certainty of 1, 3 or 5."""
    return {
        1: QCoreApplication.translate("Faces", "guess"),
        3: QCoreApplication.translate("Faces", "probably"),
        5: QCoreApplication.translate("Faces", "sure"),
    }[confidence]


class CertaintyBars(QWidget):
    """One, two or three bars: a guess, probably, sure."""

    def __init__(self, confidence: int) -> None:
        super().__init__()
        self._filled = (confidence + 1) // 2
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Three bars beside each other."""
        return QSize(px(22), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, rising."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(_BARS):
            painter.setBrush(QColor(theme.text if bar < self._filled else theme.line))
            height = self.height() * (bar + 1) / _BARS
            painter.drawRoundedRect(
                QRectF(bar * px(8), self.height() - height, px(6), height), px(SPACE_2), px(SPACE_2)
            )
        painter.end()


class AnswerButton(GlyphButton):
    """One of the six."""

    def __init__(self, rating: FaceRating, language: str) -> None:
        super().__init__("", role="answer", name=f"faces.answer.{rating.value}")
        self.rating = rating
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        decision, certainty = response_name(rating.response), certainty_name(rating.confidence)
        cap = label(digits(rating.value, language), TypeRole.LABEL, wrap=False)
        cap.setProperty("role", "keycap")
        words = column(spacing=0)
        words.addStretch(1)
        words.addWidget(label(decision, TypeRole.PANEL, wrap=False))
        words.addWidget(label(certainty, TypeRole.LABEL, tone="text2", wrap=False))
        words.addStretch(1)
        line = row(self, spacing=SPACE_8)
        line.setContentsMargins(px(SPACE_16), 0, px(SPACE_12), 0)
        line.addLayout(words)
        line.addStretch(1)
        line.addWidget(CertaintyBars(rating.confidence), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{decision}, {certainty}")


class AnswerRow(QFrame):
    """All six, with a gap in the middle; the order follows the reading direction, the keys do not."""

    answered = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("faces.answers")
        self.setProperty("role", "bottom bar")
        line = row(self, margin=SPACE_16, spacing=SPACE_8)
        self.buttons: dict[FaceRating, AnswerButton] = {}
        for rating in FaceRating:
            if rating is FaceRating.DIFFERENT_GUESS:
                line.addSpacing(px(SPACE_16))
            made = AnswerButton(rating, language)
            made.clicked.connect(lambda _checked=False, one=rating: self.answered.emit(one))
            self.buttons[rating] = made
            line.addWidget(made, 1)

    def show_busy(self, *, busy: bool) -> None:
        """While an answer is written nothing else can be answered."""
        for made in self.buttons.values():
            made.setEnabled(not busy)
