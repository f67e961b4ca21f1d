"""The cards of the way results take to head office."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from docexam.services.transfer.values import ReceiptsTaken, ResultsPlan
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.transfer.cards import fact_row
from docexam.ui.theme import SPACE_2, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TypeRole
from docexam.ui.widgets.boxes import Card, clear, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.code_well import check_code_well
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class ResultsCard(Card):
    """How many results go out, since when, and the button that seals and writes them."""

    def __init__(
        self,
        plan: ResultsPlan,
        receipts: ReceiptsTaken,
        *,
        language: str,
        write: Callable[[], object],
        everything: Callable[[], object],
        back: Callable[[], object],
    ) -> None:
        super().__init__(name="transfer.check", padding=SPACE_32, spacing=SPACE_8)
        self._language = language
        title = self.tr("This will be sealed") if plan.events else self.tr("Nothing new to seal")
        says = self.tr("Sealed for head office. Everything stays on this station too.")
        fill(self.column, (label(title, TypeRole.TITLE, name="transfer.title"), label(says, tone="text2")))
        fill(self.column, (SPACE_16,))
        for glyph, words in self._facts(plan):
            self.column.addWidget(fact_row(glyph, words))
        for words, tone in self._remarks(plan, receipts):
            fill(self.column, (SPACE_8, label(words, tone=tone)))
        again = button(self.tr("Send everything again …"), name="transfer.everything", on=everything)
        again.setVisible(plan.all_events > plan.events)
        fill(self.column, (SPACE_16,))
        self.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Somewhere else"), name="transfer.back", on=back, glyph="back"))
        buttons.addStretch(1)
        self.write_button = primary_button(self.tr("Seal and write"), name="transfer.write", on=write)
        self.write_button.setEnabled(plan.events > 0)
        self.everything_button = again
        buttons.addWidget(self.write_button)
        self.column.addLayout(buttons)

    def _facts(self, plan: ResultsPlan) -> list[tuple[str, str]]:
        events = self.tr("%n entry(s): answers that count, finished sets, annulments", "", plan.events)
        facts = [("layers", digits(events, self._language))] if plan.events else []
        if plan.bundles > 1:
            bundles = self.tr("in %n file(s), one after the other", "", plan.bundles)
            facts.append(("page", digits(bundles, self._language)))
        if plan.confirmed_at:
            since = self.tr("since the last receipt of head office, {moment}").format(
                moment=moment_words(plan.confirmed_at, self._language)
            )
        else:
            since = self.tr("since the beginning: no receipt came back yet")
        facts.append(("clock", since))
        return facts

    def _remarks(self, plan: ResultsPlan, receipts: ReceiptsTaken) -> list[tuple[str, str]]:
        remarks = []
        if receipts.confirmed:
            words = self.tr(
                "A receipt on this stick confirms %n more entry(s): they need not go again.",
                "",
                receipts.confirmed,
            )
            remarks.append((digits(words, self._language), "ok"))
        if receipts.differing:
            remarks.append(
                (
                    self.tr(
                        "A receipt speaks of another history than this station has. It was not followed: everything "
                        "is sent again. Tell head office."
                    ),
                    "warn",
                )
            )
        if plan.class_recipient and plan.events:
            words = self.tr("The trainer of class {name} will be able to open this file too.")
            remarks.append((words.format(name=isolate(plan.class_recipient)), "warn"))
        return remarks


class NoOfficeCard(Card):
    """There is no head office yet: what waits, and the enrolment card."""

    def __init__(
        self, plan: ResultsPlan, *, language: str, write: Callable[[], object], back: Callable[[], object]
    ) -> None:
        super().__init__(name="transfer.no-office", padding=SPACE_32, spacing=SPACE_8)
        title = label(self.tr("Head office is not set up here yet"), TypeRole.TITLE, name="transfer.title")
        says = self.tr(
            "Results leave this station sealed for head office only, and its set-up file has not been installed. "
            "Nothing is ever written unsealed instead."
        )
        waiting = self.tr("%n entry(s) are kept here and will go then.", "", plan.waiting)
        todo = self.tr(
            "Write the enrolment card to a stick and send it to head office. It names this computer and holds "
            "nothing about anybody. Head office answers with the set-up file."
        )
        fill(self.column, (title, label(says, tone="text2"), SPACE_16))
        self.column.addWidget(fact_row("layers", digits(waiting, language)))
        self.column.addWidget(fact_row("card", todo))
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Somewhere else"), name="transfer.back", on=back, glyph="back"))
        buttons.addStretch(1)
        words = self.tr("Write the enrolment card")
        self.write_button = primary_button(words, name="transfer.card", on=write)
        buttons.addWidget(self.write_button)
        self.column.addLayout(buttons)


class SealedCard(Card):
    """Safe to remove, what to do with the stick, and what was refused."""

    def __init__(
        self,
        says: str,
        *,
        on_drive: bool,
        warning: str = "",
        anew: Callable[[], object] | None = None,
        done: Callable[[], object],
        again: Callable[[], object],
    ) -> None:
        super().__init__(name="transfer.done", padding=SPACE_32, spacing=SPACE_8)
        head = row(spacing=SPACE_12)
        head.addWidget(Glyph("check", tone="ok", ringed=True))
        words = self.tr("Safe to remove") if on_drive else self.tr("The file is written")
        head.addWidget(label(words, TypeRole.TITLE, name="transfer.title"), 1)
        fill(self.column, (head, SPACE_8, label(says, tone="text2", name="transfer.says")))
        if warning:
            fill(self.column, (SPACE_8, label(warning, tone="warn", name="transfer.warning")))
        if anew is not None:
            fill(self.column, (SPACE_8,))
            self.column.addWidget(_anew_button(anew), 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Write to another place"), name="transfer.again", on=again))
        buttons.addStretch(1)
        self.done_button = primary_button(self.tr("Done"), name="transfer.finish", on=done)
        buttons.addWidget(self.done_button)
        self.column.addLayout(buttons)


class BrokenCard(Card):
    """Nothing could be sealed because the log was changed from outside, and the way out of it."""

    def __init__(self, says: str, *, anew: Callable[[], object], back: Callable[[], object]) -> None:
        super().__init__(name="transfer.broken", padding=SPACE_32, spacing=SPACE_8)
        head = row(spacing=SPACE_12)
        head.addWidget(Glyph("warn", tone="warn", ringed=True))
        words = QCoreApplication.translate("ResultCards", "Nothing could be sealed")
        head.addWidget(label(words, TypeRole.TITLE, name="transfer.title"), 1)
        self.anew_button = _anew_button(anew)
        fill(self.column, (head, SPACE_8, label(says, tone="text2", name="transfer.says"), SPACE_16))
        self.column.addWidget(self.anew_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        leave = button(self.tr("Somewhere else"), name="transfer.back", on=back, glyph="back")
        self.column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeading)


def _anew_button(on: Callable[[], object]) -> QPushButton:
    words = QCoreApplication.translate("ResultCards", "Begin a new installation …")
    return button(words, name="transfer.anew", on=on, glyph="rotate")


class OfficeFactsCard(Card):
    """Where the file goes, its name, who can open it, and the check code of this station's key."""

    def __init__(self) -> None:
        super().__init__(name="transfer.facts", padding=SPACE_24, spacing=SPACE_2)

    def show_facts(self, folder: Path | None, plan: ResultsPlan | None, files: Sequence[str]) -> None:
        """Show what is known so far."""
        clear(self.column)
        unknown = "–"
        self._fact(self.tr("Where"), isolate(str(folder)) if folder else unknown, name="transfer.where")
        self._fact(self.tr("File"), "\n".join(map(isolate, files)) or unknown, name="transfer.file")
        self._fact(self.tr("For"), self._reader(plan), name="transfer.for")
        if plan is not None:
            heading = label(self.tr("Check code of this station"), TypeRole.LABEL, tone="text2")
            well = check_code_well(plan.check_code, name="transfer.code")
            says = self.tr("Head office may ask for it by phone when the first file arrives.")
            fill(self.column, (heading, SPACE_2, well, label(says, TypeRole.LABEL, tone="text2")))
        self.column.addStretch(1)

    def _reader(self, plan: ResultsPlan | None) -> str:
        """Say who can read the file: what a page says about that must be true to the letter."""
        if plan is not None and not plan.installed:
            return self.tr("head office: not sealed, says nothing about anybody")
        if plan is not None and plan.class_recipient:
            words = self.tr("head office and the trainer of class {name}: sealed, nobody else can open it")
            return words.format(name=isolate(plan.class_recipient))
        return self.tr("head office: sealed, nobody else can open it")

    def _fact(self, name_of: str, words: str, *, name: str = "") -> None:
        parts = (
            label(name_of, TypeRole.LABEL, tone="text2"),
            label(words, strong=True, name=name),
            SPACE_12,
        )
        fill(self.column, parts)
