"""What planlint promises of itself: nothing leaves the machine, and nothing heavy is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planlint.resources import corpus_folder

POOR = corpus_folder() / "plans" / "child-in-need-poor.docx"

# Every way to a network ends in an error, for the whole process and from its first line on.
BLOCKED = """
import socket, sys
def refuse(*args, **kwargs):
    raise RuntimeError("planlint tried to reach a network")
class Refused(socket.socket):
    def __init__(self, *args, **kwargs):
        refuse()
socket.socket = Refused
socket.create_connection = socket.getaddrinfo = refuse
from planlint.cli import main
main({arguments})
"""


def run(code: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, check=False
    )


@pytest.mark.parametrize("form", ["text", "html", "json", "note"])
def test_a_check_works_with_every_socket_blocked(form: str, tmp_path: Path) -> None:
    arguments = ["check", str(POOR), "--format", form, "--fail-on", "never"]
    done = run(BLOCKED.replace("{arguments}", repr(arguments)), tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout) > 500


def test_a_blocked_socket_would_have_been_noticed() -> None:
    code = (
        BLOCKED.split("from planlint")[0]
        + "import urllib.request; urllib.request.urlopen('http://localhost')"
    )
    assert "tried to reach a network" in run(code).stderr


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["check", "--help"], ["rules"], ["explain", "vague-action"]]
)
def test_spacy_and_textstat_stay_unloaded_where_nothing_is_checked(arguments: list[str]) -> None:
    code = (
        "import sys, atexit\n"
        "heavy = {'spacy', 'textstat', 'lemminflect', 'numpy', 'holidays', 'lxml', 'jinja2'}\n"
        "atexit.register(lambda: print('LOADED', sorted(heavy & set(sys.modules))))\n"
        f"from planlint.cli import main; main({arguments})"
    )
    assert run(code).stdout.splitlines()[-1] == "LOADED []"


def test_importing_planlint_costs_nothing() -> None:
    code = "import sys, planlint; print(sorted({'spacy', 'click', 'lxml', 'planlint.checking'} & set(sys.modules)))"
    assert run(code).stdout.strip() == "[]"


def test_the_public_names_are_those_of_the_contract() -> None:
    import planlint

    assert set(planlint.__all__) >= {"read_document", "read_plans", "check", "timescales", "PlanlintError"}
    for name in planlint.__all__:
        assert getattr(planlint, name) is not None


def test_the_python_interface_gives_what_the_command_gives() -> None:
    import planlint

    plans = planlint.read_plans(POOR)
    report = planlint.check(plans)
    assert report.findings
    assert planlint.check(plans[0]).findings == report.plans[0].findings
    assert planlint.timescales("by 12/4/26")[0].due is not None
    assert "Mateusz" in planlint.read_document(POOR).text


def test_no_word_of_a_plan_is_left_behind(tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*"))
    done = run(f"from planlint.cli import main; main(['check', {str(POOR)!r}])", tmp_path)
    assert done.returncode == 1
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("arguments", [["check", str(POOR)], ["test"]])
def test_without_its_language_pipeline_planlint_says_so_in_one_line_and_checks_nothing(
    arguments: list[str], tmp_path: Path
) -> None:
    code = (
        "from pathlib import Path\n"
        "from planlint.language import pipeline\n"
        f"pipeline.TRAINED = Path({str(tmp_path / 'gone')!r})\n"
        f"from planlint.cli import main; main({arguments})"
    )
    done = run(code)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "language pipeline is missing; install planlint again" in done.stderr
    assert done.stdout == ""


def test_only_a_check_loads_the_trained_language_pipeline() -> None:
    code = (
        "import sys, planlint\n"
        "planlint.timescales('by 12 May')\n"
        "print('spacy' in sys.modules)\n"
        f"planlint.read_plans({str(POOR)!r})\n"
        "print('planlint.language.embedding' in sys.modules)"
    )
    assert run(code).stdout.split() == ["False", "False"]
