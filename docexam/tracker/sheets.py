"""Tables as spreadsheets: XLSX with text cells, CSV any spreadsheet opens as it is (format 1.0, section 10)."""

import importlib
import io
from collections.abc import Sequence
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.text import RIGHT_TO_LEFT, Text
from docexam.tracker.tables import Cell, CellKind, Table, shown

BOM: Final = "\ufeff"
_STARTS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LONGEST_TAB: Final = 31
_WIDEST: Final = 48
_NUMERIC: Final = frozenset({CellKind.COUNT, CellKind.NUMBER, CellKind.SHARE})


def csv_of(table: Table, language: str = "en") -> bytes:
    """Return a table as CSV: UTF-8 with BOM, CRLF, commas, every field quoted; text that starts like a formula is
    led by an apostrophe."""
    lines = [_csv_line([column.heading.in_language(language) for column in table.columns])]
    for row in table.rows:
        pairs = zip(row, table.columns, strict=True)
        lines.append(_csv_line([_csv_cell(cell, column.kind, language) for cell, column in pairs]))
    return (BOM + "".join(lines)).encode()


def xlsx_of(tables: Sequence[Table], language: str = "en", *, right_to_left: bool | None = None) -> bytes:
    """Return tables as a workbook, a sheet each. `right_to_left` is the language's direction unless told.

    Raises:
        EnvironmentFault: ASSET_MISSING when the part of the program that writes XLSX is not installed.
    """
    try:
        xlsxwriter = importlib.import_module("xlsxwriter")
    except ModuleNotFoundError as error:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file="XlsxWriter") from error
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, _OPTIONS)
    formats = _formats(book)
    from_right = language in RIGHT_TO_LEFT if right_to_left is None else right_to_left
    taken: set[str] = set()
    for table in tables:
        sheet = book.add_worksheet(_tab_name(table.title.in_language(language), taken))
        if from_right:
            sheet.right_to_left()
        _fill(sheet, table, language, formats)
    book.close()
    return buffer.getvalue()


def _fill(sheet: Any, table: Table, language: str, formats: dict[str, Any]) -> None:
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        heading = column.heading.in_language(language)
        sheet.write_string(0, place, heading, formats["heading"])
        longest = max([len(heading), *(len(shown(row[place], language)) for row in table.rows)])
        sheet.set_column(place, place, min(_WIDEST, longest + 2))
    for line, row in enumerate(table.rows, start=1):
        for place, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
            plain = shown(cell, language) if isinstance(cell, Text) else cell
            _write(sheet, (line, place), plain, formats, column.kind)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _write(
    sheet: Any, place: tuple[int, int], cell: str | float | None, formats: dict[str, Any], kind: CellKind
) -> None:
    if cell is None:
        return
    if isinstance(cell, str) or kind not in _NUMERIC:
        sheet.write_string(*place, str(cell), formats[CellKind.ID if kind is CellKind.ID else CellKind.TEXT])
    else:
        sheet.write_number(*place, cell, formats[kind])


def _formats(book: Any) -> dict[str, Any]:
    return {
        "heading": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        CellKind.TEXT: book.add_format({"valign": "top"}),
        CellKind.ID: book.add_format({"num_format": "@"}),
        CellKind.COUNT: book.add_format({"num_format": "0"}),
        CellKind.NUMBER: book.add_format({"num_format": "0.00"}),
        CellKind.SHARE: book.add_format({"num_format": "0.0%"}),
    }


def _tab_name(title: str, taken: set[str]) -> str:
    """Return the name of a sheet: no character Excel refuses, at most 31, and none twice."""
    plain = (
        "".join(" " if letter in "[]:*?/\\'" else letter for letter in title)[:_LONGEST_TAB].strip() or "-"
    )
    name, number = plain, 2
    while name.casefold() in taken:
        tail = f" {number}"
        name, number = plain[: _LONGEST_TAB - len(tail)] + tail, number + 1
    taken.add(name.casefold())
    return name


def _csv_line(cells: Sequence[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"


def _csv_cell(cell: Cell, kind: CellKind, language: str) -> str:
    text = f"{cell:.4g}" if isinstance(cell, float) else shown(cell, language)
    if isinstance(cell, str | Text) and kind not in _NUMERIC and text.startswith(_STARTS_A_FORMULA):
        return f"'{text}"
    return text
