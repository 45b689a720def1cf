"""The facts the guard knows: names, Danish towns, kinds of homes; read from resources/guard when first asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.guard.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Bearers:
    """Who mostly bears a first name: `sex` is woman, man or both; `era` is older, middle, younger or not known ("")."""

    sex: str
    origin: str
    era: str = ""


class Lists:
    """Names and places by their written form in small letters."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def first_names(self) -> dict[str, Bearers]:
        """Who bears each first name."""
        return {name.lower(): bearers for bearers, names in self.given.items() for name in names}

    @cached_property
    def given(self) -> dict[Bearers, tuple[str, ...]]:
        """The first names as they are written, by who bears them."""
        return {Bearers(*heading.split(" ", 2)): tuple(words) for heading, words in self._words("first_names")}

    @cached_property
    def families(self) -> dict[str, tuple[str, ...]]:
        """The surnames as they are written: common danish, danish and foreign."""
        return {heading: tuple(words) for heading, words in self._words("surnames")}

    @cached_property
    def surnames(self) -> frozenset[str]:
        return frozenset(name.lower() for names in self.families.values() for name in names)

    @cached_property
    def doubtful_first_names(self) -> frozenset[str]:
        """First names that are ordinary words as well."""
        return frozenset(self._ordinary["first names"])

    @cached_property
    def doubtful_surnames(self) -> frozenset[str]:
        """Surnames that are ordinary words, or places, as well."""
        return frozenset(self._ordinary["surnames"]) | self.towns.keys()

    @cached_property
    def towns(self) -> dict[str, str]:
        """Towns and municipalities, and how each is written."""
        rows = [name for heading in ("towns", "municipalities") for name in self._places.get(heading, ())]
        return {name.lower(): name for name in (row.lstrip("0123456789 ") for row in rows)}

    @cached_property
    def postal_codes(self) -> frozenset[str]:
        return frozenset(row[:4] for row in self._places.get("towns", ()))

    @cached_property
    def doubtful_towns(self) -> frozenset[str]:
        """Towns that are called like an ordinary word or a name."""
        words = {name.lower() for name in self._places.get("also ordinary words or names", ())}
        return frozenset(words | self._ordinary["surnames"] | self._ordinary["first names"])

    @cached_property
    def home_kinds(self) -> frozenset[str]:
        """Words before the name of a home, such as bostedet."""
        return frozenset(self._homes["kinds"])

    @cached_property
    def home_endings(self) -> tuple[str, ...]:
        """What the name of a home ends in, such as -gården."""
        return tuple(self._homes["endings"])

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary(dict(self._words("vocabulary")))

    @cached_property
    def _ordinary(self) -> dict[str, set[str]]:
        return {heading: set(words) for heading, words in self._words("ordinary_words")}

    @cached_property
    def _homes(self) -> dict[str, list[str]]:
        return dict(self._words("homes"))

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        return {
            heading: [name.strip() for name in " ".join(words).split(",")] for heading, words in self._words("towns")
        }

    def _words(self, name: str) -> Iterator[tuple[str, list[str]]]:
        heading, words = "", list[str]()
        for line in (self._folder / f"{name}.txt").read_text("utf-8").splitlines():
            if line.startswith("["):
                if heading:
                    yield heading, words
                heading, words = line.strip("[]"), []
            elif not line.startswith("#"):
                words += line.split()
        yield heading, words
