"""What is under the lamp: the questioned page, the genuine one beside it, the lens, and the tiles they want."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.ui.desk.drawing import Wanted
from docexam.ui.desk.frame import corner_px, paint_shadow
from docexam.ui.desk.lens import Lens
from docexam.ui.desk.page_picture import PageOnDesk
from docexam.ui.desk.tiles import Scene, Tile, TileStore, plain, scale_of
from docexam.ui.desk.torch import Torch
from docexam.ui.desk.viewport import Viewport, turned
from docexam.ui.theme import Theme, mixed

REFERENCE_LATER = 0.25
AHEAD_LATER = 8.0
BLANK_SHARE = 0.12
"""How far the blank page, before its first tile, stands out from the desk."""


class Comparison(StrEnum):
    """How the page is set against the genuine one."""

    OFF = "off"
    SIDE_BY_SIDE = "side by side"
    SWIPE = "swipe"


@dataclass(frozen=True, slots=True)
class LaidPage:
    """A page as the desk needs it; `reference` is the genuine specimen to compare with, if there is one."""

    recipe: Recipe
    page: str
    name: str
    width_mm: float
    height_mm: float
    reference: Recipe | None = None

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""
        return self.width_mm, self.height_mm


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the canvas and the page seen in it."""

    on_desk: PageOnDesk
    view: Viewport
    clip: QRectF


class Stage:
    """The pages of one specimen on the desk and how they are looked at; draws nothing by itself."""

    def __init__(self) -> None:
        self.store = TileStore()
        self.lens = Lens(self.store)
        self.torch = Torch(self.store)
        self.laid: LaidPage | None = None
        self.lamp = Lamp()
        self.view = Viewport(width_px=2.0, height_px=2.0, page_width_mm=125.0, page_height_mm=88.0)
        self.dots_per_px = 1.0
        self.comparison = Comparison.OFF
        self.swipe = 0.5
        self.blinking = False
        self._questioned: PageOnDesk | None = None
        self._reference: PageOnDesk | None = None
        self._canvas = (2.0, 2.0)
        self._lamp = Lamp()
        """As it stands over the desk; `lamp` is how it stands to the page."""

    @property
    def light_in_hand(self) -> Light:
        """The light under which the place in hand is seen: the torch's, else the lamp's."""
        return self.torch.light or self.lamp.light

    @property
    def comparing(self) -> bool:
        """Whether the genuine page is in view."""
        return self._reference is not None and (self.blinking or self.comparison is not Comparison.OFF)

    @property
    def sharp(self) -> bool:
        """Whether everything in view stands there at its own level and tilt."""
        return all(pane.on_desk.sharp(pane.view) for pane in self.panes())

    @property
    def fading(self) -> bool:
        """Whether one light is giving way to another."""
        pages = (self._questioned, self._reference)
        return any(page is not None and page.leaving is not None for page in pages)

    @property
    def tools_sharp(self) -> bool:
        """Whether what loupe and torch show stands there at its own level."""
        return self.lens.sharp(self.view) and self.torch.sharp(self._in_view())

    def lay(self, laid: LaidPage) -> None:
        """Lay a page down. Another page of the same specimen finds its tiles again; those of others go."""
        self.laid = laid
        self.store.keep_only((laid.recipe, laid.reference))
        across, down = laid.size_mm
        self.view = replace(self.view, turn_deg=0, page_width_mm=across, page_height_mm=down).fitted()
        self.lamp = plain(self._lamp)
        self._questioned = self._page_of(laid, laid.recipe)
        self._reference = None if laid.reference is None else self._page_of(laid, laid.reference)
        self.lens.put_away()
        self.blinking = False
        if self._reference is None:
            self.comparison = Comparison.OFF
        self._resize()

    def light(self, lamp: Lamp) -> None:
        """Stand under another lamp or at another tilt."""
        self._lamp = lamp
        on_page = _on_page(lamp, self.view.turn_deg)
        self.lamp = plain(on_page)
        self.torch.lamp = on_page
        if self.laid is None:
            return
        for page, recipe in ((self._questioned, self.laid.recipe), (self._reference, self.laid.reference)):
            if page is not None and recipe is not None:
                page.show(Scene(recipe, self.laid.page, self.lamp), self.laid.size_mm, self.view)
        self.look()

    def rotate(self) -> None:
        """Turn the page a quarter clockwise; tilt and side lamp come to it from another direction then."""
        self.view = self.view.rotated(self.view.turn_deg + 90)
        self.light(self._lamp)

    def resize(self, width_px: float, height_px: float) -> None:
        """Take the size of the canvas."""
        self._canvas = (max(2.0, width_px), max(2.0, height_px))
        self._resize()

    def compare(self, comparison: Comparison) -> None:
        """Set the page against the genuine one, or stop doing so."""
        self.comparison = Comparison.OFF if self._reference is None else comparison
        self._resize()

    def see(self, view: Viewport) -> None:
        """Pan or zoom."""
        self.view = view
        self.look()

    def look(self) -> None:
        """Make every picture ready for what is in view."""
        for pane in self.panes():
            pane.on_desk.look(pane.view, self.dots_per_px)
        if self.lens.on and self._questioned is not None:
            self.lens.look(self.torch.lit(self._lens_page().scene), self.view, self.dots_per_px)
        if self.torch.on:
            self.torch.look(self._in_view(), self.dots_per_px)

    def panes(self) -> list[Pane]:
        """Return what is in view, from left to right; the genuine page stands left."""
        if self._questioned is None:
            return []
        width, height = self._canvas
        whole = QRectF(0, 0, width, height)
        if self._reference is None or (self.comparison is Comparison.OFF and not self.blinking):
            return [Pane(self._questioned, self.view, whole)]
        if self.blinking:
            return [Pane(self._reference, self.view, whole)]
        if self.comparison is Comparison.SWIPE:
            line = round(width * self.swipe)
            left, right = QRectF(0, 0, line, height), QRectF(line, 0, width - line, height)
            return [Pane(self._reference, self.view, left), Pane(self._questioned, self.view, right)]
        half = round(width / 2)
        beside = replace(self.view, left_px=0.0)
        return [
            Pane(self._reference, beside, QRectF(0, 0, half, height)),
            Pane(self._questioned, self.view, QRectF(half, 0, width - half, height)),
        ]

    def take(self, tiles: Sequence[Tile]) -> bool:
        """Keep arrived tiles and lay them; tell whether anything in view may have changed."""
        for tile in tiles:
            if not tile.moves or tile.key.scene == tile.key.scene.steady:
                self.store.put(replace(tile, key=replace(tile.key, scene=tile.key.scene.steady)))
        pages = [page for page in (self._questioned, self._reference) if page is not None]
        laid = [page.take(tiles) for page in pages]
        spots = self.lens.take(tiles), self.torch.lay(tiles)
        return any(spots) or any(laid)

    def arrive(self) -> bool:
        """Bring pictures in another light that can be painted by now; tell whether a fade begins."""
        pages = [page for page in (self._questioned, self._reference) if page is not None]
        arrived = [page.arrive(self.view) for page in pages]
        return any(arrived)

    def fade(self, share: float) -> None:
        """Stand between the light before (0) and this light (1)."""
        for page in (self._questioned, self._reference):
            if page is not None:
                page.fade = share
                if share >= 1.0:
                    page.settle()

    def wanted(self) -> list[Wanted]:
        """Return every tile still to be drawn, with its urgency; the genuine page's base is drawn ahead."""
        if self._questioned is None:
            return []
        wanted = self._questioned.wanted(self.view)
        if self.lens.on:
            wanted += self.lens.wanted(self.view)
        if self.torch.on:
            wanted += self.torch.wanted(self._in_view())
        if self.comparing and self._reference is not None:
            wanted += self._reference.wanted(self.view, later=REFERENCE_LATER)
        elif self._reference is not None:
            ahead = self._reference.wanted(self.view, later=AHEAD_LATER)
            wanted += [one for one in ahead if one.key.level == 0]
        return wanted

    def region_of(self, drawn: Tile) -> QRectF:
        """Return the part of the canvas a tile covers, in every pane."""
        scale, (ix, iy) = scale_of(drawn.key.level), drawn.key.cell
        across = 256 / scale
        box = QRectF()
        for pane in self.panes():
            x0, y0 = pane.view.to_px((ix * across, iy * across))
            x1, y1 = pane.view.to_px(((ix + 1) * across, (iy + 1) * across))
            tile = QRectF(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))
            box = box.united(tile.adjusted(-2, -2, 2, 2))
        return box

    def covered_by_tools(self) -> list[QRectF]:
        """Return the parts of the canvas under loupe and torch."""
        boxes = [self.lens.box_px(self.view)] if self.lens.on else []
        return boxes + [self.torch.box_px(pane.view) for pane in self.panes() if self.torch.on]

    def paint(self, painter: QPainter, theme: Theme, *, smooth: bool) -> None:
        """Draw the panes: blank page, picture, then shadow and corners over it."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        for pane in self.panes():
            view = pane.view.aligned()
            left, top, right, bottom = view.page_px
            page = QRectF(left, top, right - left, bottom - top)
            radius = corner_px(view.px_per_mm)
            painter.setClipRect(pane.clip)
            paint_shadow(painter, page, radius_px=radius, seen=pane.clip)
            if not pane.on_desk.shown.shows(view):
                _paint_blank(painter, page, radius, theme)
            painter.setClipRect(pane.clip.intersected(page))
            pane.on_desk.paint(painter, view)
            if self.torch.on:
                self.torch.paint(
                    painter, pane.on_desk.scene, view, dots_per_px=self.dots_per_px, smooth=smooth
                )
        painter.setClipping(False)

    def paint_lens(self, painter: QPainter, theme: Theme, *, smooth: bool) -> None:
        """Draw the loupe, if it lies on the desk."""
        if self.lens.on:
            self.lens.paint(painter, self.view, desk=theme.desk, dots_per_px=self.dots_per_px, smooth=smooth)

    def _in_view(self) -> list[tuple[Scene, Viewport]]:
        return [(pane.on_desk.scene, pane.view.aligned()) for pane in self.panes()]

    def _lens_page(self) -> PageOnDesk:
        page = self._reference if self.blinking and self._reference is not None else self._questioned
        assert page is not None
        return page

    def _page_of(self, laid: LaidPage, recipe: Recipe) -> PageOnDesk:
        return PageOnDesk(Scene(recipe, laid.page, self.lamp), laid.size_mm, self.store)

    def _resize(self) -> None:
        width, height = self._canvas
        if self.comparison is Comparison.SIDE_BY_SIDE:
            half = round(width / 2)
            self.view = self.view.resized(width - half, height, left_px=half)
        else:
            self.view = self.view.resized(width, height)
        self.look()


def _on_page(lamp: Lamp, turn_deg: int) -> Lamp:
    """Return a lamp over the desk as it stands to a page that is turned clockwise."""
    x, y = turned((lamp.tilt_x_deg, lamp.tilt_y_deg), -turn_deg)
    return Lamp(lamp.light, x, y, (lamp.azimuth_deg - turn_deg) % 360.0)


def _paint_blank(painter: QPainter, page: QRectF, radius_px: int, theme: Theme) -> None:
    """Draw the page before its first tile: its place and shape."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mixed(theme.desk, theme.text, BLANK_SHARE)))
    painter.drawRoundedRect(page, radius_px, radius_px)
    painter.restore()
