"""Codes of format 1.0 that head office knows; others are taken and flagged, since curricula differ in age."""

from collections.abc import Mapping
from typing import Any, Final

UNKNOWN_CODE: Final = "CODE"

LIGHTS: Final = frozenset(
    ["vis", "obl", "grz", "trn", "coa", "tlt", "uva", "uvb", "uvc", "ir", "irl", "mag", "tou", "rdr"]
)
FRAUD_KINDS: Final = frozenset(
    [
        *("cf-tot", "cf-par", "cf-card", "cf-visa"),
        *(
            "fo-phot",
            "fo-phla",
            "fo-imgo",
            "fo-imga",
            "fo-page",
            "fo-vpag",
            "fo-data-m",
            "fo-data-c",
            "fo-data-a",
        ),
        *("fo-mrz", "fo-date", "fo-stmp-c", "fo-stmp-a", "fo-visa", "fo-chip"),
        *("gb-blnk", "fg-fog", "fg-morf", "im-look", "im-chng", "ps-fant", "ps-camo", "ps-pseu"),
        *("mu-exp", "mu-dev", "ok"),
    ]
)


def code_flag(event: Mapping[str, Any]) -> str:
    """Return `UNKNOWN_CODE` when an event names a light or fraud kind that is not on the lists, else nothing."""
    kind, lights = event.get("fraud_kind"), event.get("lights")
    known_kind = kind is None or not isinstance(kind, str) or kind in FRAUD_KINDS
    known_lights = not isinstance(lights, list) or all(
        one in LIGHTS for one in lights if isinstance(one, str)
    )
    return "" if known_kind and known_lights else UNKNOWN_CODE
