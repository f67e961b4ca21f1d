"""One print job: a design and recipe with everything at hand that its layers are made from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from docexam.domain.artwork import ArtPlace
from docexam.domain.design import Design, InkRecord, Material, Shift, SplitFountain, VizField
from docexam.domain.document import Document
from docexam.domain.holder import Holder
from docexam.domain.specimen import Recipe
from docexam.domain.world import Names
from docexam.imaging import raster
from docexam.imaging.press.drawings import drawing
from docexam.imaging.press.ink import ColourShift, Ink, Rainbow, Rgb, Substrate, srgb
from docexam.imaging.raster import Paths, Typeface

Art = Callable[[str], bytes]
"""Gives the bytes of a file of the design's folder, or of the bundled fonts below ``fonts/``."""


@dataclass(frozen=True, eq=False)
class PrintJob:
    """What the press works from. `values` is what each field of the visual inspection zone says."""

    design: Design
    recipe: Recipe
    art: Art
    names: Names
    holder: Holder
    document: Document
    values: Mapping[VizField, str]
    mrz: tuple[str, ...]

    def face(self, font: str) -> Typeface:
        """Return a bundled typeface; EnvironmentFault FONT_MISSING if it cannot be had."""
        return raster.typeface(font, self.art)

    def ink(self, name: str) -> Ink:
        """Return an ink of the design; KeyError if it has none of that name."""
        return ink_of({record.name: record for record in self.design.inks}[name])

    def substrate(self, name: str) -> Substrate:
        """Return a material of the design; KeyError if it has none of that name."""
        return _substrate({material.name: material for material in self.design.materials}[name])

    def drawn(self, place: ArtPlace) -> Paths:
        """Return a drawing where the design puts it; EnvironmentFault ASSET_DAMAGED if it cannot be read."""
        paths = drawing(self.art(place.file), place.part, place.file)
        return paths.placed(*place.at, scale=place.scale, turn_deg=place.turn_deg, flip=place.flip)

    def all_drawn(self, places: tuple[ArtPlace, ...]) -> Paths:
        """Return several drawings as one artwork."""
        return raster.joined(self.drawn(place) for place in places)


@lru_cache(maxsize=256)
def ink_of(record: InkRecord) -> Ink:
    """Return the press's ink for a design's record of it."""
    glow = record.uva_fountain
    return Ink(
        name=record.name,
        vis=_rainbow(record.vis) if isinstance(record.vis, SplitFountain) else colour(record.vis),
        opacity=record.opacity,
        gloss=record.gloss,
        height_um=record.height_um,
        uva=Rainbow(glow.stops, glow.start_mm, glow.end_mm) if glow else record.uva,
        uvb=record.uvb,
        uvc=record.uvc,
        quench=record.quench,
        ir=record.ir,
        irl=record.irl,
        trn=record.trn,
        coa=record.coa,
        shift=_shift(record.shift) if record.shift else None,
        aspect=record.aspect,
    )


def colour(code: str) -> Rgb:
    """Return the linear colour of ``#RRGGBB``; ValueError if it is none."""
    if len(code) != 7 or code[0] != "#":
        raise ValueError(f"no colour: {code}")
    return srgb(int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16))


def _rainbow(fountain: SplitFountain) -> Rainbow:
    first, second, third = (colour(stop) for stop in fountain.stops)
    return Rainbow((first, second, third), fountain.start_mm, fountain.end_mm)


def _shift(shift: Shift) -> ColourShift:
    return ColourShift(colour(shift.upright), colour(shift.between), colour(shift.tilted))


def _substrate(material: Material) -> Substrate:
    return Substrate(
        name=material.name,
        albedo=colour(material.albedo),
        uva=material.uva,
        ir=material.ir,
        trn=material.trn,
        formation=material.formation,
        roughness_um=material.roughness_um,
        texture=material.texture,
    )
