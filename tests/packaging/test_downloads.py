"""What pip says, in words a person can act on."""

import pytest


class Shown:
    """Stands in for the line of progress."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def step(self, text: str) -> None:
        self.lines.append(text)

    part = step


def test_progress_names_each_package_and_counts_it_once(tool):
    shown = Shown()
    reader = tool.downloads.Reader(shown, 3)
    kept = [
        reader.read(line)
        for line in (
            "Collecting PySide6-Essentials==6.11.3 (from brobyg==0.1.0)\n",
            "Progress 4000000 of 80000000\n",
            "Processing /some/where/PyYAML-6.0.3-cp311-cp311-linux_x86_64.whl (from brobyg==0.1.0)\n",
            "Collecting PyYAML==6.0.3\n",
            "Installing collected packages: x, y\n",
        )
    ]
    assert shown.lines == [
        " 1 of 3  PySide6-Essentials",
        "4 of 80 MB",
        " 2 of 3  PyYAML",
        " 2 of 3  PyYAML",
        "unpacking 2 packages",
    ]
    assert kept == [False, True, False, False, False]


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("OSError: [Errno 28] No space left on device", "Free about"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] ...", "PIP_CERT"),
        ("ProxyError('Cannot connect to proxy.', NewConnectionError('...", "Set HTTPS_PROXY to the right address"),
        ("NameResolutionError: Temporary failure in name resolution\nERROR: No matching distribution found for x==1",
         "Check the network connection"),
        ("ReadTimeoutError: HTTPSConnectionPool(host='x', port=443): Read timed out.", "Check the network connection"),
        ("error: incomplete-download", "Check the network connection"),
        ("ERROR: No matching distribution found for pikepdf==10.17.0", "no pikepdf==10.17.0 for Python 3.11 on Mars"),
        ("HINT: This error might have occurred since this system does not have Windows Long Path support", "shorter"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'", "folder is yours"),
        ("ERROR: one\nERROR: The {last} thing broke.\nmore", "The {last} thing broke. Run this again"),
        ("", "Run this again"),
    ],
)  # fmt: skip
def test_each_cause_has_its_advice(tool, said, advice):
    assert advice in tool.downloads.explain(said, "Python 3.11 on Mars")


def test_progress_in_a_log_is_a_line_for_each_step_and_none_for_its_parts(tool, capsys):
    progress = tool.speech.Progress()
    for _ in range(2):
        progress.step("1 of 2  rich")
    progress.part("1 of 80 MB")
    progress.close()
    assert capsys.readouterr().out == "  1 of 2  rich\n"
