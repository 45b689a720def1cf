"""Several laptops at one hub, without sockets: what is told to whom, and never before it is on the disk."""

import pytest
from pycrdt import Doc, Map

from desktop.archive.building import BOARD, DAY, board_document
from desktop.document.day import DayDocument
from desktop.document.mirror import Mirror
from desktop.link import limits, wire
from desktop.link.hub import Hub
from desktop.link.wire import Kind, Sync
from desktop.model.kinds import JourneyKind
from desktop.model.seat import Role
from tests.archive.strangers import poison_for
from tests.link.hub_kit import Desk, NoJournal, board_of, send_all


@pytest.fixture
def desk(templates):
    return Desk(templates["social"])


def test_what_one_writes_the_others_read_and_it_is_told_only_when_it_is_on_disk(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    yjs = desk.enter(None, board, named=False)
    assert anna.kept() == bo.kept() == [True]  # what they had when they came
    anna.write(board, "k1", "Mødet i køkkenet")
    assert (anna.kept(), bo.reads(board), yjs.reads(board)) == ([], {}, {})
    batch = desk.hub.take_batch()
    assert (anna.kept(), bo.reads(board)) == ([], {})
    late = desk.enter(None, board)
    late.hear()
    assert late.reads(board) == {}, "what is not on disk is told to nobody, whoever asks"
    desk.finish(batch)
    assert anna.kept() == [True]
    desk.settle()
    assert bo.reads(board) == late.reads(board) == yjs.reads(board) == {"k1": "Mødet i køkkenet"}
    assert desk.on_disk(board).get("cards", type=Map).to_py() == {"k1": "Mødet i køkkenet"}
    assert not any(message.kind is wire.Kind.SYNC_STATUS for message in yjs.frames), "plain Yjs knows no such thing"


def test_while_the_disk_works_the_next_batch_gathers(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    anna.kept(), bo.kept()
    anna.write(board, "a", "1")
    first = desk.hub.take_batch()
    for number in range(70):
        anna.write(board, f"a{number}", "x")
        bo.write(board, f"b{number}", "y")
    assert not desk.hub.has_batch, "one at a time"
    desk.finish(first)
    assert (anna.kept(), bo.kept()) == ([True], [])
    second = desk.commit()
    assert second is not None
    assert len(second.rows) == 3, "140 edits as few updates"
    assert (anna.kept(), bo.kept()) == ([True] * 70, [True] * 70)
    desk.settle()
    assert anna.reads(board) == bo.reads(board) == desk.on_disk(board).get("cards", type=Map).to_py()


def test_a_disk_that_takes_nothing_is_told_and_nothing_is_acknowledged_until_it_does(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    anna.kept()
    anna.write(board, "a", "1")
    desk.commit(works=False)
    anna.write(board, "b", "2")
    desk.commit(works=False)
    late = desk.enter(None)
    late.open(board)
    assert (anna.kept(), bo.reads(board), late.reads(board)) == ([], {}, {})
    assert [each["full"] for each in bo.heard("disk")] == [True]
    desk.commit()
    assert anna.kept() == [True, True]
    desk.settle()
    assert bo.reads(board) == late.reads(board) == {"a": "1", "b": "2"}
    assert [each["full"] for each in bo.heard("disk")] == [True, False]


def test_what_is_sent_twice_is_acknowledged_when_the_first_is_on_disk(desk):
    board = desk.board()
    anna = desk.enter(None, board)
    anna.kept()
    update = anna.write(board, "a", "1")
    batch = desk.hub.take_batch()
    anna.send(board, Sync.UPDATE, update)
    assert anna.kept() == []
    desk.finish(batch)
    assert anna.kept() == [True, True]
    anna.send(board, Sync.UPDATE, update)
    assert anna.kept() == [True], "known and on disk"


def test_who_may_not_write_is_refused_and_nobody_hears_of_it(desk):
    own, other, day = desk.board(0), desk.board(1), desk.day
    leader = desk.enter(desk.seat(Role.FACILITATOR, None), own, other, day)
    writer = desk.enter(desk.seat(Role.WRITER, 0), own, other, day)
    reader = desk.enter(desk.seat(Role.READER, None), own, other, day)
    for guest in (leader, writer, reader):
        guest.kept()
    writer.write(own, "a", "1")
    writer.write(other, "b", "2")
    writer.write(day, "title", "Min dag", "meta")
    reader.write(own, "c", "3")
    leader.write(day, "date", "2027-01-01", "meta")
    leader.write(other, "d", "4")
    desk.settle()
    assert (writer.kept(), reader.kept(), leader.kept()) == ([True, False, False], [False], [True, True])
    assert (leader.reads(own), leader.reads(other)) == ({"a": "1"}, {"d": "4"})
    assert leader.reads(day, "meta")["date"] == "2027-01-01"
    assert desk.hub.day.title == "Temadag"
    reader.send(own, Sync.STEP2, bytes(leader.docs[own].get_update()))
    assert reader.kept() == [True], "what is here already changes nothing, whoever sends it"
    process, guideline = "process-dag", "guideline-dag"
    for guest in (leader, writer, reader):
        guest.open(process)
        guest.open(guideline)
        guest.kept()
    leader.write(process, "a", "1")
    writer.write(process, "b", "2")
    reader.write(process, "c", "3")
    writer.write(guideline, "d", "4", "sections")
    desk.settle()
    assert (leader.kept(), writer.kept(), reader.kept()) == ([True], [False, False], [False])
    assert reader.reads(process)["a"] == "1", "all read both"
    secret = desk.enter(desk.seat(Role.WRITER, 0))
    secret.open("people-dag")
    secret.docs["people-dag"] = Doc()
    secret.write("people-dag", "p", "x", "people")
    assert (secret.kept(), secret.frames) == ([False], [m for m in secret.frames if m.sync is None])


def test_another_groups_writer_may_say_something_about_a_board_and_nothing_else(desk):
    board = desk.board(1)
    group, guest = desk.enter(desk.seat(group=1), board), desk.enter(desk.seat(group=0), board)
    mine, updates = board_of(group, board)
    journey = mine.board.journey(JourneyKind.AS_IS)
    card = mine.add_card(JourneyKind.AS_IS, journey.lanes[0].id, journey.phases[0].id, text="Et møde")
    assert all(send_all(group, board, updates))
    theirs, said = board_of(guest, board, "bo")
    comment = theirs.talk.comment(card, "Hvem var med?")
    theirs.talk.place_dot(card)
    theirs.talk.doubt(card)
    theirs.talk.answer(comment)
    assert len(said) == 5
    assert send_all(guest, board, said) == [True] * 5
    read = board_of(group, board)[0].board
    assert [each.text for each in read.comments[card]] == ["Hvem var med?"]
    theirs, said = board_of(guest, board, "bo")
    theirs.write_card(card, "text", "Noget andet")
    theirs.remove_card(card)
    assert send_all(guest, board, said)[0] is False
    assert board_of(group, board)[0].board.card(card).text == "Et møde"


def test_a_guest_cannot_write_under_the_number_of_somebody_else(desk):
    """What is written twice under one number counts once: the words of whoever has it would be lost."""
    board = desk.board(1)
    group, guest = desk.enter(desk.seat(group=1), board), desk.enter(desk.seat(group=0), board)
    group.kept(), guest.kept()
    group.write(board, "a", "1")
    desk.settle()
    forged: Doc = Doc(client_id=group.docs[board].client_id)
    forged.apply_update(group.docs[board].get_update())
    before = forged.get_state()
    forged.get("marks", type=Map)["doubt|a|x"] = True
    guest.send(board, Sync.UPDATE, bytes(forged.get_update(before)))
    desk.settle()
    assert guest.kept() == [False]
    group.kept()
    group.write(board, "b", "2")
    desk.settle()
    assert (group.kept(), guest.reads(board)) == ([True], {"a": "1", "b": "2"})


@pytest.mark.parametrize("make", ["array", "text", "root", "expectation", "removal"])
def test_what_hides_beside_a_comment_is_refused(desk, make):
    from pycrdt import Array, Text

    board = desk.board(1)
    group, guest = desk.enter(desk.seat(group=1), board), desk.enter(desk.seat(group=0), board)
    group.write(board, "a", "1")
    desk.settle()
    guest.kept()
    doc = Doc()
    doc.apply_update(guest.docs[board].get_update())
    before = doc.get_state()
    with doc.transaction():
        match make:
            case "array":
                Doc.get(doc, "cards", type=Array).append("x")
            case "text":
                doc.get("lanes", type=Text).insert(0, "x")
            case "root":
                doc.get("elsewhere", type=Map)["x"] = "x"
            case "expectation":
                doc.get("marks", type=Map)["expect|a|authority"] = 1
            case "removal":
                doc.get("comments", type=Map)["c"] = Map({"text": "x"})
                del doc.get("cards", type=Map)["a"]
    guest.send(board, Sync.UPDATE, bytes(doc.get_update(before)))
    desk.settle()
    assert guest.kept() == [False]
    assert group.reads(board) == {"a": "1"}


def test_an_update_that_came_before_what_it_builds_on_is_asked_for_again_as_a_whole(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    anna.kept(), bo.kept()
    anna.only_write(board, "a", "1")  # its frame is lost
    anna.write(board, "b", "2")
    desk.settle()
    assert anna.kept() == [False, True], "not kept; then asked, and all of it kept"
    assert bo.reads(board) == {"a": "1", "b": "2"}
    assert b"early" not in desk.hub.rooms[board].mirror.state()


def test_only_facilitators_open_a_board_the_library_does_not_hold_and_only_for_a_group_of_the_day(templates):
    desk = Desk(templates["social"], groups=3, boards=1)
    new = desk.board(2)
    writer = desk.enter(desk.seat(Role.WRITER, 2), new)
    assert new not in desk.hub.rooms
    leader = desk.enter(desk.seat(Role.FACILITATOR, None), new, "board-fremmed", "andet")
    assert leader.kept() == [True], "only one of the three was opened"
    leader.write(new, "a", "1")
    batch = desk.hub.take_batch()
    assert [(row.id, row.day, row.kind, row.name) for row in batch.new] == [(new, "dag", "board", desk.groups[2])]
    desk.finish(batch)
    leader.write(new, "b", "2")
    assert desk.commit().new == ()
    writer.open(new)
    desk.settle()
    assert writer.reads(new) == {"a": "1", "b": "2"}


def test_a_group_that_is_added_while_the_day_runs_can_be_opened_at_once(desk):
    from desktop.document.day import DayDocument

    leader = desk.enter(desk.seat(Role.FACILITATOR, None), desk.day)
    day = DayDocument("dag", [bytes(leader.docs[desk.day].get_update())])
    updates: list[bytes] = []
    day.listen(lambda change: updates.extend(change.updates))
    group = day.add_group("Gruppe 3")
    assert all(send_all(leader, desk.day, updates))
    leader.open(f"board-{group}")
    leader.write(f"board-{group}", "a", "1")
    desk.settle()
    assert desk.disk[f"board-{group}"]


def test_nobody_can_take_more_than_their_share(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    anna.kept()
    anna.send(board, Sync.UPDATE, bytes(limits.UPDATE + 1))
    anna.send(board, Sync.STEP2, bytes(limits.STEP2 + 1))
    assert anna.kept() == [False, False]
    for _ in range(limits.STRIKES):
        anna.raw(b"\xff\xff")
    assert anna.peer.ended == "strikes"
    assert bo.peer.ended == ""
    assert bo.peer.pause(desk.now) == 0
    for _ in range(int(limits.MESSAGES_AT_ONCE) + 200):
        bo.raw(wire.query_awareness(board))
    assert 0.5 < bo.peer.pause(desk.now) < 2, "whoever sends too much is read more slowly, and loses nothing"
    assert bo.peer.pause(desk.now + 5) == 0


def test_a_reader_that_takes_nothing_any_more_is_cut_off(desk):
    board = desk.board()
    anna, stalled = desk.enter(None, board), desk.enter(None, board)
    for number in range(50):
        anna.write(board, f"k{number}", "x" * 100_000)
        desk.commit()
        if stalled.peer.ended:
            break
    assert stalled.peer.ended == "backlog"
    assert 38 <= number <= 45
    assert stalled.peer.take_out() is None, "and its memory is free"


def test_who_asks_for_whole_documents_again_and_again_is_slowed_down_and_does_not_fill_the_memory(desk):
    board = desk.board()
    anna, greedy = desk.enter(None, board), desk.enter(None, board)
    for number in range(40):
        anna.write(board, f"k{number}", "x" * 100_000)
        desk.settle()
    asked = 0
    while not greedy.peer.ended and not greedy.peer.pause(desk.now):
        greedy.send(board, Sync.STEP1, b"\0")
        asked += 1
    assert asked < 10
    assert 0 < greedy.peer.pause(desk.now) < 10
    while not greedy.peer.ended:
        greedy.send(board, Sync.STEP1, b"\0")
    assert (greedy.peer.ended, greedy.peer.take_out()) == ("backlog", None)


def test_state_vectors_are_believed_only_when_they_are_some(desk):
    board = desk.board()
    anna = desk.enter(None, board)
    for vector in (b"", b"\x05\x01", b"\xff\xff\xff\xff\x0f\x01\x01", b"\x01\x01\x80"):
        anna.frames.clear()
        anna.send(board, Sync.STEP1, vector)
        anna.hear()
        assert anna.frames == []
    assert anna.peer.ended == ""
    anna.write(board, "a", "1")
    late = desk.enter()
    late.docs[board] = Doc()
    late.send(board, Sync.STEP1, b"\x01" + b"\xff" * 20 + b"\x01\x01")  # looks like one, and is too large a number
    desk.settle()
    assert late.reads(board) == {"a": "1"}


def test_a_laptop_that_comes_back_takes_the_place_of_its_dead_connection(desk):
    board = desk.board()
    old = desk.enter(None, board, who="anna")
    new = desk.enter(None, board, who="anna")
    assert (old.peer.ended, new.peer.ended) == ("replaced", "")
    beside = desk.enter(None, board, who="anna", named=False)
    assert (new.peer.ended, beside.peer.ended) == ("", "")
    desk.now += limits.SILENT_SECONDS - 1
    new.raw(wire.query_awareness(board))
    desk.now += 2
    desk.hub.let_silent_go(desk.now)
    assert new.peer.ended == ""
    desk.now += limits.SILENT_SECONDS
    desk.hub.let_silent_go(desk.now)
    assert (new.peer.ended, beside.peer.ended) == ("silent", "")


def test_who_sends_what_makes_the_library_panic_is_put_out_and_nothing_else_is_lost(desk):
    board = desk.board()
    anna, eve = desk.enter(None, board), desk.enter(None, board)
    offended = []
    desk.hub.offended = lambda peer, document: offended.append((peer.who, document))
    anna.write(board, "a", "1")
    first = desk.hub.take_batch()
    anna.write(board, "b", "2")
    eve.hear()
    eve.send(board, Sync.UPDATE, poison_for(desk.hub.rooms[board].mirror.vector()))
    assert offended == [(eve.peer.who, board)]
    desk.finish(first)
    desk.settle()
    assert anna.kept() == [True, True, True]
    late = desk.enter(None, board)
    assert late.reads(board) == {"a": "1", "b": "2"} == desk.on_disk(board).get("cards", type=Map).to_py()


def test_a_hub_begins_on_a_library_with_what_spoils_a_document_only_after_others(desk):
    board, whole = desk.board(), Mirror([desk.start])
    rows = [desk.start, b"\xff" * 40, poison_for(whole.vector())]
    day = desk.hub.rooms[desk.day].mirror.state()
    hub = Hub("dag", [(DAY, "", [day]), (BOARD, desk.groups[0], rows)], NoJournal())
    assert hub.rooms[board].mirror.vector() == whole.vector()


def test_who_loses_the_right_while_the_disk_works_is_not_answered_what_was_asked_before(desk):
    people = "people-dag"
    leader = desk.enter(desk.seat(Role.FACILITATOR, None), people)
    second = desk.enter(desk.seat(Role.FACILITATOR, None))
    leader.write(people, "p", "Kirsten", "people")
    second.open(people)
    batch = desk.hub.take_batch()
    desk.hub.reseat(second.peer, desk.seat())
    desk.finish(batch)
    desk.settle()
    assert second.reads(people, "people") == {}
    assert desk.on_disk(people).get("people", type=Map).to_py() == {"p": "Kirsten"}


def test_a_facilitator_opens_boards_that_nobody_began_and_no_more_documents_than_a_hub_holds(desk, monkeypatch):
    monkeypatch.setattr(limits, "ROOMS", len(desk.hub.rooms) + 1)
    new = [f"Ny {number}" for number in range(2)]
    leader = desk.enter(desk.seat(Role.FACILITATOR, None), desk.day)
    day = DayDocument("dag", [desk.hub.rooms[desk.day].mirror.state()])
    before = day.vector()
    boards = [board_document(group) for group in day.add_groups(new)]
    leader.send(desk.day, Sync.UPDATE, day.missing(before))
    desk.settle()
    for board in boards:
        leader.open(board)
    assert [board in desk.hub.rooms for board in boards] == [True, False]


def test_nobody_is_told_what_only_they_wrote(desk):
    board = desk.board()
    anna, bo = desk.enter(None, board), desk.enter(None, board)
    before = len(anna.frames)
    anna.write(board, "k", "1")
    desk.settle()
    assert bo.reads(board) == {"k": "1"}
    assert [frame.kind for frame in anna.frames[before:]] == [Kind.SYNC_STATUS]
