"""Why somebody does not come in, each told in one sentence and with what to do about it."""

from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


class CodeTrouble(Trouble):
    """The words did not fit: they are to be written again."""


class NoContactTrouble(Trouble):
    """Nobody answers at the address: the network may be what stands between, and can be tested."""


class OutTrouble(Trouble):
    """Somebody has decided it; trying again does not help."""


TRY_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Try again in a moment.")


def no_contact(address: str) -> Trouble:
    """Nobody answers there."""
    return NoContactTrouble(
        QT_TRANSLATE_NOOP("Trouble", "There is no answer from {address}."),
        QT_TRANSLATE_NOOP(
            "Trouble",
            "Check the address, and that both laptops are on the same network. Some networks keep laptops apart: "
            "then a hotspot or a cable helps.",
        ),
        address=address,
    )


def join_trouble(why: str) -> Trouble:
    """The trouble for a reason as the host gives it (`desktop.link.refusal.Why`), whatever it is."""
    found = _TROUBLES.get(why)
    if found is None:
        return Trouble(QT_TRANSLATE_NOOP("Trouble", "The host did not let this laptop in."), TRY_AGAIN)
    kind, text, advice = found
    return kind(text, advice)


_TROUBLES: dict[str, tuple[type[Trouble], str, str]] = {
    "server_token": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "The server does not let this laptop in with that token."),
        QT_TRANSLATE_NOOP("Trouble", "Ask whoever runs the server for the right one, and write it again."),
    ),
    "wrong_words": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "These are not the words of this theme day."),
        QT_TRANSLATE_NOOP("Trouble", "Read them once more from the projector or the table sign."),
    ),
    "locked": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "The words have been guessed wrong too often and let nobody in now."),
        QT_TRANSLATE_NOOP("Trouble", "Ask the facilitator for new words."),
    ),
    "too_often": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "The words have been written wrong too often from this laptop."),
        QT_TRANSLATE_NOOP("Trouble", "Ask the facilitator for new words."),
    ),
    "impostor": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "Whoever answers at this address does not know the words."),
        QT_TRANSLATE_NOOP("Trouble", "Read address and words once more from the projector."),
    ),
    "wrong_day": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "Another theme day answers at this address."),
        QT_TRANSLATE_NOOP("Trouble", "Read address and words once more from the projector."),
    ),
    "busy": (Trouble, QT_TRANSLATE_NOOP("Trouble", "Many are coming in at the same time."), TRY_AGAIN),
    "full": (
        OutTrouble,
        QT_TRANSLATE_NOOP("Trouble", "There is no room for more laptops."),
        QT_TRANSLATE_NOOP("Trouble", "Sit down at a laptop that is in already, or ask the facilitator."),
    ),
    "version": (
        OutTrouble,
        QT_TRANSLATE_NOOP("Trouble", "This laptop has another version of Brobyg than the facilitator's."),
        QT_TRANSLATE_NOOP("Trouble", "Put the same version on both, or carry the day by USB stick."),
    ),
    "turned_away": (
        OutTrouble,
        QT_TRANSLATE_NOOP("Trouble", "The facilitator said no this time."),
        QT_TRANSLATE_NOOP("Trouble", "Talk with them, and try again."),
    ),
    "put_out": (
        OutTrouble,
        QT_TRANSLATE_NOOP("Trouble", "The facilitator has put this laptop out."),
        QT_TRANSLATE_NOOP("Trouble", "Talk with them; they can give you new words."),
    ),
    "banned": (
        OutTrouble,
        QT_TRANSLATE_NOOP("Trouble", "This laptop sent data that nobody could read, and is kept out."),
        QT_TRANSLATE_NOOP("Trouble", "Ask the facilitator, and start Brobyg again."),
    ),
    "unknown_token": (
        CodeTrouble,
        QT_TRANSLATE_NOOP("Trouble", "The host does not know this laptop any more."),
        QT_TRANSLATE_NOOP("Trouble", "Come in again with the words from the projector."),
    ),
}
