"""Words that tell a role from a name in a list of actors, where only roles should stand (domain reference 10.2)."""

import re

_ROLE = re.compile(
    "sagsbehandl|rådgiv|visitat|myndighed|koordinat|bestiller|udfører|leverandør|forvaltning|afdeling|kommun|region|team"
    "|leder|chef|forstander|konsulent|vejleder|medarbejder|personale|planlægger|disponent|pædagog|hjælp|pleje|assistent"
    "|støtte|kontakt|terapeut|træner|læge|sygeple|psyk|sygehus|hospital|ambulan|klinik|apotek|tandl|diætist|tolk|lærer"
    "|skole|børnehave|institution|uddannelse|job|arbejd|virksomhed|praktik|mentor|bolig|botilbud|bosted|værested|værksted"
    "|tilbud|center|centr|hjem|politi|kriminal|fængsel|forsorg|rusmiddel|misbrug|behandl|frivillig|forening|klub|menighed"
    "|præst|bank|advokat|værge|bisidder|borger|beboer|pårørende|netværk|familie|forældre|søskende|nabo|ven|veninde"
    "|kæreste|samlever|ægtefælle|hustru|datter|bedste|barn|børn|fagperson|specialist|ekspert|ansat|vikar|chauffør|frisør"
    "|fysio|ergo|social|sundhed|ældre|råd|udvalg|tilsyn|borgmester|minister|journal|system|studerende|elev|ydelse"
)
_SHORT = {
    "mor",
    "far",
    "bror",
    "søster",
    "søn",
    "mand",
    "kone",
    "ven",
    "onkel",
    "tante",
    "niece",
    "nevø",
    "sosu",
    "ssa",
}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?")
_TITLED = re.compile(r"^(?:hr|fru|frk|frøken|herr)\.?\s+[A-ZÆØÅ]", re.IGNORECASE)
MOST_WORDS = 4


def is_role(words: str) -> bool:
    """Whether a role is named somewhere in the words."""
    said = words.casefold()
    return _ROLE.search(said) is not None or not _SHORT.isdisjoint(_WORD.findall(said))


def looks_like_name(actor: str) -> bool:
    """Whether an actor is called by a name and not by a role: "Mette Holm", "Fru Holm", "Mette (bostøtte)"."""
    head = re.split(r"[(,:/–]", actor, maxsplit=1)[0].strip()
    if _TITLED.match(head):
        return True
    words = _WORD.findall(head)
    if not 0 < len(words) <= MOST_WORDS or is_role(head):
        return False
    return all(word.istitle() and len(word) > 1 for word in words)
