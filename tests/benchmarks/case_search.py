"""Searching and listing among 1,000 cases of about 5 kB: against a plain LIKE scan, and against the bare index."""

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from db.words import question
from desktop.archive.archive import Archive
from desktop.archive.cases import all_cases, keep_case, search_cases
from desktop.exchange.case_reader import read_case
from desktop.model.case import Actor, Assessment, Case
from desktop.model.sides import Side
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from tests.benchmarks.measure import Row, alternately, timed

CASES = 1_000
WORDS_EACH = 650
SEARCH_BAR = 50.0
LIST_BAR = 50.0
ROUNDS = 25
TYPED = {
    "one letter": "h",
    "two letters": "de",
    "a rare word": "badeværelse",
    "two common words": "han ikke",
    "three beginnings": "hjem støt boli",
    "a paragraph": "§ 85",
}
LAWS = ("SEL § 83", "SEL § 83 a", "SEL § 85", "SEL § 99", "SEL § 107", "SEL § 141", "SUL § 138", "ABL § 5")
ROLES = ("Hjemmepleje", "Visitator", "Støttekontaktperson", "Bostøtte", "Sagsbehandler", "Datter", "Egen læge")
THEMES = ("Egenomsorg", "Mobilitet", "Mentale funktioner", "Samfundsliv", "Praktiske opgaver", "Relationer")


def invented(number: int, vocabulary: list[str], rng: random.Random) -> Case:
    """A case as long as real ones, of words as often as they come in real ones."""

    def said(words: int) -> str:
        return " ".join(rng.choices(vocabulary, k=words)).capitalize() + "."

    return Case(
        id=f"case{number}",
        title=f"{said(5)} {number}",
        persona=said(8),
        age=rng.randrange(18, 95),
        keywords=tuple(rng.sample(vocabulary, 4)),
        target_groups=(said(3),),
        legal_basis=tuple(rng.sample(LAWS, 2)),
        situation="\n\n".join(said(90) for _ in range(4)),
        own_words=(said(25), said(20)),
        actors=tuple(Actor(role, Side.PROVIDER) for role in rng.sample(ROLES, 4)),
        assessments=tuple(
            Assessment("FSIII_classic", "", said(3), rng.randrange(5), theme=rng.choice(THEMES)) for _ in range(8)
        ),
        went_wrong=said(WORDS_EACH - 500),
        questions=tuple(said(12) for _ in range(3)),
    )


def rows() -> Iterator[Row]:
    """Measure in a library of its own; nothing of it is left."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Places(Path(folder)), load_templates(resources()))
        try:
            _fill(archive)
            yield from _measured(archive)
        finally:
            archive.close()


def _fill(archive: Archive) -> None:
    rng = random.Random(7)
    shipped = [read_case(path).case for path in sorted((resources() / "cases").glob("*.yaml"))]
    vocabulary = " ".join(f"{case.situation} {case.went_wrong}" for case in shipped).split()
    with archive.writing():
        for number in range(CASES):
            keep_case(archive, invented(number, vocabulary, rng))


def _measured(archive: Archive) -> Iterator[Row]:
    connection = archive.library._connection

    def like(words: str) -> object:
        letters = words.strip("§ ").split()
        scan = " AND ".join("text LIKE ?" for _ in letters)
        return connection.rows(f"SELECT case_id FROM case_versions WHERE {scan}", [f"%{each}%" for each in letters])

    def bare(words: str) -> object:
        return connection.rows("SELECT rowid FROM case_words WHERE case_words MATCH ?", [question(words)])

    for name, words in TYPED.items():
        for limit, theirs in (("a LIKE scan", like), ("the bare index", bare)):
            yield alternately(
                f"search 1,000 cases: {name}",
                SEARCH_BAR,
                lambda words=words: timed(lambda: search_cases(archive, words)),
                limit,
                lambda words=words, theirs=theirs: timed(lambda: theirs(words)),
                ROUNDS,
            )

    def first_list() -> float:
        archive.case_entries = {}
        return timed(lambda: all_cases(archive))

    def parse() -> float:
        return timed(lambda: [archive.library.cases.get(f"case{number}") for number in range(CASES)])

    yield alternately("list 1,000 cases the first time", 1_000.0, first_list, "reading their JSON", parse, 7)
    yield alternately(
        "list 1,000 cases again", LIST_BAR, lambda: timed(lambda: all_cases(archive)), "reading their JSON", parse, 7
    )
