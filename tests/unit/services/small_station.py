"""A whole station in a temporary folder: real record, real rules, a small course, specimens known by heart."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from docexam.domain.curriculum import (
    Assessment,
    Criterion,
    Curriculum,
    Explanation,
    Item,
    Mode,
    Reason,
    Review,
)
from docexam.domain.feature import rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import (
    AlterationId,
    AssessmentId,
    DesignId,
    FeatureId,
    ItemId,
    ReasonId,
    RunId,
    TrialId,
)
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.inspection import Decided, LampSwitched, MarkPlaced, Response, TimedAction
from docexam.domain.people import Learner, Role
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.domain.text import Text
from docexam.domain.truth import Finding, Truth
from docexam.services import event_log, identity
from docexam.services.clock import Clock
from docexam.services.documents import Documents
from docexam.services.examinations import Examinations
from docexam.services.keyring import Keyring
from docexam.services.kinds import KindOfExercise
from docexam.services.people import People
from docexam.services.recording import Recording
from docexam.services.records import Records
from docexam.services.support import Support
from docexam.services.upkeep import Upkeep
from docexam.services.views import Debrief, DesignInfo, PageInfo, PrintedField, TrialOnDesk
from docexam.storage import runs
from docexam.storage.database import Database
from docexam.storage.record import open_record
from docexam.storage.stamp import Programme

DESIGN = DesignId("small-passport")
PRACTICE = AssessmentId("small-practice")
CHECK = AssessmentId("small-check")
PIN = "4711"
PHOTO = AlterationUse(AlterationId("photo"), 0.5)
SIGNED = Review(by="An examiner", on="2026-01-01")
GLUED_EDGE = ReasonId("glued-edge")


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    wall: datetime = datetime(2026, 3, 4, 7, 15, 42, 123000, tzinfo=UTC)
    ran_ms: int = 1000

    def now(self) -> datetime:
        return self.wall

    def utc_offset_min(self) -> int:
        return 180

    def monotonic_ms(self) -> int:
        return self.ran_ms

    def pass_s(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ran_ms += int(1000 * seconds)

    def set_back_s(self, seconds: float) -> None:
        self.wall -= timedelta(seconds=seconds)


class KnownSpecimens:
    """Specimens whose truth follows from the recipe: what is altered has a false portrait."""

    def __init__(self) -> None:
        self.truths_asked = 0
        self.design_version = 3

    def truth(self, recipe: Recipe) -> Truth:
        self.truths_asked += 1
        if recipe.genuine:
            return Truth()
        silent = tuple(light for light in JUDGED_LIGHTS if light not in (Light.OBL, Light.UVA))
        finding = Finding(
            alteration=recipe.alterations[0].id,
            fraud_kind=FraudKind.FO_PHOT,
            page="data",
            region=(rectangle(5, 20, 35, 45),),
            features=(FeatureId("portrait"),),
            reveals=(Light.OBL, Light.UVA),
            may_show=(),
            silent=silent,
            least_magnification=1.0,
            explanation="photo",
        )
        return Truth(FraudKind.FO_PHOT, (finding,))

    def design(self, design: DesignId) -> DesignInfo:
        page = PageInfo("data", Text("Data page", "صفحة البيانات"), 125.0, 88.0)
        name = Text("Small passport", "جواز صغير")
        return DesignInfo(design, self.design_version, name, (page,), (Light.VIS, Light.UVA), ())

    def mrz(self, recipe: Recipe) -> tuple[str, ...]:
        return ("P<UTO", f"{recipe.seed}")

    def printed(self, recipe: Recipe) -> tuple[PrintedField, ...]:
        return (PrintedField("05", Text("Number", "الرقم"), str(recipe.seed)),)


def item(name: str, *uses: AlterationUse, review: Review = SIGNED) -> Item:
    kind = FraudKind.FO_PHOT if uses else FraudKind.OK
    return Item(ItemId(name), "3", DESIGN, kind, tuple(uses), review)


def small_course(*, review: Review = SIGNED, size: int = 4, export_practice: bool = False) -> Curriculum:
    genuine, altered = item("td3-001"), item("td3-002", PHOTO, review=review)
    names = (genuine.id, altered.id)
    practice = Assessment(PRACTICE, Text("Practice", "تدريب"), Mode.PRACTICE, size, size // 2, names)
    check = Assessment(
        CHECK,
        Text("Check", "اختبار"),
        Mode.CHECK,
        size,
        size // 2,
        names,
        Criterion(most_misses=0, most_false_alarms=1),
    )
    photo = Text("Photo substitution", "استبدال الصورة")
    return Curriculum(
        id="small-course",
        version="2026.1",
        title=Text("Small course", "دورة صغيرة"),
        items=(genuine, altered),
        assessments=(practice, check),
        reasons=(Reason(GLUED_EDGE, Text("Edge of glue", "حافة لاصق"), (FraudKind.FO_PHOT,)),),
        explanations=(Explanation("photo", photo, photo, photo, SIGNED),),
        fraud_kinds=((FraudKind.OK, Text("Genuine", "أصلي")), (FraudKind.FO_PHOT, photo)),
        export_practice=export_practice,
    )


@dataclass
class Station:
    """Everything of a station that tests touch."""

    folder: Path
    clock: Clock
    database: Database
    recording: Recording
    keyring: Keyring
    specimens: KnownSpecimens
    people: People
    examinations: Examinations
    records: Records
    upkeep: Upkeep
    support: Support

    def close(self) -> None:
        self.database.close()

    def add(self, name: str, badge: str, role: Role = Role.LEARNER) -> Learner:
        return self.people.add_learner(
            name=name, agency="MOI", badge=badge, badge_again=badge, pin=PIN, role=role, language="en"
        ).value

    def trainer(self) -> Learner:
        return self.add("Tara Trainer", "T-1", Role.TRAINER)

    def desk(self, run: RunId) -> TrialOnDesk:
        desk = self.next_document(run)
        assert desk is not None
        return desk

    def next_document(self, run: RunId) -> TrialOnDesk | None:
        desk = self.examinations.on_desk(run)
        assert desk is None or isinstance(desk, TrialOnDesk)
        return desk

    def debrief(self, trial: TrialId) -> Debrief:
        debrief = self.examinations.debrief(trial)
        assert isinstance(debrief, Debrief)
        return debrief

    def recorded(self, trial: TrialId) -> tuple[TimedAction, ...]:
        with self.database.reading() as session:
            return runs.actions_of(session, trial)

    def answer_right(self, run: RunId) -> None:
        """Answer the next trial as the truth wants, with a mark on what is wrong."""
        desk = self.desk(run)
        self.examinations.decide(desk.trial, right_actions(desk))

    def finish(self, run: RunId) -> None:
        while self.examinations.on_desk(run) is not None:
            self.answer_right(run)


def right_actions(desk: TrialOnDesk) -> list[TimedAction]:
    if desk.recipe.genuine:
        return [TimedAction(900, Decided(Response.RELEASE, confidence=4))]
    mark = MarkPlaced(
        desk.state.next_mark, "data", (20.0, 30.0), Light.UVA, 1.0, GLUED_EDGE, FeatureId("portrait")
    )
    decided = Decided(Response.REFER, confidence=5, reasons=(GLUED_EDGE,), fraud_kind=FraudKind.FO_PHOT)
    return [
        TimedAction(300, LampSwitched(Light.UVA)),
        TimedAction(800, mark),
        TimedAction(1500, decided),
    ]


def open_station(
    folder: Path,
    *,
    clock: Clock | None = None,
    course: Curriculum | None = None,
    log_file: Path | None = None,
    machine: str = "this-machine",
    kinds: tuple[KindOfExercise, ...] = (),
) -> Station:
    """Open (or begin) a station in `folder`."""
    clock, course, specimens = clock or SetClock(), course or small_course(), KnownSpecimens()
    folder.mkdir(exist_ok=True)
    database = open_record(folder, clock.now())
    keyring = Keyring(folder)
    recording = Recording(
        database,
        clock,
        Programme("1.0.0", course.id, course.version),
        programme_key=keyring.programme_key,
        export_practice=course.export_practice,
    )
    with database.writing() as session:
        created_at = recording.stamp().at
        own = identity.identify(session, folder, machine=machine, created_at=created_at)
        identity.with_key(session, keyring, own, created_at=created_at)
        event_log.append_waiting(session, recording)
    with database.reading() as session:
        identity.note(session, folder)
    return Station(
        folder=folder,
        clock=clock,
        database=database,
        recording=recording,
        keyring=keyring,
        specimens=specimens,
        people=People(recording),
        examinations=Examinations(recording, course, (Documents(course, specimens), *kinds)),
        records=Records(recording),
        upkeep=Upkeep(recording),
        support=Support(recording, log_file=log_file),
    )
