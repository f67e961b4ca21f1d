"""Use cases of examining: begin a run, go on where it was left, record, decide, look back."""

from collections.abc import Sequence
from typing import Final, Protocol

from docexam.domain.curriculum import Assessment, Curriculum, Mode
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.ids import AssessmentId, AttemptId, DesignId, LearnerNumber, RunId, TrialId
from docexam.domain.inspection import Decided, TimedAction
from docexam.domain.people import Learner
from docexam.domain.specimen import Recipe
from docexam.domain.truth import Truth
from docexam.services import looking_back
from docexam.services.answering import Decision, append_answer, append_end, check_decision
from docexam.services.changes import Done, Topic, changed
from docexam.services.recording import Recording
from docexam.services.views import (
    Debrief,
    DesignInfo,
    DeskRules,
    HomeView,
    PrintedField,
    RunOverview,
    RunSummary,
    TrialOnDesk,
)
from docexam.storage import attempts, people, runs
from docexam.storage.database import Session
from docexam.storage.runs import NewRun, NewTrial, StoredRun, StoredTrial
from docexam.training.examination import ExaminationState, laid_down, replay
from docexam.training.scoring import RULES_VERSION
from docexam.training.sequencing import compose

COUNTING: Final = frozenset({Mode.CHECK, Mode.EXAM, Mode.FORM, Mode.SHIFT})
"""Modes whose answers count; a run of one is gone on with, never begun beside itself."""

REFERENCE_SEED: Final = 2**31
"""Of the genuine specimen to compare with: no trial has it, their seeds lie below."""


class Specimens(Protocol):
    """What is asked about specimens; `docexam.services.specimens` answers from the press."""

    def truth(self, recipe: Recipe) -> Truth:
        """Return what is wrong with the specimen of `recipe`."""

    def design(self, design: DesignId) -> DesignInfo:
        """Return what the desk must know of a design."""

    def mrz(self, recipe: Recipe) -> tuple[str, ...]:
        """Return the lines of the machine-readable zone as they stand printed."""

    def printed(self, recipe: Recipe) -> tuple[PrintedField, ...]:
        """Return the fields of the visual zone as they stand printed."""


class Examinations:
    """Runs, trials and what became of them."""

    def __init__(self, recording: Recording, curriculum: Curriculum, specimens: Specimens) -> None:
        self._recording = recording
        self._database = recording.database
        self._curriculum = curriculum
        self._specimens = specimens
        self._items = {item.id: item for item in curriculum.items}
        self._designs = {item.design for item in curriculum.items}
        self._assessments = {assessment.id: assessment for assessment in curriculum.assessments}

    def home(self, learner: LearnerNumber) -> HomeView:
        """Return what the learner can go on with, begin, and look back at.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        with self._database.reading() as session:
            person, names = self._person(session, learner)
            known = tuple(overview(run) for run in runs.runs_of(session, names))
        offered = self._curriculum.assessments
        return HomeView(
            learner=person,
            unfinished=tuple(run for run in known if not run.finished_at),
            finished=tuple(run for run in known if run.finished_at),
            practice=tuple(one for one in offered if one.mode is Mode.PRACTICE),
            checks=tuple(one for one in offered if one.mode is Mode.CHECK),
        )

    def start(
        self, learner: LearnerNumber, assessment: AssessmentId, *, seed: int, language: str
    ) -> Done[RunOverview]:
        """Begin a run; one that counts and was begun already is gone on with instead.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN, DESIGN_UNKNOWN.
            ProgramFault: RUN_UNKNOWN, when the curriculum has no such assessment.
        """
        if assessment not in self._assessments:
            raise ProgramFault(FaultCode.RUN_UNKNOWN, assessment=assessment)
        chosen = self._assessments[assessment]
        trials = self._compose(chosen, seed)
        with self._database.writing() as session:
            person, names = self._person(session, learner)
            run = self._open_run(session, chosen, names)
            if run is None:
                new = NewRun(
                    id=RunId(self._recording.new_id()),
                    learner=person.number,
                    assessment=chosen,
                    seed=seed,
                    language=language,
                    trials=trials,
                )
                runs.add_run(session, new, self._recording.programme, self._recording.stamp())
                run = _known_run(session, new.id)
        return Done(overview(run), changed(Topic.RUNS, learner=learner, run=run.id))

    def on_desk(self, run: RunId) -> TrialOnDesk | None:
        """Return the next trial without an answer as it was left, or None when the run is finished.

        Raises:
            ProgramFault: RUN_UNKNOWN.
            EnvironmentFault: what the press refuses (DESIGN_UNKNOWN, DESIGN_VERSION_UNKNOWN, ...).
        """
        with self._database.reading() as session:
            stored = _known_run(session, run)
            trial = runs.next_trial(session, run)
        if trial is None:
            return None
        page = self._laid_down(trial)
        with self._database.reading() as session:
            actions = runs.actions_of(session, trial.id)
        return self._desk(stored, trial, replay(laid_down(page), actions))

    def record(self, trial: TrialId, actions: Sequence[TimedAction]) -> None:
        """Append what was done at the desk; durable when this returns.

        Raises:
            ProgramFault: RUN_UNKNOWN; TRIAL_DECIDED; DEFECT for a decision, which goes to `decide`.
        """
        if any(isinstance(timed.action, Decided) for timed in actions):
            raise ProgramFault(FaultCode.DEFECT, what="decision-recorded-as-action")
        with self._database.writing() as session:
            _undecided(session, trial)
            runs.add_actions(session, trial, actions, self._recording.stamp())

    def decide(
        self, trial: TrialId, actions: Sequence[TimedAction], *, language: str | None = None
    ) -> Done[AttemptId]:
        """Append the last actions, of which the very last is the decision, and the answer they make.

        All of it stands in one transaction, with the end of the run when this was its last trial; durable when
        this returns. `language` is the screen's, the run's own when left out.

        Raises:
            ProgramFault: RUN_UNKNOWN; TRIAL_DECIDED; DEFECT for a decision that cannot stand.
        """
        check_decision(actions)
        with self._database.writing() as session:
            stored = _undecided(session, trial)
            run = _known_run(session, stored.run)
            person, names = self._person(session, run.learner)
            decision = Decision(run, stored, person, names, language or run.language)
            attempt = append_answer(session, self._recording, decision, actions)
            if run.done + 1 == run.size:
                append_end(session, self._recording, decision)
        return Done(attempt.id, changed(Topic.ATTEMPTS, Topic.RUNS, learner=person.number, run=run.id))

    def debrief(self, trial: TrialId) -> Debrief:
        """Return what was decided, what was true and what shows it.

        Raises:
            ProgramFault: RUN_UNKNOWN; DEFECT without an answer, or while the run withholds its feedback.
        """
        with self._database.reading() as session:
            stored = _known_trial(session, trial)
            run = _known_run(session, stored.run)
            attempt = attempts.attempt_of_trial(session, trial)
            actions = runs.actions_of(session, trial)
            voided = attempts.voided_in_run(session, run.id)
        if attempt is None or stored.truth is None or not looking_back.may_be_shown(run):
            raise ProgramFault(FaultCode.DEFECT, what="feedback-withheld")
        return looking_back.debrief(
            run=run,
            trial=stored,
            truth=stored.truth,
            attempt=attempt,
            state=replay(laid_down(stored.page), actions),
            voided=attempt.id in voided,
            design=self._specimens.design(stored.recipe.design),
            curriculum=self._curriculum,
        )

    def summary(self, run: RunId) -> RunSummary:
        """Return counts and result of a run, voided answers left out, with one row per answer.

        Raises:
            ProgramFault: RUN_UNKNOWN; DEFECT while the run withholds its feedback.
        """
        with self._database.reading() as session:
            stored = _known_run(session, run)
            trials = runs.trials_of(session, run)
            answers = attempts.attempts_of_run(session, run)
            voided = attempts.voided_in_run(session, run)
            actions = {attempt.trial: runs.actions_of(session, attempt.trial) for attempt in answers}
        if not looking_back.may_be_shown(stored):
            raise ProgramFault(FaultCode.DEFECT, what="feedback-withheld")
        return looking_back.summary(
            overview=overview(stored),
            run=stored,
            trials=trials,
            answers=answers,
            voided=voided,
            actions=actions,
            curriculum=self._curriculum,
        )

    def _person(self, session: Session, number: LearnerNumber) -> tuple[Learner, tuple[LearnerNumber, ...]]:
        merged = people.merges(session)
        person = people.find(session, people.kept(merged, number))
        if person is None:
            raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
        return person, people.one_person(merged, number)

    def _compose(self, assessment: Assessment, seed: int) -> tuple[NewTrial, ...]:
        versions: dict[str, int] = {d: self._specimens.design(d).version for d in self._designs}
        placed = compose(assessment, self._items, design_versions=versions, seed=seed)
        return tuple(
            NewTrial(
                item=one.item.id,
                item_version=one.item.version,
                item_draft=one.item.review.draft,
                recipe=one.recipe,
            )
            for one in placed
        )

    def _open_run(
        self, session: Session, assessment: Assessment, names: tuple[LearnerNumber, ...]
    ) -> StoredRun | None:
        """Return the run to go on with: one that counts, was begun, and can still be shown."""
        if assessment.mode not in COUNTING:
            return None
        for run in runs.runs_of(session, names):
            if run.assessment.id == assessment.id and not run.finished_at and self._showable(session, run):
                return run
        return None

    def _showable(self, session: Session, run: StoredRun) -> bool:
        """Tell whether all open trials are of designs as they are now: no other version can be printed."""
        now = {design: self._specimens.design(design).version for design in self._designs}
        return all(
            now.get(trial.recipe.design) == trial.recipe.design_version
            for trial in runs.trials_of(session, run.id)
            if not trial.answered
        )

    def _laid_down(self, trial: StoredTrial) -> str:
        """Return the page that lay up first; the first time, the truth goes on record."""
        if trial.truth is not None:
            return trial.page
        truth = self._specimens.truth(trial.recipe)
        page = self._specimens.design(trial.recipe.design).pages[0].id
        with self._database.writing() as session:
            runs.lay_down(
                session,
                trial.id,
                truth,
                page=page,
                rules_version=RULES_VERSION,
                app_version=self._recording.programme.app_version,
                stamp=self._recording.stamp(),
            )
        return page

    def _desk(self, run: StoredRun, trial: StoredTrial, state: ExaminationState) -> TrialOnDesk:
        recipe = trial.recipe
        return TrialOnDesk(
            trial=trial.id,
            run=run.id,
            position=trial.position,
            total=run.size,
            mode=run.assessment.mode,
            title=run.assessment.title,
            recipe=recipe,
            reference=Recipe(recipe.design, recipe.design_version, REFERENCE_SEED),
            design=self._specimens.design(recipe.design),
            state=state,
            rules=_rules(run.assessment),
            reasons=self._curriculum.reasons,
            fraud_kinds=self._curriculum.fraud_kinds,
            mrz=self._specimens.mrz(recipe),
            printed=self._specimens.printed(recipe),
        )


def overview(run: StoredRun) -> RunOverview:
    """Return a run as the home screen tells of it."""
    return RunOverview(
        run=run.id,
        assessment=run.assessment.id,
        title=run.assessment.title,
        mode=run.assessment.mode,
        done=run.done,
        total=run.size,
        started_at=run.started_at,
        finished_at=run.finished_at,
        trial_items=run.trial_items,
    )


def _rules(assessment: Assessment) -> DeskRules:
    """Learning shows overlays; what a stranger invigilates takes the reference away too."""
    learning = assessment.feedback_after_each
    return DeskRules(
        feedback_after_each=learning,
        overlays=learning,
        reference=assessment.mode not in (Mode.EXAM, Mode.FORM),
    )


def _known_run(session: Session, run: RunId) -> StoredRun:
    found = runs.find_run(session, run)
    if found is None:
        raise ProgramFault(FaultCode.RUN_UNKNOWN, run=run)
    return found


def _known_trial(session: Session, trial: TrialId) -> StoredTrial:
    found = runs.find_trial(session, trial)
    if found is None:
        raise ProgramFault(FaultCode.RUN_UNKNOWN, trial=trial)
    return found


def _undecided(session: Session, trial: TrialId) -> StoredTrial:
    found = _known_trial(session, trial)
    if found.answered:
        raise ProgramFault(FaultCode.TRIAL_DECIDED, trial=trial)
    return found
