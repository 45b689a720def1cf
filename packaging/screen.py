"""Is there a screen to show a window on, and through which of Qt's platform plugins."""

from collections.abc import Mapping
from dataclasses import dataclass

WINDOWLESS = frozenset({"offscreen", "minimal"})


@dataclass(frozen=True, slots=True)
class Screen:
    """A window can open; `plugins` are the platform plugins Qt may choose from, empty where it brings all it needs."""

    plugins: frozenset[str]


@dataclass(frozen=True, slots=True)
class NoScreen:
    """No window can open; the reason completes "No screen: ..."."""

    reason: str


def find(env: Mapping[str, str], system: str) -> Screen | NoScreen:
    """Tell from the environment what this computer offers; `system` is `sys.platform`."""
    wish = env.get("QT_QPA_PLATFORM", "")
    chosen = wish.split(";")[0].split(":")[0].strip()
    if chosen in WINDOWLESS:
        return NoScreen(f"QT_QPA_PLATFORM is {wish}")
    if not system.startswith("linux"):
        return Screen(frozenset())
    if chosen:
        return Screen(frozenset({chosen}))
    plugins = {"xcb"} if env.get("DISPLAY") else set()
    if env.get("WAYLAND_DISPLAY"):
        plugins.add("wayland")
    return Screen(frozenset(plugins)) if plugins else NoScreen("neither DISPLAY nor WAYLAND_DISPLAY is set")


def platforms(found: Screen | NoScreen) -> frozenset[str]:
    """Platform plugins whose shared libraries must be there; pictures and tests always draw offscreen."""
    return frozenset({"offscreen"}) | (found.plugins if isinstance(found, Screen) else frozenset())


def confirm(found: Screen | NoScreen, env: Mapping[str, str]) -> Screen | NoScreen:
    """Ask the X server whether it lets us in: Qt aborts the whole program where it does not."""
    if isinstance(found, NoScreen) or found.plugins != {"xcb"} or x_server_answers():
        return found
    return NoScreen(f"nothing answers at DISPLAY {env.get('DISPLAY', '')}")


def x_server_answers() -> bool:
    """Connect and part again; where that cannot be tried, the answer is yes and Qt will tell."""
    import ctypes  # only where there is an X server to ask

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
