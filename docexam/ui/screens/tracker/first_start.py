"""First start of head office: what it is called, its keys with a copy, the escrow key, and the set-up sheet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from docexam.domain.errors import DocexamError, FaultCode
from docexam.domain.people import ascii_digits
from docexam.tracker.clerk.founding import Founded, found_office, founded, is_iri_base, put_keys_back
from docexam.ui.direction import isolate, keep_left_to_right
from docexam.ui.screens.tracker.key_forms import CopyForm, EscrowForm
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.screens.tracker.paper import save_setup_sheet
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TypeRole, px
from docexam.ui.widgets.boxes import Card, clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.steps import Steps
from docexam.ui.widgets.text import label

OFFICE, COPY, ESCROW, SHEET = range(4)
_MARGIN = 160


class FirstStartScreen(OfficeScreen):
    """Four steps; what was made in one stays, so that nothing is lost by closing the window."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("tracker-first-start")
        self._founded: Founded | None = None
        self._steps = Steps(
            (
                self.tr("Your office"),
                self.tr("A copy of the keys"),
                self.tr("The escrow key"),
                self.tr("The set-up sheet"),
            ),
            language=self.language,
            name="first.steps",
        )
        self._office = OfficeForm(restore=self._ask_copy)
        self._copy = CopyForm(self, done=self._allow)
        self._escrow = EscrowForm(self, done=self._allow)
        self._sheet = QWidget()
        self._sheet_lines = column(self._sheet, spacing=SPACE_12)
        self._stack = QStackedWidget()
        for title, form in self._forms():
            self._stack.addWidget(_titled(title, form))
        self._later = button(self.tr("Later"), name="first.later", on=self._go_on, role="quiet")
        self._next = primary_button(self.tr("Next"), name="first.next", on=self._go_on)
        self._lay_out()
        if isinstance(argument, int) and argument > OFFICE:
            self._found_again(argument)
        else:
            self._show_step(OFFICE)

    def _forms(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("What is your office called?"), self._office),
            (self.tr("Keep a copy of the keys"), self._copy),
            (self.tr("Lock the escrow key away"), self._escrow),
            (self.tr("Your office is ready"), self._sheet),
        )

    def _lay_out(self) -> None:
        page = QWidget()
        lines = column(page, spacing=SPACE_24)
        lines.setContentsMargins(px(_MARGIN), px(SPACE_24), px(_MARGIN), px(SPACE_24))
        lines.addWidget(self._steps)
        card = Card(name="first.card", padding=SPACE_32, spacing=SPACE_16)
        card.column.addWidget(self._stack, 1)
        buttons = row(spacing=SPACE_12)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self._next)
        card.column.addLayout(buttons)
        lines.addWidget(card, 1)
        self.lay_out(page, scrolls=True)

    def _show_step(self, step: int) -> None:
        self.argument = self._step = step
        self._steps.show_step(step)
        self._stack.setCurrentIndex(step)
        self._later.setVisible(step in (COPY, ESCROW))
        self._next.setText(self.tr("Open head office") if step == SHEET else self.tr("Next"))
        self._allow()
        focus = (self._office, self._copy, self._escrow, self._next)[step]
        give_focus(focus)

    def _allow(self) -> None:
        """Next is for who did the step; "later" for who cannot do it now."""
        allowed = {COPY: self._copy.written, ESCROW: self._escrow.gone or self._escrow.kept}
        self._next.setEnabled(allowed.get(self._step, True))

    # --- going on

    def _go_on(self) -> None:
        if self._step == OFFICE:
            self._leave_office()
        elif self._step == SHEET:
            self.head_office.open_office()
        else:
            self._show_step(self._step + 1)

    def _leave_office(self) -> None:
        code, address = self._office.values()
        if not code:
            return
        place = self.head_office.place
        self._next.setEnabled(False)
        self.run(
            lambda: found_office(place, station_code=code, iri_base=address),
            then=partial(self._take_founded, COPY),
            failed=self._not_founded,
        )

    def _found_again(self, step: int) -> None:
        """The window was rebuilt in another language half way through."""
        self._step = OFFICE
        place = self.head_office.place
        self.run(lambda: founded(place), then=partial(self._take_founded, step))

    def _take_founded(self, step: int, found: Founded) -> None:
        self._founded = found
        self._escrow.show_founded(found)
        self._fill_sheet(found)
        self._show_step(step)

    def _not_founded(self, error: DocexamError) -> None:
        self._next.setEnabled(True)
        if error.code is FaultCode.CODE_FORMAT:
            self._office.say_code_wrong()
        else:
            self.tell_fault(error)

    # --- keys from a copy

    def _ask_copy(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the copy of the keys"), "", self.tr("Copies of keys (*.age)")
        )
        if not chosen:
            return
        passphrase = Field(self.tr("Passphrase"), name="first.copy-passphrase", secret=True)
        ask(
            self,
            self.tr("Put the keys back from their copy"),
            isolate(chosen),
            Answer(self.tr("Put them back"), lambda: self._put_back(Path(chosen), passphrase.text)),
            name="first.copy",
            inside=passphrase,
        )

    def _put_back(self, copy: Path, passphrase: str) -> None:
        place = self.head_office.place
        self.call(
            lambda: put_keys_back(place, copy, passphrase),
            lambda: self.tell(self.tr("The keys are back. Go on with what your office is called.")),
        )

    # --- the sheet

    def _fill_sheet(self, found: Founded) -> None:
        clear(self._sheet_lines)
        code = label("  ".join(found.check_code.split("-")), TypeRole.TITLE, wrap=False, name="first.code")
        code.setProperty("family", "ocrb")
        code.setAccessibleName(" ".join(found.check_code))
        keep_left_to_right(code)
        says = self.tr(
            "Print this sheet for each station. The officer compares the code with the one on the station's "
            "screen, so that no other office can pass itself off as yours. The set-up file itself goes by "
            "stick: you find both under Stations, A new station."
        )
        fill(
            self._sheet_lines,
            (label(says, tone="text2"), SPACE_8, code, label(isolate(found.iri_base), tone="text2")),
        )
        line = row()
        line.addWidget(
            button(
                self.tr("Save the sheet as PDF …"),
                name="first.pdf",
                on=lambda: save_setup_sheet(self, found),
                glyph="print",
            )
        )
        line.addStretch(1)
        self._sheet_lines.addLayout(line)
        self._sheet_lines.addStretch(1)


class OfficeForm(QWidget):
    """Code of the office and address of the programme."""

    def __init__(self, *, restore: Callable[[], object]) -> None:
        super().__init__()
        says = self.tr(
            "Database and keys are made on this computer now. Nothing is sent anywhere. Both can be carried to another "
            "computer later."
        )
        self.code = Field(
            self.tr("Code of your office"),
            name="first.code-of-office",
            text="HQ-01",
            latin=True,
        )
        self.address = Field(
            self.tr("Address of the programme"),
            name="first.address",
            latin=True,
        )
        why = self.tr(
            "An internet address your ministry owns, such as https://training.example.gov. It is a name, "
            "nothing is looked up there; it must never change after the first course."
        )
        lines = column(self, spacing=SPACE_12)
        fill(
            lines,
            (label(says, tone="text2"), self.code, self.address, label(why, TypeRole.LABEL, tone="text2")),
        )
        line = row()
        line.addWidget(
            button(
                self.tr("I have a copy of the keys …"),
                name="first.have-copy",
                role="link",
                on=restore,
            )
        )
        line.addStretch(1)
        lines.addLayout(line)
        lines.addStretch(1)
        self.setFocusProxy(self.address)

    def values(self) -> tuple[str, str]:
        """Return code and address; two empty texts when something is wrong, which is said."""
        address = self.address.text.rstrip("/")
        if not is_iri_base(address):
            self.address.say_wrong(
                self.tr("An address begins with https:// and names a site your ministry owns.")
            )
            return "", ""
        if not self.code.text:
            self.say_code_wrong()
            return "", ""
        return ascii_digits(self.code.text.upper()), address

    def say_code_wrong(self) -> None:
        """Say that the code has another form."""
        self.code.say_wrong(
            self.tr("A code has 2 to 31 capital Latin letters and digits, joined by single hyphens.")
        )


def _titled(title: str, form: QWidget) -> QWidget:
    made = QWidget()
    lines = column(made, spacing=SPACE_16)
    fill(lines, (label(title, TypeRole.TITLE, name="first.title"), form))
    lines.addStretch(1)
    return scrolled(made)
