"""The scenarios of interviews: one file each below ``<course>/scenarios``, read and checked."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from docexam.content.codec import ContentProblem, Decoded, invalid, read_file
from docexam.content.pack import BLOCKED_WORDS_FILE, FOLDER, WORLD_FILE, BlockedWords
from docexam.content.scenario_checks import pool_spots, reason_spots, scenario_spots
from docexam.domain.curriculum import Review
from docexam.domain.scenario import InterviewReason, Scenario
from docexam.domain.world import World

T = TypeVar("T")

SCENARIO_FOLDER: Final = "scenarios"
REASONS_FILE: Final = "interview_reasons.toml"


@dataclass(frozen=True, slots=True)
class InterviewReasons:
    """``interview_reasons.toml``: what an officer may choose as the reason for a referral after an interview."""

    reasons: tuple[InterviewReason, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class ScenarioPool:
    """The sound scenarios of a course and the reasons to choose from, with all that is wrong."""

    scenarios: tuple[Scenario, ...]
    reasons: tuple[InterviewReason, ...]
    problems: tuple[ContentProblem, ...]
    files: int = 0


def read_scenarios(
    folder: Path, *, world: World | None = None, words: BlockedWords | None = None, walks: bool = True
) -> ScenarioPool:
    """Read and check every scenario in `folder`, a folder ``curricula/<course>/scenarios``.

    The reasons stand beside it, the world and the blocked words one folder up. Without `walks` dead ends and what no
    walk reaches are not looked for, which takes most of the time.
    """
    problems: list[ContentProblem] = []
    curricula = folder.parent.parent
    if words is None:
        words = _kept(
            read_file(curricula / BLOCKED_WORDS_FILE, BlockedWords, name=f"{FOLDER}/{BLOCKED_WORDS_FILE}"),
            problems,
        )
    reasons = _reasons(folder, words, problems)
    if world is None:
        world = _kept(read_file(curricula / WORLD_FILE, World, name=f"{FOLDER}/{WORLD_FILE}"), problems)
    found: list[tuple[str, Scenario]] = []
    files = sorted(folder.glob("*.toml"))
    for path in files:
        name = f"{folder.name}/{path.name}"
        scenario = read_file(path, Scenario, name=name)
        problems.extend(scenario.problems)
        if scenario.value is None or world is None:
            continue
        spots = tuple(scenario_spots(scenario.value, reasons=reasons, world=world, walks=walks))
        problems.extend(invalid(name, key, reason) for key, reason in spots)
        if not spots:
            found.append((name, scenario.value))
    problems.extend(invalid(name, key, reason) for name, key, reason in pool_spots(found))
    return ScenarioPool(_in_order(found), reasons, tuple(problems), len(files))


def _in_order(found: Iterable[tuple[str, Scenario]]) -> tuple[Scenario, ...]:
    return tuple(sorted((scenario for _, scenario in found), key=lambda scenario: scenario.id))


def _kept(read: Decoded[T], problems: list[ContentProblem]) -> T | None:
    problems.extend(read.problems)
    return read.value


def _reasons(
    folder: Path, words: BlockedWords | None, problems: list[ContentProblem]
) -> tuple[InterviewReason, ...]:
    name = f"{folder.parent.name}/{REASONS_FILE}"
    found = _kept(read_file(folder.parent / REASONS_FILE, InterviewReasons, name=name), problems)
    if found is None:
        return ()
    if words is not None:
        spots = reason_spots(found.reasons, en=words.en, ar=words.ar)
        problems.extend(invalid(name, key, reason) for key, reason in spots)
    return found.reasons
