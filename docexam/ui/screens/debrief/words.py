"""What the debrief says in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from docexam.domain.attempt import Outcome
from docexam.domain.illumination import Light
from docexam.domain.inspection import Response
from docexam.services.views import Debrief
from docexam.training.examination import LOUPE_FROM_MAGNIFICATION
from docexam.ui.direction import digits, isolate
from docexam.ui.widgets.sureness import sureness_name

GOOD = frozenset({Outcome.HIT, Outcome.CORRECT_REJECTION, Outcome.UNCOUNTED})
UNSURE = 2
"""So sure, of five, or less is doubt."""
MANY_LIGHTS = 3
"""White light alone shows little; so many is a search."""


def verdict(debrief: Debrief) -> str:
    """Say what was decided and whether that was right."""
    translate = QCoreApplication.translate
    if debrief.attempt.response is Response.NO_ANSWER:
        return translate("Debrief", "You did not decide.")
    match debrief.attempt.outcome:
        case Outcome.HIT:
            return translate("Debrief", "You referred. Right.")
        case Outcome.CORRECT_REJECTION:
            return translate("Debrief", "You released. Right.")
        case Outcome.MISS:
            return translate("Debrief", "You released. It should have been referred.")
        case Outcome.FALSE_ALARM:
            return translate("Debrief", "You referred. It was genuine.")
    return translate("Debrief", "This specimen is not counted.")


def heading(debrief: Debrief, language: str) -> str:
    """Say in one sentence what was found."""
    translate = QCoreApplication.translate
    findings = debrief.judgement.findings
    if not debrief.truth.fraudulent:
        good = debrief.attempt.outcome in GOOD
        return (
            translate("Debrief", "A genuine document, and you let it pass")
            if good
            else translate("Debrief", "A genuine document: nothing was wrong with it")
        )
    found = sum(judged.found for judged in findings)
    if found == 0:
        return digits(translate("Debrief", "%n sign(s) to find, none marked", "", len(findings)), language)
    text = translate("Debrief", "You found {found} of %n sign(s)", "", len(findings))
    return digits(text.format(found=found), language)


def done_well(debrief: Debrief, language: str) -> str:
    """Say what was good about a decision that was not; empty where the decision itself was."""
    if debrief.attempt.outcome in GOOD:
        return ""
    translate = QCoreApplication.translate
    used = debrief.judgement.lights_used
    mattered = debrief.judgement.lights_mattered
    # White light is on from the beginning: that it was used is no merit.
    helped = [light for light in mattered if light in used and light is not Light.VIS]
    confidence = debrief.attempt.confidence
    if any(judged.found for judged in debrief.judgement.findings):
        return translate("Debrief", "You saw a sign and marked it.")
    if helped:
        said = translate("Debrief", "You had a light on that shows it: {lights}.")
        return said.format(lights=codes(helped))
    if confidence is not None and confidence <= UNSURE:
        return translate("Debrief", "You were not sure, and said so.")
    if len(used) >= MANY_LIGHTS:
        said = translate("Debrief", "You looked under %n light(s) before you decided.", "", len(used))
        return digits(said, language)
    return ""


def kind_named(debrief: Debrief, language: str) -> str:
    """Say whether the kind of fraud was named right; empty where none was named."""
    if debrief.named_kind is None or not debrief.truth.fraudulent:
        return ""
    named = debrief.named_kind.in_language(language)
    translate = QCoreApplication.translate
    if debrief.judgement.kind_right:
        return translate("Debrief", "You named the kind right: {kind}.").format(kind=named)
    return translate("Debrief", "You named it: {kind}.").format(kind=named)


def lights_sentence(debrief: Debrief, language: str) -> str:
    """Say how the lights that were used compare with those that mattered."""
    translate = QCoreApplication.translate
    used = debrief.judgement.lights_used
    said = digits(translate("Debrief", "You used %n light(s).", "", len(used)), language)
    mattered = debrief.judgement.lights_mattered
    if not mattered:
        return said
    helped = [light for light in mattered if light in used]
    unused = [light for light in mattered if light not in used]
    missed = needed_lights(debrief)
    parts = [said]
    if helped:
        parts.append(translate("Debrief", "Of use here: {lights}.").format(lights=codes(helped)))
    if missed:
        parts.append(translate("Debrief", "Try next time: {lights}.").format(lights=codes(missed)))
    elif unused and helped:
        parts.append(translate("Debrief", "It also shows under {lights}.").format(lights=codes(unused)))
    elif unused:
        parts.append(translate("Debrief", "It shows best under {lights}.").format(lights=codes(unused)))
    return " ".join(parts)


def sureness(debrief: Debrief, language: str) -> str:
    """Say how sure the learner was."""
    confidence = debrief.attempt.confidence
    if confidence is None:
        return QCoreApplication.translate("Debrief", "not said")
    of_five = QCoreApplication.translate("Debrief", "{word} ({step} of 5)")
    return digits(of_five.format(word=sureness_name(confidence), step=confidence), language)


def codes(lights: Sequence[Light]) -> str:
    """Return light codes in a row that keeps its order in every language."""
    return isolate(", ".join(light.value for light in lights))


def needed_lights(debrief: Debrief) -> list[Light]:
    """Return the lights without which a finding stayed unseen, or the loupe where it takes one."""
    used = debrief.judgement.lights_used
    needed: list[Light] = []
    for judged in debrief.judgement.findings:
        if judged.found:
            continue
        if not judged.lights_used and judged.lights_missed:
            needed.append(judged.lights_missed[0])
        if judged.finding.least_magnification >= LOUPE_FROM_MAGNIFICATION and Light.MAG not in used:
            needed.append(Light.MAG)
    return list(dict.fromkeys(needed))
