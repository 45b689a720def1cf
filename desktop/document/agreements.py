"""Verbs for agreements, which lie in the room's document: each one gesture; silent when what it names is gone."""

import time
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.agreements_read import ROOTS, AgreementsReading, log_key
from desktop.document.order import between, order_at
from desktop.document.room_read import write_mark
from desktop.document.shared import Origin as Made
from desktop.document.text import fit, reads, sound, write_text
from desktop.model.agreement import (
    AGREEMENT_TEXTS,
    Agreement,
    AgreementKind,
    Agreements,
    Origin,
    Status,
)
from desktop.model.ids import new_id

if TYPE_CHECKING:
    from desktop.document.room import RoomDocument

MOST = 2_000


class AgreementVerbs:
    """What can be done with the agreements of a day."""

    def __init__(self, room: "RoomDocument") -> None:
        self._room = room
        self.reading = AgreementsReading({name: room.root(name) for name in ROOTS})

    @property
    def listed(self) -> Agreements:
        """The latest reading."""
        return self.reading.agreements

    def add(self, what: str = "", group: str = "", origin: Origin | None = None, who: str = "") -> str:
        """Make an agreement after the others; its id, empty where there are too many."""
        if len(self.listed.every) >= MOST:
            return ""
        made = Agreement(new_id(), what, who, group=group, origin=origin, at=int(time.time()))
        return self._make([made])[0]

    def carry_on(
        self, day_id: str, agreements: Iterable[Agreement], groups: Mapping[str, str] = MappingProxyType({})
    ) -> list[str]:
        """Take over what was agreed on an earlier day, as one gesture; what is here already stays as it is.

        `groups` are the groups here by the id of the one that goes on in each; what was any other's is the whole day's.
        """
        known = {each.earlier for each in self.listed.every}
        fresh = [
            Agreement(
                new_id(),
                each.what,
                each.who,
                each.due,
                each.kind,
                each.status,
                each.because,
                groups.get(each.group, ""),
                at=int(time.time()),
                earlier=(day_id, each.id),
            )
            for each in agreements
            if (day_id, each.id) not in known
        ]
        return self._make(fresh[: max(0, MOST - len(self.listed.every))])

    def write(self, agreement_id: str, name: str, words: str) -> None:
        """Make one of an agreement's texts (`AGREEMENT_TEXTS`) read `words`."""
        if name in AGREEMENT_TEXTS and self.listed.find(agreement_id) is not None:
            entity = self._entity(agreement_id)
            if not reads(entity, name, words):
                with self._room.edit():
                    write_text(entity, name, words)

    def set_due(self, agreement_id: str, due: str) -> None:
        """Say by when, as an ISO 8601 date; empty for no date."""
        self._set([agreement_id], "due", due)

    def set_kind(self, agreement_id: str, kind: AgreementKind | None) -> None:
        """Say how it is kept."""
        self._set([agreement_id], "kind", "" if kind is None else kind.value)

    def set_status(self, agreement_id: str, status: Status, by: str = "") -> None:
        """Say how far it has come; that it was so then is remembered. Why it was dropped is written, and stays."""
        found = self.listed.find(agreement_id)
        if found is None or found.status is status:
            return
        moment = {"status": status.value, "at": float(int(time.time())), "by": fit(by)}
        with self._room.edit():
            self._entity(agreement_id)["status"] = status.value
            self._room.root("agreement_log")[log_key(agreement_id, new_id())] = Map(moment)

    def move(self, agreement_id: str, index: int) -> None:
        """Put an agreement before the `index`th of the others that are shown."""
        others = [each.order for each in self.listed.shown if each.id != agreement_id]
        self._set([agreement_id], "order", order_at(others, index))

    def merge(self, keep: str, agreement_ids: Iterable[str]) -> None:
        """Make agreements one with another, whose words stay; theirs are kept beneath it."""
        kept = self.listed.find(keep)
        if kept is None or kept.into:
            return
        joining = [key for key in agreement_ids if key != keep]
        joining += [inner.id for key in tuple(joining) for inner in self.listed.one_with(key)]
        self._set(joining, "into", keep)

    def part(self, agreement_id: str) -> None:
        """Make an agreement one of its own again."""
        self._set([agreement_id], "into", "")

    def remove(self, agreement_ids: Iterable[str]) -> None:
        """Take agreements away; those that were one with them stand by themselves."""
        keys = [key for key in dict.fromkeys(agreement_ids) if key in self._room.root("agreements")]
        if keys:
            with self._room.edit():
                for key in keys:
                    self._entity(key)["del"] = True

    def vote(self, agreement_id: str, *, on: bool, voter: str = "") -> None:
        """Give an agreement a vote of this laptop's, or of another voter's, or take it back."""
        who = voter or self._room.device
        if who and self.listed.find(agreement_id) is not None and self.listed.voted(agreement_id, who) is not on:
            with self._room.edit():
                self._room.root("agreement_votes")[write_mark(agreement_id, who)] = on

    def _make(self, agreements: Iterable[Agreement]) -> list[str]:
        made = list(agreements)
        if not made:
            return []
        order = self.listed.every[-1].order if self.listed.every else ""
        with self._room.edit(Made.CREATED):
            for each in made:
                order = between(order)
                self._room.root("agreements")[each.id] = _agreement_map(each, order)
        with self._room.edit():
            for each in made:
                self._entity(each.id)["del"] = False
        return [each.id for each in made]

    def _set(self, agreement_ids: Iterable[str], key: str, value: str) -> None:
        known = [each for each in dict.fromkeys(agreement_ids) if self.listed.find(each) is not None]
        changed = [each for each in known if self._entity(each).get(key) != value]
        if changed:
            with self._room.edit():
                for each in changed:
                    self._entity(each)[key] = sound(value)

    def _entity(self, key: str) -> "Map[object]":
        return self._room.entity("agreements", key)


def _agreement_map(each: Agreement, order: str) -> "Map[object]":
    """An agreement as stored, not shown yet."""
    values: dict[str, object] = {name: Text(fit(getattr(each, name))) for name in AGREEMENT_TEXTS}
    values |= {
        "due": sound(each.due),
        "kind": "" if each.kind is None else each.kind.value,
        "status": each.status.value,
        "group": sound(each.group),
        "order": order,
        "into": "",
        "at": float(each.at),
        "del": True,
    }
    if each.earlier is not None:
        values |= {"earlier_day": sound(each.earlier[0]), "earlier": sound(each.earlier[1])}
    if each.origin is not None:
        origin = each.origin
        values |= {
            "from": origin.source.value,
            "from_id": sound(origin.id),
            "from_group": sound(origin.group),
            "from_grid": "" if origin.grid is None else origin.grid.value,
            "from_words": fit(origin.words),
        }
    return Map(values)
