"""``docexam-tracker decide``: which of two versions of one event counts."""

from pathlib import Path
from typing import Final

import click

from docexam.domain.text import Text
from docexam.tracker.database import writing
from docexam.tracker.terminal import (
    by_option,
    chosen_language,
    database_option,
    keys_option,
    language_option,
    opened_office,
)
from docexam.tracker.versions import Decision, decide, edited_events
from docexam.tracker.words import DECISIONS
from docexam.tracker.worklist import MOST_ROWS

_CHOICES: Final = {"first": Decision.KEEP_FIRST, "second": Decision.TAKE_SECOND}
_UNKNOWN: Final = Text(
    "No event {event} came twice with different content; see: docexam-tracker report worklist",
    "لم يصل الحدث {event} مرتين بمحتوى مختلف؛ انظر: docexam-tracker report worklist",
)


@click.command("decide")
@click.argument("event")
@click.argument("counts", type=click.Choice(list(_CHOICES)))
@click.option(
    "--version", "content_hash", default="", help="Hash of the version meant, where there are several."
)
@database_option
@keys_option
@by_option
@language_option
@click.pass_context
def decide_command(
    ctx: click.Context,
    /,
    event: str,
    counts: str,
    content_hash: str,
    database: str | None,
    keys_folder: Path | None,
    by: str,
    language: str | None,
) -> None:
    """Let the first or the second version count of an event that came twice with different content.

    Both stay stored, and it can be decided anew. The report worklist lists them.
    """
    words = chosen_language(language)
    with opened_office(database, keys_folder) as office, writing(office.engine) as connection:
        meant = [
            one
            for one in edited_events(connection, most=MOST_ROWS)
            if one.event_id == event and one.content_hash.startswith(content_hash)
        ]
        if len(meant) > 1:
            raise click.UsageError("--version: " + ", ".join(one.content_hash for one in meant))
        for one in meant:
            decide(
                connection,
                event_id=one.event_id,
                content_hash=one.content_hash,
                decision=_CHOICES[counts],
                by=by,
                at=office.now(),
            )
    if not meant:
        click.echo(_UNKNOWN.in_language(words).format(event=event), err=True)
        ctx.exit(1)
    click.echo(DECISIONS[_CHOICES[counts].value].in_language(words))
