"""The choice and order of lights: a skill judged beside verdict and evidence, never part of either.

The rule (version 1), with T the tools in the order of first use (lamps, torches, tilt and loupe; white light from
above is on from the beginning and counts as no tool):

* A finding asks for a choice when the plain page in white light does not reveal it: VIS is not among its
  revealing lights, or it takes the loupe. What is found by reading, and what white light shows anyhow, asks
  for none; where no finding of a specimen asks for one, and on every genuine specimen, the skill is not judged.
* A tool *serves* a finding when it is one of its revealing lights, or the loupe where it takes the loupe.
* A finding is *reached* with the first tool of T that reveals it; one that takes the loupe with the tool that
  completes the pair of light and loupe (white light, if it reveals, is on already).
* A *detour* is a tool before that one which serves no finding of the specimen at all.
* Credit of a finding, per mille: 1000 reached without a detour, 150 less for each, never under 250; 0 when it was
  not reached. The credit of the specimen is the mean.

It says how the lights were chosen, not whether the officer was right: no outcome, score, criterion or rate
holds it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from docexam.domain.illumination import Light
from docexam.domain.truth import Finding, Truth
from docexam.training.examination import LOUPE_FROM_MAGNIFICATION, ExaminationState

REACHED_PERMILLE: Final = 1000
DETOUR_PERMILLE: Final = 150
LEAST_REACHED_PERMILLE: Final = 250


@dataclass(frozen=True, slots=True)
class FoundByLight:
    """How one finding that asks for a choice of light was come by.

    `finding` is its place in the truth, `serving` what could show it, `reached_by` the tool that first did (None if
    none did), `detours` the tools before it that served nothing, `marked_under` the light of its first mark.
    """

    finding: int
    serving: tuple[Light, ...]
    reached_by: Light | None
    detours: tuple[Light, ...]
    marked_under: Light | None

    @property
    def permille(self) -> int:
        """Credit of the choice."""
        if self.reached_by is None:
            return 0
        return max(LEAST_REACHED_PERMILLE, REACHED_PERMILLE - DETOUR_PERMILLE * len(self.detours))

    @property
    def at_once(self) -> bool:
        """Whether nothing was tried in vain before."""
        return self.reached_by is not None and not self.detours


@dataclass(frozen=True, slots=True)
class LightChoice:
    """The tools of an examination in their order, and each finding that asked for a choice among them."""

    tools: tuple[Light, ...]
    findings: tuple[FoundByLight, ...]

    @property
    def permille(self) -> int:
        """Mean credit of the findings."""
        return sum(one.permille for one in self.findings) // len(self.findings)

    @property
    def at_once(self) -> bool:
        """Whether every finding was reached without a detour."""
        return all(one.at_once for one in self.findings)

    @property
    def reached(self) -> bool:
        """Whether every finding was reached."""
        return all(one.reached_by is not None for one in self.findings)


def light_choice(
    state: ExaminationState, truth: Truth, marked_under: Sequence[Light | None]
) -> LightChoice | None:
    """Return how the lights were chosen; None where nothing is to be found by choosing one.

    `marked_under` gives, for each finding of `truth`, the light its first mark was placed under.
    """
    asking = [number for number, finding in enumerate(truth.findings) if asks_for_choice(finding)]
    if not asking:
        return None
    tools = tuple(light for light in state.lights_used if light is not Light.VIS)
    served = {light for finding in truth.findings for light in serving(finding)}
    return LightChoice(
        tools,
        tuple(
            _found(number, truth.findings[number], tools, served, marked_under[number]) for number in asking
        ),
    )


def asks_for_choice(finding: Finding) -> bool:
    """Tell whether a finding hides from the plain page in white light and yet shows under some tool."""
    if finding.by_reading or not finding.reveals:
        return False
    return Light.VIS not in finding.reveals or takes_loupe(finding)


def takes_loupe(finding: Finding) -> bool:
    """Tell whether a finding is too small for the naked eye."""
    return finding.least_magnification >= LOUPE_FROM_MAGNIFICATION


def serving(finding: Finding) -> tuple[Light, ...]:
    """Return the tools that serve a finding."""
    loupe = (Light.MAG,) if takes_loupe(finding) else ()
    return (*loupe, *(light for light in finding.reveals if light is not Light.VIS))


def _found(
    number: int, finding: Finding, tools: tuple[Light, ...], served: set[Light], marked_under: Light | None
) -> FoundByLight:
    place = _reached_at(finding, tools)
    before = tools if place is None else tools[:place]
    return FoundByLight(
        finding=number,
        serving=serving(finding),
        reached_by=None if place is None else tools[place],
        detours=tuple(light for light in before if light not in served),
        marked_under=marked_under,
    )


def _reached_at(finding: Finding, tools: tuple[Light, ...]) -> int | None:
    """Return the place in `tools` of the one that first showed a finding."""
    lamps = [place for place, light in enumerate(tools) if light in finding.reveals]
    if not takes_loupe(finding):
        return min(lamps, default=None)
    if Light.MAG not in tools:
        return None
    loupe = tools.index(Light.MAG)
    if Light.VIS in finding.reveals:
        return loupe
    return max(loupe, min(lamps)) if lamps else None
