"""What a group talks about when its views have set different levels (domain reference 2.2), as words in English."""

from collections.abc import Mapping
from enum import StrEnum

from desktop.model.blind import spread
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP


class Topic(StrEnum):
    """What the distance is about, from whose levels are the lowest and the highest."""

    AGREED = "agreed"
    WITH_SUPPORT = "with_support"
    ORDINARY_DAY = "ordinary_day"
    CITIZEN_LOWER = "citizen_lower"
    CITIZEN_HIGHER = "citizen_higher"


QUESTIONS = {
    Topic.AGREED: QT_TRANSLATE_NOOP(
        "Levels", "You see it alike. What do you build that on, and would the citizen say the same on a bad day?"
    ),
    Topic.WITH_SUPPORT: QT_TRANSLATE_NOOP(
        "Levels",
        "Does the provider describe the citizen with the support that is given? “Works well” often does. What would "
        "happen in a week in which nobody reminds, helps or steps in?",
    ),
    Topic.ORDINARY_DAY: QT_TRANSLATE_NOOP(
        "Levels",
        "What does the provider see on an ordinary day that cannot be seen at a meeting or in the papers? And what "
        "does the authority build its level on?",
    ),
    Topic.CITIZEN_LOWER: QT_TRANSLATE_NOOP(
        "Levels",
        "What does the citizen manage that the others do not see, or what has become so usual that it does not count?",
    ),
    Topic.CITIZEN_HIGHER: QT_TRANSLATE_NOOP(
        "Levels", "What is hard for the citizen that the others have got used to, or that the support covers?"
    ),
}


def topics(levels: Mapping[Side, int]) -> tuple[Topic, ...]:
    """What to talk about, the most important first; nothing where fewer than two have set a number."""
    found = spread(levels)
    if found is None:
        return ()
    if not found.steps:
        return (Topic.AGREED,)
    provider, authority = levels.get(Side.PROVIDER), levels.get(Side.AUTHORITY)
    topics = []
    if provider is not None and authority is not None and provider != authority:
        topics.append(Topic.WITH_SUPPORT if provider < authority else Topic.ORDINARY_DAY)
    citizen, others = levels.get(Side.CITIZEN), [each for each in (provider, authority) if each is not None]
    if citizen is not None and others and citizen < min(others):
        topics.append(Topic.CITIZEN_LOWER)
    elif citizen is not None and others and citizen > max(others):
        topics.append(Topic.CITIZEN_HIGHER)
    return tuple(topics)
