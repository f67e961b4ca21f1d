"""Rendered people of the portrait bank as sitters: who they are, who sits for a document, and their pictures.

The bank may be missing, or still grow; then drawn sitters stand in. Who sits is decided by the seed of the
specimen alone, never by what is altered, and a bank that grows changes few of the choices made before.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.holder import Sex
from docexam.imaging.opencv import opencv
from docexam.imaging.press.portraits.bank import BANK

LIST: Final = "portraits/sitters.json"
PREFIX: Final = "portraits/"
SIZE: Final = (384, 492)
"""Columns and rows of a portrait, those of a drawn one: 35 to 45, as passports have it."""

EYES: Final = 0.478
MOUTH: Final = 0.698
"""Where eyes and mouth come to lie, as shares of the height: all portraits are framed alike."""

Art = Callable[[str], bytes]
Point = tuple[float, float]

_FEWEST: Final = 3
"""So many rendered people of one sex and age must be there before any of them sits."""


@dataclass(frozen=True, slots=True)
class RenderedSitter:
    """One person of the bank with a document portrait. `name` is also where the picture lies."""

    name: str
    sex: Sex
    age: int
    eyes: Point
    mouth: Point
    """Middle of the eyes and of the mouth in the picture, 0 to 1 from the top left."""


def rendered_sitters(art: Art) -> tuple[RenderedSitter, ...]:
    """Return the people of the bank that `art` gives; nobody where there is no bank.

    Raises:
        EnvironmentFault: ASSET_DAMAGED.
    """
    try:
        data = art(LIST)
    except EnvironmentFault:
        return ()
    return _listed(data)


def sitting(name: str, seed: int, art: Art) -> str:
    """Return who sits for the document of `seed`: somebody rendered of sex and about the age of the drawn `name`.

    Where too few of them are there, the drawn one sits.
    """
    drawn = next(sitter for sitter in BANK if sitter.name == name)
    first, last = drawn.ages
    fitting = [
        one for one in rendered_sitters(art) if one.sex is drawn.sex and first - 5 <= one.age <= last + 5
    ]
    if len(fitting) < _FEWEST:
        return drawn.name
    return max(fitting, key=lambda one: _rank(one.name, seed)).name


def is_rendered(name: str) -> bool:
    """Whether `name` is that of a rendered person."""
    return name.startswith(PREFIX)


def rendered_portrait(name: str, art: Art) -> NDArray[np.uint8]:
    """Return the portrait as sRGB, uint8 of shape (492, 384, 3).

    Raises:
        EnvironmentFault: ASSET_MISSING or ASSET_DAMAGED.
    """
    sitters = {one.name: one for one in rendered_sitters(art)}
    if name not in sitters:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file=name)
    return _developed(art(name), sitters[name])


def _rank(name: str, seed: int) -> bytes:
    return hashlib.sha256(f"{seed} {name}".encode()).digest()


@lru_cache(maxsize=2)
def _listed(data: bytes) -> tuple[RenderedSitter, ...]:
    try:
        return tuple(_sitter(one) for one in json.loads(data))
    except (ValueError, KeyError, TypeError) as problem:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=LIST) from problem


def _sitter(record: dict[str, Any]) -> RenderedSitter:
    (eyes_x, eyes_y), (mouth_x, mouth_y) = record["eyes"], record["mouth"]
    return RenderedSitter(
        name=f"{PREFIX}{record['file']}",
        sex=Sex(record["sex"]),
        age=int(record["age"]),
        eyes=(float(eyes_x), float(eyes_y)),
        mouth=(float(mouth_x), float(mouth_y)),
    )


@lru_cache(maxsize=12)
def _developed(data: bytes, sitter: RenderedSitter) -> NDArray[np.uint8]:
    """Decode, and frame as portraits are framed: upright, eyes and mouth where they belong."""
    cv2: Any = opencv()
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if decoded is None:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=sitter.name)
    rows, columns = decoded.shape[:2]
    (wide, tall), (x, y) = SIZE, sitter.eyes
    scale = (MOUTH - EYES) * tall / max(1.0, (sitter.mouth[1] - y) * rows)
    placed = np.array(
        [[scale, 0.0, wide / 2 - scale * x * columns], [0.0, scale, EYES * tall - scale * y * rows]]
    )
    framed = cv2.warpAffine(
        decoded[:, :, ::-1], placed, SIZE, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    pixels: NDArray[np.uint8] = np.ascontiguousarray(framed)
    pixels.flags.writeable = False
    return pixels
