"""What an exercise asks, in a heading and a sentence, and how an answer is told."""

from PySide6.QtCore import QCoreApplication

from docexam.domain.exercise import CheckDigitTask, ExerciseKind, LightTask, OrderTask, PointTask, Task
from docexam.domain.illumination import Light
from docexam.domain.mrz import CHECK_TEXT
from docexam.services.exercise_views import Choice
from docexam.ui.desk.light_rail import light_name
from docexam.ui.direction import digits, isolate


def question(task: Task, language: str) -> str:
    """Return what is asked."""
    translate = QCoreApplication.translate
    match task:
        case PointTask(name=name, code=code):
            asked = translate("Exercise", "Point to: {name} ({code})")
            return asked.format(name=name.in_language(language), code=isolate(code))
        case CheckDigitTask(check=check):
            asked = translate("Exercise", "Work it by hand: {check}")
            return asked.format(check=CHECK_TEXT[check].in_language(language))
        case OrderTask(title=title):
            return title.in_language(language)
        case LightTask(subject=subject):
            asked = translate("Exercise", "Which light shows it? {subject}")
            return asked.format(subject=subject.in_language(language))
    return ""


def plain_question(kind: ExerciseKind) -> str:
    """Return what is asked where every task of a kind asks the same."""
    translate = QCoreApplication.translate
    return {
        ExerciseKind.PROCESS: translate("Exercise", "How was the marked place printed?"),
        ExerciseKind.DISAGREE: translate("Exercise", "Which field disagrees?"),
    }.get(kind, "")


def instruction(kind: ExerciseKind) -> str:
    """Return how an exercise is answered."""
    translate = QCoreApplication.translate
    return {
        ExerciseKind.POINT: translate(
            "Exercise", "Use any light. Click the place, or press M, move with the arrows and press Enter."
        ),
        ExerciseKind.PROCESS: translate(
            "Exercise", "Look at the place inside the ring with the loupe or by zooming, then choose."
        ),
        ExerciseKind.DISAGREE: translate(
            "Exercise", "Compare the visual zone with the machine-readable zone, field by field."
        ),
        ExerciseKind.CHECK_DIGIT: translate(
            "Exercise",
            "Value times weight for each character (A is 10, Z is 35, < is 0), then sum and remainder.",
        ),
        ExerciseKind.ORDER: translate(
            "Exercise", "Drag the steps into order, or move the chosen one with Alt and the arrows."
        ),
        ExerciseKind.LIGHT: translate("Exercise", "Choose before you see it: the page lies in white light."),
    }[kind]


def choice_name(choice: Choice, language: str) -> str:
    """Return the name of an answer; a light is told by name and code."""
    code = choice.token.upper()
    if code in {light.value for light in Light}:
        return f"{light_name(Light(code))} ({isolate(code)})"
    name = choice.name.in_language(language)
    return name[:1].upper() + name[1:]


def credit(score_permille: int, language: str) -> str:
    """Return what an answer was worth."""
    said = QCoreApplication.translate("Exercise", "Worth {percent} %")
    return digits(said.format(percent=round(score_permille / 10)), language)
