"""The class that is open at this station, as the other use cases see it."""

from docexam.exchange.class_lists import ClassList, class_list_of
from docexam.storage import classes
from docexam.storage.database import Session


def list_in_force(session: Session) -> ClassList | None:
    """Return the list of the open class: of several issues the one issued last; None while no class is open."""
    chosen = classes.open_class(session)
    if chosen is None:
        return None
    issues = classes.lists_of(session, chosen.class_id)
    return class_list_of(issues[0].raw) if issues else None


def recipient(session: Session) -> str:
    """Return the age key of the trainer who can open what is exported while the class is open; empty without."""
    listed = list_in_force(session)
    return listed.trainer_recipient if listed else ""


def recipient_class(session: Session) -> str:
    """Return the class whose trainer can open what is exported now; empty where no trainer can."""
    listed = list_in_force(session)
    return listed.class_id if listed and listed.trainer_recipient else ""
