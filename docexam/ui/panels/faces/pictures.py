"""The pictures of a pair, drawn off the GUI thread."""

from typing import Any

from PySide6.QtGui import QImage

from docexam.domain.face import FacePlace, FaceTask
from docexam.ui.panels.faces.view import Faced
from docexam.ui.widgets.screen import SpecimenPictures


def draw_pair(
    pictures: SpecimenPictures,
    task: FaceTask,
    places: tuple[FacePlace, FacePlace],
    titles: tuple[str, str],
) -> tuple[Faced, Faced]:
    """Return both faces of `task`: the portrait as printed, the live one as taken at the desk.

    Raises:
        EnvironmentFault: a picture of the bank is missing or damaged.
    """
    document = _image(pictures.face(task.document, live=False, seed=task.look_seed))
    live = _image(pictures.face(task.live, live=True, seed=task.look_seed))
    return Faced(document, places[0], titles[0]), Faced(live, places[1], titles[1])


def _image(picture: Any) -> QImage:
    height, width = picture.shape[:2]
    # a copy, since the array goes away
    return QImage(picture.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
