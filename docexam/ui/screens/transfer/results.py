"""Results to head office: receipts on the stick are read first, then everything since the last one is sealed."""

from collections.abc import Callable
from pathlib import Path

from docexam.domain.errors import DocexamError, FaultCode
from docexam.services.transfer.values import ReceiptsTaken, ResultsPlan, ResultsWritten
from docexam.services.views import Written
from docexam.ui.direction import digits
from docexam.ui.screens.transfer.cards import WritingCard
from docexam.ui.screens.transfer.export import CHECK, REMOVE, ExportPage
from docexam.ui.screens.transfer.result_cards import (
    BrokenCard,
    NoOfficeCard,
    OfficeFactsCard,
    ResultsCard,
    SealedCard,
)
from docexam.ui.widgets.boxes import Card
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.installation_question import ask_new_installation
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen
from docexam.ui.wording import sentence


class ResultsPage(ExportPage):
    """What head office has not confirmed yet, sealed."""

    def __init__(self, screen: Screen, *, leave: Callable[[], object]) -> None:
        self._facts = OfficeFactsCard()
        self._plan: ResultsPlan | None = None
        self._files: tuple[str, ...] = ()
        self._receipts = ReceiptsTaken()
        super().__init__(screen, leave=leave)

    @property
    def title(self) -> str:
        """What the bar says."""
        return self.tr("Results to head office")

    def asks(self) -> str:
        """Return the question of the first step."""
        return self.tr("Which stick goes to head office?")

    def holds(self) -> str:
        """Return what is in the file, and what is not."""
        return self.tr(
            "No name and no badge number stand in the file: head office knows who is who by itself."
        )

    def facts(self) -> Card:
        """Return the card beside the steps."""
        return self._facts

    def choose(self) -> None:
        """Begin at the first step."""
        self._plan, self._files = None, ()
        super().choose()

    def show_facts(self) -> None:
        """Show what is known so far."""
        self._facts.show_facts(self.folder, self._plan, self._files)

    def look_at(self, folder: Path) -> None:
        """Read the receipts that came back on it, then ask what is to be sealed."""
        exchange = self.host.around.services.exchange
        self.host.run(lambda: exchange.receipts.take(folder), then=self._ask_plan)

    def _ask_plan(self, receipts: ReceiptsTaken) -> None:
        self._receipts = receipts
        self.host.run(self.host.around.services.exchange.results.plan, then=self._show_plan)

    def _show_plan(self, plan: ResultsPlan) -> None:
        self._plan = plan
        self._files = (plan.file_name,) if plan.installed and plan.events else ()
        language = self.host.language
        if not plan.installed:
            no_office = NoOfficeCard(plan, language=language, write=self._write_card, back=self.choose)
            self.show_card(CHECK, no_office)
            give_focus(no_office.write_button)
        else:
            card = ResultsCard(
                plan,
                self._receipts,
                language=language,
                write=self._write,
                everything=self._ask_everything,
                back=self.choose,
            )
            self.show_card(CHECK, card)
            give_focus(card.write_button if plan.events else card.everything_button)
        self.show_facts()

    def _ask_everything(self) -> None:
        number = 0 if self._plan is None else self._plan.all_events
        says = self.tr(
            "All %n entry(s) of this station go into the file, also those head office confirmed. Do this when head "
            "office asks for it. Nothing is counted twice.",
            "",
            number,
        )
        ask(
            self,
            self.tr("Send everything again?"),
            digits(says, self.host.language),
            Answer(self.tr("Seal everything"), lambda: self._write(everything=True), name="seal"),
            name="transfer.all",
        )

    def _write(self, *, everything: bool = False) -> None:
        folder, number = self.folder, self.learner
        if folder is None or self._plan is None:
            return
        results = self.host.around.services.exchange.results
        self.write_with(
            WritingCard(
                self.tr("Sealing and writing"),
                shares=self._shares(1 if everything else self._plan.bundles),
                language=self.host.language,
                cancel=self.cancel,
            ),
            lambda token: results.write(
                folder,
                person=number,
                everything=everything,
                progress=token.report,
                cancelled=token.cancelled,
            ),
            then=self._written,
        )

    def _shares(self, bundles: int) -> list[tuple[float, str]]:
        steps = (
            (0.4, self.tr("Sealing")),
            (0.7, self.tr("Writing")),
            (1.0, self.tr("Reading back and comparing")),
        )
        return [((place + share) / bundles, words) for place in range(bundles) for share, words in steps]

    def _written(self, written: ResultsWritten) -> None:
        self._files = tuple(file.path.name for file in written.files)
        says = self.tr(
            "%n entry(s) were sealed, written, read back and compared. Send the stick to head office and bring it "
            "back with the receipt: only then are they confirmed.",
            "",
            written.events,
        )
        self._show_done(
            digits(says, self.host.language),
            warning=self._warning(written),
            anew=self._begin_anew if written.broken_at else None,
        )

    def not_written(self, error: DocexamError) -> None:
        """A log that was changed from its first event on needs another way out than trying again."""
        if error.code is not FaultCode.CHAIN_BROKEN:
            super().not_written(error)
            return
        card = BrokenCard(sentence(error, self.host.language), anew=self._begin_anew, back=self.choose)
        self.show_card(CHECK, card)
        self.show_facts()
        give_focus(card.anew_button)

    def _begin_anew(self) -> None:
        ask_new_installation(self, self.host, then=self.choose)

    def _warning(self, written: ResultsWritten) -> str:
        if not written.broken_at:
            return ""
        says = self.tr(
            "Entry {number} was changed from outside: it and everything after it was not sealed. Tell head office."
        )
        return digits(says.format(number=written.broken_at), self.host.language)

    def _write_card(self) -> None:
        folder = self.folder
        if folder is None:
            return
        results = self.host.around.services.exchange.results
        self.host.run(lambda: results.write_card(folder), then=self._card_written)

    def _card_written(self, card: Written) -> None:
        self._files = (card.path.name,)
        self._show_done(
            self.tr(
                "The enrolment card is on the stick. Send it to head office, who compare the check code beside."
            )
        )

    def _show_done(self, says: str, *, warning: str = "", anew: Callable[[], object] | None = None) -> None:
        card = SealedCard(
            says, on_drive=self.on_drive, warning=warning, anew=anew, done=self.leave, again=self.choose
        )
        self.show_card(REMOVE, card)
        self.show_facts()
        give_focus(card.done_button)
