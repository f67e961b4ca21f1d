"""A learner joins the class that is open: recorded once, with the step that head office counts as enrolled."""

from docexam.domain.people import Learner
from docexam.services import event_log
from docexam.services.recording import Recording
from docexam.storage import attempts, classes, people
from docexam.storage.attempts import CourseStep, Posting
from docexam.storage.classes import OpenClass
from docexam.storage.database import Session

REGISTERED = "registered"


def join(session: Session, recording: Recording, person: Learner, *, bcp: str = "") -> bool:
    """Put `person` into the open class; return False where none is open or they belong to it already."""
    chosen = classes.open_class(session)
    if chosen is None:
        return False
    stamp = recording.stamp()
    added = classes.add_member(session, class_id=chosen.class_id, person=person.number, bcp=bcp, stamp=stamp)
    if added:
        _register(session, recording, person, chosen, bcp)
    return added


def _register(session: Session, recording: Recording, person: Learner, chosen: OpenClass, bcp: str) -> None:
    station = people.station(session)
    posting = Posting(
        agency=person.agency,
        bcp=bcp or (station.bcp if station else ""),
        centre=chosen.centre or (station.centre if station else ""),
        programme=recording.programme,
        level=chosen.level,
        course=chosen.course,
        class_id=chosen.class_id,
    )
    stamp, step_id = recording.stamp(), recording.new_id()
    attempts.add_course_step(
        session,
        id=step_id,
        learner=person.number,
        outcome=REGISTERED,
        language=person.language,
        posting=posting,
        stamp=stamp,
    )
    step = CourseStep(0, step_id, person.number, REGISTERED, person.language, stamp, posting)
    event_log.log_course_step(session, recording, step, person)
