"""A spot: a small window on one place of a page, under its own lamp and at its own scale, drawn from the same tiles."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.domain.feature import Point
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.page_picture import URGENT_AROUND, PagePicture
from docexam.ui.desk.tiles import Scene, Tile, TileStore
from docexam.ui.desk.viewport import Viewport
from docexam.ui.direction import keep_left_to_right
from docexam.ui.theme import (
    MARK_CASING,
    MARK_CASING_WIDTH,
    MARK_LINE,
    MARK_LINE_WIDTH,
    RADIUS_4,
    px,
    theme_of,
)

TICK_PX = 9.0
"""Ticks at the four edges point to the marked place; nothing covers it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a spot shows: a scene, the size of its page in mm, the middle of the view and its scale."""

    scene: Scene
    size_mm: tuple[float, float]
    at_mm: Point
    px_per_mm: float
    ticked: bool = True


class Spot(QWidget):
    """Shows a place, never mirrored; its tiles come after all the desk wants, and only once it is looked at."""

    def __init__(self, place: Place, *, drawing: Drawing, store: TileStore, side_px: int, says: str) -> None:
        super().__init__()
        keep_left_to_right(self)
        self.place = place
        self._drawing = drawing
        self._store = store
        self._side = px(side_px)
        self._picture: PagePicture | None = None
        self._kept: QImage | None = None
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        drawing.drawn.connect(self._on_drawn)

    @property
    def sharp(self) -> bool:
        """Whether all of it is drawn."""
        return self._kept is not None

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another part of the page is in view now."""
        super().resizeEvent(event)
        self._picture = self._kept = None
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Want nothing while nobody looks."""
        super().hideEvent(event)
        self._drawing.want(self, ())
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the place, and ticks that point to where the mark stood."""
        del event
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_4, RADIUS_4)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), QColor(theme.desk))
        self._ask()
        if self._kept is not None:
            painter.drawImage(0, 0, self._kept)
        elif self._picture is not None:
            self._picture.paint(painter, self._view().aligned())
        if self.place.ticked:
            self._paint_ticks(painter)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawPath(frame)
        painter.end()

    def _paint_ticks(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        middle = box.center()
        ticks = (
            QLineF(middle.x(), box.top(), middle.x(), box.top() + TICK_PX),
            QLineF(middle.x(), box.bottom(), middle.x(), box.bottom() - TICK_PX),
            QLineF(box.left(), middle.y(), box.left() + TICK_PX, middle.y()),
            QLineF(box.right(), middle.y(), box.right() - TICK_PX, middle.y()),
        )
        for colour, width in ((MARK_CASING, MARK_CASING_WIDTH), (MARK_LINE, MARK_LINE_WIDTH)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLines(ticks)

    def _view(self) -> Viewport:
        place = self.place
        return Viewport(
            width_px=max(2.0, self.width()),
            height_px=max(2.0, self.height()),
            page_width_mm=place.size_mm[0],
            page_height_mm=place.size_mm[1],
            px_per_mm=place.px_per_mm,
            centre_mm=place.at_mm,
            insets_px=(0.0, 0.0, 0.0),
        )

    def _ask(self) -> None:
        """Ask for the picture when it is painted first: most spots of a list are never scrolled to."""
        if self._picture is None and self._kept is None:
            self._picture = PagePicture(self.place.scene, self.place.size_mm, self._store, margin=0)
            self._picture.look(self._view(), self.devicePixelRatioF())
            self._drawing.want(self, list(self._picture.wanted(self._view(), later=URGENT_AROUND)))
            self._keep()

    def _on_drawn(self, tiles: list[Tile]) -> None:
        if self._picture is not None and self._picture.take(tiles):
            self._keep()
            self.update()

    def _keep(self) -> None:
        """Once all is drawn keep only what is seen: the tiles behind it take ten times the memory."""
        picture, ratio = self._picture, self.devicePixelRatioF()
        if picture is None or not picture.sharp(self._view()):
            return
        kept = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        kept.setDevicePixelRatio(ratio)
        kept.fill(Qt.GlobalColor.transparent)
        painter = QPainter(kept)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture.paint(painter, self._view().aligned())
        painter.end()
        self._kept, self._picture = kept, None
