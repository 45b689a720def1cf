"""What the pages of the wall say in common, and the colours each kind of note is in."""

from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.wall import NoteKind

translate = Language.translate

INKS = {
    NoteKind.HOPE: (Token.PROVIDER, Token.PROVIDER_TINT),
    NoteKind.FEAR: (Token.CITIZEN, Token.CITIZEN_TINT),
    NoteKind.CONTRIBUTE: (Token.AUTHORITY, Token.AUTHORITY_TINT),
    NoteKind.EXPERIENCE: (Token.RELATIVES, Token.RELATIVES_TINT),
    NoteKind.PARKED: (Token.OTHERS, Token.OTHERS_TINT),
}


def ink_of_words(kind: NoteKind) -> Token:
    """The colour of small words about a kind of note; they are read on its tint and on white."""
    return Token.CITIZEN_WORDS if kind is NoteKind.FEAR else INKS[kind][0]


NOTE = "application/x-brobyg-note"
"""What is dragged: the id of a note."""

FEWEST, MOST = 4, 6
"""How many headings a room can keep in mind."""
