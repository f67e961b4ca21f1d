"""What is said of a pair that was judged: what was done well first, then what was true, then the limits."""

from PySide6.QtCore import QCoreApplication

from docexam.domain.attempt import Outcome
from docexam.domain.portrait import Portrait
from docexam.services.views import FaceDebrief
from docexam.ui.direction import digits
from docexam.ui.panels.faces.answers import certainty_name, response_name

NEAR_MM = 1.3
FAR_MM = 2.3


def verdict_words(outcome: Outcome) -> str:
    """Return the headline."""
    return {
        Outcome.HIT: QCoreApplication.translate("FaceDebrief", "You stopped an impostor."),
        Outcome.MISS: QCoreApplication.translate("FaceDebrief", "You let an impostor pass."),
        Outcome.FALSE_ALARM: QCoreApplication.translate("FaceDebrief", "You held up the holder."),
        Outcome.CORRECT_REJECTION: QCoreApplication.translate("FaceDebrief", "You knew the holder."),
        Outcome.UNCOUNTED: QCoreApplication.translate("FaceDebrief", "This pair does not count."),
    }[outcome]


def answer_words(debrief: FaceDebrief) -> str:
    """Return what was answered."""
    rating = None if debrief.state.decision is None else debrief.state.decision.rating
    if rating is None:
        return QCoreApplication.translate("FaceDebrief", "You gave no answer.")
    says = QCoreApplication.translate("FaceDebrief", "You said: {decision}, {certainty}.")
    return says.format(decision=response_name(rating.response), certainty=certainty_name(rating.confidence))


def truth_words(debrief: FaceDebrief, language: str) -> str:
    """Return what is true of the pair."""
    if debrief.truth.same:
        return _same_words(*debrief.portraits, language)
    mm = debrief.truth.mm
    if mm is None:
        return QCoreApplication.translate(
            "FaceDebrief", "Two people who are not related to each other; sex, age and skin are near."
        )
    how = (
        QCoreApplication.translate("FaceDebrief", "very near each other: a hard pair")
        if mm < NEAR_MM
        else QCoreApplication.translate("FaceDebrief", "far apart: an easy pair")
        if mm > FAR_MM
        else QCoreApplication.translate("FaceDebrief", "near each other")
    )
    says = QCoreApplication.translate(
        "FaceDebrief", "Two people whose faces differ by {mm} mm on average, {how}."
    )
    return says.format(mm=digits(f"{mm:.1f}", language), how=how)


def _same_words(document: Portrait, live: Portrait, language: str) -> str:
    says = [QCoreApplication.translate("FaceDebrief", "Both pictures show one person.")]
    years = round(abs(live.condition.years - document.condition.years))
    if years:
        between = QCoreApplication.translate("FaceDebrief", "%n year(s) lie between them.", "", years)
        says.append(digits(between, language))
    there, here = document.condition, live.condition
    changed = [
        word
        for word, before, now in (
            (QCoreApplication.translate("FaceDebrief", "hair"), there.hair, here.hair),
            (QCoreApplication.translate("FaceDebrief", "beard"), there.beard, here.beard),
            (QCoreApplication.translate("FaceDebrief", "head covering"), there.covering, here.covering),
            (QCoreApplication.translate("FaceDebrief", "glasses"), there.glasses, here.glasses),
            (QCoreApplication.translate("FaceDebrief", "light"), there.light, here.light),
        )
        if before != now
    ]
    if changed:
        joint = QCoreApplication.translate("FaceDebrief", ", ", "between the parts of a list")
        other = QCoreApplication.translate("FaceDebrief", "What changed: {changed}.")
        says.append(other.format(changed=joint.join(changed)))
    return " ".join(says)


def limits_words() -> str:
    """Return what such results are and are not."""
    return QCoreApplication.translate(
        "FaceDebrief",
        "All persons are fictional and rendered. Results are training indicators: they cannot be compared with "
        "published tests of face matching, and must not be used to select or certify anybody.",
    )
