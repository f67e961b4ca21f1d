"""A trial to put on the desk, and services that keep in memory what the record would."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any, cast

from docexam.domain.curriculum import Mode, Reason
from docexam.domain.errors import DocexamError
from docexam.domain.feature import SecurityFeature, rectangle
from docexam.domain.fraud import FraudKind
from docexam.domain.ids import AlterationId, AttemptId, DesignId, FeatureId, ReasonId, RunId, TrialId
from docexam.domain.illumination import Light
from docexam.domain.inspection import Action, Decided, TimedAction
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.domain.text import Text
from docexam.services.changes import Done, Topic, changed
from docexam.services.views import DesignInfo, DeskRules, PageInfo, PrintedField, TrialOnDesk
from docexam.training.examination import advance, laid_down
from docexam.ui.jobs import Jobs
from docexam.ui.theme import ThemeHost
from docexam.ui.widgets.screen import Surroundings
from tests.screens.painted_specimen import FOIL_MM, PaintedPictures

RUN = RunId("run-1")
RECIPE = Recipe(DesignId("utopia-passport-2024"), 1, 7, (AlterationUse(AlterationId("glue-halo")),))
GENUINE = Recipe(DesignId("utopia-passport-2024"), 1, 99)
MRZ = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
LIGHTS = (Light.VIS, Light.OBL, Light.TRN, Light.UVA, Light.IR, Light.TLT)

FEATURES = (
    SecurityFeature(
        FeatureId("foil"),
        "C04",
        Text("Diffractive foil", "رقاقة حيود"),
        "data",
        (rectangle(*FOIL_MM),),
        (Light.TLT, Light.VIS),
        6.0,
        Text("The colours move when the page is tilted.", "تتحرك الألوان عند إمالة الصفحة."),
        Text(
            "The picture stands still, or all of it glitters at once.", "تبقى الصورة ثابتة أو تلمع كلها معًا."
        ),
    ),
    SecurityFeature(
        FeatureId("portrait"),
        "C01",
        Text("Portrait", "الصورة الشخصية"),
        "data",
        (rectangle(6, 20, 34, 44),),
        (Light.UVA, Light.OBL),
        6.0,
        Text("Printed into the page, no edge in side light.", "مطبوعة في الصفحة بلا حافة في الضوء الجانبي."),
        Text("A step or glue at the edge.", "حافة بارزة أو أثر غراء عند الإطار."),
    ),
)
REASONS = (
    Reason(
        ReasonId("glue-at-photo"),
        Text(
            "Something glows round the photo under ultraviolet light",
            "يتوهّج شيء حول الصورة تحت الأشعة فوق البنفسجية",
        ),
        (FraudKind.FO_PHOT,),
    ),
    Reason(
        ReasonId("edge-at-photo"),
        Text("Side light shows an edge at the photo", "يُظهر الضوء الجانبي حافة عند الصورة"),
        (FraudKind.FO_PHOT,),
    ),
    Reason(
        ReasonId("check-digit-wrong"),
        Text("A check digit of the MRZ is wrong", "رقم تحقق خاطئ في المنطقة المقروءة آليًا"),
    ),
)
KINDS = (
    (FraudKind.FO_PHOT, Text("Photo substituted", "استبدال الصورة")),
    (FraudKind.CF_TOT, Text("Counterfeit of the whole document", "تزوير كامل للوثيقة")),
    (FraudKind.FO_MRZ, Text("MRZ altered", "تغيير المنطقة المقروءة آليًا")),
    (FraudKind.OK, Text("Genuine", "أصلية")),
)
PRINTED = (
    PrintedField("05", Text("Number", "الرقم"), "L898902C3"),
    PrintedField("06", Text("Surname", "اللقب"), "ERIKSSON"),
    PrintedField("07", Text("Given names", "الأسماء"), "ANNA MARIA"),
    PrintedField("09", Text("Birth", "الميلاد"), "12 AUG/AOÛT 1974"),
    PrintedField("16", Text("Expiry", "الانتهاء"), "15 APR/AVR 2013"),
)
DESIGN = DesignInfo(
    id=RECIPE.design,
    version=1,
    name=Text("Utopia passport, 2024", "جواز سفر يوتوبيا 2024"),
    pages=(
        PageInfo("data", Text("Data page", "صفحة البيانات"), 125.0, 88.0),
        PageInfo("verso", Text("Verso", "الظهر"), 125.0, 88.0),
    ),
    lights=LIGHTS,
    features=FEATURES,
)


def trial_on_desk(**changes: Any) -> TrialOnDesk:
    """Return an untouched trial of practice."""
    whole = TrialOnDesk(
        trial=TrialId(1),
        run=RUN,
        position=4,
        total=10,
        mode=Mode.PRACTICE,
        title=Text("Practice: inks and ultraviolet", "تدريب: الأحبار والأشعة فوق البنفسجية"),
        recipe=RECIPE,
        reference=GENUINE,
        design=DESIGN,
        state=laid_down("data"),
        rules=DeskRules(feedback_after_each=True, overlays=True, reference=True),
        reasons=REASONS,
        fraud_kinds=KINDS,
        mrz=MRZ,
        printed=PRINTED,
    )
    return replace(whole, **changes)


@dataclass
class RememberedExaminations:
    """Keeps actions as the record would; `broken` is raised instead of writing."""

    trials: list[TrialOnDesk]
    actions: list[TimedAction] = field(default_factory=list)
    broken: DocexamError | None = None
    shown: Any = None

    def on_desk(self, run: RunId) -> TrialOnDesk | None:
        """Return the next trial with everything done so far replayed."""
        if not self.trials:
            return None
        state = self.trials[0].state
        for timed in self.actions:
            state = advance(state, timed)
        return replace(self.trials[0], state=state)

    def record(self, trial: TrialId, actions: Sequence[TimedAction]) -> None:
        """Keep actions."""
        if self.broken is not None:
            raise self.broken
        self.actions.extend(actions)

    def decide(
        self, trial: TrialId, actions: Sequence[TimedAction], *, language: str | None = None
    ) -> Done[AttemptId]:
        """Keep the decision and lay the next trial down."""
        if self.broken is not None:
            raise self.broken
        self.actions.extend(actions)
        self.trials.pop(0)
        return Done(AttemptId("attempt-1"), changed(Topic.ATTEMPTS))

    def debrief(self, trial: TrialId) -> Any:
        """Return what was prepared."""
        return self.shown

    @property
    def done(self) -> list[Action]:
        """What was recorded, without times."""
        return [timed.action for timed in self.actions]

    @property
    def decision(self) -> Decided | None:
        """The decision recorded, if any."""
        return next((action for action in self.done if isinstance(action, Decided)), None)


def surroundings(
    examinations: RememberedExaminations,
    *,
    language: str = "en",
    pictures: PaintedPictures | None = None,
    now_ms: Callable[[], int] = lambda: 0,
) -> Surroundings:
    """Return what a screen is given: real jobs and themes, painted pictures, a record in memory."""
    host = ThemeHost()
    host.less_motion = True
    return Surroundings(
        jobs=Jobs(),
        services=cast("Any", SimpleNamespace(examinations=examinations)),
        theme=host,
        pictures=cast("Any", pictures or PaintedPictures()),
        program=cast("Any", SimpleNamespace(screen_px_per_mm=0.0)),
        language=lambda: language,
        now_ms=now_ms,
    )
