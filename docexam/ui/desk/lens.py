"""The loupe: a round lens over the page that shows what lies under its middle from finer tiles."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient

from docexam.domain.feature import Point
from docexam.ui.desk.drawing import Wanted
from docexam.ui.desk.page_picture import URGENT_LENS, URGENT_SEEN, PagePicture
from docexam.ui.desk.tiles import Scene, Tile, TileStore
from docexam.ui.desk.viewport import MOST_PX_PER_MM, Viewport
from docexam.ui.theme import DESK_TEXT, MARK_CASING, SPACE_2, SPACE_8, TypeRole, font

LENS_RADIUS_PX: Final = 132
LEAST_MAGNIFICATION: Final = 8.0
MOST_MAGNIFICATION: Final = 30.0
PX_PER_MM_OF_1X: Final = MOST_PX_PER_MM / MOST_MAGNIFICATION
EDGE_SHADE: Final = 70
"""How much darker the glass gets towards its rim, of 255."""


class Lens:
    """A lens over the point `at_mm`; `on` tells whether it lies on the desk."""

    def __init__(self, store: TileStore) -> None:
        self._store = store
        self._picture: PagePicture | None = None
        self.on = False
        self.at_mm: Point = (0.0, 0.0)
        self.magnification = 10.0

    def magnify(self, factor: float) -> None:
        """Take a stronger or weaker glass."""
        wanted = self.magnification * factor
        self.magnification = min(MOST_MAGNIFICATION, max(LEAST_MAGNIFICATION, wanted))

    def view_of(self, page: Viewport) -> Viewport:
        """Return what the lens sees of the page that `page` shows, in pixels of its own."""
        size = 2.0 * LENS_RADIUS_PX
        return Viewport(
            width_px=size,
            height_px=size,
            page_width_mm=page.page_width_mm,
            page_height_mm=page.page_height_mm,
            turn_deg=page.turn_deg,
            px_per_mm=max(self.magnification * PX_PER_MM_OF_1X, page.px_per_mm),
            centre_mm=self.at_mm,
            insets_px=(0.0, 0.0, 0.0),
        )

    def look(self, scene: Scene, page: Viewport, dots_per_px: float) -> None:
        """Make ready for where the lens lies now."""
        if self._picture is None or self._picture.scene.kind != scene.kind:
            self._picture = PagePicture(scene, (page.page_width_mm, page.page_height_mm), self._store)
        self._picture.tilt(scene)
        self._picture.look(self.view_of(page), dots_per_px)

    def wanted(self, page: Viewport) -> list[Wanted]:
        """Return the tiles still to be drawn for the lens, before those of the page."""
        if self._picture is None:
            return []
        earlier = URGENT_LENS - URGENT_SEEN
        return list(self._picture.wanted(self.view_of(page), later=earlier))

    def sharp(self, page: Viewport) -> bool:
        """Tell whether all it shows is drawn, or it is not there."""
        return self._picture is None or self._picture.sharp(self.view_of(page))

    def take(self, tiles: Sequence[Tile]) -> bool:
        """Lay arrived tiles; tell whether there was one for the lens."""
        return self._picture is not None and self._picture.take(tiles)

    def put_away(self) -> None:
        """Take the lens off the desk and forget its picture."""
        self.on = False
        self._picture = None

    def box_px(self, page: Viewport) -> QRectF:
        """Return the square of the canvas the lens and its rim cover."""
        x, y = page.to_px(self.at_mm)
        half = LENS_RADIUS_PX + SPACE_8
        return QRectF(x - half, y - half, 2 * half, 2 * half)

    def paint(
        self, painter: QPainter, page: Viewport, *, desk: str, dots_per_px: float, smooth: bool
    ) -> None:
        """Draw the lens on the canvas."""
        x, y = page.to_px(self.at_mm)
        radius = LENS_RADIUS_PX
        painter.drawImage(
            QPointF(x - radius, y - radius), self._glass(page, desk, dots_per_px, smooth=smooth)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((MARK_CASING, SPACE_8 - SPACE_2), (DESK_TEXT, SPACE_2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        self._paint_power(painter, QPointF(x, y + radius))

    def _glass(self, page: Viewport, desk: str, dots_per_px: float, *, smooth: bool) -> QImage:
        size = round(2 * LENS_RADIUS_PX * dots_per_px)
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(dots_per_px)
        image.fill(QColor(desk))
        view = self.view_of(page)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        left, top, right, bottom = view.page_px
        painter.setClipRect(QRectF(left, top, right - left, bottom - top))
        if self._picture is not None:
            self._picture.paint(painter, view)
        painter.setClipping(False)
        painter.drawImage(0, 0, _shade(2 * LENS_RADIUS_PX))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, _round(2 * LENS_RADIUS_PX))
        painter.end()
        return image

    def _paint_power(self, painter: QPainter, foot: QPointF) -> None:
        text = f"{self.magnification:.0f}x"
        painter.setFont(font(TypeRole.LABEL, 600))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + 2 * SPACE_8
        box = QRectF(foot.x() - width / 2, foot.y() - metrics.height() / 2, width, metrics.height())
        painter.setPen(QPen(QColor(DESK_TEXT), 1))
        painter.setBrush(QColor(MARK_CASING))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


@lru_cache(maxsize=2)
def _round(size: int) -> QImage:
    """Return an opaque disc."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(MARK_CASING))
    painter.drawEllipse(0, 0, size, size)
    painter.end()
    return image


@lru_cache(maxsize=2)
def _shade(size: int) -> QImage:
    """Return what the glass takes away towards its rim: nothing in the middle, growing as the square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    dark = QColor(MARK_CASING)
    gradient = QRadialGradient(size / 2, size / 2, size / 2)
    for step in range(9):
        dark.setAlpha(round(EDGE_SHADE * (step / 8) ** 4))
        gradient.setColorAt(step / 8, dark)
    painter = QPainter(image)
    painter.fillRect(image.rect(), gradient)
    painter.end()
    return image
