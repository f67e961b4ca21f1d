"""What must hold between the files of content, beyond what each says for itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Final

from docexam.content.blocked_words import blocked_words_in
from docexam.content.codec import ContentProblem, Spot, invalid
from docexam.content.pack import (
    CURRICULUM_FILE,
    EXERCISES_FILE,
    EXPLANATIONS_FILE,
    FACES_FILE,
    FOLDER,
    FRAUD_KINDS_FILE,
    REASONS_FILE,
    WORLD_FILE,
    Lists,
    Pack,
)
from docexam.content.spelling import CODE, STATION_PLACE_CODE, VERSION, doubles, is_token
from docexam.content.world_checks import world_spots
from docexam.domain.curriculum import AnyItem, Assessment, Item, Mode
from docexam.domain.exercise import NamedProcess
from docexam.domain.exercise_items import CheckDigitItem, LightItem, OrderItem, PointItem, SkillItem
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import ItemId
from docexam.domain.mrz import CheckName
from docexam.domain.people import ListedPlace

GENUINE: Final = "genuine"
GENUINE_REFERRED: Final = "genuine-referred"
"""The explanations of a genuine specimen, released and referred; every other one is that of an alteration."""

_FEWEST_STEPS: Final = 3

_TELLING: Final = frozenset(
    {"genuine", "altered", "counterfeit", "forgery", "forged", "fake", "true", "false"}
)


def pack_problems(
    pack: Pack, *, designs: Set[str], lists_file: str, further: Sequence[AnyItem] = ()
) -> Iterator[ContentProblem]:
    """Yield what does not fit together.

    `designs` are the ids there are, `lists_file` is where the lists stand, `further` are items from other files that
    an assessment may draw too.
    """
    checks = (
        (lists_file, lists_spots(pack.lists)),
        (f"{FOLDER}/{WORLD_FILE}", world_spots(pack.world, pack.lists)),
        (f"{FOLDER}/{pack.folder}/{CURRICULUM_FILE}", _course_spots(pack, designs, further)),
        (f"{FOLDER}/{pack.folder}/{REASONS_FILE}", _reason_spots(pack)),
        (f"{FOLDER}/{pack.folder}/{EXPLANATIONS_FILE}", _explanation_spots(pack)),
        (f"{FOLDER}/{pack.folder}/{FRAUD_KINDS_FILE}", _kind_spots(pack)),
        (f"{FOLDER}/{pack.folder}/{EXERCISES_FILE}", _exercise_spots(pack, designs)),
        (f"{FOLDER}/{pack.folder}/{FACES_FILE}", _face_spots(pack)),
    )
    for file, spots in checks:
        yield from (invalid(file, key, reason) for key, reason in spots)


def lists_spots(lists: Lists) -> Iterator[Spot]:
    """Yield what is wrong in the lists a station chooses from."""
    for index, agency in enumerate(lists.agencies):
        if not CODE.match(agency.code):
            yield f"agencies[{index}].code", _no_code(agency.code)
    if not any(agency.offered for agency in lists.agencies):
        yield "agencies", "none is offered"
    yield from _double_spots("agencies", (agency.code for agency in lists.agencies))
    yield from _place_spots("places", lists.places, kinds=True)
    yield from _place_spots("centres", lists.centres, kinds=False)
    # A station is named after either, so the two share one set of codes.
    yield from _double_spots("centres", (place.code for place in (*lists.places, *lists.centres)))


def _place_spots(key: str, places: Sequence[ListedPlace], *, kinds: bool) -> Iterator[Spot]:
    for index, place in enumerate(places):
        if not STATION_PLACE_CODE.match(place.code):
            yield f"{key}[{index}].code", _no_code(place.code, longest=28)
        if kinds and place.kind is None:
            yield f"{key}[{index}].kind", "missing: land, air or sea"
        if not kinds and place.kind is not None:
            yield f"{key}[{index}].kind", "a training centre has no kind"


def _course_spots(pack: Pack, designs: Set[str], further: Sequence[AnyItem]) -> Iterator[Spot]:
    course = pack.course
    if not is_token(course.id) or course.id != pack.folder:
        yield "id", f"must be a token and the name of the folder, {pack.folder}"
    if not VERSION.match(course.version):
        yield "version", f"no version: {course.version}"
    telling = _telling_words(course.items)
    every: dict[ItemId, AnyItem] = {
        item.id: item for item in (*course.items, *pack.exercises.items, *further)
    }
    for index, item in enumerate(course.items):
        yield from _item_spots(f"items[{index}]", item, telling)
    yield from _design_spots(course.items, designs)
    yield from _double_spots("items", (item.id for item in (*course.items, *further)))
    for index, assessment in enumerate(course.assessments):
        yield from _assessment_spots(f"assessments[{index}]", assessment, every)
    sets = (*course.assessments, *pack.exercises.assessments)
    yield from _double_spots("assessments", (assessment.id for assessment in sets))


def _exercise_spots(pack: Pack, designs: Set[str]) -> Iterator[Spot]:
    """Yield what is wrong with exercises on a sheet, each kind under its own key."""
    found, telling = pack.exercises, _telling_words(pack.course.items)
    for kind in ("point", "process", "disagree", "check_digit", "order", "light"):
        for index, item in enumerate(getattr(found, kind)):
            yield from _skill_spots(f"{kind}[{index}]", item, telling)
    yield from _wanted_designs(pack, designs)
    numbered = [item.id for item in (*pack.course.items, *found.items)]
    yield from _double_spots("items", numbered)
    every: dict[ItemId, AnyItem] = {item.id: item for item in (*pack.course.items, *found.items)}
    for index, assessment in enumerate(found.assessments):
        yield from _assessment_spots(f"assessments[{index}]", assessment, every)
    named = [process.id for process in found.processes]
    yield from (("processes", f"missing: {one.value}") for one in NamedProcess if one.value not in named)


def _face_spots(pack: Pack) -> Iterator[Spot]:
    """Yield what is wrong with pairs of faces; where there is no portrait bank there are none."""
    telling = _telling_words(pack.course.items) | {"same", "different", "impostor", "holder"}
    for index, item in enumerate(pack.faces.items):
        yield from _id_spots(f"items[{index}]", item, telling)
    others = (*pack.course.items, *pack.exercises.items)
    yield from _double_spots("items", [item.id for item in (*others, *pack.faces.items)])
    every: dict[ItemId, AnyItem] = {item.id: item for item in pack.faces.items}
    for index, assessment in enumerate(pack.faces.assessments):
        yield from _assessment_spots(f"assessments[{index}]", assessment, every, decides=False)
    others_sets = (*pack.course.assessments, *pack.exercises.assessments)
    yield from _double_spots("assessments", [one.id for one in (*others_sets, *pack.faces.assessments)])


def _wanted_designs(pack: Pack, designs: Set[str]) -> Iterator[Spot]:
    """Name each unknown design once; one that the documents want too was named there."""
    wanted = {item.design for item in pack.exercises.items if not isinstance(item, OrderItem)}
    for design in sorted(wanted - designs - {item.design for item in pack.course.items}):
        yield "design", f"unknown design: {design}"


def _skill_spots(key: str, item: SkillItem, telling: Set[str]) -> Iterator[Spot]:
    yield from _id_spots(key, item, telling)
    match item:
        case PointItem(features=features) if not features:
            yield f"{key}.features", "nothing to point to"
        case CheckDigitItem(check=check) if check in (CheckName.COMPOSITE, CheckName.OPTIONAL):
            yield f"{key}.check", "too long to be worked by hand: number, birth or expiry"
        case OrderItem(steps=steps):
            if len(steps) < _FEWEST_STEPS:
                yield f"{key}.steps", f"an order has at least {_FEWEST_STEPS} steps"
            yield from _double_spots(f"{key}.steps", (step.id for step in steps))
            yield from ((f"{key}.steps", _no_token(step.id)) for step in steps if not is_token(step.id))
        case LightItem(feature=feature, alterations=uses) if (feature is None) == (not uses):
            yield f"{key}.feature", "either a feature or an alteration is asked for"
        case _:
            return


def _id_spots(key: str, item: AnyItem, telling: Set[str]) -> Iterator[Spot]:
    if not is_token(item.id):
        yield f"{key}.id", _no_token(item.id)
    for word in sorted(word for word in telling if word in item.id):
        yield f"{key}.id", f"tells the truth of the item: {word}"
    if not VERSION.match(item.version):
        yield f"{key}.version", f"no version: {item.version}"


def _telling_words(items: Iterable[Item]) -> frozenset[str]:
    alterations = {use.id for item in items for use in item.alterations}
    return _TELLING | alterations | {kind.value.lower() for kind in FraudKind if kind is not FraudKind.OK}


def _design_spots(items: Sequence[Item], designs: Set[str]) -> Iterator[Spot]:
    """Name each unknown design once, where it is first used."""
    first = {item.design: index for index, item in reversed(list(enumerate(items)))}
    for design in sorted(first.keys() - designs):
        yield f"items[{first[design]}].design", f"unknown design: {design}"


def _item_spots(key: str, item: Item, telling: Set[str]) -> Iterator[Spot]:
    yield from _id_spots(key, item, telling)
    if (item.kind is FraudKind.OK) != (not item.alterations):
        yield f"{key}.kind", "is OK where nothing is altered, and only there"
    yield from _double_spots(f"{key}.alterations", (use.id for use in item.alterations))


def _assessment_spots(
    key: str, assessment: Assessment, items: Mapping[ItemId, AnyItem], *, decides: bool = True
) -> Iterator[Spot]:
    if not is_token(assessment.id):
        yield f"{key}.id", _no_token(assessment.id)
    for index, item in enumerate(assessment.items):
        if item not in items:
            yield f"{key}.items[{index}]", f"unknown item: {item}"
    yield from _double_spots(f"{key}.items", assessment.items)
    if not 0 < assessment.size <= 200:
        yield f"{key}.size", "must lie between 1 and 200"
    if not 0 <= assessment.genuine <= assessment.size:
        yield f"{key}.genuine", "must lie between 0 and the size"
    sorts = [items[item].genuine for item in assessment.items if item in items]
    yield from _mixture_spots(key, assessment, sorts)
    if decides:
        yield from _criterion_spots(key, assessment)
    elif assessment.criterion is not None:
        yield f"{key}.criterion", "faces alone never decide a pass"


def _mixture_spots(key: str, assessment: Assessment, sorts: Sequence[bool | None]) -> Iterator[Spot]:
    """A practice set draws one genuine specimen more or less than it says, so it may need both sorts.

    Where nothing is judged there is nothing genuine either.
    """
    if sorts and set(sorts) == {None}:
        if assessment.genuine:
            yield f"{key}.genuine", "must be 0 where nothing is judged"
        return
    spare = 1 if assessment.feedback_after_each else 0
    if assessment.genuine + spare > 0 and True not in sorts:
        yield f"{key}.items", "no genuine item to draw from"
    if assessment.genuine - spare < assessment.size and False not in sorts:
        yield f"{key}.items", "no altered item to draw from"


def _criterion_spots(key: str, assessment: Assessment) -> Iterator[Spot]:
    """A shift may go without: it is completed, neither passed nor failed."""
    practice = assessment.mode in (Mode.LESSON, Mode.PRACTICE)
    criterion = assessment.criterion
    if practice and criterion is not None:
        yield f"{key}.criterion", "practice is neither passed nor failed"
    if not practice and assessment.mode is not Mode.SHIFT and criterion is None:
        yield f"{key}.criterion", "missing: what counts needs a criterion"
    if criterion is not None and min(criterion.most_misses, criterion.most_false_alarms) < 0:
        yield f"{key}.criterion", "must not be negative"


def _reason_spots(pack: Pack) -> Iterator[Spot]:
    blocked = pack.blocked_words
    for index, reason in enumerate(pack.reasons.reasons):
        key = f"reasons[{index}]"
        if not is_token(reason.id):
            yield f"{key}.id", _no_token(reason.id)
        if FraudKind.OK in reason.kinds:
            yield f"{key}.kinds", "no reason to refer speaks for a genuine document"
        for word in blocked_words_in(reason.text, en=blocked.en, ar=blocked.ar):
            yield f"{key}.text", f"not an observable fact on the document: {word}"
    if not pack.reasons.reasons:
        yield "reasons", "a referral needs at least one reason to choose"
    yield from _double_spots("reasons", (reason.id for reason in pack.reasons.reasons))


def _explanation_spots(pack: Pack) -> Iterator[Spot]:
    written = [explanation.id for explanation in pack.explanations.explanations]
    for index, name in enumerate(written):
        if not is_token(name):
            yield f"explanations[{index}].id", _no_token(name)
    used = {use.id: None for item in pack.course.items for use in item.alterations}
    used |= {use.id: None for item in pack.exercises.light for use in item.alterations}
    for needed in (*used, GENUINE, GENUINE_REFERRED):
        if needed not in written:
            yield "explanations", f"missing: {needed}"
    yield from _double_spots("explanations", written)


def _kind_spots(pack: Pack) -> Iterator[Spot]:
    named = [kind.code for kind in pack.fraud_kinds.kinds]
    yield from (("kinds", f"missing: {kind}") for kind in FraudKind if kind not in named)
    yield from _double_spots("kinds", named)


def _double_spots(key: str, names: Iterable[str]) -> Iterator[Spot]:
    yield from ((key, f"stands there twice: {name}") for name in doubles(names))


def _no_token(text: str) -> str:
    return f"no token (a-z, 0-9 and single . _ -): {text}"


def _no_code(text: str, *, longest: int = 32) -> str:
    return f"no code (2 to {longest} of A-Z and 0-9, single hyphens): {text}"
