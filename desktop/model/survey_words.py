"""What is said beside the numbers of a collaboration survey, on every screen and every sheet that shows them."""

from desktop.words import QT_TRANSLATE_NOOP

FEW = QT_TRANSLATE_NOOP("Survey", "too few answers")
ROW_ABOUT_COLUMN = QT_TRANSLATE_NOOP("Survey", "The row judges the column. Shown from {least} answers in the cell.")
EQUAL = QT_TRANSLATE_NOOP(
    "Survey", "Each pair of roles weighs the same, however many have answered. “Don't know” is no answer."
)
EXACT = QT_TRANSLATE_NOOP(
    "Survey", "A band follows the number as it stands; the word for a change follows the exact difference."
)
SWINGS = QT_TRANSLATE_NOOP("Survey", "Small numbers swing: one or two answers can move a number with few answers much.")
GROUPS = QT_TRANSLATE_NOOP(
    "Survey", "What is compared are the averages of groups: it need not be the same people who answered both times."
)
KNOWLEDGE_MAY_FALL = QT_TRANSLATE_NOOP(
    "Survey",
    "“Shared knowledge” may fall after a theme day: when people have met, they know better what they do not know.",
)
UNEVEN = QT_TRANSLATE_NOOP(
    "Survey", "Not the same pairs of roles have answered enough in both rounds: {names}. Read those changes with care."
)
UNEVEN_PAIRS = QT_TRANSLATE_NOOP(
    "Survey", "Not the same statements have enough answers in both rounds: {names}. Read those changes with care."
)
UNEVEN_WHOLE = QT_TRANSLATE_NOOP(
    "Survey", "“Between roles” is the average of other pairs of roles before than after. Read that change with care."
)
OWN_WORDS = QT_TRANSLATE_NOOP(
    "Survey", "The statements are made for talking together, in the program's own words or the municipality's."
)
DIALOGUE = QT_TRANSLATE_NOOP(
    "Survey", "A difference is no fault of anybody's: it is a place to begin to talk about how you work together."
)
WHEN = QT_TRANSLATE_NOOP(
    "Survey", "Measure again after three to six months, never the same afternoon: that measures the mood."
)
PAIRED = QT_TRANSLATE_NOOP("Survey", "Those who gave the same code both times: {difference} on average ({n} pairs).")
