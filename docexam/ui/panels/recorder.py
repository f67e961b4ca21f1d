"""Writes down what is done in a trial of any kind: marks at once, everything else within a second, nothing twice."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from docexam.domain.errors import DocexamError
from docexam.domain.ids import TrialId
from docexam.domain.inspection import (
    Action,
    ClosingAction,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    TimedAction,
)
from docexam.domain.talk import TALK_ACTIONS
from docexam.ui.jobs import Jobs

if TYPE_CHECKING:
    from docexam.services.examinations import Examinations

FLUSH_MS: Final = 700
"""Leaves a third of the second for the write itself."""
RETRY_MS: Final = 2000
SECOND_MS: Final = 1000
MOST_A_SECOND: Final = 10

URGENT: Final = (MarkPlaced, MarkExplained, MarkRemoved, *TALK_ACTIONS)


class Recorder(QObject):
    """The pen of one trial. `now_ms` counts on while the program runs; time of examination only while awake.

    Actions go to the record in the order they were noted, one batch at a time; a batch that could not be
    written is tried again before anything later, and `failed` says so once.
    """

    failed = Signal(object)

    def __init__(
        self,
        trial: TrialId,
        *,
        elapsed_ms: int,
        now_ms: Callable[[], int],
        jobs: Jobs,
        examinations: "Examinations",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._trial = trial
        self._now_ms = now_ms
        self._jobs = jobs
        self._examinations = examinations
        self._before_ms = elapsed_ms
        self._since_ms: int | None = None
        self._pending: list[TimedAction] = []
        self._recent: list[int] = []
        self._writing = False
        self._told = False
        self._after: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @property
    def elapsed_ms(self) -> int:
        """Time of examination so far."""
        running = 0 if self._since_ms is None else self._now_ms() - self._since_ms
        return self._before_ms + max(0, running)

    @property
    def idle(self) -> bool:
        """Whether everything noted is on record."""
        return not (self._pending or self._writing)

    def wake(self) -> None:
        """Let the time run: the specimen lies in view."""
        if self._since_ms is None:
            self._since_ms = self._now_ms()

    def rest(self) -> None:
        """Stop the time."""
        self._before_ms, self._since_ms = self.elapsed_ms, None

    def note(self, action: Action) -> TimedAction:
        """Note an action with its time."""
        timed = TimedAction(self.elapsed_ms, action)
        if isinstance(action, URGENT):
            self._pending.append(timed)
            self.flush()
            return timed
        self._recent = [at for at in self._recent if timed.at_ms - at < SECOND_MS]
        crowded = len(self._recent) >= MOST_A_SECOND
        if crowded and self._pending and type(self._pending[-1].action) is type(action):
            self._pending[-1] = timed
        else:
            self._recent.append(timed.at_ms)
            self._pending.append(timed)
        if not self._timer.isActive():
            self._timer.start(FLUSH_MS)
        return timed

    def flush(self) -> None:
        """Write what is pending, unless a write is under way: then it follows."""
        self._timer.stop()
        if self._writing or not self._pending:
            return
        batch, self._pending = tuple(self._pending), []
        self._writing = True
        self._jobs.run(
            lambda: self._examinations.record(self._trial, batch),
            then=lambda _done: self._on_written(),
            failed=lambda error: self._on_failed(batch, error),
            owner=self,
        )

    def decide(
        self,
        decision: ClosingAction,
        *,
        language: str,
        then: Callable[[], None],
        failed: Callable[[DocexamError], None],
    ) -> None:
        """Write everything and the decision in one go; `then` once it is durable."""
        if self._writing:
            self._after = lambda: self.decide(decision, language=language, then=then, failed=failed)
            return
        self._timer.stop()
        kept = tuple(self._pending)
        batch = (*kept, TimedAction(self.elapsed_ms, decision))
        self._pending, self._writing = [], True

        def on_failed(error: DocexamError) -> None:
            self._writing = False
            self._pending = [*kept, *self._pending]
            failed(error)

        def work() -> object:
            return self._examinations.decide(self._trial, batch, language=language)

        self._jobs.run(
            work,
            then=lambda _attempt: then(),
            failed=on_failed,
            owner=self,
        )

    def close(self) -> None:
        """Write what is left; the record outlives the screen."""
        self._timer.stop()
        self.rest()
        if self._pending:
            # A batch under way is written first: there is one lane.
            self._write_last(self._pending)
            self._pending = []

    def _write_last(self, actions: Sequence[TimedAction]) -> None:
        trial, examinations, batch = self._trial, self._examinations, tuple(actions)
        self._jobs.run(lambda: examinations.record(trial, batch), then=_nothing)

    def _on_written(self) -> None:
        self._writing = False
        self._told = False
        after, self._after = self._after, None
        if after is not None:
            after()
        elif self._pending:
            self.flush()

    def _on_failed(self, batch: tuple[TimedAction, ...], error: DocexamError) -> None:
        self._writing = False
        self._pending = [*batch, *self._pending]
        after, self._after = self._after, None
        if not self._told:
            self._told = True
            self.failed.emit(error)
        if after is not None:
            after()
        else:
            self._timer.start(RETRY_MS)


def _nothing(_result: object) -> None:
    """Nobody waits for the last write of a screen that is gone."""
