"""What the example day shows of udredning, order, indicators and the collaboration survey (resources/demo)."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.model.assessed import Certainty, Frequency, Support
from desktop.model.assessment_template import load_assessment
from desktop.model.followed import Mark, Observed
from desktop.model.indicators import load_catalogue
from desktop.model.kinds import Informant
from desktop.model.order import Answer, Block, Every
from desktop.model.sides import Side
from desktop.model.survey import BEST, WORST, Dimension, Sheet, Survey
from desktop.model.survey_count import Row, counted, rows_of
from desktop.model.survey_items import load_items

Script = Mapping[str, Any]
CHOICES = {"support": Support, "frequency": Frequency, "certainty": Certainty, "informant": Informant}


def read_bridge(resources: Path) -> Script:
    """Read the script."""
    import yaml  # 15 ms, and only where the example is made

    script: Script = yaml.safe_load((resources / "demo" / "bridge.yaml").read_text("utf-8"))
    return script


def fill_bridge(board: BoardDocument, script: Script, resources: Path, today: str) -> None:
    """Fill what lies on a board beside its journeys and its plan."""
    begun = date.fromisoformat(today)
    _write_sections(board, script, resources)
    _order(board, script["order"], begun)
    for name in ("now", "wish"):
        board.shading.place(name, script["shades"][name])
    for name in ("now_words", "wish_words", "triangle"):
        board.shading.write(name, script["shades"][name])
    _follow(board, script["indicators"], resources, begun)


def fill_survey(day: DayDocument, script: Script, resources: Path, today: str) -> None:
    """Give the day a survey with its closed rounds; their answers are counted here and kept nowhere."""
    begun, surveys = date.fromisoformat(today), day.surveys
    survey_id = surveys.add(script["process"], load_items(resources))
    roles = {each["key"]: surveys.add_role(survey_id, each["label"], Side(each["side"])) for each in script["roles"]}
    people = {each["key"]: int(each["people"]) for each in script["roles"]}
    for entry in script["rounds"]:
        survey = next(each for each in day.day.surveys if each.id == survey_id)
        round_id, on = surveys.add_round(survey_id, entry["name"]), _weeks(begun, entry["weeks"])
        surveys.open_round(round_id, on)
        surveys.close_round(round_id, counted(survey, list(_answers(survey, entry["said"], roles, people))), on)


def _write_sections(board: BoardDocument, script: Script, resources: Path) -> None:
    board.assessing.begin(load_assessment(resources))
    for section, entry in script["sections"].items():
        board.assessing.write(section, entry["text"].strip())
        for name, word in CHOICES.items():
            if name in entry:
                board.assessing.choose(section, name, word(entry[name]))


def _order(board: BoardDocument, script: Script, begun: date) -> None:
    order = board.ordering
    for block, words in script["texts"].items():
        order.write(Block(block), words)
    for block, (answer, words) in script["answers"].items():
        order.answer(Block(block), Answer(answer))
        order.write_reply(Block(block), words)
    for entry in script["services"]:
        service = order.add_service(entry["name"])
        order.write_row(service, "amount", entry["amount"])
        for name in ("since", "until"):
            order.set_day(service, name, _weeks(begun, entry[name]))
    order.follow_up(_weeks(begun, script["first"]))
    order.repeat(Every(script["every"]))
    order.tell(knows=script["knows"])


def _follow(board: BoardDocument, rows: list[Script], resources: Path, begun: date) -> None:
    catalogue, following = load_catalogue(resources), board.following
    for entry in rows:
        row = catalogue.row(entry["row"])
        if row is None:
            raise ValueError(entry["row"])
        followed = following.take(row)
        for name in ("baseline", "target"):
            weeks, step = entry[name]
            following.set_mark(followed, name, Mark(_weeks(begun, weeks), step))
        for weeks, step, *said in entry["seen"]:
            comment = said[0] if said else ""
            seen = Observed("", _weeks(begun, weeks), step, comment, who=Informant.STAFF)
            following.observe(followed, seen)
        if "view" in entry:
            following.say_view(followed, entry["view"], _weeks(begun, 0))


def _answers(survey: Survey, said: Script, roles: Mapping[str, str], people: Mapping[str, int]) -> Iterator[Row]:
    """Invented sheets: each person says what their role does, or a step beside it, in turn."""
    for who, about in said.items():
        for person in range(people[who]):
            values = {
                (roles[other], each): max(WORST, min(BEST, value + (person + at) % 3 - 1))
                for other, given in about.items()
                for at, (each, value) in enumerate(zip(Dimension, given, strict=True))
            }
            yield from rows_of(survey, Sheet(roles[who], values))


def _weeks(begun: date, weeks: int) -> str:
    return (begun + timedelta(weeks=weeks)).isoformat()
