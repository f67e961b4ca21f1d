"""The window: one screen at a time, notices, the lock, the focus."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import Learner
from docexam.services.changes import Changes, Topic, changed
from docexam.ui.main_window import IDLE_LOCK_MS
from docexam.ui.theme import DARK, DIMMED, LIGHT, theme_of
from docexam.ui.widgets.screen import Notice, Route, Screen, Surroundings
from tests.screens.station import PIN, Station


class Counting(Screen):
    """Counts how often it was asked to look again."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("counting")
        self.looked = 0
        self.leaves = True
        self.gone = False
        column = QVBoxLayout(self)
        self.buttons = [QPushButton(name, self) for name in ("one", "two")]
        for button in self.buttons:
            column.addWidget(button)

    def concerns(self, changes: Changes) -> bool:
        return changes.concern(Topic.RUNS)

    def refresh(self) -> None:
        self.looked += 1

    def first_focus(self) -> QWidget:
        return self.buttons[0]

    def may_leave(self) -> bool:
        return self.leaves

    def put_away(self) -> None:
        self.gone = True


class Desk(Counting):
    """Stands in for a screen on which pages are judged."""

    wears = "dark"


@pytest.fixture
def learner(station: Station) -> Learner:
    station.set_up()
    made = station.add("Ahmed Kareem", badge="20411")
    station.sign_in(made)
    return made


def begin(station: Station, make: type[Counting] = Counting) -> Counting:
    screen = station.show("counting", make, "about this", desk=Desk)
    assert isinstance(screen, Counting)
    return screen


def unlock(station: Station, pin: str) -> None:
    for digit in pin:
        station.press(f"lock.pin.{digit}")
    station.press("lock.open")


def test_a_screen_asks_again_when_what_it_shows_has_changed(station: Station) -> None:
    screen = begin(station)
    station.jobs.changed.emit(changed(Topic.COPIES))
    assert screen.looked == 0
    station.jobs.changed.emit(changed(Topic.RUNS))
    assert screen.looked == 1


def test_the_screen_before_is_put_away_and_hears_nothing_more(station: Station) -> None:
    screen = begin(station)
    screen.go.emit(Route("counting"))
    assert screen.gone
    assert station.window.screen_in_view is not screen


def test_a_screen_that_must_not_be_left_stays(station: Station) -> None:
    screen = begin(station)
    screen.leaves = False
    screen.go.emit(Route("desk"))
    assert station.window.screen_in_view is screen


def test_built_anew_a_screen_is_about_the_same(station: Station) -> None:
    screen = begin(station)
    screen.argument = "something else"
    station.window.rebuild()
    assert station.window.screen_in_view is not screen
    assert station.window.route == Route("counting", "something else")


def test_each_screen_wears_its_theme_and_the_desk_dims(station: Station) -> None:
    screen = begin(station)
    assert theme_of(screen) is LIGHT
    screen.go.emit(Route("desk"))
    desk = station.window.screen_in_view
    assert desk is not None
    assert theme_of(desk) is DARK
    station.host.use("dimmed")
    assert theme_of(desk) is DIMMED
    desk.go.emit(Route("counting"))
    assert station.host.theme is LIGHT


def test_a_fault_stays_until_it_is_put_away(station: Station) -> None:
    begin(station)
    station.host.less_motion = True
    station.window.tell(Notice("The stick is full.", fault=True))
    assert station.text("window.notice.text") == "The stick is full."
    station.press("window.notice.close")
    station.until(lambda: not station.is_there("window.notice"))


def test_a_later_notice_takes_the_place_of_the_one_before(station: Station) -> None:
    begin(station)
    station.window.tell(Notice("one"))
    station.window.tell(Notice("two"))
    shown = station.window.findChildren(QLabel, "window.notice.text")
    assert [label.text() for label in shown] == ["two"]


def test_a_notice_keeps_inside_a_small_window(station: Station) -> None:
    begin(station)
    station.window.resize(1024, 640)
    station.window.tell(Notice("A very long sentence about a stick. " * 12, fault=True))
    notice = station.find("window.notice")
    assert station.window.rect().contains(notice.geometry())


def test_a_fault_nobody_waits_for_is_told(station: Station) -> None:
    begin(station)
    station.jobs.unhandled.emit(EnvironmentFault(FaultCode.DISK_FULL))
    assert "disk" in station.text("window.notice.text")


def test_after_ten_idle_minutes_the_work_is_hidden_and_kept(station: Station, learner: Learner) -> None:
    screen = begin(station)
    station.clock.pass_s(IDLE_LOCK_MS / 1000 - 1)
    station.window.lock_if_idle()
    assert not station.window.locked
    station.clock.pass_s(1)
    station.window.lock_if_idle()
    assert station.window.locked
    assert station.find("lock").geometry() == station.window.rect()
    assert not screen.isVisible()
    unlock(station, PIN)
    assert not station.window.locked
    assert station.window.screen_in_view is screen
    assert screen.isVisible()


def test_a_screen_that_arrives_while_locked_stays_under_the_lock(station: Station, learner: Learner) -> None:
    screen = begin(station)
    station.window.lock()
    screen.go.emit(Route("desk"))
    arrived = station.window.screen_in_view
    assert isinstance(arrived, Desk)
    assert not arrived.isVisible()
    unlock(station, PIN)
    assert arrived.isVisible()


def test_the_lock_refuses_a_wrong_pin_and_slows_down(station: Station, learner: Learner) -> None:
    begin(station)
    station.window.lock()
    for _ in range(3):
        unlock(station, "0000")
    assert station.window.locked
    assert "1" in station.text("lock.fault")
    assert not station.find("lock.open").isEnabled()


def test_somebody_else_can_sign_out_from_the_lock(station: Station, learner: Learner) -> None:
    begin(station)
    station.window.lock()
    station.press("lock.sign-out")
    assert not station.window.locked
    assert station.window.route.name == "sign-in"
    assert station.around.signed_in is None


def test_while_a_file_is_written_the_lock_lets_nobody_sign_out(station: Station, learner: Learner) -> None:
    begin(station).leaves = False
    station.window.lock()
    assert not station.is_there("lock.sign-out")


def test_with_nobody_signed_in_there_is_nothing_to_lock(station: Station) -> None:
    station.set_up()
    begin(station)
    station.clock.pass_s(IDLE_LOCK_MS)
    station.window.lock_if_idle()
    assert not station.window.locked


def test_moving_the_mouse_keeps_the_lock_away(station: Station, learner: Learner) -> None:
    begin(station)
    station.clock.pass_s(IDLE_LOCK_MS / 1000)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(5, 5),
        QPointF(5, 5),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    station.window.eventFilter(station.window, moved)
    station.window.lock_if_idle()
    assert not station.window.locked


def test_tab_goes_round_inside_the_lock(station: Station, learner: Learner) -> None:
    screen = begin(station)
    station.window.lock()
    station.settle()
    seen: set[str] = set()
    for _ in range(6):
        tab = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        target = station.window.focusWidget()
        assert target is not None
        QApplication.sendEvent(target, tab)
        seen.add(station.focused())
    assert seen == {"lock.pin.dots", "lock.sign-out"}
    assert not any(button.hasFocus() for button in screen.buttons)


def test_the_window_stays_open_while_a_file_is_written(station: Station) -> None:
    screen = begin(station)
    screen.leaves = False
    station.window.close()
    assert station.window.isVisible()
    assert "being written" in station.text("window.notice.text")
    screen.leaves = True
    station.window.close()
    assert not station.window.isVisible()


def test_a_ring_lies_round_what_has_the_focus_and_follows_it(station: Station) -> None:
    screen = begin(station)
    station.qtbot.waitActive(station.window)
    ring = station.find("window.focus-ring")
    for button in screen.buttons:
        button.setFocus()
        station.until(lambda: ring.isVisible())
        corner = button.mapTo(station.window, button.rect().topLeft())
        station.until(lambda b=button, c=corner: ring.geometry().adjusted(4, 4, -4, -4).topLeft() == c)  # type: ignore[misc]  # bound at once
        assert ring.geometry().contains(corner)


def test_the_ring_is_wider_in_high_contrast(station: Station) -> None:
    screen = begin(station)
    station.host.choose("contrast")
    assert theme_of(screen).focus_width == 3
