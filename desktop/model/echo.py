"""Which of the citizen's own words come again in what others have made of them."""

import re

_WORD = re.compile(r"[^\W\d_]{3,}")
# fmt: off
_SMALL = frozenset(
    (
        "jeg", "mig", "min", "mit", "mine", "dig", "din", "dit", "dine", "hun", "han", "hende", "ham", "hans",
        "hendes", "sin", "sit", "sine", "den", "det", "der", "dem", "deres", "som", "med", "for", "fra", "til",
        "hos", "ved", "ind", "ned", "over", "under", "efter", "inden", "mens", "men", "også", "ikke", "kun",
        "bare", "lige", "selv", "kan", "kunne", "skal", "skulle", "vil", "ville", "har", "have", "havde",
        "haft", "være", "været", "bliver", "blive", "blev", "får", "fået", "gør", "gøre", "gjort", "går", "gå",
        "gerne", "meget", "mere", "mindst", "mest", "nogen", "noget", "nogle", "alle", "alt", "hver", "hvert",
        "hvad", "hvor", "når", "hvis", "fordi", "igen", "skal", "ligesom", "end", "dag", "dage", "uge", "ugen",
        "gang", "gange", "inden", "ude", "hjemme",
    )
)
# fmt: on
"""Too common to tell anything."""
STEM = 4
"""So many letters make two forms of a word the same: sove, sover."""


def echoes(said: str, written: str) -> tuple[str, ...]:
    """The words of `said` that come again in `written`, as they were said, each once."""
    there = {_stem(word) for word in _words(written)}
    found: dict[str, str] = {}
    for word in _words(said):
        if _stem(word) in there:
            found.setdefault(_stem(word), word)
    return tuple(found.values())


def _words(text: str) -> list[str]:
    return [word for word in map(str.lower, _WORD.findall(text)) if word not in _SMALL]


def _stem(word: str) -> str:
    return word[:STEM]
