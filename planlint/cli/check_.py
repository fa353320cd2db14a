"""``planlint check``: files in, a report out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

import click

from planlint.cli.options import FAILED, complain, house_of, mendable, plain_stream, settings_from, stop
from planlint.cli.outputs import NAMES, WORD, Job, jobs_of, spare_inputs
from planlint.cli.word import give_back
from planlint.cli.writing import write_as_it_goes, write_report
from planlint.linting.model import Problem, Report, Tally
from planlint.linting.settings import NEVER, Settings
from planlint.reports.formats import FORMATS, Wanted

_LEVELS = ("error", "warning", "advice", NEVER)


@click.command(
    "check",
    epilog="Example: planlint check plans/ --format html --output report.html",
    short_help="Say what to ask the authors of plans.",
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "-f",
    "--format",
    "forms",
    multiple=True,
    type=click.Choice(NAMES),
    help="What to make: a report to read (text, html, pdf, md), the Word file with comments (docx), a note to paste, tables "
    "(xlsx, csv), or a file for programs. May be given several times, each with its --output.",
)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="FILE",
    help="Write the report to this file instead of the screen. For html and docx also a folder, with / at its end: a file a plan.",
)
@click.option(
    "--config", metavar="FILE", help="Settings file; else the nearest planlint.toml above this folder."
)
@click.option(
    "--select", multiple=True, metavar="RULE", help="Run only these rules or themes (several: commas)."
)
@click.option(
    "--ignore", multiple=True, metavar="RULE", help="Leave these rules or themes out (several: commas)."
)
@click.option(
    "--fail-on", type=click.Choice(_LEVELS), help="The gravity from which the exit status is 1 (error)."
)
@click.option("--full", is_flag=True, help="Show every finding, not only those that matter first.")
@click.option(
    "--show-plan",
    "shown",
    is_flag=True,
    help="Show each plan as it was read, and what of the file was not used.",
)
@click.option(
    "--redact",
    is_flag=True,
    help="Put invented names, dates of birth, addresses and numbers in place of those in the plans.",
)
@click.option(
    "--processes",
    type=click.IntRange(1, 60),
    metavar="N",
    help="How many processes share a long run (as many as this machine has cores, at most 4); what is found is the same.",
)
def command(
    paths: tuple[str, ...],
    forms: tuple[str, ...],
    outputs: tuple[str, ...],
    config: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    full: bool,
    shown: bool,
    redact: bool,
    processes: int | None,
) -> None:
    """Check plans and say what to ask their authors.

    PATH is a plan (Word, PDF, Excel, CSV, web page, Rich Text, Markdown, text, JSON), a zip file or a folder of plans,
    or - for standard input. The exit status is 0 when
    nothing grave was found, 1 when something was, and 2 when a file could not be read or a rule failed; every other
    file is still checked.
    """
    plain_stream()
    with mendable():
        if "" in paths:
            stop("a path is empty; name a file or a folder")
        settings = settings_from(config, select, ignore, fail_on, paths)
        jobs = jobs_of(forms, outputs)
        for job in jobs:
            spare_inputs(job, paths)
        if redact and any(job.form == WORD for job in jobs):
            stop("--redact cannot change the author's own Word file; leave it out, or choose another format")
        from planlint.checking import Run, check_paths
        from planlint.processes import usual_count

        ages = any(job.form != WORD and FORMATS[job.form].reading_age for job in jobs)
        stdin = getattr(sys.stdin, "buffer", None)
        run = check_paths(paths, settings, stdin, ages, processes or usual_count())
        tally = Tally()
        counted = Run(run.rules, tally.watching(run.results))
        wanted = Wanted(full, shown, settings.group_by)
        try:
            from planlint.reports.wording import in_the_words_of

            with in_the_words_of(house_of(settings)):
                if redact or len(jobs) > 1 or not write_as_it_goes(counted, jobs[0], wanted):
                    tally.problems += _at_the_end(counted.report(), jobs, wanted, settings, redact)
        except BrokenPipeError:
            # Whoever reads the report has had enough of it; what is left to say goes the other way.
            sys.stdout = None
        except OSError as error:
            stop(f"the report could not be written ({error.strerror}); make room or choose another place")
    if sys.stdout is not None and sys.stdout.isatty():
        for job in jobs:
            if job.output is not None:
                click.echo(f"Wrote {job.output}")
    for problem in tally.problems:
        complain(f"{problem.source}: {problem.message}")
    sys.exit(FAILED if tally.problems else int(tally.reaches(settings.fail_on)))


def _unknown_group(report: Report, settings: Settings) -> Iterator[Problem]:
    """A setting that groups plans by something which none of them has."""
    if settings.group_by and len(report.plans) > 1:
        from planlint.reports.run_groups import unknown_group

        known = unknown_group(report, settings.group_by)
        if known:
            yield Problem("group-by", f"no plan has '{settings.group_by}'; {known}")


def _at_the_end(
    report: Report, jobs: Sequence[Job], wanted: Wanted, settings: Settings, redact: bool
) -> list[Problem]:
    """Writes the reports on a run that is at its end; gives what could not be written."""
    if redact:
        from planlint.redaction import redacted
        from planlint.reports.wording import say

        hidden = redacted(report)
        report = hidden.report
        click.echo(say("redacted", hidden.counts), err=True)
    problems = list(_unknown_group(report, settings))
    for job in jobs:
        if job.form == WORD:
            problems += give_back(report, job, settings.limits, wanted.full)
        else:
            write_report(report, job, wanted)
    return problems
