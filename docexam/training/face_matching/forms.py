"""Two fixed test forms, equated, of people nobody practised with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.portrait import Family, Portrait, Shot
from docexam.training.chance import Chance
from docexam.training.face_matching.pairing import Pair, holders

EACH: Final = 20
"""Holders and impostors each, in a form."""

FORM_SEED: Final = 20260901
"""Everybody answers the same pairs, so this never changes while the bank stays."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Form A and form B."""

    a: tuple[Pair, ...]
    b: tuple[Pair, ...]


def make_forms(families: Sequence[Family], *, each: int = EACH) -> Forms | None:
    """Return both forms, or None while there are too few families of tests.

    Families are sorted by intended sex, colour of skin, age class and distance of their impostor, and dealt out in
    turn, so that the forms are alike in all of these. Each family serves once: nobody is met twice.
    """
    impostors = [family for family in holders(families) if _impostor(family) is not None]
    chosen = sorted(impostors, key=_alike)[: 2 * each]
    rest = sorted((family for family in holders(families) if family not in chosen), key=_alike)[: 2 * each]
    if len(chosen) < 2 * each or len(rest) < 2 * each:
        return None
    wrong = [Pair(_document(family), live) for family in chosen if (live := _impostor(family)) is not None]
    right = [Pair(_document(family), family.live[0]) for family in rest]
    return Forms(_shuffled(wrong[0::2] + right[0::2], "a"), _shuffled(wrong[1::2] + right[1::2], "b"))


def _shuffled(pairs: Sequence[Pair], form: str) -> tuple[Pair, ...]:
    return tuple(Chance(FORM_SEED, f"face|form|{form}").shuffled(pairs))


def _document(family: Family) -> Portrait:
    document = family.document
    if document is None:
        raise ValueError(f"{family.id} has no document portrait")
    return document


def _impostor(family: Family) -> Portrait | None:
    return next((one for one in family.others if one.shot is not Shot.DOCUMENT), None)


def _alike(family: Family) -> tuple[str, str, str, float, str]:
    document, impostor = _document(family), _impostor(family)
    mm = 0.0 if impostor is None else impostor.mm
    return document.intended_sex.value, document.skin.value, document.age_class.value, mm, family.id
