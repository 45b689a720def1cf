"""What everything about projects says in common: kinds, statuses, places to live, and what lies aside."""

import time

from desktop.language import Language
from desktop.model.course import OFFER_NAMES, Offer
from desktop.model.project import (
    ACTIVITY_NAMES,
    ADVICE_NAMES,
    STATUS_NAMES,
    Activity,
    ActivityKind,
    ActivityStatus,
    Advice,
)

translate = Language.translate


def now_as_order() -> str:
    """The moment, written so that later ones sort after it."""
    return f"{int(time.time() * 1_000_000):020d}"


def activity_name(kind: ActivityKind) -> str:
    """What a kind of activity is called."""
    return translate("Project", ACTIVITY_NAMES[kind])


def status_name(status: ActivityStatus) -> str:
    """What a status is called."""
    return translate("Project", STATUS_NAMES[status])


def advice_name(advice: Advice) -> str:
    """One of the five pieces of advice."""
    return translate("Project", ADVICE_NAMES[advice])


def offer_name(offer: Offer | None) -> str:
    """Where somebody lives, or was to live."""
    return translate("Project", OFFER_NAMES[offer]) if offer is not None else "–"


def title_of(activity: Activity) -> str:
    """What an activity is called: its own words, or what its kind is called."""
    return " ".join(activity.title.split()) or activity_name(activity.kind)
