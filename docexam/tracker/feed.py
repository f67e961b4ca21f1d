"""Sends the outbox to a Learning Record Store (xAPI 1.0.3): the only network code of the project.

Some servers refuse a whole batch for one statement they know, so a refused batch is sent again one by one. Whatever
is not known to have arrived stays waiting.
"""

import base64
import http.client
import json
import urllib.parse
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Engine

from docexam.tracker.database import writing
from docexam.tracker.office import reading
from docexam.tracker.outbox import Outgoing, Posting, fill_outbox, mark, next_batch

VERSION: Final = "1.0.3"
PAUSES_S: Final = (1.0, 5.0, 30.0)
"""How long to wait after each failure in a row before trying again; then the rest waits for the next run."""

TIMEOUT_S: Final = 30
_TAKEN: Final = (200, 204)
_ONE_BY_ONE: Final = (400, 409, 413)
"""A batch refused so may hold one bad statement among good ones; a single one refused so is bad itself."""

_MOST_ANSWER: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Store:
    """Where statements go: the address up to and without ``/statements``, and the credentials."""

    address: str
    login: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the store said: status (0: no connection) and text."""

    status: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class FeedReport:
    """How a run ended. `refused` means the store does not take these credentials; `unreachable` that it was gone."""

    sent: int = 0
    failed: int = 0
    conflicts: int = 0
    waiting: int = 0
    refused: bool = False
    unreachable: bool = False
    last: str = ""


class _Stop(Exception):
    """Nothing more can be sent in this run."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def send_outbox(
    engine: Engine, store: Store, *, pause: Callable[[float], None], most_batches: int = 1_000_000
) -> FeedReport:
    """Send what waits, fifty at a time, each batch noted before the next.

    After 5xx or without connection it pauses longer each time, then leaves the rest for the next run; after 401 or 403
    it stops at once.
    """
    with writing(engine) as connection:
        fill_outbox(connection)
    tally = dict.fromkeys(Posting, 0)
    stopped: Answer | None = None
    for _ in range(most_batches):
        with reading(engine) as connection:
            batch = next_batch(connection)
        if not batch:
            # annulments of what has just been sent come into the outbox now
            with writing(engine) as connection:
                if not fill_outbox(connection):
                    break
            continue
        try:
            for state, ids, status in _sent(store, batch, pause):
                with writing(engine) as connection:
                    mark(connection, ids, state, status=status)
                tally[state] += len(ids)
        except _Stop as stop:
            stopped = stop.answer
            break
    return _report(engine, tally, stopped)


def _report(engine: Engine, tally: Mapping[Posting, int], stopped: Answer | None) -> FeedReport:
    with writing(engine) as connection:
        waiting = fill_outbox(connection)
    refused = stopped is not None and stopped.status in (401, 403)
    return FeedReport(
        sent=tally[Posting.SENT],
        failed=tally[Posting.FAILED],
        conflicts=tally[Posting.CONFLICT],
        waiting=waiting,
        refused=refused,
        unreachable=stopped is not None and not refused,
        last=f"{stopped.status} {stopped.text}"[:200] if stopped else "",
    )


Noted = tuple[Posting, Sequence[str], str]


def _sent(store: Store, batch: Sequence[Outgoing], pause: Callable[[float], None]) -> Iterator[Noted]:
    """Yield what became of the statements as it becomes known, so that a stop loses none of it."""
    answer = _patiently(store, "POST", "/statements", [one.statement for one in batch], pause)
    if answer.status in _TAKEN:
        yield Posting.SENT, [one.statement_id for one in batch], str(answer.status)
    elif answer.status in _ONE_BY_ONE:
        for one in batch:
            yield _sent_alone(store, one, pause)
    else:
        raise _Stop(answer)


def _sent_alone(store: Store, one: Outgoing, pause: Callable[[float], None]) -> Noted:
    path = f"/statements?statementId={one.statement_id}"
    answer = _patiently(store, "PUT", path, one.statement, pause)
    ids = [one.statement_id]
    if answer.status in _TAKEN:
        return Posting.SENT, ids, str(answer.status)
    if answer.status == 409:
        held = _patiently(store, "GET", path, None, pause)
        same = held.status == 200 and _says_the_same(held.text, one.statement)
        return (Posting.SENT if same else Posting.CONFLICT), ids, f"409 {answer.text}"
    if answer.status in _ONE_BY_ONE:
        return Posting.FAILED, ids, f"{answer.status} {answer.text}"
    raise _Stop(answer)


def _patiently(store: Store, method: str, path: str, body: Any, pause: Callable[[float], None]) -> Answer:
    """Ask until the store answers; raises `_Stop` when it does not, or refuses the credentials."""
    answer = Answer(0)
    for wait_s in (*PAUSES_S, None):
        answer = _ask(store, method, path, body)
        if answer.status in (401, 403):
            break
        if 0 < answer.status < 500 and answer.status != 429:
            return answer
        if wait_s is not None:
            pause(wait_s)
    raise _Stop(answer)


def _ask(store: Store, method: str, path: str, body: Any) -> Answer:
    address = urllib.parse.urlsplit(store.address)
    kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
    connection = kind(address.hostname or "", address.port, timeout=TIMEOUT_S)
    headers = {"X-Experience-API-Version": VERSION, "Content-Type": "application/json; charset=utf-8"}
    if store.login:
        secret = base64.b64encode(f"{store.login}:{store.password}".encode()).decode()
        headers["Authorization"] = f"Basic {secret}"
    sent = None if body is None else json.dumps(body, ensure_ascii=False).encode()
    try:
        connection.request(method, address.path.rstrip("/") + path, body=sent, headers=headers)
        response = connection.getresponse()
        return Answer(response.status, response.read(_MOST_ANSWER).decode("utf-8", "replace"))
    except (OSError, http.client.HTTPException) as error:
        return Answer(0, type(error).__name__)
    finally:
        connection.close()


def _says_the_same(text: str, ours: Mapping[str, Any]) -> bool:
    """Tell whether the store holds our statement: everything we say, whatever the store added to it."""
    try:
        theirs = json.loads(text)
    except ValueError:
        return False
    return _contains(theirs, {key: value for key, value in ours.items() if key != "version"})


def _contains(theirs: Any, ours: Any) -> bool:
    if isinstance(ours, Mapping):
        return isinstance(theirs, dict) and all(
            _contains(theirs.get(key), value) for key, value in ours.items()
        )
    if isinstance(ours, list):
        same_length = isinstance(theirs, list) and len(theirs) == len(ours)
        return same_length and all(_contains(one, other) for one, other in zip(theirs, ours, strict=True))
    return bool(theirs == ours)
