"""People: the roster, results without a name, joins that can be undone, decisions about one person, class lists."""

from collections.abc import Mapping
from typing import ClassVar

from docexam.ui.screens.tracker import bar
from docexam.ui.screens.tracker.class_list import ClassListPage
from docexam.ui.screens.tracker.joins import JoinsPage
from docexam.ui.screens.tracker.page import OfficePage, PagedScreen
from docexam.ui.screens.tracker.roster import RosterPage
from docexam.ui.screens.tracker.unnamed import UnnamedPage


class PeopleScreen(PagedScreen):
    """Four pages; a person of the roster opens beside it."""

    place_in_bar = bar.PEOPLE
    named = "people"
    pages: ClassVar[Mapping[str, type[OfficePage]]] = {
        "roster": RosterPage,
        "unnamed": UnnamedPage,
        "joins": JoinsPage,
        "class-list": ClassListPage,
    }

    def page_words(self) -> Mapping[str, str]:
        """Return what each page is called."""
        return {
            "roster": self.tr("Roster"),
            "unnamed": self.tr("Results without a name"),
            "joins": self.tr("Joined ids"),
            "class-list": self.tr("Class list"),
        }
