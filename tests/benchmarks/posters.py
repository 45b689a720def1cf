"""A poster of a large board measured: on A2 and on sheets of A4, with all of it as text, beside its page alone."""

from dataclasses import replace

from desktop.model.day import Day, Group
from desktop.model.posters import PosterSize, PosterWish, Subject, TilePaper
from desktop.report.pdf import made_pdf
from desktop.report.posters.advice import advice
from desktop.report.posters.contents import Pinned, poster_report
from desktop.words import untranslated
from tests.benchmarks.boards import board
from tests.benchmarks.measure import Row, row_of, timed

CARDS = 500
BAR, LARGEST = 1_000.0, 300_000.0
"""Milliseconds, and bytes: the second row counts bytes where the others count milliseconds."""

ROUNDS = 5


def rows() -> list[Row]:
    """Measure how long a poster takes and how large its file is, and look whether small words are told."""
    group = Group("g", "Gruppe 1", "a")
    pinned = Pinned(Day("d", "Måling", "2026-05-12", groups=(group,)), group, board(CARDS).board)
    wish = PosterWish(Subject.AS_IS, PosterSize.A2)
    tiled = replace(wish, tiles=TilePaper.A4)
    told = advice(pinned, wish, untranslated)
    if not told.is_readable and "the smallest text is only" not in told.words:
        raise AssertionError(told.words)
    size = float(len(_made(pinned, wish)))
    sheet = [timed(lambda: _made(pinned, wish, alone=True)) for _ in range(ROUNDS)]
    whole = [timed(lambda: _made(pinned, wish)) for _ in range(ROUNDS)]
    cut = [timed(lambda: _made(pinned, tiled)) for _ in range(ROUNDS)]
    name = f"A2 poster of {CARDS} cards with its text"
    return [
        row_of(name, BAR, whole, "its sheet alone", sheet),
        row_of(f"{name}: bytes", LARGEST, [size], "those of its sheet", [float(len(_made(pinned, wish, alone=True)))]),
        row_of(f"{name}, on sheets of A4", BAR, cut, "its sheet alone", sheet),
    ]


def _made(pinned: Pinned, wish: PosterWish, *, alone: bool = False) -> bytes:
    report = poster_report(pinned, wish, untranslated)
    return made_pdf(replace(report, blocks=report.blocks[:1]) if alone else report, untranslated).content
