"""Security features and the regions of a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot, inf

from docexam.domain.ids import FeatureId
from docexam.domain.illumination import Light
from docexam.domain.text import Text

Point = tuple[float, float]
"""Millimetres from the top left corner of the page: (x to the right, y down)."""

Polygon = tuple[Point, ...]
"""At least three points; closed without repeating the first."""


@dataclass(frozen=True, slots=True)
class SecurityFeature:
    """Something built in that is hard to copy, and where and how it shows.

    `code` is the row of the field's feature list (such as ``C04``), `least_px_per_mm` the scale at which it
    can be judged, `look_for` what the genuine one shows, `when_false` the sign of a false one.
    """

    id: FeatureId
    code: str
    name: Text
    page: str
    region: tuple[Polygon, ...]
    lights: tuple[Light, ...]
    least_px_per_mm: float
    look_for: Text
    when_false: Text
    review: str = ""


def rectangle(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> Polygon:
    """Return the polygon of an upright rectangle."""
    right, bottom = x_mm + width_mm, y_mm + height_mm
    return ((x_mm, y_mm), (right, y_mm), (right, bottom), (x_mm, bottom))


def contains(polygon: Polygon, point: Point) -> bool:
    """Tell whether `point` lies inside `polygon` (even-odd rule)."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in _edges(polygon):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def distance_mm(region: Iterable[Polygon], point: Point) -> float:
    """Return how far `point` lies from `region` in mm: 0 inside, infinity from an empty region."""
    nearest = inf
    for polygon in region:
        if contains(polygon, point):
            return 0.0
        for start, end in _edges(polygon):
            nearest = min(nearest, _distance_to_segment(point, start, end))
    return nearest


def bounds(region: Iterable[Polygon]) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) in mm of all polygons together.

    Raises:
        ValueError: the region is empty.
    """
    points = [point for polygon in region for point in polygon]
    if not points:
        raise ValueError("an empty region has no bounds")
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _edges(polygon: Polygon) -> Iterable[tuple[Point, Point]]:
    return zip(polygon, polygon[1:] + polygon[:1], strict=True)


def _distance_to_segment(point: Point, start: Point, end: Point) -> float:
    (px, py), (ax, ay), (bx, by) = point, start, end
    length_squared = (bx - ax) ** 2 + (by - ay) ** 2
    if length_squared == 0:
        return hypot(px - ax, py - ay)
    along = max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length_squared))
    return hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))
