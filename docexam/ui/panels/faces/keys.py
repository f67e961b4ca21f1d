"""Keys of the faces: answers 1 to 6, blink while held, zoom and move; they do not mirror."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from docexam.domain.face import FaceRating
from docexam.ui.actions import Act, act_of, digit_of, physical_key
from docexam.ui.panels.faces.view import ZOOM_STEP, FacesView

_MOVES = {
    Qt.Key.Key_Left.value: (-0.06, 0.0),
    Qt.Key.Key_Right.value: (0.06, 0.0),
    Qt.Key.Key_Up.value: (0.0, -0.06),
    Qt.Key.Key_Down.value: (0.0, 0.06),
}


def obey(event: QKeyEvent, view: FacesView, answer: Callable[[FaceRating], object] | None = None) -> bool:
    """Do what a key asks for; tell whether it asked for anything."""
    number = digit_of(event)
    if answer is not None and number is not None and number in "123456" and not event.isAutoRepeat():
        answer(FaceRating(int(number)))
    elif act_of(event) is Act.BLINK:
        if not event.isAutoRepeat():
            view.blink(other=True)
    elif event.key() in _MOVES:
        view.move_by(*_MOVES[event.key()])
    elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        view.magnify(ZOOM_STEP)
    elif event.key() == Qt.Key.Key_Minus:
        view.magnify(1 / ZOOM_STEP)
    elif physical_key(event) == Qt.Key.Key_0:
        view.magnify(0.0)
    else:
        return False
    return True


def let_go(event: QKeyEvent, view: FacesView) -> bool:
    """End what lasted while a key was held."""
    if act_of(event) is not Act.BLINK or event.isAutoRepeat():
        return False
    view.blink(other=False)
    return True
