"""Stations: how each is, which wait to be enrolled, what was set aside, and what a new one is given."""

from collections.abc import Mapping
from typing import ClassVar

from docexam.ui.screens.tracker import bar
from docexam.ui.screens.tracker.enrolling import EnrolPage
from docexam.ui.screens.tracker.health import HealthPage
from docexam.ui.screens.tracker.key_forms import KeysPage
from docexam.ui.screens.tracker.new_station import NewStationPage
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.screens.tracker.set_aside import SetAsidePage


class StationsScreen(PagedScreen):
    """Five pages."""

    place_in_bar = bar.STATIONS
    named = "stations"
    pages: ClassVar[Mapping[str, type[OfficePage]]] = {
        "health": HealthPage,
        "to-enrol": EnrolPage,
        "set-aside": SetAsidePage,
        "new": NewStationPage,
        "keys": KeysPage,
    }

    def page_words(self) -> Mapping[str, str]:
        """Return what each page is called."""
        return {
            "health": self.tr("All stations"),
            "to-enrol": self.tr("To enrol"),
            "set-aside": self.tr("Set aside"),
            "new": self.tr("A new station"),
            "keys": self.tr("Keys"),
        }
