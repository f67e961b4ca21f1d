"""The bars of the debrief: verdict and truth above, comparison and lights below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from docexam.domain.illumination import Light
from docexam.services.views import Debrief
from docexam.ui.actions import Act
from docexam.ui.desk.light_rail import light_name
from docexam.ui.direction import digits, isolate, keep_left_to_right
from docexam.ui.panels.outlined import Outlined
from docexam.ui.screens.debrief.words import GOOD, verdict
from docexam.ui.theme import (
    BOTTOM_BAR,
    ICON_22,
    LARGE_TEXT,
    SPACE_12,
    TARGET_48,
    TOP_BAR_DESK,
    TypeRole,
    px,
    text_size,
)
from docexam.ui.widgets.boxes import column, row
from docexam.ui.widgets.buttons import GlyphButton, icon_button
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.key_cap import key_cap
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label
from docexam.ui.widgets.top_bar import TopBar

SWIPE, BESIDE, BLINK = "swipe", "side by side", "blink"


def verdict_bar(debrief: Debrief, *, language: str, on_back: Callable[[], object]) -> TopBar:
    """Return the bar that says what was decided, and what was true."""
    bar = TopBar(name="debrief.bar")
    bar.setFixedHeight(px(TOP_BAR_DESK))
    translate = QCoreApplication.translate
    back = icon_button(
        "back",
        says=translate("Debrief", "Back"),
        name="debrief.back",
        on=on_back,
        role="quiet",
    )
    back.set_glyph("back", size=ICON_22)
    where = translate("Debrief", "Specimen {position} of {total}").format(
        position=digits(debrief.position, language), total=digits(debrief.total, language)
    )
    good = debrief.attempt.outcome in GOOD
    said = Outlined(
        verdict(debrief),
        glyph="check" if good else "cross",
        tone="ok" if good else "bad",
        name="debrief.verdict",
    )
    title = label(translate("Debrief", "Debrief"), TypeRole.PANEL, wrap=False, name="debrief.title")
    bar.add(back, title)
    position = label(where, TypeRole.LABEL, tone="text2", wrap=False)
    bar.add(position, said)
    truth = label(debrief.fraud_kind_name.in_language(language), TypeRole.BODY, strong=True, wrap=False)
    truth.setObjectName("debrief.truth")
    lead = label(translate("Debrief", "Truth:"), TypeRole.LABEL, tone="text2", wrap=False)
    bar.add_at_end(lead, truth, _code(debrief))
    GivingWay(bar, (position, title, lead))
    return bar


def _code(debrief: Debrief) -> QLabel:
    made = label(isolate(debrief.truth.fraud_kind.value), TypeRole.LABEL, strong=True, wrap=False)
    made.setProperty("role", "chip")
    keep_left_to_right(made)
    return made


class DebriefTools(QFrame):
    """How genuine and questioned are set against each other, under which light, and whether the truth shows."""

    comparison_wanted = Signal(str)
    light_wanted = Signal(object)
    truth_wanted = Signal(bool)

    def __init__(self, lights: Sequence[Light], *, twin: bool) -> None:
        super().__init__()
        self.setObjectName("debrief.tools")
        self.setProperty("role", "bottom bar")
        self.setFixedHeight(px(BOTTOM_BAR))
        choices = [
            (SWIPE, self.tr("Swipe")),
            (BESIDE, self.tr("Side by side")),
            (BLINK, self.tr("Blink")),
        ]
        self.comparison = _segments(choices, name="debrief.comparison", says=self.tr("Compare"))
        self.comparison.chosen.connect(self.comparison_wanted)
        codes = [(light.value, light.value) for light in lights]
        self.lights = _segments(codes, name="debrief.light", says=self.tr("Light"))
        for light in lights:
            self.lights.segment(light.value).setToolTip(light_name(light))
        self.lights.chosen.connect(lambda code: self.light_wanted.emit(Light(code)))
        self.truth = GlyphButton(self.tr("Truth"), glyph="layers", name="debrief.truth-switch")
        self.truth.setCheckable(True)
        self.truth.setChecked(True)
        self.truth.setToolTip(self.tr("Show or hide where the signs are"))
        self.truth.toggled.connect(self.truth_wanted)
        hold = label(self.tr("Hold to blink"), TypeRole.LABEL, tone="text2", wrap=False)
        cap = key_cap(Act.BLINK)
        cap.setToolTip(hold.text())
        self._lay_out((self.comparison, self.lights), (hold, cap, self.truth))
        for part in (self.comparison, hold, cap):
            part.setVisible(twin)
        GivingWay(self, (hold, cap) if twin else ())

    def _lay_out(self, start: Sequence[QWidget], end: Sequence[QWidget]) -> None:
        """Put everything on one line; with large text the lights stand on one of their own."""
        lines = column(self, spacing=0)
        lines.setContentsMargins(px(SPACE_12), 0, px(SPACE_12), 0)
        upper = row(spacing=SPACE_12)
        lines.addLayout(upper)
        lower = upper
        if text_size() >= LARGE_TEXT:
            self.setFixedHeight(2 * px(BOTTOM_BAR))
            lower = row(spacing=SPACE_12)
            lines.addLayout(lower)
        upper.addWidget(start[0])
        lower.addWidget(start[1])
        upper.addStretch(1)
        if lower is not upper:
            lower.addStretch(1)
        for part, place in zip(end, (upper, upper, lower), strict=True):
            place.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_light(self, light: Light) -> None:
        """Show which light is on."""
        if any(self.lights.findChildren(GlyphButton, f"debrief.light.{light.value}")):
            self.lights.choose(light.value)


def _segments(choices: Sequence[tuple[str, str]], *, name: str, says: str) -> Segmented:
    made = Segmented(choices, current=choices[0][0], name=name, says=says)
    made.setFixedHeight(px(TARGET_48))
    return made
