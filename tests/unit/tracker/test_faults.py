"""Hostile and damaged bundles, byte by byte: refused within bounds, with nothing of them imported."""

import io
import signal
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import select

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bundle import open_bundle
from docexam.sealing.age_files import open_sealed, seal
from docexam.tracker.classification import Tally
from docexam.tracker.command import main
from docexam.tracker.database import open_database
from docexam.tracker.intake import import_bundles
from docexam.tracker.keys import load_keys
from docexam.tracker.office import open_office
from docexam.tracker.outcomes import Ending
from docexam.tracker.schema import bundle, event
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


@pytest.mark.parametrize("step", [331, pytest.param(7, marks=pytest.mark.proof)])
def test_no_cut_extension_or_changed_byte_gets_anything_past_the_door(country: Country, step: int) -> None:
    """Through the import itself: every file is set aside, none is counted, and nothing plain stays."""
    post = taught(country)
    file = country.sealed(post)
    whole = file.content
    places = range(0, len(whole), step)
    damaged = [whole[:place] for place in places]
    damaged += [
        whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :] for place in places
    ]
    damaged += [whole + whole[: place + 1] for place in places]
    for number, content in enumerate(damaged):
        country.stick(SealedFile(file.name, content), name=f"sticks/{number}")
    report = import_bundles(country.office, [country.folder / "sticks"])
    assert len(report.outcomes) == len(damaged)
    assert {one.ending for one in report.outcomes} == {Ending.QUARANTINED}
    assert country.rows(event) == country.rows(bundle) == 0
    assert report.adds_up
    assert not [
        path for path in country.folder.rglob("*") if path.is_file() and b"td3-utopia" in path.read_bytes()
    ]
    assert country.send(file, name="whole").tally == Tally(new=2)


@pytest.mark.parametrize("number", [2000, pytest.param(1_000_000, marks=pytest.mark.proof)])
def test_a_zip_of_countless_entries_is_set_aside_within_bounds(country: Country, number: int) -> None:
    file = SealedFile(
        "ANB-QAIM-01-AAAAAAAA-000001-20250304.dxr.age", seal(crowded(number), country.recipients)
    )
    stick = country.stick(file)
    tracemalloc.start()
    report = import_bundles(country.office, [stick])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [one.reason for one in report.outcomes] == [FaultCode.BUNDLE_DAMAGED]
    assert country.rows(event) == 0
    # the file itself, sealed and opened, but no entry of it
    assert most < 3 * len(file.content) + 5_000_000


def crowded(number: int) -> bytes:
    """Return a zip of that many empty entries, as its format writes them; the end record counts them modulo 65,536."""
    header = struct.pack("<5H3I2H", 20, 0, 0, 0, 33, 0, 0, 0, 11, 0)
    entries, directory = bytearray(), bytearray()
    for place in range(number):
        path = b"bag/%07d" % place
        directory += b"PK\1\2\x14\x03" + header + struct.pack("<3H2I", 0, 0, 0, 0, len(entries)) + path
        entries += b"PK\3\4" + header + path
    end = struct.pack("<4H2IH", 0, 0, number % 65536, number % 65536, len(directory), len(entries), 0)
    return bytes(entries + directory + b"PK\5\6" + end)


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


def test_an_import_that_was_killed_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """A real process, killed in the middle of a bundle, as by a power cut: whole bundles stay, half ones do not."""
    database, sticks = tmp_path / "office.db", tmp_path / "sticks"
    options = ["--database", f"sqlite:///{database.as_posix()}", "--keys", str(tmp_path / "keys")]
    assert main(["init", *options]) == 0
    engine = open_database(f"sqlite:///{database.as_posix()}")
    office = open_office(engine, load_keys(tmp_path / "keys"), archive=tmp_path / "office-archive")
    made = Country(office, tmp_path, office.keys.recipients)
    for number in range(1, 6):
        post = made.post(f"ANB-QAIM-0{number}")
        for place in range(number):
            answer(post, place)
        made.stick(made.sealed(post), name=f"sticks/{number}")
    killed = subprocess.run([sys.executable, "-c", KILLED_IN_THE_THIRD, str(sticks), *options], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert (made.rows(bundle), made.rows(event)) == (2, 3)
    report = import_bundles(office, [sticks])
    assert report.adds_up
    assert report.tally == Tally(new=12, duplicate=3)
    assert not list((tmp_path / "office-archive").rglob("*.part"))
    engine.dispose()


KILLED_IN_THE_THIRD = """
import os, signal, sys
from docexam.tracker import register
from docexam.tracker.command import main

noted = register.note_bundle
left = [3]

def killed_in_the_third(*arguments):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    noted(*arguments)

register.note_bundle = killed_in_the_third
main(["import", sys.argv[1], *sys.argv[2:]])
"""


def test_what_was_imported_before_stays_when_a_forged_stick_follows(country: Country) -> None:
    post = taught(country)
    country.send(country.sealed(post), name="good")
    whole = country.sealed(post).content
    country.send(SealedFile("ANB-QAIM-01-AAAAAAAA-000009-20250304.dxr.age", whole[:-1] + b"x"), name="bad")
    with country.office.engine.connect() as connection:
        assert set(connection.scalars(select(event.c.id))) == {one["id"] for one in post.events}
