"""The evidence panel: every mark on the page with its light and its reason."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from docexam.domain.curriculum import Reason
from docexam.domain.ids import ReasonId
from docexam.domain.inspection import MarkPlaced
from docexam.ui.actions import Act
from docexam.ui.direction import digits, isolate
from docexam.ui.panels.cap import put_cap
from docexam.ui.panels.picker import Picker
from docexam.ui.theme import (
    MARK_CASING,
    MARK_DISC,
    MARK_LINE,
    MARK_LINE_WIDTH,
    RADIUS_6,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    TARGET_34,
    TARGET_44,
    TypeRole,
    font,
    px,
    theme_of,
)
from docexam.ui.widgets.boxes import clear, column, row
from docexam.ui.widgets.buttons import GlyphButton, icon_button
from docexam.ui.widgets.chooser import Choice
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.text import label, set_and_polish


class MarkDisc(QWidget):
    """The numbered disc of a mark, as it stands on the page."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(px(MARK_DISC) + 2, px(MARK_DISC) + 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and number."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        painter.setPen(QPen(QColor(theme.text), MARK_LINE_WIDTH))
        painter.setBrush(QColor(MARK_CASING))
        half = px(MARK_DISC) / 2
        painter.drawEllipse(QPointF(half + 1, half + 1), half - 1, half - 1)
        painter.setPen(QColor(MARK_LINE))
        painter.setFont(font(TypeRole.LABEL, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.end()


class MarkButton(GlyphButton):
    """Takes the mark in hand: dashed, for here something is to be added."""

    def __init__(self, words: str) -> None:
        super().__init__(words, glyph="mark", role="quiet", name="examination.mark")
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashes round it while it is not in hand."""
        super().paintEvent(event)
        if self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme_of(self).strong), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(RADIUS_6), px(RADIUS_6)
        )
        painter.end()


class EvidenceRow(GlyphButton):
    """One mark: disc, what was seen there, light. Pressing it asks for the reason."""

    def __init__(self, mark: MarkPlaced, words: str, *, hint: str, language: str) -> None:
        super().__init__(role="row", name=f"examination.evidence.{mark.number}")
        self.words = label(words or hint, TypeRole.LABEL, tone="" if words else "warn", strong=not words)
        light = label(isolate(mark.light.value), TypeRole.LABEL, tone="accent", strong=True, wrap=False)
        line = row(self, spacing=SPACE_8)
        line.setContentsMargins(px(SPACE_8), px(SPACE_8), px(SPACE_12), px(SPACE_8))
        line.addWidget(MarkDisc(digits(mark.number, language)))
        line.addWidget(self.words, 1)
        line.addWidget(light)
        for part in (self.words, light):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._taken = px(SPACE_8 * 3 + SPACE_12 + MARK_DISC) + light.sizeHint().width() + px(SPACE_4)
        said = ", ".join((digits(mark.number, language), words or hint, mark.light.value))
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: object) -> None:
        """Grow with the lines its words take at this width."""
        lines = self.words.heightForWidth(max(px(80), self.width() - self._taken))
        self.setMinimumHeight(max(px(TARGET_44), lines + px(2 * SPACE_8)))


class EvidencePanel(QWidget):
    """All marks of a trial. Says what is wanted; the marks themselves belong to the examination."""

    mark_wanted = Signal()
    explained = Signal(int, object)
    removed = Signal(int)
    chosen = Signal(int)

    def __init__(self, reasons: Sequence[Reason], *, language: str) -> None:
        super().__init__()
        self.setObjectName("examination.evidence")
        self._language = language
        self._reasons = {reason.id: reason.text.in_language(language) for reason in reasons}
        self._rows: dict[int, EvidenceRow] = {}
        self._away: list[QWidget] = []
        self._count = label("", TypeRole.LABEL, tone="text2", wrap=False, name="examination.evidence.count")
        head = row()
        head.addWidget(label(self.tr("Evidence"), TypeRole.PANEL, wrap=False), 1)
        head.addWidget(self._count)
        self._list = column(spacing=SPACE_4)
        self.add = MarkButton(self.tr("Mark a place"))
        self.add.clicked.connect(lambda _checked=False: self.mark_wanted.emit())
        put_cap(self.add, Act.MARK)
        lines = column(self, spacing=SPACE_8)
        lines.addLayout(head)
        lines.addLayout(self._list)
        lines.addWidget(self.add)

    def show_marks(self, marks: Sequence[MarkPlaced], *, selected: int | None) -> None:
        """Show these marks, one row each."""
        focused = next((number for number, made in self._rows.items() if made.hasFocus()), None)
        clear(self._list)
        self._rows, self._away = {}, []
        for mark in marks:
            self._list.addLayout(self._line(mark, selected=mark.number == selected))
        self._order_tabs()
        self._count.setText(self._counted(len(marks)))
        if focused in self._rows:
            give_focus(self._rows[focused])

    def _order_tabs(self) -> None:
        """Let Tab go through the rows before it comes to the button below them, however late they were made."""
        last: QWidget = self.add
        for stop in (stop for pair in zip(self._rows.values(), self._away, strict=True) for stop in pair):
            QWidget.setTabOrder(last, stop)
            last = stop
        if last is not self.add:
            QWidget.setTabOrder(last, self.add)

    def show_marking(self, *, on: bool) -> None:
        """Show whether the mark is in hand."""
        self.add.setChecked(on)

    def ask_reason(self, mark: MarkPlaced) -> Picker:
        """Ask what is seen at a mark."""
        number = digits(mark.number, self._language)
        choices = [Choice(key, words) for key, words in self._reasons.items()]
        return Picker(
            self,
            self.tr("What do you see at mark {number}?").format(number=number),
            choices,
            current=mark.reason or "",
            on=lambda key: self._on_reason(mark.number, key),
            name="examination.reason",
        )

    def row_of(self, number: int) -> EvidenceRow | None:
        """Return the row of a mark."""
        return self._rows.get(number)

    def _line(self, mark: MarkPlaced, *, selected: bool) -> QHBoxLayout:
        words = self._reasons.get(mark.reason, mark.reason) if mark.reason else ""
        made = EvidenceRow(mark, words, hint=self.tr("Say what you see"), language=self._language)
        set_and_polish(made, "selected", selected)
        made.clicked.connect(lambda _checked=False: self._on_pressed(mark))
        says = self.tr("Remove mark {number}").format(number=digits(mark.number, self._language))
        away = icon_button(
            "cross",
            says=says,
            name=f"examination.evidence.{mark.number}.remove",
            on=lambda: self.removed.emit(mark.number),
            role="quiet",
        )
        away.setFixedWidth(px(TARGET_34))
        self._rows[mark.number] = made
        self._away.append(away)
        line = row(spacing=SPACE_4)
        line.addWidget(made, 1)
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _on_pressed(self, mark: MarkPlaced) -> None:
        self.chosen.emit(mark.number)
        self.ask_reason(mark)

    def _on_reason(self, number: int, key: str) -> None:
        self.explained.emit(number, ReasonId(key) if key else None)
        if number in self._rows:
            # The row is made anew with its reason; the keyboard goes on from there.
            give_focus(self._rows[number])

    def _counted(self, count: int) -> str:
        return digits(self.tr("%n mark(s)", "", count), self._language)
