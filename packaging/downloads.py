"""Reads what pip says: how far it is, and, when it fails, why, in words a person can act on."""

import re

from speech import Progress

NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|name resolution|getaddrinfo|Max retries exceeded|timed out|Timeout"
    r"|Connection(?:Error| aborted| broken| reset| refused| to \S+ failed)|Network is unreachable|IncompleteRead"
    r"|IncompleteDownload|incomplete-download|ProtocolError|RemoteDisconnected|HTTP error|HTTPError|network connection"
    r"|Could not fetch URL|5\d\d (?:Server Error|Bad Gateway|Service)",
    re.IGNORECASE,
)
PROXY = re.compile(r"ProxyError|proxy.*(?:407|refused|failed|cannot connect)|407 Proxy", re.IGNORECASE)
CERTIFICATE = re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|certificate verify failed")
FULL = re.compile(r"No space left on device|not enough space on the disk|Errno 28|Disk quota exceeded", re.IGNORECASE)
RIGHTS = re.compile(r"Permission denied|Errno 13|WinError 5\b|Access is denied", re.IGNORECASE)
LONG_PATH = re.compile(r"Windows Long Path", re.IGNORECASE)
NOTHING_FITS = re.compile(r"No matching distribution found for (\S+)")
AGAIN = "Then run this again: it goes on where it stopped, for what was fetched is kept."


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
        if match := re.match(r"(?:Collecting |Processing \S*?/)([A-Za-z0-9._]+(?:-[A-Za-z][A-Za-z0-9._]*)*)", line):
            name = match[1].partition("=")[0]
            self._seen.add(name.lower().replace("_", "-"))
            self.progress.step(f"{len(self._seen):2} of {self._total}  {name}")
        elif line.startswith("Installing collected packages"):
            self.progress.step(f"unpacking {len(self._seen)} packages")


def explain(said: str, here: str) -> str:
    """Tell why pip failed and what to do; `here` names this Python and computer."""
    if FULL.search(said):
        return (
            "The disk is full. Free about 1.5 GB where .venv lies (and in the folder for temporary files) and run "
            "this again."
        )
    if CERTIFICATE.search(said):
        return (
            "The package server's certificate is not trusted here, as happens behind a proxy that opens encrypted "
            f"traffic. Ask IT for the proxy's certificate and set PIP_CERT to its file. {AGAIN}"
        )
    if PROXY.search(said):
        return (
            "The proxy does not let the packages through. Set HTTPS_PROXY to the right address "
            f"(http://user:password@proxy:port). {AGAIN}"
        )
    if NETWORK.search(said):
        return (
            "The packages could not be downloaded. Check the network connection; behind a proxy, set HTTPS_PROXY to "
            f"its address (http://proxy:port). {AGAIN}"
        )
    if match := NOTHING_FITS.search(said):
        return (
            f"There is no {match[1].replace('==', ' ')} for {here}, or the package server in use does not have it. "
            "Use a Python and a system it is made for (README), or another package server."
        )
    return explain_local(said)


def explain_local(said: str) -> str:
    """Tell why pip failed where the network was not to blame."""
    if LONG_PATH.search(said):
        return (
            "Paths get too long for Windows here. Move the checkout to a shorter folder, such as C:\\brobyg, and run "
            "this again."
        )
    if RIGHTS.search(said):
        return (
            "A file could not be written. Close Brobyg and whatever else uses .venv, check that the folder is yours, "
            "and run this again."
        )
    errors = [line.strip().removeprefix("ERROR: ") for line in said.splitlines() if line.startswith("ERROR: ")]
    last = errors[-1] if errors else "no reason given"
    return (
        f"The packages could not be installed: {last.rstrip('.')}. Run this again; if it fails the same way, delete "
        ".venv first."
    )
