"""How the lights were chosen, in plain words: which tool came first, how many before the one that shows it."""

from PySide6.QtCore import QCoreApplication

from docexam.domain.illumination import Light
from docexam.services.views import Debrief
from docexam.training.light_choice import FoundByLight, LightChoice
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.debrief.words import codes


def order_sentence(choice: LightChoice, language: str) -> str:
    """Name the tools in the order in which they were first taken."""
    translate = QCoreApplication.translate
    if not choice.tools:
        return translate("Debrief", "You stayed with white light.")
    said = " ".join(
        f"{digits(place, language)}. {isolate(light.value)}"
        for place, light in enumerate(choice.tools, start=1)
    )
    return translate("Debrief", "Your order: {tools}").format(tools=said)


def choice_sentences(debrief: Debrief, language: str) -> list[tuple[str, bool]]:
    """Say of each finding that asked for a choice how it was come by, and whether that was straight."""
    choice = debrief.judgement.light_choice
    if choice is None:
        return []
    return [(_said(one, debrief, language), one.at_once) for one in choice.findings]


def _said(one: FoundByLight, debrief: Debrief, language: str) -> str:
    translate = QCoreApplication.translate
    name = debrief.explanations[one.finding].name.in_language(language)
    if one.reached_by is None:
        said = translate("Debrief", "{name}: no tool you took shows it; {lights} does.")
        offered = [light for light in one.serving if light in (*debrief.design.lights, Light.MAG)]
        return said.format(name=name, lights=codes(offered or one.serving))
    if one.at_once:
        said = translate("Debrief", "{name}: {light} shows it, and nothing was tried in vain before.")
    else:
        said = translate(
            "Debrief", "{name}: {light} shows it; %n tool(s) before showed nothing.", "", len(one.detours)
        )
    said = digits(said, language).format(name=name, light=isolate(one.reached_by.value))
    if one.marked_under is not None:
        marked = translate("Debrief", "Marked under {light}.").format(light=isolate(one.marked_under.value))
        said = f"{said} {marked}"
    return said
