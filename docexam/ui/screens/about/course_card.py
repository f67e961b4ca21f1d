"""Which course is in force and where it came from, and the update of the program that lies ready."""

from typing import TYPE_CHECKING

from docexam.domain.people import Role
from docexam.ui.direction import isolate
from docexam.ui.theme import SPACE_8, TypeRole
from docexam.ui.widgets.boxes import Card, fill
from docexam.ui.widgets.rows import RowButton
from docexam.ui.widgets.screen import Screen
from docexam.ui.widgets.text import label
from docexam.ui.widgets.update_question import ask_update
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from docexam.services.transfer.updates import UpdateReady


class CourseCard(Card):
    """Title, id and version of the course; what is wrong with an installed pack."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(name="about.course", spacing=SPACE_8)
        self._screen = screen
        course, content = screen.around.services.catalogue.curriculum, screen.around.services.content
        version = self.tr("{id}, version {version}").format(
            id=isolate(course.id), version=isolate(course.version)
        )
        fill(
            self.column,
            (
                label(self.tr("Course in force"), TypeRole.HEADING),
                label(course.title.in_language(screen.language), strong=True, name="about.course.title"),
                label(version, tone="text2", name="about.course.version"),
                label(self._source(), tone="text2", name="about.course.source"),
            ),
        )
        if content.broken is not None:
            says = sentence(content.broken, screen.language)
            self.column.addWidget(label(says, tone="bad", name="about.course.broken"))
        if course.export_practice:
            says = self.tr("Practice answers go to head office too, under a number instead of a name.")
            self.column.addWidget(label(says, tone="text2", name="about.course.practice"))
        screen.run(screen.around.services.exchange.packs.update_ready, then=self._show_update)

    def _source(self) -> str:
        pack = self._screen.around.services.content.course
        if pack is None:
            return self.tr("It came with the program.")
        if pack.check_code:
            says = self.tr("Installed from a trainer's pack, check code of the key {code}.")
            return says.format(code=isolate(pack.check_code))
        return self.tr("Installed from a pack of head office.")

    def _show_update(self, update: "UpdateReady | None") -> None:
        if update is None:
            return
        words = self.tr("Version {version} of docexam lies ready").format(version=isolate(update.version))
        signed_in = self._screen.around.signed_in
        if signed_in is None or signed_in.learner.role is not Role.TRAINER:
            says = self.tr("{update}. A trainer installs it.").format(update=words)
            self.column.addWidget(label(says, tone="accent", name="about.update.says"))
            return
        made = RowButton(
            words, self.tr("Nothing starts before you say so."), name="about.update", glyph="save"
        )
        made.clicked.connect(lambda _checked=False: ask_update(self, self._screen, update))
        self.column.addWidget(made)
