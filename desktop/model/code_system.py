"""One vocabulary in one version: its scale, its themes, and how a word is found in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from desktop.model.case import NOT_ASSESSED, NOT_RELEVANT

_PUNCTUATION = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """A step of a scale. `letter` is what VUM 1.0 writes for an overall judgement, `code` KL's identifier."""

    value: int
    label: str
    note: str = ""
    letter: str = ""
    code: str = ""

    @property
    def is_level(self) -> bool:
        """Whether it is one of the numbers; the others say why there is none."""
        return self.value not in (NOT_ASSESSED, NOT_RELEVANT)

    @property
    def words(self) -> str:
        """The step in its scale's words; the number of one that is no level says nothing."""
        return f"{self.value} · {self.label}" if self.is_level else self.label


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps of one vocabulary. Levels of different scales mean different things and are never converted."""

    id: str
    name: str
    steps: tuple[ScaleStep, ...]
    note: str = ""

    def step(self, value: int | None) -> ScaleStep | None:
        """The step with this value, if the scale has it."""
        return next((step for step in self.steps if step.value == value), None)


@dataclass(frozen=True, slots=True)
class Subtheme:
    """What a line of a case is about: a sub-theme or a condition.

    `short` is a code such as J2.1, `former` are earlier official labels, `also` what people call it in everyday use.
    """

    code: str
    label: str
    has_level: bool
    former: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    short: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme or an area with what it holds. `has_level` where the theme itself gets a level, as in VUM 1.0."""

    label: str
    category: str
    subthemes: tuple[Subtheme, ...]
    code: str = ""
    former: tuple[str, ...] = ()
    has_level: bool = False
    in_ffb: tuple[str, ...] = ()
    """Themes of FFB that hold the same, for a theme of VUM 1.0: a proposal, not KL's own table."""


@dataclass(frozen=True, slots=True)
class CodeSystem:
    """One vocabulary in one version. `evaluations` are judgements that stand beside its themes, such as support need.

    `certainty` tells, in Danish, what in it nobody could look up.
    """

    id: str
    name: str
    version: str
    valid_from: date | None
    valid_to: date | None
    scale: Scale | None
    themes: tuple[Theme, ...]
    note: str = ""
    evaluations: tuple[Subtheme, ...] = ()
    source: str = ""
    certainty: str = ""

    _places: dict[str, tuple[Subtheme, Theme | None]] = field(init=False, repr=False, compare=False)
    """Every name there is, in its plain form, with what it names: hints look up each line at each keystroke."""

    def __post_init__(self) -> None:
        """Codes and labels go before everyday names, and those before former ones."""
        places: dict[str, tuple[Subtheme, Theme | None]] = {}
        for names in (_codes, _labels, _everyday, _former):
            for subtheme, theme in self._all():
                for name in filter(None, map(plain, names(subtheme))):
                    places.setdefault(name, (subtheme, theme))
        object.__setattr__(self, "_places", places)

    @property
    def names(self) -> tuple[str, ...]:
        """Every code, label, everyday name and former label, in plain form."""
        return tuple(self._places)

    def find(self, text: str) -> Subtheme | None:
        """The sub-theme, theme with a level, or evaluation by code, label, everyday name or former label."""
        found = self._places.get(plain(text))
        return found[0] if found else None

    def find_theme(self, text: str) -> Theme | None:
        """The theme by code, label or former label."""
        wanted = plain(text)
        return next((each for each in self.themes if wanted in map(plain, (each.code, each.label, *each.former))), None)

    def theme_of(self, subtheme: Subtheme) -> Theme | None:
        """The theme a sub-theme stands under; none for an evaluation."""
        found = self._places.get(plain(subtheme.code))
        return found[1] if found and found[0] == subtheme else None

    def _all(self) -> Iterator[tuple[Subtheme, Theme | None]]:
        for theme in self.themes:
            yield from ((subtheme, theme) for subtheme in theme.subthemes)
        yield from ((whole(theme), theme) for theme in self.themes if theme.has_level)
        yield from ((subtheme, None) for subtheme in self.evaluations)


def whole(theme: Theme) -> Subtheme:
    """A theme that gets a level itself, as something a line can be about."""
    return Subtheme(theme.code, theme.label, theme.has_level, theme.former)


def plain(text: str) -> str:
    """Bring a label or code into a form in which case, punctuation and spacing do not matter."""
    return _PUNCTUATION.sub(" ", text.casefold()).strip()


def _codes(subtheme: Subtheme) -> tuple[str, ...]:
    return subtheme.code, subtheme.short


def _labels(subtheme: Subtheme) -> tuple[str, ...]:
    return (subtheme.label,)


def _everyday(subtheme: Subtheme) -> tuple[str, ...]:
    return subtheme.also


def _former(subtheme: Subtheme) -> tuple[str, ...]:
    return subtheme.former
