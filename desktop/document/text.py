"""Words in the shared documents: the one place that knows that pycrdt counts a text in UTF-8 bytes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pycrdt import Doc, Map, Text

from desktop.model.cpr import mask
from desktop.model.splice import Splice, differing
from desktop.model.text_limits import LONGEST_TEXT

SEVERAL = 4


def sound(words: str) -> str:
    """Words as the library can hold them: halves of an emoji joined or replaced, which some keyboards deliver.

    Half an emoji inside a transaction would end it with some of the words gone.
    """
    try:
        words.encode()
    except UnicodeEncodeError:
        words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return words.replace("\0", "")


def fit(words: str) -> str:
    """Words as people may keep them: sound, and every CPR number hidden before it is in any update's bytes.

    All that people write comes through here, or through `cpr.mask_case`, on its way into a shared document.
    """
    return mask(sound(words))[0]


def write_text(entity: "Map[object]", name: str, words: str, *, whole: bool = False) -> None:
    """Make an entity's text read `words`; what a stranger wrote there as a plain value becomes a text.

    What lies beyond what anybody is shown of a long text stays, unless `words` are the `whole` of it.
    """
    held = entity.get(name)
    if isinstance(held, Text):
        rewrite(held, fit(words) + ("" if whole else _unseen(str(held))))
    else:
        entity[name] = Text(fit(words))


def add_text(entity: "Map[object]", name: str, words: str) -> None:
    """Put words before those of an entity's text."""
    held = entity.get(name)
    if isinstance(held, Text):
        held.insert(0, fit(words))
    else:
        entity[name] = Text(fit(words))


def reads(entity: "Map[object]", name: str, words: str) -> bool:
    """Whether an entity's text reads `words` already."""
    held = entity.get(name)
    return isinstance(held, str | Text) and str(held) == fit(words) + _unseen(str(held))


def rewrite(text: Text, new: str) -> bool:
    """Make `text` read `new` by one removal and one insertion where they differ; tell whether anything changed.

    Must be called inside a transaction. What others write outside the changed stretch stays.
    """
    old, new = str(text), sound(new)
    if old == new:
        return False
    cut = differing(old, new)
    at, gone = _bytes(old[: cut.at]), _bytes(old[cut.at : cut.at + cut.gone])
    if gone:
        del text[at : at + gone]
    if cut.came:
        text.insert(at, cut.came)
    return True


def splices_of(delta: Sequence[Mapping[str, Any]]) -> Iterator[Splice]:
    """What the library tells of a change of a text, as cuts one after the other; strangers may put in other things."""
    at = 0
    for part in delta:
        came = part.get("insert", "")
        if isinstance(came, str) and came:
            yield Splice(at, 0, came)
            at += _bytes(came)
        elif gone := int(part.get("delete", 0)):
            yield Splice(at, gone, "")
        at += int(part.get("retain", 0))


def counts_bytes() -> bool:
    """Tell whether this pycrdt counts as this room believes; the program refuses to start on another."""
    doc: Doc[Any] = Doc()
    probe = doc.get("probe", type=Text)
    probe += "æ😀å"
    rewrite(probe, "æø😀å")
    return str(probe) == "æø😀å" and len(probe) == _bytes("æø😀å")


def _unseen(held: str) -> str:
    """What is beyond what is shown of a text that several have made long together; longer ones are a stranger's."""
    return held[LONGEST_TEXT:] if len(held) <= SEVERAL * LONGEST_TEXT else ""


def _bytes(text: str) -> int:
    return len(text.encode())
