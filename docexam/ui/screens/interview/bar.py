"""The bar above the talk: which set, which traveller, and how much of the time is spent."""

from collections.abc import Callable

from docexam.ui.direction import digits
from docexam.ui.panels.clock import clock_text
from docexam.ui.theme import ICON_18, ICON_22, TOP_BAR_DESK, TypeRole, px
from docexam.ui.widgets.buttons import icon_button
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.progress import ProgressBar
from docexam.ui.widgets.text import label
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import TopBar

_MS = 1000


class InterviewBar(TopBar):
    """Title, number of the traveller, time spent of the time there is."""

    def __init__(
        self, title: str, position: int, total: int, *, language: str, on_back: Callable[[], object]
    ) -> None:
        super().__init__(name="interview.bar")
        self.setFixedHeight(px(TOP_BAR_DESK))
        self._language = language
        back = icon_button(
            "back",
            says=self.tr("Back to the start page; everything is kept"),
            name="interview.back",
            on=on_back,
            role="quiet",
        )
        back.set_glyph("back", size=ICON_22)
        named = label(title, TypeRole.PANEL, wrap=False, name="interview.title")
        where = self.tr("Traveller {position} of {total}").format(
            position=digits(position, language), total=digits(total, language)
        )
        self.add(back, named, label(where, TypeRole.LABEL, tone="text2", wrap=False, name="interview.where"))
        self._time = label("", TypeRole.PANEL, wrap=False, name="interview.clock")
        self._share = ProgressBar(name="interview.share", says=self.tr("Time spent"))
        self._share.setFixedWidth(px(120))
        self.add_at_end(Glyph("clock", tone="text2", size=ICON_18), self._time, self._share)
        GivingWay(self, (self._share, named))

    def show_time(self, spent_s: int, of_s: int) -> None:
        """Show the time spent of the time a good interview takes."""
        spent, whole = clock_text(spent_s * _MS, self._language), clock_text(of_s * _MS, self._language)
        self._time.setText(self.tr("{spent} of {whole}").format(spent=spent, whole=whole))
        self._share.show_share(spent_s, of_s)
