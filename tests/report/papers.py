"""The case that reports are tried with, and a report as a reader finds it."""

import re
from functools import cached_property
from pathlib import Path

from pypdf import PdfReader
from pypdfium2 import PdfDocument

from desktop.model.case import Actor, Assessment, Case
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side

AS_IS = JourneyKind.AS_IS

CASE = Case(
    id="aase",
    title="Æblerne på Ærø",
    persona="Åse, enke på 2. sal",
    age=78,
    keywords=("hoftebrud", "overgang"),
    legal_basis=("SEL § 83 a",),
    situation="Åse faldt på badeværelset.\n\nHun kom hjem efter seks dage.",
    own_words=("Jeg skal bare ned efter avisen.", "I når aldrig at sidde ned."),
    actors=(
        Actor("visitator", Side.AUTHORITY),
        Actor("social- og sundhedshjælper", Side.PROVIDER),
        Actor("søn", Side.RELATIVES),
    ),
    scale="FSIII 0–4 (nu → forventet)",
    assessments=(
        Assessment("FSIII_simple", "x", "Personlig pleje", 2, 0),
        Assessment("FSIII_simple", "y", "Indkøb", 3, 1, "trapper"),
        Assessment("FSIII", "", "Problemer med smerter", theme="Helbred"),
    ),
    went_wrong="Ingen læste journalen før uge syv.",
    questions=("Hvor forsvinder viden?", "Hvem giver kvittering?"),
    left_over="En linje, som ingen overskrift tog.",
    source="aase.md",
)


class Paper:
    """A report on disk, as a reader finds it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def pdf(self) -> PdfReader:
        return PdfReader(self.path)

    @cached_property
    def pages(self) -> list[str]:
        """The words of each page, without any space: where lines break is not the question."""
        with PdfDocument(self.path) as printed:
            return [bare(page.get_textpage().get_text_range()) for page in printed]

    @cached_property
    def text(self) -> str:
        return "".join(self.pages)

    def says(self, words: str) -> bool:
        return bare(words) in self.text


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)
