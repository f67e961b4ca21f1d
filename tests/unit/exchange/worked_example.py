"""The worked example of format 1.0: public test keys, one event, and what must come out of it."""

from typing import Any, Final

from docexam.exchange.bundle import Sender, Sending
from docexam.sealing.ssh_signatures import SigningKey

PROGRAMME_KEY: Final = bytes(range(0x20))
STATION_KEY: Final = SigningKey(bytes(range(0x20, 0x40)))
INSTALLATION: Final = "4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34"
IRI_BASE: Final = "https://docexam.example"
CHAIN: Final = "db43c9ca5bfc3b4b87afc803fddccbb9ba5e87b7e1eb628301175a83ef31df99"
CONTENT_HASH: Final = "fbabbb9468f7253645e381af7c2389cb662a2887039f5e6119823ff17c9995e1"

EVENT: Final[dict[str, Any]] = {
    "agency": "MOI",
    "app_version": "1.0.0",
    "assessment": "basic-final",
    "at": "2026-03-04T07:15:42.123Z",
    "bcp": "BSR-SAFWAN",
    "centre": "BASRAH",
    "chain": CHAIN,
    "class_id": "BASRAH-2026-03",
    "confidence": 4,
    "correct": True,
    "course": "basic-2026",
    "curriculum_id": "iq-document-security",
    "curriculum_version": "2026.1",
    "duration_ms": 74386,
    "exercise": "td3-utopia-014",
    "exercise_version": "3",
    "fraud_kind": "fo-phot",
    "id": "019cb7b3-d5ab-7a97-8112-ca1bbdcafac2",
    "installation_id": INSTALLATION,
    "lang": "ar",
    "learner": "5S2DZPHQBL2UVXSLV4ACPSTRQM",
    "level": "basic",
    "lights": ["obl", "uva"],
    "mode": "exam",
    "mono_ms": 912345,
    "regions": ["laminate-edge", "portrait"],
    "registration": "ba9c4f4c-aa94-52b7-a479-b846aff2fccc",
    "response": "refer",
    "run_id": "019cb7b1-168b-7e23-a816-0039594a3389",
    "score_permille": 850,
    "seq": 1,
    "type": "attempt",
    "utc_offset_min": 180,
}

SENDER: Final = Sender(
    signed_by=INSTALLATION,
    station_code="BSR-SAFWAN-01",
    app_version="1.0.0",
    app_build_date="2026-02-20",
    curriculum_id="iq-document-security",
    curriculum_version="2026.1",
    iri_base=IRI_BASE,
    utc_offset_min=180,
)
SENDING: Final = Sending(
    bundle_id="019cb7ea-c42b-7e7d-ac03-a9507ae265ec",
    bundle_seq=1,
    created_at="2026-03-04T08:15:42Z",
)
RECIPIENTS: Final = (
    "age1acruwjudpqfnc04p5wmhuajn276whldp0l4jwjhrd3kw7ychcd9s2ayxes",
    "age1xxucv4mlh2jvdulep9vqff4kezflqdjrrfehsfqtnvftutxcag6s5k44jd",
)
