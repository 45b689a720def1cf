"""Cards and handovers as rows for others to count."""

import pytest

from db.errors import Conflict


def test_rows_of_a_day_in_the_order_given(library, board):
    library.documents.add("board2", "day1", "board", "Gruppe 2", 100)
    library.readmodel.replace("board2", [{"id": "x", "text": "Andet bord"}], [])
    library.readmodel.replace(
        board,
        [
            {"id": "b", "text": "Først", "row": 0, "column": 1},
            {"id": "a", "text": "Bagefter", "lane": "Borger", "side": "citizen"},
        ],
        [{"id": "h", "source": "a", "target": "b", "what": "Besked"}],
    )
    assert [(row["document_name"], row["text"]) for row in library.readmodel.cards("day1")] == [
        ("Gruppe 1", "Først"),
        ("Gruppe 1", "Bagefter"),
        ("Gruppe 2", "Andet bord"),
    ]
    assert library.readmodel.cards("day1")[1]["side"] == "citizen"
    assert [(row["source"], row["what"]) for row in library.readmodel.handovers("day1")] == [("a", "Besked")]
    assert library.readmodel.cards("another day") == []


def test_a_reading_replaces_the_one_before(library, board):
    library.readmodel.replace(board, [{"id": "a"}, {"id": "b"}], [{"id": "h"}])
    library.readmodel.replace(board, [{"id": "b", "text": "Ny"}], [])
    assert [(row["id"], row["text"]) for row in library.readmodel.cards("day1")] == [("b", "Ny")]
    assert library.readmodel.handovers("day1") == []


def test_a_reading_is_replaced_whole_or_not_at_all(library, board):
    library.readmodel.replace(board, [{"id": "a", "text": "Står"}], [{"id": "h"}])
    with pytest.raises(Conflict):
        library.readmodel.replace(board, [{"id": "b"}], [{"id": "x"}, {"id": "x"}])
    with pytest.raises(TypeError):
        library.readmodel.replace(board, [{"id": "b", "colour": "red"}], [])
    with pytest.raises(Conflict):
        library.readmodel.replace("gone", [{"id": "b"}], [])
    assert [row["text"] for row in library.readmodel.cards("day1")] == ["Står"]
    assert len(library.readmodel.handovers("day1")) == 1
