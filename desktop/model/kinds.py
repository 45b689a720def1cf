"""The fixed vocabularies of a board: which journeys there are, and what a card can be (domain reference 7.5)."""

from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP

CONTEXT = "Kinds"


class JourneyKind(StrEnum):
    """A case has two journeys: as it is today, and as it ought to be."""

    AS_IS = "as_is"
    IDEAL = "ideal"


class CardKind(StrEnum):
    """What a card on a journey says; each has a sign of its own, so that none relies on colour."""

    STEP = "step"
    TOUCHPOINT = "touchpoint"
    WAITING = "waiting"
    PAIN_POINT = "pain_point"
    IDEA = "idea"
    DECISION = "decision"
    QUESTION = "question"


JOURNEY_NAMES = {
    JourneyKind.AS_IS: QT_TRANSLATE_NOOP("Kinds", "As it is"),
    JourneyKind.IDEAL: QT_TRANSLATE_NOOP("Kinds", "The ideal journey"),
}

CARD_NAMES = {
    CardKind.STEP: QT_TRANSLATE_NOOP("Kinds", "Step"),
    CardKind.TOUCHPOINT: QT_TRANSLATE_NOOP("Kinds", "Touchpoint"),
    CardKind.WAITING: QT_TRANSLATE_NOOP("Kinds", "Waiting time"),
    CardKind.PAIN_POINT: QT_TRANSLATE_NOOP("Kinds", "Pain point"),
    CardKind.IDEA: QT_TRANSLATE_NOOP("Kinds", "Idea"),
    CardKind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision"),
    CardKind.QUESTION: QT_TRANSLATE_NOOP("Kinds", "Question"),
}

FEELINGS = {
    -3: QT_TRANSLATE_NOOP("Kinds", "giving up"),
    -2: QT_TRANSLATE_NOOP("Kinds", "worried"),
    -1: QT_TRANSLATE_NOOP("Kinds", "unsafe"),
    0: QT_TRANSLATE_NOOP("Kinds", "neutral"),
    1: QT_TRANSLATE_NOOP("Kinds", "safe"),
    2: QT_TRANSLATE_NOOP("Kinds", "hopeful"),
    3: QT_TRANSLATE_NOOP("Kinds", "glad"),
}
"""Words for the emotion scale -3 to +3 (domain reference 7.5)."""
