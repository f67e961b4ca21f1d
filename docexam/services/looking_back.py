"""Puts together what the debrief of a document shows, from the record and the curriculum."""

from dataclasses import replace

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Curriculum, Explanation
from docexam.domain.fraud import FraudKind
from docexam.domain.specimen import Recipe, genuine_twin
from docexam.domain.text import Text
from docexam.domain.truth import Truth
from docexam.services.kinds import Answered
from docexam.services.views import Debrief, DesignInfo
from docexam.training.examination import ExaminationState
from docexam.training.scoring import RULES_VERSION, Judgement, judge


def debrief(
    answered: Answered,
    *,
    recipe: Recipe,
    truth: Truth,
    state: ExaminationState,
    design: DesignInfo,
    curriculum: Curriculum,
) -> Debrief:
    """Return the debrief of one answered trial."""
    head, attempt = answered.head, answered.attempt
    explanations = tuple(_explanation(curriculum, finding.explanation) for finding in truth.findings)
    return Debrief(
        trial=head.trial,
        run=head.run,
        position=head.position,
        total=head.total,
        mode=head.mode,
        attempt=attempt,
        state=state,
        truth=truth,
        judgement=_on_record(judge(state, truth), attempt),
        recipe=recipe,
        twin=genuine_twin(recipe),
        design=design,
        explanations=explanations,
        fraud_kind_name=kind_name(curriculum, truth.fraud_kind),
        named_kind=kind_name(curriculum, attempt.fraud_kind) if attempt.fraud_kind else None,
        reasons=_reasons(curriculum, state),
        review_missing=answered.trial.item_draft or any(one.review.draft for one in explanations),
        voided=answered.voided,
    )


def kind_name(curriculum: Curriculum, kind: FraudKind) -> Text:
    """Return the name of a fraud kind, or its code where the curriculum has none."""
    return dict(curriculum.fraud_kinds).get(kind, Text(en=kind.value, ar=kind.value))


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


def _reasons(curriculum: Curriculum, state: ExaminationState) -> tuple[Text, ...]:
    texts = {reason.id: reason.text for reason in curriculum.reasons}
    given = state.decision.reasons if state.decision else ()
    return tuple(texts.get(reason, Text(en=reason, ar=reason)) for reason in given)
