"""Sign-in: who is training, and their PIN."""

from docexam.ui.screens.sign_in.screen import SignInScreen

__all__ = ["SignInScreen"]
