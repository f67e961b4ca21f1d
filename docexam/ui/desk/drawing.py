"""The one drawing thread: it mounts specimens and draws the tiles most wanted, dropping what is stale."""

import threading
from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from docexam.domain.errors import DocexamError, FaultCode, ProgramFault
from docexam.ui.desk.tiles import TILE_FORMAT, TILE_PX, SpecimenPictures, Tile, TileKey


class Wanted(NamedTuple):
    """A tile somebody wants and how urgent it is: lower comes first."""

    urgency: tuple[float, ...]
    key: TileKey


class Drawing(QObject):
    """Draws tiles off the GUI thread and hands them over on it.

    Several windows may want tiles at once; each replaces its own list, so what was scrolled away or tilted
    past is never drawn. `drawn` brings a list of tiles, `failed` what could not be shown.
    """

    drawn = Signal(object)
    failed = Signal(object)
    _arrived = Signal()

    def __init__(self, pictures: SpecimenPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._wanted: dict[int, list[Wanted]] = {}
        self._ready: deque[Tile | DocexamError] = deque()
        self._news = threading.Condition()
        self._closing = False
        self._busy = False
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="desk-drawing", daemon=True)
        self._thread.start()

    def want(self, who: object, wanted: Sequence[Wanted]) -> None:
        """Replace what `who` wants; the most urgent of all is drawn next."""
        with self._news:
            if wanted:
                self._wanted[id(who)] = sorted(wanted, key=_urgency, reverse=True)
            else:
                self._wanted.pop(id(who), None)
            self._news.notify()

    @property
    def idle(self) -> bool:
        """Whether nothing is wanted, being drawn or waiting to be handed over."""
        with self._news:
            return not (self._wanted or self._busy or self._ready)

    def close(self) -> None:
        """Stop the thread after the tile it is at; nothing is handed over any more."""
        with self._news:
            self._closing = True
            self._wanted.clear()
            self._news.notify()
        self._thread.join()
        self._ready.clear()

    def _run(self) -> None:
        while (key := self._next()) is not None:
            result = self._draw(key)
            with self._news:
                self._busy = False
                self._ready.append(result)
                closing = self._closing
            if not closing:
                self._arrived.emit()

    def _next(self) -> TileKey | None:
        with self._news:
            while not (self._closing or self._wanted):
                self._news.wait()
            if self._closing:
                return None
            who = min(self._wanted, key=lambda one: self._wanted[one][-1].urgency)
            key = self._wanted[who].pop().key
            if not self._wanted[who]:
                del self._wanted[who]
            self._busy = True
            return key

    def _draw(self, key: TileKey) -> Tile | DocexamError:
        try:
            return tile_of(self._pictures, key)
        except DocexamError as fault:
            return fault
        except Exception as defect:  # noqa: BLE001 - whatever fails on this thread must reach the reader
            return _defect(key, defect)

    def _hand_over(self) -> None:
        tiles: list[Tile] = []
        while self._ready:
            result = self._ready.popleft()
            if isinstance(result, Tile):
                tiles.append(result)
            else:
                self.failed.emit(result)
        if tiles:
            self.drawn.emit(tiles)


def _urgency(wanted: Wanted) -> tuple[float, ...]:
    return wanted.urgency


def tile_of(pictures: SpecimenPictures, key: TileKey) -> Tile:
    """Draw a tile now, on this thread."""
    scene, cell = key.scene, key.cell
    mounted = pictures.mount(scene.recipe)
    where = (scene.page, key.level, cell.ix, cell.iy, scene.lamp)
    pixels: Any = mounted.tile(*where)
    image = QImage(pixels.data, TILE_PX, TILE_PX, TILE_PX * 4, TILE_FORMAT)
    return Tile(key, image, pixels, moves=mounted.depends_on_tilt(*where))


def _defect(key: TileKey, defect: Exception) -> DocexamError:
    fault = ProgramFault(FaultCode.DEFECT, design=key.scene.recipe.design, detail=repr(defect))
    fault.__cause__ = defect
    return fault
