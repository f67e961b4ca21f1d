"""The MRZ reader: reads what is printed, checks every digit, and sets both zones side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from docexam.domain.cross_check import Comparison, cross_check
from docexam.domain.errors import EnvironmentFault
from docexam.domain.illumination import Light
from docexam.domain.mrz import (
    CHECK_TEXT,
    FIELD_TEXT,
    CheckDigit,
    CheckName,
    Explanation,
    explain,
    problem_of,
    problem_text,
)
from docexam.services.views import PrintedField
from docexam.ui.direction import digits, isolate, keep_left_to_right
from docexam.ui.theme import SPACE_2, SPACE_4, SPACE_6, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import clear, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph

READABLE_LIGHTS = frozenset({Light.VIS, Light.OBL, Light.TLT, Light.IR})
"""Lights in which the reader sees print."""

WORKED_OUT_WIDTH = 880


class MrzReader(QWidget):
    """Reads on demand; `used` tells that it did."""

    used = Signal()

    def __init__(self, lines: Sequence[str], printed: Sequence[PrintedField], *, language: str) -> None:
        super().__init__()
        self.setObjectName("examination.mrz")
        self._lines = tuple(lines)
        self._printed = {field.number: field.value for field in printed}
        self._language = language
        self._zone: Explanation | None = None
        self._readable = True
        self.read_button = button(self.tr("Read"), name="examination.mrz.read", on=self.read)
        head = row()
        head.addWidget(label(self.tr("MRZ reader"), TypeRole.PANEL, wrap=False), 1)
        head.addWidget(self.read_button)
        self._result = column(spacing=SPACE_6)
        lines_of_panel = column(self, spacing=SPACE_8)
        lines_of_panel.addLayout(head)
        lines_of_panel.addLayout(self._result)

    def show_light(self, light: Light) -> None:
        """Know under which light the page stands: in some nothing can be read."""
        readable = light in READABLE_LIGHTS
        if readable != self._readable:
            self._readable = readable
            self.read_button.setEnabled(readable)
            self._show()

    def read(self) -> None:
        """Read the lines as they stand printed."""
        if not self._readable:
            return
        self.used.emit()
        clear(self._result)
        try:
            self._zone = explain(self._lines)
        except EnvironmentFault as fault:
            said = problem_text(problem_of(fault)).in_language(self._language)
            self._result.addWidget(label(said, TypeRole.LABEL, tone="bad"))
            return
        self.read_button.setText(self.tr("Read again"))
        self._show()

    def _show(self) -> None:
        clear(self._result)
        if not self._readable:
            codes = ", ".join(light.value for light in Light if light in READABLE_LIGHTS)
            said = self.tr("Reads in {lights} light.").format(lights=isolate(codes))
            self._result.addWidget(label(said, TypeRole.LABEL, tone="text2"))
        elif self._zone is not None:
            self._show_checks(self._zone)

    def _show_checks(self, zone: Explanation) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(SPACE_16))
        grid.setVerticalSpacing(px(SPACE_4))
        for place, check in enumerate(zone.checks):
            grid.addWidget(self._check(check), place // 2, place % 2)
        self._result.addLayout(grid)
        wrong = sum(check.passed is False for check in zone.checks)
        if wrong:
            said = digits(self.tr("%n check digit(s) do not agree", "", wrong), self._language)
            self._result.addLayout(_verdict(said, good=False))
        else:
            self._result.addLayout(_verdict(self.tr("All check digits agree"), good=True))
        compared = cross_check(self._printed, zone)
        self._result.addLayout(self._compared(compared))
        work = button(self.tr("Work it out"), name="examination.mrz.work", on=self._work_out)
        self._result.addWidget(work)

    def _check(self, check: CheckDigit) -> QWidget:
        made = QWidget()
        line = row(made, spacing=SPACE_6)
        line.addWidget(_tick(check.passed))
        line.addWidget(label(short_check_name(check.name), TypeRole.LABEL, wrap=False), 1)
        printed = label(
            isolate(check.printed), TypeRole.LABEL, tone="bad" if check.passed is False else "text2"
        )
        line.addWidget(printed)
        said = {True: self.tr("agrees"), False: self.tr("does not agree"), None: self.tr("none needed")}
        name = CHECK_TEXT[check.name].in_language(self._language)
        made.setAccessibleName(f"{name}: {check.printed}, {said[check.passed]}")
        made.setToolTip(made.accessibleName())
        return made

    def _compared(self, compared: Sequence[Comparison]) -> QVBoxLayout:
        differing = [one for one in compared if not one.agrees]
        lines = column(spacing=SPACE_2)
        if not differing:
            said = digits(self.tr("Both zones agree in %n field(s)", "", len(compared)), self._language)
            lines.addLayout(_verdict(said, good=True))
        for one in differing:
            name = FIELD_TEXT[one.field].in_language(self._language)
            lines.addLayout(_verdict(self.tr("Zones differ: {field}").format(field=name), good=False))
            both = isolate(f"{one.visual} | {one.machine}")
            lines.addWidget(label(both, TypeRole.LABEL, tone="text2"))
        return lines

    def _work_out(self) -> None:
        if self._zone is not None:
            WorkedOut(self, self._zone, cross_check(self._printed, self._zone), language=self._language)


class WorkedOut(Overlay):
    """The zone in large letters, every check digit with its sum, and the fields of both zones."""

    def __init__(
        self, over: QWidget, zone: Explanation, compared: Sequence[Comparison], *, language: str
    ) -> None:
        super().__init__(over.window(), name="examination.mrz.sums", width=WORKED_OUT_WIDTH)
        self._language = language
        inside = QWidget()
        lines = column(inside, spacing=SPACE_8)
        for line in zone.lines:
            shown = label(line, TypeRole.BODY, wrap=False)
            shown.setProperty("family", "ocrb")
            keep_left_to_right(shown)
            shown.setAlignment(Qt.AlignmentFlag.AlignLeft)
            lines.addWidget(shown)
        for check in zone.checks:
            lines.addWidget(rule())
            lines.addWidget(self._sum(check))
        lines.addWidget(rule())
        lines.addLayout(self._both(compared))
        lines.addStretch(1)
        area = scrolled(inside, name="examination.mrz.sums.list")
        area.setMinimumHeight(min(px(460), over.window().height() - px(200)))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = button(self.tr("Close"), name="examination.mrz.sums.close", on=self.go_away)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        heading = label(self.tr("Check digits, worked out"), TypeRole.HEADING)
        fill(self.card.column, (heading, SPACE_8, area, SPACE_12, foot))
        self.come_up(close)

    def _sum(self, check: CheckDigit) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_4)
        name = CHECK_TEXT[check.name].in_language(self._language)
        verdict = {
            True: self.tr("{name}: {printed} is printed and due"),
            False: self.tr("{name}: {printed} is printed, {due} is due"),
            None: self.tr("{name}: left empty, which is allowed"),
        }[check.passed]
        said = verdict.format(name=name, printed=isolate(check.printed), due=isolate(check.due))
        head = row(spacing=SPACE_8)
        head.addWidget(_tick(check.passed))
        head.addWidget(label(said, TypeRole.BODY, strong=True), 1)
        lines.addLayout(head)
        for text in (_spaced(check.characters), _terms(check)):
            shown = label(text, TypeRole.LABEL, tone="text2")
            keep_left_to_right(shown)
            shown.setAlignment(Qt.AlignmentFlag.AlignLeft)
            lines.addWidget(shown)
        return made

    def _both(self, compared: Sequence[Comparison]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(SPACE_16))
        heads = ("", self.tr("Field"), self.tr("Visual zone"), self.tr("MRZ"))
        for place, words in enumerate(heads):
            grid.addWidget(label(words, TypeRole.LABEL, tone="text2", wrap=False), 0, place)
        for line, one in enumerate(compared, start=1):
            grid.addWidget(_tick(one.agrees), line, 0)
            name = FIELD_TEXT[one.field].in_language(self._language)
            cells = (name, isolate(one.visual), isolate(one.machine))
            for place, words in enumerate(cells, start=1):
                grid.addWidget(label(words, TypeRole.LABEL, wrap=False), line, place)
        grid.setColumnStretch(3, 1)
        return grid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        event.accept()


def short_check_name(name: CheckName) -> str:
    """Return the name of a check digit that fits beside its tick."""
    return {
        CheckName.NUMBER: QCoreApplication.translate("MrzReader", "Number"),
        CheckName.BIRTH: QCoreApplication.translate("MrzReader", "Birth"),
        CheckName.EXPIRY: QCoreApplication.translate("MrzReader", "Expiry"),
        CheckName.OPTIONAL: QCoreApplication.translate("MrzReader", "Optional"),
        CheckName.COMPOSITE: QCoreApplication.translate("MrzReader", "Composite"),
    }[name]


def _tick(passed: bool | None) -> Glyph:
    glyph = {True: "check", False: "cross", None: "minus"}[passed]
    return Glyph(glyph, tone={True: "ok", False: "bad", None: "text2"}[passed], size=18)


def _verdict(said: str, *, good: bool) -> QHBoxLayout:
    line = row(spacing=SPACE_6)
    line.addWidget(_tick(good), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(said, TypeRole.LABEL, tone="ok" if good else "bad", strong=True), 1)
    return line


def _spaced(characters: str) -> str:
    return " ".join(characters)


def _terms(check: CheckDigit) -> str:
    terms = " + ".join(
        f"{value}\u00d7{weight}" for value, weight in zip(check.values, check.weights, strict=True)
    )
    return f"{terms} = {check.total};  {check.total} mod 10 = {check.due or '?'}"
