"""Tiles of a page: the fixed grid they stand on, what names one, and a store bounded in memory."""

import math
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple, Protocol

from PySide6.QtGui import QImage

from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe

TILE_PX: Final = 256
LEVELS: Final = 7
COARSEST_PX_PER_MM: Final = 3.125
TILE_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied
TILE_BYTES: Final = TILE_PX * TILE_PX * 4

SIDE_LAMPS: Final = frozenset({Light.OBL, Light.GRZ})
TILTED_LIGHTS: Final = frozenset({Light.VIS, Light.OBL, Light.GRZ, Light.TLT})


class Mounted(Protocol):
    """A specimen that can be looked at: its tiles are drawn on the desk's drawing thread only."""

    def size_mm(self, page: str) -> tuple[float, float]:
        """Return width and height of a page."""
        ...

    def tile(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> Any:
        """Return a tile as a contiguous uint8 array (256, 256, 4): blue, green, red, alpha, premultiplied."""
        ...

    def depends_on_tilt(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> bool:
        """Tell whether the tile looks different at another tilt."""
        ...


class SpecimenPictures(Protocol):
    """Prints and mounts specimens; the last few stay mounted."""

    def mount(self, recipe: Recipe) -> Mounted:
        """Return the mounted specimen of a recipe; takes a third of a second the first time."""
        ...


class Cell(NamedTuple):
    """A place in the grid of one level."""

    ix: int
    iy: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What lies under the lamp: a page of a specimen and the state of the lamp."""

    recipe: Recipe
    page: str
    lamp: Lamp

    @property
    def steady(self) -> "Scene":
        """The scene with the page lying flat."""
        return replace(self, lamp=Lamp(self.lamp.light, azimuth_deg=self.lamp.azimuth_deg))

    @property
    def kind(self) -> tuple[Recipe, str, Light]:
        """What a picture is of; tilt and the place of the lamp change within it."""
        return self.recipe, self.page, self.lamp.light


@dataclass(frozen=True, slots=True)
class TileKey:
    """What names a tile."""

    scene: Scene
    level: int
    cell: Cell


@dataclass(frozen=True, slots=True)
class Tile:
    """A drawn tile. `pixels` is kept because the image only borrows its memory.

    `moves` tells whether it looks different at another tilt.
    """

    key: TileKey
    image: QImage
    pixels: Any
    moves: bool


def plain(lamp: Lamp) -> Lamp:
    """Return the lamp without what means nothing for its light, so that equal views have equal names."""
    tilted = lamp.light in TILTED_LIGHTS
    return Lamp(
        lamp.light,
        lamp.tilt_x_deg if tilted else 0.0,
        lamp.tilt_y_deg if tilted else 0.0,
        lamp.azimuth_deg if lamp.light in SIDE_LAMPS else 315.0,
    )


def scale_of(level: int) -> float:
    """Return the pixels per millimetre of a level."""
    return COARSEST_PX_PER_MM * 2.0**level


def level_for(px_per_mm: float) -> int:
    """Return the level a view is drawn from: the next finer one."""
    wanted = math.log2(max(px_per_mm, COARSEST_PX_PER_MM) / COARSEST_PX_PER_MM)
    return min(LEVELS - 1, math.ceil(wanted - 1e-6))


def cells_over(level: int, seen_mm: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    """Return the first column, first row, column after the last and row after the last over a rectangle."""
    across = scale_of(level) / TILE_PX
    left, top, right, bottom = (edge * across for edge in seen_mm)
    x, y = math.floor(left + 1e-9), math.floor(top + 1e-9)
    return x, y, max(x + 1, math.ceil(right - 1e-9)), max(y + 1, math.ceil(bottom - 1e-9))


def nearest_first(cells: Iterable[Cell], middle: tuple[float, float]) -> list[Cell]:
    """Return the cells, those nearest to `middle` (in cells) first."""
    mx, my = middle
    return sorted(cells, key=lambda c: (c.ix + 0.5 - mx) ** 2 + (c.iy + 0.5 - my) ** 2)


STORE_BYTES: Final = 96 * 1024 * 1024
"""Room for a fitted page in nine lights (39 tiles each): with less, going round the lights draws each anew."""


class TileStore:
    """The tiles drawn last, as many as fit in `most_bytes`."""

    def __init__(self, most_bytes: int = STORE_BYTES) -> None:
        self._most = max(1, most_bytes // TILE_BYTES)
        self._tiles: OrderedDict[TileKey, Tile] = OrderedDict()

    def __len__(self) -> int:
        return len(self._tiles)

    def put(self, tile: Tile) -> None:
        """Keep a tile; the one not used for longest goes when there are too many."""
        self._tiles[tile.key] = tile
        self._tiles.move_to_end(tile.key)
        while len(self._tiles) > self._most:
            self._tiles.popitem(last=False)

    def get(self, key: TileKey) -> Tile | None:
        """Return the tile, or None if it must be drawn."""
        tile = self._tiles.get(key)
        if tile is not None:
            self._tiles.move_to_end(key)
        return tile

    def keep_only(self, recipes: Iterable[Recipe | None]) -> None:
        """Forget the tiles of all other specimens: nobody lays them down again."""
        kept = set(recipes)
        for key in [key for key in self._tiles if key.scene.recipe not in kept]:
            del self._tiles[key]

    def clear(self) -> None:
        """Forget everything."""
        self._tiles.clear()
