"""The journey of a scripted learner through the whole program, from first start to the record on a stick."""

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget

from docexam.app.tour.album import Album
from docexam.app.tour.eye import Sight, sights
from docexam.app.tour.hand import Hand, TourFailed
from docexam.app.tour.interviewing import interview_one
from docexam.app.tour.skills import OnTour, practise_skills
from docexam.domain.attempt import Outcome
from docexam.domain.illumination import Light
from docexam.domain.inspection import Response
from docexam.domain.people import ascii_digits
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.screens.examination.screen import ExaminationScreen
from docexam.ui.widgets.chooser import Chooser
from docexam.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from docexam.app.bootstrap import Running
    from docexam.services.opening import Services
    from docexam.services.views import TrialOnDesk

TRAINER_PIN: Final = "2468"
LEARNER_PIN: Final = "1357"
PLACE: Final = "BSR-SAFWAN"

_NAMES: Final = {
    "en": ("Salma Haddad", "Karim Nasser"),
    "ar": ("سلمى حدّاد", "كريم ناصر"),
}
_BADGES: Final = {"en": ("40112", "77409"), "ar": ("٤٠١١٢", "٧٧٤٠٩")}

LOUPE_SIGHT_MM: Final = (60.0, 42.0)
MISTAKEN_AT: Final = frozenset({4, 8})
"""Positions at which this learner errs, so that the pictures show misses and false alarms too."""


@dataclass(slots=True)
class Journey:
    """One journey in one language. `foreseen` counts what the answers of the run under way should come to."""

    running: "Running"
    hand: Hand
    album: Album
    language: str
    export_folder: Path
    foreseen: Counter[Outcome] = field(default_factory=Counter)

    def whole(self) -> None:
        """Go all the way.

        Raises:
            TourFailed: at the first step that does not do what it should.
        """
        self.first_start()
        self.sign_in()
        self.practise()
        self.check()
        drawn = partial(self.let_the_picture_come, if_any=True)
        practise_skills(OnTour(self.running.window, self.hand, self.album, drawn))
        self.take_the_record_along()
        interview_one(self.hand, self.album)
        self.look_around()
        self.be_locked_out()
        self.trainer_looks()

    # --- first start and sign-in

    def first_start(self) -> None:
        """Language, station, trainer, first learner."""
        hand = self.hand
        hand.find("first-start")
        hand.press(f"first-start.language.{self.language}")
        hand.wait(lambda: self.running.window.isVisible(), "the window in its language")
        self.album.take("first-start-language")
        hand.press("first-start.next")
        hand.press("screen-check.greys.all")
        hand.press("screen-check.dark.none")
        hand.press("screen-check.larger")
        self.album.take("first-start-screen")
        hand.press("first-start.next")
        hand.type("first-start.place.search", PLACE)
        self._choose_place()
        self.album.take("first-start-station")
        hand.press("first-start.next")
        for who, (name, badge, pin) in enumerate(self._people()):
            form = ("first-start.trainer", "first-start.learner")[who]
            self._fill_person(form, name, badge, pin)
            self.album.take(form.replace(".", "-"))
            hand.press("first-start.next")
        hand.find("sign-in.tiles")

    def _choose_place(self) -> None:
        chooser = next(
            one
            for one in self.running.window.findChildren(Chooser)
            if one.list.objectName() == "first-start.place"
        )
        chooser.choose(PLACE)
        self.hand.wait(lambda: chooser.current == PLACE, "the crossing point is chosen")

    def _people(self) -> tuple[tuple[str, str, str], ...]:
        names, badges = _NAMES[self.language], _BADGES[self.language]
        return tuple(zip(names, badges, (TRAINER_PIN, LEARNER_PIN), strict=True))

    def _fill_person(self, form: str, name: str, badge: str, pin: str) -> None:
        hand = self.hand
        hand.type(f"{form}.name", name)
        hand.find_one(DropDown, f"{form}.agency").choose("BPC")
        for part in ("badge", "badge-again"):
            hand.type(f"{form}.{part}", badge)
        for part in ("pin", "pin-again"):
            hand.type(f"{form}.{part}", pin)

    def sign_in(self, *, trainer: bool = False) -> None:
        """Tap the own name, enter the PIN."""
        who = _NAMES[self.language][0 if trainer else 1]
        pin = TRAINER_PIN if trainer else LEARNER_PIN
        number = self._number_of(who)
        self.hand.press(f"sign-in.tile.{number}")
        for digit in pin:
            self.hand.press(f"sign-in.pin.{digit}")
        if not trainer:
            self.album.take("sign-in")
        self.hand.press("sign-in.enter")
        self.hand.find("home")
        self.hand.find("home.start")

    def _number_of(self, name: str) -> int:
        self.hand.find("sign-in.tiles")
        found: list[int] = []
        services = self._services()
        self.running.jobs.run(
            services.people.learners,
            then=lambda tiles: found.extend(tile.number for tile in tiles if tile.name == name),
        )
        self.hand.wait(lambda: bool(found), f"{name} among the learners")
        return found[0]

    def _services(self) -> "Services":
        if self.running.around is None:
            raise TourFailed("the records are not open")
        return self.running.around.services

    # --- examining

    def practise(self) -> None:
        """Ten specimens with feedback after each, then the summary."""
        self.album.take("home")
        self.hand.press("home.start")
        for position in range(1, 11):
            if position == 1:
                self._try_every_tool(self.desk_at(position))
            self.examine_and_go_on(position)
        self._look_at_the_counts()
        self.album.take("summary-practice")
        self.hand.press("summary.done")
        self.hand.find("home.start")
        self.album.take("home-after-practice")

    def examine_and_go_on(self, position: int) -> None:
        """Examine one specimen of the practice set, decide, look at the debrief."""
        self._examine(self.desk_at(position), position)
        if position in (3, 5):
            self.album.take(f"desk-decided-{position}")
        self.hand.press("examination.decide")
        self.hand.find("debrief.next")
        self.let_the_picture_come()
        self.album.take(f"debrief-{position:02}")
        self.hand.press("debrief.next")

    def check(self) -> None:
        """Ten specimens that count, feedback at the end; left once in the middle and taken up again."""
        self.hand.press("home.begin.first-check")
        for position in range(1, 11):
            desk = self.desk_at(position)
            if position == 4:
                desk = self._leave_and_come_back(desk, position)
            self._examine(desk, position, mistaken=False)
            self.hand.press("examination.decide")
        self._look_at_the_counts()
        self.album.take("summary-check")
        self.hand.press("summary.row.1")
        self.hand.find("debrief.next")
        self.let_the_picture_come()
        self.album.take("debrief-after-check")
        self.hand.press("debrief.back")
        self.hand.press("summary.done")
        self.hand.find("home.start")

    def _look_at_the_counts(self) -> None:
        """Compare the summary on the screen with what the answers must have come to."""
        self.hand.find("summary.counts")
        for outcome in (Outcome.HIT, Outcome.MISS, Outcome.FALSE_ALARM, Outcome.CORRECT_REJECTION):
            said = self.hand.find_one(QLabel, f"summary.count.{outcome}").text()
            if int(ascii_digits(said)) != self.foreseen[outcome]:
                raise TourFailed(f"{outcome}: the summary says {said}, {self.foreseen[outcome]} were given")
        self.foreseen.clear()

    def _leave_and_come_back(self, desk: ExaminationScreen, position: int) -> ExaminationScreen:
        self.mark(desk, Sight((60.0, 44.0), Light.VIS), reason=False)
        self.hand.press("examination.back")
        self.hand.find("home.start")
        self.album.take("home-unfinished")
        self.hand.press("home.start")
        again = self.desk_at(position)
        if again.desk is None or len(again.desk.state.marks) != 1:
            raise TourFailed("the specimen did not come back with its mark")
        self.hand.press("examination.evidence.1.remove")
        return again

    def desk_at(self, position: int) -> ExaminationScreen:
        """Return the examination screen once specimen `position` lies on it, drawn sharp."""

        def laid() -> bool:
            screen = self.running.window.screen_in_view
            if not isinstance(screen, ExaminationScreen) or screen.desk is None:
                return False
            return screen.desk.trial.position == position

        self.hand.wait(laid, f"specimen {position} on the desk")
        screen = self.running.window.screen_in_view
        if not isinstance(screen, ExaminationScreen):
            raise TourFailed("another screen came up")
        self.let_the_picture_come()
        return screen

    def let_the_picture_come(self, *, if_any: bool = False) -> None:
        """Wait until what lies on the desk is drawn sharp; `if_any`: where something lies there."""

        def sharp() -> bool:
            canvases = [one for one in self.running.window.findChildren(DeskCanvas) if one.isVisible()]
            return bool(canvases or if_any) and all(one.stage.sharp for one in canvases)

        self.hand.wait(sharp, "the picture is sharp")
        self.hand.rest(200)

    def _examine(self, screen: ExaminationScreen, position: int, *, mistaken: bool = True) -> None:
        """Mark what is wrong and decide, wrongly at some positions."""
        trial = _trial(screen)
        truth = self._services().specimens.truth(trial.recipe)
        refer = truth.fraudulent
        if mistaken and position in MISTAKEN_AT:
            refer = not refer
        self.foreseen[_outcome(fraudulent=truth.fraudulent, refer=refer)] += 1
        if refer:
            for sight in sights(truth) or (Sight((20.0, 30.0), Light.VIS),):
                self.mark(screen, sight, reason=True)
        self.hand.press(f"examination.verdict.{Response.REFER if refer else Response.RELEASE}")
        if refer:
            self._choose_kind(truth.fraud_kind.value if truth.fraudulent else "CF-TOT")
        self.hand.press(f"examination.sureness.{3 + position % 3}")

    def mark(self, screen: ExaminationScreen, sight: Sight, *, reason: bool) -> None:
        """Mark a place under its light, and say what is seen there if `reason`."""
        desk = screen.desk
        if desk is None:
            raise TourFailed("no specimen lies on the desk")
        if self.hand.in_view(f"examination.light.{sight.light}"):
            self.hand.press(f"examination.light.{sight.light}")
            self.let_the_picture_come()
        before = len(desk.state.marks)
        self.hand.press("examination.mark")
        x, y = desk.canvas.view.to_px(sight.at_mm)
        self.hand.click_at(desk.canvas, QPoint(round(x), round(y)))
        self.hand.wait(lambda: len(desk.state.marks) == before + 1, "the mark stands")
        if reason:
            self.hand.press(f"examination.evidence.{desk.state.marks[-1].number}")
            self._take_first("examination.reason")

    def _take_first(self, picker: str) -> None:
        listed = self.hand.find_one(QListWidget, f"{picker}.list")
        listed.setCurrentRow(0)
        self.hand.press(f"{picker}.take")

    def _choose_kind(self, kind: str) -> None:
        self.hand.press("examination.kind")
        chooser = self.hand.find_one(QListWidget, "examination.kind.picker.list").parentWidget()
        if not isinstance(chooser, Chooser):
            raise TourFailed("no list of kinds came up")
        chooser.choose(kind)
        self.hand.press("examination.kind.picker.take")

    # --- every tool once, with a picture

    def _try_every_tool(self, screen: ExaminationScreen) -> None:
        desk = screen.desk
        if desk is None:
            raise TourFailed("no specimen lies on the desk")
        for light in desk.trial.design.lights:
            if self.hand.in_view(f"examination.light.{light}"):
                self.hand.press(f"examination.light.{light}")
                self.let_the_picture_come()
                self.album.take(f"desk-{light}")
        self.hand.press("examination.light.VIS")
        self._tilt(desk.canvas)
        self._use_loupe(desk.canvas)
        self._use_overlays()

    def _tilt(self, canvas: DeskCanvas) -> None:
        canvas.setFocus()
        for _ in range(4):
            self.hand.key(Qt.Key.Key_Right, on=canvas)
        self.hand.rest(400)
        self.let_the_picture_come()
        self.album.take("desk-tilted")
        for _ in range(4):
            self.hand.key(Qt.Key.Key_Left, on=canvas)

    def _use_loupe(self, canvas: DeskCanvas) -> None:
        self.hand.key(Qt.Key.Key_L, "l", on=canvas)
        canvas.point_at(LOUPE_SIGHT_MM)
        self.hand.rest(400)
        self.let_the_picture_come()
        self.album.take("desk-loupe")
        self.hand.key(Qt.Key.Key_L, "l", on=canvas)
        self.hand.press("examination.ruler")
        self.album.take("desk-ruler")
        while self.hand.find_one(QAbstractButton, "examination.ruler").isChecked():
            self.hand.press("examination.ruler")

    def _use_overlays(self) -> None:
        self.hand.press("examination.features")
        self.album.take("desk-features")
        self.hand.press("examination.features")
        self.hand.press("examination.mrz.read")
        self.album.take("desk-mrz")
        for opens, closes, name in (
            ("examination.reference", "examination.reference-card.close", "desk-reference"),
            ("examination.help", "examination.keys.close", "desk-keys"),
        ):
            self.hand.press(opens)
            self.hand.find(closes)
            self.album.take(name)
            self.hand.press(closes)
        self.hand.press("examination.compare")
        self.let_the_picture_come()
        self.album.take("desk-compare")
        while self._comparing():
            self.hand.press("examination.compare")

    def _comparing(self) -> bool:
        canvases = [one for one in self.running.window.findChildren(DeskCanvas) if one.isVisible()]
        return any(one.stage.comparing for one in canvases)

    # --- the record, and what else there is

    def take_the_record_along(self) -> None:
        """Write the own record to a folder, as to a stick."""
        self.hand.press("home.transfer")
        self.hand.find("transfer.hub")
        self.hand.rest(300)
        self.album.take("transfer-hub")
        self.hand.press("transfer.way.record")
        self.hand.find("transfer.folder")
        self.album.take("transfer-choose")
        self.hand.choose_folder("transfer.folder", self.export_folder)
        self.hand.find("transfer.write")
        self.album.take("transfer-check")
        self.hand.press("transfer.write")
        self.hand.find("transfer.finish")
        self.album.take("transfer-done")
        self.hand.press("transfer.finish")
        if not list(self.export_folder.glob("docexam-record-*.csv")):
            raise TourFailed("no record was written")

    def look_around(self) -> None:
        """About, settings, the report for support."""
        self.hand.press("home.about")
        self.hand.find("about")
        self.album.take("about")
        self._back_home()

    def be_locked_out(self) -> None:
        """The lock comes up and opens to the PIN."""
        self.running.window.lock()
        self.hand.find("lock.pin.dots")
        self.album.take("lock")
        for digit in LEARNER_PIN:
            self.hand.press(f"lock.pin.{digit}")
        self.hand.press("lock.open")
        self.hand.wait(lambda: not self.running.window.locked, "the lock is open")
        self.hand.press("home.sign-out")
        self.hand.find("sign-in.tiles")

    def trainer_looks(self) -> None:
        """Each page of the trainer's desk."""
        self.sign_in(trainer=True)
        self.hand.press("home.trainer")
        for page in ("learners", "answers", "oversight", "copies"):
            self.hand.press(f"trainer.tabs.{page}")
            self.hand.rest(300)
            self.album.take(f"trainer-{page}")
        self._back_home()

    def _back_home(self) -> None:
        screen = self.running.window.screen_in_view
        if screen is None:
            raise TourFailed("no screen is in view")
        self.hand.press(f"{screen.objectName()}.bar.back")
        self.hand.find("home.start")


def _trial(screen: ExaminationScreen) -> "TrialOnDesk":
    if screen.desk is None:
        raise TourFailed("no specimen lies on the desk")
    return screen.desk.trial


def _outcome(*, fraudulent: bool, refer: bool) -> Outcome:
    if fraudulent:
        return Outcome.HIT if refer else Outcome.MISS
    return Outcome.FALSE_ALARM if refer else Outcome.CORRECT_REJECTION
