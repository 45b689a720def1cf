"""A guess at whose side a role is on, from the words in it; the facilitator can correct it, so it is only a guess."""

import re

from desktop.model.sides import Side

# Parts of words, tried in this order: a case worker in psychiatry is an authority, a nurse there is one of the others.
_AUTHORITY = re.compile(
    "sagsbehandler|visitat|myndighed|socialrådgiver|familierådgiver|hjerneskadekoordinator|bestiller|forvaltning"
)
_RELATIVE = re.compile(
    r"\b(?:\w*(?:mor|far|mødre|fædre|forældre|bror|søster|søskende|søn|datter|børn|nabo|fætter|kusine|onkel|tante|niece"
    r"|nevø|veninde|kæreste|samlever|ægtefælle|hustru|værge|bisidder|pårørende)|netværk|mand|kone|ven|venner|familie)"
    r"(?:en|n|nen|er|et|ne|s|ens|ns)?\b"
)
_OTHERS = re.compile(
    "læge|psykiat|psykolog|sygehus|hospital|ambulan|ambulatori|jobcent|jobkonsulent|beskæftigelse|virksomhed|mentor"
    "|misbrug|rusmiddel|kriminal|fængsel|politi|boligforening|boligselskab|boligrådgiv|udlejer|borgerservice|frivillig"
    "|besøgsven|forening|skole|uddannelse|lærer|børnehave|dagpleje|gældsrådgiv|apotek|præst|menighed|advokat|bank"
)
_PROVIDER = re.compile(
    "pædagog|hjemmepleje|hjemmehjælp|hjemmevejleder|sygeple|bostøtte|støtteperson|kontaktperson|terapeut|sundhedshjælper"
    "|sosu|assistent|hjælper|leverandør|udfører|botilbud|bosted|afklaringstilbud|værested|værksted|dagtilbud|samværstilbud"
    "|plejehjem|plejecent|planlægger|disponent|forløbskoordinator|forløbsansvarlig|forstander|afdelingsleder|teamleder"
    "|medarbejder|personale|træner"
)
_CITIZEN = re.compile(r"\b(?:borger|beboer)(?:en)?\b")
_HEADS = {
    Side.CITIZEN: ("borger", "borgeren"),
    Side.RELATIVES: ("pårørende", "pårørende og netværk", "netværk", "familie", "privat"),
    Side.AUTHORITY: ("myndighed", "myndigheden", "bestiller"),
    Side.PROVIDER: ("leverandør", "leverandøren", "leverandører", "udfører", "udførere", "tilbuddet"),
    Side.OTHERS: ("andre", "øvrige", "eksterne"),
    Side.ARTEFACTS: ("dokumenter", "systemer", "dokumenter og systemer"),
}


def side_of_heading(words: str) -> Side | None:
    """Find the side a line of actors begins with, as in "Leverandør: kontaktpædagog, bostøtte"."""
    head = words.casefold().strip()
    return next((side for side, heads in _HEADS.items() if head in heads), None)


def guess_side(role: str) -> Side:
    """Guess by what stands before a bracket, then by what is in it; others, if nothing in it is known."""
    before, _, inside = role.casefold().partition("(")
    return _guess(before) or _guess(inside) or Side.OTHERS


def _guess(words: str) -> Side | None:
    if _AUTHORITY.search(words):
        return Side.AUTHORITY
    relative, other = _RELATIVE.search(words), _OTHERS.search(words)
    if relative and not (other and other.start() < relative.start()):
        return Side.RELATIVES  # a neighbour who is a nurse, but not a teacher of children
    if other:
        return Side.OTHERS
    if _PROVIDER.search(words):
        return Side.PROVIDER
    return Side.CITIZEN if _CITIZEN.search(words) else None
