"""Drawings of a design: the small part of SVG that art is kept in, read into vector paths.

Understood: ``path`` (all commands), ``rect``, ``circle``, ``ellipse``, ``polygon``, ``polyline``, ``line`` and
``g`` with ``transform`` (translate, scale, rotate), ``fill-rule="evenodd"`` and, with ``fill="none"``,
``stroke-width``. Colours mean nothing: ink is chosen by the design's layer.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from xml.etree import ElementTree

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.imaging import raster
from docexam.imaging.raster import Paths

Command = tuple[str, tuple[float, ...]]

_NUMBER: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TOKEN: Final = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TAKES: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_CIRCLE: Final = 0.5522847498
"""How far the handles of a cubic curve reach along a quarter circle of radius 1."""


@lru_cache(maxsize=256)
def drawing(svg: bytes, part: str = "", name: str = "drawing") -> Paths:
    """Return the paths of `svg`, or of the element with the id `part`, in the drawing's own units.

    Raises:
        EnvironmentFault: ASSET_DAMAGED; the file is no readable drawing or has no such part.
    """
    if b"<!DOCTYPE" in svg or b"<!ENTITY" in svg:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=name)
    try:
        root = ElementTree.fromstring(svg)
        chosen = root if not part else next(e for e in root.iter() if e.get("id") == part)
        paths = raster.joined(_paths_of(chosen, stroke_mm=0.0))
    except (ElementTree.ParseError, StopIteration, ValueError, IndexError) as problem:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=f"{name}#{part}" if part else name) from problem
    if not paths.pieces:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=f"{name}#{part}" if part else name)
    return paths


def _paths_of(element: ElementTree.Element, stroke_mm: float) -> Iterator[Paths]:
    if element.get("fill") == "none":
        stroke_mm = float(element.get("stroke-width", stroke_mm or 1.0))
    elif element.get("fill") is not None:
        stroke_mm = 0.0
    kind = element.tag.rsplit("}", 1)[-1]
    if kind in {"svg", "g"}:
        own = raster.joined(part for child in element for part in _paths_of(child, stroke_mm))
    elif kind in _SHAPES:
        own = raster.outline(_SHAPES[kind](element), even_odd=element.get("fill-rule") == "evenodd")
        own = raster.stroked(own, width_mm=stroke_mm) if stroke_mm else own
    else:
        return
    yield _moved(own, element.get("transform", ""))


def _moved(paths: Paths, transform: str) -> Paths:
    for word, inside in reversed(re.findall(r"(\w+)\s*\(([^)]*)\)", transform)):
        values = [float(v) for v in _NUMBER.findall(inside)]
        if word == "translate":
            paths = paths.placed(values[0], values[1] if len(values) > 1 else 0.0)
        elif word == "scale" and len(values) == 2 and values[0] == -values[1]:
            paths = paths.placed(
                scale=abs(values[0]), flip=values[0] < 0, turn_deg=0.0 if values[0] < 0 else 180.0
            )
        elif word == "scale":
            paths = paths.placed(scale=values[0])
        elif word == "rotate":
            x, y = (values[1], values[2]) if len(values) == 3 else (0.0, 0.0)
            paths = paths.placed(-x, -y).placed(x, y, turn_deg=values[0])
        else:
            raise ValueError(f"transform {word}")
    return paths


def _value(element: ElementTree.Element, *names: str) -> list[float]:
    return [float(element.get(name, "0")) for name in names]


def _rect(element: ElementTree.Element) -> list[Command]:
    x, y, width, height = _value(element, "x", "y", "width", "height")
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return [("M", corners[0]), *(("L", corner) for corner in corners[1:]), ("Z", ())]


def _ellipse(element: ElementTree.Element) -> list[Command]:
    cx, cy = _value(element, "cx", "cy")
    rx, ry = _value(element, "r", "r") if element.get("r") else _value(element, "rx", "ry")
    kx, ky = _CIRCLE * rx, _CIRCLE * ry
    return [
        ("M", (cx + rx, cy)),
        ("C", (cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)),
        ("C", (cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)),
        ("C", (cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)),
        ("C", (cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)),
        ("Z", ()),
    ]


def _points(element: ElementTree.Element) -> list[Command]:
    values = [float(v) for v in _NUMBER.findall(element.get("points", ""))]
    places = list(zip(values[::2], values[1::2], strict=True))
    line: list[Command] = [("M", places[0]), *(("L", place) for place in places[1:])]
    return [*line, ("Z", ())] if element.tag.endswith("polygon") else line


def _line(element: ElementTree.Element) -> list[Command]:
    x1, y1, x2, y2 = _value(element, "x1", "y1", "x2", "y2")
    return [("M", (x1, y1)), ("L", (x2, y2))]


def _path(element: ElementTree.Element) -> list[Command]:
    return path_commands(element.get("d", ""))


_SHAPES: Final = {
    "path": _path,
    "rect": _rect,
    "circle": _ellipse,
    "ellipse": _ellipse,
    "polygon": _points,
    "polyline": _points,
    "line": _line,
}


@dataclass(slots=True)
class _Pen:
    """Where the pen is while path data is read; `handle` is the last control point of a curve."""

    x: float = 0.0
    y: float = 0.0
    start: tuple[float, float] = (0.0, 0.0)
    handle: tuple[float, float] | None = None
    last: str = ""


def path_commands(data: str) -> list[Command]:
    """Return SVG path `data` as absolute M, L, Q, C and Z commands (arcs become cubic curves).

    Raises:
        ValueError: the data is no path.
    """
    tokens = _TOKEN.findall(data)
    if not tokens or tokens[0] not in "Mm":
        raise ValueError("path data must begin with M")
    pen, at, letter = _Pen(), 0, ""
    out: list[Command] = []
    while at < len(tokens):
        if tokens[at].isalpha():
            letter, at = tokens[at], at + 1
        elif letter in "Zz":
            raise ValueError("number after Z")
        takes = _TAKES[letter.upper()]
        values = [float(v) for v in tokens[at : at + takes]]
        if len(values) < takes:
            raise ValueError("path data ends early")
        at += takes
        out.extend(_step(pen, letter, values))
        letter = {"M": "L", "m": "l"}.get(letter, letter)
    return out


def _step(pen: _Pen, letter: str, values: list[float]) -> list[Command]:
    upper = letter.upper()
    if letter.islower():
        values = _absolute(pen, upper, values)
    match upper:
        case "H":
            upper, values = "L", [values[0], pen.y]
        case "V":
            upper, values = "L", [pen.x, values[0]]
        case "S":
            upper, values = "C", [*_mirrored(pen, "CS"), *values]
        case "T":
            upper, values = "Q", [*_mirrored(pen, "QT"), *values]
        case "A":
            return _arc(pen, values)
        case "Z":
            (pen.x, pen.y), pen.last = pen.start, "Z"
            return [("Z", ())]
    pen.handle = (values[-4], values[-3]) if upper in "CQ" else None
    pen.x, pen.y, pen.last = values[-2], values[-1], letter.upper()
    if upper == "M":
        pen.start = (pen.x, pen.y)
    return [(upper, tuple(values))]


def _absolute(pen: _Pen, letter: str, values: list[float]) -> list[float]:
    match letter:
        case "H":
            return [values[0] + pen.x]
        case "V":
            return [values[0] + pen.y]
        case "A":
            return [*values[:5], values[5] + pen.x, values[6] + pen.y]
        case _:
            return [value + (pen.y if index % 2 else pen.x) for index, value in enumerate(values)]


def _mirrored(pen: _Pen, after: str) -> tuple[float, float]:
    if pen.handle is None or pen.last not in after:
        return pen.x, pen.y
    return 2 * pen.x - pen.handle[0], 2 * pen.y - pen.handle[1]


def _arc(pen: _Pen, values: list[float]) -> list[Command]:
    """Return an elliptical arc as cubic curves (SVG 1.1, appendix F.6.5)."""
    rx, ry, turn, large, sweep, x, y = values
    x0, y0 = pen.x, pen.y
    pen.x, pen.y, pen.handle, pen.last = x, y, None, "A"
    rx, ry = abs(rx), abs(ry)
    if rx == 0 or ry == 0 or (x0, y0) == (x, y):
        return [("L", (x, y))]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (x0 - x) / 2, (y0 - y) / 2
    px, py = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2
    factor = math.sqrt(max(0.0, under / ((rx * py) ** 2 + (ry * px) ** 2)))
    factor = factor if bool(large) != bool(sweep) else -factor
    cx, cy = factor * rx * py / ry, -factor * ry * px / rx
    first = math.atan2((py - cy) / ry, (px - cx) / rx)
    span = math.atan2((-py - cy) / ry, (-px - cx) / rx) - first
    span += 2 * math.pi * ((span < 0) - (span > 0)) if (span > 0) != bool(sweep) else 0.0
    centre = (cos * cx - sin * cy + (x0 + x) / 2, sin * cx + cos * cy + (y0 + y) / 2)
    return list(_arc_curves(centre, (rx, ry), (cos, sin), first, span))


def _arc_curves(
    centre: tuple[float, float],
    radii: tuple[float, float],
    turn: tuple[float, float],
    first: float,
    span: float,
) -> Iterator[Command]:
    count = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    step = span / count
    reach = 4 / 3 * math.tan(step / 4)

    def place(angle: float, along: float) -> tuple[float, float]:
        u = radii[0] * (math.cos(angle) - along * math.sin(angle))
        v = radii[1] * (math.sin(angle) + along * math.cos(angle))
        return centre[0] + turn[0] * u - turn[1] * v, centre[1] + turn[1] * u + turn[0] * v

    for index in range(count):
        begin, end = first + index * step, first + (index + 1) * step
        yield "C", (*place(begin, reach), *place(end, -reach), *place(end, 0.0))
