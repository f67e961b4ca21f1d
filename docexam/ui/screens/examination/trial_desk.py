"""One trial on the desk: rail, canvas, panels and bars wired to each other and to the record."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docexam.domain.feature import Point, SecurityFeature
from docexam.domain.ids import ReasonId
from docexam.domain.illumination import DIMMING_LIGHTS, Lamp, Light, magnification
from docexam.domain.inspection import (
    Action,
    LampSwitched,
    LoupeRested,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    PageTurned,
    TiltRested,
    ToolUsed,
    TorchRested,
)
from docexam.services.views import PageInfo, TrialOnDesk
from docexam.training.examination import ExaminationState, advance
from docexam.ui.actions import Act, act_of
from docexam.ui.desk.canvas import REST_MS, DeskCanvas
from docexam.ui.desk.drawing import Drawing
from docexam.ui.desk.keys import obey
from docexam.ui.desk.light_rail import RAIL_ORDER, LightRail, TorchButton
from docexam.ui.desk.overlays import ShownMark
from docexam.ui.desk.pacing import single_shot
from docexam.ui.desk.stage import LaidPage
from docexam.ui.desk.tiles import SIDE_LAMPS
from docexam.ui.desk.tilt_pad import TiltPad
from docexam.ui.desk.tool_hand import ToolHand
from docexam.ui.desk.torch import TORCHES
from docexam.ui.panels.decision import DecisionPanel
from docexam.ui.panels.examination import EvidencePanel
from docexam.ui.panels.mrz_reader import MrzReader
from docexam.ui.panels.recorder import Recorder
from docexam.ui.screens.examination.drawer import SidePanel
from docexam.ui.screens.examination.feature_guide import FeatureGuide
from docexam.ui.screens.examination.features import feature_at
from docexam.ui.screens.examination.key_map import KeyMap
from docexam.ui.screens.examination.reference_card import ReferenceCard
from docexam.ui.screens.examination.tool_bar import ToolBar
from docexam.ui.screens.examination.top_bar import ExaminationBar
from docexam.ui.theme import LARGE_TEXT, NARROW_BELOW, ThemeHost, px, text_size
from docexam.ui.widgets.boxes import column

CLOCK_MS = 250


class TrialDesk(QWidget):
    """Shows a trial as it stands, records what is done, and says when it was decided or left."""

    decided = Signal(object)
    left = Signal()

    def __init__(
        self, trial: TrialOnDesk, *, drawing: Drawing, host: ThemeHost, recorder: Recorder, language: str
    ) -> None:
        super().__init__()
        self.trial = trial
        self.state: ExaminationState = trial.state
        self._host = host
        self._recorder = recorder
        self._language = language
        self._lamp = Lamp(trial.state.light)
        self._selected: int | None = None
        self._make(drawing)
        torches = [light for light in TORCHES if self.rail.offers(light)]
        self.hand = ToolHand(self.canvas, self.pad, used=self._on_used, torches=torches)
        self.torch.setVisible(bool(torches))
        self._wire()
        self._lay(trial.state.page)
        self._show_light()
        self._show_marks()

    # parts

    def _make(self, drawing: Drawing) -> None:
        trial, language = self.trial, self._language
        self.bar = ExaminationBar(trial, language=language, on_back=self.left.emit)
        self.rail = LightRail([light for light in RAIL_ORDER if light in trial.design.lights])
        self.pad = TiltPad()
        self.torch = TorchButton()
        self.rail.add_below(self.torch, self.pad)
        self.canvas = DeskCanvas(drawing, self._host)
        self.guide = FeatureGuide(trial.design, self.canvas, language=language, offered=self.rail.offers)
        self.tools = ToolBar(trial.design.pages, language=language, reference=trial.rules.reference)
        self.evidence = EvidencePanel(trial.reasons, language=language)
        self.mrz = MrzReader(trial.mrz, trial.printed, language=language)
        self.decision = DecisionPanel(trial.reasons, trial.fraud_kinds, language=language)
        large = text_size() >= LARGE_TEXT
        above = (self.evidence, self.mrz, *((self.decision.body,) if large else ()))
        self.side = SidePanel(above, self.decision, host=self._host)
        self.mrz.setVisible(bool(trial.mrz))
        self._desk = QWidget()
        middle = column(self._desk, spacing=0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.tools)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.rail)
        self._body.addWidget(self._desk, 1)
        self._body.addWidget(self.side)
        lines = column(self, spacing=0)
        lines.addWidget(self.bar)
        lines.addLayout(self._body, 1)

    def _wire(self) -> None:
        self._tilt_rest = single_shot(self, REST_MS, self._on_tilt_rested)
        self._turn_rest = single_shot(self, REST_MS, self._on_turn_rested)
        self._clock = QTimer(self)
        self._clock.timeout.connect(lambda: self.bar.show_time(self._recorder.elapsed_ms))
        self._clock.start(CLOCK_MS)
        self.bar.features_wanted.connect(self.show_features)
        self.bar.reference_wanted.connect(self.show_reference)
        self.bar.help_wanted.connect(self.show_keys)
        self.rail.chosen.connect(self.choose_light)
        self.torch.clicked.connect(lambda _on=False: self.hand.next_torch())
        self.pad.tilted.connect(self._on_tilted)
        self.pad.turned.connect(self._on_turned)
        self.canvas.marked.connect(self._on_marked)
        self.canvas.mark_chosen.connect(self._choose_mark)
        self.canvas.clicked.connect(self._on_clicked)
        self.canvas.rested.connect(lambda at, times: self._note(LoupeRested(at, times)))
        self.canvas.shone.connect(lambda light, at: self._note(TorchRested(light, at)))
        self.canvas.view_changed.connect(self._show_tools)
        self._wire_tools()
        self.evidence.mark_wanted.connect(self.side.close_over_desk)
        self.evidence.mark_wanted.connect(self.hand.toggle_mark)
        self.evidence.explained.connect(self._on_explained)
        self.evidence.removed.connect(self._on_removed)
        self.evidence.chosen.connect(self._choose_mark)
        self.mrz.used.connect(lambda: self._on_used("mrz-reader"))
        self.decision.decided.connect(self.decided)

    def _wire_tools(self) -> None:
        self.tools.page_wanted.connect(self.turn_to)
        self.tools.zoomed_in.connect(self.canvas.zoom_in)
        self.tools.zoomed_out.connect(self.canvas.zoom_out)
        self.tools.fitted.connect(self.hand.fit)
        self.tools.rotated.connect(self.canvas.rotate)
        self.tools.loupe_wanted.connect(self.hand.toggle_loupe)
        self.tools.ruler_wanted.connect(self.hand.toggle_ruler)
        self.tools.compare_wanted.connect(self.hand.next_comparison)
        self.tools.panel_wanted.connect(self.change_area)

    # commands, by key, button or gesture

    @property
    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """What each act of the shortcut table does here."""
        acts: dict[Act, Callable[[], object]] = {
            Act.LOUPE: self.hand.toggle_loupe,
            Act.TORCH: self.hand.next_torch,
            Act.RULER: self.hand.toggle_ruler,
            Act.TURN_PAGE: self.turn_page,
            Act.ROTATE: self.canvas.rotate,
            Act.MARK: self.hand.toggle_mark,
            Act.DECIDE: self.decide,
            Act.KEY_MAP: self.show_keys,
            Act.CHANGE_AREA: self.change_area,
        }
        if self.trial.rules.overlays:
            acts[Act.FEATURES] = self.bar.features.click
        if self.trial.rules.reference:
            acts[Act.COMPARE] = self.hand.next_comparison
            acts[Act.BLINK] = lambda: self.hand.blink(genuine=True)
        return acts

    def choose_light(self, light: Light) -> None:
        """Switch on a lamp the specimen answers to."""
        if not self.rail.offers(light) or light is self._lamp.light:
            self.rail.show_light(self._lamp.light)
            return
        self._lamp = Lamp(light, self._lamp.tilt_x_deg, self._lamp.tilt_y_deg, self._lamp.azimuth_deg)
        self._note(LampSwitched(light, True, self._lamp.azimuth_deg))
        self._show_light()

    def remove_mark(self) -> None:
        """Remove the chosen mark."""
        if self._selected is not None:
            self._on_removed(self._selected)

    def leave_tool(self) -> None:
        """Put away what was taken last, at the end the drawer."""
        if not self.hand.put_away():
            self.side.close_over_desk()

    def turn_page(self) -> None:
        """Turn to the page after this one."""
        pages = [page.id for page in self.trial.design.pages]
        self.turn_to(pages[(pages.index(self.state.page) + 1) % len(pages)])

    def turn_to(self, page: str) -> None:
        """Turn to a page."""
        if page != self.state.page:
            self._note(PageTurned(page))
            self._lay(page)

    def decide(self) -> None:
        """Decide, or go to the part of the decision that is still open."""
        if self.decision.problem is None:
            self.decision.decide()
        else:
            self.side.focus(self.decision.first_open())

    def change_area(self) -> None:
        """Go from desk to panel and back."""
        focus = self.window().focusWidget()
        if self.side.isAncestorOf(focus):
            self.side.close_over_desk()
            self.canvas.setFocus()
        else:
            self.side.focus(self.evidence.add)

    def show_features(self, on: bool) -> None:
        """Outline the security features, or stop."""
        self.guide.show(on=on)
        if on:
            self._on_used("features")

    def show_reference(self) -> None:
        """Show what each feature looks like."""
        self._on_used("reference")
        self._card = ReferenceCard(self, self.trial, self.canvas, language=self._language)
        self._card.wanted.connect(self.show_feature)

    def show_feature(self, feature: SecurityFeature, light: Light) -> None:
        """Go to a feature, in a light that shows it."""
        self.turn_to(feature.page)
        self.choose_light(light)
        self.guide.go_to(feature)

    def show_keys(self) -> None:
        """Show the key map."""
        rules = self.trial.rules
        lights = frozenset(self.trial.design.lights)
        KeyMap(self, lights, reference=rules.reference, overlays=rules.overlays)

    # what happened

    def _on_tilted(self, x_deg: float, y_deg: float) -> None:
        self._lamp = Lamp(self._lamp.light, x_deg, y_deg, self._lamp.azimuth_deg)
        self.canvas.light(self._lamp)
        self._tilt_rest.start()

    def _on_tilt_rested(self) -> None:
        self._note(TiltRested(self._lamp.tilt_x_deg, self._lamp.tilt_y_deg))

    def _on_turned(self, azimuth_deg: float) -> None:
        self._lamp = Lamp(self._lamp.light, self._lamp.tilt_x_deg, self._lamp.tilt_y_deg, azimuth_deg)
        self.canvas.light(self._lamp)
        self._turn_rest.start()

    def _on_turn_rested(self) -> None:
        if self._lamp.light in SIDE_LAMPS:
            self._note(LampSwitched(self._lamp.light, True, self._lamp.azimuth_deg))

    def _on_marked(self, at_mm: Point) -> None:
        lens, view = self.canvas.stage.lens, self.canvas.view
        times = lens.magnification if lens.on else magnification(view.px_per_mm)
        number, lamp = self.state.next_mark, self.canvas.stage.torch.lamp
        mark = MarkPlaced(
            number=number,
            page=self.state.page,
            at_mm=at_mm,
            light=self.canvas.stage.light_in_hand,
            magnification=round(times, 1),
            feature=feature_at(self.trial.design, self.state.page, at_mm),
            tilt_x_deg=lamp.tilt_x_deg,
            tilt_y_deg=lamp.tilt_y_deg,
            azimuth_deg=lamp.azimuth_deg,
        )
        self._note(mark)
        self._choose_mark(number)

    def _on_explained(self, number: int, reason: ReasonId | None) -> None:
        self._note(MarkExplained(number, reason))
        self._show_marks()

    def _on_removed(self, number: int) -> None:
        self._note(MarkRemoved(number))
        self._selected = None
        self._show_marks()
        self.canvas.setFocus()

    def _choose_mark(self, number: int) -> None:
        self._selected = number
        mark = next(mark for mark in self.state.marks if mark.number == number)
        self.turn_to(mark.page)
        self._show_marks()

    def _on_clicked(self, at_mm: Point) -> None:
        """A feature that is clicked brings the first light that shows it; the drawer leaves the page."""
        self.side.close_over_desk()
        light = self.guide.light_for(at_mm)
        if light is not None:
            self.choose_light(light)
        elif self._selected is not None:
            self._selected = None
            self._show_marks()

    # showing the state

    def _note(self, action: Action) -> None:
        self.state = advance(self.state, self._recorder.note(action))

    def _on_used(self, tool: str) -> None:
        """A tool counts once, when it is first taken up."""
        if tool not in self.state.tools_used:
            self._note(ToolUsed(tool))

    def _lay(self, page_id: str) -> None:
        page = self._page(page_id)
        self.canvas.lay(
            LaidPage(
                recipe=self.trial.recipe,
                page=page.id,
                name=page.name.in_language(self._language),
                width_mm=page.width_mm,
                height_mm=page.height_mm,
                reference=self.trial.reference if self.trial.rules.reference else None,
            )
        )
        self.guide.look(page.id, self._lamp.light)
        self.tools.show_page(page.id)
        self._show_marks()

    def _page(self, page_id: str) -> PageInfo:
        return next(page for page in self.trial.design.pages if page.id == page_id)

    def _show_light(self) -> None:
        light = self._lamp.light
        self.rail.show_light(light)
        self.mrz.show_light(light)
        self.guide.look(self.state.page, light)
        self.canvas.light(self._lamp)
        # The picture first: dressing the whole window anew may take longer than drawing it.
        QTimer.singleShot(0, self, self._dim)

    def _dim(self) -> None:
        self._host.use("dimmed" if self._lamp.light in DIMMING_LIGHTS else "dark")

    def _show_marks(self) -> None:
        here = [mark for mark in self.state.marks if mark.page == self.state.page]
        self.canvas.show_marks(
            [ShownMark(mark.number, mark.at_mm, mark.number == self._selected) for mark in here]
        )
        self.evidence.show_marks(self.state.marks, selected=self._selected)
        self.decision.show_marks(self.state.marks)

    def _show_tools(self) -> None:
        self.tools.show_scale(self.canvas.view.px_per_mm)
        self.tools.show_tools(
            loupe=self.canvas.stage.lens.on,
            ruler=self.canvas.ruler.on,
            comparison=self.canvas.stage.comparison,
        )
        self.evidence.show_marking(on=self.canvas.marking)
        torch = self.canvas.stage.torch.light
        self.torch.show_torch(torch)
        slanting = self._lamp.light in SIDE_LAMPS or torch in SIDE_LAMPS
        self.pad.show_azimuth(self._lamp.azimuth_deg if slanting else None)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys act when the desk has the focus; a few lead between desk and panel from anywhere."""
        focus = self.window().focusWidget()
        in_panel = self.side.isAncestorOf(focus)
        act = act_of(event)
        if in_panel and act is Act.CHANGE_AREA:
            self.change_area()
        elif in_panel and act is Act.KEY_MAP:
            self.show_keys()
        elif in_panel or not obey(event, self):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the genuine page."""
        if act_of(event) is Act.BLINK and not event.isAutoRepeat():
            self.canvas.blink(genuine=False)
        else:
            super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panel to a drawer where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW_BELOW)
        self.tools.panel.setVisible(narrow)
        self.side.fold(self, self._body, narrow=narrow, below=self.bar.height())
