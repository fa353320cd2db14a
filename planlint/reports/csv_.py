"""The findings as CSV, a line each, for other programs and for spreadsheets; the columns are those of ``tables``."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import chain

from planlint.linting.model import PlanReport, Problem, Report, RuleCard
from planlint.reports.tables import Cell, FindingRow, ProblemRow, finding_rows, problem_row, words

# Excel takes a CSV file for Windows-1252 unless it begins with this mark, and every ’ and é would come out as â€™ and Ã©.
_MARK = "\ufeff"

# The list of the OWASP page on CSV injection, with the wide forms that Excel reads as the narrow ones in Japanese.
_BEGINS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


class _Echo:
    """A file that hands back what is written to it, so that the csv module gives its lines one by one."""

    def write(self, line: str) -> str:
        return line


def render_csv(report: Report) -> str:
    """The whole run as CSV: a line a finding, then a line for each thing that could not be checked."""
    return "".join(csv_pieces(report.results(), report.rules))


def csv_pieces(results: Iterable[PlanReport | Problem], rules: Iterable[RuleCard]) -> Iterator[str]:
    """The same CSV line by line, each as soon as its plan is checked, so that a run of any length needs no memory.

    In UTF-8 with a byte order mark, lines ended by CR LF, every text in quotation marks and on one line.

    A spreadsheet takes a text that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line break for a formula, so such
    a text gets an apostrophe before it. There are no exceptions: "- visit weekly" would become an error and "+447700900123" a
    number, so there the apostrophe keeps the words too. Texts are told by their beginning alone, which is enough
    because all are quoted: a semicolon or tab in the middle of one begins no new cell where those part the columns.
    Spreadsheets still read a text such as "3/4" or "0041" as a day or a number; the Excel format keeps it as it is.
    """
    problems: list[ProblemRow] = []
    rows = finding_rows(_plans(results, problems), rules)
    # The heading waits for the first finding: a run that cannot begin writes nothing.
    first = next(rows, None)
    line = csv.writer(_Echo(), quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n").writerow
    yield _MARK + str(line([words("heading", column) for column in FindingRow._fields]))
    for row in chain(() if first is None else (first,), rows):
        yield str(line(map(_safe, row)))
    for problem in problems:
        yield str(line(map(_safe, _not_checked(problem))))


def _plans(results: Iterable[PlanReport | Problem], problems: list[ProblemRow]) -> Iterator[PlanReport]:
    """The plans of a run as they pass; what could not be checked is put aside."""
    for result in results:
        if isinstance(result, Problem):
            problems.append(problem_row(result))
        else:
            problems.extend(problem_row(problem, result.plan) for problem in result.problems)
            yield result


def _not_checked(problem: ProblemRow) -> FindingRow:
    return FindingRow(
        source=problem.source,
        plan=problem.plan,
        severity=words("not_checked"),
        rule="",
        title="",
        row=None,
        where="",
        field="",
        quote="",
        message=problem.problem,
        suggestion="",
    )


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_BEGINS_FORMULA) else cell
