"""When an assessment is passed, and how a run reads in counts."""

from collections.abc import Iterable
from dataclasses import dataclass

from docexam.domain.attempt import Attempt
from docexam.domain.curriculum import Criterion
from docexam.training.detection import Counts, count


@dataclass(frozen=True, slots=True)
class RunResult:
    """Counts of a finished run, its mean credit, and whether its criterion is met (None: there is none)."""

    counts: Counts
    score_permille: int
    passed: bool | None


def run_result(attempts: Iterable[Attempt], criterion: Criterion | None) -> RunResult:
    """Judge a finished run by its criterion."""
    answered = tuple(attempts)
    counts = count(attempt.outcome for attempt in answered)
    total = sum(attempt.score_permille for attempt in answered)
    return RunResult(
        counts=counts,
        score_permille=total // len(answered) if answered else 0,
        passed=None if criterion is None else meets(counts, criterion),
    )


def meets(counts: Counts, criterion: Criterion) -> bool:
    """Tell whether misses and false alarms both stay within the criterion."""
    return counts.misses <= criterion.most_misses and counts.false_alarms <= criterion.most_false_alarms
