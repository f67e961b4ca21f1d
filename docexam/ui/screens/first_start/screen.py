"""First start: five steps, each kept as soon as it is done, so that a power cut repeats one step at most."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from docexam.domain.errors import DocexamError
from docexam.domain.people import Learner, Role, Station
from docexam.ui.panels.screen_check import ScreenCheckPage
from docexam.ui.screens.first_start.steps import LanguagePage, StationPage
from docexam.ui.theme import SPACE_12, SPACE_16, SPACE_24, SPACE_32, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.person_form import NewPerson, PersonForm
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.steps import Steps
from docexam.ui.widgets.text import label
from docexam.ui.widgets.top_bar import brand_bar

LANGUAGE, SCREEN, STATION, TRAINER, LEARNER = range(5)
_WIDTH = 920


class FirstStartScreen(Screen):
    """`argument` is the step to begin with, counted from 0; None asks the record."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("first-start")
        catalogue = around.services.catalogue
        names = (
            self.tr("Language"),
            self.tr("Screen"),
            self.tr("Station"),
            self.tr("Trainer"),
            self.tr("First learner"),
        )
        self._steps = Steps(names, language=self.language, name="first-start.steps")
        self._station = StationPage(catalogue.places, catalogue.centres, language=self.language)
        self._trainer = PersonForm(catalogue.agencies, language=self.language, name="first-start.trainer")
        self._learner = PersonForm(catalogue.agencies, language=self.language, name="first-start.learner")
        self._pages = QStackedWidget()
        for page in (
            LanguagePage(self.language, self._take_language),
            ScreenCheckPage(around),
            self._station,
            self._trainer_page(),
            self._learner_page(),
        ):
            self._pages.addWidget(page)
        self._back = button(self.tr("Back"), name="first-start.back", on=self._go_back, glyph="back")
        self._later = button(self.tr("Later"), name="first-start.later", on=self._finish)
        self._next = primary_button(self.tr("Next"), name="first-start.next", on=self._go_on)
        self._next.set_glyph("arrow-next", after=True)
        self._trainer.entered.connect(self._go_on)
        self._learner.entered.connect(self._go_on)
        self._lay_out()
        if isinstance(argument, int):
            self._show_step(argument)
        else:
            self._show_step(LANGUAGE)
            self.run(around.services.people.station, then=self._skip_what_is_done)

    def _lay_out(self) -> None:
        lines = column(self, spacing=0)
        lines.addWidget(brand_bar(self.tr("First start"), name="first-start.bar"))
        inside = QWidget()
        middle = column(inside, margin=SPACE_32, spacing=SPACE_24)
        middle.addWidget(self._narrow(self._steps), 0, Qt.AlignmentFlag.AlignHCenter)
        card = Card(name="first-start.card", padding=SPACE_32, spacing=SPACE_16)
        card.column.addWidget(self._pages, 1)
        buttons = row(spacing=SPACE_12)
        fill(buttons, (self._back,))
        buttons.addStretch(1)
        fill(buttons, (self._later, self._next))
        card.column.addLayout(buttons)
        middle.addWidget(self._narrow(card), 1, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(scrolled(inside), 1)

    def _narrow(self, part: QWidget) -> QWidget:
        part.setMinimumWidth(px(_WIDTH))
        return part

    def _trainer_page(self) -> QWidget:
        return _page(
            self.tr("Who is the trainer here?"),
            self.tr(
                "A trainer examines like everybody else, and also resets PINs, joins double entries and annuls "
                "answers given under a wrong name. Each of these leaves a record. More trainers can be named later."
            ),
            self._trainer,
        )

    def _learner_page(self) -> QWidget:
        return _page(
            self.tr("Who learns first?"),
            self.tr("Write in the first learner, or leave it for later: everybody can do it at sign-in."),
            self._learner,
        )

    # --- going through

    def first_focus(self) -> QWidget:
        """The first field of the step, or the way on."""
        page = self._pages.currentWidget()
        return self._next if page is None or self.step in (LANGUAGE, SCREEN) else page

    @property
    def step(self) -> int:
        """The step in view."""
        return self._pages.currentIndex()

    def _skip_what_is_done(self, station: Station | None) -> None:
        if station is not None:
            self._show_step(TRAINER)

    def _show_step(self, step: int) -> None:
        self.argument = step
        self._pages.setCurrentIndex(step)
        self._steps.show_step(step)
        self._back.setVisible(step in (SCREEN, STATION))
        self._later.setVisible(step == LEARNER)
        self._next.setText(self.tr("Write in and begin") if step == LEARNER else self.tr("Next"))
        self._next.setEnabled(True)
        page = self._pages.currentWidget()
        if page is not None and step not in (LANGUAGE, SCREEN):
            give_focus(page)

    def _go_back(self) -> None:
        self._show_step(self.step - 1)

    def _go_on(self) -> None:
        leave = (
            self._leave_language,
            self._leave_screen,
            self._leave_station,
            self._leave_trainer,
            self._leave_learner,
        )
        leave[self.step]()

    def _take_language(self, language: str) -> None:
        self.argument = LANGUAGE
        self.around.program.change_language(language)

    def _leave_language(self) -> None:
        self._show_step(SCREEN)

    def _leave_screen(self) -> None:
        self._show_step(STATION)

    def _leave_station(self) -> None:
        code = self._station.code()
        if code is None:
            return
        people, language = self.around.services.people, self.language
        place, centre = self._station.place, self._station.centre
        self._next.setEnabled(False)
        self.run(
            lambda: people.set_up_station(code, place, centre, language),
            then=self._station_kept,
            failed=self._refused,
        )

    def _station_kept(self, _station: Station) -> None:
        self._show_step(TRAINER)

    def _leave_trainer(self) -> None:
        typed = self._trainer.value()
        if typed is not None:
            self._add(typed, Role.TRAINER)

    def _leave_learner(self) -> None:
        typed = self._learner.value()
        if typed is not None:
            self._add(typed, Role.LEARNER)

    def _add(self, typed: NewPerson, role: Role) -> None:
        people, language = self.around.services.people, self.language
        self._next.setEnabled(False)
        self.run(
            lambda: people.add_learner(
                name=typed.name,
                agency=typed.agency,
                badge=typed.badge,
                badge_again=typed.badge_again,
                pin=typed.pin,
                role=role,
                language=language,
            ),
            then=self._added,
            failed=self._refused,
        )

    def _added(self, learner: Learner) -> None:
        if learner.role is Role.TRAINER:
            self._show_step(LEARNER)
        else:
            self._finish()

    def _refused(self, error: DocexamError) -> None:
        self._next.setEnabled(True)
        form = {TRAINER: self._trainer, LEARNER: self._learner}.get(self.step)
        if form is None or not form.show_fault(error):
            self.tell_fault(error)

    def _finish(self) -> None:
        self.go.emit(Route("sign-in"))


def _page(title: str, says: str, form: PersonForm) -> QWidget:
    made = QWidget()
    lines = column(made, spacing=SPACE_16)
    fill(lines, (label(title, TypeRole.TITLE), label(says, tone="text2"), form))
    lines.addStretch(1)
    made.setFocusProxy(form)
    return made
