"""A check digit worked by hand: characters and weights given, products, sum and digit to be written."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from docexam.domain.exercise import CheckDigitTask
from docexam.domain.mrz.check_digits import weight_at
from docexam.domain.people import ascii_digits
from docexam.training.answer_sheet import SheetState
from docexam.training.check_digit_work import DIGIT, SUM, JudgedWork, product_slot
from docexam.ui.direction import digits, isolate, keep_left_to_right
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, TypeRole, px
from docexam.ui.widgets.boxes import Card, row
from docexam.ui.widgets.text import label, set_and_polish

CELL = 58
MOST_DIGITS = 4
SHOWN_DIGITS = 32
"""What was written and what was due."""


class SumSheet(QWidget):
    """The sum; `filled` is a place of the sheet and what was written there, in Western digits."""

    filled = Signal(str, str)
    entered = Signal()

    def __init__(self, task: CheckDigitTask, *, language: str) -> None:
        super().__init__()
        self.setObjectName("exercise.sum")
        self._language = language
        self.edits: dict[str, QLineEdit] = {}
        card = Card(name="exercise.sum.card", spacing=SPACE_16)
        for number, line in enumerate(task.lines, start=1):
            card.column.addWidget(self._zone_line(task, number, line))
        card.column.addSpacing(px(SPACE_8))
        card.column.addWidget(self._table(task))
        card.column.addWidget(self._result(SUM, self.tr("Sum of the products")))
        card.column.addWidget(
            self._result(DIGIT, self.tr("Check digit: what is left of the sum divided by 10"))
        )
        outer = row(self, margin=SPACE_24)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        outer.addStretch(1)

    def show_sheet(self, state: SheetState) -> None:
        """Show what was written so far."""
        for slot, edit in self.edits.items():
            edit.setText(digits(state.value(slot), self._language))

    def show_work(self, work: JudgedWork) -> None:
        """Show each step beside what was due; nothing can be changed any more."""
        for step in work.steps:
            edit = self.edits[step.slot]
            edit.setReadOnly(True)
            edit.setMaxLength(SHOWN_DIGITS)
            edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            written = digits(step.written, self._language) or "–"
            due = digits(step.due, self._language)
            edit.setText(written if step.right else f"{isolate(written)} → {isolate(due)}")
            tone = "ok" if step.right else "bad"
            set_and_polish(edit, "tone", tone)
            said = self.tr("right") if step.right else self.tr("due: {due}").format(due=due)
            edit.setToolTip(said)
            edit.setAccessibleDescription(said)
            if not step.right:
                edit.setMinimumWidth(px(CELL + SPACE_24))
                edit.setMaximumWidth(px(2 * CELL))

    def _zone_line(self, task: CheckDigitTask, number: int, line: str) -> QWidget:
        """Return a line of the zone, the covered characters strong, the digit asked for blotted out."""
        made = QWidget()
        keep_left_to_right(made)
        parts = row(made, spacing=0)
        start, end = task.start - 1, task.start - 1 + len(task.data)
        cuts = (line[:start], line[start:end], line[end:]) if number == task.line else (line, "", "")
        for place, text in enumerate(cuts):
            piece = label(text, TypeRole.BODY, wrap=False, tone="accent" if place == 1 else "text2")
            piece.setProperty("family", "ocrb")
            piece.setProperty("strong", place == 1)
            keep_left_to_right(piece)
            parts.addWidget(piece)
        parts.addStretch(1)
        return made

    def _table(self, task: CheckDigitTask) -> QWidget:
        made = QWidget()
        keep_left_to_right(made)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(SPACE_8))
        grid.setVerticalSpacing(px(SPACE_8))
        heads = (self.tr("Character"), self.tr("Weight"), self.tr("Product"))
        for line, head in enumerate(heads):
            grid.addWidget(label(head, TypeRole.LABEL, tone="text2", wrap=False), line, 0)
        for place, character in enumerate(task.data):
            shown = label(character, TypeRole.HEADING, wrap=False)
            shown.setProperty("family", "ocrb")
            shown.stand(Qt.AlignmentFlag.AlignHCenter)
            weight = label(f"× {digits(weight_at(place), self._language)}", tone="text2", wrap=False)
            weight.stand(Qt.AlignmentFlag.AlignHCenter)
            says = self.tr("Product {n}: {character} times {weight}").format(
                n=place + 1, character=isolate(character), weight=weight_at(place)
            )
            for line, part in enumerate((shown, weight, self._edit(product_slot(place + 1), says))):
                grid.addWidget(part, line, place + 1, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(len(task.data) + 1, 1)
        return made

    def _result(self, slot: str, words: str) -> QWidget:
        made = QWidget()
        line = row(made, spacing=SPACE_12)
        line.addWidget(label(words, TypeRole.BODY, wrap=False))
        line.addWidget(self._edit(slot, words))
        line.addStretch(1)
        return made

    def _edit(self, slot: str, says: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(f"exercise.sum.{slot}")
        edit.setAccessibleName(says)
        edit.setMaxLength(MOST_DIGITS)
        edit.setFixedWidth(px(CELL))
        edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        edit.textEdited.connect(partial(self._on_edited, slot))
        edit.returnPressed.connect(partial(self._on_entered, slot))
        self.edits[slot] = edit
        return edit

    def _on_edited(self, slot: str, text: str) -> None:
        kept = "".join(one for one in ascii_digits(text) if one in "0123456789")
        shown = digits(kept, self._language)
        if shown != text:
            self.edits[slot].setText(shown)
        self.filled.emit(slot, kept)

    def _on_entered(self, slot: str) -> None:
        """Enter leads to the next place, from the last one on."""
        slots = list(self.edits)
        if slot == slots[-1]:
            self.entered.emit()
        else:
            self.edits[slots[slots.index(slot) + 1]].setFocus(Qt.FocusReason.TabFocusReason)
