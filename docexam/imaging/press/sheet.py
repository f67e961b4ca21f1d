"""The sheet: the whole physical specimen as a value, a stack of layers on each page.

The press builds a sheet from design, holder and seed; alterations are pure functions sheet -> sheet; the
optics light it. Nothing here knows a pixel or a lamp. See `geometry` for where ink lies and `ink` for what
it does under each light.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from docexam.domain.document import UTOPIA
from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.feature import Polygon, SecurityFeature
from docexam.imaging.press.geometry import (
    FibreField,
    Foil,
    ImagePlate,
    LineFamily,
    Perforation,
    Plate,
    RectMm,
    Thread,
    TonalField,
)
from docexam.imaging.press.ink import SECURITY_PAPER, Ink, Rgb, Substrate
from docexam.imaging.press.mark_shape import stands_for_mark

if TYPE_CHECKING:
    from docexam.imaging.raster import Paths

MARK_NAME: Final = "specimen"
"""Layers may not be called so: the compositor alone lays the SPECIMEN mark."""

MOST_CUT_OFF_MM: Final = 14.0
"""How far from a corner a page may be cut; the mark lies further inside."""


class Process(StrEnum):
    """How ink or material came onto the page; decides edges, dots and relief at the loupe.

    OFFSET: sharp, flat. LETTERPRESS: data printing in black, slightly rough. INTAGLIO: feathered and raised.
    INKJET, TONER: dots of four inks. D2T2: dye diffusion with a soft lattice. LASER: engraved discs. OVI:
    flakes. OVD: foil. WATERMARK, ELECTROTYPE, THREAD, FIBRE, PERFORATION: in or through the paper.
    PASTED: a piece of other material on top (a new base for all later layers). ERASURE: scraped surface,
    also a new base. GLUE: patchy film. BLIND: embossing without ink. LAMINATE: a clear film over the page. RETRO:
    glass beads in the film, which send light back to its source. WINDOW: a clear place in a card. STAMP: wet ink,
    squeezed to its rim.
    STITCH: thread on the page.
    """

    OFFSET = "offset"
    LETTERPRESS = "letterpress"
    INTAGLIO = "intaglio"
    INKJET = "inkjet"
    TONER = "toner"
    D2T2 = "d2t2"
    LASER = "laser"
    OVI = "ovi"
    OVD = "ovd"
    WATERMARK = "watermark"
    ELECTROTYPE = "electrotype"
    THREAD = "thread"
    FIBRE = "fibre"
    PERFORATION = "perforation"
    PASTED = "pasted"
    ERASURE = "erasure"
    GLUE = "glue"
    BLIND = "blind"
    LAMINATE = "laminate"
    RETRO = "retro"
    WINDOW = "window"
    STAMP = "stamp"
    STITCH = "stitch"


class Side(StrEnum):
    """Recto is what faces the reader. Verso layers are given in recto coordinates, as seen through the page."""

    RECTO = "recto"
    VERSO = "verso"


@dataclass(frozen=True, slots=True)
class Inscription:
    """A text that was printed: the field (``mrz.1``, ``surname`` ...), what stands there and its box in mm."""

    field: str
    text: str
    box_mm: RectMm


@dataclass(frozen=True, slots=True)
class Reproduction:
    """What a scan of `layers` shows: their looks in white light sampled at `dpi`, blurred and sharpened.

    With a process of dots (inkjet, toner) it becomes dots of four inks; with offset a continuous picture.
    `white` is the albedo counted as paper by the scan. Security effects do not survive it.
    """

    layers: tuple["Layer", ...]
    dpi: float = 300.0
    blur_px: float = 0.7
    contrast: float = 1.0
    white: Rgb = SECURITY_PAPER.albedo
    rect_mm: RectMm | None = None


Geometry = (
    Plate | LineFamily | ImagePlate | TonalField | Foil | FibreField | Thread | Perforation | Reproduction
)


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of one page: geometry, ink and process.

    `feather_mm` softens the edge of the coverage, `strength` scales it (0..1). `removed` is what was scraped,
    torn or cut away afterwards: filled paths (all of it), or a field of the part that is gone (0..1).
    `inscriptions` say what text the layer carries, for whoever reads the page without pixels. Layers of a page
    are printed in order.
    """

    name: str
    page: str
    geometry: Geometry
    ink: Ink
    process: Process
    side: Side = Side.RECTO
    feather_mm: float = 0.0
    strength: float = 1.0
    inscriptions: tuple[Inscription, ...] = ()
    removed: "Paths | TonalField | None" = None


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a leaf or card: its name, size, corner radius and material.

    `cut_off` are polygons at its corners that were cut away; the rest, with the SPECIMEN mark, cannot be.
    """

    name: str
    width_mm: float
    height_mm: float
    corner_mm: float = 3.18
    substrate: Substrate = SECURITY_PAPER
    cut_off: tuple[Polygon, ...] = ()

    def __post_init__(self) -> None:
        for x, y in (point for polygon in self.cut_off for point in polygon):
            aside = min(x, self.width_mm - x)
            if max(aside, min(y, self.height_mm - y)) > MOST_CUT_OFF_MM:
                raise ProgramFault(FaultCode.SPECIMEN_MARK_REFUSED, layer=self.name)


@dataclass(frozen=True, eq=False)
class Unprinted:
    """A page that is printed when somebody first looks at it: a booklet has many that nobody opens.

    `print_` makes its layers, `written` says beforehand what stands in each field there.
    """

    page: Page
    print_: Callable[[], tuple[Layer, ...]]
    written: Mapping[str, str]

    @cached_property
    def layers(self) -> tuple[Layer, ...]:
        """The layers of the page in printing order; raises as `Sheet`."""
        layers = self.print_()
        _refuse_what_no_page_carries(layers, (self.page,))
        return layers


@dataclass(frozen=True, slots=True)
class Sheet:
    """A specimen as a physical thing. `seed` places paper texture and the grain of every process.

    `layers` are those of the pages printed so far. Pages in `unprinted` are printed when they are looked at
    (`on`, `layer`) or, to be altered, with `printed`.

    Raises:
        ProgramFault: the issuer, or one written in a machine-readable zone, is not UTO; a layer bears the
            name of the SPECIMEN mark, writes it or stands in its place; a layer lies on no page.
    """

    design: str
    pages: tuple[Page, ...]
    layers: tuple[Layer, ...]
    seed: int
    features: tuple[SecurityFeature, ...] = ()
    issuer: str = UTOPIA
    unprinted: tuple[Unprinted, ...] = ()

    def __post_init__(self) -> None:
        if self.issuer != UTOPIA:
            raise ProgramFault(FaultCode.ISSUER_REFUSED, issuer=self.issuer)
        _refuse_what_no_page_carries(self.layers, self.pages)

    def page(self, name: str) -> Page:
        """Return the page called `name`; KeyError if there is none."""
        for page in self.pages:
            if page.name == name:
                return page
        raise KeyError(name)

    def layer(self, name: str) -> Layer:
        """Return the first layer called `name`; KeyError if there is none."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        for waiting in self.unprinted:
            for layer in waiting.layers:
                if layer.name == name:
                    return layer
        raise KeyError(name)

    def on(self, page: str) -> tuple[Layer, ...]:
        """Return the layers of a page in printing order; prints it if that has not been done."""
        for waiting in self.unprinted:
            if waiting.page.name == page:
                return waiting.layers
        return tuple(layer for layer in self.layers if layer.page == page)

    def printed(self, *pages: str) -> "Sheet":
        """Return the sheet with these pages (all, if none is named) among its `layers`."""
        now = [w for w in self.unprinted if w.page.name in pages or not pages]
        if not now:
            return self
        kept = tuple(waiting for waiting in self.unprinted if waiting not in now)
        fresh = tuple(layer for waiting in now for layer in waiting.layers)
        place = {page.name: index for index, page in enumerate(self.pages)}
        # page by page, whichever was printed first
        layers = tuple(sorted(self.layers + fresh, key=lambda layer: place[layer.page]))
        return replace(self, layers=layers, unprinted=kept)

    def written(self) -> dict[str, str]:
        """Return what stands in each field, without printing a page: of layers that write one, the one on top."""
        found = {field: text for waiting in self.unprinted for field, text in waiting.written.items()}
        found.update({text.field: text.text for layer in self.layers for text in layer.inscriptions})
        return found

    def without(self, *names: str) -> "Sheet":
        """Return the sheet without the layers called so; KeyError if one of them does not exist."""
        missing = set(names) - {layer.name for layer in self.layers}
        if missing:
            raise KeyError(*sorted(missing))
        return replace(self, layers=tuple(layer for layer in self.layers if layer.name not in names))

    def changed(self, name: str, change: Callable[[Layer], Layer]) -> "Sheet":
        """Return the sheet with `change` applied to every layer called `name`; KeyError if there is none."""
        if not any(layer.name == name for layer in self.layers):
            return self.printed(self.layer(name).page).changed(name, change)
        layers = tuple(change(layer) if layer.name == name else layer for layer in self.layers)
        return replace(self, layers=layers)

    def with_after(self, name: str, *added: Layer) -> "Sheet":
        """Return the sheet with `added` printed right after the last layer called `name`."""
        last = max(i for i, layer in enumerate(self.layers) if layer.name == self.layer(name).name)
        return replace(self, layers=self.layers[: last + 1] + added + self.layers[last + 1 :])

    def with_on_top(self, *added: Layer) -> "Sheet":
        """Return the sheet with `added` printed last (still below the SPECIMEN mark)."""
        return replace(self, layers=self.layers + added)

    def on_material(self, page: str, substrate: Substrate) -> "Sheet":
        """Return the sheet with the page `page` made of another material."""
        pages = tuple(replace(p, substrate=substrate) if p.name == page else p for p in self.pages)
        return replace(self, pages=pages)


def _refuse_what_no_page_carries(layers: tuple[Layer, ...], pages: tuple[Page, ...]) -> None:
    known = {page.name: page for page in pages}
    for layer in layers:
        if layer.page not in known:
            raise ProgramFault(FaultCode.CONTENT_INVALID, layer=layer.name, page=layer.page)
        _refuse_mark(layer, known[layer.page])
        _refuse_other_issuers(layer)


def _refuse_mark(layer: Layer, page: Page) -> None:
    named = MARK_NAME in layer.name.casefold() or MARK_NAME in layer.ink.name.casefold()
    written = any(MARK_NAME in inscription.text.casefold() for inscription in layer.inscriptions)
    placed = isinstance(layer.geometry, Plate) and stands_for_mark(
        layer.geometry.paths, page.width_mm, page.height_mm
    )
    if named or written or placed:
        raise ProgramFault(FaultCode.SPECIMEN_MARK_REFUSED, layer=layer.name)


def _refuse_other_issuers(layer: Layer) -> None:
    for inscription in layer.inscriptions:
        for code in _states_written(inscription):
            if code != UTOPIA:
                raise ProgramFault(FaultCode.ISSUER_REFUSED, issuer=code, layer=layer.name)


def _states_written(inscription: Inscription) -> tuple[str, ...]:
    """Return the State codes of a machine-readable line (ICAO Doc 9303-4 to 9303-7)."""
    if inscription.field == "mrz.1":
        return (inscription.text[2:5],)
    if inscription.field == "mrz.2":
        return (inscription.text[15:18] if len(inscription.text) == 30 else inscription.text[10:13],)
    return ()
