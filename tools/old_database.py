"""A station's record with something of everything in it, made by the program's own use cases.

`make release` keeps one of each version in tests/vectors/databases, so that every later version proves that it
opens, upgrades and shows the records that are really out there.
"""

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

import docexam
from docexam.domain.exercise import CheckDigitTask, OrderTask, PointTask
from docexam.domain.ids import AssessmentId, LearnerNumber, RunId
from docexam.domain.illumination import Light
from docexam.domain.inspection import (
    Action,
    Decided,
    LampSwitched,
    LoupeRested,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    Response,
    SheetHandedIn,
    SlotFilled,
    TiltRested,
    TimedAction,
    ToolUsed,
    TorchRested,
)
from docexam.domain.people import Role
from docexam.exchange.bundle import open_bundle
from docexam.exchange.class_lists import ClassList, ListedLearner, write_class_list
from docexam.exchange.identity import learner_id
from docexam.exchange.notices import Receipt, Setup, write_receipt, write_setup
from docexam.exchange.progress_file import PractisedAnswer, Progress, seal_progress
from docexam.exchange.stick import IN, SETUP_NAME
from docexam.sealing.age_files import new_identity
from docexam.sealing.ssh_signatures import SigningKey, new_signing_key
from docexam.services.exercise_views import ExerciseOnDesk
from docexam.services.opening import Services, open_services
from docexam.services.views import TrialOnDesk
from docexam.storage.backups import RECORD_NAME
from docexam.training.check_digit_work import DIGIT, product_slot
from docexam.training.choosing import CHOICE
from docexam.training.ordering import ORDER, write_order
from docexam.training.pointing import PLACE, write_place

ROOT: Final = Path(__file__).resolve().parent.parent
BEGINNING: Final = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
TRAINER_PIN: Final = "4826"
LEARNER_PIN: Final = "1397"
NEW_PIN: Final = "7261"
PASSPHRASE: Final = "the palm by the gate"
PROGRAMME_KEY: Final = bytes(range(32))
PRACTISED_ELSEWHERE: Final = (
    PractisedAnswer(
        id="019b4a31-7c1e-7d05-8a44-0d2f6b1c9e77",
        at="2025-12-22T09:14:03.250Z",
        mode="practice",
        assessment="passport-practice",
        exercise="td3-001",
        exercise_version="1",
        correct=True,
        score_permille=1000,
    ),
)
CLASS_LIST: Final = ClassList(
    list_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ec",
    class_id="NORTH-2026-01",
    course="basic-2026",
    level="basic",
    issued_at="2026-01-04T08:00:00Z",
    learners=(
        ListedLearner("سارة حسن", "MOI", "٢٠٧١"),
        ListedLearner("Karim Hadi", "MOI", "00123", "BCP-WEST-2"),
    ),
    centre="NORTH",
)


class HeadOffice:
    """What comes from head office by stick, as far as a station has to do with it."""

    def __init__(self) -> None:
        self._key: SigningKey = new_signing_key()
        (self._identity, first), (_, escrow) = new_identity(), new_identity()
        self._setup = Setup(PROGRAMME_KEY, self._key.public, "https://docexam.example", (first, escrow))

    def put_setup(self, stick: Path) -> None:
        """Lay the set-up file on a stick."""
        _put(stick, SETUP_NAME, *write_setup(self._setup, self._key))

    def put_class_list(self, stick: Path) -> str:
        """Lay the list of a class on a stick and return its name."""
        name = f"{CLASS_LIST.class_id}.class.json"
        _put(stick, name, *write_class_list(CLASS_LIST, self._key))
        return name

    def put_receipt(self, stick: Path, bundle: Path) -> None:
        """Open a bundle and lay the receipt for all of it on a stick."""
        opened = open_bundle(
            bundle.read_bytes(),
            identities=[self._identity],
            trusted_key=lambda header: str(header["public_key"]),
        )
        header = opened.header
        receipt = Receipt(
            bundle_id=header["bundle_id"],
            installation_id=header["installation_id"],
            signed_by=header["signed_by"],
            accepted_through_seq=header["last_seq"],
            chain_head=header["chain_head"],
            new=len(opened.events),
            duplicate=0,
            conflict=0,
            rejected=0,
            received_at="2026-01-05T14:00:00Z",
        )
        _put(stick, f"{receipt.bundle_id}.receipt.json", *write_receipt(receipt, self._key))


class SteppingClock:
    """A clock that goes on by two seconds each time it is asked."""

    def __init__(self, beginning: datetime = BEGINNING) -> None:
        self._beginning = beginning
        self._now = beginning

    def now(self) -> datetime:
        """Return the wall time, in UTC."""
        self._now += timedelta(seconds=2)
        return self._now

    def utc_offset_min(self) -> int:
        """Return the offset of a station three hours ahead."""
        return 180

    def monotonic_ms(self) -> int:
        """Return milliseconds since the beginning."""
        return int((self._now - self._beginning).total_seconds() * 1000)


def make_database(target: Path) -> None:
    """Write the record of a small class to `target`, as one file."""
    # the truth comes from the press, which sets its text with Qt
    application = QGuiApplication.instance() or QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        services = open_station(Path(folder))
        try:
            _live_through_a_morning(services)
        finally:
            services.close()
        target.parent.mkdir(parents=True, exist_ok=True)
        # closing folds the write-ahead log into the file, which is whole by itself then
        shutil.copyfile(Path(folder) / RECORD_NAME, target)
    del application


def open_station(data_folder: Path, clock: SteppingClock | None = None) -> Services:
    """Open the record of a data folder with the content of this repository."""
    return open_services(
        data_folder, ROOT, clock=clock or SteppingClock(), app_version=docexam.__version__, build_date=""
    )


def _live_through_a_morning(services: Services) -> None:
    people, examinations = services.people, services.examinations
    agency = services.catalogue.agencies[0].code
    people.set_up_station("BCP-NORTH-1", services.catalogue.places[0].code, "", "ar")
    trainer = _add(services, "Iman Salah", agency, "T-100", TRAINER_PIN, Role.TRAINER)
    learner = _add(services, "سارة حسن", agency, "٢٠٧١", LEARNER_PIN, Role.LEARNER)
    double = _add(services, "Sara Hasan", agency, "2072", LEARNER_PIN, Role.LEARNER)
    people.sign_in(learner, LEARNER_PIN)
    skills = examinations.start(learner, AssessmentId("practice-mixed"), seed=10, language="ar").value
    _fill_sheets(services, skills.run)
    home = examinations.home(learner)
    practice = examinations.start(learner, home.practice[0].id, seed=11, language="ar").value
    _examine(services, practice.run, trials=practice.total)
    check = examinations.start(learner, home.checks[0].id, seed=12, language="en").value
    _examine(services, check.run, trials=3)
    people.report_not_me(people.sign_in(double, LEARNER_PIN).value.session, double)
    people.reset_pin(trainer, double, NEW_PIN)
    people.void_answer(trainer, people.answers(trainer, learner)[0].attempt, "entry-error")
    people.merge(trainer, keep=learner, double=double)
    people.remove_name(trainer, _add(services, "Hadi Saleh", agency, "2073", LEARNER_PIN, Role.LEARNER))
    with tempfile.TemporaryDirectory() as stick:
        services.records.write_own_record(learner, Path(stick))
        _exchange_with_head_office(services, Path(stick), trainer, learner)


def _exchange_with_head_office(
    services: Services, stick: Path, trainer: LearnerNumber, learner: LearnerNumber
) -> None:
    """Become part of a programme, hold a class, bring practice along, send results and take the receipt."""
    office, exchange = HeadOffice(), services.exchange
    office.put_setup(stick)
    if (setup := exchange.setups.look(stick)) is not None:
        exchange.setups.install(trainer, setup, compared=True)
    offer = exchange.classes.look(stick, office.put_class_list(stick))
    exchange.classes.open(trainer, offer, compared=False)
    _bring_practice(services, stick, learner)
    written = exchange.results.write(stick, person=trainer).value
    office.put_receipt(stick, written.files[0].path)
    exchange.receipts.take(stick)
    exchange.installations.begin(trainer)


def _bring_practice(services: Services, stick: Path, learner: LearnerNumber) -> None:
    """Read in the progress file a learner brought from another station."""
    (who,) = [tile for tile in services.people.learners() if tile.number == learner]
    pseudonym = learner_id(PROGRAMME_KEY, agency=who.agency, badge=who.badge)
    file = stick / "my-progress-20251222.age"
    file.write_bytes(seal_progress(Progress(pseudonym, PRACTISED_ELSEWHERE), PASSPHRASE))
    services.exchange.progress.read(learner, file, PASSPHRASE)


def _put(stick: Path, name: str, raw: bytes, signature: bytes) -> None:
    """Lay something of head office on a stick, its signature first."""
    folder = stick.joinpath(*IN)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.sig").write_bytes(signature)
    (folder / name).write_bytes(raw)


def _add(services: Services, name: str, agency: str, badge: str, pin: str, role: Role) -> LearnerNumber:
    added = services.people.add_learner(
        name=name, agency=agency, badge=badge, badge_again=badge, pin=pin, role=role, language="ar"
    )
    return added.value.number


def _fill_sheets(services: Services, run: RunId) -> None:
    """Work a whole set of exercises with something in every place of each sheet."""
    while isinstance(desk := services.examinations.on_desk(run), ExerciseOnDesk):
        filled = [
            TimedAction(600 * step, SlotFilled(slot, value))
            for step, (slot, value) in enumerate(_sheet(desk), start=1)
        ]
        services.examinations.record(desk.trial, filled)
        services.examinations.decide(desk.trial, [TimedAction(9_000, SheetHandedIn())])


def _sheet(desk: ExerciseOnDesk) -> Iterator[tuple[str, str]]:
    match desk.task:
        case PointTask(page=page):
            yield PLACE, write_place(page, (40.0, 30.0))
        case CheckDigitTask(data=data):
            yield from ((product_slot(place), str(7 * place)) for place in range(1, len(data) + 1))
            yield DIGIT, "3"
        case OrderTask(steps=steps):
            yield ORDER, write_order([step.id for step in reversed(steps)])
        case _:
            yield CHOICE, desk.choices[0].token


def _examine(services: Services, run: RunId, *, trials: int) -> None:
    for number in range(trials):
        desk = services.examinations.on_desk(run)
        if not isinstance(desk, TrialOnDesk):
            return
        looked = [TimedAction(700 * step, action) for step, action in enumerate(_looking(desk), start=1)]
        services.examinations.record(desk.trial, looked)
        services.examinations.decide(desk.trial, [TimedAction(9_000, _decision(desk, refer=number % 2 == 1))])


def _looking(desk: TrialOnDesk) -> Iterator[Action]:
    place, page = (40.0, 30.0), desk.state.page
    yield LampSwitched(Light.UVA)
    yield MarkPlaced(1, page, place, Light.UVA, 1.0)
    yield MarkExplained(1, desk.reasons[0].id)
    yield LampSwitched(Light.VIS)
    yield TiltRested(12.0, -8.0)
    yield LoupeRested(place, 10.0)
    yield ToolUsed("ruler")
    yield TorchRested(Light.UVA, place)
    yield MarkPlaced(2, page, place, Light.VIS, 10.0)
    yield MarkRemoved(2)


def _decision(desk: TrialOnDesk, *, refer: bool) -> Decided:
    if not refer:
        return Decided(Response.RELEASE, confidence=4)
    return Decided(Response.REFER, 3, reasons=(desk.reasons[0].id,), fraud_kind=desk.fraud_kinds[0][0])
