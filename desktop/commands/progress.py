"""How far a command is, on a terminal."""

import sys
from collections.abc import Callable

import click


def progress() -> Callable[[int, int], bool] | None:
    """How far it is, on a terminal; nothing where nobody watches."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, whole: int) -> bool:
        click.echo(f"\r{100 * done // max(1, whole)} %", err=True, nl=done >= whole)
        return True

    return tell
