"""The debrief of a pair: both faces with what tells them apart, and one next step."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.exercise import ExerciseKind
from docexam.domain.face import FaceComponent
from docexam.domain.ids import TrialId
from docexam.domain.portrait import Portrait
from docexam.services.views import FaceDebrief
from docexam.ui.panels.faces.keys import let_go, obey
from docexam.ui.panels.faces.pictures import draw_pair
from docexam.ui.panels.faces.tools import FaceTools
from docexam.ui.panels.faces.view import Faced, FacesView, Regions
from docexam.ui.screens.face_debrief.words import answer_words, limits_words, truth_words, verdict_words
from docexam.ui.theme import PANEL_DEBRIEF, SPACE_8, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import column, fill, scrolled
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.exercise_routes import onward
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.top_bar import back_bar


@dataclass(frozen=True, slots=True)
class _Shown:
    debrief: FaceDebrief
    next_kind: ExerciseKind | None


class FaceDebriefScreen(Screen):
    """Looks back at one pair (`argument`); leads on to the next one or to the summary."""

    wears = "dark"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("face-debrief")
        self._trial = TrialId(int(str(argument)))
        self._column = column(self, spacing=0)
        self.view = FacesView()
        self._next = primary_button("", name="face-debrief.next", on=self._go_on)
        self._onward = Route("home")
        self.run(self._ask, then=self._show)

    def first_focus(self) -> QWidget | None:
        """The next step, so that Enter leads on."""
        return self._next

    def _ask(self) -> _Shown:
        examinations = self.around.services.examinations
        debrief = examinations.debrief(self._trial)
        if not isinstance(debrief, FaceDebrief):
            raise ProgramFault(FaultCode.DEFECT, kind=debrief.kind.value)
        return _Shown(debrief, examinations.summary(debrief.run).overview.next_kind)

    def _show(self, shown: _Shown) -> None:
        debrief = shown.debrief
        self._onward = onward(debrief.run, shown.next_kind)
        self._next.setText(self.tr("To the summary") if shown.next_kind is None else self.tr("Next pair"))
        self._lay_out(debrief)
        titles = (self.tr("Document"), self.tr("Traveller"))
        pictures = self.around.pictures
        self.run(
            lambda: draw_pair(pictures, debrief.task, debrief.places, titles),
            then=lambda faced: self._show_faces(debrief, faced),
            lane="files",
        )
        self._next.setFocus()

    def _show_faces(self, debrief: FaceDebrief, faced: tuple[Faced, Faced]) -> None:
        self.view.show_faces(*faced)
        differing = debrief.truth.differing
        document, live = (_outlines(portrait, differing) for portrait in debrief.portraits)
        self.view.show_regions(document, live)

    def _lay_out(self, debrief: FaceDebrief) -> None:
        said = self.tr("Pair {position} of {total}").format(
            position=debrief.head.position, total=debrief.head.total
        )
        bar = back_bar(
            self.tr("Debrief"),
            name="face-debrief.bar",
            says=self.tr("Back to the start page; everything is kept"),
            on=lambda: self.go.emit(Route("home")),
            extra=(self.said(said),),
        )
        middle = QWidget()
        lines = column(middle, spacing=0)
        lines.addWidget(self.view, 1)
        lines.addWidget(FaceTools(self.view))
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(middle, 1)
        across.addWidget(self._panel(debrief))
        self._column.addWidget(bar)
        self._column.addLayout(across, 1)

    def _panel(self, debrief: FaceDebrief) -> QFrame:
        panel = QFrame()
        panel.setProperty("role", "panel")
        panel.setFixedWidth(px(PANEL_DEBRIEF))
        inside = QWidget()
        lines = column(inside, spacing=SPACE_12)
        good = debrief.attempt.correct
        head = label(verdict_words(debrief.attempt.outcome), TypeRole.HEADING, tone="ok" if good else "bad")
        head.setObjectName("face-debrief.verdict")
        truth = label(truth_words(debrief, self.language), name="face-debrief.truth")
        fill(lines, (head, label(answer_words(debrief), tone="text2"), truth))
        for words, parts, tone in self._lists(debrief):
            if parts:
                names = [self._name(debrief, part) for part in parts]
                fill(lines, (SPACE_8, label(words, strong=True, tone=tone), label(" · ".join(names))))
        for text in debrief.components:
            if text.id in debrief.truth.differing:
                said = f"{text.name.in_language(self.language)}: {text.ask.in_language(self.language)}"
                lines.addWidget(label(said, TypeRole.LABEL, tone="text2"))
        fill(lines, (SPACE_8, rule(), label(limits_words(), TypeRole.LABEL, tone="text2")))
        lines.addStretch(1)
        whole = column(panel, margin=SPACE_16, spacing=SPACE_12)
        whole.addWidget(scrolled(inside, name="face-debrief.panel"), 1)
        whole.addWidget(self._next)
        return panel

    def _lists(self, debrief: FaceDebrief) -> tuple[tuple[str, tuple[FaceComponent, ...], str], ...]:
        notes = debrief.notes
        return (
            (self.tr("You saw what differs"), notes.seen, "ok"),
            (self.tr("What tells them apart, and you did not note"), notes.passed_over, "warn"),
            (self.tr("You noted as different, and it is not"), notes.imagined, "warn"),
        )

    def _name(self, debrief: FaceDebrief, part: FaceComponent) -> str:
        found = next(text for text in debrief.components if text.id is part)
        return found.name.in_language(self.language)

    def _go_on(self) -> None:
        self.go.emit(self._onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The faces have their keys wherever the focus is."""
        if not obey(event, self.view):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the other face."""
        if not let_go(event, self.view):
            super().keyReleaseEvent(event)


def _outlines(portrait: Portrait, parts: Iterable[FaceComponent]) -> Regions:
    return tuple(outline for part in parts for outline in portrait.components.get(part, ()))
