"""``docexam-tracker import`` and ``receipts``: sticks in, receipts out, and sums that add up."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from docexam.domain.text import Text
from docexam.tracker.intake import import_bundles
from docexam.tracker.outcomes import Ending, FileOutcome, ImportReport
from docexam.tracker.receipts import ReceiptsWritten, answer
from docexam.tracker.tables import CellKind, Column, Table
from docexam.tracker.terminal import (
    chosen_language,
    database_option,
    keys_option,
    language_option,
    opened_office,
    show_json,
    show_table,
)
from docexam.tracker.words import FLAGS, reason, sentence

_HELD = Text("waits for enrolment, check code {code}", "بانتظار التسجيل، رمز التحقّق {code}")

_EDITED = Text("{number} edited events wait for a decision", "{number} حدثاً معدَّلاً بانتظار قرار")
_TAKEN_UP = Text("{number} rows rejected earlier were taken up", "أُخذ {number} صفاً رُفض سابقاً")


@click.command("import")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@database_option
@keys_option
@language_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of a table.")
@click.option("--receipts/--no-receipts", default=True, help="Write receipts back to the sticks (the usual).")
@click.pass_context
def import_command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    *,
    database: str | None,
    keys_folder: Path | None,
    language: str | None,
    as_json: bool,
    receipts: bool,
) -> None:
    """Import sealed bundles from files, sticks, or folders searched at any depth.

    Every event ends as new, duplicate, conflict or rejected, and the sums add up. Importing again changes
    nothing. Ends with 1 when a file was set aside.
    """
    words = chosen_language(language)
    with opened_office(database, keys_folder) as office:
        found = import_bundles(office, paths)
        written = answer(office, found) if receipts else ()
    if as_json:
        show_json(import_as_json(found))
    else:
        show_import(found, words)
        show_receipts(written, words)
    ctx.exit(1 if found.ended(Ending.QUARANTINED) or not found.adds_up else 0)


@click.command("receipts")
@click.argument("sticks", metavar="STICK...", nargs=-1, required=True, type=click.Path(path_type=Path))
@database_option
@keys_option
@language_option
def receipts_command(
    sticks: tuple[Path, ...], *, database: str | None, keys_folder: Path | None, language: str | None
) -> None:
    """Write the receipts of bundles imported before onto the sticks that hold them."""
    with opened_office(database, keys_folder) as office:
        # what was imported stays; the same files only say which bundles they are
        written = answer(office, import_bundles(office, sticks))
    show_receipts(written, chosen_language(language))


def show_import(found: ImportReport, language: str) -> None:
    """Print what became of each file, and the sums."""
    show_table(import_table(found, language), language)
    tally = found.tally
    held = len(found.ended(Ending.HELD))
    quarantined = len(found.ended(Ending.QUARANTINED))
    sign = "=" if found.adds_up else "!="
    lines = {
        "en": f"{tally.new} new + {tally.duplicate} duplicate + {tally.conflict} conflict + {tally.rejected} rejected "
        f"{sign} {found.events} events in {len(found.outcomes) - held} files; {held} held, {quarantined} set aside",
        "ar": f"{tally.new} جديد + {tally.duplicate} مكرر + {tally.conflict} متعارض + {tally.rejected} مرفوض "
        f"{sign} {found.events} حدثاً في {len(found.outcomes) - held} ملفاً؛ {held} بانتظار التسجيل، {quarantined} معزول",
    }
    click.echo(lines[language])
    for number, text in ((tally.edited, _EDITED), (found.taken_up_again, _TAKEN_UP)):
        if number:
            click.echo(text.in_language(language).format(number=number))


def show_receipts(written: Iterable[ReceiptsWritten], language: str) -> None:
    """Print how the sticks were answered."""
    done = list(written)
    if not done:
        return
    total, there = sum(one.written for one in done), sum(one.there_already for one in done)
    click.echo(
        {
            "en": f"{total} receipts written to {len(done)} sticks, {there} there already",
            "ar": f"كُتب {total} إيصالاً على {len(done)} ذاكرة، و{there} موجود من قبل",
        }[language]
    )
    for one in done:
        if one.fault:
            click.echo(f"{one.stick}: {sentence(one.fault, language)}", err=True)


def import_table(found: ImportReport, language: str) -> Table:
    """Return an import as a table, a line for each file."""
    columns = (
        Column("file", Text("File", "الملف"), CellKind.ID),
        Column("station_code", Text("Station", "المحطة"), CellKind.ID),
        Column("events", Text("Events", "الأحداث"), CellKind.COUNT),
        Column("new", Text("New", "جديدة"), CellKind.COUNT),
        Column("duplicate", Text("Duplicate", "مكررة"), CellKind.COUNT),
        Column("conflict", Text("Conflict", "متعارضة"), CellKind.COUNT),
        Column("rejected", Text("Rejected", "مرفوضة"), CellKind.COUNT),
        Column("remark", Text("Remark", "ملاحظة")),
    )
    rows = tuple(
        (
            one.path.name,
            one.station_code,
            one.events,
            *(one.tally.new, one.tally.duplicate, one.tally.conflict, one.tally.rejected),
            remark(one, language),
        )
        for one in found.outcomes
    )
    return Table("import", Text("Import", "الاستيراد"), columns, rows)


def remark(one: FileOutcome, language: str) -> str:
    """Return what a clerk should know about a file."""
    if one.ending is Ending.HELD:
        return _HELD.in_language(language).format(code=one.check_code)
    if one.ending is Ending.QUARANTINED:
        return reason(one.reason, one.detail, language)
    return "; ".join(FLAGS[flag].in_language(language) for flag in one.flags)


def import_as_json(found: ImportReport) -> dict[str, Any]:
    """Return an import for programs."""
    tally = found.tally
    counts = ("new", "duplicate", "conflict", "rejected")
    return {
        "events": found.events,
        **{name: getattr(tally, name) for name in counts},
        "held": len(found.ended(Ending.HELD)),
        "quarantined": len(found.ended(Ending.QUARANTINED)),
        "adds_up": found.adds_up,
        "files": [
            {
                "path": str(one.path),
                "ending": one.ending.value,
                "bundle_id": one.bundle_id,
                "station_code": one.station_code,
                "events": one.events,
                **{name: getattr(one.tally, name) for name in counts},
                "flags": list(one.flags),
                "reason": one.reason,
            }
            for one in found.outcomes
        ],
    }
