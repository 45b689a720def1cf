"""The ordinary Yjs programs for the tests: brought in the set-up, and never a reason to stop."""

import pytest


@pytest.fixture
def ordinary(tool, checkout):
    import ordinary

    wanted = checkout.root / "tests" / "link" / "yjs"
    wanted.mkdir(parents=True)
    (wanted / "package.json").write_text("{}")
    (wanted / "package-lock.json").write_text("{}")
    return ordinary


def test_a_computer_that_gets_neither_node_nor_packages_is_told_so_and_tests_go_on(
    ordinary, checkout, monkeypatch, capsys
):
    monkeypatch.setattr(ordinary.shutil, "which", lambda _: None)
    monkeypatch.setattr(ordinary, "_works", lambda *_, **__: False)
    monkeypatch.setattr(ordinary, "_said", lambda _: "")
    env = {"PATH": "somewhere"}
    ordinary.prepare(checkout, env)
    assert env == {"PATH": "somewhere"}
    assert "left out" in capsys.readouterr().out


def test_what_was_fetched_once_is_not_fetched_again(ordinary, checkout, monkeypatch):
    fetched = []
    monkeypatch.setattr(ordinary, "_node", lambda: ("/node", ["/npm"]))
    monkeypatch.setattr(ordinary, "_works", lambda command, **_: fetched.append(command) or True)
    first, second = {}, {}
    ordinary.prepare(checkout, first)
    ordinary.prepare(checkout, second)
    assert first == second
    assert first["BROBYG_NODE"] == "/node"
    assert len(fetched) == 1
