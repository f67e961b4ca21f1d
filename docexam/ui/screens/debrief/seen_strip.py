"""What I saw: every marked spot as the officer saw it, beside the genuine page and the truth in its light."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from docexam.domain.illumination import Lamp, magnification
from docexam.domain.inspection import MarkPlaced
from docexam.domain.specimen import Recipe
from docexam.services.views import Debrief
from docexam.training.scoring import JudgedMark
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.spot import Place, Spot
from docexam.ui.desk.tiles import Scene, TileStore, plain
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.debrief.truth_regions import showing_lamp
from docexam.ui.theme import SPACE_2, SPACE_4, SPACE_8, TypeRole, px
from docexam.ui.widgets.boxes import column, row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.text import label

SPOT_PX = 96
LEAST_MAGNIFICATION = 2.0
"""The strip magnifies: a spot seen on the whole page is shown at least so large."""
PX_PER_MM_OF_1X = 6.25


def lamp_of(mark: MarkPlaced) -> Lamp:
    """Return the lamp as it stood when a mark was placed."""
    return plain(Lamp(mark.light, mark.tilt_x_deg, mark.tilt_y_deg, mark.azimuth_deg))


def scale_of(mark: MarkPlaced) -> float:
    """Return the scale at which a marked spot is shown, in px/mm."""
    return max(mark.magnification, LEAST_MAGNIFICATION) * PX_PER_MM_OF_1X


class SeenCard(GlyphButton):
    """One marked spot: as it was seen, as it looks on the genuine page, and where it differs, in the telling light."""

    def __init__(
        self, judged: JudgedMark, debrief: Debrief, *, drawing: Drawing, store: TileStore, language: str
    ) -> None:
        mark = judged.mark
        super().__init__(role="row", name=f"debrief.seen.{mark.number}")
        self._debrief = debrief
        self._drawing = drawing
        self._store = store
        page = next(page for page in debrief.design.pages if page.id == mark.page)
        self._size_mm = page.width_mm, page.height_mm
        self.spots: list[Spot] = []
        lines = column(self, spacing=SPACE_4)
        lines.setContentsMargins(px(SPACE_8), px(SPACE_8), px(SPACE_8), px(SPACE_8))
        lines.addWidget(label(self._title(judged, language), TypeRole.LABEL, strong=True))
        across = row(spacing=SPACE_4)
        lines.addLayout(across)
        self._add_spots(across, judged, language)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(
            "; ".join([self._title(judged, language), *(s.accessibleName() for s in self.spots)])
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lines = lines

    def resizeEvent(self, event: object) -> None:
        """Grow with the lines the words take at this width."""
        self._lines.invalidate()
        self.setMinimumHeight(self._lines.heightForWidth(self.width()))

    def _title(self, judged: JudgedMark, language: str) -> str:
        translate = QCoreApplication.translate
        number = digits(judged.mark.number, language)
        if judged.finding is None:
            return translate("Debrief", "Mark {number}: nothing wrong here").format(number=number)
        name = self._debrief.explanations[judged.finding].name.in_language(language)
        return translate("Debrief", "Mark {number}: {name}").format(number=number, name=name)

    def _add_spots(self, across: QHBoxLayout, judged: JudgedMark, language: str) -> None:
        translate = QCoreApplication.translate
        mark, scale = judged.mark, scale_of(judged.mark)
        lamp, debrief = lamp_of(mark), self._debrief
        seen = f"{mark.light.value} {_times(mark.magnification)}"
        self._add(across, translate("Debrief", "You"), seen, debrief.recipe, lamp, mark, scale, language)
        genuine = translate("Debrief", "Genuine")
        self._add(across, genuine, mark.light.value, debrief.twin, lamp, mark, scale, language)
        if judged.finding is None:
            return
        finding = debrief.truth.findings[judged.finding]
        telling = plain(showing_lamp(finding, debrief.design.lights))
        wanted = max(scale, finding.least_magnification * PX_PER_MM_OF_1X)
        if (telling, wanted) != (lamp, scale):
            told = f"{telling.light.value} {_times(magnification(wanted))}"
            shows = translate("Debrief", "It shows")
            self._add(across, shows, told, debrief.recipe, telling, mark, wanted, language)

    def _add(
        self,
        across: QHBoxLayout,
        heading: str,
        how: str,
        recipe: Recipe,
        lamp: Lamp,
        mark: MarkPlaced,
        scale: float,
        language: str,
    ) -> None:
        place = Place(
            scene=Scene(recipe, mark.page, lamp), size_mm=self._size_mm, at_mm=mark.at_mm, px_per_mm=scale
        )
        says = f"{heading}: {isolate(digits(how, language))}"
        spot = Spot(place, drawing=self._drawing, store=self._store, side_px=SPOT_PX, says=says)
        self.spots.append(spot)
        lines: QVBoxLayout = column(spacing=SPACE_2)
        lines.addWidget(spot)
        lines.addWidget(label(heading, TypeRole.LABEL, tone="text2", wrap=False))
        code = label(isolate(digits(how, language)), TypeRole.LABEL, tone="accent", wrap=False)
        lines.addWidget(code)
        across.addLayout(lines, 1)


class SeenStrip(QWidget):
    """All marked spots in the order of their numbers; `chosen` is the number of one to be looked at again."""

    chosen = Signal(int)

    def __init__(self, debrief: Debrief, *, drawing: Drawing, store: TileStore, language: str) -> None:
        super().__init__()
        self.setObjectName("debrief.seen")
        lines = column(self, spacing=SPACE_8)
        self.cards: list[SeenCard] = []
        marks: Sequence[JudgedMark] = debrief.judgement.marks
        for judged in sorted(marks, key=lambda one: one.mark.number):
            card = SeenCard(judged, debrief, drawing=drawing, store=store, language=language)
            card.clicked.connect(lambda _on=False, number=judged.mark.number: self.chosen.emit(number))
            self.cards.append(card)
            lines.addWidget(card)


def _times(magnification_x: float) -> str:
    return f"{magnification_x:.0f}x" if magnification_x >= 10 else f"{magnification_x:.1f}x"
