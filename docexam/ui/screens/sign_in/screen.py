"""Sign-in: name tiles, the PIN pad beside them, the language in words, the station named."""

import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from docexam.domain.errors import DocexamError
from docexam.domain.people import Learner, Role, Station
from docexam.services.changes import Changes, Topic
from docexam.services.views import LearnerTile, SignedIn
from docexam.ui.actions import digit_of
from docexam.ui.direction import isolate
from docexam.ui.screens.sign_in.new_learner import NewLearnerCard
from docexam.ui.screens.sign_in.pick_card import PickCard
from docexam.ui.screens.sign_in.pin_card import PinCard
from docexam.ui.theme import (
    MARGIN_WIDE,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_32,
    TEXT_SIZES,
    TypeRole,
    px,
    text_size,
)
from docexam.ui.widgets.boxes import clear, column, fill, row, scrolled, set_margins
from docexam.ui.widgets.buttons import GlyphButton, icon_button
from docexam.ui.widgets.fields import SearchField
from docexam.ui.widgets.language_switch import LanguageSwitch
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.person_form import PersonForm
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tile_grid import TileGrid
from docexam.ui.widgets.tiles import AddTile, PersonTile
from docexam.ui.widgets.top_bar import TopBar, brand_bar
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from docexam.domain.ids import LearnerNumber
    from docexam.services.transfer.values import ClassView, ListedPerson

_SEARCH_AFTER_MS = 150
_MARGIN_TOP = 36


class SignInScreen(Screen):
    """Who is training? `argument` may be the number of the learner to ask first."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("sign-in")
        self._tiles: dict[LearnerNumber, PersonTile] = {}
        self._places: dict[int, PersonTile] = {}
        self._people: tuple[LearnerTile, ...] = ()
        self._class: ClassView | None = None
        self._grid = TileGrid(name="sign-in.tiles")
        self._search = SearchField(self.tr("Find by name or badge"), name="sign-in.search")
        self._trainers = GlyphButton(self.tr("Trainers"), glyph="people", name="sign-in.trainers")
        self._trainers.setCheckable(True)
        self.pin_card = PinCard(language=self.language)
        self.pick_card = PickCard(language=self.language)
        self.pick_card.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SEARCH_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        self._lay_out()
        self._search.textChanged.connect(lambda _text: self._later.start())
        self._search.down.connect(self._focus_tiles)
        self._trainers.toggled.connect(lambda _on: self._show_people(self._people))
        self.pin_card.entered.connect(self._sign_in)
        self.pick_card.picked.connect(self._take_place)
        self.run(around.services.people.station, then=self._show_station)
        self.refresh()

    # --- how it is laid out

    def _lay_out(self) -> None:
        lines = column(self, spacing=0)
        self._bar_place = column(spacing=0)
        lines.addLayout(self._bar_place)
        self._stack = QStackedLayout()
        lines.addLayout(self._stack, 1)
        self._stack.addWidget(self._choosing_page())
        lines.addWidget(self._footer())
        self._bar_place.addWidget(self._bar(None))

    def _choosing_page(self) -> QWidget:
        page = QWidget()
        across = row(page, spacing=40)
        set_margins(across, start=MARGIN_WIDE - SPACE_4, top=_MARGIN_TOP, end=MARGIN_WIDE, bottom=0)
        left = column(spacing=SPACE_8)
        title = label(self.tr("Who is training?"), TypeRole.TITLE, name="sign-in.title")
        self._says = label("", tone="text2", name="sign-in.says")
        self._exports = label(
            self.tr(
                "In this course practice answers go to head office too, under a number instead of your name."
            ),
            tone="text2",
            name="sign-in.export-practice",
        )
        self._exports.setVisible(self.around.services.catalogue.curriculum.export_practice)
        for words in (title, self._says, self._exports):
            words.setContentsMargins(px(SPACE_4), 0, px(SPACE_4), 0)
        fill(left, (title, self._says, self._exports, SPACE_16))
        left.addWidget(self._grid, 1)
        below = row(spacing=SPACE_12)
        below.setContentsMargins(px(SPACE_4), px(SPACE_12), px(SPACE_4), px(SPACE_4))
        below.addWidget(self._search, 1)
        below.addWidget(self._trainers)
        left.addLayout(below)
        across.addLayout(left, 1)
        beside = QWidget()
        lines = column(beside)
        fill(lines, (self.pin_card, self.pick_card))
        lines.addStretch(1)
        area = scrolled(beside)
        # At the usual size of the text the card fits; else it scrolls, and the bar wants room.
        bar = px(SPACE_16) if text_size() > TEXT_SIZES[0] else 0
        area.setFixedWidth(self.pin_card.minimumWidth() + bar)
        across.addWidget(area)
        return page

    def _bar(self, station: Station | None) -> TopBar:
        details = [] if station is None else [isolate(station.code), self._place_name(station)]
        bar = brand_bar(*(detail for detail in details if detail), name="sign-in.bar")
        switch = LanguageSwitch(self.language, name="sign-in.language", says=self.tr("Language"))
        switch.chosen.connect(self._switch_language)
        about = icon_button(
            "help", says=self.tr("About docexam and settings"), name="sign-in.about", on=self._about
        )
        return bar.add_at_end(switch, about)

    def _place_name(self, station: Station) -> str:
        catalogue = self.around.services.catalogue
        listed = [*catalogue.places, *catalogue.centres]
        wanted = station.bcp or station.centre
        return next((place.name.in_language(self.language) for place in listed if place.code == wanted), "")

    def _footer(self) -> QWidget:
        made = QWidget()
        across = row(made)
        across.setContentsMargins(px(MARGIN_WIDE), px(SPACE_8), px(MARGIN_WIDE), px(SPACE_16))
        fictional = self.tr("All persons and documents shown are fictional.")
        offline = self.tr("Works offline · version {version}").format(
            version=isolate(self.around.program.version)
        )
        across.addWidget(label(fictional, TypeRole.LABEL, tone="text2", wrap=False))
        across.addStretch(1)
        across.addWidget(label(offline, TypeRole.LABEL, tone="text2", wrap=False))
        return made

    # --- what is shown

    def concerns(self, changes: Changes) -> bool:
        """New names, other names."""
        return changes.concern(Topic.LEARNERS, Topic.STATION) and self.around.signed_in is None

    def refresh(self) -> None:
        """Ask for the names again."""
        people, classes = self.around.services.people, self.around.services.exchange.classes
        wanted = self._search.text()
        self.run(lambda: (people.learners(wanted), classes.present(wanted)), then=self._show_found)

    def put_away(self) -> None:
        """Search no more."""
        self._later.stop()

    def first_focus(self) -> QWidget:
        """The search line: typing a name or a badge works at once."""
        return self._search

    def _show_station(self, station: Station | None) -> None:
        clear(self._bar_place)
        self._bar_place.addWidget(self._bar(station))

    def _show_found(self, found: "tuple[Sequence[LearnerTile], ClassView | None]") -> None:
        self._class = found[1]
        self._says.setText(self._what_to_do())
        self._show_people(found[0])

    def _what_to_do(self) -> str:
        if self._class is None:
            return self.tr("Choose your name, then enter your PIN.")
        says = self.tr(
            "Class {name} is open. Choose your name from its list; whoever is not on it writes themself in."
        )
        return says.format(name=isolate(self._class.class_id))

    def _show_people(self, people: Sequence[LearnerTile]) -> None:
        self._people = tuple(people)
        trainers = self._trainers.isChecked()
        listed = () if self._class is None or trainers else self._class.people
        shown = [one for one in people if one.role is Role.TRAINER or not trainers]
        self._tiles = {one.number: self._tile(one) for one in in_class_first(shown, listed)}
        self._places = {one.place: self._place_tile(one) for one in listed if one.number is None}
        tiles: list[QWidget] = [*self._places.values(), *self._tiles.values()]
        if not trainers:
            add = AddTile(self.tr("New learner"), name="sign-in.new-learner")
            add.clicked.connect(self._write_in)
            tiles.append(add)
        self._grid.show_tiles(tiles)
        asked = next((one for one in people if one.number == self.argument), None)
        if asked is not None and self.pin_card.person is None:
            self.pin_card.show_person(asked)
        self._mark_chosen()

    def _tile(self, one: LearnerTile) -> PersonTile:
        under = day_words(one.last_seen, self.language)
        if one.role is Role.TRAINER:
            under = self.tr("Trainer · {when}").format(when=under)
        made = PersonTile(one.name, under, name=f"sign-in.tile.{one.number}")
        made.clicked.connect(lambda _checked=False: self._choose(one))
        return made

    def _place_tile(self, one: "ListedPerson") -> PersonTile:
        under = self.tr("On the class list: choose a PIN")
        made = PersonTile(one.name, under, name=f"sign-in.place.{one.place}")
        made.clicked.connect(lambda _checked=False: self._choose_place(one))
        return made

    def _focus_tiles(self) -> None:
        first = next(iter((*self._places.values(), *self._tiles.values())), None)
        if first is not None:
            first.setFocus()

    # --- what is done

    def _choose(self, one: LearnerTile) -> None:
        self.argument = one.number
        self._show_card(self.pin_card)
        self.pin_card.show_person(one)
        self._mark_chosen()
        self.pin_card.pad.setFocus()

    def _show_card(self, card: QWidget) -> None:
        for one in (self.pin_card, self.pick_card):
            one.setVisible(one is card)

    def _choose_place(self, one: "ListedPerson") -> None:
        self.argument = None
        self.pin_card.show_person(None)
        self._show_card(self.pick_card)
        self.pick_card.show_person(one, agency=self._agency(one.agency))
        self._mark_chosen()
        self.pick_card.pin.setFocus()

    def _agency(self, code: str) -> str:
        agencies = self.around.services.catalogue.agencies
        return next(
            (one.name.in_language(self.language) for one in agencies if one.code == code), isolate(code)
        )

    def _take_place(self) -> None:
        person = self.pick_card.person
        if person is None:
            return
        classes, pin, language = self.around.services.exchange.classes, self.pick_card.pin.pin, self.language
        self.run(
            lambda: classes.pick(person.place, pin, language=language),
            then=partial(self._enter_with, pin),
            failed=self._not_taken,
        )

    def _enter_with(self, pin: str, learner: Learner) -> None:
        people = self.around.services.people
        self.run(lambda: people.sign_in(learner.number, pin), then=self._signed_in)

    def _not_taken(self, error: DocexamError) -> None:
        self.pick_card.button.setEnabled(True)
        self.tell_fault(error)
        self.refresh()

    def _mark_chosen(self) -> None:
        person = self.pin_card.person
        for number, tile in self._tiles.items():
            tile.setChecked(person is not None and number == person.number)
        chosen = None if self.pick_card.isHidden() else self.pick_card.person
        for place, tile in self._places.items():
            tile.setChecked(chosen is not None and place == chosen.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go to the PIN wherever the focus is, once a name is chosen."""
        digit = digit_of(event)
        if digit is not None and self.pin_card.person is not None:
            self.pin_card.pad.setFocus()
            self.pin_card.pad.add(digit)
        else:
            super().keyPressEvent(event)

    def _sign_in(self, pin: str) -> None:
        person = self.pin_card.person
        if person is None:
            return
        people, number = self.around.services.people, person.number
        self.run(lambda: people.sign_in(number, pin), then=self._signed_in, failed=self._refused)

    def _signed_in(self, signed_in: SignedIn) -> None:
        around, learner = self.around, signed_in.learner
        around.signed_in = signed_in
        self.go.emit(Route("home"))
        if learner.language == around.language():
            return
        if around.language_by_hand:
            people = around.services.people
            around.jobs.run(lambda: people.change_language(learner.number, around.language()), then=_ignore)
        else:
            around.program.change_language(learner.language)

    def _refused(self, error: DocexamError) -> None:
        wait_s = int(error.params.get("wait_s", 0))
        self.pin_card.say_wrong(sentence(error, self.language), wait_s=wait_s)
        self.pin_card.pad.setFocus()

    def _switch_language(self, language: str) -> None:
        self.around.language_by_hand = True
        self.around.program.change_language(language)

    def _about(self) -> None:
        self.go.emit(Route("about"))

    # --- somebody new

    def _write_in(self) -> None:
        form = PersonForm(self.around.services.catalogue.agencies, language=self.language, name="sign-in.new")
        card = NewLearnerCard(form, back=self._back_to_names)
        card.added.connect(self._add)
        page = QWidget()
        around = row(page)
        around.setContentsMargins(px(MARGIN_WIDE), px(SPACE_32), px(MARGIN_WIDE), px(SPACE_8))
        around.addWidget(card)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._new = card
        form.setFocus()

    def _back_to_names(self) -> None:
        page = self._stack.currentWidget()
        self._stack.setCurrentIndex(0)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._search.setFocus()

    def _add(self) -> None:
        typed = self._new.form.value()
        if typed is None:
            return
        people, language = self.around.services.people, self.language
        self._new.button.setEnabled(False)
        self.run(
            lambda: people.add_learner(
                name=typed.name,
                agency=typed.agency,
                badge=typed.badge,
                badge_again=typed.badge_again,
                pin=typed.pin,
                language=language,
            ),
            then=self._added,
            failed=self._not_added,
        )

    def _added(self, learner: Learner) -> None:
        self._back_to_names()
        self._choose(
            LearnerTile(
                learner.number, learner.name, learner.badge, learner.agency, learner.role, last_seen=""
            )
        )
        self.tell(self.tr("{name} is written in. Enter the PIN to begin.").format(name=learner.name))

    def _not_added(self, error: DocexamError) -> None:
        self._new.button.setEnabled(True)
        if not self._new.form.show_fault(error):
            self.tell_fault(error)


def _ignore(_result: object) -> None:
    """Whether the language was remembered shows at the next sign-in."""


def in_class_first(people: "Sequence[LearnerTile]", listed: "Sequence[ListedPerson]") -> "list[LearnerTile]":
    """Return `people` with those on the class list first, in its order."""
    places = {one.number: one.place for one in listed if one.number is not None}
    return sorted(people, key=lambda one: places.get(one.number, sys.maxsize))
