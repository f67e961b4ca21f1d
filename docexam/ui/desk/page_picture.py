"""A page as it is seen: coarse at once, finer as tiles arrive, and cross-fading when the light changes."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QImage, QPainter

from docexam.ui.desk.drawing import Wanted
from docexam.ui.desk.mosaic import Block, Mosaic
from docexam.ui.desk.tiles import (
    Cell,
    Scene,
    Tile,
    TileKey,
    TileStore,
    cells_over,
    level_for,
    nearest_first,
)
from docexam.ui.desk.viewport import Viewport

URGENT_BASE = 0.0
URGENT_LENS = 1.0
URGENT_SEEN = 2.0
URGENT_STALE = 2.5
URGENT_AROUND = 6.0


class PagePicture:
    """One page under one light: a base of the coarsest level and the block of finer tiles in view.

    `margin` is how many tiles around the view are drawn ahead of a pan.

    While a finer mosaic fills, the one before it stands in; below both stands the base.
    """

    def __init__(
        self, scene: Scene, size_mm: tuple[float, float], store: TileStore, *, margin: int = 1
    ) -> None:
        self.scene = scene
        self._margin = margin
        self._size_mm = size_mm
        self._store = store
        self._base = Mosaic(0, self._whole(0))
        self._base.fill(scene, store)
        self._fine: Mosaic | None = None
        self._older: Mosaic | None = None
        self._spare: QImage | None = None

    def tilt(self, scene: Scene) -> None:
        """Stand at another tilt: what depends on it is wanted again, the rest stays."""
        self.scene = scene

    def look(self, view: Viewport, dots_per_px: float = 1.0) -> None:
        """Make ready for a view: at another level or beyond the block a new mosaic is begun."""
        level = level_for(view.px_per_mm * dots_per_px)
        seen = cells_over(level, view.seen_mm)
        fine = self._fine
        if level == 0 or (fine is not None and fine.level == level and fine.covers(seen)):
            self._drop_older(seen)
            return
        self._begin(level, self._with_margin(level, seen))

    def take(self, tiles: Iterable[Tile]) -> bool:
        """Lay the tiles that belong to this page and light; tell whether there was one."""
        mine = [tile for tile in tiles if tile.key.scene.kind == self.scene.kind]
        laid = self._base.take(mine)
        if self._fine is not None:
            laid += self._fine.take(mine)
        return bool(laid)

    def shows(self, view: Viewport) -> bool:
        """Tell whether every part in view can be painted, however coarsely."""
        if self._base.complete(cells_over(0, view.seen_mm)):
            return True
        fine = self._fine
        return fine is not None and fine.complete(cells_over(fine.level, view.seen_mm))

    def sharp(self, view: Viewport) -> bool:
        """Tell whether every part in view is there at its own level and tilt."""
        mosaic = self._fine or self._base
        return mosaic.complete(cells_over(mosaic.level, view.seen_mm), self.scene.lamp)

    def wanted(self, view: Viewport, *, later: float = 0.0) -> Iterator[Wanted]:
        """Yield the tiles still to be drawn: base, then what is in view, then a margin round it."""
        yield from self._wanted_of(self._base, cells_over(0, view.seen_mm), later=later, base=True)
        if self._fine is not None:
            seen = cells_over(self._fine.level, view.seen_mm)
            yield from self._wanted_of(self._fine, seen, later=later, base=False)

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Draw the part in view. The painter is clipped to the page."""
        fine = self._fine
        if fine is not None and fine.complete(cells_over(fine.level, view.seen_mm)):
            fine.paint(painter, view)
            return
        self._base.paint(painter, view)
        for mosaic in (self._older, fine):
            if mosaic is not None:
                mosaic.paint(painter, view)

    def _begin(self, level: int, block: Block) -> None:
        if self._fine is not None:
            if self._older is not None:
                self._spare = self._older.image
            self._older = self._fine
        self._fine = Mosaic(level, block, self._spare)
        self._spare = None
        self._fine.fill(self.scene, self._store)

    def _drop_older(self, seen: Block) -> None:
        if self._older is not None and self._fine is not None and self._fine.complete(seen):
            self._spare = self._older.image
            self._older = None

    def _wanted_of(self, mosaic: Mosaic, seen: Block, *, later: float, base: bool) -> Iterator[Wanted]:
        middle = ((seen[0] + seen[2]) / 2, (seen[1] + seen[3]) / 2)
        lamp = self.scene.lamp
        missing = [cell for cell in mosaic.cells() if not mosaic.fresh(cell, lamp)]
        for place, cell in enumerate(nearest_first(missing, middle)):
            stale = mosaic.has(cell)
            rank = URGENT_STALE if stale else URGENT_BASE if base else URGENT_SEEN
            if not _inside(cell, seen):
                rank = URGENT_AROUND
            # While the page is being tilted, what was drawn longest ago comes first: every part keeps up.
            turn = mosaic.age(cell) if stale else place
            yield Wanted((rank + later, turn), TileKey(self.scene, mosaic.level, cell))

    def _whole(self, level: int) -> Block:
        return cells_over(level, (0.0, 0.0, *self._size_mm))

    def _with_margin(self, level: int, seen: Block) -> Block:
        x0, y0, x1, y1 = self._whole(level)
        more = self._margin
        left, top, right, bottom = seen
        return (max(x0, left - more), max(y0, top - more), min(x1, right + more), min(y1, bottom + more))


class PageOnDesk:
    """One specimen's page on the desk: the picture shown, and the one a change of light will bring.

    The picture before stays until the new one can be painted whole, then `fade` runs from 0 to 1.
    """

    def __init__(self, scene: Scene, size_mm: tuple[float, float], store: TileStore) -> None:
        self._size_mm = size_mm
        self._store = store
        self._kept: list[PagePicture] = []
        self.shown = PagePicture(scene, size_mm, store)
        self.leaving: PagePicture | None = None
        self.coming: PagePicture | None = None
        self.fade = 1.0

    @property
    def scene(self) -> Scene:
        """What is to be seen, even if its picture is still coming."""
        return (self.coming or self.shown).scene

    def show(self, scene: Scene, size_mm: tuple[float, float], view: Viewport) -> None:
        """Turn to another scene: another tilt changes the picture, anything else brings a new one."""
        target = self.coming or self.shown
        if scene.kind == target.scene.kind:
            target.tilt(scene)
            return
        if self.coming is not None and scene.kind == self.shown.scene.kind:
            self.coming = None
            self.shown.tilt(scene)
            return
        self._size_mm = size_mm
        self.coming = PagePicture(scene, size_mm, self._store)
        self.coming.look(view)

    def look(self, view: Viewport, dots_per_px: float = 1.0) -> None:
        """Make ready for a view."""
        for picture in self._pictures():
            picture.look(view, dots_per_px)

    def take(self, tiles: Sequence[Tile]) -> bool:
        """Lay arrived tiles; tell whether anything in view changed."""
        taken = [picture.take(tiles) for picture in self._pictures()]
        return any(taken)

    def arrive(self, view: Viewport) -> bool:
        """Let the coming picture take the place of the shown one if it can be painted; tell whether it did."""
        if self.coming is None or not self.coming.shows(view):
            return False
        self.leaving, self.shown, self.coming = self.shown, self.coming, None
        self.fade = 0.0
        return True

    def settle(self) -> None:
        """End the fade."""
        self.leaving, self.fade = None, 1.0

    def wanted(self, view: Viewport, *, later: float = 0.0) -> list[Wanted]:
        """Return the tiles still to be drawn of what is to be seen."""
        return list((self.coming or self.shown).wanted(view, later=later))

    def sharp(self, view: Viewport) -> bool:
        """Tell whether what is to be seen is there at its own level."""
        return self.coming is None and self.shown.sharp(view)

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Draw the page, between two lights both."""
        if self.leaving is None or self.fade >= 1.0:
            self.shown.paint(painter, view)
            return
        self.leaving.paint(painter, view)
        painter.setOpacity(self.fade)
        self.shown.paint(painter, view)
        painter.setOpacity(1.0)

    def _pictures(self) -> list[PagePicture]:
        return [picture for picture in (self.shown, self.coming) if picture is not None]


def _inside(cell: Cell, block: Block) -> bool:
    return block[0] <= cell.ix < block[2] and block[1] <= cell.iy < block[3]
