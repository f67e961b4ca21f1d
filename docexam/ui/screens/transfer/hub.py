"""Where to: the four ways a stick is used for."""

from collections.abc import Callable

from docexam.services.transfer.values import ClassView, ResultsPlan
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.transfer.page import Page
from docexam.ui.theme import SPACE_12, SPACE_16, SPACE_32, TypeRole
from docexam.ui.widgets.boxes import Card, clear, column, fill
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.moments import moment_words
from docexam.ui.widgets.question import Answer, ask
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label


class HubPage(Page):
    """Asks what is to be done with a stick, and tells how results stand."""

    def __init__(
        self, screen: Screen, *, leave: Callable[[], object], choose: Callable[[str], object]
    ) -> None:
        super().__init__(screen, leave=leave)
        self._choose = choose
        card = Card(name="transfer.hub", padding=SPACE_32, spacing=SPACE_12)
        title = label(self.tr("What shall a stick carry?"), TypeRole.TITLE, name="transfer.title")
        self._standing = label("", tone="text2", name="transfer.standing")
        self._rows = column(spacing=SPACE_12)
        self._class_row = column()
        fill(card.column, (title, self._standing, SPACE_16, self._rows, self._class_row))
        self.page.addWidget(card)
        self.page.addStretch(1)
        self._fill()
        self.refresh()

    @property
    def title(self) -> str:
        """What the bar says."""
        return self.tr("Transfer by stick")

    def refresh(self) -> None:
        """Ask how results stand."""
        exchange = self.host.around.services.exchange
        self.host.run(exchange.results.plan, then=self._show_standing)
        self.host.run(exchange.classes.present, then=self._show_class)

    def _fill(self) -> None:
        clear(self._rows)
        ways = (
            (
                "results",
                "shield",
                self.tr("Results to head office"),
                self.tr(
                    "Everybody's results since the last receipt, sealed. Reads the receipts on the stick, too."
                ),
            ),
            (
                "stick",
                "usb",
                self.tr("What head office sent"),
                self.tr("Receipts, the set-up file, class lists and packs on a stick."),
            ),
            (
                "record",
                "page",
                self.tr("Your own record"),
                self.tr("Your answers and results as a table that any spreadsheet opens. Not sealed."),
            ),
            (
                "progress",
                "person",
                self.tr("Your progress to another post"),
                self.tr("Your practice history, under a passphrase of your own, and reading it in there."),
            ),
        )
        for name, glyph, words, under in ways:
            made = RowButton(words, under, name=f"transfer.way.{name}", glyph=glyph)
            made.clicked.connect(lambda _checked=False, chosen=name: self._choose(chosen))
            self._rows.addWidget(made)
            if name == "results":
                give_focus(made)

    def _show_standing(self, plan: ResultsPlan) -> None:
        self._standing.setText(digits(self._words(plan), self.host.language))

    def _words(self, plan: ResultsPlan) -> str:
        if not plan.installed:
            return self.tr(
                "Head office's set-up file is not installed yet. %n entry(s) wait here until then.",
                "",
                plan.waiting,
            )
        if not plan.events:
            return (
                self.tr("Head office has confirmed everything.")
                if plan.all_events
                else self.tr("No results yet.")
            )
        new = self.tr("%n entry(s) are not confirmed by head office yet.", "", plan.events)
        if not plan.written_at:
            return new
        last = self.tr("Last written: {moment}.").format(
            moment=isolate(moment_words(plan.written_at, self.host.language))
        )
        return f"{new} {last}"

    def _show_class(self, view: ClassView | None) -> None:
        clear(self._class_row)
        if view is None:
            return
        here = sum(one.number is not None for one in view.people)
        words = self.tr("{here} of {all} learners on its list are on this station.").format(
            here=here, all=len(view.people)
        )
        made = RowButton(
            self.tr("Class {name} is open: close it").format(name=isolate(view.class_id)),
            digits(words, self.host.language),
            name="transfer.class",
            glyph="people",
        )
        made.clicked.connect(lambda _checked=False: self._ask_close(view))
        self._class_row.addWidget(made)

    def _ask_close(self, view: ClassView) -> None:
        classes, trainer = self.host.around.services.exchange.classes, self.learner
        ask(
            self,
            self.tr("Close class {name}?").format(name=isolate(view.class_id)),
            self.tr("What is answered from now on belongs to no class. Its list can be opened again."),
            Answer(
                self.tr("Close the class"),
                lambda: self.host.call(lambda: classes.close(trainer), then=self.refresh),
                name="close",
            ),
            name="transfer.close",
        )
