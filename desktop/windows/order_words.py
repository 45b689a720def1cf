"""The words around an order: what each block asks for, and what is said where it lacks something."""

from desktop.language import Language
from desktop.model.order import Block
from desktop.model.order_hints import Lack
from desktop.words import QT_TRANSLATE_NOOP

CONTEXT = "Order"

ASKED = {
    Block.TARGET_GROUP: QT_TRANSLATE_NOOP("Order", "What else there is to know about whom it is for"),
    Block.SERVICE: QT_TRANSLATE_NOOP("Order", "What else belongs to it, in your own words"),
    Block.DOUBT: QT_TRANSLATE_NOOP("Order", "What do we not know yet, and what shall the provider find out?"),
    Block.ADJUST: QT_TRANSLATE_NOOP("Order", "Such as times, ways of working, and the order of the sub-goals"),
    Block.FOLLOW_UP: QT_TRANSLATE_NOOP("Order", "Who is there, and what do we look at?"),
    Block.CONTACT: QT_TRANSLATE_NOOP("Order", "Who calls whom, about what, and how soon?"),
}
"""What is asked for in an empty field."""

LACKING = {
    Lack.NO_WISH: QT_TRANSLATE_NOOP("Order", "No wish of the citizen's is on the plan yet."),
    Lack.NO_PURPOSE: QT_TRANSLATE_NOOP("Order", "There is no purpose yet: what is it all for?"),
    Lack.NO_GOAL: QT_TRANSLATE_NOOP("Order", "No goal is ordered. Write one on the plan, or take one in."),
    Lack.MANY_GOALS: QT_TRANSLATE_NOOP("Order", "More than three goals. Which can wait?"),
    Lack.NO_SUBJECT: QT_TRANSLATE_NOOP("Order", "A goal has no primary sub-theme. Choose it on the goal's card."),
    Lack.NO_SERVICE: QT_TRANSLATE_NOOP("Order", "It does not say which service is ordered."),
    Lack.NO_AMOUNT: QT_TRANSLATE_NOOP("Order", "A service does not say how much."),
    Lack.ENDS_FIRST: QT_TRANSLATE_NOOP("Order", "A service ends before it begins."),
    Lack.NO_DOUBT: QT_TRANSLATE_NOOP("Order", "No doubt is written. Is there really nothing you want to know?"),
    Lack.NO_ADJUST: QT_TRANSLATE_NOOP("Order", "May the provider change anything without asking?"),
    Lack.NO_DATE: QT_TRANSLATE_NOOP("Order", "There is no day for the first follow-up."),
    Lack.LATE: QT_TRANSLATE_NOOP("Order", "The first follow-up comes after every service has ended."),
    Lack.NO_CONTACT: QT_TRANSLATE_NOOP("Order", "Who is called when something changes before then?"),
    Lack.ASKED: QT_TRANSLATE_NOOP("Order", "The provider's answer needs words."),
}

FOUR = QT_TRANSLATE_NOOP("Order", "What makes the order a dialogue")
WHY_FOUR = QT_TRANSLATE_NOOP(
    "Order", "A classic order lacks these four. They say what is left to find out, and to decide, together."
)


def words(text: str) -> str:
    """One of these in the language in use."""
    return Language.translate(CONTEXT, text)
