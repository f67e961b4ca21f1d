"""The tools of the desk in hand: moved, taken up, put away. Knows the canvas, nothing of the trial."""

from collections.abc import Callable, Sequence
from typing import Final

from docexam.domain.illumination import Light
from docexam.ui.desk.canvas import DeskCanvas
from docexam.ui.desk.gestures import Gestures
from docexam.ui.desk.stage import Comparison
from docexam.ui.desk.tilt_pad import AZIMUTH_STEP_DEG, TILT_STEP_DEG, TiltPad

NEXT_COMPARISON: Final = {
    Comparison.OFF: Comparison.SIDE_BY_SIDE,
    Comparison.SIDE_BY_SIDE: Comparison.SWIPE,
    Comparison.SWIPE: Comparison.OFF,
}


class ToolHand:
    """Works the canvas and the tilt pad; `used` is told by name of every tool that counts as evidence.

    `torches` are the lights of the torches the specimen answers to.
    """

    def __init__(
        self,
        canvas: DeskCanvas,
        pad: TiltPad,
        *,
        used: Callable[[str], object],
        torches: Sequence[Light] = (),
    ) -> None:
        self.canvas = canvas
        self.pad = pad
        self.gestures = Gestures(canvas)
        self.torches = torches
        self._used = used

    @property
    def marking(self) -> bool:
        """Whether the mark is in hand."""
        return self.canvas.marking

    def tilt(self, dx: int, dy: int) -> None:
        """Tip the page by a step."""
        self.pad.tilt_by(dx * TILT_STEP_DEG, dy * TILT_STEP_DEG)

    def turn_lamp(self, step: int) -> None:
        """Turn the side lamp by a step."""
        self.pad.turn_by(step * AZIMUTH_STEP_DEG)

    def pan(self, dx: int, dy: int) -> None:
        """Move over the page by a step."""
        self.canvas.pan(dx, dy)

    def nudge(self, dx: int, dy: int) -> None:
        """Move what is in hand by a step."""
        self.canvas.nudge(dx, dy)

    def zoom(self, step: int) -> None:
        """Zoom in or out by a step."""
        (self.canvas.zoom_in if step > 0 else self.canvas.zoom_out)()

    def fit(self) -> None:
        """Show the whole page, then 1:1, then life size where the screen was measured."""
        self.canvas.next_size()

    def toggle_loupe(self) -> None:
        """Take the loupe or put it away."""
        self.canvas.take_loupe(on=not self.canvas.stage.lens.on)

    def next_torch(self) -> None:
        """Take the ultraviolet torch, then the white one, then put it away."""
        held = self.canvas.stage.torch.light
        lights: list[Light | None] = [None, *self.torches, None]
        following = lights[lights.index(held) + 1]
        if following is not None:
            self._used("torch")
        self.canvas.take_torch(following)

    def toggle_ruler(self) -> None:
        """Lay the ruler level, then upright, then put it away."""
        ruler = self.canvas.ruler
        if not ruler.on:
            self._used("ruler")
        self.canvas.lay_ruler(on=not (ruler.on and ruler.upright), upright=ruler.on)

    def next_comparison(self) -> None:
        """Set the page beside the genuine one, over it with a line between, or neither."""
        following = NEXT_COMPARISON[self.canvas.stage.comparison]
        if following is not Comparison.OFF:
            self._used("compare")
        self.canvas.compare(following)

    def blink(self, *, genuine: bool) -> None:
        """Show the genuine page while the key is held."""
        if genuine:
            self._used("compare")
        self.canvas.blink(genuine=genuine)

    def toggle_mark(self) -> None:
        """Take the mark in hand or put it away."""
        if self.canvas.marking:
            self.canvas.stop_marking()
        else:
            self.canvas.start_marking()
            self.canvas.setFocus()

    def place_mark(self) -> None:
        """Set the mark in hand."""
        self.canvas.place_mark()

    def put_away(self) -> bool:
        """Put away what was taken last: mark, loupe, torch, ruler, comparison; tell whether there was anything."""
        canvas = self.canvas
        if canvas.marking:
            canvas.stop_marking()
        elif canvas.stage.lens.on:
            canvas.take_loupe(on=False)
        elif canvas.stage.torch.on:
            canvas.take_torch(None)
        elif canvas.ruler.on:
            canvas.lay_ruler(on=False)
        elif canvas.stage.comparison is not Comparison.OFF:
            canvas.compare(Comparison.OFF)
        else:
            return False
        return True
