"""Keys are made once, tried when they are set, and kept for their owner alone."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.sealing.age_files import new_identity, recipient_of
from docexam.tracker.keys import (
    ESCROW,
    ESCROW_PUBLIC,
    HEAD_OFFICE,
    PROGRAMME,
    SECRET_FILES,
    SIGNING,
    load_keys,
    prepare_keys,
    restore_keys,
    write_keys_copy,
)


def test_keys_are_made_once(tmp_path: Path) -> None:
    keys, made = prepare_keys(tmp_path / "keys")
    again, made_again = prepare_keys(tmp_path / "keys")
    assert (made, made_again) == (True, False)
    assert again == keys
    assert len(keys.recipients) == 2
    assert len(keys.programme_key) == 32


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX")
def test_only_the_owner_reads_key_files(tmp_path: Path) -> None:
    prepare_keys(tmp_path / "keys")
    for name in SECRET_FILES:
        assert stat.S_IMODE((tmp_path / "keys" / name).stat().st_mode) == 0o600


def test_no_key_is_made_beside_a_lost_one(tmp_path: Path) -> None:
    prepare_keys(tmp_path)
    (tmp_path / SIGNING).unlink()
    with pytest.raises(EnvironmentFault) as raised:
        prepare_keys(tmp_path)
    assert raised.value.code is FaultCode.KEY_MISSING
    assert not (tmp_path / SIGNING).exists()


def test_the_escrow_key_may_lie_in_its_safe(tmp_path: Path) -> None:
    keys, _ = prepare_keys(tmp_path)
    (tmp_path / ESCROW).unlink()
    later = load_keys(tmp_path)
    assert later.recipients == keys.recipients
    assert later.identities == keys.identities[:1]


def test_an_age_key_that_was_replaced_still_opens_late_sticks(tmp_path: Path) -> None:
    prepare_keys(tmp_path)
    old = (tmp_path / HEAD_OFFICE).read_text()
    identity, recipient = new_identity()
    (tmp_path / HEAD_OFFICE).write_text(f"# made in 2026\n{identity}\n{old}")
    keys = load_keys(tmp_path)
    assert keys.recipients[0] == recipient
    assert recipient_of(old.strip()) in keys.recipients


@pytest.mark.parametrize(
    ("name", "content"), [(HEAD_OFFICE, "x"), (SIGNING, "x"), (PROGRAMME, "AAAA"), (ESCROW_PUBLIC, "x")]
)
def test_a_key_that_cannot_be_read_is_said_when_it_is_set(tmp_path: Path, name: str, content: str) -> None:
    prepare_keys(tmp_path)
    (tmp_path / name).write_text(content)
    with pytest.raises(EnvironmentFault) as raised:
        prepare_keys(tmp_path)
    assert raised.value.code is FaultCode.KEY_UNREADABLE


@pytest.mark.parametrize("form", [bytes, bytes.hex])
def test_bare_secrets_of_another_program_are_read(tmp_path: Path, form: type) -> None:
    prepare_keys(tmp_path)
    secret = os.urandom(32)
    written = form(secret)
    (tmp_path / PROGRAMME).write_bytes(written if isinstance(written, bytes) else written.encode())
    assert load_keys(tmp_path).programme_key == secret


def test_a_copy_under_a_passphrase_brings_the_keys_back(tmp_path: Path) -> None:
    keys, _ = prepare_keys(tmp_path / "keys")
    copy = write_keys_copy(tmp_path / "keys", tmp_path, "correct horse")
    assert b"AGE-SECRET" not in copy.read_bytes()
    with pytest.raises(EnvironmentFault) as raised:
        restore_keys(copy, tmp_path / "new", "wrong horse")
    assert raised.value.code is FaultCode.PASSPHRASE_WRONG
    restore_keys(copy, tmp_path / "new", "correct horse")
    assert load_keys(tmp_path / "new") == keys
    with pytest.raises(EnvironmentFault) as raised:
        restore_keys(copy, tmp_path / "new", "correct horse")
    assert raised.value.code is FaultCode.TARGET_NAME_TAKEN


def test_keys_never_show_themselves(tmp_path: Path) -> None:
    keys, _ = prepare_keys(tmp_path)
    assert "SECRET" not in repr(keys)
    assert repr(keys.programme_key) not in repr(keys)
    assert repr(keys.signing.seed) not in repr(keys)


def test_the_signing_key_is_a_key_of_openssh(tmp_path: Path) -> None:
    keys, _ = prepare_keys(tmp_path)
    try:
        shown = subprocess.run(
            ["ssh-keygen", "-y", "-f", str(tmp_path / SIGNING)], capture_output=True, check=True
        )
    except FileNotFoundError:
        pytest.skip("OpenSSH is not installed here")
    assert shown.stdout.decode().split()[:2] == keys.signing.public.split()
