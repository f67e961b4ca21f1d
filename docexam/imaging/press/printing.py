"""The press: a recipe becomes a sheet of layers, then its alterations are made in order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain import artwork
from docexam.domain.artwork import AnyLayer, FieldPart
from docexam.domain.design import Design
from docexam.domain.document import UTOPIA
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.mrz import write
from docexam.domain.specimen import Recipe
from docexam.domain.truth import Finding, Truth
from docexam.domain.world import Names
from docexam.imaging import raster
from docexam.imaging.press import guilloche, typesetting
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.engraving import engraved
from docexam.imaging.press.foils import foil
from docexam.imaging.press.geometry import FibreField, ImagePlate, Perforation, Plate
from docexam.imaging.press.job import Art, PrintJob
from docexam.imaging.press.perforating import hole_centres
from docexam.imaging.press.personalisation import document, holder, viz_values, zone_bearer
from docexam.imaging.press.portraits import grey_portrait, printed_portrait, sitting
from docexam.imaging.press.sheet import Geometry, Inscription, Layer, Page, Process, Sheet, Side, Unprinted
from docexam.imaging.press.signatures import signature
from docexam.imaging.press.stamps import stamp, stitching
from docexam.imaging.press.tones import watermark
from docexam.imaging.raster import Paths
from docexam.training.chance import Chance

_LARGEST_SEED: Final = 2**31


@dataclass(frozen=True, slots=True)
class Specimen:
    """What comes off the press: the sheet, and once the truth about it."""

    sheet: Sheet
    truth: Truth


def print_specimen(design: Design, recipe: Recipe, *, art: Art, world: Names) -> Specimen:
    """Print `recipe` and say what is wrong with it.

    Args:
        design: the design the recipe names.
        recipe: what to print; with `twin` alterations write their content in the genuine technique.
        art: gives the bytes of the design's drawings and of the fonts.
        world: the names holders are drawn from.

    Raises:
        EnvironmentFault: ISSUER_REFUSED, DESIGN_VERSION_UNKNOWN, ALTERATION_UNKNOWN, ASSET_DAMAGED or
            FONT_MISSING.
    """
    job = print_job(design, recipe, art=art, world=world)
    sheet, findings = genuine_sheet(job), []
    for use in recipe.alterations:
        if use.id not in ALTERATIONS:
            raise EnvironmentFault(FaultCode.ALTERATION_UNKNOWN, alteration=use.id)
        sheet, finding = ALTERATIONS[use.id].alter(sheet, use, job)
        findings.append(finding)
    return Specimen(sheet, _truth(recipe, findings))


def print_sheet(design: Design, recipe: Recipe, *, art: Art, world: Names) -> Sheet:
    """Print `recipe`; see `print_specimen`."""
    return print_specimen(design, recipe, art=art, world=world).sheet


def print_job(design: Design, recipe: Recipe, *, art: Art, world: Names) -> PrintJob:
    """Return everything the layers of `recipe` are made from: its holder, document and their texts."""
    if design.issuer != UTOPIA:
        raise EnvironmentFault(FaultCode.ISSUER_REFUSED, issuer=design.issuer, design=design.id)
    if (design.id, design.version) != (recipe.design, recipe.design_version):
        raise EnvironmentFault(
            FaultCode.DESIGN_VERSION_UNKNOWN, design=recipe.design, version=recipe.design_version
        )
    bearer, paper = holder(design, recipe.seed, world), document(design, recipe.seed)
    return PrintJob(
        design=design,
        recipe=recipe,
        art=art,
        names=world,
        holder=bearer,
        document=paper,
        values=viz_values(design, bearer, paper, recipe.seed),
        mrz=tuple(write(paper, zone_bearer(design, bearer))),
    )


def genuine_sheet(job: PrintJob) -> Sheet:
    """Return the sheet of `job` as the authority issues it; its pages are printed when they are looked at."""
    design = job.design
    pages = tuple(
        Page(page.name, page.width_mm, page.height_mm, page.corner_mm, job.substrate(page.material))
        for page in design.pages
    )
    unprinted = tuple(
        Unprinted(page, partial(_print_page, job, page.name), _written(job, page.name)) for page in pages
    )
    seed = Chance(job.recipe.seed, "paper").whole(_LARGEST_SEED)
    return Sheet(design.id, pages, (), seed, design.features, design.issuer, unprinted)


def _print_page(job: PrintJob, page: str) -> tuple[Layer, ...]:
    parts = (part for part in job.design.layers if part.page == page)
    return tuple(layer for part in parts for layer in printed_layers(job, part))


def _written(job: PrintJob, page: str) -> dict[str, str]:
    """Return what will stand in the fields and the machine-readable zone of a page."""
    found = {
        place.source.value: job.values[place.source]
        for place in job.design.fields
        if place.page == page and job.values.get(place.source)
    }
    if any(isinstance(part, artwork.Zone) and part.page == page for part in job.design.layers):
        found |= {f"mrz.{index + 1}": line for index, line in enumerate(job.mrz)}
    return found


def printed_layers(job: PrintJob, design: AnyLayer) -> Iterator[Layer]:
    """Yield the layers that one layer of the design becomes; each value of the holder is one of its own."""
    match design:
        case artwork.Fields(part=FieldPart.VALUES):
            for inscription, paths in typesetting.values(job, design):
                yield _layer(job, design, Plate(paths), inscription, name=f"value.{inscription.field}")
        case artwork.Zone():
            for inscription, paths in typesetting.zone(job, design):
                yield _layer(job, design, Plate(paths), inscription, name=inscription.field)
        case artwork.PerforatedNumber():
            number = job.document.number
            holes = Perforation(hole_centres(number, design), design.radius_mm, design.radius_back_mm)
            xs, ys = zip(*holes.centres, strict=True)
            box = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
            yield _layer(job, design, holes, Inscription(design.name, number, box))
        case artwork.Repeated():
            inscription, paths = typesetting.repeated(job, design)
            yield _layer(job, design, Plate(paths), inscription)
        case artwork.Stamp():
            inscription, paths = stamp(job, design)
            yield _layer(job, design, Plate(paths), inscription)
        case artwork.Portrait() | artwork.Ghost() | artwork.Signature() | artwork.Fibres():
            yield _layer(job, design, _of_this_holder(job, design))
        case _:
            yield _layer(job, design, _of_the_blank(job, design))


def _layer(
    job: PrintJob, design: AnyLayer, geometry: Geometry, *inscriptions: Inscription, name: str = ""
) -> Layer:
    return Layer(
        name=name or design.name,
        page=design.page,
        geometry=geometry,
        ink=job.ink(design.ink),
        process=Process(design.process.value),
        side=Side.VERSO if design.verso else Side.RECTO,
        feather_mm=design.feather_mm,
        strength=design.strength,
        inscriptions=inscriptions,
    )


def _of_this_holder(
    job: PrintJob, design: artwork.Portrait | artwork.Ghost | artwork.Signature | artwork.Fibres
) -> Geometry:
    match design:
        case artwork.Portrait(rect=rect, melt_mm=melt):
            plate = portrait_plate(printed_portrait(_sitting(job), job.art), rect, melt)
            burnt = design.process is artwork.PrintProcess.LASER
            return replace(plate, pixels=engraved(plate.pixels)) if burnt else plate
        case artwork.Ghost():
            return guilloche.ghost(design, grey_portrait(_sitting(job), job.art))
        case artwork.Signature():
            return Plate(signature(design, job.holder.surname, job.recipe.seed))
        case artwork.Fibres():
            seed = Chance(job.recipe.seed, f"fibres {design.name}").whole(_LARGEST_SEED)
            return FibreField(design.count, seed, design.rect, design.length_mm, design.width_mm)


def _sitting(job: PrintJob) -> str:
    return sitting(job.holder.portrait, job.recipe.seed, job.art)


def portrait_plate(pixels: NDArray[np.uint8], rect_mm: artwork.Rect, melt_mm: float) -> ImagePlate:
    """Return a portrait on a rectangle, its border melting into the page over `melt_mm`."""
    rows, columns = pixels.shape[:2]
    scale = columns / rect_mm[2]
    across = _ramp(columns, melt_mm * scale)
    down = _ramp(rows, melt_mm * scale)
    alpha = np.rint(255 * np.outer(down, across)).astype(np.uint8)
    return ImagePlate(pixels, rect_mm, alpha)


def _ramp(count: int, over: float) -> NDArray[np.float64]:
    place = np.arange(count) + 0.5
    edge = np.clip(np.minimum(place, count - place) / max(over, 1e-6), 0.0, 1.0)
    found: NDArray[np.float64] = edge * edge * (3 - 2 * edge)
    return found


def _of_the_blank(job: PrintJob, design: AnyLayer) -> Geometry:
    """Return what every document of the series has alike; kept, because it is the greater part of the work."""
    key = (job.design.id, job.design.version, design.name)
    kept = _blanks().get(key)
    if kept is None or kept[0] is not design:
        kept = (design, _blank_geometry(job, design))
        _blanks()[key] = kept
    return kept[1]


@lru_cache(maxsize=1)
def _blanks() -> dict[tuple[str, int, str], tuple[AnyLayer, Geometry]]:
    return {}


def _blank_geometry(job: PrintJob, design: AnyLayer) -> Geometry:
    made = _BLANK[type(design)](job, design)
    return Plate(made) if isinstance(made, Paths) else made


def _artwork(job: PrintJob, design: artwork.Artwork) -> Paths:
    paths = job.all_drawn(design.art)
    if design.line_mm:
        paths = raster.stroked(paths, width_mm=design.line_mm)
    if design.step is None or design.within is None:
        return paths
    x, y, width, height = design.within
    return raster.joined(
        paths.placed(x + column * design.step[0], y + row * design.step[1])
        for row in range(int(height // design.step[1]) + 1)
        for column in range(int(width // design.step[0]) + 1)
    )


_BLANK: Final[dict[type, Callable[..., Geometry | Paths]]] = {
    artwork.Lines: guilloche.line_ground,
    artwork.Rosette: lambda _, design: guilloche.rosette(design),
    artwork.Ribbon: lambda _, design: guilloche.ribbon(design),
    artwork.Lettering: typesetting.lettering,
    artwork.Microprint: typesetting.microprint,
    artwork.Artwork: _artwork,
    artwork.Tones: watermark,
    artwork.Fields: typesetting.captions,
    artwork.DiffractiveFoil: foil,
    artwork.SecurityThread: typesetting.thread,
    artwork.Stitching: stitching,
    artwork.Film: lambda _, design: raster.rounded_rectangle(design.rect, design.corner_mm),
}


def _truth(recipe: Recipe, findings: list[Finding]) -> Truth:
    if recipe.genuine:
        return Truth()
    return Truth(findings[0].fraud_kind, tuple(findings))
