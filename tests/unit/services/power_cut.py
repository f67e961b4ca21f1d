"""A learner at work, to be killed at any moment: ``python power_cut.py FOLDER``.

Each line printed says what has returned, and so must be on the medium: ``recorded TRIAL COUNT``,
``decided TRIAL ATTEMPT``. Killed and begun again, it goes on where it was.
"""

import itertools
import sys
from pathlib import Path

from docexam.domain.illumination import Light
from docexam.domain.inspection import LampSwitched, TimedAction
from tests.unit.services.small_station import CHECK, open_station, right_actions, small_course

SIZE = 60


def work(folder: Path) -> None:
    """Go on with the check until it is finished or the process is killed."""
    station = open_station(folder, course=small_course(size=SIZE))
    tiles = station.people.learners()
    learner = tiles[0].number if tiles else station.add("Lena Learner", "77409").number
    run = station.examinations.start(learner, CHECK, seed=5, language="en").value.run
    say("ready", run)
    while (desk := station.next_document(run)) is not None:
        for number in itertools.count(len(station.recorded(desk.trial)) + 1):
            if number > 3:
                break
            action = TimedAction(100 * number, LampSwitched(Light.OBL))
            station.examinations.record(desk.trial, [action])
            say("recorded", desk.trial, number)
        attempt = station.examinations.decide(desk.trial, right_actions(desk)).value
        say("decided", desk.trial, attempt)
    station.close()


def say(*words: object) -> None:
    """Print a line at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work(Path(sys.argv[1]))
