"""Answers to evaluation and surveys at the hub: taken from whoever gives them, given on to those who evaluate."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.archive.answers import EVALUATION
from desktop.link import limits
from desktop.link.hub import Hub
from desktop.link.hub_batch import Parcel
from desktop.link.hub_peer import Peer
from desktop.model.evaluation import HeldAnswer
from desktop.model.forgetting import Age, age, last
from desktop.model.seat import Role
from desktop.model.survey import RoundState
from desktop.model.survey_count import ROUND, round_of, sound_rows


def take_answers(hub: Hub, peer: Peer, said: Mapping[str, Any], now: float) -> None:
    """Have what one person answered kept."""
    number, survey, rows = said.get("id"), said.get("survey"), said.get("rows")
    sound = isinstance(number, str) and 16 <= len(number) <= 64 and number.isascii() and number.isalnum()
    if not sound or not isinstance(survey, str) or not isinstance(rows, list) or len(rows) > limits.ANSWERS:
        peer.strike(now)
        return
    read = tuple(row for each in rows if (row := _row(each)) is not None)
    parcel = Parcel(peer, str(number), survey[:80], read, hub.day.forgotten)
    stamps = hub.day.forgotten.get(parcel.survey, ())
    match age(stamps, said.get("since", last(stamps))):  # an older program says nothing of it
        case Age.BEFORE:
            hub.hand_in(replace(parcel, rows=()))
        case Age.SINCE if round_of(survey):
            _take_sheet(hub, parcel)
        case Age.SINCE:
            hub.hand_in(parcel)
        case Age.UNHEARD:
            pass  # it is sent again


def wants_answers(hub: Hub) -> bool:
    """Whether somebody is here to be given what is answered."""
    return any(_evaluates(peer) for peer in hub.peers.values())


def hand_on(hub: Hub, held: Sequence[HeldAnswer]) -> None:
    """Give facilitators, who may sit at another laptop than this one, the answers they were not given yet."""
    for peer in hub.peers.values():
        if _evaluates(peer):
            new = [list(row) for row in held if row[0] not in peer.answers]
            peer.answers.update(row[0] for row in held)
            for at in range(0, len(new), limits.ANSWERS):
                peer.tell("answers", rows=new[at : at + limits.ANSWERS], **_since(hub, EVALUATION))


def hand_on_sheets(hub: Hub, held: Mapping[str, Sequence[HeldAnswer]]) -> None:
    """The same for the collaboration surveys; by a name of its own, which programs that know no surveys pass over."""
    for peer in hub.peers.values():
        if _evaluates(peer):
            for round_id, rows in held.items():
                new = [list(row) for row in rows if row[0] not in peer.answers]
                peer.answers.update(row[0] for row in rows)
                for at in range(0, len(new), limits.ANSWERS):
                    rows_now = new[at : at + limits.ANSWERS]
                    peer.tell("sheets", round=round_id, rows=rows_now, **_since(hub, ROUND + round_id))


def _take_sheet(hub: Hub, parcel: Parcel) -> None:
    """Keep a sheet of a round that is open, or was when it was written. Until the round is known here, it waits."""
    round_id = round_of(parcel.survey)
    found = hub.day.round(round_id)
    if hub.is_removed(round_id):
        hub.hand_in(replace(parcel, rows=()))  # nobody is to keep it any longer
    elif found is not None and found.asked is not None and found.state is not RoundState.PLANNED:
        hub.hand_in(replace(parcel, rows=sound_rows(found.asked, parcel.rows)))


def _since(hub: Hub, survey: str) -> dict[str, str]:
    """After which deletion they were given, if there was any."""
    stamp = last(hub.day.forgotten.get(survey, ()))
    return {"since": stamp} if stamp else {}


def _evaluates(peer: Peer) -> bool:
    return peer.named and not peer.waiting and peer.seat.role is Role.FACILITATOR


def _row(raw: object) -> tuple[str, int | None, str] | None:
    """An answer as item, value and words, if it is one."""
    if not isinstance(raw, list) or len(raw) != 3 or not isinstance(raw[0], str):
        return None
    value = raw[1] if isinstance(raw[1], int) and not isinstance(raw[1], bool) else None
    return raw[0][:80], value, raw[2] if isinstance(raw[2], str) else ""
