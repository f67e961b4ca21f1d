"""The part of the tour that talks with a traveller: read, ask, check, note, decide, look back."""

from docexam.app.tour.album import Album
from docexam.app.tour.hand import Hand
from docexam.domain.scenario import Family
from docexam.ui.panels.interview.board import CHECK, OfferButton
from docexam.ui.panels.interview.note_buttons import NoteButton

_ASKED = 5


def interview_one(hand: Hand, album: Album) -> None:
    """Begin the set of interviews, take one traveller through to the debrief, and go home."""
    hand.press("home.begin.practice-interviews")
    hand.find("interview.desk")
    album.take("interview")
    document = "passport" if hand.in_view("interview.paper.passport.read") else "identity"
    hand.press(f"interview.paper.{document}.read")
    asked = 0
    for family in Family:
        if asked < _ASKED and hand.find(f"interview.families.{family}").isEnabled():
            hand.press(f"interview.families.{family}")
            asked += _take_first(hand)
    hand.press(f"interview.mode.{CHECK}")
    _take_first(hand)
    in_view = [made.objectName() for made in hand.window.findChildren(NoteButton) if made.isVisible()]
    for name in in_view[:2]:
        hand.press(name)
    album.take("interview-talk")
    hand.press("interview.verdict.release")
    album.take("interview-decided")
    hand.press("interview.decide")
    hand.find("interview-debrief.verdict")
    album.take("interview-debrief")
    hand.press("interview-debrief.bar.back")
    hand.find("home.start")


def _take_first(hand: Hand) -> int:
    """Press the first thing on offer; tell how many were pressed."""
    offers = [made for made in hand.window.findChildren(OfferButton) if made.isVisible()]
    for made in offers[:1]:
        hand.press(made.objectName())
    return len(offers[:1])
