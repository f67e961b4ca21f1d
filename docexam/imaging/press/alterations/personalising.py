"""A stolen blank: everything the printing works made is genuine, the holder was printed at home."""

from dataclasses import replace
from typing import Final

from docexam.domain import artwork
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece
from docexam.imaging.press.alterations.support import of_layers
from docexam.imaging.press.geometry import ImagePlate
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.sheet import Layer, Process

_OF_THE_HOLDER: Final = (artwork.Portrait, artwork.Ghost, artwork.Signature)


def _personalised_at_home(piece: Workpiece) -> Made:
    """Portrait, data and zone come from an inkjet printer instead of the printers of the authority."""
    drawn = {design.name for design in piece.job.design.layers if isinstance(design, _OF_THE_HOLDER)}
    personal = piece.layers(lambda layer: layer.name in drawn or layer.name.startswith(("value.", "mrz.")))
    sheet = piece.sheet
    for layer in personal:
        sheet = sheet.changed(layer.name, lambda known: _by_inkjet(known, piece))
    return Made(sheet, piece.sheet, of_layers(piece.page, personal, grown_mm=0.6))


def _by_inkjet(layer: Layer, piece: Workpiece) -> Layer:
    ir = piece.amounts["ink_ir"]
    if isinstance(layer.geometry, ImagePlate):
        return replace(layer, ink=Ink("dyes of an inkjet printer", quench=0.6, ir=ir), process=Process.INKJET)
    ink = replace(layer.ink, name="ink of an inkjet printer", gloss=0.0, quench=0.5, ir=ir)
    spread = piece.amounts["ink_spread_mm"]
    return replace(layer, ink=ink, process=Process.INKJET, feather_mm=spread)


BLANK_PERSONALISED: Final = Operator(
    id=AlterationId("blank-personalised"),
    fraud_kind=FraudKind.GB_BLNK,
    touches=(*_OF_THE_HOLDER, "value.*", "mrz.*"),
    make=_personalised_at_home,
    needs=a_kind(artwork.Portrait),
    reveals=(Light.VIS, Light.IR),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVA,
        Light.UVB,
        Light.UVC,
    ),
    codes=("D10", "E01", "E05", "E16", "H01", "H05"),
    knobs=(Knob("ink_ir", 0.95, 0.70), Knob("ink_spread_mm", 0.10, 0.06)),
    least_magnification=8.0,
)
