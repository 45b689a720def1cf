"""Is there a screen, and what does Qt need for it."""

import pytest


@pytest.mark.parametrize(
    ("env", "system", "needs"),
    [
        ({"DISPLAY": ":0"}, "linux", {"offscreen", "xcb"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", {"offscreen", "wayland"}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", {"offscreen", "wayland", "xcb"}),
        ({"QT_QPA_PLATFORM": "vnc:port=5900"}, "linux", {"offscreen", "vnc"}),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "linux", {"offscreen", "wayland"}),
        ({}, "win32", {"offscreen"}),
        ({}, "darwin", {"offscreen"}),
    ],
)
def test_a_screen_is_found(tool, env, system, needs):
    found = tool.screen.find(env, system)
    assert isinstance(found, tool.screen.Screen)
    assert tool.screen.platforms(found) == needs


@pytest.mark.parametrize(
    ("env", "system", "reason"),
    [
        ({}, "linux", "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux", "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", "QT_QPA_PLATFORM is offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "win32", "QT_QPA_PLATFORM is offscreen:size=800x600"),
        ({"QT_QPA_PLATFORM": "minimal"}, "darwin", "QT_QPA_PLATFORM is minimal"),
    ],
)
def test_no_screen_is_told_with_its_reason(tool, env, system, reason):
    found = tool.screen.find(env, system)
    assert isinstance(found, tool.screen.NoScreen)
    assert reason in found.reason
    assert tool.screen.platforms(found) == {"offscreen"}
    assert tool.screen.confirm(found, env) == found


def test_a_wayland_session_does_not_depend_on_an_x_server(tool, monkeypatch):
    monkeypatch.setattr(tool.screen, "x_server_answers", lambda: False)
    env = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    found = tool.screen.find(env, "linux")
    assert tool.screen.confirm(found, env) == found
