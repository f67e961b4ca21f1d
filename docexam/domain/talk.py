"""What a learner does in an interview: the list of actions is the record of the talk."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PaperRead:
    """A paper was taken up and read."""

    paper: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the board was asked."""

    turn: str


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """The traveller was asked about two linked facts that seem not to fit."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class EvidenceShown:
    """A known fact was put to the traveller."""

    evidence: str


@dataclass(frozen=True, slots=True)
class Checked:
    """Something was found out without the traveller."""

    check: str


@dataclass(frozen=True, slots=True)
class RequestAnswered:
    """A question of the traveller was answered, or refused."""

    request: str
    granted: bool


@dataclass(frozen=True, slots=True)
class FactNoted:
    """A known fact, or an impression, was written into the notebook or, with `on` False, struck out."""

    fact: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class ContradictionLinked:
    """Two noted facts were linked as not fitting or, with `on` False, unlinked."""

    first: str
    second: str
    on: bool = True


TalkAction = (
    PaperRead
    | Asked
    | FollowedUp
    | EvidenceShown
    | Checked
    | RequestAnswered
    | FactNoted
    | ContradictionLinked
)

TALK_ACTIONS: Final = (
    PaperRead,
    Asked,
    FollowedUp,
    EvidenceShown,
    Checked,
    RequestAnswered,
    FactNoted,
    ContradictionLinked,
)
