"""The key map: every key of the desk, on two columns, over the screen."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from docexam.domain.illumination import Light
from docexam.ui.actions import LIGHT_ACTS, Act, shortcut_of
from docexam.ui.desk.light_rail import light_name
from docexam.ui.direction import digits, isolate, keep_left_to_right
from docexam.ui.i18n import current_language
from docexam.ui.theme import SPACE_6, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import fill, row
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label

WIDE: Final = 860


def key_lines(lights: frozenset[Light], *, reference: bool, overlays: bool = True) -> list[tuple[str, str]]:
    """Return caps and what they do, as far as this desk offers it."""
    lines = [
        (
            digits(shortcut_of(act).cap_text, current_language()),
            f"{isolate(light.value)}  {light_name(light)}",
        )
        for act, light in LIGHT_ACTS.items()
        if light in lights
    ]
    translate = QCoreApplication.translate
    lines += [
        ("\u2190 \u2191 \u2192 \u2193", translate("KeyMap", "tilt the page")),
        ("Alt \u2190 \u2192", translate("KeyMap", "turn the side lamp")),
        ("Shift \u2190 \u2191 \u2192 \u2193", translate("KeyMap", "move over the page")),
        ("+  \u2212", translate("KeyMap", "zoom; with the loupe, a stronger or weaker glass")),
        (digits("0", current_language()), translate("KeyMap", "whole page, 1:1, life size")),
        (_cap(Act.LOUPE), translate("KeyMap", "loupe")),
        (_cap(Act.TORCH), translate("KeyMap", "torch: ultraviolet, white, away")),
        (_cap(Act.RULER), translate("KeyMap", "ruler: level, upright, away")),
        ("Ctrl \u2190 \u2191 \u2192 \u2193", translate("KeyMap", "move loupe, torch, ruler or swipe line")),
        (_cap(Act.MARK), translate("KeyMap", "mark a place: arrows move, Enter sets")),
        ("Delete", translate("KeyMap", "remove the chosen mark")),
        (_cap(Act.ROTATE), translate("KeyMap", "rotate the page by a quarter turn")),
        (_cap(Act.TURN_PAGE), translate("KeyMap", "turn the page")),
    ]
    if overlays:
        lines.append((_cap(Act.FEATURES), translate("KeyMap", "outline the security features")))
    if reference:
        lines += [
            (_cap(Act.COMPARE), translate("KeyMap", "compare: side by side, swipe, off")),
            (_cap(Act.BLINK), translate("KeyMap", "hold: show the genuine page")),
        ]
    return [
        *lines,
        (_cap(Act.DECIDE), translate("KeyMap", "decide, or go to what is still open")),
        ("F6", translate("KeyMap", "between desk and panel")),
        ("Esc", translate("KeyMap", "put the tool away")),
    ]


class KeyMap(Overlay):
    """Shows what every key does; any of Escape, ? or the button closes it."""

    def __init__(
        self, over: QWidget, lights: frozenset[Light], *, reference: bool, overlays: bool = True
    ) -> None:
        super().__init__(over.window(), name="examination.keys", width=WIDE)
        lines = key_lines(lights, reference=reference, overlays=overlays)
        half = (len(lines) + 1) // 2
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(SPACE_12))
        grid.setVerticalSpacing(px(SPACE_6))
        for place, (cap, words) in enumerate(lines):
            column, line = divmod(place, half)
            made = label(cap, TypeRole.LABEL, wrap=False)
            made.setProperty("role", "keycap")
            keep_left_to_right(made)
            grid.addWidget(
                made, line, column * 2, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(label(words, TypeRole.LABEL), line, column * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        close = button(self.tr("Close"), name="examination.keys.close", on=self.go_away)
        foot = row()
        foot.addWidget(
            label(self.tr("Keys work while the desk has the focus."), TypeRole.LABEL, tone="text2"), 1
        )
        foot.addWidget(close)
        fill(
            self.card.column,
            (label(self.tr("Keys of the desk"), TypeRole.HEADING), SPACE_8, grid, SPACE_16, foot),
        )
        self.come_up(close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape or the key that opened it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1) or event.text() in ("?", "؟"):
            self.go_away()
        event.accept()


def _cap(act: Act) -> str:
    return shortcut_of(act).cap_text
