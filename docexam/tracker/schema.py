"""The tables of head office: one schema for SQLite and PostgreSQL.

Uniqueness is a constraint of the database, never a check in code (format 1.0, section 11.2). `fork_no` is the one
relaxation: it lets both sides of a fork be kept while an ordinary duplicate still cannot enter.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

SCHEMA_VERSION: Final = 1

metadata: Final = MetaData()

setting: Final = Table(
    "setting",
    metadata,
    Column("name", String(48), primary_key=True),
    Column("value", Text, nullable=False),
)

installation: Final = Table(
    "installation",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("station_code", String(31), nullable=False),
    Column("public_key", String(120), nullable=False),
    Column("state", String(12), nullable=False),  # waiting, enrolled, suspended, retired
    Column("cloned_from", String(36)),
    Column("cloned_last_seq", BigInteger),
    Column("flags", Text, nullable=False, default=""),
    Column("app_version", String(32), nullable=False, default=""),
    Column("enrolled_at", String(20)),
    Column("enrolled_by", String(64)),
)

bundle: Final = Table(
    "bundle",
    metadata,
    Column("bundle_id", String(36), primary_key=True),
    Column("installation_id", String(36), nullable=False),
    Column("signed_by", String(36), nullable=False),
    Column("station_code", String(31), nullable=False),
    Column("bundle_seq", BigInteger, nullable=False),
    Column("file_sha256", String(64), nullable=False),
    Column("file_name", Text, nullable=False),
    Column("created_at", String(24), nullable=False),
    Column("received_at", String(20), nullable=False),
    Column("app_version", String(32), nullable=False),
    Column("app_build_date", String(10), nullable=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("chain_before", String(64), nullable=False),
    Column("new", Integer, nullable=False),
    Column("duplicate", Integer, nullable=False),
    Column("conflict", Integer, nullable=False),
    Column("rejected", Integer, nullable=False),
    Column("flags", Text, nullable=False, default=""),
    Index("bundle_of_signer", "signed_by", "bundle_seq"),
    Index("bundle_of_installation", "installation_id", "first_seq"),
    Index("bundle_of_file", "file_sha256"),
)
"""One row for each bundle that was imported. Every event of its range stands in one of the tables below, so the
ranges say what head office holds and where the gaps are."""

EVENT_KEYS: Final = (
    ("type", String(12)),
    ("at", String(24)),
    ("utc_offset_min", Integer),
    ("mono_ms", BigInteger),
    ("learner", String(26)),
    ("agency", String(32)),
    ("bcp", String(32)),
    ("centre", String(32)),
    ("level", String(10)),
    ("course", String(48)),
    ("class_id", String(32)),
    ("registration", String(36)),
    ("mode", String(10)),
    ("assessment", String(48)),
    ("run_id", String(36)),
    ("exercise", String(48)),
    ("exercise_version", String(32)),
    ("part", Integer),
    ("response", String(48)),
    ("fraud_kind", String(48)),
    ("confidence", Integer),
    ("correct", Boolean),
    ("score_permille", Integer),
    ("duration_ms", BigInteger),
    ("outcome", String(48)),
    ("attempts", Integer),
    ("critical_error", Boolean),
    ("trial", Boolean),
    ("selected_from", String(48)),
    ("target", String(36)),
    ("target_verb", String(48)),
    ("reason", String(16)),
    ("lang", String(3)),
    ("app_version", String(32)),
)
"""Keys of an event that reports and flags ask for; everything else stays in the raw line."""


def _event_columns() -> list[Column[object]]:
    return [
        Column("id", String(36), nullable=False),
        Column("installation_id", String(36), nullable=False),
        Column("seq", BigInteger, nullable=False),
        Column("content_hash", String(64), nullable=False),
        Column("chain", String(64), nullable=False),
        Column("raw", LargeBinary, nullable=False),
        Column("flags", String(64), nullable=False, default=""),
        *(Column(name, kind) for name, kind in EVENT_KEYS),
    ]


event: Final = Table(
    "event",
    metadata,
    *_event_columns(),
    Column("fork_no", Integer, nullable=False, default=0),
    Column("bundle_id", String(36), nullable=False),
    Column("received_at", String(20), nullable=False),
    UniqueConstraint("id", name="event_id"),
    UniqueConstraint("installation_id", "seq", "fork_no", name="event_place"),
)
Index("event_learner", event.c.learner, event.c.type)

OF_THE_PROGRAMME: Final = event.c.type != "attempt"
"""Everything but single answers: one row in thirty, and all that the funnel asks for."""

Index("event_of_programme", event.c.type, sqlite_where=OF_THE_PROGRAMME, postgresql_where=OF_THE_PROGRAMME)

FLAGGED: Final = event.c.flags != ""
Index("event_flagged", event.c.installation_id, event.c.flags, sqlite_where=FLAGGED, postgresql_where=FLAGGED)

staged: Final = Table(
    "staged",
    MetaData(),
    Column("place", Integer, nullable=False),
    Column("id", String(36), nullable=False),
    Column("content_hash", String(64), nullable=False),
    prefixes=["TEMPORARY"],
)
"""Where the rows of one bundle wait to be classified: what they are known by, and their place in the bundle."""

conflict: Final = Table(
    "conflict",
    metadata,
    Column("event_id", String(36), nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("installation_id", String(36), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("chain", String(64), nullable=False),
    Column("kind", String(8), nullable=False),  # EDITED
    Column("raw", LargeBinary, nullable=False),
    Column("bundle_id", String(36), nullable=False),
    Column("decision", String(12), nullable=False, default=""),
    UniqueConstraint("event_id", "content_hash", name="conflict_version"),
)

rejected: Final = Table(
    "rejected",
    metadata,
    Column("installation_id", String(36), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("line_sha256", String(64), nullable=False),
    Column("event_id", String(36), nullable=False),
    Column("chain", String(64), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("bundle_id", String(36), nullable=False),
    UniqueConstraint("installation_id", "seq", "line_sha256", name="rejected_line"),
)

tombstone: Final = Table(
    "tombstone",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("installation_id", String(36), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("chain", String(64), nullable=False),
)

quarantine: Final = Table(
    "quarantine",
    metadata,
    Column("file_sha256", String(64), primary_key=True),
    Column("file_name", Text, nullable=False),
    Column("reason", String(48), nullable=False),
    Column("detail", Text, nullable=False, default=""),
    Column("events", Integer),  # as far as the count could be read
    Column("station_code", String(31), nullable=False, default=""),
    Column("signed_by", String(36), nullable=False, default=""),
    Column("public_key", String(120), nullable=False, default=""),
    Column("received_at", String(20), nullable=False),
    Column("path", Text, nullable=False),
    Column("held", Boolean, nullable=False, default=False),  # waits for enrolment, not quarantined
)

clock_mark: Final = Table(
    "clock_mark",
    metadata,
    Column("installation_id", String(36), primary_key=True),
    Column("through_seq", BigInteger, nullable=False),
    Column("highest_at", String(24), nullable=False),
)
"""How far the clock flags of an installation were computed, and the highest honest time up to there."""

recipient: Final = Table(
    "recipient",
    metadata,
    Column("recipient", String(80), primary_key=True),
    Column("whose", Text, nullable=False),
)
"""Recipients head office knows: of class lists it issued or was shown."""

learner_alias: Final = Table(
    "learner_alias",
    metadata,
    Column("from_learner", String(26), primary_key=True),
    Column("to_learner", String(26), nullable=False),
    Column("by", String(64), nullable=False),
    Column("at", String(20), nullable=False),
    Column("reason", Text, nullable=False),
)

roster: Final = Table(
    "roster",
    metadata,
    Column("learner", String(26), primary_key=True),
    Column("name", Text, nullable=False),
    Column("agency", String(32), nullable=False),
    Column("badge", Text, nullable=False),
    Column("badge_norm", String(32), nullable=False),
    Column("bcp", String(32), nullable=False, default=""),
    Column("name_ar", Text, nullable=False, default=""),
    UniqueConstraint("agency", "badge_norm", name="roster_badge"),
)

outbox: Final = Table(
    "outbox",
    metadata,
    Column("statement_id", String(36), primary_key=True),
    Column("event_id", String(36), nullable=False),
    Column("state", String(10), nullable=False),  # pending, sent, held, failed, conflict
    Column("tries", Integer, nullable=False, default=0),
    Column("last_status", Text, nullable=False, default=""),
)

access_log: Final = Table(
    "access_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", String(20), nullable=False),
    Column("by", String(64), nullable=False),
    Column("what", Text, nullable=False),
)
