"""Printing: what each layer of a sheet leaves on a pixel grid, through its process."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.cache import LeastRecentlyUsed
from docexam.imaging.press import dots
from docexam.imaging.press.albedo import lay, moves_with_angle, paper_planes
from docexam.imaging.press.coverage import (
    extent,
    fibres_on,
    holes_on,
    lines_on,
    paths_on,
    picture_on,
    thread_on,
    tone_on,
)
from docexam.imaging.press.deposit import Deposit, Planes, as_cover, part_of, trimmed
from docexam.imaging.press.geometry import (
    FibreField,
    Foil,
    ImagePlate,
    LineFamily,
    Perforation,
    Plate,
    Thread,
    TonalField,
    grating_numbers,
)
from docexam.imaging.press.grid import Cover, Grid
from docexam.imaging.press.ink import Rainbow, Rgb
from docexam.imaging.press.noise import Texture
from docexam.imaging.press.processes import (
    EDGES_FROM_PX_PER_MM,
    blurred,
    dye_lattice,
    edge_margin_px,
    feathered,
    film,
    intaglio_colour,
    patchy,
    pinholed,
    roughened,
    stamped,
)
from docexam.imaging.press.scan import scanned
from docexam.imaging.press.sheet import Layer, Process, Reproduction

Colour = tuple[NDArray[np.float32], ...]

_DOTS: dict[Process, Callable[[dots.Looks, Grid, Texture], Planes]] = {
    Process.INKJET: dots.inkjet,
    Process.TONER: dots.toner,
}
_LATTICE_FROM_PX_PER_MM = 25.0
_ALIKE_BELOW_PX_PER_MM: Final = 25.0
"""Below this scale no texture of the sheet shows in solid print, so a blank looks alike on every sheet."""

_ALIKE: Final = frozenset({Plate, LineFamily, TonalField, Foil, Thread})
_OF_THE_SHEET: Final = frozenset({Process.GLUE, Process.STAMP, Process.ERASURE, Process.PASTED, *_DOTS})
_blanks: Final[LeastRecentlyUsed[tuple[Deposit | None]]] = LeastRecentlyUsed(40 << 20)


def print_layers(layers: Iterable[Layer], grid: Grid, texture: Texture) -> tuple[Deposit, ...]:
    """Return the deposits of `layers` on `grid`, in order, without empty ones."""
    found = (print_layer(layer, grid, texture) for layer in layers)
    return tuple(deposit for deposit in found if deposit is not None)


def print_layer(layer: Layer, grid: Grid, texture: Texture) -> Deposit | None:
    """Return what `layer` leaves on `grid`; None if nothing.

    What every sheet of a series has alike is printed once and kept, the greater part of a page seen from afar.
    """
    if not _is_alike_on_every_sheet(layer, grid):
        return _printed_and_cut(layer, grid, texture)
    key = (layer, grid)
    kept = _blanks.get(key)
    if kept is None:
        kept = (_printed_and_cut(layer, grid, texture),)
        _blanks.put(key, kept, 512 + (kept[0].size_bytes if kept[0] else 0))
    return kept[0]


def _is_alike_on_every_sheet(layer: Layer, grid: Grid) -> bool:
    return (
        grid.px_per_mm < _ALIKE_BELOW_PX_PER_MM
        and not layer.inscriptions
        and type(layer.geometry) in _ALIKE
        and layer.process not in _OF_THE_SHEET
    )


def _printed_and_cut(layer: Layer, grid: Grid, texture: Texture) -> Deposit | None:
    deposit = _printed(layer, grid, texture)
    if deposit is None or layer.removed is None:
        return deposit
    part = part_of(grid, deposit)
    if isinstance(layer.removed, TonalField):
        gone = tone_on(layer.removed, part)
    else:
        gone = paths_on(layer.removed, part) * np.float32(1 / 255.0)
    return trimmed(replace(deposit, cover=as_cover(deposit.amount * (1.0 - gone))))


def _printed(layer: Layer, grid: Grid, texture: Texture) -> Deposit | None:
    spread_mm = 3 * layer.feather_mm + (0.05 if layer.process in (Process.INTAGLIO, *_DOTS) else 0.02)
    part = grid.part(extent(layer.geometry), margin_px=ceil(spread_mm * grid.px_per_mm) + 1)
    if part is None:
        return None
    if isinstance(layer.geometry, Foil):
        return trimmed(_foil(layer, layer.geometry, grid, part))
    if layer.process in _DOTS or isinstance(layer.geometry, Reproduction):
        return trimmed(_copied(layer, grid, part, texture))
    if isinstance(layer.geometry, ImagePlate):
        return trimmed(_picture(layer, layer.geometry, grid, part, texture))
    if layer.process is Process.WATERMARK and isinstance(layer.geometry, TonalField):
        return trimmed(_watermark(layer, layer.geometry, grid, part))
    return trimmed(_solid(layer, grid, part, texture))


def ideal_coverage(layer: Layer, grid: Grid, texture: Texture) -> Cover:
    """Return the coverage of a layer of one ink before its process roughens it."""
    margin = ceil(3 * layer.feather_mm * grid.px_per_mm)
    wide = grid.grown(margin) if margin else grid
    cover = _geometry_coverage(layer, wide, texture)
    if margin:
        amount = blurred(cover * np.float32(1 / 255.0), layer.feather_mm, wide)
        cover = as_cover(amount[margin : margin + grid.height, margin : margin + grid.width])
    if layer.strength < 1.0:
        cover = as_cover(cover * np.float32(layer.strength / 255.0))
    return cover


def _geometry_coverage(layer: Layer, grid: Grid, texture: Texture) -> Cover:
    match layer.geometry:
        case Plate(paths):
            return paths_on(paths, grid)
        case LineFamily() as family:
            return lines_on(family, grid, texture)
        case TonalField() as tone:
            return as_cover(tone_on(tone, grid))
        case FibreField() as fibres:
            return fibres_on(fibres, grid)
        case Perforation() as holes:
            return holes_on(holes, grid)
        case Thread() as thread:
            return thread_on(thread, grid)
    raise TypeError(f"layer {layer.name!r} has no coverage of its own")


def _solid(layer: Layer, grid: Grid, part: Grid, texture: Texture) -> Deposit:
    cover = ideal_coverage(layer, part.grown(edge_margin_px(layer.process, part)), texture)
    cover = roughened(cover, part, layer.process, texture)
    close = part.px_per_mm >= EDGES_FROM_PX_PER_MM
    colour: Colour | None = None
    if layer.process is Process.INTAGLIO:
        cover = feathered(cover, part, texture) if close else cover
        colour = intaglio_colour(cover, part, _middle(layer), texture)
    elif layer.process is Process.OFFSET and close:
        cover = film(cover, part, texture)
    elif layer.process is Process.LETTERPRESS and close:
        cover = pinholed(cover, part, texture)
    elif layer.process is Process.STAMP:
        cover = stamped(cover, part, texture)
    elif layer.process is Process.GLUE:
        cover = patchy(cover, part, texture)
    elif isinstance(layer.geometry, Perforation):
        colour = _hole_colour(layer, layer.geometry, part)
    return Deposit(layer, grid.place_of(part), cover, _stored(colour))


def _picture(layer: Layer, plate: ImagePlate, grid: Grid, part: Grid, texture: Texture) -> Deposit:
    cover, colour = picture_on(plate, part)
    planes = colour[0], colour[1], colour[2]
    if layer.process is Process.D2T2 and part.px_per_mm >= _LATTICE_FROM_PX_PER_MM:
        planes = dye_lattice(planes, part, texture)
    elif layer.process is Process.LASER and part.px_per_mm >= dots.ENGRAVED_FROM_PX_PER_MM:
        planes = dots.engraved(lambda cells: _colour_of(plate, cells), part, texture)
    if layer.strength < 1.0:
        cover = as_cover(cover * np.float32(layer.strength / 255.0))
    return Deposit(layer, grid.place_of(part), cover, _stored(planes))


def _colour_of(plate: ImagePlate, grid: Grid) -> Planes:
    red, green, blue = picture_on(plate, grid)[1]
    return red, green, blue


def _watermark(layer: Layer, tone: TonalField, grid: Grid, part: Grid) -> Deposit:
    value = tone_on(tone, part) * np.float32(layer.strength)
    return Deposit(layer, grid.place_of(part), as_cover(np.abs(value)), _stored((value,)))


def _copied(layer: Layer, grid: Grid, part: Grid, texture: Texture) -> Deposit:
    """Print what is not ink of one colour but a picture, in the dots of its process (if it has any)."""
    looks = _looks_of(layer, texture)
    planes = _DOTS[layer.process](looks, part, texture) if layer.process in _DOTS else looks(part)
    if layer.process is Process.D2T2 and part.px_per_mm >= _LATTICE_FROM_PX_PER_MM:
        planes = dye_lattice(planes, part, texture)
    darkest = np.minimum(np.minimum(planes[0], planes[1]), planes[2])
    cover = np.where(darkest < 0.995, 255, 0).astype(np.uint8)
    return Deposit(layer, grid.place_of(part), cover, _stored(planes))


def _looks_of(layer: Layer, texture: Texture) -> dots.Looks:
    """Return the transmittance a layer asks for, as a function of the grid."""

    def looks(grid: Grid) -> Planes:
        own = Texture(grid, texture.seed)
        if isinstance(layer.geometry, Reproduction):
            return scanned(layer.geometry, _original(layer.geometry, texture.seed), grid)
        if isinstance(layer.geometry, ImagePlate):
            cover, colour = picture_on(layer.geometry, grid)
            amount = cover * np.float32(layer.strength / 255.0)
            red, green, blue = (1 - amount * (1 - plane) for plane in colour)
            return red, green, blue
        amount = ideal_coverage(layer, grid, own) * np.float32(1 / 255.0)
        red, green, blue = (1.0 - amount * np.float32(1.0 - channel) for channel in _middle(layer))
        return red, green, blue

    return looks


def _original(reproduction: Reproduction, seed: int) -> dots.Looks:
    def original(grid: Grid) -> Planes:
        deposits = print_layers(reproduction.layers, grid, Texture(grid, seed))
        flat = np.ones((grid.height, grid.width), np.float32)
        planes = paper_planes(reproduction.white, flat)
        lay(planes, deposits, grid)
        _lay_what_a_scanner_sees_of_foil(planes, deposits)
        return planes

    return original


def _lay_what_a_scanner_sees_of_foil(planes: Planes, deposits: tuple[Deposit, ...]) -> None:
    """A scanner has one lamp and one angle: foil comes out grey, colour-shifting ink in its upright colour."""
    for deposit in deposits:
        if not moves_with_angle(deposit):
            continue
        shift = deposit.layer.ink.shift
        foil = shift is None and deposit.layer.ink.aspect is None
        colour: Rgb = (0.66, 0.66, 0.68) if foil else _middle(deposit.layer)
        amount = deposit.amount
        for plane, channel in zip(planes, colour, strict=True):
            plane[deposit.place] *= 1.0 - amount * np.float32(1.0 - channel)


def _foil(layer: Layer, foil: Foil, grid: Grid, part: Grid) -> Deposit:
    """Draw the elements into one map of gratings: the last element over a pixel wins."""
    numbers = grating_numbers(foil)
    classes = np.zeros((part.height, part.width), np.uint8)
    cover = np.zeros((part.height, part.width), np.uint8)
    for element in foil.elements:
        inner = part.part(element.paths.box)
        if inner is None:
            continue
        drawn = paths_on(element.paths, inner)
        place = part.place_of(inner)
        wins = (drawn > 127) | (drawn > cover[place])
        classes[place][wins] = numbers[element.grating]
        np.maximum(cover[place], drawn, out=cover[place])
    if layer.strength < 1.0:
        cover = as_cover(cover * np.float32(layer.strength / 255.0))
    return Deposit(layer, grid.place_of(part), cover, classes=classes)


def _hole_colour(layer: Layer, holes: Perforation, part: Grid) -> Planes:
    """A burnt rim round the smaller opening through which the dark table shows."""
    back = holes_on(holes, part, radius_mm=holes.radius_back_mm or 0.7 * holes.radius_mm)
    through = back * np.float32(1 / 255.0)
    rim = _middle(layer)
    red, green, blue = (
        np.float32(channel) + (np.float32(0.35 * channel) - np.float32(channel)) * through for channel in rim
    )
    return red, green, blue


def _middle(layer: Layer) -> Rgb:
    shift = layer.ink.shift
    if shift is not None:
        return shift.upright
    vis = layer.ink.vis
    return vis.stops[1] if isinstance(vis, Rainbow) else vis


def _stored(colour: Colour | None) -> tuple[NDArray[np.float16], ...] | None:
    return None if colour is None else tuple(plane.astype(np.float16) for plane in colour)
