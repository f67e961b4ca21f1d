"""The bar above an exercise: which set, how far, the time."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from docexam.services.views import TrialHead
from docexam.ui.direction import digits
from docexam.ui.panels.clock import clock_text
from docexam.ui.theme import ICON_18, ICON_22, TOP_BAR_DESK, TypeRole, px
from docexam.ui.widgets.buttons import icon_button
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.progress import ProgressDashes
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import TopBar


class ExerciseBar(TopBar):
    """Title, progress, clock; `extra` stands after the progress."""

    def __init__(
        self,
        head: TrialHead,
        *,
        language: str,
        elapsed_ms: int,
        on_back: Callable[[], object],
        extra: QWidget | None = None,
    ) -> None:
        super().__init__(name="exercise.bar")
        self.setFixedHeight(px(TOP_BAR_DESK))
        self._language = language
        back = icon_button(
            "back",
            says=self.tr("Back; everything is kept"),
            name="exercise.back",
            on=on_back,
            role="quiet",
        )
        back.set_glyph("back", size=ICON_22)
        dashes = ProgressDashes(head.total, name="exercise.progress")
        dashes.show_done(head.position - (0 if extra else 1))
        dashes.setMinimumWidth(dashes.sizeHint().width())
        said = self.tr("Exercise {position} of {total}").format(
            position=digits(head.position, language), total=digits(head.total, language)
        )
        dashes.setAccessibleName(said)
        title = label(head.title.in_language(language), TypeRole.PANEL, wrap=False, name="exercise.title")
        self.add(back, title, dashes, label(said, TypeRole.LABEL, tone="text2", wrap=False))
        if extra is not None:
            self.add(extra)
        self._time = label("", TypeRole.PANEL, wrap=False, name="exercise.clock")
        self.add_at_end(Glyph("clock", tone="text2", size=ICON_18), self._time)
        GivingWay(self, (dashes, title))
        self.show_time(elapsed_ms)

    def show_time(self, elapsed_ms: int) -> None:
        """Show the time at work so far."""
        self._time.setText(clock_text(elapsed_ms, self._language))
