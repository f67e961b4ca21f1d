"""Best scores by badge, as the CSV a Moodle gradebook imports: `idnumber` and a column for each grade item.

Made at head office only: the badge is what Moodle knows people by.
"""

from sqlalchemy import Connection, case, func, select

from docexam.domain.text import Text
from docexam.tracker.aliases import people
from docexam.tracker.office import log_access
from docexam.tracker.programme import ALWAYS, Period, in_period, not_voided
from docexam.tracker.roster import names_by_learner
from docexam.tracker.schema import OF_THE_PROGRAMME, event
from docexam.tracker.tables import CellKind, Column, Table

ID_NUMBER = "idnumber"


def gradebook_table(connection: Connection, *, by: str, at: str, period: Period = ALWAYS) -> Table:
    """Return the best score, 0 to 100, of each person on the roster in each check and exam that is no trial."""
    log_access(connection, by=by, what="gradebook", at=at)
    known, names = people(connection), names_by_learner(connection)
    best: dict[str, dict[str, int]] = {}
    for learner, assessment, permille in _best_scores(connection, period):
        person = known.person(learner)
        if person in names:
            scores = best.setdefault(person, {})
            scores[assessment] = max(permille, scores.get(assessment, 0))
    items = sorted({assessment for scores in best.values() for assessment in scores})
    columns = (
        Column(ID_NUMBER, Text(ID_NUMBER), CellKind.ID),
        *(Column(item, Text(item), CellKind.NUMBER) for item in items),
    )
    rows = sorted(
        (names[person].badge_norm, *(_grade(scores.get(item)) for item in items))
        for person, scores in best.items()
    )
    return Table("gradebook", Text("Gradebook", "سجلّ الدرجات"), columns, tuple(rows))


def _best_scores(connection: Connection, period: Period) -> list[tuple[str, str, int]]:
    rows = connection.execute(
        select(event.c.learner, event.c.assessment, func.max(event.c.score_permille))
        .where(
            event.c.type == "assessment",
            OF_THE_PROGRAMME,
            event.c.mode.in_(("check", "exam")),
            case((event.c.trial.is_(True), 1), else_=0) == 0,
            not_voided(connection),
            in_period(period),
        )
        .group_by(event.c.learner, event.c.assessment)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _grade(permille: int | None) -> float | None:
    return None if permille is None else permille / 10
