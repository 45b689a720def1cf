"""Opening a board here, in Excalidraw and in tldraw, with the same cards: see README.md beside this."""

import contextlib
import functools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.canvas.camera import FULL
from desktop.language import Language
from desktop.layout.journey import lay_out
from desktop.settings import Appearance
from desktop.sweeping import Sweeping
from desktop.theme import dress, load_fonts, theme_of
from tests.benchmarks.boards import board
from tests.benchmarks.canvas import AS_IS, SIZE, opened
from tests.benchmarks.measure import HEAD, Row, Took, row_of

HERE = Path(__file__).parent
WORKSHOP = Path(tempfile.gettempdir(), "brobyg-peers")
PACKAGES = ["@excalidraw/excalidraw@0.18.1", "tldraw@5.4.2", "@tldraw/assets@5.4.2", "react@19", "react-dom@19"]
PEERS = ("excalidraw", "tldraw")
BUNDLE = ["--bundle", "--format=esm", "--splitting", "--minify", "--jsx=automatic", "--conditions=production"]
ROUNDS, PATIENCE, SHARE = 3, 180.0, 5.0
"""A fifth of theirs is the bar."""

PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/out/{peer}.css">
<style>html, body, #root {{ margin: 0; width: 100vw; height: 100vh }}</style><div id="root"></div>
<script>window.EXCALIDRAW_ASSET_PATH = "/node_modules/@excalidraw/excalidraw/dist/prod/";
const say = (path, words) => fetch(path, {{ method: "POST", body: words }});
window.begin = async () => {{ await say("/begin", ""); return performance.now(); }};
window.done = (start) => say("/done", String(performance.now() - start));</script>
<script type="module" src="/out/{peer}.js"></script>"""


def main() -> int:
    for tool in ("chromium", "node", "npm"):
        if shutil.which(tool) is None:
            sys.exit(f"This needs {tool} on the path.")
    app = QApplication(sys.argv[:1])
    family = load_fonts()
    dress(app, theme_of(Appearance.LIGHT), family)
    Sweeping(app).start()
    build()
    print(HEAD)
    for count in map(int, sys.argv[1:] or ("500", "5000")):
        for row in rows(count, family):
            print(row.line(), flush=True)
    return 0


def rows(count: int, family: str) -> list[Row]:
    """Open the same cards here and there, in turn."""
    made = board(count)
    drawing = lay_out(made.board.journey(AS_IS), Language.translate)
    frames = [(tile.key, tile.frame) for tile in drawing.card_tiles()]
    cards = [
        {
            "id": key,
            "x": frame.x * FULL,
            "y": frame.y * FULL,
            "width": frame.width * FULL,
            "height": frame.height * FULL,
            "text": drawing.journey.cards[key].text,
        }
        for key, frame in frames
    ]
    state = made.state()
    ours: list[float] = []
    theirs: dict[str, list[Took]] = {peer: [] for peer in PEERS}
    for _ in range(ROUNDS):
        for peer in PEERS:
            ours.append(opened(state, family))
            theirs[peer].append(there(peer, cards))
    what = f"open, {count} cards, to the first picture"
    return [
        row_of(f"{what}, beside {peer}", statistics.median(each.cpu for each in times) / SHARE, ours, peer, list(times))
        for peer, times in theirs.items()
    ]


def build() -> None:
    """Fetch the peers and bundle them with their pages, out of this checkout."""
    WORKSHOP.mkdir(exist_ok=True)
    if not (WORKSHOP / "node_modules").is_dir():
        (WORKSHOP / "package.json").write_text('{"private": true}', "utf-8")
        fetch = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run([*fetch, *PACKAGES, "esbuild"], cwd=WORKSHOP, check=True)
    for peer in PEERS:
        shutil.copy(HERE / f"{peer}.jsx", WORKSHOP)
        defined = ['--define:process.env.NODE_ENV="production"', '--define:process.env.IS_PREACT="false"']
        command = ["npx", "esbuild", f"{peer}.jsx", *BUNDLE, *defined, "--loader:.woff2=file", "--outdir=out"]
        subprocess.run([*command, "--log-level=error"], cwd=WORKSHOP, check=True)


def there(peer: str, cards: list[dict[str, object]]) -> Took:
    """Milliseconds a peer takes, in a browser of its own, on the clock and of all its processes."""
    watch = Watch()
    handler = functools.partial(Desk, peer=peer, cards=cards, watch=watch, directory=str(WORKSHOP))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, tempfile.TemporaryDirectory() as home:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={home}"]
        options += [f"--window-size={SIZE[0]},{SIZE[1]}", f"http://localhost:{server.server_port}/"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(["chromium", *options], stdout=quiet, stderr=quiet, start_new_session=True) as browser:
            watch.session = browser.pid
            watch.ready.wait(PATIENCE)
            browser.terminate()
        server.shutdown()
    if watch.took is None:
        sys.exit(f"{peer} did not show its cards within {PATIENCE:.0f} seconds.")
    return watch.took


class Watch:
    """Takes the time of what goes on in a browser."""

    def __init__(self) -> None:
        self.session = 0
        self.ready = threading.Event()
        self.took: Took | None = None
        self._cpu = 0.0

    def begin(self) -> None:
        self._cpu = cpu_of(self.session)

    def end(self, milliseconds: float) -> None:
        self.took = Took(milliseconds, cpu_of(self.session) - self._cpu)
        self.ready.set()


def cpu_of(session: int) -> float:
    """Milliseconds the processes of a session have taken so far."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[3]) == session:
                ticks += int(fields[11]) + int(fields[12])
    return 1_000 * ticks / os.sysconf("SC_CLK_TCK")


class Desk(SimpleHTTPRequestHandler):
    """Hands out a peer's page and the cards, and hears how long it took."""

    def __init__(self, *args: object, peer: str, cards: list[dict[str, object]], watch: Watch, directory: str) -> None:
        self._peer, self._cards, self._watch = peer, cards, watch
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]  # what the server hands on

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        match self.path:
            case "/":
                self._say(PAGE.format(peer=self._peer), "text/html")
            case "/cards.json":
                self._say(json.dumps(self._cards), "application/json")
            case _:
                super().do_GET()

    def do_POST(self) -> None:
        said = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.path == "/begin":
            self._watch.begin()
        else:
            self._watch.end(float(said))
        self._say("", "text/plain")

    def _say(self, words: str, kind: str) -> None:
        body = words.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    sys.exit(main())
