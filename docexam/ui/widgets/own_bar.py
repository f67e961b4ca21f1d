"""The top bar of whoever is signed in: name, settings, the way out."""

from PySide6.QtCore import QCoreApplication

from docexam.ui.theme import TypeRole
from docexam.ui.widgets.avatar import Avatar
from docexam.ui.widgets.buttons import button, icon_button
from docexam.ui.widgets.screen import Route, Screen
from docexam.ui.widgets.text import label
from docexam.ui.widgets.top_bar import TopBar, brand_bar


def own_bar(screen: Screen, *, name: str) -> TopBar:
    """Return the bar of `screen` with the name of whoever is signed in."""
    learner = screen.signed_in.learner
    settings = QCoreApplication.translate("OwnBar", "About docexam and settings")
    about = icon_button(
        "help", says=settings, name=f"{name}.about", on=lambda: screen.go.emit(Route("about"))
    )
    leave = button(
        QCoreApplication.translate("OwnBar", "Sign out"),
        name=f"{name}.sign-out",
        glyph="sign-out",
        on=lambda: screen.go.emit(Route("sign-in")),
    )
    who = label(learner.name, TypeRole.BODY, strong=True, wrap=False, name=f"{name}.learner")
    return brand_bar(name=f"{name}.bar").add_at_end(who, Avatar(learner.name, side=40), about, leave)
