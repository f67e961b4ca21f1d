"""Plan, render, check and show the portrait bank: ``python -m tools.portraits --help``."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tools.portraits import darkroom, grey, head_model, records, sheet
from tools.portraits.casting import Casting
from tools.portraits.picture import Photographer
from tools.portraits.plan import Job, Plan
from tools.portraits.scene import Frame


def main() -> int:
    """Do what the command line asks for; return the exit code."""
    choice = _parser().parse_args()
    folder: Path = choice.folder
    if choice.command == "sheet":
        return sheet.main(folder, choice.target)
    model = head_model.load(choice.model)
    if choice.command == "shapes":
        families = [f"p{number:03d}" for number in range(choice.first, choice.first + choice.count)]
        grey.shapes_sheet(model, families, order=choice.order, target=choice.target)
        return 0
    jobs = [job for job in Plan(Casting(model)).jobs() if _wanted(job, choice.only)]
    if choice.command == "plan":
        for job in jobs:
            state = "done" if records.is_done(folder, job.id) else "open"
            print(job.id, state, job.use, job.who, job.shot, job.look.light, job.look.hair, job.look.beard)
        return 0
    if choice.command == "check":
        return _check(folder, jobs)
    return _render(model, jobs, choice)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.portraits", description=__doc__)
    parser.add_argument("--folder", type=Path, default=records.FOLDER, help="where the bank lies")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, says in (
        ("plan", "list every picture of the bank and whether it is done"),
        ("render", "take the pictures that are not done; stop and go on at any time"),
        ("check", "write the index anew and say what is missing or damaged"),
    ):
        command = commands.add_parser(name, help=says)
        command.add_argument("--model", type=Path, required=True, help="head_model.npz")
        command.add_argument("--only", default="", help="families, comma between them")
        if name == "render":
            command.add_argument("--most", type=int, default=0, help="stop after so many pictures")
            command.add_argument("--samples", type=int, default=20)
            command.add_argument("--width", type=int, default=384)
            command.add_argument("--stop-file", type=Path, help="stop when this file appears")
    command = commands.add_parser(
        "shapes", help="a sheet of plain grey heads in an order of chance, for blind looks"
    )
    command.add_argument("--model", type=Path, required=True, help="head_model.npz")
    command.add_argument("--first", type=int, default=0)
    command.add_argument("--count", type=int, default=24)
    command.add_argument("--order", default="1", help="another word, another order")
    command.add_argument("--target", type=Path, default=Path("docs/gallery/portraits/shapes.webp"))
    command = commands.add_parser("sheet", help="make the contact sheets")
    command.add_argument("--target", type=Path, default=Path("docs/gallery/portraits"))
    return parser


def _wanted(job: Job, only: str) -> bool:
    return not only or job.family in only.split(",") or job.id in only.split(",")


def _check(folder: Path, jobs: list[Job]) -> int:
    count = records.write_index(folder, jobs)
    known = {f"{job.id}.webp" for job in jobs}
    strangers = sorted(path.name for path in folder.glob("*.webp") if path.name not in known)
    open_ = sum(not records.is_done(folder, job.id) for job in jobs)
    print(f"{count} pictures in the index, {open_} of {len(jobs)} open, {len(strangers)} not of this plan")
    for name in strangers:
        print("not of this plan:", name)
    return 1 if strangers else 0


def _render(model: head_model.HeadModel, jobs: list[Job], choice: argparse.Namespace) -> int:
    photographer = Photographer(model)
    folder: Path = choice.folder
    folder.mkdir(parents=True, exist_ok=True)
    frame = Frame(columns=choice.width, rows=choice.width * 5 // 4, samples=choice.samples)
    taken_now = 0
    for job in jobs:
        if records.is_done(folder, job.id):
            continue
        if (choice.most and taken_now >= choice.most) or (choice.stop_file and choice.stop_file.exists()):
            break
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as scratch:
            raw = Path(scratch) / "raw.png"
            taken = photographer.take(job.person, job.look, frame, raw)
            image = darkroom.developed(raw, key=job.id, light=job.look.light)
        data = darkroom.encoded(image)
        (folder / f"{job.id}.webp").write_bytes(data)
        records.write_record(folder, records.record_of(model, job, taken, frame, data, image))
        taken_now += 1
        print(
            f"{job.id} {job.who} {job.shot}: {time.monotonic() - began:.0f} s, {len(data)} bytes", flush=True
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
