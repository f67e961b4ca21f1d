"""Reading the tables head offices keep: CSV of any usual sort, and XLSX; every cell as the text it shows."""

import csv
import importlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode

MOST_BYTES: Final = 64 * 1024 * 1024
MOST_ROWS: Final = 500_000
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ARABIC_WINDOWS: Final = "cp1256"


def rows_of(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield (line number, cells) of a table; empty lines are left out.

    Raises:
        EnvironmentFault: TARGET_MISSING, CONTENT_SYNTAX for what is no table, ASSET_MISSING when XLSX cannot be read
            here.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=path.name, line=0)
        raw = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(FaultCode.TARGET_MISSING, folder=str(path)) from error
    table = _sheet(raw, path.name) if raw.startswith(b"PK\x03\x04") else _text(raw, path.name)
    for line, cells in table:
        if line > MOST_ROWS:
            raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=path.name, line=line)
        if any(cells):
            yield line, cells


def _text(raw: bytes, name: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    text = _decoded(raw)
    if "\0" in text:
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=1)
    first = text.partition("\n")[0]
    # the lists of Arabic and European Windows part their columns by semicolons
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            yield reader.line_num, tuple(cell.strip() for cell in cells)
    except csv.Error as error:
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=reader.line_num) from error


def _decoded(raw: bytes) -> str:
    encoding = next((name for mark, name in _BOMS if raw.startswith(mark)), "utf-8")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return raw.decode(_ARABIC_WINDOWS, "replace")


def _sheet(raw: bytes, name: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    try:
        load_workbook = importlib.import_module("openpyxl").load_workbook
    except ModuleNotFoundError as error:
        raise EnvironmentFault(FaultCode.ASSET_MISSING, file="openpyxl") from error
    try:
        if sum(entry.file_size for entry in zipfile.ZipFile(io.BytesIO(raw)).infolist()) > 8 * MOST_BYTES:
            raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=0)
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for line, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
            yield line, tuple(_shown(cell) for cell in cells)
    except (zipfile.BadZipFile, KeyError, ValueError, IndexError, TypeError, OSError) as error:
        raise EnvironmentFault(FaultCode.CONTENT_SYNTAX, file=name, line=0) from error


def _shown(cell: Any) -> str:
    """Return a cell as text; a badge typed as a number is the number without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
