"""The bar above the desk: what is examined, how far the set is, the time, and what may be asked."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from docexam.services.views import TrialOnDesk
from docexam.ui.actions import Act, shortcut_of
from docexam.ui.direction import digits
from docexam.ui.panels.clock import clock_text
from docexam.ui.theme import ICON_18, ICON_22, TOP_BAR_DESK, TypeRole, px
from docexam.ui.widgets.buttons import GlyphButton, button, icon_button
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.progress import ProgressDashes
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import TopBar


class ExaminationBar(TopBar):
    """Title, progress, clock, features, reference, help."""

    features_wanted = Signal(bool)
    reference_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, trial: TrialOnDesk, *, language: str, on_back: Callable[[], object]) -> None:
        super().__init__(name="examination.bar")
        self.setFixedHeight(px(TOP_BAR_DESK))
        self._language = language
        back = icon_button(
            "back",
            says=self.tr("Back to the start page; everything is kept"),
            name="examination.back",
            on=on_back,
            role="quiet",
        )
        back.set_glyph("back", size=ICON_22)
        dashes = ProgressDashes(trial.total, name="examination.progress")
        dashes.show_done(trial.position - 1)
        dashes.setMinimumWidth(dashes.sizeHint().width())
        said = self.tr("Specimen {position} of {total}").format(
            position=digits(trial.position, language), total=digits(trial.total, language)
        )
        dashes.setAccessibleName(said)
        title = label(trial.title.in_language(language), TypeRole.PANEL, wrap=False, name="examination.title")
        self.add(back, title, dashes, label(said, TypeRole.LABEL, tone="text2", wrap=False))
        self._time = label("", TypeRole.PANEL, wrap=False, name="examination.clock")
        self.add_at_end(Glyph("clock", tone="text2", size=ICON_18), self._time)
        self.features = GlyphButton(self.tr("Features"), glyph="layers", name="examination.features")
        self.features.setCheckable(True)
        cap = shortcut_of(Act.FEATURES).cap_text
        self.features.setToolTip(f"{self.tr('Outline the security features and name them')} ({cap})")
        self.features.clicked.connect(self.features_wanted)
        self.reference = button(
            self.tr("Reference"), name="examination.reference", on=self.reference_wanted.emit, glyph="card"
        )
        self.reference.setToolTip(self.tr("What each feature looks like, genuine and false"))
        self.help = icon_button("help", says=self.tr("Keys (?)"), name="examination.help")
        self.help.clicked.connect(lambda _checked=False: self.help_wanted.emit())
        self.add_at_end(self.features, self.reference, self.help)
        self.features.setVisible(trial.rules.overlays)
        self.reference.setVisible(trial.rules.reference)
        GivingWay(self, (dashes, title))
        self.show_time(trial.state.elapsed_ms)

    def show_time(self, elapsed_ms: int) -> None:
        """Show the time of examination so far."""
        self._time.setText(clock_text(elapsed_ms, self._language))
