"""What a run came to: one row for each answer, and the result of all that count."""

from collections.abc import Sequence

from docexam.services.kinds import Answered
from docexam.services.views import RowFacts, RunOverview, RunSummary, SummaryRow
from docexam.storage.runs import StoredRun
from docexam.training.mastery import run_result


def may_be_shown(run: StoredRun) -> bool:
    """Tell whether the truth of answered trials may be shown yet."""
    return run.assessment.feedback_after_each or bool(run.finished_at)


def row(answered: Answered, facts: RowFacts) -> SummaryRow:
    """Return the row of one answered trial."""
    return SummaryRow(
        trial=answered.trial.id,
        position=answered.trial.position,
        exercise=answered.trial.kind,
        attempt=answered.attempt,
        facts=facts,
        voided=answered.voided,
    )


def summary(*, overview: RunOverview, run: StoredRun, rows: Sequence[SummaryRow]) -> RunSummary:
    """Return the summary of a run; annulled answers have their row and count for nothing.

    A criterion is neither met nor missed where every answer was annulled.
    """
    counted = [one.attempt for one in rows if not one.voided]
    return RunSummary(
        overview=overview,
        assessment=run.assessment,
        result=run_result(counted, run.assessment.criterion if counted else None),
        rows=tuple(rows),
    )
