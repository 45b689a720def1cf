"""A case on paper for a table: a handout of two A4 pages, or a card of two A5 pages, in the largest type that fits.

The smallest type is 9 pt; a case too long even for that takes more pages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby

from desktop.layout.marks import Box, Frame
from desktop.layout.palette import Token
from desktop.model.case import Assessment, Case
from desktop.report import measures as m
from desktop.report.blocks import CasePaper, PaperKind
from desktop.report.case import persona_of
from desktop.report.case_type import CaseType
from desktop.report.columns import text_width
from desktop.report.frames import Spot, frames_used, pour, put
from desktop.report.letters import Line, clean, words
from desktop.report.measures import A4, A5, PaperSize
from desktop.report.page import Page, Piece, Placed, Slice
from desktop.tagged.structure import Structure
from desktop.words import Translate

PAGES = 2
LEAST = 9 * 25.4 / 72 / m.BODY.size
"""The scale at which running text is 9 pt."""
STEPS = 12
PANEL_PADDING = 5.0
NOTES_ABOVE = 9.0
NOTES_STEP = 9.0
LEAST_NOTES = 3


@dataclass(frozen=True, slots=True)
class _Form:
    """How a kind of paper is laid out, in millimetres: the story's column, and the one beside it if there is one."""

    size: PaperSize
    left: float
    top: float
    bottom: float
    story: float
    aside: float
    title: float
    largest: float

    @property
    def aside_left(self) -> float:
        return self.size.width - self.left - self.aside - PANEL_PADDING

    def frames(self) -> Iterator[Frame]:
        for _ in count():
            yield Frame(self.left, self.top, self.story, self.size.height - self.top - self.bottom)


_FORMS = {
    PaperKind.HANDOUT: _Form(A4, m.LEFT, 25.0, 20.0, 101.0, 50.0, 8.6, 1.22),
    PaperKind.CARD: _Form(A5, 13.0, 13.0, 15.0, 122.0, 0.0, 7.0, 1.3),
}


@dataclass(frozen=True, slots=True)
class _Fit:
    """One way to lay a case out: how large the type is, and whether the back is kept for what comes after the story."""

    scale: float
    turned: bool


@dataclass(frozen=True, slots=True)
class _Laid:
    """The story and what stands beside it, as far as they are laid in frames, a frame a page."""

    story: list[Spot]
    aside: list[Spot]

    @property
    def pages(self) -> int:
        return max(frames_used(self.story), frames_used(self.aside), 1)


def case_pages(paper: CasePaper, structure: Structure, translate: Translate) -> list[Page]:
    """Lay a case on its pages, growing the report's structure."""
    form = _FORMS[paper.kind]
    laid = _laid(paper.case, form, structure, _best(paper.case, form, translate), translate)
    pages = [Page(form.size, paper.case.title, plain=form.size is A5) for _ in range(laid.pages + laid.pages % PAGES)]
    put(laid.story, pages, form.left)
    for number in sorted({spot.frame for spot in laid.aside}):
        pages[number].placed.insert(0, _panel(form))
    put(laid.aside, pages, form.aside_left)
    pages[-1].placed += _notes(form, laid.story, len(pages) - 1, structure, translate)
    if form.size is A5:
        for number, page in enumerate(pages, start=1):
            page.placed.append(_foot(form, paper.case, number, len(pages)))
    return pages


def _best(case: Case, form: _Form, translate: Translate) -> _Fit:
    """Find the largest type with which the case takes no more than two pages, or the least there is."""
    scales = [form.largest - (form.largest - LEAST) * step / STEPS for step in range(STEPS + 1)]
    # A front with nothing but a title is no front.
    fits = [_Fit(scale, turned=True) for scale in scales if scale >= 1 and case.situation.strip()] + [
        _Fit(scale, turned=False) for scale in scales
    ]
    for fit in fits:
        if _laid(case, form, Structure(), fit, translate).pages <= PAGES:
            return fit
    return fits[-1]


def _laid(case: Case, form: _Form, structure: Structure, fit: _Fit, translate: Translate) -> _Laid:
    column = CaseType(structure, form.story, fit.scale)
    beside = CaseType(structure, form.aside, min(fit.scale, 1.0)) if form.aside else None
    persona = persona_of(case, translate)
    front = [*column.title(case.title, translate("Report", "The case"), form.title)]
    front += column.text(persona, m.LEAD) if persona else ()
    front += _part(translate("Report", "Situation"), case.situation, column)
    if beside:
        front += _own_words(case, column, translate)
    aside = list(_actors(case, beside, translate)) if beside else []
    behind = list(_behind(case, column, translate, card=beside is None))
    levels = list(_levels(case, beside, translate)) if beside else []
    if not fit.turned:
        return _Laid(pour(front + behind, form.frames()), pour(aside + levels, form.frames()) if beside else [])
    story, actors = pour(front, form.frames()), pour(aside, form.frames()) if aside else []
    turn = max(frames_used(story), frames_used(actors))
    return _Laid(
        story + _later(pour(behind, form.frames()), turn) if behind else story,
        actors + _later(pour(levels, form.frames()), turn) if levels else actors,
    )


def _behind(case: Case, column: CaseType, translate: Translate, *, card: bool) -> Iterator[Slice]:
    """What comes after the story: on a card what the citizen says, on a handout how the collaboration went."""
    if card:
        yield from _own_words(case, column, translate)
    else:
        yield from _part(translate("Report", "What went wrong"), case.went_wrong, column)
        yield from _part(translate("Report", "Also in the case"), case.left_over, column)
    yield from _questions(case, column, translate)
    if card and case.actors:
        yield from column.heading(translate("Report", "Who takes part"))
        yield from column.text(", ".join(actor.role for actor in case.actors), m.NOTE)


def _later(spots: list[Spot], frames: int) -> list[Spot]:
    return [Spot(spot.frame + frames, spot.y, spot.slice) for spot in spots]


def _own_words(case: Case, column: CaseType, translate: Translate) -> Iterator[Slice]:
    if case.own_words:
        yield from column.heading(translate("Report", "In their own words"))
        yield from column.quotes(case.own_words)


def _questions(case: Case, column: CaseType, translate: Translate) -> Iterator[Slice]:
    if case.questions:
        yield from column.heading(translate("Report", "To talk about"))
        yield from column.numbered(case.questions)


def _part(heading: str, text: str, column: CaseType) -> Iterator[Slice]:
    if text.strip():
        yield from column.heading(heading)
        yield from column.text(text)


def _actors(case: Case, column: CaseType, translate: Translate) -> Iterator[Slice]:
    if case.actors:
        yield from column.heading(translate("Report", "Who takes part"))
        yield from column.actors(case.actors)


def _levels(case: Case, column: CaseType, translate: Translate) -> Iterator[Slice]:
    if not case.assessments:
        return
    yield from column.heading(translate("Report", "Themes and levels"))
    if case.scale.strip():
        yield from column.text(translate("Report", "Scale: {scale}").format(scale=case.scale), m.NOTE)
    for theme, lines in groupby(case.assessments, key=lambda line: line.theme):
        yield from column.levels(theme, _held(lines), translate)


def _held(lines: Iterator[Assessment]) -> Sequence[Assessment]:
    return tuple(lines)


def _panel(form: _Form) -> Placed:
    """The pale ground behind the column beside the story."""
    height = form.size.height - form.top - form.bottom + 2 * PANEL_PADDING - 4.0
    width = form.aside + 2 * PANEL_PADDING
    ground = Box(-PANEL_PADDING, -PANEL_PADDING, width, height, fill=Token.PAPER, radius=2.5)
    return Placed(form.aside_left, form.top, Piece((ground,)))


def _notes(
    form: _Form, story: Sequence[Spot], last: int, structure: Structure, translate: Translate
) -> Iterator[Placed]:
    """Lines to write on where the last page has room for a few."""
    top = max((spot.y + spot.slice.height for spot in story if spot.frame == last), default=form.top) + NOTES_ABOVE
    lines = int((form.size.height - form.bottom - top - m.KICKER.step) / NOTES_STEP)
    if not form.aside or lines < LEAST_NOTES:
        return
    head = Line(clean(translate("Report", "Notes")).upper(), " ")
    yield Placed(form.left, top, Piece((words(head, 0, 0, m.KICKER),), structure.add("P")))
    rules = tuple(
        Box(0, m.KICKER.step + number * NOTES_STEP, form.story, m.RULE, fill=Token.LINE)
        for number in range(1, lines + 1)
    )
    yield Placed(form.left, top, Piece(rules))


def _foot(form: _Form, case: Case, number: int, total: int) -> Placed:
    """A card's own foot: whose it is, and which side of it."""
    name = Line(clean(case.title), " ")
    side = f"{number} / {total}"
    top = form.size.height - form.bottom + 4.0
    right = form.story - text_width(side, m.RUNNING)
    marks = (words(name, 0, 0, m.RUNNING), words(Line(side, " "), right, 0, m.RUNNING))
    return Placed(form.left, top, Piece(marks))
