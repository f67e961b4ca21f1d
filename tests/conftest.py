"""What every test stands on: no display, no colours of the terminal, no settings of whoever runs them."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
