"""Values of the visual zone as an alteration meets them: their layer, their glyphs, another text in their place."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from docexam.domain.design import FieldPlace, VizField
from docexam.domain.holder import PartialDate
from docexam.imaging import raster
from docexam.imaging.press.alterations.operator import Workpiece, unsuitable
from docexam.imaging.press.geometry import Plate, RectMm
from docexam.imaging.press.personalisation import MONTHS
from docexam.imaging.press.sheet import Inscription, Layer
from docexam.imaging.press.typesetting import value_paths
from docexam.imaging.raster import Paths

DIGITS: Final = "0123456789"
_YOUNGEST, _OLDEST = 18, 90


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One printed value: its place in the design, its layer and what stands there."""

    place: FieldPlace
    layer: Layer
    text: str

    @property
    def field(self) -> VizField:
        """Which field it is."""
        return self.place.source

    @property
    def paths(self) -> Paths:
        """The glyphs of the value, one piece each, spaces without one."""
        assert isinstance(self.layer.geometry, Plate)
        return self.layer.geometry.paths

    def glyph(self, index: int) -> Paths:
        """Return the glyph of the character `index` of the text."""
        return Paths((self.paths.pieces[self._piece(index)],))

    def without(self, index: int) -> Paths:
        """Return the value without the glyph of one character."""
        gone = self._piece(index)
        return Paths(tuple(piece for number, piece in enumerate(self.paths.pieces) if number != gone))

    def _piece(self, index: int) -> int:
        return len(self.text[:index].replace(" ", ""))


def entry(piece: Workpiece, field: VizField) -> Entry:
    """Return the value of a field as it stands on the sheet, on whichever page.

    Raises:
        EnvironmentFault: ALTERATION_UNSUITABLE; this specimen has no such value (any more).
    """
    for place in piece.job.design.fields:
        if place.source is not field:
            continue
        for layer in reversed(piece.sheet.on(place.page)):
            for text in layer.inscriptions:
                if layer.name == f"value.{field.value}" and text.field == field.value:
                    return Entry(place, layer, text.text)
    raise unsuitable(piece.operator, piece.sheet.design)


def rewritten(piece: Workpiece, known: Entry, text: str) -> Layer:
    """Return the layer of a value with another text, set as the authority sets it.

    Where one digit stands for another, the others stay where they are.
    """
    same = sum(one != other for one, other in zip(text, known.text, strict=False)) <= 1
    same &= len(text) == len(known.text)
    paths = value_paths(piece.job, known.place, text, as_wide_as=known.text if same else "")
    return replace(
        known.layer,
        geometry=Plate(paths),
        inscriptions=(Inscription(known.field.value, text, rect_of(paths)),),
    )


def retyped(
    digit: str, old: Paths, piece: Workpiece, *, font: str, ratio: float, off_mm: tuple[float, float]
) -> Paths:
    """Return a digit in another type over the place of `old`, `ratio` of its height, moved by `off_mm`."""
    left, top, right, bottom = old.box
    glyph = raster.set_text(digit, piece.job.face(font), cap_mm=bottom - top)
    x0, y0, x1, y1 = glyph.box
    scale = ratio * (bottom - top) / (y1 - y0)
    middle = (left + right) / 2 - scale * (x0 + x1) / 2
    return glyph.placed(middle + off_mm[0], bottom - scale * y1 + off_mm[1], scale=scale)


def rect_of(paths: Paths) -> RectMm:
    """Return the box of `paths` as (x, y, width, height)."""
    left, top, right, bottom = paths.box
    return (left, top, right - left, bottom - top)


def other_digits(text: str, field: VizField, issued: date) -> list[tuple[int, str]]:
    """Return every (index, digit) that turns `text` into another value a reader would accept for the field."""
    found = []
    for index, letter in enumerate(text):
        if letter not in DIGITS:
            continue
        for digit in DIGITS:
            changed = text[:index] + digit + text[index + 1 :]
            if digit != letter and _is_plausible(changed, field, issued):
                found.append((index, digit))
    return found


def _is_plausible(text: str, field: VizField, issued: date) -> bool:
    if field in (VizField.NUMBER, VizField.PERSONAL_NUMBER):
        return True
    day = read_date(text)
    if day is None:
        return False
    if field is VizField.BIRTH_DATE:
        return _YOUNGEST <= issued.year - day.year <= _OLDEST
    return issued.year < day.year <= issued.year + 20


def read_date(text: str) -> PartialDate | None:
    """Return the date printed as ``12 AUG/AOÛT 1974``; None if there is no such day."""
    day, _, rest = text.partition(" ")
    month, _, year = rest.rpartition(" ")
    if month not in MONTHS or not (day.isdecimal() and year.isdecimal()):
        return None
    try:
        return PartialDate.of(date(int(year), MONTHS.index(month) + 1, int(day)))
    except ValueError:
        return None
