"""A specimen painted with a few strokes, in place of the press: recognisable in each light, quick to draw."""

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe

WIDTH_MM, HEIGHT_MM, CORNER_MM = 125.0, 88.0, 3.18
FOIL_MM = (84.0, 20.0, 24.0, 18.0)

GROUNDS = {
    Light.VIS: "#D8E0D4",
    Light.OBL: "#B9BEB2",
    Light.TRN: "#F1E6C8",
    Light.UVA: "#15112E",
    Light.IR: "#D0D0D0",
    Light.TLT: "#D8E0D4",
}
INKS = {Light.UVA: "#2C2850", Light.IR: "#8C8C8C"}


class PaintedSpecimen:
    """Answers as a mounted specimen does; `drawn` lists the tiles it was asked for."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self.drawn: list[tuple[str, int, int, int, Lamp]] = []

    def size_mm(self, page: str) -> tuple[float, float]:
        """Return the size of every page."""
        return WIDTH_MM, HEIGHT_MM

    def tile(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> Any:
        """Paint one tile."""
        self.drawn.append((page, level, ix, iy, lamp))
        scale = 3.125 * 2**level
        image = QImage(256, 256, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-256 * ix, -256 * iy)
        painter.scale(scale, scale)
        self._paint(painter, page, lamp)
        painter.end()
        return np.frombuffer(image.constBits(), np.uint8).reshape(256, 256, 4).copy()

    def depends_on_tilt(self, page: str, level: int, ix: int, iy: int, lamp: Lamp) -> bool:
        """Tell whether the tile touches the foil, in a light in which it moves."""
        if lamp.light not in (Light.VIS, Light.OBL, Light.TLT):
            return False
        size = 256 / (3.125 * 2**level)
        return QRectF(ix * size, iy * size, size, size).intersects(QRectF(*FOIL_MM))

    def _paint(self, painter: QPainter, page: str, lamp: Lamp) -> None:
        ink = QColor(INKS.get(lamp.light, "#1E2A4A"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GROUNDS.get(lamp.light, GROUNDS[Light.VIS])))
        painter.drawRoundedRect(QRectF(0, 0, WIDTH_MM, HEIGHT_MM), CORNER_MM, CORNER_MM)
        painter.setPen(QPen(QColor(ink.red(), ink.green(), ink.blue(), 60), 0.1))
        for millimetre in range(0, 125, 5):
            painter.drawLine(QPointF(millimetre, 2), QPointF(millimetre + 8, 86))
        painter.setPen(ink)
        for text, size, y in (("UTOPIA", 9.0, 12.0), (f"{page} {self.recipe.seed}", 5.0, 22.0)):
            font = QFont("Vazirmatn")
            font.setPixelSize(round(size * 10))
            painter.save()
            painter.translate(45, y)
            painter.scale(0.1, 0.1)
            painter.setFont(font)
            painter.drawText(0, 0, text)
            painter.restore()
        painter.setBrush(QColor("#6A83B0" if lamp.light is not Light.UVA else "#4A63C0"))
        painter.setPen(QPen(ink, 0.3))
        painter.drawRect(QRectF(6, 20, 34, 44))
        hue = round(180 + 5 * (lamp.tilt_x_deg + lamp.tilt_y_deg)) % 360
        painter.setBrush(QColor.fromHsv(hue, 120, 200 if lamp.light is not Light.UVA else 30))
        painter.drawRect(QRectF(*FOIL_MM))
        if not self.recipe.genuine and lamp.light is Light.UVA:
            painter.setPen(QPen(QColor("#C9D8FF"), 0.8))
            painter.drawRect(QRectF(5.5, 19.5, 35, 45))
        self._paint_mrz(painter, ink)

    def _paint_mrz(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for line in range(2):
            for letter in range(44):
                painter.drawRect(QRectF(6 + letter * 2.54, 70 + line * 6.35, 1.5, 2.5))


class PaintedPictures:
    """Mounts painted specimens and keeps them."""

    def __init__(self) -> None:
        self.mounted: dict[Recipe, PaintedSpecimen] = {}

    def mount(self, recipe: Recipe) -> PaintedSpecimen:
        """Return the painted specimen of a recipe."""
        return self.mounted.setdefault(recipe, PaintedSpecimen(recipe))
