"""Walks through a scenario: how a turn, a reply or a fact can be reached, or that no walk reaches it.

What is known only grows, so a goal is what must be known and what must not be known yet. A walk is planned
backwards from the goal and taken forwards by the very rules a learner plays by.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from docexam.domain.scenario import Reply, Scenario
from docexam.domain.talk import (
    Asked,
    Checked,
    ContradictionLinked,
    EvidenceShown,
    FactNoted,
    FollowedUp,
    PaperRead,
    RequestAnswered,
    TalkAction,
)
from docexam.training.interview.talk import TalkState, after, ordered_pair, stepped_up

Ids = frozenset[str]
_NONE: Ids = frozenset()


@dataclass(frozen=True, slots=True)
class Way:
    """One way to get something known: what it takes, what must not be known before, and the moves."""

    of: str
    moves: tuple[TalkAction, ...]
    needs: Ids
    unless: Ids
    brings: Ids
    reply: int = -1


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk that was taken: its actions and where it ends."""

    actions: tuple[TalkAction, ...]
    state: TalkState

    @property
    def known(self) -> Ids:
        """Everything known at its end."""
        return frozenset(self.state.known)


class Walker:
    """Finds walks through one scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """Every way anything can become known, replies apart from each other."""
        return tuple(_ways(self._scenario))

    def start(self) -> Walk:
        """Return the walk of no step."""
        return Walk((), stepped_up(self._scenario))

    def to_way(self, way: Way, *, start: Walk | None = None) -> Walk | None:
        """Return a walk that ends with `way`, or None where none was found."""
        return self._by(way, start or self.start(), avoid=_NONE, under=())

    def to_known(self, ident: str, *, start: Walk | None = None) -> Walk | None:
        """Return a walk at whose end `ident` is known."""
        return self._get(ident, start or self.start(), avoid=_NONE, under=())

    def exhausted(self, start: Walk) -> Walk:
        """Return the walk that goes on from `start` until nothing is left to learn."""
        walk, moved = start, True
        while moved:
            moved = False
            for way in self.ways:
                if way.of not in walk.known and way.needs <= walk.known:
                    walk, moved = self._taken(walk, way), True
        return walk

    def _get(self, ident: str, walk: Walk, *, avoid: Ids, under: tuple[str, ...]) -> Walk | None:
        if ident in walk.known:
            return walk
        if ident in under:
            return None
        for way in self.ways:
            if ident in way.brings and way.of not in walk.known:
                found = self._by(way, walk, avoid=avoid, under=(*under, ident))
                if found is not None:
                    return found
        return None

    def _by(self, way: Way, walk: Walk, *, avoid: Ids, under: tuple[str, ...]) -> Walk | None:
        if way.brings & avoid or way.unless & walk.known:
            return None
        for silenced, open_ids in self._ahead(way):
            found = self._reach(
                way.needs | open_ids, walk, avoid=avoid | way.unless | silenced | {way.of}, under=under
            )
            if found is not None:
                taken = self._taken(found, way)
                if way.brings <= taken.known and not (taken.known - found.known) & avoid:
                    return taken
        return None

    def _ahead(self, way: Way) -> Iterator[tuple[Ids, Ids]]:
        """Yield how the replies standing before this one can be kept from being given.

        Each of them is either still lacking something it needs, or something it must not know is known.
        """
        before = [other for other in self.ways if other.of == way.of and other.reply < way.reply]
        choices = []
        for other in before:
            lacking = [(frozenset({need}), _NONE) for need in other.needs - way.needs]
            choices.append([*lacking, *((_NONE, frozenset({ident})) for ident in other.unless)])
        for chosen in product(*choices):
            silenced = frozenset[str]().union(*(c[0] for c in chosen))
            open_ids = frozenset[str]().union(*(c[1] for c in chosen))
            if not silenced & (open_ids | way.needs):
                yield silenced, open_ids

    def _reach(self, needs: Ids, walk: Walk, *, avoid: Ids, under: tuple[str, ...]) -> Walk | None:
        if avoid & walk.known:
            return None
        for ident in sorted(needs):
            found = self._get(ident, walk, avoid=avoid, under=under)
            if found is None:
                return None
            walk = found
        return walk if needs <= walk.known and not avoid & walk.known else None

    def _taken(self, walk: Walk, way: Way) -> Walk:
        state = walk.state
        for move in way.moves:
            state = after(self._scenario, state, move)
        return Walk((*walk.actions, *way.moves), state)


def _ways(scenario: Scenario) -> Iterator[Way]:
    for paper in scenario.papers:
        brings = {paper.id, *(fact for line in paper.lines for fact in line.facts)}
        yield Way(paper.id, (PaperRead(paper.id),), frozenset(paper.needs), _NONE, frozenset(brings))
    for check in scenario.checks:
        brings = {check.id, *check.facts}
        yield Way(check.id, (Checked(check.id),), frozenset(check.needs), _NONE, frozenset(brings))
    for turn in scenario.turns:
        yield from _replies(turn.id, (Asked(turn.id),), turn.needs, turn.replies)
    for shown in scenario.evidence:
        yield from _replies(shown.id, (EvidenceShown(shown.id),), (shown.fact,), shown.replies)
    for found in scenario.contradictions:
        one, two = ordered_pair(scenario, *found.between)
        moves = (FactNoted(one), FactNoted(two), ContradictionLinked(one, two), FollowedUp(one, two))
        yield from _replies(found.id, moves, found.between, found.replies)
    for request in scenario.requests:
        moves_of = (RequestAnswered(request.id, granted=True),)
        yield Way(request.id, moves_of, frozenset(request.needs), _NONE, frozenset({request.id}))


def _replies(
    of: str, moves: tuple[TalkAction, ...], needs: Iterable[str], replies: Iterable[Reply]
) -> Iterator[Way]:
    for index, reply in enumerate(replies):
        wanted = frozenset((*needs, *reply.needs))
        yield Way(of, moves, wanted, frozenset(reply.unless), frozenset({of, *reply.facts}), index)
