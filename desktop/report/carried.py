"""The fields an udredning was carried into on paper: all of them in order with the appendix, or a short part of it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.model.assessed import Assessed
from desktop.model.carry_fields import (
    APPENDIX_KEY,
    SYSTEM_NAMES,
    CarryField,
    CarryPlan,
    CarrySystem,
    level_rows,
    sources_of,
    whole_plan,
)
from desktop.model.carrying_over import CarryState, Piece, Source, need_titles, share, state
from desktop.model.day import Day, Group
from desktop.model.day_record import Sender
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.paths import resources
from desktop.report.blocks import (
    NOBODY,
    Block,
    Bullets,
    Cell,
    Cover,
    Heading,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Style,
    Table,
)
from desktop.report.carry_text import (
    carried_text,
    details_line,
    figure_words,
    gone_line,
    heading,
    left_out,
    left_out_words,
    level_line,
)
from desktop.report.dates import date_in_words
from desktop.report.groups import group_key, group_name
from desktop.report.pdf import Progress, put_in_place
from desktop.report.writing import save_report
from desktop.words import QT_TRANSLATE_NOOP, Translate

TITLE = QT_TRANSLATE_NOOP("Carry", "Assessment carried over to {system}")
STATE_NAMES = {
    CarryState.NOT: QT_TRANSLATE_NOOP("Carry", "not carried over"),
    CarryState.CHANGED: QT_TRANSLATE_NOOP("Carry", "changed since it was carried over"),
}
NOTHING_WRITTEN = QT_TRANSLATE_NOOP("Assessment", "This group has not written on its assessment.")
FIRST_WIDTH = 0.34


@cache
def vocabulary_here() -> Vocabulary:
    """The vocabularies that come with the program."""
    return load_vocabulary(resources())


def plan_of(assessed: Assessed, system: CarrySystem) -> CarryPlan:
    """The fields of a system for the sections of a board."""
    return whole_plan(system, assessed, vocabulary_here())


@dataclass(frozen=True, slots=True)
class CarriedPaper:
    """Which group's udredning in which system, of which day."""

    day: Day
    group: Group
    assessed: Assessed
    system: CarrySystem
    sender: Sender = NOBODY

    @property
    def plan(self) -> CarryPlan:
        return plan_of(self.assessed, self.system)

    def title(self, translate: Translate) -> str:
        return translate("Carry", TITLE).format(system=SYSTEM_NAMES[self.system])

    def facts(self, translate: Translate) -> tuple[str, ...]:
        """Whose it is, and when it was made."""
        case = self.day.case_of(self.group)
        date = date_in_words(self.day.date, translate) if self.day.date else ""
        said = (group_name(self.group, translate), case.title if case else "", self.day.title.strip(), date)
        return tuple(filter(None, said))


def write_carried(
    paper: CarriedPaper,
    path: Path,
    translate: Translate,
    template: Path | None = None,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write all fields to a file of the kind its name says, and give in sentences what is to be told of it."""
    from desktop.report.word.writing import Manner, write_docx  # costs time that a PDF does not need

    kind = path.suffix.lower()
    told = left_out_words(left_out(paper.assessed, paper.plan, translate), translate, levels=kind != ".txt")
    match kind:
        case ".txt":
            put_in_place(carried_text(paper.assessed, paper.plan, translate).encode(), path)
            return told
        case ".docx":
            title = paper.title(translate)
            cover = Cover(title, paper.facts(translate))
            report = Report(title, (cover, *carried_blocks(paper, translate)), sender=paper.sender)
            manner = Manner(template, date_in_words(paper.day.date, translate), paper.sender.name)
            return (*write_docx(report, path, translate, manner, progress), *told)
        case _:
            return (*save_report(carried_report(paper, translate), path, translate, progress), *told)


def carried_report(paper: CarriedPaper, translate: Translate) -> Report:
    """The same as a report for PDF or a web page."""
    title, name = paper.title(translate), group_name(paper.group, translate)
    front = (PageBreak(title), Heading(1, title, name, key="carried"))
    facts = " · ".join(paper.facts(translate)[1:])  # the group stands over the title
    note = (Paragraph(facts, Style.NOTE),) if facts else ()
    blocks = (*front, *note, *carried_blocks(paper, translate, level=2))
    return Report(f"{title} · {name}", blocks, sender=paper.sender)


def carried_blocks(paper: CarriedPaper, translate: Translate, level: int = 1) -> Iterator[Block]:
    """Every field that says something, in order, with headings from a level on; then which ones are empty."""
    assessed, plan = paper.assessed, paper.plan
    counted = share(sources_of(assessed), assessed.carried, paper.system, APPENDIX_KEY)
    yield Paragraph(figure_words(counted, translate) if counted.written else translate("Assessment", NOTHING_WRITTEN))
    told = left_out_words(left_out(assessed, plan, translate), translate, levels=True)
    if told:
        yield Paragraph(" ".join(told), Style.NOTE)
    empty: list[CarryField] = []
    group = ""
    for each in plan.fields:
        found = list(_field(each, assessed, translate))
        if not found:
            empty.append(each)
            continue
        if each.group and each.group != group:
            yield Heading(level, each.group, key=f"carried-{each.key}")
        group = each.group
        under = min(3, level + 1) if group else level
        yield Heading(under, each.label, key="" if group else f"field-{each.key}", aside=under > 2)
        yield from found
    if empty:
        words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "Empty fields: {names}."))
        yield Paragraph(words.format(names="; ".join(_empty_names(plan, empty))), Style.NOTE)


def _empty_names(plan: CarryPlan, empty: Collection[CarryField]) -> Iterator[str]:
    """The empty fields, those under one heading together, and by that heading alone where all under it are empty."""
    told = set()
    for each in empty:
        above = each.above
        if not above:
            yield each.title
        elif above not in told:
            told.add(above)
            under = [field for field in plan.fields if field.above == above]
            labels = [field.label for field in under if field in empty]
            yield above if len(labels) == len(under) else f"{above} ({', '.join(labels)})"


def carried_part(assessed: Assessed, group: Group, translate: Translate) -> Iterator[Block]:
    """A short part for a group's report: what went where, how it stands, and the figure, for each system."""
    used = [system for system in CarrySystem if any(each.system == system for each in assessed.carried.pieces)]
    if not used:
        return
    name = translate("Carry", QT_TRANSLATE_NOOP("Carry", "Carried over to the case system"))
    yield Heading(2, name, key=f"{group_key(group)}-carried")
    for system in used:
        told = figure_words(share(sources_of(assessed), assessed.carried, system, APPENDIX_KEY), translate)
        yield Paragraph(f"{SYSTEM_NAMES[system]}: {told}")
    yield _table(assessed, used, translate)


def _table(assessed: Assessed, used: Sequence[CarrySystem], translate: Translate) -> Table:
    """A row for each section: where it went in each system, and its state wherever that is not simply carried over."""
    plans, rows = {system: plan_of(assessed, system) for system in used}, []
    for source in sources_of(assessed):
        if not source.is_empty or any(assessed.carried.of_section(system, source.section) for system in used):
            cells = (Cell(_went(assessed, plans[system], source, translate)) for system in used)
            rows.append(Row((Cell(source.title, strong=True), *cells)))
    first = translate("Carry", QT_TRANSLATE_NOOP("Carry", "Section"))
    share_of_each = (1 - FIRST_WIDTH) / len(used)
    return Table(
        (first, *(SYSTEM_NAMES[each] for each in used)), tuple(rows), (FIRST_WIDTH, *[share_of_each] * len(used))
    )


def _went(assessed: Assessed, plan: CarryPlan, source: Source, translate: Translate) -> str:
    """Where a section went in a system."""
    pieces = assessed.carried.of_section(plan.system, source.section)
    places = dict.fromkeys(found for piece in pieces if (found := plan.field(piece.field)) is not None)
    how = state(source, pieces)
    if not pieces:
        return "–" if source.is_empty else translate("Carry", STATE_NAMES[how])
    where = ", ".join(each.title for each in places)
    return f"{where} · {translate('Carry', STATE_NAMES[how])}" if how in STATE_NAMES else where


def _field(place: CarryField, assessed: Assessed, translate: Translate) -> Iterator[Block]:
    rows = level_rows(assessed, place, vocabulary_here())
    if rows:
        yield Bullets(tuple(level_line(row, translate) for row in rows))
    own = assessed.fields.get((place.system.value, place.key), "")
    if own.strip():
        yield Paragraph(own, Style.KEPT)
    pieces = assessed.carried.of_field(place.system, place.key)
    for piece in pieces:
        yield from _piece(piece, translate, titled=need_titles(pieces))


def _piece(piece: Piece, translate: Translate, *, titled: bool) -> Iterator[Block]:
    yield Paragraph("\n".join(filter(None, (piece.title if titled else "", heading(piece, translate)))), Style.NOTE)
    if piece.text:
        yield Paragraph(piece.text, Style.KEPT)
    after = [each for each in (gone_line(piece, translate), details_line(piece, translate)) if each]
    if after:
        yield Paragraph("\n".join(after), Style.NOTE)
