"""What must hold in a scenario: known names, filled texts, no dead end, nothing unreachable, no word untested."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from docexam.content.blocked_words import blocked_words_in
from docexam.content.codec import Spot
from docexam.content.spelling import VERSION, doubles, is_token
from docexam.domain.fraud import FraudKind
from docexam.domain.scenario import (
    FAULTY_MANNERS,
    InterviewReason,
    Manner,
    PaperKind,
    Reply,
    Scenario,
    Slot,
    SlotKind,
    TravellerTruth,
)
from docexam.domain.world import World
from docexam.training.interview.drawing import DAYS_OF, built_in_names, slot_names
from docexam.training.interview.filling import FORMS, PLACEHOLDER, texts_in
from docexam.training.interview.walking import Walker, Way

_LEAST_OPEN: Final = 3
_LEAST_FAMILIES: Final = 5
_TELLING: Final = re.compile(r"genuine|odd|impostor|obtained|protect|victim|fraud|fake|release|refer")
_KINDS: Final = {
    TravellerTruth.GENUINE: frozenset({FraudKind.OK}),
    TravellerTruth.ODD_STORY: frozenset({FraudKind.OK, FraudKind.MU_DEV}),
    TravellerTruth.IMPOSTOR: frozenset({FraudKind.IM_LOOK, FraudKind.IM_CHNG}),
    TravellerTruth.OBTAINED: frozenset({FraudKind.FG_FOG, FraudKind.FG_MORF}),
}
"""What each truth may be called as a fraud kind; somebody to protect may stand in any of them."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


class _Needing(Protocol):
    @property
    def needs(self) -> tuple[str, ...]: ...


class _Answering(Protocol):
    @property
    def replies(self) -> tuple[Reply, ...]: ...


def scenario_spots(
    scenario: Scenario, *, reasons: Sequence[InterviewReason], world: World, walks: bool = True
) -> Iterator[Spot]:
    """Yield everything wrong with one scenario."""
    named = (*_head_spots(scenario), *_id_spots(scenario), *_naming_spots(scenario, reasons))
    yield from named
    yield from _text_spots(scenario)
    yield from _slot_spots(scenario.slots, world)
    yield from _craft_spots(scenario)
    if walks and not named:
        # Walks are taken only where every name is known: else each misspelt id would be said many times over.
        yield from _walk_spots(scenario)


def reason_spots(
    reasons: Sequence[InterviewReason], *, en: tuple[str, ...], ar: tuple[str, ...]
) -> Iterator[Spot]:
    """Yield what is wrong with the reasons officers choose from."""
    for index, reason in enumerate(reasons):
        if not is_token(reason.id):
            yield f"reasons[{index}].id", _no_token(reason.id)
        for word in blocked_words_in(reason.text, en=en, ar=ar):
            yield f"reasons[{index}].text", f"not an observable fact: {word}"
    yield from (("reasons", f"stands there twice: {name}") for name in doubles(r.id for r in reasons))
    if not any(reason.protects for reason in reasons):
        yield "reasons", "none speaks for a need of protection"


def pool_spots(found: Sequence[tuple[str, Scenario]]) -> Iterator[tuple[str, str, str]]:
    """Yield file, key and reason of what is wrong between scenarios."""
    for ident in doubles(scenario.id for _, scenario in found):
        for name in [name for name, scenario in found if scenario.id == ident][1:]:
            yield name, "id", f"stands in another scenario too: {ident}"


# names


def _head_spots(scenario: Scenario) -> Iterator[Spot]:
    if not is_token(scenario.id):
        yield "id", _no_token(scenario.id)
    elif _TELLING.search(scenario.id):
        yield "id", f"tells the truth of the scenario: {scenario.id}"
    if not VERSION.match(scenario.version):
        yield "version", f"no version: {scenario.version}"


def _id_spots(scenario: Scenario) -> Iterator[Spot]:
    named = [(f"facts[{index}].id", fact.id) for index, fact in enumerate(scenario.facts)]
    named.extend(_own_ids(scenario))
    yield from ((key, _no_token(ident)) for key, ident in named if not is_token(ident))
    for ident in doubles(ident for _, ident in named):
        yield [key for key, other in named if other == ident][1], f"two things have the id {ident}"


def _naming_spots(scenario: Scenario, reasons: Sequence[InterviewReason]) -> Iterator[Spot]:
    facts = {fact.id for fact in scenario.facts}
    ids = facts | {ident for _, ident in _own_ids(scenario)}
    for key, ident in _facts_named(scenario):
        if ident not in facts:
            yield key, f"unknown fact: {ident}"
    for key, ident in _ids_named(scenario):
        if ident not in ids:
            yield key, f"nothing has the id {ident}"
    known = {reason.id for reason in reasons}
    for index, ground in enumerate(scenario.grounds):
        if ground.reason not in known:
            yield f"grounds[{index}].reason", f"unknown reason: {ground.reason}"
    yield from _protection_spots(scenario, reasons)


def _protection_spots(scenario: Scenario, reasons: Sequence[InterviewReason]) -> Iterator[Spot]:
    protecting = {reason.id for reason in reasons if reason.protects}
    grounded = protecting & {ground.reason for ground in scenario.grounds}
    if scenario.truth is TravellerTruth.PROTECT and not grounded:
        yield "grounds", "somebody to protect needs a reason that says so"


def _own_ids(scenario: Scenario) -> Iterator[tuple[str, str]]:
    lists: dict[str, Sequence[_Named]] = {
        "turns": scenario.turns,
        "papers": scenario.papers,
        "checks": scenario.checks,
        "evidence": scenario.evidence,
        "contradictions": scenario.contradictions,
        "requests": scenario.requests,
        "impressions": scenario.impressions,
    }
    for name, things in lists.items():
        yield from ((f"{name}[{index}].id", thing.id) for index, thing in enumerate(things))


def _facts_named(scenario: Scenario) -> Iterator[tuple[str, str]]:
    yield from (("decisive", fact) for fact in scenario.decisive)
    for index, ground in enumerate(scenario.grounds):
        yield from ((f"grounds[{index}].facts", fact) for fact in ground.facts)
    for index, paper in enumerate(scenario.papers):
        for line, told in enumerate(paper.lines):
            yield from ((f"papers[{index}].lines[{line}].facts", fact) for fact in told.facts)
    for index, check in enumerate(scenario.checks):
        yield from ((f"checks[{index}].facts", fact) for fact in check.facts)
    for index, shown in enumerate(scenario.evidence):
        yield f"evidence[{index}].fact", shown.fact
    for index, found in enumerate(scenario.contradictions):
        yield from ((f"contradictions[{index}].between", fact) for fact in found.between)
    for key, reply in _all_replies(scenario):
        yield from ((f"{key}.facts", fact) for fact in reply.facts)


def _ids_named(scenario: Scenario) -> Iterator[tuple[str, str]]:
    for index, fact in enumerate(scenario.facts):
        yield from ((f"facts[{index}].checked_by", ident) for ident in fact.checked_by)
    needing: dict[str, Sequence[_Needing]] = {
        "turns": scenario.turns,
        "papers": scenario.papers,
        "checks": scenario.checks,
        "requests": scenario.requests,
    }
    for name, things in needing.items():
        for index, thing in enumerate(things):
            yield from ((f"{name}[{index}].needs", ident) for ident in thing.needs)
    for index, shown in enumerate(scenario.evidence):
        yield from ((f"evidence[{index}].hold_until", ident) for ident in shown.hold_until)
    for key, reply in _all_replies(scenario):
        yield from ((f"{key}.needs", ident) for ident in reply.needs)
        yield from ((f"{key}.unless", ident) for ident in reply.unless)


def _all_replies(scenario: Scenario) -> Iterator[tuple[str, Reply]]:
    answering: dict[str, Sequence[_Answering]] = {
        "turns": scenario.turns,
        "evidence": scenario.evidence,
        "contradictions": scenario.contradictions,
    }
    for name, things in answering.items():
        for index, thing in enumerate(things):
            yield from ((f"{name}[{index}].replies[{n}]", reply) for n, reply in enumerate(thing.replies))


# texts and slots


def _text_spots(scenario: Scenario) -> Iterator[Spot]:
    known = built_in_names().union(*(slot_names(slot) for slot in scenario.slots))
    used: set[str] = set()
    for key, text in texts_in(scenario):
        for language, sentence in (("en", text.en), ("ar", text.ar)):
            names = PLACEHOLDER.findall(sentence)
            used |= set(names)
            yield from (
                (f"{key}.{language}", f"unknown slot: {{{name}}}") for name in names if name not in known
            )
            left = FORMS.sub("", PLACEHOLDER.sub("", sentence))
            if any(sign in left for sign in "{}[]|"):
                yield f"{key}.{language}", "a bracket that is not {slot} or [his|her]"
            if language == "ar" and not re.search(r"[\u0621-\u064a{]", sentence):
                yield f"{key}.ar", "not in Arabic letters"
    counted_from = {slot.after for slot in scenario.slots}
    for index, slot in enumerate(scenario.slots):
        if not slot_names(slot) & used and slot.id not in counted_from:
            yield f"slots[{index}]", f"no text uses {{{slot.id}}}"
    yield from ((("greeting"), "empty"),) if not scenario.greeting else ()
    yield from ((f"{key}.say", "empty") for key, reply in _all_replies(scenario) if not reply.say)


def _slot_spots(slots: Sequence[Slot], world: World) -> Iterator[Spot]:
    earlier: dict[str, SlotKind] = {}
    for index, slot in enumerate(slots):
        key = f"slots[{index}]"
        if not is_token(slot.id) or "." in slot.id or slot.id in built_in_names():
            yield f"{key}.id", f"no name for a slot: {slot.id}"
        if slot.id in earlier:
            yield f"{key}.id", f"stands there twice: {slot.id}"
        if slot.step < 1 or slot.most < slot.least:
            yield f"{key}.most", "must not be less than `least`, and `step` must be at least 1"
        base = SlotKind.DATE if slot.after in DAYS_OF else earlier.get(slot.after)
        if slot.after and base is not slot.kind:
            yield f"{key}.after", f"no earlier slot of the same kind: {slot.after}"
        if (slot.kind is SlotKind.CHOICE) != bool(slot.options):
            yield f"{key}.options", "a choice has options, and nothing else has"
        if slot.by is not None and not _offers(slot, world):
            yield f"{key}.by", f"the world has none by {slot.by.value}"
        earlier[slot.id] = slot.kind


def _offers(slot: Slot, world: World) -> bool:
    things = world.ports if slot.kind is SlotKind.PORT else world.carriers
    return slot.kind in (SlotKind.PORT, SlotKind.CARRIER) and any(thing.kind is slot.by for thing in things)


# the craft of interviewing


def _craft_spots(scenario: Scenario) -> Iterator[Spot]:
    allowed = _KINDS.get(scenario.truth)
    if allowed is not None and scenario.fraud_kind not in allowed:
        yield "fraud_kind", f"does not go with {scenario.truth.value}: {scenario.fraud_kind.value}"
    if scenario.to_refer != bool(scenario.grounds):
        yield "grounds", "a traveller to refer has grounds, and one to release has none"
    if not scenario.decisive:
        yield "decisive", "empty: say which facts settle the matter"
    if not 30 <= scenario.seconds <= 600:
        yield "seconds", "must lie between 30 and 600"
    if not any(paper.designs for paper in scenario.papers):
        yield "papers", "none is a specimen: the document names no design"
    for index, paper in enumerate(scenario.papers):
        if paper.designs and paper.kind not in (PaperKind.PASSPORT, PaperKind.CARD):
            yield f"papers[{index}].designs", "only a passport or a card is printed for the holder"
    if sum(1 for paper in scenario.papers if paper.designs) > 1:
        yield "papers", "more than one is a specimen"
    yield from _turn_spots(scenario)


def _turn_spots(scenario: Scenario) -> Iterator[Spot]:
    turns = scenario.turns
    for index, turn in enumerate(turns):
        faulty = turn.manner in FAULTY_MANNERS
        if faulty and turn.lesson is None:
            yield f"turns[{index}].lesson", f"missing: why one does not ask so ({turn.manner.value})"
        if not turn.replies:
            yield f"turns[{index}].replies", "empty: nobody answers"
        if not 1 <= turn.seconds <= 120:
            yield f"turns[{index}].seconds", "must lie between 1 and 120"
    if sum(1 for turn in turns if turn.manner is Manner.OPEN) < _LEAST_OPEN:
        yield "turns", f"fewer than {_LEAST_OPEN} open questions"
    if len({turn.family for turn in turns}) < _LEAST_FAMILIES:
        yield "turns", f"fewer than {_LEAST_FAMILIES} families of questions"
    if not any(turn.manner in FAULTY_MANNERS for turn in turns):
        yield (
            "turns",
            "no question that tempts: one leading, insulting or profiling question must be on offer",
        )


# walks


def _walk_spots(scenario: Scenario) -> Iterator[Spot]:
    walker = Walker(scenario)
    keys = {(way.of, way.reply): key for key, way in _keyed_ways(scenario, walker)}
    reached: set[str] = set()
    for way in walker.ways:
        walk = walker.to_way(way)
        if walk is None:
            what = "no walk reaches this reply" if way.reply >= 0 else "no walk reaches this"
            yield keys[way.of, way.reply], what
            continue
        reached |= way.brings
        if not _settles(scenario, walker.exhausted(walk).known):
            yield keys[way.of, way.reply], "a dead end: after this nothing can settle the matter any more"
    yield from _silence_spots(scenario, walker, keys)
    yield from _fact_spots(scenario, walker, reached)
    for index, ground in enumerate(scenario.grounds):
        if not set(ground.facts) <= reached:
            yield f"grounds[{index}]", "its facts can never be known"


def _keyed_ways(scenario: Scenario, walker: Walker) -> Iterator[tuple[str, Way]]:
    keys = {ident: key.removesuffix(".id") for key, ident in _own_ids(scenario)}
    for way in walker.ways:
        yield keys[way.of] + (f".replies[{way.reply}]" if way.reply >= 0 else ""), way


def _settles(scenario: Scenario, known: frozenset[str]) -> bool:
    """Tell whether what is known can carry the right decision."""
    if scenario.to_refer:
        return any(set(ground.facts) <= known for ground in scenario.grounds)
    return any(fact in known for fact in scenario.decisive)


def _silence_spots(scenario: Scenario, walker: Walker, keys: dict[tuple[str, int], str]) -> Iterator[Spot]:
    """Yield what is asked and gets no reply at all: the last reply must hold whatever is known."""
    last = {way.of: way for way in walker.ways if way.reply >= 0}
    base = {turn.id: set(turn.needs) for turn in scenario.turns}
    base |= {shown.id: {shown.fact} for shown in scenario.evidence}
    base |= {found.id: set(found.between) for found in scenario.contradictions}
    for ident, way in last.items():
        if way.needs - base[ident] or way.unless:
            yield keys[ident, way.reply], "a dead end: the last reply must be without `needs` and `unless`"


def _fact_spots(scenario: Scenario, walker: Walker, reached: set[str]) -> Iterator[Spot]:
    found_out = {fact for paper in scenario.papers for line in paper.lines for fact in line.facts}
    found_out |= {fact for check in scenario.checks for fact in check.facts}
    tested = found_out | {check.id for check in scenario.checks} | {paper.id for paper in scenario.papers}
    for index, fact in enumerate(scenario.facts):
        key = f"facts[{index}]"
        if fact.id not in reached:
            yield key, f"no walk reaches this fact: {fact.id}"
        if fact.id not in found_out and not fact.checked_by:
            yield f"{key}.checked_by", f"a fact without a check: {fact.id} is only said"
        yield from (
            (f"{key}.checked_by", f"is only said too: {ident}")
            for ident in _untested(fact.checked_by, tested)
        )


def _untested(idents: Iterable[str], tested: set[str]) -> Iterator[str]:
    yield from (ident for ident in idents if ident not in tested)


def _no_token(text: str) -> str:
    return f"no token (a-z, 0-9 and single . _ -): {text}"
