"""``curricula/face_components.toml``: the 19 components of a face, with what is said of each."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docexam.content.codec import invalid, read_file
from docexam.content.pack import FOLDER
from docexam.domain.curriculum import Review
from docexam.domain.face import ComponentText, FaceComponent

FILE: Final = "face_components.toml"


@dataclass(frozen=True, slots=True)
class Components:
    """The file as it is written."""

    component: tuple[ComponentText, ...]
    review: Review


def load_components(content_dir: Path) -> tuple[ComponentText, ...]:
    """Return the texts of all components, in their order.

    Raises:
        EnvironmentFault: ASSET_MISSING, CONTENT_SYNTAX (file, line) or CONTENT_INVALID (file, key, reason).
    """
    name = f"{FOLDER}/{FILE}"
    read = read_file(content_dir / FOLDER / FILE, Components, name=name)
    if read.value is None:
        raise read.problems[0].fault()
    texts = {text.id: text for text in read.value.component}
    missing = [component.value for component in FaceComponent if component not in texts]
    if missing or len(texts) != len(read.value.component):
        raise invalid(name, "component", f"each stands once; missing: {', '.join(missing) or 'none'}").fault()
    return tuple(texts[component] for component in FaceComponent)
