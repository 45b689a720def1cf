"""The groups of a day as reports name them and lead to them."""

from desktop.model.day import Day, Group
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate


def chosen(day: Day, group: str | None) -> tuple[Group, ...]:
    """The groups to print: all of them, or the one with this id; `Trouble` if the day has no such group."""
    groups = day.groups if group is None else tuple(each for each in day.groups if each.id == group)
    if group is not None and not groups:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "The theme day has no group {group}."), group=group)
    return groups


def group_name(group: Group, translate: Translate) -> str:
    """What a group is called."""
    return group.name.strip() or translate("Report", "Group without a name")


def group_key(group: Group) -> str:
    """Where links and bookmarks to a group lead."""
    return f"group-{group.id}"
