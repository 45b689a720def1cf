"""What a document takes of the memory is given back when nobody holds it any more."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.guideline import GuidelineDocument
from desktop.document.room import RoomDocument
from desktop.document.shared import Shared
from desktop.model.sides import Side
from tests.document.conftest import AS_IS


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("make", [BoardDocument, lambda: DayDocument("day"), RoomDocument, GuidelineDocument])
def test_a_document_that_was_used_and_let_go_of_is_gone_at_once(make) -> None:
    document: Shared = make()
    heard: list[object] = []
    document.listen(heard.append)
    if isinstance(document, BoardDocument):
        lane, phase = document.grid.add_lane(AS_IS, "Bane", Side.PROVIDER), document.grid.add_phase(AS_IS, "Fase")
        card = document.add_card(AS_IS, lane, phase, text="Inger ringer")
        document.details.write(card, "why", "Ingen ringede tilbage")
        document.many.duplicate([card])
    elif isinstance(document, RoomDocument):
        document.agreements.add("Inger får én indgang")
    elif isinstance(document, GuidelineDocument):
        document.steps.write(document.steps.add(), "what", "Ring")
        document.named.save("Første")
    elif isinstance(document, DayDocument):
        document.begin("Temadag", "2026-11-24", "two_sides", ["Gruppe 1"])
    document.undo()
    document.merge(document.state())
    assert heard
    gone = weakref.ref(document), weakref.ref(document._replica.doc)
    del document
    assert [each() for each in gone] == [None, None]
