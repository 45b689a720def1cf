"""Which words stand over which part of a case: the headings and labels people write, in Danish and in English."""

import re
from enum import StrEnum


class Part(StrEnum):
    """A part of a case that a heading or a label can open; the value is the field's name in `Case`."""

    TITLE = "title"
    PERSONA = "persona"
    AGE = "age"
    KEYWORDS = "keywords"
    LEGAL_BASIS = "legal_basis"
    SITUATION = "situation"
    OWN_WORDS = "own_words"
    ACTORS = "actors"
    SCALE = "scale"
    ASSESSMENTS = "assessments"
    WENT_WRONG = "went_wrong"
    QUESTIONS = "questions"
    SOURCE = "source"
    LICENSE = "license"


_WORDS = {
    Part.TITLE: "titel, casetitel, casens titel, overskrift, title",
    Part.PERSONA: "persona, borger, borgeren, om borgeren, hovedperson, hvem er borgeren, citizen",
    Part.AGE: "alder, age",
    Part.KEYWORDS: "emneord, nøgleord, stikord, keywords, tags",
    Part.LEGAL_BASIS: "retsgrundlag, lovgrundlag, lovgivning, paragraffer, lovhjemmel, hjemmel, legal basis",
    Part.SITUATION: "situation, situationen, borgerens situation, nuværende situation, baggrund, historie, "
    "livshistorie, borgerens historie, beskrivelse, casebeskrivelse, casen, forløb, forløbet, fortælling, background",
    Part.OWN_WORDS: "egne ord, borgerens ord, citat, citater, borgerens stemme, borgeren siger, own words",
    Part.ACTORS: "aktør, aktører, personer, involverede, involverede aktører, involverede personer, "
    "involverede parter, parter, roller, fagpersoner, samarbejdspartnere, hvem er med, personer og roller, "
    "aktører og roller, actors",
    Part.SCALE: "skala, niveauskala, scale",
    Part.ASSESSMENTS: "temaer, temaer og niveau, temaer og niveauer, temaer og undertemaer, temaer i vum, vum temaer, "
    "tilstande, tilstande og niveau, tilstande og niveauer, funktionsevne, funktionsniveau, funktionsevneniveau, "
    "niveau, niveauer, faglig vurdering, vurdering, themes, assessments",
    Part.WENT_WRONG: "hvad er gået skævt i samarbejdet, hvad er gået skævt, hvad gik skævt i samarbejdet, "
    "hvad gik skævt, hvad gik galt i samarbejdet, hvad gik galt, hvad er gået galt i samarbejdet, hvad er gået galt, "
    "det gik galt, det gik skævt, samarbejdet, samarbejdet indtil nu, udfordringer, udfordringer i samarbejdet, "
    "samarbejdsudfordringer, what went wrong",
    Part.QUESTIONS: "spørgsmål, spørgsmål til gruppen, spørgsmål til grupperne, spørgsmål til drøftelse, "
    "til drøftelse, drøftelse, drøftelsesspørgsmål, oplæg til drøftelse, gruppespørgsmål, arbejdsspørgsmål, questions",
    Part.SOURCE: "kilde, source",
    Part.LICENSE: "licens, license",
}
_PARTS = {word: part for part, words in _WORDS.items() for word in words.split(", ")}
_NUMBER = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s+")
_OWN_WORDS = re.compile(r"\w+s egne ord")


def part_of(heading: str) -> Part | None:
    """Find the part a heading opens, whatever its case, number, underscores and punctuation."""
    words = re.sub(r"\(.*?\)", " ", heading.casefold())
    words = re.sub(r"[^\w()§.]+|_", " ", words).strip(" .")
    words = _NUMBER.sub("", words)
    return _PARTS.get(words) or (Part.OWN_WORDS if _OWN_WORDS.fullmatch(words) else None)
