"""Every colour, size, type role and time of the program, and the style sheet derived from them.

No other module names a colour or a size of its own. A widget says what it is by dynamic properties, and the
sheet dresses it: ``role`` (see `_sheet`), ``type`` (a `TypeRole`), ``tone`` (``text2``, ``accent``, ``ok``,
``warn``, ``bad``). What is painted by hand asks `theme_of` for its colours and `px` for its sizes.
"""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Theme:
    """One record of colours. Ratios against the four grounds are computed by a test from this file."""

    name: str
    bg: str
    surface: str
    sunk: str
    soft: str
    desk: str
    line: str
    strong: str
    text: str
    text2: str
    accent: str
    accent_fg: str
    ok: str
    warn: str
    bad: str
    focus_width: int = 2


LIGHT: Final = Theme(
    name="light",
    bg="#EEEEEE",
    surface="#FFFFFF",
    sunk="#E4E4E4",
    soft="#DDEDEF",
    desk="#4A4A4A",
    line="#D2D2D2",
    strong="#808080",
    text="#1B1B1B",
    text2="#555555",
    accent="#0B6670",
    accent_fg="#FFFFFF",
    ok="#1D6B3A",
    warn="#8A5000",
    bad="#B0281E",
)
DARK: Final = Theme(
    name="dark",
    bg="#242424",
    surface="#2E2E2E",
    sunk="#1C1C1C",
    soft="#1F4147",
    desk="#4A4A4A",
    line="#414141",
    strong="#8C8C8C",
    text="#EEEEEE",
    text2="#B6B6B6",
    accent="#5CBCC5",
    accent_fg="#08191B",
    ok="#80CC9A",
    warn="#E8B65E",
    bad="#F2938A",
)
CONTRAST: Final = Theme(
    name="contrast",
    bg="#000000",
    surface="#000000",
    sunk="#000000",
    soft="#3A3100",
    desk="#4A4A4A",
    line="#FFFFFF",
    strong="#FFFFFF",
    text="#FFFFFF",
    text2="#E8E8E8",
    accent="#FFD60A",
    accent_fg="#000000",
    ok="#7DFFA3",
    warn="#FFB84D",
    bad="#FF9C94",
    focus_width=3,
)
DIMMED: Final = Theme(
    name="dimmed",
    bg="#101010",
    surface="#161616",
    sunk="#0A0A0A",
    soft="#0E2427",
    desk="#070707",
    line="#2C2C2C",
    strong="#6B6B6B",
    text="#A6A6A6",
    text2="#8A8A8A",
    accent="#449AA2",
    accent_fg="#031012",
    ok="#5C9470",
    warn="#A98443",
    bad="#C4756E",
)
CONTRAST_DIMMED: Final = replace(CONTRAST, name="contrast-dimmed", desk=DIMMED.desk)

THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, DIMMED, CONTRAST_DIMMED)}
CHOICES: Final = ("light", "dark", "contrast")

DESK_TEXT: Final = "#FFFFFF"
DESK_TEXT2: Final = "#C4C4C4"
MARK_LINE: Final = "#FFFFFF"
MARK_CASING: Final = "#000000"
MARK_LINE_WIDTH: Final = 1.6
MARK_CASING_WIDTH: Final = 3.5
MARK_DISC: Final = 26

SPACE_2: Final = 2
SPACE_4: Final = 4
SPACE_6: Final = 6
SPACE_8: Final = 8
SPACE_12: Final = 12
SPACE_16: Final = 16
SPACE_20: Final = 20
SPACE_24: Final = 24
SPACE_32: Final = 32
SPACE_48: Final = 48
MARGIN_WIDE: Final = 64
MARGIN_PAGE: Final = 48
MARGIN_NARROW: Final = 20

RADIUS_4: Final = 4
RADIUS_6: Final = 6
RADIUS_7: Final = 7
RADIUS_8: Final = 8
RADIUS_10: Final = 10

TARGET_34: Final = 34
TARGET_40: Final = 40
TARGET_44: Final = 44
TARGET_48: Final = 48
TARGET_52: Final = 52
TARGET_60: Final = 60
TARGET_78: Final = 78
TILE: Final = 116
PRIMARY_WIDTH: Final = 140

TOP_BAR: Final = 64
TOP_BAR_DESK: Final = 56
BOTTOM_BAR: Final = 60
RAIL: Final = 120
PANEL_DESK: Final = 336
PANEL_DEBRIEF: Final = 368
LARGE_TEXT: Final = 130
"""From this size of the text on, what stands side by side stands one below the other."""

NARROW_BELOW: Final = 1280
PROGRESS_BAR: Final = 12

ICON_18: Final = 18
ICON_20: Final = 20
ICON_22: Final = 22

SANS: Final = "Vazirmatn"
MONO: Final = "OCR B"
NASKH: Final = "Noto Naskh Arabic"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic")


class TypeRole(StrEnum):
    """What a text is; decides its size and weight."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    PANEL = "panel"
    BODY = "body"
    LABEL = "label"


TYPE_PX: Final = {
    TypeRole.DISPLAY: 34,
    TypeRole.TITLE: 26,
    TypeRole.HEADING: 20,
    TypeRole.PANEL: 17,
    TypeRole.BODY: 16,
    TypeRole.LABEL: 15,
}
TYPE_WEIGHT: Final = {
    TypeRole.DISPLAY: 600,
    TypeRole.TITLE: 600,
    TypeRole.HEADING: 600,
    TypeRole.PANEL: 600,
    TypeRole.BODY: 400,
    TypeRole.LABEL: 400,
}
TEXT_SIZES: Final = (100, 115, 130, 150)
"""Per cent of the text-size setting."""


class Motion(StrEnum):
    """What moves."""

    LIGHT = "light"
    BLINK = "blink"
    ZOOM = "zoom"
    PANEL = "panel"
    TRUTH = "truth"
    TOAST_IN = "toast in"
    TOAST_OUT = "toast out"


MOTION_MS: Final = {
    Motion.LIGHT: 120,
    Motion.BLINK: 400,
    Motion.ZOOM: 140,
    Motion.PANEL: 160,
    Motion.TRUTH: 240,
    Motion.TOAST_IN: 120,
    Motion.TOAST_OUT: 200,
}
TOAST_STAYS_MS: Final = 4000
WORKING_AFTER_MS: Final = 400
HOVER_SHARE: Final = 0.04
PRESSED_SHARE: Final = 0.08


class _Scale:
    """The text-size setting: one for the whole program, because fonts are asked for without a context."""

    percent: int = 100


def set_text_size(percent: int) -> None:
    """Let everything grow to one of `TEXT_SIZES`; screens are rebuilt afterwards."""
    _Scale.percent = percent if percent in TEXT_SIZES else TEXT_SIZES[0]


def text_size() -> int:
    """Return the text-size setting in per cent."""
    return _Scale.percent


def px(size: float) -> int:
    """Return `size`, given in pixels at 100 %, at the present text size."""
    return round(size * _Scale.percent / 100)


def font(role: TypeRole, weight: int | None = None, *, family: str = SANS) -> QFont:
    """Return the font of a type role at the present text size; figures are tabular."""
    made = QFont([family, *FALLBACKS])
    made.setPixelSize(px(TYPE_PX[role]))
    made.setWeight(QFont.Weight(TYPE_WEIGHT[role] if weight is None else weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def mixed(ground: str, other: str, share: float) -> str:
    """Return the colour `share` of the way from `ground` to `other`."""
    a, b = QColor(ground), QColor(other)
    parts = (
        round(x + (y - x) * share)
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def palette(theme: Theme) -> QPalette:
    """Return the palette that goes with the style sheet, for what no sheet reaches."""
    made = QPalette()
    group = QPalette.ColorRole
    for role, colour in (
        (group.Window, theme.bg),
        (group.Base, theme.surface),
        (group.AlternateBase, theme.bg),
        (group.Button, theme.surface),
        (group.ToolTipBase, theme.surface),
        (group.WindowText, theme.text),
        (group.Text, theme.text),
        (group.ButtonText, theme.text),
        (group.ToolTipText, theme.text),
        (group.PlaceholderText, theme.text2),
        (group.Highlight, theme.accent),
        (group.HighlightedText, theme.accent_fg),
        (group.Link, theme.accent),
    ):
        made.setColor(role, QColor(colour))
    return made


def theme_of(widget: QWidget) -> Theme:
    """Return the theme worn by `widget`: that of its nearest dressed ancestor."""
    at: QWidget | None = widget
    while at is not None:
        name = at.property("theme")
        if isinstance(name, str):
            return THEMES[name]
        at = at.parentWidget()
    return LIGHT


def apply(widget: QWidget, theme: Theme) -> None:
    """Dress `widget` and everything in it in `theme`."""
    widget.setProperty("theme", theme.name)
    widget.setPalette(palette(theme))
    widget.setStyleSheet(_sheet(theme))


class ThemeHost(QObject):
    """What the reader chose to see, and which theme the screen in view wears.

    Most screens wear the chosen theme. Those on which a page is judged are dark whatever was chosen, and
    call ``use("dark")``, ``use("dimmed")``; high contrast keeps their desk grey and changes the chrome only.
    """

    theme_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = "light"
        self.less_motion = False
        self._worn = LIGHT
        self._wanted = "chosen"
        self._target: QWidget | None = None

    @property
    def theme(self) -> Theme:
        """The theme in view."""
        return self._worn

    def choose(self, name: str, *, anew: bool = False) -> None:
        """Take one of `CHOICES` as the reader's theme; `anew` after the text size changed too."""
        self.chosen = name if name in CHOICES else CHOICES[0]
        if anew and self._target is not None:
            self._target.setProperty("theme", None)
        self.use(self._wanted)

    def dress(self, widget: QWidget, wanted: str) -> None:
        """Make `widget` the one in view, wearing `wanted` (``chosen``, ``dark`` or ``dimmed``)."""
        self._target = widget
        self.use(wanted)

    def use(self, wanted: str) -> None:
        """Change the theme of the widget in view."""
        self._wanted = wanted
        worn = self._resolved(wanted)
        target = self._target
        if target is not None and target.property("theme") != worn.name:
            apply(target, worn)
        if worn is not self._worn:
            self._worn = worn
            self.theme_changed.emit()

    def duration_ms(self, motion: Motion) -> int:
        """Return how long `motion` lasts; nothing moves when the reader asked for less motion."""
        return 0 if self.less_motion else MOTION_MS[motion]

    def _resolved(self, wanted: str) -> Theme:
        if wanted == "chosen":
            return THEMES[self.chosen]
        if self.chosen == "contrast":
            return CONTRAST_DIMMED if wanted == "dimmed" else CONTRAST
        return THEMES[wanted]


def _sheet(theme: Theme) -> str:
    """Return the style sheet of `theme` at the present text size."""
    colours = {field.name: getattr(theme, field.name) for field in fields(theme)}
    sizes = {f"p{size}": px(size) for size in (2, 4, 6, 8, 10, 12, 16, 20, 24, 26, 28)}
    targets = {f"t{size}": px(size) - 2 for size in (34, 40, 44, 48, 52, 60, 78, TILE)}
    states = {
        "hover": mixed(theme.surface, theme.text, HOVER_SHARE),
        "pressed": mixed(theme.surface, theme.text, PRESSED_SHARE),
        "key_hover": mixed(theme.bg, theme.text, HOVER_SHARE),
        "key_pressed": mixed(theme.bg, theme.text, PRESSED_SHARE),
        "accent_hover": mixed(theme.accent, theme.text, HOVER_SHARE * 2),
        "accent_pressed": mixed(theme.accent, theme.text, PRESSED_SHARE * 2),
        "primary_width": str(px(PRIMARY_WIDTH)),
        "key": theme.bg,
        "type_panel": str(px(TYPE_PX[TypeRole.PANEL])),
        "type_label": str(px(TYPE_PX[TypeRole.LABEL])),
    }
    types = "\n".join(
        f'*[type="{role}"] {{ font-size: {px(TYPE_PX[role])}px; font-weight: {TYPE_WEIGHT[role]}; }}'
        for role in TypeRole
    )
    return Template(_RULES).substitute(colours, types=types, **sizes, **targets, **states)


_RULES: Final = """
* { color: $text; font-family: "Vazirmatn", "Noto Sans", "Noto Sans Arabic"; font-size: ${p16}px; }
$types
*[strong="true"] { font-weight: 600; }
*[tone="text2"] { color: $text2; }
*[tone="accent"] { color: $accent; }
*[tone="ok"] { color: $ok; }
*[tone="warn"] { color: $warn; }
*[tone="bad"] { color: $bad; }
*[family="ocrb"] { font-family: "OCR B"; }
*[role="window"] { background: $bg; }
*[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
*[role="bottom bar"] { background: $surface; border: none; border-top: 1px solid $line; }
*[role="panel"] { background: $bg; border: none; }
*[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${p10}px; }
*[role="well"] { background: $bg; border: 1px solid $line; border-radius: ${p6}px; }
*[role="track"] { background: $sunk; border: 1px solid $line; border-radius: ${p8}px; }
*[role="bubble"] { background: $sunk; border: none; border-radius: ${p8}px; }
*[role="own bubble"] { background: $soft; border: none; border-radius: ${p8}px; }
*[role="linked"] { background: $surface; border: 2px solid $warn; border-radius: ${p8}px; }
*[role="asked"] { background: transparent; border: 1px dashed $strong; border-radius: ${p8}px; }
*[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
*[role="chip"] { background: $sunk; border: none; border-radius: ${p4}px; padding: ${p2}px ${p8}px; }
*[role="legend"] { background: $bg; border: 1px solid $line; border-radius: ${p4}px;
  padding: ${p2}px ${p8}px; }
*[role="keycap"] { border: 1px solid $strong; border-radius: ${p4}px; padding: 0 ${p6}px; color: $text2; }
*[role="toast"] { background: $surface; border: 2px solid $strong; border-radius: ${p8}px; }
QPushButton { background: $surface; border: 1px solid $line; border-radius: ${p6}px; min-height: ${t44}px;
  padding: 0 ${p16}px; font-size: ${p16}px; font-weight: 600; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { background: $soft; border: 2px solid $accent; }
QPushButton:disabled { background: $bg; color: $strong; }
QPushButton[role="primary"] { background: $accent; color: $accent_fg; border: 1px solid $accent;
  min-height: ${t52}px; font-size: ${type_panel}px; padding: 0 ${p24}px;
  min-width: ${primary_width}px; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; }
QPushButton[role="primary"]:disabled { background: $bg; color: $strong; border: 1px solid $line; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; padding: 0 ${p8}px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:pressed { background: $pressed; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 0 ${p8}px; text-decoration: underline; }
QPushButton[role="icon"] { padding: 0; min-width: ${t44}px; max-width: ${t44}px; }
QPushButton[role="tile"], QPushButton[role="add"] { min-height: ${t116}px; max-height: ${t116}px; padding: 0; }
QPushButton[role="tile"] { border-radius: ${p8}px; text-align: left; }
QPushButton[role="language"] { min-height: ${t78}px; font-size: ${p26}px; border-radius: ${p8}px; }
QPushButton[role="row"] { border-radius: ${p8}px; text-align: left; font-weight: 400; }
QPushButton[role="add"] { background: transparent; border: 1px dashed $strong; border-radius: ${p8}px; }
QPushButton[role="add"]:hover { background: $key_hover; }
QPushButton[role="pin"] { background: $key; min-height: ${t60}px; font-size: ${p26}px; padding: 0; }
QPushButton[role="pin"]:hover { background: $key_hover; }
QPushButton[role="pin"]:pressed { background: $key_pressed; }
QPushButton[role="segment"] { background: transparent; border: 2px solid transparent;
  border-radius: ${p6}px; min-height: ${t34}px; font-weight: 400; color: $text2; }
QPushButton[role="segment"][tight="true"] { padding: 0; }
QPushButton[role="segment"]:hover { background: $hover; }
QPushButton[role="segment"]:checked { background: $surface; border: 2px solid $accent; font-weight: 600;
  color: $text; }
QPushButton[role="answer"] { border: 1px solid $strong; border-radius: ${p8}px; padding: 0;
  min-height: ${t78}px; }
QPushButton[role="note"] { min-height: ${t34}px; padding: 0 ${p4}px; font-size: ${type_label}px;
  font-weight: 400; color: $text2; }
QPushButton[role="note"]:checked { background: $soft; border: 2px solid $accent; color: $text; font-weight: 600; }
QPushButton[role="part"] { background: transparent; border: 1px solid transparent; min-height: ${t34}px;
  padding: 0 ${p4}px; font-size: ${type_label}px; font-weight: 400; text-align: left; }
QPushButton[role="part"]:hover { background: $hover; }
QPushButton[role="part"]:checked { border: 2px solid $accent; font-weight: 600; }
QPushButton[role="nav"] { background: transparent; border: 2px solid transparent; border-radius: ${p6}px;
  padding: 0 ${p12}px; font-weight: 400; color: $text2; }
QPushButton[role="nav"]:hover { background: $hover; }
QPushButton[role="nav"]:checked { background: $soft; border: 2px solid $accent; font-weight: 600; color: $text; }
QPushButton[role="tool"] { min-height: ${t40}px; text-align: left; padding: 0 ${p12}px; }
QPushButton[danger="true"] { color: $bad; }
QLineEdit, QComboBox, QPlainTextEdit, QListWidget, QTextBrowser { background: $surface;
  border: 1px solid $strong; border-radius: ${p6}px; selection-background-color: $accent;
  selection-color: $accent_fg; placeholder-text-color: $text2; }
QLineEdit, QComboBox { min-height: ${t44}px; padding: 0 ${p12}px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit:disabled { background: $bg; color: $strong; }
QLineEdit[wrong="true"] { border: 2px solid $bad; }
QPlainTextEdit, QTextBrowser { padding: ${p8}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $strong; outline: none;
  selection-background-color: $soft; selection-color: $text; padding: ${p4}px; }
QListWidget { padding: ${p4}px; outline: none; }
QListWidget::item { border: 2px solid transparent; border-radius: ${p6}px; padding: ${p8}px; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $soft; border: 2px solid $accent; color: $text; }
QTableView { background: $surface; border: 1px solid $line; border-radius: ${p6}px; outline: none;
  gridline-color: $line; selection-background-color: $soft; selection-color: $text; }
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 0 ${p8}px; }
QTableView::item:selected { background: $soft; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text2; border: none; border-bottom: 1px solid $strong;
  padding: ${p6}px ${p8}px; font-size: ${type_label}px; font-weight: 400; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $strong; border-radius: ${p4}px; margin: ${p2}px; }
QScrollBar::handle:vertical { min-height: ${p28}px; }
QScrollBar::handle:horizontal { min-width: ${p28}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { background: $sunk; height: ${p6}px; border-radius: ${p2}px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: ${p2}px; }
QSlider::handle:horizontal { background: $text; width: ${p16}px; margin: -${p6}px 0; border-radius: ${p6}px; }
QToolTip { background: $surface; color: $text; border: 1px solid $strong; padding: ${p6}px; }
QMenu { background: $surface; border: 1px solid $strong; padding: ${p4}px; }
QMenu::item { padding: ${p8}px ${p16}px; border-radius: ${p6}px; }
QMenu::item:selected { background: $soft; }
"""
