"""Writes a simulated country to a folder: sticks as they would be found, and what head office keeps."""

import base64
from pathlib import Path
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.notices import write_card
from docexam.exchange.stick import OUT, card_name
from docexam.files.faults import target_fault
from docexam.sealing.private_keys import private_key_file
from docexam.tracker.keys import ESCROW, HEAD_OFFICE, PROGRAMME, SIGNING, write_private
from docexam.tracker.simulation.country import YEAR_BEGINS, Country
from docexam.tracker.simulation.people import roster_table

README: Final = (
    "This stick carries sealed training results of docexam to head office. Please bring it there.\r\n"
    "تحمل هذه الذاكرة نتائج تدريب مختومة من docexam إلى المقرّ الرئيس. يرجى إيصالها إليه.\r\n"
)


def write_country(country: Country, folder: Path) -> None:
    """Write sticks and head office into `folder`, which holds neither yet.

    Raises:
        EnvironmentFault: TARGET_NAME_TAKEN or another TARGET_ code.
    """
    for name in ("sticks", "head-office"):
        if (folder / name).exists():
            raise EnvironmentFault(FaultCode.TARGET_NAME_TAKEN, folder=str(folder), file=name)
    try:
        _write_head_office(country, folder / "head-office")
        digits = max(3, len(str(len(country.sticks))))
        for number, files in enumerate(country.sticks, start=1):
            out = folder.joinpath("sticks", f"{number:0{digits}}", *OUT)
            out.mkdir(parents=True)
            (out.parent / "README.txt").write_bytes(b"\xef\xbb\xbf" + README.encode())
            for file in files:
                (out / file.name).write_bytes(file.content)
    except OSError as error:
        raise target_fault(error, started=False, folder=str(folder)) from error


def _write_head_office(country: Country, folder: Path) -> None:
    keys = country.keys
    write_private(
        folder,
        {
            HEAD_OFFICE: f"{keys.head_office}\n".encode(),
            ESCROW: f"{keys.escrow}\n".encode(),
            SIGNING: private_key_file(keys.signing),
            PROGRAMME: base64.b64encode(keys.programme_key) + b"\n",
        },
    )
    (folder / "roster.csv").write_bytes(roster_table(list(country.learners)))
    enrolled = folder / "enrolled"
    enrolled.mkdir()
    for post in country.posts:
        name = card_name(station_code=post.station_code, installation_id=post.installation_id)
        (enrolled / name).write_bytes(write_card(post.card(YEAR_BEGINS)))
