"""A bar whose least needed parts give way when it gets narrow, so that no word in it is ever cut."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from docexam.ui.theme import SPACE_12, px

_OCCASIONS = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class GivingWay(QObject):
    """Hides `parts` of `bar`, the first of them first, as long as the rest does not fit."""

    def __init__(self, bar: QWidget, parts: Sequence[QWidget]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._parts = tuple(parts)
        # The bar itself never keeps a window from becoming narrower.
        bar.setMinimumWidth(1)
        bar.installEventFilter(self)

    def order(self, parts: Sequence[QWidget]) -> None:
        """Let other parts give way from now on, or in another order; those left out are shown."""
        for part in self._parts:
            if part not in parts:
                part.show()
        self._parts = tuple(parts)
        if self._bar.isVisible():
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again whenever the bar or a part of it has another size."""
        if event.type() in _OCCASIONS and self._bar.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        layout = self._bar.layout()
        if layout is None:
            return
        layout.activate()  # or layouts within it would answer with the sizes they had before
        needed = layout.minimumSize().width() + sum(_width(part) for part in self._parts if part.isHidden())
        for part in self._parts:
            fits = needed <= self._bar.width()
            if part.isHidden() == fits:
                part.setVisible(fits)
            if not fits:
                needed -= _width(part)


def _width(part: QWidget) -> int:
    """Return what a part takes with the widest gap of a bar: counted short, it would come and go for ever."""
    return max(part.minimumSizeHint().width(), part.minimumWidth()) + px(SPACE_12)
