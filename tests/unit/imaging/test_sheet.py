"""The sheet as a value: what alterations may do with it."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import docexam
from docexam.domain.errors import FaultCode, ProgramFault
from docexam.imaging.press.geometry import Foil, FoilElement, Grating, grating_numbers
from docexam.imaging.press.ink import OFFICE_PAPER
from docexam.imaging.press.sheet import Process, Sheet
from docexam.imaging.raster import NOTHING
from tests.unit.imaging.proof_sheet import PAGE


def test_taking_layers_away_leaves_the_others_in_order(sheet: Sheet) -> None:
    left = sheet.without("thread", "data")
    assert [layer.name for layer in left.layers] == [
        layer.name for layer in sheet.layers if layer.name not in ("thread", "data")
    ]


def test_a_layer_that_does_not_exist_cannot_be_taken_away_or_changed(sheet: Sheet) -> None:
    with pytest.raises(KeyError):
        sheet.without("no such layer")
    with pytest.raises(KeyError):
        sheet.changed("no such layer", lambda layer: layer)


def test_a_layer_is_added_right_after_another(sheet: Sheet) -> None:
    added = replace(sheet.layer("data"), name="second data")
    names = [layer.name for layer in sheet.with_after("data", added).layers]
    assert names.index("second data") == names.index("data") + 1


def test_a_change_touches_only_the_layer_it_names(sheet: Sheet) -> None:
    changed = sheet.changed("title", lambda layer: replace(layer, process=Process.OFFSET))
    for before, after in zip(sheet.layers, changed.layers, strict=True):
        assert (before is after) == (before.name != "title")


def test_another_material_is_the_pages_own(sheet: Sheet) -> None:
    assert sheet.on_material(PAGE, OFFICE_PAPER).page(PAGE).substrate is OFFICE_PAPER
    assert sheet.page(PAGE).substrate is not OFFICE_PAPER


def test_a_layer_on_no_page_is_refused(sheet: Sheet) -> None:
    with pytest.raises(ProgramFault) as fault:
        sheet.with_on_top(replace(sheet.layer("data"), page="cover"))
    assert fault.value.code is FaultCode.CONTENT_INVALID


def test_a_foil_with_more_gratings_than_a_map_holds_is_refused() -> None:
    elements = tuple(FoilElement(NOTHING, Grating(1.0, 0.01 * n)) for n in range(251))
    with pytest.raises(ValueError, match="250"):
        grating_numbers(Foil(elements))


def test_only_the_compositor_lights_a_page_so_that_nothing_leaves_without_the_mark() -> None:
    rooms = "docexam.imaging.optics.lights"
    importers = set()
    for file in Path(docexam.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.ImportFrom)
                and node.module == rooms
                and "ROOMS" in {n.name for n in node.names}
            ):
                importers.add(file.name)
    assert importers == {"compositor.py"}
