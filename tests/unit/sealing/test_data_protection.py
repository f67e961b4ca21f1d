"""Keys at rest: as they are where the file mode guards them, through the Data Protection API on Windows.

The API itself is stood in for: it has not been called on Windows by these tests.
"""

import ctypes
from pathlib import Path
from typing import Any

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.sealing import data_protection
from docexam.sealing.data_protection import MARK, protected, unprotected
from docexam.sealing.key_folder import KeyFolder

SECRET = bytes(range(64))
ACCOUNT = 0x5A
NEVER_ASK = 1


class Crypt32:
    """Protects by turning bits over, and refuses what another account protected."""

    def __init__(self, system: "FakeWindows") -> None:
        self._system = system

    def CryptProtectData(self, source: Any, *rest: Any) -> int:  # noqa: N802 -- the name Windows gives it
        return self._answer(bytes([ACCOUNT]) + _turned(_content(source)), *rest)

    def CryptUnprotectData(self, source: Any, *rest: Any) -> int:  # noqa: N802 -- the name Windows gives it
        content = _content(source)
        if content[:1] != bytes([self._system.account]):
            return 0
        return self._answer(_turned(content[1:]), *rest)

    def _answer(
        self, made: bytes, name: Any, entropy: Any, kept: Any, prompt: Any, flags: int, out: Any
    ) -> int:
        assert (name, entropy, kept, prompt, flags) == (None, None, None, None, NEVER_ASK)
        buffer = ctypes.create_string_buffer(made, len(made))
        blob = out._obj
        blob.size, blob.data = len(made), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char))
        self._system.given[ctypes.addressof(buffer)] = buffer
        return 1


class FakeWindows:
    """Stands in for ``ctypes.WinDLL``; `given` is memory that was handed out and not taken back yet."""

    def __init__(self) -> None:
        self.account = ACCOUNT
        self.given: dict[int, object] = {}

    def __call__(self, name: str) -> Any:
        return Crypt32(self) if name == "crypt32" else self

    @property
    def LocalFree(self) -> Any:  # noqa: N802 -- the name Windows gives it
        def free(address: ctypes.c_void_p) -> None:
            del self.given[address.value or 0]

        return free


def _content(source: Any) -> bytes:
    return ctypes.string_at(source._obj.data, source._obj.size)


def _turned(data: bytes) -> bytes:
    return bytes(byte ^ 0xFF for byte in data)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> FakeWindows:
    made = FakeWindows()
    monkeypatch.setattr(data_protection, "ON_WINDOWS", True)
    monkeypatch.setattr(ctypes, "WinDLL", made, raising=False)
    return made


def test_where_there_is_no_such_api_a_secret_is_written_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_protection, "ON_WINDOWS", False)
    assert protected(SECRET) == SECRET
    assert unprotected(SECRET) == SECRET


def test_on_windows_nothing_of_a_secret_is_written_and_it_comes_back_whole(windows: FakeWindows) -> None:
    kept = protected(SECRET)
    assert kept.startswith(MARK)
    assert SECRET not in kept
    assert unprotected(kept) == SECRET
    assert windows.given == {}, "what Windows handed out was given back"


def test_what_another_account_protected_does_not_open(windows: FakeWindows) -> None:
    kept = protected(SECRET)
    windows.account = 0x11
    with pytest.raises(EnvironmentFault) as fault:
        unprotected(kept)
    assert fault.value.code is FaultCode.KEY_UNREADABLE
    assert windows.given == {}


def test_a_folder_carried_to_another_system_has_no_key(
    windows: FakeWindows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = KeyFolder(tmp_path)
    key = folder.make_signing_key("4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34")
    found = folder.signing_key("4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34")
    assert found is not None
    assert found.public == key.public
    assert (tmp_path / "keys" / "4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34.key").read_bytes().startswith(MARK)
    monkeypatch.setattr(data_protection, "ON_WINDOWS", False)
    assert folder.signing_key("4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34") is None


def test_a_key_from_before_windows_protected_it_is_still_read(windows: FakeWindows) -> None:
    assert unprotected(SECRET) == SECRET
    assert windows.given == {}
