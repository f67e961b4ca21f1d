"""The canvas: what it draws first, what it draws again, and what its gestures mean."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.drawing import Drawing, tile_of
from docexam.ui.desk.gestures import Gestures
from docexam.ui.desk.overlays import ShownMark
from docexam.ui.desk.stage import Comparison, LaidPage
from docexam.ui.desk.tiles import TILE_BYTES, Cell, Scene, Tile, TileKey, TileStore
from docexam.ui.theme import DARK, ThemeHost, apply
from tests.screens.desk_hands import click, drag, drawn, pixel_of, wheel
from tests.screens.painted_specimen import FOIL_MM, GROUNDS, PaintedPictures, PaintedSpecimen
from tests.screens.trial_on_desk import GENUINE, RECIPE

LAID = LaidPage(RECIPE, "data", "Data page", 125.0, 88.0, GENUINE)
BARE_MM = (116.0, 50.0)
"""A place without print."""
FOIL_MIDDLE_MM = (FOIL_MM[0] + FOIL_MM[2] / 2, FOIL_MM[1] + FOIL_MM[3] / 2)


@pytest.fixture
def pictures() -> PaintedPictures:
    return PaintedPictures()


@pytest.fixture
def canvas(qtbot: QtBot, pictures: PaintedPictures) -> Iterator[DeskCanvas]:
    drawing = Drawing(pictures)
    host = ThemeHost()
    host.less_motion = True
    made = DeskCanvas(drawing, host)
    Gestures(made)
    apply(made, DARK)
    qtbot.addWidget(made)
    made.resize(908, 650)
    made.show()
    made.lay(LAID)
    drawn(qtbot, drawing)
    yield made
    drawing.close()


@pytest.fixture
def program_direction(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    before = qapp.layoutDirection()
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(before)


def _drawing(canvas: DeskCanvas) -> Drawing:
    return canvas.drawing


def _picture(canvas: DeskCanvas) -> QImage:
    return canvas.grab().toImage()


def _picture_in_motion(canvas: DeskCanvas) -> QImage:
    """Return the canvas as it is drawn while something moves, whatever has come to rest by now."""
    canvas.swipe_to(0.5)
    return _picture(canvas)


def _colour(canvas: DeskCanvas, at_mm: tuple[float, float]) -> QColor:
    return _picture(canvas).pixelColor(pixel_of(canvas, at_mm))


def _like(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 6 for a, b in pairs)


def _specimen(pictures: PaintedPictures, recipe: Recipe = RECIPE) -> PaintedSpecimen:
    return pictures.mounted[recipe]


def test_the_coarse_page_is_drawn_before_any_finer_tile(
    canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    levels = [level for _, level, *_ in _specimen(pictures).drawn]
    assert levels == sorted(levels)
    assert levels.count(0) == 4


def test_the_page_is_seen_as_it_was_printed(canvas: DeskCanvas) -> None:
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.VIS]))


def test_a_change_of_light_brings_the_other_picture(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.light(Lamp(Light.UVA))
    drawn(qtbot, _drawing(canvas))
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.UVA]))


def test_going_back_to_a_light_draws_nothing_again(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.light(Lamp(Light.UVA))
    drawn(qtbot, _drawing(canvas))
    before = len(_specimen(pictures).drawn)
    canvas.light(Lamp(Light.VIS))
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.VIS]))
    drawn(qtbot, _drawing(canvas))
    assert len(_specimen(pictures).drawn) == before


def test_the_light_before_stays_until_the_next_can_be_seen(canvas: DeskCanvas) -> None:
    canvas.light(Lamp(Light.TRN))
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.VIS]))


def test_a_tilt_draws_only_what_depends_on_it(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    specimen = _specimen(pictures)
    specimen.drawn.clear()
    flat = _colour(canvas, FOIL_MIDDLE_MM)
    canvas.light(Lamp(Light.VIS, 12.0, 4.0))
    drawn(qtbot, _drawing(canvas))
    assert specimen.drawn
    assert all(specimen.depends_on_tilt(*asked) for asked in specimen.drawn)
    assert not _like(_colour(canvas, FOIL_MIDDLE_MM), flat)


def test_a_tilt_means_nothing_under_ultraviolet(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.light(Lamp(Light.UVA))
    drawn(qtbot, _drawing(canvas))
    before = len(_specimen(pictures).drawn)
    canvas.light(Lamp(Light.UVA, 20.0, 20.0))
    drawn(qtbot, _drawing(canvas))
    assert len(_specimen(pictures).drawn) == before


def test_the_last_of_many_tilts_is_the_one_seen(qtbot: QtBot, canvas: DeskCanvas) -> None:
    for degree in range(30):
        canvas.light(Lamp(Light.VIS, float(degree), 0.0))
    drawn(qtbot, _drawing(canvas))
    last = _colour(canvas, FOIL_MIDDLE_MM)
    canvas.light(Lamp(Light.VIS, 0.0, 0.0))
    drawn(qtbot, _drawing(canvas))
    canvas.light(Lamp(Light.VIS, 29.0, 0.0))
    drawn(qtbot, _drawing(canvas))
    assert _like(_colour(canvas, FOIL_MIDDLE_MM), last)


def test_what_was_zoomed_past_is_not_drawn(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    specimen = _specimen(pictures)
    specimen.drawn.clear()
    for _ in range(60):
        canvas.zoom(1.06, (300.0, 300.0))
    drawn(qtbot, _drawing(canvas))
    at_levels = {level for _, level, *_ in specimen.drawn}
    assert max(at_levels) == 6
    assert len(specimen.drawn) < 400


def test_the_wheel_keeps_the_millimetre_under_the_pointer(canvas: DeskCanvas) -> None:
    at = QPoint(620, 180)
    before = canvas.view.to_mm((at.x(), at.y()))
    wheel(canvas, at, 5)
    assert canvas.view.px_per_mm > 10
    assert canvas.view.to_mm((at.x(), at.y())) == pytest.approx(before, abs=1e-6)


def test_the_view_reaches_thirty_times(canvas: DeskCanvas) -> None:
    wheel(canvas, QPoint(450, 300), 40)
    assert canvas.view.px_per_mm == 187.5
    assert "30.0x" in canvas.accessibleName()


def test_a_rotated_page_is_drawn_turned_and_lit_from_where_the_lamp_stands(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    place = (5.5, 40.0)
    canvas.light(Lamp(Light.UVA))
    drawn(qtbot, _drawing(canvas))
    before = _colour(canvas, place)
    canvas.rotate()
    drawn(qtbot, _drawing(canvas))
    assert _like(_colour(canvas, place), before)
    canvas.light(Lamp(Light.TLT, 10.0, 0.0))
    assert canvas.stage.lamp == Lamp(Light.TLT, 0.0, -10.0)
    canvas.light(Lamp(Light.OBL, azimuth_deg=315.0))
    assert canvas.stage.lamp.azimuth_deg == 225.0
    canvas.rotate()
    assert canvas.stage.lamp.azimuth_deg == 135.0
    canvas.lay(LAID)
    assert (canvas.view.turn_deg, canvas.stage.lamp.azimuth_deg) == (0, 315.0)


def test_a_mark_on_a_rotated_page_lands_on_its_millimetre(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.rotate()
    canvas.zoom_to(40.0)
    canvas.start_marking()
    with qtbot.waitSignal(canvas.marked, timeout=2000) as marked:
        click(canvas, (64.0, 45.0))
    assert marked.args[0] == pytest.approx((64.0, 45.0), abs=0.05)
    canvas.take_torch(Light.UVA)
    x, y = canvas.view.to_px(canvas.stage.torch.at_mm)
    canvas.nudge(1, 0)
    assert canvas.view.to_px(canvas.stage.torch.at_mm) == pytest.approx((x + 8.0, y))


def test_a_drag_moves_the_page_with_the_pointer(canvas: DeskCanvas) -> None:
    wheel(canvas, QPoint(450, 300), 8)
    before = canvas.view.to_mm((400.0, 300.0))
    drag(canvas, QPoint(400, 300), QPoint(460, 340))
    assert canvas.view.to_mm((460.0, 340.0)) == pytest.approx(before, abs=0.2)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("notches", [0, 6, 14])
def test_a_mark_lands_on_its_millimetre_in_either_direction_at_any_scale(
    qtbot: QtBot,
    canvas: DeskCanvas,
    program_direction: Callable[[Qt.LayoutDirection], None],
    direction: Qt.LayoutDirection,
    notches: int,
) -> None:
    program_direction(direction)
    wheel(canvas, pixel_of(canvas, (30.0, 40.0)), notches)
    canvas.start_marking()
    with qtbot.waitSignal(canvas.marked) as marked:
        click(canvas, (30.0, 40.0))
    half_a_pixel = 0.75 / canvas.view.px_per_mm
    assert marked.args == [pytest.approx((30.0, 40.0), abs=half_a_pixel)]
    assert canvas.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_click_on_a_disc_chooses_the_mark(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.show_marks([ShownMark(1, (20.0, 30.0)), ShownMark(2, (60.0, 30.0))])
    with qtbot.waitSignal(canvas.mark_chosen) as chosen:
        click(canvas, (60.0, 30.0))
    assert chosen.args == [2]


def test_the_loupe_is_drawn_from_finer_tiles_than_the_page(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.take_loupe(on=True)
    canvas.point_at((96.0, 29.0))
    drawn(qtbot, _drawing(canvas))
    assert max(level for _, level, *_ in _specimen(pictures).drawn) == 5


def test_work_with_the_loupe_is_said_once_it_rests(qtbot: QtBot, canvas: DeskCanvas) -> None:
    with qtbot.waitSignal(canvas.rested, timeout=5000) as rested:
        canvas.take_loupe(on=True)
        canvas.point_at((40.0, 30.0))
    assert rested.args == [(40.0, 30.0), 10.0]


def test_the_torch_lights_a_spot_and_leaves_the_rest_of_the_page_as_it_was(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.take_torch(Light.UVA)
    canvas.point_at(BARE_MM)
    drawn(qtbot, _drawing(canvas))
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.UVA]))
    canvas.point_at((20.0, 15.0))
    drawn(qtbot, _drawing(canvas))
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.VIS]))
    canvas.take_torch(None)
    before = len(_specimen(pictures).drawn)
    canvas.point_at((60.0, 44.0))
    drawn(qtbot, _drawing(canvas))
    assert len(_specimen(pictures).drawn) == before


def test_the_torch_draws_only_the_tiles_its_spot_needs_and_none_twice(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.zoom_to(50.0)
    drawn(qtbot, _drawing(canvas))
    canvas.take_torch(Light.UVA)
    for x_mm in (62.0, 63.0, 62.0, 62.5):
        canvas.point_at((x_mm, 44.0))
        drawn(qtbot, _drawing(canvas))
    fine = [one for one in _specimen(pictures).drawn if one[4].light is Light.UVA and one[1] > 0]
    assert len(fine) == len(set(fine)) <= 25


def test_the_loupe_sees_by_the_light_of_the_torch(
    qtbot: QtBot, canvas: DeskCanvas, pictures: PaintedPictures
) -> None:
    canvas.take_loupe(on=True)
    canvas.take_torch(Light.UVA)
    canvas.point_at((40.0, 30.0))
    drawn(qtbot, _drawing(canvas))
    assert (Light.UVA, 5) in {(one[4].light, one[1]) for one in _specimen(pictures).drawn}


def test_the_spot_stands_on_both_pages_side_by_side(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.compare(Comparison.SIDE_BY_SIDE)
    canvas.take_torch(Light.UVA)
    canvas.point_at(BARE_MM)
    drawn(qtbot, _drawing(canvas))
    picture = _picture(canvas)
    for pane in canvas.stage.panes():
        x, y = pane.view.to_px(BARE_MM)
        assert _like(picture.pixelColor(round(x), round(y)), QColor(GROUNDS[Light.UVA]))


def test_the_spot_lies_exactly_on_the_page(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.light(Lamp(Light.UVA))
    for scale in (12.5, 41.0):
        canvas.see(canvas.view.zoomed(scale, (300.0, 200.0)))
        drawn(qtbot, _drawing(canvas))
        plain = _picture_in_motion(canvas)
        canvas.take_torch(Light.UVA)
        canvas.point_at(canvas.view.to_mm((402.3, 311.7)))
        drawn(qtbot, _drawing(canvas))
        torch = _picture_in_motion(canvas)
        canvas.take_torch(None)
        unlike = [
            (x, y)
            for x in range(300, 500, 3)
            for y in range(220, 400, 3)
            if not _like(plain.pixelColor(x, y), torch.pixelColor(x, y))
        ]
        assert len(unlike) <= 20, "of 4020: more than the rounding of a stretched picture"


def test_where_the_torch_rested_is_said_once(qtbot: QtBot, canvas: DeskCanvas) -> None:
    said: list[object] = []
    canvas.shone.connect(lambda *what: said.append(what))
    canvas.take_torch(Light.OBL)
    canvas.point_at((40.0, 30.0))
    with qtbot.waitSignal(canvas.shone, timeout=5000):
        canvas.point_at((41.0, 30.0))
    with qtbot.waitSignal(canvas.shone, timeout=5000):
        canvas.nudge(1, 0)
    assert said[0] == (Light.OBL, (41.0, 30.0))
    assert len(said) == 2


def test_loupe_and_torch_stay_in_view_when_the_page_is_moved_by_keys(canvas: DeskCanvas) -> None:
    canvas.zoom_to(60.0)
    canvas.take_torch(Light.UVA)
    canvas.take_loupe(on=True)
    for _ in range(20):
        canvas.pan(1, 0)
    left, _top, right, _bottom = canvas.view.seen_mm
    assert left <= canvas.stage.torch.at_mm[0] <= right
    assert canvas.stage.lens.at_mm == canvas.stage.torch.at_mm


def test_a_swipe_shows_genuine_left_and_questioned_right(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.light(Lamp(Light.UVA))
    canvas.compare(Comparison.SWIPE)
    drawn(qtbot, _drawing(canvas))
    halo = (5.5, 40.0)
    canvas.swipe_to(0.98)
    genuine = _colour(canvas, halo)
    canvas.swipe_to(0.02)
    questioned = _colour(canvas, halo)
    assert _like(genuine, QColor(GROUNDS[Light.UVA]))
    assert questioned.blue() > 150


def test_the_line_of_a_swipe_can_be_dragged(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.compare(Comparison.SWIPE)
    drawn(qtbot, _drawing(canvas))
    line = round(canvas.width() * canvas.stage.swipe)
    drag(canvas, QPoint(line, 200), QPoint(line + 200, 220))
    assert canvas.stage.swipe == pytest.approx((line + 200) / canvas.width(), abs=0.01)


def test_side_by_side_both_pages_are_seen_at_one_scale_and_place(canvas: DeskCanvas) -> None:
    canvas.compare(Comparison.SIDE_BY_SIDE)
    canvas.zoom(3.0)
    genuine, questioned = canvas.stage.panes()
    assert genuine.view.px_per_mm == questioned.view.px_per_mm
    assert genuine.view.centre_mm == questioned.view.centre_mm
    assert genuine.clip.right() <= questioned.clip.left()


def test_while_blinking_the_genuine_page_stands_in_the_same_place(qtbot: QtBot, canvas: DeskCanvas) -> None:
    canvas.light(Lamp(Light.UVA))
    drawn(qtbot, _drawing(canvas))
    view = canvas.view
    canvas.blink(genuine=True)
    drawn(qtbot, _drawing(canvas))
    assert _like(_colour(canvas, (5.5, 40.0)), QColor(GROUNDS[Light.UVA]))
    canvas.blink(genuine=False)
    assert canvas.view == view
    assert _colour(canvas, (5.5, 40.0)).blue() > 150


def test_a_specimen_that_cannot_be_printed_is_told_and_the_desk_goes_on(qtbot: QtBot) -> None:
    class Broken(PaintedPictures):
        def mount(self, recipe: Recipe) -> PaintedSpecimen:
            if recipe == GENUINE:
                raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=recipe.design)
            return super().mount(recipe)

    drawing = Drawing(Broken())
    canvas = DeskCanvas(drawing, ThemeHost())
    qtbot.addWidget(canvas)
    told: list[DocexamError] = []
    canvas.failed.connect(told.append)
    canvas.resize(908, 650)
    canvas.show()
    canvas.lay(LaidPage(GENUINE, "data", "Data page", 125.0, 88.0))
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told[0].code is FaultCode.DESIGN_UNKNOWN
    canvas.lay(LaidPage(RECIPE, "data", "Data page", 125.0, 88.0))
    drawn(qtbot, drawing)
    assert _like(_colour(canvas, BARE_MM), QColor(GROUNDS[Light.VIS]))
    drawing.close()


def test_the_tiles_of_a_specimen_that_left_the_desk_are_forgotten(qtbot: QtBot, canvas: DeskCanvas) -> None:
    kept = len(canvas.stage.store)
    canvas.lay(LAID)
    assert len(canvas.stage.store) == kept > 0
    other = LaidPage(Recipe(RECIPE.design, 1, 1234), "data", "Data page", 125.0, 88.0)
    canvas.lay(other)
    assert len(canvas.stage.store) == 0


def test_the_store_keeps_no_more_than_it_may() -> None:
    store = TileStore(most_bytes=3 * TILE_BYTES)
    pictures = PaintedPictures()
    for tile in _tiles(pictures, 5):
        store.put(tile)
    assert len(store) == 3


def _tiles(pictures: PaintedPictures, count: int) -> list[Tile]:
    scene = Scene(RECIPE, "data", Lamp())
    return [tile_of(pictures, TileKey(scene, 2, Cell(ix, 0))) for ix in range(count)]
