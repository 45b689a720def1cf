"""What the whole room said, in the report of a day: expectations and what became of them, questions, the evaluation."""

from collections.abc import Iterator

from desktop.model.evaluation import BEST, LEAST, WORST, Item
from desktop.model.plenum import Plenum
from desktop.model.wall import EXPECTATIONS, MET_NAMES, NOTE_NAMES, Note, NoteKind, Wall
from desktop.report import charts
from desktop.report.blocks import Block, Bullets, Cell, Heading, Paragraph, Row, Table
from desktop.words import Translate

OTHERS = (NoteKind.EXPERIENCE, NoteKind.PARKED)
KEY = "plenum"


def expectation_blocks(plenum: Plenum, translate: Translate, *, short: bool = False) -> Iterator[Block]:
    """What was expected and whether it was met: the chart, and unless it is to be `short`, every note."""
    expected = plenum.wall.shown(*EXPECTATIONS)
    if not expected:
        return
    yield Heading(2, translate("Wall", "Expectations"), key=f"{KEY}-expectations")
    yield from charts.expectations(plenum, translate)
    if short:
        return
    yield Table(
        (translate("Wall", "Expectations"), translate("Report", "Dots"), translate("Wall", "Were they met?")),
        tuple(_rows(plenum.wall, expected, translate)),
        (0.66, 0.1, 0.24),
    )


def other_notes(plenum: Plenum, translate: Translate) -> Iterator[Block]:
    """Experiences and questions from the wall."""
    for kind in OTHERS:
        notes = plenum.wall.shown(kind)
        if notes:
            yield Heading(2, translate("Wall", NOTE_NAMES[kind]), key=f"{KEY}-{kind}")
            yield Bullets(tuple(_words(plenum.wall, note) for note in notes))


def evaluation_blocks(plenum: Plenum, translate: Translate) -> Iterator[Block]:
    """What all answered together; nothing while too few have."""
    if plenum.outcome.may_show:
        yield from _evaluation(plenum, translate)


def _rows(wall: Wall, notes: tuple[Note, ...], translate: Translate) -> Iterator[Row]:
    """The notes under their headings, then those under none by what they are."""
    for cluster in wall.clusters:
        inside = [note for note in notes if note.cluster == cluster.id]
        if inside:
            yield Row((Cell(cluster.title.strip() or "…"),), leads=True)
            yield from (_row(wall, note, translate) for note in inside)
    for kind in EXPECTATIONS:
        loose = [note for note in notes if note.kind is kind and not note.cluster]
        if loose:
            yield Row((Cell(translate("Wall", NOTE_NAMES[kind])),), leads=True)
            yield from (_row(wall, note, translate) for note in loose)


def _row(wall: Wall, note: Note, translate: Translate) -> Row:
    met = translate("Wall", MET_NAMES[note.met]) if note.met is not None else "–"
    return Row((Cell(_words(wall, note)), Cell(str(note.votes) if note.votes else "–"), Cell(met)))


def _words(wall: Wall, note: Note) -> str:
    """The words of a note and of those that are one with it."""
    return " / ".join(each.text.strip() or "…" for each in (note, *wall.one_with(note.id)))


def _evaluation(plenum: Plenum, translate: Translate) -> Iterator[Block]:
    asked, outcome = plenum.questionnaire, plenum.outcome
    yield Heading(2, translate("Evaluation", "Evaluation"), key=f"{KEY}-evaluation")
    scale = translate("Report", "{number} have answered, from {worst} ({least}) to {best} ({most}).")
    yield Paragraph(scale.format(number=outcome.sheets, worst=WORST, least=asked.worst, best=BEST, most=asked.best))
    yield from charts.evaluation(plenum, translate)
    head = (translate("Report", "Statement"), translate("Report", "Average"), *map(str, range(WORST, BEST + 1)))
    rows = tuple(_tally(plenum, item, translate) for item in asked.items if not item.in_words)
    yield Table(head, rows, (0.46, 0.14, 0.08, 0.08, 0.08, 0.08, 0.08), whole=True)
    for item in asked.items:
        said = outcome.said(item.id) if item.in_words else ()
        if said:
            yield Heading(3, item.text)
            yield Bullets(said)


def _tally(plenum: Plenum, item: Item, translate: Translate) -> Row:
    tally = plenum.outcome.shown(item.id)
    if tally is None or tally.mean is None:
        few = translate("Report", "fewer than {least} answers").format(least=LEAST)
        return Row((Cell(item.text, strong=True), Cell(few), *[Cell("–")] * BEST))
    whole, tenth = f"{tally.mean:.1f}".split(".")
    mean = translate("Report", "{whole}.{tenth}").format(whole=whole, tenth=tenth)
    return Row((Cell(item.text, strong=True), Cell(mean), *(Cell(str(count)) for count in tally.counts)))
