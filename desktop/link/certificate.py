"""The certificate made for a day, and the TLS contexts of both ends: nobody else's word is asked for it.

A guest knows a host by the certificate's fingerprint, learned while pairing; names, dates and authorities say nothing.
"""

import datetime
import hashlib
import hmac
import os
import secrets
import ssl
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop.overriding import override

DAYS = 30


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and its key, both as PEM."""

    pem: str
    key: str

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.pem)).hexdigest()

    @property
    def ends(self) -> float:
        """When it runs out, in seconds since 1970."""
        from cryptography import x509  # most runs of the program never need it

        return x509.load_pem_x509_certificate(self.pem.encode()).not_valid_after_utc.timestamp()


def make(now: float) -> Certificate:
    """Make a certificate that names nobody. Laptops' clocks differ, so it begins a day ago."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Brobyg")])
    begins = datetime.datetime.fromtimestamp(now, datetime.UTC) - datetime.timedelta(days=1)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + datetime.timedelta(days=DAYS + 1))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Certificate(_text_of(built), _key_text(key))


def server_context(certificate: Certificate, folder: Path) -> ssl.SSLContext:
    """The host's end. Raises `OSError` or `ValueError` where the key cannot be read.

    Python reads keys from files only: it goes through one in `folder`, locked with a password used once.
    """
    from cryptography.hazmat.primitives import serialization

    password = secrets.token_bytes(24).hex()
    key = serialization.load_pem_private_key(certificate.key.encode(), None)
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(password.encode()),
    )
    context = _only_newest(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    context.num_tickets = 0  # everybody shakes hands in full, so that every guest sees the certificate
    handle, name = tempfile.mkstemp(suffix=".pem", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(certificate.pem.encode() + locked)
        context.load_cert_chain(name, password=password)
    finally:
        Path(name).unlink(missing_ok=True)
    return context


def reading_context() -> ssl.SSLContext:
    """A guest's end that takes any certificate: for pairing alone, which then proves that it is the host's."""
    context = _only_newest(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def fingerprint_of(connection: ssl.SSLObject | ssl.SSLSocket) -> str:
    """The fingerprint of the certificate that the other end has shown."""
    return hashlib.sha256(connection.getpeercert(binary_form=True) or b"").hexdigest()


def pinned_context(fingerprint: str) -> ssl.SSLContext:
    """A guest's end that breaks off inside the handshake where the certificate is another one.

    Nothing has been sent by then but the greeting of TLS itself.
    """

    def check(connection: ssl.SSLObject | ssl.SSLSocket) -> None:
        if not hmac.compare_digest(fingerprint_of(connection).encode(), fingerprint.encode()):
            raise ssl.SSLCertVerificationError("not the certificate of this day")

    class PinnedObject(ssl.SSLObject):
        @override
        def do_handshake(self) -> None:
            super().do_handshake()
            check(self)

    class PinnedSocket(ssl.SSLSocket):
        @override
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            check(self)

    context = reading_context()
    context.sslobject_class = PinnedObject
    context.sslsocket_class = PinnedSocket
    return context


def _only_newest(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def _text_of(certificate: object) -> str:
    from cryptography.hazmat.primitives import serialization

    return certificate.public_bytes(serialization.Encoding.PEM).decode()  # type: ignore[attr-defined, no-any-return]


def _key_text(key: object) -> str:
    from cryptography.hazmat.primitives import serialization

    return key.private_bytes(  # type: ignore[attr-defined, no-any-return]
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
