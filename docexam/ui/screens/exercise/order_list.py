"""Steps to be put in order: dragged, or moved with Alt and the arrows, or by the two buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from docexam.domain.exercise import Step
from docexam.ui.direction import digits
from docexam.ui.theme import SPACE_12, SPACE_24, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph

WIDE = 720


class OrderList(QWidget):
    """Shows the steps as they stand; `ordered` is their ids in the new order."""

    ordered = Signal(object)

    def __init__(self, steps: Sequence[Step], order: Sequence[str], *, language: str) -> None:
        super().__init__()
        self._language = language
        texts = {step.id: step.text.in_language(language) for step in steps}
        self.list = QListWidget()
        self.list.setObjectName("exercise.order")
        self.list.setAccessibleName(self.tr("Steps in order"))
        self.list.setWordWrap(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(px(WIDE))
        for step in order:
            made = QListWidgetItem()
            made.setData(Qt.ItemDataRole.UserRole, step)
            made.setData(Qt.ItemDataRole.UserRole + 1, texts[step])
            self.list.addItem(made)
        self.list.setCurrentRow(0)
        self.list.installEventFilter(self)
        self.list.model().rowsMoved.connect(lambda *_: self._say())
        up = button(
            self.tr("Earlier"), name="exercise.order.earlier", on=lambda: self.move_by(-1), glyph="up"
        )
        down = button(self.tr("Later"), name="exercise.order.later", on=lambda: self.move_by(1), glyph="down")
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(up)
        buttons.addWidget(down)
        buttons.addStretch(1)
        lines = column(spacing=SPACE_12)
        lines.addWidget(self.list, 1)
        lines.addLayout(buttons)
        outer = row(self, margin=SPACE_24)
        outer.addStretch(1)
        outer.addLayout(lines, 4)
        outer.addStretch(1)
        self._number()

    @property
    def order(self) -> tuple[str, ...]:
        """The ids as they stand."""
        rows = range(self.list.count())
        return tuple(str(self.list.item(place).data(Qt.ItemDataRole.UserRole)) for place in rows)

    def move_by(self, step: int) -> None:
        """Move the chosen step earlier or later."""
        at = self.list.currentRow()
        if at < 0 or not 0 <= at + step < self.list.count():
            return
        taken = self.list.takeItem(at)
        self.list.insertItem(at + step, taken)
        self.list.setCurrentRow(at + step)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move the chosen step."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_by(step)
                return True
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        self._number()
        self.ordered.emit(self.order)

    def _number(self) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            words = str(item.data(Qt.ItemDataRole.UserRole + 1))
            item.setText(f"{digits(place + 1, self._language)}.  {words}")


def judged_order(
    steps: Sequence[Step], *, given: Sequence[str], due: Sequence[str], language: str
) -> QWidget:
    """Return the steps in their order, each with the place it was given."""
    card = Card(name="exercise.order.judged", spacing=SPACE_12)
    texts = {step.id: step.text.in_language(language) for step in steps}
    for place, step in enumerate(due, start=1):
        own = list(given).index(step) + 1
        right = own == place
        line = row(spacing=SPACE_12)
        line.addWidget(Glyph("check" if right else "cross", tone="ok" if right else "bad"))
        line.addWidget(label(digits(f"{place}.", language), TypeRole.BODY, strong=True, wrap=False))
        line.addWidget(label(texts[step], TypeRole.BODY), 1)
        if not right:
            put = QCoreApplication.translate("OrderList", "you put it at {n}").format(n=own)
            line.addWidget(label(digits(put, language), TypeRole.LABEL, tone="text2", wrap=False))
        card.column.addLayout(line)
    made = QWidget()
    outer = row(made, margin=SPACE_24)
    outer.addStretch(1)
    outer.addWidget(card, 4, Qt.AlignmentFlag.AlignVCenter)
    outer.addStretch(1)
    return made
