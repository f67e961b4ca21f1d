"""When something is wrong: check the records, save a report for support, restore a copy."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from docexam.domain.people import Role
from docexam.services.views import Written
from docexam.ui.direction import isolate
from docexam.ui.theme import SPACE_8, TypeRole
from docexam.ui.widgets.boxes import Card, fill
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.report_text import report_text
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.screen import Route, Screen
from docexam.ui.widgets.text import label, retone

_REPORT_HEIGHT = 340
_REPORT_WIDTH = 800
_SOUND = "ok"


class HelpCard(Card):
    """Three ways to help."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(name="about.help", spacing=SPACE_8)
        self._screen = screen
        self._services = screen.around.services
        self._sound = label("", TypeRole.LABEL, name="about.integrity.says")
        self._sound.hide()
        check = RowButton(
            self.tr("Check the records"),
            self.tr("Reads every row and compares."),
            name="about.integrity",
            glyph="shield",
        )
        report = RowButton(
            self.tr("Save a report for support …"),
            self.tr("You see the whole text before it is written."),
            name="about.report",
            glyph="page",
        )
        check.clicked.connect(lambda _checked=False: self._check())
        report.clicked.connect(lambda _checked=False: self._make_report())
        fill(
            self.column,
            (label(self.tr("When something is wrong"), TypeRole.HEADING), check, self._sound, report),
        )
        signed_in = screen.around.signed_in
        if signed_in is not None and signed_in.learner.role is Role.TRAINER:
            self.column.addWidget(self._restore_row())

    def _restore_row(self) -> RowButton:
        made = RowButton(
            self.tr("Restore a safety copy …"),
            self.tr("On the trainer's desk."),
            name="about.restore",
            glyph="copy",
        )
        made.clicked.connect(lambda _checked=False: self._screen.go.emit(Route("trainer", "copies")))
        return made

    # --- the records

    def _check(self) -> None:
        self._screen.run(self._services.upkeep.integrity, then=self._show_integrity)

    def _show_integrity(self, found: str) -> None:
        sound = found == _SOUND
        says = (
            self.tr("The records are sound.")
            if sound
            else self.tr("The records are damaged: {found}. Restore a safety copy.").format(
                found=isolate(found)
            )
        )
        self._say(says, "ok" if sound else "bad")

    def _say(self, text: str, tone: str) -> None:
        self._sound.setText(text)
        retone(self._sound, tone)
        self._sound.show()

    # --- the report

    def _make_report(self) -> None:
        facts, support = self._screen.around.program.facts(), self._services.support
        self._screen.run(lambda: support.report(facts), then=self._show_report)

    def _show_report(self, text: str) -> None:
        title = self.tr("Report for support")
        ask(
            self,
            title,
            self.tr("This is all that is written. It holds no name, badge number, PIN or answer."),
            Answer(self.tr("Save it …"), lambda: self._save(text), name="save"),
            name="about.ask-report",
            inside=report_text(text, name="about.report.text", says=title, height=_REPORT_HEIGHT),
            width=_REPORT_WIDTH,
        )

    def _save(self, text: str) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if chosen:
            support = self._services.support
            self._screen.run(lambda: support.save(Path(chosen), text), then=self._saved)

    def _saved(self, written: Written) -> None:
        name = isolate(written.path.name)
        self._screen.tell(self.tr("The report is written: {file}").format(file=name))
