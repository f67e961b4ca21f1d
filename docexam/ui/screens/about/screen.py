"""About docexam: what it is, how it looks, and help. Reached from sign-in and from home."""

from PySide6.QtWidgets import QWidget

from docexam.ui.direction import isolate
from docexam.ui.screens.about.course_card import CourseCard
from docexam.ui.screens.about.help_card import HelpCard
from docexam.ui.screens.about.looks import LooksCard
from docexam.ui.theme import (
    LARGE_TEXT,
    MARGIN_PAGE,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_20,
    SPACE_24,
    TypeRole,
    px,
    text_size,
)
from docexam.ui.widgets.boxes import Card, column, fill, row, scrolled
from docexam.ui.widgets.screen import Route, Screen, Surroundings
from docexam.ui.widgets.text import label, rule
from docexam.ui.widgets.tiles import Glyph
from docexam.ui.widgets.top_bar import back_bar


class AboutScreen(Screen):
    """Two columns: what docexam is and help; how it looks."""

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__(around, argument)
        self.setObjectName("about")
        signed_in = around.signed_in is not None
        says = self.tr("Back to the start page") if signed_in else self.tr("Back to sign-in")
        where = "home" if signed_in else "sign-in"
        lines = column(self, spacing=0)
        bar = back_bar(
            self.tr("About docexam and settings"),
            name="about.bar",
            says=says,
            on=lambda: self.go.emit(Route(where)),
        )
        lines.addWidget(bar)
        inside = QWidget()
        # Side by side, or one below the other where the words are large.
        across = (column if text_size() >= LARGE_TEXT else row)(inside, spacing=SPACE_20)
        across.setContentsMargins(px(MARGIN_PAGE), px(SPACE_24), px(MARGIN_PAGE), px(SPACE_24))
        left = column(spacing=SPACE_20)
        fill(left, (self._what_it_is(), HelpCard(self), CourseCard(self)))
        left.addStretch(1)
        right = column(spacing=SPACE_20)
        fill(right, (LooksCard(self), self._content()))
        right.addStretch(1)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        lines.addWidget(scrolled(inside, name="about.page"), 1)

    def _what_it_is(self) -> Card:
        card = Card(name="about.what", spacing=SPACE_12)
        head = row(spacing=SPACE_12)
        head.addWidget(Glyph("mark of docexam"))
        head.addWidget(label("docexam", TypeRole.TITLE), 1)
        program = self.around.program
        version = self.tr("Version {version}").format(version=isolate(program.version))
        built = self.tr("Built {date}").format(date=isolate(program.build_date)) if program.build_date else ""
        facts = " · ".join(part for part in (version, built, self.tr("works offline")) if part)
        fictional = self.tr(
            "All persons and documents shown are fictional: nobody described here exists, and no document is valid "
            "anywhere. The issuer is Utopia, code UTO, and every page carries the word SPECIMEN."
        )
        purpose = self.tr(
            "Results serve training, not discipline. They say how somebody judged specimens on a screen, which is not "
            "the same as judging documents in the hand."
        )
        fill(
            card.column,
            (head, label(facts, tone="text2", name="about.version"), label(fictional), label(purpose)),
        )
        folder = self.tr("Records: {folder}").format(folder=isolate(str(program.data_folder)))
        fill(card.column, (rule(), label(folder, TypeRole.LABEL, tone="text2", name="about.folder")))
        return card

    def _content(self) -> Card:
        drafts = self.around.services.catalogue.drafts
        card = Card(name="about.content", spacing=SPACE_8)
        says = self.tr(
            "A draft is content that no examiner has signed off yet. Practice uses drafts; a check with drafts in it "
            "is a trial and no qualification."
        )
        fill(
            card.column,
            (label(self.tr("Drafts in the course"), TypeRole.HEADING), label(says, tone="text2"), SPACE_4),
        )
        rows = (
            (self.tr("Items and assessments"), drafts.items, drafts.of_items, "items"),
            (self.tr("Explanations and security features"), drafts.texts, drafts.of_texts, "texts"),
            (self.tr("Files"), drafts.files, drafts.of_files, "files"),
        )
        for name, count, total, key in rows:
            line = row(spacing=SPACE_16)
            line.addWidget(label(name), 1)
            of = self.said(self.tr("{count} of {total}").format(count=count, total=total))
            line.addWidget(label(of, strong=True, wrap=False, name=f"about.drafts.{key}"))
            card.column.addLayout(line)
        return card
