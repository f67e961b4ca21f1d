"""Learners: who is here, and what a trainer may do for each."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from docexam.domain.people import Role
from docexam.services.changes import Topic
from docexam.services.views import LearnerTile, NameRemoval, Written
from docexam.ui.direction import digits, isolate
from docexam.ui.printing.pages import pdf_of
from docexam.ui.screens.trainer.page import TrainerPage
from docexam.ui.screens.trainer.slip import show_slip, slip_paper
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_20, TypeRole, px
from docexam.ui.widgets.avatar import Avatar
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.chooser import Choice, Chooser
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.new_pin import NewPin
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label

if TYPE_CHECKING:
    from docexam.services.transfer.classes import Slip

_LIST_WIDTH = 420


class LearnersPage(TrainerPage):
    """A list at the start, the chosen one beside it."""

    topics = frozenset({Topic.LEARNERS})

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._people: tuple[LearnerTile, ...] = ()
        self._chosen = ""
        across = row(self, spacing=SPACE_20)
        self._list = column()
        across.addLayout(self._list)
        self._card = Card(name="trainer.person", spacing=SPACE_12)
        across.addWidget(self._card, 1)

    def refresh(self) -> None:
        """Ask for everybody."""
        self.screen_of.run(self.services.people.learners, then=self._show)

    def _show(self, people: Sequence[LearnerTile]) -> None:
        self._people = tuple(people)
        clear(self._list)
        chooser = Chooser(
            [Choice(str(one.number), one.name, found_by=one.badge) for one in people],
            current=self._chosen or (str(people[0].number) if people else ""),
            hint=self.tr("Find by name or badge"),
            says=self.tr("Learners and trainers"),
            name="trainer.learners",
        )
        chooser.setFixedWidth(px(_LIST_WIDTH))
        chooser.chosen.connect(self._show_person)
        self._list.addWidget(chooser)
        self._show_person(chooser.current)

    def _person(self, key: str) -> LearnerTile | None:
        return next((one for one in self._people if str(one.number) == key), None)

    def _show_person(self, key: str) -> None:
        self._chosen = key
        clear(self._card.column)
        person = self._person(key)
        if person is None:
            says = self.tr("Choose a name: what you can do for that person stands here.")
            self._card.column.addWidget(
                EmptyState("people", self.tr("Nobody chosen"), says, name="trainer.nobody")
            )
            return
        self._ways = QGridLayout()
        self._ways.setHorizontalSpacing(px(SPACE_16))
        self._ways.setVerticalSpacing(px(SPACE_12))
        self._ways.setColumnStretch(1, 1)
        fill(self._card.column, (self._head(person), SPACE_8, self._ways))
        self._add_way(
            self.tr("Set a new PIN …"),
            self.tr("When it was forgotten or others know it. The waiting after wrong PINs ends too."),
            "key",
            "trainer.reset-pin",
            lambda: self._ask_pin(person),
        )
        self._add_way(
            self.tr("Join a double entry …"),
            self.tr("When the same person was written in twice. All answers count for one from then on."),
            "merge",
            "trainer.merge",
            lambda: self._ask_merge(person),
        )
        self._add_way(
            self.tr("Slip for head office …"),
            self.tr("For somebody whose badge was typed here and stands on no class list."),
            "print",
            "trainer.slip",
            lambda: self._ask_slip(person),
        )
        if person.role is Role.LEARNER:
            self._add_way(
                self.tr("Make trainer …"),
                self.tr("Lets this person use this desk."),
                "people",
                "trainer.make-trainer",
                lambda: self._ask_trainer(person),
            )
        if person.number != self.me:
            self._add_way(
                self.tr("Remove the name …"),
                self.tr("When the person has left. Results stay, under their number alone."),
                "eraser",
                "trainer.remove-name",
                lambda: self._look_at_removal(person),
            )
        self._card.column.addStretch(1)

    def _head(self, person: LearnerTile) -> QWidget:
        made = QWidget()
        line = row(made, spacing=SPACE_16)
        line.addWidget(Avatar(person.name, side=56, chosen=True))
        role = self.tr("Trainer") if person.role is Role.TRAINER else self.tr("Learner")
        facts = (
            role,
            self._agency(person.agency),
            self.tr("badge {badge}").format(badge=isolate(digits(person.badge, self.language))),
            day_words(person.last_seen, self.language),
        )
        words = column(spacing=SPACE_4)
        name = label(person.name, TypeRole.TITLE, name="trainer.person.name")
        fill(words, (name, label(" · ".join(facts), tone="text2")))
        line.addLayout(words, 1)
        return made

    def _agency(self, code: str) -> str:
        agencies = self.services.catalogue.agencies
        return next(
            (one.name.in_language(self.language) for one in agencies if one.code == code), isolate(code)
        )

    def _add_way(self, words: str, says: str, glyph: str, name: str, on: Callable[[], None]) -> None:
        place = self._ways.rowCount()
        self._ways.addWidget(button(words, name=name, glyph=glyph, on=on), place, 0)
        self._ways.addWidget(label(says, TypeRole.LABEL, tone="text2"), place, 1)

    # --- what is asked before

    def _ask_pin(self, person: LearnerTile) -> None:
        new = NewPin(language=self.language, name="trainer.pin")
        ask(
            self,
            self.tr("A new PIN for {name}").format(name=person.name),
            self.tr("Let the learner type it. The reset is kept on record with your name."),
            Answer(
                self.tr("Set this PIN"),
                lambda: self._reset(person, new.pin),
                allowed=new.sound,
            ),
            name="trainer.ask-pin",
            inside=new,
        )

    def _reset(self, person: LearnerTile, pin: str) -> None:
        people, me = self.services.people, self.me
        said = self.tr("{name} has a new PIN.").format(name=person.name)
        self.screen_of.call(
            lambda: people.reset_pin(me, person.number, pin), then=lambda: self.screen_of.tell(said)
        )

    def _ask_slip(self, person: LearnerTile) -> None:
        classes = self.services.exchange.classes
        self.screen_of.run(lambda: classes.slip(person.number), then=self._show_slip)

    def _show_slip(self, slip: "Slip | None") -> None:
        if slip is None:
            self.screen_of.tell(
                self.tr("A slip can be made as soon as the set-up file of head office is installed.")
            )
        else:
            show_slip(self, slip, save=lambda: self._save_slip(slip))

    def _save_slip(self, slip: "Slip") -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if not chosen:
            return
        classes, paper = self.services.exchange.classes, slip_paper(slip, language=self.language)
        self.screen_of.run(
            lambda: classes.save_slip(Path(chosen), slip, pdf_of(paper)), then=self._slip_saved, lane="files"
        )

    def _slip_saved(self, written: Written) -> None:
        said = self.tr("{file} is written. It holds a name: print it and delete it.")
        self.screen_of.tell(said.format(file=isolate(written.path.name)))

    def _ask_merge(self, keep: LearnerTile) -> None:
        # Who is signed in cannot disappear from under this desk.
        others = [one for one in self._people if one.number not in (keep.number, self.me)]
        chooser = Chooser(
            [
                Choice(
                    str(one.number),
                    f"{one.name}   {isolate(digits(one.badge, self.language))}",
                    found_by=one.badge,
                )
                for one in others
            ],
            current="",
            hint=self.tr("Find the double entry"),
            says=self.tr("Entries"),
            name="trainer.double",
        )
        ask(
            self,
            self.tr("Which entry is {name} once more?").format(name=keep.name),
            self.tr(
                "{name} is kept. The entry chosen here disappears from sign-in, and its answers count for {name}. "
                "No answer is rewritten. Joining cannot be taken back."
            ).format(name=keep.name),
            Answer(
                self.tr("Join them"),
                lambda: self._merge(keep, chooser.current),
                allowed=lambda: bool(chooser.current),
            ),
            name="trainer.ask-merge",
            inside=chooser,
        )

    def _merge(self, keep: LearnerTile, key: str) -> None:
        double = self._person(key)
        if double is None:
            return
        people, me = self.services.people, self.me
        said = self.tr("{double} is joined to {name}.").format(double=double.name, name=keep.name)
        self.screen_of.call(
            lambda: people.merge(me, keep=keep.number, double=double.number),
            then=lambda: self.screen_of.tell(said),
        )

    def _ask_trainer(self, person: LearnerTile) -> None:
        ask(
            self,
            self.tr("Make {name} a trainer?").format(name=person.name),
            self.tr(
                "A trainer resets PINs, joins entries and annuls answers. It is kept on record with your name."
            ),
            Answer(self.tr("Make trainer"), lambda: self._make_trainer(person)),
            name="trainer.ask-trainer",
        )

    def _look_at_removal(self, person: LearnerTile) -> None:
        people, me = self.services.people, self.me
        self.screen_of.run(
            lambda: people.removal(me, person.number), then=lambda found: self._ask_removal(person, found)
        )

    def _ask_removal(self, person: LearnerTile, removal: NameRemoval) -> None:
        says = self.tr(
            "Name, badge and PIN disappear from this station, also from the class lists kept here, and nobody can "
            "sign in under them any more. Answers, results and what head office has stay. It cannot be taken back and "
            "is kept on record with your name. Safety copies made before still hold the name until newer ones "
            "replace them."
        )
        if removal.waiting:
            says += " " + self.tr(
                "Head office's set-up file is not installed yet: %n entry(s) of this person will never reach head "
                "office, because they can be counted for nobody without the badge.",
                "",
                removal.waiting,
            )
        ask(
            self,
            self.tr("Remove the name of {name}?").format(name=person.name),
            self.screen_of.said(says),
            Answer(self.tr("Remove it"), lambda: self._remove_name(person), name="remove", danger=True),
            name="trainer.ask-removal",
        )

    def _remove_name(self, person: LearnerTile) -> None:
        people, me = self.services.people, self.me
        self._chosen = ""
        said = self.tr("The name is removed. The results stay.")
        self.screen_of.call(
            lambda: people.remove_name(me, person.number), then=lambda: self.screen_of.tell(said)
        )

    def _make_trainer(self, person: LearnerTile) -> None:
        people, me = self.services.people, self.me
        said = self.tr("{name} is a trainer now.").format(name=person.name)
        self.screen_of.call(
            lambda: people.make_trainer(me, person.number), then=lambda: self.screen_of.tell(said)
        )
