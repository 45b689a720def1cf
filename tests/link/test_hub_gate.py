"""How many may knock at the hub at once, before any of them has said a word."""

import contextlib
import socket

import pytest

from desktop.link import limits
from desktop.link.hub_gate import GREETING, listen
from tests.link.hub_process import free_port


def knock(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), 5)


def enter(gate, count: int) -> list[socket.socket]:
    """Let in what waits outside, as the event loop does; give those who are in."""
    inside = []
    for _ in range(count):
        with contextlib.suppress(BlockingIOError):
            inside.append(gate.accept()[0])
    return inside


@pytest.fixture
def gate():
    with contextlib.ExitStack() as stack:
        yield lambda own=(): stack.enter_context(listen("127.0.0.1", free_port(), own)[0])


def test_one_laptop_has_only_so_many_connections_and_gets_others_when_it_lets_go(gate):
    open_gate = gate()
    port = open_gate.getsockname()[1]
    outside = [knock(port) for _ in range(limits.CONNECTIONS_OF_ADDRESS + 5)]
    inside = enter(open_gate, len(outside))
    assert len(inside) == limits.CONNECTIONS_OF_ADDRESS
    assert outside[-1].recv(1) == b"", "it is told so at once"
    inside.pop().close()
    outside.append(knock(port))
    inside += enter(open_gate, 1)
    assert len(inside) == limits.CONNECTIONS_OF_ADDRESS
    for each in (*outside, *inside):
        each.close()


def test_the_hosts_own_laptop_may_have_more_and_nobody_may_have_all(gate):
    open_gate = gate({"127.0.0.1"})
    port = open_gate.getsockname()[1]
    outside, inside = [], []
    for _ in range(limits.CONNECTIONS + GREETING + 3):
        outside.append(knock(port))
        inside += enter(open_gate, 1)
    assert len(inside) == limits.CONNECTIONS + GREETING
    for each in (*outside, *inside):
        each.close()


def test_a_port_that_is_taken_is_taken_on_every_address():
    with contextlib.ExitStack() as stack:
        (gate,) = (stack.enter_context(each) for each in listen("127.0.0.1", free_port(), ()))
        with pytest.raises(OSError, match="in use"):
            listen("", gate.getsockname()[1], ())
        for each in listen("", free_port(), ()):
            stack.enter_context(each)


def test_a_small_frame_leaves_at_once_and_does_not_wait_for_an_answer_to_the_last_one(gate):
    listening = gate()
    with socket.create_connection(("127.0.0.1", listening.getsockname()[1])):
        connection = enter(listening, 1)[0]
        assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert connection.proto == socket.IPPROTO_TCP, "asyncio goes by it"
        connection.close()
