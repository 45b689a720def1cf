"""What the lists of who is here say of somebody: how they stand, with a sign, and since when."""

from datetime import datetime

from desktop.language import Language
from desktop.model.day import Day
from desktop.model.link_state import Person, PersonState
from desktop.model.seat import Role
from desktop.model.timing import clock_text

SIGNS = {
    PersonState.HERE: "●",
    PersonState.WAITING: "◔",
    PersonState.AWAY: "○",
    PersonState.OUT: "✕",
}
translate = Language.translate


def state_words(person: Person) -> str:
    """How somebody stands, and since when they are away."""
    match person.state:
        case PersonState.HERE:
            return translate("WhoIsHere", "here")
        case PersonState.WAITING:
            return translate("WhoIsHere", "waits")
        case PersonState.OUT:
            return translate("WhoIsHere", "put out")
        case PersonState.AWAY if person.since is not None:
            return translate("WhoIsHere", "away since {time}").format(time=clock_words(person.since))
        case _:
            return translate("WhoIsHere", "away")


def place_words(person: Person, day: Day) -> str:
    """Where somebody sits: their group, or what they do instead."""
    if person.role is Role.FACILITATOR:
        return translate("WhoIsHere", "Facilitator")
    group = day.group(person.group)
    if group is not None:
        return group.name
    return translate("WhoIsHere", "Only reads") if person.role is Role.READER else translate("WhoIsHere", "No group")


def name_words(person: Person) -> str:
    """What somebody calls themselves; nobody is without anything to be called by."""
    return person.name.strip() or translate("WhoIsHere", "Without a name")


def clock_words(at: float) -> str:
    """A moment as the time of this day."""
    local = datetime.fromtimestamp(at).astimezone()
    return clock_text(local.hour * 60 + local.minute)
