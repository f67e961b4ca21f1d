"""The bar below the desk: pages, scale, loupe, ruler, comparison."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QWidget

from docexam.services.views import PageInfo
from docexam.ui.actions import Act, shortcut_of
from docexam.ui.desk.stage import Comparison
from docexam.ui.direction import isolate, keep_left_to_right
from docexam.ui.screens.examination.page_choice import PageChoice
from docexam.ui.theme import BOTTOM_BAR, SPACE_4, SPACE_8, SPACE_12, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import GlyphButton, icon_button
from docexam.ui.widgets.giving_way import GivingWay
from docexam.ui.widgets.key_cap import key_cap
from docexam.ui.widgets.text import label


class ToolBar(QFrame):
    """Says which tool is wanted; shows what is in hand."""

    page_wanted = Signal(str)
    zoomed_in = Signal()
    zoomed_out = Signal()
    fitted = Signal()
    rotated = Signal()
    loupe_wanted = Signal()
    ruler_wanted = Signal()
    compare_wanted = Signal()
    panel_wanted = Signal()

    def __init__(self, pages: Sequence[PageInfo], *, language: str, reference: bool) -> None:
        super().__init__()
        self.setObjectName("examination.tools")
        self.setProperty("role", "bottom bar")
        self.setFixedHeight(px(BOTTOM_BAR))
        self.pages = PageChoice(pages, language=language)
        self.pages.wanted.connect(self.page_wanted)
        self.loupe = self._tool("loupe", self.tr("Loupe"), Act.LOUPE, self.loupe_wanted)
        self.ruler = self._tool("ruler", self.tr("Ruler"), Act.RULER, self.ruler_wanted)
        self.compare = GlyphButton(self.tr("Compare"), glyph="compare", name="examination.compare")
        self.compare.setCheckable(True)
        self.compare.clicked.connect(lambda _checked=False: self.compare_wanted.emit())
        self.compare.setToolTip(self.tr("Compare with a genuine specimen"))
        self.panel = GlyphButton(self.tr("Panel"), glyph="card", name="examination.panel")
        self.panel.setToolTip(f"{self.tr('Evidence and decision')} (F6)")
        self.panel.clicked.connect(lambda _checked=False: self.panel_wanted.emit())
        self.panel.hide()
        line = row(self, spacing=SPACE_8)
        line.setContentsMargins(px(SPACE_12), 0, px(SPACE_12), 0)
        line.addWidget(self.pages, 1)
        for part in (self._scale(), self.loupe, self.ruler, self.compare, self.panel):
            line.addWidget(part)
        GivingWay(self, (self.rotate, self.fit, *self.zooms, self.scale))
        self.compare.setVisible(reference)
        if reference:
            cap = key_cap(Act.COMPARE)
            self.compare.setToolTip(f"{self.compare.toolTip()} ({cap.text()})")

    def show_page(self, page: str) -> None:
        """Show which page lies up."""
        self.pages.show_page(page)

    def show_scale(self, px_per_mm: float) -> None:
        """Show the scale of the view."""
        self.scale.setText(isolate(f"{px_per_mm:.1f} px/mm"))

    def show_tools(self, *, loupe: bool, ruler: bool, comparison: Comparison) -> None:
        """Show what is in hand."""
        self.loupe.setChecked(loupe)
        self.ruler.setChecked(ruler)
        self.compare.setChecked(comparison is not Comparison.OFF)
        self.compare.setText(
            {
                Comparison.OFF: self.tr("Compare"),
                Comparison.SIDE_BY_SIDE: self.tr("Side by side"),
                Comparison.SWIPE: self.tr("Swipe"),
            }[comparison]
        )

    def _tool(self, glyph: str, says: str, act: Act, wanted: SignalInstance) -> GlyphButton:
        tip = f"{says} ({shortcut_of(act).cap_text})"
        made = icon_button(glyph, says=tip, name=f"examination.{glyph}")
        made.setCheckable(True)
        made.clicked.connect(lambda _checked=False: wanted.emit())
        return made

    def _scale(self) -> QWidget:
        """The zoom stands from less to more in every language."""
        made = QWidget()
        keep_left_to_right(made)
        line = row(made, spacing=SPACE_4)
        self.scale = label("", TypeRole.LABEL, wrap=False, name="examination.scale")
        self.scale.stand(Qt.AlignmentFlag.AlignHCenter)
        self.scale.setMinimumWidth(px(96))
        parts = (
            ("minus", self.tr("Zoom out (-)"), self.zoomed_out),
            ("plus", self.tr("Zoom in (+)"), self.zoomed_in),
        )
        self.zooms = []
        for glyph, says, wanted in parts:
            made_button = icon_button(glyph, says=says, name=f"examination.{glyph}", role="icon")
            made_button.clicked.connect(lambda _checked=False, signal=wanted: signal.emit())
            self.zooms.append(made_button)
        self.fit = icon_button("page", says=self.tr("Whole page, 1:1, life size (0)"), name="examination.fit")
        self.fit.clicked.connect(lambda _checked=False: self.fitted.emit())
        turn = shortcut_of(Act.ROTATE).cap_text
        self.rotate = icon_button(
            "rotate", says=f"{self.tr('Rotate by a quarter turn')} ({turn})", name="examination.rotate"
        )
        self.rotate.clicked.connect(lambda _checked=False: self.rotated.emit())
        for part in (self.rotate, self.fit, self.zooms[0], self.scale, self.zooms[1]):
            line.addWidget(part)
        return made
