"""What every fault says to the reader: what happened, and what to do about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from docexam.domain.errors import DocexamError, FaultCode
from docexam.ui.direction import digits, is_right_to_left, isolate

SENTENCES: Final[dict[FaultCode, Callable[[], str]]] = {
    FaultCode.DATA_FOLDER_MISSING: lambda: QCoreApplication.translate(
        "Wording",
        "The folder of the records cannot be found or made: {folder}. Connect its drive, or choose another folder.",
    ),
    FaultCode.DATA_FOLDER_READ_ONLY: lambda: QCoreApplication.translate(
        "Wording",
        "The folder of the records cannot be written to: {folder}. Ask for the right to write there, or choose "
        "another folder.",
    ),
    FaultCode.DISK_FULL: lambda: QCoreApplication.translate(
        "Wording",
        "The disk with the records is full, so this step was not saved. Make room on the disk, then try again. "
        "Everything before it is kept.",
    ),
    FaultCode.DATABASE_DAMAGED: lambda: QCoreApplication.translate(
        "Wording",
        "The records of this station are damaged and were not opened, so that nothing gets worse. Restore a safety "
        "copy; the damaged file is kept beside it.",
    ),
    FaultCode.DATABASE_FOREIGN: lambda: QCoreApplication.translate(
        "Wording",
        "The file in the place of the records belongs to another program. It was not touched. Choose another "
        "folder, or move that file away and try again.",
    ),
    FaultCode.DATABASE_NEWER: lambda: QCoreApplication.translate(
        "Wording",
        "The records were written by a newer version of docexam. They were not touched. Install that version, or "
        "choose another folder.",
    ),
    FaultCode.DATABASE_LOCKED: lambda: QCoreApplication.translate(
        "Wording",
        "Another program is holding the records. Close other windows of docexam and any backup program, then try "
        "again.",
    ),
    FaultCode.BACKUP_MISSING: lambda: QCoreApplication.translate(
        "Wording", "That safety copy is no longer there. Choose another one from the list."
    ),
    FaultCode.BACKUP_DAMAGED: lambda: QCoreApplication.translate(
        "Wording",
        "That safety copy is damaged, so it was not used. Your records are as before. Choose another copy.",
    ),
    FaultCode.RECORD_APPEND_ONLY: lambda: QCoreApplication.translate(
        "Wording",
        "An answer on record cannot be changed. If it was given under the wrong name, a trainer can annul it.",
    ),
    FaultCode.ALREADY_RUNNING: lambda: QCoreApplication.translate(
        "Wording",
        "Another window of docexam is open on this computer. Go on in that window, or close it first.",
    ),
    FaultCode.ASSET_MISSING: lambda: QCoreApplication.translate(
        "Wording",
        "A part of the program is missing: {file}. Install docexam again; your records are not affected.",
    ),
    FaultCode.ASSET_DAMAGED: lambda: QCoreApplication.translate(
        "Wording",
        "A part of the program is damaged: {file}. Install docexam again; your records are not affected.",
    ),
    FaultCode.FONT_MISSING: lambda: QCoreApplication.translate(
        "Wording",
        "A typeface that belongs to the program is missing: {file}. Pages may look different. Install docexam again.",
    ),
    FaultCode.CONTENT_SYNTAX: lambda: QCoreApplication.translate(
        "Wording",
        "A file of the course cannot be read: {file}, line {line}. Ask whoever prepared the course.",
    ),
    FaultCode.CONTENT_INVALID: lambda: QCoreApplication.translate(
        "Wording", "A file of the course has a mistake: {file}, at {key}. Ask whoever prepared the course."
    ),
    FaultCode.DESIGN_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording",
        "This specimen needs the design {design}, which is not installed here. Install docexam again.",
    ),
    FaultCode.DESIGN_VERSION_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording",
        "This specimen was made with another version of the design {design}. Its answer is on record, but it cannot "
        "be shown here.",
    ),
    FaultCode.ALTERATION_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording",
        "This specimen needs the alteration {alteration}, which this version of docexam does not know. Install the "
        "newest version.",
    ),
    FaultCode.ALTERATION_UNSUITABLE: lambda: QCoreApplication.translate(
        "Wording",
        "The alteration {alteration} cannot be made on the design {design}, which has nothing of the kind. Choose "
        "another design or another alteration.",
    ),
    FaultCode.ISSUER_REFUSED: lambda: QCoreApplication.translate(
        "Wording",
        "A specimen would have named a real State as its issuer, so it was not made. Save a report for support.",
    ),
    FaultCode.SPECIMEN_MARK_REFUSED: lambda: QCoreApplication.translate(
        "Wording",
        "A specimen would have lacked the word SPECIMEN, so it was not made. Save a report for support.",
    ),
    FaultCode.TARGET_MISSING: lambda: QCoreApplication.translate(
        "Wording", "That folder is not there any more. Put the stick in again, or choose another folder."
    ),
    FaultCode.TARGET_READ_ONLY: lambda: QCoreApplication.translate(
        "Wording",
        "Nothing can be written there: it is read-only. Slide the lock of the stick open, or choose another folder.",
    ),
    FaultCode.TARGET_FULL: lambda: QCoreApplication.translate(
        "Wording",
        "There is not enough room there, so nothing was written. Delete something from it, or choose another folder.",
    ),
    FaultCode.TARGET_REMOVED: lambda: QCoreApplication.translate(
        "Wording",
        "The stick was pulled out while writing. Nothing is lost on this station. Put it in again and repeat.",
    ),
    FaultCode.TARGET_NAME_TAKEN: lambda: QCoreApplication.translate(
        "Wording",
        "There is a file of that name already. Decide whether to replace it, or choose another folder.",
    ),
    FaultCode.TARGET_READ_BACK_DIFFERS: lambda: QCoreApplication.translate(
        "Wording",
        "What was read back from the stick is not what was written to it. Do not trust this stick; use another one.",
    ),
    FaultCode.TARGET_UNWRITABLE: lambda: QCoreApplication.translate(
        "Wording", "The file could not be written there. Choose another folder or another stick."
    ),
    FaultCode.PIN_WRONG: lambda: QCoreApplication.translate("Wording", "That is not the PIN. Try again."),
    FaultCode.PIN_WAIT: lambda: QCoreApplication.translate(
        "Wording", "Please wait {wait_s} s before the next try."
    ),
    FaultCode.PIN_FORMAT: lambda: QCoreApplication.translate("Wording", "A PIN has 4 to 8 digits."),
    FaultCode.BADGE_FORMAT: lambda: QCoreApplication.translate(
        "Wording", "Enter the badge number: 1 to 32 letters and digits."
    ),
    FaultCode.BADGE_TWICE_DIFFERS: lambda: QCoreApplication.translate(
        "Wording", "The two badge numbers differ. Look at the badge and type it again."
    ),
    FaultCode.BADGE_TAKEN: lambda: QCoreApplication.translate(
        "Wording",
        "Somebody of that agency with that badge number is on this station already. Choose that name at sign-in.",
    ),
    FaultCode.NAME_EMPTY: lambda: QCoreApplication.translate("Wording", "Enter the name."),
    FaultCode.STATION_CODE_FORMAT: lambda: QCoreApplication.translate(
        "Wording", "A station code has capital letters and digits, joined by hyphens, such as {example}."
    ),
    FaultCode.CODE_FORMAT: lambda: QCoreApplication.translate(
        "Wording", "A code has 2 to 32 capital letters and digits, joined by single hyphens."
    ),
    FaultCode.LEARNER_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording", "That name is no longer on this station. Choose a name from the list again."
    ),
    FaultCode.TRAINER_ONLY: lambda: QCoreApplication.translate(
        "Wording", "Only a trainer can do that. Ask yours to sign in."
    ),
    FaultCode.RUN_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording", "That set is not on this station. Go back to the start page."
    ),
    FaultCode.TRIAL_DECIDED: lambda: QCoreApplication.translate(
        "Wording", "This specimen is decided already and stays as it is. Go on to the next one."
    ),
    FaultCode.MERGE_SAME: lambda: QCoreApplication.translate(
        "Wording", "Choose two different entries: one to keep and one double."
    ),
    FaultCode.ALREADY_VOID: lambda: QCoreApplication.translate("Wording", "That answer is annulled already."),
    FaultCode.MRZ_UNREADABLE: lambda: QCoreApplication.translate(
        "Wording", "These lines are no machine-readable zone: see line {line}, position {position}."
    ),
    FaultCode.MRZ_UNWRITABLE: lambda: QCoreApplication.translate(
        "Wording", "That does not fit into a machine-readable zone. Check the field {field}."
    ),
    FaultCode.TRANSLITERATION_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording", "There is no Latin spelling on the list for {character}. Type the name in Latin letters."
    ),
    FaultCode.KEY_UNREADABLE: lambda: QCoreApplication.translate(
        "Wording",
        "A key cannot be read: {key}. It is damaged, or was protected on another computer. Install the set-up file "
        "from head office again.",
    ),
    FaultCode.KEY_MISSING: lambda: QCoreApplication.translate(
        "Wording",
        "A key that is needed for this is missing, so nothing was sealed or signed. Ask head office for a set-up file "
        "that holds its key and the escrow key.",
    ),
    FaultCode.SEAL_UNOPENED: lambda: QCoreApplication.translate(
        "Wording",
        "The sealed file cannot be opened: it is damaged, or was sealed for somebody else. Nothing of it was used. "
        "Ask for another copy.",
    ),
    FaultCode.PASSPHRASE_WRONG: lambda: QCoreApplication.translate(
        "Wording",
        "The passphrase does not open that file. Type it again as it was chosen; nothing is locked by a wrong one.",
    ),
    FaultCode.SIGNATURE_WRONG: lambda: QCoreApplication.translate(
        "Wording",
        "The signature does not fit: the file was changed, or it is from somebody else. It was not used. Ask whoever "
        "gave you the stick.",
    ),
    FaultCode.EXCHANGE_UNREADABLE: lambda: QCoreApplication.translate(
        "Wording",
        "That file is not what its name says, so nothing of it was used. Ask for another copy.",
    ),
    FaultCode.EXCHANGE_VERSION_NEWER: lambda: QCoreApplication.translate(
        "Wording",
        "That file was written by a newer version of docexam (format {version}). It was left as it is. Update this "
        "program first.",
    ),
    FaultCode.BUNDLE_DAMAGED: lambda: QCoreApplication.translate(
        "Wording",
        "The bundle is damaged or was changed, so nothing of it was imported. Its station still has everything: ask "
        "for another export.",
    ),
    FaultCode.BUNDLE_TOO_LARGE: lambda: QCoreApplication.translate(
        "Wording",
        "That file is larger than any bundle can be, so it was not opened. Ask its station for another export.",
    ),
    FaultCode.CHAIN_BROKEN: lambda: QCoreApplication.translate(
        "Wording",
        "The event log was changed from outside at event {seq}: nothing from there on was sealed. Tell head office; a "
        "trainer can begin a new installation, and everything stays on this station.",
    ),
    FaultCode.NOTHING_NEW: lambda: QCoreApplication.translate(
        "Wording",
        "There is nothing new since the last receipt, so no file was written. Come back after the next check.",
    ),
    FaultCode.CLASS_LIST_TWICE: lambda: QCoreApplication.translate(
        "Wording",
        "The class list names one badge number twice: {badge}. It was not opened. Ask whoever made the list.",
    ),
    FaultCode.HEAD_OFFICE_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording",
        "This station has no set-up file from head office yet, so nothing can be sealed for it. Write the enrolment "
        "card and ask for the set-up file; every answer is kept until then.",
    ),
    FaultCode.SIGNER_UNKNOWN: lambda: QCoreApplication.translate(
        "Wording",
        "Nobody here has confirmed the key that signed this file. Compare its check code with the one you were given "
        "another way, or ask head office.",
    ),
    FaultCode.PACK_OLDER: lambda: QCoreApplication.translate(
        "Wording",
        "That is version {version}; version {installed} is installed and newer. It was not installed.",
    ),
    FaultCode.PACK_NEEDS_NEWER: lambda: QCoreApplication.translate(
        "Wording",
        "That pack needs version {version} of docexam or later. Install the newer program first.",
    ),
    FaultCode.PACK_OVERREACHES: lambda: QCoreApplication.translate(
        "Wording",
        "A trainer's pack may not set {key}: only head office can. It was not installed. Ask the trainer for another "
        "one.",
    ),
    FaultCode.PACK_BROKEN: lambda: QCoreApplication.translate(
        "Wording",
        "The installed pack {pack} cannot be used any more: what came with the program is in force in its place. "
        "Install the pack again from its stick.",
    ),
    FaultCode.PROGRESS_OF_ANOTHER: lambda: QCoreApplication.translate(
        "Wording",
        "That progress file belongs to another learner. Sign in under the name and badge it was made with.",
    ),
    FaultCode.PASSPHRASE_SHORT: lambda: QCoreApplication.translate(
        "Wording",
        "A passphrase has at least {least} characters; four words that do not belong together do well.",
    ),
    FaultCode.DEFECT: lambda: QCoreApplication.translate(
        "Wording",
        "Something went wrong inside the program. Your answers are kept. Save a report for support on the About page.",
    ),
}
"""What each code says, in the language on screen; ``{name}`` is filled from the parameters of the fault."""


def sentence(error: DocexamError, language: str = "en") -> str:
    """Return what `error` says to a reader of `language`."""
    return SENTENCES[error.code]().format_map(_Parameters(error, language))


class _Parameters(dict[str, str]):
    """Parameters as they stand in a sentence: numbers with the digits of the language, names set apart."""

    def __init__(self, error: DocexamError, language: str) -> None:
        super().__init__({name: _said(value, language) for name, value in error.params.items()})

    def __missing__(self, name: str) -> str:
        """A sentence stays readable when the fault came without that detail."""
        return "…"


def _said(value: str | int, language: str) -> str:
    if isinstance(value, int):
        return digits(value, language)
    return isolate(value) if is_right_to_left(language) else value
