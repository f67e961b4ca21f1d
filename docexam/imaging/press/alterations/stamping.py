"""Entry and exit stamps: home-made ones, and genuine ones whose date was changed."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from docexam.domain import artwork
from docexam.domain.document import UTOPIA
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import Light
from docexam.imaging.press.alterations.entries import DIGITS
from docexam.imaging.press.alterations.erasing import scraped, scraped_layer
from docexam.imaging.press.alterations.needs import a_kind
from docexam.imaging.press.alterations.operator import Knob, Made, Operator, Workpiece, glows
from docexam.imaging.press.alterations.support import of_field, of_layers
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import Ink, Rainbow, Rgb
from docexam.imaging.press.sheet import Inscription, Layer, Process
from docexam.imaging.press.stamps import stamp
from docexam.imaging.raster import Paths

_OTHER_FAMILY: Final = "NotoSerif-Bold.ttf"
_OTHER_TYPE_FROM: Final = 0.6
_DATE: Final = "%d %b %Y"
_INK_LEFT: Final = 0.06
_YEARS_GAINED: Final = 3


def _home_made(piece: Workpiece) -> Made:
    """A stamp drawn on a computer and printed over the page: other type, a poor frame, drops, no answer to UV."""
    design, known = piece.chance("stamp").choice(_glowing(piece))
    font = _OTHER_FAMILY if piece.amounts["type_mismatch"] > _OTHER_TYPE_FROM else design.font
    drawn = replace(design, font=font, line_mm=design.line_mm * piece.amounts["frame_line"])
    said, paths = stamp(piece.job, drawn)
    ink = Ink(
        "ink of an inkjet printer",
        vis=_toward(_plain(known.ink), (0.03, 0.05, 0.32), piece.amounts["colour_off"]),
        quench=0.25,
        ir=0.94,
    )
    copy = replace(known, geometry=Plate(paths), ink=ink, process=Process.INKJET, inscriptions=(said,))
    faint = _toward((0.0, 0.0, 0.0), _emission(known.ink), piece.amounts["uv_answer"])
    glow = replace(
        copy, name="glow of the copy", ink=Ink("marker", uva=faint), process=Process.OFFSET, inscriptions=()
    )
    altered = piece.sheet.changed(known.name, lambda _: copy).with_after(known.name, glow)
    return Made(altered, piece.sheet, of_layers(piece.page, [known, glow], grown_mm=0.7))


def _glowing(piece: Workpiece) -> list[tuple[artwork.Stamp, Layer]]:
    """Return the stamps of the page, if possible those whose ink answers to ultraviolet light."""
    every = _stamps(piece)
    return [known for known in every if glows(known[1].ink.uva)] or every


def _stamps(piece: Workpiece) -> list[tuple[artwork.Stamp, Layer]]:
    layers = {layer.name: layer for layer in piece.of_kind(artwork.Stamp)}
    designs = [design for design in piece.job.design.layers if isinstance(design, artwork.Stamp)]
    return [(design, layers[design.name]) for design in designs if design.name in layers]


def _plain(ink: Ink) -> Rgb:
    return ink.vis.stops[1] if isinstance(ink.vis, Rainbow) else ink.vis


def _emission(ink: Ink) -> Rgb:
    return ink.uva.stops[1] if isinstance(ink.uva, Rainbow) else ink.uva


def _toward(one: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def _date_altered(piece: Workpiece) -> Made:
    """One digit of the date is scraped off the page and drawn again with a pen."""
    design, known = piece.chance("stamp").choice(_glowing(piece))
    said, _ = stamp(piece.job, design)
    old_date, new_date, index = _another_date(piece, said.text)
    new_said, new_paths = stamp(piece.job, design, date=new_date)
    assert isinstance(known.geometry, Plate)
    number = _piece_of(design, old_date, index)
    kept, old = _without(known.geometry.paths, number)
    new = _on_the_place_of(old, _without(new_paths, number)[1])
    genuine = replace(known, geometry=Plate(kept + new), inscriptions=(new_said,))
    box = (old + new).box
    field = scraped(box, piece.chance("blade"), spread_mm=0.6)
    blade = scraped_layer(
        "scraped paper",
        piece.page.name,
        field,
        piece.page.substrate,
        depth_um=piece.amounts["erasure_um"],
        lost=piece.amounts["print_lost"],
        glow=piece.amounts["uv_spot"],
    )
    altered = piece.sheet.changed(
        known.name, lambda layer: replace(layer, geometry=Plate(kept), inscriptions=())
    ).with_after(known.name, blade, *_redrawn(piece, known, old, new, new_said))
    twin = piece.sheet.changed(known.name, lambda _: genuine)
    return Made(altered, twin, of_field(piece.page, field, grown_mm=0.4))


def _redrawn(
    piece: Workpiece, known: Layer, old: Paths, new: Paths, said: Inscription
) -> tuple[Layer, Layer]:
    """Return what is left of the old digit, and the new one in the ink of a pen."""
    off = piece.amounts["offset_mm"]
    left_over = replace(
        known, name="remains of ink", geometry=Plate(old), strength=_INK_LEFT, inscriptions=()
    )
    colour = _toward(_plain(known.ink), (0.02, 0.02, 0.10), piece.amounts["colour_off"])
    ink = Ink("ink of a pen", vis=colour, quench=0.4, ir=piece.amounts["ink_ir"])
    pen = Layer(
        "redrawn digit",
        piece.page.name,
        Plate(new.placed(0.5 * off, off)),
        ink,
        Process.LETTERPRESS,
        inscriptions=(said,),
    )
    return left_over, pen


def _another_date(piece: Workpiece, said: str) -> tuple[str, str, int]:
    """Return the date of a stamp, a later one that differs in one digit of day or year, and which digit it is."""
    date = said[-len("01 JAN 2000") :]
    day = datetime.strptime(date, _DATE)  # noqa: DTZ007 - a stamp bears a day, no time
    choices = []
    for index in (0, 1, len(date) - 1):
        for digit in DIGITS:
            changed = date[:index] + digit + date[index + 1 :]
            try:
                later = datetime.strptime(changed, _DATE)  # noqa: DTZ007 - as above
            except ValueError:
                continue
            if day < later and later.year - day.year < _YEARS_GAINED:
                choices.append((changed, index))
    changed, index = piece.chance("date").choice(choices)
    return date, changed, index


def _piece_of(design: artwork.Stamp, date: str, index: int) -> int:
    """Return which piece of a stamp, from the end, is a character of its date: port and State stand after it."""
    after = len((date[index:] + design.port + UTOPIA).replace(" ", ""))
    return -after


def _without(paths: Paths, number: int) -> tuple[Paths, Paths]:
    """Return a stamp without one of its pieces, and that piece."""
    at = len(paths.pieces) + number
    return Paths(paths.pieces[:at] + paths.pieces[at + 1 :]), Paths((paths.pieces[at],))


def _on_the_place_of(old: Paths, new: Paths) -> Paths:
    """Return a glyph moved to where another one stood: the line around it was centred anew."""
    (left, top, right, bottom), (x0, y0, x1, y1) = old.box, new.box
    return new.placed((left + right - x0 - x1) / 2, (top + bottom - y0 - y1) / 2)


STAMP_COUNTERFEIT: Final = Operator(
    id=AlterationId("stamp-counterfeit"),
    fraud_kind=FraudKind.FO_STMP_C,
    touches=(artwork.Stamp, "glow of the copy"),
    make=_home_made,
    needs=a_kind(artwork.Stamp),
    reveals=(Light.VIS, Light.UVA),
    may_show=(
        Light.OBL,
        Light.GRZ,
        Light.TRN,
        Light.COA,
        Light.TLT,
        Light.UVB,
        Light.UVC,
        Light.IR,
    ),
    codes=("I02",),
    knobs=(
        Knob("type_mismatch", 1.0, 0.0),
        Knob("frame_line", 0.55, 0.95),
        Knob("colour_off", 0.55, 0.10),
        Knob("uv_answer", 0.0, 0.35),
    ),
    least_magnification=8.0,
)

STAMP_DATE_ALTERED: Final = Operator(
    id=AlterationId("stamp-date-altered"),
    fraud_kind=FraudKind.FO_STMP_A,
    touches=(artwork.Stamp, "scraped paper", "remains of ink", "redrawn digit"),
    make=_date_altered,
    needs=a_kind(artwork.Stamp),
    reveals=(Light.VIS, Light.TRN, Light.UVA),
    may_show=(Light.OBL, Light.GRZ, Light.COA, Light.TLT, Light.UVB, Light.UVC, Light.IR),
    codes=("I02", "I04"),
    knobs=(
        Knob("erasure_um", 10.0, 4.2),
        Knob("print_lost", 0.94, 0.70),
        Knob("uv_spot", 1.0, 0.5),
        Knob("offset_mm", 0.25, 0.04),
        Knob("colour_off", 0.75, 0.25),
        Knob("ink_ir", 0.45, 0.85),
    ),
    least_magnification=4.0,
)
