"""Paths and shaped text become coverage."""

import subprocess
import sys
import threading

import numpy as np
import pytest

from docexam.content.designs import art_source
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.imaging import raster
from docexam.imaging.press.drawings import drawing, path_commands
from tests.unit.imaging.press_room import ASSETS, PASSPORT

READ = art_source(ASSETS, PASSPORT)


def ink_mm2(paths: raster.Paths, rect: tuple[float, float, float, float], px_per_mm: float) -> float:
    size = round(rect[2] * px_per_mm), round(rect[3] * px_per_mm)
    return float(raster.coverage(paths, rect, size).sum()) / 255 / px_per_mm**2


def test_a_disc_covers_its_area_at_every_scale() -> None:
    disc = raster.disc(5.0, 5.0, 2.0)
    for scale in (3.125, 12.5, 50.0):
        assert ink_mm2(disc, (0, 0, 16, 16), scale) == pytest.approx(np.pi * 4, rel=0.01)


def test_two_halves_of_a_view_equal_the_whole(qapp: object) -> None:
    letter = raster.set_text("Å", raster.typeface("NotoSans-Regular.ttf", READ), cap_mm=4.0).placed(2.0, 7.0)
    whole = raster.coverage(letter, (0, 0, 8, 8), (256, 256))
    left = raster.coverage(letter, (0, 0, 4, 8), (128, 256))
    right = raster.coverage(letter, (4, 0, 4, 8), (128, 256))
    assert np.abs(np.hstack([left, right]).astype(int) - whole).max() <= 2


def test_what_lies_outside_the_view_is_not_drawn() -> None:
    line = raster.polyline([(0.0, 0.0), (100.0, 0.0)], width_mm=0.2)
    assert not raster.coverage(line, (0, 5, 10, 10), (64, 64)).any()


def test_a_smooth_line_keeps_its_width_and_runs_through_its_points() -> None:
    turn = np.linspace(0, 2 * np.pi, 25)
    ring = raster.smooth_line(np.stack([5 + 3 * np.cos(turn), 5 + 3 * np.sin(turn)], axis=1), width_mm=0.4)
    assert ink_mm2(ring, (0, 0, 10, 10), 25) == pytest.approx(2 * np.pi * 3 * 0.4, rel=0.02)


def test_capitals_are_as_high_as_asked(qapp: object) -> None:
    for font in ("NotoSans-Regular.ttf", "NotoSerif-Bold.ttf", "OCRB.otf"):
        _, top, _, bottom = raster.set_text("H", raster.typeface(font, READ), cap_mm=2.4).box
        assert bottom - top == pytest.approx(2.4, abs=0.02)
        assert bottom == pytest.approx(0.0, abs=0.05)


def test_machine_readable_letters_stand_on_their_pitch(qapp: object) -> None:
    line = raster.set_on_pitch("<8" * 22, raster.typeface("OCRB.otf", READ), cap_mm=2.4, pitch_mm=2.54)
    middles = (line.boxes[:, 0] + line.boxes[:, 2]) / 2
    assert middles == pytest.approx((np.arange(44) + 0.5) * 2.54, abs=1e-6)


def test_arabic_is_shaped_and_runs_to_the_left(qapp: object) -> None:
    face = raster.typeface("NotoNaskhArabic-Regular.ttf", READ)
    word = raster.set_text("نموذج", face, cap_mm=2.0, right_to_left=True)
    apart = sum(raster.set_text(letter, face, cap_mm=2.0).box[2] for letter in "نموذج")
    assert word.box[2] == pytest.approx(0.0, abs=1e-6)
    assert 0 < -word.box[0] < 0.95 * apart  # joined letters are narrower than letters apart


def test_a_missing_font_says_which(qapp: object) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        raster.typeface("Nowhere.ttf", READ)
    assert caught.value.code is FaultCode.FONT_MISSING
    assert caught.value.params["font"] == "Nowhere.ttf"


def test_a_broken_font_is_missing_too(qapp: object) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        raster.typeface("Broken.ttf", lambda name: b"no font at all")
    assert caught.value.code is FaultCode.FONT_MISSING


def test_text_before_the_application_exists_is_our_fault_and_no_abort() -> None:
    code = (
        "from docexam.imaging import raster\n"
        "from docexam.domain.errors import ProgramFault\n"
        "try:\n    raster.typeface('OCRB.otf', lambda name: b'')\n"
        "except ProgramFault:\n    print('refused')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "refused"


def test_a_drawing_thread_gets_the_same_bytes(qapp: object) -> None:
    paths = raster.set_text("UTOPIA", raster.typeface("NotoSerif-Bold.ttf", READ), cap_mm=6.0).placed(1, 8)
    here = raster.coverage(paths, (0, 0, 40, 10), (400, 100))
    there: list[raster.Coverage] = []
    thread = threading.Thread(target=lambda: there.append(raster.coverage(paths, (0, 0, 40, 10), (400, 100))))
    thread.start()
    thread.join()
    assert np.array_equal(here, there[0])


def test_path_data_of_every_command_is_read() -> None:
    commands = path_commands("M1 1h2v2l-1 1H1V2c0 0 .5 .5 1 0s1-1 1 0q1 1 2 0t2 0a2 1 30 1 0 3 3z")
    assert [letter for letter, _ in commands] == [*"MLLLLLCCQQ", *"C" * (len(commands) - 11), "Z"]
    assert commands[-2][1][-2:] == pytest.approx((10.0, 5.0))


def test_an_arc_is_as_round_as_a_circle() -> None:
    circle = b'<svg xmlns="http://www.w3.org/2000/svg"><circle cx="5" cy="5" r="3"/></svg>'
    arcs = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M2 5A3 3 0 0 1 8 5A3 3 0 1 1 2 5Z"/></svg>'
    whole, parts = (raster.coverage(drawing(svg), (0, 0, 10, 10), (500, 500)) for svg in (circle, arcs))
    assert np.abs(whole.astype(int) - parts).max() <= 8


def test_a_group_moves_its_parts_and_an_id_picks_one() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg"><g transform="translate(10 20) scale(2)">'
        b'<rect id="one" x="1" y="1" width="2" height="3"/></g></svg>'
    )
    assert drawing(svg).box == pytest.approx((12.0, 22.0, 16.0, 28.0))
    assert drawing(svg, "one").box == pytest.approx((1.0, 1.0, 3.0, 4.0))


@pytest.mark.parametrize(
    "svg",
    [
        b"<svg",
        b'<svg><path d="L1 1"/></svg>',
        b"<svg></svg>",
        b"<!DOCTYPE x><svg><path d='M0 0h1v1z'/></svg>",
    ],
)
def test_a_broken_drawing_is_refused_by_name(svg: bytes) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        drawing(svg, name="emblem.svg")
    assert caught.value.code is FaultCode.ASSET_DAMAGED
    assert caught.value.params["file"] == "emblem.svg"
