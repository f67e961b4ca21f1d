"""An export that is killed: ``python -m ... DATA STICK PERMILLE`` seals and dies by itself on the way."""

import os
import signal
import sys
from pathlib import Path

from docexam.services.transfer.results import Results
from tests.unit.services.small_station import open_station
from tests.unit.services.transfer.exchanging import BUILT


def export(data: Path, stick: Path, *, die_at_permille: int) -> None:
    """Export, and die without a word once that share of it is done."""
    station = open_station(data)

    def on_the_way(done: int, total: int) -> None:
        if 1000 * done >= die_at_permille * total:
            os.kill(os.getpid(), signal.SIGKILL)

    Results(station.recording, station.keyring, build_date=BUILT).write(stick, progress=on_the_way)


if __name__ == "__main__":
    export(Path(sys.argv[1]), Path(sys.argv[2]), die_at_permille=int(sys.argv[3]))
