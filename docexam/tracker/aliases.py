"""Aliases: two learner ids that are one person. Reversible, without circles; events are never rewritten."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.tracker.office import log_access
from docexam.tracker.schema import learner_alias


@dataclass(frozen=True, slots=True)
class Alias:
    """Who joined what, when and why."""

    from_learner: str
    to_learner: str
    by: str
    at: str
    reason: str


class People:
    """Learner ids as reports count them: each followed to the end of its aliases."""

    def __init__(self, aliases: Mapping[str, str]) -> None:
        self._ends = {one: _end(aliases, one) for one in aliases}

    def person(self, learner: str) -> str:
        """Return the learner id a person is counted under."""
        return self._ends.get(learner, learner)


def people(connection: Connection) -> People:
    """Read all aliases."""
    rows = connection.execute(select(learner_alias.c.from_learner, learner_alias.c.to_learner))
    return People({row.from_learner: row.to_learner for row in rows})


def aliases(connection: Connection) -> tuple[Alias, ...]:
    """Return every alias, the latest first."""
    names = ("from_learner", "to_learner", "by", "at", "reason")
    rows = connection.execute(
        select(*(learner_alias.c[name] for name in names)).order_by(
            learner_alias.c.at.desc(), learner_alias.c.from_learner
        )
    )
    return tuple(Alias(*row) for row in rows)


def join_learners(connection: Connection, alias: Alias) -> None:
    """Count one learner id as another from now on; the transaction must hold the write lock.

    Raises:
        EnvironmentFault: MERGE_SAME when the two are one person already, in whichever direction.
        EnvironmentFault: LEARNER_UNKNOWN when the first id is joined to another one; undo that first.
    """
    known = people(connection)
    if known.person(alias.to_learner) == known.person(alias.from_learner):
        raise EnvironmentFault(FaultCode.MERGE_SAME)
    taken = select(learner_alias.c.to_learner).where(learner_alias.c.from_learner == alias.from_learner)
    if connection.execute(taken).first() is not None:
        raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
    connection.execute(
        insert(learner_alias).values(
            from_learner=alias.from_learner,
            to_learner=alias.to_learner,
            by=alias.by[:64],
            at=alias.at,
            reason=alias.reason,
        )
    )


def part_learners(connection: Connection, from_learner: str, *, by: str, at: str) -> None:
    """Undo an alias, and write down who did.

    Raises:
        EnvironmentFault: LEARNER_UNKNOWN when there is none.
    """
    gone = connection.execute(delete(learner_alias).where(learner_alias.c.from_learner == from_learner))
    if not gone.rowcount:
        raise EnvironmentFault(FaultCode.LEARNER_UNKNOWN)
    log_access(connection, by=by, what=f"alias undone: {from_learner}", at=at)


def _end(aliases: Mapping[str, str], learner: str) -> str:
    seen = {learner}
    while learner in aliases and aliases[learner] not in seen:
        learner = aliases[learner]
        seen.add(learner)
    return learner
