"""Reading what is printed on a sheet, without pixels: the values of the page and the machine-readable zone."""

from collections.abc import Mapping

from docexam.imaging.press.sheet import Sheet

_ZONE = "mrz."


def printed_values(sheet: Sheet) -> Mapping[str, str]:
    """Return what each field says; where a field was printed twice, the later print covers the earlier."""
    return {
        inscription.field: inscription.text
        for layer in sheet.printed().layers
        for inscription in layer.inscriptions
        if not inscription.field.startswith(_ZONE)
    }


def mrz_lines(sheet: Sheet) -> tuple[str, ...]:
    """Return the lines of the machine-readable zone as they are printed."""
    lines = {
        inscription.field: inscription.text
        for layer in sheet.printed().layers
        for inscription in layer.inscriptions
        if inscription.field.startswith(_ZONE)
    }
    return tuple(lines[field] for field in sorted(lines))
