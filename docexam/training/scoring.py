"""Scoring of a decided examination against the truth of its specimen.

Partial credit of a fraudulent specimen (per mille): 600 for referring it, 150 more for naming the fraud kind,
250 for the share of findings with a mark on them. A genuine one is worth 1000 released and 0 referred. A mark
belongs to a finding when it lies on its page inside the region, or within `TOLERANCE_MM` of it, and stood under
a light that can show it.
"""

from dataclasses import dataclass
from typing import Final

from docexam.domain.attempt import Outcome
from docexam.domain.feature import distance_mm
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import FeatureId
from docexam.domain.illumination import Light
from docexam.domain.inspection import Decided, MarkPlaced, Response
from docexam.domain.truth import Finding, Truth
from docexam.training.examination import LOUPE_FROM_MAGNIFICATION, ExaminationState
from docexam.training.light_choice import LightChoice, light_choice

RULES_VERSION: Final = 1
"""Stored with each attempt; a replay reproduces the outcome for the same version."""

TOLERANCE_MM: Final = 2.0

VERDICT_PERMILLE: Final = 600
KIND_PERMILLE: Final = 150
EVIDENCE_PERMILLE: Final = 250


@dataclass(frozen=True, slots=True)
class JudgedMark:
    """A mark and the finding it lies on (its place in the truth), or None for a mark without cause."""

    mark: MarkPlaced
    finding: int | None


@dataclass(frozen=True, slots=True)
class JudgedFinding:
    """A finding, the marks that lie on it, and which of its revealing lights were used.

    `lights_missed` are revealing lights never tried, in the order of the finding.
    """

    finding: Finding
    marks: tuple[int, ...]
    lights_used: tuple[Light, ...]
    lights_missed: tuple[Light, ...]

    @property
    def found(self) -> bool:
        """Whether a mark lies on it."""
        return bool(self.marks)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an examination is worth: outcome, credit, and each mark and finding judged.

    `light_choice` is a skill of its own: neither outcome nor credit hold it.
    """

    outcome: Outcome
    correct: bool
    score_permille: int
    kind_right: bool
    marks: tuple[JudgedMark, ...]
    findings: tuple[JudgedFinding, ...]
    lights_used: tuple[Light, ...]
    lights_mattered: tuple[Light, ...]
    light_choice: LightChoice | None = None


def judge(state: ExaminationState, truth: Truth) -> Judgement:
    """Judge a decided examination.

    Raises:
        ValueError: nothing was decided yet.
    """
    if state.decision is None:
        raise ValueError("an examination without a decision cannot be judged")
    marks = tuple(JudgedMark(mark, _finding_under(mark, truth)) for mark in state.marks)
    findings = tuple(_judged(n, finding, marks, state) for n, finding in enumerate(truth.findings))
    outcome = outcome_of(state.decision.response, truth)
    kind_right = truth.fraudulent and state.decision.fraud_kind == truth.fraud_kind
    return Judgement(
        outcome=outcome,
        correct=outcome in (Outcome.HIT, Outcome.CORRECT_REJECTION),
        score_permille=_score(outcome, kind_right=kind_right, findings=findings),
        kind_right=kind_right,
        marks=marks,
        findings=findings,
        lights_used=state.lights_used,
        lights_mattered=lights_that_mattered(truth),
        light_choice=light_choice(state, truth, [_marked_under(n, marks) for n in range(len(findings))]),
    )


def outcome_of(response: Response, truth: Truth) -> Outcome:
    """Return the outcome of a response; no answer counts as the wrong one."""
    if truth.fraud_kind is FraudKind.MU_DEV:
        return Outcome.UNCOUNTED
    if truth.fraudulent:
        return Outcome.HIT if response is Response.REFER else Outcome.MISS
    return Outcome.CORRECT_REJECTION if response is Response.RELEASE else Outcome.FALSE_ALARM


def lights_that_mattered(truth: Truth) -> tuple[Light, ...]:
    """Return the revealing lights of all findings, MAG where a finding needs the loupe, in order."""
    mattered: list[Light] = []
    for finding in truth.findings:
        mattered.extend(finding.reveals)
        if finding.least_magnification >= LOUPE_FROM_MAGNIFICATION:
            mattered.append(Light.MAG)
        if finding.by_reading:
            mattered.append(Light.VIS)
    return tuple(dict.fromkeys(mattered))


def marked_features(state: ExaminationState) -> tuple[FeatureId, ...]:
    """Return the features named by the marks, sorted and unique, as the results exchange wants them."""
    return tuple(sorted({mark.feature for mark in state.marks if mark.feature}))


def _finding_under(mark: MarkPlaced, truth: Truth) -> int | None:
    reached = [(_distance_mm(finding, mark), number) for number, finding in enumerate(truth.findings)]
    nearest = min(reached, default=None)
    return nearest[1] if nearest and nearest[0] <= TOLERANCE_MM else None


def _distance_mm(finding: Finding, mark: MarkPlaced) -> float:
    """Return how far a mark lies from what it could point at; infinity where its light cannot show that."""
    by_comparing = distance_mm(finding.elsewhere_on(mark.page), mark.at_mm)
    if finding.page != mark.page or not _can_show(finding, mark):
        return by_comparing
    return min(by_comparing, distance_mm(finding.region, mark.at_mm))


def _can_show(finding: Finding, mark: MarkPlaced) -> bool:
    return finding.by_reading or mark.light not in finding.silent


def _judged(
    number: int, finding: Finding, marks: tuple[JudgedMark, ...], state: ExaminationState
) -> JudgedFinding:
    return JudgedFinding(
        finding=finding,
        marks=tuple(judged.mark.number for judged in marks if judged.finding == number),
        lights_used=tuple(light for light in finding.reveals if light in state.lights_used),
        lights_missed=tuple(light for light in finding.reveals if light not in state.lights_used),
    )


def _marked_under(number: int, marks: tuple[JudgedMark, ...]) -> Light | None:
    return next((judged.mark.light for judged in marks if judged.finding == number), None)


def _score(outcome: Outcome, *, kind_right: bool, findings: tuple[JudgedFinding, ...]) -> int:
    if outcome in (Outcome.CORRECT_REJECTION, Outcome.UNCOUNTED):
        return 1000
    if outcome is not Outcome.HIT:
        return 0
    found = sum(judged.found for judged in findings)
    evidence = EVIDENCE_PERMILLE * found // len(findings) if findings else EVIDENCE_PERMILLE
    return VERDICT_PERMILLE + (KIND_PERMILLE if kind_right else 0) + evidence


def decision_problem(decision: Decided) -> str | None:
    """Return why a decision cannot stand yet, as a token, or None.

    ``no-verdict``, ``no-confidence``, or ``no-reason`` (a referral names at least one observable reason).
    """
    if decision.response is Response.NO_ANSWER:
        return "no-verdict"
    if decision.confidence not in (1, 2, 3, 4, 5):
        return "no-confidence"
    if decision.response is Response.REFER and not decision.reasons:
        return "no-reason"
    return None
