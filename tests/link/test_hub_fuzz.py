"""Nonsense at every entrance of the hub, in a process of its own so that a crash is seen."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INPUTS = int(os.environ.get("BROBYG_FUZZ", "4000"))


def test_nothing_anybody_sends_brings_the_hub_down_or_fills_its_memory_or_keeps_others_from_writing():
    command = [sys.executable, "-m", "tests.link.fuzz_hub", "7", str(INPUTS)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "RUST_BACKTRACE": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert outcome["inputs"] == INPUTS
    assert outcome["panics"] >= 3, "it was tried with what makes the library panic, too"
    assert outcome["grown"] < 20, "megabytes after the first third"
