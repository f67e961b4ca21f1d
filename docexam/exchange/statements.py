"""xAPI 1.0.3 statements: one for each event, made from the event and the IRI base alone."""

from collections.abc import Callable, Mapping
from functools import lru_cache
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

_FIXED_VERBS: Final = {"attempt": "answered", "selection": "registered", "void": "voided"}
_MOST_REMEMBERED: Final = 4096

Event = Mapping[str, Any]


def verb_of(event: Event) -> str:
    """Return the verb token of an event's statement."""
    return _FIXED_VERBS.get(event["type"]) or str(event["outcome"])


def statement(event: Event, *, iri_base: str) -> dict[str, Any]:
    """Return the statement of an event that keeps the rules of the format.

    Its parts are shared with other statements (a log names the same few learners and exercises over and over):
    they are there to be written, not to be changed.
    """
    verb = verb_of(event)
    made: dict[str, Any] = {
        "actor": _actor(event, iri_base),
        "context": _context(event, iri_base),
        "id": statement_id(event["id"], verb=verb),
        "object": _OBJECTS[event["type"]](event, iri_base),
        "timestamp": event["at"],
        "verb": _verb(verb),
        "version": "1.0.0",
    }
    result = _result(event, verb, iri_base)
    if result:
        made["result"] = result
    return made


@lru_cache
def _verb(verb: str) -> dict[str, Any]:
    iri = SATISFIED if verb == "satisfied" else f"{ADL}/verbs/{verb}"
    return {"display": {"en-US": verb}, "id": iri}


def _actor(event: Event, base: str) -> dict[str, Any]:
    if event["type"] == "void":
        return _agent(f"{base}/installation", event["installation_id"])
    return _agent(f"{base}/agency/{event['agency']}", event["learner"])


@lru_cache(_MOST_REMEMBERED)
def _agent(home_page: str, name: str) -> dict[str, Any]:
    return {"account": {"homePage": home_page, "name": name}, "objectType": "Agent"}


@lru_cache(_MOST_REMEMBERED)
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
    return _interaction(f"{base}/xapi/exercises/{event['exercise']}{part}")


@lru_cache(_MOST_REMEMBERED)
def _interaction(iri: str) -> dict[str, Any]:
    made = _activity(iri, "cmi.interaction")
    return {**made, "definition": {**made["definition"], "interactionType": "choice"}}


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
    return {iri: event[key] for iri, key in _extension_iris(base, names) if key in event}


@lru_cache
def _extension_iris(base: str, names: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{base}/xapi/ext/{name}", key) for name, key in names)
