"""The first page of head office: the funnel in people, who is next in line, agencies as counts, silent stations."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from docexam.tracker.clerk.founding import escrow_is_here
from docexam.tracker.clerk.overview import SILENT_AFTER_DAYS, Overview, Silent, overview
from docexam.tracker.ladder import STAGES, InLine, Stage
from docexam.ui.direction import digits, isolate
from docexam.ui.screens.tracker import bar
from docexam.ui.screens.tracker.choices import agency_choice, agency_of, period_choice, period_of
from docexam.ui.screens.tracker.drawings import agency_bars, funnel_bars, funnel_says, stage_words
from docexam.ui.screens.tracker.office_screen import OfficeScreen
from docexam.ui.screens.tracker.plots import Picture, paint_agencies, paint_funnel
from docexam.ui.theme import ICON_18, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_20, TypeRole, px
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import GlyphButton, button, primary_button
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.empty_state import EmptyState
from docexam.ui.widgets.focus_ring import give_focus
from docexam.ui.widgets.moments import day_words
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph

_IN_LINE_SHOWN: Final = 4
_SILENT_NAMED: Final = 3
_LINE_WIDTH: Final = 3
_AGENCY_WIDTH: Final = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page is narrowed to, and for which step the waiting are listed."""

    period: str = ""
    agency: str = ""
    stage: Stage = Stage.BASIC


class HomeScreen(OfficeScreen):
    """Where everyone stands."""

    place_in_bar = bar.HOME

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("tracker-home")
        self._escrow_here = False
        self._shown = argument if isinstance(argument, Shown) else Shown()
        page, self._lines = self.new_page()
        self.lay_out(page, scrolls=True)
        self.refresh()

    def refresh(self) -> None:
        """Ask for everything again."""
        self.argument = shown = self._shown
        office, period, agency = self.office, period_of(shown.period), agency_of(shown.agency)
        place = self.head_office.place

        def ask() -> Overview:
            self._escrow_here = escrow_is_here(place)
            return overview(office, period, agency=agency)

        self.run(ask, then=self._show)

    def _narrow(self, shown: Shown) -> None:
        self._shown = shown
        self.refresh()

    def _show(self, found: Overview) -> None:
        focused: QWidget | None = self.focusWidget()
        kept = focused.objectName() if focused else ""
        kept = kept if kept.startswith("home.") else "home.import"
        clear(self._lines)
        if found.is_empty:
            self._lines.addWidget(self._nothing_yet(found), 1)
            give_focus(self.findChild(QWidget, "home.import") or self)
            return
        self._lines.addLayout(self._head(found))
        self._lines.addWidget(self._funnel(found), 3)
        across = row(spacing=SPACE_20)
        across.addWidget(self._line(found), _LINE_WIDTH)
        across.addWidget(self._agencies(found), _AGENCY_WIDTH)
        self._lines.addLayout(across, 2)
        give_focus(self.findChild(QWidget, kept) or self)

    # --- the sentence at the top

    def _head(self, found: Overview) -> QHBoxLayout:
        words = column(spacing=SPACE_8)
        fill(
            words,
            (
                label(self._sentence(found), TypeRole.TITLE, name="home.sentence"),
                label(self._what_came(found), tone="text2", name="home.last"),
            ),
        )
        line = row(spacing=SPACE_12)
        line.addLayout(words, 1)
        for choice in (self._agency(found), self._period(found), self._import()):
            line.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _agency(self, found: Overview) -> DropDown:
        made = agency_choice(found.choices, self._shown.agency, name="home.agency")
        made.activated.connect(lambda _at: self._narrow(replace(self._shown, agency=made.current)))
        return made

    def _period(self, found: Overview) -> DropDown:
        made = period_choice(found.choices, self._shown.period, self.language, name="home.period")
        made.activated.connect(lambda _at: self._narrow(replace(self._shown, period=made.current)))
        return made

    def _import(self) -> GlyphButton:
        return primary_button(
            self.tr("Import a stick"), name="home.import", glyph="usb", on=lambda: self.visit(bar.IMPORT)
        )

    def _sentence(self, found: Overview) -> str:
        basic, advanced, trainers = (found.ladder.count(stage).people for stage in STAGES[:3])
        if not basic:
            return self.tr("Nobody has passed Basic in this period yet.")
        if not advanced:
            return self.said(self.tr("%n passed Basic; nobody has gone on to Advanced yet.", "", basic))
        says = self.tr("{advanced} of {basic} went on to Advanced; {trainers} became trainers.")
        return self.said(says.format(advanced=advanced, basic=basic, trainers=trainers))

    def _what_came(self, found: Overview) -> str:
        stations = self.tr("%n station(s)", "", found.last_stations)
        came = self.tr("Last import: {stations}, {day}.").format(
            stations=stations, day=day_words(found.last_received_at, self.language)
        )
        held = self.tr("%n class(es) held.", "", found.classes)
        return self.said(" ".join([came, held, self._silence(found.silent)]))

    def _silence(self, silent: tuple[Silent, ...]) -> str:
        if not silent:
            return self.tr("No station has been silent for more than {days} days.").format(
                days=SILENT_AFTER_DAYS
            )
        names = ", ".join(isolate(one.station_code) for one in silent[:_SILENT_NAMED])
        says = self.tr("%n station(s) silent for more than {days} days: {names}", "", len(silent))
        more = "" if len(silent) <= _SILENT_NAMED else " …"
        return says.format(days=SILENT_AFTER_DAYS, names=names) + more

    # --- the funnel

    def _funnel(self, found: Overview) -> Card:
        card = Card(name="home.funnel.card", padding=SPACE_20, spacing=SPACE_8)
        bars = funnel_bars(found.ladder, self.language)
        card.column.addWidget(
            Picture(
                lambda painter, box, ink: paint_funnel(painter, box, bars, ink),
                name="home.funnel",
                says=funnel_says(found.ladder, self.language),
                height=176,
            ),
            1,
        )
        trials = sum(level.trial_assessments for level in found.levels.values())
        if trials:
            says = self.said(
                self.tr("%n trial exam(s) taken: not signed off by an examiner, never a pass.", "", trials)
            )
            card.column.addLayout(_marked("on trial", "warn", says, "home.trials"))
        return card

    # --- next in line

    def _line(self, found: Overview) -> Card:
        card = Card(name="home.line", padding=SPACE_16, spacing=SPACE_4)
        stage = self._shown.stage
        waiting = found.ladder.waiting.get(stage, ())
        head = row(spacing=SPACE_12)
        following = STAGES[STAGES.index(stage) + 1]
        title = self.tr("Next in line for {step}").format(step=stage_words(following))
        head.addWidget(label(title, TypeRole.HEADING, name="home.line.title"), 1)
        head.addWidget(self._stage_choice())
        card.column.addLayout(head)
        if not waiting:
            card.column.addWidget(label(self.tr("Nobody is waiting."), tone="text2"))
        else:
            card.column.addLayout(self._line_rows(found, waiting[:_IN_LINE_SHOWN]))
        card.column.addStretch(1)
        card.column.addLayout(self._to_do(found, len(waiting)))
        return card

    def _stage_choice(self) -> DropDown:
        made = DropDown(
            [(stage.value, stage_words(STAGES[STAGES.index(stage) + 1])) for stage in STAGES[:-1]],
            current=self._shown.stage.value,
            name="home.stage",
            says=self.tr("Step"),
        )
        made.activated.connect(lambda _at: self._narrow(replace(self._shown, stage=Stage(made.current))))
        return made

    def _line_rows(self, found: Overview, waiting: tuple[InLine, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(SPACE_16))
        grid.setVerticalSpacing(px(SPACE_4))
        headings = (self.tr("Badge"), self.tr("Agency"), self.tr("Post"), self.tr("Passed"), self.tr("Exam"))
        for place, words in enumerate(headings):
            grid.addWidget(label(words, TypeRole.LABEL, tone="text2", wrap=False), 0, place)
            grid.setColumnStretch(place, 2 if place == 2 else 1)
        for number, one in enumerate(waiting):
            grid.addWidget(rule(), 2 * number + 1, 0, 1, len(headings))
            for place, part in enumerate(self._cells(found, one, number)):
                grid.addWidget(part, 2 * number + 2, place)
        return grid

    def _cells(self, found: Overview, one: InLine, number: int) -> tuple[QWidget, ...]:
        badge = found.badges.get(one.person)
        who = isolate(digits(badge, self.language) if badge else f"{one.person[:6]} …")
        exam = QWidget()
        exam.setLayout(
            _marked("on trial", "warn", self.tr("trial"), f"home.line.{number}.exam")
            if one.on_trial
            else _marked("check", "ok", self.tr("passed"), f"home.line.{number}.exam")
        )
        return (
            label(who, strong=True, wrap=False, name=f"home.line.{number}.badge"),
            label(isolate(one.agency or "–"), strong=True, wrap=False),
            label(isolate(one.bcp or "–"), strong=True, wrap=False),
            label(day_words(one.since, self.language), tone="text2", wrap=False),
            exam,
        )

    def _to_do(self, found: Overview, waiting: int) -> QHBoxLayout:
        line = row(spacing=SPACE_8)
        for number, words, name, page in (
            (found.to_enrol, self.tr("%n to enrol", "", found.to_enrol), "to-enrol", "to-enrol"),
            (found.set_aside, self.tr("%n set aside", "", found.set_aside), "set-aside", "set-aside"),
            (found.edited, self.tr("%n edited", "", found.edited), "edited", "set-aside"),
            (int(self._escrow_here), self.tr("Escrow key still here"), "keys", "keys"),
        ):
            if number:
                made = button(
                    self.said(words),
                    name=f"home.{name}",
                    glyph="warn",
                    on=partial(self.visit, bar.STATIONS, page),
                )
                line.addWidget(made)
        line.addStretch(1)
        if waiting > _IN_LINE_SHOWN:
            says = self.said(self.tr("All %n in line", "", waiting))
            line.addWidget(
                button(says, name="home.in-line", role="link", on=lambda: self.visit(bar.REPORTS, "in-line"))
            )
        return line

    # --- agencies

    def _agencies(self, found: Overview) -> Card:
        card = Card(name="home.agencies.card", padding=SPACE_16, spacing=SPACE_8)
        head = row(spacing=SPACE_12)
        head.addWidget(label(self.tr("By agency"), TypeRole.HEADING), 1)
        key = " › ".join((self.tr("Basic"), self.tr("Advanced"), self.tr("Trainer")))
        head.addWidget(label(key, TypeRole.LABEL, tone="text2", wrap=False))
        card.column.addLayout(head)
        bars = agency_bars(found.ladder.by_agency, self.language)
        says = "; ".join(f"{one.code}: {', '.join(map(str, one.counts))}" for one in bars)
        card.column.addWidget(
            Picture(
                lambda painter, box, ink: paint_agencies(painter, box, bars, ink),
                name="home.agencies",
                says=self.said(says),
                height=120,
            ),
            1,
        )
        return card

    # --- before the first stick

    def _nothing_yet(self, found: Overview) -> QWidget:
        says = self.tr(
            "Here it will stand who passed what and who waits for the next step. Put in the first stick from a station "
            "and import it."
        )
        if not found.on_roster:
            says += " " + self.tr("Names come from your roster: import it under People.")
        return EmptyState(
            "usb", self.tr("No stick has been imported yet"), says, name="home.empty", action=self._import()
        )


def _marked(glyph: str, tone: str, words: str, name: str) -> QHBoxLayout:
    line = row(spacing=SPACE_8)
    line.addWidget(Glyph(glyph, tone=tone, size=ICON_18), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(label(words, tone=tone, wrap=False, name=name), 1)
    return line
