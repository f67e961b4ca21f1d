"""Packs and program updates from a stick: what is asked before, and what is to be done afterwards."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from docexam.ui.direction import isolate
from docexam.ui.screens.transfer.page import Page
from docexam.ui.widgets.code_well import check_code_well
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.update_question import ask_update

if TYPE_CHECKING:
    from pathlib import Path

    from docexam.services.transfer.updates import UpdateReady
    from docexam.services.transfer.values import PackOffer


class PackQuestions(QObject):
    """Asks on a page before a pack is installed, and tells what follows."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, offer: "PackOffer") -> None:
        """Tell what a pack is and what it replaces, and install it when told to."""
        says = self.tr("{id}, version {version}. Installed: {installed}.").format(
            id=isolate(offer.id),
            version=isolate(offer.version),
            installed=isolate(offer.installed) if offer.installed else self.tr("none"),
        )
        copied = self.tr("A safety copy of the records is made first.")
        ask(
            self._page,
            self._title(offer),
            " ".join(part for part in (says, self._signer(offer), copied) if part),
            Answer(self._answer(offer), lambda: self._install(offer), name="install"),
            name="transfer.pack",
            inside=check_code_well(offer.check_code, name="transfer.pack.code") if offer.compare else None,
        )

    def _answer(self, offer: "PackOffer") -> str:
        if offer.compare:
            return self.tr("The code is the same: install")
        return self.tr("Lay ready") if offer.kind == "update" else self.tr("Install")

    def _title(self, offer: "PackOffer") -> str:
        if offer.kind == "update":
            return self.tr("Lay this program update ready?")
        return (
            self.tr("Install this course?") if offer.kind == "curriculum" else self.tr("Install this pack?")
        )

    def _signer(self, offer: "PackOffer") -> str:
        if offer.signer == "head-office":
            return self.tr("Head office signed it.")
        if offer.compare:
            return self.tr(
                "A trainer signed it whose key is new here: compare this check code with the trainer, by phone or in "
                "person."
            )
        return self.tr("A trainer signed it whose key is known here.")

    def _install(self, offer: "PackOffer") -> None:
        host = self._page.host
        packs, trainer = host.around.services.exchange.packs, self._page.learner
        host.run(lambda: packs.install(trainer, offer, compared=True), then=partial(self._installed, offer))

    def _installed(self, offer: "PackOffer", place: "Path") -> None:
        if offer.kind == "update":
            packs = self._page.host.around.services.exchange.packs
            self._page.host.run(packs.update_ready, then=self._update_ready)
            return
        del place  # where it stands is of no use to anybody
        ask(
            self._page,
            self.tr("Installed. Begin anew now?"),
            self.tr(
                "It is in force as soon as docexam begins anew: everybody signs in again. Sets that were begun keep "
                "the questions they were begun with, and results keep the course they were made with."
            ),
            Answer(self.tr("Begin anew"), self._page.host.around.program.begin_anew, name="anew"),
            name="transfer.installed",
            leave=self.tr("Later"),
        )

    def _update_ready(self, update: "UpdateReady | None") -> None:
        if update is not None:
            ask_update(self._page, self._page.host, update)
