"""Spreadsheets people can open: no formula runs, no zero is lost, and Arabic reads from the right."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from docexam.domain.text import Text
from docexam.tracker.sheets import csv_of, xlsx_of
from docexam.tracker.tables import CellKind, Column, Table

COLUMNS = (
    Column("name", Text("Name", "الاسم")),
    Column("badge", Text("Badge", "رقم الشارة"), CellKind.ID),
    Column("count", Text("Count", "العدد"), CellKind.COUNT),
    Column("share", Text("Share", "النسبة"), CellKind.SHARE),
)
DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")')


def table(*rows: tuple[object, ...]) -> Table:
    return Table("people", Text("People [2025]: all/any", "الأشخاص"), COLUMNS, rows)  # type: ignore[arg-type]  # cells


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(text: str) -> None:
    book = load_workbook(io.BytesIO(xlsx_of([table((text, text, 1, 0.5))])))
    cells = next(book.worksheets[0].iter_rows(min_row=2))
    assert [cell.data_type for cell in cells[:2]] == ["s", "s"]
    assert cells[1].number_format == "@"
    assert cells[0].hyperlink is None


def test_ids_stay_text_and_counts_are_numbers() -> None:
    book = load_workbook(io.BytesIO(xlsx_of([table(("A", "00123", 7, 0.25), ("B", "77409", "<5", None))])))
    rows = list(book.worksheets[0].iter_rows(min_row=2, values_only=True))
    assert rows == [("A", "00123", 7, 0.25), ("B", "77409", "<5", None)]


def test_a_workbook_reads_from_the_right_in_arabic_or_where_it_was_asked() -> None:
    one = table(("A", "1", 1, 0.1))
    for language, asked, expected in (
        ("ar", None, True),
        ("en", None, False),
        ("en", True, True),
        ("ar", False, False),
    ):
        book = load_workbook(io.BytesIO(xlsx_of([one], language, right_to_left=asked)))
        assert bool(book.worksheets[0].sheet_view.rightToLeft) is expected
    assert load_workbook(io.BytesIO(xlsx_of([one], "ar"))).worksheets[0]["A1"].value == "الاسم"


def test_sheets_get_names_a_workbook_allows_and_none_twice() -> None:
    book = load_workbook(io.BytesIO(xlsx_of([table(), table()])))
    assert book.sheetnames == ["People  2025 : all any".replace(":", " "), "People  2025   all any 2"]


@pytest.mark.parametrize("text", [one for one in DANGEROUS if one[0] != "\r"])
def test_text_of_a_csv_that_starts_like_a_formula_is_led_by_an_apostrophe(text: str) -> None:
    (row,) = read(csv_of(table((text, text, -3, None))))
    assert row == [f"'{text}", f"'{text}", "-3", ""]


@given(
    st.lists(
        st.tuples(st.text(st.characters(exclude_characters="\r\n\0", codec="utf-8")), st.integers(0, 99))
    )
)
def test_a_csv_comes_back_as_it_was_written(pairs: list[tuple[str, int]]) -> None:
    rows = [(text, "1", number, None) for text, number in pairs]
    raw = csv_of(table(*rows))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == len(rows) + 1
    guarded = [f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text for text, _ in pairs]
    assert [row[0] for row in read(raw)] == guarded


def read(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))[1:]
