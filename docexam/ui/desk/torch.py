"""The torch: a soft spot of another light over whatever lamp stands, drawn from the tiles of that light.

An ultraviolet torch shows what glows, a white one is held at a slant and shows what stands up from the page. The spot
stands at the same place of every page in view, so that genuine and questioned are lit alike.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from docexam.domain.feature import Point
from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.ui.desk.drawing import Wanted
from docexam.ui.desk.page_picture import URGENT_LENS, URGENT_SEEN, PagePicture
from docexam.ui.desk.tiles import Scene, Tile, TileStore, plain
from docexam.ui.desk.viewport import Viewport
from docexam.ui.theme import MARK_CASING

TORCHES: Final = (Light.UVA, Light.OBL)
"""The lights of the ultraviolet and of the white torch, in the order in which they are taken in hand."""

SPOT_RADIUS_PX: Final = 150
FULL_SHARE: Final = 0.5
"""So much of the radius is lit fully; from there the light falls off to the rim."""
WHITE_GAIN: Final = 0.22
"""How much brighter than the lamp of the desk a white torch is in the middle of its spot."""


class Torch:
    """A torch over the point `at_mm`; `light` is what it sheds, None while it lies aside."""

    def __init__(self, store: TileStore) -> None:
        self._store = store
        self._pictures: dict[Recipe, PagePicture] = {}
        self.light: Light | None = None
        self.at_mm: Point = (0.0, 0.0)
        self.lamp = Lamp()
        """How the page is tilted and where a side lamp stands, whatever lamp is on."""

    @property
    def on(self) -> bool:
        """Whether it is in hand."""
        return self.light is not None

    def take(self, light: Light | None) -> None:
        """Take the torch of `light` in hand, or put the torch away."""
        self.light = light
        self._pictures.clear()

    def lit(self, scene: Scene) -> Scene:
        """Return `scene` as it looks in the spot."""
        if self.light is None:
            return scene
        return replace(scene, lamp=plain(replace(self.lamp, light=self.light)))

    def look(self, pages: Sequence[tuple[Scene, Viewport]], dots_per_px: float) -> None:
        """Make ready for where the spot lies now, on every page in view."""
        kept = {}
        for scene, view in pages:
            lit, size = self.lit(scene), (view.page_width_mm, view.page_height_mm)
            picture = self._pictures.get(scene.recipe)
            if picture is None or picture.scene.kind != lit.kind:
                picture = PagePicture(lit, size, self._store)
            picture.tilt(lit)
            picture.look(self.view_of(view), dots_per_px)
            kept[scene.recipe] = picture
        self._pictures = kept

    def wanted(self, pages: Sequence[tuple[Scene, Viewport]]) -> list[Wanted]:
        """Return the tiles still to be drawn for the spot, before those of the page."""
        wanted: list[Wanted] = []
        for scene, view in pages:
            picture = self._pictures.get(scene.recipe)
            if picture is not None:
                wanted += picture.wanted(self.view_of(view), later=URGENT_LENS - URGENT_SEEN)
        return wanted

    def sharp(self, pages: Sequence[tuple[Scene, Viewport]]) -> bool:
        """Tell whether all of the spot is drawn, or there is none."""
        found = [(self._pictures.get(scene.recipe), view) for scene, view in pages]
        return all(picture is None or picture.sharp(self.view_of(view)) for picture, view in found)

    def lay(self, tiles: Sequence[Tile]) -> bool:
        """Lay arrived tiles; tell whether there was one for the spot."""
        taken = [picture.take(tiles) for picture in self._pictures.values()]
        return any(taken)

    def view_of(self, page: Viewport) -> Viewport:
        """Return what lies in the spot, in pixels of its own that fall on those of the page."""
        left, top = self._corner(page)
        size = 2.0 * SPOT_RADIUS_PX
        middle = page.to_mm((left + SPOT_RADIUS_PX, top + SPOT_RADIUS_PX))
        return replace(
            page, width_px=size, height_px=size, left_px=0.0, centre_mm=middle, insets_px=(0.0, 0.0, 0.0)
        )

    def box_px(self, page: Viewport) -> QRectF:
        """Return the square of the canvas the spot covers."""
        left, top = self._corner(page.aligned())
        size = 2 * SPOT_RADIUS_PX
        return QRectF(left, top, size, size).adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, scene: Scene, page: Viewport, *, dots_per_px: float, smooth: bool
    ) -> None:
        """Draw the spot over `page`, whose corner stands on a whole pixel. The painter is clipped to the page."""
        picture = self._pictures.get(scene.recipe)
        if picture is None:
            return
        spot = self._spot(picture, self.view_of(page), dots_per_px, smooth=smooth)
        at = QPointF(*self._corner(page))
        painter.drawImage(at, spot)
        if self.light is not Light.UVA:
            painter.save()
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            painter.setOpacity(WHITE_GAIN)
            painter.drawImage(at, spot)
            painter.restore()

    def _corner(self, page: Viewport) -> tuple[int, int]:
        x, y = page.to_px(self.at_mm)
        return floor(x) - SPOT_RADIUS_PX, floor(y) - SPOT_RADIUS_PX

    def _spot(self, picture: PagePicture, view: Viewport, dots_per_px: float, *, smooth: bool) -> QImage:
        size = round(2 * SPOT_RADIUS_PX * dots_per_px)
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(dots_per_px)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        left, top, right, bottom = view.page_px
        painter.setClipRect(QRectF(left, top, right - left, bottom - top))
        picture.paint(painter, view)
        painter.setClipping(False)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(QRectF(0, 0, 2 * SPOT_RADIUS_PX, 2 * SPOT_RADIUS_PX), _fall_off(size))
        painter.end()
        return image


@lru_cache(maxsize=2)
def _fall_off(size: int) -> QImage:
    """Return how much of the torch's light arrives: all in the middle, less and less towards the rim."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    light = QColor(MARK_CASING)
    gradient = QRadialGradient(size / 2, size / 2, size / 2)
    for step in range(11):
        beyond = max(0.0, step / 10 - FULL_SHARE) / (1 - FULL_SHARE)
        light.setAlphaF(1.0 - beyond * beyond * (3 - 2 * beyond))
        gradient.setColorAt(step / 10, light)
    painter = QPainter(image)
    painter.fillRect(image.rect(), gradient)
    painter.end()
    return image
