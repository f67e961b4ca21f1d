"""A deposit: what one layer left on one pixel grid, still without any light."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.press.grid import Cover, Grid, Plane
from docexam.imaging.press.ink import Rainbow, Tint
from docexam.imaging.press.sheet import Layer

Place = tuple[slice, slice]
Planes = tuple[Plane, Plane, Plane]


@dataclass(frozen=True, slots=True, eq=False)
class Deposit:
    """The coverage of a layer on the part of a grid where it lies.

    `place` is (rows, columns) of that part, `cover` uint8 of its size. `colour` replaces the ink's `vis`
    where the colour varies from point to point (pictures, drops, intaglio film): three float16 planes.
    `classes` numbers the grating under each pixel of a foil, 0 where there is none.
    """

    layer: Layer
    place: Place
    cover: Cover
    colour: tuple[NDArray[np.float16], ...] | None = None
    classes: Cover | None = None

    @property
    def amount(self) -> Plane:
        """The coverage as float32 0..1 (a fresh array)."""
        return self.cover * np.float32(1.0 / 255.0)

    @property
    def size_bytes(self) -> int:
        """How much memory the planes take."""
        size = self.cover.nbytes + (self.classes.nbytes if self.classes is not None else 0)
        return size + sum(plane.nbytes for plane in self.colour or ())


def trimmed(deposit: Deposit) -> Deposit | None:
    """Return the deposit cut to where something lies; None when nothing does."""
    rows = np.flatnonzero(deposit.cover.max(axis=1))
    if rows.size == 0:
        return None
    columns = np.flatnonzero(deposit.cover.max(axis=0))
    inner = (slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
    top, left = deposit.place[0].start, deposit.place[1].start
    place = (
        slice(top + inner[0].start, top + inner[0].stop),
        slice(left + inner[1].start, left + inner[1].stop),
    )
    colour = deposit.colour and tuple(np.ascontiguousarray(plane[inner]) for plane in deposit.colour)
    classes = None if deposit.classes is None else np.ascontiguousarray(deposit.classes[inner])
    return Deposit(deposit.layer, place, np.ascontiguousarray(deposit.cover[inner]), colour, classes)


def part_of(grid: Grid, deposit: Deposit) -> Grid:
    """Return the part of `grid` on which a deposit lies."""
    rows, columns = deposit.place
    return Grid(
        grid.px_per_mm,
        grid.left + columns.start,
        grid.top + rows.start,
        columns.stop - columns.start,
        rows.stop - rows.start,
    )


def tint_at(tint: Tint, x_mm: Plane, channel: int) -> Plane | np.float32:
    """Return one channel of an ink's colour, as a row where it is a split fountain."""
    if not isinstance(tint, Rainbow):
        return np.float32(tint[channel])
    first, middle, last = (stop[channel] for stop in tint.stops)
    t = (x_mm - tint.start_mm) / np.float32(tint.end_mm - tint.start_mm)
    rise, fall = smoothstep(0.0, 0.5, t), smoothstep(0.5, 1.0, t)
    return (first + (middle - first) * rise + (last - middle) * fall).astype(np.float32)


def smoothstep(low: float, high: float, value: Plane) -> Plane:
    """Return the cubic step from 0 at `low` to 1 at `high`."""
    t: Plane = np.clip((value - np.float32(low)) * np.float32(1.0 / (high - low)), 0.0, 1.0)
    return t * t * (np.float32(3.0) - np.float32(2.0) * t)


def as_cover(amount: NDArray[np.floating]) -> Cover:
    """Return a 0..1 plane as uint8 coverage, rounded."""
    scaled = np.clip(amount, 0.0, 1.0) * np.float32(255.0)
    scaled += np.float32(0.5)
    return np.asarray(scaled, np.uint8)
