"""``docexam-tracker feed``: statements to a Learning Record Store."""

import os
import time
from typing import Final

import click

from docexam.tracker.database import open_database, writing
from docexam.tracker.feed import FeedReport, Store, send_outbox
from docexam.tracker.outbox import Posting, fill_outbox, outbox_counts, retry_failed
from docexam.tracker.terminal import chosen_language, chosen_url, database_option, language_option

_STOPPED: Final = {
    "refused": {
        "en": "The store does not take these credentials. Nothing is lost; correct them and run again.",
        "ar": "لا يقبل المخزن بيانات الدخول هذه. لم يضِع شيء؛ صحّحها ثم أعد التشغيل.",
    },
    "unreachable": {
        "en": "The store did not answer. What was not sent waits for the next run.",
        "ar": "لم يُجب المخزن. ما لم يُرسل ينتظر التشغيل التالي.",
    },
}


@click.command("feed")
@database_option
@language_option
@click.option(
    "--store", "address", metavar="URL", help="Address of the store, up to and without /statements."
)
@click.option("--login", default="", help="Name for the store; the password comes from DOCEXAM_LRS_PASSWORD.")
@click.option("--dry-run", is_flag=True, help="Only count what would be sent.")
@click.option("--retry", is_flag=True, help="Try failed statements again.")
@click.pass_context
def feed(
    ctx: click.Context,
    *,
    database: str | None,
    language: str | None,
    address: str | None,
    login: str,
    dry_run: bool,
    retry: bool,
) -> None:
    """Send course steps, selections, assessments that count and annulments to a Learning Record Store.

    What was sent is never sent again. Ends with 1 when something is left or failed.
    """
    if not address and not dry_run:
        raise click.UsageError("--store URL says where statements go; --dry-run only counts them.")
    engine = open_database(chosen_url(database))
    try:
        if retry:
            with writing(engine) as connection:
                retry_failed(connection)
        if dry_run or not address:
            with writing(engine) as connection:
                fill_outbox(connection)
                counts = outbox_counts(connection)
            click.echo(", ".join(f"{counts[state]} {state.value}" for state in Posting))
            return
        store = Store(address, login, os.environ.get("DOCEXAM_LRS_PASSWORD", ""))
        found = send_outbox(engine, store, pause=time.sleep)
    finally:
        engine.dispose()
    _show(found, chosen_language(language))
    ctx.exit(1 if found.waiting or found.failed or found.conflicts else 0)


def _show(found: FeedReport, language: str) -> None:
    click.echo(
        f"{found.sent} sent, {found.waiting} pending, {found.failed} failed, {found.conflicts} conflict"
    )
    for name in ("refused", "unreachable"):
        if getattr(found, name):
            click.echo(f"{_STOPPED[name][language]} ({found.last})", err=True)
