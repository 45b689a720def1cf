"""A board by command: everything on it as JSON, and readable lines for people."""

import json

import pytest
from pypdf import PdfReader

from desktop.archive.notes import note_whole_day
from desktop.model.assessment_template import load_assessment
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.order import Answer, Block
from desktop.model.plan import Level, Subject
from desktop.paths import resources

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


@pytest.fixture
def built(archive, brobyg, day):
    """The first group's board with two cards, an arrow and an emotion on it."""
    opened = archive.read_day(day)
    group = opened.day.day.groups[0].id
    board = opened.boards[group]
    before = board.vector()
    asks = board.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Ringer og\nspørger", sort=CardKind.TOUCHPOINT)
    waits = board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Lægger sagen i bunken")
    board.write_card(asks, "who", "Inger, 84 år")
    board.write_card(asks, "needs", "Et navn")
    board.write_link(board.add_link(asks, waits), "what", "Et spørgsmål")
    board.feel("as_is.1", -2)
    board.write_quote("as_is.1", "Jeg ved ikke, hvem jeg skal ringe til")
    archive.append([(opened.board_ids[group], board.missing(before))])
    return asks, waits


def test_a_program_gets_everything_on_the_board(brobyg, day, built):
    asks, waits = built
    board = json.loads(brobyg("board", day, "1", "--json").stdout)
    journey = board["journeys"]["as_is"]
    assert list(board["journeys"]) == ["as_is", "ideal"]
    assert journey["lanes"][0] == {
        "id": "as_is.citizen",
        "title": "Borger – det jeg gør",
        "side": "citizen",
        "order": "1V",
    }
    assert [lane["side"] for lane in journey["lanes"]].count("authority") == 1
    assert journey["phases"][1]["feeling"] == -2
    assert journey["phases"][1]["quote"] == "Jeg ved ikke, hvem jeg skal ringe til"
    first, second = journey["cards"]
    assert {**first, "order": ""} == {
        "id": asks,
        "lane": "as_is.citizen",
        "phase": "as_is.1",
        "order": "",
        "kind": "touchpoint",
        "text": "Ringer og\nspørger",
        "who": "Inger, 84 år",
        "needs": "Et navn",
    }
    assert first["order"]
    assert (second["id"], second["phase"]) == (waits, "as_is.2")
    (link,) = journey["links"]
    assert (link["source"], link["target"], link["what"], link["handover"]) == (asks, waits, "Et spørgsmål", 1)


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("as_is", ["as_is"]),
        ("ideal", ["ideal"]),
        ("both", ["as_is", "ideal"]),
        ("plan", []),
        ("all", ["as_is", "ideal"]),
    ],
)
def test_one_journey_can_be_asked_for(brobyg, day, asked, given):
    board = json.loads(brobyg("board", day, "1", "--journey", asked, "--json").stdout)
    assert list(board["journeys"]) == given
    assert ("plan" in board, "threads" in board) == (asked in ("plan", "all"),) * 2


def test_people_get_it_phase_by_phase_with_lane_kind_and_handovers(brobyg, day, built):
    lines = [line.strip() for line in brobyg("board", "temadag i furesø", "Group 1").stdout.splitlines()]
    assert lines[:2] == ["Group 1", ""]
    assert lines.index("Henvendelse og første kontakt") + 1 == lines.index(
        "Borger – det jeg gør: Ringer og spørger (Touchpoint, Inger, 84 år)"
    )
    assert "Handover 1: Ringer og spørger → Lægger sagen i bunken: Et spørgsmål" in lines


@pytest.fixture
def planned(archive, brobyg, day, built):
    """A goal on the plan of the first group, with what it aims at, made from a card of the journey; noted in lists."""
    opened = archive.read_day(day)
    group = opened.day.day.groups[0].id
    board = opened.boards[group]
    before = board.vector()
    goal = board.ladder.make(CardKind.GOAL, built[0])
    board.ladder.aims.choose(goal, "level_now", Level("FFB", 3))
    board.ladder.aims.choose(goal, "subject", Subject("FFB", "kode", "Håndtere post"))
    board.ladder.aims.choose(goal, "until", "2026-06-01")
    board.ladder.aims.write_level(goal, -1, "Som nu")
    board.ladder.aims.set_score(goal, 1)
    board.ladder.aims.write_plan("duration", "Et år")
    step = board.ladder.add(CardKind.SUB_GOAL, "Åbner ét brev", goal)
    archive.append([(opened.board_ids[group], board.missing(before))])
    note_whole_day(archive, day)
    return goal, step


def test_a_program_gets_the_plan_with_what_it_aims_at_and_its_threads(brobyg, day, built, planned):
    board = json.loads(brobyg("board", day, "1", "--json").stdout)
    goal, step = planned
    assert board["plan"]["goals"] == [goal]
    assert board["plan"]["duration"] == "Et år"
    first, second = board["plan"]["cards"]
    assert (first["id"], first["kind"], first["text"]) == (goal, "goal", "Ringer og\nspørger")
    assert (second["id"], second["lane"], second["phase"]) == (step, "plan.sub_goal", goal)
    assert first["aims"]["level_now"] == {"scale": "FFB", "value": 3}
    assert first["aims"]["subject"]["label"] == "Håndtere post"
    assert first["aims"]["gas"] == {
        "words": {"2": "", "1": "", "0": "", "-1": "Som nu", "-2": ""},
        "base": None,
        "score": 1,
        "weight": 1,
    }
    assert [(thread["source"], thread["target"]) for thread in board["threads"]] == [(built[0], goal)]


def test_people_get_the_plan_goal_by_goal(brobyg, day, planned):
    lines = brobyg("board", day, "1").stdout.splitlines()
    at = lines.index("The goal plan")
    assert lines[at + 1 :] == [
        "  Goal: Ringer og spørger (Inger, 84 år, 2026-06-01)",
        "    Sub-goal: Åbner ét brev",
        "  Touchpoint: Ringer og spørger – Goal: Ringer og spørger",
    ]


def test_the_order_is_told_to_programs_and_people_once_it_is_begun(archive, brobyg, day, planned):
    assert json.loads(brobyg("board", day, "1", "--json").stdout)["order"] is None
    opened = archive.read_day(day)
    group = opened.day.day.groups[0].id
    board = opened.boards[group]
    before = board.vector()
    board.ordering.write(Block.DOUBT, "Hvad får ham i gang?")
    board.ordering.answer(Block.DOUBT, Answer.ACCEPTS)
    board.ordering.write_row(board.ordering.add_service("Pædagogisk udredning"), "amount", "Ti uger")
    archive.append([(opened.board_ids[group], board.missing(before))])
    order = json.loads(brobyg("board", day, "1", "--json").stdout)["order"]
    assert order["blocks"]["doubt"] == {"text": "Hvad får ham i gang?", "answer": "accepts", "reply": ""}
    assert (order["goals"], order["services"][0]["amount"]) == ([planned[0]], "Ti uger")
    lines = brobyg("board", day, "1").stdout.splitlines()
    assert lines[lines.index("Hvad vi er i tvivl om") + 2 :][:2] == [
        "Hvad får ham i gang?",
        "The provider's answer: Accepts",
    ]


def test_goals_steps_and_threads_are_rows_that_can_be_counted_across_days(archive, brobyg, day, built, planned):
    goal, step = planned
    (row,) = archive.library.readmodel.of("goals", day)
    told = ("id", "number", "now_scale", "now", "target", "subject_label", "until", "score", "base")
    assert [row[name] for name in told] == [goal, 1, "FFB", 3, None, "Håndtere post", "2026-06-01", 1, None]
    assert [(row["id"], row["goal"]) for row in archive.library.readmodel.of("sub_goals", day)] == [(step, goal)]
    assert [(row["source"], row["target"]) for row in archive.library.readmodel.of("threads", day)] == [
        (built[0], goal)
    ]
    cards = archive.library.readmodel.cards(day)
    assert [row["text"] for row in cards if row["journey"] == "plan"] == ["Ringer og\nspørger", "Åbner ét brev"]
    assert "4 cards" in brobyg("list").stdout


def test_days_and_groups_are_found_by_what_people_know_of_them(brobyg, day, built):
    group = json.loads(brobyg("board", day, "1", "--json").stdout)["group"]
    assert group["name"] == "Group 1"
    for one in (day, day[:5], "TEMADAG I FURESØ"):
        for other in ("1", "group 1", group["id"]):
            assert json.loads(brobyg("board", one, other, "--json").stdout)["group"] == group


def test_a_group_that_is_not_there_is_told_with_those_that_are(brobyg, day):
    result = brobyg("board", day, "7")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no group 7" in result.stderr
    assert "Group 1, Group 2" in result.stderr


def test_the_plan_is_printed_alone(brobyg, day, planned, tmp_path):
    for part, sizes in (("plan", {420, 210}), ("plan-drawing", {420}), ("plan-table", {210})):
        path = tmp_path / f"{part}.pdf"
        assert brobyg("report", day, "--group", "1", "--part", part, "-o", path).exit_code == 0
        pages = PdfReader(path).pages
        assert {round(page.mediabox.width / 72 * 25.4) for page in pages} == sizes
        assert "Åbner ét brev" in pages[0].extract_text()


def test_the_assessment_is_printed_alone(archive, brobyg, day, tmp_path):
    opened = archive.read_day(day)
    group = opened.day.day.groups[0].id
    board = opened.boards[group]
    before = board.vector()
    board.assessing.begin(load_assessment(resources()))
    board.assessing.write("practical", "Skærer grøntsager onsdag.")
    archive.append([(opened.board_ids[group], board.missing(before))])
    told = json.loads(brobyg("board", day, "1", "--json").stdout)["assessment"]
    assert (told["template"], [each["id"] for each in told["sections"]]) == ("Pædagogisk udredning", ["practical"])
    assert (told["sections"][0]["informant"], told["sections"][0]["support"]) == ("staff", None)
    assert "  Praktiske opgaver: Skærer grøntsager onsdag." in brobyg("board", day, "1").stdout
    path = tmp_path / "u.pdf"
    assert brobyg("report", day, "--group", "1", "--part", "assessment", "-o", path).exit_code == 0
    words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert "Skærer grøntsager onsdag." in words
    assert "Hvor mange gange ud af fire uger" not in words
    result = brobyg("report", day, "--part", "assessment", "--reader", "leaders", "-o", path)
    assert "A part alone has no reader" in result.stderr


def test_a_board_becomes_a_poster_and_words_that_are_too_small_are_told(brobyg, day, built, tmp_path):
    path = tmp_path / "plakat.pdf"
    result = brobyg("report", day, "--group", "1", "--poster", "a1", "-o", path)
    assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, str(path), "")
    page = PdfReader(path).pages[0]
    assert sorted(round(float(side) * 25.4 / 72) for side in page.mediabox[2:]) == [594, 841]
    assert "Lægger sagen i bunken" in page.extract_text()
    result = brobyg("report", day, "--group", "1", "--poster", "a3", "-o", path)
    assert (result.exit_code, "On A3 the smallest text is only" in result.stderr) == (0, True)
    result = brobyg("report", day, "--poster", "a1", "-o", path)
    assert (result.exit_code, "A poster is of one group." in result.stderr) == (1, True)
    assert brobyg("report", day, "--poster", "a3", "--board", "process", "-o", path).exit_code == 0
    assert "The process plan" in PdfReader(path).pages[0].extract_text()
