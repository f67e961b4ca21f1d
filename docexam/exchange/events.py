"""Events: the immutable records that leave a station, their hashes and their rules.

Format 1.0, sections 5.2, 5.5 and 5.11: what an event may hold, which keys go with which type, and what excludes
each other.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from docexam.exchange.canonical import canonical

GENESIS: Final = "0" * 64
"""The chain value before the first event."""

EVENT_TYPES: Final = frozenset({"attempt", "assessment", "course", "selection", "void"})
MODES: Final = frozenset({"check", "exam", "form", "shift", "practice", "lesson"})
COUNTING_MODES: Final = frozenset({"check", "exam", "form", "shift"})
LEVELS: Final = frozenset({"basic", "advanced", "tot", "pilot", "observed"})
COURSE_OUTCOMES: Final = frozenset({"registered", "passed", "failed", "satisfied"})
VOID_REASONS: Final = frozenset({"entry-error", "wrong-learner", "invigilation", "technical"})
NO_ANSWER: Final = "no-answer"
_OPEN_ANSWERS: Final = {"complete": (1000, 1000), "partial": (1, 999), "wrong": (0, 0)}
"""Answers without a closed list, and the scores that go with each."""

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_CODE: Final = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)*\Z")
_TOKEN: Final = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*\Z")
_VERSION: Final = re.compile(r"[0-9A-Za-z]+([.-][0-9A-Za-z]+)*\Z")
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z", re.ASCII)
_HASH: Final = re.compile(r"[0-9a-f]{64}\Z")
_LEARNER: Final = re.compile(r"[A-Z2-7]{26}\Z")
_MOST_REMEMBERED: Final = 20_000
_GOOD_TOKENS: Final[set[str]] = set()
_GOOD_LISTS: Final[set[tuple[str, ...]]] = set()
"""Texts that kept their rule before: a log says the same few codes over and over, and a million events are checked."""

_NO_TOKENS: Final = frozenset({"true", "false", "null"})
MOST: Final = 2**53 - 1

Rule = Callable[[Any], bool]


def is_uuid(value: Any) -> bool:
    """Tell whether `value` is the lower-case text form of a UUID."""
    return isinstance(value, str) and _UUID.match(value) is not None


def is_code(value: Any, *, longest: int = 32) -> bool:
    """Tell whether `value` is a code: ``[A-Z0-9]+(-[A-Z0-9]+)*``, 2 to `longest` characters."""
    return isinstance(value, str) and 2 <= len(value) <= longest and _CODE.match(value) is not None


def is_token(value: Any) -> bool:
    """Tell whether `value` is a token: lower case, 1 to 48 characters, no word a spreadsheet changes."""
    return isinstance(value, str) and (value in _GOOD_TOKENS or _is_new_token(value))


def is_version(value: Any) -> bool:
    """Tell whether `value` is a version of 1 to 32 characters."""
    return isinstance(value, str) and 1 <= len(value) <= 32 and _VERSION.match(value) is not None


def is_hash(value: Any) -> bool:
    """Tell whether `value` is a SHA-256 in lower-case hexadecimal."""
    return isinstance(value, str) and _HASH.match(value) is not None


def is_whole(value: Any, low: int = 0, high: int = MOST) -> bool:
    """Tell whether `value` is a JSON integer from `low` to `high`."""
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def is_event_time(value: Any) -> bool:
    """Tell whether `value` is a time of an event: UTC, three decimals."""
    return isinstance(value, str) and _TIME.match(value) is not None


def _is_learner(value: Any) -> bool:
    return isinstance(value, str) and _LEARNER.match(value) is not None


def _is_new_token(value: str) -> bool:
    fits = 1 <= len(value) <= 48 and value not in _NO_TOKENS and _TOKEN.match(value) is not None
    if fits:
        _remember(value, _GOOD_TOKENS)
    return fits


def _is_token_list(value: Any) -> bool:
    if not isinstance(value, list) or not value or not all(isinstance(one, str) for one in value):
        return False
    known = tuple(value)
    if known in _GOOD_LISTS:
        return True
    fits = all(is_token(one) for one in value) and value == sorted(set(value))
    if fits:
        _remember(known, _GOOD_LISTS)
    return fits


def _remember(value: Any, among: set[Any]) -> None:
    if len(among) >= _MOST_REMEMBERED:
        among.clear()
    among.add(value)


def _one_of(values: frozenset[str]) -> Rule:
    return lambda value: isinstance(value, str) and value in values


def _between(low: int, high: int = MOST) -> Rule:
    # as `is_whole`, without a second call: a million events have six of these each
    return lambda value: value.__class__ is int and low <= value <= high


_KEYS: Final[Mapping[str, Rule]] = {
    "id": is_uuid,
    "installation_id": is_uuid,
    "seq": _between(1),
    "type": _one_of(EVENT_TYPES),
    "at": is_event_time,
    "utc_offset_min": _between(-840, 840),
    "mono_ms": _between(0),
    "app_version": is_version,
    "curriculum_id": is_token,
    "curriculum_version": is_version,
    "learner": _is_learner,
    "agency": is_code,
    "bcp": is_code,
    "centre": is_code,
    "level": _one_of(LEVELS),
    "course": is_token,
    "class_id": is_code,
    "registration": is_uuid,
    "mode": _one_of(MODES),
    "assessment": is_token,
    "run_id": is_uuid,
    "exercise": is_token,
    "exercise_version": is_version,
    "part": _between(1, 99),
    "response": is_token,
    "fraud_kind": is_token,
    "regions": _is_token_list,
    "lights": _is_token_list,
    "confidence": _between(1, 5),
    "hints_used": _between(0),
    "correct": lambda value: isinstance(value, bool),
    "score_permille": _between(0, 1000),
    "duration_ms": _between(0),
    "outcome": is_token,
    "attempts": _between(0),
    "critical_error": lambda value: isinstance(value, bool),
    "trial": lambda value: value is True,
    "assessor": _is_learner,
    "selected_from": is_token,
    "target": is_uuid,
    "target_verb": is_token,
    "reason": _one_of(VOID_REASONS),
    "lang": _one_of(frozenset({"ar", "ckb", "en"})),
    "chain": is_hash,
}

_OF_ALL: Final = frozenset(
    [
        "id",
        "installation_id",
        "seq",
        "type",
        "at",
        "utc_offset_min",
        "mono_ms",
        "app_version",
        "curriculum_id",
        "curriculum_version",
        "chain",
    ]
)
_OF_PEOPLE: Final = frozenset({"learner", "agency"})
_OPTIONAL_OF_PEOPLE: Final = frozenset(
    ["bcp", "centre", "level", "course", "class_id", "registration", "lang"]
)
_OF_TYPE: Final[Mapping[str, frozenset[str]]] = {
    "attempt": frozenset(
        ["mode", "exercise", "exercise_version", "response", "correct", "score_permille", "duration_ms"]
    ),
    "assessment": frozenset(
        ["mode", "assessment", "run_id", "score_permille", "duration_ms", "outcome", "attempts"]
    ),
    "course": frozenset(["course", "class_id", "level", "outcome", "registration"]),
    "selection": frozenset(["course", "class_id", "level", "selected_from", "registration"]),
    "void": frozenset(["target", "target_verb", "reason"]),
}
_OPTIONAL_OF_TYPE: Final[Mapping[str, frozenset[str]]] = {
    "attempt": frozenset(
        ["assessment", "run_id", "part", "fraud_kind", "regions", "lights", "confidence", "hints_used"]
    ),
    "assessment": frozenset({"critical_error", "trial", "assessor"}),
    "course": frozenset({"score_permille", "assessor"}),
    "selection": frozenset(),
    "void": frozenset(),
}


def content_hash(event: Mapping[str, Any]) -> str:
    """Return the hash of an event without its chain value."""
    return hashlib.sha256(_content(event)).hexdigest()


def content_of_line(line: bytes, chain: object) -> bytes:
    """Return a canonical event line without its chain value, as it is hashed.

    Inside a JSON string a quotation mark is always escaped, so the key can only be found where it stands.
    """
    return line.replace(b'"chain":"' + str(chain).encode() + b'",', b"", 1)


def chain_value(before: str, event: Mapping[str, Any]) -> str:
    """Return the chain value of `event` after the chain value `before`."""
    return hashlib.sha256(before.encode("ascii") + _content(event)).hexdigest()


def chained_line(before: str, line: bytes, chain: object) -> str:
    """Return the chain value of an event after `before`, from its canonical line and the chain value written in it."""
    return hashlib.sha256(before.encode("ascii") + content_of_line(line, chain)).hexdigest()


def chained(events: Iterable[Mapping[str, Any]], *, before: str = GENESIS) -> list[dict[str, Any]]:
    """Return `events` with their chain values, following on `before`."""
    made: list[dict[str, Any]] = []
    for event in events:
        before = chain_value(before, event)
        made.append({**event, "chain": before})
    return made


def problem(event: Mapping[str, Any]) -> str | None:
    """Return why an event breaks the rules of the format, as a short token text, or None.

    Keys the format does not know are let through (a later minor version may add them).
    """
    kind = event.get("type")
    if not isinstance(kind, str) or kind not in EVENT_TYPES:
        return "unknown_type"
    left = _known_setting(event)
    if left is None:
        found = _broken_rule(event, kind)
        if found:
            return found
        _remember_setting(event)
    else:
        for key, rule in left:
            if not rule(event[key]):
                return f"value:{key}"
    return _contradiction(event)


_STEADY: Final = (
    *(
        "type",
        "installation_id",
        "app_version",
        "curriculum_id",
        "curriculum_version",
        "learner",
        "agency",
        "bcp",
    ),
    *(
        "centre",
        "level",
        "course",
        "class_id",
        "registration",
        "mode",
        "assessment",
        "run_id",
        "outcome",
        "lang",
    ),
    *("exercise_version", "selected_from", "target_verb", "reason"),
)
"""Text keys that stay the same through a run: checked once, then known by their values together."""

_SETTINGS: Final[dict[tuple[Any, ...], tuple[tuple[str, Rule], ...]]] = {}
"""Settings (the keys of an event, and the values of the steady ones) that keep all rules, with the rules left to check.

Rules depend on the value alone, so what kept them once always does. Only texts are remembered: 1, 1.0 and true are
equal as keys of a dictionary, and not in the format.
"""


def _setting(event: Mapping[str, Any]) -> tuple[Any, ...]:
    return (*event, *map(event.get, _STEADY))


def _known_setting(event: Mapping[str, Any]) -> tuple[tuple[str, Rule], ...] | None:
    try:
        return _SETTINGS.get(_setting(event))
    except TypeError:  # a list where a text belongs
        return None


def _remember_setting(event: Mapping[str, Any]) -> None:
    if len(_SETTINGS) >= _MOST_REMEMBERED:
        _SETTINGS.clear()
    left = ((key, _KEYS[key]) for key in event if key in _KEYS and key not in _STEADY)
    _SETTINGS[_setting(event)] = tuple(left)


def _broken_rule(event: Mapping[str, Any], kind: str) -> str | None:
    required = _OF_ALL | _OF_TYPE[kind] | (frozenset() if kind == "void" else _OF_PEOPLE)
    if not required <= event.keys():
        return f"missing:{min(required - event.keys())}"
    for key, value in event.items():
        rule = _KEYS.get(key)
        if rule is None:
            continue
        if not _allowed(key, kind):
            return f"not-in-{kind}:{key}"
        if not rule(value):
            return f"value:{key}"
    return None


def _allowed(key: str, kind: str) -> bool:
    if key in _OF_ALL or key in _OF_TYPE[kind] or key in _OPTIONAL_OF_TYPE[kind]:
        return True
    return kind != "void" and (key in _OF_PEOPLE or key in _OPTIONAL_OF_PEOPLE)


def _contradiction(event: Mapping[str, Any]) -> str | None:
    if ("course" in event) != ("level" in event):
        return "level-goes-with-course"
    if ("class_id" in event) != ("registration" in event):
        return "registration-goes-with-class"
    if "class_id" in event and "course" not in event:
        return "class-without-course"
    check = _CONTRADICTIONS.get(event["type"])
    return check(event) if check else None


def _attempt_contradiction(event: Mapping[str, Any]) -> str | None:
    if ("assessment" in event) != ("run_id" in event):
        return "run-goes-with-assessment"
    response, score = event["response"], event["score_permille"]
    if response == NO_ANSWER and (event["correct"] or score or "confidence" in event):
        return "no-answer-with-credit"
    if response in ("same", "different"):
        return None if event.get("confidence", 1) in (1, 3, 5) else "confidence-of-faces"
    return _open_answer_contradiction(event)


def _open_answer_contradiction(event: Mapping[str, Any]) -> str | None:
    response, score = event["response"], event["score_permille"]
    if response not in _OPEN_ANSWERS:
        return None
    low, high = _OPEN_ANSWERS[response]
    if not low <= score <= high or event["correct"] is not (response == "complete"):
        return f"{response}-with-other-score"
    return "confidence-of-open-answer" if "confidence" in event else None


def _assessment_contradiction(event: Mapping[str, Any]) -> str | None:
    mode, outcome = event["mode"], event["outcome"]
    if mode == "lesson":
        return "assessment-of-lesson"
    allowed = ("passed", "failed") if mode in ("check", "exam") else ("completed",)
    return None if outcome in allowed else "outcome-of-mode"


def _course_contradiction(event: Mapping[str, Any]) -> str | None:
    return None if event["outcome"] in COURSE_OUTCOMES else "outcome-of-course"


_CONTRADICTIONS: Final[Mapping[str, Callable[[Mapping[str, Any]], str | None]]] = {
    "attempt": _attempt_contradiction,
    "assessment": _assessment_contradiction,
    "course": _course_contradiction,
}


def _content(event: Mapping[str, Any]) -> bytes:
    return canonical({key: value for key, value in event.items() if key != "chain"})
