"""The panel of the debrief: what was found and missed, the lights, the time, and one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from docexam.domain.curriculum import Explanation
from docexam.services.views import Debrief
from docexam.ui.panels.clock import clock_text
from docexam.ui.screens.debrief.choice_words import choice_sentences, order_sentence
from docexam.ui.screens.debrief.findings import Findings, good_look, text_card
from docexam.ui.screens.debrief.light_chips import light_chips
from docexam.ui.screens.debrief.seen_strip import SeenStrip
from docexam.ui.screens.debrief.words import (
    done_well,
    heading,
    kind_named,
    lights_sentence,
    needed_lights,
    sureness,
)
from docexam.ui.theme import ICON_18, PANEL_DEBRIEF, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import column, row, scrolled
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph


class DebriefPanel(QFrame):
    """Says what was good first; `chosen` is the sign to be shown, `went_on` the next step."""

    chosen = Signal(int)
    went_on = Signal()

    def __init__(
        self,
        debrief: Debrief,
        *,
        language: str,
        genuine: Explanation | None,
        next_step: str,
        seen: SeenStrip | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("debrief.panel")
        self.setProperty("role", "panel")
        self.setFixedWidth(px(PANEL_DEBRIEF))
        self._debrief = debrief
        self._language = language
        inside = QWidget()
        self._lines = column(inside, margin=SPACE_16, spacing=SPACE_12)
        good = done_well(debrief, language)
        if good:
            self._lines.addWidget(label(good, TypeRole.BODY, tone="ok", strong=True, name="debrief.good"))
        self._lines.addWidget(label(heading(debrief, language), TypeRole.HEADING, name="debrief.heading"))
        self._add_notes()
        self.findings = Findings(debrief, language=language)
        self.findings.chosen.connect(self.chosen)
        if debrief.truth.findings:
            self._lines.addWidget(self.findings)
        else:
            self._add_genuine(genuine)
        if seen is not None:
            self._lines.addWidget(label(self.tr("What you saw"), TypeRole.PANEL))
            self._lines.addWidget(seen)
        self._add_lights()
        self._lines.addStretch(1)
        lines = column(self, spacing=0)
        lines.addWidget(scrolled(inside, name="debrief.panel.list"), 1)
        lines.addWidget(rule())
        lines.addWidget(self._foot(next_step))

    def _add_notes(self) -> None:
        debrief = self._debrief
        kind = kind_named(debrief, self._language)
        if kind:
            tone = "ok" if debrief.judgement.kind_right else "text2"
            self._lines.addWidget(label(kind, TypeRole.LABEL, tone=tone, name="debrief.kind"))
        if debrief.voided:
            said = self.tr("A trainer annulled this answer; it counts for nothing.")
            self._lines.addWidget(label(said, TypeRole.LABEL, tone="warn", name="debrief.voided"))

    def _add_genuine(self, genuine: Explanation | None) -> None:
        language, debrief = self._language, self._debrief
        if genuine is not None:
            telltale, how = genuine.telltale.in_language(language), genuine.how.in_language(language)
            self._lines.addWidget(text_card(telltale, how, name="debrief.genuine"))
        self._lines.addWidget(label(self.tr("A good look includes"), TypeRole.PANEL))
        used = debrief.judgement.lights_used
        self._lines.addWidget(good_look(debrief.design.features, used, language=language))

    def _add_lights(self) -> None:
        debrief, language = self._debrief, self._language
        judged = debrief.judgement
        self._lines.addWidget(label(self.tr("Lights"), TypeRole.PANEL))
        self._lines.addWidget(
            light_chips(
                debrief.design.lights,
                used=judged.lights_used,
                mattered=judged.lights_mattered,
                wanting=needed_lights(debrief),
            )
        )
        said = lights_sentence(debrief, language)
        self._lines.addWidget(label(said, TypeRole.LABEL, tone="text2", name="debrief.lights.sentence"))
        self._add_choice()
        if debrief.review_missing:
            draft = self.tr("Practice text, not yet signed off by an examiner.")
            self._lines.addWidget(label(draft, TypeRole.LABEL, tone="text2", name="debrief.draft"))

    def _add_choice(self) -> None:
        """The choice of lights is a skill of its own: it stands in words and counts for nothing else."""
        choice = self._debrief.judgement.light_choice
        if choice is None:
            return
        order = order_sentence(choice, self._language)
        self._lines.addWidget(label(order, TypeRole.LABEL, strong=True, name="debrief.order"))
        for place, (said, straight) in enumerate(choice_sentences(self._debrief, self._language)):
            line = row(spacing=SPACE_8)
            glyph = Glyph("check" if straight else "minus", tone="ok" if straight else "text2", size=ICON_18)
            line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(said, TypeRole.LABEL, tone="text2", name=f"debrief.choice.{place}"), 1)
            self._lines.addLayout(line)

    def _foot(self, next_step: str) -> QWidget:
        made = QWidget()
        lines = column(made, margin=SPACE_16, spacing=SPACE_12)
        lines.addLayout(self._facts())
        self.next = primary_button(next_step, name="debrief.next", on=self.went_on.emit)
        lines.addWidget(self.next)
        return made

    def _facts(self) -> QHBoxLayout:
        debrief, language = self._debrief, self._language
        line = row(spacing=SPACE_8)
        line.addWidget(Glyph("clock", tone="text2", size=ICON_18))
        time = clock_text(debrief.attempt.duration_ms, language)
        line.addWidget(label(time, TypeRole.LABEL, strong=True, wrap=False, name="debrief.time"))
        line.addStretch(1)
        line.addWidget(label(self.tr("How sure"), TypeRole.LABEL, tone="text2", wrap=False))
        said = sureness(debrief, language)
        line.addWidget(label(said, TypeRole.LABEL, strong=True, wrap=False, name="debrief.sureness"))
        return line
