"""What a group's laptop says about the programme: where a block leads, what may be done there and why, and the time."""

from desktop.language import Language
from desktop.model.kinds import JourneyKind
from desktop.model.opening import Opening
from desktop.model.pages import Page
from desktop.model.programme import Allowed
from desktop.model.shown import Remaining
from desktop.words import QT_TRANSLATE_NOOP

WAYS = {
    (Page.CASE, None): QT_TRANSLATE_NOOP("AtTheTable", "Go to the case"),
    (Page.JOURNEY, JourneyKind.AS_IS): QT_TRANSLATE_NOOP("AtTheTable", "Go to the journey as it is"),
    (Page.JOURNEY, JourneyKind.IDEAL): QT_TRANSLATE_NOOP("AtTheTable", "Go to the ideal journey"),
    (Page.PLAN, JourneyKind.PLAN): QT_TRANSLATE_NOOP("AtTheTable", "Go to the goal plan"),
    (Page.ASSESSMENT, None): QT_TRANSLATE_NOOP("AtTheTable", "Go to the assessment"),
    (Page.WALL, None): QT_TRANSLATE_NOOP("AtTheTable", "Go to the wall"),
    (Page.AGREEMENTS, None): QT_TRANSLATE_NOOP("AtTheTable", "Go to the agreements"),
    (Page.SURVEY, None): QT_TRANSLATE_NOOP("AtTheTable", "Go to the survey"),
    (Page.EVALUATION, None): QT_TRANSLATE_NOOP("AtTheTable", "Go to the evaluation"),
}
TO_GALLERY = QT_TRANSLATE_NOOP("AtTheTable", "Go to the gallery")
LIMITS = {
    Allowed.COMMENT: QT_TRANSLATE_NOOP(
        "AtTheTable", "While “{block}” is on, you can comment and set dots here, but not write."
    ),
    Allowed.LOOK: QT_TRANSLATE_NOOP("AtTheTable", "While “{block}” is on, there is only something to look at here."),
}


def translate(words: str) -> str:
    """Say something of the table in the language in use."""
    return Language.translate("AtTheTable", words)


def way_words(opened: Opening) -> str:
    """What a button says that leads where a block leads; nothing where it leads nowhere."""
    if opened.page is None:
        return ""
    return translate(WAYS.get((opened.page, opened.grid), TO_GALLERY))


def begun_words(opened: Opening) -> str:
    """That a block has begun."""
    return Language.translate("AtTheTable", "“{block}” has begun.").format(block=opened.title or "…")


def limit_words(allowed: Allowed, opened: Opening | None) -> str:
    """Why one may do less than usual on the page in view; nothing where one may write."""
    if allowed is Allowed.WRITE:
        return ""
    if opened is None or opened.allowed is not allowed:
        return Language.translate("AtTheTable", "You are here to look on. Only those who sit in a group can write.")
    return translate(LIMITS[allowed]).format(block=opened.title or "…")


def plan_words(opened: Opening | None) -> str:
    """Why nothing is made on the goal plan from another page."""
    words = Language.translate("AtTheTable", "Nothing is written on the goal plan while “{block}” is on.")
    return words.format(block=opened.title if opened is not None and opened.title else "…")


def time_words(time: Remaining) -> str:
    """What the digits beside it mean; where little time is left, that is said and not only coloured."""
    if time.paused:
        return Language.translate("AtTheTable", "paused")
    if time.is_over:
        return Language.translate("AtTheTable", "the time is up")
    if time.is_near:
        return Language.translate("AtTheTable", "left – finish up")
    return Language.translate("AtTheTable", "left")
