"""The guide to the security features of a page: those of the light that stands, calmly; the rest when asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from docexam.domain.feature import Point, SecurityFeature, bounds
from docexam.domain.ids import FeatureId
from docexam.domain.illumination import Light
from docexam.services.views import DesignInfo
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.regions import RegionsOverlay, ShownRegion
from docexam.ui.direction import digits, isolate, layout_direction
from docexam.ui.screens.examination.features import area_mm2, feature_at, next_light
from docexam.ui.theme import SPACE_4, SPACE_8, TypeRole, px
from docexam.ui.widgets.text import label

SHARE_OF_VIEW = 0.6
CLOSEST_PX_PER_MM = 60.0


class FeatureGuide(QObject):
    """Outlines features on the canvas; `offered` tells which lights there are on the desk.

    Thin outlines with names for what shows in the light that stands; pointing at the place of any other names
    that one too, with its lights. A line at the top counts what shows in other lights.
    """

    def __init__(
        self, design: DesignInfo, canvas: DeskCanvas, *, language: str, offered: Callable[[Light], bool]
    ) -> None:
        super().__init__(canvas)
        self._design = design
        self._canvas = canvas
        self._language = language
        self._offered = offered
        self._page = ""
        self._light = Light.VIS
        self._pointed: FeatureId | None = None
        self.overlay = RegionsOverlay()
        self.overlay.on = False
        canvas.extra.append(self.overlay)
        canvas.pointed.connect(self._on_pointed)
        self.legend = label("", TypeRole.LABEL, wrap=False, name="examination.features.legend")
        self.legend.setProperty("role", "legend")
        self.legend.setParent(canvas)
        self.legend.setLayoutDirection(layout_direction(language))
        self.legend.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.legend.move(px(SPACE_8), px(SPACE_4))
        self.legend.hide()

    @property
    def on(self) -> bool:
        """Whether features are outlined."""
        return self.overlay.on

    def show(self, *, on: bool) -> None:
        """Outline features, or stop."""
        self.overlay.on = on
        self._draw()

    def look(self, page: str, light: Light) -> None:
        """Follow the page that lies up and the light that stands."""
        if (page, light) != (self._page, self._light):
            self._page, self._light, self._pointed = page, light, None
            self._draw()

    def light_for(self, at_mm: Point) -> Light | None:
        """Return the light that shows, next, the feature under a point; None where there is none."""
        feature = feature_at(self._design, self._page, at_mm) if self.on else None
        if feature is None:
            return None
        return next_light(self._design, feature, now=self._light, offered=self._offered)

    def go_to(self, feature: SecurityFeature) -> None:
        """Bring a feature into the middle, large enough to be looked at, and name it."""
        left, top, right, bottom = bounds(feature.region)
        view = self._canvas.view.fitted()
        room = SHARE_OF_VIEW * min(view.width_px / (right - left), view.height_px / (bottom - top))
        self._canvas.see(view.zoomed(max(feature.least_px_per_mm, min(room, CLOSEST_PX_PER_MM))))
        self._canvas.centre_on(((left + right) / 2, (top + bottom) / 2))
        self._pointed = feature.id
        self._draw()

    def _on_pointed(self, at_mm: Point | None) -> None:
        if not self.on:
            return
        under = None if at_mm is None else feature_at(self._design, self._page, at_mm)
        if under != self._pointed:
            self._pointed = under
            self._draw()

    def _draw(self) -> None:
        here = [one for one in self._design.features if one.page == self._page and one.region]
        shown = [one for one in here if self._light in one.lights]
        pointed = next((one for one in here if one.id == self._pointed), None)
        calm = sorted((one for one in shown if one is not pointed), key=area_mm2)
        regions = [self._region(one) for one in calm]
        self.overlay.regions = (*([] if pointed is None else [self._named(pointed)]), *regions)
        self.legend.setText(self._counted(here, len(shown)))
        self.legend.adjustSize()
        self.legend.setVisible(self.on)
        self._canvas.update()

    def _region(self, feature: SecurityFeature) -> ShownRegion:
        return ShownRegion(
            key=feature.id,
            polygons=feature.region,
            words=feature.name.in_language(self._language),
            line="solid",
            tone="accent",
            quiet=True,
        )

    def _named(self, feature: SecurityFeature) -> ShownRegion:
        lights = isolate(" ".join(light.value for light in feature.lights))
        return ShownRegion(
            key=feature.id,
            polygons=feature.region,
            words=f"{feature.name.in_language(self._language)}  {lights}",
            line="solid" if self._light in feature.lights else "dashed",
            tone="accent",
        )

    def _counted(self, here: list[SecurityFeature], shown: int) -> str:
        said = self.tr("%n feature(s) in {light}", "", shown).format(light=isolate(self._light.value))
        elsewhere = [one for one in here if self._light not in one.lights]
        if elsewhere:
            lights = dict.fromkeys(light for light in Light for one in elsewhere if light in one.lights)
            codes = isolate(" ".join(light.value for light in lights if self._offered(light)))
            more = self.tr("%n more in other lights: {lights}", "", len(elsewhere)).format(lights=codes)
            said = f"{said} · {more}"
        return digits(said, self._language)
