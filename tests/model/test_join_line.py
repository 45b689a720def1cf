"""What people type from the projector is understood, however they write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.join_line import JoinLine, read
from desktop.model.link_state import Invitation

WHOLE = JoinLine("192.168.1.20", 8420, "bro-sol-kat")


@pytest.mark.parametrize(
    "typed",
    [
        "192.168.1.20:8420 bro-sol-kat",
        "  192.168.1.20:8420\tBro Sol Kat \n",
        "bro, sol, kat 192.168.1.20 : 8420",
        "BRO-SOL-KAT\n192.168.1.20 port 8420",
        "Adresse: 192.168.1.20:8420\nOrd: bro – sol – kat",
        "brobyg:192.168.1.20:8420 bro.sol.kat",
        "https://192.168.1.20:8420/bro-sol-kat",
    ],
)
def test_a_code_is_read_in_every_reasonable_form(typed):
    assert read(typed) == WHOLE
    assert read(typed).is_whole


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("192.168.1.20 bro-sol-kat", JoinLine("192.168.1.20", 0, "bro-sol-kat")),
        ("[fe80::1%eth0]:9000 bro-sol-kat", JoinLine("fe80::1%eth0", 9000, "bro-sol-kat")),
        ("lone-pc.local:8421 æble ørn å", JoinLine("lone-pc.local", 8421, "æble-ørn-å")),
        ("lone-pc.local bro sol kat", JoinLine("lone-pc.local", 0, "bro-sol-kat")),
        ("localhost:8420 bro-sol-kat", JoinLine("localhost", 8420, "bro-sol-kat")),
        ("bro.sol.kat", JoinLine("", 0, "bro-sol-kat")),
        ("10.0.0.5 bro sol kat hus ø", JoinLine("10.0.0.5", 0, "bro-sol-kat-hus-ø")),
        ("999.1.1.1 bro sol kat", JoinLine("", 0, "bro-sol-kat")),
        ("", JoinLine()),
    ],
)
def test_what_is_missing_is_left_empty(typed, found):
    assert read(typed) == found


def test_what_the_qr_code_holds_is_what_can_be_typed():
    for address in ("10.1.2.3", "fe80::12"):
        held = Invitation("bro-sol-kat", (address, "192.168.1.20"), 8423)
        assert read(held.line) == JoinLine(address, 8423, "bro-sol-kat")


@given(st.text(max_size=600))
def test_nothing_that_is_typed_is_an_error(typed):
    line = read(typed)
    assert 0 <= line.port < 2**16
    assert line.is_whole == (bool(line.address) and line.has_words)
