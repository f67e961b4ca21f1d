"""``docexam tour --out DIR``: the whole journey offscreen, in English then Arabic."""

import json
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from docexam import __version__
from docexam.app.bootstrap import Running, application
from docexam.app.paths import Folders, content_folder
from docexam.app.tour.album import Album
from docexam.app.tour.hand import Hand, TourFailed
from docexam.app.tour.journey import Journey
from docexam.app.tour.stray_windows import StrayWindows
from docexam.domain.errors import DocexamError
from docexam.domain.text import LANGUAGES

WIDTH: Final = 1366
HEIGHT: Final = 768
SEED: Final = 20_240_213
SUMMARY: Final = "summary.json"


@dataclass(frozen=True, slots=True)
class Told:
    """How one journey went: pictures taken, the record written, seconds, and what failed (empty: nothing)."""

    language: str
    pictures: tuple[str, ...]
    records: tuple[str, ...]
    seconds: float
    failure: str


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder for the pictures, the exported records and the summary.",
)
@click.option(
    "--language",
    "languages",
    type=click.Choice(LANGUAGES),
    multiple=True,
    help="Only this language; may be given twice. All languages otherwise.",
)
def tour(out: Path, languages: tuple[str, ...]) -> None:
    """Go through the whole program offscreen and write a picture of every screen into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    told = [_one(language, out) for language in languages or LANGUAGES]
    _write_summary(out, told)
    failed = [one for one in told if one.failure]
    for one in told:
        ended = one.failure or "done"
        click.echo(f"{one.language}: {len(one.pictures)} pictures, {one.seconds:.0f} s, {ended}")
    click.get_current_context().exit(1 if failed else 0)


def _one(language: str, out: Path) -> Told:
    """Go one journey on a temporary data folder of its own."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="docexam-tour-") as folder:
        data = Path(folder)
        running = Running(application(), Folders(data=data, content=content_folder()))
        hand = Hand(running.window)
        album = Album(out, hand, language)
        export = out / f"record-{language}"
        export.mkdir(exist_ok=True)
        for old in export.glob("docexam-record-*.csv"):
            old.unlink()
        stray = StrayWindows(application(), running.window)
        failure = _gone(Journey(running, hand, album, language, export))
        stray.stop()
        if stray.seen and not failure:
            failure = f"windows of their own: {', '.join(stray.seen)}"
        running.window.close()
        running.end()
    return Told(
        language=language,
        pictures=tuple(file.name for file in album.files),
        records=tuple(sorted(file.name for file in export.iterdir())),
        seconds=time.monotonic() - began,
        failure=failure,
    )


def _gone(journey: Journey) -> str:
    """Return what failed, empty if nothing did. A picture of the failure is left behind."""
    faults: list[DocexamError] = []
    running = journey.running
    running.failed.connect(faults.append)
    running.window.resize(WIDTH, HEIGHT)
    running.begin()
    try:
        journey.hand.wait(lambda: running.around is not None or bool(faults), "the records are open")
        if running.around is None:
            return f"the program did not open: {faults[0]}"
        running.around.new_seed = lambda: SEED
        journey.whole()
    except TourFailed as error:
        journey.album.take("failed")
        return str(error)
    return ""


def _write_summary(out: Path, told: list[Told]) -> None:
    summary: dict[str, Any] = {
        "version": __version__,
        "journeys": [
            {
                "language": one.language,
                "pictures": list(one.pictures),
                "records": list(one.records),
                "seconds": round(one.seconds, 1),
                "failure": one.failure,
            }
            for one in told
        ],
    }
    (out / SUMMARY).write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
