"""The six skills that are exercised on a sheet."""

from typing import Final

from docexam.domain.cross_check import cross_check
from docexam.domain.curriculum import AnyItem, Curriculum, Explanation
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import (
    CheckDigitTask,
    CheckDigitTruth,
    Disagreement,
    DisagreeTask,
    DisagreeTruth,
    ExerciseKind,
    LightTask,
    LightTruth,
    NamedProcess,
    OrderTask,
    OrderTruth,
    PlaceTruth,
    PointTask,
    ProcessTask,
    ProcessTruth,
    Task,
)
from docexam.domain.exercise_items import (
    CheckDigitItem,
    DisagreeItem,
    LightItem,
    OrderItem,
    PointItem,
    ProcessItem,
)
from docexam.domain.feature import SecurityFeature
from docexam.domain.ids import DesignId, FeatureId
from docexam.domain.illumination import Light
from docexam.domain.mrz import CHECK_TEXT, FIELD_TEXT, FieldName, explain
from docexam.domain.text import Text
from docexam.services.documents import Specimens
from docexam.services.exercise_views import Choice
from docexam.services.exercises import FULL_PERMILLE, SheetKind, of_kind
from docexam.services.kinds import KindOfExercise
from docexam.storage.runs import StoredTrial
from docexam.training import check_digit_work, choosing, ordering, pointing
from docexam.training.answer_sheet import SheetState
from docexam.training.chance import Chance
from docexam.training.check_digit_work import JudgedWork

BLOT: Final = "?"
"""Stands where the digit would be that is asked for."""

NONE: Final = "none"
"""The answer that nothing disagrees."""

COMPARED: Final = (
    FieldName.NUMBER,
    FieldName.SURNAME,
    FieldName.GIVEN_NAMES,
    FieldName.NATIONALITY,
    FieldName.BIRTH_DATE,
    FieldName.SEX,
    FieldName.EXPIRY_DATE,
)
"""Fields that stand in both zones of every format."""

OFFERED: Final = (Light.VIS, Light.OBL, Light.TRN, Light.COA, Light.UVA, Light.UVC, Light.IR, Light.TLT)
"""Lights to pick from; a design that does not answer to one leaves it out."""


def skills(curriculum: Curriculum, specimens: Specimens) -> tuple[KindOfExercise, ...]:
    """Return every kind of this room."""
    kinds = (Pointing, Processes, Disagreements, CheckDigits, Orders, Lights)
    return tuple(kind(curriculum, specimens) for kind in kinds)


class Pointing(SheetKind):
    """Point to a feature of which code and name are given."""

    kind = ExerciseKind.POINT
    rules_version = pointing.RULES_VERSION

    def task(self, item: AnyItem, seed: int) -> PointTask:
        """Draw one of the features of the item."""
        found = of_kind(item, PointItem)
        chosen = Chance(seed, "point").choice(found.features)
        feature = self._feature(found.design, chosen)
        recipe = self._recipe(found.design, seed)
        return PointTask(recipe, feature.id, feature.code, feature.name, feature.page)

    def truth(self, task: Task) -> PlaceTruth:
        """Where the design has it."""
        asked = of_kind(task, PointTask)
        feature = self._feature(asked.recipe.design, asked.feature)
        return PlaceTruth(feature.page, feature.region, feature.lights)

    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """Credit by distance."""
        return pointing.score(state, self.known(trial, PlaceTruth))

    def name(self, task: Task) -> Text:
        """The feature."""
        return of_kind(task, PointTask).name

    def regions(self, trial: StoredTrial, state: SheetState) -> tuple[FeatureId, ...]:
        """The feature, where it was hit."""
        hit = self.score(trial, state) == FULL_PERMILLE
        return (of_kind(trial.task, PointTask).feature,) if hit else ()

    def explanation(self, trial: StoredTrial) -> Explanation:
        """What the feature looks like."""
        asked = of_kind(trial.task, PointTask)
        feature = self._feature(asked.recipe.design, asked.feature)
        return Explanation(feature.id, feature.name, feature.look_for, feature.when_false)

    def _feature(self, design: DesignId, wanted: FeatureId) -> SecurityFeature:
        return _feature_of(self._design(design).features, design, wanted)


class Processes(SheetKind):
    """Name the process under the loupe."""

    kind = ExerciseKind.PROCESS
    rules_version = choosing.RULES_VERSION

    def task(self, item: AnyItem, seed: int) -> ProcessTask:
        """Print the design, or its imitation."""
        found = of_kind(item, ProcessItem)
        return ProcessTask(self._recipe(found.design, seed, found.alterations), found.page, found.at_mm)

    def truth(self, task: Task) -> ProcessTruth:
        """What the item says of this place."""
        asked = of_kind(task, ProcessTask)
        for item in self._curriculum.exercises:
            if isinstance(item, ProcessItem) and _same_place(item, asked):
                return ProcessTruth(item.process, item.at_mm)
        raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=asked.recipe.design)

    def choices(self, task: Task) -> tuple[Choice, ...]:
        """Every process."""
        del task
        return tuple(Choice(process.value, self._said(process.value).name) for process in NamedProcess)

    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """Right or wrong."""
        return choosing.score(state, right={self.known(trial, ProcessTruth).process.value})

    def name(self, task: Task) -> Text:
        """The process."""
        return self._said(self.truth(task).process.value).name

    def explanation(self, trial: StoredTrial) -> Explanation:
        """How the process is told."""
        return self._said(self.known(trial, ProcessTruth).process.value)


class Disagreements(SheetKind):
    """Find the field that disagrees."""

    kind = ExerciseKind.DISAGREE
    rules_version = choosing.RULES_VERSION

    def task(self, item: AnyItem, seed: int) -> DisagreeTask:
        """Print a document, altered or not; the page with the data lies up."""
        found = of_kind(item, DisagreeItem)
        page = self._design(found.design).pages[0].id
        return DisagreeTask(self._recipe(found.design, seed, found.alterations), page)

    def truth(self, task: Task) -> DisagreeTruth:
        """Compare the zones as they stand printed."""
        asked = of_kind(task, DisagreeTask)
        printed = {field.number: field.value for field in self._specimens.printed(asked.recipe)}
        compared = cross_check(printed, explain(self._specimens.mrz(asked.recipe)))
        found = tuple(
            Disagreement(one.field, one.number, one.visual, one.machine)
            for one in compared
            if not one.agrees and one.field in COMPARED
        )
        findings = self._specimens.truth(asked.recipe).findings if found else ()
        region = tuple(part for one in findings if one.page == asked.page for part in one.region)
        return DisagreeTruth(found, region)

    def choices(self, task: Task) -> tuple[Choice, ...]:
        """Every field that stands in both zones, and none."""
        del task
        nothing = Choice(NONE, Text("Everything agrees", "كل شيء متطابق"))
        return (*(Choice(field.value, FIELD_TEXT[field]) for field in COMPARED), nothing)

    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """Any field that disagrees is right; none, where none does."""
        found = {one.field.value for one in self.known(trial, DisagreeTruth).disagreements}
        return choosing.score(state, right=found or {NONE})

    def name(self, task: Task) -> Text:
        """What the exercise is called."""
        del task
        return Text("The zones compared", "مقارنة المنطقتين")


class CheckDigits(SheetKind):
    """Work a check digit by hand."""

    kind = ExerciseKind.CHECK_DIGIT
    rules_version = check_digit_work.RULES_VERSION

    def task(self, item: AnyItem, seed: int) -> CheckDigitTask:
        """Take the zone of a genuine specimen and blot out the digit.

        Raises:
            EnvironmentFault: the design is not there, or has no such digit.
        """
        found = of_kind(item, CheckDigitItem)
        zone = explain(self._specimens.mrz(self._recipe(found.design, seed)))
        check = zone.check(found.check)
        if check is None or len(check.covers) != 1:
            raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=found.design, check=found.check.value)
        lines = list(zone.lines)
        whole = lines[check.line - 1]
        lines[check.line - 1] = f"{whole[: check.position - 1]}{BLOT}{whole[check.position :]}"
        return CheckDigitTask(
            check=found.check,
            lines=tuple(lines),
            line=check.covers[0].line,
            start=check.covers[0].start,
            data=check.characters,
        )

    def truth(self, task: Task) -> CheckDigitTruth:
        """Work the sum."""
        return check_digit_work.work_out(of_kind(task, CheckDigitTask))

    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """Credit by step."""
        return self.work(trial, state).score_permille

    def name(self, task: Task) -> Text:
        """Which digit it is."""
        covers = CHECK_TEXT[of_kind(task, CheckDigitTask).check]
        return Text(f"Check digit: {covers.en}", f"رقم التحقق: {covers.ar}")

    def steps(self, trial: StoredTrial, state: SheetState) -> tuple[int, int]:
        """Steps that are right."""
        steps = self.work(trial, state).steps
        return sum(step.right for step in steps), len(steps)

    def work(self, trial: StoredTrial, state: SheetState) -> JudgedWork:
        """Every step beside what was due."""
        return check_digit_work.judge(state, self.known(trial, CheckDigitTruth))


class Orders(SheetKind):
    """Put the checks in order."""

    kind = ExerciseKind.ORDER
    rules_version = ordering.RULES_VERSION

    def task(self, item: AnyItem, seed: int) -> OrderTask:
        """Lay the steps out in another order than theirs."""
        found = of_kind(item, OrderItem)
        chance, laid = Chance(seed, "order"), list(found.steps)
        while laid == list(found.steps):
            laid = chance.shuffled(found.steps)
        return OrderTask(found.title, tuple(laid))

    def truth(self, task: Task) -> OrderTruth:
        """The order of the item."""
        asked = of_kind(task, OrderTask)
        steps = {step.id for step in asked.steps}
        for item in self._curriculum.exercises:
            if isinstance(item, OrderItem) and {step.id for step in item.steps} == steps:
                return OrderTruth(tuple(step.id for step in item.steps), item.why)
        raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=asked.title.en)

    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """Credit by Kendall's distance."""
        return ordering.score(self._given(trial, state), self.known(trial, OrderTruth).order)

    def name(self, task: Task) -> Text:
        """What is put in order."""
        return of_kind(task, OrderTask).title

    def steps(self, trial: StoredTrial, state: SheetState) -> tuple[int, int]:
        """Steps that stand in their own place."""
        due = self.known(trial, OrderTruth).order
        given = self._given(trial, state)
        return sum(one == other for one, other in zip(given, due, strict=True)), len(due)

    def _given(self, trial: StoredTrial, state: SheetState) -> tuple[str, ...]:
        laid_out = [step.id for step in of_kind(trial.task, OrderTask).steps]
        return ordering.read_order(state, laid_out)


class Lights(SheetKind):
    """Pick the right light."""

    kind = ExerciseKind.LIGHT
    rules_version = choosing.RULES_VERSION

    def task(self, item: AnyItem, seed: int) -> LightTask:
        """Ask for a feature, or for what an alteration leaves behind."""
        found = of_kind(item, LightItem)
        design = self._design(found.design)
        recipe = self._recipe(found.design, seed, found.alterations)
        offered = tuple(light for light in OFFERED if light in design.lights)
        if found.feature is not None:
            feature = _feature_of(design.features, found.design, found.feature)
            return LightTask(recipe, feature.page, feature.name, offered, feature.id)
        return LightTask(recipe, design.pages[0].id, self._said(found.alterations[0].id).name, offered)

    def truth(self, task: Task) -> LightTruth:
        """The lights of the feature, or those that reveal the alteration."""
        asked = of_kind(task, LightTask)
        if asked.feature is not None:
            feature = _feature_of(
                self._design(asked.recipe.design).features, asked.recipe.design, asked.feature
            )
            return LightTruth(feature.lights, (), feature.page, feature.region, feature.look_for)
        finding = self._specimens.truth(asked.recipe).findings[0]
        how = self._said(finding.explanation).how
        return LightTruth(finding.reveals, finding.may_show, finding.page, finding.region, how)

    def choices(self, task: Task) -> tuple[Choice, ...]:
        """The lights of the desk, by their codes."""
        return tuple(
            Choice(light.value.lower(), Text(light.value, light.value))
            for light in of_kind(task, LightTask).options
        )

    def score(self, trial: StoredTrial, state: SheetState) -> int:
        """A light that shows it is right; one that may is worth a little."""
        truth = self.known(trial, LightTruth)
        return choosing.score(
            state,
            right={light.value.lower() for light in truth.best},
            may_do={light.value.lower() for light in truth.may_show},
        )

    def name(self, task: Task) -> Text:
        """What was to be shown."""
        return of_kind(task, LightTask).subject


def _feature_of(
    features: tuple[SecurityFeature, ...], design: DesignId, wanted: FeatureId
) -> SecurityFeature:
    for feature in features:
        if feature.id == wanted and feature.region:
            return feature
    raise EnvironmentFault(FaultCode.DESIGN_UNKNOWN, design=design, feature=wanted)


def _same_place(item: ProcessItem, asked: ProcessTask) -> bool:
    return (item.design, item.page, item.at_mm, item.alterations) == (
        asked.recipe.design,
        asked.page,
        asked.at_mm,
        asked.recipe.alterations,
    )
