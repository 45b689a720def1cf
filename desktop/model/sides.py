"""Whose work it is: the sides that meet around a citizen, each with a letter shown beside its colour."""

from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP


class Side(StrEnum):
    """Who a lane or an actor belongs to; `artefacts` are the documents and systems."""

    CITIZEN = "citizen"
    RELATIVES = "relatives"
    AUTHORITY = "authority"
    PROVIDER = "provider"
    OTHERS = "others"
    ARTEFACTS = "artefacts"

    @property
    def letter(self) -> str:
        """The Danish initial that tells sides apart without colour; the same in every interface language."""
        return SIDE_LETTERS[self]


SIDE_LETTERS = {
    Side.CITIZEN: "B",
    Side.RELATIVES: "P",
    Side.AUTHORITY: "M",
    Side.PROVIDER: "L",
    Side.OTHERS: "A",
    Side.ARTEFACTS: "D",
}

SIDE_NAMES = {
    Side.CITIZEN: QT_TRANSLATE_NOOP("Sides", "Citizen"),
    Side.RELATIVES: QT_TRANSLATE_NOOP("Sides", "Relatives and network"),
    Side.AUTHORITY: QT_TRANSLATE_NOOP("Sides", "Authority"),
    Side.PROVIDER: QT_TRANSLATE_NOOP("Sides", "Provider"),
    Side.OTHERS: QT_TRANSLATE_NOOP("Sides", "Others"),
    Side.ARTEFACTS: QT_TRANSLATE_NOOP("Sides", "Documents and systems"),
}
