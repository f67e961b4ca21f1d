"""The sealed bundle: events of one installation, signed by its key, encrypted to head office.

Format 1.0, sections 4, 5.1, 5.4 and 9.4 (steps 2 to 7).
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bag import SIGNATURE, TAG_MANIFEST, bagged, check_manifests, unzipped, zipped
from docexam.exchange.canonical import canonical, canonical_line, parsed
from docexam.exchange.events import GENESIS, chained_line, content_of_line, is_hash, is_uuid, is_whole
from docexam.exchange.statements import statement
from docexam.exchange.tables import results_table
from docexam.sealing.age_files import checked_recipient, open_sealed, seal, stanza_count
from docexam.sealing.ssh_signatures import SigningKey, sign, verify

FORMAT: Final = "docexam-bundle"
FORMAT_VERSION: Final = "1.0"
NAMESPACE: Final = "docexam-bundle@v1"
MOST_EVENTS: Final = 100_000
MOST_SEALED: Final = 512 * 1024 * 1024
LEAST_RECIPIENTS: Final = 2

Event = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Origin:
    """The installation a cloned or restored one came from, and its last event there."""

    installation_id: str
    last_seq: int


@dataclass(frozen=True, slots=True)
class Sender:
    """Who seals: installation, station, program and programme as they are now."""

    signed_by: str
    station_code: str
    app_version: str
    app_build_date: str
    curriculum_id: str
    curriculum_version: str
    iri_base: str
    utc_offset_min: int
    cloned_from: Origin | None = None
    restored_from: Origin | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """What is sealed this time: bundle id, counter, time, and the chain value before the first event."""

    bundle_id: str
    bundle_seq: int
    created_at: str
    chain_before: str = GENESIS
    prev_bundle_id: str = ""


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """A bundle that was decrypted and checked whole, down to its chain.

    `lines` are the canonical event lines without LF and `hashes` their content hashes, in order of `events`.
    `own_files_agree` tells whether the statements and rows in it are those its events give.
    """

    header: Mapping[str, Any]
    events: tuple[dict[str, Any], ...]
    lines: tuple[bytes, ...]
    hashes: tuple[str, ...]
    stanzas: int
    own_files_agree: bool


def file_name(header: Mapping[str, Any]) -> str:
    """Return the name a bundle has on a stick, such as ``BSR-SAFWAN-01-4B7D0C1E-000001-20260304.dxr.age``."""
    tag = str(header["signed_by"])[:8].upper()
    date = str(header["created_at"])[:10].replace("-", "")
    return f"{header['station_code']}-{tag}-{header['bundle_seq']:06}-{date}.dxr.age"


def seal_bundle(
    events: Sequence[Event],
    *,
    sender: Sender,
    sending: Sending,
    key: SigningKey,
    recipients: Iterable[str],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[dict[str, Any], bytes]:
    """Return the header and the sealed bytes of a bundle of `events` (chained, in order of seq).

    Raises:
        EnvironmentFault: NOTHING_NEW without events, CHAIN_BROKEN if the chain does not hold, KEY_UNREADABLE
            for a broken recipient, KEY_MISSING with fewer than two.
        ValueError: more than `MOST_EVENTS` events.
    """
    lines = [canonical(event) for event in events]
    _refuse_unfit(events, lines, sending.chain_before)
    header = _header(events, sender, sending, key, _checked_recipients(recipients))
    payload = {
        "data/bundle.json": canonical_line(header),
        "data/events.jsonl": b"\n".join([*lines, b""]),
        **_derived(events, header, progress),
    }
    files = bagged(
        payload,
        software=f"docexam {sender.app_version}",
        date=sending.created_at[:10],
        bundle_id=sending.bundle_id,
    )
    files[SIGNATURE] = sign(files[TAG_MANIFEST], key, namespace=NAMESPACE)
    return header, seal(zipped(files), header["recipients"])


def open_bundle(
    sealed: bytes, *, identities: Iterable[str], trusted_key: Callable[[Mapping[str, Any]], str]
) -> OpenedBundle:
    """Decrypt and check a bundle whole.

    `trusted_key` is given the header (not yet verified) and returns the public key the signature must be of:
    the one enrolled for `signed_by`; it may raise to quarantine.

    Raises:
        EnvironmentFault: SEAL_UNOPENED, BUNDLE_DAMAGED, BUNDLE_TOO_LARGE, SIGNATURE_WRONG,
            EXCHANGE_VERSION_NEWER, CHAIN_BROKEN, EXCHANGE_UNREADABLE.
    """
    if len(sealed) > MOST_SEALED:
        raise EnvironmentFault(FaultCode.BUNDLE_TOO_LARGE)
    files = unzipped(open_sealed(sealed, identities))
    header = parsed(files["data/bundle.json"])
    verify(
        files[TAG_MANIFEST],
        files[SIGNATURE],
        public_key=trusted_key(header),
        namespace=NAMESPACE,
    )
    check_manifests(files)
    _check_header(header, files["data/bundle.json"])
    events, lines, hashes = _checked_events(files["data/events.jsonl"], header)
    return OpenedBundle(
        header=header,
        events=events,
        lines=lines,
        hashes=hashes,
        stanzas=stanza_count(sealed),
        own_files_agree=_own_files_agree(files, events, header),
    )


def _refuse_unfit(events: Sequence[Event], lines: Sequence[bytes], before: str) -> None:
    if not events:
        raise EnvironmentFault(FaultCode.NOTHING_NEW)
    if len(events) > MOST_EVENTS:
        raise ValueError(f"a bundle holds at most {MOST_EVENTS} events")
    for place, (event, line) in enumerate(zip(events, lines, strict=True)):
        before = chained_line(before, line, event["chain"])
        if event["chain"] != before or event["seq"] != events[0]["seq"] + place:
            raise EnvironmentFault(FaultCode.CHAIN_BROKEN, seq=event["seq"])


def _checked_recipients(recipients: Iterable[str]) -> list[str]:
    checked = sorted({checked_recipient(one) for one in recipients})
    if len(checked) < LEAST_RECIPIENTS:
        raise EnvironmentFault(FaultCode.KEY_MISSING)
    return checked


def _header(
    events: Sequence[Event],
    sender: Sender,
    sending: Sending,
    key: SigningKey,
    recipients: list[str],
) -> dict[str, Any]:
    header: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "bundle_id": sending.bundle_id,
        "installation_id": events[0]["installation_id"],
        "signed_by": sender.signed_by,
        "station_code": sender.station_code,
        "bundle_seq": sending.bundle_seq,
        "created_at": sending.created_at,
        "utc_offset_min": sender.utc_offset_min,
        "app_version": sender.app_version,
        "app_build_date": sender.app_build_date,
        "curriculum_id": sender.curriculum_id,
        "curriculum_version": sender.curriculum_version,
        "iri_base": sender.iri_base,
        "first_seq": events[0]["seq"],
        "last_seq": events[-1]["seq"],
        "counts": {"events": len(events), "statements": len(events)},
        "chain_before": sending.chain_before,
        "chain_head": events[-1]["chain"],
        "recipients": recipients,
        "public_key": key.public,
    }
    if sending.prev_bundle_id:
        header["prev_bundle_id"] = sending.prev_bundle_id
    return header | _origins(sender)


def _origins(sender: Sender) -> dict[str, Any]:
    origins = {"cloned_from": sender.cloned_from, "restored_from": sender.restored_from}
    return {
        name: {"installation_id": origin.installation_id, "last_seq": origin.last_seq}
        for name, origin in origins.items()
        if origin
    }


def _derived(
    events: Sequence[Event], header: Mapping[str, Any], progress: Callable[[int, int], None]
) -> dict[str, bytes]:
    """Return the files that are made from the events."""
    statements: list[bytes] = []
    for done, event in enumerate(events, start=1):
        statements.append(canonical_line(statement(event, iri_base=header["iri_base"])))
        if done % 1000 == 0 or done == len(events):
            progress(done, len(events))
    return {
        "data/statements.jsonl": b"".join(statements),
        "data/results.csv": results_table(events, station_code=header["station_code"]),
    }


def _check_header(header: Mapping[str, Any], raw: bytes) -> None:
    version = header.get("format_version")
    if header.get("format") != FORMAT or not isinstance(version, str):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    if version.partition(".")[0] != FORMAT_VERSION.partition(".")[0]:
        raise EnvironmentFault(FaultCode.EXCHANGE_VERSION_NEWER, version=version[:32])
    first, last, counts = header.get("first_seq"), header.get("last_seq"), header.get("counts")
    if not (is_whole(first, 1) and is_whole(last, 1) and isinstance(counts, dict)):
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="bundle.json")
    number = int(last or 0) - int(first or 0) + 1
    hashes = is_hash(header.get("chain_before")) and is_hash(header.get("chain_head"))
    ids = all(is_uuid(header.get(key)) for key in ("bundle_id", "installation_id", "signed_by"))
    agree = counts.get("events") == number == counts.get("statements")
    if not (hashes and ids and agree and is_whole(number, 1, MOST_EVENTS)):
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="bundle.json")
    if canonical_line(header) != raw:
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="bundle.json")


def _checked_events(
    raw: bytes, header: Mapping[str, Any]
) -> tuple[tuple[dict[str, Any], ...], tuple[bytes, ...], tuple[str, ...]]:
    """Return events, lines and content hashes of a file whose every line and chain value holds."""
    lines = tuple(raw[:-1].split(b"\n"))
    if not raw.endswith(b"\n") or len(lines) != header["counts"]["events"]:
        raise EnvironmentFault(FaultCode.BUNDLE_DAMAGED, what="events.jsonl")
    events: list[dict[str, Any]] = []
    hashes: list[str] = []
    before = header["chain_before"]
    for seq, line in enumerate(lines, start=header["first_seq"]):
        event = parsed(line)
        content = content_of_line(line, event.get("chain"))
        before = hashlib.sha256(before.encode() + content).hexdigest()
        fits = event.get("seq") == seq and event.get("installation_id") == header["installation_id"]
        if not fits or event.get("chain") != before or canonical(event) != line:
            raise EnvironmentFault(FaultCode.CHAIN_BROKEN, seq=seq)
        events.append(event)
        hashes.append(hashlib.sha256(content).hexdigest())
    if before != header["chain_head"]:
        raise EnvironmentFault(FaultCode.CHAIN_BROKEN, seq=header["last_seq"])
    return tuple(events), lines, tuple(hashes)


def _own_files_agree(files: Mapping[str, bytes], events: Sequence[Event], header: Mapping[str, Any]) -> bool:
    if header["format_version"] != FORMAT_VERSION:
        return True
    try:
        made = _derived(events, header, lambda done, total: None)
    except (KeyError, TypeError):
        return False
    return all(files[name] == content for name, content in made.items())
