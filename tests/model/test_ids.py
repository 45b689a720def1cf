"""Ids can be typed, and no two are alike."""

from desktop.model.ids import new_id


def test_ids_can_be_typed_as_arguments_and_differ():
    made = {new_id() for _ in range(5_000)}
    assert len(made) == 5_000
    assert all(each.isalnum() and each.isascii() and each == each.lower() for each in made)
