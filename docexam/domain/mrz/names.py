"""The name field: primary and secondary identifier, and how a name too long for it is cut.

The standard leaves several ways of cutting open; docexam writes by one rule of its own and reads them all:

1. secondary names are cut to initials, from the right, no further than needed;
2. then the primary part that is longest at the moment loses its last letter (of equal ones the last part);
3. the two fillers and at least one secondary letter stay;
4. when every part is a single letter, secondary names are dropped from the right except the first, then
   primary ones.

Except after the last step a cut field is exactly full and ends in a letter, which is the sign of a cut.
"""

from dataclasses import dataclass
from typing import Final

from docexam.domain.mrz.layout import FILLER

SEPARATOR: Final = FILLER * 2


@dataclass(frozen=True, slots=True)
class Names:
    """What a name field holds; fillers inside a name are read as spaces.

    `boundary` is the number of characters of the field up to and with the ``<<`` between the identifiers.
    """

    surname: str
    given_names: str
    boundary: int


def split_names(field: str) -> Names:
    """Read a name field; without ``<<`` before further letters it is all primary identifier."""
    text = field.rstrip(FILLER)
    primary, separator, secondary = text.partition(SEPARATOR)
    if not separator:
        return Names(_spaced(text), "", len(field))
    return Names(_spaced(primary), _spaced(secondary), len(primary) + len(SEPARATOR))


def may_be_truncated(field: str) -> bool:
    """Tell whether the field is full to its end, so that a part of the name may be missing."""
    return not field.endswith(FILLER)


def compose_names(*, surname: str, given_names: str, width: int) -> str:
    """Return the name field of `width` characters for names already in letters of the zone.

    Who has one name only has it as primary identifier, whichever of the two it is given in.
    """
    primary, secondary = _parts(surname), _parts(given_names)
    if not primary:
        primary, secondary = secondary, []
    _cut_to_initials(secondary, others=primary, width=width)
    while _length(primary, secondary) > width and max(map(len, primary)) > 1:
        _shorten_longest(primary)
    while _length(primary, secondary) > width and len(secondary) > 1:
        secondary.pop()
    while _length(primary, secondary) > width:
        primary.pop()
    return _joined(primary, secondary).ljust(width, FILLER)


def _cut_to_initials(names: list[str], *, others: list[str], width: int) -> None:
    for index in reversed(range(len(names))):
        excess = _length(others, names) - width
        if excess <= 0:
            return
        names[index] = names[index][: max(1, len(names[index]) - excess)]


def _shorten_longest(names: list[str]) -> None:
    longest = max(range(len(names)), key=lambda index: (len(names[index]), index))
    names[longest] = names[longest][:-1]


def _length(primary: list[str], secondary: list[str]) -> int:
    return len(_joined(primary, secondary))


def _joined(primary: list[str], secondary: list[str]) -> str:
    identifiers = [FILLER.join(names) for names in (primary, secondary) if names]
    return SEPARATOR.join(identifiers)


def _parts(names: str) -> list[str]:
    return [part for part in names.split(FILLER) if part]


def _spaced(names: str) -> str:
    return " ".join(_parts(names))
