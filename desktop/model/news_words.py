"""What a difference is called: a sentence for each thing that came in, and one for each group."""

from desktop.model.differences import DayNews, Difference, GroupNews, Thing, What
from desktop.words import QT_TRANSLATE_NOOP, Translate

SENTENCES = {
    (What.ADDED, Thing.CARD): QT_TRANSLATE_NOOP("News", "New card: {name}"),
    (What.REMOVED, Thing.CARD): QT_TRANSLATE_NOOP("News", "Card removed: {name}"),
    (What.WORDED, Thing.CARD): QT_TRANSLATE_NOOP("News", "Card with new words: {name}"),
    (What.MOVED, Thing.CARD): QT_TRANSLATE_NOOP("News", "Card moved: {name}"),
    (What.DETAILED, Thing.CARD): QT_TRANSLATE_NOOP("News", "Details of a card: {name}"),
    (What.SAID, Thing.CARD): QT_TRANSLATE_NOOP("News", "Comments or dots on a card: {name}"),
    (What.ADDED, Thing.ARROW): QT_TRANSLATE_NOOP("News", "New arrow: {name}"),
    (What.REMOVED, Thing.ARROW): QT_TRANSLATE_NOOP("News", "Arrow removed: {name}"),
    (What.DETAILED, Thing.ARROW): QT_TRANSLATE_NOOP("News", "Words of an arrow: {name}"),
    (What.ADDED, Thing.PHASE): QT_TRANSLATE_NOOP("News", "New phase: {name}"),
    (What.REMOVED, Thing.PHASE): QT_TRANSLATE_NOOP("News", "Phase removed: {name}"),
    (What.WORDED, Thing.PHASE): QT_TRANSLATE_NOOP("News", "Phase with a new title: {name}"),
    (What.DETAILED, Thing.PHASE): QT_TRANSLATE_NOOP("News", "Feeling, quote or value of a phase: {name}"),
    (What.ADDED, Thing.LANE): QT_TRANSLATE_NOOP("News", "New lane: {name}"),
    (What.REMOVED, Thing.LANE): QT_TRANSLATE_NOOP("News", "Lane removed: {name}"),
    (What.WORDED, Thing.LANE): QT_TRANSLATE_NOOP("News", "Lane with a new title: {name}"),
    (What.DETAILED, Thing.LANE): QT_TRANSLATE_NOOP("News", "A lane was changed: {name}"),
    (What.ADDED, Thing.THREAD): QT_TRANSLATE_NOOP("News", "New thread: {name}"),
    (What.REMOVED, Thing.THREAD): QT_TRANSLATE_NOOP("News", "Thread removed: {name}"),
    (What.WORDED, Thing.ORDER): QT_TRANSLATE_NOOP("News", "Order with new words: {name}"),
    (What.DETAILED, Thing.ORDER): QT_TRANSLATE_NOOP("News", "Answers and choices in the order: {name}"),
    (What.WORDED, Thing.SECTION): QT_TRANSLATE_NOOP("News", "Assessment with new words: {name}"),
    (What.DETAILED, Thing.SECTION): QT_TRANSLATE_NOOP("News", "Choices in the assessment: {name}"),
    (What.DETAILED, Thing.CARRIED): QT_TRANSLATE_NOOP("News", "What is carried over from the assessment"),
    (What.ADDED, Thing.LEVEL): QT_TRANSLATE_NOOP("News", "New sub-theme with levels: {name}"),
    (What.REMOVED, Thing.LEVEL): QT_TRANSLATE_NOOP("News", "Sub-theme with levels removed: {name}"),
    (What.DETAILED, Thing.LEVEL): QT_TRANSLATE_NOOP("News", "Levels of {name}"),
    (What.ADDED, Thing.INDICATOR): QT_TRANSLATE_NOOP("News", "New indicator: {name}"),
    (What.REMOVED, Thing.INDICATOR): QT_TRANSLATE_NOOP("News", "Indicator removed: {name}"),
    (What.DETAILED, Thing.INDICATOR): QT_TRANSLATE_NOOP("News", "Indicator changed or observed: {name}"),
}
ANYTHING = QT_TRANSLATE_NOOP("News", "Changed: {name}")
BESIDE = (
    ("day", QT_TRANSLATE_NOOP("News", "The day itself (programme, groups, cases): {count}")),
    ("room", QT_TRANSLATE_NOOP("News", "Notes, votes and calls of the room: {count}")),
    ("people", QT_TRANSLATE_NOOP("News", "Participants: {count}")),
    ("script", QT_TRANSLATE_NOOP("News", "Notes in the script: {count}")),
    ("process", QT_TRANSLATE_NOOP("News", "Cards and arrows of the process plan: {count}")),
    ("guideline", QT_TRANSLATE_NOOP("News", "Sections of the shared guideline: {count}")),
)
LONGEST = 160
"""Letters of a name in a sentence."""


def sentence(difference: Difference, translate: Translate) -> str:
    """One difference in words."""
    words = translate("News", SENTENCES.get((difference.what, difference.thing), ANYTHING))
    return words.format(name=short(difference.name) or translate("News", "(without words)"))


def beside(news: DayNews, translate: Translate) -> list[str]:
    """A line for each document that is no board and in which something came."""
    return [translate("News", words).format(count=getattr(news, name)) for name, words in BESIDE if getattr(news, name)]


def as_text(news: DayNews, translate: Translate) -> str:
    """Everything as plain text, to be passed on."""
    return "\n".join([*(line for group in news.groups for line in _group(group, translate)), *beside(news, translate)])


def short(words: str) -> str:
    """A text in one line of bearable length."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _group(group: GroupNews, translate: Translate) -> list[str]:
    lines = [group.name]
    for each in group.differences:
        lines.append("  " + sentence(each, translate))
        if each.is_open:
            lines.append("    " + translate("News", "Here: {words}").format(words=short(each.before)))
            lines.append("    " + translate("News", "There: {words}").format(words=short(each.theirs)))
    return [*lines, ""]
