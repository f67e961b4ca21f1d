"""Hostile and damaged bundles, byte by byte: refused within bounds, with nothing of them imported."""

import io
import zipfile

import pytest
from sqlalchemy import select

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bundle import open_bundle
from docexam.sealing.age_files import open_sealed, seal
from docexam.tracker.outcomes import Ending
from docexam.tracker.schema import event
from docexam.tracker.simulation.post import Post, SealedFile
from tests.unit.tracker.offices import Country, answer


def taught(country: Country) -> Post:
    post = country.post()
    answer(post, 1)
    answer(post, 2)
    return post


def refused(country: Country, post: Post, content: bytes) -> FaultCode | None:
    """Return why a bundle is refused, or None when it opens."""
    try:
        open_bundle(
            content, identities=country.office.keys.identities, trusted_key=lambda header: post.key.public
        )
    except EnvironmentFault as fault:
        return fault.code
    return None


@pytest.mark.parametrize("step", [97, pytest.param(1, marks=pytest.mark.proof)])
def test_every_changed_byte_of_a_file_is_refused(country: Country, step: int) -> None:
    post = taught(country)
    whole = country.sealed(post).content
    for place in range(0, len(whole), step):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        assert refused(country, post, bytes(damaged)) is FaultCode.SEAL_UNOPENED


@pytest.mark.parametrize("step", [211, pytest.param(1, marks=pytest.mark.proof)])
def test_no_changed_byte_inside_the_seal_changes_an_event(country: Country, step: int) -> None:
    """A few bytes of a zip mean nothing (a time, say); a bundle that still opens must say what it said."""
    post = taught(country)
    plain = open_sealed(country.sealed(post).content, country.office.keys.identities)
    for place in range(0, len(plain), step):
        damaged = bytearray(plain)
        damaged[place] ^= 1 << place % 8
        resealed = seal(bytes(damaged), country.recipients)
        if refused(country, post, resealed) is None:
            opened = open_bundle(
                resealed,
                identities=country.office.keys.identities,
                trusted_key=lambda header: post.key.public,
            )
            assert list(opened.events) == post.events


def hostile(country: Country, entries: dict[str, bytes]) -> SealedFile:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return SealedFile(
        "ANB-QAIM-01-AAAAAAAA-000001-20250304.dxr.age", seal(buffer.getvalue(), country.recipients)
    )


@pytest.mark.parametrize("number", [2000, pytest.param(200_000, marks=pytest.mark.proof)])
def test_a_zip_of_countless_entries_is_set_aside(country: Country, number: int) -> None:
    report = country.send(hostile(country, {f"bag/{place}": b"" for place in range(number)}))
    assert [one.ending for one in report.outcomes] == [Ending.QUARANTINED]
    assert country.rows(event) == 0


def test_a_zip_that_would_write_elsewhere_is_set_aside_and_writes_nothing(country: Country) -> None:
    before = {path for path in country.folder.rglob("*") if "archive" not in path.parts}
    report = country.send(hostile(country, {"bag/../../evil": b"x", "/tmp/evil": b"x"}))
    assert [one.reason for one in report.outcomes] == [FaultCode.BUNDLE_DAMAGED]
    after = {
        path
        for path in country.folder.rglob("*")
        if "archive" not in path.parts and "stick" not in path.parts
    }
    assert after <= before


def test_what_was_imported_before_stays_when_a_forged_stick_follows(country: Country) -> None:
    post = taught(country)
    country.send(country.sealed(post), name="good")
    whole = country.sealed(post).content
    country.send(SealedFile("ANB-QAIM-01-AAAAAAAA-000009-20250304.dxr.age", whole[:-1] + b"x"), name="bad")
    with country.office.engine.connect() as connection:
        assert set(connection.scalars(select(event.c.id))) == {one["id"] for one in post.events}
