"""One command for everything a checkout needs: set up, run, test, bench, translate; the steps lie in the files beside.

This file alone must also be readable by an older Python, so that it can say which Python it needs.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- the whole point: an older Python reads this far and is told
    sys.exit(
        "Brobyg needs Python 3.11 or newer, and this is {}.{}. Install a newer one from python.org or from your "
        "system's packages, and start this command with it.".format(*sys.version_info[:2])
    )

from pathlib import Path

# The steps are plain files beside this one; "packaging" itself must never become a package, for it would shadow the
# library of that name.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import environment
import ordinary
import screen
import translations
from checkout import Checkout, command_line
from speech import Stop, say

USAGE = """\
Usage: {me} VERB [ARGUMENTS]

  run [ARGUMENTS]     start Brobyg with the example theme day; without a screen, write its report and pictures
  test [ARGUMENTS]    all checks and tests; with arguments only pytest, with these arguments
  bench [ARGUMENTS]   the measurements, as a table
  setup               only set up: everything the other verbs do first
  translate           collect new words from the source into resources/i18n

The first call sets up: it makes .venv, fetches the pinned packages and finds what Qt lacks on this computer.
"""


def start(command: list[str], env: dict[str, str]) -> int:
    """Go over to another program; where systems allow it in this very process, so that nothing waits in between."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], command, env)
    import subprocess  # costs start-up time, and only Windows comes this far

    with subprocess.Popen(command, env=env) as program:
        while True:
            try:
                return program.wait()
            except KeyboardInterrupt:  # the program got it too and decides for itself
                continue


def run(checkout: Checkout, arguments: list[str]) -> int:
    """Start the example day in a window, or build it on paper where there is no screen."""
    env = dict(os.environ)
    found = screen.confirm(screen.find(env, sys.platform), env)
    environment.prepare(checkout, screen.platforms(found))
    translations.compile_stale(checkout)
    found = screen.confirm(found, env)  # again, for the first set-up may only now have brought what it asks with
    program = [str(checkout.python), "-P", "-m", "desktop", "demo"]
    if isinstance(found, screen.Screen):
        return start([*program, *arguments], env)
    output = checkout.root / "output"
    say(f"No screen: {found.reason}. The example day is built without a window; its report and pictures go to {output}")
    env["QT_QPA_PLATFORM"] = "offscreen"
    return start([*program, "--headless", "--output", str(output), *arguments], env)


def test(checkout: Checkout, arguments: list[str]) -> int:
    """Run every check and all tests, or pytest alone with the arguments given."""
    env = offscreen_unless_set()
    environment.prepare(checkout, screen.platforms(screen.find(env, sys.platform)))
    translations.compile_stale(checkout)
    ordinary.prepare(checkout, env)
    os.chdir(checkout.root)
    if arguments:
        return start([str(checkout.python), "-m", "pytest", *arguments], env)
    import checks  # only here, so that "run" starts without it

    return checks.run_all(checkout, env)


def bench(checkout: Checkout, arguments: list[str]) -> int:
    """Run the measurements."""
    env = offscreen_unless_set()
    script = checkout.root / "tests" / "benchmarks" / "run.py"
    if not script.is_file():
        raise Stop(f"There are no measurements in this checkout: {script} is missing.")
    environment.prepare(checkout, screen.platforms(screen.find(env, sys.platform)))
    translations.compile_stale(checkout)
    ordinary.prepare(checkout, env)
    os.chdir(checkout.root)  # the measurements import one another from here
    return start([str(checkout.python), "-m", "tests.benchmarks.run", *arguments], env)


def setup(checkout: Checkout, arguments: list[str]) -> int:
    """Set up and start nothing."""
    refuse(arguments, "setup")
    environment.prepare(checkout, screen.platforms(screen.find(dict(os.environ), sys.platform)))
    translations.compile_stale(checkout)
    say(f"Ready. Start Brobyg with: {command_line('run')}")
    return 0


def translate(checkout: Checkout, arguments: list[str]) -> int:
    """Bring the translation file up to date with the source."""
    refuse(arguments, "translate")
    environment.prepare(checkout, frozenset({"offscreen"}))
    translations.update(checkout)
    return 0


def offscreen_unless_set() -> dict[str, str]:
    """Give the environment in which tests and measurements draw without a screen."""
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


def refuse(arguments: list[str], verb: str) -> None:
    if arguments:
        raise Stop(f'"{verb}" takes no arguments, but was given: {" ".join(arguments)}', code=2)


VERBS = {"run": run, "test": test, "bench": bench, "setup": setup, "translate": translate}


def do(arguments: list[str], checkout: Checkout) -> int:
    """Find the verb and do it."""
    verb = arguments[0] if arguments else ""
    if verb in {"-h", "--help", "help"}:
        say(USAGE.format(me=command_line()))
        return 0
    if verb not in VERBS:
        raise Stop(USAGE.format(me=command_line()), code=2)
    return VERBS[verb](checkout, arguments[1:])


def main(arguments: list[str], root: Path) -> int:
    """Do one verb; every failure is told in one sentence and gives an exit code other than 0."""
    for stream in (sys.stdout, sys.stderr):  # a Danish path must not fail in a Windows console that lacks its letters
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        return do(arguments, Checkout(root))
    except Stop as stop:
        text, code = str(stop), stop.code
    except KeyboardInterrupt:
        text, code = f"Stopped. Run it again when you like: {command_line(*arguments[:1])}", 130
    except BrokenPipeError:  # who read what we say has gone; nothing more can be said, also not at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except OSError as fault:
        text, code = f"The computer refused: {fault}. Put that right (space, rights, the path) and run it again.", 1
    except Exception as fault:
        if os.environ.get("BROBYG_DEV_DEBUG"):
            raise
        what = f"{type(fault).__name__}: {fault}"
        text, code = f"dev.py itself failed ({what}). Set BROBYG_DEV_DEBUG=1, run it again and report what it shows.", 1
    sys.stdout.flush()
    sys.stderr.write(f"\n{text}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parent.parent))
