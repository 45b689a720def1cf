"""The room test in networks made for it: one that keeps laptops apart, and one where a firewall does. Linux only."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMESPACES = ("unshare", "--user", "--map-root-user", "--net", "--mount-proc", "--fork", "--pid")

ROOM = """
set -e
ip link set lo up
ip link add br0 type bridge
ip link set br0 up
number=1
for name in host wall apart router; do
  unshare --net sleep 60 &
  eval "$name=$!"
  while [ "$(readlink /proc/$!/ns/net)" = "$(readlink /proc/$$/ns/net)" ]; do sleep 0.05; done
  ip link add "v$number" type veth peer name eth0 netns $!
  ip link set "v$number" master br0 up
  nsenter --target $! --net sh -c "ip link set lo up; ip link set eth0 up; ip addr add 10.9.0.$number/24 dev eth0"
  nsenter --target $! --net ip route add default via 10.9.0.4 || true
  number=$((number + 1))
done
# A port of a bridge that is isolated is what an access point makes of each laptop; what is answered to nobody, of a
# firewall.
ip link set v1 type bridge_slave isolated on
ip link set v3 type bridge_slave isolated on
nsenter --target $host --net ip rule add ipproto tcp sport 8420 blackhole pref 1
nsenter --target $wall --net "$@" --data-dir "$HOME/wall" > "$HOME/wall.txt" || true &
one=$!
nsenter --target $apart --net "$@" --data-dir "$HOME/apart" > "$HOME/apart.txt" || true &
wait $one $!
"""


def permitted() -> bool:
    """Whether somebody without rights may make networks here, with all that is needed for these."""
    if not (sys.platform == "linux" and all(map(shutil.which, ("unshare", "nsenter", "ip")))):
        return False
    trial = "ip link add br0 type bridge && ip link add v1 type veth peer name v2 && ip rule add ipproto tcp blackhole"
    made = subprocess.run([*NAMESPACES, "sh", "-c", trial], capture_output=True, check=False, timeout=30)
    return made.returncode == 0


@pytest.mark.skipif(not permitted(), reason="no networks may be made here")
def test_a_network_that_keeps_laptops_apart_and_a_firewall_are_told_apart(tmp_path: Path):
    program = [sys.executable, "-c", START, "roomtest", "--with", "10.9.0.1", "--code", "1234", "--json"]
    subprocess.run(
        [*NAMESPACES, "bash", "-c", ROOM, "room", *program],
        cwd=ROOT,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(tmp_path), "BROBYG_LANGUAGE": "en"},
        check=True,
        timeout=120,
    )
    wall, apart = (
        {each["check"]: each for each in json.loads((tmp_path / f"{name}.txt").read_text("utf-8"))}
        for name in ("wall", "apart")
    )
    assert apart["isolation"]["verdict"] == "bad"
    assert "The router answers" in apart["reach"]["cause"]
    assert wall["isolation"]["verdict"] == "good"
    assert "a firewall on that laptop" in wall["reach"]["cause"]


START = "import sys; from desktop.__main__ import main; sys.argv = ['brobyg', *sys.argv[-2:], *sys.argv[1:-2]]; main()"
