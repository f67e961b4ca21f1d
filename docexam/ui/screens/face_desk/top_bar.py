"""The bar above the faces: what is asked, how far the set is, the time."""

from collections.abc import Callable

from docexam.domain.curriculum import Mode
from docexam.services.views import FaceOnDesk
from docexam.ui.direction import digits
from docexam.ui.panels.clock import clock_text
from docexam.ui.theme import ICON_18, ICON_22, TOP_BAR_DESK, TypeRole, px
from docexam.ui.widgets.buttons import icon_button
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.progress import ProgressDashes
from docexam.ui.widgets.text import label, retone
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import TopBar

SOFT_LIMIT_MS = 15_000
"""At a booth there is a quarter of a minute for a face; after it the clock warns, and nothing else happens."""


class FaceBar(TopBar):
    """Title, progress, clock."""

    def __init__(self, trial: FaceOnDesk, *, language: str, on_back: Callable[[], object]) -> None:
        super().__init__(name="faces.bar")
        self.setFixedHeight(px(TOP_BAR_DESK))
        head, self._language = trial.head, language
        self._limited = head.mode is Mode.SHIFT
        back = icon_button(
            "back",
            says=self.tr("Back to the start page; everything is kept"),
            name="faces.back",
            on=on_back,
            role="quiet",
        )
        back.set_glyph("back", size=ICON_22)
        dashes = ProgressDashes(head.total, name="faces.progress")
        dashes.show_done(head.position - 1)
        dashes.setMinimumWidth(dashes.sizeHint().width())
        said = self.tr("Pair {position} of {total}").format(
            position=digits(head.position, language), total=digits(head.total, language)
        )
        title = label(head.title.in_language(language), TypeRole.PANEL, wrap=False, name="faces.title")
        self.add(back, title, dashes, label(said, TypeRole.LABEL, tone="text2", wrap=False))
        self._time = label("", TypeRole.PANEL, wrap=False, name="faces.clock")
        self.add_at_end(Glyph("clock", tone="text2", size=ICON_18), self._time)
        GivingWay(self, (dashes, title))
        self.show_time(trial.state.elapsed_ms)

    def show_time(self, elapsed_ms: int) -> None:
        """Show the time so far; at the booth it warns when others would be waiting."""
        self._time.setText(clock_text(elapsed_ms, self._language))
        late = self._limited and elapsed_ms >= SOFT_LIMIT_MS
        if late != (self._time.property("tone") == "warn"):
            retone(self._time, "warn" if late else "")
