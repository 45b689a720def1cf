"""All checks in a row, none keeping the next from running, the tests last, and a table of how each went."""

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass

import translations
from checkout import Checkout
from speech import Stop, say


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check went; the note is for the table."""

    name: str
    passed: bool
    note: str


def run_all(checkout: Checkout, env: dict[str, str]) -> int:
    """Run every check and all tests; gives 0 only when all of it passed."""
    python = str(checkout.python)
    outcomes = [
        checked("style", [python, "-m", "ruff", "check", "."], env),
        checked("format", [python, "-m", "ruff", "format", "--check", "."], env),
        checked("types", [python, "-m", "mypy"], env),
        checked("floors", [str(checkout.tool("lint-imports"))], env),
        translated(checkout),
        *tested(python, env),
    ]
    say(table(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def checked(name: str, command: list[str], env: dict[str, str]) -> Outcome:
    """Run one tool, which tells its findings itself, some with letters that not every console has."""
    say(f"\n== {name}")
    start = time.monotonic()
    code = subprocess.run(command, env={**env, "PYTHONIOENCODING": "utf-8"}, check=False).returncode
    return Outcome(
        name, code == 0, f"{time.monotonic() - start:.1f} s" if code == 0 else f"exit code {code}, see above"
    )


def translated(checkout: Checkout) -> Outcome:
    """Check that every text of the program is there in Danish."""
    say("\n== words")
    start = time.monotonic()
    try:
        lines = translations.faults(checkout)
    except Stop as stop:
        lines = [str(stop)]
    say("\n".join(lines) or "Danish is complete.")
    note = f"{len(lines)} to do, see above" if lines else f"{time.monotonic() - start:.1f} s"
    return Outcome("words", not lines, note)


def tested(python: str, env: dict[str, str]) -> list[Outcome]:
    """Run pytest under coverage and pick up its closing line."""
    say("\n== tests")
    coverage = [python, "-m", "coverage"]
    subprocess.run([*coverage, "erase"], env=env, capture_output=True, check=False)
    code, said = shown_and_kept([*coverage, "run", "-m", "pytest", *colour()], env)
    subprocess.run([*coverage, "combine", "--quiet"], env=env, capture_output=True, check=False)
    total = [*coverage, "report", "--format=total"]
    reached = subprocess.run(total, env=env, capture_output=True, text=True, check=False)
    percent = reached.stdout.strip() if reached.returncode == 0 else ""
    note = f"{percent} % of lines and branches" if percent else "nothing measured"
    return [
        Outcome("coverage", bool(percent), note),
        Outcome("tests", code == 0, closing_line(said) or f"exit code {code}"),
    ]


def shown_and_kept(command: list[str], env: dict[str, str]) -> tuple[int, str]:
    """Run a program, pass on what it says as it says it, and give it back as well."""
    kept = bytearray()
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE) as program:
        if program.stdout is not None:
            while part := os.read(program.stdout.fileno(), 65536):
                kept += part
                sys.stdout.buffer.write(part)
                sys.stdout.buffer.flush()
    return program.returncode, kept.decode("utf-8", "replace")


def colour() -> list[str]:
    """Ask for colours where a person is looking: pytest itself sees only a pipe."""
    return ["--color=yes"] if sys.stdout.isatty() and "NO_COLOR" not in os.environ else []


def closing_line(said: str) -> str:
    """Pick pytest's last words, such as "12 passed, 1 skipped in 3.20s"."""
    plain = re.sub(r"\x1b\[[0-9;]*m", "", said)
    lines = [line.strip("= \r") for line in plain.splitlines() if re.search(r"\bin \d+[.\d]*s\b", line)]
    return lines[-1] if lines else ""


def table(outcomes: list[Outcome]) -> str:
    """Lay out the outcomes, a line for each."""
    wide = max(len(outcome.name) for outcome in outcomes)
    lines = [
        f"  {outcome.name:<{wide}}  {'ok' if outcome.passed else 'FAILED':<6}  {outcome.note}" for outcome in outcomes
    ]
    return "\n".join(["\n== summary", *lines])
