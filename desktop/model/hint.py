"""A hint about a case: what it reacts to, where, and why; it explains and never stops anybody."""

from dataclasses import dataclass

from desktop.model.case_places import Place
from desktop.words import Translate, untranslated


@dataclass(frozen=True, slots=True)
class Hint:
    """One kind sentence beside a place of a case, a source text in the context "CaseHints" filled from `values`.

    A place in a list with index -1 stands for the whole list. The part "level" or "expected" of an assessment, and the
    field "age", are places too, though `places` gives texts only.
    """

    place: Place
    text: str
    values: tuple[tuple[str, str], ...] = ()

    def say(self, translate: Translate = untranslated) -> str:
        """Tell it in the reader's language."""
        return translate("CaseHints", self.text).format(**dict(self.values))


def hint(place: Place, text: str, **values: object) -> Hint:
    """Make a hint, with what it names."""
    return Hint(place, text, tuple((name, str(value)) for name, value in values.items()))
