"""Values of the record as text: JSON with the version of the form beside the value."""

from typing import Any, Final, Generic, TypeVar

import msgspec

from docexam.domain.curriculum import Assessment
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.exercise import (
    CheckDigitTask,
    CheckDigitTruth,
    DisagreeTask,
    DisagreeTruth,
    DocumentTask,
    ExerciseKind,
    LightTask,
    LightTruth,
    OrderTask,
    OrderTruth,
    PlaceTruth,
    PointTask,
    ProcessTask,
    ProcessTruth,
    Task,
    TaskTruth,
)
from docexam.domain.face import FaceDecided, FaceNoted, FaceTask, FaceTruth
from docexam.domain.inspection import (
    Action,
    Decided,
    LampSwitched,
    LoupeRested,
    MarkExplained,
    MarkPlaced,
    MarkRemoved,
    PageTurned,
    SheetHandedIn,
    SlotFilled,
    TiltRested,
    ToolUsed,
    TorchRested,
)
from docexam.domain.interview import InterviewTask, InterviewTruth
from docexam.domain.talk import (
    Asked,
    Checked,
    ContradictionLinked,
    EvidenceShown,
    FactNoted,
    FollowedUp,
    PaperRead,
    RequestAnswered,
)
from docexam.domain.truth import Truth

T = TypeVar("T")

FORM: Final = 1
"""The form of all values of this room; a change of the domain that old values do not fit counts it up."""

ACTION_KINDS: Final[dict[str, type[Action]]] = {
    "lamp-switched": LampSwitched,
    "tilt-rested": TiltRested,
    "loupe-rested": LoupeRested,
    "torch-rested": TorchRested,
    "page-turned": PageTurned,
    "tool-used": ToolUsed,
    "mark-placed": MarkPlaced,
    "mark-explained": MarkExplained,
    "mark-removed": MarkRemoved,
    "decided": Decided,
    "slot-filled": SlotFilled,
    "sheet-handed-in": SheetHandedIn,
    "paper-read": PaperRead,
    "asked": Asked,
    "followed-up": FollowedUp,
    "evidence-shown": EvidenceShown,
    "checked": Checked,
    "request-answered": RequestAnswered,
    "fact-noted": FactNoted,
    "contradiction-linked": ContradictionLinked,
    "face-noted": FaceNoted,
    "face-decided": FaceDecided,
}
_KIND_OF: Final = {kind: name for name, kind in ACTION_KINDS.items()}
_ENCODER: Final = msgspec.json.Encoder()


class _Envelope(msgspec.Struct, frozen=True):
    """What is stored: the form and the value in it."""

    form: int
    value: msgspec.Raw


_ENVELOPES: Final = msgspec.json.Decoder(_Envelope)


class Codec(Generic[T]):
    """Writes and reads one type of value."""

    def __init__(self, kind: type[T]) -> None:
        self._decoder: msgspec.json.Decoder[T] = msgspec.json.Decoder(kind)

    def write(self, value: T) -> str:
        """Return `value` as text."""
        return _ENCODER.encode({"form": FORM, "value": value}).decode()

    def read(self, text: str) -> T:
        """Return the value `text` stands for.

        Raises:
            EnvironmentFault: DATABASE_DAMAGED, when it is none of ours; DATABASE_NEWER, when its form is.
        """
        try:
            envelope = _ENVELOPES.decode(text)
            if envelope.form > FORM:
                raise EnvironmentFault(FaultCode.DATABASE_NEWER, form=envelope.form)
            return self._decoder.decode(envelope.value)
        except msgspec.MsgspecError as error:
            raise EnvironmentFault(FaultCode.DATABASE_DAMAGED, found=str(error)) from error


ASSESSMENTS: Final = Codec(Assessment)
TASKS: Final[dict[ExerciseKind, Codec[Any]]] = {
    ExerciseKind.DOCUMENT: Codec(DocumentTask),
    ExerciseKind.POINT: Codec(PointTask),
    ExerciseKind.PROCESS: Codec(ProcessTask),
    ExerciseKind.DISAGREE: Codec(DisagreeTask),
    ExerciseKind.CHECK_DIGIT: Codec(CheckDigitTask),
    ExerciseKind.ORDER: Codec(OrderTask),
    ExerciseKind.LIGHT: Codec(LightTask),
    ExerciseKind.INTERVIEW: Codec(InterviewTask),
    ExerciseKind.FACE: Codec(FaceTask),
}
"""The task of each kind; the record keeps the kind beside it."""
TRUTHS: Final[dict[ExerciseKind, Codec[Any]]] = {
    ExerciseKind.DOCUMENT: Codec(Truth),
    ExerciseKind.POINT: Codec(PlaceTruth),
    ExerciseKind.PROCESS: Codec(ProcessTruth),
    ExerciseKind.DISAGREE: Codec(DisagreeTruth),
    ExerciseKind.CHECK_DIGIT: Codec(CheckDigitTruth),
    ExerciseKind.ORDER: Codec(OrderTruth),
    ExerciseKind.LIGHT: Codec(LightTruth),
    ExerciseKind.INTERVIEW: Codec(InterviewTruth),
    ExerciseKind.FACE: Codec(FaceTruth),
}
"""What is true about the task of each kind."""
_ACTIONS: Final[dict[str, Codec[Any]]] = {name: Codec(kind) for name, kind in ACTION_KINDS.items()}


def write_action(action: Action) -> tuple[str, str]:
    """Return kind and payload of `action`."""
    kind = _KIND_OF[type(action)]
    return kind, _ACTIONS[kind].write(action)


def read_action(kind: str, payload: str) -> Action:
    """Return the action of `kind` that `payload` stands for.

    Raises:
        EnvironmentFault: DATABASE_DAMAGED or DATABASE_NEWER.
    """
    if kind not in _ACTIONS:
        raise EnvironmentFault(FaultCode.DATABASE_NEWER, action=kind)
    action: Action = _ACTIONS[kind].read(payload)
    return action


def read_kind(kind: str) -> ExerciseKind:
    """Return the kind of exercise of this name.

    Raises:
        EnvironmentFault: DATABASE_NEWER, where this version has no such kind.
    """
    if kind not in (known.value for known in TASKS):
        raise EnvironmentFault(FaultCode.DATABASE_NEWER, exercise=kind)
    return ExerciseKind(kind)


def read_task(kind: ExerciseKind, text: str) -> Task:
    """Return the task of a `kind` that `text` stands for; raises as `Codec.read`."""
    task: Task = TASKS[kind].read(text)
    return task


def read_truth(kind: ExerciseKind, text: str) -> TaskTruth:
    """Return the truth about a task of a `kind`; raises as `Codec.read`."""
    truth: TaskTruth = TRUTHS[kind].read(text)
    return truth
