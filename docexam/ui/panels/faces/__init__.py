"""Two faces side by side, the sheet of components beside them, and the six answers below."""

from docexam.ui.panels.faces.answers import AnswerRow
from docexam.ui.panels.faces.sheet import ComponentSheet
from docexam.ui.panels.faces.view import FacesView, Mode

__all__ = ["AnswerRow", "ComponentSheet", "FacesView", "Mode"]
