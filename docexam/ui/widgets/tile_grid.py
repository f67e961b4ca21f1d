"""Tiles in as many columns as fit, scrolling when there are more than fit."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from docexam.ui.theme import SPACE_12, px
from docexam.ui.widgets.boxes import discard, scrolled

_NARROWEST = 236
_MOST_COLUMNS = 4


class TileGrid(QWidget):
    """Holds tiles; the last row is filled from its start."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self._tiles: list[QWidget] = []
        self._columns = 0
        inside = QWidget()
        self._grid = QGridLayout(inside)
        # Room for the focus ring of the tiles at the edge.
        self._grid.setContentsMargins(px(4), px(4), px(4), px(4))
        self._grid.setSpacing(px(SPACE_12))
        self.area: QScrollArea = scrolled(inside, name=name)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show `tiles` in place of those before."""
        for old in self._tiles:
            discard(old)
        self._tiles = list(tiles)
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit now."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        gap = px(SPACE_12)
        columns = max(1, min(_MOST_COLUMNS, (self.width() + gap) // (px(_NARROWEST) + gap)))
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for side in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(side, 1 if side < columns else 0)
        rows = (len(self._tiles) + columns - 1) // columns
        for place in range(self._grid.rowCount()):
            self._grid.setRowStretch(place, 0)
        self._grid.setRowStretch(rows, 1)
