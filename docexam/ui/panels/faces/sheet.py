"""The sheet of the 19 components: alike, different, or not to be seen; and which of them settled it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from docexam.domain.face import ComponentText, FaceComponent, Likeness
from docexam.training.face_matching.comparing import FaceState
from docexam.ui.direction import digits
from docexam.ui.theme import SPACE_2, SPACE_4, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import column, fill, row, scrolled
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.text import label

_NAME_WIDTH = 132


class ComponentSheet(QFrame):
    """Notes, not judgements. `noted` brings a component and its likeness (None: taken back), `settled` a component."""

    noted = Signal(object, object)
    settled = Signal(object)

    def __init__(self, components: Sequence[ComponentText], state: FaceState, *, language: str) -> None:
        super().__init__()
        self.setObjectName("faces.sheet")
        self.setProperty("role", "panel")
        self._language = language
        self._rows: dict[FaceComponent, ComponentRow] = {}
        self._count = label("", TypeRole.LABEL, tone="text2", wrap=False, name="faces.sheet.count")
        head = row()
        head.addWidget(label(self.tr("Components"), TypeRole.PANEL, wrap=False), 1)
        head.addWidget(self._count)
        says = label(
            self.tr("Notes, not judgements. Look at ears and marks first, where they can be seen."),
            TypeRole.LABEL,
            tone="text2",
        )
        inside = QWidget()
        lines = column(inside, spacing=SPACE_2)
        for text in components:
            made = ComponentRow(text, state.likeness(text.id), language=language)
            made.noted.connect(self._on_noted)
            made.settled.connect(self._on_settled)
            self._rows[text.id] = made
            lines.addWidget(made)
        lines.addStretch(1)
        sheet = column(self, margin=SPACE_16, spacing=SPACE_12)
        fill(sheet, (head, says))
        sheet.addWidget(scrolled(inside, name="faces.sheet.scroll"), 1)
        self._show_count()

    @property
    def settled_by(self) -> FaceComponent | None:
        """The component that was said to settle it."""
        return next((one for one, made in self._rows.items() if made.settles), None)

    def _on_noted(self, component: FaceComponent, likeness: Likeness | None) -> None:
        self._show_count()
        self.noted.emit(component, likeness)

    def _on_settled(self, component: FaceComponent) -> None:
        for other, made in self._rows.items():
            if other is not component:
                made.unsettle()
        self.settled.emit(self.settled_by)

    def _show_count(self) -> None:
        done = sum(made.likeness is not None for made in self._rows.values())
        says = self.tr("{done} of {total} noted").format(done=done, total=len(self._rows))
        self._count.setText(digits(says, self._language))


class ComponentRow(QWidget):
    """One component: its name (press it when it settles the matter) and three answers."""

    noted = Signal(object, object)
    settled = Signal(object)

    def __init__(self, text: ComponentText, likeness: Likeness | None, *, language: str) -> None:
        super().__init__()
        self.component = text.id
        self.likeness = likeness
        name = f"faces.part.{text.id.value}"
        self._name = GlyphButton(text.name.in_language(language), role="part", name=name)
        self._name.setCheckable(True)
        tip = self.tr("{ask} Press the name if this settles the matter.")
        self._name.setToolTip(tip.format(ask=text.ask.in_language(language)))
        self._name.setFixedWidth(px(_NAME_WIDTH))
        self._name.clicked.connect(lambda _checked=False: self.settled.emit(self.component))
        words = {
            Likeness.ALIKE: self.tr("alike"),
            Likeness.DIFFERENT: self.tr("differs"),
            Likeness.CANNOT_SEE: self.tr("unseen"),
        }
        line = row(self, spacing=SPACE_4)
        line.addWidget(self._name)
        self._answers: dict[Likeness, GlyphButton] = {}
        for one, said in words.items():
            made = GlyphButton(said, role="note", name=f"{name}.{one.value}")
            made.setCheckable(True)
            made.setChecked(one is likeness)
            made.setAccessibleName(f"{text.name.in_language(language)}: {said}")
            made.clicked.connect(lambda _checked=False, chosen=one: self._choose(chosen))
            self._answers[one] = made
            line.addWidget(made, 1)

    @property
    def settles(self) -> bool:
        """Whether this was said to settle it."""
        return self._name.isChecked()

    def unsettle(self) -> None:
        """Another one settles it."""
        self._name.setChecked(False)

    def _choose(self, likeness: Likeness) -> None:
        self.likeness = None if likeness is self.likeness else likeness
        for one, made in self._answers.items():
            made.setChecked(one is self.likeness)
        self.noted.emit(self.component, self.likeness)
