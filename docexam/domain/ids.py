"""Names for the ids that must not be mixed up."""

from typing import NewType

LearnerNumber = NewType("LearnerNumber", int)
"""A learner or trainer in the station record (the local number, never exported)."""

RunId = NewType("RunId", str)
"""UUIDv7 of one way through a set of trials."""

TrialId = NewType("TrialId", int)
"""One item put to a learner, in the station record."""

AttemptId = NewType("AttemptId", str)
"""UUIDv7 of an answer; becomes the id of its event in the results exchange."""

DesignId = NewType("DesignId", str)
AlterationId = NewType("AlterationId", str)
FeatureId = NewType("FeatureId", str)
ItemId = NewType("ItemId", str)
AssessmentId = NewType("AssessmentId", str)
ReasonId = NewType("ReasonId", str)
FamilyId = NewType("FamilyId", str)
PortraitId = NewType("PortraitId", str)
