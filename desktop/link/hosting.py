"""What a laptop needs to be the host of a day, as a value and as JSON that is read without trust."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.link.admission import TRIES, Admission, Laptop, Standing
from desktop.link.certificate import Certificate, make
from desktop.link.seats import LONGEST_NAME, clean, seat_as_json, seat_from_json
from desktop.link.term import FIRST, LATEST_EPOCH, Term, term_of
from desktop.link.words import LENGTHS, Door, Words, all_words, choose


class NoHosting(ValueError):
    """It does not say how to host a day."""


@dataclass(frozen=True, slots=True)
class Hosting:
    """The certificate of a day and its door. The latest `term` is the host's.

    `offset` is what the room's clock is ahead of this laptop's own, in seconds; `port` where it was hosted last.
    """

    admission: Admission
    certificate: Certificate
    term: Term = FIRST
    offset: float = 0.0
    port: int = 0

    @property
    def day(self) -> str:
        return self.admission.day


def fresh_hosting(day: str, now: float) -> Hosting:
    """Begin to host a day: new words, a new certificate, and nobody let in."""
    return Hosting(Admission(day, choose(Door.ROOM), choose(Door.FACILITATOR)), make(now))


def current_hosting(hosting: Hosting | None, day: str, now: float) -> Hosting:
    """How a day is hosted that was hosted before or not; a certificate that has run out is the end of all that was."""
    if hosting is None:
        return fresh_hosting(day, now)
    if hosting.certificate.ends > now:
        return hosting
    return replace(fresh_hosting(day, now), term=hosting.term.next(), offset=hosting.offset)


def taken_over(hosting: Hosting) -> Hosting:
    """The same day hosted from here from now on; everybody who was let in stays so."""
    return replace(hosting, term=hosting.term.next())


def hosting_as_json(hosting: Hosting) -> dict[str, object]:
    """All of it, secrets too."""
    admission = hosting.admission
    return {
        "version": 1,
        "day": admission.day,
        "certificate": hosting.certificate.pem,
        "key": hosting.certificate.key,
        **hosting.term.words,
        "offset": hosting.offset,
        "port": hosting.port,
        "words": list(admission.words.each),
        "facilitator_words": list(admission.facilitator_words.each),
        "wrong": list(admission.wrong),
        "facilitator_wrong": list(admission.facilitator_wrong),
        "asks_first": admission.asks_first,
        "laptops": [_laptop_as_json(laptop) for laptop in admission.laptops],
    }


def hosting_from_json(raw: object) -> Hosting:
    """Read it. Raises `NoHosting` where something is missing that cannot be done without."""
    if not isinstance(raw, Mapping) or raw.get("version") != 1:
        raise NoHosting("of no known version")
    day, epoch = raw.get("day"), raw.get("epoch")
    if not isinstance(day, str) or not 0 < len(day) <= LONGEST_NAME:
        raise NoHosting("no day")
    if not isinstance(epoch, int) or isinstance(epoch, bool) or not 0 <= epoch < LATEST_EPOCH:
        raise NoHosting("no epoch")
    laptops = raw.get("laptops")
    read = [_laptop_from_json(each) for each in laptops] if isinstance(laptops, list) else []
    admission = Admission(
        day,
        _words(raw.get("words"), Door.ROOM),
        _words(raw.get("facilitator_words"), Door.FACILITATOR),
        tuple({laptop.who: laptop for laptop in read if laptop is not None}.values()),
        _addresses(raw.get("wrong")),
        _addresses(raw.get("facilitator_wrong")),
        asks_first=raw.get("asks_first") is True,
    )
    return Hosting(admission, _certificate(raw), term_of(raw), seconds(raw.get("offset")), _port(raw.get("port")))


def _port(raw: object) -> int:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and 0 < raw < 2**16 else 0


def seconds(raw: object) -> float:
    """Read a time, total."""
    fits = isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) < 1e12
    return float(raw) if fits and math.isfinite(raw) else 0.0  # type: ignore[arg-type]


def _laptop_as_json(laptop: Laptop) -> dict[str, object]:
    return {
        "who": laptop.who,
        "token_hash": laptop.token_hash,
        "seat": seat_as_json(laptop.seat),
        "standing": laptop.standing.value,
        "since": laptop.since,
    }


def _laptop_from_json(raw: object) -> Laptop | None:
    if not isinstance(raw, Mapping):
        return None
    who, hashed, standing = clean(raw.get("who")), raw.get("token_hash"), raw.get("standing")
    if not who or not is_hash(hashed) or not isinstance(standing, str) or standing not in list(Standing):
        return None
    return Laptop(who, str(hashed), seat_from_json(raw.get("seat")), Standing(standing), seconds(raw.get("since")))


def is_hash(raw: object) -> bool:
    """Whether that is SHA-256 in hexadecimal."""
    return isinstance(raw, str) and len(raw) == 64 and not raw.strip("0123456789abcdef")


def _words(raw: object, door: Door) -> Words:
    """Words that somebody can type; new ones where another version of the program had others in its list."""
    known = set(all_words())
    if isinstance(raw, list) and len(raw) == LENGTHS[door]:
        words = Words(tuple(word for word in raw if isinstance(word, str) and word in known))
        if len(words.each) == len(raw):
            return words
    return choose(door)


def _addresses(raw: object) -> tuple[str, ...]:
    return tuple(clean(each) for each in raw[:TRIES]) if isinstance(raw, list) else ()


def _certificate(raw: Mapping[str, object]) -> Certificate:
    """A certificate and the key that belongs to it."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    pem, key = raw.get("certificate"), raw.get("key")
    if not isinstance(pem, str) or not isinstance(key, str) or not pem.isascii() or not key.isascii():
        raise NoHosting("no certificate")
    try:
        shown = x509.load_pem_x509_certificate(pem.encode()).public_key()
        belongs = shown == load_pem_private_key(key.encode(), None).public_key()
    except (ValueError, TypeError, UnsupportedAlgorithm) as fault:
        raise NoHosting("no certificate") from fault
    if not belongs:
        raise NoHosting("another key")
    return Certificate(pem, key)
