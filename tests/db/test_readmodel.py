"""Cards, handovers, goals and threads as rows for others to count."""

import pytest

from db.errors import Conflict


def test_rows_of_a_day_in_the_order_given(library, board):
    library.documents.add("board2", "day1", "board", "Gruppe 2", 100)
    library.readmodel.replace("board2", {"cards": [{"id": "x", "text": "Andet bord"}]})
    library.readmodel.replace(
        board,
        {
            "cards": [
                {"id": "b", "text": "Først", "row": 0, "column": 1},
                {"id": "a", "text": "Bagefter", "lane": "Borger", "side": "citizen"},
            ],
            "handovers": [{"id": "h", "source": "a", "target": "b", "what": "Besked"}],
            "goals": [{"id": "m", "text": "Går til bageren", "score": -1}],
            "threads": [{"id": "t", "source": "a", "target": "m"}],
            "agreements": [{"id": "w", "what": "Ringer", "due": "2026-12-01"}, {"id": "v", "what": "Skriver"}],
        },
    )
    assert [(row["document_name"], row["text"]) for row in library.readmodel.cards("day1")] == [
        ("Gruppe 1", "Først"),
        ("Gruppe 1", "Bagefter"),
        ("Gruppe 2", "Andet bord"),
    ]
    assert library.readmodel.cards("day1")[1]["side"] == "citizen"
    assert [row["text"] for row in library.readmodel.cards("day1", 2)] == ["Først", "Bagefter"]
    assert (library.readmodel.count_cards("day1"), library.readmodel.count_cards("another day")) == (3, 0)
    assert [(row["source"], row["what"]) for row in library.readmodel.of("handovers", "day1")] == [("a", "Besked")]
    assert [(row["score"], row["base"], row["weight"]) for row in library.readmodel.of("goals", "day1")] == [
        (-1, None, 1)
    ]
    assert [(row["source"], row["target"]) for row in library.readmodel.of("threads", "day1")] == [("a", "m")]
    library.workshops.add({"id": "day2", "title": "Opfølgning"})
    library.documents.add("room2", "day2", "room", "", 100)
    carried = {"id": "y", "what": "Skriver", "earlier_day": "day1", "earlier": "v"}
    library.readmodel.replace("room2", {"agreements": [carried]})
    assert [(row["day"], row["id"]) for row in library.readmodel.agreements_of_all_days()] == [
        ("day1", "w"),
        ("day2", "y"),
    ]
    assert library.readmodel.cards("another day") == []


def test_a_reading_replaces_the_one_before(library, board):
    library.readmodel.replace(board, {"cards": [{"id": "a"}, {"id": "b"}], "handovers": [{"id": "h"}]})
    library.readmodel.replace(board, {"cards": [{"id": "b", "text": "Ny"}]})
    assert [(row["id"], row["text"]) for row in library.readmodel.cards("day1")] == [("b", "Ny")]
    assert library.readmodel.of("handovers", "day1") == []


def test_a_reading_is_replaced_whole_or_not_at_all(library, board):
    library.readmodel.replace(board, {"cards": [{"id": "a", "text": "Står"}], "goals": [{"id": "h"}]})
    with pytest.raises(Conflict):
        library.readmodel.replace(board, {"cards": [{"id": "b"}], "goals": [{"id": "x"}, {"id": "x"}]})
    with pytest.raises(TypeError):
        library.readmodel.replace(board, {"cards": [{"id": "b", "colour": "red"}]})
    with pytest.raises(TypeError):
        library.readmodel.replace(board, {"colours": []})
    with pytest.raises(Conflict):
        library.readmodel.replace("gone", {"cards": [{"id": "b"}]})
    assert [row["text"] for row in library.readmodel.cards("day1")] == ["Står"]
    assert len(library.readmodel.of("goals", "day1")) == 1
