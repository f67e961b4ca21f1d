"""What head office holds of each installation: ranges, gaps, and how far without a hole.

Every event of an imported bundle stands in the database, as event, conflict, rejected row or tombstone; so the
ranges of the bundles say it all, and a million events need not be counted.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, union_all

from docexam.exchange.events import GENESIS
from docexam.tracker.schema import bundle, conflict, event, rejected, tombstone


@dataclass(frozen=True, slots=True)
class Gap:
    """Missing events of an installation, and the bundles they were probably in."""

    first_seq: int
    last_seq: int
    probably_bundles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleRange:
    """Which events a bundle brought, and its place in the signer's count."""

    first_seq: int
    last_seq: int
    bundle_seq: int
    signed_by: str


def ranges_of(connection: Connection, installation_id: str) -> tuple[BundleRange, ...]:
    """Return the ranges of an installation's bundles in order of their first event."""
    rows = connection.execute(
        select(bundle.c.first_seq, bundle.c.last_seq, bundle.c.bundle_seq, bundle.c.signed_by)
        .where(bundle.c.installation_id == installation_id)
        .order_by(bundle.c.first_seq, bundle.c.last_seq)
    )
    return tuple(BundleRange(*row) for row in rows)


def accepted_through(ranges: Iterable[BundleRange]) -> int:
    """Return the highest n such that every event 1 to n is held; it stops before a gap."""
    through = 0
    for one in sorted(ranges, key=lambda one: one.first_seq):
        if one.first_seq > through + 1:
            break
        through = max(through, one.last_seq)
    return through


def gaps_in(ranges: Iterable[BundleRange]) -> tuple[Gap, ...]:
    """Return what is missing before the last event known."""
    ordered = sorted(ranges, key=lambda one: one.first_seq)
    through, gaps = 0, []
    for one in ordered:
        if one.first_seq > through + 1:
            first, last = through + 1, one.first_seq - 1
            gaps.append(Gap(first, last, _probable(ordered, one)))
        through = max(through, one.last_seq)
    return tuple(gaps)


def _probable(ordered: Iterable[BundleRange], after: BundleRange) -> tuple[int, ...]:
    """Return the numbers missing from the signer's count just before the bundle that follows a gap."""
    known = {one.bundle_seq for one in ordered if one.signed_by == after.signed_by}
    earlier = max((number for number in known if number < after.bundle_seq), default=0)
    return tuple(range(earlier + 1, after.bundle_seq))


def chains_at(connection: Connection, installation_id: str, seq: int) -> tuple[str, ...]:
    """Return the chain values held for one seq: the first arrival first, both sides of a fork after it.

    Before the first event stands the beginning of every chain.
    """
    if seq == 0:
        return (GENESIS,)
    first = select(event.c.chain).where(event.c.installation_id == installation_id, event.c.seq == seq)
    others = [
        select(table.c.chain).where(table.c.installation_id == installation_id, table.c.seq == seq)
        for table in (tombstone, rejected, conflict)
    ]
    held = connection.scalars(first.order_by(event.c.fork_no)).all()
    return tuple(dict.fromkeys([*held, *connection.scalars(union_all(*others))]))


def chains_before(connection: Connection, installation_id: str) -> dict[int, set[str]]:
    """Return the chain values held just before each bundle of an installation, by seq."""
    held: dict[int, set[str]] = {0: {GENESIS}}
    for table in (event, tombstone, rejected, conflict):
        rows = connection.execute(
            select(table.c.seq, table.c.chain)
            .join(bundle, bundle.c.installation_id == table.c.installation_id)
            .where(bundle.c.installation_id == installation_id, table.c.seq == bundle.c.first_seq - 1)
        )
        for seq, chain in rows:
            held.setdefault(seq, set()).add(chain)
    return held
