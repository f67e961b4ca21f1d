"""What is written of each picture, and the index the program reads."""

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any, Final

import numpy as np

from tools.portraits import darkroom, plan, regions
from tools.portraits.fields import Floats
from tools.portraits.head_model import LANDMARKS, SHA256, HeadModel, normals_of
from tools.portraits.picture import Taken
from tools.portraits.plan import Job
from tools.portraits.scene import CAMERA_DISTANCE_CM, Frame
from tools.portraits.shaping import neutral_shape

FORMAT: Final = 1
FOLDER: Final = Path("assets/portraits")
RECORDS: Final = "records"
JUDGED: Final = "judged.json"
INDEX: Final = "index.json"
SITTERS: Final = "sitters.json"
MAKER: Final = f"plan {plan.VERSION}, Blender 4.5"

_AGE_CLASSES: Final = ((18, 29), (30, 44), (45, 59), (60, 75))
_IN_INDEX: Final = (
    "id", "family", "person", "role", "shot", "file", "sha256", "width", "height", "size_bytes", "intended_sex",
    "age", "age_class", "skin", "condition", "landmarks", "components", "region_mm", "rho", "swapped", "moles",
    "freckled", "brightness", "sharpness", "faults",
)  # fmt: skip

Record = dict[str, Any]


def record_of(model: HeadModel, job: Job, taken: Taken, frame: Frame, data: bytes, image: Any) -> Record:
    """Return everything that is known of a picture."""
    look_of = job.person.appearance
    base = neutral_shape(model, job.base)
    own = taken.shape.neutral
    seen = _seen(taken.shape.posed, taken.frame)
    normals = normals_of(taken.shape.posed, model.parts["face"]) + normals_of(
        taken.shape.posed, model.parts["back"]
    )
    first, last = next(pair for pair in _AGE_CLASSES if pair[0] <= job.age <= pair[1])
    return {
        "id": job.id,
        "family": job.family,
        "person": job.who if job.role != "base" else job.family,
        "role": job.role,
        "shot": job.shot,
        "use": job.use,
        "file": f"{job.id}.webp",
        "sha256": hashlib.sha256(data).hexdigest(),
        "width": image.width,
        "height": image.height,
        "size_bytes": len(data),
        "intended_sex": job.person.intended_sex,
        "age": job.age,
        "age_class": f"{first}-{last}",
        "skin": look_of.skin_family,
        "condition": _condition(job),
        "landmarks": [[round(float(x), 4), round(float(y), 4)] for x, y in seen[list(LANDMARKS)]],
        "components": regions.outlines(model, normals, seen, job.look),
        "region_mm": regions.distances_mm(model, base, own) if job.role != "base" else {},
        "rho": job.rho,
        "swapped": list(job.person.swapped),
        "moles": len(look_of.moles),
        "freckled": look_of.freckles > 0,
        "brightness": darkroom.brightness(image),
        "sharpness": darkroom.sharpness(image),
        "appearance": _rounded(dataclasses.asdict(look_of)),
        "look": _rounded(dataclasses.asdict(job.look)),
        "seed": job.person.key,
        "samples": frame.samples,
        "model_sha256": SHA256,
        "maker": MAKER,
    }


def _seen(posed: Floats, frame: Frame) -> Floats:
    """Return where vertices lie in the picture, 0 to 1 from the top left."""
    away = CAMERA_DISTANCE_CM - posed[:, 2]
    scale = CAMERA_DISTANCE_CM / (away * frame.span_cm)
    wide = frame.columns / frame.rows
    x = 0.5 + (posed[:, 0] - frame.middle[0]) * scale / wide
    y = 0.5 - (posed[:, 1] - frame.middle[1]) * scale
    return np.stack([x, y], axis=1)


def _condition(job: Job) -> Record:
    look = job.look
    covered = look.covering != "none"
    return {
        "light": look.light, "yaw": round(look.yaw, 1), "pitch": round(look.pitch, 1), "roll": round(look.roll, 1),
        "smile": look.smile, "hair": "covered" if covered else look.hair, "beard": look.beard,
        "covering": look.covering, "glasses": look.glasses, "clothes": look.clothes, "years": look.years,
        "weight": round(look.weight, 2), "make_up": round(look.make_up, 2),
    }  # fmt: skip


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(inner) for inner in value]
    return value


def write_record(folder: Path, record: Record) -> None:
    """Write the record of one picture."""
    target = folder / RECORDS / f"{record['id']}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")


def is_done(folder: Path, picture_id: str) -> bool:
    """Whether picture and record are there and agree."""
    try:
        record = json.loads((folder / RECORDS / f"{picture_id}.json").read_text(encoding="utf-8"))
        data = (folder / f"{picture_id}.webp").read_bytes()
    except (OSError, ValueError):
        return False
    return bool(hashlib.sha256(data).hexdigest() == record.get("sha256"))


def judged(folder: Path) -> dict[str, Record]:
    """Return what was judged of pictures by looking at them: faults, and whether one is kept out of the index."""
    path = folder / JUDGED
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def write_index(folder: Path, order: list[Job]) -> int:
    """Write the index of all finished pictures that were not rejected; return how many there are."""
    verdicts = judged(folder)
    uses: dict[str, str] = {}
    pictures: list[Record] = []
    for job in order:
        verdict = verdicts.get(job.id, {})
        if verdict.get("rejected") or not is_done(folder, job.id):
            continue
        record = json.loads((folder / RECORDS / f"{job.id}.json").read_text(encoding="utf-8"))
        record["faults"] = verdict.get("faults", [])
        uses[job.family] = job.use
        pictures.append({name: record[name] for name in _IN_INDEX})
    pictures.sort(key=lambda record: (record["family"], record["person"], record["shot"]))
    head = {"format": FORMAT, "maker": MAKER, "model_sha256": SHA256, "uses": dict(sorted(uses.items()))}
    lines = ",\n".join(json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in pictures)
    text = json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "portraits": [\n' + lines + "\n]}\n"
    (folder / INDEX).write_text(text, encoding="utf-8", newline="\n")
    _write_sitters(folder, pictures, uses)
    return len(pictures)


def _write_sitters(folder: Path, pictures: list[Record], uses: dict[str, str]) -> None:
    """Write who may sit for a specimen's portrait: people of the practice families, by their document portraits."""
    sitters = [
        {
            "file": record["file"],
            "sex": record["intended_sex"],
            "age": record["age"],
            "eyes": _middle(record["landmarks"][36:48]),
            "mouth": _middle(record["landmarks"][48:60]),
        }
        for record in pictures
        if record["role"] == "base" and record["shot"] == "document" and uses[record["family"]] == "practice"
    ]
    lines = ",\n".join(json.dumps(sitter, separators=(",", ":")) for sitter in sitters)
    (folder / SITTERS).write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")


def _middle(points: list[list[float]]) -> list[float]:
    return [round(float(value), 4) for value in np.array(points).mean(axis=0)]
