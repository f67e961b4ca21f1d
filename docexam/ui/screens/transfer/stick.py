"""What head office sent: choose a stick, see what lies on it, and take it in piece by piece."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from docexam.domain.errors import DocexamError, FaultCode
from docexam.services.transfer.values import ClassOffer, ClassView, SetupOffer, StickContents
from docexam.services.views import Drive
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.transfer.cards import ChooseCard
from docexam.ui.screens.transfer.packs import PackQuestions
from docexam.ui.screens.transfer.page import Page
from docexam.ui.screens.transfer.stick_card import ContentsCard
from docexam.ui.theme import SPACE_12
from docexam.ui.widgets.boxes import Card, clear, column
from docexam.ui.widgets.code_well import check_code_well
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen

LOOK_EVERY_MS: Final = 2000
_SEALED: Final = ".age"


class StickPage(Page):
    """Receipts are read at once; everything else waits for a person to say so."""

    def __init__(self, screen: Screen, *, leave: Callable[[], object]) -> None:
        super().__init__(screen, leave=leave)
        self._folder: Path | None = None
        self._chooser: ChooseCard | None = None
        self._drives: tuple[Drive, ...] | None = None
        self._packs = PackQuestions(self)
        self._place = column(spacing=SPACE_12)
        self.page.addLayout(self._place, 1)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.refresh)
        self._ask_where()

    @property
    def title(self) -> str:
        """What the bar says."""
        return self.tr("What head office sent")

    def stop(self) -> None:
        """Look for sticks no more."""
        self._look.stop()

    def refresh(self) -> None:
        """Look for sticks again."""
        if self._chooser is not None:
            self.host.run(self.host.around.services.records.drives, then=self._show_drives)

    def _put(self, card: Card) -> None:
        clear(self._place)
        self._place.addWidget(card, 1)

    def _ask_where(self) -> None:
        self._folder = self._drives = None
        self._chooser = ChooseCard(
            self.tr("Which stick came from head office?"),
            on_drive=lambda drive: self._read(drive.folder),
            on_folder=self._ask_folder,
            language=self.host.language,
            to_read=True,
        )
        self._put(self._chooser)
        give_focus(self._chooser.folder_button)
        self.refresh()
        self._look.start()

    def _ask_folder(self) -> None:
        chosen = self.ask_folder()
        if chosen:
            self._read(Path(chosen))

    def _show_drives(self, drives: Sequence[Drive]) -> None:
        if self._chooser is not None and tuple(drives) != self._drives:
            self._drives = tuple(drives)
            self._chooser.show_drives(self._drives)

    def _read(self, folder: Path) -> None:
        self._folder = folder
        exchange = self.host.around.services.exchange
        self.host.run(lambda: exchange.look(folder), then=self._show_contents)

    def _read_again(self) -> None:
        if self._folder is not None:
            self._read(self._folder)

    def _show_contents(self, contents: StickContents) -> None:
        self._chooser = None
        self._look.stop()
        card = ContentsCard(
            contents,
            language=self.host.language,
            setup=lambda: self._ask_setup(contents.setup),
            class_list=self._take_class_list,
            pack=self._look_at_pack,
            covered=lambda: self._ask_covered(len(contents.covered)),
            back=self._ask_where,
            done=self.leave,
        )
        self._put(card)
        give_focus(card.first_button)

    # --- the set-up file

    def _ask_setup(self, offer: SetupOffer | None) -> None:
        if offer is None:
            return
        says = self.tr(
            "Compare this check code with the one on the printed set-up sheet, group by group. Install the file only "
            "if every group is the same."
        )
        if offer.replaces and offer.compare:
            says = self.tr(
                "Head office's key is another one than before, and the old key does not vouch for it. Call head office "
                "on a number you know and compare this check code, group by group."
            )
        elif not offer.compare:
            says = self.tr("It is signed by the key of head office that is known here already.")
        ask(
            self,
            self.tr("Install head office's set-up file?"),
            says,
            Answer(
                self.tr("The code is the same: install") if offer.compare else self.tr("Install"),
                lambda: self._install(offer),
                name="install",
            ),
            name="transfer.compare",
            inside=check_code_well(offer.check_code, name="transfer.compare.code"),
        )

    def _install(self, offer: SetupOffer) -> None:
        setups, trainer = self.host.around.services.exchange.setups, self.learner
        self.host.run(lambda: setups.install(trainer, offer, compared=True), then=self._installed)

    def _installed(self, appended: int) -> None:
        words = self.tr("Head office is set up. %n waiting entry(s) can be sent now.", "", appended)
        self.host.tell(digits(words, self.host.language))
        self._ask_remove(
            self.tr("Take the set-up file off the stick?"),
            self.tr(
                "It is confidential and has done its work here. Leave it if another computer still needs it."
            ),
            lambda folder: self.host.around.services.exchange.setups.remove(folder),
        )

    # --- class lists

    def _take_class_list(self, name: str) -> None:
        if name.endswith(_SEALED):
            self._ask_passphrase(name)
        else:
            self._look_at_class(name, "")

    def _ask_passphrase(self, name: str, wrong: DocexamError | None = None) -> None:
        field = Field(self.tr("Passphrase"), name="transfer.class.passphrase", secret=True)
        if wrong is not None:
            self.host.tell_fault(wrong)
        ask(
            self,
            self.tr("This class list is sealed"),
            self.tr("Type the passphrase you were told by another way."),
            Answer(self.tr("Open"), lambda: self._look_at_class(name, field.text), name="open"),
            name="transfer.class.seal",
            inside=field,
        )

    def _look_at_class(self, name: str, passphrase: str) -> None:
        folder = self._folder
        if folder is None:
            return
        classes = self.host.around.services.exchange.classes

        def failed(error: DocexamError) -> None:
            if error.code is FaultCode.PASSPHRASE_WRONG:
                self._ask_passphrase(name, error)
            else:
                self.host.tell_fault(error)

        self.host.run(
            lambda: classes.look(folder, name, passphrase=passphrase),
            then=lambda offer: self._ask_class(offer, name),
            failed=failed,
        )

    def _ask_class(self, offer: ClassOffer, name: str) -> None:
        says = self.tr("%n learner(s). Their work bears this class until it is closed.", "", offer.learners)
        says = digits(says, self.host.language)
        if offer.older:
            says += " " + self.tr(
                "A later list of this class was opened here before; that one stays in force."
            )
        if offer.rival_at:
            rival = self.tr(
                "Somebody else issued a list of this class too, on {date}. The later of the two is in force."
            )
            says += " " + rival.format(date=isolate(moment_words(offer.rival_at, self.host.language)))
        if offer.trainer_copy:
            says += " " + self.tr("The class's trainer will be able to open what is exported meanwhile.")
        if offer.compare:
            says += " " + self.tr(
                "A trainer signed it whose key is new here: compare this check code with the trainer, by phone or in "
                "person."
            )
        ask(
            self,
            self.tr("Open class {name}?").format(name=isolate(offer.class_id)),
            says,
            Answer(
                self.tr("The code is the same: open") if offer.compare else self.tr("Open the class"),
                lambda: self._open_class(offer, name),
                name="open",
            ),
            name="transfer.class",
            inside=check_code_well(offer.check_code, name="transfer.class.code") if offer.compare else None,
        )

    def _open_class(self, offer: ClassOffer, name: str) -> None:
        classes, trainer = self.host.around.services.exchange.classes, self.learner
        self.host.run(
            lambda: classes.open(trainer, offer, compared=True),
            then=partial(self._class_opened, name),
        )

    def _class_opened(self, name: str, view: ClassView) -> None:
        self.host.tell(self.tr("Class {name} is open.").format(name=isolate(view.class_id)))
        self._ask_remove(
            self.tr("Take the class list off the stick?"),
            self.tr(
                "It holds names and has done its work here. Leave it if another computer still needs it."
            ),
            lambda folder: self.host.around.services.exchange.classes.remove(folder, name),
        )

    # --- packs and updates

    def _look_at_pack(self, name: str) -> None:
        folder = self._folder
        if folder is not None:
            packs = self.host.around.services.exchange.packs
            self.host.run(lambda: packs.look(folder, name), then=self._packs.ask)

    # --- taking things off the stick

    def _ask_covered(self, number: int) -> None:
        says = self.tr(
            "Head office confirmed everything in %n file(s) of this station. They can be taken off the stick to make "
            "room; this station keeps all of it.",
            "",
            number,
        )
        receipts = self.host.around.services.exchange.receipts
        self._ask_remove(
            self.tr("Take confirmed files off the stick?"),
            digits(says, self.host.language),
            receipts.remove_covered,
        )

    def _ask_remove(self, title: str, says: str, remove: Callable[[Path], object]) -> None:
        folder = self._folder
        if folder is None:
            return
        ask(
            self,
            title,
            says,
            Answer(
                self.tr("Take it off"),
                lambda: self.host.call(lambda: remove(folder), then=self._read_again),
                name="remove",
            ),
            name="transfer.remove",
            leave=self.tr("Leave it"),
        )
