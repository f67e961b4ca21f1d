"""A block of tiles of one level, kept as one image so that a frame is one drawing of it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from docexam.domain.illumination import Lamp
from docexam.ui.desk.tiles import (
    TILE_FORMAT,
    TILE_PX,
    Cell,
    Scene,
    Tile,
    TileKey,
    TileStore,
    cells_over,
    scale_of,
)
from docexam.ui.desk.viewport import Viewport

Block = tuple[int, int, int, int]
"""First column, first row, column after the last, row after the last."""


class Mosaic:
    """The tiles of `block` at `level` that were drawn so far, and the lamp each was drawn under."""

    def __init__(self, level: int, block: Block, spare: QImage | None = None) -> None:
        self.level = level
        self.block = block
        x0, y0, x1, y1 = block
        width, height = (x1 - x0) * TILE_PX, (y1 - y0) * TILE_PX
        fits = spare is not None and spare.width() >= width and spare.height() >= height
        # Fresh memory costs more than filling it, so the image of the mosaic before is used again.
        self.image = spare if fits and spare else QImage(width, height, TILE_FORMAT)
        self._lamps: dict[Cell, Lamp] = {}
        self._laid: dict[Cell, int] = {}
        self._moving: set[Cell] = set()
        self._count = 0

    def covers(self, block: Block) -> bool:
        """Tell whether all cells of another block of this level stand in it."""
        return (
            self.block[0] <= block[0]
            and self.block[1] <= block[1]
            and self.block[2] >= block[2]
            and self.block[3] >= block[3]
        )

    def cells(self) -> Iterator[Cell]:
        """Yield every cell of the block."""
        x0, y0, x1, y1 = self.block
        return (Cell(ix, iy) for iy in range(y0, y1) for ix in range(x0, x1))

    def fill(self, scene: Scene, store: TileStore) -> None:
        """Take over whatever the store has of `scene`, if need be as it looks without tilt."""
        painter = QPainter(self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        steady = scene.steady
        for cell in self.cells():
            tile = store.get(TileKey(steady, self.level, cell))
            if tile is not None:
                self._lay(painter, tile)
        painter.end()

    def take(self, tiles: Iterable[Tile]) -> list[Cell]:
        """Lay those of `tiles` that belong here; return their cells."""
        mine = [tile for tile in tiles if tile.key.level == self.level and self._holds(tile.key.cell)]
        if mine:
            painter = QPainter(self.image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            for tile in mine:
                self._lay(painter, tile)
            painter.end()
        return [tile.key.cell for tile in mine]

    def has(self, cell: Cell) -> bool:
        """Tell whether something stands in a cell, perhaps at another tilt."""
        return cell in self._lamps

    def age(self, cell: Cell) -> int:
        """Return a number that is smaller the longer ago a cell was laid."""
        return self._laid.get(cell, 0)

    def fresh(self, cell: Cell, lamp: Lamp) -> bool:
        """Tell whether a cell shows what it looks like under `lamp`."""
        shown = self._lamps.get(cell)
        if shown is None or shown.azimuth_deg != lamp.azimuth_deg:
            return False
        return cell not in self._moving or shown == lamp

    def complete(self, block: Block, lamp: Lamp | None = None) -> bool:
        """Tell whether all cells of a block are there, and fresh under `lamp` if one is given."""
        x0, y0, x1, y1 = block
        cells = (Cell(ix, iy) for iy in range(y0, y1) for ix in range(x0, x1))
        return all(self.has(c) if lamp is None else self.fresh(c, lamp) for c in cells)

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Draw what is in view: as one image when it is complete, else the tiles that are there."""
        seen = cells_over(self.level, view.seen_mm)
        x0, y0, x1, y1 = (
            max(seen[0], self.block[0]),
            max(seen[1], self.block[1]),
            min(seen[2], self.block[2]),
            min(seen[3], self.block[3]),
        )
        if x0 >= x1 or y0 >= y1:
            return
        if not view.turn_deg:
            self._paint_block(painter, view, (x0, y0, x1, y1))
            return
        mx, my = view.middle_px
        painter.save()
        painter.translate(mx, my)
        painter.rotate(view.turn_deg)
        painter.translate(-mx, -my)
        self._paint_block(painter, view, (x0, y0, x1, y1))
        painter.restore()

    def _paint_block(self, painter: QPainter, view: Viewport, block: Block) -> None:
        if self.complete(block):
            self._paint_pixels(painter, view, self._seen_pixels(view))
            return
        x0, y0, x1, y1 = block
        for iy in range(y0, y1):
            for ix in range(x0, x1):
                if Cell(ix, iy) in self._lamps:
                    self._paint_pixels(painter, view, self._pixels_of(Cell(ix, iy)))

    def _lay(self, painter: QPainter, tile: Tile) -> None:
        cell = tile.key.cell
        painter.drawImage(self._pixels_of(cell).topLeft(), tile.image)
        self._lamps[cell] = tile.key.scene.lamp
        self._laid[cell] = self._count = self._count + 1
        (self._moving.add if tile.moves else self._moving.discard)(cell)

    def _holds(self, cell: Cell) -> bool:
        x0, y0, x1, y1 = self.block
        return x0 <= cell.ix < x1 and y0 <= cell.iy < y1

    def _pixels_of(self, cell: Cell) -> QRect:
        corner = QPoint((cell.ix - self.block[0]) * TILE_PX, (cell.iy - self.block[1]) * TILE_PX)
        return QRect(corner.x(), corner.y(), TILE_PX, TILE_PX)

    def _seen_pixels(self, view: Viewport) -> QRect:
        """Return the pixels of the image in view, one more on each side for smooth drawing."""
        scale = scale_of(self.level)
        left, top, right, bottom = (edge * scale for edge in view.seen_mm)
        x0, y0, x1, y1 = (edge * TILE_PX for edge in self.block)
        seen = QRect(int(left) - x0 - 1, int(top) - y0 - 1, int(right - left) + 4, int(bottom - top) + 4)
        return seen.intersected(QRect(0, 0, x1 - x0, y1 - y0))

    def _paint_pixels(self, painter: QPainter, view: Viewport, pixels: QRect) -> None:
        scale = scale_of(self.level)
        x0, y0 = self.block[0] * TILE_PX, self.block[1] * TILE_PX
        left, top = view.flat.to_px(((x0 + pixels.x()) / scale, (y0 + pixels.y()) / scale))
        zoom = view.px_per_mm / scale
        target = QRectF(left, top, pixels.width() * zoom, pixels.height() * zoom)
        painter.drawImage(target, self.image, QRectF(pixels))
