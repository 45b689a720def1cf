"""Which words stand over which part of a case: the headings and labels people write, in Danish and in English."""

import re
from enum import StrEnum


class Part(StrEnum):
    """A part of a case that a heading or a label can open; the value is the field's name in `Case`."""

    TITLE = "title"
    PERSONA = "persona"
    AGE = "age"
    KEYWORDS = "keywords"
    TARGET_GROUPS = "target_groups"
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
    Part.TITLE: "titel, casetitel, casens titel, titel på casen, casenavn, casens navn, navn på casen, "
    "overskrift, title",
    Part.PERSONA: "persona, personen, borger, borgeren, om borgeren, om personen, hovedperson, hvem er borgeren, "
    "hvem er personen, præsentation, præsentation af borgeren, beskrivelse af borgeren, borgerens navn, "
    "kort om borgeren, kort om personen, lidt om borgeren, "
    "navn på borger, navn på borgeren, borgerens navn og alder, navn og alder, borgerprofil, profil, citizen",
    Part.AGE: "alder, borgerens alder, age",
    Part.KEYWORDS: "emneord, nøgleord, stikord, emner, søgeord, keywords, tags",
    Part.TARGET_GROUPS: "målgruppe, målgrupper, målgruppen, borgerens målgruppe, målgruppe og undermålgruppe, "
    "target group, target groups",
    Part.LEGAL_BASIS: "retsgrundlag, retligt grundlag, juridisk grundlag, jura, lovgrundlag, lovgivning, "
    "relevant lovgivning, paragraf, paragraffer, relevante paragraffer, lovhjemmel, hjemmel, bevilling, bevillinger, "
    "bevilget efter, indsats efter, legal basis",
    Part.SITUATION: "situation, situationen, borgerens situation, nuværende situation, aktuel situation, "
    "den aktuelle situation, beskrivelse af situationen, situationsbeskrivelse, baggrund, borgerens baggrund, "
    "situationen lige nu, situationen i dag, situation lige nu, situation i dag, status lige nu, "
    "baggrund og situation, historik, historie, livshistorie, borgerens historie, borgerens livshistorie, "
    "beskrivelse, casebeskrivelse, beskrivelse af casen, casen, caseforløb, sagen, sagsfremstilling, resumé, "
    "forløb, forløbet, forløbet indtil nu, fortælling, fortællingen, borgerens fortælling, hverdag, hverdagen, "
    "hverdagsliv, borgerens hverdag, background",
    Part.OWN_WORDS: "egne ord, med egne ord, borgerens ord, borgerens egne udsagn, borgerens udsagn, udsagn, citat, "
    "citater, citater fra borgeren, borgerens stemme, borgerens perspektiv, "
    "borgerperspektiv, borgerens eget perspektiv, "
    "borgeren siger, det siger borgeren, hvad siger borgeren, hvad siger borgeren selv, borgeren fortæller, "
    "borgerens ønsker og mål, ønsker for fremtiden, borgerens ønsker for fremtiden, "
    "borgerens ønsker, borgerens drømme og ønsker, hvad er vigtigt for borgeren, own words",
    Part.ACTORS: "aktør, aktører, personer, involverede, involverede aktører, involverede personer, "
    "involverede fagpersoner, "
    "involverede parter, øvrige aktører, parter, roller, fagpersoner, fagpersoner omkring borgeren, "
    "samarbejdspartnere, "
    "hvem er med, hvem er involveret, hvem er involverede, personer og roller, personer i casen, roller i casen, "
    "hvem er med omkring borgeren, hvem er omkring borgeren, netværk, netværk og aktører, "
    "professionelle omkring borgeren, professionelle og netværk, "
    "netværk og fagpersoner, professionelle, deltagende aktører, aktører og roller, aktører i casen, actors",
    Part.SCALE: "skala, niveauskala, anvendt skala, scale",
    Part.ASSESSMENTS: "temaer og funktionsniveau, funktionsevne og niveau, temaer og funktionsevne, "
    "temaer, temaer og niveau, temaer og niveauer, temaer og undertemaer, undertemaer, temaer i vum, "
    "vum temaer, ffb temaer, temaer i ffb, udredningstemaer, "
    "tilstande, tilstande og niveau, tilstande og niveauer, funktionsevne, funktionsevnetilstande, funktionsniveau, "
    "funktionsevneniveau, niveau, niveauer, niveauvurdering, faglig vurdering, samlet faglig vurdering, "
    "vurdering, themes, assessments",
    Part.WENT_WRONG: "hvad er gået skævt i samarbejdet, hvad er gået skævt, hvad gik skævt i samarbejdet, "
    "hvad gik skævt, hvad gik galt i samarbejdet, hvad gik galt, hvad er gået galt i samarbejdet, hvad er gået galt, "
    "hvad gik der galt, hvad gik der skævt, hvad er der gået galt, hvad er der gået skævt, hvor gik det galt, "
    "det der gik galt, det der gik skævt, det svære i samarbejdet, det svære, "
    "hvor gik det skævt, hvad gik ikke godt, hvad fungerede ikke, det gik galt, det gik skævt, samarbejdet, "
    "samarbejdet indtil nu, samarbejdet om borgeren, udfordringer, udfordringer i samarbejdet, "
    "problemer i samarbejdet, "
    "knaster, knaster i samarbejdet, brudflader, dilemma, dilemmaer, problemstilling, problemstillinger, "
    "samarbejdsudfordringer, what went wrong",
    Part.QUESTIONS: "spørgsmål, spørgsmål til gruppen, spørgsmål til grupperne, spørgsmål til drøftelse, "
    "spørgsmål til casen, spørgsmål til refleksion, refleksionsspørgsmål, refleksion, "
    "til drøftelse, drøft, drøft i gruppen, drøftelse, drøftelsesspørgsmål, oplæg til drøftelse, gruppespørgsmål, "
    "spørgsmål til drøftelse i gruppen, spørgsmål til gruppens drøftelse, opgave til grupperne, "
    "gruppearbejde, opgave til gruppen, opgaver til gruppen, arbejdsspørgsmål, diskussionsspørgsmål, questions",
    Part.SOURCE: "kilde, source",
    Part.LICENSE: "licens, license",
}
_PARTS = {word: part for part, words in _WORDS.items() for word in words.split(", ")}
_NUMBER = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s+")
_NAMED = (
    (Part.OWN_WORDS, re.compile(r"\w+s (?:egne )?(?:ord|udsagn)|(?:hvad|det) siger \w+(?: selv)?|\w+ siger selv")),
    (Part.ACTORS, re.compile(r"hvem er (?:med )?(?:omkring|rundt om) \w+|(?:netværk|fagpersoner) omkring \w+")),
    (Part.PERSONA, re.compile(r"(?:kort|lidt) om \w+|hvem er \w+")),
)
"""Headings with a name in them, as people write them; the first that fits counts."""


def part_of(heading: str) -> Part | None:
    """Find the part a heading opens, whatever its case, number, underscores and punctuation."""
    words = re.sub(r"\(.*?\)", " ", heading.casefold())
    words = re.sub(r"[^\w()§.]+|_", " ", words).strip(" .")
    words = _NUMBER.sub("", words)
    return _PARTS.get(words) or next((part for part, named in _NAMED if named.fullmatch(words)), None)
