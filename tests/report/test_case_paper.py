"""A case printed for a table: what is on a handout and on a card, on how many pages, and how small its type may be."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from desktop.exchange.case_reader import read_case
from desktop.model.case import Case
from desktop.report.blocks import PaperKind
from desktop.report.contents import cases_on_paper
from desktop.report.pdf import write_pdf
from desktop.words import untranslated
from tests.report.papers import CASE, Paper, bare

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "resources" / "cases").glob("*.yaml"))
NINE_POINT = 8.99


@pytest.fixture
def print_cases(tmp_path: Path) -> Callable[..., Paper]:
    def print_them(kind: PaperKind, *cases: Case) -> Paper:
        path = tmp_path / f"{kind}.pdf"
        write_pdf(cases_on_paper(cases, kind, untranslated), path, untranslated)
        return Paper(path)

    return print_them


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_handout_is_two_a4_pages_with_all_that_a_group_reads(path: Path, print_cases: Callable[..., Paper]) -> None:
    case = read_case(path).case
    paper = print_cases(PaperKind.HANDOUT, case)
    assert [(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in paper.pdf.pages] == [
        (595, 842)
    ] * 2
    read = [case.title, case.situation, *case.own_words, case.went_wrong, *case.questions]
    read += [actor.role for actor in case.actors] + [line.label for line in case.assessments]
    for words in read:
        assert bare(words) in paper.text or all(bare(part) in paper.text for part in re.split(r"[“”»«\n]", words))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_card_has_two_a5_sides_the_story_and_what_to_talk_about(
    path: Path, print_cases: Callable[..., Paper]
) -> None:
    case = read_case(path).case
    paper = print_cases(PaperKind.CARD, case)
    assert [round(float(page.mediabox.width)) for page in paper.pdf.pages] == [420, 420]
    assert bare(case.title) in paper.pages[0]
    assert bare(case.situation.split("\n\n")[0]) in paper.pages[0]
    assert bare(case.questions[-1]) in paper.pages[1]
    assert bare(case.title) in paper.pages[1]


def test_several_cases_begin_each_on_a_page_of_their_own_and_are_found_by_bookmark(
    print_cases: Callable[..., Paper],
) -> None:
    paper = print_cases(PaperKind.HANDOUT, CASE, replace(CASE, title="En anden"))
    assert len(paper.pages) == 4
    assert bare("En anden") in paper.pages[2]
    assert [item.title for item in paper.pdf.outline] == [CASE.title, "En anden"]


def test_a_long_case_gets_smaller_type_but_never_below_nine_points(print_cases: Callable[..., Paper]) -> None:
    story = "\n\n".join(f"Afsnit {number}. " + "Ord om det, der skete. " * 20 for number in range(40))
    for kind in PaperKind:
        paper = print_cases(kind, replace(CASE, situation=story, went_wrong=story))
        sizes: set[float] = set()
        for page in paper.pdf.pages[:3]:
            page.extract_text(
                visitor_text=lambda text, _cm, _tm, _font, size, sizes=sizes: (
                    sizes.add(size) if "Ord om" in text else None
                )
            )
        assert min(sizes) >= NINE_POINT
        assert len(paper.pages) > 2
        assert len(paper.pages) % 2 == 0
        for number in range(40):
            assert bare(f"Afsnit {number}.") in paper.text


def test_a_short_case_is_set_larger_and_leaves_lines_to_write_on(print_cases: Callable[..., Paper]) -> None:
    paper = print_cases(PaperKind.HANDOUT, CASE)
    assert bare("Notes".upper()) in paper.pages[-1]
    assert bare(CASE.questions[0]) in paper.pages[1]


def test_an_empty_case_can_be_printed(print_cases: Callable[..., Paper]) -> None:
    for kind in PaperKind:
        paper = print_cases(kind, Case("x", "Kun en titel"))
        assert bare("Kun en titel") in paper.pages[0]


def test_quotes_lists_and_headings_are_there_for_a_screen_reader(print_cases: Callable[..., Paper]) -> None:
    paper = print_cases(PaperKind.HANDOUT, CASE)
    with pikepdf.open(paper.path) as pdf:
        roles = [str(item.get("/S")) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/S" in item]
    for role in ("/H1", "/H2", "/P", "/BlockQuote", "/L", "/LI", "/LBody"):
        assert role in roles
