"""Windows that should not be there: a part shown before it stands in its page flashes up as a window of its own."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class StrayWindows(QObject):
    """Notes every window that comes up beside `window`; dialogs, lists and tips are no such windows."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__()
        self._app = app
        self._window = window
        self.seen: list[str] = []
        app.installEventFilter(self)

    def stop(self) -> None:
        """Note nothing more."""
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a window that is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            plain = watched.windowType() == Qt.WindowType.Window
            if plain and watched is not self._window:
                self.seen.append(watched.objectName() or type(watched).__name__)
        return False
