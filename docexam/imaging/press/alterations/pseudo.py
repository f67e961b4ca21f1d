"""Documents of issuers that do not exist: well printed, of no worth."""

from dataclasses import replace
from typing import Final

from docexam.domain import artwork
from docexam.domain.design import Design, VizField
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.invented import INVENTED_BODIES, InventedBody
from docexam.imaging import raster
from docexam.imaging.press.alterations.entries import entry, rewritten
from docexam.imaging.press.alterations.needs import a_field, all_of
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, with_layer
from docexam.imaging.press.alterations.support import of_layers, of_rects
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.sheet import Layer, Process, Sheet
from docexam.imaging.press.typesetting import lettering
from docexam.imaging.raster import Paths

_STATE: Final = "UTOPIA"
_PROVINCE: Final = "PROVINCE"
_LEADING: Final = 1.45
_OFFICE_UNTIL: Final = 0.5
_DISCLAIMER: Final = "PRIVATE CARD · NOT A TRAVEL DOCUMENT"


def _named(kind: FraudKind, piece: Workpiece) -> Made:
    """The issuer named on the page is one that does not exist; print and zone are as good as genuine ones."""
    body = piece.chance("body").choice(INVENTED_BODIES[kind])
    sheet, changed = piece.sheet, []
    for design in piece.job.design.layers:
        if design.page == piece.page.name and isinstance(design, artwork.Lettering) and _names(design):
            paths = _renamed(piece, design, body)
            sheet = with_layer(sheet, design.name, geometry=Plate(paths))
            changed.append(sheet.layer(design.name))
    region = of_layers(piece.page, changed, grown_mm=0.6)
    if piece.amounts["office_named"] > _OFFICE_UNTIL:
        known = entry(piece, VizField.AUTHORITY)
        office = rewritten(piece, known, body.office)
        sheet = sheet.changed(known.layer.name, lambda _: office)
        region += of_rects(piece.page, [office.inscriptions[0].box_mm], grown_mm=0.5)
    if "disclaimer_mm" in piece.amounts:
        small = _disclaimer(piece, sheet)
        sheet = sheet.with_on_top(small)
        region += of_layers(piece.page, [small], grown_mm=0.5)
    return Made(sheet, sheet, region)


def _names(design: artwork.Lettering) -> bool:
    return any(line.text == _STATE for line in design.lines)


def _renamed(piece: Workpiece, design: artwork.Lettering, body: InventedBody) -> Paths:
    """Return the lettering with the invented name, on two lines, where the name of the State stood."""
    lines = []
    for line in design.lines:
        if line.text == _STATE:
            cap = 0.44 * line.cap_mm
            for number, text in enumerate(body.name):
                x, y = line.at
                up = _LEADING * cap * (1 - number)
                placed = replace(
                    line, text=text, cap_mm=cap, at=(x, y - up), letter_space_mm=0.25 * line.letter_space_mm
                )
                lines.append(_fitting(piece, placed, line))
        elif not line.text.endswith(_PROVINCE):
            lines.append(line)
    return lettering(piece.job, replace(design, lines=tuple(lines)))


def _fitting(piece: Workpiece, line: artwork.LineOfType, old: artwork.LineOfType) -> artwork.LineOfType:
    """Return the line no wider than the one whose place it takes."""
    face = piece.job.face(line.font)
    wide, room = (
        raster.set_text(part.text, face, cap_mm=part.cap_mm, letter_space_mm=part.letter_space_mm).box[2]
        for part in (line, old)
    )
    shrink = min(1.0, room / wide)
    return replace(line, cap_mm=line.cap_mm * shrink, letter_space_mm=line.letter_space_mm * shrink)


def _disclaimer(piece: Workpiece, sheet: Sheet) -> Layer:
    """Return the small print by which such bodies keep themselves out of court."""
    ink = next(layer.ink for layer in sheet.on(piece.page.name) if layer.name == "captions")
    face = piece.job.face("NotoSans-Regular.ttf")
    line = raster.set_text(_DISCLAIMER, face, cap_mm=piece.amounts["disclaimer_mm"])
    left, _, right, _ = line.box
    paths = line.placed(piece.page.width_mm / 2 - (left + right) / 2, piece.page.height_mm - 1.2)
    return Layer("disclaimer", piece.page.name, Plate(paths), ink, Process.OFFSET)


def _names_the_state(design: Design, page: str) -> bool:
    """A page whose lettering names the State."""
    return any(
        layer.page == page and isinstance(layer, artwork.Lettering) and _names(layer)
        for layer in design.layers
    )


def _operator(name: str, kind: FraudKind, *knobs: Knob) -> Operator:
    return Operator(
        id=AlterationId(name),
        fraud_kind=kind,
        touches=(artwork.Lettering, "value.authority", "disclaimer"),
        make=lambda piece: _named(kind, piece),
        needs=all_of(_names_the_state, a_field(VizField.AUTHORITY)),
        reveals=(),
        may_show=(),
        codes=("C06", "E16", "H03", "H04"),
        knobs=(Knob("office_named", 1.0, 0.0), *knobs),
        by_reading=True,
    )


PSEUDO_FANTASY: Final = _operator("pseudo-fantasy", FraudKind.PS_FANT)
PSEUDO_CAMOUFLAGE: Final = _operator("pseudo-camouflage", FraudKind.PS_CAMO)
PSEUDO_BODY: Final = _operator("pseudo-body", FraudKind.PS_PSEU, Knob("disclaimer_mm", 1.3, 0.6))
