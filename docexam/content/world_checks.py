"""What must hold in the fictional world: writable names, known provinces, no place of the real world."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from docexam.content.codec import Spot
from docexam.content.pack import Lists
from docexam.content.spelling import doubles, is_token
from docexam.domain.errors import DocexamError
from docexam.domain.holder import Sex
from docexam.domain.transliteration import transliterate
from docexam.domain.world import GivenName, NameInScripts, World

_ARABIC: Final = re.compile(r"[\u0621-\u064a\u064b-\u0652 ]+")
_LONGEST_NAME: Final = 24
"""Letters that surely fit a line of the VIZ beside another name."""


def world_spots(world: World, lists: Lists) -> Iterator[Spot]:
    """Yield what is wrong in the world; `lists` hold the real places that must not stand in it."""
    provinces = {province.id for province in world.provinces}
    yield from _id_spots("provinces", (province.id for province in world.provinces))
    yield from _id_spots("ports", (port.id for port in world.ports))
    yield from _id_spots("carriers", (carrier.id for carrier in world.carriers))
    for index, port in enumerate(world.ports):
        if port.province not in provinces:
            yield f"ports[{index}].province", f"unknown province: {port.province}"
    yield from _name_spots(world)
    yield from _real_place_spots(world, lists)


def _id_spots(key: str, ids: Iterable[str]) -> Iterator[Spot]:
    names = tuple(ids)
    yield from ((f"{key}[{n}].id", f"no token: {name}") for n, name in enumerate(names) if not is_token(name))
    yield from ((key, f"stands there twice: {name}") for name in doubles(names))


def _name_spots(world: World) -> Iterator[Spot]:
    names = world.names
    yield from _pool_spots("names.given_names", names.given_names)
    yield from _pool_spots("names.surnames", names.surnames)
    yield from _pool_spots("names.places", names.places)
    yield from _pool_spots("authorities", world.authorities, longest=2 * _LONGEST_NAME)
    for sex in (Sex.FEMALE, Sex.MALE):
        if not names.given_to(sex):
            yield "names.given_names", f"none for {sex.value}"
    for index, name in enumerate(names.given_names):
        if name.sex is Sex.UNSPECIFIED:
            yield f"names.given_names[{index}].sex", "F or M"


def _pool_spots(
    key: str, pool: Sequence[GivenName | NameInScripts], *, longest: int = _LONGEST_NAME
) -> Iterator[Spot]:
    if not pool:
        yield key, "empty"
    for index, name in enumerate(pool):
        if not name.latin.strip() or len(name.latin) > longest:
            yield f"{key}[{index}].latin", f"must have 1 to {longest} letters"
        elif not _in_mrz(name.latin):
            yield f"{key}[{index}].latin", f"cannot be written in an MRZ: {name.latin}"
        if not _ARABIC.fullmatch(name.arabic):
            yield f"{key}[{index}].arabic", f"not in Arabic letters: {name.arabic}"
    yield from ((key, f"stands there twice: {name}") for name in doubles(name.latin for name in pool))


def _in_mrz(latin: str) -> bool:
    try:
        return bool(transliterate(latin).strip("< "))
    except DocexamError:
        return False


def _real_place_spots(world: World, lists: Lists) -> Iterator[Spot]:
    real = {place.name.en.casefold() for place in lists.places}
    for index, place in enumerate(world.names.places):
        if place.latin.casefold() in real:
            yield f"names.places[{index}]", f"a real place: {place.latin}"
    for index, port in enumerate(world.ports):
        if port.name.en.casefold() in real:
            yield f"ports[{index}]", f"a real place: {port.name.en}"
