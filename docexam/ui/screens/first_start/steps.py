"""The pages of the first start."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.people import ListedPlace, checked_code
from docexam.domain.text import LANGUAGES
from docexam.ui.direction import isolate
from docexam.ui.i18n import NAMES
from docexam.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24, TypeRole
from docexam.ui.widgets.boxes import column, fill, row
from docexam.ui.widgets.buttons import GlyphButton
from docexam.ui.widgets.chooser import Choice, Chooser
from docexam.ui.widgets.fields import Field
from docexam.ui.widgets.text import label
from docexam.ui.wording import sentence


class LanguagePage(QWidget):
    """Each language by its own name, as large as a tile."""

    def __init__(self, current: str, on: Callable[[str], object]) -> None:
        super().__init__()
        lines = column(self, spacing=SPACE_16)
        # The one page that speaks both languages: nobody has chosen yet.
        for words in ("Which language do you read?", "ما اللغة التي تقرأ بها؟"):
            lines.addWidget(label(words, TypeRole.TITLE))
        across = row(spacing=SPACE_16)
        for language in LANGUAGES:
            made = GlyphButton(NAMES[language], role="language", name=f"first-start.language.{language}")
            made.setCheckable(True)
            made.setChecked(language == current)
            made.clicked.connect(lambda _checked=False, chosen=language: on(chosen))
            across.addWidget(made)
        lines.addLayout(across)
        lines.addStretch(1)


class StationPage(QWidget):
    """Where this computer stands: crossing point and training centre from the lists, a code for the station."""

    changed = Signal()

    def __init__(
        self, places: Sequence[ListedPlace], centres: Sequence[ListedPlace], *, language: str
    ) -> None:
        super().__init__()
        self._language = language
        self._suggested = ""
        none = Choice("", self.tr("none"))
        self._place = _chooser(places, language, self.tr("Border crossing point"), "first-start.place", none)
        self._centre = _chooser(centres, language, self.tr("Training centre"), "first-start.centre", none)
        self._code = Field(self.tr("Station code"), name="first-start.code", latin=True, hint="BSR-SAFWAN-01")
        self._place.chosen.connect(self._suggest)
        self._centre.chosen.connect(self._suggest)
        says = self.tr(
            "Choose the border crossing point or the training centre. The code names this computer in every result; "
            "give each computer its own number."
        )
        lines = column(self, spacing=SPACE_12)
        title = label(self.tr("Where does this computer stand?"), TypeRole.TITLE)
        fill(lines, (title, label(says, tone="text2"), SPACE_4))
        across = row(spacing=SPACE_24)
        lists = ((self.tr("Border crossing point"), self._place), (self.tr("Training centre"), self._centre))
        for words, chooser in lists:
            side = column(spacing=SPACE_4)
            fill(side, (label(words, TypeRole.LABEL, tone="text2"),))
            side.addWidget(chooser, 1)
            across.addLayout(side, 1)
        lines.addLayout(across, 1)
        lines.addWidget(self._code)
        self.setFocusProxy(self._place)

    @property
    def place(self) -> str:
        """Code of the border crossing point, empty if none."""
        return self._place.current

    @property
    def centre(self) -> str:
        """Code of the training centre, empty if none."""
        return self._centre.current

    def code(self) -> str | None:
        """Return the station's code, or None after saying what is wrong with it."""
        try:
            return checked_code(self._code.text, longest=31)
        except EnvironmentFault:
            fault = EnvironmentFault(FaultCode.STATION_CODE_FORMAT, example="BSR-SAFWAN-01")
            self._code.say_wrong(sentence(fault, self._language))
            self._code.setFocus()
            return None

    def _suggest(self) -> None:
        """Offer the code of the place and a number, until somebody typed a code of their own."""
        code = self.place or self.centre
        if self._code.text == self._suggested:
            self._suggested = f"{code}-01" if code else ""
            self._code.set_text(self._suggested)
        self.changed.emit()


def _chooser(places: Sequence[ListedPlace], language: str, says: str, name: str, none: Choice) -> Chooser:
    choices = [
        Choice(
            place.code,
            f"{place.name.in_language(language)}   {isolate(place.code)}",
            found_by=f"{place.name.en} {place.name.ar}",
        )
        for place in places
    ]
    hint = QCoreApplication.translate("StationPage", "Find by name or code")
    return Chooser([none, *choices], current="", hint=hint, says=says, name=name)
