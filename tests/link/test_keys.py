"""The files with a day's secrets: who can read them, what stands in them, and that they go with the day."""

import json
import os
import stat
from dataclasses import replace

import pytest

from desktop.archive.transfer import export_day
from desktop.link import bundle
from desktop.link.hosting import current_hosting, hosting_as_json, hosting_from_json, taken_over
from desktop.link.keys import LinkDoor, forget, hosts_from_json, load_door, load_hosting, save_door, save_hosting
from desktop.link.refusal import Refused, Why
from desktop.link.seats import may_host
from desktop.link.term import Term, term_of
from desktop.link.words import all_words
from desktop.model.seat import Role, Seat
from desktop.trouble import Trouble
from tests.link.at_the_door import DAY, SEAT, Desk, join, wrong_words

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="on Windows the user's own folder keeps others out")


@pytest.fixture
def hosting():
    """A day that somebody has joined, somebody was put out of, and somebody guessed at."""
    desk = Desk()
    join(desk)
    desk.reception.put_out(desk.reception.recognise(join(desk).token).who)
    with pytest.raises(Refused):
        join(desk, wrong_words(desk))
    return replace(desk.reception.hosting, term=Term(3, 17), offset=-12.5)


@pytest.fixture
def door():
    return LinkDoor(DAY, (("192.168.1.10", 8420), ("fe80::1%3", 8421)), "ab" * 32, "token-1", SEAT, Term(2, 5))


def test_what_a_host_needs_is_read_back_as_it_was(places, hosting):
    assert load_hosting(places, DAY) is None
    save_hosting(places, hosting)
    assert load_hosting(places, DAY) == hosting


def test_a_laptop_finds_back_to_its_day(places, door):
    assert load_door(places, DAY) is None
    save_door(places, door)
    assert load_door(places, DAY) == door


@ON_POSIX
def test_nobody_else_on_the_computer_can_read_the_secrets(places, hosting, door):
    """Whatever the user's umask, and also where an older file could be read by all."""
    before = os.umask(0)
    try:
        places.door(DAY).parent.mkdir(parents=True)
        places.door(DAY).write_text("{}")
        places.door(DAY).chmod(0o666)
        save_hosting(places, hosting)
        save_door(places, door)
    finally:
        os.umask(before)
    for path in (places.hosting(DAY), places.door(DAY)):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(places.hosting(DAY).parent.stat().st_mode) == 0o700


def test_a_hosts_disk_does_not_tell_anybodys_token(places):
    desk = Desk()
    tokens = [join(desk).token for _ in range(3)] + [desk.reception.issue(Seat(Role.FACILITATOR), 0.0)]
    save_hosting(places, desk.reception.hosting)
    written = places.hosting(DAY).read_text()
    assert len({desk.reception.recognise(token).who for token in tokens}) == 4
    assert not any(token in written for token in tokens)


def test_a_file_is_written_whole_or_not_at_all(places, hosting, monkeypatch):
    save_hosting(places, hosting)

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.link.keys.put_in_place", fail)
    with pytest.raises(Trouble):
        save_hosting(places, taken_over(hosting))
    assert load_hosting(places, DAY) == hosting
    assert list(places.hosting(DAY).parent.iterdir()) == [places.hosting(DAY)], "a half of it is left lying"


@pytest.mark.parametrize("written", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"version": 2}', b"[" * 100_000])
def test_files_that_cannot_be_read_are_as_good_as_gone(places, written):
    for path in (places.hosting(DAY), places.door(DAY)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written)
    assert load_hosting(places, DAY) is None
    assert load_door(places, DAY) is None


def test_a_file_of_another_day_is_not_taken_for_this_ones(places, hosting, door):
    save_hosting(places, hosting)
    save_door(places, door)
    for path in (places.hosting("another0day0"), places.door("another0day0")):
        path.write_bytes((path.parent / f"{DAY}.json").read_bytes())
    assert load_hosting(places, "another0day0") is None
    assert load_door(places, "another0day0") is None


@pytest.mark.parametrize(
    "day", ["../../out", "/etc/passwd", "con", "", ".", "æ" * 300, "K2M4N6P8R0T1", "a\x00b", "\ud800"]
)
def test_no_days_id_leads_out_of_the_folder(places, day):
    for path in places.beside(day):
        assert path.parent.parent == places.data
        assert path.name.startswith("odd-")
        assert len(path.name) < 60


def test_deleting_the_day_deletes_its_secrets(archive, hosting, door):
    day_id = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    kept = archive.create_day("En anden", "", "social", ["Gruppe 1"])
    for each in (day_id, kept):
        save_hosting(archive.places, replace(hosting, admission=replace(hosting.admission, day=each)))
        save_door(archive.places, replace(door, day=each))
    for path in archive.places.beside(day_id):
        path.touch()
    archive.remove_day(day_id)
    assert [path for path in archive.places.beside(day_id) if path.exists()] == []
    assert load_door(archive.places, kept) == replace(door, day=kept)
    forget(archive.places, kept)
    assert not archive.places.door(kept).exists()


def test_a_secret_that_cannot_be_deleted_is_told(archive, hosting):
    day_id = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    archive.places.hosting(day_id).mkdir(parents=True)
    with pytest.raises(Trouble, match="delete the file yourself"):
        archive.remove_day(day_id)


def test_no_secret_leaves_the_computer_in_a_file_of_the_day(archive, hosting, tmp_path):
    """What is carried on a stick holds the day, not the way into it."""
    day_id = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    save_hosting(archive.places, replace(hosting, admission=replace(hosting.admission, day=day_id)))
    export_day(archive, day_id, tmp_path / "dag.brobyg", people=True)
    carried = (tmp_path / "dag.brobyg").read_bytes() + archive.places.library.read_bytes()
    assert hosting.certificate.key.encode() not in carried
    assert hosting.admission.words.spoken.encode() not in carried
    assert hosting.admission.laptops[0].token_hash.encode() not in carried


def test_words_that_left_the_list_are_replaced_and_everybody_stays_in(hosting):
    """A newer version of the program; nobody could type the old ones."""
    old = hosting_from_json({**hosting_as_json(hosting), "words": ["abrikos", "adresse", "xyzzy"]})
    assert set(old.admission.words.each) <= set(all_words())
    assert len(old.admission.words.each) == 3
    assert old.admission.laptops == hosting.admission.laptops


def test_a_certificate_that_has_run_out_is_the_end_of_all_who_were_let_in(hosting):
    ends = hosting.certificate.ends
    assert current_hosting(hosting, DAY, ends - 1) is hosting
    anew = current_hosting(hosting, DAY, ends)
    assert anew.admission.laptops == ()
    assert anew.certificate != hosting.certificate
    assert anew.admission.words != hosting.admission.words
    assert anew.term > hosting.term, "so that nobody goes back to an older host"
    assert current_hosting(None, DAY, 0.0).day == DAY


def test_only_who_may_host_gets_what_the_host_holds(hosting):
    writer, deputy = SEAT, replace(SEAT, deputy=True)
    assert bundle.bundle_for(writer, hosting, 0.0) is None
    assert bundle.bundle_for(Seat(Role.READER), hosting, 0.0) is None
    assert not may_host(writer)
    for seat in (deputy, Seat(Role.FACILITATOR)):
        assert bundle.bundle_for(seat, hosting, 0.0) is not None


def test_a_deputy_takes_over_with_the_same_words_certificate_and_laptops_and_the_rooms_clock(hosting):
    sent = json.loads(json.dumps(bundle.bundle_for(replace(SEAT, deputy=True), hosting, 1_000.0)))
    taken = taken_over(bundle.unpack(sent, 400.0))
    assert (taken.admission, taken.certificate) == (hosting.admission, hosting.certificate)
    assert taken.term.epoch == hosting.term.epoch + 1
    assert taken.offset == 600.0


def test_of_two_who_take_over_in_the_same_moment_all_hold_the_same_one_to_be_later(places, hosting):
    """Whoever reads it, and also after the program was started again; an older program knows of no ties."""
    first, second = (taken_over(hosting) for _ in range(2))
    assert first.term.epoch == second.term.epoch
    assert first.term != second.term, "one in two thousand million times it is"
    save_hosting(places, first)
    assert load_hosting(places, DAY).term == first.term
    told = json.loads(json.dumps(first.term.words)), json.loads(json.dumps(second.term.words))
    assert (term_of(told[0]) < term_of(told[1])) == (first.term < second.term)
    assert term_of({"epoch": 4, "tie": "x"}) == term_of({"epoch": 4}) == Term(4)


def test_a_bundle_with_a_key_that_is_not_the_certificates_is_refused(hosting):
    other = Desk().hosting
    sent = {**bundle.pack(hosting, 0.0), "key": other.certificate.key}
    with pytest.raises(Refused) as told:
        bundle.unpack(sent, 0.0)
    assert told.value.why is Why.NONSENSE


def test_where_a_day_is_hosted_is_read_however_it_is_said_and_nothing_else_is():
    named = [{"address": "10.0.0.4", "port": 8420}, {"address": "", "port": 1}, {"port": 8420}, {"address": "h"}]
    listed = [["h", 1], ["h", 1], ["h", 0], ["h", True], ["h\n", 1], ["h"], 7, None]
    assert hosts_from_json([*named, *listed]) == (("10.0.0.4", 8420), ("h", 1))
    assert hosts_from_json({"address": "h", "port": 1}) == ()
