"""Keys of the desk turned into what is wanted: one table from key to command."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from docexam.domain.illumination import Light
from docexam.ui.actions import LIGHT_ACTS, Act, act_of, physical_key
from docexam.ui.desk.tool_hand import ToolHand

DIRECTIONS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ZOOM_IN: Final = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
ZOOM_OUT: Final = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})
TAKES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
REMOVES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class Commands(Protocol):
    """What the keys of the desk can ask for."""

    @property
    def hand(self) -> ToolHand:
        """The tools in hand."""
        ...

    @property
    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """What each act of the shortcut table does."""
        ...

    def choose_light(self, light: Light) -> None:
        """Switch on a lamp."""

    def remove_mark(self) -> None:
        """Remove the chosen mark."""

    def leave_tool(self) -> None:
        """Put the tool away."""


def obey(event: QKeyEvent, desk: Commands) -> bool:
    """Do what a key pressed on the desk asks for; tell whether it asked for anything."""
    key = Qt.Key(event.key())
    if key in DIRECTIONS:
        return _move(event.modifiers(), DIRECTIONS[key], desk.hand)
    if key in TAKES and desk.hand.marking:
        desk.hand.place_mark()
        return True
    if key in ZOOM_IN | ZOOM_OUT:
        desk.hand.zoom(1 if key in ZOOM_IN else -1)
        return True
    return _simple(event, desk)


def _simple(event: QKeyEvent, desk: Commands) -> bool:
    key = physical_key(event)
    act = act_of(event)
    if act in LIGHT_ACTS:
        desk.choose_light(LIGHT_ACTS[act])
    elif act is not None and act in desk.acts:
        if not event.isAutoRepeat():
            desk.acts[act]()
    elif key == Qt.Key.Key_0:
        desk.hand.fit()
    elif key in REMOVES:
        desk.remove_mark()
    elif key == Qt.Key.Key_Escape:
        desk.leave_tool()
    else:
        return False
    return True


def _move(modifiers: Qt.KeyboardModifier, step: tuple[int, int], hand: ToolHand) -> bool:
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ShiftModifier:
        hand.pan(*step)
    elif held == Qt.KeyboardModifier.ControlModifier or (hand.marking and not held):
        hand.nudge(*step)
    elif held == Qt.KeyboardModifier.AltModifier and step[0]:
        hand.turn_lamp(step[0])
    elif not held:
        hand.tilt(*step)
    else:
        return False
    return True
