"""Puts together what the debrief and the summary show, from the record and the curriculum."""

from collections.abc import Mapping
from dataclasses import replace

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Curriculum, Explanation
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AttemptId, TrialId
from docexam.domain.inspection import TimedAction
from docexam.domain.specimen import genuine_twin
from docexam.domain.text import Text
from docexam.domain.truth import Truth
from docexam.services.views import Debrief, DesignInfo, RunOverview, RunSummary, SummaryRow
from docexam.storage.runs import StoredRun, StoredTrial
from docexam.training.examination import ExaminationState, laid_down, replay
from docexam.training.mastery import RunResult, run_result
from docexam.training.scoring import RULES_VERSION, Judgement, judge


def may_be_shown(run: StoredRun) -> bool:
    """Tell whether the truth of answered trials may be shown yet."""
    return run.assessment.feedback_after_each or bool(run.finished_at)


def debrief(
    *,
    run: StoredRun,
    trial: StoredTrial,
    truth: Truth,
    attempt: Attempt,
    state: ExaminationState,
    voided: bool,
    design: DesignInfo,
    curriculum: Curriculum,
) -> Debrief:
    """Return the debrief of one answered trial."""
    explanations = tuple(_explanation(curriculum, finding.explanation) for finding in truth.findings)
    return Debrief(
        trial=trial.id,
        run=run.id,
        position=trial.position,
        total=run.size,
        mode=run.assessment.mode,
        attempt=attempt,
        state=state,
        truth=truth,
        judgement=_on_record(judge(state, truth), attempt),
        recipe=trial.recipe,
        twin=genuine_twin(trial.recipe),
        design=design,
        explanations=explanations,
        fraud_kind_name=_kind_name(curriculum, truth.fraud_kind),
        named_kind=_kind_name(curriculum, attempt.fraud_kind) if attempt.fraud_kind else None,
        reasons=_reasons(curriculum, state),
        review_missing=trial.item_draft or any(one.review.draft for one in explanations),
        voided=voided,
    )


def summary(
    *,
    overview: RunOverview,
    run: StoredRun,
    trials: tuple[StoredTrial, ...],
    answers: tuple[Attempt, ...],
    voided: frozenset[AttemptId],
    actions: Mapping[TrialId, tuple[TimedAction, ...]],
    curriculum: Curriculum,
) -> RunSummary:
    """Return the summary of a run; annulled answers have their row and count for nothing."""
    by_id = {trial.id: trial for trial in trials}
    return RunSummary(
        overview=overview,
        assessment=run.assessment,
        result=_result([attempt for attempt in answers if attempt.id not in voided], run),
        rows=tuple(
            _row(
                by_id[attempt.trial],
                attempt,
                actions[attempt.trial],
                voided=attempt.id in voided,
                curriculum=curriculum,
            )
            for attempt in answers
        ),
    )


def _result(counted: list[Attempt], run: StoredRun) -> RunResult:
    """A criterion is neither met nor missed where every answer was annulled."""
    return run_result(counted, run.assessment.criterion if counted else None)


def _row(
    trial: StoredTrial,
    attempt: Attempt,
    actions: tuple[TimedAction, ...],
    *,
    voided: bool,
    curriculum: Curriculum,
) -> SummaryRow:
    truth = trial.truth or Truth()
    judged = judge(replay(laid_down(trial.page), actions), truth)
    return SummaryRow(
        trial=trial.id,
        position=trial.position,
        attempt=attempt,
        kind=truth.fraud_kind,
        kind_name=_kind_name(curriculum, truth.fraud_kind),
        findings=len(truth.findings),
        found=sum(finding.found for finding in judged.findings),
        voided=voided,
        light_choice=judged.light_choice,
    )


def _on_record(judgement: Judgement, attempt: Attempt) -> Judgement:
    """Keep the outcome as it was given: rules that changed since never restate it."""
    if attempt.rules_version == RULES_VERSION:
        return judgement
    return replace(
        judgement,
        outcome=attempt.outcome,
        correct=attempt.correct,
        score_permille=attempt.score_permille,
    )


def _explanation(curriculum: Curriculum, wanted: str) -> Explanation:
    """Return the text of the curriculum, or its bare id where a later curriculum dropped it."""
    found = (one for one in curriculum.explanations if one.id == wanted)
    nameless = Text(en=wanted, ar=wanted)
    return next(found, Explanation(id=wanted, name=nameless, telltale=nameless, how=nameless))


def _kind_name(curriculum: Curriculum, kind: FraudKind) -> Text:
    return dict(curriculum.fraud_kinds).get(kind, Text(en=kind.value, ar=kind.value))


def _reasons(curriculum: Curriculum, state: ExaminationState) -> tuple[Text, ...]:
    texts = {reason.id: reason.text for reason in curriculum.reasons}
    given = state.decision.reasons if state.decision else ()
    return tuple(texts.get(reason, Text(en=reason, ar=reason)) for reason in given)
