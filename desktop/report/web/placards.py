"""Posters, badges and table signs as what they say: on a web page nothing is cut out or folded."""

from desktop.model.sides import SIDE_NAMES
from desktop.report.blocks import Badge, Badges, Poster, SideLetter, TableSign
from desktop.report.web.drawing import code, sign
from desktop.report.web.markup import Markup, element, joined
from desktop.words import Translate


def poster(block: Poster) -> Markup:
    """What, when and where, and the programme as a list of times."""
    lines = (
        element("li", element("span", f"{line.time} ", class_="time"), line.text, dir="auto") for line in block.lines
    )
    return joined(
        element("p", "\n".join(filter(str.strip, block.facts)), class_="facts", dir="auto"),
        element("p", block.lead, class_="lead", dir="auto") if block.lead.strip() else Markup(),
        element("ol", *lines, class_="plain") if block.lines else Markup(),
    )


def badge_list(block: Badges, translate: Translate) -> Markup:
    """Every badge as a line."""
    return _people(block.badges, translate)


def table_sign(block: TableSign, translate: Translate) -> Markup:
    """What a table does, who sits there, and how to come in."""
    parts = [element("p", block.detail, class_="lead", dir="auto")] if block.detail.strip() else []
    if block.people:
        parts.append(_people(block.people, translate))
    if block.join is not None:
        words = "\n".join((block.how, block.join.address, block.join.words))
        parts += [code(block.join.line), element("p", words, dir="auto")]
    return joined(*parts)


def _people(people: tuple[Badge, ...], translate: Translate) -> Markup:
    return element("ul", *(_person(person, translate) for person in people), class_="plain")


def _person(person: Badge, translate: Translate) -> Markup:
    said = (person.name, person.role, translate("Sides", SIDE_NAMES[person.side]), person.group)
    return element("li", sign(SideLetter(person.side)), " · ".join(filter(str.strip, said)), dir="auto")
