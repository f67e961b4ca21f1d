"""What the debrief says of a talk, list by list: what was found and missed, what cost, which reasons stood."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from docexam.domain.text import Text
from docexam.services.interview_views import InterviewDebrief
from docexam.training.interview.scoring import Cost, Deduction
from docexam.ui.screens.interview.words import cost_words


@dataclass(frozen=True, slots=True)
class Lesson:
    """One entry: a heading, what it is about, and what to learn from it; `tone` and `glyph` go together."""

    head: str
    about: str = ""
    lesson: str = ""
    tone: str = "text2"
    glyph: str = "info"


class Lessons:
    """Puts the ids of a judgement into the words of its scenario."""

    def __init__(self, debrief: InterviewDebrief, *, language: str) -> None:
        self._debrief = debrief
        self._language = language
        scenario = debrief.interview.scenario
        self._facts = {fact.id: self._said(fact.text) for fact in scenario.facts}
        self._reasons = {reason.id: self._said(reason.text) for reason in debrief.reasons}

    def found(self) -> Iterator[Lesson]:
        """Yield the facts that settle the matter: those found, then those missed."""
        judgement = self._debrief.judgement
        for fact in judgement.decisive_known:
            yield Lesson(self._facts[fact], tone="ok", glyph="check")
        missed = QCoreApplication.translate("InterviewDebrief", "not found")
        for fact in judgement.decisive_missed:
            yield Lesson(self._facts[fact], about=missed, tone="warn", glyph="warn")

    def contradictions(self) -> Iterator[Lesson]:
        """Yield what did not fit, or seemed so, with what is behind it."""
        overlooked = QCoreApplication.translate("InterviewDebrief", "You knew both and did not link them.")
        judgement = self._debrief.judgement
        for found in self._debrief.interview.scenario.contradictions:
            if found.id in (*judgement.links_right, *judgement.links_overlooked):
                head = " / ".join(self._facts[fact] for fact in found.between)
                missed = found.id in judgement.links_overlooked
                about = overlooked if missed else ""
                yield Lesson(head, about, self._said(found.why), "warn" if missed else "ok", "merge")
        fit = QCoreApplication.translate("InterviewDebrief", "These two fit each other.")
        for pair in judgement.links_wrong:
            yield Lesson(" / ".join(self._facts.get(fact, "") for fact in pair), about=fit)

    def costs(self) -> Iterator[Lesson]:
        """Yield what is never rewarded, by its name and why."""
        for cost in self._debrief.judgement.deductions:
            about, lesson = self._of_cost(cost)
            yield Lesson(cost_words(cost.cost), about, lesson, "bad", "cross")

    def reasons(self) -> Iterator[Lesson]:
        """Yield the reasons that were given and those that stood unseen."""
        stands = QCoreApplication.translate("InterviewDebrief", "stands on what you found")
        unfounded = QCoreApplication.translate("InterviewDebrief", "nothing you found carries it")
        unseen = QCoreApplication.translate("InterviewDebrief", "stood too, and was not given")
        judgement = self._debrief.judgement
        for reasons, about, tone, glyph in (
            (judgement.reasons_standing, stands, "ok", "check"),
            (judgement.reasons_unfounded, unfounded, "bad", "cross"),
            (judgement.reasons_overlooked, unseen, "warn", "warn"),
        ):
            yield from (Lesson(self._reasons.get(r, r), about, tone=tone, glyph=glyph) for r in reasons)

    def _of_cost(self, cost: Deduction) -> tuple[str, str]:
        scenario = self._debrief.interview.scenario
        told: Mapping[str, tuple[Text, Text | None]] = {
            **{turn.id: (turn.ask, turn.lesson) for turn in scenario.turns},
            **{impression.id: (impression.text, impression.lesson) for impression in scenario.impressions},
            **{request.id: (request.refusal, request.lesson) for request in scenario.requests},
            **{shown.id: (shown.say, None) for shown in scenario.evidence},
        }
        if cost.cost is Cost.TIME or cost.of not in told:
            return "", ""
        about, lesson = told[cost.of]
        return self._said(about), "" if lesson is None else self._said(lesson)

    def _said(self, text: Text) -> str:
        return text.in_language(self._language)
