"""A learner whose computer loses power in the middle of a specimen.

Used as ``python interrupted.py DATA_FOLDER``: works the real window up to a mark on the third specimen and is
killed there, without a chance to close anything.
"""

import os
import signal
import sys
import tempfile
from pathlib import Path

from docexam.app.bootstrap import Running, application
from docexam.app.paths import Folders, content_folder
from docexam.app.tour.album import Album
from docexam.app.tour.eye import Sight
from docexam.app.tour.hand import Hand
from docexam.app.tour.journey import Journey
from docexam.domain.illumination import Light

DECIDED = 2
MARK_AT = (60.0, 44.0)


def opened(data: Path, out: Path) -> Journey:
    """Open the program on a data folder and return somebody to work it."""
    running = Running(application(), Folders(data=data, content=content_folder()))
    hand = Hand(running.window)
    running.window.resize(1366, 768)
    running.begin()
    hand.wait(lambda: running.around is not None, "the records are open")
    return Journey(running, hand, Album(out, hand, "en"), "en", out)


def until_the_power_cut(data: Path, out: Path) -> None:
    """Decide two specimens, mark the third, and lose power as soon as the mark is on record."""
    journey = opened(data, out)
    journey.first_start()
    journey.sign_in()
    journey.hand.press("home.start")
    for position in range(1, DECIDED + 1):
        journey.examine_and_go_on(position)
    screen = journey.desk_at(DECIDED + 1)
    journey.mark(screen, Sight(MARK_AT, Light.UVA), reason=False)
    journey.hand.wait(lambda: journey.running.jobs.idle, "the mark is on record")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as pictures:
        until_the_power_cut(Path(sys.argv[1]), Path(pictures))
