"""Days in the room are found, and what strangers announce does no harm."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.link.addresses import Adapter, addresses, usable
from desktop.link.nearby import KIND, Announcer, Browser, NearbyDay, day_of, info_of, mark_of, together

DAY = NearbyDay(mark_of("d1"), "Dialogbaseret BUM", ("127.0.0.1",), 8420, 3)


def test_the_addresses_of_the_room_come_first_and_those_inside_the_computer_not_at_all():
    found = usable(
        [
            Adapter("lo", "lo", ("127.0.0.1", "::1")),
            Adapter("docker0", "docker0", ("172.17.0.1",)),
            Adapter("{A1}", "Hyper-V Virtual Ethernet Adapter", ("172.20.0.1",)),
            Adapter("eth1", "eth1", ("169.254.7.7", "fd00::2", "fe80::1")),
            Adapter("eth0", "eth0", ("10.0.0.4", "nonsense")),
            Adapter("wlan0", "wlan0", ("192.168.1.20", "192.168.1.20")),
        ]
    )
    assert found == ("192.168.1.20", "10.0.0.4", "169.254.7.7", "fd00::2")


def test_this_computer_tells_its_addresses_without_the_loopback():
    assert not [each for each in addresses() if each.startswith("127.") or each == "::1"]


def test_a_day_that_is_announced_is_found_until_it_is_gone():
    seen: list[tuple[NearbyDay, ...]] = []
    news = threading.Condition()

    def hear(days: tuple[NearbyDay, ...]) -> None:
        with news:
            seen.append(days)
            news.notify_all()

    announcer, browser = Announcer(DAY, ["127.0.0.1"]), Browser(hear, ["127.0.0.1"])
    browser.start()
    announcer.start()
    with news:
        if not news.wait_for(lambda: any(DAY in days for days in seen), 10):
            pytest.skip("no multicast on this machine")
    announcer.stop(wait=True)
    with news:
        assert news.wait_for(lambda: DAY not in seen[-1], 10)
    browser.stop(wait=True)


def test_nothing_but_the_title_and_the_place_is_announced():
    info = info_of(DAY)
    assert set(info.properties) == {b"day", b"title", b"epoch"}
    assert mark_of("day-of-lone") not in mark_of("day-of-lone-2")
    assert "lone" not in mark_of("day-of-lone")
    assert day_of(info) == DAY


def test_a_day_with_two_hosts_is_there_once_from_whoever_took_over():
    newer = NearbyDay(DAY.mark, DAY.title, ("10.0.0.9",), 8421, 4)
    other = NearbyDay("b", "Andet", ("10.0.0.8",), 8420)
    assert together([newer, DAY, other]) == (other, newer)


@given(
    st.dictionaries(st.sampled_from([b"day", b"title", b"epoch", b"x"]), st.one_of(st.none(), st.binary(max_size=80))),
    st.lists(st.sampled_from([b"\x7f\x00\x00\x01", b"\x00\x00\x00\x00", b"\xe0\x00\x00\x01"]), max_size=3),
    st.integers(0, 65535),
)
def test_whatever_a_stranger_announces_is_a_day_or_nothing(words, places, port):
    from zeroconf import ServiceInfo

    day = day_of(ServiceInfo(KIND, f"x.{KIND}", port=port, properties=words, addresses=places))
    assert day is None or (day.addresses == ("127.0.0.1",) * len(day.addresses) and len(day.title) <= 120)
