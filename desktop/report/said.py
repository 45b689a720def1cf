"""What is known and said of a journey beside its cards' words: details, value with its reasons, comments."""

from collections.abc import Iterable, Iterator, Mapping

from desktop.layout.details import days_in_words
from desktop.layout.value_rows import APART, SPAN
from desktop.layout.worth import levels, signed, spread
from desktop.model.elements import Form, fields_of
from desktop.model.journey import Card, Comment, Journey, Phase, Worth
from desktop.model.kinds import CHANNEL_NAMES, INFORMANT_NAMES, PERSPECTIVE_NAMES, WORTH_WORDS, Perspective
from desktop.model.pictograms import PICTOGRAM, pictogram_name
from desktop.model.sides import SIDE_NAMES
from desktop.report.blocks import Block, Cell, Heading, KindSign, Paragraph, Row, SideLetter, Style, Table
from desktop.words import Translate

NOTHING = "–"
IN_COLUMNS = frozenset({"who", "needs"})
"""Fields that have a column of their own."""


def details(card: Card, journey: Journey, translate: Translate) -> str:
    """What a card's kind asks for and what others have put on it, a line each; empty if there is nothing."""
    lines = []
    if card.pictogram is not None:
        lines.append(f"{translate('Pictograms', PICTOGRAM)}: {pictogram_name(card.pictogram, translate)}")
    for field in fields_of(card.kind, card.journey):
        value = "" if field.name in IN_COLUMNS else _value(card, field.name, field.form, journey, translate)
        if value:
            title = translate("Elements", field.title)
            lines.append(f"{title} {value}" if title.endswith("?") else f"{title}: {value}")
    return "\n".join([*lines, *marks(card, translate)])


def marks(card: Card, translate: Translate) -> Iterator[str]:
    """What others have put on a card: dots, and that it is not so."""
    for count, one, many in (
        (card.dots, translate("Report", "1 dot"), translate("Report", "{count} dots")),
        (card.doubts, translate("Report", "1 says: not so"), translate("Report", "{count} say: not so")),
    ):
        if count:
            yield one if count == 1 else many.format(count=count)


def value_blocks(journey: Journey, translate: Translate) -> Iterator[Block]:
    """What was judged, with why; each perspective for itself, for they are never added up."""
    judged: list[tuple[Cell, tuple[Worth, ...]]] = [
        (Cell(phase.title, strong=True), phase.worth) for phase in journey.phases if _is_said(phase)
    ]
    judged += [
        (Cell(card.text.strip() or NOTHING, KindSign(card.kind)), card.worth)
        for card in journey.in_reading_order()
        if _is_said(card)
    ]
    if not judged:
        return
    names = (translate("Kinds", PERSPECTIVE_NAMES[perspective]) for perspective in Perspective)
    rows = (Row((_with_span(name, worth, translate), *_judged(worth, translate))) for name, worth in judged)
    yield Heading(3, translate("Report", "What it is worth"))
    yield Table((translate("Report", "Phase or card"), *names), tuple(rows), (0.25, 0.25, 0.25, 0.25))


def comment_blocks(
    journey: Journey, comments: Mapping[str, tuple[Comment, ...]], translate: Translate
) -> Iterator[Block]:
    """What was remarked on the cards: from which side, but not by whom."""
    rows: list[Row] = []
    for card in journey.in_reading_order():
        remarks = comments.get(card.id, ())
        if remarks:
            rows.append(Row((Cell(card.text.strip() or NOTHING, KindSign(card.kind)),), leads=True))
            rows.extend(Row(tuple(_remark(remark, translate))) for remark in remarks)
    if rows:
        head = (translate("Report", "From"), translate("Report", "Comment"), translate("Report", "Answered"))
        yield Heading(3, translate("Report", "What was said about the cards"))
        yield Table(head, tuple(rows), (0.27, 0.58, 0.15))


def hidden_blocks(journey: Journey, translate: Translate) -> Iterator[Block]:
    """What lies in hidden lanes and phases is neither drawn nor told: their names say that it is there."""
    lanes = ", ".join(lane.title for lane in journey.hidden_lanes)
    phases = ", ".join(phase.title for phase in journey.hidden_phases)
    told = []
    if lanes:
        told.append(translate("Report", "Hidden lanes, not in this report: {names}.").format(names=lanes))
    if phases:
        told.append(translate("Report", "Hidden phases, not in this report: {names}.").format(names=phases))
    if told:
        yield Paragraph(" ".join(told), Style.NOTE)


def _remark(remark: Comment, translate: Translate) -> Iterable[Cell]:
    yield Cell(translate("Sides", SIDE_NAMES[remark.side]), SideLetter(remark.side))
    yield Cell(remark.text.strip() or NOTHING)
    yield Cell(translate("Report", "yes") if remark.answered else NOTHING)


def _value(card: Card, name: str, form: Form, journey: Journey, translate: Translate) -> str:
    """A field of a card in words; empty if it is not filled in."""
    value = ""
    match form:
        case Form.DAYS if card.days is not None:
            value = days_in_words(card.days, translate)
        case Form.CHANNEL if card.channel is not None:
            value = translate("Kinds", CHANNEL_NAMES[card.channel])
        case Form.INFORMANT if card.source is not None:
            value = translate("Kinds", INFORMANT_NAMES[card.source])
        case Form.YES_NO if card.knows is not None:
            value = translate("Report", "yes") if card.knows else translate("Report", "no")
        case Form.PAIN_POINT if card.solves in journey.cards:
            value = journey.cards[card.solves].text
        case Form.TEXT:
            value = str(getattr(card, name))
        case _:
            pass
    return value.strip()


def _is_said(of: Card | Phase) -> bool:
    return any(worth.level is not None or worth.because.strip() for worth in of.worth)


def _with_span(name: Cell, worth: tuple[Worth, ...], translate: Translate) -> Cell:
    far = spread(levels(worth))
    span = translate("Drawing", SPAN).format(count=far)
    return Cell(f"{name.text}\n({span})", name.ornament, name.strong) if far >= APART else name


def _judged(worth: tuple[Worth, ...], translate: Translate) -> Iterator[Cell]:
    by = {each.perspective: each for each in worth}
    for perspective in Perspective:
        said = by.get(perspective)
        parts = []
        if said is not None and said.level is not None:
            parts.append(f"{signed(said.level)} {translate('Kinds', WORTH_WORDS[said.level])}")
        if said is not None and said.because.strip():
            parts.append(translate("Report", "because {reason}").format(reason=said.because.strip()))
        yield Cell(", ".join(parts) or NOTHING)
