"""What the room test concludes from what it found: each cause, and that it comes with something to do."""

from dataclasses import replace
from ipaddress import IPv4Interface
from pathlib import Path

import pytest

from desktop.link.roomtest import neighbours
from desktop.link.roomtest.contact import Contact, Measured, Reach, contact_of
from desktop.link.roomtest.disk import MB, free_bytes, judge_disk
from desktop.link.roomtest.finding import Check, Finding, Verdict, worst
from desktop.link.roomtest.firewall import judge_firewall
from desktop.link.roomtest.isolation import judge_isolation
from desktop.link.roomtest.listening import Bound, judge_port
from desktop.link.roomtest.multicast import judge_multicast
from desktop.link.roomtest.network import Adapter, Kind, Network, judge_network
from desktop.link.roomtest.portal import Answer, judge_portal
from desktop.link.roomtest.printers import judge_printers
from desktop.link.roomtest.reach import judge_reach
from desktop.link.roomtest.screens import Screen, judge_screens
from desktop.link.roomtest.speed import judge_speed
from desktop.paths import resources
from desktop.words import untranslated

GOOD, MIND, BAD, NONE = Verdict.GOOD, Verdict.WARNING, Verdict.BAD, Verdict.NOT_CHECKED
FIRST = Screen(0, 0, 1366, 768)


def adapter(name: str, at: str) -> Adapter:
    return Adapter(name, IPv4Interface(at))


def check(finding: Finding, verdict: Verdict, *words: str) -> None:
    said = f"{finding.say(untranslated)} {finding.advise(untranslated)}"
    assert finding.verdict is verdict, said
    assert all(word in said for word in words), said
    assert "{" not in said
    assert finding.advice or verdict not in (MIND, BAD)


@pytest.mark.parametrize(
    ("adapters", "verdict", "words"),
    [
        ((), BAD, ("no network", "fallback plan")),
        ((adapter("Wi-Fi", "10.3.4.5/16"),), GOOD, ("10.3.4.5",)),
        ((adapter("Ethernet", "169.254.7.8/16"),), MIND, ("169.254.7.8", "cable")),
        ((adapter("Wi-Fi", "10.3.4.5/16"), adapter("FortiClient VPN", "10.99.0.2/32")), MIND, ("FortiClient VPN",)),
        ((adapter("vEthernet (WSL)", "172.20.0.1/20"),), BAD, ("no network",)),
    ],
)
def test_networks(adapters, verdict, words):
    check(judge_network(Network(adapters)), verdict, *words)


def test_the_address_to_type_is_one_of_the_room():
    wifi, made_up = adapter("wlan0", "192.168.1.7/24"), adapter("eth0", "169.254.1.2/16")
    inside, tunnel = adapter("Hyper-V Virtual Ethernet Adapter", "172.17.0.1/16"), adapter("tun0", "10.8.0.2/24")
    own = adapter("Microsoft Wi-Fi Direct Virtual Adapter", "192.168.137.1/24")
    network = Network((inside, made_up, tunnel, wifi, own))
    assert network.addresses == ("192.168.1.7", "192.168.137.1")
    assert [each.kind for each in network.adapters[:3]] == [Kind.INSIDE, Kind.ROOM, Kind.TUNNEL]
    assert network.reaches("192.168.1.250")
    assert not network.reaches("192.168.2.1")
    assert not network.reaches("10.8.0.9")


@pytest.mark.parametrize(
    ("bound", "verdict", "words"),
    [
        (Bound(8420, 8420), GOOD, ("8420",)),
        (Bound(8420, 8421, "skype.exe"), MIND, ("8420", "skype.exe", "8421")),
        (Bound(8420, 8422), MIND, ("another program", "8422")),
        (Bound(8420, 0, fault="Permission denied"), BAD, ("Permission denied", "8420")),
    ],
)
def test_ports(bound, verdict, words):
    check(judge_port(bound), verdict, *words)


NOBODY = Reach(port=8420)
APART = Reach(Contact.SILENT, address="10.0.0.9", port=8420, same_network=True, neighbour=False, gateway=True)


@pytest.mark.parametrize(
    ("reach", "verdict", "words"),
    [
        (NOBODY, NONE, ("No other laptop",)),
        (replace(APART, outward=Contact.REACHED, inward=Contact.REACHED), GOOD, ("reach each other",)),
        (Reach(inward=Contact.REACHED, address="10.0.0.9"), GOOD, ("can be the host",)),
        (replace(APART, inward=Contact.REACHED), MIND, ("firewall on the other laptop",)),
        (replace(APART, outward=Contact.REACHED, inward=Contact.SILENT), MIND, ("not be the host", "Firewall")),
        (replace(APART, outward=Contact.WRONG_CODE), MIND, ("code is another",)),
        (replace(APART, outward=Contact.REFUSED), BAD, ("is there", "leave it open")),
        (replace(APART, outward=Contact.NOT_OURS), BAD, ("no room test answers",)),
        (APART, BAD, ("keeps laptops apart", "see Client isolation")),
        (replace(APART, outward=Contact.NO_WAY), BAD, ("keeps laptops apart",)),
        (replace(APART, neighbour=True), BAD, ("a firewall on that laptop",)),
        (replace(APART, gateway=False), BAD, ("nor the router",)),
        (replace(APART, same_network=False, neighbour=None), BAD, ("another network", "same Wi-Fi")),
        (replace(APART, tunnel="NetExtender"), BAD, ("VPN",)),
        (replace(APART, neighbour=None), BAD, ("a firewall there, or a network that keeps laptops apart", "hotspot")),
    ],
)
def test_each_cause_of_two_laptops_that_do_not_meet(reach, verdict, words):
    check(judge_reach(reach), verdict, *words)


@pytest.mark.parametrize(
    ("reach", "itself", "refuses", "verdict", "words"),
    [
        (NOBODY, True, None, NONE, ("Only another laptop",)),
        (NOBODY, True, True, BAD, ("refuses everything",)),
        (NOBODY, False, None, BAD, ("itself",)),
        (replace(APART, inward=Contact.REACHED), True, True, GOOD, ("came in", "8420")),
        (
            Reach(Contact.REACHED, Contact.SILENT, port=8420),
            True,
            None,
            BAD,
            ("keeps port 8420 closed", "Windows", "IT"),
        ),
        (APART, True, None, NONE, ("Only another laptop",)),
    ],
)
def test_the_firewall_is_blamed_only_when_the_network_is_not(reach, itself, refuses, verdict, words):
    check(judge_firewall(reach, reaches_itself=itself, refuses_all=refuses), verdict, *words)


@pytest.mark.parametrize(
    ("reach", "verdict"),
    [
        (NOBODY, NONE),
        (APART, BAD),
        (replace(APART, gateway=None), NONE),
        (replace(APART, same_network=False), NONE),
        (replace(APART, neighbour=True), GOOD),
        (replace(APART, outward=Contact.REFUSED), GOOD),
        (replace(APART, inward=Contact.REACHED), GOOD),
    ],
)
def test_isolation_is_named_when_the_router_answers_and_the_neighbour_does_not(reach, verdict):
    check(judge_isolation(reach), verdict, *(("apart", "10.0.0.9", "hotspot") if verdict is BAD else ()))


@pytest.mark.parametrize(
    ("them", "us", "announces", "verdict"),
    [
        (None, None, True, NONE),
        (None, None, False, MIND),
        (True, True, True, GOOD),
        (True, None, True, GOOD),
        (True, False, True, MIND),
        (False, False, True, MIND),
    ],
)
def test_without_multicast_one_types_the_code(them, us, announces, verdict):
    finding = judge_multicast(Measured(heard_them=them, heard_us=us), announces=announces)
    check(finding, verdict, *(("type the code",) if verdict is MIND else ()))


@pytest.mark.parametrize(
    ("measured", "verdict", "words"),
    [
        (Measured(), NONE, ()),
        (Measured(3.24, 88.0, 40.4), GOOD, ("40 Mbit/s", "3,2 ms")),
        (Measured(3.0, 88.0, None), GOOD, ("88 Mbit/s",)),
        (Measured(3.0, 88.0, 2.5), MIND, ("2,5 Mbit/s", "cable")),
        (Measured(400.0, 88.0, 60.0), MIND, ("400 ms",)),
        (Measured(3.0, 0.2, 60.0), BAD, ("0,2",)),
        (Measured(2_500.0, 20.0, 60.0), BAD, ("2500 ms",)),
    ],
)
def test_speed(measured, verdict, words):
    check(judge_speed(measured), verdict, *words)


@pytest.mark.parametrize(
    ("answer", "asked", "verdict", "words"),
    [
        (None, False, NONE, ("detectportal.firefox.com",)),
        (None, True, GOOD, ("no internet",)),
        (Answer(200, b"success\n"), True, GOOD, ("No login page",)),
        (Answer(200, b"<html>Log ind"), True, MIND, ("log in",)),
        (Answer(302, b"", "http://login.hotel.example/?a=b"), True, MIND, ("login.hotel.example",)),
        (Answer(302, b"", "http://[bad"), True, MIND, ("login page",)),
        (Answer(511), True, MIND, ("login page",)),
    ],
)
def test_login_pages(answer, asked, verdict, words):
    check(judge_portal(answer, asked=asked), verdict, *words)


def test_printers_that_only_make_files_do_not_count():
    check(judge_printers(None), NONE, "Print one page")
    check(judge_printers(()), MIND, "no printer", "USB")
    check(judge_printers(("Microsoft Print to PDF", "Fax", "OneNote (Desktop)")), MIND, "no printer")
    check(judge_printers(("Fax", "KONTOR-2")), GOOD, "KONTOR-2")


def test_screens():
    check(judge_screens(None), NONE, "Test the room")
    check(judge_screens((FIRST,)), MIND, "Extend")
    check(judge_screens((FIRST, FIRST)), MIND, "the same")
    check(judge_screens((FIRST, Screen(1366, 0, 1920, 1080))), GOOD, "1920 × 1080")


def test_disk(tmp_path: Path):
    check(judge_disk(None), NONE)
    check(judge_disk(67_362 * MB), GOOD, "67 362 MB")
    check(judge_disk(999 * MB), MIND, "999 MB")
    check(judge_disk(199 * MB), BAD, "199 MB")
    assert (free_bytes(tmp_path / "not" / "made" / "yet") or 0) > MB


def test_the_worst_finding_is_that_of_the_room():
    def room(*verdicts: Verdict) -> Verdict:
        checks = list(Check)
        return worst({checks[at]: Finding(checks[at], verdict, "") for at, verdict in enumerate(verdicts)})

    assert room(GOOD, NONE, MIND, BAD) is BAD
    assert room(GOOD, NONE, MIND) is MIND
    assert room(GOOD, NONE) is GOOD
    assert room(NONE) is NONE
    assert room() is NONE


def test_what_a_failed_connection_means():
    assert contact_of(ConnectionRefusedError()) is Contact.REFUSED
    assert contact_of(TimeoutError()) is Contact.SILENT
    assert contact_of(OSError(113, "No route to host")) in (Contact.NO_WAY, Contact.SILENT)
    assert contact_of(OSError(10065, "as Windows says it")) is Contact.NO_WAY
    assert contact_of(ConnectionResetError()) is Contact.NOT_OURS


ARP = """IP address       HW type     Flags       HW address            Mask     Device
192.168.1.1      0x1         0x2         02:fc:00:00:00:05     *        wlan0
192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        wlan0
broken line
"""
ROUTE = """Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT
wlan0 0001A8C0 00000000 0001 0 0 600 00FFFFFF 0 0 0
wlan0 00000000 0101A8C0 0003 0 0 600 00000000 0 0 0
"""


def test_what_systems_say_about_neighbours_is_understood():
    assert neighbours.in_table(ARP, "192.168.1.1") is True
    assert neighbours.in_table(ARP, "192.168.1.9") is False
    assert neighbours.in_table(ARP, "192.168.1.2") is None
    assert neighbours.router_in(ROUTE) == "192.168.1.1"
    assert neighbours.router_in("nonsense\na b") == ""
    assert neighbours.state_in("Reachable\r\n") is True
    assert neighbours.state_in("Unreachable") is False
    assert neighbours.state_in("") is None
    assert neighbours.in_words("? (10.0.0.1) at 2:fc:0:0:0:5 on en0 ifscope [ethernet]") is True
    assert neighbours.in_words("? (10.0.0.9) at (incomplete) on en0") is False
    assert neighbours.in_words("10.0.0.9 (10.0.0.9) -- no entry") is None
    assert neighbours.first_address("0.0.0.0\r\n10.0.0.1\r\n") == "10.0.0.1"


def test_danish_words_for_a_finding_are_filled_in_alike():
    from desktop.language import words_of

    danish = words_of("da", resources() / "i18n")
    said = judge_reach(APART).say(danish)
    assert "10.0.0.9" in said
    assert said != judge_reach(APART).say(untranslated)
