"""Taking the own record along, as a table that any spreadsheet opens."""

from collections.abc import Callable
from pathlib import Path

from docexam.domain.errors import DocexamError, FaultCode
from docexam.services.views import ExportPlan, Written
from docexam.ui.direction import isolate
from docexam.ui.screens.transfer.cards import CheckCard, DoneCard, FactsCard, WritingCard
from docexam.ui.screens.transfer.export import CHECK, REMOVE, ExportPage
from docexam.ui.widgets.boxes import Card
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen


class OwnRecordPage(ExportPage):
    """The learner's own answers and results, readable by anybody."""

    def __init__(self, screen: Screen, *, leave: Callable[[], object]) -> None:
        self._facts = FactsCard()
        self._plan: ExportPlan | None = None
        self._result: Written | None = None
        super().__init__(screen, leave=leave)

    @property
    def title(self) -> str:
        """What the bar says."""
        return self.tr("Take your record along")

    def asks(self) -> str:
        """Return the question of the first step."""
        return self.tr("Where shall your record go?")

    def holds(self) -> str:
        """Return what is in the file, and what is not."""
        return self.tr(
            "No name and no badge number stand in the table. Results serve training, not discipline."
        )

    def facts(self) -> Card:
        """Return the card beside the steps."""
        return self._facts

    def choose(self) -> None:
        """Begin at the first step."""
        self._plan = self._result = None
        super().choose()

    def show_facts(self) -> None:
        """Show what is known so far."""
        self._facts.show_facts(self.folder, self._plan, self._result)

    def look_at(self, folder: Path) -> None:
        """Ask what would be written."""
        del folder  # the table is the same wherever it goes
        records, number = self.host.around.services.records, self.learner
        self.host.run(lambda: records.plan(number), then=self._show_plan)

    def _show_plan(self, plan: ExportPlan) -> None:
        self._plan = plan
        card = CheckCard(plan, language=self.host.language, write=self._write, back=self.choose)
        self.show_card(CHECK, card)
        self.show_facts()
        give_focus(card.write_button)

    def again(self) -> None:
        """Show the look at what again, as it was."""
        if self._plan is not None:
            self._show_plan(self._plan)

    def _write(self, *, replace: bool = False) -> None:
        folder = self.folder
        if folder is None:
            return
        heading, language = self.tr("Writing your record"), self.host.language
        records, number = self.host.around.services.records, self.learner
        self.write_with(
            WritingCard(heading, language=language, cancel=self.cancel),
            lambda token: records.write_own_record(
                number, folder, progress=token.report, cancelled=token.cancelled, replace=replace
            ),
            then=self._written,
        )

    def _written(self, written: Written) -> None:
        self._result = written
        card = DoneCard(on_drive=self.on_drive, done=self.leave, again=self.choose)
        self.show_card(REMOVE, card)
        self.show_facts()
        give_focus(card.done_button)

    def not_written(self, error: DocexamError) -> None:
        """Ask before a file of that name is replaced; tell everything else."""
        if error.code is not FaultCode.TARGET_NAME_TAKEN:
            super().not_written(error)
            return
        self.again()
        name = self._plan.file_name if self._plan is not None else ""
        ask(
            self,
            self.tr("There is a file of that name already"),
            self.tr(
                "{file} stands there with other content. Replace it, or go back and choose another place?"
            ).format(file=isolate(name)),
            Answer(self.tr("Replace it"), lambda: self._write(replace=True), name="replace", danger=True),
            name="transfer.taken",
            leave=self.tr("Leave it"),
        )
