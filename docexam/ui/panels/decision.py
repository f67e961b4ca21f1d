"""The decision panel: release or refer, why, what kind, how sure, and the one button that ends the trial."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from docexam.domain.curriculum import Reason
from docexam.domain.fraud import NOT_FRAUD, FraudKind
from docexam.domain.ids import ReasonId
from docexam.domain.inspection import Decided, MarkPlaced, Response
from docexam.domain.text import Text
from docexam.training.scoring import decision_problem
from docexam.ui.actions import Act
from docexam.ui.direction import digits, isolate
from docexam.ui.panels.cap import put_cap
from docexam.ui.panels.picker import ChoiceButton, MultiPicker, Picker
from docexam.ui.theme import SPACE_4, SPACE_8, SPACE_16, TypeRole, font, px
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.chooser import Choice
from docexam.ui.widgets.segmented import Segmented
from docexam.ui.widgets.sureness import Sureness
from docexam.ui.widgets.text import label


class DecisionPanel(QFrame):
    """Puts a verdict together; `decided` carries it once it can stand and the button is pressed."""

    decided = Signal(object)

    def __init__(
        self,
        reasons: Sequence[Reason],
        fraud_kinds: Sequence[tuple[FraudKind, Text]],
        *,
        language: str,
    ) -> None:
        super().__init__()
        self.setObjectName("examination.decision")
        self.setProperty("role", "panel")
        self._language = language
        self._reasons = {reason.id: reason.text.in_language(language) for reason in reasons}
        self._kinds = {
            kind.value: text.in_language(language) for kind, text in fraud_kinds if kind not in NOT_FRAUD
        }
        self._marks: tuple[MarkPlaced, ...] = ()
        self._more: tuple[ReasonId, ...] = ()
        self._kind = ""
        self._busy = False
        self._make()
        self._show()

    def _make(self) -> None:
        self.verdict = Segmented(
            [(Response.RELEASE, self.tr("Release")), (Response.REFER, self.tr("Refer"))],
            current="",
            name="examination.verdict",
            says=self.tr("Decision"),
        )
        self.reasons = ChoiceButton(self.tr("Reasons"), name="examination.reasons", on=self._ask_reasons)
        self.kind = ChoiceButton(self.tr("Kind of fraud"), name="examination.kind", on=self._ask_kind)
        self.sureness = Sureness(language=self._language, name="examination.sureness")
        self.hint = label("", TypeRole.LABEL, tone="text2", name="examination.decide.hint")
        # Two lines, taken or not: what stands above must not jump while a decision is put together.
        self.hint.setMinimumHeight(2 * QFontMetrics(font(TypeRole.LABEL)).lineSpacing())
        self.button = primary_button(self.tr("Decide"), name="examination.decide", on=self.decide)
        put_cap(self.button, Act.DECIDE)
        even(self.verdict, (Response.RELEASE, Response.REFER))
        even(self.sureness.scale, [str(step) for step in range(1, 6)])
        # Stands above the button; with large text it scrolls with the evidence instead.
        self.body = QWidget()
        upper = column(self.body, spacing=SPACE_8)
        upper.addWidget(label(self.tr("Decision"), TypeRole.PANEL, wrap=False))
        for part in (self.verdict, self.reasons, self.kind, self.sureness):
            upper.addWidget(part)
        lines = column(self, margin=SPACE_16, spacing=SPACE_8)
        lines.addWidget(self.body)
        lines.addSpacing(px(SPACE_4))
        lines.addWidget(self.hint)
        lines.addWidget(self.button)
        self.verdict.chosen.connect(lambda _key: self._show())
        self.sureness.chosen.connect(lambda _step: self._show())

    def show_marks(self, marks: Sequence[MarkPlaced]) -> None:
        """Tie the reasons to these marks."""
        self._marks = tuple(marks)
        self._show()

    def show_busy(self, *, busy: bool) -> None:
        """Show whether a decision is being written: no second one meanwhile."""
        self._busy = busy
        self._show()

    @property
    def decision(self) -> Decided:
        """The verdict as it stands."""
        response = Response(self.verdict.current) if self.verdict.current else Response.NO_ANSWER
        refer = response is Response.REFER
        return Decided(
            response=response,
            confidence=self.sureness.value,
            reasons=self._all_reasons() if refer else (),
            fraud_kind=FraudKind(self._kind) if refer and self._kind else None,
        )

    @property
    def problem(self) -> str | None:
        """Why the verdict cannot stand yet, as a token of `decision_problem`, or None."""
        return decision_problem(self.decision)

    def decide(self) -> None:
        """Say the verdict if it can stand."""
        if self.problem is None and not self._busy:
            self.decided.emit(self.decision)

    def first_open(self) -> QWidget:
        """Return the part that still wants an answer."""
        match self.problem:
            case "no-verdict":
                return self.verdict.segment(Response.RELEASE)
            case "no-reason":
                return self.reasons
            case "no-confidence":
                return self.sureness.scale.segment("3")
        return self.button

    def take_kind(self, kind: str) -> None:
        """Name the kind of fraud."""
        self._kind = kind
        self._show()

    def take_reasons(self, reasons: Sequence[str]) -> None:
        """Give reasons beside those of the marks."""
        self._more = tuple(ReasonId(reason) for reason in reasons)
        self._show()

    def _all_reasons(self) -> tuple[ReasonId, ...]:
        marked = [mark.reason for mark in self._marks if mark.reason]
        return tuple(dict.fromkeys((*marked, *self._more)))

    def _show(self) -> None:
        refer = self.verdict.current == Response.REFER
        self.reasons.say(self._reasons_said())
        self.kind.say(self._kinds.get(self._kind, ""))
        for part in (self.reasons, self.kind):
            part.setEnabled(refer)
            part.setToolTip("" if refer else self.tr("Only for a referral"))
        problem = self._problem_said()
        self.button.setEnabled(not problem and not self._busy)
        self.button.setToolTip(problem)
        self.button.setAccessibleDescription(problem)
        self.hint.setText(problem)

    def _problem_said(self) -> str:
        match self.problem:
            case "no-verdict":
                return self.tr("Choose release or refer first.")
            case "no-reason":
                return self.tr("A referral needs a reason: explain a mark, or choose one.")
            case "no-confidence":
                return self.tr("Say how sure you are.")
        return ""

    def _reasons_said(self) -> str:
        explained = [digits(mark.number, self._language) for mark in self._marks if mark.reason]
        marked = {mark.reason for mark in self._marks}
        more = [reason for reason in self._more if reason not in marked]
        parts = []
        if explained:
            said = self.tr("Reason(s): mark(s) {numbers}", "", len(explained))
            parts.append(said.format(numbers=self.tr(", ").join(explained)))
        if len(more) == 1 and not explained:
            parts.append(self._reasons.get(more[0], more[0]))
        elif more:
            parts.append(digits(self.tr("%n other reason(s)", "", len(more)), self._language))
        return self.tr(" and ").join(parts)

    def _ask_reasons(self) -> None:
        marked = {mark.reason for mark in self._marks}
        choices = [Choice(key, words) for key, words in self._reasons.items() if key not in marked]
        from_marks = [self._reasons[reason] for reason in self._all_reasons() if reason in marked]
        MultiPicker(
            self,
            self.tr("Reasons for the referral"),
            choices,
            current=self._more,
            on=self.take_reasons,
            name="examination.reasons.picker",
            says=self.tr("From your marks: {reasons}").format(reasons=self.tr("; ").join(from_marks))
            if from_marks
            else "",
        )

    def _ask_kind(self) -> None:
        choices = [
            Choice(key, f"{words}  {isolate(key)}", found_by=key) for key, words in self._kinds.items()
        ]
        Picker(
            self,
            self.tr("Kind of fraud"),
            choices,
            current=self._kind,
            on=self.take_kind,
            name="examination.kind.picker",
        )


def even(choices: Segmented, keys: Sequence[str]) -> None:
    """Give all choices the same width, whichever is chosen: nothing moves when one is."""
    for key in keys:
        choices.segment(key).setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
