"""OpenCV, imported at its first use and kept from disturbing Qt and reproducibility."""

import importlib
import os
from functools import cache
from typing import Any, Final

_QT_VARIABLES: Final = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


@cache
def opencv() -> Any:
    """Return the cv2 module, imported on the first call.

    The wheel points Qt at its own plug-ins and fonts through the environment; what stood there before is put
    back. One thread: the tiles are small, the second core belongs to the GUI, and a fixed order of
    operations gives the same bytes every time.
    """
    before = {name: os.environ.get(name) for name in _QT_VARIABLES}
    cv2 = importlib.import_module("cv2")
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    cv2.setNumThreads(1)
    cv2.ocl.setUseOpenCL(False)
    return cv2
