"""A button that says as many lines as it takes, with a glyph before and small facts after its words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from docexam.ui.theme import ICON_20, SPACE_8, SPACE_12, TARGET_40, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.rows import chip
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph


class WordsButton(GlyphButton):
    """Grows with its words; nothing on it is ever cut. `on_glyph` stands in while it is checked."""

    def __init__(
        self,
        words: str,
        chips: Sequence[str] = (),
        *,
        name: str,
        on: Callable[[], object],
        glyph: str = "",
        on_glyph: str = "",
        small: bool = False,
        strong: bool = False,
    ) -> None:
        super().__init__(role="note" if small else "row", name=name)
        self._line = row(self, spacing=SPACE_8)
        tall = SPACE_8 // 2 if small else SPACE_8
        self._line.setContentsMargins(px(SPACE_12), px(tall), px(SPACE_12), px(tall))
        self._glyph_at_rest = self._put_glyph(glyph)
        self._glyph_checked = self._put_glyph(on_glyph)
        self.words = label(words, TypeRole.LABEL if small else TypeRole.BODY, strong=strong)
        self._line.addWidget(self.words, 1)
        for told in chips:
            self._line.addWidget(chip(told))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._least = px(34 if small else TARGET_40)
        self.setAccessibleName(", ".join((words, *chips)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: on())
        self.toggled.connect(self._show_glyph)
        self._show_glyph(False)

    def resizeEvent(self, event: object) -> None:
        """Grow with the lines its words take at this width."""
        del event
        self._grow()

    def showEvent(self, event: object) -> None:
        """The width may be known only now."""
        del event
        self._grow()

    def _grow(self) -> None:
        self._line.activate()
        taken = self._line.contentsMargins()
        lines = self.words.heightForWidth(max(px(60), self.words.width()))
        self.setFixedHeight(max(self._least, lines + taken.top() + taken.bottom() + px(2)))

    def _put_glyph(self, glyph: str) -> Glyph | None:
        if not glyph:
            return None
        made = Glyph(glyph, size=ICON_20)
        self._line.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _show_glyph(self, checked: bool) -> None:
        if self._glyph_checked is not None and self._glyph_at_rest is not None:
            self._glyph_checked.setVisible(checked)
            self._glyph_at_rest.setVisible(not checked)
