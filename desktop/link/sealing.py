"""What both ends of a pairing reckon with: SPAKE2 from the words, keys from its secret, proofs, and sealed boxes.

Here every odd thing that cryptography may raise on a stranger's bytes becomes `Refused`.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import StrEnum

from desktop.link.refusal import Refused, Why
from desktop.link.words import Words

VERSION = 1
ELEMENT = 33
"""Bytes of a SPAKE2 message: which side, and a point."""
PROOF = 32


class End(StrEnum):
    """Who speaks."""

    GUEST = "guest"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is known to both ends that knew the same words and saw the same certificate, and to nobody else."""

    transcript: bytes
    proving: dict[End, bytes]
    sealing: dict[End, bytes]

    def proof(self, end: End) -> bytes:
        """What an end shows to prove that it has come to the same secret."""
        return hmac.digest(self.proving[end], end.encode() + self.transcript, "sha256")

    def proves(self, end: End, shown: bytes) -> bool:
        return hmac.compare_digest(self.proof(end), shown)


class Exchange:
    """One end's part of one SPAKE2 exchange; what it has drawn by lot is used once."""

    def __init__(self, end: End, words: Words, day: str, fingerprint: str) -> None:
        from spake2 import SPAKE2_A, SPAKE2_B  # takes a tenth of a second the first time

        self._end = end
        self._bound = (f"brobyg pairing {VERSION}", day, fingerprint, words.door.value)
        make = SPAKE2_A if end is End.GUEST else SPAKE2_B
        self._spake = make(words.secret, idA=b"guest", idB=f"hub:{fingerprint}:{day}".encode("utf-8", "replace"))
        self.sent: bytes = self._spake.start()

    def finish(self, received: bytes) -> Secrets:
        """Reckon with what the other end has sent. Raises `Refused` where that can be no point of the curve."""
        from spake2 import SPAKEError
        from spake2.ed25519_basic import NotOnCurve

        if len(received) != ELEMENT:
            raise Refused(Why.NONSENSE)
        try:
            shared: bytes = self._spake.finish(received)
        except (SPAKEError, NotOnCurve, ValueError, AssertionError) as fault:
            raise Refused(Why.NONSENSE) from fault
        both = (self.sent, received) if self._end is End.GUEST else (received, self.sent)
        return _derive(shared, _transcript(self._bound, both))


class Box:
    """Seals what one end sends to the other, one box after another; none opens out of turn or a second time."""

    def __init__(self, secrets_: Secrets, sender: End) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._cipher = ChaCha20Poly1305(secrets_.sealing[sender])
        self._bound = sender.encode() + secrets_.transcript
        self._turn = 0

    def seal(self, content: bytes) -> str:
        return base64.b64encode(self._cipher.encrypt(self._nonce(), content, self._bound)).decode()

    def open(self, box: str) -> bytes:
        """Give what was sealed. Raises `Refused`."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(self._nonce(), base64.b64decode(box, validate=True), self._bound)
        except (InvalidTag, binascii.Error, ValueError) as fault:
            raise Refused(Why.NONSENSE) from fault

    def _nonce(self) -> bytes:
        self._turn += 1
        return self._turn.to_bytes(12, "big")


def new_token() -> str:
    """Draw what lets one laptop come back without the words."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What the host keeps of a token; 256 drawn bits need no slower hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _transcript(bound: tuple[str, ...], sent: tuple[bytes, bytes]) -> bytes:
    """All that both ends must have seen alike, each part with its length before it."""
    parts = [part.encode("utf-8", "replace") for part in bound] + list(sent)
    return hashlib.sha256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest()


def _derive(shared: bytes, transcript: bytes) -> Secrets:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    keys = HKDF(hashes.SHA256(), 128, salt=transcript, info=b"brobyg pairing keys").derive(shared)
    return Secrets(
        transcript, {End.GUEST: keys[:32], End.HUB: keys[32:64]}, {End.GUEST: keys[64:96], End.HUB: keys[96:]}
    )
