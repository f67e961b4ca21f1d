"""What to do with a program update that lies ready: asked where it was laid, and on the page about docexam."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from docexam.ui.direction import isolate
from docexam.ui.widgets.question import Answer, ask

if TYPE_CHECKING:
    from docexam.services.transfer.updates import UpdateReady
    from docexam.ui.widgets.screen import Screen

translate = QCoreApplication.translate


def ask_update(over: QWidget, screen: "Screen", update: "UpdateReady") -> None:
    """Say how the update is installed on this computer; nothing starts before somebody says so."""
    starts = update.for_windows and screen.around.program.starts_installers
    ask(
        over,
        translate("Update", "Version {version} lies ready").format(version=isolate(update.version)),
        _says(update, starts=starts),
        _start(screen) if starts else _show(screen),
        name="update",
        leave=translate("Update", "Later"),
    )


def _says(update: "UpdateReady", *, starts: bool) -> str:
    file = isolate(str(update.program))
    if starts:
        return translate(
            "Update",
            "docexam checks the file once more, copies the records, starts the installer and closes. Follow the "
            "installer, then open docexam again: all records are there.",
        )
    if update.for_windows:
        return translate(
            "Update",
            "It is an installer for Windows and does not run on this computer. Ask head office for the one that "
            "fits. It lies here: {file}",
        ).format(file=file)
    return translate(
        "Update",
        "docexam cannot install it by itself: close docexam and open this file with the installer of this computer; "
        "an administrator's password may be needed. All records stay. {file}",
    ).format(file=file)


def _start(screen: "Screen") -> Answer:
    packs, trainer = screen.around.services.exchange.packs, screen.signed_in.learner.number

    def start() -> None:
        screen.run(lambda: packs.begin_update(trainer), then=begin)

    def begin(update: "UpdateReady") -> None:
        if not screen.around.program.start_update(update.program):
            screen.tell(
                translate("Update", "The installer did not start. Open it by hand: {file}").format(
                    file=isolate(str(update.program))
                )
            )

    return Answer(translate("Update", "Start the installer and close"), start, name="start")


def _show(screen: "Screen") -> Answer:
    packs, trainer = screen.around.services.exchange.packs, screen.signed_in.learner.number

    def show() -> None:
        screen.run(lambda: packs.begin_update(trainer), then=shown)

    def shown(checked: "UpdateReady") -> None:
        screen.around.program.show_folder(checked.program.parent)

    return Answer(translate("Update", "Check it and open its folder"), show, name="show")
