"""The words of the interview that stand in more than one of its parts."""

from PySide6.QtCore import QCoreApplication

from docexam.domain.scenario import CheckPlace, Family, PaperKind

GLYPH_OF_PAPER = {
    PaperKind.PASSPORT: "book",
    PaperKind.CARD: "card",
    PaperKind.VISA: "card",
    PaperKind.STAMPS: "mark",
    PaperKind.TICKET: "page",
    PaperKind.BOOKING: "page",
    PaperKind.LETTER: "page",
    PaperKind.FORM: "page",
    PaperKind.OTHER: "page",
}


def family_words(family: Family) -> str:
    """Return the name of a family of questions, short enough for a tab."""
    match family:
        case Family.WHO:
            return QCoreApplication.translate("Interview", "Who")
        case Family.WHAT:
            return QCoreApplication.translate("Interview", "What")
        case Family.WHERE:
            return QCoreApplication.translate("Interview", "Where")
        case Family.WHEN:
            return QCoreApplication.translate("Interview", "When")
        case Family.WHY:
            return QCoreApplication.translate("Interview", "Why")
        case Family.HOW:
            return QCoreApplication.translate("Interview", "How")
        case Family.SELF:
            return QCoreApplication.translate("Interview", "Self")
        case Family.CONTROL:
            return QCoreApplication.translate("Interview", "Control")


def place_words(place: CheckPlace) -> str:
    """Return where a check is made."""
    match place:
        case CheckPlace.DOCUMENT:
            return QCoreApplication.translate("Interview", "in the document")
        case CheckPlace.PAPERS:
            return QCoreApplication.translate("Interview", "in the papers")
        case CheckPlace.SYSTEM:
            return QCoreApplication.translate("Interview", "in the system")
        case CheckPlace.PHONE:
            return QCoreApplication.translate("Interview", "by telephone")
        case CheckPlace.LUGGAGE:
            return QCoreApplication.translate("Interview", "in luggage or vehicle")
        case CheckPlace.APART:
            return QCoreApplication.translate("Interview", "apart from others")
        case CheckPlace.COLLEAGUE:
            return QCoreApplication.translate("Interview", "through a colleague")
