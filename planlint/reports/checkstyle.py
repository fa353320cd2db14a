"""The report as Checkstyle XML, which most programs that gather the findings of linters can read."""

from __future__ import annotations

from lxml import etree

from planlint.linting.model import PlanReport, Report, Severity
from planlint.reports.machine import complaint, line_of, told, xml_text

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "info"}
_VERSION = "4.3"
"""The version of the format, as other linters give it; nothing reads it, and some programs want it there."""
_NO_LINE = 0
"""The line of a finding in a file without lines. Some readers stop at an error without a line, and line 1 would be
untrue; 0 is what ESLint gives and what Jenkins and reviewdog take for the file as a whole."""


def render_checkstyle(report: Report) -> str:
    """The whole run as Checkstyle XML: an element a file, those without findings included, with a newline at its end."""
    root = etree.Element("checkstyle", version=_VERSION)
    files: dict[str, etree._Element] = {}
    for result in report.results():
        source = result.plan.source if isinstance(result, PlanReport) else result.source
        if source not in files:
            files[source] = etree.SubElement(root, "file", name=xml_text(source))
        if isinstance(result, PlanReport):
            _add_plan(files[source], result)
        else:
            _add(files[source], _NO_LINE, "error", complaint(result), "problem")
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True).decode("utf-8")


def _add_plan(file: etree._Element, report: PlanReport) -> None:
    for finding in report.findings:
        line = line_of(report.plan, finding) or _NO_LINE
        _add(file, line, _SEVERITIES[finding.severity], told(report.plan, finding), finding.rule)
    for problem in report.problems:
        _add(file, _NO_LINE, "error", complaint(problem), "problem")


def _add(file: etree._Element, line: int, severity: str, message: str, rule: str) -> None:
    etree.SubElement(
        file,
        "error",
        line=str(line),
        severity=severity,
        message=xml_text(message),
        source=f"planlint.{xml_text(rule)}",
    )
