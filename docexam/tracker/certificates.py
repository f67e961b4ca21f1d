"""The named list for certificates: who passed what. Opening it is written down."""

from dataclasses import dataclass

from sqlalchemy import Connection

from docexam.tracker.office import log_access
from docexam.tracker.programme import ALWAYS, Period, pass_facts, steps
from docexam.tracker.roster import names_by_learner


@dataclass(frozen=True, slots=True)
class Certificate:
    """One pass with the name of who passed; names are empty where the roster has none.

    `flagged` marks a time that cannot be true; `further` counts other events that say the same.
    """

    learner: str
    name: str
    name_ar: str
    agency: str
    badge: str
    level: str
    course: str
    class_id: str
    centre: str
    passed_on: str
    flagged: bool
    further: int


def certificate_list(
    connection: Connection,
    *,
    by: str,
    at: str,
    period: Period = ALWAYS,
    level: str = "",
) -> tuple[Certificate, ...]:
    """Return the passes of a period by agency and name; the transaction must be one that writes."""
    log_access(connection, by=by, what="certificate list", at=at)
    names = names_by_learner(connection)
    found = []
    for fact in pass_facts(steps(connection)):
        step = fact.step
        if not period.holds(step.counted_at) or (level and step.level != level):
            continue
        entry = names.get(step.person)
        found.append(
            Certificate(
                learner=step.person,
                name=entry.name if entry else "",
                name_ar=entry.name_ar if entry else "",
                agency=step.agency,
                badge=entry.badge if entry else "",
                level=step.level,
                course=step.course,
                class_id=step.class_id,
                centre=step.centre,
                passed_on=step.counted_at[:10],
                flagged=step.flagged,
                further=len(fact.others),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.agency, one.name or one.name_ar, one.learner, one.level)))
