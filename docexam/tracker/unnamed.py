"""Results without a name: learner ids that answered but stand on no roster, and whose they might be.

Suggestions are roster entries of the same agency whose badge gives the id after one digit was replaced or two were
exchanged. A clerk confirms each; nothing is joined without one (format 1.0, section 8.7).
"""

import base64
import hmac
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Any, Final

from sqlalchemy import Column, Connection, Select, func, select

from docexam.exchange.class_lists import slip
from docexam.exchange.identity import LEARNER_ID_LENGTH
from docexam.tracker.aliases import people
from docexam.tracker.roster import RosterEntry, names_by_learner
from docexam.tracker.schema import bundle, event

_MOST_VALUES: Final = 5000


class Slip(StrEnum):
    """How a typed badge may differ from the right one."""

    ONE_DIGIT = "one-digit"
    EXCHANGED = "exchanged"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody on the roster whose badge was nearly typed: the badge as it must have been typed, and how."""

    entry: RosterEntry
    typed: str
    how: Slip


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A learner id with results and without a name; `slip` is what the learner may bring on paper."""

    learner: str
    slip: str
    agencies: tuple[str, ...]
    stations: tuple[str, ...]
    classes: tuple[str, ...]
    events: int
    last_at: str
    suggestions: tuple[Suggestion, ...]


def results_without_name(
    connection: Connection, programme_key: bytes, *, search: str = ""
) -> tuple[Unnamed, ...]:
    """Return the worklist, the busiest first; `search` takes the characters of a slip."""
    named = names_by_learner(connection)
    nameless = _nameless(connection, named, search.strip().upper())
    if not nameless:
        return ()
    agencies = _distinct(connection, event.c.agency, nameless)
    classes = _distinct(connection, event.c.class_id, nameless)
    stations = _stations(connection, nameless)
    near = near_misses(programme_key, named.values(), agencies)
    found = [
        Unnamed(
            learner=learner,
            slip=slip(learner),
            agencies=agencies.get(learner, ()),
            stations=stations.get(learner, ()),
            classes=classes.get(learner, ()),
            events=events,
            last_at=last_at,
            suggestions=near.get(learner, ()),
        )
        for learner, (events, last_at) in nameless.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.events, one.learner)))


def near_misses(
    programme_key: bytes, entries: Iterable[RosterEntry], agencies: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[Suggestion, ...]]:
    """Return for each learner id the entries of its agency one slip away from it."""
    wanted = {(agency, learner) for learner, names in agencies.items() for agency in names}
    asked = {agency for agency, _ in wanted}
    found: dict[str, list[Suggestion]] = {}
    for entry in entries:
        if entry.agency not in asked:
            continue
        for typed, how in slips_of(entry.badge_norm):
            learner = _id_of_norm(programme_key, entry.agency, typed)
            if (entry.agency, learner) in wanted:
                found.setdefault(learner, []).append(Suggestion(entry, typed, how))
    return {learner: tuple(suggestions) for learner, suggestions in found.items()}


def slips_of(badge: str) -> Iterator[tuple[str, Slip]]:
    """Yield every badge one slip away: one digit replaced by another, or two digits exchanged."""
    digits = [place for place, letter in enumerate(badge) if letter in "0123456789"]
    for place in digits:
        for other in "0123456789":
            if other != badge[place]:
                yield badge[:place] + other + badge[place + 1 :], Slip.ONE_DIGIT
    for first, second in combinations(digits, 2):
        if badge[first] != badge[second]:
            letters = list(badge)
            letters[first], letters[second] = letters[second], letters[first]
            yield "".join(letters), Slip.EXCHANGED


def _id_of_norm(programme_key: bytes, agency: str, norm: str) -> str:
    """Return the learner id of a badge that is in its normal form already: hundreds are tried for each entry."""
    digest = hmac.digest(programme_key, f"{agency}|{norm}".encode(), "sha256")
    return base64.b32encode(digest).decode()[:LEARNER_ID_LENGTH]


def _nameless(
    connection: Connection, named: Mapping[str, RosterEntry], search: str
) -> dict[str, tuple[int, str]]:
    known = people(connection)
    with_events = connection.scalars(
        select(event.c.learner).where(event.c.learner.is_not(None)).group_by(event.c.learner)
    )
    chosen = [
        learner
        for learner in with_events
        if known.person(learner) not in named and learner.startswith(search)
    ]
    counts = select(event.c.learner, func.count(), func.max(event.c.at)).group_by(event.c.learner)
    return {row[0]: (row[1], row[2]) for row in _of_learners(connection, counts, chosen)}


def _of_learners(connection: Connection, query: Select[Any], learners: Iterable[str]) -> Iterator[Any]:
    """Yield the rows of some learners, asked for in parts: databases bound the values of one question."""
    wanted = list(learners)
    for start in range(0, len(wanted), _MOST_VALUES):
        part = wanted[start : start + _MOST_VALUES]
        yield from connection.execute(query.where(event.c.learner.in_(part)))


def _distinct(
    connection: Connection, values: Column[Any], learners: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    query = select(event.c.learner, values).where(values.is_not(None)).distinct().order_by(values)
    return _gathered((row[0], row[1]) for row in _of_learners(connection, query, learners))


def _stations(connection: Connection, learners: Iterable[str]) -> dict[str, tuple[str, ...]]:
    query = (
        select(event.c.learner, bundle.c.station_code)
        .join(bundle, bundle.c.bundle_id == event.c.bundle_id)
        .distinct()
        .order_by(bundle.c.station_code)
    )
    return _gathered((row[0], row[1]) for row in _of_learners(connection, query, learners))


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for learner, value in pairs:
        found.setdefault(learner, []).append(value)
    return {learner: tuple(values) for learner, values in found.items()}
