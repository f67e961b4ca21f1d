"""Sealing and opening a bundle, by our own code and by standard tools."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bag import SIGNATURE, TAG_MANIFEST, unzipped, zipped
from docexam.exchange.bundle import NAMESPACE, OpenedBundle, file_name, open_bundle, seal_bundle
from docexam.exchange.events import chained
from docexam.sealing.age_files import new_identity, open_sealed, seal
from docexam.sealing.ssh_signatures import new_signing_key, sign
from tests.unit.exchange.worked_example import EVENT, INSTALLATION, RECIPIENTS, SENDER, SENDING, STATION_KEY

OFFICE, OFFICE_RECIPIENT = new_identity()
ESCROW, ESCROW_RECIPIENT = new_identity()


def many(number: int) -> list[dict[str, Any]]:
    plain = {key: value for key, value in EVENT.items() if key != "chain"}
    return chained({**plain, "seq": seq, "confidence": seq % 5 + 1} for seq in range(1, number + 1))


def sealed(number: int = 3) -> tuple[dict[str, Any], bytes]:
    return seal_bundle(
        many(number),
        sender=SENDER,
        sending=SENDING,
        key=STATION_KEY,
        recipients=[OFFICE_RECIPIENT, ESCROW_RECIPIENT],
    )


def opened(data: bytes, identity: str = OFFICE) -> OpenedBundle:
    return open_bundle(data, identities=[identity], trusted_key=lambda header: STATION_KEY.public)


def resealed(files: dict[str, bytes]) -> bytes:
    return seal(zipped(files), [OFFICE_RECIPIENT, ESCROW_RECIPIENT])


def refused(data: bytes) -> FaultCode:
    with pytest.raises(EnvironmentFault) as raised:
        opened(data)
    return raised.value.code


def test_what_was_sealed_is_opened_by_either_key() -> None:
    header, data = sealed()
    for identity in (OFFICE, ESCROW):
        bundle = opened(data, identity)
        assert bundle.header == header
        assert list(bundle.events) == many(3)
        assert bundle.own_files_agree
        assert bundle.stanzas == 2


def test_the_header_and_name_of_the_worked_example() -> None:
    header, _ = seal_bundle([EVENT], sender=SENDER, sending=SENDING, key=STATION_KEY, recipients=RECIPIENTS)
    assert file_name(header) == "BSR-SAFWAN-01-4B7D0C1E-000001-20260304.dxr.age"
    assert header["counts"] == {"events": 1, "statements": 1}
    assert "prev_bundle_id" not in header


def test_a_bundle_without_news_is_not_written() -> None:
    with pytest.raises(EnvironmentFault) as raised:
        seal_bundle([], sender=SENDER, sending=SENDING, key=STATION_KEY, recipients=RECIPIENTS)
    assert raised.value.code is FaultCode.NOTHING_NEW


def test_one_recipient_is_not_enough() -> None:
    with pytest.raises(EnvironmentFault) as raised:
        seal_bundle([EVENT], sender=SENDER, sending=SENDING, key=STATION_KEY, recipients=RECIPIENTS[:1] * 2)
    assert raised.value.code is FaultCode.KEY_MISSING


def test_an_edited_record_is_not_sealed() -> None:
    events = many(4)
    events[2] = {**events[2], "correct": False}
    with pytest.raises(EnvironmentFault) as raised:
        seal_bundle(events, sender=SENDER, sending=SENDING, key=STATION_KEY, recipients=RECIPIENTS)
    assert raised.value.code is FaultCode.CHAIN_BROKEN
    assert raised.value.params["seq"] == 3


def test_a_stranger_cannot_open_it() -> None:
    stranger, _ = new_identity()
    with pytest.raises(EnvironmentFault) as raised:
        opened(sealed()[1], stranger)
    assert raised.value.code is FaultCode.SEAL_UNOPENED


WHOLE = sealed(2)[1]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_every_changed_byte_is_refused(place: int, change: int) -> None:
    damaged = bytearray(WHOLE)
    damaged[place] ^= change
    assert refused(bytes(damaged)) is FaultCode.SEAL_UNOPENED


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE) - 1))
def test_every_cut_is_refused(length: int) -> None:
    assert refused(WHOLE[:length]) is FaultCode.SEAL_UNOPENED


@settings(max_examples=40, deadline=None)
@given(st.binary(min_size=1, max_size=300))
def test_every_extension_is_refused(more: bytes) -> None:
    assert refused(WHOLE + more) is FaultCode.SEAL_UNOPENED


def inside() -> dict[str, bytes]:
    return unzipped(open_sealed(sealed()[1], [OFFICE]))


def test_a_bundle_signed_again_by_a_stranger_is_refused() -> None:
    files = inside()
    files[SIGNATURE] = sign(files[TAG_MANIFEST], new_signing_key(), namespace=NAMESPACE)
    assert refused(resealed(files)) is FaultCode.SIGNATURE_WRONG


def test_a_signature_for_another_purpose_is_refused() -> None:
    files = inside()
    files[SIGNATURE] = sign(files[TAG_MANIFEST], STATION_KEY, namespace="docexam-receipt@v1")
    assert refused(resealed(files)) is FaultCode.SIGNATURE_WRONG


@pytest.mark.parametrize(
    "name", ["data/events.jsonl", "data/results.csv", "bag-info.txt", "manifest-sha256.txt"]
)
def test_a_file_changed_inside_is_refused(name: str) -> None:
    files = inside()
    files[name] = files[name].replace(b"1", b"2", 1)
    assert refused(resealed(files)) is FaultCode.BUNDLE_DAMAGED


def zip_of(names: list[str], *, content: bytes = b"x") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), content)
    return seal(buffer.getvalue(), [OFFICE_RECIPIENT, ESCROW_RECIPIENT])


def nine(*replaced: tuple[str, str]) -> list[str]:
    changes = dict(replaced)
    return [changes.get(name, f"bag/{name}") for name in sorted(inside())]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "other", ["../etc/passwd", "/etc/passwd", "bag/../x", "bag/bagit.txt", "C:\\x", "bag/data/"]
)
def test_a_zip_of_other_names_is_refused(other: str) -> None:
    assert refused(zip_of(nine(("bag-info.txt", other)))) is FaultCode.BUNDLE_DAMAGED


def test_a_zip_of_more_or_fewer_entries_is_refused() -> None:
    assert refused(zip_of(nine()[:-1])) is FaultCode.BUNDLE_DAMAGED
    assert refused(zip_of([f"bag/{n}" for n in range(3000)])) is FaultCode.BUNDLE_DAMAGED


def test_a_zip_with_a_link_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in nine():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (0o120777 if name == "bag/bagit.txt" else 0o100600) << 16
            archive.writestr(entry, b"/etc/passwd")
    data = seal(buffer.getvalue(), [OFFICE_RECIPIENT, ESCROW_RECIPIENT])
    assert refused(data) is FaultCode.BUNDLE_DAMAGED


def test_a_bomb_is_refused_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docexam.exchange.bag.MOST_UNPACKED", 8 << 20)
    assert refused(zip_of(nine(), content=bytes(4 << 20))) is FaultCode.BUNDLE_TOO_LARGE


def test_no_plain_zip_is_taken() -> None:
    assert refused(zipped(inside())) is FaultCode.SEAL_UNOPENED


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="OpenSSH is not installed here")
def test_standard_tools_check_bag_and_signature(tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(open_sealed(sealed()[1], [OFFICE]))
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        archive.extractall(tmp_path)
    bag = tmp_path / "bag"
    checked = ["sha256sum", "-c", "--strict", "manifest-sha256.txt", "tagmanifest-sha256.txt"]
    subprocess.run(checked, cwd=bag, check=True, capture_output=True)
    signers = tmp_path / "allowed_signers"
    signers.write_text(f'{INSTALLATION} namespaces="{NAMESPACE}" {STATION_KEY.public}\n')
    verify = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", INSTALLATION]
    verify += ["-n", NAMESPACE, "-s", SIGNATURE]
    with (bag / TAG_MANIFEST).open("rb") as message:
        done = subprocess.run(verify, cwd=bag, stdin=message, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
