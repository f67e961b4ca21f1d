"""Finding what stations send: sealed bundles and enrolment cards, on a stick or in a folder at any depth."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.bundle import MOST_SEALED
from docexam.exchange.stick import OUT, StickFile, outgoing
from docexam.files.safe_write import PART_SUFFIX

_MOST_CARD: Final = 64 * 1024


def bundles_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the bundles in files, sticks and folders, an installation's in the order of their count.

    A file named by itself is taken under any name but ``*.part``.

    Raises:
        EnvironmentFault: TARGET_MISSING when a path is not there.
    """
    return _sorted(paths, StickFile.BUNDLE)


def cards_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the enrolment cards in files, sticks and folders.

    Raises:
        EnvironmentFault: TARGET_MISSING when a path is not there.
    """
    return _sorted(paths, StickFile.ENROLMENT_CARD)


def read_bundle(path: Path) -> bytes:
    """Copy a bundle off its stick into memory.

    Raises:
        EnvironmentFault: BUNDLE_TOO_LARGE, TARGET_REMOVED when the stick is gone.
    """
    return _read(path, MOST_SEALED)


def read_card_file(path: Path) -> bytes:
    """Read an enrolment card.

    Raises:
        EnvironmentFault: BUNDLE_TOO_LARGE, TARGET_REMOVED.
    """
    return _read(path, _MOST_CARD)


def stick_of(path: Path) -> Path | None:
    """Return the stick a bundle lies on, or None when it is not in a ``DOCEXAM/OUT``."""
    folder = path.absolute().parent
    return folder.parents[1] if folder.parts[-2:] == OUT else None


def _sorted(paths: Iterable[Path], kind: StickFile) -> tuple[Path, ...]:
    found = dict.fromkeys(path for start in paths for path in _found(start, kind))
    return tuple(sorted(found, key=lambda path: (path.name, str(path))))


def _found(start: Path, kind: StickFile) -> Iterator[Path]:
    if start.is_file():
        if not start.name.endswith(PART_SUFFIX):
            yield start
        return
    if not start.is_dir():
        raise EnvironmentFault(FaultCode.TARGET_MISSING, folder=str(start))
    for folder, _, names in os.walk(start):
        for name in names:
            path = Path(folder, name)
            # a link on a stick could point anywhere on this machine
            if outgoing(name) is kind and not path.is_symlink() and path.is_file():
                yield path


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            # no more than there is: asking for half a gigabyte would reserve it for every small file
            raw = file.read(min(most, os.fstat(file.fileno()).st_size) + 1)
    except OSError as error:
        raise EnvironmentFault(FaultCode.TARGET_REMOVED, folder=str(path.parent)) from error
    if len(raw) > most:
        raise EnvironmentFault(FaultCode.BUNDLE_TOO_LARGE)
    return raw
