"""Every figure of the format's worked example, recomputed."""

import hashlib

from docexam.exchange.canonical import canonical_line
from docexam.exchange.events import GENESIS, chain_value, chained, content_hash, problem
from docexam.exchange.identity import learner_id, registration_id, statement_id
from docexam.exchange.statements import statement
from docexam.exchange.tables import results_table
from docexam.sealing.ssh_signatures import check_code
from tests.unit.exchange.worked_example import (
    CHAIN,
    CONTENT_HASH,
    EVENT,
    IRI_BASE,
    PROGRAMME_KEY,
    STATION_KEY,
)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_content_hash_and_chain() -> None:
    assert content_hash(EVENT) == CONTENT_HASH
    assert chain_value(GENESIS, EVENT) == CHAIN
    without = {key: value for key, value in EVENT.items() if key != "chain"}
    assert chained([without]) == [EVENT]


def test_events_file() -> None:
    line = canonical_line(EVENT)
    assert len(line) == 902
    assert sha256(line) == "f6572056397e85ff5761a57bc108d84fdfc0dfda32cdaf60d79e9eff350aa256"


def test_statements_file() -> None:
    line = canonical_line(statement(EVENT, iri_base=IRI_BASE))
    assert len(line) == 2188
    assert sha256(line) == "5743ba203b3807085415bbeb93b6ceab2262cbdcf201b5d3fdbe71ac06633059"


def test_results_table() -> None:
    table = results_table([EVENT], station_code="BSR-SAFWAN-01")
    assert len(table) == 1097
    assert sha256(table) == "b2c902f18eb4c1768c2076b8a136de429315156d55bb6eb1ad16e38319fd6ae7"


def test_ids() -> None:
    assert learner_id(PROGRAMME_KEY, agency="MOI", badge="٧٧-٤٠٩") == EVENT["learner"]
    assert learner_id(PROGRAMME_KEY, agency="BPC", badge="77409") == "Y2QV6S5GFTSR6HTVICNU5OUBFB"
    assert learner_id(PROGRAMME_KEY, agency="GCC", badge="bd 7—0019") == "Q5ZOW5X36E4Q5WE2JJLOKFTL3L"
    assert (
        registration_id(learner=EVENT["learner"], course="basic-2026", class_id="BASRAH-2026-03")
        == EVENT["registration"]
    )
    assert statement_id(EVENT["id"], verb="answered") == "9c67b75a-7c04-53e9-aeb3-2ce4aea9b849"


def test_public_key_and_its_check_code() -> None:
    assert STATION_KEY.public == (
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"
    )
    assert check_code(STATION_KEY.public) == "2025-9320-C16A-21AD-6C78"


def test_the_event_keeps_the_rules() -> None:
    assert problem(EVENT) is None
