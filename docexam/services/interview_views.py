"""What the screens of an interview are given: frozen values, ready to be drawn."""

from dataclasses import dataclass

from docexam.domain.attempt import Attempt
from docexam.domain.exercise import ExerciseKind
from docexam.domain.ids import RunId, TrialId
from docexam.domain.interview import Interview, InterviewTruth
from docexam.domain.scenario import InterviewReason
from docexam.services.views import DesignInfo, TrialHead
from docexam.training.interview.scoring import InterviewJudgement
from docexam.training.interview.talk import TalkState


@dataclass(frozen=True, slots=True)
class InterviewOnDesk:
    """A traveller at the first line, with everything said so far; never the truth."""

    head: TrialHead
    interview: Interview
    state: TalkState
    reasons: tuple[InterviewReason, ...]
    design: DesignInfo

    @property
    def kind(self) -> ExerciseKind:
        """A talk."""
        return ExerciseKind.INTERVIEW

    @property
    def trial(self) -> TrialId:
        """Which trial it is."""
        return self.head.trial


@dataclass(frozen=True, slots=True)
class InterviewDebrief:
    """What was asked and decided, what was true, and what it is worth."""

    head: TrialHead
    interview: Interview
    truth: InterviewTruth
    state: TalkState
    judgement: InterviewJudgement
    reasons: tuple[InterviewReason, ...]
    attempt: Attempt
    voided: bool

    @property
    def kind(self) -> ExerciseKind:
        """A talk that was held."""
        return ExerciseKind.INTERVIEW

    @property
    def trial(self) -> TrialId:
        """Which trial it was."""
        return self.head.trial

    @property
    def run(self) -> RunId:
        """Which run it belongs to."""
        return self.head.run
