"""What gathered and planned handovers are called on screen: between whom, what contradicts, and what is missing."""

from collections.abc import Callable, Mapping

from desktop.model.journey import Link
from desktop.model.process import Clash, Gathered
from desktop.model.process_plan import Planned
from desktop.model.sides import SIDE_NAMES, Side
from desktop.windows.panel_form import first_line
from desktop.words import QT_TRANSLATE_NOOP, Translate

FIELD_NAMES = {
    "what": QT_TRANSLATE_NOOP("Process", "What is passed on"),
    "how": QT_TRANSLATE_NOOP("Process", "How"),
    "deadline": QT_TRANSLATE_NOOP("Process", "Deadline"),
    "receipt": QT_TRANSLATE_NOOP("Process", "Receipt"),
}
LACKING = {
    "giver": QT_TRANSLATE_NOOP("Process", "who sends"),
    "taker": QT_TRANSLATE_NOOP("Process", "who receives"),
    "what": QT_TRANSLATE_NOOP("Process", "what is passed on"),
    "deadline": QT_TRANSLATE_NOOP("Process", "a deadline"),
    "who": QT_TRANSLATE_NOOP("Process", "who has the responsibility"),
}
MISSING = QT_TRANSLATE_NOOP("Process", "Still missing: {names}")
UNNAMED = QT_TRANSLATE_NOOP("Process", "A handover without words")


def between(sides: tuple[Side, Side], translate: Translate) -> str:
    """From whom to whom."""
    return " → ".join(translate("Sides", SIDE_NAMES[side]) for side in sides)


def title_of(gathered: Gathered, translate: Translate) -> str:
    """What a gathered handover is called: what is passed on, or what both ends do."""
    ends = " → ".join(filter(None, (first_line(gathered.giver), first_line(gathered.taker))))
    return first_line(gathered.says("what")) or ends or translate("Process", UNNAMED)


def planned_title(planned: Planned, translate: Translate) -> str:
    """What a handover of the plan is called."""
    ends = " → ".join(filter(None, (first_line(planned.giver), first_line(planned.taker))))
    return first_line(planned.link.what) or ends or translate("Process", UNNAMED)


def facts_of(says: Callable[[str], str], translate: Translate) -> str:
    """How it is passed on, by when, and how one knows that it came."""
    said = [(FIELD_NAMES[name], says(name).strip()) for name in ("how", "deadline", "receipt")]
    return " · ".join(f"{translate('Process', name)}: {words}" for name, words in said if words)


def facts_of_link(link: Link, translate: Translate) -> str:
    """The same of an arrow."""
    return facts_of(lambda name: str(getattr(link, name)), translate)


def clash_in_words(clash: Clash, names: Mapping[str, str], translate: Translate) -> str:
    """What each group says."""
    said = (f"{words} ({names.get(group, '?')})" for group, words in clash.said)
    return f"{translate('Process', FIELD_NAMES[clash.name])}: " + " · ".join(said)


def lacks_in_words(planned: Planned, translate: Translate) -> str:
    """What a handover of the plan still lacks; empty where it lacks nothing."""
    names = ", ".join(translate("Process", LACKING[name]) for name in planned.lacks)
    return translate("Process", MISSING).format(names=names) if names else ""
