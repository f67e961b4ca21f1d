"""What an operator needs of a page of a design before it can work there; looked up, never assumed."""

from collections.abc import Callable, Iterator
from typing import Final

from docexam.domain import artwork
from docexam.domain.artwork import AnyLayer, FieldPart
from docexam.domain.design import Design, InkRecord, VizField
from docexam.domain.layer import PrintProcess

Need = Callable[[Design, str], bool]
"""Tells whether a page (by its name) of a design offers what is needed."""

_PAPER_FROM: Final = 0.5
"""Visible fibre structure from which a material counts as paper rather than plastic."""
_CLOTH_FROM: Final = 1.5
_COLOURLESS: Final = "#FFFFFF"
OPEN_TO_INFRARED_FROM: Final = 0.6
"""Infrared transmittance from which an ink counts as open."""


def anything(design: Design, page: str) -> bool:
    """Any page will do."""
    return True


def all_of(*needs: Need) -> Need:
    """Everything that each of `needs` asks for."""
    return lambda design, page: all(need(design, page) for need in needs)


def a_layer(wanted: Callable[[AnyLayer, InkRecord], bool]) -> Need:
    """A layer that `wanted` picks, given with its ink."""
    return lambda design, page: any(wanted(layer, ink) for layer, ink in layers_with_ink(design, page))


def a_kind(*kinds: type, process: PrintProcess | None = None) -> Need:
    """A layer of one of `kinds`, printed in `process` where one is named."""
    return a_layer(
        lambda layer, _: isinstance(layer, kinds) and (process is None or layer.process is process)
    )


def a_process(*processes: PrintProcess) -> Need:
    """A layer made by one of `processes`."""
    return a_layer(lambda layer, _: layer.process in processes)


def a_field(*fields: VizField) -> Need:
    """The printed value of one of `fields`."""
    return lambda design, page: bool(set(fields) & values_on(design, page))


def paper(design: Design, page: str) -> bool:
    """Paper, not plastic and not the cloth of a cover."""
    material = {known.name: known for known in design.materials}[design.page(page).material]
    return _PAPER_FROM <= material.texture < _CLOTH_FROM


def dull(design: Design, page: str) -> bool:
    """A material that could be brighter under ultraviolet light than it is: all but the cloth of a cover."""
    material = {known.name: known for known in design.materials}[design.page(page).material]
    return material.texture < _CLOTH_FROM


def two_inks_of_one_colour(design: Design, page: str) -> bool:
    """Two inks that look alike, one open to infrared and one not."""
    coloured = [
        ink
        for layer, ink in layers_with_ink(design, page)
        if layer.process in (PrintProcess.OFFSET, PrintProcess.INTAGLIO) and ink.vis != _COLOURLESS
    ]
    closed = {ink.vis for ink in coloured if ink.ir <= OPEN_TO_INFRARED_FROM}
    return any(ink.vis in closed and ink.ir > OPEN_TO_INFRARED_FROM for ink in coloured)


def layers_with_ink(design: Design, page: str) -> Iterator[tuple[AnyLayer, InkRecord]]:
    """Yield the layers of a page, each with the record of its ink."""
    inks = {ink.name: ink for ink in design.inks}
    for layer in design.layers:
        if layer.page == page:
            yield layer, inks[layer.ink]


def glowing(layer: AnyLayer, ink: InkRecord) -> bool:
    """Whether a layer gives light of its own under ultraviolet light."""
    return any(ink.uva) or ink.uva_fountain is not None


def values_on(design: Design, page: str) -> set[VizField]:
    """Return the fields whose values a page carries."""
    printed = any(
        isinstance(layer, artwork.Fields) and layer.part is FieldPart.VALUES and layer.page == page
        for layer in design.layers
    )
    return {place.source for place in design.fields if place.page == page} if printed else set()
