"""The report of an import: sums that add up, each file that needs somebody, and the stick that goes back."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.tracker.clerk.sticks import Imported
from docexam.tracker.outcomes import Ending, FileOutcome
from docexam.tracker.words import FLAGS
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.tracker.wording import clerk_sentence, joined, set_aside_words
from docexam.ui.theme import SPACE_2, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TypeRole, px
from docexam.ui.widgets.boxes import Card, column, fill, row, scrolled
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph

_MOST_LISTED: Final = 200
_LEAST_LIST: Final = 96
_TONES: Final = {"new": "ok", "duplicate": "text2", "conflict": "warn", "rejected": "bad"}


class ReportCard(Card):
    """What came of an import."""

    def __init__(
        self,
        done: Imported,
        *,
        language: str,
        on_drive: bool,
        again: Callable[[], object],
        finish: Callable[[], object],
        enrol: Callable[[], object],
        answer: Callable[[], object],
    ) -> None:
        super().__init__(name="import.report", padding=SPACE_24, spacing=SPACE_8)
        self._done = done
        self._language = language
        self.has_faults = bool(done.faulty)
        fill(
            self.column,
            (
                label(self._title(), TypeRole.TITLE, name="import.title"),
                self._sums(),
                SPACE_4,
                rule(),
                self._stick(answer, on_drive=on_drive),
                rule(),
            ),
        )
        files = scrolled(self._files(enrol), name="import.files")
        files.setMinimumHeight(px(_LEAST_LIST))
        self.column.addWidget(files, 1)
        buttons = row(spacing=SPACE_12)
        buttons.addWidget(button(self.tr("Import another stick"), name="import.again", on=again, glyph="usb"))
        buttons.addStretch(1)
        self.first = primary_button(self.tr("See where everyone stands"), name="import.finish", on=finish)
        buttons.addWidget(self.first)
        self.column.addLayout(buttons)

    def _said(self, text: str) -> str:
        return digits(text, self._language)

    # --- the sums

    def _title(self) -> str:
        report = self._done.report
        stations = len({one.station_code for one in report.ended(Ending.IMPORTED)})
        if not report.ended(Ending.IMPORTED):
            return self.tr("Nothing was imported: see below what to do.")
        if not report.tally.new:
            return self.tr("Nothing new: everything on it had come before.")
        came = self.tr("%n new result(s)", "", report.tally.new)
        whence = self.tr("%n station(s)", "", stations)
        return self._said(self.tr("{new} from {stations}.").format(new=came, stations=whence))

    def _sums(self) -> QWidget:
        report = self._done.report
        made = QWidget()
        line = row(made, spacing=SPACE_12)
        parts = (
            ("new", self.tr("new"), report.tally.new),
            ("duplicate", self.tr("duplicate"), report.tally.duplicate),
            ("conflict", self.tr("conflict"), report.tally.conflict),
            ("rejected", self.tr("rejected"), report.tally.rejected),
        )
        for place, (name, words, number) in enumerate(parts):
            if place:
                line.addWidget(_sign("+"))
            line.addWidget(
                _sum(self._said(str(number)), words, _TONES[name] if number else "text2", f"import.{name}")
            )
        line.addWidget(_sign("=" if report.adds_up else "≠"))
        line.addWidget(_sum(self._said(str(report.events)), self.tr("results"), "text", "import.events"))
        line.addStretch(1)
        files = self._said(self.tr("%n file(s) read", "", len(report.outcomes)))
        aside = label(files, tone="text2", wrap=False, name="import.file-count")
        line.addWidget(aside, 0, Qt.AlignmentFlag.AlignBottom)
        return made

    # --- the stick

    def _stick(self, answer: Callable[[], object], *, on_drive: bool) -> QWidget:
        made = QWidget()
        line = row(made, spacing=SPACE_12)
        glyph, tone, title, says = self._answered(on_drive=on_drive)
        line.addWidget(Glyph(glyph, tone=tone, ringed=True), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(spacing=SPACE_2)
        fill(
            words,
            (
                label(title, TypeRole.PANEL, name="import.stick"),
                label(says, tone="text2", name="import.receipts"),
            ),
        )
        line.addLayout(words, 1)
        if self._done.faulty or self._done.unanswered:
            line.addWidget(
                button(self.tr("Write receipts to a stick …"), name="import.answer", on=answer, glyph="usb")
            )
        return made

    def _answered(self, *, on_drive: bool) -> tuple[str, str, str, str]:
        """Return glyph, tone, title and sentence: how the sticks were answered."""
        done = self._done
        if done.faulty:
            fault = done.faulty[0].fault
            says = self.tr("{why} The import itself is complete.").format(
                why=clerk_sentence(fault, self._language) if fault else ""
            )
            return "warn", "bad", self.tr("The receipts could not be written"), says
        if done.receipts:
            count = self._said(self.tr("%n receipt(s) written, read back and compared.", "", done.written))
            sticks = self._said(self.tr("%n stick(s).", "", len(done.receipts)))
            known = self.tr("With them the station knows what has arrived.")
            says = " ".join([count, sticks, known] if len(done.receipts) > 1 else [count, known])
            on_stick = self.tr("Safe to remove: hand the stick back")
            return "check", "ok", on_stick if on_drive else self.tr("Hand the stick back"), says
        if done.unanswered:
            says = self.tr("Write their receipts onto the stick that goes back to the station.")
            return "usb", "accent", self.tr("These files came without their stick"), says
        says = self.tr("A receipt is written for what was imported; what waits gets its receipt later.")
        return "info", "text2", self.tr("There is no receipt to hand back"), says

    # --- the files that need somebody

    def _files(self, enrol: Callable[[], object]) -> QWidget:
        report = self._done.report
        made = QWidget()
        lines = column(made, spacing=SPACE_12)
        held, aside = report.ended(Ending.HELD), report.ended(Ending.QUARANTINED)
        if held:
            lines.addWidget(self._held(held, enrol))
        for one in aside[:_MOST_LISTED]:
            lines.addWidget(self._set_aside(one))
        fill(lines, self._about_rows(listed=bool(aside)))
        for one in report.ended(Ending.IMPORTED):
            if one.flags:
                lines.addWidget(self._flagged(one))
        if not lines.count():
            says = self.tr("No file was set aside, and none waits.")
            lines.addWidget(
                self._note("check", self.tr("Every file was imported"), says, "all-well", tone="ok")
            )
        lines.addStretch(1)
        return made

    def _about_rows(self, *, listed: bool) -> Iterator[QWidget]:
        """What is odd about single rows; rows of files that are `listed` already need no note of their own."""
        tally = self._done.report.tally
        if tally.edited:
            title = self.tr("Some results came twice with different content")
            says = self.tr(
                "Both versions are kept and the first one counts. Look at them under Stations, Set aside."
            )
            yield self._note("warn", title, says, "edited")
        if tally.forks:
            title = self.tr("One computer's record was copied to another")
            says = self.tr(
                "Two different results came under one number. Both are kept and both count; the station is marked. Ask "
                "there which computer is the copy."
            )
            yield self._note("warn", title, says, "forks")
        if tally.rejected and not listed:
            title = self.tr("Some rows break the rules of the format")
            says = self.tr(
                "They are kept and listed in the report of what is set aside. Ask the station to update docexam."
            )
            yield self._note("warn", title, says, "rejected-rows")

    def _held(self, held: tuple[FileOutcome, ...], enrol: Callable[[], object]) -> QWidget:
        stations = ", ".join(isolate(code) for code in dict.fromkeys(one.station_code for one in held))
        title = self._said(self.tr("%n file(s) wait for enrolment", "", len(held))) + f": {stations}"
        says = self.tr(
            "Compare the check code with the station by phone; then they are imported by themselves."
        )
        made = self._note("key", title, says, "held", tone="accent")
        layout = made.layout()
        if layout is not None:
            layout.addWidget(button(self.tr("Enrol …"), name="import.enrol", on=enrol))
        return made

    def _set_aside(self, one: FileOutcome) -> QWidget:
        what, remedy = set_aside_words(one.reason, one.detail, self._language)
        return self._note(
            "warn", isolate(one.path.name), f"{what} {remedy}", f"aside.{one.path.name}", tone="bad"
        )

    def _flagged(self, one: FileOutcome) -> QWidget:
        marks = joined((FLAGS[flag].in_language(self._language) for flag in one.flags), self._language)
        says = self.tr("Imported, with a remark: {marks}. See the station's health.").format(marks=marks)
        return self._note("info", isolate(one.path.name), says, f"flagged.{one.path.name}", tone="warn")

    def _note(self, glyph: str, title: str, says: str, name: str, *, tone: str = "warn") -> QWidget:
        made = QWidget()
        made.setObjectName(f"import.{name}")
        line = row(made, spacing=SPACE_12)
        line.addWidget(Glyph(glyph, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=SPACE_2)
        fill(
            words,
            (
                label(title, strong=True, name=f"import.{name}.title"),
                label(says, tone="text2", name=f"import.{name}.says"),
            ),
        )
        line.addLayout(words, 1)
        return made


def _sum(number: str, words: str, tone: str, name: str) -> QWidget:
    made = QWidget()
    lines = column(made, spacing=0)
    shown = label(number, TypeRole.TITLE, tone=tone, wrap=False, name=name)
    shown.setAccessibleName(f"{number} {words}")
    fill(lines, (shown, label(words, TypeRole.LABEL, tone="text2", wrap=False)))
    made.setMinimumWidth(px(72))
    return made


def _sign(text: str) -> QWidget:
    made = label(text, TypeRole.TITLE, tone="text2", wrap=False)
    made.setContentsMargins(px(SPACE_8), 0, px(SPACE_16), px(SPACE_24))
    return made
