"""What to say of a poster before it is printed: how small its words are, and what would make them large enough."""

from dataclasses import dataclass, replace

from desktop.model.journey import Journey
from desktop.model.posters import PosterSize, PosterWish, Subject
from desktop.report.posters.contents import Pinned, shown_on, walls
from desktop.report.posters.fit import fit
from desktop.report.posters.lettering import POINT, SLACK, is_readable
from desktop.report.posters.runs import columns_of, runs
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Advice:
    """The smallest words in points, and a sentence or two about them."""

    points: float
    is_readable: bool
    words: str


def advice(pinned: Pinned, wish: PosterWish, translate: Translate) -> Advice:
    """Say how small the words become; nobody is kept from printing."""
    height = _smallest(pinned, wish, translate)
    points = height / POINT
    size, said = wish.size.upper(), in_words(points, translate)
    if is_readable(height):
        words = translate("Report", "On {size} the smallest text is {points} pt.").format(size=size, points=said)
        return Advice(points, True, words)
    words = translate("Report", "On {size} the smallest text is only {points} pt.").format(size=size, points=said)
    return Advice(points, False, f"{words} {_way_out(pinned, wish, translate)}")


def in_words(points: float, translate: Translate) -> str:
    """Points with one decimal, never rounded up: 8.96 is not 9.0."""
    tenths = int(points * 10 + SLACK)
    return translate("Report", "{whole}.{tenth}").format(whole=tenths // 10, tenth=tenths % 10)


def _smallest(pinned: Pinned, wish: PosterWish, translate: Translate) -> float:
    """The smallest type of all posters, in millimetres; of nothing it is large enough."""
    return min((fit(wall).smallest for wall in walls(pinned, wish, translate)), default=9 * POINT)


def _way_out(pinned: Pinned, wish: PosterWish, translate: Translate) -> str:
    larger = _larger(pinned, wish, translate)
    divided = None if wish.subject is Subject.COMPARISON else _divided(pinned, wish, translate)
    if larger and divided:
        words = translate("Report", "Choose {size}, or divide it into {count}: {each}.")
        return words.format(size=larger.upper(), count=divided, each=_each(pinned, wish, divided, translate))
    if larger:
        return translate("Report", "Choose {size}.").format(size=larger.upper())
    if divided:
        words = translate("Report", "Divide it into {count}: {each}.")
        return words.format(count=divided, each=_each(pinned, wish, divided, translate))
    for size in wish.size.larger if wish.subject is not Subject.COMPARISON else ():
        count = _divided(pinned, replace(wish, size=size), translate)
        if count:
            words = translate("Report", "Choose {size} and divide it into {count}: {each}.")
            return words.format(size=size.upper(), count=count, each=_each(pinned, wish, count, translate))
    if wish.subject is Subject.COMPARISON:
        return translate("Report", "Print a poster of each journey instead, or hide lanes and phases.")
    return translate("Report", "Hide lanes that need not be seen, or write less on the cards.")


def _larger(pinned: Pinned, wish: PosterWish, translate: Translate) -> PosterSize | None:
    for size in wish.size.larger:
        if is_readable(_smallest(pinned, replace(wish, size=size), translate)):
            return size
    return None


def _divided(pinned: Pinned, wish: PosterWish, translate: Translate) -> int | None:
    """The least number of posters on which the words are large enough; the more there are, the larger they are."""
    low, high = wish.parts + 1, len(columns_of(_grid(pinned, wish)))
    if low > high or not is_readable(_smallest(pinned, replace(wish, parts=high), translate)):
        return None
    while low < high:
        middle = (low + high) // 2
        if is_readable(_smallest(pinned, replace(wish, parts=middle), translate)):
            high = middle
        else:
            low = middle + 1
    return len(runs(_grid(pinned, wish), low))


def _each(pinned: Pinned, wish: PosterWish, count: int, translate: Translate) -> str:
    """What is on each of some posters."""
    most = max(len(columns_of(part)) for part in runs(_grid(pinned, wish), count))
    if wish.subject is Subject.PLAN:
        one, many = translate("Report", "one goal on each"), translate("Report", "at most {columns} goals on each")
    else:
        one, many = translate("Report", "one phase on each"), translate("Report", "at most {columns} phases on each")
    return one if most == 1 else many.format(columns=most)


def _grid(pinned: Pinned, wish: PosterWish) -> Journey:
    return shown_on(pinned.board, wish.subject)[0]
