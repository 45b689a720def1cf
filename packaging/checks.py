"""All checks, none keeping the next from running, the tests last and in parallel, and a table of how each went."""

import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
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
    said: str = ""


PARALLEL = ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]
"""A process for each processor; eight at most, for each has every test module to import before it begins."""


def run_all(checkout: Checkout, env: dict[str, str]) -> int:
    """Run every check and all tests; gives 0 only when all of it passed."""
    python = str(checkout.python)
    outcomes = [*looked(checkout, python, env), *tested(checkout, python, env)]
    say(table(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def looked(checkout: Checkout, python: str, env: dict[str, str]) -> list[Outcome]:
    """Run the tools that only read the source, all at once, and tell what each says in a piece of its own."""
    commands = {
        "style": [python, "-m", "ruff", "check", "."],
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "types": [python, "-m", "mypy"],
        "floors": [str(checkout.tool("lint-imports"))],
    }
    with ThreadPoolExecutor() as at_once:
        waited_for = [at_once.submit(checked, name, command, env) for name, command in commands.items()]
        waited_for.append(at_once.submit(translated, checkout))
        outcomes = []
        for each in waited_for:
            outcomes.append(each.result())
            say(f"\n== {outcomes[-1].name}\n{outcomes[-1].said}")
    return outcomes


def checked(name: str, command: list[str], env: dict[str, str]) -> Outcome:
    """Run one tool, some of whose findings have letters that not every console has."""
    start = time.monotonic()
    done = subprocess.run(
        command,
        env={**env, "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    code = done.returncode
    note = f"{time.monotonic() - start:.1f} s" if code == 0 else f"exit code {code}, see above"
    return Outcome(name, code == 0, note, done.stdout.strip())


def translated(checkout: Checkout) -> Outcome:
    """Check that every text of the program is there in Danish, and every plural in English."""
    start = time.monotonic()
    try:
        lines = translations.faults(checkout)
    except Stop as stop:
        lines = [str(stop)]
    note = f"{len(lines)} to do, see above" if lines else f"{time.monotonic() - start:.1f} s"
    return Outcome("words", not lines, note, "\n".join(lines) or "Danish and English are complete.")


def tested(checkout: Checkout, python: str, env: dict[str, str]) -> list[Outcome]:
    """Run pytest in processes side by side, each under coverage, and pick up its closing line."""
    say("\n== tests")
    coverage = [python, "-m", "coverage"]
    subprocess.run([*coverage, "erase"], env=env, capture_output=True, check=False)
    measured = {**env, "COVERAGE_PROCESS_START": str(checkout.root / "pyproject.toml")}
    code, said = shown_and_kept([python, "-m", "pytest", *PARALLEL, *colour()], measured)
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
