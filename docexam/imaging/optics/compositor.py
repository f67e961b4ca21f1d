"""The compositor: an impression under a lamp becomes a finished picture, the SPECIMEN mark always last.

There is no way round `light` and `with_moving`: tiles and rendered pictures alike come from here.
"""

from dataclasses import dataclass

import numpy as np

from docexam.domain.illumination import Lamp
from docexam.imaging.optics.angle import lay_moving
from docexam.imaging.optics.display import Pixels, encode
from docexam.imaging.optics.lights import MOVING_LIGHTS, ROOMS
from docexam.imaging.optics.mark import Rows, lay_mark, mark_coverage
from docexam.imaging.press.albedo import moves_with_angle
from docexam.imaging.press.deposit import Deposit, Planes
from docexam.imaging.press.grid import Grid
from docexam.imaging.press.impression import Impression
from docexam.imaging.press.noise import Texture
from docexam.imaging.press.outline import page_coverage
from docexam.imaging.press.sheet import Page


@dataclass(frozen=True, slots=True, eq=False)
class Lit:
    """A tile lit without what moves: the finished bytes, and the linear part where something moves.

    `inner` is that part as (rows, columns) of the tile, `planes` its light, `grid` its place on the page.
    """

    pixels: Pixels
    inner: tuple[slice, slice] | None = None
    planes: Planes | None = None
    grid: Grid | None = None
    moving: tuple[Deposit, ...] = ()
    texture: Texture | None = None

    @property
    def size_bytes(self) -> int:
        """How much memory is held."""
        return self.pixels.nbytes + sum(plane.nbytes for plane in self.planes or ())


def light(impression: Impression, core: Grid, lamp: Lamp, *, rows: Rows | None = None) -> Lit:
    """Light an impression and finish the part `core` of it, the SPECIMEN mark last."""
    lit = ROOMS[lamp.light](impression, lamp)
    place = impression.grid.place_of(core)
    red, green, blue = (np.ascontiguousarray(plane[place]) for plane in lit)
    planes = red, green, blue
    moving = _moved_into(core, impression) if lamp.light in MOVING_LIGHTS else ()
    inner = _around(moving)
    kept: Planes | None = None
    if inner is not None:
        moving = tuple(_shifted(deposit, inner) for deposit in moving)
        kept = planes[0][inner].copy(), planes[1][inner].copy(), planes[2][inner].copy()
    impression.texture.forget()
    lay_mark(planes, mark_coverage(impression.page, core, rows), lamp.light)
    pixels = encode(planes, page_coverage(impression.page, core))
    if inner is None:
        return Lit(pixels)
    part = _part_grid(core, inner)
    return Lit(pixels, inner, kept, part, moving, Texture(part, impression.texture.seed))


def with_moving(lit: Lit, page: Page, lamp: Lamp, *, rows: Rows | None = None) -> Pixels:
    """Return the finished tile at the lamp's tilt: only the part that moves is composed again."""
    pixels = lit.pixels.copy()
    if lit.inner is None or lit.planes is None or lit.grid is None or lit.texture is None:
        return pixels
    red, green, blue = (plane.copy() for plane in lit.planes)
    planes = red, green, blue
    lay_moving(planes, lit.moving, lamp, lit.grid, lit.texture)
    lay_mark(planes, mark_coverage(page, lit.grid, rows), lamp.light)
    pixels[lit.inner] = encode(planes, page_coverage(page, lit.grid))
    return pixels


def _moved_into(core: Grid, impression: Impression) -> tuple[Deposit, ...]:
    """Return what moves, cut to `core` and placed on it."""
    rows, columns = impression.grid.place_of(core)
    found = []
    for deposit in impression.in_white:
        if not moves_with_angle(deposit):
            continue
        top, bottom = _overlap(deposit.place[0], rows)
        left, right = _overlap(deposit.place[1], columns)
        if top >= bottom or left >= right:
            continue
        own = (
            slice(top - deposit.place[0].start, bottom - deposit.place[0].start),
            slice(left - deposit.place[1].start, right - deposit.place[1].start),
        )
        place = (
            slice(top - rows.start, bottom - rows.start),
            slice(left - columns.start, right - columns.start),
        )
        classes = None if deposit.classes is None else np.ascontiguousarray(deposit.classes[own])
        cover = np.ascontiguousarray(deposit.cover[own])
        colour = deposit.colour and tuple(np.ascontiguousarray(plane[own]) for plane in deposit.colour)
        found.append(Deposit(deposit.layer, place, cover, colour, classes))
    return tuple(found)


def _overlap(one: slice, other: slice) -> tuple[int, int]:
    return max(one.start, other.start), min(one.stop, other.stop)


def _around(deposits: tuple[Deposit, ...]) -> tuple[slice, slice] | None:
    if not deposits:
        return None
    rows = [deposit.place[0] for deposit in deposits]
    columns = [deposit.place[1] for deposit in deposits]
    return (
        slice(min(s.start for s in rows), max(s.stop for s in rows)),
        slice(min(s.start for s in columns), max(s.stop for s in columns)),
    )


def _shifted(deposit: Deposit, inner: tuple[slice, slice]) -> Deposit:
    rows, columns = deposit.place
    top, left = inner[0].start, inner[1].start
    place = (slice(rows.start - top, rows.stop - top), slice(columns.start - left, columns.stop - left))
    return Deposit(deposit.layer, place, deposit.cover, deposit.colour, deposit.classes)


def _part_grid(core: Grid, inner: tuple[slice, slice]) -> Grid:
    rows, columns = inner
    return Grid(
        core.px_per_mm,
        core.left + columns.start,
        core.top + rows.start,
        columns.stop - columns.start,
        rows.stop - rows.start,
    )
