"""The card on which a new learner writes themself in."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from docexam.ui.theme import SPACE_8, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import Card, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.person_form import PersonForm
from docexam.ui.widgets.text import label


class NewLearnerCard(Card):
    """A form with one way forward and one way back."""

    added = Signal()

    def __init__(self, form: PersonForm, *, back: Callable[[], object]) -> None:
        super().__init__(name="sign-in.new", spacing=SPACE_16)
        self.form = form
        self.button = primary_button(self.tr("Write me in"), name="sign-in.new.add", on=self.added.emit)
        form.entered.connect(self.added)
        says = self.tr(
            "Your name stays on this station. The badge is typed twice, because your results find you by it; "
            "choose a PIN only you know."
        )
        fill(self.column, (label(self.tr("New learner"), TypeRole.TITLE), label(says, tone="text2"), form))
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_8)
        buttons.addWidget(button(self.tr("Back to the names"), name="sign-in.new.back", on=back))
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        self.column.addLayout(buttons)
