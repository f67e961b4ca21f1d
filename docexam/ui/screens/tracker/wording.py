"""What faults and refusals say to a clerk who never saw a terminal: what happened, and what to do."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from docexam.domain.errors import DocexamError, FaultCode
from docexam.tracker.trust import Refusal
from docexam.tracker.words import FAULTS, reason, sentence
from docexam.ui import wording
from docexam.ui.direction import is_right_to_left, isolate

translate = QCoreApplication.translate

CLERK: Final[dict[FaultCode, Callable[[], str]]] = {
    FaultCode.DATABASE_FOREIGN: lambda: translate(
        "ClerkWording",
        "There is no database of head office at this place: {url}. Ask whoever set the program up where it stands.",
    ),
    FaultCode.DATABASE_LOCKED: lambda: translate(
        "ClerkWording",
        "Somebody else is importing just now, or a backup program holds the database. Wait a moment, then try again.",
    ),
    FaultCode.KEY_MISSING: lambda: translate(
        "ClerkWording",
        "A key of head office is missing on this computer: {file}. Put the keys back from their protected copy.",
    ),
    FaultCode.ASSET_MISSING: lambda: translate(
        "ClerkWording",
        "A part of the program is missing: {file}. Ask whoever installed it; your database is not affected.",
    ),
    FaultCode.LEARNER_UNKNOWN: lambda: translate(
        "ClerkWording", "Somebody changed this meanwhile. Look at the list again."
    ),
    FaultCode.RUN_UNKNOWN: lambda: translate(
        "ClerkWording", "That step is no longer there, or it is an annulment itself. Look at the list again."
    ),
    FaultCode.CODE_FORMAT: lambda: translate(
        "ClerkWording",
        "That is not the form of a code. Codes of classes and agencies have capital Latin letters and digits joined "
        "by hyphens; courses are written in small letters.",
    ),
}
"""Where the clerk's window says it otherwise than the terminal."""

REMEDIES: Final[dict[str, Callable[[], str]]] = {
    Refusal.KEY_CHANGED: lambda: translate(
        "ClerkWording",
        "Ring the station up. If its computer was replaced, it sends an enrolment card; if nobody knows of "
        "it, keep the file and tell your security officer.",
    ),
    Refusal.SUSPENDED: lambda: translate(
        "ClerkWording",
        "If the station is trusted again, take it back under Stations and import the stick again.",
    ),
    Refusal.ORIGIN: lambda: translate(
        "ClerkWording", "Ask the station to export again; if it comes back the same, save it for support."
    ),
    Refusal.NOT_ADDRESSED: lambda: translate(
        "ClerkWording",
        "The station has the set-up file of another office. Give it a stick with your set-up file and let it "
        "export again.",
    ),
    Refusal.HEADER: lambda: translate("ClerkWording", "Ask the station to update docexam and export again."),
    Refusal.ID_TWICE: lambda: translate(
        "ClerkWording", "Ask the station to export again. Two computers may be one copy of the other."
    ),
    Refusal.FILE_GONE: lambda: translate(
        "ClerkWording", "Put the stick in again and import once more. Nothing is counted twice."
    ),
    FaultCode.SEAL_UNOPENED: lambda: translate(
        "ClerkWording",
        "If other files of this stick were imported, ask the station to export again. If none was, your keys may be "
        "older than the station's set-up file.",
    ),
    FaultCode.SIGNATURE_WRONG: lambda: translate(
        "ClerkWording",
        "Somebody changed the file on its way. Ask the station to export again, onto another stick.",
    ),
    FaultCode.EXCHANGE_VERSION_NEWER: lambda: translate(
        "ClerkWording", "The file is kept. Update this program, then import again."
    ),
    FaultCode.CHAIN_BROKEN: lambda: translate(
        "ClerkWording",
        "The station's record was changed by hand. Ring the station up and ask for a new installation there.",
    ),
    FaultCode.BUNDLE_TOO_LARGE: lambda: translate(
        "ClerkWording", "This is no file of docexam, whatever its name. Nothing needs to be done."
    ),
}
"""What a clerk does about a file that was set aside."""


def clerk_sentence(error: DocexamError, language: str) -> str:
    """Return what a fault says to a clerk."""
    known = CLERK.get(error.code)
    if known is not None:
        return known().format_map(_Details(error, language))
    if error.code in FAULTS:
        return sentence(error, language)
    return wording.sentence(error, language)


def set_aside_words(token: str, detail: str, language: str) -> tuple[str, str]:
    """Return why a file was set aside, and what to do about it."""
    what = reason(token, detail, language)
    remedy = REMEDIES.get(token)
    if remedy is not None:
        return what, remedy()
    return what, translate(
        "ClerkWording",
        "Ask the station to export again, onto another stick. Everything is still on its computer.",
    )


def course_words() -> str:
    """Return what the field of a course is called, with how one is written."""
    return translate("ClerkWording", "Course, in small letters, such as {example}").format(
        example=isolate("advanced-2026")
    )


def class_words() -> str:
    """Return what the field of a class is called, with how one is written."""
    return translate("ClerkWording", "Class, such as {example}").format(example=isolate("CENTRE-2026-05"))


def joined(parts: Iterable[str], language: str) -> str:
    """Return remarks one after the other, parted as the language does."""
    return ("؛ " if is_right_to_left(language) else "; ").join(parts)


class _Details(dict[str, str]):
    """Details of a fault; a sentence stays readable without one."""

    def __init__(self, error: DocexamError, language: str) -> None:
        isolating = isolate if is_right_to_left(language) else str
        super().__init__({name: isolating(str(value)) for name, value in error.params.items()})

    def __missing__(self, name: str) -> str:
        return "…"
