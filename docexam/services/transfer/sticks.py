"""The folders of the exchange on a stick, or in any folder that was chosen instead."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.stick import IN, OUT
from docexam.files.faults import target_fault
from docexam.files.safe_write import remove_stale_parts, write_safely

TOP: Final = OUT[0]
README: Final = "README.txt"
TAKEN_ALONG: Final = ("docexam-record-", "my-progress-")
"""What the files begin with that a learner writes for themself."""

MOST_NAMES: Final = 20_000
"""A stick full of other people's files must not keep the reader waiting."""

README_TEXT: Final = (
    "This stick carries sealed training results of docexam to head office, and receipts back.\r\n"
    "OUT holds results (*.dxr.age): only head office can open them. They contain no names.\r\n"
    "IN holds what head office sends: receipts, set-up files, class lists.\r\n"
    "Found this stick? Please hand it to the nearest border crossing point.\r\n"
    "\r\n"
    "تحمل هذه الذاكرة نتائج تدريب مختومة من برنامج docexam إلى المقرّ الرئيس، وتعيد إيصالات الاستلام منه.\r\n"
    "في المجلد OUT النتائج (*.dxr.age): لا يفتحها إلا المقرّ الرئيس، ولا تحوي أسماء.\r\n"
    "في المجلد IN ما يرسله المقرّ الرئيس: إيصالات وملفات إعداد وقوائم صفوف.\r\n"
    "هل عثرت على هذه الذاكرة؟ يُرجى تسليمها إلى أقرب منفذ حدودي.\r\n"
)

_NUMBER: Final = re.compile(r"[A-Z0-9-]+-([0-9A-F]{8})-(\d{6})-\d{8}\.dxr\.age\Z", re.ASCII)


def stick_of(folder: Path) -> Path:
    """Return the stick of a folder that was chosen: a reader may have gone one or two folders too deep."""
    if folder.name in (OUT[1], IN[1]) and folder.parent.name == TOP:
        return folder.parent.parent
    return folder.parent if folder.name == TOP else folder


def outbox(folder: Path) -> Path:
    """Return where bundles lie on a stick."""
    return stick_of(folder).joinpath(*OUT)


def inbox(folder: Path) -> Path:
    """Return where head office's files lie on a stick."""
    return stick_of(folder).joinpath(*IN)


def ready_outbox(folder: Path) -> Path:
    """Make the folder for bundles and the note for whoever finds the stick, and return the folder.

    Raises:
        EnvironmentFault: a TARGET_ code.
    """
    stick, out = stick_of(folder), outbox(folder)
    try:
        if not stick.is_dir():
            raise EnvironmentFault(FaultCode.TARGET_MISSING, folder=str(stick))
        out.mkdir(parents=True, exist_ok=True)
        if not (out.parent / README).exists():
            write_safely(out.parent, README, b"\xef\xbb\xbf" + README_TEXT.encode(), replace=False)
    except OSError as error:
        raise target_fault(error, started=False, folder=str(stick)) from error
    return out


def clear_parts(drives: Iterable[Path], *, bundles: str) -> None:
    """Remove from sticks what an interrupted write of ours left: parts of bundles that begin with `bundles`, and of
    tables and progress files a learner takes along. Never fails, and leaves everything else alone.
    """
    for drive in drives:
        remove_stale_parts(outbox(drive), bundles)
        for prefix in TAKEN_ALONG:
            remove_stale_parts(drive, prefix)


def names_in(folder: Path) -> tuple[str, ...]:
    """Return the names of the plain files in a folder, sorted; none where it is not there or cannot be read."""
    try:
        return tuple(sorted(islice(_plain_files(folder), MOST_NAMES)))
    except OSError:
        return ()


def greatest_number(out: Path, tag: str) -> int:
    """Return the greatest number of a bundle on a stick that bears `tag`; 0 if none does.

    A record put back from a copy does not know the numbers it gave since: the stick may.
    """
    found = (_NUMBER.match(name) for name in names_in(out))
    return max((int(match[2]) for match in found if match and match[1] == tag), default=0)


def _plain_files(folder: Path) -> Iterator[str]:
    for path in folder.iterdir():
        if path.is_file() and not path.is_symlink():
            yield path.name
