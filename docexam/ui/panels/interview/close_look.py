"""The traveller's document as it lies printed, to be magnified."""

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from docexam.domain.illumination import Lamp, Light
from docexam.domain.specimen import Recipe
from docexam.services.views import DesignInfo
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.stage import LaidPage
from docexam.ui.theme import SPACE_8, SPACE_12, SPACE_24, ThemeHost, TypeRole, px
from docexam.ui.widgets.boxes import row
from docexam.ui.widgets.buttons import button, icon_button
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.text import label

_WIDE, _HIGH = 1120, 560


class CloseLook(Overlay):
    """The first page of the document in white light; wheel and buttons magnify, Escape leaves."""

    def __init__(
        self,
        over: QWidget,
        recipe: Recipe,
        design: DesignInfo,
        *,
        drawing: Drawing,
        host: ThemeHost,
        language: str,
    ) -> None:
        super().__init__(over.window(), name="interview.look", width=_WIDE)
        page = design.pages[0]
        self.canvas = DeskCanvas(drawing, host)
        self.canvas.setMinimumHeight(min(px(_HIGH), over.window().height() - px(4 * SPACE_24 + 80)))
        self.canvas.lay(
            LaidPage(
                recipe=recipe,
                page=page.id,
                name=page.name.in_language(language),
                width_mm=page.width_mm,
                height_mm=page.height_mm,
            )
        )
        self.canvas.light(Lamp(Light.VIS))
        bar = row(spacing=SPACE_8)
        bar.addWidget(label(design.name.in_language(language), TypeRole.PANEL, wrap=False), 1)
        for glyph, says, on in (
            ("plus", self.tr("Magnify"), self.canvas.zoom_in),
            ("minus", self.tr("Make smaller"), self.canvas.zoom_out),
        ):
            bar.addWidget(icon_button(glyph, says=says, name=f"interview.look.{glyph}", on=on))
        leave = button(self.tr("Back to the talk"), name="interview.look.leave", on=self.go_away)
        bar.addWidget(leave)
        self.card.column.setSpacing(px(SPACE_12))
        self.card.column.addLayout(bar)
        self.card.column.addWidget(self.canvas, 1)
        self.come_up(leave)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_away()
        event.accept()
