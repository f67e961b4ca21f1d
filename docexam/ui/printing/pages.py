"""A report as pages of a PDF: a title, pictures, tables that go on over pages, and page numbers.

Everything is laid out in pixels of 96 dpi, so that fonts and pictures are those of the screen. What is on paper is
always black on white, whatever the reader chose to see.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

from docexam.ui.theme import (
    FALLBACKS,
    LIGHT,
    MONO,
    SANS,
    SPACE_4,
    SPACE_6,
    SPACE_8,
    SPACE_16,
    SPACE_24,
)

_DPI: Final = 96
_MARGIN_MM: Final = 15.0
_FOOT: Final = 28.0
_NARROWEST: Final = 40.0
_WIDEST: Final = 220.0
_CELL: Final = SPACE_6
_SIZES: Final = {"title": 24, "heading": 17, "body": 13, "small": 12, "code": 26}
_CELL_SIZES: Final = (12, 11, 10)
"""Letters of a table, in the order in which they are tried: a wide one gets smaller before its words are broken."""

Drawing = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing and how high it is."""

    draw: Drawing
    height: float


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """One column: its heading, and whether numbers stand in it."""

    heading: str
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table as it is printed."""

    title: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `code` is set in OCR-B, large, to be read aloud or typed."""

    text: str
    kind: str = "body"
    strong: bool = False


Part = Picture | PaperTable | Words


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that goes onto paper. `foot` stands at the bottom of each page; `page` makes its number a text."""

    title: str
    parts: tuple[Part, ...]
    foot: str
    page: Callable[[int], str]
    right_to_left: bool = False
    landscape: bool = False


def pdf_of(paper: Paper) -> bytes:
    """Return a PDF, A4."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setCreator("docexam")
    writer.setResolution(_DPI * 4)
    print_on(writer, paper)
    buffer.close()
    return bytes(content.data())


def print_on(writer: QPagedPaintDevice, paper: Paper) -> None:
    """Print on anything with pages: a PDF, or a printer the reader chose."""
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    way = QPageLayout.Orientation.Landscape if paper.landscape else QPageLayout.Orientation.Portrait
    writer.setPageOrientation(way)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    _Press(painter, writer, paper).print_all()
    painter.end()


def paper_font(kind: str, *, strong: bool = False, size: int = 0) -> QFont:
    """Return the font of a kind of words on paper, at its own size unless told."""
    made = QFont([MONO if kind == "code" else SANS, *FALLBACKS])
    made.setPixelSize(size or _SIZES[kind])
    made.setWeight(QFont.Weight.DemiBold if strong or kind in ("title", "heading") else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class _Press:
    """Prints part after part, and begins a page whenever one is full."""

    def __init__(self, painter: QPainter, writer: QPagedPaintDevice, paper: Paper) -> None:
        self._painter = painter
        self._writer = writer
        self._paper = paper
        scale = writer.logicalDpiX() / _DPI
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = writer.pageLayout().paintRectPixels(_DPI)
        self._width = float(room.width())
        self._bottom = float(room.height()) - _FOOT
        self._y = 0.0
        self._number = 1
        self._cell_size = _CELL_SIZES[0]

    def print_all(self) -> None:
        """Print everything."""
        self._print_words(Words(self._paper.title, "title"))
        for part in self._paper.parts:
            if isinstance(part, Words):
                self._print_words(part)
            elif isinstance(part, Picture):
                self._print_picture(part)
            else:
                self._print_table(part)
        self._print_foot()

    # --- pages

    def _need(self, height: float) -> bool:
        """Begin a page when `height` does not fit any more; tell whether one was begun."""
        if self._y + height <= self._bottom or self._y == 0.0:
            return False
        self._print_foot()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0
        return True

    def _print_foot(self) -> None:
        box = QRectF(0, self._bottom + SPACE_8, self._width, _FOOT - SPACE_8)
        self._line(self._paper.foot, box, "small", tone=LIGHT.text2)
        self._line(self._paper.page(self._number), box, "small", tone=LIGHT.text2, at_end=True)

    # --- parts

    def _print_words(self, words: Words) -> None:
        text = self._document(words.text, paper_font(words.kind, strong=words.strong), self._width)
        height = text.size().height()
        self._need(height)
        self._painter.save()
        self._painter.translate(0, self._y)
        text.drawContents(self._painter)
        self._painter.restore()
        self._y += height + (SPACE_16 if words.kind in ("title", "code") else SPACE_8)

    def _print_picture(self, picture: Picture) -> None:
        self._need(picture.height)
        self._painter.save()
        picture.draw(self._painter, QRectF(0, self._y, self._width, picture.height))
        self._painter.restore()
        self._y += picture.height + SPACE_24

    def _print_table(self, table: PaperTable) -> None:
        widths = self._widths(table)
        heading_height = self._row_height([one.heading for one in table.columns], widths, strong=True)
        first = self._row_height(table.rows[0], widths) if table.rows else 0.0
        self._need(30 + heading_height + first)
        self._line(table.title, QRectF(0, self._y, self._width, 24), "heading")
        self._y += 24 + SPACE_4
        self._print_headings(table, widths, heading_height)
        for cells in table.rows:
            height = self._row_height(cells, widths)
            if self._need(height):
                self._print_headings(table, widths, heading_height)
            self._print_row(table, cells, widths, height)
        self._y += SPACE_24

    def _print_headings(self, table: PaperTable, widths: Sequence[float], height: float) -> None:
        headings = [column.heading for column in table.columns]
        self._print_row(table, headings, widths, height, strong=True)

    def _print_row(
        self,
        table: PaperTable,
        cells: Sequence[str],
        widths: Sequence[float],
        height: float,
        *,
        strong: bool = False,
    ) -> None:
        start = 0.0
        for text, column, width in zip(cells, table.columns, widths, strict=True):
            box = QRectF(self._left(start, width), self._y, width, height).adjusted(_CELL, 0, -_CELL, 0)
            self._cell(text, box, strong=strong, at_end=column.numeric)
            start += width
        self._y += height
        self._painter.setPen(QPen(QColor(LIGHT.strong if strong else LIGHT.line), 1 if strong else 0.6))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self._width, self._y))

    # --- measures

    def _widths(self, table: PaperTable) -> list[float]:
        """Share the width of the page out by the longest words of each column."""
        for size in _CELL_SIZES:
            self._cell_size = size
            wishes = self._wishes(table)
            if sum(wishes) <= self._width:
                break
        share = self._width / sum(wishes)
        return [wish * share for wish in wishes]

    def _wishes(self, table: PaperTable) -> list[float]:
        metrics, bold = QFontMetricsF(self._cell_font()), QFontMetricsF(self._cell_font(strong=True))
        wishes = []
        for place, column in enumerate(table.columns):
            longest = max((metrics.horizontalAdvance(row[place]) for row in table.rows), default=0.0)
            word = max((bold.horizontalAdvance(one) for one in column.heading.split()), default=0.0)
            wishes.append(max(_NARROWEST, min(longest, _WIDEST), word) + 2 * _CELL)
        return wishes

    def _cell_font(self, *, strong: bool = False) -> QFont:
        return paper_font("small", strong=strong, size=self._cell_size)

    def _row_height(self, cells: Sequence[str], widths: Sequence[float], *, strong: bool = False) -> float:
        used = self._cell_font(strong=strong)
        heights = [
            self._document(text, used, width - 2 * _CELL).size().height()
            for text, width in zip(cells, widths, strict=True)
        ]
        return max(heights, default=0.0) + SPACE_4

    def _left(self, start: float, width: float) -> float:
        return self._width - start - width if self._paper.right_to_left else start

    # --- words

    def _document(self, text: str, used: QFont, width: float, *, at_end: bool = False) -> QTextDocument:
        made = QTextDocument()
        made.setDocumentMargin(0)
        made.setDefaultFont(used)
        option = QTextOption()
        right = self._paper.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if right != at_end else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(option)
        made.setTextWidth(width)
        made.setPlainText(text)
        return made

    def _cell(self, text: str, box: QRectF, *, strong: bool, at_end: bool) -> None:
        made = self._document(text, self._cell_font(strong=strong), box.width(), at_end=at_end)
        self._painter.save()
        self._painter.translate(box.left(), box.top() + SPACE_4 / 2)
        made.drawContents(self._painter)
        self._painter.restore()

    def _line(
        self, text: str, box: QRectF, kind: str, *, tone: str = LIGHT.text, at_end: bool = False
    ) -> None:
        right = self._paper.right_to_left != at_end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.setPen(QColor(tone))
        self._painter.setFont(paper_font(kind))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(box, int(flags.value), text)
