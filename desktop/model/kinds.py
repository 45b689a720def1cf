"""The fixed vocabularies of a board: which journeys there are, and what a card can be (domain reference 7.5)."""

from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP

CONTEXT = "Kinds"


class JourneyKind(StrEnum):
    """The grids of a board: the journey of a case as it is and as it ought to be, and the plan that grows from them.

    `PROCESS` is the one grid of a day's process plan, which is a board of its own.
    """

    AS_IS = "as_is"
    IDEAL = "ideal"
    PLAN = "plan"
    PROCESS = "process"


JOURNEYS = (JourneyKind.AS_IS, JourneyKind.IDEAL)
"""The two of a group that are journeys: both start from the same template, and one can be compared with the other."""
GROUP_GRIDS = (*JOURNEYS, JourneyKind.PLAN)
"""Those that every group has."""


class CardKind(StrEnum):
    """What a card on a journey says; each has a sign of its own, so that none relies on colour."""

    STEP = "step"
    TOUCHPOINT = "touchpoint"
    WAITING = "waiting"
    PAIN_POINT = "pain_point"
    IDEA = "idea"
    MOMENT = "moment"
    """A moment of truth: the two or three places that decide how the citizen remembers the whole."""
    DECISION = "decision"
    AGREEMENT = "agreement"
    QUESTION = "question"
    # On a goal plan, where the lane decides what a card is (desktop/model/plan.py)
    WISH = "wish"
    PURPOSE = "purpose"
    GOAL = "goal"
    SUB_GOAL = "sub_goal"
    SIGN = "sign"
    EFFORT = "effort"
    FOLLOW_UP = "follow_up"


JOURNEY_NAMES = {
    JourneyKind.AS_IS: QT_TRANSLATE_NOOP("Kinds", "As it is"),
    JourneyKind.IDEAL: QT_TRANSLATE_NOOP("Kinds", "The ideal journey"),
    JourneyKind.PLAN: QT_TRANSLATE_NOOP("Kinds", "The goal plan"),
    JourneyKind.PROCESS: QT_TRANSLATE_NOOP("Kinds", "The process plan"),
}

CARD_NAMES = {
    CardKind.STEP: QT_TRANSLATE_NOOP("Kinds", "Step"),
    CardKind.TOUCHPOINT: QT_TRANSLATE_NOOP("Kinds", "Touchpoint"),
    CardKind.WAITING: QT_TRANSLATE_NOOP("Kinds", "Waiting time"),
    CardKind.PAIN_POINT: QT_TRANSLATE_NOOP("Kinds", "Pain point"),
    CardKind.IDEA: QT_TRANSLATE_NOOP("Kinds", "Idea"),
    CardKind.MOMENT: QT_TRANSLATE_NOOP("Kinds", "Moment of truth"),
    CardKind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision"),
    CardKind.AGREEMENT: QT_TRANSLATE_NOOP("Kinds", "Agreement"),
    CardKind.QUESTION: QT_TRANSLATE_NOOP("Kinds", "Question"),
    CardKind.WISH: QT_TRANSLATE_NOOP("Kinds", "Wish"),
    CardKind.PURPOSE: QT_TRANSLATE_NOOP("Kinds", "Purpose"),
    CardKind.GOAL: QT_TRANSLATE_NOOP("Kinds", "Goal"),
    CardKind.SUB_GOAL: QT_TRANSLATE_NOOP("Kinds", "Sub-goal"),
    CardKind.SIGN: QT_TRANSLATE_NOOP("Kinds", "Sign"),
    CardKind.EFFORT: QT_TRANSLATE_NOOP("Kinds", "Effort"),
    CardKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Kinds", "Follow-up"),
}

JOURNEY_CARDS = tuple(CardKind)[: tuple(CardKind).index(CardKind.WISH)]
"""What a card on a journey can be."""

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

MOST_MOMENTS = 3
"""Moments of truth on one journey (domain reference 7.5)."""


class Channel(StrEnum):
    """How the citizen and somebody else meet at a touchpoint."""

    MEETING = "meeting"
    TELEPHONE = "telephone"
    LETTER = "letter"
    EBOKS = "eboks"
    HOME_VISIT = "home_visit"
    SCREEN = "screen"


CHANNEL_NAMES = {
    Channel.MEETING: QT_TRANSLATE_NOOP("Kinds", "meeting"),
    Channel.TELEPHONE: QT_TRANSLATE_NOOP("Kinds", "telephone"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Kinds", "letter"),
    Channel.EBOKS: QT_TRANSLATE_NOOP("Kinds", "e-Boks"),
    Channel.HOME_VISIT: QT_TRANSLATE_NOOP("Kinds", "home visit"),
    Channel.SCREEN: QT_TRANSLATE_NOOP("Kinds", "screen"),
}


class Informant(StrEnum):
    """Who a text comes from (domain reference 2.9, KL's list "Kilde")."""

    CITIZEN = "citizen"
    CITIZEN_WITH_STAFF = "citizen_with_staff"
    CITIZEN_WITH_RELATIVES = "citizen_with_relatives"
    STAFF = "staff"
    STAFF_AND_RELATIVES = "staff_and_relatives"
    RELATIVES = "relatives"
    CASEWORKER = "caseworker"
    OTHERS = "others"


INFORMANT_NAMES = {
    Informant.CITIZEN: QT_TRANSLATE_NOOP("Kinds", "the citizen"),
    Informant.CITIZEN_WITH_STAFF: QT_TRANSLATE_NOOP("Kinds", "the citizen, helped by staff"),
    Informant.CITIZEN_WITH_RELATIVES: QT_TRANSLATE_NOOP("Kinds", "the citizen, helped by relatives"),
    Informant.STAFF: QT_TRANSLATE_NOOP("Kinds", "staff alone"),
    Informant.STAFF_AND_RELATIVES: QT_TRANSLATE_NOOP("Kinds", "staff and relatives alone"),
    Informant.RELATIVES: QT_TRANSLATE_NOOP("Kinds", "relatives alone"),
    Informant.CASEWORKER: QT_TRANSLATE_NOOP("Kinds", "caseworker"),
    Informant.OTHERS: QT_TRANSLATE_NOOP("Kinds", "others"),
}


class Perspective(StrEnum):
    """From where the value of a change is judged (domain reference 7.7); never added to one number."""

    PROFESSIONAL = "professional"
    RESOURCES = "resources"
    CITIZEN = "citizen"


PERSPECTIVE_NAMES = {
    Perspective.PROFESSIONAL: QT_TRANSLATE_NOOP("Kinds", "Professional"),
    Perspective.RESOURCES: QT_TRANSLATE_NOOP("Kinds", "Resources"),
    Perspective.CITIZEN: QT_TRANSLATE_NOOP("Kinds", "Citizen/relatives"),
}
PERSPECTIVE_QUESTIONS = {
    Perspective.PROFESSIONAL: QT_TRANSLATE_NOOP(
        "Kinds", "Does the work become professionally better? Do we use what we know?"
    ),
    Perspective.RESOURCES: QT_TRANSLATE_NOOP(
        "Kinds", "Do we use time and money better on the whole, not just at our end?"
    ),
    Perspective.CITIZEN: QT_TRANSLATE_NOOP("Kinds", "Does the citizen feel a difference? Which?"),
}
WORTH_WORDS = {
    -2: QT_TRANSLATE_NOOP("Kinds", "much worse"),
    -1: QT_TRANSLATE_NOOP("Kinds", "a little worse"),
    0: QT_TRANSLATE_NOOP("Kinds", "no difference"),
    1: QT_TRANSLATE_NOOP("Kinds", "a little better"),
    2: QT_TRANSLATE_NOOP("Kinds", "much better"),
}
"""Words for the value scale -2 to +2 (domain reference 7.7)."""
