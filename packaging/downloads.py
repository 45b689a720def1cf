"""Reads what pip says: how far it is, and, when it fails, why, in words a person can act on."""

import re

from speech import Progress

AGAIN = "Then run this again: it goes on where it stopped, for what was fetched is kept."
CAUSES = (
    (
        r"No space left on device|not enough space on the disk|Errno 28|Disk quota exceeded",
        "The disk is full. Free about 1.5 GB where .venv lies, and in the folder for temporary files, and run this "
        "again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|certificate verify failed",
        "The package server's certificate is not trusted here, as happens behind a proxy that opens encrypted traffic. "
        f"Ask IT for the proxy's certificate and set PIP_CERT to its file. {AGAIN}",
    ),
    (
        r"ProxyError|407 Proxy|proxy.*(?:407|refused|failed)",
        "The proxy does not let the packages through. Set HTTPS_PROXY to the right address "
        f"(http://user:password@proxy:port). {AGAIN}",
    ),
    (
        r"NewConnectionError|name resolution|NameResolution|getaddrinfo|Max retries exceeded|timed out|Timeout"
        r"|Connection(?:Error| aborted| broken| reset| refused| to \S+ failed)|network connection|unreachable"
        r"|Incomplete-?(?:Read|Download)|ProtocolError|RemoteDisconnected|HTTP ?error|Could not fetch URL"
        r"|5\d\d Server Error",
        "The packages could not be downloaded. Check the network connection; behind a proxy, set HTTPS_PROXY to its "
        f"address (http://proxy:port). {AGAIN}",
    ),
    (
        r"No matching distribution found for (?P<package>\S+)",
        "There is no {package} for {here}, or the package server in use does not have it. Use a Python and a system "
        "that the README names, or another package server.",
    ),
    (
        r"ResolutionImpossible",
        "The package server in use does not offer all packages at their versions, or is out of reach. Check the "
        f"network connection and the server's address in pip's configuration. {AGAIN}",
    ),
    (
        r"Windows Long Path",
        "Paths get too long for Windows here. Move the checkout to a shorter folder, such as C:\\brobyg, and run this "
        "again.",
    ),
    (
        r"Permission denied|Errno 13\b|WinError 5\b|Access is denied",
        "A file could not be written. Close Brobyg and whatever else uses .venv, check that the folder is yours, and "
        "run this again.",
    ),
    (
        r"(?s:.*)^ERROR: (?P<last>[^\n]*)",
        "The packages could not be installed: {last} Run this again; if it fails the same way, delete .venv first.",
    ),
)
"""What pip may say, and what a person can do about it; the first that is found counts."""


class Reader:
    """Turns pip's lines into progress."""

    def __init__(self, progress: Progress, total: int) -> None:
        self.progress = progress
        self._total = total
        self._seen: set[str] = set()

    def read(self, line: str) -> bool:
        """Show what a line means; true for a mere count of bytes, which no log needs."""
        if match := re.match(r"Progress (\d+) of (\d+)", line):
            done, size = (int(number) / 1_000_000 for number in match.groups())
            if size:
                self.progress.part(f"{done:.0f} of {size:.0f} MB")
            return True
        if self._total:
            self._tell(line)
        return False

    def _tell(self, line: str) -> None:
        if match := re.match(r"Collecting ([\w.-]+)|Processing .*?([\w.]+)-\d[^/\\\\]*$", line):
            name = match[1] or match[2]
            self._seen.add(name.lower().replace("_", "-"))
            self.progress.step(f"{len(self._seen):2} of {self._total}  {name}")
        elif line.startswith("Installing collected packages"):
            self.progress.step(f"unpacking {len(self._seen)} packages")


def explain(said: str, here: str) -> str:
    """Tell why pip failed and what to do; `here` names this Python and computer."""
    for pattern, sentence in CAUSES:
        if match := re.search(pattern, said, re.IGNORECASE | re.MULTILINE):
            return sentence.format(here=here, **{name: text.strip() for name, text in match.groupdict().items()})
    return "The packages could not be installed. Run this again; if it fails the same way, delete .venv first."
