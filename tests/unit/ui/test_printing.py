"""Paper: everything that should be on it is drawn, over as many pages as it takes, in both directions."""

import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from docexam.ui.printing.pages import Paper, PaperColumn, PaperTable, Picture, Words, pdf_of


def pages(pdf: bytes) -> int:
    found = re.search(rb"/Type\s*/Pages.*?/Count\s+(\d+)", pdf, re.DOTALL)
    assert found is not None
    return int(found.group(1))


def table(rows: int, columns: int = 4) -> PaperTable:
    heads = tuple(PaperColumn(f"Heading {place}", numeric=place > 1) for place in range(columns))
    return PaperTable("A table", heads, tuple(tuple(f"cell {row}" for _ in heads) for row in range(rows)))


def paper(*parts: object, right_to_left: bool = False, landscape: bool = False) -> Paper:
    return Paper("A report", parts, "foot", lambda number: f"Page {number}", right_to_left, landscape)  # type: ignore[arg-type]  # any parts


def test_a_short_report_is_one_page(qapp: object) -> None:
    pdf = pdf_of(paper(Words("A note"), table(3)))
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1


@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_long_table_goes_on_over_pages(qapp: object, right_to_left: bool) -> None:
    assert pages(pdf_of(paper(table(200), right_to_left=right_to_left))) > 3


def test_fewer_rows_fit_across_the_page(qapp: object) -> None:
    assert pages(pdf_of(paper(table(120), landscape=True))) > pages(pdf_of(paper(table(120))))


def test_a_picture_that_does_not_fit_begins_a_page_and_is_drawn_once(qapp: object) -> None:
    boxes: list[QRectF] = []

    def draw(painter: QPainter, box: QRectF) -> None:
        painter.drawRect(box)
        boxes.append(box)

    assert pages(pdf_of(paper(table(28), Picture(draw, 400.0)))) == 2
    (box,) = boxes
    assert box.top() == 0
    assert box.height() == 400


def test_a_table_without_rows_still_has_its_headings(qapp: object) -> None:
    assert len(pdf_of(paper(table(0)))) > len(pdf_of(paper())) + 200
