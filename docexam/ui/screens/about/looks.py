"""How docexam looks: language, theme, size of the text, motion."""

from PySide6.QtWidgets import QWidget

from docexam.ui.direction import digits
from docexam.ui.theme import CHOICES, SPACE_4, SPACE_16, TEXT_SIZES, TypeRole, text_size
from docexam.ui.widgets.boxes import Card, column, fill
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.language_switch import LanguageSwitch
from docexam.ui.widgets.screen import Route, Screen
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.switch import Switch
from docexam.ui.widgets.text import label


class LooksCard(Card):
    """Each choice takes effect at once and is remembered on this computer."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(name="about.looks", spacing=SPACE_16)
        self._program = screen.around.program
        host = screen.around.theme
        words = {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")}
        self._theme = Segmented(
            [(name, words[name]) for name in CHOICES],
            current=host.chosen,
            name="about.theme",
            says=self.tr("Theme"),
        )
        self._size = Segmented(
            [(str(size), digits(f"{size} %", screen.language)) for size in TEXT_SIZES],
            current=str(text_size()),
            name="about.text-size",
            says=self.tr("Size of the text"),
        )
        self._motion = Switch(self.tr("Less motion"), on=host.less_motion, name="about.less-motion")
        language = LanguageSwitch(screen.language, name="about.language", says=self.tr("Language"))
        language.chosen.connect(self._program.change_language)
        self._theme.chosen.connect(self._take)
        self._size.chosen.connect(self._take)
        self._motion.toggled.connect(self._take)
        fill(
            self.column,
            (
                label(self.tr("How it looks"), TypeRole.HEADING),
                _named(self.tr("Language"), language),
                _named(self.tr("Theme"), self._theme),
                _named(self.tr("Size of the text"), self._size),
                self._motion,
                button(
                    self.tr("Screen check"),
                    name="about.screen-check",
                    on=lambda: screen.go.emit(Route("screen-check")),
                ),
                label(
                    self.tr(
                        "The examination desk is always dark, so that every page is judged against the same grey."
                    ),
                    TypeRole.LABEL,
                    tone="text2",
                ),
            ),
        )
        self.column.addStretch(1)

    def _take(self, _value: object) -> None:
        self._program.change_appearance(
            theme=self._theme.current,
            text_size=int(self._size.current),
            less_motion=self._motion.isChecked(),
        )


def _named(name: str, part: QWidget) -> QWidget:
    made = QWidget()
    lines = column(made, spacing=SPACE_4)
    fill(lines, (label(name, TypeRole.LABEL, tone="text2"), part))
    return made
