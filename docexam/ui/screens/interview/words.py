"""The words of the debrief of an interview."""

from PySide6.QtCore import QCoreApplication

from docexam.domain.attempt import Outcome
from docexam.domain.scenario import TravellerTruth
from docexam.services.interview_views import InterviewDebrief
from docexam.training.interview.scoring import Cost, CreditKind


def verdict_words(debrief: InterviewDebrief) -> str:
    """Return in one sentence how the decision compares with the truth."""
    protect = debrief.truth.truth is TravellerTruth.PROTECT
    match debrief.attempt.outcome:
        case Outcome.HIT if protect and not debrief.judgement.unseen_protection:
            return QCoreApplication.translate("InterviewDebrief", "You saw that this traveller needs help")
        case Outcome.HIT if protect:
            return QCoreApplication.translate(
                "InterviewDebrief", "You referred the traveller, but not for the help that is needed"
            )
        case Outcome.HIT:
            return QCoreApplication.translate("InterviewDebrief", "You rightly referred this traveller")
        case Outcome.CORRECT_REJECTION:
            return QCoreApplication.translate("InterviewDebrief", "You rightly released this traveller")
        case Outcome.FALSE_ALARM:
            return QCoreApplication.translate("InterviewDebrief", "You held a genuine traveller without need")
    if protect:
        return QCoreApplication.translate("InterviewDebrief", "Somebody who needs help went on unseen")
    return QCoreApplication.translate(
        "InterviewDebrief", "You released a traveller who should have been referred"
    )


def truth_words(truth: TravellerTruth) -> str:
    """Return what is true of a traveller."""
    match truth:
        case TravellerTruth.GENUINE:
            return QCoreApplication.translate("InterviewDebrief", "A genuine traveller")
        case TravellerTruth.ODD_STORY:
            return QCoreApplication.translate("InterviewDebrief", "A genuine traveller with an odd story")
        case TravellerTruth.IMPOSTOR:
            return QCoreApplication.translate(
                "InterviewDebrief", "An impostor: a genuine document of somebody else"
            )
        case TravellerTruth.OBTAINED:
            return QCoreApplication.translate("InterviewDebrief", "A genuine document, fraudulently obtained")
        case TravellerTruth.PROTECT:
            return QCoreApplication.translate("InterviewDebrief", "A traveller who needs protection")


def credit_words(kind: CreditKind) -> str:
    """Return what earned credit."""
    match kind:
        case CreditKind.DECISION:
            return QCoreApplication.translate("InterviewDebrief", "Decision")
        case CreditKind.FACTS:
            return QCoreApplication.translate("InterviewDebrief", "Facts that settle it")
        case CreditKind.OPEN:
            return QCoreApplication.translate("InterviewDebrief", "Open questions")
        case CreditKind.FAMILIES:
            return QCoreApplication.translate("InterviewDebrief", "Several families of questions")
        case CreditKind.TESTED:
            return QCoreApplication.translate("InterviewDebrief", "Statements tested")
        case CreditKind.PROPORTION:
            return QCoreApplication.translate("InterviewDebrief", "Proportion")


def cost_words(cost: Cost) -> str:
    """Return the name of what is never rewarded."""
    match cost:
        case Cost.LEADING:
            return QCoreApplication.translate("InterviewDebrief", "A leading question")
        case Cost.INSULTING:
            return QCoreApplication.translate("InterviewDebrief", "An insulting question")
        case Cost.PROFILING:
            return QCoreApplication.translate(
                "InterviewDebrief", "A question about who the traveller is, not about this journey"
            )
        case Cost.IMPRESSION:
            return QCoreApplication.translate(
                "InterviewDebrief", "An impression written down as if it were a fact"
            )
        case Cost.EARLY_EVIDENCE:
            return QCoreApplication.translate(
                "InterviewDebrief", "You showed what you knew before the traveller had committed"
            )
        case Cost.REFUSED:
            return QCoreApplication.translate("InterviewDebrief", "A question of the traveller refused")
        case Cost.TIME:
            return QCoreApplication.translate("InterviewDebrief", "More time than the talk needed")
