"""Coaxial light and infrared luminescence: what a film with glass beads and an up-converting ink do."""

import numpy as np
import pytest

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.illumination import Lamp, Light
from docexam.imaging import raster
from docexam.imaging.optics.bench import render
from docexam.imaging.press.geometry import Plate
from docexam.imaging.press.ink import Ink
from docexam.imaging.press.mark_shape import large_word
from docexam.imaging.press.sheet import Layer, Process, Sheet
from tests.unit.imaging.proof_sheet import DATA_INK, HEIGHT_MM, PAGE, WIDTH_MM

SPOT = (20.0, 62.0, 4.0, 4.0)
BEADS = Layer("beads", PAGE, Plate(raster.disc(22, 64, 5)), Ink("beads", coa=0.4, ir=1.0), Process.RETRO)
ANTI_STOKES = Layer(
    "anti-Stokes", PAGE, Plate(raster.disc(22, 64, 5)), Ink("rare earth", irl=(0.1, 0.9, 0.2)), Process.OFFSET
)
PASTED = Layer(
    "pasted paper",
    PAGE,
    Plate(raster.disc(22, 64, 6)),
    Ink("paper", vis=(0.9, 0.9, 0.9), opacity=1.0, ir=0.8),
    Process.PASTED,
)


def seen(sheet: Sheet, light: Light) -> float:
    return float(render(sheet, PAGE, Lamp(light), px_per_mm=8.0, region_mm=SPOT).mean())


def test_beads_shine_back_in_coaxial_light_and_in_no_other(sheet: Sheet) -> None:
    with_beads = sheet.with_on_top(BEADS)
    assert seen(with_beads, Light.COA) > seen(sheet, Light.COA) + 25
    for light in (Light.VIS, Light.OBL, Light.TRN, Light.UVA, Light.IR):
        assert seen(with_beads, light) == seen(sheet, light)


def test_whatever_is_pasted_on_a_film_interrupts_it(sheet: Sheet) -> None:
    covered = sheet.with_on_top(BEADS, PASTED)
    assert seen(covered, Light.COA) < seen(sheet.with_on_top(BEADS), Light.COA) - 20


def test_up_converting_ink_glows_in_a_page_that_is_dark(sheet: Sheet) -> None:
    lit = render(sheet.with_on_top(ANTI_STOKES), PAGE, Lamp(Light.IRL), px_per_mm=8.0, region_mm=SPOT)
    assert np.median(lit[:, :, 1]) > 150
    assert seen(sheet, Light.IRL) < 90


def test_a_layer_in_the_place_of_the_mark_is_refused_whatever_its_name(sheet: Sheet) -> None:
    word = raster.joined(
        raster.polygon([(float(x), float(y)) for x, y in contour])
        for shape in large_word(WIDTH_MM, HEIGHT_MM)
        for contour in shape
    )
    with pytest.raises(ProgramFault) as fault:
        sheet.with_on_top(Layer("ornament", PAGE, Plate(word), DATA_INK, Process.OFFSET))
    assert fault.value.code is FaultCode.SPECIMEN_MARK_REFUSED
    beside = word.placed(0.0, 14.0)
    layer = Layer("ornament", PAGE, Plate(beside), DATA_INK, Process.OFFSET)
    assert sheet.with_on_top(layer).layer("ornament") is layer
