"""The operator: one alteration as a table entry, held to the layers it declares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from docexam.domain.design import Design
from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault
from docexam.domain.feature import Polygon
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId
from docexam.domain.illumination import JUDGED_LIGHTS, Light
from docexam.domain.specimen import AlterationUse
from docexam.domain.truth import Amount, Elsewhere, Finding
from docexam.imaging.press.alterations.needs import Need, anything
from docexam.imaging.press.ink import Rainbow, Tint
from docexam.imaging.press.job import PrintJob
from docexam.imaging.press.sheet import Layer, Page, Process, Sheet
from docexam.training.chance import Chance

MATERIAL: Final = "material of the page"
"""Stands among what an operator touches when it prints on other paper."""

FLUORESCENT: Final = "fluorescent ink"
"""Stands for every layer of fluorescent ink."""

EVERYTHING: Final = "*"
"""Stands for every layer: a copy of the whole page."""

Touched = str | Process | type | Callable[[Layer], bool]
"""The name of a layer (``value.*`` for all that begin so), a process, a kind of layer of the design, or a question
that a layer answers.
"""


@dataclass(frozen=True, slots=True)
class Knob:
    """One physical amount: its value when easy to find and when hard."""

    name: str
    easy: float
    hard: float

    def at(self, difficulty: float) -> float:
        """Return the amount at a difficulty from 0 to 1."""
        return self.easy + (self.hard - self.easy) * difficulty


@dataclass(frozen=True, eq=False)
class Workpiece:
    """What an operator works on: a sheet and its print job, the amounts, and draws of its own.

    The draws depend on seed and operator only, so that another difficulty, or the twin, has the same content.
    """

    sheet: Sheet
    job: PrintJob
    page: Page
    amounts: Mapping[str, float]
    operator: AlterationId

    def chance(self, purpose: str) -> Chance:
        """Return a stream of draws for `purpose`."""
        return Chance(self.job.recipe.seed, f"{self.operator} {purpose}")

    def layers(self, wanted: Callable[[Layer], bool]) -> tuple[Layer, ...]:
        """Return the layers of the page that `wanted` picks.

        Raises:
            EnvironmentFault: ALTERATION_UNSUITABLE; the page has none (any more), so it cannot be altered in this way.
        """
        found = tuple(layer for layer in self.sheet.on(self.page.name) if wanted(layer))
        if not found:
            raise unsuitable(self.operator, self.sheet.design)
        return found

    def of_process(self, *processes: Process) -> tuple[Layer, ...]:
        """Return the layers of the page made by one of `processes`; raises as `layers`."""
        return self.layers(lambda layer: layer.process in processes)

    def of_kind(self, *kinds: type) -> tuple[Layer, ...]:
        """Return the layers that the design builds from layers of `kinds`; raises as `layers`."""
        names = {design.name for design in self.job.design.layers if isinstance(design, kinds)}
        return self.layers(lambda layer: layer.name in names)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it: the altered sheet, its same-content twin in the genuine technique, and the support.

    `elsewhere` are the further places that give it away: another side of it, or what still says the old thing.
    """

    altered: Sheet
    twin: Sheet
    region: tuple[Polygon, ...]
    elsewhere: tuple[Elsewhere, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """One way of altering or imitating a document.

    `touches` says which layers the operator may change, remove or add; whatever else it touched is refused.
    Judged lights that stand in neither `reveals` nor `may_show` are silent. `codes` are the rows of the
    field's feature list that it hits. It works on the first page of a design that has what it `needs`; with
    `page` on the page called so alone. A light in `may_show` reveals on pages that have what `reveals_where` asks
    for it.
    """

    id: AlterationId
    fraud_kind: FraudKind
    touches: tuple[Touched, ...]
    make: Callable[[Workpiece], Made]
    reveals: tuple[Light, ...]
    may_show: tuple[Light, ...]
    codes: tuple[str, ...]
    knobs: tuple[Knob, ...] = ()
    least_magnification: float = 1.0
    by_reading: bool = False
    page: str = ""
    needs: Need = anything
    reveals_where: tuple[tuple[Light, Need], ...] = ()
    silent: tuple[Light, ...] = field(init=False)

    def __post_init__(self) -> None:
        shown = {*self.reveals, *self.may_show}
        object.__setattr__(self, "silent", tuple(light for light in JUDGED_LIGHTS if light not in shown))

    def page_of(self, design: Design) -> str | None:
        """Return the page of a design that the operator works on; None if the design has none for it."""
        names = (page.name for page in design.pages if self.page in ("", page.name))
        return next((name for name in names if self.needs(design, name)), None)

    def applies_to(self, design: Design) -> bool:
        """Tell whether specimens of a design can be altered in this way."""
        return self.page_of(design) is not None

    def alter(self, sheet: Sheet, use: AlterationUse, context: PrintJob) -> tuple[Sheet, Finding]:
        """Return the altered sheet (with ``context.recipe.twin`` the same-content twin) and the truth.

        Raises:
            EnvironmentFault: ALTERATION_UNSUITABLE; the design has nothing that this operator alters.
            ProgramFault: the operator touched what it does not declare, or wrote what no sheet may carry.
        """
        page = self.page_of(context.design)
        if page is None:
            raise unsuitable(self.id, sheet.design)
        amounts = {knob.name: knob.at(use.difficulty) for knob in self.knobs}
        piece = Workpiece(sheet.printed(page), context, sheet.page(page), amounts, self.id)
        made = self.make(piece)
        result = made.twin if context.recipe.twin else made.altered
        waiting = {unprinted.page.name for unprinted in result.unprinted}
        before = sheet.printed(page, *(known.name for known in sheet.pages if known.name not in waiting))
        refuse_undeclared(before, result, declared_names(self.touches, before, context.design))
        return result, self._finding(sheet, piece, made)

    def lights_on(self, design: Design, page: str) -> tuple[tuple[Light, ...], tuple[Light, ...]]:
        """Return the lights that reveal it on a page of a design, and those that may show it there."""
        there = tuple(light for light, need in self.reveals_where if need(design, page))
        return (*self.reveals, *there), tuple(light for light in self.may_show if light not in there)

    def _finding(self, sheet: Sheet, piece: Workpiece, made: Made) -> Finding:
        page = piece.page.name
        reveals, may_show = self.lights_on(piece.job.design, page)
        hit = [f for f in sheet.features if f.code in self.codes and f.page == page]
        return Finding(
            alteration=self.id,
            fraud_kind=self.fraud_kind,
            page=page,
            region=made.region,
            features=tuple(feature.id for feature in hit),
            reveals=reveals,
            may_show=may_show,
            silent=self.silent,
            least_magnification=self.least_magnification,
            explanation=self.id,
            amounts=tuple(Amount(name, round(value, 4)) for name, value in piece.amounts.items()),
            by_reading=self.by_reading,
            elsewhere=made.elsewhere,
        )


def unsuitable(alteration: AlterationId, design: str) -> EnvironmentFault:
    """Return the fault of an alteration that a design (or what is left of the page) has nothing for."""
    return EnvironmentFault(FaultCode.ALTERATION_UNSUITABLE, alteration=alteration, design=design)


def with_layer(sheet: Sheet, name: str, **changed: Any) -> Sheet:
    """Return the sheet with some attributes of the layer `name` replaced; KeyError if there is none."""
    return sheet.changed(name, lambda layer: replace(layer, **changed))


def declared_names(touches: tuple[Touched, ...], sheet: Sheet, design: Design) -> frozenset[str]:
    """Return the names of layers that `touches` stands for on a sheet; a final ``*`` stands for any ending."""
    names: set[str] = set()
    for touched in touches:
        if isinstance(touched, type):
            names.update(layer.name for layer in design.layers if isinstance(layer, touched))
        elif isinstance(touched, Process):
            names.update(layer.name for layer in sheet.layers if layer.process is touched)
        elif touched == FLUORESCENT:
            names.update(layer.name for layer in sheet.layers if glows(layer.ink.uva))
        elif isinstance(touched, str):
            names.add(touched)
        else:
            names.update(layer.name for layer in sheet.layers if touched(layer))
    return frozenset(names)


def glows(tint: Tint) -> bool:
    """Tell whether an emission is more than nothing."""
    return isinstance(tint, Rainbow) or any(tint)


def refuse_undeclared(before: Sheet, after: Sheet, declared: frozenset[str]) -> None:
    """Compare two sheets layer by layer.

    Raises:
        ProgramFault: something differs that `declared` does not name.
    """
    undeclared = sorted(name for name in changes(before, after) if not _is_declared(name, declared))
    if undeclared:
        reason = "an alteration touched a layer it does not declare"
        raise ProgramFault(FaultCode.DEFECT, reason=reason, layer=undeclared[0])


def changes(before: Sheet, after: Sheet) -> frozenset[str]:
    """Return the names of layers that were changed, added, removed or moved, and `MATERIAL` for other paper."""
    changed = set()
    for name in {layer.name for layer in (*before.layers, *after.layers)}:
        first = [layer for layer in before.layers if layer.name == name]
        second = [layer for layer in after.layers if layer.name == name]
        if len(first) != len(second) or any(a is not b for a, b in zip(first, second, strict=True)):
            changed.add(name)
    kept = [[layer for layer in sheet.layers if layer.name not in changed] for sheet in (before, after)]
    changed.update(a.name for a, b in zip(*kept, strict=True) if a is not b)
    if _identity(before) != _identity(after):
        changed.add("sheet")
    if before.pages != after.pages:
        changed.add(MATERIAL)
    return frozenset(changed)


def _identity(sheet: Sheet) -> tuple[object, ...]:
    return sheet.design, sheet.seed, sheet.issuer, sheet.features


def _is_declared(name: str, declared: frozenset[str]) -> bool:
    return name in declared or any(
        name.startswith(known[:-1]) for known in declared if known.endswith(EVERYTHING)
    )
