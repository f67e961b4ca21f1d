"""xAPI 1.0.3 statements: one for each event, made from the event and the IRI base alone."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from docexam.exchange.identity import statement_id

ADL: Final = "http://adlnet.gov/expapi"
SATISFIED: Final = "https://w3id.org/xapi/adl/verbs/satisfied"

_COMPLETE: Final = frozenset({"answered", "completed", "passed", "failed", "satisfied"})
_RESULT_EXTENSIONS: Final = (
    ("fraud-kind", "fraud_kind"),
    ("regions", "regions"),
    ("lights", "lights"),
    ("confidence", "confidence"),
    ("hints-used", "hints_used"),
    ("critical-error", "critical_error"),
)
_CONTEXT_EXTENSIONS: Final = (
    ("installation", "installation_id"),
    ("seq", "seq"),
    ("agency", "agency"),
    ("bcp", "bcp"),
    ("training-centre", "centre"),
    ("class", "class_id"),
    ("curriculum", "curriculum_id"),
    ("curriculum-version", "curriculum_version"),
    ("exercise-version", "exercise_version"),
    ("run", "run_id"),
    ("mode", "mode"),
    ("trial", "trial"),
    ("selected-from", "selected_from"),
    ("void-reason", "reason"),
)

Event = Mapping[str, Any]


def verb_of(event: Event) -> str:
    """Return the verb token of an event's statement."""
    fixed = {"attempt": "answered", "selection": "registered", "void": "voided"}
    return fixed.get(event["type"]) or str(event["outcome"])


def statement(event: Event, *, iri_base: str) -> dict[str, Any]:
    """Return the statement of an event that keeps the rules of the format."""
    verb = verb_of(event)
    made: dict[str, Any] = {
        "actor": _actor(event, iri_base),
        "context": _context(event, iri_base),
        "id": statement_id(event["id"], verb=verb),
        "object": _OBJECTS[event["type"]](event, iri_base),
        "timestamp": event["at"],
        "verb": {"display": {"en-US": verb}, "id": _verb_iri(verb)},
        "version": "1.0.0",
    }
    result = _result(event, verb, iri_base)
    if result:
        made["result"] = result
    return made


def _verb_iri(verb: str) -> str:
    return SATISFIED if verb == "satisfied" else f"{ADL}/verbs/{verb}"


def _actor(event: Event, base: str) -> dict[str, Any]:
    if event["type"] == "void":
        account = {"homePage": f"{base}/installation", "name": event["installation_id"]}
    else:
        account = {"homePage": f"{base}/agency/{event['agency']}", "name": event["learner"]}
    return {"account": account, "objectType": "Agent"}


def _activity(iri: str, kind: str) -> dict[str, Any]:
    return {
        "definition": {"type": f"{ADL}/activities/{kind}"},
        "id": iri,
        "objectType": "Activity",
    }


def _course(event: Event, base: str) -> dict[str, Any]:
    return _activity(f"{base}/xapi/courses/{event['course']}", "course")


def _assessment(event: Event, base: str) -> dict[str, Any]:
    return _activity(f"{base}/xapi/assessments/{event['assessment']}", "assessment")


def _exercise(event: Event, base: str) -> dict[str, Any]:
    part = f"/parts/{event['part']}" if "part" in event else ""
    made = _activity(f"{base}/xapi/exercises/{event['exercise']}{part}", "cmi.interaction")
    made["definition"]["interactionType"] = "choice"
    return made


def _voided(event: Event, base: str) -> dict[str, Any]:
    target = statement_id(event["target"], verb=event["target_verb"])
    return {"id": target, "objectType": "StatementRef"}


_OBJECTS: Final[Mapping[str, Callable[[Event, str], dict[str, Any]]]] = {
    "attempt": _exercise,
    "assessment": _assessment,
    "course": _course,
    "selection": _course,
    "void": _voided,
}


def _result(event: Event, verb: str, base: str) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if "score_permille" in event:
        made["score"] = _score(event["score_permille"])
    success = event["correct"] if verb == "answered" else {"passed": True, "failed": False}.get(verb)
    if success is not None:
        made["success"] = success
    if verb in _COMPLETE:
        made["completion"] = True
    if event["type"] == "attempt":
        made["response"] = event["response"]
    if "duration_ms" in event:
        seconds, rest = divmod(event["duration_ms"], 1000)
        made["duration"] = f"PT{seconds}.{rest // 10:02}S"
    extensions = _extensions(event, base, _RESULT_EXTENSIONS)
    if extensions:
        made["extensions"] = extensions
    return made


def _score(permille: int) -> dict[str, Any]:
    # canonical JSON writes a whole number without a fraction, so 0 and 1 stand as ints
    scaled = permille // 1000 if permille % 1000 == 0 else permille / 1000
    return {"max": 1000, "min": 0, "raw": permille, "scaled": scaled}


def _context(event: Event, base: str) -> dict[str, Any]:
    made: dict[str, Any] = {"extensions": _extensions(event, base, _CONTEXT_EXTENSIONS)}
    if "registration" in event:
        made["registration"] = event["registration"]
    if "lang" in event:
        made["language"] = event["lang"]
    if event["type"] != "void":
        made["platform"] = f"docexam {event['app_version']}"
        made["contextActivities"] = _context_activities(event, base)
    return made


def _context_activities(event: Event, base: str) -> dict[str, Any]:
    made: dict[str, Any] = {"category": [_activity(f"{base}/xapi/profile/1", "profile")]}
    if event["type"] in ("attempt", "assessment") and "course" in event:
        made["grouping"] = [_course(event, base)]
    if event["type"] == "attempt" and "assessment" in event:
        made["parent"] = [_assessment(event, base)]
    return made


def _extensions(event: Event, base: str, names: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    return {f"{base}/xapi/ext/{name}": event[key] for name, key in names if key in event}
