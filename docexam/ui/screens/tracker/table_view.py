"""A table of head office on screen: rows for eyes and keyboard, every cell as a report writes it."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from docexam.tracker.tables import Cell, CellKind, Table, shown
from docexam.ui.direction import digits, is_right_to_left
from docexam.ui.theme import TARGET_34, TARGET_40, TypeRole, font, px

_NUMERIC: Final = frozenset({CellKind.COUNT, CellKind.NUMBER, CellKind.SHARE})
_WIDEST: Final = 340
_NARROWEST: Final = 72
_LOOKED_AT: Final = 200
"""Rows that decide the width of a column: nobody waits for a measure of all."""

_AnyIndex = QModelIndex | QPersistentModelIndex


def cell_words(cell: Cell, kind: CellKind, language: str) -> str:
    """Return a cell as it stands on screen: numbers with the digits of the language, codes as they are."""
    words = shown(cell, language, kind)
    numeric = kind in _NUMERIC or isinstance(cell, int | float)
    return digits(words, language) if numeric else words


class TableModel(QAbstractTableModel):
    """The rows of a table."""

    def __init__(self, table: Table, language: str) -> None:
        super().__init__()
        self.table = table
        self._language = language

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.table.columns)

    def words(self, row: int, place: int) -> str:
        """Return what a cell says."""
        return cell_words(self.table.rows[row][place], self.table.columns[place].kind, self._language)

    def heading(self, place: int) -> str:
        """Return what stands over a column."""
        return self.table.columns[place].heading.in_language(self._language)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words and side of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(index.column())}: {self.words(index.row(), index.column())}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what stands over a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, place: int) -> int:
        """Numbers end their column, in whichever direction one reads; words begin it, whatever their script."""
        from_right = is_right_to_left(self._language)
        at_right = from_right != (self.table.columns[place].kind in _NUMERIC)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value)


class TableView(QTableView):
    """Shows a table; a row is chosen as a whole."""

    row_chosen = Signal(int)
    """Number of the row that was chosen; -1 for none."""
    row_opened = Signal(int)
    """Enter or a double click on a row."""

    def __init__(self, *, name: str, says: str, language: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._language = language
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(px(TARGET_40))
        rows.setMinimumSectionSize(px(TARGET_34))
        headings = self.horizontalHeader()
        headings.setHighlightSections(False)
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        headings.setStretchLastSection(True)
        self._model: TableModel | None = None
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self._model = TableModel(table, self._language)
        self.setModel(self._model)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.row_chosen.emit(now.row()))
        self._set_widths(self._model)

    def choose_row(self, row: int) -> None:
        """Choose a row. (Qt's own way asks for the column at the left edge, of which there is none before a
        right-to-left table is laid out.)"""
        if self._model is not None:
            self.setCurrentIndex(self._model.index(row, 0))

    @property
    def rows(self) -> int:
        """How many rows are shown."""
        return 0 if self._model is None else self._model.rowCount()

    @property
    def current_row(self) -> int:
        """The row that is chosen, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def words(self, row: int, place: int) -> str:
        """Return what a cell says."""
        return "" if self._model is None else self._model.words(row, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row >= 0:
            self.row_opened.emit(self.current_row)
        else:
            super().keyPressEvent(event)

    def _set_widths(self, model: TableModel) -> None:
        """Let each column be as wide as its words; headings break into lines before anything is cut."""
        words = font(TypeRole.BODY)
        self.setFont(words)
        metrics = self.fontMetrics()
        for place in range(model.columnCount()):
            cells = [model.words(row, place) for row in range(min(model.rowCount(), _LOOKED_AT))]
            longest = max((metrics.horizontalAdvance(text) for text in cells), default=0)
            heading = metrics.horizontalAdvance(model.heading(place))
            width = max(longest, min(heading, px(_WIDEST))) + px(28)
            self.setColumnWidth(place, max(px(_NARROWEST), min(px(_WIDEST), width)))
