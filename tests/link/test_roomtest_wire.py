"""Room tests that meet on this machine: friends, strangers, and those that mean ill."""

import http.server
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.link.ports import PORT
from desktop.link.roomtest import caller, listening, meeting, portal
from desktop.link.roomtest.announcing import Announcement, new_name
from desktop.link.roomtest.contact import Contact, Measured
from desktop.link.roomtest.finding import Check, Finding, Verdict
from desktop.link.roomtest.listener import WRONG_TRIES, Listener, Visit
from desktop.link.roomtest.room import Place, RoomTest, Standing
from desktop.link.roomtest.wire import LINE, Nonsense, Stop, Wire
from desktop.trouble import Trouble

HERE = "127.0.0.1"
PATIENCE = 30


class Laptop:
    """A listener alone, on loopback."""

    def __init__(self, code: str = "1234", heard: Callable[[str], bool | None] = lambda _: None) -> None:
        bound, self.port, _ = listening.bind([0], HERE)
        assert bound is not None
        self.visits: list[Visit] = []
        self.code = code
        self.listener = Listener(bound, code, "00c0ffee", self.visits.append, heard)
        self.listener.start()

    @property
    def other(self) -> caller.Other:
        return caller.Other(HERE, self.port, self.code)

    def connect(self) -> socket.socket:
        return socket.create_connection((HERE, self.port), PATIENCE)


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    made = Laptop()
    yield made
    made.listener.stop()


def test_two_laptops_measure_and_both_know_the_result():
    names: list[str] = []
    first = Laptop("1111", heard=lambda name: not names.append(name))
    second = Laptop("2222")
    try:
        met = meeting.meet(first.other, second.port, second.code, "abcdef01", lambda name: name == "00c0ffee", Stop())
        assert (met.contact, met.back) == (Contact.REACHED, Contact.REACHED)
        measured = met.measured
        assert measured.round_trip is not None
        assert measured.round_trip < 1_000
        assert min(measured.down or 0, measured.up or 0) > 1
        assert (measured.heard_them, measured.heard_us) == (True, True)
        assert names == ["abcdef01"]
        (visit,) = first.visits
        assert (visit.address, visit.back) == (HERE, Contact.REACHED)
        assert visit.measured.down == pytest.approx(measured.up, abs=0.01)
        assert visit.measured.up == pytest.approx(measured.down, abs=0.01)
        assert (visit.measured.heard_them, visit.measured.heard_us) == (True, True)
    finally:
        first.listener.stop()
        second.listener.stop()


def test_a_way_back_that_is_closed_is_told(laptop: Laptop):
    closed, port, _ = listening.bind([0], HERE)
    assert closed is not None
    closed.close()
    met = meeting.meet(laptop.other, port, "0000", "abcdef01", lambda _: False, Stop())
    assert (met.contact, met.back) == (Contact.REACHED, Contact.REFUSED)
    assert laptop.visits[0].back is Contact.REFUSED


def test_another_code_gets_nothing_and_too_many_lock_the_door(laptop: Laptop):
    wrong = caller.Other(HERE, laptop.port, "9999")
    assert caller.try_out(wrong, Stop()) is Contact.WRONG_CODE
    assert caller.try_out(laptop.other, Stop()) is Contact.REACHED
    for _ in range(WRONG_TRIES):
        caller.try_out(wrong, Stop())
    assert caller.try_out(laptop.other, Stop()) is Contact.WRONG_CODE
    assert laptop.visits == []


def test_nobody_there_and_somebody_else_there_are_told_apart():
    nobody, port, _ = listening.bind([0], HERE)
    assert nobody is not None
    nobody.close()
    assert caller.try_out(caller.Other(HERE, port, "1234"), Stop()) is Contact.REFUSED
    with socket.create_server((HERE, 0)) as stranger:

        def answer() -> None:
            connection, _ = stranger.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n" + b"x" * 100_000)

        threading.Thread(target=answer, daemon=True).start()
        other = caller.Other(HERE, stranger.getsockname()[1], "1234")
        assert caller.try_out(other, Stop()) is Contact.NOT_OURS


WORDS = ["brobyg-room", "1", "1234", "here", "ping", "give", "take", "back", "seen", "told", "-1", "nan", "1e999", "80"]
LINES = st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=12).map(lambda words: " ".join(words).encode())


@settings(max_examples=60)
@given(sent=st.lists(LINES | st.binary(max_size=300), max_size=4))
def test_nothing_that_is_sent_stops_it(sent: list[bytes]):
    laptop = Laptop()
    try:
        with laptop.connect() as stranger:
            stranger.settimeout(PATIENCE)
            try:
                stranger.sendall(b"\n".join(sent) + b"\n")
                stranger.shutdown(socket.SHUT_WR)
                while stranger.recv(1 << 16):
                    pass
            except OSError:
                pass  # hung up on
        assert caller.try_out(laptop.other, Stop()) is Contact.REACHED
        assert all(visit.measured.round_trip != float("inf") for visit in laptop.visits)
    finally:
        laptop.listener.stop()


def test_a_line_without_end_is_not_waited_for(laptop: Laptop):
    with laptop.connect() as stranger, suppress(ConnectionResetError):
        stranger.settimeout(PATIENCE)
        stranger.sendall(b"x" * (LINE * 4))
        assert stranger.recv(1) == b""
    here, there = socket.socketpair()
    with here, there:
        there.sendall(b"y" * (LINE + 1) + b"\n")
        with pytest.raises(Nonsense):
            Wire(_Plain(here)).hear()


class _Plain:
    """A pair of sockets is not TCP: it has no delay to be turned off."""

    def __init__(self, inner: socket.socket) -> None:
        self._inner = inner
        self.settimeout, self.recv, self.sendall = inner.settimeout, inner.recv, inner.sendall

    def setsockopt(self, *_: object) -> None:
        """Nothing."""


def test_the_way_back_is_tried_to_the_asking_machine_only(laptop: Laptop):
    for port in ("22", "99999", "-5", "8420;"):
        with pytest.raises((Nonsense, OSError)), caller.calling(laptop.other, Stop(), "back", port, "1234"):
            pass


def test_stopping_wakes_who_waits(laptop: Laptop):
    with laptop.connect() as waiting:
        waiting.settimeout(PATIENCE)
        waiting.sendall(b"brobyg-room 1 1234 ping\n")
        assert waiting.recv(10) == b"yes\n"
        laptop.listener.stop()
        assert waiting.recv(10) == b""
    assert caller.try_out(laptop.other, Stop()) is Contact.REFUSED


def test_a_caller_can_be_stopped_at_any_time():
    with socket.create_server((HERE, 0)) as silent:
        other, stop, ended = caller.Other(HERE, silent.getsockname()[1], "1234"), Stop(), threading.Event()
        thread = threading.Thread(target=lambda: (caller.try_out(other, stop), ended.set()), daemon=True)
        thread.start()
        connection, _ = silent.accept()
        with connection:
            stop.stop()
            assert ended.wait(PATIENCE)


@pytest.mark.parametrize(
    ("address", "code", "wanted"),
    [
        (" 192.168.1.20 ", "12 34", caller.Other("192.168.1.20", PORT, "1234")),
        ("10.0.0.1:8421", "0007", caller.Other("10.0.0.1", 8421, "0007")),
        ("min-pc", "1234", None),
        ("10.0.0.1:0", "1234", None),
        ("10.0.0.1:70000", "1234", None),
        ("10.0.0.1:", "1234", None),
        ("224.0.0.251", "1234", None),
        ("0.0.0.0", "1234", None),
        ("10.0.0.1", "123", None),
        ("10.0.0.1", "١٢٣٤", None),
    ],
)
def test_what_is_typed_is_understood_or_refused_in_words(address, code, wanted):
    if wanted is not None:
        assert caller.other_from(address, code) == wanted
    else:
        with pytest.raises(Trouble) as told:
            caller.other_from(address, code)
        assert "address" in told.value.say() or "code" in told.value.say()


def test_a_taken_port_names_the_next():
    with socket.create_server((HERE, 0)) as taken:
        port = taken.getsockname()[1]
        bound, got, refusal = listening.bind([port, 0], HERE)
        assert bound is not None
        with bound:
            assert got not in (0, port)
            assert refusal
        assert listening.bind([port], HERE)[:2] == (None, 0)


class Room:
    """A whole room test, and what it has told."""

    def __init__(self, data: Path, ports: list[int] | None = None) -> None:
        self.findings: dict[Check, Finding] = {}
        self.standing: Standing | None = None
        self._news = threading.Condition()
        place = Place(data, ports or [0], HERE, multicast=False)
        self.test = RoomTest(place, self._tell, self._stand)
        self.test.start()
        self.wait(lambda: self.standing is not None and Check.PRINTER in self.findings)

    def wait(self, until: Callable[[], object]) -> None:
        with self._news:
            assert self._news.wait_for(until, PATIENCE)

    def _tell(self, finding: Finding) -> None:
        with self._news:
            self.findings[finding.check] = finding
            self._news.notify_all()

    def _stand(self, standing: Standing) -> None:
        with self._news:
            self.standing = standing
            self._news.notify_all()


def test_a_room_test_tells_every_check_and_two_of_them_find_each_other(tmp_path: Path):
    host, guest = Room(tmp_path), Room(tmp_path)
    try:
        assert set(host.findings) == set(Check) - {Check.SCREEN}
        assert host.findings[Check.FIREWALL].verdict is Verdict.NOT_CHECKED
        assert host.findings[Check.PORT].verdict is Verdict.GOOD
        assert host.standing is not None
        done = threading.Event()
        guest.test.meet(caller.other_from(host.standing.address, host.standing.code), done.set)
        assert done.wait(PATIENCE)
        for room in (host, guest):
            room.wait(lambda room=room: room.findings[Check.SPEED].verdict is Verdict.GOOD)
            both_ways = (Check.FIREWALL, Check.REACH, Check.ISOLATION)
            assert {room.findings[check].verdict for check in both_ways} == {Verdict.GOOD}
        assert "reach each other" in host.findings[Check.REACH].cause
    finally:
        host.test.stop()
        guest.test.stop()


def test_a_laptop_that_may_not_listen_can_still_call(tmp_path: Path):
    with socket.create_server((HERE, 0)) as taken:
        guest, host = Room(tmp_path, [taken.getsockname()[1]]), Room(tmp_path)
        try:
            assert guest.findings[Check.PORT].verdict is Verdict.BAD
            assert guest.standing is not None
            assert guest.standing.address == ""
            done = threading.Event()
            guest.test.meet(caller.other_from(host.standing.address, host.standing.code), done.set)
            assert done.wait(PATIENCE)
            assert guest.findings[Check.REACH].verdict is Verdict.WARNING
        finally:
            guest.test.stop()
            host.test.stop()


def test_after_stopping_nothing_is_told(tmp_path: Path):
    room = Room(tmp_path)
    room.test.stop()
    room.findings.clear()
    done = threading.Event()
    room.test.meet(caller.Other(HERE, 1, "1234"), done.set)
    assert done.wait(PATIENCE)
    assert room.findings == {}


def test_announcements_are_heard_on_this_machine():
    names = new_name(), new_name()
    first, second = (Announcement(name, PORT, [HERE], only=[HERE]) for name in names)
    try:
        begun: list[bool] = []
        threads = [threading.Thread(target=lambda each=each: begun.append(each.begin())) for each in (first, second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert begun == [True, True]
        assert first.hears(names[1]) is True
        assert second.hears(names[0]) is True
    finally:
        first.end()
        second.end()
    assert first.hears(names[1]) is None
    assert not [each for each in threading.enumerate() if "_brobyg-room" in each.name]
    assert first.begin() is False


@pytest.mark.parametrize(
    ("status", "body", "there", "verdict"),
    [
        (200, b"success\n", True, Verdict.GOOD),
        (302, b"", True, Verdict.WARNING),
        (200, b"<html>" * 10_000, True, Verdict.WARNING),
        (200, b"", False, Verdict.GOOD),
    ],
)
def test_login_pages_are_told_by_what_answers(status, body, there, verdict):
    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Location", "http://login.example/")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    with http.server.HTTPServer((HERE, 0), Page) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        port = server.server_port if there else 1
        answer = portal.ask_outside(HERE, port)
        if not there:
            socket.create_connection((HERE, server.server_port)).close()
    assert portal.judge_portal(answer, asked=True).verdict is verdict
    assert answer is None or len(answer.body) <= portal.MOST


def test_measured_nonsense_is_left_out(laptop: Laptop):
    caller.tell(laptop.other, Stop(), "nan", "-3", "1e30", "maybe", "heard")
    assert [visit.measured for visit in laptop.visits] == [Measured(heard_them=True)]
