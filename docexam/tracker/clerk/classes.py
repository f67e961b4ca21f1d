"""Class lists at head office: who could be on one, and its issue onto a stick."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.class_lists import ClassList, ListedLearner
from docexam.exchange.events import is_code, is_token
from docexam.exchange.identity import uuid7
from docexam.tracker.database import writing
from docexam.tracker.handing_out import HandedOut, issue_class_list
from docexam.tracker.ladder import STAGES, Stage, ladder
from docexam.tracker.office import Office
from docexam.tracker.roster import RosterEntry, open_roster


@dataclass(frozen=True, slots=True)
class Candidates:
    """Everybody on the roster, and the learner ids of those who wait for the step, the longest waiting first."""

    roster: tuple[RosterEntry, ...]
    in_line: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClassToBe:
    """A class as a clerk describes it; `centre` may be empty."""

    level: Stage
    course: str
    class_id: str
    centre: str = ""


def candidates(office: Office, level: Stage, *, by: str) -> Candidates:
    """Return who could be on the list of a class; that the roster was opened is written down.

    For Basic nobody is in line: everybody on the roster may begin.
    """
    with writing(office.engine) as connection:
        everybody = open_roster(connection, by=by, at=office.now())
        before = STAGES.index(level) - 1
        if before < 0:
            return Candidates(everybody, ())
        waiting = ladder(connection).waiting[STAGES[before]]
    known = {entry.learner for entry in everybody}
    return Candidates(everybody, tuple(one.person for one in waiting if one.person in known))


def issue(
    office: Office,
    described: ClassToBe,
    chosen: Iterable[RosterEntry],
    stick: Path,
    *,
    by: str,
    passphrase: str,
) -> HandedOut:
    """Write the list of a class onto a stick, sealed under the passphrase.

    Raises:
        EnvironmentFault: CODE_FORMAT, CLASS_LIST_TWICE or a TARGET_ code.
    """
    if not is_token(described.course) or not is_code(described.class_id):
        raise EnvironmentFault(FaultCode.CODE_FORMAT, typed=f"{described.course} {described.class_id}")
    if described.centre and not is_code(described.centre):
        raise EnvironmentFault(FaultCode.CODE_FORMAT, typed=described.centre)
    learners = tuple(
        ListedLearner(entry.name_ar or entry.name, entry.agency, entry.badge, entry.bcp) for entry in chosen
    )
    moment = office.clock()
    listed = ClassList(
        list_id=uuid7(unix_ms=int(moment.timestamp() * 1000), random_bytes=os.urandom(10)),
        class_id=described.class_id,
        course=described.course,
        level=described.level.value,
        issued_at=office.now(),
        learners=learners,
        centre=described.centre,
    )
    return issue_class_list(office, listed, stick, by=by, passphrase=passphrase)
