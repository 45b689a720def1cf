"""The example theme day: made once in a library, by the same verbs a group uses, from the words in resources/demo."""

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.archive.archive import Archive
from desktop.archive.cases import all_cases, digest_of, keep_case, shipped_files
from desktop.archive.example_bridge import fill_bridge, fill_survey, read_bridge
from desktop.archive.example_levels import fill_levels
from desktop.archive.example_plan import fill_plan
from desktop.archive.example_running import fill_running
from desktop.archive.notes import note_whole_day
from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.document.decode import LINK_TEXTS
from desktop.document.template import board_start, lane_id, phase_id
from desktop.exchange.case_reader import read_case
from desktop.model.case import Case
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.privacy import CHECKLIST, Review
from desktop.model.vocabulary import load_vocabulary

ORIGIN = "example"
AUTHOR = "Brobyg"
INVENTED = "Personen er opdigtet."
"""Why the names in the cases that come with the program may stay; in the language of the cases."""


def example_day(archive: Archive, resources: Path, today: str) -> str:
    """Find the library's example day, or make it, and give its id. `today` is ISO 8601."""
    known = archive.day_from(ORIGIN)
    if known:
        _vouch_for_older(archive, resources)
    return known or _make(archive, resources, today)


def keep_shipped(archive: Archive, case: Case) -> None:
    """Keep a case that comes with the program: its makers have looked it through, and its persons are invented."""
    subjects = dict.fromkeys(finding.subject for finding in archive.guard.examine(case))
    kept = tuple((subject, INVENTED) for subject in subjects)
    keep_case(archive, case, Review(AUTHOR, int(time.time()), kept, tuple(range(len(CHECKLIST)))))


def _vouch_for_older(archive: Archive, resources: Path) -> None:
    """Look through what came with a program that did not review cases yet, where nobody has changed it."""
    waiting = {entry.id: entry for entry in all_cases(archive) if not entry.reviewed}
    for path in shipped_files(resources):
        entry = waiting.get(path.stem)
        if entry is not None and digest_of(case := read_case(path).case) == entry.digest:
            keep_shipped(archive, case)


def _make(archive: Archive, resources: Path, today: str) -> str:
    import yaml  # 15 ms, and only where the example is made

    script = yaml.safe_load((resources / "demo" / "day.yaml").read_text("utf-8"))
    about = {"vocabulary": load_vocabulary(resources), "today": today, "resources": resources}
    cases = {path.stem: read_case(path).case for path in shipped_files(resources)}
    with archive.writing():
        for case in cases.values():
            keep_shipped(archive, case)
        day_id = archive.create_day(script["title"], today, script["template"], origin=ORIGIN)
        opened = archive.read_day(day_id)
        _fill_day(archive, opened.document, opened.day, {**script, **about}, cases)
    note_whole_day(archive, day_id)
    return day_id


def _fill_day(
    archive: Archive, document: str, day: DayDocument, script: Mapping[str, Any], cases: Mapping[str, Case]
) -> None:
    before = day.vector()
    day.write("place", script["place"])
    day.write("purpose", script["purpose"])
    bridge = read_bridge(script["resources"])
    for number, entry in enumerate(script["groups"]):
        group_id = day.add_group(entry["name"])
        case = cases[entry["case"]]
        day.add_case(case)
        day.give_case(group_id, case.id)
        board = BoardDocument([board_start(archive.template(entry["phases"]))])
        made: dict[str, str] = {}
        for kind, journey in entry["journeys"].items():
            made |= _fill_journey(board, JourneyKind(kind), journey)
        if "plan" in entry:
            fill_plan(board, entry["plan"], made, script["vocabulary"], script["today"])
        fill_levels(board, entry.get("levels", ()), script["vocabulary"])
        if number == bridge["group"]:
            fill_bridge(board, bridge, script["resources"], script["today"])
        archive.append([(archive.add_document(day.id, "board", group_id), board.state())])
    fill_survey(day, bridge["survey"], script["resources"], script["today"])
    fill_running(archive, day, script, script["resources"])
    archive.append([(document, day.missing(before))])


def _fill_journey(board: BoardDocument, kind: JourneyKind, journey: Mapping[str, Any]) -> dict[str, str]:
    """Fill a journey and give the ids of its cards, by the journey and the key each has in the script."""
    made: dict[str, str] = {}
    for card in journey.get("cards", ()):
        lane, phase = lane_id(kind, card["lane"]), phase_id(kind, card["phase"])
        made[card["key"]] = board.add_card(kind, lane, phase, text=card["text"], sort=CardKind(card["kind"]))
        for name in ("who", "needs"):
            board.write_card(made[card["key"]], name, card.get(name) or "")
    for link in journey.get("links", ()):
        link_id = board.add_link(made[link["from"]], made[link["to"]])
        for name in LINK_TEXTS:
            board.write_link(link_id, name, link.get(name) or "")
    for index, feeling in enumerate(journey.get("emotions", ())):
        board.feel(phase_id(kind, index), feeling)
    for index, quote in (journey.get("quotes") or {}).items():
        board.write_quote(phase_id(kind, int(index)), quote)
    return {f"{kind}.{key}": card for key, card in made.items()}
