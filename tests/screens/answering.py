"""Answers a run as a scripted learner does: every altered specimen marked and referred."""

from docexam.domain.ids import RunId
from docexam.domain.illumination import Light
from docexam.domain.inspection import Decided, LampSwitched, Response, TimedAction
from docexam.services.opening import Services
from docexam.services.views import TrialOnDesk


def answer_all(services: Services, run: str, *, most: int = 100, right: bool = True) -> list[int]:
    """Decide on the trials of `run`, at most `most`; rightly, or every one to release. Returns the trials."""
    done: list[int] = []
    while len(done) < most and (trial := services.examinations.on_desk(RunId(run))) is not None:
        assert isinstance(trial, TrialOnDesk)
        refer = right and not trial.recipe.genuine
        reasons = (trial.reasons[0].id,) if refer else ()
        response = Response.REFER if refer else Response.RELEASE
        actions = (
            TimedAction(500, LampSwitched(Light.UVA)),
            TimedAction(2000, Decided(response, 4, reasons)),
        )
        services.examinations.decide(trial.trial, actions)
        done.append(trial.trial)
    return done
