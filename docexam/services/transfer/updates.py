"""Program updates that lie ready: kept with their signature, verified again before anybody starts one.

Format 1.0, section 9.5. The program never starts an update by itself: a trainer asks for it, the record is copied,
and what is started is compared with what head office signed. A folder of an update that is no newer than the program
any more has done its work and is cleared away.
"""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.events import is_version
from docexam.exchange.packs import MOST_PACKED, UPDATE_FILE, files_of, newer, read_pack
from docexam.files.faults import data_folder_fault
from docexam.files.private_files import bounded
from docexam.files.safe_write import write_safely
from docexam.services.transfer.values import PackOffer

UPDATES: Final = "updates"
_PREFIX: Final = "docexam_"
_SIGNED: Final = "signed.update"
_PART: Final = ".part"


@dataclass(frozen=True, slots=True)
class UpdateReady:
    """An update that lies ready: its version and the one program file it brings."""

    version: str
    program: Path

    @property
    def for_windows(self) -> bool:
        """Whether its file is an installer of Windows."""
        return self.program.suffix.lower() == ".exe"


def lay_ready(data_folder: Path, offer: PackOffer) -> Path:
    """Lay an update that was verified and confirmed ready, and return its program file.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE, unless it brings exactly one program file; a fault of the data folder.
    """
    name, program = _program_of(offer.content)
    top = data_folder / UPDATES
    target, part = top / f"{_PREFIX}{offer.version}", top / f"{_PREFIX}{offer.version}{_PART}"
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        for file, data in (
            (name, program),
            (_SIGNED, offer.content),
            (f"{_SIGNED}.sig", offer.signature),
        ):
            write_safely(part, file, data, replace=False)
        shutil.rmtree(target, ignore_errors=True)
        part.rename(target)
    except OSError as error:
        raise data_folder_fault(error, folder=str(top)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target / name


def ready(data_folder: Path, *, app_version: str) -> UpdateReady | None:
    """Return the newest update that lies ready and is newer than the program, or None."""
    found = [one for one in _laid_out(data_folder) if newer(one.version, app_version)]
    best = None
    for one in found:
        if best is None or newer(one.version, best.version):
            best = one
    return best


def verified(data_folder: Path, *, app_version: str, head_office_key: str) -> UpdateReady:
    """Return the update that lies ready, after comparing its file with what head office signed.

    Raises:
        EnvironmentFault: SIGNATURE_WRONG, EXCHANGE_UNREADABLE (also where none lies ready).
    """
    found = ready(data_folder, app_version=app_version)
    if found is None:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    folder = found.program.parent
    packed, signature = bounded(folder / _SIGNED, MOST_PACKED), bounded(folder / f"{_SIGNED}.sig", 1 << 20)
    facts = read_pack(packed or b"", signature or b"", public_key=head_office_key, update=True)
    name, program = _program_of(packed or b"")
    same = name == found.program.name and bounded(found.program, MOST_PACKED) == program
    if not same or facts.version != found.version:
        raise EnvironmentFault(FaultCode.SIGNATURE_WRONG)
    return found


def clear_done(data_folder: Path, *, app_version: str) -> None:
    """Remove updates the program has caught up with, and what an interrupted one left. Never fails."""
    kept = {one.program.parent for one in _laid_out(data_folder) if newer(one.version, app_version)}
    with suppress(OSError):
        for folder in (data_folder / UPDATES).iterdir():
            if folder.is_dir() and folder not in kept:
                shutil.rmtree(folder, ignore_errors=True)


def _laid_out(data_folder: Path) -> list[UpdateReady]:
    found = []
    with suppress(OSError):
        for folder in sorted((data_folder / UPDATES).iterdir()):
            version = folder.name.removeprefix(_PREFIX)
            if not folder.is_dir() or version == folder.name or not is_version(version):
                continue
            programs = [path for path in folder.iterdir() if not path.name.startswith(_SIGNED)]
            if not folder.name.endswith(_PART) and len(programs) == 1:
                found.append(UpdateReady(version, programs[0]))
    return found


def _program_of(packed: bytes) -> tuple[str, bytes]:
    """Return name and content of the one program file of an update.

    Raises:
        EnvironmentFault: EXCHANGE_UNREADABLE.
    """
    files = {name: data for name, data in files_of(packed).items() if name != UPDATE_FILE}
    if len(files) != 1:
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    ((name, data),) = files.items()
    if "/" in name or name.startswith(_SIGNED):
        raise EnvironmentFault(FaultCode.EXCHANGE_UNREADABLE)
    return name, data
