"""Which events go out, and under whose name: the own ones, and those of the installation this one came from."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bundle import MOST_EVENTS, Origin
from docexam.exchange.canonical import parsed
from docexam.exchange.events import GENESIS, chain_value
from docexam.storage import bundles, event_log, installation
from docexam.storage.database import Session


@dataclass(frozen=True, slots=True)
class Ancestor:
    """An installation this record was before, and whether it became another by being copied or restored."""

    id: str
    cloned: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Events `first` to `last` of an installation, enough for one bundle; `ancestor` unless they are our own."""

    installation: str
    first: int
    last: int
    ancestor: Ancestor | None = None


def ancestors(session: Session) -> tuple[Ancestor, ...]:
    """Return what this record was before, the nearest first."""
    rows = {one.id: one for one in installation.history(session)}
    found: list[Ancestor] = []
    row = rows.get(installation.present_id(session))
    while row is not None and (before := row.cloned_from or row.restored_from):
        found.append(Ancestor(before, cloned=row.cloned_from is not None))
        row = rows.get(before)
    return tuple(found)


def own_ids(session: Session) -> frozenset[str]:
    """Return the installations receipts may speak of here: our own and those we came from."""
    return frozenset((installation.present_id(session), *(one.id for one in ancestors(session))))


def parts(session: Session, *, everything: bool) -> tuple[Part, ...]:
    """Return what is to be sealed: an origin's events first, each range in bundles of the size the format allows."""
    lasts, ends = event_log.last_seqs(session), event_log.ends(session)
    own = installation.present_id(session)
    sources = [(one.id, one) for one in reversed(ancestors(session))]
    made: list[Part] = []
    for installation_id, ancestor in (*sources, (own, None)):
        begin = 1 if everything else bundles.mark(session, installation_id) + 1
        last = min(lasts.get(installation_id, 0), ends.get(installation_id, sys.maxsize))
        made.extend(
            Part(installation_id, first, min(first + MOST_EVENTS - 1, last), ancestor)
            for first in range(begin, last + 1, MOST_EVENTS)
        )
    return tuple(made)


def count(made: Iterable[Part]) -> int:
    """Return how many events the parts hold."""
    return sum(part.last - part.first + 1 for part in made)


def origins(session: Session, part: Part) -> tuple[Origin | None, Origin | None]:
    """Return what a bundle says: cloned from, restored from. It names whose events it carries, else our origin."""
    ancestor = part.ancestor or next(iter(ancestors(session)), None)
    if ancestor is None:
        return None, None
    origin = Origin(ancestor.id, event_log.last_seqs(session).get(ancestor.id, 0))
    return (origin, None) if ancestor.cloned else (None, origin)


def chain_before(session: Session, part: Part) -> str:
    """Return the chain value the first event of a part follows on.

    Raises:
        EnvironmentFault: CHAIN_BROKEN, when the event before it is gone.
    """
    if part.first == 1:
        return GENESIS
    before = event_log.chain_at(session, part.installation, part.first - 1)
    if before is None:
        raise EnvironmentFault(FaultCode.CHAIN_BROKEN, seq=part.first - 1)
    return before


def first_broken(session: Session, part: Part) -> int:
    """Return the number of the first event of a part that breaks the chain, 0 where all of it holds."""
    try:
        before, events = chain_before(session, part), readable(session, part)
    except EnvironmentFault:
        return part.first
    for event in events:
        if chain_value(before, event) != event["chain"]:
            return int(event["seq"])
        before = event["chain"]
    return 0 if len(events) == part.last - part.first + 1 else part.first + len(events)


def readable(session: Session, part: Part) -> list[dict[str, Any]]:
    """Return the events of a part up to the first whose line was made unreadable.

    Raises:
        EnvironmentFault: CHAIN_BROKEN, when not even the first can be read.
    """
    events: list[dict[str, Any]] = []
    for seq, line in enumerate(
        event_log.between(session, part.installation, first=part.first, last=part.last), start=part.first
    ):
        try:
            event = parsed(line.line)
        except EnvironmentFault:
            break
        if line.seq != seq or event.get("seq") != seq or "chain" not in event:
            break
        events.append(event)
    if not events:
        raise EnvironmentFault(FaultCode.CHAIN_BROKEN, seq=part.first)
    return events
