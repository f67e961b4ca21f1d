"""Use cases of a run: begin it, go on where it was left, record, decide, look back. What is asked, its kind knows."""

from collections.abc import Iterable, Sequence
from typing import Final

from docexam.domain.curriculum import Assessment, Curriculum, Mode
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.ids import AssessmentId, AttemptId, LearnerNumber, RunId, TrialId
from docexam.domain.inspection import CLOSING_ACTIONS, TimedAction
from docexam.domain.people import Learner
from docexam.services import run_results
from docexam.services.answering import Decision, append_answers, append_end
from docexam.services.changes import Done, Topic, changed
from docexam.services.kinds import Answered, KindOfExercise, by_kind
from docexam.services.recording import Recording
from docexam.services.views import Debriefed, DeskRules, HomeView, OnDesk, RunOverview, RunSummary, TrialHead
from docexam.storage import attempts, people, runs
from docexam.storage.database import Session
from docexam.storage.runs import NewRun, NewTrial, StoredRun, StoredTrial
from docexam.training.sequencing import compose

COUNTING: Final = frozenset({Mode.CHECK, Mode.EXAM, Mode.FORM, Mode.SHIFT})
"""Modes whose answers count; a run of one is gone on with, never begun beside itself."""


class Examinations:
    """Runs, trials and what became of them."""

    def __init__(self, recording: Recording, curriculum: Curriculum, kinds: Iterable[KindOfExercise]) -> None:
        self._recording = recording
        self._database = recording.database
        self._kinds = by_kind(kinds)
        self._items = {item.id: item for item in curriculum.every_item if item.exercise in self._kinds}
        self._assessments = {assessment.id: assessment for assessment in curriculum.assessments}

    def home(self, learner: LearnerNumber) -> HomeView:
        """Return what the learner can go on with, begin, and look back at.

        Raises:
            EnvironmentFault: LEARNER_UNKNOWN.
        """
        with self._database.reading() as session:
            person, names = self._person(session, learner)
            known = tuple(overview(run) for run in runs.runs_of(session, names))
        offered = tuple(self._assessments.values())
        return HomeView(
            learner=person,
            unfinished=tuple(run for run in known if not run.finished_at),
            finished=tuple(run for run in known if run.finished_at),
            practice=tuple(one for one in offered if one.mode is Mode.PRACTICE),
            checks=tuple(one for one in offered if one.mode is Mode.CHECK),
            shifts=tuple(one for one in offered if one.mode is Mode.SHIFT),
            kinds=tuple(
                (one.id, frozenset(self._items[item].exercise for item in one.items)) for one in offered
            ),
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

    def on_desk(self, run: RunId) -> OnDesk | None:
        """Return the next trial without an answer as it was left, or None when the run is finished.

        The class of what is returned is that of its kind: a screen that does not show this kind hands it on.

        Raises:
            ProgramFault: RUN_UNKNOWN.
            EnvironmentFault: what the press refuses (DESIGN_UNKNOWN, DESIGN_VERSION_UNKNOWN, ...).
        """
        with self._database.reading() as session:
            stored = _known_run(session, run)
            trial = runs.next_trial(session, run)
        if trial is None:
            return None
        trial = self._laid_down(trial)
        with self._database.reading() as session:
            actions = runs.actions_of(session, trial.id)
        return self._kind(trial).put(_head(stored, trial), trial, actions)

    def record(self, trial: TrialId, actions: Sequence[TimedAction]) -> None:
        """Append what was done at the desk; durable when this returns.

        Raises:
            ProgramFault: RUN_UNKNOWN; TRIAL_DECIDED; DEFECT for a decision, which goes to `decide`.
        """
        if any(isinstance(timed.action, CLOSING_ACTIONS) for timed in actions):
            raise ProgramFault(FaultCode.DEFECT, what="decision-recorded-as-action")
        with self._database.writing() as session:
            _undecided(session, trial)
            runs.add_actions(session, trial, actions, self._recording.stamp())

    def decide(
        self, trial: TrialId, actions: Sequence[TimedAction], *, language: str | None = None
    ) -> Done[AttemptId]:
        """Append the last actions, of which the very last is the decision, and the answer they make.

        All of it stands in one transaction, every part of a case, with the end of the run when this was its last
        trial; durable when this returns. `language` is the screen's, the run's own when left out.

        Raises:
            ProgramFault: RUN_UNKNOWN; TRIAL_DECIDED; DEFECT for a decision that cannot stand.
        """
        if not actions or not isinstance(actions[-1].action, CLOSING_ACTIONS):
            raise ProgramFault(FaultCode.DEFECT, what="no-decision")
        with self._database.writing() as session:
            stored = _undecided(session, trial)
            run = _known_run(session, stored.run)
            person, names = self._person(session, run.learner)
            decision = Decision(run, stored, self._kind(stored), person, names, language or run.language)
            given = append_answers(session, self._recording, decision, actions)
            if run.done + 1 == run.size:
                append_end(session, self._recording, decision)
        return Done(given[-1].id, changed(Topic.ATTEMPTS, Topic.RUNS, learner=person.number, run=run.id))

    def debrief(self, trial: TrialId) -> Debriefed:
        """Return what was decided, what was true and what shows it, in the class of its kind.

        Raises:
            ProgramFault: RUN_UNKNOWN; DEFECT without an answer, or while the run withholds its feedback.
        """
        with self._database.reading() as session:
            stored = _known_trial(session, trial)
            run = _known_run(session, stored.run)
            answered = _answered(session, run, stored)
        if answered is None or not run_results.may_be_shown(run):
            raise ProgramFault(FaultCode.DEFECT, what="feedback-withheld")
        return self._kind(stored).debrief(answered)

    def summary(self, run: RunId) -> RunSummary:
        """Return counts and result of a run, voided answers left out, with one row per answer.

        Raises:
            ProgramFault: RUN_UNKNOWN; DEFECT while the run withholds its feedback.
        """
        with self._database.reading() as session:
            stored = _known_run(session, run)
            if not run_results.may_be_shown(stored):
                raise ProgramFault(FaultCode.DEFECT, what="feedback-withheld")
            trials = runs.trials_of(session, run)
            found = [_answered(session, stored, trial) for trial in trials if trial.answered]
        answered = [one for one in found if one is not None]
        rows = [run_results.row(one, self._kind(one.trial).row(one)) for one in answered]
        return run_results.summary(overview=overview(stored), run=stored, rows=rows)

    def _person(self, session: Session, number: LearnerNumber) -> tuple[Learner, tuple[LearnerNumber, ...]]:
        merged = people.merges(session)
        person = people.find(session, people.kept(merged, number))
        if person is None:
            raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
        return person, people.one_person(merged, number)

    def _kind(self, trial: StoredTrial) -> KindOfExercise:
        if trial.kind not in self._kinds:
            raise ProgramFault(FaultCode.DEFECT, kind=trial.kind.value)
        return self._kinds[trial.kind]

    def _compose(self, assessment: Assessment, seed: int) -> tuple[NewTrial, ...]:
        return tuple(
            NewTrial(
                item=one.item.id,
                item_version=one.item.version,
                item_draft=one.item.review.draft,
                kind=one.item.exercise,
                task=self._kinds[one.item.exercise].task(one.item, one.seed),
            )
            for one in compose(assessment, self._items, seed=seed)
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
        open_trials = (trial for trial in runs.trials_of(session, run.id) if not trial.answered)
        return all(self._kind(trial).showable(trial.task) for trial in open_trials)

    def _laid_down(self, trial: StoredTrial) -> StoredTrial:
        """Return the trial with its truth; the first time, the truth goes on record."""
        if trial.truth is not None:
            return trial
        laid = self._kind(trial).lay_down(trial.task)
        app_version, stamp = self._recording.programme.app_version, self._recording.stamp()
        with self._database.writing() as session:
            runs.lay_down(session, trial, laid, app_version=app_version, stamp=stamp)
            return _known_trial(session, trial.id)


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
        next_kind=run.next_kind,
    )


def _head(run: StoredRun, trial: StoredTrial) -> TrialHead:
    return TrialHead(
        trial=trial.id,
        run=run.id,
        kind=trial.kind,
        position=trial.position,
        total=run.size,
        mode=run.assessment.mode,
        title=run.assessment.title,
        rules=_rules(run.assessment),
    )


def _rules(assessment: Assessment) -> DeskRules:
    """Learning shows overlays; what a stranger invigilates takes the reference away too."""
    learning = assessment.feedback_after_each
    return DeskRules(
        feedback_after_each=learning,
        overlays=learning,
        reference=assessment.mode not in (Mode.EXAM, Mode.FORM),
    )


def _answered(session: Session, run: StoredRun, trial: StoredTrial) -> Answered | None:
    given = attempts.attempts_of_trial(session, trial.id)
    if not given or trial.truth is None:
        return None
    return Answered(
        head=_head(run, trial),
        trial=trial,
        attempts=given,
        actions=runs.actions_of(session, trial.id),
        voided=given[-1].id in attempts.voided_in_run(session, run.id),
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
