"""What must hold inside one design beyond the types of its values."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Final

from docexam.domain.artwork import AnyLayer, Repeated, Zone
from docexam.domain.design import Design, InkRecord, SplitFountain, VizField, fonts_of
from docexam.domain.document import SIZE_MM
from docexam.domain.feature import Polygon
from docexam.domain.text import Text, missing_languages

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_MARK: Final = "specimen"
_ROUNDING_MM: Final = 1e-6
_SIZES: Final = ("pitch_mm", "cap_mm", "radius_mm", "advance_mm", "every_mm", "width_mm")
_MOST: Final = 2000


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a design: the key path and why."""

    key: str
    reason: str


def problems(design: Design, fonts: frozenset[str]) -> Iterator[Problem]:
    """Yield everything wrong inside `design`; `fonts` are the file names of the bundled fonts."""
    yield from _page_problems(design)
    yield from _ink_problems(design)
    yield from _layer_problems(design, fonts)
    yield from _field_problems(design)
    yield from _feature_problems(design)
    yield from _issue_problems(design)


def _page_problems(design: Design) -> Iterator[Problem]:
    materials = {material.name for material in design.materials}
    yield from _doubles("pages", [page.name for page in design.pages])
    for index, page in enumerate(design.pages):
        if page.material not in materials:
            yield Problem(f"pages[{index}].material", f"unknown material: {page.material}")
        if page.width_mm <= 0 or page.height_mm <= 0:
            yield Problem(f"pages[{index}].width_mm", "a page needs a size")
    if not any((page.width_mm, page.height_mm) == SIZE_MM[design.format] for page in design.pages):
        yield Problem("pages", f"no page has the size of {design.format}")


def _ink_problems(design: Design) -> Iterator[Problem]:
    yield from _doubles("inks", [ink.name for ink in design.inks])
    for index, ink in enumerate(design.inks):
        for key, code in _colours(ink):
            if not _COLOUR.fullmatch(code):
                yield Problem(f"inks[{index}].{key}", f"no colour #RRGGBB: {code}")
    for index, material in enumerate(design.materials):
        if not _COLOUR.fullmatch(material.albedo):
            yield Problem(f"materials[{index}].albedo", f"no colour #RRGGBB: {material.albedo}")


def _colours(ink: InkRecord) -> Iterator[tuple[str, str]]:
    if isinstance(ink.vis, SplitFountain):
        yield from ((f"vis.stops[{index}]", stop) for index, stop in enumerate(ink.vis.stops))
    else:
        yield "vis", ink.vis
    if ink.shift is not None:
        yield "shift.upright", ink.shift.upright
        yield "shift.between", ink.shift.between
        yield "shift.tilted", ink.shift.tilted


def _layer_problems(design: Design, fonts: frozenset[str]) -> Iterator[Problem]:
    pages = {page.name for page in design.pages}
    inks = {ink.name for ink in design.inks}
    yield from _doubles("layers", [layer.name for layer in design.layers])
    for index, layer in enumerate(design.layers):
        if layer.page not in pages:
            yield Problem(f"layers[{index}].page", f"unknown page: {layer.page}")
        if layer.ink not in inks:
            yield Problem(f"layers[{index}].ink", f"unknown ink: {layer.ink}")
        if _MARK in layer.name.casefold():
            yield Problem(f"layers[{index}].name", "the SPECIMEN mark is laid by the program alone")
        for font in fonts_of(layer):
            if font not in fonts:
                yield Problem(f"layers[{index}].font", f"unknown font: {font}")
        if isinstance(layer, Repeated) and layer.field not in set(VizField):
            yield Problem(f"layers[{index}].field", f"unknown field: {layer.field}")
        yield from _measure_problems(layer, f"layers[{index}]")


def _measure_problems(layer: AnyLayer, at: str) -> Iterator[Problem]:
    if isinstance(layer, Zone) and len(layer.centres_mm) not in {2, 3}:
        yield Problem(f"{at}.centres_mm", "a machine-readable zone has two or three lines")
    for key in (key for key in _SIZES if hasattr(layer, key)):
        if not 0 < getattr(layer, key) < inf:
            yield Problem(f"{at}.{key}", "must be above 0")
    if not 0 <= getattr(layer, "count", 0) <= _MOST:
        yield Problem(f"{at}.count", f"must lie between 0 and {_MOST}")


def _field_problems(design: Design) -> Iterator[Problem]:
    pages = {page.name: page for page in design.pages}
    for index, field in enumerate(design.fields):
        page = pages.get(field.page)
        if page is None:
            yield Problem(f"fields[{index}].page", f"unknown page: {field.page}")
        elif not (0 <= field.at[0] <= page.width_mm and 0 <= field.at[1] <= page.height_mm):
            yield Problem(f"fields[{index}].at", "lies off the page")


def _feature_problems(design: Design) -> Iterator[Problem]:
    pages = {page.name: page for page in design.pages}
    yield from _doubles("features", [feature.id for feature in design.features])
    for index, feature in enumerate(design.features):
        key, page = f"features[{index}]", pages.get(feature.page)
        if page is None:
            yield Problem(f"{key}.page", f"unknown page: {feature.page}")
        elif not feature.region or not all(_on(p, page.width_mm, page.height_mm) for p in feature.region):
            yield Problem(f"{key}.region", "empty, no polygon, or off the page")
        if not set(feature.lights) <= set(design.lights):
            yield Problem(f"{key}.lights", "a light the design does not list")
        for name in ("name", "look_for", "when_false"):
            text: Text = getattr(feature, name)
            if missing := missing_languages(text):
                yield Problem(f"{key}.{name}.{missing[0]}", "empty")


def _issue_problems(design: Design) -> Iterator[Problem]:
    for key in ("first_issue", "last_issue"):
        try:
            date.fromisoformat(getattr(design.issue, key))
        except ValueError:
            yield Problem(f"issue.{key}", "no date YYYY-MM-DD")
            return
    if design.issue.first_issue > design.issue.last_issue:
        yield Problem("issue.last_issue", "lies before the first issue")


def _on(polygon: Polygon, width_mm: float, height_mm: float) -> bool:
    return len(polygon) >= 3 and all(
        -_ROUNDING_MM <= x <= width_mm + _ROUNDING_MM and -_ROUNDING_MM <= y <= height_mm + _ROUNDING_MM
        for x, y in polygon
    )


def _doubles(key: str, names: list[str]) -> Iterator[Problem]:
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem(key, f"two are called {name}")
