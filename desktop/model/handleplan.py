"""The four headings that SEL § 141, subsection 3, asks of an action plan (domain reference 1.5)."""

from enum import StrEnum


class Heading(StrEnum):
    """What the plan must state, in the order of the law."""

    PURPOSE = "purpose"
    EFFORT = "effort"
    DURATION = "duration"
    OTHER = "other"


# The law's own words: content, and so Danish in every interface language.
TITLES = {
    Heading.PURPOSE: "Formålet med indsatsen",
    Heading.EFFORT: "Hvilken indsats der er nødvendig for at opnå formålet",
    Heading.DURATION: "Den forventede varighed af indsatsen",
    Heading.OTHER: (
        "Andre særlige forhold vedrørende boform, beskæftigelse, personlig hjælp, behandling, hjælpemidler m.v."
    ),
}


def is_below_pension_age(age: int | None, pension_age: int | None) -> bool:
    """Whether somebody can be offered such a plan by age; where an age is not known, nothing speaks against it."""
    return age is None or pension_age is None or age < pension_age
