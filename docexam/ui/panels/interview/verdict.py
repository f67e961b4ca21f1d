"""The verdict of the first line: release, or refer with reasons that anybody can see or hear again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from docexam.domain.ids import ReasonId
from docexam.domain.inspection import Decided, Response
from docexam.domain.scenario import InterviewReason
from docexam.training.interview.scoring import decision_problem
from docexam.ui.actions import Act
from docexam.ui.direction import digits
from docexam.ui.panels.cap import put_cap
from docexam.ui.panels.decision import even
from docexam.ui.panels.picker import ChoiceButton, MultiPicker
from docexam.ui.theme import SPACE_8, SPACE_16, TypeRole
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.chooser import Choice
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.text import label, rule


class InterviewVerdict(QFrame):
    """Puts the decision together; `decided` carries it once it can stand and the button is pressed."""

    decided = Signal(object)

    def __init__(self, reasons: Sequence[InterviewReason], *, language: str) -> None:
        super().__init__()
        self.setObjectName("interview.verdict.panel")
        self._language = language
        self._reasons = {reason.id: reason.text.in_language(language) for reason in reasons}
        self._given: tuple[ReasonId, ...] = ()
        self._busy = False
        self.verdict = Segmented(
            [(Response.RELEASE, self.tr("Release")), (Response.REFER, self.tr("Refer"))],
            current="",
            name="interview.verdict",
            says=self.tr("Decision"),
        )
        even(self.verdict, (Response.RELEASE, Response.REFER))
        self.reasons = ChoiceButton(
            self.tr("Observable reasons"), name="interview.reasons", on=self._ask_reasons
        )
        self.hint = label("", TypeRole.LABEL, tone="text2", name="interview.decide.hint")
        self.button = primary_button(self.tr("Decide"), name="interview.decide", on=self.decide)
        put_cap(self.button, Act.DECIDE)
        lines = column(self, spacing=0)
        lines.addWidget(rule())
        inner = column(margin=SPACE_16, spacing=SPACE_8)
        for part in (self.verdict, self.reasons, self.hint, self.button):
            inner.addWidget(part)
        lines.addLayout(inner)
        self.verdict.chosen.connect(lambda _key: self._show())
        self._show()

    @property
    def decision(self) -> Decided:
        """The decision as it stands; how sure somebody is of a talk is not asked."""
        response = Response(self.verdict.current) if self.verdict.current else Response.NO_ANSWER
        return Decided(response, None, self._given if response is Response.REFER else ())

    @property
    def problem(self) -> str | None:
        """Why it cannot stand yet, as a token of `decision_problem`, or None."""
        return decision_problem(self.decision)

    def decide(self) -> None:
        """Say the decision if it can stand."""
        if self.problem is None and not self._busy:
            self.decided.emit(self.decision)

    def first_open(self) -> QWidget:
        """Return the part that still wants an answer."""
        match self.problem:
            case "no-verdict":
                return self.verdict.segment(Response.RELEASE)
            case "no-reason":
                return self.reasons
        return self.button

    def show_busy(self, *, busy: bool) -> None:
        """Show whether a decision is being written."""
        self._busy = busy
        self._show()

    def take_reasons(self, reasons: Sequence[str]) -> None:
        """Give these reasons."""
        self._given = tuple(ReasonId(reason) for reason in reasons)
        self._show()

    def _show(self) -> None:
        refer = self.verdict.current == Response.REFER
        self.reasons.setVisible(refer)
        given = [self._reasons[reason] for reason in self._given if reason in self._reasons]
        many = digits(self.tr("%n reason(s)", "", len(given)), self._language)
        self.reasons.say(given[0] if len(given) == 1 else many if given else "")
        said = self._problem_said()
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self.button.setEnabled(not said and not self._busy)
        self.button.setToolTip(said)

    def _problem_said(self) -> str:
        match self.problem:
            case "no-verdict":
                return self.tr("Choose release or refer first.")
            case "no-reason":
                return self.tr("A referral needs at least one observable reason.")
        return ""

    def _ask_reasons(self) -> None:
        MultiPicker(
            self,
            self.tr("Reasons for the referral"),
            [Choice(key, words) for key, words in self._reasons.items()],
            current=self._given,
            on=self.take_reasons,
            name="interview.reasons.picker",
            says=self.tr("Only what second line can see or hear again. Nothing about who the traveller is."),
        )
