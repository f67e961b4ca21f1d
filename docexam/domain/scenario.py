"""An interview as content: what a traveller says, what can be checked, and what is true.

A scenario is a template: names, places, dates and numbers are slots, and the traveller is drawn apart from it. The
same classes hold the drawn interview, with every text filled in (see `docexam.training.interview.drawing`).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from docexam.domain.fraud import FraudKind
from docexam.domain.ids import DesignId, ItemId, ReasonId
from docexam.domain.people import PlaceKind
from docexam.domain.review import Review
from docexam.domain.text import Text


class Family(StrEnum):
    """The families of questions on the board."""

    WHO = "who"
    WHAT = "what"
    WHERE = "where"
    WHEN = "when"
    WHY = "why"
    HOW = "how"
    SELF = "self"
    CONTROL = "control"


class Manner(StrEnum):
    """How a question is put. The last three are on offer because they tempt; they cost and are explained."""

    OPEN = "open"
    CLOSED = "closed"
    LEADING = "leading"
    INSULTING = "insulting"
    PROFILING = "profiling"


FAULTY_MANNERS: Final = frozenset({Manner.LEADING, Manner.INSULTING, Manner.PROFILING})


class CheckPlace(StrEnum):
    """Where a fact is checked."""

    DOCUMENT = "document"
    PAPERS = "papers"
    SYSTEM = "system"
    PHONE = "phone"
    LUGGAGE = "luggage"
    APART = "apart"
    COLLEAGUE = "colleague"


class PaperKind(StrEnum):
    """What lies on the counter."""

    PASSPORT = "passport"
    CARD = "card"
    VISA = "visa"
    STAMPS = "stamps"
    TICKET = "ticket"
    BOOKING = "booking"
    LETTER = "letter"
    FORM = "form"
    OTHER = "other"


class TravellerTruth(StrEnum):
    """What is true of the traveller."""

    GENUINE = "genuine"
    ODD_STORY = "odd-story"
    IMPOSTOR = "impostor"
    OBTAINED = "obtained"
    PROTECT = "protect"


RELEASED: Final = frozenset({TravellerTruth.GENUINE, TravellerTruth.ODD_STORY})
"""Travellers who are rightly released; all others are rightly referred to second line."""


class SlotKind(StrEnum):
    """What a slot is drawn from."""

    PERSON = "person"
    PLACE = "place"
    PORT = "port"
    CARRIER = "carrier"
    PROVINCE = "province"
    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    CHOICE = "choice"


class SlotSex(StrEnum):
    """The sex of a drawn person: fixed, as the holder's, the other one, or either."""

    FEMALE = "F"
    MALE = "M"
    SAME = "same"
    OTHER = "other"
    ANY = "any"


class Unit(StrEnum):
    """What a number counts; decides the plural in each language."""

    DAY = "day"
    NIGHT = "night"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    HOUR = "hour"
    MINUTE = "minute"
    TIME = "time"
    PERSON = "person"
    CHILD = "child"
    BAG = "bag"
    CROWN = "crown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a slot; `parts` belong to it and are drawn together with it: ``{job.1}``, ``{job.2}``."""

    text: Text
    parts: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the texts that is filled anew for every trial, named ``{id}`` there.

    `least` and `most` are days (dates), hours of the day or, with `after`, minutes (times), or the number itself;
    they count from `after`, another slot or ``today``, ``holder.birth_date``, ``document.issued``,
    ``document.expires``.
    """

    id: str
    kind: SlotKind
    least: int = 0
    most: int = 0
    step: int = 1
    after: str = ""
    unit: Unit = Unit.NONE
    sex: SlotSex = SlotSex.ANY
    family: bool = False
    by: PlaceKind | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the learner can note. What only the traveller says names facts it is checked by."""

    id: str
    text: Text
    checked_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What the traveller says and which facts that brings; the first reply whose conditions hold is given.

    `needs` must all be known and nothing of `unless`. One of the wordings in `say` is drawn.
    """

    say: tuple[Text, ...]
    facts: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A question on the board; one with `needs` is a follow-up and appears when they are known."""

    id: str
    family: Family
    manner: Manner
    ask: Text
    replies: tuple[Reply, ...]
    needs: tuple[str, ...] = ()
    seconds: int = 10
    lesson: Text | None = None


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line that can be read on a paper, and the facts it brings."""

    text: Text
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document or paper of the traveller; it is handed over when its `needs` are known.

    A paper with `designs` is a specimen: one of them is drawn, and printed for the holder.
    """

    id: str
    kind: PaperKind
    title: Text
    lines: tuple[PaperLine, ...]
    needs: tuple[str, ...] = ()
    designs: tuple[DesignId, ...] = ()
    seconds: int = 5


@dataclass(frozen=True, slots=True)
class Check:
    """Something the officer can find out without the traveller, and what it takes."""

    id: str
    place: CheckPlace
    what: Text
    result: Text
    seconds: int
    facts: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A known fact that can be put to the traveller; `hold_until` is what he or she should have said first."""

    id: str
    fact: str
    say: Text
    replies: tuple[Reply, ...]
    hold_until: tuple[str, ...] = ()
    seconds: int = 10


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two facts that do not fit: how to ask about it, what is answered, and what is behind it."""

    id: str
    between: tuple[str, str]
    ask: Text
    replies: tuple[Reply, ...]
    why: Text
    seconds: int = 10


@dataclass(frozen=True, slots=True)
class Impression:
    """What tempts an officer and proves nothing; noting it costs, and `lesson` says why."""

    id: str
    text: Text
    lesson: Text


@dataclass(frozen=True, slots=True)
class Request:
    """What the traveller asks: `answer` respects it, `refusal` does not; `lesson` is for the debrief."""

    id: str
    say: Text
    answer: Text
    refusal: Text
    lesson: Text
    needs: tuple[str, ...] = ()
    seconds: int = 5


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason that stands in this interview, and the facts that must be known for it."""

    reason: ReasonId
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One interview at the first line, as template or drawn.

    `decisive` are the facts that settle it, either way. `grounds` are the reasons that stand; there are none where
    the traveller is rightly released. `seconds` is what a good interview takes at most.
    """

    id: ItemId
    version: str
    title: Text
    post: PlaceKind
    opening: Text
    greeting: tuple[Text, ...]
    truth: TravellerTruth
    fraud_kind: FraudKind
    story: Text
    next_time: Text
    decisive: tuple[str, ...]
    papers: tuple[Paper, ...]
    facts: tuple[Fact, ...]
    turns: tuple[Turn, ...]
    checks: tuple[Check, ...]
    review: Review
    seconds: int = 120
    slots: tuple[Slot, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    impressions: tuple[Impression, ...] = ()
    requests: tuple[Request, ...] = ()
    grounds: tuple[Ground, ...] = ()

    @property
    def to_refer(self) -> bool:
        """Whether the accepted response is to refer."""
        return self.truth not in RELEASED


@dataclass(frozen=True, slots=True)
class InterviewReason:
    """An observable fact that may stand behind a referral; `protects` marks a need of protection."""

    id: ReasonId
    text: Text
    protects: bool = False


SHRUG: Final = Text(
    en="I do not see what you mean. Both are so.",
    ar="لا أفهم ما تقصدون. كلا الأمرين صحيح.",
)
"""What a traveller answers who is asked about two facts that do fit."""
