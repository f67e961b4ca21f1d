"""The families of error, by who must act.

A fault of the core is a code with parameters; `docexam.ui.wording` says it in the reader's language.
"""

from enum import StrEnum


class FaultCode(StrEnum):
    """Everything the core can report. Each code has one sentence in every language (a test looks)."""

    # the data folder and its database
    DATA_FOLDER_MISSING = "data-folder-missing"
    DATA_FOLDER_READ_ONLY = "data-folder-read-only"
    DISK_FULL = "disk-full"
    DATABASE_DAMAGED = "database-damaged"
    DATABASE_FOREIGN = "database-foreign"
    DATABASE_NEWER = "database-newer"
    DATABASE_LOCKED = "database-locked"
    BACKUP_MISSING = "backup-missing"
    BACKUP_DAMAGED = "backup-damaged"
    RECORD_APPEND_ONLY = "record-append-only"
    ALREADY_RUNNING = "already-running"
    # assets and content
    ASSET_MISSING = "asset-missing"
    ASSET_DAMAGED = "asset-damaged"
    FONT_MISSING = "font-missing"
    CONTENT_SYNTAX = "content-syntax"
    CONTENT_INVALID = "content-invalid"
    DESIGN_UNKNOWN = "design-unknown"
    DESIGN_VERSION_UNKNOWN = "design-version-unknown"
    ALTERATION_UNKNOWN = "alteration-unknown"
    ALTERATION_UNSUITABLE = "alteration-unsuitable"
    ISSUER_REFUSED = "issuer-refused"
    SPECIMEN_MARK_REFUSED = "specimen-mark-refused"
    # writing to a folder or stick
    TARGET_MISSING = "target-missing"
    TARGET_READ_ONLY = "target-read-only"
    TARGET_FULL = "target-full"
    TARGET_REMOVED = "target-removed"
    TARGET_NAME_TAKEN = "target-name-taken"
    TARGET_READ_BACK_DIFFERS = "target-read-back-differs"
    TARGET_UNWRITABLE = "target-unwritable"
    # people
    PIN_WRONG = "pin-wrong"
    PIN_WAIT = "pin-wait"
    PIN_FORMAT = "pin-format"
    BADGE_FORMAT = "badge-format"
    BADGE_TWICE_DIFFERS = "badge-twice-differs"
    BADGE_TAKEN = "badge-taken"
    NAME_EMPTY = "name-empty"
    STATION_CODE_FORMAT = "station-code-format"
    CODE_FORMAT = "code-format"
    LEARNER_UNKNOWN = "learner-unknown"
    TRAINER_ONLY = "trainer-only"
    RUN_UNKNOWN = "run-unknown"
    TRIAL_DECIDED = "trial-decided"
    MERGE_SAME = "merge-same"
    ALREADY_VOID = "already-void"
    # reading a machine-readable zone
    MRZ_UNREADABLE = "mrz-unreadable"
    MRZ_UNWRITABLE = "mrz-unwritable"
    TRANSLITERATION_UNKNOWN = "transliteration-unknown"
    # sealing and the results exchange
    KEY_UNREADABLE = "key-unreadable"
    KEY_MISSING = "key-missing"
    SEAL_UNOPENED = "seal-unopened"
    PASSPHRASE_WRONG = "passphrase-wrong"
    SIGNATURE_WRONG = "signature-wrong"
    EXCHANGE_UNREADABLE = "exchange-unreadable"
    EXCHANGE_VERSION_NEWER = "exchange-version-newer"
    BUNDLE_DAMAGED = "bundle-damaged"
    BUNDLE_TOO_LARGE = "bundle-too-large"
    CHAIN_BROKEN = "chain-broken"
    NOTHING_NEW = "nothing-new"
    CLASS_LIST_TWICE = "class-list-twice"
    HEAD_OFFICE_UNKNOWN = "head-office-unknown"
    SIGNER_UNKNOWN = "signer-unknown"
    PACK_OLDER = "pack-older"
    PACK_NEEDS_NEWER = "pack-needs-newer"
    PACK_OVERREACHES = "pack-overreaches"
    PACK_BROKEN = "pack-broken"
    PROGRESS_OF_ANOTHER = "progress-of-another"
    PASSPHRASE_SHORT = "passphrase-short"
    # our own
    DEFECT = "defect"


class DocexamError(Exception):
    """A fault with a code and parameters; never a sentence, so that it can be said in any language."""

    def __init__(self, code: FaultCode, **params: str | int) -> None:
        super().__init__(code.value, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code.value}({details})"


class EnvironmentFault(DocexamError):
    """The reader can do something about it: a stick, a disk, a file, a PIN, a badge typed wrong."""


class ProgramFault(DocexamError):
    """Our own mistake: the reader is asked to save a report for support."""


class CancelledByUser(DocexamError):
    """The reader stopped the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(FaultCode.DEFECT)
