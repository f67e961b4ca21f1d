"""A scenario becomes an interview: its slots are drawn from a seed, its texts filled for the traveller at the desk.

The traveller is drawn from a stream of his or her own, before anything is known of the scenario: who somebody is
never depends on what is true of the story.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, TypeVar

from docexam.domain.fraud import FraudKind
from docexam.domain.holder import PartialDate, Sex
from docexam.domain.ids import DesignId
from docexam.domain.interview import Interview, Traveller
from docexam.domain.people import PlaceKind
from docexam.domain.scenario import Paper, Reply, Scenario, Slot, SlotKind, SlotSex, TravellerTruth
from docexam.domain.text import Text
from docexam.domain.world import NameInScripts, Port, World
from docexam.training.chance import Chance
from docexam.training.interview import numbers
from docexam.training.interview.filling import filled

T = TypeVar("T")
Drawn = int | date | Text | Sequence[Text]

TODAY: Final = "today"
DAYS_OF: Final = ("today", "holder.birth_date", "document.issued", "document.expires")
"""What a date slot may count from beside another date slot."""

_MOST_HELD_DAYS: Final = 500
_LEAST_HELD_DAYS: Final = 45
_ROOM_DAYS: Final = 10
_HOME: Final = "central"


def drawn(scenario: Scenario, *, seed: int, traveller: Traveller, world: World) -> Interview:
    """Return the interview that `seed` makes of a scenario for one traveller."""
    today = _day_of(scenario, traveller, Chance(seed, "interview day"))
    post = _post(world, scenario.post, Chance(seed, "interview post"))
    slots = _Slots(world, traveller, today, seed, post=post.id)
    for slot in scenario.slots:
        slots.draw(slot)
    values = {**_of_traveller(traveller, today, world), "post": post.name, **slots.values}
    worded = _with_drawn_words(scenario, traveller.recipe.design, Chance(seed, "interview words"))
    return Interview(filled(worded, values, traveller.holder.sex), traveller, today, post.id)


def built_in_names() -> frozenset[str]:
    """Return the placeholders every scenario may use beside its slots."""
    person = ("holder", "holder.given", "holder.surname", "holder.birth_place", "holder.age", "holder.sex")
    days = [f"{name}{end}" for name in DAYS_OF for end in ("", ".day", ".month", ".year", ".weekday")]
    return frozenset((*person, *days, "origin", "post", "document.number"))


def slot_names(slot: Slot) -> frozenset[str]:
    """Return the placeholders a slot offers."""
    ends: Mapping[SlotKind, tuple[str, ...]] = {
        SlotKind.PERSON: (".given", ".surname"),
        SlotKind.DATE: (".day", ".month", ".year", ".weekday"),
        SlotKind.NUMBER: (".number",),
        SlotKind.CHOICE: tuple(
            f".{n + 1}" for n in range(min((len(o.parts) for o in slot.options), default=0))
        ),
    }
    return frozenset(slot.id + end for end in ("", *ends.get(slot.kind, ())))


def origin_of(seed: int, world: World) -> str:
    """Return the province a traveller comes from, drawn apart from everything else."""
    issuing = [province.id for province in world.provinces if not province.abolished]
    return Chance(seed, "origin").choice(issuing)


def age_on(day: date, born: PartialDate) -> int:
    """Return the age in whole years on `day` of somebody whose date of birth is fully known."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class _Slots:
    """Draws slot after slot; no name of a place, port, carrier or person comes twice."""

    def __init__(self, world: World, traveller: Traveller, today: date, seed: int, *, post: str) -> None:
        self._world, self._traveller, self._seed = world, traveller, seed
        self._days = _days_of(traveller, today)
        self._counts: dict[str, int] = {}
        self._taken = {traveller.holder.birth_place, *traveller.holder.given_names.split()}
        self._taken |= {traveller.holder.surname, post}
        self.values: dict[str, Text] = {}

    def draw(self, slot: Slot) -> None:
        chance = Chance(self._seed, f"interview slot {slot.id}")
        kinds: Mapping[SlotKind, Callable[[Slot, Chance], None]] = {
            SlotKind.PERSON: self._person,
            SlotKind.DATE: self._date,
            SlotKind.TIME: self._time,
            SlotKind.NUMBER: self._number,
            SlotKind.CHOICE: self._choice,
        }
        kinds.get(slot.kind, self._named)(slot, chance)

    def _person(self, slot: Slot, chance: Chance) -> None:
        names = self._world.names
        sex = _sex(slot.sex, self._traveller.holder.sex)
        given = chance.choice(self._free(names.given_to(sex)))
        surname = self._family_name() if slot.family else chance.choice(self._free(names.surnames))
        self._taken |= {given.latin.upper(), surname.latin.upper()}
        first, last = Text(given.latin, given.arabic), Text(surname.latin, surname.arabic)
        self.values |= {slot.id: _joined(first, last), f"{slot.id}.given": first, f"{slot.id}.surname": last}

    def _family_name(self) -> NameInScripts:
        holder = self._traveller.holder
        return NameInScripts(_as_spelt(holder.surname, self._world.names.surnames), holder.surname_arabic)

    def _named(self, slot: Slot, chance: Chance) -> None:
        world = self._world
        if slot.kind is SlotKind.PLACE:
            place = chance.choice(self._free(world.names.places))
            self._taken.add(place.latin.upper())
            self.values[slot.id] = Text(place.latin, place.arabic)
            return
        if slot.kind is SlotKind.PROVINCE:
            named = [(p.id, p.name) for p in world.provinces if not p.abolished and p.id != _HOME]
        else:
            things = world.ports if slot.kind is SlotKind.PORT else world.carriers
            named = [(t.id, t.name) for t in things if slot.by in (None, t.kind) and not _at_home(t)]
        free = [found for found in named if found[0] not in self._taken]
        ident, name = chance.choice(free or named)
        self._taken.add(ident)
        self.values[slot.id] = name

    def _free(self, names: Sequence[T]) -> Sequence[T]:
        return [name for name in names if str(getattr(name, "latin", "")).upper() not in self._taken] or names

    def _date(self, slot: Slot, chance: Chance) -> None:
        day = self._days[slot.after or TODAY] + timedelta(days=_between(slot, chance))
        self._days[slot.id] = day
        self.values |= _day_values(slot.id, day)

    def _time(self, slot: Slot, chance: Chance) -> None:
        if slot.after:
            minutes = self._counts[slot.after] + _between(slot, chance)
        else:
            minutes = slot.least * 60 + 5 * chance.whole(12 * max(1, slot.most - slot.least))
        self._counts[slot.id] = minutes
        self.values[slot.id] = numbers.clock(minutes)

    def _number(self, slot: Slot, chance: Chance) -> None:
        number = (self._counts[slot.after] if slot.after else 0) + _between(slot, chance)
        self._counts[slot.id] = number
        self.values |= {
            slot.id: numbers.counted(number, slot.unit),
            f"{slot.id}.number": numbers.plain_number(number),
        }

    def _choice(self, slot: Slot, chance: Chance) -> None:
        option = chance.choice(slot.options)
        sex, known = self._traveller.holder.sex, dict(self.values)
        self.values[slot.id] = filled(option.text, known, sex)
        for number, part in enumerate(option.parts, 1):
            self.values[f"{slot.id}.{number}"] = filled(part, known, sex)


def _at_home(thing: object) -> bool:
    """Tell whether a port lies in the province of the learner's post: travellers come from or go elsewhere."""
    return isinstance(thing, Port) and thing.province == _HOME


def _between(slot: Slot, chance: Chance) -> int:
    return slot.least + slot.step * chance.whole((slot.most - slot.least) // slot.step + 1)


def _sex(wanted: SlotSex, holder: Sex) -> Sex:
    if wanted is SlotSex.ANY:
        return Sex.UNSPECIFIED
    if wanted in (SlotSex.FEMALE, SlotSex.MALE):
        return Sex(wanted.value)
    other = Sex.MALE if holder is Sex.FEMALE else Sex.FEMALE
    return holder if wanted is SlotSex.SAME else other


def _post(world: World, kind: PlaceKind, chance: Chance) -> Port:
    """Return the learner's post: in the Central Province, elsewhere only where that has no port of the kind."""
    ports = [port for port in world.ports if port.kind is kind]
    return chance.choice([port for port in ports if _at_home(port)] or ports)


def _day_of(scenario: Scenario, traveller: Traveller, chance: Chance) -> date:
    """Return a day on which the document is valid and old enough for every date the scenario draws."""
    earliest, latest = _reach(scenario.slots)
    paper = traveller.document
    first = paper.issue_date + timedelta(days=max(_LEAST_HELD_DAYS, _ROOM_DAYS - earliest))
    last = paper.expiry_date - timedelta(days=latest + _ROOM_DAYS)
    days = min((last - first).days, _MOST_HELD_DAYS)
    return first + timedelta(days=chance.whole(max(1, days + 1)))


def _reach(slots: Iterable[Slot]) -> tuple[int, int]:
    """Return how many days before (negative) and after today the dates of a scenario may lie."""
    spans = {TODAY: (0, 0)}
    for slot in slots:
        if slot.kind is SlotKind.DATE and (slot.after or TODAY) in spans:
            least, most = spans[slot.after or TODAY]
            spans[slot.id] = (least + slot.least, most + slot.most)
    return min(span[0] for span in spans.values()), max(span[1] for span in spans.values())


def _with_drawn_words(scenario: Scenario, design: DesignId, chance: Chance) -> Scenario:
    """Choose one wording of each reply, and say which design the specimen is."""
    return replace(
        scenario,
        greeting=(chance.choice(scenario.greeting),),
        turns=tuple(replace(turn, replies=_worded(turn.replies, chance)) for turn in scenario.turns),
        evidence=tuple(replace(shown, replies=_worded(shown.replies, chance)) for shown in scenario.evidence),
        contradictions=tuple(replace(c, replies=_worded(c.replies, chance)) for c in scenario.contradictions),
        papers=tuple(_printed(paper, design) for paper in scenario.papers),
    )


def _worded(replies: tuple[Reply, ...], chance: Chance) -> tuple[Reply, ...]:
    return tuple(replace(reply, say=(chance.choice(reply.say),)) for reply in replies)


def _printed(paper: Paper, design: DesignId) -> Paper:
    return replace(paper, designs=(design,)) if paper.designs else paper


def _of_traveller(traveller: Traveller, today: date, world: World) -> dict[str, Text]:
    holder, names = traveller.holder, world.names
    given = Text(_as_spelt(holder.given_names, names.given_names), holder.given_names_arabic)
    surname = Text(_as_spelt(holder.surname, names.surnames), holder.surname_arabic)
    place = next((p for p in names.places if p.latin.upper() == holder.birth_place), None)
    province = next(p for p in world.provinces if p.id == traveller.origin)
    born = holder.birth_date
    values = {
        "holder": _joined(given, surname),
        "holder.given": given,
        "holder.surname": surname,
        "holder.birth_place": Text(place.latin, place.arabic) if place else Text(holder.birth_place),
        "holder.age": numbers.plain_number(age_on(today, born)),
        "holder.sex": Text(en="woman", ar="امرأة") if holder.sex is Sex.FEMALE else Text(en="man", ar="رجل"),
        "document.number": Text(traveller.document.number, traveller.document.number),
        "origin": province.name,
    }
    for name, day in _days_of(traveller, today).items():
        values |= _day_values(name, day)
    return values


def _days_of(traveller: Traveller, today: date) -> dict[str, date]:
    paper, born = traveller.document, traveller.holder.birth_date
    days = (today, date(born.year, born.month, born.day), paper.issue_date, paper.expiry_date)
    return dict(zip(DAYS_OF, days, strict=True))


def _day_values(name: str, day: date) -> dict[str, Text]:
    return {
        name: numbers.full_day(day),
        f"{name}.day": numbers.short_day(day),
        f"{name}.month": numbers.month(day),
        f"{name}.year": numbers.year(day),
        f"{name}.weekday": numbers.weekday(day),
    }


def _as_spelt(printed: str, pool: Iterable[object]) -> str:
    """Return printed capitals as the world spells them."""
    spelt = {str(getattr(name, "latin", "")).upper(): str(getattr(name, "latin", "")) for name in pool}
    if printed in spelt:
        return spelt[printed]
    return " ".join(spelt.get(word, word.title()) for word in printed.split())


def _joined(first: Text, last: Text) -> Text:
    return Text(en=f"{first.en} {last.en}", ar=f"{first.ar} {last.ar}".strip())


def traveller_seed(seed: int) -> int:
    """Return the seed of holder, document and print of a trial: a stream of its own, whatever the scenario says."""
    return Chance(seed, "traveller").whole(2**31)


def design_for(scenario: Scenario, seed: int) -> DesignId:
    """Return the design the traveller's document is printed from."""
    (paper,) = [paper for paper in scenario.papers if paper.designs]
    return Chance(seed, "interview design").choice(paper.designs)


def without_truth(interview: Interview) -> Interview:
    """Return an interview as the learner is shown it: nothing in it tells what is true."""
    nothing = Text("", "")
    told = replace(
        interview.scenario,
        truth=TravellerTruth.GENUINE,
        fraud_kind=FraudKind.OK,
        title=nothing,
        story=nothing,
        next_time=nothing,
        decisive=(),
        grounds=(),
    )
    return replace(interview, scenario=told)
