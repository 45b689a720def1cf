"""Journal and case numbers, bank accounts, and numbers in public registers (checklist, point 4)."""

import re
from collections.abc import Iterator

from desktop.guard.spots import Spot
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_MARKED_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is called a case or journal number in the text.")
_SHAPED_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is built like a case or journal number.")
_BANK_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is a bank account.")
_REGISTER_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is a number in a public register.")

_GAP = r"[ \t\u00a0]{0,3}"
_NUMBER_WORD = r"(?:nr\.?|no\.?|nummer|numre|id)"
_IS = rf"{_GAP}(?:er)?{_GAP}[:#=]?{_GAP}"
_FINDERS = (
    (
        _BANK_WHY,
        re.compile(
            rf"(?<!\w)reg(?:istrerings)?\.?{_GAP}-?(?:nr\.?|nummer)?{_IS}\d{{4}}"
            rf"(?:{_GAP}[,;/-]?{_GAP}(?:og{_GAP})?(?:bank)?(?:konto?\.?{_GAP}-?(?:nr\.?|nummer)?{_IS})?\d{{5,10}}(?!\d))?(?!\d)"
            rf"|(?<!\w)(?:bank|nem|løn|giro)?kont[oi]{_GAP}-?(?:nr\.?|nummer|nummeret)?{_IS}"
            r"(?:\d{4}[ -]{0,3}\d{6,10}|\d{7,14})(?!\d)"
            r"|(?<!\w)DK\d\d(?:[ ]?\d{4}){3}[ ]?\d\d(?!\d)",
            re.IGNORECASE,
        ),
    ),
    (
        _REGISTER_WHY,
        re.compile(
            rf"(?<!\w)(?:cvr|se|p|ean|gln|ydernr|yder|pas|kørekort|sundhedskort){_GAP}[.-]?{_GAP}{_NUMBER_WORD}?{_IS}"
            r"(?:\d{13}|\d{8,10}|\d\d(?: \d\d){3}|\d{6})(?!\d)",
            re.IGNORECASE,
        ),
    ),
    (
        _MARKED_WHY,
        re.compile(
            rf"(?<!\w)(?:j\.{_GAP}nr\.?|(?:journal|sags?|dokument|dok\.?|akt|bevillings|ansøgnings|klient|borger|patient)"
            rf"s?{_GAP}-?{_GAP}{_NUMBER_WORD}){_IS}"
            r"(?=[\w./-]{0,12}\d)(?:[A-ZÆØÅ]{1,6}[-/. ]?)?\d[\w./-]{1,40}(?<=\w)",
            re.IGNORECASE,
        ),
    ),
    (
        _SHAPED_WHY,
        re.compile(
            r"(?<![\w.-])\d\d\.\d\d\.\d\d-[A-ZÆØÅ]\d\d(?:-\d{1,6}){1,3}(?![\w-])"  # KLE: 27.36.00-G01-123-24
            r"|(?<!\w)(?:KMD-?|Nexus-?|SBSYS-?)?[Ss]ag(?:en)?[ ]\d{1,6}[-./]\d{2,6}(?![\w/-]|\.\d)"  # KMD-sag 12.3456
            r"|(?<![\w./-])(?:19|20)?\d\d[-/]\d{5,7}(?![\w/-])"  # 20-012345, 2020-012345
            r"|(?<![\w./-])[A-ZÆØÅ]{2,6}-(?:19|20)\d\d-\d{3,7}(?![\w/-])",  # SAG-2023-00412
        ),
    ),
)


def journals(text: str) -> Iterator[Spot]:
    """Find numbers that lead to a file, a bank account or a register."""
    for why, pattern in _FINDERS:
        for match in pattern.finditer(text):
            key = "".join(filter(str.isalnum, match[0].lower()))
            yield Spot(Sort.JOURNAL, *match.span(), key, why is not _SHAPED_WHY, why, (("found", match[0]),))
