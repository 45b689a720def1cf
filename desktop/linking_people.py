"""What the hub tells facilitators: everybody it knows, and how the room comes in. Read without trust."""

from collections.abc import Mapping
from typing import Any

from desktop.link.opening import MOST, words
from desktop.link.seats import seat_from_json
from desktop.model.link_state import Invitation, Person, PersonState, Roster
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

TRIES = 5
"""Wrong tries that lock the words."""


def read_roster(said: Mapping[str, Any], own: str) -> Roster:
    """Read who there is, total; `own` is this laptop by the hub's name for it."""
    raw = said.get("people")
    people = [_person(each, own) for each in raw[:MOST]] if isinstance(raw, list) else []
    return Roster(tuple(person for person in people if person is not None), said.get("ask_first") is True)


def offence(said: Mapping[str, Any]) -> Trouble:
    """Whose program has sent what brought the hub down, as trouble to be told."""
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "The laptop of {name} has sent what cannot be read and was put out."),
        QT_TRANSLATE_NOOP("Trouble", "Everybody else goes on, and nothing was lost. Look at that laptop first."),
        name=words(said.get("name")) or "?",
    )


def read_invitation(said: Mapping[str, Any], known: Invitation | None) -> Invitation:
    """Read how the room comes in; what is not said stays as it was known."""
    before = known or Invitation("", (), 0)
    raw, port, left = said.get("addresses"), said.get("port"), said.get("guesses")
    addresses = tuple(words(each) for each in raw[:MOST] if words(each)) if isinstance(raw, list) else before.addresses
    return Invitation(
        words(said.get("words")) or before.words,
        addresses,
        port if isinstance(port, int) else before.port,
        words(said.get("facilitator_words")) or before.facilitator_words,
        said["locked"] is True if "locked" in said else before.locked,
        max(0, TRIES - left) if isinstance(left, int) else before.guesses,
    )


def _person(raw: object, own: str) -> Person | None:
    if not isinstance(raw, Mapping) or not words(raw.get("who")):
        return None
    seat, since, state = seat_from_json(raw), raw.get("since"), raw.get("state")
    return Person(
        words(raw.get("who")),
        seat.name,
        seat.side,
        seat.role,
        seat.group,
        seat.deputy,
        words(raw.get("address")),
        float(since) if isinstance(since, int | float) else None,
        PersonState(state) if state in list(PersonState) else PersonState.AWAY,
        own=words(raw.get("who")) == own,
    )
