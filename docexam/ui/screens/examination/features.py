"""Security features of a page: which one lies under a point, which light shows it next."""

from collections.abc import Callable

from docexam.domain.feature import Point, SecurityFeature, bounds, contains
from docexam.domain.ids import FeatureId
from docexam.domain.illumination import Light
from docexam.services.views import DesignInfo


def feature_at(design: DesignInfo, page: str, at_mm: Point) -> FeatureId | None:
    """Return the smallest feature under a point of `page`."""
    under = [
        feature
        for feature in design.features
        if feature.page == page and any(contains(part, at_mm) for part in feature.region)
    ]
    return min(under, key=area_mm2).id if under else None


def next_light(
    design: DesignInfo, feature: str, *, now: Light, offered: Callable[[Light], bool]
) -> Light | None:
    """Return the light that shows `feature`, after the one it is seen in now."""
    found = next((one for one in design.features if one.id == feature), None)
    lights = [light for light in (found.lights if found else ()) if offered(light)]
    if not lights:
        return None
    return lights[(lights.index(now) + 1) % len(lights)] if now in lights else lights[0]


def area_mm2(feature: SecurityFeature) -> float:
    """Return the area of the box round all places of a feature."""
    left, top, right, bottom = bounds(feature.region)
    return (right - left) * (bottom - top)
