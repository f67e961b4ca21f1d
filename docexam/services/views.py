"""What the screens are given: frozen values, ready to be drawn."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Assessment, Explanation, Mode, Reason
from docexam.domain.exercise import ExerciseKind
from docexam.domain.face import ComponentText, FacePlace, FaceTask, FaceTruth
from docexam.domain.feature import SecurityFeature
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AssessmentId, AttemptId, DesignId, LearnerNumber, RunId, TrialId
from docexam.domain.illumination import Light
from docexam.domain.people import Learner, Role
from docexam.domain.portrait import Portrait
from docexam.domain.specimen import Recipe
from docexam.domain.text import Text
from docexam.domain.truth import Truth
from docexam.training.examination import ExaminationState
from docexam.training.face_matching.comparing import FaceState
from docexam.training.face_matching.judging import NotesAgainstTruth
from docexam.training.light_choice import LightChoice
from docexam.training.mastery import RunResult
from docexam.training.scoring import Judgement


@dataclass(frozen=True, slots=True)
class LearnerTile:
    """One tile of the sign-in page; `last_seen` is a UTC time, empty if never signed in."""

    number: LearnerNumber
    name: str
    badge: str
    agency: str
    role: Role
    last_seen: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, in which session, and what was done under that name the time before.

    `previous_at` is the UTC time of the sign-in before, empty at the first; `previous_answers` how many
    answers were given then, so that "this was not me" means something.
    """

    learner: Learner
    session: int
    previous_at: str
    previous_answers: int


@dataclass(frozen=True, slots=True)
class PageInfo:
    """A page of a design: id, name and size."""

    id: str
    name: Text
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class DesignInfo:
    """What the desk must know of a design: pages, the lights it answers to, its security features."""

    id: DesignId
    version: int
    name: Text
    pages: tuple[PageInfo, ...]
    lights: tuple[Light, ...]
    features: tuple[SecurityFeature, ...]


@dataclass(frozen=True, slots=True)
class PrintedField:
    """One field of the VIZ as printed: its number in ICAO Doc 9303, its name and value."""

    number: str
    name: Text
    value: str


@dataclass(frozen=True, slots=True)
class DeskRules:
    """What a learner may use in this run."""

    feedback_after_each: bool
    overlays: bool
    reference: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialHead:
    """What every screen says of a trial, whatever it asks. `position` counts from 1."""

    trial: TrialId
    run: RunId
    kind: ExerciseKind
    position: int
    total: int
    mode: Mode
    title: Text
    rules: DeskRules


class OnDesk(Protocol):
    """A trial put to the learner; each kind of exercise has a class of its own, for its own screen."""

    @property
    def kind(self) -> ExerciseKind:
        """What is asked: decides which screen shows it."""

    @property
    def trial(self) -> TrialId:
        """Which trial it is."""


class Debriefed(Protocol):
    """An answered trial with its truth; each kind of exercise has a class of its own, for its own screen."""

    @property
    def kind(self) -> ExerciseKind:
        """What was asked: decides which screen shows it."""

    @property
    def trial(self) -> TrialId:
        """Which trial it was."""

    @property
    def run(self) -> RunId:
        """Which run it belongs to."""


@dataclass(frozen=True, slots=True)
class TrialOnDesk:
    """Everything the desk needs for one trial; never the truth.

    `state` is replayed from the record, so that an interrupted trial opens as it was left. `position`
    counts from 1. `reference` is a genuine specimen of the same design.
    """

    trial: TrialId
    run: RunId
    position: int
    total: int
    mode: Mode
    title: Text
    recipe: Recipe
    reference: Recipe
    design: DesignInfo
    state: ExaminationState
    rules: DeskRules
    reasons: tuple[Reason, ...]
    fraud_kinds: tuple[tuple[FraudKind, Text], ...]
    mrz: tuple[str, ...]
    printed: tuple[PrintedField, ...]

    @property
    def kind(self) -> ExerciseKind:
        """A document to examine."""
        return ExerciseKind.DOCUMENT


@dataclass(frozen=True, slots=True)
class Debrief:
    """What was decided, what was true, and what shows it.

    `explanations` stand in the order of the findings of `truth`. `twin` is the same specimen as the
    authority would have issued it.
    """

    trial: TrialId
    run: RunId
    position: int
    total: int
    mode: Mode
    attempt: Attempt
    state: ExaminationState
    truth: Truth
    judgement: Judgement
    recipe: Recipe
    twin: Recipe
    design: DesignInfo
    explanations: tuple[Explanation, ...]
    fraud_kind_name: Text
    named_kind: Text | None
    reasons: tuple[Text, ...]
    review_missing: bool
    voided: bool

    @property
    def kind(self) -> ExerciseKind:
        """A document that was examined."""
        return ExerciseKind.DOCUMENT


@dataclass(frozen=True, slots=True)
class FaceOnDesk:
    """A portrait and a face to compare, with what was noted so far; never who they are.

    `places` are where the faces lie in both pictures, so that they can be shown at one scale.
    """

    head: TrialHead
    task: FaceTask
    state: FaceState
    components: tuple[ComponentText, ...]
    places: tuple[FacePlace, FacePlace]

    @property
    def kind(self) -> ExerciseKind:
        """Two faces."""
        return ExerciseKind.FACE

    @property
    def trial(self) -> TrialId:
        """Which trial it is."""
        return self.head.trial


@dataclass(frozen=True, slots=True)
class FaceDebrief:
    """A pair that was judged: `notes` set against the truth, `portraits` the records of document and face."""

    head: TrialHead
    task: FaceTask
    truth: FaceTruth
    state: FaceState
    notes: NotesAgainstTruth
    components: tuple[ComponentText, ...]
    places: tuple[FacePlace, FacePlace]
    portraits: tuple[Portrait, Portrait]
    attempt: Attempt
    voided: bool

    @property
    def kind(self) -> ExerciseKind:
        """Two faces."""
        return ExerciseKind.FACE

    @property
    def trial(self) -> TrialId:
        """Which trial it was."""
        return self.head.trial

    @property
    def run(self) -> RunId:
        """Which run it belongs to."""
        return self.head.run


@dataclass(frozen=True, slots=True)
class RunOverview:
    """A run as the home screen tells of it: `done` of `total` answered.

    `trial_items` tells that an item in it was not signed off when the run began: its result is a trial. `next_kind` is
    what is asked next, None when the run is finished; it decides which screen goes on with it.
    """

    run: RunId
    assessment: AssessmentId
    title: Text
    mode: Mode
    done: int
    total: int
    started_at: str
    finished_at: str
    trial_items: bool
    next_kind: ExerciseKind | None


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What a kind of exercise says of an answered trial: what it was, and how much there was to find.

    `light_choice` is None where nothing was to be found by choosing a light.
    """

    name: Text
    findings: int = 0
    found: int = 0
    light_choice: LightChoice | None = None


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One line of a run's summary; `exercise` decides which debrief it leads to."""

    trial: TrialId
    position: int
    exercise: ExerciseKind
    attempt: Attempt
    facts: RowFacts
    voided: bool


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A finished run: counts, result by its criterion, one row per trial."""

    overview: RunOverview
    assessment: Assessment
    result: RunResult
    rows: tuple[SummaryRow, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home screen shows: what to go on with, what can be started, what was done.

    `kinds` say for every set that can be started which kinds of exercise are in it.
    """

    learner: Learner
    unfinished: tuple[RunOverview, ...]
    finished: tuple[RunOverview, ...]
    practice: tuple[Assessment, ...]
    checks: tuple[Assessment, ...]
    shifts: tuple[Assessment, ...] = ()
    kinds: tuple[tuple[AssessmentId, frozenset[ExerciseKind]], ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer in the trainer's list, to find the one given under the wrong name."""

    attempt: AttemptId
    learner: LearnerNumber
    learner_name: str
    title: Text
    position: int
    at: str
    response: str
    voided: bool


@dataclass(frozen=True, slots=True)
class NameRemoval:
    """What removing a name would mean: `waiting` entries have no learner id yet and would never get one."""

    name: str
    waiting: int


@dataclass(frozen=True, slots=True)
class OversightLine:
    """A record of something a trainer did, or a learner reported.

    `what` is ``pin-reset``, ``merged``, ``voided``, ``trainer-made``, ``name-removed``, ``installation-begun`` or
    ``not-me``; `by` is empty where nobody was signed in. A name that was removed is empty. `detail` is who is kept
    after a merge, the reason of a void, the new check code, and for ``not-me`` the time of the sign-in meant and the
    number of answers given in it (``2026-03-04T07:15:42.123Z · 4``).
    """

    at: str
    what: str
    by: str
    about: str
    detail: str


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive: where it is mounted, its name, free bytes (-1 unknown), whether it is read-only."""

    folder: Path
    name: str
    free_bytes: int
    read_only: bool


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What would be written: file name, rows and bytes."""

    file_name: str
    rows: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written and read back: where, how big, its SHA-256 in hexadecimal."""

    path: Path
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """A copy of the database: file, UTC time it was made, size."""

    path: Path
    made_at: str
    size_bytes: int
