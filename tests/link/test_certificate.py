"""The certificate of a day and the handshakes it is shown in, over memory instead of a network."""

import ssl
import time

import pytest

from desktop.link.certificate import DAYS, fingerprint_of, make, pinned_context, reading_context, server_context

NOW = 1_800_000_000.0


@pytest.fixture(scope="module")
def certificate():
    return make(NOW)


class Ends:
    """Both ends of one connection."""

    def __init__(self, client: ssl.SSLContext, server: ssl.SSLContext) -> None:
        up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.up = up
        self.client = client.wrap_bio(down, up)
        self.server = server.wrap_bio(up, down, server_side=True)

    def shake_hands(self) -> None:
        done = set()
        for _ in range(10):
            for end in (self.client, self.server):
                try:
                    end.do_handshake()
                    done.add(end)
                except ssl.SSLWantReadError:
                    continue
            if len(done) == 2:
                return
        raise AssertionError("no end of shaking hands")


def test_a_guest_reads_the_certificate_it_was_shown(certificate, tmp_path):
    ends = Ends(reading_context(), server_context(certificate, tmp_path))
    ends.shake_hands()
    assert ends.client.version() == "TLSv1.3"
    assert fingerprint_of(ends.client) == certificate.fingerprint
    assert list(tmp_path.iterdir()) == [], "the key is left lying on the disk"


def test_a_pinned_guest_breaks_off_inside_the_handshake_when_the_certificate_is_another(certificate, tmp_path):
    ends = Ends(pinned_context(make(NOW).fingerprint), server_context(certificate, tmp_path))
    with pytest.raises(ssl.SSLCertVerificationError):
        ends.shake_hands()
    ends.server.do_handshake()
    with pytest.raises(ssl.SSLWantReadError):  # the host waits for a first word and has got none
        ends.server.read(1)

    right = Ends(pinned_context(certificate.fingerprint), server_context(certificate, tmp_path))
    right.shake_hands()
    right.client.write(b"hello")
    assert right.server.read(5) == b"hello"


def test_a_stolen_certificate_is_of_no_use_without_its_key(certificate, tmp_path):
    """The certificate itself is shown to everybody who connects."""
    thief = make(NOW)
    with pytest.raises(ssl.SSLError):
        server_context(type(certificate)(certificate.pem, thief.key), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_older_than_tls_1_3_is_spoken(certificate, tmp_path):
    old = reading_context()
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_2
    with pytest.raises(ssl.SSLError):
        Ends(old, server_context(certificate, tmp_path)).shake_hands()


def test_a_certificate_lasts_thirty_days_and_names_nobody(certificate):
    assert certificate.ends == pytest.approx(NOW + DAYS * 86400, abs=1)
    read = ssl.PEM_cert_to_DER_cert(certificate.pem)
    assert b"Brobyg" in read
    assert make(time.time()).fingerprint != certificate.fingerprint
