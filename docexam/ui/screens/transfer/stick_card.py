"""The card that tells what lies on a stick, with a button for each thing that can be taken in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from docexam.domain.errors import EnvironmentFault
from docexam.services.transfer.values import ReceiptsTaken, StickContents
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.transfer.cards import fact_row
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_32, TypeRole
from docexam.ui.widgets.boxes import Card, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.text import label
from docexam.ui.wording import sentence


class ContentsCard(Card):
    """Receipts that were read, then what waits for a person, then what was refused."""

    def __init__(
        self,
        contents: StickContents,
        *,
        language: str,
        setup: Callable[[], object],
        class_list: Callable[[str], object],
        pack: Callable[[str], object],
        covered: Callable[[], object],
        back: Callable[[], object],
        done: Callable[[], object],
    ) -> None:
        super().__init__(name="transfer.contents", padding=SPACE_32, spacing=SPACE_8)
        self._language = language
        self._rows: list[RowButton] = []
        title = label(self.tr("On this stick"), TypeRole.TITLE, name="transfer.title")
        fill(self.column, (title, label(isolate(str(contents.folder)), tone="text2"), SPACE_16))
        self.column.addWidget(fact_row("check", self._receipts(contents.receipts)))
        if contents.receipts.differing:
            self.column.addWidget(fact_row("warn", self._differing()))
        fill(self.column, (SPACE_8,))
        self._add_setup(contents, setup)
        self._add_class_lists(contents, class_list)
        self._add_packs(contents, pack)
        self._add_covered(contents, covered)
        if contents.empty:
            nothing = self.tr("Nothing else on it is for this station.")
            fill(self.column, (label(nothing, tone="text2", name="transfer.nothing"),))
        self._add_refused(contents)
        self.column.addStretch(1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Another stick"), name="transfer.back", on=back, glyph="back"))
        buttons.addStretch(1)
        self._done = primary_button(self.tr("Done"), name="transfer.finish", on=done)
        buttons.addWidget(self._done)
        self.column.addLayout(buttons)

    @property
    def first_button(self) -> QWidget:
        """What has the focus first: the first thing that can be taken in, else "done"."""
        return self._rows[0] if self._rows else self._done

    def _add_setup(self, contents: StickContents, setup: Callable[[], object]) -> None:
        if contents.setup is None:
            return
        under = self.tr("makes this station part of the programme; confidential")
        if contents.setup.same:
            under = self.tr("this very one is installed already")
        elif contents.setup.replaces:
            under = self.tr("replaces the one that is installed")
        self._add(self.tr("Set-up file of head office"), under, "key", "setup", setup)

    def _add_class_lists(self, contents: StickContents, on: Callable[[str], object]) -> None:
        for place, name in enumerate(contents.class_lists):
            self._add(
                self.tr("Class list {name}").format(name=isolate(name.partition(".")[0])),
                self.tr("sealed under a passphrase") if name.endswith(".age") else self.tr("holds names"),
                "people",
                f"class.{place}",
                partial(on, name),
            )

    def _add_packs(self, contents: StickContents, on: Callable[[str], object]) -> None:
        for place, name in enumerate(contents.packs):
            update = name.endswith(".update")
            under = self.tr("program update") if update else self.tr("content pack")
            self._add(isolate(name), under, "book", f"pack.{place}", partial(on, name))

    def _add_covered(self, contents: StickContents, on: Callable[[], object]) -> None:
        if contents.covered:
            words = self.tr("%n file(s) of ours that head office confirmed", "", len(contents.covered))
            under = self.tr("can be taken off the stick")
            self._add(digits(words, self._language), under, "eraser", "covered", on)

    def _add(self, words: str, under: str, glyph: str, name: str, on: Callable[[], object]) -> None:
        made = RowButton(words, under, name=f"transfer.{name}", glyph=glyph)
        made.clicked.connect(lambda _checked=False: on())
        self._rows.append(made)
        self.column.addWidget(made)

    def _add_refused(self, contents: StickContents) -> None:
        for place, (name, code) in enumerate(contents.refused):
            said = sentence(EnvironmentFault(code), self._language)
            fill(self.column, (SPACE_8,))
            line = label(f"{isolate(name)}: {said}", tone="bad", name=f"transfer.refused.{place}")
            self.column.addWidget(line)

    def _receipts(self, taken: ReceiptsTaken) -> str:
        if not taken.read:
            return self.tr("No new receipt for this station.")
        words = self.tr("%n new receipt(s) read.", "", taken.read)
        confirmed = self.tr("Head office confirmed %n more entry(s).", "", taken.confirmed)
        return digits(f"{words} {confirmed}", self._language)

    def _differing(self) -> str:
        return self.tr(
            "A receipt speaks of another history than this station has. It was not followed: everything is sent "
            "again. Tell head office."
        )
