"""Work off the GUI thread, and its result, fault or cancellation back on it.

Two lanes of one thread each: ``records`` owns the database, ``files`` does what may take long and does not need
it. One signal `changed` tells every visible screen what a use case changed.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, Generic, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from docexam.domain.errors import CancelledByUser, DocexamError, FaultCode, ProgramFault
from docexam.services.changes import Done

T = TypeVar("T")
Lane = Literal["records", "files"]


class Token:
    """Held by both sides of a long job: the work reports and asks, the screen stops it."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._stop = Event()
        self.report = report
        """``report(done, total)`` tells the screen how far the work is; may be called from any thread."""

    def cancel(self) -> None:
        """Ask the work to stop at its next chance."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Tell whether the work should stop."""
        return self._stop.is_set()


@dataclass(slots=True)
class _Job(Generic[T]):
    """One piece of work and who waits for it."""

    work: Callable[[], Done[T] | T]
    then: Callable[[T], None]
    failed: Callable[[DocexamError], None] | None
    stopped: Callable[[], None] | None
    owner: QObject | None

    def still_wanted(self) -> bool:
        """A screen that is gone wants no result."""
        return self.owner is None or shiboken6.isValid(self.owner)


class Jobs(QObject):
    """Runs work on a lane and delivers on the GUI thread, in the order in which it ended."""

    changed = Signal(object)
    """Changes of a use case that succeeded."""
    unhandled = Signal(object)
    """A DocexamError for which nobody waits."""

    _ended = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane) for lane in ("records", "files")
        }
        self._under_way = 0
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._under_way == 0

    def run(
        self,
        work: Callable[[], Done[T] | T],
        *,
        then: Callable[[T], None],
        failed: Callable[[DocexamError], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = "records",
        owner: QObject | None = None,
    ) -> None:
        """Do `work` on `lane`; `then` gets its result on the GUI thread, the value of a `Done` unwrapped too.

        A `Done` also tells its changes to every screen. `owner` is who waits: once it is gone, nothing is
        delivered. A fault goes to `failed`, the reader's own cancel to `stopped`, a defect to the crash hook.
        """
        if self._closed:
            return
        job: _Job[T] = _Job(work, then, failed, stopped, owner)
        self._under_way += 1
        self._lanes[lane].submit(self._do, job)

    def run_long(
        self,
        work: Callable[[Token], Done[T] | T],
        *,
        then: Callable[[T], None],
        progressed: Callable[[int, int], None],
        failed: Callable[[DocexamError], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = "records",
        owner: QObject | None = None,
    ) -> Token:
        """Do work that reports how far it is and can be cancelled with the token returned."""
        listener: _Job[Any] = _Job(_nothing, _ignore, None, None, owner)
        told = _Throttle()

        def report(done: int, total: int) -> None:
            if told.worth(done, total):
                self._progressed.emit((listener, progressed), done, total)

        token = Token(report)
        self.run(lambda: work(token), then=then, failed=failed, stopped=stopped, lane=lane, owner=owner)
        return token

    def close(self) -> None:
        """Wait for what is under way and take nothing more: a timer may still ask for something."""
        self._closed = True
        for lane in self._lanes.values():
            lane.shutdown(wait=True)

    def _do(self, job: _Job[Any]) -> None:
        """Runs on a lane; whatever happens is carried over to the GUI thread."""
        try:
            result = job.work()
        except Exception as error:  # noqa: BLE001 -- carried over, told apart in `_on_ended`, never swallowed
            self._ended.emit(job, None, error)
        else:
            self._ended.emit(job, result, None)

    @Slot(object, object, object)
    def _on_ended(self, job: _Job[Any], result: Any, error: Exception | None) -> None:
        self._under_way -= 1
        if error is None:
            self._deliver(job, result)
        elif isinstance(error, CancelledByUser):
            if job.stopped is not None and job.still_wanted():
                job.stopped()
        elif isinstance(error, DocexamError):
            self._fail(job, error)
        else:
            self._fail(job, ProgramFault(FaultCode.DEFECT), quiet=True)
            sys.excepthook(type(error), error, error.__traceback__)

    def _deliver(self, job: _Job[Any], result: Any) -> None:
        value = result.value if isinstance(result, Done) else result
        if job.still_wanted():
            job.then(value)
        if isinstance(result, Done):
            self.changed.emit(result.changes)

    def _fail(self, job: _Job[Any], error: DocexamError, *, quiet: bool = False) -> None:
        if job.failed is not None and job.still_wanted():
            job.failed(error)
        elif not quiet:
            self.unhandled.emit(error)

    @Slot(object, int, int)
    def _on_progressed(
        self, listener: tuple[_Job[Any], Callable[[int, int], None]], done: int, total: int
    ) -> None:
        job, progressed = listener
        if job.still_wanted():
            progressed(done, total)


class _Throttle:
    """Lets a hundred reports of a job through, whatever its size."""

    def __init__(self) -> None:
        self._last = -1

    def worth(self, done: int, total: int) -> bool:
        """Tell whether this report shows something new."""
        percent = 100 * done // max(1, total)
        if percent == self._last:
            return False
        self._last = percent
        return True


def _nothing() -> None:
    """Stands where a listener has no work of its own."""


def _ignore(_result: object) -> None:
    """Stands where a listener waits for no result."""
