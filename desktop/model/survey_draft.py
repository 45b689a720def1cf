"""One person's answers to a collaboration survey while they are being given: whose role, and what was said of whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.model.survey import Dimension, Sheet, Survey

Asked = tuple[str, Dimension]
"""A statement: the id of the role it is about, and its dimension."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was said to each statement, from 1 to 5; nothing where somebody does not know. Unsaid ones are not in it."""

    role: str = ""
    said: Mapping[Asked, int | None] = field(default_factory=dict)

    @property
    def answered(self) -> int:
        """How many statements have a value."""
        return len(self.sheet().values)

    def saying(self, about: str, dimension: Dimension, value: int | None) -> "Draft":
        """The draft with one statement answered, or answered anew."""
        return replace(self, said={**self.said, (about, dimension): value})

    def without(self, about: str, dimension: Dimension) -> "Draft":
        """The draft with one statement unsaid again."""
        return replace(self, said={key: value for key, value in self.said.items() if key != (about, dimension)})

    def sheet(self, code: str = "") -> Sheet:
        """What is handed in: “don't know” is no answer."""
        return Sheet(self.role, {key: value for key, value in self.said.items() if value is not None}, code.strip())


def asked_of(survey: Survey, role: str) -> tuple[Asked, ...]:
    """All that somebody in a role is asked, role by role."""
    return tuple((about.id, dimension) for about in survey.about(role) for dimension in Dimension)
